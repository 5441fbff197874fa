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
            return last.person.filter(|meant| !rivals || self.get(*meant).is_some_and(known));
        }
        let last = before.iter().find(human)?;
        last.person.filter(|_| others(last.person).next().is_none())
    }

    /// The names and speakers before a place, the last first.
    fn before(&self, place: (usize, usize)) -> impl Iterator<Item = &Mention> {
        let at = |mention: &Mention| (mention.span.paragraph, mention.span.range.start);
        let near = move |mention: &&Mention| mention.span.paragraph + REACH >= place.0;
        let names = self.mentions.partition_point(|mention| at(mention) < place);
        let speakers = self.speakers.partition_point(|mention| at(mention) < place);
        let names = self.mentions.get(..names).unwrap_or_default().iter();
        let mut both: Vec<_> =
            names.rev().take(NAMES).chain(self.speakers.range(..speakers).rev().take(2)).filter(near).collect();
        both.sort_by_key(|mention| std::cmp::Reverse(at(mention)));
        both.into_iter()
    }
}

impl Person {
    /// Whether a singular pronoun of this gender can mean this person; one that may be plural needs a known gender.
    fn agrees(&self, gender: Gender, plural: bool) -> bool {
        self.gender.gender().map_or(!plural, |known| known == gender)
    }
}
