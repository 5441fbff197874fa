//! Names and what is added to them between commas: who speaks is named before, or the clause begins before.

use std::ops::Range;

use super::sentence::Sentence;
use super::vocabulary::Class;
use super::words::{Kind, Token};

impl Sentence<'_> {
    /// Who stands before a comma and a role without an article or a relative pronoun (Ann Lee, head of X said).
    pub(super) fn named_before(&self, role: &Range<usize>) -> Option<Range<usize>> {
        let comma = role.start.checked_sub(1).filter(|at| self.kind(*at) == Some(Kind::Comma))?;
        let relative = self.is(role.start, Class::RELATIVE)
            && self.is(role.start + 1, Class::PREPOSITION.with(Class::ADVERB).with(Class::OBJECT));
        let before = self.phrase_before(comma, self.from)?;
        let all = |name: Range<usize>| name.end == before.end && before.start + 2 >= name.start;
        let named = self.is_compound(role.start, Class::ROLE) && self.name_in(&before).is_some_and(all);
        let clause = before.start == self.from && !self.vocabulary.lexicon.verb_second;
        let office = self.is(role.start, Class::DETERMINER)
            && role.clone().any(|at| self.is(at, Class::ROLE))
            && self.name_in(&before).is_some_and(|name| name.end == before.end && name.start == before.start);
        (named || relative || clause && office).then_some(before)
    }

    /// The name before a comma and a noun with its article that a relative pronoun follows (Ann Lee, la cheffe de X, qui).
    pub(super) fn name_before_apposition(&self, noun: &Range<usize>) -> Option<Range<usize>> {
        let comma = noun.start.checked_sub(1).filter(|at| self.kind(*at) == Some(Kind::Comma))?;
        let name = |at: &usize| self.get(*at).is_some_and(Token::is_name);
        let start = (self.from..comma).rev().take_while(name).last()?;
        let lexicon = self.vocabulary.lexicon;
        (lexicon.explicit && self.is(noun.start, Class::DETERMINER) && comma > start + 1).then_some(start..comma)
    }

    /// Where the clause before an apposition begins; a clause inside the apposition is none (X, asked if …, said).
    pub(super) fn clause_start(&self, end: usize) -> usize {
        let opens = |at: &usize| {
            self.is(*at, Class::CLAUSE)
                && !self.is(*at, Class::RELATIVE.with(Class::DETERMINER))
                && !(*at > self.from && self.opens_with_participle(*at - 1))
                || self.kind(*at) == Some(Kind::Semicolon)
        };
        let apposition = (self.from..end).rev().find(|at| self.kind(*at) == Some(Kind::Comma));
        (self.from..apposition.unwrap_or(end)).rev().find(opens).map_or(self.from, |at| at + 1)
    }

    /// The name before an age or an office between commas (Ann Lee, 33 ans, | a dit; Ann Lee, la cheffe du parti, | a dit).
    pub(super) fn name_before_age(&self, end: usize) -> Option<Range<usize>> {
        let comma = |at: &usize| self.kind(*at) == Some(Kind::Comma);
        let last = end.checked_sub(1).filter(comma)?;
        let first = (self.from + 1..last).rev().take(16).find(comma)?;
        let aged = self.kind(first + 1) == Some(Kind::Number) && last < first + 5;
        let head = first + 1 + usize::from(self.is(first + 1, Class::DETERMINER));
        let office = self.is(head, Class::ROLE) && !(head..last).any(|at| self.is(at, Class::RELATIVE));
        let age = self.vocabulary.lexicon.explicit && (aged || office);
        let name = |at: &usize| self.get(*at).is_some_and(Token::is_name);
        let start = (self.from..first).rev().take_while(name).last().filter(|_| age)?;
        Some(start..first)
    }
}
