//! Whom relative clauses are about, and what is a clause rather than the phrase of a subject.

use std::ops::Range;

use super::Sentence;
use crate::domain::quotation::words::vocabulary::{Class, ends};
use crate::domain::quotation::words::{Kind, Token};

/// The longest noun phrase before a relative pronoun, in words.
const LONGEST: usize = 8;

impl Sentence<'_> {
    /// The comma before a relative clause that begins with a preposition and has no subject before its verb (письмо, в котором
    /// объяснил свой поступок): where nouns have cases, what follows the verb is more likely its object.
    pub(super) fn relative_without_subject(&self, verb: usize) -> Option<usize> {
        let relative = verb.checked_sub(1).filter(|at| self.is(*at, Class::RELATIVE))?;
        let comma = relative.checked_sub(2).filter(|comma| *comma > self.from)?;
        let opens = self.is(relative - 1, Class::PREPOSITION) && self.kind(comma) == Some(Kind::Comma);
        (opens && !self.vocabulary.lexicon.cases.is_empty()).then_some(comma)
    }

    /// The pronoun, the office or the name that opens a sentence as its subject.
    pub(super) fn subject_that_opens(&self, limit: usize) -> Option<Range<usize>> {
        let first = self.phrase_from(self.from, limit).filter(|first| first.start == self.from)?;
        if self.is(first.start, Class::PRONOUN) {
            return Some(first.start..first.start + 1);
        }
        let alone = |name: &Range<usize>| name.len() == 1 && name.start == first.start;
        let given = |name: &Range<usize>| ends(self.vocabulary.lexicon.dative, self.word(name.end - 1));
        let name = self.name_in(&first).filter(|name| !alone(name) && !given(name));
        let office = || self.is(first.start, Class::ROLE).then_some(first.start..first.start + 1);
        name.map(|name| first.start..name.end).or_else(office)
    }

    /// Whom a relative clause that goes up to here is about (Ann Lee, who last year | said; the man who rang | said).
    pub(crate) fn antecedent(&self, end: usize) -> Option<Range<usize>> {
        let who = self.vocabulary.lexicon.who();
        let inside =
            |at: &usize| self.kind(*at).is_some_and(|kind| matches!(kind, Kind::Word | Kind::Number | Kind::Other));
        let mut clause = (self.from + 1..end).rev().take_while(inside);
        let english = self.grammar().is_english();
        let past = |at: usize| {
            let lexicon = self.vocabulary.lexicon;
            self.is_one_of(at, lexicon.strong) || self.word(at).ends_with(lexicon.participles)
        };
        let owner = |at: usize| {
            let whose = english && self.is(at, Class::RELATIVE) && self.word(at).strip_suffix("se") == Some(who);
            whose && (at + 2..end).any(|at| past(at) && !self.is_core(at + 1))
        };
        let whom = |at: usize| self.is_who(at) && !self.is(at, Class::DETERMINER.with(Class::CLAUSE));
        let at = clause.find(|at| whom(*at) || owner(*at))?;
        let told = |verb: usize| self.is_verb(verb) && self.is_one_of(verb + 1, self.vocabulary.lexicon.that);
        if english && (at + 1..end).any(told) {
            return None;
        }
        let plain_words = |at: usize| self.is_core(at) || self.is(at, Class::DETERMINER.with(Class::HONORIFIC));
        if english && at + 1 < end && (at + 1..end).all(plain_words) && self.can_speak(&(at + 1..end)) {
            return Some(at + 1..end);
        }
        let dash = english && self.kind(at - 1) == Some(Kind::Dash);
        let comma = usize::from(dash || self.kind(at - 1) == Some(Kind::Comma));
        let closed = english && comma == 0 && (at + 1..end).any(past);
        let near = self.nearest_phrase(at - comma)?;
        let place = english && self.kind(near.end) == Some(Kind::Stop) || self.kind(near.end - 1) == Some(Kind::Stop);
        let apart = place && near.start > self.from + 1 && self.kind(near.start - 1) == Some(Kind::Comma);
        let near = if apart { self.nearest_phrase(near.start - 1)? } else { near };
        let part = closed && near.start > self.from && self.is(near.start - 1, Class::OF);
        if part { self.phrase_before(near.end, self.from) } else { Some(near) }
    }

    /// The same where the pronoun is written like "that", behind a phrase that its clause begins with (la vecina que defiende a
    /// Ana | aseguró).
    pub(crate) fn antecedent_of_that(&self, end: usize) -> Option<Range<usize>> {
        let inside = |at: &usize| matches!(self.kind(*at), Some(Kind::Word | Kind::Number));
        let begins = |near: &Range<usize>| {
            let first = near.start == self.from || self.kind(near.start - 1) == Some(Kind::Comma);
            first && near.len() > 1 && !self.is_joined_preposition(near.start)
        };
        let clause = if self.grammar().drops_subject() { self.from + 1..end.saturating_sub(1) } else { 0..0 };
        let who = |at: &usize| self.is_who(*at) && !self.is(*at - 1, Class::SAYS);
        let mut that = clause.rev().take_while(inside).filter(who);
        that.find_map(|at| self.nearest_phrase(at).filter(begins))
    }

    /// Whom a clause is about whose verb a phrase begins with or follows (la femme qui a | blessé deux passants).
    pub(crate) fn antecedent_of_phrase(&self, phrase: &Range<usize>) -> Option<Range<usize>> {
        let between = Class::AUXILIARY.with(Class::ADVERB).with(Class::OBJECT);
        let at = (self.from + 1..phrase.start).rev().find(|at| !self.is(*at, between))?;
        let noun = self.kind(at - 1) == Some(Kind::Word) && !self.is(at - 1, Class::SAYS);
        let clause = self.grammar().is_romance() && self.is_who(at) && noun;
        if clause { self.nearest_phrase(at).filter(|who| self.can_speak(who)) } else { None }
    }

    /// Whether a verb stands in a relative clause between commas that an auxiliary goes on behind (X said that Y, who called
    /// him out, could "…").
    pub(crate) fn is_closed_aside(&self, verb: usize, earlier: usize) -> bool {
        let pause = |at: &usize| matches!(self.kind(*at), Some(Kind::Comma | Kind::Dash));
        let opens = (earlier + 1..verb).rev().find(pause).is_some_and(|at| self.is(at + 1, Class::RELATIVE));
        let last = (verb + 1..self.quote).rev().find(pause);
        let goes_on = last.is_some_and(|last| self.is(last + 1, Class::AUXILIARY));
        opens && goes_on
    }

    /// Who only seems to be what a phrase before a verb names (a woman appearing to be his mother | shouted).
    pub(crate) fn before_seeming(&self, end: usize) -> Option<Range<usize>> {
        let lexicon = self.vocabulary.lexicon;
        let word = |at: &usize| matches!(self.kind(*at), Some(Kind::Word | Kind::Other));
        let mut words = (self.from + 3..end).rev().take(LONGEST).take_while(word);
        let be = words.find(|at| self.is(*at, Class::AUXILIARY))?;
        let verb = be.checked_sub(2).filter(|_| self.is_one_of(be - 1, lexicon.infinitive_marks))?;
        let seeming = self.is_non_finite(verb) || self.word(verb).ends_with(lexicon.participles);
        let noun = seeming && self.is_core(verb - 1);
        if noun { self.phrase_before(verb, self.from).filter(|phrase| self.can_speak(phrase)) } else { None }
    }

    /// The phrase before one between commas that only names some of them (some rowers, including Ann Lee, | claiming).
    pub(crate) fn before_including(&self, end: usize) -> Option<Range<usize>> {
        let comma = |at: &usize| self.kind(*at) == Some(Kind::Comma);
        let last = end.checked_sub(1).filter(|last| *last > self.from && comma(last))?;
        let first = (self.from + 1..last).rev().take(LONGEST).find(comma)?;
        let including = self.is(first + 1, Class::PREPOSITION) && self.is_non_finite(first + 1);
        if including { self.nearest_phrase(first) } else { None }
    }

    /// Whom a relative clause is about whose pronoun is written like an article (ein Mann, der gleich zu Beginn | sagte).
    pub(crate) fn antecedent_of_article(&self, end: usize) -> Option<Range<usize>> {
        let begins =
            Class::ADVERB.with(Class::PREPOSITION).with(Class::OBJECT).with(Class::PRONOUN).with(Class::DETERMINER);
        let relative = |at: &usize| {
            self.kind(*at) == Some(Kind::Comma)
                && self.is(at + 1, Class::RELATIVE)
                && self.is(at + 1, Class::DETERMINER)
        };
        let comma = (self.from + 1..end.saturating_sub(2)).rev().take(12).find(relative)?;
        let oblique = self.is_one_of(comma + 1, self.vocabulary.lexicon.oblique);
        let clause = self.is(comma + 2, begins) && !oblique && self.grammar().verb_second();
        let plain = (comma + 1..end).all(|at| self.get(at).is_some_and(Token::is_word));
        let noun = |at: &usize| self.is_core(*at) && !self.is_verb(*at);
        let first = (self.from..comma).rev().take_while(noun).last()?;
        let article = first > self.from && self.is(first - 1, Class::DETERMINER);
        (clause && plain).then_some(first - usize::from(article)..comma)
    }

    /// The name, or the noun with its article, that ends here.
    pub(crate) fn nearest_phrase(&self, end: usize) -> Option<Range<usize>> {
        let name =
            |at: &usize| self.get(*at).is_some_and(|token| token.upper && token.is_word() || token.kind == Kind::Stop);
        let last = end.checked_sub(1).filter(|last| *last >= self.from)?;
        if name(&last) {
            let start = (self.from..end).rev().take_while(name).last()?;
            let complement = start > self.from && self.is(start - 1, Class::OF);
            return if complement { self.phrase_before(end, self.from) } else { self.phrase_from(start, end) };
        }
        let object = |at: usize| {
            let had = at > self.from + 1 && self.is(at - 2, Class::AUXILIARY);
            self.is(at, Class::DETERMINER) && had && ends(self.vocabulary.lexicon.participles, self.word(at - 1))
        };
        let noun = |at: &usize| self.is_core(*at) || self.is(*at, Class::OF) && !object(*at);
        let start = (self.from..end).rev().take(LONGEST).find(|at| !noun(at))?;
        if self.is(start, Class::DETERMINER) {
            return Some(start..end);
        }
        let mark = Some(start).filter(|mark| self.is_genitive_mark(*mark))?;
        let owner = (self.from..mark).rev().take_while(|at| self.get(*at).is_some_and(Token::is_name)).last()?;
        self.grammar().is_english().then_some(owner..end)
    }

    /// The name right before a verb, behind a clause or an adverbial without a comma (In a note to her staff Ann Lee | said).
    pub(crate) fn name_before_verb(&self, end: usize) -> Option<Range<usize>> {
        let lexicon = self.vocabulary.lexicon;
        let name = |at: &usize| self.get(*at).is_some_and(Token::is_name) || self.is(*at, Class::HONORIFIC);
        let start = (self.from..end).rev().take_while(name).last()?;
        let pauses = |at: usize| matches!(self.kind(at), Some(Kind::Comma | Kind::Quote(_)));
        let plain = lexicon.grammar.is_english_or_romance() && !(self.from..start).any(pauses);
        plain.then_some(start..end)
    }

    /// Whether a relative clause about a thing has its subject behind its verb (los problemas que | enumera la alcaldesa).
    pub(crate) fn is_inverted_clause(
        &self,
        end: usize,
        thing: Option<&Range<usize>>,
        right: Option<&Range<usize>>,
    ) -> bool {
        let about = self.grammar().drops_subject() && self.is(end - 1, Class::RELATIVE);
        let speaks = |it: &Range<usize>| self.is_verb(it.start - 1) && self.can_speak(it);
        about && right.is_some_and(speaks) && !thing.is_some_and(|it| self.can_speak(it))
    }

    /// Whether a phrase only tells how much later or earlier something was (varios párrafos más adelante).
    pub(crate) fn is_measure(&self, phrase: &Range<usize>) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let afterwards = |at: usize| !lexicon.afterwards.is_empty() && self.is_any(at, lexicon.afterwards);
        let counted = !self.is(phrase.start, Class::DETERMINER) || self.is_any(phrase.start, lexicon.indefinite);
        counted && !self.can_speak(phrase) && (phrase.start..phrase.end + 2).any(afterwards)
    }

    /// Whether a stretch is a clause and no phrase: a pronoun begins it, or an auxiliary stands in it.
    pub(crate) fn is_clause(&self, phrase: &Range<usize>) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let next = Class::PREPOSITION.with(Class::OF);
        let pronoun = self.is(phrase.start, Class::PRONOUN)
            && !self.is(phrase.start, Class::DETERMINER)
            && !self.is(phrase.start + 1, next);
        let noun = |at: usize| {
            self.is_non_finite(at) || at > phrase.start && self.is(at - 1, Class::DETERMINER.with(Class::OF))
        };
        let auxiliary = |at: usize| {
            self.is(at, Class::AUXILIARY)
                && !self.get(at).is_some_and(|token| token.upper)
                && (lexicon.clitics.is_empty() || !noun(at))
        };
        let verb = phrase.clone().any(auxiliary);
        phrase.len() > 1 && lexicon.grammar.is_english_or_romance() && (pronoun || verb)
    }
}
