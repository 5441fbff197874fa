//! In which clause words stand: the one that tells what was said, an aside, one that only says who put it so.

use std::ops::Range;

use super::Sentence;
use crate::domain::quotation::attribution::{Attribution, Cue};
use crate::domain::quotation::words::Kind;
use crate::domain::quotation::words::vocabulary::Class;

/// How far the comma may stand that cuts off what a sentence opens with, in words and stops.
const LONGEST: usize = 24;

impl Sentence<'_> {
    /// Whether a comma and a pronoun that is a subject itself follow the first words (Last Thanksgiving, she …).
    pub(crate) fn is_cut_off_by_pronoun(&self, at: usize, to: usize) -> bool {
        let comma = (at..to.min(at + LONGEST)).find(|at| self.kind(*at) == Some(Kind::Comma));
        let subject =
            |at: usize| self.is(at, Class::HE.with(Class::SHE)) && !self.is(at, Class::OBJECT.with(Class::DETERMINER));
        comma.is_some_and(|comma| subject(comma + 1))
    }

    /// Whether a word or two complete the object of a verb of saying, which tells of them rather than says them, where the
    /// word that opens what was said is never left out (il détaille un système de « primes »).
    pub(crate) fn is_told_of(&self, found: &Attribution, words: usize) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let own = |at: usize| self.is_any(at, lexicon.reflexive);
        let pointed = self.quote > self.from + 3
            && self.is(self.quote - 1, Class::DETERMINER)
            && !self.is(self.quote - 1, Class::OF)
            && self.is(self.quote - 2, Class::OF);
        let link = self.quote - usize::from(pointed);
        let of = link > self.from + 2
            && self.is(link - 1, Class::OF)
            && self.is_core(link - 2)
            && !self.is_non_finite(link - 2)
            && !own(link - 3);
        let governed = self.quote > self.from + 1 && self.is(self.quote - 1, Class::OF) && self.is_verb(self.quote - 2);
        let before = self.before(self.quote);
        let predicate =
            before.is_some_and(|before| before.is(Class::AUXILIARY) || before.kind == Kind::Comma) || governed;
        lexicon.grammar.is_romance()
            && found.cue == Cue::Within
            && found.gap > 1
            && words < if found.gap > 4 || of { 4 } else { 3 }
            && !predicate
            && (of || !self.is_in_said_clause(found))
    }

    /// Whether a word or two go on with a sentence that tells what things show, which nobody says (selon ces chiffres, le « oui »
    /// l'emporte).
    pub(crate) fn is_shown_by_things(&self, found: &Attribution, words: usize) -> bool {
        let goes_on = self.kind(self.quote + 1) == Some(Kind::Word);
        let view = found.cue == Cue::According && words < 3 && goes_on;
        let before = found.subject.as_ref().filter(|subject| subject.start < self.quote && view);
        before.is_some_and(|subject| self.stressed(subject.start).is_none() && !self.can_speak(subject))
    }

    /// Whether a verb that puts a word on something stands in another clause than the words (X calls it “…”, while Y runs a
    /// “…”).
    pub(crate) fn is_called_in_other_clause(&self, verb: usize) -> bool {
        let other = Class::RELATIVE.with(Class::DETERMINER).with(Class::AND);
        let like = |at: usize| self.is_any(at, self.vocabulary.lexicon.like);
        let cut = |at: usize| match self.kind(at - 1) {
            Some(Kind::Quote(_)) => self.is(self.quote + 1, Class::AUXILIARY),
            before => before == Some(Kind::Comma) && !self.is(at, Class::PREPOSITION),
        };
        let opens = |at: usize| self.is(at, Class::CLAUSE) && !self.is(at, other) && !like(at) && cut(at);
        let called = self.is_calling(verb) && !self.is_one_of(verb + 1, self.vocabulary.lexicon.that);
        self.grammar().is_english() && called && (verb + 2..self.quote).any(opens)
    }

    /// Whether a gerund that puts a word on something stands right behind a preposition, and nobody is there who does it (the
    /// harm of calling them “…”).
    pub(crate) fn is_called_by_nobody(&self, verb: usize) -> bool {
        let preposition = verb > self.from && self.is(verb - 1, Class::PREPOSITION.with(Class::OF));
        let that = self.is_one_of(verb + 1, self.vocabulary.lexicon.that);
        let gerund = self.is_gerund(self.word(verb)) && self.is_calling(verb) && preposition && !that;
        let somebody = |verb: usize| self.speaking_subject(verb).is_some_and(|subject| self.can_speak(&subject));
        self.grammar().is_english() && gerund && !somebody(verb)
    }

    /// Whether the words stand in a clause that tells what the subject of a verb of saying said (il assure que …).
    pub(crate) fn is_in_said_clause(&self, found: &Attribution) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let start = found.subject.as_ref().map_or(self.from, |subject| subject.end.min(self.quote));
        let other = Class::ADVERB.with(Class::CLAUSE);
        let that = |at: usize| self.is_one_of(at, lexicon.that) && !self.before(at).is_some_and(|t| t.is(other));
        let said = (start..self.quote).find(|at| self.is_verb(*at));
        said.is_some_and(|said| (said..self.quote.min(said + 6)).any(that) || self.has_said_infinitive(said))
    }

    /// Whether only a pronoun that stands for nobody in particular says the words (man sagt).
    pub(crate) fn is_nobody_who_says(&self, found: &Attribution) -> bool {
        found.subject.as_ref().is_some_and(|subject| self.is_nobody_in_particular(subject))
    }

    /// Whether a phrase is a pronoun that stands for nobody in particular (man, es).
    pub(crate) fn is_nobody_in_particular(&self, subject: &Range<usize>) -> bool {
        let others = Class::HE.with(Class::SHE).with(Class::DETERMINER).with(Class::DIRECT);
        subject.len() == 1 && self.is(subject.start, Class::THEY) && !self.is(subject.start, others)
    }

    /// Whether an infinitive right behind a verb of saying opens what was said (il affirme n'avoir jamais vu …, il dit être …).
    fn has_said_infinitive(&self, said: usize) -> bool {
        let skips = |at: &usize| self.is(*at, Class::ADVERB.with(Class::OBJECT));
        let next = (said + 1..self.quote.min(said + 5)).find(|at| !skips(at));
        next.is_some_and(|at| self.is(at, Class::AUXILIARY) && self.word(at).ends_with('r') || self.word(at) == "être")
    }

    /// Whether a few words in small letters go on with the phrase before them, where nothing says that they were said.
    pub(crate) fn is_phrase_inside(&self, words: usize) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let small = self.begins_small();
        let linked = Class::CLAUSE.with(Class::PREPOSITION).with(Class::DETERMINER);
        let inside = self.before(self.quote).is_some_and(|before| before.is(linked));
        small && words < 9 && lexicon.grammar.is_romance() && inside && !self.speaks()
    }

    /// Whether a verb stands in a clause of its own between two commas (X a qualifié ce texte, qu'il n'a pas lu, de « … »).
    pub(crate) fn is_aside(&self, verb: usize) -> bool {
        let comma = |at: &usize| self.kind(*at) == Some(Kind::Comma);
        let clause = Class::CLAUSE.with(Class::RELATIVE);
        let like = |at: usize| self.is_any(at, self.vocabulary.lexicon.like);
        let opens = match (self.from + 1..verb).rev().find(comma) {
            Some(at) => self.is(at + 1, clause),
            None => self.kind(self.quote - 1) == Some(Kind::Colon) && (self.from..verb.min(self.from + 2)).any(like),
        };
        let adverbial = |at: usize| {
            let cited = self.is_any(at, self.vocabulary.lexicon.cites);
            cited || self.is(at, Class::PREPOSITION) && !self.is(at, Class::OF)
        };
        let closes =
            (verb + 1..self.quote).find(|at| comma(at) && !adverbial(at + 1)).is_some_and(|at| at + 1 < self.quote);
        self.grammar().is_romance() && opens && closes || self.is_aside_behind_verb(verb)
    }

    /// Whether a verb stands between two commas behind the one that its sentence begins with and whose subject they part from
    /// the words (قال مصدر، طلب عدم ذكر اسمه، …).
    fn is_aside_behind_verb(&self, verb: usize) -> bool {
        let comma = |at: &usize| self.kind(*at) == Some(Kind::Comma);
        let first = self.grammar().verb_first() && verb > self.from && self.is_verb(self.from);
        let opens = (self.from + 1..verb).rev().find(comma).filter(|_| first);
        let next = |at: usize| self.is_verb(at + 1) && self.word(at + 1).starts_with(self.vocabulary.lexicon.and);
        opens.is_some_and(|at| !next(at)) && (verb + 1..self.quote - 1).any(|at| comma(&at))
    }

    /// Whether the word before a verb opens a clause that only says who put it so, with the subject behind (comme le dit X).
    pub(crate) fn is_put_so(&self, at: usize) -> bool {
        let lexicon = self.vocabulary.lexicon;
        self.is_any(at, lexicon.like)
    }

    /// Who stands behind an auxiliary and its infinitive in a clause that only says who said it (comme devait conclure X, …).
    pub(crate) fn subject_of_parenthesis(&self, verb: usize) -> Option<Range<usize>> {
        let auxiliary = verb.checked_sub(1).filter(|at| *at > self.from && self.is(*at, Class::AUXILIARY))?;
        let like = self.is_any(auxiliary - 1, self.vocabulary.lexicon.like);
        self.phrase_from(verb + 1, self.quote).filter(|_| like)
    }

    /// Who said the words before, by a verb that the next one is joined to ("…", sagte X und fügte an).
    pub(crate) fn subject_said_before(&self, end: usize) -> Option<Range<usize>> {
        let verb = (self.from..end).rev().find(|at| self.is_verb(*at))?;
        let pronoun = verb.checked_sub(1).filter(|at| *at >= self.from && self.is(*at, Class::HE.with(Class::SHE)));
        let pronoun = pronoun.filter(|at| !self.is(*at, Class::DETERMINER) && self.grammar().verb_second());
        if let Some(pronoun) = pronoun {
            return Some(pronoun..pronoun + 1);
        }
        let quoted =
            (self.from..verb).rev().take(2).any(|at| self.kind(at).is_some_and(|kind| matches!(kind, Kind::Quote(_))));
        if quoted && !self.is_oblique(verb + 1) && self.grammar().verb_second() {
            self.phrase_from(verb + 1, end)
        } else {
            None
        }
    }

    /// Whether a few words only name something in a sentence that tells somebody's view (selon le sondage, les électeurs
    /// « probables » …), where they are no predicate.
    pub(crate) fn is_named_in_view(&self, found: &Attribution, words: usize) -> bool {
        let inside = self.quote > self.from
            && !self.is(self.quote - 1, Class::AUXILIARY)
            && (self.is(self.quote - 1, Class::DETERMINER)
                || words < 2 && self.is_core(self.quote - 1) && !self.is_verb(self.quote - 1));
        let goes_on = self.kind(self.quote + 1) == Some(Kind::Word);
        let far = found.cue == Cue::According && found.gap > 2;
        self.grammar().is_romance() && far && words < 4 && inside && goes_on
    }

    /// Whether nothing but what somebody has or is stands between him and the words (Ann Lee avait certes « … »).
    pub(crate) fn has_before_words(&self, subject: &Range<usize>) -> bool {
        let relative = self.kind(subject.end) == Some(Kind::Comma) && self.is(subject.end + 1, Class::RELATIVE);
        let comma = |at: &usize| self.kind(*at) == Some(Kind::Comma);
        let closed = (subject.end + 1..self.quote).rev().find(comma).filter(|_| relative);
        let mut between = closed.map_or(subject.end, |comma| comma + 1)..self.quote;
        let has = between.clone().any(|at| self.is(at, Class::AUXILIARY));
        has && between.all(|at| self.is(at, Class::AUXILIARY.with(Class::ADVERB)))
    }
}
