//! The words of a language, indexed so that each word of a text is looked up once.

use super::index::Index;
use super::lexicons::Words;
use super::recent::Recent;
use crate::domain::quotation::language::Lexicon;
use crate::domain::quotation::marks::Marks;

/// How long a word is at least, in bytes, that is known as a trade by its ending (Zoologe).
const SHORTEST_TRADE: usize = 7;

/// What a word can be, as a set of bits; most words have one or none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Class(u32);

impl Class {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const SAYS: Self = Self(1);
    pub(crate) const CALLS: Self = Self(1 << 1);
    pub(crate) const NAMED: Self = Self(1 << 2);
    pub(crate) const ACCORDING: Self = Self(1 << 3);
    pub(crate) const VIEW: Self = Self(1 << 4);
    pub(crate) const AUXILIARY: Self = Self(1 << 5);
    pub(crate) const REPORTED: Self = Self(1 << 6);
    pub(crate) const ADVERB: Self = Self(1 << 7);
    pub(crate) const HE: Self = Self(1 << 8);
    pub(crate) const SHE: Self = Self(1 << 9);
    pub(crate) const THEY: Self = Self(1 << 10);
    pub(crate) const OBJECT: Self = Self(1 << 11);
    pub(crate) const DETERMINER: Self = Self(1 << 12);
    pub(crate) const PREPOSITION: Self = Self(1 << 13);
    pub(crate) const CLAUSE: Self = Self(1 << 14);
    pub(crate) const AND: Self = Self(1 << 15);
    pub(crate) const RELATIVE: Self = Self(1 << 16);
    pub(crate) const ROLE: Self = Self(1 << 17);
    pub(crate) const MADAM: Self = Self(1 << 18);
    pub(crate) const SIR: Self = Self(1 << 19);
    pub(crate) const WORK: Self = Self(1 << 20);
    pub(crate) const WORD: Self = Self(1 << 21);
    pub(crate) const SOURCE: Self = Self(1 << 22);
    pub(crate) const CALENDAR: Self = Self(1 << 23);
    pub(crate) const ABBREVIATION: Self = Self(1 << 24);
    pub(crate) const OF: Self = Self(1 << 25);
    pub(crate) const BODY: Self = Self(1 << 26);
    pub(crate) const SURNAME: Self = Self(1 << 27);
    pub(crate) const DIRECT: Self = Self(1 << 27);
    pub(crate) const LIKENS: Self = Self(1 << 28);
    /// Part of a turn of two words, or what says something only together with a light verb.
    pub(crate) const TURN: Self = Self(1 << 29);
    /// Whoever speaks without a name.
    pub(crate) const SPEAKER: Self = Self(Self::ROLE.0 | Self::BODY.0);
    /// The pronouns that can speak.
    pub(crate) const PRONOUN: Self = Self(Self::HE.0 | Self::SHE.0 | Self::THEY.0);
    /// Titles before names.
    pub(crate) const HONORIFIC: Self = Self(Self::MADAM.0 | Self::SIR.0);
    /// Words that are never part of a name or a noun phrase's core.
    pub(crate) const FUNCTION: Self = Self(
        Self::AUXILIARY.0
            | Self::ADVERB.0
            | Self::PRONOUN.0
            | Self::OBJECT.0
            | Self::DETERMINER.0
            | Self::PREPOSITION.0
            | Self::CLAUSE.0
            | Self::AND.0
            | Self::RELATIVE.0,
    );

    /// Both sets together.
    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in both sets.
    const fn both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether any bit is in both.
    pub(crate) const fn is(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

/// A lexicon ready to be asked.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    pub(crate) lexicon: &'static Lexicon,
    pub(crate) marks: Marks,
    /// All words of the lexicon, with what those can be whose list says it.
    words: Index,
    stems: Index,
    recent: Recent,
}

impl Vocabulary {
    /// The vocabulary of a language tag with its lexicon.
    pub(crate) fn new(tag: &str, lexicon: &'static Lexicon) -> Self {
        let (mut words, mut stems) = (Vec::new(), Vec::new());
        for (list, class) in lists(lexicon) {
            for word in list.split(' ').filter(|word| !word.is_empty()) {
                match word.strip_suffix('-') {
                    Some(stem) => stems.push((stem, class)),
                    None => words.push((word, class)),
                }
            }
        }
        let turns = [lexicon.composed, lexicon.hollow].into_iter().flat_map(|list| list.split([' ', '_']));
        words.extend(turns.filter(|word| !word.is_empty()).map(|word| (word, Class::TURN)));
        let listed = Words(lexicon).lists().into_iter().flat_map(|list| list.split(' '));
        words.extend(listed.filter(|word| !word.is_empty()).map(|word| (word, Class::NONE)));
        Self {
            lexicon,
            marks: Marks::of(tag),
            words: Index::of(words),
            stems: Index::of(stems),
            recent: Recent::default(),
        }
    }

    /// What this word can be; it must be in lower case.
    pub(crate) fn class(&self, word: &str) -> Class {
        self.find(word).0
    }

    /// What this word can be, and whether it is in any list of the lexicon; it must be in lower case.
    pub(crate) fn find(&self, word: &str) -> (Class, bool) {
        self.recent.find(word, || (self.look_up(word), self.words.get(word).is_some()))
    }

    fn look_up(&self, word: &str) -> Class {
        let class = self.lookup(word).with(self.stem_class(word));
        if class != Class::NONE {
            return class;
        }
        let pointed = if self.lexicon.clitics.is_empty() { None } else { word.strip_suffix("-là") };
        if let Some(word) = pointed {
            return self.lookup(word);
        }
        if self.lexicon.grammar.is_romance() {
            let office = ["ex", "vice", "sous", "co"].into_iter().find_map(|office| word.strip_prefix(office));
            if let Some(office) = office.and_then(|rest| rest.strip_prefix('-')) {
                return self.look_up(office).both(Class::SPEAKER);
            }
        }
        let prefixed = if self.marks.prefixes { word.strip_prefix(['و', 'ف', 'ו', 'ש']) } else { None };
        match (prefixed, word.strip_suffix('s')) {
            (Some(rest), _) => self.lookup(rest),
            (_, Some(singular)) if self.lookup(singular) != Class::NONE => {
                self.lookup(singular).both(Class::SPEAKER.with(Class::WORK).with(Class::WORD))
            }
            _ if word.len() >= SHORTEST_TRADE && ends(self.lexicon.role_endings, word) => Class::ROLE,
            _ => class,
        }
    }

    /// What the last part of a compound can be (Talkshow, Bundestagsabgeordneter); it must be in lower case.
    pub(crate) fn compound_class(&self, word: &str) -> Class {
        let parts = word.char_indices().skip(3).filter_map(|(at, _)| word.get(at..)).filter(|part| part.len() > 3);
        parts.map(|part| self.lookup(part)).find(|class| *class != Class::NONE).unwrap_or(Class::NONE)
    }

    /// The classes of the stems this word begins with and ends as its language allows.
    fn stem_class(&self, word: &str) -> Class {
        let ends = |end: &str| holds(self.lexicon.endings, if end.is_empty() { "-" } else { end });
        let fits = |(stem, _): &(&str, Class)| word.strip_prefix(*stem).is_some_and(ends);
        self.stems.beginnings(word).filter(fits).fold(Class::NONE, |class, (_, stem)| class.with(stem))
    }

    fn lookup(&self, word: &str) -> Class {
        self.words.get(word).unwrap_or_default()
    }
}

/// Whether a list of words between single spaces holds this one.
pub(crate) fn holds(list: &str, word: &str) -> bool {
    let elided = word.strip_suffix('’').map(str::as_bytes);
    // Most words differ in their first letter, which costs less to compare than the words.
    let alike = |known: &[u8]| known.first() == word.as_bytes().first();
    let same = |known: &[u8]| known == word.as_bytes() || elided.is_some() && known.strip_suffix(b"'") == elided;
    list.as_bytes().split(|byte| *byte == b' ').any(|known| alike(known) && same(known))
}

/// Whether a list of turns between single spaces holds these two words, joined by a low line.
pub(crate) fn holds_turn(list: &str, first: &str, second: &str) -> bool {
    let long = first.len() + 1 + second.len();
    let is = |turn: &[u8]| {
        turn.split_at_checked(first.len())
            .is_some_and(|(head, tail)| head == first.as_bytes() && tail.strip_prefix(b"_") == Some(second.as_bytes()))
    };
    list.as_bytes().split(|byte| *byte == b' ').any(|turn| turn.len() == long && is(turn))
}

/// Whether a word ends in one of the endings between single spaces.
pub(crate) fn ends(list: &str, word: &str) -> bool {
    let word = word.as_bytes();
    let alike = |ending: &[u8]| ending.last() == word.last();
    let mut endings = list.as_bytes().split(|byte| *byte == b' ');
    !list.is_empty() && endings.any(|ending| alike(ending) && word.ends_with(ending))
}

fn lists(lexicon: &Lexicon) -> [(&'static str, Class); 30] {
    [
        (lexicon.says, Class::SAYS),
        (lexicon.calls, Class::CALLS),
        (lexicon.likens, Class::LIKENS),
        (lexicon.named, Class::NAMED),
        (lexicon.according, Class::ACCORDING),
        (lexicon.views, Class::VIEW),
        (lexicon.auxiliaries, Class::AUXILIARY),
        (lexicon.reported, Class::REPORTED),
        (lexicon.adverbs, Class::ADVERB),
        (lexicon.he, Class::HE),
        (lexicon.she, Class::SHE),
        (lexicon.they, Class::THEY),
        (lexicon.objects, Class::OBJECT),
        (lexicon.determiners, Class::DETERMINER),
        (lexicon.prepositions, Class::PREPOSITION),
        (lexicon.of, Class::OF),
        (lexicon.clauses, Class::CLAUSE),
        (lexicon.and, Class::AND),
        (lexicon.relatives, Class::RELATIVE),
        (lexicon.bodies, Class::BODY),
        (lexicon.roles, Class::ROLE),
        (lexicon.madam, Class::MADAM),
        (lexicon.sir, Class::SIR),
        (lexicon.works, Class::WORK),
        (lexicon.words, Class::WORD),
        (lexicon.sources, Class::SOURCE),
        (lexicon.calendar, Class::CALENDAR),
        (lexicon.abbreviations, Class::ABBREVIATION),
        (lexicon.surnames, Class::SURNAME),
        (lexicon.direct, Class::DIRECT),
    ]
}
