//! Whether somebody is a woman or a man, as far as titles, roles, pronouns and the name show it.

use crate::domain::quotation::language::Lexicon;
use crate::domain::quotation::words::Token;
use crate::domain::quotation::words::vocabulary::{Class, ends, holds};

/// What, beside the ending -a, many German women's first names end in and few of men's.
const FEMININE: &str = "ette elle anne line tine rine ise";

/// A grammatical gender, as a title or a pronoun shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gender {
    Feminine,
    Masculine,
}

/// What speaks for a man less what speaks for a woman.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally(i32);

impl Tally {
    /// What a name shows by itself: a common first name, or the ending that most women's or men's names have.
    pub(crate) fn of_name(name: &str, lexicon: &Lexicon) -> Self {
        let Some((first, _)) = name.split_once([' ', '-']) else { return Self::default() };
        let first = first.to_lowercase();
        let ending = first.ends_with(['a', 'а', 'я']) || lexicon.grammar.is_german() && ends(FEMININE, &first);
        let feminine = holds(lexicon.feminine, &first) || ending && first.len() > 2;
        let masculine = holds(lexicon.masculine, &first) || first.ends_with('o') && !first.ends_with("ko");
        Self(if masculine { 1 } else { -i32::from(feminine) })
    }

    /// Counts a title, which outweighs the rest.
    pub(crate) fn title(&mut self, told: Option<Gender>) {
        (0..4).for_each(|_| self.pronoun(told));
    }

    /// Counts what another form of the name shows in place of the one before.
    pub(super) fn rename(&mut self, before: Self, name: Self) {
        self.0 += name.0 - before.0;
    }

    /// Counts a pronoun, which weighs as much as a name.
    pub(crate) fn pronoun(&mut self, told: Option<Gender>) {
        self.0 += match told {
            Some(Gender::Masculine) => 1,
            Some(Gender::Feminine) => -1,
            None => 0,
        };
    }

    /// The gender that most of it shows.
    pub(crate) fn gender(self) -> Option<Gender> {
        match self.0 {
            0 => None,
            1.. => Some(Gender::Masculine),
            _ => Some(Gender::Feminine),
        }
    }
}

/// Whom a pronoun can mean.
pub(crate) fn gender_of(pronoun: &Token) -> Option<Gender> {
    either(pronoun.is(Class::SHE), pronoun.is(Class::HE))
}

/// The gender that only one sign shows; a title in both lists shows none.
pub(crate) fn either(feminine: bool, masculine: bool) -> Option<Gender> {
    match (feminine, masculine) {
        (true, false) => Some(Gender::Feminine),
        (false, true) => Some(Gender::Masculine),
        _ => None,
    }
}
