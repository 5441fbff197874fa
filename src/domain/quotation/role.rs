//! The roles that people are introduced with (the minister, prime minister), and the roles that stand for them later.

use std::ops::Range;

use super::sentence::Sentence;
use super::vocabulary::Class;
use super::words::{Kind, Token};

/// Whether a role stands at the start of a sentence and beside no name (The singer has …; Mr Lee's spokesman …).
pub(super) fn is_role_by_itself(text: &str, tokens: &[Token], begin: usize, at: usize) -> bool {
    let definite = |token: &Token| token.is(Class::DETERMINER) || text.get(token.start..token.end) == Some("s");
    let role = |at: usize| tokens.get(at).is_some_and(|token| token.is(Class::ROLE) && !token.is(Class::BODY));
    let named = tokens.get(at + 1).is_some_and(|next| next.is_name() || next.kind == Kind::Comma) || role(at + 1);
    role(at) && !named && tokens.get(begin..at).is_some_and(|before| before.iter().any(definite))
}

/// A role as it stands beside a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Role {
    /// In lower case, with the word before that qualifies it (prime minister).
    words: String,
    /// Whether it goes by its noun alone as well: what is shadow or former does not.
    loose: bool,
}

impl Role {
    pub(super) fn words(&self) -> &str {
        &self.words
    }

    /// Whether a phrase headed by this role can mean it.
    pub(super) fn is(&self, role: &str) -> bool {
        self.words == role || self.loose && self.words.rsplit(' ').next() == Some(role)
    }
}

/// The role that ends with this token.
pub(super) fn role_at(text: &str, tokens: &[Token], at: usize) -> Option<Role> {
    let noun = tokens.get(at).filter(|token| token.is(Class::ROLE) && !token.is(Class::BODY))?;
    let before = at.checked_sub(1).and_then(|at| tokens.get(at));
    let qualifier = before.filter(|token| token.is_word() && !token.is(Class::FUNCTION) && !noun.opens);
    let start = qualifier.map_or(noun.start, |token| token.start);
    let words = text.get(start..noun.end)?.to_lowercase();
    Some(Role { words, loose: qualifier.is_none_or(|token| token.upper) })
}

/// The role right before a name, or beyond the comma on either side of one that is free.
pub(super) fn role_beside(text: &str, tokens: &[Token], name: &Range<usize>, free: bool) -> Option<Role> {
    let role = |at: usize| role_at(text, tokens, at);
    let comma = |at: usize| free && tokens.get(at).is_some_and(|token| token.kind == Kind::Comma);
    let goes_on = |at: &usize| tokens.get(*at).is_some_and(|token| token.kind != Kind::Comma && !token.opens);
    let behind = || {
        let apposition = (name.end + 1..name.end + 7).take_while(goes_on);
        if comma(name.end) { apposition.into_iter().find_map(role) } else { None }
    };
    let apposed = || name.start.checked_sub(2).filter(|_| comma(name.start - 1)).and_then(role);
    name.start.checked_sub(1).and_then(role).or_else(behind).or_else(apposed)
}

impl Sentence<'_> {
    /// The role that a phrase without a name is headed by.
    pub(super) fn role_in(&self, mut phrase: Range<usize>) -> Option<String> {
        let at = phrase.find(|at| self.is(*at, Class::SPEAKER))?;
        role_at(self.text, self.tokens, at).map_or_else(|| Some(self.word(at).to_lowercase()), |role| Some(role.words))
    }
}
