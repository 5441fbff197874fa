//! Where the finite verb of a main clause stands, where nouns have capitals and the verb comes second.

use super::Sentence;
use crate::domain::quotation::words::vocabulary::{Class, ends};
use crate::domain::quotation::words::{Kind, Token};

/// How many words and stops the place may take up that news begins with.
const PLACE: usize = 7;

impl Sentence<'_> {
    /// Where a clause begins, behind the place of news (BERLIN (aha) – …) and the words that only link it to the one before;
    /// and its verb.
    pub(crate) fn second_verb(&self, from: usize, to: usize) -> Option<(usize, usize)> {
        if !self.grammar().is_german() {
            return None;
        }
        let small = |at: usize| at > from && self.get(at).is_some_and(|token| token.is_word() && !token.upper);
        let dash = (from..to.min(from + PLACE)).find(|at| self.kind(*at) == Some(Kind::Dash));
        let placed = dash.filter(|dash| !(from..*dash).any(|at| small(at) && self.kind(at - 1) != Some(Kind::Open)));
        let from = placed.map_or(from, |dash| dash + 1);
        let links = |at: usize| self.is_any(at, self.vocabulary.lexicon.links);
        let from = (from..to).find(|at| !links(*at))?;
        self.verb_behind_first_part(from, to).map(|verb| (from, verb))
    }

    /// The verb behind the phrase or the clause that a main clause begins with.
    fn verb_behind_first_part(&self, from: usize, to: usize) -> Option<usize> {
        let comma = |at: &usize| self.kind(*at) == Some(Kind::Comma);
        if self.is(from, Class::CLAUSE) || self.is_aim(from, to) {
            let close = (from..to).find(|at| comma(at) && self.is_finite(*at + 1, from));
            let either = self.is(from, Class::CLAUSE) && self.is(from, Class::PREPOSITION);
            if close.is_some() || !either {
                return close.map(|close| close + 1);
            }
        }
        let mut at = from + 1;
        if self.get(from).is_some_and(Token::is_quote) && at < to && comma(&at) && self.is_verb(at + 1) {
            return Some(at + 1);
        }
        while at < to && !self.is_finite(at, from) {
            let close = if comma(&at) { (at + 1..to).find(comma) } else { Some(at) };
            at = close.or_else(|| self.is_finite(at + 1, from).then_some(at))? + 1;
        }
        (at < to).then_some(at)
    }

    /// Whether an infinitive with a preposition of its own stands before the first comma (Um es zu erklären, …).
    pub(crate) fn is_aim(&self, from: usize, to: usize) -> bool {
        let comma = (from..to).find(|at| self.kind(*at) == Some(Kind::Comma));
        let to = |at: usize| self.is_one_of(at, self.vocabulary.lexicon.infinitive_marks);
        self.is(from, Class::PREPOSITION) && comma.is_some_and(|comma| comma > from + 3 && to(comma - 2))
    }

    /// Whether a word is the finite verb of a clause that begins before: in small letters, and no adjective of a noun.
    pub(crate) fn is_finite(&self, at: usize, from: usize) -> bool {
        let Some(word) = self.get(at).filter(|word| word.is_word() && !word.upper) else { return false };
        if word.is(Class::AUXILIARY) {
            return true;
        }
        if word.is(Class::FUNCTION.with(Class::ACCORDING).with(Class::CALENDAR)) || self.is_behind(at) {
            return false;
        }
        let Some(before) = at.checked_sub(1).and_then(|at| self.get(at)) else { return false };
        let noun = self.get(at + 1).is_some_and(|next| next.is_word() && next.upper);
        let opens = at == from + 1;
        match before.kind {
            Kind::Word if before.upper && !before.is(Class::DETERMINER.with(Class::PREPOSITION)) => true,
            Kind::Word if self.points_at_things(at - 1) => !noun || self.is_said_by_full_name(at),
            Kind::Word if before.is(Class::PRONOUN) => !before.is(Class::DETERMINER),
            Kind::Word if before.is(Class::ADVERB) => opens || !noun,
            Kind::Comma | Kind::Close | Kind::Quote(_) | Kind::Number => true,
            _ => false,
        }
    }

    /// Whether the verb of the main clause shows that somebody else tells what it says (Der Zaun sei morsch.).
    pub(crate) fn is_told_by_another(&self) -> bool {
        let verb = self.second_verb(self.from, self.quote);
        verb.is_some_and(|(_, verb)| self.is(verb, Class::REPORTED)) || self.has_reported_verb()
    }

    /// Whether a verb of saying stands before a name of several words, so that it is no adjective (Das erklärte Ann Lee).
    fn is_said_by_full_name(&self, at: usize) -> bool {
        let name = |at: usize| self.get(at).is_some_and(Token::is_name);
        self.is(at, Class::SAYS) && name(at + 1) && name(at + 2)
    }

    /// Whether the verb has the form of reports, the only one in -e beside the past (spiele, erfolge).
    pub(crate) fn has_reported_verb(&self) -> bool {
        self.second_verb(self.from, self.quote).is_some_and(|(from, verb)| {
            let own = self.is(from, Class::DIRECT) || self.is(verb + 1, Class::DIRECT);
            self.word(verb).ends_with('e') && !ends(self.vocabulary.lexicon.past, self.word(verb)) && !own
        })
    }
}
