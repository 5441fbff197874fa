//! Nouns for what somebody said with their owner (Ann Lee's claim that …), and nouns that verbs of saying are written like.

use std::ops::Range;

use super::{Attribution, Cue};
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::{Class, ends, holds};
use crate::domain::quotation::words::{Kind, Token};

/// How far behind such a noun the words may stand, in words and stops.
const FARTHEST: usize = 16;

/// How many adjectives may stand before such a noun.
const ADJECTIVES: usize = 2;

impl Sentence<'_> {
    /// As Ann Lee put it, "…".
    pub(crate) fn put_so_by_somebody(&self) -> Option<Attribution> {
        let lexicon = self.vocabulary.lexicon;
        let it = self.quote.checked_sub(2).filter(|it| self.is(*it, Class::PRONOUN))?;
        let like = self.is_any(self.from, lexicon.like) && self.kind(it + 1) == Some(Kind::Comma);
        let put = it.checked_sub(1).filter(|put| like && self.grammar().is_english() && *put > self.from + 1)?;
        let subject = self.phrase_from(self.from + 1, put)?;
        Some(Attribution { cue: Cue::According, subject: Some(subject), gap: 0 })
    }

    /// Ann Lee's claim that the harbour was "…"; the council's request to "…": the noun, and the owner as who says it.
    pub(crate) fn owned_source(&self) -> Option<(usize, Attribution)> {
        if !self.grammar().is_english() {
            return None;
        }
        if let Some(behind) = self.owned_behind() {
            return Some((self.quote, behind));
        }
        let start = self.from.max(self.quote.saturating_sub(FARTHEST));
        let links = |at: usize| {
            let that = self.is_one_of(at, self.vocabulary.lexicon.that);
            that || self.is_one_of(at, self.vocabulary.lexicon.infinitive_marks) || self.kind(at) == Some(Kind::Colon)
        };
        let linked = |noun: usize| {
            let aside = self.kind(noun + 1) == Some(Kind::Comma);
            let near = noun + 1..self.quote.min(noun + if aside { FARTHEST } else { 5 });
            let told = || (self.from..noun).any(|at| self.is_verb(at));
            let colon = self.kind(self.quote - 1) == Some(Kind::Colon) && self.quote < noun + 7;
            let was = self.is(noun + 1, Class::AUXILIARY) && (colon || noun + 2 == self.quote) && !told();
            was || near.into_iter().take_while(|at| !self.is(*at, Class::AUXILIARY)).any(links)
        };
        let noun = (start..self.quote).rev().find(|at| {
            self.source_by(*at).is_some() || *at > start && self.is_owned_source(*at).is_some() && linked(*at)
        })?;
        if let Some(subject) = self.source_by(noun) {
            let gap = (subject.end..self.quote).filter(|at| self.is_core(*at)).count();
            return Some((noun, Attribution { cue: Cue::Within, subject: Some(subject), gap }));
        }
        let mark = self.is_owned_source(noun)?;
        let owner = self.nearest_phrase(mark).filter(|owner| self.can_speak(owner))?;
        let led = self.is(owner.start, Class::PREPOSITION) && owner.len() > 1;
        let subject = owner.start + usize::from(led)..owner.end;
        let gap = (noun + 1..self.quote).filter(|at| self.is_core(*at)).count();
        Some((noun, Attribution { cue: Cue::Within, subject: Some(subject), gap }))
    }

    /// Ann Lee's "high tide" remarks: whose such a noun is that the words stand before.
    fn owned_behind(&self) -> Option<Attribution> {
        let noun = self.is(self.quote + 1, Class::SOURCE);
        let mark = self.quote.checked_sub(2).filter(|at| noun && *at > self.from && self.is_genitive_mark(*at))?;
        let subject = self.nearest_phrase(mark).filter(|owner| self.can_speak(owner))?;
        Some(Attribution { cue: Cue::Within, subject: Some(subject), gap: 0 })
    }

    /// The firm released a statement: the subject of a sentence that ends with such a noun and a colon.
    pub(crate) fn announced_by_noun(&self) -> Option<Attribution> {
        let noun = self.quote.checked_sub(2).filter(|noun| *noun > self.from && self.is(*noun, Class::SOURCE))?;
        let subject = self.first_phrase(self.from, noun)?;
        let own = subject.end < noun && self.can_speak(&subject);
        own.then_some(Attribution { cue: Cue::Colon, subject: Some(subject), gap: 0 })
    }

    /// Who such a noun is by, where what was said follows (threats by Ann Lee to …).
    fn source_by(&self, noun: usize) -> Option<Range<usize>> {
        let lexicon = self.vocabulary.lexicon;
        let by = self.is(noun, Class::SOURCE) && self.is_one_of(noun + 1, lexicon.agent);
        let subject = if by { self.phrase_from(noun + 2, self.quote)? } else { return None };
        let next = self.word(subject.end);
        let links = holds(lexicon.that, next) || holds(lexicon.infinitive_marks, next);
        (links && self.can_speak(&subject)).then_some(subject)
    }

    /// Where the owner of a noun for what is said ends.
    fn is_owned_source(&self, noun: usize) -> Option<usize> {
        if !self.is(noun, Class::SOURCE.with(Class::SAYS)) {
            return None;
        }
        let said = self.is(noun, Class::SOURCE) || self.is_plain_form(noun);
        let adjective = |at: &usize| self.is_core(*at) && self.word(*at) != "s";
        let adjectives = (self.from..noun).rev().take(ADJECTIVES).take_while(adjective).count();
        let owned = noun - adjectives;
        let suffix = owned.checked_sub(2).filter(|at| *at > self.from && self.word(at + 1) == "s");
        let mark = suffix.or(owned.checked_sub(1)).filter(|at| *at > self.from && self.is_genitive_mark(*at))?;
        said.then_some(mark)
    }

    /// Whether a verb of saying is the noun that is written like it.
    pub(crate) fn is_other_noun(&self, at: usize) -> bool {
        let article = self.before(at).is_some_and(|before| before.is(Class::DETERMINER));
        let verb = self.is(at + 1, Class::SAYS.with(Class::AUXILIARY));
        let subject = article && verb && self.is_plain_form(at);
        subject || self.is_owned_noun(at) || self.is_noun_of_one(at)
    }

    /// Whether a verb of saying is the noun that is written like it, since an owner stands before it (Lee's call, not Lee's said).
    fn is_owned_noun(&self, at: usize) -> bool {
        let owner = at > self.from + 2 && self.word(at - 1) == "s" && self.is_genitive_mark(at - 2);
        owner && self.is_plain_form(at)
    }

    /// Whether a verb is the noun that is written like it, since it has no ending behind a singular (a think tank, a free state).
    fn is_noun_of_one(&self, at: usize) -> bool {
        let noun =
            |at: &usize| self.is_core(*at) || self.is(*at, Class::CALENDAR) || self.kind(*at) == Some(Kind::Number);
        let first = (self.from..at).rev().take(ADJECTIVES + 1).find(|at| !noun(at));
        let one = first.is_some_and(|first| {
            let article = first + 1 < at && self.is(first, Class::DETERMINER);
            article && self.is_any(first, self.vocabulary.lexicon.indefinite)
        });
        one && !self.grammar().is_romance() && self.is_plain_form(at) && !self.word(at).ends_with('s')
    }

    /// Whether a verb that puts a word on something is the noun for one, at the end of a phrase with an article (the search term).
    pub(crate) fn is_term(&self, at: usize) -> bool {
        let first = (self.from..at).rev().take(ADJECTIVES + 1).find(|at| !self.is_core(*at));
        let article = first.is_some_and(|first| first + 1 < at && self.is(first, Class::DETERMINER));
        article && self.is(at, Class::WORD) && self.is_plain_form(at)
    }

    /// Whether a verb has the ending of the past, or a past form of its own.
    pub(crate) fn is_past_form(&self, at: usize) -> bool {
        let lexicon = self.vocabulary.lexicon;
        self.word(at).ends_with(lexicon.participles) || self.is_one_of(at, lexicon.strong)
    }

    /// Whether a verb has none of the endings of the past or of a gerund.
    fn is_plain_form(&self, at: usize) -> bool {
        !self.is_past_form(at) && !self.is_gerund(self.word(at))
    }

    /// Whether a word has the ending of an infinitive or a gerund.
    pub(crate) fn is_gerund(&self, word: &str) -> bool {
        ends(self.vocabulary.lexicon.non_finite, word)
    }

    /// Whether the words open with a gerund that goes on with the verb before them (will continue "fighting …").
    pub(crate) fn opens_with_gerund(&self) -> bool {
        let first = self.inner().split_whitespace().next().unwrap_or_default();
        first.starts_with(char::is_lowercase) && self.is_gerund(first)
    }

    /// Whether somebody who can speak says or calls something between whom a report is according to and the words.
    pub(crate) fn says_behind(&self, verb: usize, according: usize) -> bool {
        let comma = (according..verb).any(|at| self.kind(at) == Some(Kind::Comma));
        let own =
            || self.subject(verb).is_some_and(|subject| subject.start > according + 1 && self.can_speak(&subject));
        self.grammar().is_english() && comma && !self.is_passive(verb) && own()
    }

    /// As pointed out by Ann Lee, that is "…": at the start of the sentence, or between commas right before the words.
    pub(crate) fn put_by_somebody(&self) -> Option<Attribution> {
        let lexicon = self.vocabulary.lexicon;
        let comma = |at: usize| self.kind(at) == Some(Kind::Comma);
        let closed = self.grammar().is_english() && comma(self.quote - 1);
        let opened = (self.from + 1..self.quote - 1).rev().find(|at| comma(*at)).filter(|_| closed);
        let put = |at: usize| self.is_any(at, lexicon.like) && self.is(at + 1, Class::SAYS);
        let from = opened.map_or(self.from, |comma| comma + 1);
        let from = if put(from) { from } else { self.from };
        let like = self.is_any(from, lexicon.like);
        let verb = from + 1;
        let said = like && self.is(verb, Class::SAYS) && self.word(verb).ends_with(lexicon.participles);
        let by = (verb + 1..verb + 3).find(|at| self.is_one_of(*at, lexicon.agent)).filter(|_| said)?;
        let subject = self.phrase_from(by + 1, self.quote)?;
        let gap = self.quote.saturating_sub(subject.end);
        Some(Attribution { cue: Cue::According, subject: Some(subject), gap })
    }

    /// The "and" that joins a verb to an earlier one, with when it was between (and last month | threatened).
    pub(crate) fn and_before_time(&self, verb: usize) -> Option<usize> {
        let and = (self.from + 1..verb).rev().take(3).find(|at| self.is(*at, Class::AND))?;
        let other = Class::SPEAKER.with(Class::FUNCTION);
        let time = |at: usize| self.get(at).is_some_and(|token| token.is_word() && !token.upper && !token.is(other));
        let plural = self.word(verb - 1).ends_with(self.vocabulary.lexicon.plural);
        let between = and + 3 == verb && (and + 1..verb).all(time) && !plural;
        between.then_some(and)
    }

    /// The subject of the clause that a verb behind "and" stands in, where no comma cuts it (before the captain rose and | said).
    pub(crate) fn subject_within_clause(&self, and: usize) -> Option<Range<usize>> {
        let opens = |at: &usize| {
            let other = Class::RELATIVE.with(Class::DETERMINER);
            self.is(*at, Class::CLAUSE) && !self.is(*at, other) || self.kind(*at) == Some(Kind::Comma)
        };
        let clause = (self.from..and).rev().find(opens).filter(|at| self.is(*at, Class::CLAUSE))?;
        let role = self.is_one_of(clause, self.vocabulary.lexicon.like) && self.is(clause + 1, Class::DETERMINER);
        let subject = self.phrase_from(clause + 1, and).filter(|_| self.grammar().is_english() && !role)?;
        if self.is_non_finite(subject.start) {
            return None;
        }
        let somebody =
            |at: &usize| self.is(*at, Class::SPEAKER.with(Class::PRONOUN)) || self.get(*at).is_some_and(Token::is_name);
        let last = subject.clone().rev().find(somebody)?;
        Some(subject.start..last + 1)
    }
}
