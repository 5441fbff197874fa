//! Verbs in no list, which stand where a verb of saying would ("…", quipped X).

use std::ops::Range;

use super::{Attribution, Cue};
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::{Class, ends};
use crate::domain::quotation::words::{Kind, Token};

/// The longest apposition between a name and its verb, in words.
const LONGEST: usize = 14;

impl Sentence<'_> {
    /// "…," quipped X; "…," X quipped: a verb that is in no list, known by where it stands; and "…," as X put it.
    pub(crate) fn unknown_verb(&self, at: usize, limit: usize) -> Option<Attribution> {
        let begins = Class::DETERMINER.with(Class::HONORIFIC).with(Class::PRONOUN);
        let subject = |at: usize| {
            self.get(at).is_some_and(|t| {
                t.is_name()
                    || self.is_particle_of_name(at)
                    || t.is(begins)
                        && !t.is(Class::PREPOSITION.with(Class::CLAUSE))
                        && (t.is(Class::DETERMINER) || !t.is(Class::OBJECT))
            })
        };
        let english = self.grammar().is_english();
        let gerund = |at: usize| english && self.is_gerund(self.word(at));
        let plain =
            |at: usize| self.get(at).is_some_and(|t| t.is_word() && !t.upper && !t.is(Class::FUNCTION)) && !gerund(at);
        let apposed = self.from < self.quote && self.inner().starts_with(char::is_lowercase);
        let had = self.grammar().is_romance() && self.is(at, Class::AUXILIARY);
        if apposed && !had && !self.is_one_of(at, self.vocabulary.lexicon.like) {
            return None;
        }
        let comma =
            self.inner().trim_end().ends_with([',', '!', '?']) || self.kind(self.quote + 1) == Some(Kind::Comma);
        let cut = self.inner().trim_end().ends_with([',', '!', '?']) && !self.grammar().is_studied();
        let long = cut || self.inner().split_whitespace().nth(2).is_some();
        let besides = |at: &usize| self.is_object(*at) || self.is(*at, Class::AUXILIARY);
        let verb = (at..limit).find(|at| !besides(at)).unwrap_or(at);
        let behind = (verb + 1..limit).find(|at| !self.is_object(*at) && !self.is(*at, Class::ADVERB)).unwrap_or(limit);
        let alone = had && self.from == self.quote;
        let phrase = if self.is_one_of(at, self.vocabulary.lexicon.like) && comma && subject(at + 1) {
            let leads = self.grammar().is_english()
                && self.get(limit).is_some_and(Token::is_quote)
                && self.get(limit - 1).is_some_and(Token::is_word);
            let called = |at: usize| self.is(at, Class::NAMED) || self.is(at, Class::CALLS) && self.is_passive(at);
            let named = leads || (at..limit).any(called);
            let phrase = self.phrase_from(at + 1, limit).filter(|_| !named);
            let phrase = phrase.filter(|subject| !english || !self.is_some_or_it(subject));
            phrase.map(|subject| self.without_verb(subject))
        } else if comma && long && plain(verb) && subject(behind) && self.kind(behind) == Some(Kind::Word) {
            let past = self.is_past_form(verb) || !english;
            self.phrase_from(behind, limit).filter(|phrase| past || self.can_speak(phrase))
        } else if comma && long && alone && plain(verb) && ends(self.vocabulary.lexicon.agreeing, self.word(verb)) {
            self.after_adverbials(behind, limit).filter(|subject| self.name_in(subject).is_some())
        } else {
            let who = Class::HONORIFIC.with(Class::ROLE);
            let second = !self.grammar().is_english_or_romance();
            let begin = at + usize::from(self.is(at, Class::DETERMINER) && !second);
            let names = (begin..limit.min(begin + 4))
                .take_while(|at| self.get(*at).is_some_and(|t| t.is_name() || t.is(who) && !self.is_verb(*at)));
            let pronoun = usize::from(self.is(at, Class::HE.with(Class::SHE)) && !self.is(at, Class::OBJECT));
            let named = names.count();
            let verb = if named > 0 { begin + named } else { at + pronoun };
            let apposed = self.verb_behind_apposition(verb, limit).filter(|_| named > 1 && begin == at);
            let ends = Class::PREPOSITION.with(Class::ADVERB).with(Class::CALENDAR);
            let closes = self.get(verb + 1).is_none_or(|t| !t.is_word() || t.opens || t.is(ends));
            let own = comma && long && verb > at && plain(verb) && closes;
            (own || comma && apposed.is_some()).then_some(at..verb)
        };
        let phrase = phrase.filter(|phrase| !apposed || !had || self.can_speak(phrase));
        Some(Attribution { cue: Cue::After, subject: Some(phrase?), gap: 0 })
    }

    /// Whether nobody in particular puts something so (as some call it, as it were).
    pub(crate) fn is_some_or_it(&self, subject: &Range<usize>) -> bool {
        let some = self.is(subject.start, Class::DETERMINER);
        subject.len() == 1 && self.is(subject.start, Class::THEY) && (some || self.is(subject.end, Class::AUXILIARY))
    }

    /// The verb in the past behind what is added to a name between commas ("…," Ann Lee, a diver from Wiek, shared in May).
    fn verb_behind_apposition(&self, comma: usize, limit: usize) -> Option<usize> {
        let lexicon = self.vocabulary.lexicon;
        let is_comma = |at: &usize| self.kind(*at) == Some(Kind::Comma);
        let added = lexicon.grammar.is_english() && is_comma(&comma) && self.is(comma + 1, Class::DETERMINER);
        let verb = (comma + 1..limit.min(comma + LONGEST)).find(is_comma).filter(|_| added)? + 1;
        let past = self.is_past_form(verb);
        let plain = self.get(verb).is_some_and(|t| t.is_word() && !t.upper && !t.is(Class::FUNCTION));
        let ends = Class::PREPOSITION.with(Class::ADVERB).with(Class::CALENDAR);
        let closes = self.get(verb + 1).is_none_or(|t| !t.is_word() || t.opens || t.is(ends));
        (plain && past && closes).then_some(verb)
    }

    /// A phrase without the verb and the pronoun it ends with (one diplomat put it).
    fn without_verb(&self, subject: Range<usize>) -> Range<usize> {
        let pronoun = subject.len() > 2 && self.is(subject.end - 1, Class::PRONOUN.with(Class::OBJECT));
        let end = subject.end - usize::from(pronoun);
        let verb = end > subject.start + 1 && self.get(end - 1).is_some_and(|token| !token.upper);
        subject.start..end - usize::from(verb)
    }
}
