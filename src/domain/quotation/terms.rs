//! A few words that stand in marks again and again: where they are a term once, they are one wherever nobody says them.

use super::Kind;
use super::attribution::{Attribution, Cue};
use super::search::Search;
use super::sentence::Sentence;
use super::words::Kind as Sort;
use super::words::index::{BASIS, hash};
use super::words::vocabulary::{Class, ends};

/// The most words that a term has.
const LONGEST: usize = 4;

/// A few words in marks that are no sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Met {
    /// A hash of the words, without article, capitals and the ending of the plural.
    words: u32,
    /// Their place among the quotations.
    quotation: usize,
    place: Place,
    /// How many other places must show that they are a term before they are one here.
    doubt: usize,
}

/// What the words are in their sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// What somebody says or says of something.
    Said,
    /// A noun that is known already, behind its article or a number.
    Known,
    /// A noun behind another, behind an article that brings up something new, or at the head of a line.
    New,
    /// Anything else.
    Other,
}

impl Search {
    /// Remembers words that can be a term, before it is settled whether they are; `true` if they are a noun that is known.
    pub(crate) fn meet_term(&mut self, sentence: &Sentence, attribution: Option<&Attribution>) -> bool {
        let Some(words) = sentence.term() else { return false };
        let place = sentence.place_of_term(attribution);
        let sure = place == Place::Known && sentence.length() > 1;
        self.terms.push(Met { words, quotation: self.found.len(), place, doubt: if sure { 1 } else { 2 } });
        place == Place::Known
    }

    /// Gives the same words the same kind, if they are a term more often than somebody says them, or stand twice where nobody
    /// says them.
    pub(crate) fn settle_terms(&mut self) {
        self.terms.sort_by_key(|met| met.words);
        for same in self.terms.chunk_by(|one, other| one.words == other.words) {
            let known = || same.iter().filter(|met| met.place == Place::Known);
            let kinds = known().filter_map(|met| self.found.get(met.quotation).map(|found| found.kind));
            let named: Vec<_> = kinds.filter(|kind| *kind != Kind::Speech).collect();
            let said = same.iter().filter(|met| met.place == Place::Said).count();
            let again = said == 0 && known().filter(|met| met.doubt == 1).count() > 1;
            if named.len() < said || named.is_empty() && !again {
                continue;
            }
            let kind = named.first().copied().unwrap_or(Kind::Scare);
            let term = |met: &&Met| matches!(met.place, Place::Known | Place::New) && met.doubt <= named.len().max(1);
            for met in same.iter().filter(term) {
                if let Some(found) = self.found.get_mut(met.quotation).filter(|found| found.kind == Kind::Speech) {
                    (found.kind, found.speaker) = (kind, None);
                }
            }
        }
    }
}

impl Sentence<'_> {
    /// A hash of a few words that can be a term.
    fn term(&self) -> Option<u32> {
        let lexicon = self.vocabulary.lexicon;
        let words = self.inner().split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        if words.clone().nth(LONGEST + 1).is_some() {
            return None;
        }
        let words: Vec<_> = words.map(str::to_lowercase).collect();
        let article = words.first().is_some_and(|first| self.vocabulary.class(first).is(Class::DETERMINER));
        let words = words.get(usize::from(article)..).unwrap_or_default();
        let first = words.first().map(String::as_str).unwrap_or_default();
        let verbal =
            ends(lexicon.non_finite, first) || self.vocabulary.class(first).is(Class::OBJECT.with(Class::FUNCTION));
        let letters = words.iter().flat_map(|word| word.strip_suffix('s').unwrap_or(word).bytes().chain([b' ']));
        let clause = || self.inner().trim_end().ends_with(['!', '?', '…']) || self.speaks();
        (!verbal && (1..=LONGEST).contains(&words.len()) && !clause()).then(|| hash(BASIS, letters))
    }

    fn place_of_term(&self, attribution: Option<&Attribution>) -> Place {
        let said = |found: &Attribution| match found.cue {
            Cue::Before | Cue::Calls => found.gap == 0,
            Cue::After => !self.is_embedded(),
            _ => false,
        };
        let headline = self.is_headline();
        let Some(before) = self.before(self.quote) else {
            let heads = headline && self.kind(self.quote + 1) == Some(Sort::Colon);
            return if heads { Place::New } else { Place::Other };
        };
        if attribution.is_some_and(said) && !self.completes_noun() || self.is_predicate() {
            Place::Said
        } else if self.is_any(self.quote - 1, self.vocabulary.lexicon.indefinite) {
            Place::New
        } else if before.is(Class::DETERMINER.with(Class::OF)) || before.kind == Sort::Number {
            if headline { Place::New } else { Place::Known }
        } else if self.is_core(self.quote - 1) && !self.is_verb(self.quote - 1) {
            Place::New
        } else {
            Place::Other
        }
    }

    /// Whether an article and what links it to a noun before stand before the words (la colère des « … », the end of the "…").
    fn completes_noun(&self) -> bool {
        let last = self.quote - 1;
        let of = if self.is(last, Class::OF) { last } else { last.saturating_sub(1) };
        let noun = of > self.from && self.is_core(of - 1) && !self.is_verb(of - 1) && !self.is_calling(of - 1);
        self.is(last, Class::DETERMINER) && self.is(of, Class::OF) && noun
    }
}
