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
    /// What it is an office of, as far as its first word tells (minister of Health).
    of: Option<String>,
}

impl Role {
    /// The role that ends with this token.
    pub(crate) fn at(text: &str, tokens: &[Token], at: usize) -> Option<Self> {
        let noun = tokens.get(at).filter(|token| token.is(Class::ROLE) && !token.is(Class::BODY))?;
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        let qualifier = before.filter(|token| token.is_word() && !token.is(Class::FUNCTION) && !noun.opens);
        let start = qualifier.map_or(noun.start, |token| token.start);
        let words = text.get(start..noun.end)?.to_lowercase();
        let link = tokens.get(at + 1).filter(|link| link.is(Class::OF));
        let office = link.and_then(|_| tokens.get(at + 2..)?.iter().take(2).find(|token| !token.is(Class::FUNCTION)));
        let of = office.and_then(|office| text.get(office.start..office.end)).map(str::to_owned);
        Some(Self { words, loose: qualifier.is_none_or(|token| token.upper && noun.upper), of })
    }

    pub(crate) fn words(&self) -> &str {
        &self.words
    }

    /// Whether a phrase headed by this role can mean it.
    pub(crate) fn is(&self, role: &Self) -> bool {
        let same = self.of.is_none() || role.of.is_none() || self.of == role.of;
        same && (self.words == role.words || self.loose && self.words.rsplit(' ').next() == Some(&role.words))
    }
}

impl Sentence<'_> {
    /// Whether the holder of the role in a phrase may be somebody who was not introduced with it: it only completes its
    /// noun (un proche du ministre), an adjective or a name tells it apart (le maire sortant), or it stands for several.
    pub(crate) fn is_role_of_another(&self, phrase: &Range<usize>) -> bool {
        if !self.grammar().is_romance() {
            return false;
        }
        let Some(role) = phrase.clone().find(|at| self.is(*at, Class::SPEAKER)) else { return false };
        let name = |at: usize| self.get(at).is_some_and(Token::is_name);
        let complement = (phrase.start + 1..role).any(|at| self.is(at, Class::OF));
        let adjective = role + 1 < phrase.end && self.is_core(role + 1) && !name(role + 1);
        let named = (role + 2..phrase.end).any(|at| name(at) && name(at - 1));
        complement || adjective || named || self.word(phrase.start).ends_with(['s', 'x'])
    }

    /// The role that a phrase without a name is headed by.
    pub(crate) fn role_in(&self, mut phrase: Range<usize>) -> Option<Role> {
        let owner = phrase.clone().rev().find(|at| self.is_genitive_mark(*at));
        phrase.start = owner.map_or(phrase.start, |mark| mark + 1);
        let at = phrase.find(|at| self.is_compound(*at, Class::SPEAKER))?;
        let other = || Role { words: self.word(at).to_lowercase(), loose: true, of: None };
        Some(Role::at(self.text, self.tokens, at).unwrap_or_else(other))
    }
}
