//! Which of several verbs in a sentence says whose the words are: the one in the main clause, or the last one.

use std::ops::Range;

use super::Sentence;
use crate::domain::quotation::words::Kind;
use crate::domain::quotation::words::vocabulary::Class;

impl Sentence<'_> {
    /// Whether a verb and its pronoun stand in the object clause of an earlier one (X said that he hoped).
    pub(crate) fn depends(&self, verb: usize, earlier: usize, subject: Option<&Range<usize>>) -> bool {
        let Some(subject) = subject else { return true };
        let opened = subject.start.checked_sub(1).is_some_and(|at| {
            let lexicon = self.vocabulary.lexicon;
            let object = self.is_one_of(at, lexicon.that) || self.is_one_of(at, lexicon.like);
            self.is(at, Class::CLAUSE) && !self.is(at, Class::RELATIVE) && !object
        });
        let closed = (verb..self.quote).any(|at| self.kind(at) == Some(Kind::Comma));
        if opened && closed && self.grammar().is_english_or_romance() {
            return true;
        }
        let mind = self.is_one_of(verb, self.vocabulary.lexicon.minds);
        let pronoun = (mind || subject.len() == 1 && self.is(subject.start, Class::PRONOUN)) && subject.start < verb;
        let between = |at: usize| self.is(at, Class::AUXILIARY.with(Class::ADVERB));
        let own = (subject.end..verb).all(between) && self.announces(verb);
        if pronoun && own {
            return false;
        }
        let clause = subject.start.checked_sub(1).is_some_and(|at| self.is(at, Class::CLAUSE) && at <= earlier + 4);
        let cut = |at: usize| !matches!(self.kind(at), Some(Kind::Word | Kind::Number)) || self.is(at, Class::AND);
        let near = subject.start > earlier && subject.start < earlier + 8;
        let noun = self.is(earlier, Class::SOURCE);
        let object = near && !noun && !(earlier + 1..subject.start).any(cut);
        pronoun && (clause || object || subject.start == earlier + 1)
    }

    /// The subject of an earlier verb, where that of the last is a thing that cannot speak (X said this case shows).
    pub(crate) fn above_thing(&self, subject: Option<&Range<usize>>, earlier: Option<usize>) -> Option<Range<usize>> {
        let lexicon = self.vocabulary.lexicon;
        let plain = lexicon.grammar.is_english_or_romance();
        let that = |end: usize| self.is_one_of(end, lexicon.that);
        let thing = |subject: &&Range<usize>| {
            self.points_at_things(subject.start)
                || that(subject.end)
                || subject.start > self.from && that(subject.start - 1)
        };
        subject.filter(|subject| plain && thing(subject) && !self.can_speak(subject))?;
        self.subject(earlier?).filter(|above| self.can_speak(above))
    }

    /// The subject of a clause behind a comma and "and", which a gerund goes on from (X said no, and the board left, | saying).
    pub(crate) fn subject_behind_and(&self, earlier: usize, gerund: usize) -> Option<Range<usize>> {
        let joined = |at: &usize| self.kind(*at) == Some(Kind::Comma) && self.is(*at + 1, Class::AND);
        let and = (earlier..gerund).rev().find(joined)? + 1;
        self.phrase_from(and + 1, gerund).filter(|subject| self.can_speak(subject) && subject.end < gerund)
    }

    /// Whether the words say what something is or what is to be done, beyond an adverb or an article (X said it was a "…").
    pub(crate) fn is_predicate(&self) -> bool {
        let light = |at: &usize| self.is(*at, Class::ADVERB.with(Class::DETERMINER)) && !self.is(*at, Class::PRONOUN);
        let before = (self.from..self.quote).rev().find(|at| !light(at));
        let article = |at: usize| self.is(at, Class::DETERMINER);
        let leads = |at: usize| {
            self.is(at, Class::AUXILIARY)
                || self.is_contracted_verb(at)
                || at > self.from + 2
                    && !article(at - 2)
                    && at + 1 == self.quote
                    && self.is_one_of(at, self.vocabulary.lexicon.infinitive_marks)
        };
        before.is_some_and(leads)
    }

    /// Whether "is" or "are" is joined to a pronoun by an apostrophe (he's, we’re).
    fn is_contracted_verb(&self, at: usize) -> bool {
        let short = matches!(self.word(at), "s" | "re" | "m") && at > self.from + 1;
        let pronoun = |at: usize| self.is(at, Class::PRONOUN) && !self.is(at, Class::DETERMINER);
        short && self.is_genitive_mark(at - 1) && pronoun(at - 2)
    }

    /// Whether nothing but a comma or a colon cuts a verb off from the words (…, X recalls that he said, "…").
    pub(crate) fn announces(&self, verb: usize) -> bool {
        verb + 2 == self.quote && matches!(self.kind(verb + 1), Some(Kind::Comma | Kind::Colon))
    }

    /// Whether somebody without a name tells what a pronoun said, which may be either (a caller recalled that he said).
    pub(crate) fn is_told_by_nameless(&self, pronoun: usize) -> bool {
        let english = self.grammar().is_english();
        let earlier = (self.from + 1..pronoun).rev().find(|at| english && self.is_verb(*at));
        let teller = earlier.and_then(|earlier| self.subject(earlier));
        teller.is_some_and(|it| !self.is(it.start, Class::PRONOUN) && self.name_in(&it).is_none())
    }

    /// Who says, by a gerund, what a pronoun is the subject of (with one rower admitting that she | felt).
    pub(crate) fn admitting(&self, subject: &Range<usize>) -> Option<Range<usize>> {
        let gerund = subject.start.checked_sub(2).filter(|at| *at > self.from)?;
        let he = subject.len() == 1 && self.is(subject.start, Class::HE.with(Class::SHE));
        let that = he && self.is_one_of(gerund + 1, self.vocabulary.lexicon.that);
        let says = that && self.is_verb(gerund) && self.is_non_finite(gerund);
        if says { self.own_subject(gerund) } else { None }
    }
}
