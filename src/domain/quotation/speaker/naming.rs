//! The name that a phrase of a sentence holds.

use std::ops::Range;

use super::name::{
    LEADING, OPENING, holds_particle, is_body_in_capitals, is_counted, is_led, is_name_word, is_particle, is_point,
    name_end, names, without_office,
};
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::{Class, ends};
use crate::domain::quotation::words::{Kind, Token};

impl Sentence<'_> {
    /// The name of the person or body that a phrase is about, where it has one.
    pub(crate) fn name_in(&self, phrase: &Range<usize>) -> Option<Range<usize>> {
        let articles = if self.grammar().is_english() { Class::DETERMINER } else { Class::NONE };
        let carries = |name: &Range<usize>| {
            let object = |at: usize| self.grammar().is_romance() && at > name.end && self.is(at, Class::DETERMINER);
            let attributive = (name.end..phrase.end)
                .take_while(|at| {
                    !object(*at)
                        && self.get(*at).is_some_and(|t| {
                            t.is_word()
                                && !t.is(Class::OF.with(articles))
                                && !self.is_joined_preposition(*at)
                                && (!t.upper || t.is(Class::ROLE))
                        })
                })
                .any(|at| self.is(at, Class::SPEAKER));
            let unknown = !self.grammar().is_romance()
                && name.start > phrase.start
                && self.is_any(name.start - 1, self.vocabulary.lexicon.indefinite);
            let last = self.grammar().verb_last() && name.end + 1 == phrase.end && name.len() > 1;
            let possessive = name.end < phrase.end
                && !last
                && self.word(name.end).starts_with(['\'', '’', '‘'])
                && self.is_joined(name.end);
            let inner = !self.grammar().is_german() && self.is_inside_complement(name, phrase.start);
            let bracketed = name.start > phrase.start + 1
                && self.kind(name.start - 1) == Some(Kind::Open)
                && self.get(name.start - 2).is_some_and(Token::is_name);
            !possessive
                && !attributive
                && !unknown
                && !inner
                && !bracketed
                && !self.is_complement(name.start, phrase.start)
        };
        let found = names(self.text, self.tokens, phrase.clone());
        if !self.grammar().is_german() {
            let last = found.iter().rposition(carries)?;
            let name = found.get(last)?.clone();
            let other = last.checked_sub(1).and_then(|at| found.get(at)).filter(|other| {
                other.end + 1 == name.start
                    && self.is(other.end, Class::AND)
                    && !self.is_complement(other.start, phrase.start)
            });
            return Some(
                other.map_or_else(|| self.with_complements(name.clone(), phrase), |other| other.start..name.end),
            );
        }
        let mut persons = found.into_iter().map(|name| self.without_roles(name)).filter(|name| !name.is_empty());
        let part = |name: &Range<usize>| {
            self.tokens
                .get(name.end - 1)
                .is_some_and(|last| self.text.get(last.end..).is_some_and(|rest| rest.starts_with('-')))
        };
        let whole = |name: &Range<usize>| !is_counted(self.tokens, name) && !part(name);
        persons.find(|name| carries(name) && self.is_proper(name, phrase.start) && whole(name))
    }

    /// A name without the nouns for offices that stand before it, and without those behind it who were told something (sagte
    /// Ann Lee Journalisten), where nouns have capitals as well.
    fn without_roles(&self, mut name: Range<usize>) -> Range<usize> {
        let first = name.start;
        while name.start < name.end && self.is_compound(name.start, Class::ROLE) {
            name.start += 1;
        }
        let told = |at: usize| ends("en ern", self.word(at)) && self.is_compound(at, Class::ROLE);
        while name.len() > 2 && told(name.end - 1) {
            name.end -= 1;
        }
        let small = self.get(name.start).is_some_and(|token| !token.upper);
        let of = self.is(name.start, Class::DETERMINER) || is_led(self.tokens, first, Class::DETERMINER);
        if small && of && name.start > first {
            return name.end..name.end;
        }
        without_office(self.text, self.tokens, name)
    }

    /// Whether capitals show a name where nouns have them too: several words, or one that no article stands before.
    fn is_proper(&self, name: &Range<usize>, from: usize) -> bool {
        let point = name.start.checked_sub(1).is_some_and(|at| is_point(self.text, self.tokens, at));
        let Some(before) = name.start.checked_sub(1 + usize::from(point)).filter(|at| *at >= from) else { return true };
        let several = name.len() > 1 && !self.is(before, Class::PREPOSITION);
        let acronym =
            name.len() == 1 && is_body_in_capitals(self.word(name.start)) && !self.is(before, Class::PREPOSITION);
        several || acronym || self.is_compound(before, Class::ROLE) || self.is(before, Class::HONORIFIC)
    }

    /// Whether a preposition begins a name (Von der Leyen).
    pub(crate) fn is_name_particle(&self, at: usize) -> bool {
        let particle = |at: usize| is_particle(self.text, self.tokens, at);
        let leads = !LEADING.contains(&self.word(at)) || particle(at + 1);
        let first = leads && self.get(at).is_some_and(|token| token.upper) && holds_particle(self.word(at));
        let name = at + 1 + usize::from(particle(at + 1));
        let verb = name + 1;
        let has = || self.is(verb, Class::AUXILIARY) && OPENING.contains(&self.word(at));
        first && self.get(name).is_some_and(Token::is_name) && (self.is_verb(verb) || has())
    }

    /// Whether a particle in lower case begins a name (de Maizière).
    pub(crate) fn is_particle_of_name(&self, at: usize) -> bool {
        let lower = self.get(at).is_some_and(|token| token.is_word() && !token.upper);
        lower && is_particle(self.text, self.tokens, at) && self.get(at + 1).is_some_and(is_name_word)
    }

    /// Whether a single name stands in the complement of an office (a spokesman of the Lee team).
    fn is_inside_complement(&self, name: &Range<usize>, from: usize) -> bool {
        let link = (from + 1..name.start).find(|at| self.is(*at, Class::OF));
        name.len() == 1 && link.is_some_and(|link| (from..link).any(|at| self.is(at, Class::ROLE)))
    }

    pub(crate) fn is_joined(&self, at: usize) -> bool {
        at > 0 && self.get(at - 1).zip(self.get(at)).is_some_and(|(before, after)| before.end == after.start)
    }

    /// A noun for a body with its name where that stands between marks (le collectif « Sauvons la criée »), or an article with
    /// the noun that does (un autre « gilet jaune »).
    pub(crate) fn with_marked_name(&self, phrase: Range<usize>) -> Range<usize> {
        let noun = phrase.clone().any(|at| self.is_core(at));
        let body = self.is(phrase.end - 1, Class::BODY);
        let marked = if self.get(phrase.end).is_some_and(Token::is_quote) { self.inner_of(phrase.end) } else { "" };
        let brief = marked.split_whitespace().nth(if noun { 7 } else { 3 }).is_none();
        let name = marked.trim_start().starts_with(char::is_uppercase);
        let whole = phrase.end != self.quote && brief && !marked.is_empty() && if noun { body && name } else { !name };
        phrase.start..phrase.end + usize::from(whole)
    }

    /// Whether a name only completes another noun (the head of Apple).
    fn is_complement(&self, at: usize, from: usize) -> bool {
        let mut before = at;
        let link = Class::OF.with(Class::PREPOSITION);
        while before > from && self.is(before - 1, Class::DETERMINER) && !self.is(before - 1, link) {
            before -= 1;
        }
        let office = |at: usize| self.grammar().is_german() && self.is_compound(at, Class::ROLE);
        let adjective = |at: usize| {
            self.is_core(at) && self.get(at).is_some_and(|token| token.is_word() && !token.upper || office(at))
        };
        let romance = self.grammar().is_romance() && before > from + 3;
        let person = romance && (before - 2..before).any(|at| self.is(at, Class::ROLE));
        let farthest = if person { 3 } else { 2 };
        let described = (1..=farthest).find(|back| before > from + back && !adjective(before - back));
        if let Some(back) = described.filter(|back| *back > 1 && self.is(before - back, Class::DETERMINER.with(link))) {
            before -= back - 1;
            while before > from && self.is(before - 1, Class::DETERMINER) && !self.is(before - 1, link) {
                before -= 1;
            }
        }
        let owner = if before > from && self.word(before - 1) == "s" { before - 1 } else { before };
        if owner > from + 1 && self.is_genitive_mark(owner - 1) {
            let named = |at: &usize| self.get(*at).is_some_and(Token::is_name);
            before = (from..owner - 1).rev().take_while(named).last().unwrap_or(before);
            while before > from && self.is(before - 1, Class::DETERMINER) && !self.is(before - 1, link) {
                before -= 1;
            }
        }
        let joined = before > from + 1 && self.is(before - 1, Class::AND);
        if joined {
            let first = (from..before - 1).rev().find(|at| !self.get(*at).is_some_and(Token::is_name));
            return first.is_some_and(|link| self.is(link, Class::OF))
                && self.get(before - 2).is_some_and(Token::is_name);
        }
        let article = before == from + 1 && self.grammar().is_german() && self.is(from, Class::DETERMINER);
        before > from && !article && self.is(before - 1, Class::OF.with(Class::PREPOSITION))
    }

    /// The whole name of a body that an article and one word begin (the Bank of England).
    fn with_complements(&self, name: Range<usize>, phrase: &Range<usize>) -> Range<usize> {
        let mut end = name.end;
        if name.len() < 3 && name.start > phrase.start && self.is(name.start - 1, Class::DETERMINER) {
            while end < phrase.end && self.is(end, Class::OF.with(Class::AND)) {
                let next = end + 1 + usize::from(self.is(end + 1, Class::DETERMINER));
                let goes_on = name_end(self.text, self.tokens, next, phrase.end);
                if goes_on == next {
                    break;
                }
                end = goes_on;
            }
        }
        name.start..end
    }
}
