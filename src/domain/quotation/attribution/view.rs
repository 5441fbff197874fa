//! Whose view quoted words are that nobody says: pour X, selon X, d'après X before them.

use super::{Attribution, Cue};
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::Class;
use crate::domain::quotation::words::{Kind, Token};

impl Sentence<'_> {
    /// Whose view the words are, where no verb with a subject of its own says them.
    pub(super) fn view_before(&self, verb: Option<usize>, colon: bool) -> Option<Attribution> {
        let subject = |verb: usize, wanted: bool| self.subject(verb).filter(|_| wanted);
        let impersonal = |at: usize| self.is_any(at, self.vocabulary.lexicon.impersonal);
        let told = |verb: usize| {
            let that = self.is_verb(verb) && self.is_one_of(verb + 1, self.vocabulary.lexicon.that);
            let right = that || self.gap(verb) == 0 || self.is_calling(verb) && self.gap(verb) == 1;
            subject(verb, right && self.grammar().is_romance())
                .is_some_and(|it| it.len() > 1 || self.is(it.start, Class::PRONOUN) && !impersonal(it.start))
        };
        let near =
            |verb: usize| subject(verb, self.is_verb(verb) && self.gap(verb) == 0).is_some_and(|it| it.len() > 1);
        let infinitive = |verb: usize| self.grammar().is_german() && self.is_non_finite(verb);
        let allowed = verb.is_none_or(|verb| infinitive(verb) || !colon && !near(verb) && !told(verb));
        let behind = |at: usize| {
            verb.is_none_or(|verb| {
                at > verb && !self.is_passed_on_behind(verb, at) || at < verb && !self.says_behind(verb, at)
            })
        };
        let first = if allowed { self.from } else { verb.map_or(self.from, |verb| verb + 1) };
        (first..self.quote)
            .rev()
            .find_map(|at| self.according(at, self.quote).filter(|_| behind(at)))
            .or_else(|| self.viewed_by_antecedent(verb))
            .or_else(|| self.view_behind_words())
            .or_else(|| if colon && verb.is_none() { self.view_of_him() } else { None })
            .or_else(|| verb.filter(|verb| self.is_non_finite(*verb)).and_then(|_| self.fronted_view()))
    }

    /// Whether those whom a view is of only pass on what the subject of the verb before them says (X a dit, selon Y : …).
    fn is_passed_on_behind(&self, verb: usize, according: usize) -> bool {
        let near = according == verb + 1 + usize::from(self.kind(verb + 1) == Some(Kind::Comma));
        let speaks = || self.is_verb(verb) && self.subject(verb).is_some_and(|subject| self.can_speak(&subject));
        let german = self.grammar().is_german() && self.before(self.quote).is_some_and(|it| it.kind == Kind::Colon);
        (self.grammar().is_romance() && near || german) && speaks()
    }

    /// "Pour elle, …": a view that opens the sentence and goes right up to the words.
    pub(super) fn fronted_view(&self) -> Option<Attribution> {
        let label = (self.from..self.quote.min(self.from + 4)).find(|at| self.kind(*at) == Some(Kind::Colon));
        self.view_opening(label.map_or(self.from, |colon| colon + 1))
    }

    /// The same behind other words (X juge cela « … », pour Ann Lee « … »).
    fn view_behind_words(&self) -> Option<Attribution> {
        let comma = |at: &usize| self.kind(*at) == Some(Kind::Comma);
        let behind = |at: &usize| comma(at) && self.get(*at - 1).is_some_and(Token::is_quote);
        let mut before = (self.from + 1..self.quote).rev();
        let near = || {
            let first = (self.from + 1..self.quote.min(self.from + 5)).find(comma)?;
            self.view_opening(first + 1).filter(|found| found.gap < 2)
        };
        let found = before.find(behind).and_then(|comma| self.view_opening(comma + 1)).or_else(near);
        found.filter(|_| self.grammar().is_romance())
    }

    fn view_opening(&self, mut from: usize) -> Option<Attribution> {
        let known = self.vocabulary.lexicon.fronted;
        let link = Class::CLAUSE.with(Class::AND);
        let link = if self.grammar().drops_subject() { link.with(Class::ADVERB) } else { link };
        from += usize::from(self.is(from, link) && !self.is(from, Class::PREPOSITION));
        let adverb = self.is(from, Class::ADVERB.with(Class::CLAUSE));
        from += if adverb && self.kind(from + 1) == Some(Kind::Comma) { 2 } else { 0 };
        let fronted = !known.is_empty() && self.is_any(from, known);
        let end = self.quote - usize::from(self.before(self.quote).is_some_and(|token| token.kind == Kind::Comma));
        let aim = self.is_non_finite(from + 1) && !self.get(from + 1).is_some_and(|word| word.upper);
        let subject =
            if fronted && !aim { self.phrase_from(from + 1, end).or_else(|| self.stressed(from + 1)) } else { None }?;
        let person = self.name_in(&subject).is_some()
            || subject.clone().any(|at| self.is(at, Class::SPEAKER.with(Class::PRONOUN)))
            || self.stressed(subject.start).is_some();
        let verb = Class::AUXILIARY.with(Class::OBJECT);
        let bare =
            self.grammar().drops_subject() && self.is(subject.end, verb) && !self.is(subject.end, Class::DETERMINER);
        let closed = person && (subject.end == end || self.kind(subject.end) == Some(Kind::Comma) || bare);
        let apposed = (subject.end..self.quote).rev().find(|at| self.kind(*at) == Some(Kind::Comma));
        let gap = self.quote.saturating_sub(apposed.unwrap_or(subject.end));
        closed.then_some(Attribution { cue: Cue::According, subject: Some(subject), gap })
    }
}
