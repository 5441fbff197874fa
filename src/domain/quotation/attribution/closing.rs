//! What closes a report that quotes nothing (Prices will fall, said the minister.).

use super::Attribution;
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::Class;
use crate::domain::quotation::words::{Kind, Token};

impl Sentence<'_> {
    /// The last clause of a report, where its verb of saying stands before its subject.
    pub(crate) fn closed_by_incise(&self) -> Option<Attribution> {
        if (self.from..self.quote).any(|at| self.get(at).is_some_and(Token::is_quote)) {
            return None;
        }
        let commas = (self.from + 2..self.quote).filter(|at| self.kind(*at) == Some(Kind::Comma));
        commas.rev().find_map(|comma| {
            let limit = self.limit(comma + 1).min(self.quote);
            let found = self.inverted(comma + 1, limit)?;
            let subject = found.subject.as_ref()?;
            let ends = Class::PREPOSITION.with(Class::CALENDAR).with(Class::ADVERB);
            let closed =
                |next: &Token| !next.is_word() || next.is(ends) && !next.is(Class::CLAUSE.with(Class::AUXILIARY));
            let closed = subject.end >= limit || self.get(subject.end).is_some_and(closed);
            let said = closed && self.is_parenthesis(comma + 1, limit) && self.can_speak(subject);
            let subject = if said { self.real_subject(subject.clone(), limit) } else { None };
            Some(Attribution { subject: Some(subject?), ..found })
        })
    }
}
