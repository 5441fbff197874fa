//! How a language builds its words and sentences, as far as rules ask for it.

/// Which rules hold in a language beside those of every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Grammar {
    /// None.
    Common,
    /// Those found in English: the subject stands before its verb in every clause, and "that" may be left out.
    English,
    /// Those found in French: "que" is never left out, and pronouns hang on the verb before them.
    French,
    /// Those of French, but a verb may stand without a subject, as in Spanish: it is then whoever the text is about.
    Spanish,
    /// Those found in German: nouns have a capital, and the verb stands second.
    German,
    /// The verb stands second, so that its subject follows wherever something else stands first.
    VerbSecond,
    /// The verb stands last, so that the subject precedes the words and the verb follows them.
    VerbLast,
    /// The verb stands first, as in Arabic, so that its subject follows it.
    VerbFirst,
    /// A verb may stand without a subject, as in Polish: nouns have cases, and the verb shows who it is.
    Inflected,
}

impl Grammar {
    /// All of them with the names under which files of words say them; what is not said is [`Grammar::Common`].
    pub(crate) const NAMES: [(&'static str, Self); 8] = [
        ("english", Self::English),
        ("french", Self::French),
        ("spanish", Self::Spanish),
        ("german", Self::German),
        ("second", Self::VerbSecond),
        ("last", Self::VerbLast),
        ("first", Self::VerbFirst),
        ("inflected", Self::Inflected),
    ];

    /// Whether the rules of English hold.
    pub(crate) fn is_english(self) -> bool {
        self == Self::English
    }

    /// Whether the rules of French hold, as they do in its sisters.
    pub(crate) fn is_romance(self) -> bool {
        matches!(self, Self::French | Self::Spanish)
    }

    /// Whether a verb may stand without a subject.
    pub(crate) fn drops_subject(self) -> bool {
        self == Self::Spanish
    }

    /// Whether a verb without a subject is that of whoever the text is about.
    pub(crate) fn carries_subject(self) -> bool {
        matches!(self, Self::Spanish | Self::Inflected | Self::VerbLast | Self::VerbFirst)
    }

    /// Whether the rules of German hold.
    pub(crate) fn is_german(self) -> bool {
        self == Self::German
    }

    /// Whether the language is one of the three that were read most closely: a noun that speaks has an article before
    /// it there, and a word or two that somebody puts on something are taken for his words; elsewhere for a name.
    pub(crate) fn is_studied(self) -> bool {
        matches!(self, Self::English | Self::French | Self::German)
    }

    /// Whether the verb stands second.
    pub(crate) fn verb_second(self) -> bool {
        matches!(self, Self::German | Self::VerbSecond)
    }

    /// Whether the verb stands last.
    pub(crate) fn verb_last(self) -> bool {
        self == Self::VerbLast
    }

    /// Whether the verb stands first.
    pub(crate) fn verb_first(self) -> bool {
        self == Self::VerbFirst
    }

    /// Whether it is English, French or a sister of French, where verbs stand behind their subjects.
    pub(crate) fn is_english_or_romance(self) -> bool {
        self.is_english() || self.is_romance()
    }
}

/// Where a word with an apostrophe inside is cut in two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Apostrophe {
    /// Before it (John|'s).
    Before,
    /// After it (l'|homme).
    After,
    /// Nowhere (п'ять).
    Nowhere,
}
