//! What each language says around quotations: plain lists of words, one file a language.
//!
//! Words are in lower case and stand between single spaces. A word that ends in `-` is a stem: it matches with any of
//! the language's `endings`. To add a language, copy a file, fill in what you know, and name it in [`lexicon`].

mod arabic;
mod chinese;
mod czech;
mod danish;
mod dutch;
mod english;
mod finnish;
mod french;
mod german;
mod hebrew;
mod italian;
mod japanese;
mod norwegian;
mod polish;
mod portuguese;
mod russian;
mod spanish;
mod swedish;
mod turkish;
mod ukrainian;

/// The words of one language that quotations are known by.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is one plain fact about the language, set by name in its file")]
pub(super) struct Lexicon {
    /// What may follow a stem; `-` where a stem may also stand alone.
    pub(super) endings: &'static str,
    /// Verbs of saying, asking, writing and thinking aloud, in the forms that report.
    pub(super) says: &'static str,
    /// Those of them that are never followed by a title or a name (shouted).
    pub(super) shouts: &'static str,
    /// Verbs that say something only with the words right behind them, since they govern other verbs as well (continue).
    pub(super) resumes: &'static str,
    /// Nouns that say something together with the auxiliary before them (faire part, faire état).
    pub(super) composed: &'static str,
    /// Turns of two words, joined by a low line, that hold a verb of saying and quote nobody (autrement dit).
    pub(super) hollow: &'static str,
    /// How a verb of calling begins that calls upon somebody before one of these words (appeler à).
    pub(super) urging: &'static str,
    /// The pronoun and the participle that together put a word on something (y a vu).
    pub(super) seeing: &'static str,
    /// Verbs by which a sentence that begins with them points at another text (lire aussi).
    pub(super) see: &'static str,
    /// What nouns end in that stand for people of a trade (toxicologue).
    pub(super) role_endings: &'static str,
    /// Verbs by which somebody puts a word on something (calls, describes as).
    pub(super) calls: &'static str,
    /// Words right before the marks that make them hold a name or a term (so-called, known as, entitled).
    pub(super) named: &'static str,
    /// Words that name whose words or view it is, before the name (according to).
    pub(super) according: &'static str,
    /// Words that do so behind the name (ihm zufolge).
    pub(super) behind: &'static str,
    /// Prepositions that give a view when they open a sentence (pour elle).
    pub(super) fronted: &'static str,
    /// Auxiliaries of the passive.
    pub(super) passive: &'static str,
    /// What stands before the agent of a passive (by).
    pub(super) agent: &'static str,
    /// Participles that take a thing and its name, and are passive where no thing follows (dubbed, called).
    pub(super) labels: &'static str,
    /// The word that opens what was said (that).
    pub(super) that: &'static str,
    /// What infinitives and gerunds end in.
    pub(super) non_finite: &'static str,
    /// What stands right before an infinitive (to).
    pub(super) infinitive_marks: &'static str,
    /// Pronouns that stand for nobody (it says in the report).
    pub(super) impersonal: &'static str,
    /// Verbs that only tell that something is, where such a pronoun stands beside them (es gibt).
    pub(super) existing: &'static str,
    /// Pronouns that point at things and never at somebody (cela).
    pub(super) demonstratives: &'static str,
    /// What most nouns end in that stand for several and need no article.
    pub(super) plural: &'static str,
    /// Articles before what is not yet known, which no name follows.
    pub(super) indefinite: &'static str,
    /// Nouns for offices and trades that are common surnames as well.
    pub(super) surnames: &'static str,
    /// What participles end in.
    pub(super) participles: &'static str,
    /// What adjectives end in that judge what they stand with (productive, significant).
    pub(super) adjectives: &'static str,
    /// Verbs that an infinitive follows without its mark (would).
    pub(super) modals: &'static str,
    /// Past forms and participles without such an ending (wrote).
    pub(super) strong: &'static str,
    /// What participles end in that say nothing by themselves: an auxiliary stands before those that do (a déclaré).
    pub(super) agreeing: &'static str,
    /// Verbs that put a word on something only by "as" (présenté comme).
    pub(super) likens: &'static str,
    /// The prepositions before those nouns; any, where none is listed.
    pub(super) viewing: &'static str,
    /// The word before a clause that only says who put it so (as X put it).
    pub(super) like: &'static str,
    /// What stands right before a word that somebody puts on something, however far before it the verb stands (als).
    pub(super) predicates: &'static str,
    /// Verbs whose object is the speaker (the paper quoted X).
    pub(super) cites: &'static str,
    /// Verbs by which a paper only passes on what others said (reported).
    pub(super) relays: &'static str,
    /// What adverbs end in, where one opens a sentence.
    pub(super) adverb_endings: &'static str,
    /// Nouns that do so after a preposition (in the words of).
    pub(super) views: &'static str,
    /// Verbs that may stand between a subject and its verb of saying (has, would).
    pub(super) auxiliaries: &'static str,
    /// Verb forms that by themselves show reported speech, as the German subjunctive does.
    pub(super) reported: &'static str,
    /// Adverbs that may stand between a subject and its verb.
    pub(super) adverbs: &'static str,
    /// Pronouns of the third person that can be the subject, masculine ones.
    pub(super) he: &'static str,
    /// Feminine ones.
    pub(super) she: &'static str,
    /// Those of neither or of several.
    pub(super) they: &'static str,
    /// Words of the first and second person, by which what is said is told from what is narrated.
    pub(super) direct: &'static str,
    /// Pronouns by which somebody names himself, which makes a name of what follows.
    pub(super) reflexive: &'static str,
    /// Pronouns of the kind that follow their verb, so that what follows them is a name (calls herself).
    pub(super) myself: &'static str,
    /// Pronouns by which the writer speaks of himself, whose names for things are terms (what I call).
    pub(super) authors: &'static str,
    /// Words for what justice does to somebody for a crime, whose legal name is quoted (mis en examen pour).
    pub(super) charges: &'static str,
    /// Masculine ones that are the subject only where they stand apart from a verb (selon lui).
    pub(super) him: &'static str,
    /// Pronouns and particles that are never the subject (him, se, lui).
    pub(super) objects: &'static str,
    /// Those articles that no subject begins with, as their case shows (den, dem).
    pub(super) oblique: &'static str,
    /// Articles, possessives and demonstratives.
    pub(super) determiners: &'static str,
    /// Prepositions.
    pub(super) prepositions: &'static str,
    /// Those of them that only go on with a noun (of), so that they do not end the phrase.
    pub(super) of: &'static str,
    /// Words that open a clause (that, but, because).
    pub(super) clauses: &'static str,
    /// The word "and", which may also join two subjects or two verbs.
    pub(super) and: &'static str,
    /// Relative pronouns.
    pub(super) relatives: &'static str,
    /// Nouns for bodies that speak: offices, papers, companies.
    pub(super) bodies: &'static str,
    /// Feminine articles and common first names.
    pub(super) feminine: &'static str,
    /// Masculine ones.
    pub(super) masculine: &'static str,
    /// Nouns for people who speak: offices, professions, groups.
    pub(super) roles: &'static str,
    /// Titles that a woman may have before her name.
    pub(super) madam: &'static str,
    /// Titles that a man may have; what is in both lists shows neither.
    pub(super) sir: &'static str,
    /// Nouns for works, brands and places whose names stand between marks (film, novel, newspaper).
    pub(super) works: &'static str,
    /// Nouns for words as words (term, expression).
    pub(super) words: &'static str,
    /// Nouns for what is said (statement, letter, question).
    pub(super) sources: &'static str,
    /// Days, months and what else is written like a name without being one.
    pub(super) calendar: &'static str,
    /// Shortened words whose point does not end a sentence, without it.
    pub(super) abbreviations: &'static str,
    /// Words that begin with an apostrophe, without it.
    pub(super) elisions: &'static str,
    /// Pronouns that are joined to the verb before them by a hyphen.
    pub(super) clitics: &'static str,
    /// In scripts without spaces: what may stand before a quotation of speech.
    pub(super) lead_in: &'static str,
    /// In scripts without spaces: what may stand after it.
    pub(super) lead_out: &'static str,
    /// In scripts without spaces: words that hold one of those without saying anything.
    pub(super) unsaid: &'static str,
    /// In scripts without spaces: what right before or after it makes it a name or a term.
    pub(super) naming: &'static str,
    /// Whether a word or two that somebody puts on something are taken for his words; where not, for a name.
    pub(super) terse: bool,
    /// Whether the word that opens what was said is never left out, and titles have a capital on their first word only.
    pub(super) explicit: bool,
    /// Where a word with an apostrophe inside is cut.
    pub(super) apostrophe: Apostrophe,
    /// Whether the verb stands second, so that its subject follows wherever something else stands first.
    pub(super) verb_second: bool,
    /// Whether the verb stands last, so that the subject precedes the words and the verb follows them.
    pub(super) verb_last: bool,
    /// What verbs end in that tell what happened, where a dash parts what is told from what is said in a line of dialogue.
    pub(super) past: &'static str,
    /// Whether a subject may stand before its verb of saying behind the words as well.
    pub(super) subject_first: bool,
    /// Whether a noun that speaks has an article before it.
    pub(super) articles: bool,
    /// Whether nouns are written with a capital.
    pub(super) noun_capitals: bool,
    /// Whether a dash at the start of a line opens somebody's words.
    pub(super) dash_dialogue: bool,
}

/// Where a word with an apostrophe inside is cut in two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Apostrophe {
    /// Before it (John|'s).
    Before,
    /// After it (l'|homme).
    After,
    /// Nowhere (п'ять).
    Nowhere,
}

impl Lexicon {
    /// Whether the subject stands before its verb in every clause, as in English.
    pub(super) fn is_plain(&self) -> bool {
        self.terse && !self.verb_second && self.clitics.is_empty()
    }
}

/// A language of which only the marks are known.
pub(super) const UNKNOWN: Lexicon = Lexicon {
    endings: "",
    says: "",
    shouts: "",
    resumes: "",
    composed: "",
    hollow: "",
    urging: "",
    seeing: "",
    see: "",
    role_endings: "",
    calls: "",
    named: "",
    according: "",
    behind: "",
    fronted: "",
    passive: "",
    agent: "",
    labels: "",
    that: "",
    non_finite: "",
    infinitive_marks: "",
    impersonal: "",
    existing: "",
    demonstratives: "",
    plural: "",
    indefinite: "",
    surnames: "",
    participles: "",
    strong: "",
    adjectives: "",
    modals: "",
    agreeing: "",
    likens: "",
    viewing: "",
    like: "",
    predicates: "",
    cites: "",
    relays: "",
    adverb_endings: "",
    views: "",
    auxiliaries: "",
    reported: "",
    adverbs: "",
    he: "",
    she: "",
    they: "",
    direct: "",
    reflexive: "",
    authors: "",
    myself: "",
    charges: "",
    him: "",
    objects: "",
    oblique: "",
    determiners: "",
    prepositions: "",
    of: "",
    clauses: "",
    and: "",
    relatives: "",
    bodies: "",
    feminine: "",
    masculine: "",
    roles: "",
    madam: "",
    sir: "",
    works: "",
    words: "",
    sources: "",
    calendar: "",
    abbreviations: "",
    elisions: "",
    clitics: "",
    lead_in: "",
    lead_out: "",
    unsaid: "",
    naming: "",
    apostrophe: Apostrophe::Nowhere,
    terse: false,
    explicit: false,
    verb_second: false,
    verb_last: false,
    past: "",
    subject_first: false,
    articles: false,
    noun_capitals: false,
    dash_dialogue: false,
};

/// The words of a language by its primary tag.
pub(super) fn lexicon(primary: &str) -> &'static Lexicon {
    match primary {
        "en" => &english::LEXICON,
        "fr" => &french::LEXICON,
        "de" => &german::LEXICON,
        "es" | "gl" | "ca" => &spanish::LEXICON,
        "it" => &italian::LEXICON,
        "pt" => &portuguese::LEXICON,
        "nl" | "af" => &dutch::LEXICON,
        "ru" | "be" => &russian::LEXICON,
        "uk" => &ukrainian::LEXICON,
        "pl" => &polish::LEXICON,
        "cs" | "sk" => &czech::LEXICON,
        "sv" => &swedish::LEXICON,
        "nb" | "nn" | "no" => &norwegian::LEXICON,
        "da" => &danish::LEXICON,
        "fi" => &finnish::LEXICON,
        "tr" | "az" => &turkish::LEXICON,
        "ar" => &arabic::LEXICON,
        "he" => &hebrew::LEXICON,
        "zh" => &chinese::LEXICON,
        "ja" => &japanese::LEXICON,
        _ => &UNKNOWN,
    }
}
