//! Who speaks in a clause that commas set off: …, a indiqué la préfecture, …

use std::ops::Range;

use super::Sentence;
use crate::domain::quotation::words::Kind;
use crate::domain::quotation::words::vocabulary::Class;

impl Sentence<'_> {
    /// The name right behind a verb that a comma stands before, up to the next stop.
    pub(super) fn name_in_parenthesis(&self, verb: usize) -> Option<Range<usize>> {
        self.name_right_behind(verb, self.quote).filter(|right| {
            let romance = self.grammar().is_romance();
            let ends = matches!(self.kind(right.end), Some(Kind::Stop | Kind::Comma));
            let ends = ends || romance && self.kind(right.end) == Some(Kind::Colon);
            let own = || (self.from..verb).any(|at| self.is(at, Class::DIRECT) && self.is(at, Class::PRONOUN));
            ends && (!self.grammar().verb_second() || own())
        })
    }

    /// The noun with its article, or the pronoun that hangs on the verb, right behind a verb that a comma stands before.
    pub(super) fn subject_in_parenthesis(&self, verb: usize) -> Option<Range<usize>> {
        let noun = self.phrase_from(verb + 1, self.quote).filter(|right| {
            let next = verb + 1 + usize::from(self.is(verb + 1, Class::ADVERB));
            let article = self.is(right.start, Class::DETERMINER) && right.start == next;
            let article = article && !self.is(right.start, Class::PREPOSITION);
            let who = self.is(right.end, Class::RELATIVE) && !self.is(right.end, Class::CLAUSE);
            let colon = right.end + 1 == self.quote && self.kind(right.end) == Some(Kind::Colon);
            let comma = (right.end..right.end + 5).find(|at| self.kind(*at) == Some(Kind::Comma));
            let told = self.is(right.end, Class::PREPOSITION) && self.is_speaking_noun(right);
            let told = told && comma.is_some_and(|comma| comma < self.quote);
            let ends = right.end + 1 == self.quote && self.kind(right.end) == Some(Kind::Stop);
            let closed = self.kind(right.end) == Some(Kind::Comma) || who || colon || told || ends;
            self.grammar().is_romance() && article && closed
        });
        noun.or_else(|| self.clitic_behind(verb)).or_else(|| self.told_in_parenthesis(verb))
    }

    /// Who stands behind the place or those to whom it was told (…, a indiqué lundi à Lornay la préfecture, …).
    fn told_in_parenthesis(&self, verb: usize) -> Option<Range<usize>> {
        let to = (verb + 1..self.quote).find(|at| !self.is(*at, Class::CALENDAR))?;
        let teller = if self.grammar().is_romance() { self.behind_recipient(to, self.quote)? } else { return None };
        (self.kind(teller.end) == Some(Kind::Comma)).then_some(teller)
    }
}
