//! Clauses whose verb of saying stands at their end and whose auxiliary stands before the words (hat die „…“ der Partei kritisiert).

use super::{Attribution, Cue};
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::Class;
use crate::domain::quotation::words::{Kind, Token};

/// The most words between the quoted ones and the verb, and between the auxiliary and the quoted ones.
const FARTHEST: usize = 9;

impl Sentence<'_> {
    /// Whoever has said the words by the verb at the end of their clause.
    pub(crate) fn attribution_in_bracket(&self) -> Option<Attribution> {
        let lexicon = self.vocabulary.lexicon;
        if !lexicon.grammar.is_german() {
            return None;
        }
        let word = |at: &usize| matches!(self.kind(*at), Some(Kind::Word | Kind::Number | Kind::Other));
        let last = (self.quote + 1..self.to.min(self.quote + 2 + FARTHEST)).take_while(word).last()?;
        if self.get(last + 1).is_some_and(Token::is_word) {
            return None;
        }
        let has = |at: &usize| self.is(*at, Class::AUXILIARY) && !self.is_any(*at, lexicon.passive);
        let says = |at: usize| at > self.quote && (self.is_verb(at) || self.is_calling(at));
        let closes = has(&last) && says(last - 1);
        let verb = last - usize::from(closes);
        let auxiliary = || (self.from..self.quote).rev().take(FARTHEST).take_while(word).find(has);
        let own = || auxiliary().filter(|at| !self.is_told_by_other(*at));
        let subject = if closes { self.subject_of_clause(self.quote) } else { self.subject_in_place(own()?) };
        let cue = if self.is_verb(verb) { Cue::Within } else { Cue::Calls };
        subject.filter(|_| says(verb)).map(|subject| Attribution { cue, subject: Some(subject), gap: 0 })
    }

    /// Whether an auxiliary has the form of reports, and somebody else follows whose report it is (Ann habe das „…“ genannt,
    /// sagte Lee).
    pub(crate) fn is_told_by_other(&self, auxiliary: usize) -> bool {
        self.is(auxiliary, Class::REPORTED) && self.grammar().is_german() && self.attribution_later().is_some()
    }
}
