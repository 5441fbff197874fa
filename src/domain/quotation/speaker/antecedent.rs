//! Whom a pronoun means: somebody whom the text was about just before, or who spoke last.

use super::gender::{Gender, gender_of};
use super::people::{Mention, People, Person};
use crate::domain::quotation::Span;
use crate::domain::quotation::words::Token;
use crate::domain::quotation::words::vocabulary::Class;

/// How many paragraphs back a pronoun may reach.
const REACH: usize = 2;

/// How many names back it may reach.
const NAMES: usize = 24;

impl People {
    /// Whom "he" or "she" stands for, where only one person can be meant.
    pub(crate) fn meant_by(&self, pronoun: &Token, mention: &Span) -> Option<usize> {
        let gender = gender_of(pronoun)?;
        let plural = pronoun.is(Class::THEY);
        let place = (mention.paragraph, mention.range.start);
        let person = |mention: &Mention| mention.person.and_then(|person| self.get(person));
        let agrees = |mention: &&Mention| person(mention).is_none_or(|person| person.agrees(gender, plural));
        let before: Vec<_> = self.before(place).filter(agrees).collect();
        let human = |mention: &&&Mention| person(mention).is_none_or(|person| person.human);
        let others = |meant| before.iter().filter(move |other| other.person != meant).filter_map(|other| person(other));
        if let Some(last) = before.iter().filter(human).find(|mention| mention.central) {
            let known = |person: &Person| person.gender.gender() == Some(gender);
            let rivals = gender == Gender::Feminine && others(last.person).any(known);
            let here = |other: &&Mention| other.span.paragraph == mention.paragraph && other.person != last.person;
            let nearer = before.iter().copied().filter(here).filter_map(person).any(known);
            if rivals && nearer && last.span.paragraph < mention.paragraph {
                return None;
            }
            return last.person.filter(|meant| !rivals || self.get(*meant).is_some_and(known));
        }
        let last = before.iter().find(human)?;
        last.person.filter(|_| others(last.person).next().is_none())
    }

    /// The office without a name that the last sentences before a pronoun were about.
    pub(crate) fn office_about(&self, pronoun: &Token, mention: &Span) -> Option<&Span> {
        gender_of(pronoun)?;
        let human = |mention: &&Mention| mention.person.and_then(|at| self.get(at)).is_none_or(|person| person.human);
        let mut before = self.before((mention.paragraph, mention.range.start)).filter(human);
        before.next().filter(|last| last.central && last.person.is_none()).map(|last| &last.span)
    }

    /// Whom the last sentences before a place were about, and where they were last named.
    pub(super) fn about(&self, place: (usize, usize)) -> Option<(&Person, Span)> {
        let human = |mention: &&Mention| mention.person.and_then(|at| self.get(at)).is_none_or(|person| person.human);
        let last = self.before(place).filter(human).find(|mention| mention.central)?.person;
        let person = self.get(last?)?;
        let named = self.mentions.iter().rev().find(|mention| mention.person == last && at(mention) < place);
        Some((person, named.map_or_else(|| person.span.clone(), |mention| mention.span.clone())))
    }

    /// The speakers and names before a place, the last first.
    fn before(&self, place: (usize, usize)) -> impl Iterator<Item = &Mention> {
        let near = move |mention: &&Mention| mention.span.paragraph + REACH >= place.0;
        let names = self.mentions.partition_point(|mention| at(mention) < place);
        let speakers = self.speakers.partition_point(|mention| at(mention) < place);
        let names = self.mentions.get(..names).unwrap_or_default().iter();
        let mut both: Vec<_> =
            self.speakers.range(..speakers).rev().take(2).chain(names.rev().take(NAMES)).filter(near).collect();
        both.sort_by_key(|mention| std::cmp::Reverse(at(mention)));
        both.into_iter()
    }
}

/// Where a name stands: its paragraph and the byte it begins with.
fn at(mention: &Mention) -> (usize, usize) {
    (mention.span.paragraph, mention.span.range.start)
}

impl Person {
    /// Whether a singular pronoun of this gender can mean this person; one that may be plural needs a known gender.
    fn agrees(&self, gender: Gender, plural: bool) -> bool {
        self.gender.gender().map_or(!plural, |known| known == gender)
    }
}
