//! What quoted words are: speech, or words at a distance, titles, terms.

use super::Kind as Quoted;
use super::attribution::{Attribution, Cue};
use super::marks::{is_single, is_title_mark};
use super::segment::Bounds;
use super::sentence::Sentence;
use super::vocabulary::Class;
use super::words::{Kind, ends_like_sentence};

/// What speaks for and against speech; each weight was set by hand and checked on annotated news.
#[derive(Clone, Copy, Debug, Default)]
struct Evidence {
    score: i32,
    title: bool,
    term: bool,
}

impl Sentence<'_> {
    /// The kind of the quoted words, given what attributes them.
    pub(super) fn kind_of(&self, attribution: Option<&Attribution>) -> Quoted {
        let evidence = self.evidence(attribution);
        match evidence {
            Evidence { score, .. } if score > 0 => Quoted::Speech,
            Evidence { term: true, .. } => Quoted::Term,
            Evidence { title: true, .. } => Quoted::Title,
            _ => Quoted::Scare,
        }
    }

    fn evidence(&self, attribution: Option<&Attribution>) -> Evidence {
        let Some(segment) = self.segment() else { return Evidence::default() };
        let words = self.length();
        let whole = self.is_whole_sentence();
        let mut evidence = Evidence { score: length_weight(words), ..Evidence::default() };
        evidence.score += attribution.map_or(-1, |found| cue_weight(found.cue));
        evidence.score += if whole { 3 } else { 0 };
        evidence.score += if self.speaks() { 2 } else { 0 };
        let direct = attribution.is_some_and(|found| matches!(found.cue, Cue::After | Cue::Before));
        self.naming(&mut evidence, direct && whole, words);
        if self.is_headline_case() && !direct {
            evidence.title = true;
            evidence.score -= 3;
        }
        let bracketed = self.before(self.quote).is_some_and(|token| token.kind == Kind::Open);
        if bracketed && !whole {
            evidence.score -= 3;
        }
        if is_single(segment.mark) && !self.vocabulary.marks.single_is_usual() && !whole {
            evidence.score -= 1;
        }
        if is_title_mark(segment.mark) {
            evidence.title = true;
            evidence.score -= 20;
        }
        if segment.bounds != Bounds::Both {
            evidence.score += 2;
        }
        evidence
    }

    /// How many words are quoted; in scripts without spaces, half the characters.
    fn length(&self) -> usize {
        let inner = self.inner();
        if self.vocabulary.marks.spaced {
            inner.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).take(40).count()
        } else {
            inner.chars().filter(|c| c.is_alphanumeric()).take(80).count() / 2
        }
    }

    /// Whether the words begin and end as a sentence of their own does.
    fn is_whole_sentence(&self) -> bool {
        let inner = self.inner().trim();
        let begins = inner.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase());
        let follows_stop = self.segment().is_some_and(|segment| {
            self.text
                .get(segment.range.end..)
                .is_some_and(|tail| tail.trim_start().starts_with(['.', '!', '?', '。']) || tail.trim().is_empty())
        });
        let alone = self.get(self.quote).is_some_and(|token| token.opens);
        let ends = self.segment().is_some_and(|segment| ends_like_sentence(self.text, segment));
        let comma = inner.ends_with([',', '，']) && alone;
        begins && (ends && (alone || self.length() > 2) || alone && (follows_stop || comma) && self.length() > 2)
    }

    /// Whether the words speak of or to somebody, as only speech does.
    fn speaks(&self) -> bool {
        let inner = self.inner();
        inner.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’').take(60).any(|word| {
            let word = word.to_lowercase();
            let class = self.vocabulary.class(&word);
            class.is(Class::PRONOUN.with(Class::AUXILIARY)) && !class.is(Class::DETERMINER)
        })
    }

    /// Every longer word written with a capital, as English titles are.
    fn is_headline_case(&self) -> bool {
        let inner = self.inner().trim();
        let long = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() > 3;
        let mut words = inner.split_whitespace().filter(long).peekable();
        let several = inner.split_whitespace().nth(1).is_some();
        let capital = |word: &str| word.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase);
        !self.vocabulary.lexicon.noun_capitals && several && words.peek().is_some() && words.all(capital)
    }

    /// What stands right before the marks and makes them hold a name, a title or a term.
    fn naming(&self, evidence: &mut Evidence, direct: bool, words: usize) {
        if direct || words > 12 {
            return;
        }
        if !self.vocabulary.marks.spaced {
            if self.is_named_unspaced() {
                evidence.term = true;
                evidence.score -= 7;
            }
            return;
        }
        let Some(last) = self.before(self.quote) else { return };
        let colon = last.kind == Kind::Colon;
        let nearest = if last.is_word() { Some(self.quote - 1) } else { None };
        if let Some(at) = nearest {
            let named = self.is(at, Class::NAMED);
            if named {
                evidence.term = true;
                evidence.score -= 7;
            } else if self.is(at, Class::WORD) {
                evidence.term = true;
                evidence.score -= 6;
            } else if self.is(at, Class::WORK)
                || self.before(at).is_some_and(|b| b.is(Class::WORK)) && !self.is(at, Class::SAYS.with(Class::CLAUSE))
            {
                evidence.title = true;
                evidence.score -= 6;
            } else if self.before(at).is_some_and(|b| b.is(Class::NAMED)) && self.is(at, Class::FUNCTION) {
                evidence.term = true;
                evidence.score -= 6;
            }
        }
        if !colon && self.is(self.quote + 1, Class::WORK.with(Class::WORD)) && words < 6 {
            evidence.title = true;
            evidence.score -= 3;
        }
    }
}

fn length_weight(words: usize) -> i32 {
    match words {
        0 | 1 => -3,
        2 => -2,
        3 => -1,
        4 | 5 => 0,
        6..=8 => 2,
        _ => 4,
    }
}

fn cue_weight(cue: Cue) -> i32 {
    match cue {
        Cue::After | Cue::Before => 7,
        Cue::According => 5,
        Cue::Calls | Cue::Within | Cue::Later => 4,
        Cue::Colon | Cue::Reported => 3,
    }
}
