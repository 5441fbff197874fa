//! What attributes quoted words from later in the sentence (the plan is "…" for all, X said), or with no verb at all.

use std::ops::Range;

use super::{Attribution, Cue};
use crate::domain::quotation::language::first;
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::{Class, ends};
use crate::domain::quotation::words::{Kind, Token};

/// The farthest that somebody is named before a colon who only goes on with the sentence, in words and stops.
const LONGEST: usize = 24;

impl Sentence<'_> {
    /// The plan was "…" for all, X said.
    pub(crate) fn attribution_later(&self) -> Option<Attribution> {
        if self.grammar().verb_last() {
            let says = |at: &usize| self.is_verb(*at) || self.is_calling(*at);
            let verb = (self.quote + 1..self.to.min(self.quote + 16)).find(says);
            let cased = |at: usize| self.word(at).starts_with(['\'', '’']);
            let first = || self.first_phrase(self.from, self.quote).filter(|it| !cased(it.end - 1) && !cased(it.end));
            let subject = self.last_name_before().or_else(first);
            if let Some(verb) = verb {
                let cue = if self.is_verb(verb) { Cue::Later } else { Cue::Calls };
                return Some(Attribution { cue, subject, gap: verb - self.quote - 1 });
            }
        }
        let next = self.quote + 1 + usize::from(self.is_between_dashes());
        (next..self.to).find_map(|at| {
            let gap = at - self.quote - 1;
            let farther = |found: Attribution| Attribution { gap, ..found };
            let view = gap == 0 && self.is(at + 1, Class::VIEW);
            if self.is_behind(at) || self.is(at, Class::ACCORDING) && !self.is(at, Class::ADVERB) || view {
                return self.according(at, self.to).map(farther);
            }
            let studied = self.grammar().is_studied();
            let quoted = studied && self.get(at).is_some_and(Token::is_quote) && self.is_verb(at + 1);
            let asks = self.grammar().is_romance() && matches!(self.word(at), "?" | "!");
            if !matches!(self.kind(at), Some(Kind::Comma | Kind::Dash)) && !self.pauses(at) && !quoted && !asks {
                return None;
            }
            let limit = self.limit(at + 1).min(at + 18);
            let said = self.according(at + 1, limit);
            if said.is_some() {
                return said.map(farther);
            }
            let like = self.is_one_of(at + 1, self.vocabulary.lexicon.like);
            let start = at + 1 + usize::from(like);
            let found = self.inverted(start, limit).or_else(|| self.direct(start, limit))?;
            let subject = found.subject.filter(|_| like || self.is_parenthesis(start, limit))?;
            let subject = self.cited_behind(subject.end, limit).unwrap_or(subject);
            if self.is_participle_clause(&subject) {
                return None;
            }
            let second = self.grammar().verb_second();
            let subject = if second { self.real_subject(subject, limit)? } else { subject };
            let clitic = self.grammar().is_romance()
                && subject.len() == 1
                && subject.start.checked_sub(1).is_some_and(|verb| self.clitic_behind(verb).is_some());
            Some(Attribution { cue: Cue::Later, subject: Some(subject), gap: if clitic { gap.min(4) } else { gap } })
        })
    }

    /// Whether what looks like a subject goes on with the sentence by a verb in small letters (…, took part in rallies calling).
    pub(crate) fn is_participle_clause(&self, subject: &Range<usize>) -> bool {
        let small = self.is_core(subject.start) && self.get(subject.start).is_some_and(|first| !first.upper);
        let several = self.word(subject.end - 1).ends_with(self.vocabulary.lexicon.plural) && subject.len() < 3;
        self.grammar().is_english() && small && !several && !self.can_speak(subject)
    }

    /// Whether a clause says no more than who said it, and perhaps when, where and to whom.
    pub(crate) fn is_parenthesis(&self, at: usize, limit: usize) -> bool {
        let Some(verb) = (at..limit).find(|at| self.is_verb(*at)) else { return false };
        let ends =
            Class::PREPOSITION.with(Class::CALENDAR).with(Class::ADVERB).with(Class::PRONOUN).with(Class::OBJECT);
        self.get(verb + 1).is_none_or(|next| {
            !next.is_word()
                || next.is(ends) && !next.is(Class::CLAUSE)
                || next.is_name()
                || next.opens
                || verb == at
                || self.is(at, Class::AUXILIARY)
        })
    }

    /// Who stands behind the preposition of a clause without a verb (Même constat chez Ann Lee, éclusière : …).
    fn named_without_verb(&self, from: usize) -> Option<Range<usize>> {
        let colon = self.quote.checked_sub(1)?;
        let verb =
            |at: usize| self.is(at, Class::AUXILIARY.with(Class::PRONOUN)) || self.is_verb(at) || self.is_calling(at);
        let to = |at: usize| self.is_one_of(at, self.vocabulary.lexicon.urging);
        let begins = |at: &usize| self.is(*at, Class::PREPOSITION) && !to(*at) && self.can_follow(*at, colon);
        let preposition = (from + 1..colon).find(begins)?;
        let opened = self.phrase_from(from, preposition).is_some_and(|opened| self.can_speak(&opened));
        let plain = self.grammar().is_romance() && !opened && !(from..colon).any(verb) && colon < from + 16;
        let bare = self.grammar().drops_subject();
        self.phrase_from(preposition + 1, colon).filter(|it| plain && (!bare || self.name_in(it).is_some()))
    }

    /// Who is named last, as one of several or as the one whose question it is (Les riverains s'en plaignent, comme Ann Lee : …;
    /// Réaction de Ann Lee, éclusière : …).
    fn named_last(&self, from: usize) -> Option<Range<usize>> {
        let colon = self.quote.checked_sub(1).filter(|_| self.grammar().is_romance())?;
        let leads = |at: &usize| {
            let example = self.kind(at - 1) == Some(Kind::Comma) && self.is_any(*at, self.vocabulary.lexicon.like);
            example || self.is(at - 1, Class::SOURCE) && self.is(*at, Class::OF)
        };
        let at = (from + 1..colon).rev().take(LONGEST).find(leads)?;
        let subject = self.phrase_from(at + 1, colon).filter(|it| it.start == at + 1)?;
        let closed = subject.end == colon || self.kind(subject.end) == Some(Kind::Comma);
        let name = self.name_in(&subject).filter(|name| closed && name.end == subject.end);
        name.map(|_| subject)
    }

    /// Whether a name or a role right behind a preposition reaches up to a stop or to another preposition.
    fn can_follow(&self, preposition: usize, limit: usize) -> bool {
        let phrase = self.phrase_from(preposition + 1, limit);
        phrase.is_some_and(|it| {
            let next = Class::PREPOSITION.with(Class::CALENDAR);
            let closed = it.end == limit || self.kind(it.end) == Some(Kind::Comma) || self.is(it.end, next);
            it.start == preposition + 1 && closed && self.can_speak(&it)
        })
    }

    /// Who wrote or sent what the sentence is about (Un message envoyé par X a été retrouvé : …).
    fn sender(&self, from: usize) -> Option<Range<usize>> {
        let lexicon = self.vocabulary.lexicon;
        let near = |at: usize| at..self.quote.min(at + 5);
        let source = near(from).find(|at| lexicon.grammar.is_romance() && self.is(*at, Class::SOURCE))?;
        let by = near(source + 1).find(|at| self.is_one_of(*at, lexicon.agent))?;
        let sent = ends(lexicon.agreeing, self.word(by - 1));
        self.phrase_from(by + 1, self.quote).filter(|sender| sent && self.can_speak(sender))
    }

    /// A colon, or a verb form of reported speech.
    pub(crate) fn weak_attribution(&self) -> Option<Attribution> {
        if self.before(self.quote).is_some_and(|token| token.kind == Kind::Colon) {
            let part = self.last_part();
            let asks = self.kind(self.quote.saturating_sub(2)) == Some(Kind::Stop);
            if asks && self.grammar().is_romance() && self.word(self.quote - 2) != "." {
                return Some(Attribution { cue: Cue::Colon, subject: None, gap: 0 });
            }
            if let Some(place) = self.place_of_writing(part) {
                return Some(Attribution { cue: Cue::According, subject: Some(place), gap: 0 });
            }
            let subject = self
                .named_last(part)
                .or_else(|| self.named_without_verb(part))
                .or_else(|| self.author_of_source(part, self.quote - 1))
                .or_else(|| self.sender(part))
                .or_else(|| self.topic_of(part, self.quote - 1))
                .filter(|subject| !self.grammar().is_german() || !self.is_oblique(subject.start));
            let subject = subject.filter(|subject| !self.only_tells_about(subject));
            return Some(Attribution { cue: Cue::Colon, subject, gap: 0 });
        }
        let author = |at: usize| self.is_one_of(at, first(self.vocabulary.lexicon.authors));
        let reported = self.is_reported() && !(self.from..self.to).any(author);
        reported.then_some(Attribution { cue: Cue::Reported, subject: None, gap: 0 })
    }

    /// Who stands alone between a stop and a colon, where no capital shows a name (… • Bennett: "…").
    pub(crate) fn caseless_label(&self) -> Option<Attribution> {
        let colon = self.quote.checked_sub(1).filter(|at| self.kind(*at) == Some(Kind::Colon))?;
        let other = Class::FUNCTION.with(Class::SAYS).with(Class::CALLS).with(Class::NAMED).with(Class::VIEW);
        let other = other.with(Class::SOURCE).with(Class::WORD).with(Class::WORK).with(Class::ACCORDING);
        let plain = |at: &usize| self.kind(*at) == Some(Kind::Word) && !self.is(*at, other);
        let words = (self.from..colon).rev().take_while(plain).count();
        let start = colon - words;
        let apart = |stop: &Token| {
            matches!(stop.kind, Kind::Stop | Kind::Semicolon | Kind::Dash | Kind::Other)
                && self.get(start).is_some_and(|it| it.start > stop.end)
        };
        let office = (start..colon).any(|at| self.is(at, Class::ROLE));
        let divided = if start == self.from { office } else { self.get(start - 1).is_some_and(apart) };
        let short = words == 1 || office && words < 4;
        let label = self.vocabulary.marks.prefixes && divided && short;
        label.then_some(Attribution { cue: Cue::Before, subject: Some(start..colon), gap: 0 })
    }

    /// Whether a label before a colon asks, or is a thing of which somebody is only named (La situación de Ana: «…»).
    fn only_tells_about(&self, label: &Range<usize>) -> bool {
        let asks = self.word(self.quote.saturating_sub(2)) == "?";
        if asks && self.grammar().drops_subject() {
            return true;
        }
        let noun = self.get(label.start + 1).is_some_and(|noun| noun.is_word() && !noun.upper);
        let thing = self.is(label.start, Class::DETERMINER) && noun && !self.is(label.start + 1, Class::SPEAKER);
        let about = thing && self.name_in(label).is_some_and(|name| !self.is(name.start - 1, Class::OF));
        self.grammar().drops_subject() && label.end + 1 == self.quote && about
    }

    /// Where the last part of a headline begins that a dash, quoted words or a colon before a name divide (… – Ann: "…").
    pub(crate) fn last_part(&self) -> usize {
        let quoted = |at: usize| at > self.from && self.get(at - 1).is_some_and(Token::is_quote);
        let label = |from: usize| {
            let words = from..self.quote - 1;
            words.len() > 1 && self.name_in(&words).is_some_and(|name| name == words)
        };
        let divides = |at: &usize| match self.kind(*at) {
            Some(Kind::Dash) => true,
            Some(Kind::Comma) => quoted(*at),
            Some(Kind::Colon) => self.grammar().is_german() || label(*at + 1),
            _ => false,
        };
        let last = (self.from..self.quote.saturating_sub(2)).rev().find(divides);
        last.filter(|_| self.grammar().is_studied()).map_or(self.from, |at| at + 1)
    }
}
