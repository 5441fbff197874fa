//! The roles that people are introduced with (the minister, prime minister), and the roles that stand for them later.

use std::ops::Range;

use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::Token;
use crate::domain::quotation::words::vocabulary::Class;

/// A role as it stands beside a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Role {
    /// In lower case, with the word before that qualifies it (prime minister).
    words: String,
    /// Whether it goes by its noun alone as well: what is shadow or former does not.
    loose: bool,
}

impl Role {
    /// The role that ends with this token.
    pub(crate) fn at(text: &str, tokens: &[Token], at: usize) -> Option<Self> {
        let noun = tokens.get(at).filter(|token| token.is(Class::ROLE) && !token.is(Class::BODY))?;
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        let qualifier = before.filter(|token| token.is_word() && !token.is(Class::FUNCTION) && !noun.opens);
        let start = qualifier.map_or(noun.start, |token| token.start);
        let words = text.get(start..noun.end)?.to_lowercase();
        Some(Self { words, loose: qualifier.is_none_or(|token| token.upper) })
    }

    pub(crate) fn words(&self) -> &str {
        &self.words
    }

    /// Whether a phrase headed by this role can mean it.
    pub(crate) fn is(&self, role: &str) -> bool {
        self.words == role || self.loose && self.words.rsplit(' ').next() == Some(role)
    }
}

impl Sentence<'_> {
    /// The role that a phrase without a name is headed by.
    pub(crate) fn role_in(&self, mut phrase: Range<usize>) -> Option<String> {
        let owner = phrase.clone().rev().find(|at| self.is_genitive_mark(*at));
        phrase.start = owner.map_or(phrase.start, |mark| mark + 1);
        let at = phrase.find(|at| self.is_compound(*at, Class::SPEAKER))?;
        let role = Role::at(self.text, self.tokens, at).map(|role| role.words);
        Some(role.unwrap_or_else(|| self.word(at).to_lowercase()))
    }
}
