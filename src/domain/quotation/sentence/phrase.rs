//! Noun phrases beside a verb: where a subject begins and ends.

use std::ops::Range;

use super::Sentence;
use crate::domain::quotation::speaker::name::is_titled_month;
use crate::domain::quotation::words::vocabulary::{Class, ends, holds};
use crate::domain::quotation::words::{Kind, Token};

/// The longest subject that is read, in words.
const LONGEST: usize = 24;

impl Sentence<'_> {
    /// The phrase that begins here, adverbs left out before it, and those to whom something is told.
    pub(crate) fn phrase_from(&self, at: usize, limit: usize) -> Option<Range<usize>> {
        let Some(behind) = self.recipient_end(at, limit) else { return self.phrase_at(at, limit) };
        let agency = self.get(at).is_some_and(|agency| agency.upper) && !self.grammar().carries_subject();
        let other = self.phrase_from(behind, limit);
        other.or_else(|| if agency { self.phrase_at(at, limit) } else { None })
    }

    /// Where those end to whom a verb right before them tells something (řekl ČTK | starosta, powiedział gazecie X |).
    pub(crate) fn recipient_end(&self, at: usize, limit: usize) -> Option<usize> {
        let lexicon = self.vocabulary.lexicon;
        if lexicon.recipients.is_empty() || at >= limit || at <= self.from {
            return None;
        }
        let dative = self.is_verb(at - 1) && self.is_core(at) && ends(lexicon.dative, self.word(at));
        let told = (dative || self.is_any(at, lexicon.recipients)) && !self.is_any(at - 1, lexicon.relays);
        let name = |at: &usize| self.get(*at).is_some_and(Token::is_name);
        let noun = |at: &usize| self.is_core(*at) && !self.is(*at, Class::SPEAKER) && !name(at);
        let names = (at + 1..limit).take_while(name).count();
        let own = if self.is(at, Class::WORK) { names.min(names.saturating_sub(2).max(1)) } else { 0 };
        let own = if dative { (at + 1..limit).take_while(noun).count() } else { own };
        told.then_some(at + 1 + own)
    }

    /// The phrase that begins here, adverbs left out before it.
    fn phrase_at(&self, mut at: usize, limit: usize) -> Option<Range<usize>> {
        let bare = !self.grammar().is_studied();
        let skips = |at: usize| {
            let adverb = self.is(at, Class::ADVERB.with(Class::OBJECT).with(Class::CALENDAR));
            let romance = self.grammar().is_romance();
            let preposition = romance && self.is(at, Class::PREPOSITION) && self.is_core(at + 1);
            let titled = self.is(at, Class::HONORIFIC) && self.get(at).is_some_and(|token| token.upper);
            adverb && !preposition && !titled && !self.is(at, Class::PRONOUN.with(Class::DETERMINER))
                || bare && self.is_adverb_behind(at)
        };
        let adverb_of_two =
            |at: usize| self.grammar().is_romance() && self.is(at, Class::OF) && self.is(at + 1, Class::ADVERB);
        while at < limit && (skips(at) || adverb_of_two(at)) {
            at += if adverb_of_two(at) { 2 } else { 1 };
        }
        if let Some(date) = self.date_from(at).filter(|date| *date < limit) {
            return self.phrase_from(date, limit);
        }
        let first = self.get(at).filter(|_| at < limit)?;
        if !first.is_word() {
            let counted = first.kind == Kind::Number && self.grammar().is_romance() && self.is_core(at + 1);
            let noun = if counted { self.phrase_from(at + 1, limit) } else { None };
            return noun.filter(|noun| noun.start == at + 1 && self.can_speak(noun)).map(|noun| at..noun.end);
        }
        if first.is(Class::PRONOUN) && !first.is(Class::DETERMINER) {
            return Some(at..at + 1);
        }
        let small = !first.upper || first.opens && self.get(at + 1).is_some_and(|next| next.is_word() && !next.upper);
        let particle =
            self.grammar().is_german() && self.is_particle_of_name(at) && at > self.from && self.is_verb(at - 1);
        if particle {
            return self.phrase_from(at + 1, limit);
        }
        if first.is(Class::PREPOSITION.with(Class::CLAUSE)) && !first.is(Class::DETERMINER) && small {
            return None;
        }
        let some = first.is(Class::THEY) && self.grammar().is_romance();
        if some && (!self.is_core(at + 1) || self.word(at + 1).ends_with("ent")) {
            return Some(at..at + 1);
        }
        let mut end = at + 1;
        while end < limit && end - at < LONGEST && self.continues(end) {
            end += 1;
        }
        let end = self.before_next_phrase(at, end);
        if self.stands_for_one(at) {
            let several = self.is(at + 2, Class::OF) && self.is(at + 3, Class::OBJECT.with(Class::PRONOUN));
            let noun =
                at + 3 + usize::from(self.is(at + 3, Class::DETERMINER) || self.kind(at + 3) == Some(Kind::Number));
            let among = self.is(at + 2, Class::OF) && self.is(noun, Class::ROLE) && !self.is(noun, Class::SAYS);
            return Some(
                at..if several {
                    at + 4
                } else if among {
                    noun + 1
                } else {
                    at + 2
                },
            );
        }
        let core = (at..end).any(|at| self.is_core(at));
        let pronoun = first.is(Class::PRONOUN);
        (core || pronoun).then(|| at..self.without_tail(at, end))
    }

    /// Where a date ends that an article begins (der letzten Woche | Ann), where no preposition shows it.
    fn date_from(&self, at: usize) -> Option<usize> {
        let article = self.grammar().is_german() && self.is(at, Class::DETERMINER);
        let plain = |at: &usize| self.is_core(*at) && !self.get(*at).is_some_and(|word| word.upper);
        let day = (at + 1..at + 3).find(|at| !plain(at)).filter(|at| article && self.is(*at, Class::CALENDAR));
        day.map(|day| day + 1)
    }

    /// Whether two articles in a row stand for one of several (l'un d'eux).
    pub(crate) fn stands_for_one(&self, at: usize) -> bool {
        let noun = self.is_core(at + 2) || self.is(at + 2, Class::DETERMINER);
        let one = self.is_any(at + 1, self.vocabulary.lexicon.indefinite) || !self.is_core(at + 2);
        let bare = self.word(at).ends_with(['\'', '’']) && one || self.grammar().is_romance() && !noun;
        let other = self.is(at + 2, Class::SPEAKER) && !self.is(at + 2, Class::SAYS);
        self.is(at, Class::DETERMINER) && self.is(at + 1, Class::DETERMINER) && bare && !other
    }

    /// Where the verb comes second, a phrase ends before the word before the next article.
    fn before_next_phrase(&self, start: usize, end: usize) -> usize {
        let link = Class::OF.with(Class::PREPOSITION).with(Class::DETERMINER).with(Class::AND);
        let small = !self.grammar().is_german();
        let inside = |at: usize| small && self.is_particle_of_name(at) && self.get(at - 1).is_some_and(Token::is_name);
        let begins = |at: &usize| {
            let article = self.is(*at, Class::DETERMINER) && !self.is(*at, Class::OF) && !self.is(*at - 1, link);
            article && !inside(*at)
        };
        let lexicon = self.vocabulary.lexicon;
        let past = |at: &usize| {
            let word = self.word(*at - 1);
            lexicon.grammar.verb_second() || word.ends_with(lexicon.participles) || holds(lexicon.strong, word)
        };
        let begins = |at: &usize| begins(at) && past(at);
        let next = if lexicon.grammar.verb_second() || lexicon.grammar.is_english() {
            (start + 2..end).find(begins)
        } else {
            None
        };
        let oblique = |at: &usize| *at < end && self.is_one_of(*at, lexicon.oblique);
        let next = Some(start + 1).filter(oblique).or(next);
        let Some(next) = next else { return end };
        let verb = self.get(next - 1).is_some_and(|token| !token.upper) && next > start + 2;
        next - usize::from(verb)
    }

    /// Whether this word can stand in the middle of a noun phrase.
    fn continues(&self, at: usize) -> bool {
        let Some(token) = self.get(at) else { return false };
        match token.kind {
            Kind::Word if token.is(Class::OF) => true,
            Kind::Word if self.completes_light_verb(at) => false,
            Kind::Word if self.grammar().is_romance() && self.points_at_things(at) && !token.is(Class::DETERMINER) => {
                false
            }
            Kind::Word if self.is_joined_preposition(at) && self.is_full_name(at - 1) => false,
            Kind::Word if token.is(Class::AND) => !self.is_pronoun(at + 1) && self.joins_somebody(at),
            Kind::Word if token.is_name() => true,
            Kind::Word if self.is_titled_month(at) || token.upper && token.is(Class::HONORIFIC) => true,
            Kind::Word if token.is(Class::CALENDAR) && self.is(at - 1, Class::DETERMINER) => self.is_dated_noun(at + 1),
            Kind::Word => {
                let ends = Class::PREPOSITION
                    .with(Class::CLAUSE)
                    .with(Class::RELATIVE)
                    .with(Class::AUXILIARY)
                    .with(Class::CALENDAR);
                let ends = ends.with(Class::ADVERB).with(Class::OBJECT);
                let owned = at > 1 && self.word(at - 1) == "s" && self.is_genitive_mark(at - 2);
                let same = token.is(Class::ADVERB) && (self.is(at - 1, Class::DETERMINER) || owned);
                !token.is(ends) && !self.is_verb(at) || same || token.is(Class::DETERMINER.with(Class::SPEAKER))
            }
            Kind::Number => true,
            Kind::Quote(_) => self.is_attribute(at),
            Kind::Other => matches!(self.word(at), "&" | "'" | "’" | "‘"),
            Kind::Comma => {
                self.get(at).and_then(|comma| self.text.get(..comma.start)).is_some_and(|head| head.ends_with('-'))
            }
            Kind::Stop => {
                let word = self.get(at + 1).is_some_and(|next| next.is_word() && !next.opens);
                self.word(at) == "." && (word || self.grammar().is_english() && self.is_genitive_mark(at + 1))
            }
            _ => false,
        }
    }

    /// Whether a word is a name and neither a noun for a body in capitals nor the first of its sentence, so that a preposition
    /// behind it goes on with the verb (a dit Ann Lee | au Courrier; le groupe LR au Sénat).
    fn is_full_name(&self, at: usize) -> bool {
        let small = self.word(at).contains(char::is_lowercase) && !self.is(at, Class::SPEAKER);
        small && self.get(at).is_some_and(|name| name.is_name() && !name.opens)
    }

    /// Whether "and" joins another subject and not another verb, where nouns need no article: a name or a role follows.
    fn joins_somebody(&self, and: usize) -> bool {
        let person = Class::SPEAKER.with(Class::DETERMINER).with(Class::HONORIFIC).with(Class::OF);
        let bare = !self.vocabulary.lexicon.dash_dialogue || self.grammar().is_studied();
        bare || self.get(and + 1).is_some_and(|next| next.upper || next.is(person))
    }

    /// Whether this word is a pronoun and nothing else.
    fn is_pronoun(&self, at: usize) -> bool {
        self.is(at, Class::HE.with(Class::SHE)) && !self.is(at, Class::DETERMINER.with(Class::OBJECT))
    }

    /// Whether this word can carry a phrase: a name or a noun, not a function word.
    pub(crate) fn is_core(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| token.is_word() && (!token.is(Class::FUNCTION) || self.is_titled_month(at)))
    }

    /// Whether a month behind a title is a surname (Mrs May).
    pub(crate) fn is_titled_month(&self, at: usize) -> bool {
        is_titled_month(self.tokens, at)
    }

    /// Where a phrase ends without function words, and without verbs and particles where nouns have capitals.
    fn without_tail(&self, start: usize, mut end: usize) -> usize {
        if self.grammar().is_german() {
            let noun = (start..end).rev().find(|at| self.get(*at).is_some_and(|token| token.upper || !token.is_word()));
            end = noun.filter(|at| *at > start || self.is_core(*at)).map_or(end, |at| at + 1);
        }
        while end > start + 1 && !self.is_core(end - 1) && !self.is(end - 1, Class::PRONOUN) {
            end -= 1;
        }
        end
    }

    /// The phrase that ends before this token and not before `from`.
    pub(crate) fn phrase_before(&self, end: usize, from: usize) -> Option<Range<usize>> {
        let mut start = end;
        while start > from && end - start < LONGEST && self.precedes(start - 1) {
            start -= 1;
            let noun = start > from && self.is(start - 1, Class::DETERMINER);
            if self.is(start, Class::PRONOUN) && !self.is(start, Class::DETERMINER) && !noun {
                break;
            }
        }
        self.trimmed(start, end)
    }

    /// Whether this word can belong to a subject that goes on after it.
    fn precedes(&self, at: usize) -> bool {
        let Some(token) = self.get(at) else { return false };
        match token.kind {
            Kind::Word => {
                let ends = Class::CLAUSE.with(Class::RELATIVE);
                !token.is(ends) && !self.is_verb(at) || token.is(Class::DETERMINER) && !token.is(Class::CLAUSE)
            }
            Kind::Quote(_) => !self.pauses(at) || self.is(at.saturating_sub(1), Class::PREPOSITION.with(Class::OF)),
            Kind::Number | Kind::Open | Kind::Close | Kind::Other => true,
            Kind::Stop => !self.get(at + 1).is_some_and(|next| next.opens) && self.word(at) == ".",
            _ => false,
        }
    }

    /// A stretch without the adverbs, dates and prepositional phrases it begins with.
    fn trimmed(&self, mut start: usize, end: usize) -> Option<Range<usize>> {
        let mut skipped = start;
        while skipped < end {
            let Some(token) = self.get(skipped) else { break };
            if token.is(Class::PREPOSITION) && !token.is(Class::DETERMINER) && !self.is_name_particle(skipped) {
                skipped = self.after_adverbial(skipped, end);
                start = skipped;
            } else if token.is(Class::PRONOUN.with(Class::DETERMINER))
                || self.is_core(skipped) && !token.is(Class::CALENDAR)
            {
                break;
            } else {
                skipped += 1;
                start = skipped;
            }
        }
        let apart = |at: &usize| {
            let noun = self.get(at - 1).is_some_and(|token| token.is_word() && !token.upper);
            self.is(*at, Class::DETERMINER) && !self.is(*at, Class::PRONOUN) && noun && self.is_core(at - 1)
        };
        let english = self.grammar().is_english();
        let cut = if english { (start + 1..end).rev().find(apart) } else { None };
        let time = cut.filter(|cut| {
            self.points_at_things(*cut) && self.can_speak(&(start..*cut)) && !self.can_speak(&(*cut..end))
        });
        let (start, end) = (if time.is_some() { start } else { cut.unwrap_or(start) }, time.unwrap_or(end));
        let core = (start..end).any(|at| self.is_core(at) || self.is(at, Class::PRONOUN));
        (start < end && core).then(|| start..self.without_tail(start, end))
    }
}
