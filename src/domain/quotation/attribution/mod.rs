//! What in a sentence says that quoted words were said, and whose they are.

mod according;
mod after;
mod behind;
mod bracket;
mod closing;
mod credit;
pub(crate) mod incise;
mod later;
mod owned;
mod passing;
mod preceding;
mod saying;
mod shown;
mod unknown;
pub(crate) mod unspaced;
mod view;

use std::ops::Range;

use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::speaker::name::names;
use crate::domain::quotation::words::vocabulary::Class;
use crate::domain::quotation::words::{Kind, Token};

/// What says that words were said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Attribution {
    pub(crate) cue: Cue,
    /// The tokens of the subject, where there is one.
    pub(crate) subject: Option<Range<usize>>,
    /// How many words stand between what attributes and the quoted words.
    pub(crate) gap: usize,
}

/// How an attribution is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cue {
    /// A verb of saying right after the words ("…," said X).
    After,
    /// A verb of saying before a colon, or right before the words (X said: "…").
    Before,
    /// A verb of saying earlier in the sentence (X said that the plan was "…").
    Within,
    /// A verb of saying later in the sentence (The plan is "…" for all, X said).
    Later,
    /// Somebody puts a word on something (X called it "…").
    Calls,
    /// According to X.
    According,
    /// What is chanted, hurled or held up (banners such as "…").
    Shown,
    /// A colon without a verb of saying.
    Colon,
    /// A verb form that shows reported speech, without a verb of saying.
    Reported,
}

impl Sentence<'_> {
    /// What attributes the words from before them, to whomever the sentence names last where that tells.
    pub(crate) fn attributed_before(&self) -> Option<Attribution> {
        let found = self.attribution_before()?;
        let subject = self.last_name_before().or(found.subject);
        Some(Attribution { subject, ..found })
    }

    /// The attribution of the quoted words within their sentence.
    pub(crate) fn attribution(&self) -> Option<Attribution> {
        if !self.vocabulary.marks.spaced {
            return self.unspaced_attribution();
        }
        if let Some(label) = self.caseless_label() {
            return Some(label);
        }
        if let Some(shown) = self.shown() {
            return Some(shown);
        }
        let before = self.attributed_before();
        let says = |found: &Attribution| {
            let calls = found.cue == Cue::Calls && !self.is_closed_by_view();
            (calls || matches!(found.cue, Cue::Before | Cue::Within)) && self.is_person(found)
        };
        if self.is_passed_on() && before.as_ref().is_some_and(says) {
            return before;
        }
        let colon = self.before(self.quote).is_some_and(|token| token.kind == Kind::Colon);
        let own = || self.attribution_of_own().filter(|_| !before.as_ref().is_some_and(|it| self.is_told_already(it)));
        if colon && let Some(own) = own() {
            return Some(own);
        }
        let before = before.map(|found| self.announced_by_somebody(found, colon));
        if let Some(other) = self.attribution_instead(before.as_ref(), colon) {
            return Some(other);
        }
        let short = self.inner().split_whitespace().nth(3).is_none();
        let called =
            |found: &Attribution| found.cue == Cue::Calls && found.gap == 0 && (short || self.is_somebody(found));
        if before.as_ref().is_some_and(|found| found.cue == Cue::Before || called(found)) {
            return before;
        }
        let english = self.grammar().is_english();
        let reported = |found: &Attribution| found.cue == Cue::Within && self.is_somebody(found);
        let uncut = english && !self.is_cut() && before.as_ref().is_some_and(reported);
        let after = self.attribution_after().filter(|_| before.is_none() || !self.leads_on() && !uncut);
        let after = after.map(|found| self.read_in_document(found));
        after.or(before).or_else(|| self.attribution_apart())
    }

    /// What attributes the words from farther off, or without a verb of saying.
    fn attribution_apart(&self) -> Option<Attribution> {
        self.attribution_in_bracket()
            .or_else(|| self.unknown_verb_before())
            .or_else(|| self.attribution_later())
            .or_else(|| self.credited())
            .or_else(|| self.credited_headline())
            .or_else(|| self.labelled_headline())
            .or_else(|| self.led_headline())
            .or_else(|| self.weak_attribution())
    }

    /// Whether a verb right before the colon says whose the words are, whatever clause follows them.
    fn is_told_already(&self, found: &Attribution) -> bool {
        let right = self.quote > self.from + 1 && self.is_verb(self.quote - 2);
        self.grammar().is_romance() && right && found.cue == Cue::Before && self.is_somebody(found)
    }

    /// Who is named by a clause of its own right behind the words, which a comma closes.
    fn attribution_of_own(&self) -> Option<Attribution> {
        let named = |found: &Attribution| found.subject.as_ref().is_some_and(|it| !self.is(it.start, Class::PRONOUN));
        self.attribution_after().filter(|found| self.is_closed_by_comma() && named(found) && self.is_somebody(found))
    }

    /// What attributes the words better than what stands before them.
    fn attribution_instead(&self, before: Option<&Attribution>, colon: bool) -> Option<Attribution> {
        let he = |found: &Attribution| {
            let alone = |it: &Range<usize>| it.len() == 1 && self.is(it.start, Class::PRONOUN);
            self.grammar().is_romance() && found.subject.as_ref().is_some_and(alone)
        };
        let open = before.is_none_or(|found| !self.is_somebody(found) || he(found));
        let clitic = || (1..3).any(|next| self.clitic_behind(self.quote + next).is_some());
        if colon && open && (self.is_closed_by_comma() || clitic()) {
            let clitic = |found: &Attribution| found.subject.as_ref().is_some_and(|it| it.len() == 1);
            let after = self.attribution_after().filter(clitic);
            if after.is_some() {
                return after;
            }
        }
        let before = before?;
        if self.gives_way(before, colon) {
            let clause = || self.attribution_of_own().filter(|_| self.grammar().is_english() && !self.leads_on());
            let later = self.attribution_later().filter(|found| self.is_somebody(found)).or_else(clause);
            if later.is_some() {
                return later;
            }
        }
        if self.grammar().verb_second() && self.is_nobody_who_says(before) {
            let weak = || if colon { self.weak_attribution() } else { None };
            let own = self.attribution_of_own().or_else(weak);
            if own.is_some() {
                return own;
            }
        }
        let person = before.cue == Cue::Before && self.is_person(before);
        let inverted = self.is_verb(self.quote + 1) && !self.is_headline();
        let behind = |found: &Attribution| found.subject.as_ref().is_some_and(|subject| subject.start > self.quote);
        let weaker = !person && before.cue != Cue::According && inverted;
        if weaker { self.attribution_of_own().filter(behind) } else { None }
    }

    /// An attribution with a colon whose verb has no subject that can speak is that of the first who can (X laid blame: "…").
    fn announced_by_somebody(&self, found: Attribution, colon: bool) -> Attribution {
        let lexicon = self.vocabulary.lexicon;
        let plain = lexicon.grammar.is_english_or_romance();
        let lost =
            plain && colon && found.cue == Cue::Before && !self.is_somebody(&found) && !self.is_heard_by_subject();
        let first = if lost { self.first_phrase(self.from, self.quote - 1) } else { None };
        let other = first.map(|subject| Attribution { subject: Some(subject), ..found.clone() });
        other.filter(|other| self.is_somebody(other)).unwrap_or(found)
    }

    /// Whether a verb before the words has no subject that can speak, so that whoever speaks later in the sentence does.
    fn gives_way(&self, found: &Attribution, colon: bool) -> bool {
        let lexicon = self.vocabulary.lexicon;
        match found.cue {
            Cue::Within => !lexicon.grammar.verb_second() && !self.is_somebody(found),
            Cue::Before => lexicon.grammar.is_english_or_romance() && !colon && !self.is_somebody(found),
            _ => false,
        }
    }

    /// The last name before the words, for languages whose verb follows them: the first that a comma sets off before others, and
    /// none with an ending behind an apostrophe, which is no subject.
    pub(crate) fn last_name_before(&self) -> Option<Range<usize>> {
        if !self.grammar().verb_last() {
            return None;
        }
        let before = self.from..self.quote;
        let ending = |at: usize| self.word(at).starts_with(['\'', '’']) && self.is_joined(at);
        let subject = |name: &Range<usize>| !ending(name.end);
        let set_off = |name: &Range<usize>| self.kind(name.end) == Some(Kind::Comma);
        let alone =
            names(self.text, self.tokens, before.clone()).into_iter().find(|name| subject(name) && set_off(name));
        alone.or_else(|| self.name_in(&before).filter(subject))
    }

    /// Who stands before a comma in front of the words, for languages whose verb follows them (Reuters'a konuşan | bir kaynak, "…" dedi).
    pub(crate) fn speaker_before_comma(&self) -> Option<Range<usize>> {
        let comma = self.quote.checked_sub(1).filter(|at| *at > self.from && self.kind(*at) == Some(Kind::Comma));
        let phrase = self.phrase_before(comma.filter(|_| self.grammar().verb_last())?, self.from)?;
        let article = self.is(phrase.start, Class::DETERMINER);
        let speaks = (phrase.start..phrase.end).any(|at| self.is(at, Class::SPEAKER));
        (speaks && (article || phrase.start == self.from)).then_some(phrase)
    }

    /// Where the stretch after the words ends: at the next quoted segment or the end of the sentence.
    pub(crate) fn limit(&self, at: usize) -> usize {
        let quoted = |at: usize| self.get(at).is_some_and(Token::is_quote) && !self.is_attribute(at);
        let ends = |at: &usize| self.kind(*at) == Some(Kind::Semicolon) || quoted(*at);
        (at..self.to).find(ends).unwrap_or(self.to)
    }

    /// Whether quoted words stand between an article and its noun (the "Harbour" actor).
    pub(crate) fn is_attribute(&self, at: usize) -> bool {
        let noun = self.get(at + 1).filter(|noun| noun.is_word() && !noun.upper && !noun.opens);
        let article = at > self.from && self.is(at - 1, Class::DETERMINER);
        article && noun.is_some_and(|noun| noun.is(Class::SPEAKER)) && self.get(at).is_some_and(Token::is_quote)
    }

    /// Whether a subject can begin with this word.
    pub(crate) fn starts_phrase(&self, at: usize) -> bool {
        let ends = Class::PREPOSITION.with(Class::CLAUSE).with(Class::AND).with(Class::RELATIVE).with(Class::AUXILIARY);
        self.get(at).is_some_and(|token| {
            token.is_word() && (!token.is(ends) || token.is(Class::DETERMINER.with(Class::PRONOUN)))
        })
    }
}
