//! Whether somebody is a woman or a man, as far as titles, roles, pronouns and the name show it.

use super::language::Lexicon;
use super::vocabulary::{Class, holds};
use super::words::Token;

/// A grammatical gender, as a title or a pronoun shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gender {
    Feminine,
    Masculine,
}

/// What speaks for a man less what speaks for a woman.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally(i32);

impl Tally {
    /// What a name shows by itself: a common first name, or the ending that most women's names have.
    pub(super) fn of_name(name: &str, lexicon: &Lexicon) -> Self {
        let Some((first, _)) = name.split_once([' ', '-']) else { return Self::default() };
        let first = first.to_lowercase();
        let feminine = holds(lexicon.feminine, &first) || first.ends_with('a') && first.len() > 2;
        Self(if holds(lexicon.masculine, &first) { 1 } else { -i32::from(feminine) })
    }

    /// Counts what a title or a pronoun says, which weighs more than a name.
    pub(super) fn add(&mut self, told: Option<Gender>) {
        self.0 += match told {
            Some(Gender::Masculine) => 2,
            Some(Gender::Feminine) => -2,
            None => 0,
        };
    }

    /// The gender that most of it shows.
    pub(super) fn gender(self) -> Option<Gender> {
        match self.0 {
            0 => None,
            1.. => Some(Gender::Masculine),
            _ => Some(Gender::Feminine),
        }
    }
}

/// Whom a pronoun can mean.
pub(super) fn gender_of(pronoun: &Token) -> Option<Gender> {
    either(pronoun.is(Class::SHE), pronoun.is(Class::HE))
}

/// What the title before a name, or the article before its role, shows.
pub(super) fn told_beside(text: &str, tokens: &[Token], name: usize, lexicon: &Lexicon) -> Option<Gender> {
    let token = |back: usize| name.checked_sub(back).and_then(|at| tokens.get(at));
    let is = |class| [token(1), token(2)].iter().flatten().any(|token| token.is(class));
    let word = |back| token(back).and_then(|token| text.get(token.start..token.end)).unwrap_or_default();
    let role = if token(1).is_some_and(|token| token.is(Class::ROLE)) { word(1) } else { "" };
    let article = word(2).to_lowercase();
    let shows = |words: &str| !role.is_empty() && holds(words, &article);
    let woman = role.ends_with("woman") || lexicon.noun_capitals && role.ends_with("in");
    let man = role.ends_with("man") && !woman;
    either(
        is(Class::MADAM) || woman || shows(lexicon.feminine),
        is(Class::SIR) || man || shows(lexicon.masculine) && !woman,
    )
}

/// The gender that only one sign shows; a title in both lists shows none.
fn either(feminine: bool, masculine: bool) -> Option<Gender> {
    match (feminine, masculine) {
        (true, false) => Some(Gender::Feminine),
        (false, true) => Some(Gender::Masculine),
        _ => None,
    }
}
