//! What in a sentence says that quoted words were said, and whose they are.

use std::ops::Range;

use super::sentence::Sentence;
use super::vocabulary::Class;
use super::words::Kind;

/// What says that words were said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attribution {
    pub(super) cue: Cue,
    /// The tokens of the subject, where there is one.
    pub(super) subject: Option<Range<usize>>,
}

/// How an attribution is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cue {
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
    /// A colon without a verb of saying.
    Colon,
    /// A verb form that shows reported speech, without a verb of saying.
    Reported,
}

impl Sentence<'_> {
    /// The attribution of the quoted words within their sentence.
    pub(super) fn attribution(&self) -> Option<Attribution> {
        if !self.vocabulary.marks.spaced {
            return self.unspaced_attribution();
        }
        let before = self.attribution_before();
        if before.as_ref().is_some_and(|found| found.cue == Cue::Before) {
            return before;
        }
        self.attribution_after().or(before).or_else(|| self.attribution_later()).or_else(|| self.weak_attribution())
    }

    /// Whether the words are cut off from what follows as speech is before "said X".
    fn breaks_off(&self) -> bool {
        let inside = self.inner().trim_end().ends_with([',', '!', '?', '…', '.', '，', '—', '–']);
        let outside = matches!(self.kind(self.quote + 1), Some(Kind::Comma | Kind::Dash));
        inside || outside || self.inner().split_whitespace().count() > 6
    }

    /// "…," said X; "…," X said; "…", according to X.
    fn attribution_after(&self) -> Option<Attribution> {
        if !self.breaks_off() {
            return None;
        }
        let mut at = self.quote + 1;
        while at < self.to
            && at <= self.quote + 3
            && matches!(self.kind(at), Some(Kind::Comma | Kind::Dash | Kind::Stop))
        {
            at += 1;
        }
        let limit = self.limit(at);
        self.according(at, limit).or_else(|| self.inverted(at, limit)).or_else(|| self.direct(at, limit))
    }

    /// Where the stretch after the words ends: at the next quoted segment or the end of the sentence.
    fn limit(&self, at: usize) -> usize {
        let apposed = |at: &usize| matches!(self.kind(*at), Some(Kind::Quote(_) | Kind::Semicolon));
        (at..self.to).find(apposed).unwrap_or(self.to)
    }

    fn found(cue: Cue, subject: Option<Range<usize>>) -> Attribution {
        Attribution { cue, subject }
    }

    /// According to X, in the words of X.
    fn according(&self, at: usize, limit: usize) -> Option<Attribution> {
        let token = self.get(at).filter(|_| at < limit)?;
        if token.is(Class::ACCORDING) {
            let view = (at + 1..limit.min(at + 4)).find(|at| self.is(*at, Class::VIEW));
            let mut next = view.unwrap_or(at) + 1;
            while next < limit && self.is(next, Class::PREPOSITION.with(Class::OF)) && !self.is(next, Class::DETERMINER)
            {
                next += 1;
            }
            return Some(Self::found(Cue::According, Some(self.phrase_from(next, limit)?)));
        }
        if token.is(Class::PREPOSITION) {
            let view = (at + 1..limit.min(at + 4)).find(|at| self.is(*at, Class::VIEW))?;
            let next = view + 1 + usize::from(self.is(view + 1, Class::OF) && !self.is(view + 1, Class::DETERMINER));
            return Some(Self::found(Cue::According, Some(self.phrase_from(next, limit)?)));
        }
        None
    }

    /// Said X; has X said; a-t-il déclaré.
    fn inverted(&self, at: usize, limit: usize) -> Option<Attribution> {
        let skip = Class::AUXILIARY.with(Class::ADVERB).with(Class::OBJECT);
        let verb = (at..limit.min(at + 6)).find(|at| !self.is(*at, skip) || self.is_verb(*at))?;
        if self.is_verb(verb) && !self.is_pronoun(at) {
            let mut next = verb + 1;
            while next < limit && self.is_verb(next) && !self.starts_phrase(next) {
                next += 1;
            }
            let subject = self.phrase_from(next, limit);
            return Some(Self::found(Cue::After, subject));
        }
        if self.is(at, Class::AUXILIARY) {
            let subject = self.phrase_from(at + 1, limit)?;
            let verb = (subject.end..limit.min(subject.end + 14)).any(|at| self.is_verb(at));
            return verb.then_some(Attribution { cue: Cue::After, subject: Some(subject) });
        }
        None
    }

    /// X said.
    fn direct(&self, at: usize, limit: usize) -> Option<Attribution> {
        if !self.starts_phrase(at) {
            return None;
        }
        let verb = (at + 1..limit.min(at + 26)).find(|at| self.is_verb(*at))?;
        let clause =
            (at..verb).any(|at| self.is(at, Class::CLAUSE) && !self.is(at, Class::RELATIVE.with(Class::DETERMINER)));
        if clause {
            return None;
        }
        let subject = self.phrase_from(at, verb)?;
        Some(Self::found(Cue::After, Some(subject)))
    }

    /// Whether a subject can begin with this word.
    fn starts_phrase(&self, at: usize) -> bool {
        let ends = Class::PREPOSITION.with(Class::CLAUSE).with(Class::AND).with(Class::RELATIVE).with(Class::AUXILIARY);
        self.get(at).is_some_and(|token| {
            token.is_word() && (!token.is(ends) || token.is(Class::DETERMINER.with(Class::PRONOUN)))
        })
    }

    fn is_pronoun(&self, at: usize) -> bool {
        self.is(at, Class::PRONOUN)
    }

    /// Whether this word is a verb of saying here and not the noun that is written like it.
    fn is_verb(&self, at: usize) -> bool {
        let Some(token) = self.get(at) else { return false };
        let Some(before) = self.before(at) else { return token.is(Class::SAYS) };
        let noun = before.is(Class::DETERMINER) && !before.is(Class::PRONOUN.with(Class::OBJECT))
            || token.upper && !token.opens && self.vocabulary.lexicon.noun_capitals;
        let name = token.upper && !token.opens && before.upper;
        token.is(Class::SAYS) && !noun && !name
    }

    /// X said: "…"; X said that it was "…"; X called it "…"; according to X it was "…".
    pub(super) fn attribution_before(&self) -> Option<Attribution> {
        let before = |at: usize| self.before(at);
        let last = before(self.quote)?;
        let colon = last.kind == Kind::Colon;
        let verb = (self.from..self.quote).rev().find(|at| {
            self.is_verb(*at) || self.is(*at, Class::CALLS) && !self.is(at.wrapping_sub(1), Class::DETERMINER)
        });
        let view = (self.from..self.quote).rev().find(|at| self.is(*at, Class::ACCORDING));
        if let Some(at) = view.filter(|at| verb.is_none_or(|verb| *at > verb || !colon)) {
            let found = self.according(at, self.quote);
            if found.is_some() {
                return found;
            }
        }
        let fronted = (self.from..self.quote.min(self.from + 2)).find_map(|at| self.according(at, self.quote));
        let Some(verb) = verb else {
            return fronted;
        };
        let right_before = self.gap(verb) == 0;
        let says = self.is(verb, Class::SAYS);
        let cue = match (colon || right_before && says, self.is(verb, Class::CALLS) && !colon) {
            (_, true) if !right_before || !says => Cue::Calls,
            (true, _) => Cue::Before,
            _ => Cue::Within,
        };
        Some(Self::found(cue, self.subject(verb)))
    }

    /// How many words stand between a verb and the quoted words, not counting the shortest function words.
    pub(super) fn gap(&self, verb: usize) -> usize {
        let counts = |at: &usize| {
            self.get(*at).is_some_and(|t| {
                !matches!(t.kind, Kind::Comma | Kind::Colon)
                    && !t.is(Class::OBJECT.with(Class::ADVERB).with(Class::CLAUSE).with(Class::PRONOUN))
            })
        };
        (verb + 1..self.quote).filter(counts).count()
    }

    /// The plan was "…" for all, X said.
    fn attribution_later(&self) -> Option<Attribution> {
        (self.quote + 1..self.to).find_map(|at| {
            if self.is(at, Class::ACCORDING) && !self.is(at, Class::ADVERB) {
                return self.according(at, self.to);
            }
            let comma = matches!(self.kind(at), Some(Kind::Comma | Kind::Dash));
            if !comma {
                return None;
            }
            let limit = self.limit(at + 1).min(at + 16);
            let found = self.inverted(at + 1, limit).or_else(|| self.direct(at + 1, limit))?;
            found.subject.is_some().then_some(Attribution { cue: Cue::Later, ..found })
        })
    }

    /// A colon, or a verb form of reported speech.
    fn weak_attribution(&self) -> Option<Attribution> {
        let colon = self.before(self.quote).is_some_and(|token| token.kind == Kind::Colon);
        if colon {
            return Some(Self::found(Cue::Colon, self.first_phrase(self.from, self.quote - 1)));
        }
        let reported = (self.from..self.to).any(|at| self.is(at, Class::REPORTED));
        reported.then(|| Self::found(Cue::Reported, None))
    }

    /// The subject of a verb of saying that stands before the words.
    fn subject(&self, verb: usize) -> Option<Range<usize>> {
        let mut end = verb;
        while end > self.from && self.skips(end - 1) {
            end -= 1;
        }
        let left = self.subject_left(end);
        let second = self.vocabulary.lexicon.verb_second && self.fronted(end);
        let right = || self.phrase_from(verb + 1, self.quote);
        if second || left.is_none() { right().or(left) } else { left }
    }

    fn skips(&self, at: usize) -> bool {
        let between = Class::AUXILIARY.with(Class::ADVERB).with(Class::OBJECT).with(Class::SAYS);
        self.is(at, between) && !self.is(at, Class::PRONOUN) && !self.is(at, Class::DETERMINER)
            || self.is(at, Class::OBJECT)
                && self.is(at, Class::DETERMINER)
                && self.get(at).is_some_and(|t| !t.upper)
                && self.is(at + 1, Class::AUXILIARY.with(Class::SAYS))
    }

    /// Whether something else than the subject stands before a verb that comes second.
    fn fronted(&self, end: usize) -> bool {
        let Some(first) = self.get(self.from) else { return false };
        let adverbial = first.is(Class::PREPOSITION
            .with(Class::ADVERB)
            .with(Class::CALENDAR)
            .with(Class::OBJECT)
            .with(Class::CLAUSE));
        end == self.from || adverbial && !first.is(Class::PRONOUN.with(Class::DETERMINER))
    }

    fn subject_left(&self, end: usize) -> Option<Range<usize>> {
        let last = self.before(end)?;
        if last.kind == Kind::Comma || last.kind == Kind::Dash || last.kind == Kind::Close {
            return self.first_phrase(self.clause_start(end - 1), end);
        }
        if last.is(Class::RELATIVE) && !last.is(Class::PRONOUN) {
            let comma = usize::from(self.kind(end.wrapping_sub(2)) == Some(Kind::Comma));
            return self.phrase_before(end - 1 - comma, self.from);
        }
        if last.is(Class::AND.with(Class::CLAUSE)) && !last.is(Class::PRONOUN) {
            return self.first_phrase(self.from, end - 1);
        }
        if last.is(Class::PRONOUN) && !last.is(Class::DETERMINER) {
            return Some(end - 1..end);
        }
        self.phrase_before(end, self.from)
    }

    /// Where the clause before an apposition begins.
    fn clause_start(&self, end: usize) -> usize {
        let opens = |at: &usize| {
            self.is(*at, Class::CLAUSE) && !self.is(*at, Class::RELATIVE) && !self.is(*at, Class::DETERMINER)
                || self.kind(*at) == Some(Kind::Semicolon)
        };
        (self.from..end).rev().find(opens).map_or(self.from, |at| at + 1)
    }
}
