//! What in a sentence says that quoted words were said, and whose they are.

use std::ops::Range;

use super::name::names;
use super::sentence::Sentence;
use super::vocabulary::{Class, holds};
use super::words::{Kind, Token};

/// What says that words were said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attribution {
    pub(super) cue: Cue,
    /// The tokens of the subject, where there is one.
    pub(super) subject: Option<Range<usize>>,
    /// How many words stand between what attributes and the quoted words.
    pub(super) gap: usize,
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
        let short = self.inner().split_whitespace().nth(3).is_none();
        let called = |found: &Attribution| short && found.cue == Cue::Calls && found.gap == 0;
        if before.as_ref().is_some_and(|found| found.cue == Cue::Before || called(found)) {
            return before;
        }
        let after = self.attribution_after().filter(|_| before.is_none() || !self.leads_on());
        after
            .or(before)
            .or_else(|| self.unknown_verb_before())
            .or_else(|| self.attribution_later())
            .or_else(|| self.weak_attribution())
    }

    /// Whether a clause with a subject of its own follows that leads right to the next quoted words (…, she spoke of "…").
    fn leads_on(&self) -> bool {
        let limit = self.limit(self.quote + 1);
        let words = limit < self.to && self.get(limit - 1).is_some_and(Token::is_word);
        words && self.direct(self.quote + 2, limit).is_some() && self.inverted(self.quote + 2, limit).is_none()
    }

    /// Whether the words are cut off from what follows as speech is before "said X".
    fn breaks_off(&self) -> bool {
        let inside = self.inner().trim_end().ends_with([',', '!', '?', '…', '.', '，', '—', '–']);
        let outside = matches!(self.kind(self.quote + 1), Some(Kind::Comma | Kind::Dash));
        let he = self.is(self.quote + 1, Class::HE.with(Class::SHE))
            && self.is_verb(self.quote + 2)
            && !self.is(self.quote + 3, Class::AUXILIARY);
        let verb = self.is_verb(self.quote + 1) && self.inner().split_whitespace().nth(2).is_some();
        inside || outside || he || verb || self.inner().split_whitespace().nth(6).is_some()
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
        let found = self
            .according(at, limit)
            .or_else(|| self.inverted(at, limit))
            .or_else(|| self.direct(at, limit))
            .or_else(|| self.unknown_verb(at, limit))?;
        let found = Attribution {
            cue: Cue::After,
            subject: found.subject.and_then(|it| self.real_subject(it, limit)),
            ..found
        };
        let last = self.vocabulary.lexicon.verb_last && self.from < self.quote;
        let before = || self.last_name_before().or_else(|| self.first_phrase(self.from, self.quote));
        let subject = if last { before().or(found.subject) } else { found.subject.or_else(before) };
        Some(Attribution { subject, ..found })
    }

    /// The last name before the words, for languages whose verb follows them.
    fn last_name_before(&self) -> Option<Range<usize>> {
        let last = self.vocabulary.lexicon.verb_last;
        if last { self.name_in(&(self.from..self.quote)) } else { None }
    }

    /// Where the stretch after the words ends: at the next quoted segment or the end of the sentence.
    fn limit(&self, at: usize) -> usize {
        let ends = |at: &usize| matches!(self.kind(*at), Some(Kind::Quote(_) | Kind::Semicolon));
        (at..self.to).find(ends).unwrap_or(self.to)
    }

    /// According to X, in the words of X; X zufolge.
    fn according(&self, at: usize, limit: usize) -> Option<Attribution> {
        let token = self.get(at).filter(|_| at < limit)?;
        if self.is_behind(at) {
            let start = (self.from..at).rev().take_while(|at| self.get(*at).is_some_and(Token::is_word)).last()?;
            let subject = self.phrase_before(at, start)?;
            let view = subject.clone().find(|at| self.is(*at, Class::VIEW));
            let subject = view.and_then(|view| self.phrase_from(view + 1, at)).unwrap_or(subject);
            let gap = self.quote.saturating_sub(at + 1);
            return Some(Attribution { cue: Cue::According, subject: Some(subject), gap });
        }
        let view = (at + 1..limit.min(at + 4)).find(|at| self.is(*at, Class::VIEW));
        let noun = match view {
            Some(view) if token.is(Class::ACCORDING) || self.views(at) => view,
            None if token.is(Class::ACCORDING) => at,
            _ => return None,
        };
        let mut next = noun + 1;
        while next < limit && self.is(next, Class::PREPOSITION.with(Class::OF)) && !self.is(next, Class::DETERMINER) {
            next += 1;
        }
        let own = (at + 1..noun).find(|at| self.is(*at, Class::DETERMINER.with(Class::PRONOUN)));
        let bare = self.vocabulary.lexicon.of.is_empty() && self.get(next).is_some_and(|first| !first.upper);
        let subject = self.phrase_from(next, if bare { limit.min(next + 1) } else { limit });
        let subject = subject.or(own.map(|own| own..own + 1))?;
        let begins = Class::PRONOUN.with(Class::DETERMINER);
        if token.is(Class::ADVERB) && !self.get(next).is_some_and(|first| first.is_name() || first.is(begins)) {
            return None;
        }
        let gap = self.quote.saturating_sub(subject.end);
        Some(Attribution { cue: Cue::According, subject: Some(subject), gap })
    }

    /// Whether this word follows the name of whose view it is.
    fn is_behind(&self, at: usize) -> bool {
        let known = self.vocabulary.lexicon.behind;
        !known.is_empty() && holds(known, &self.word(at).to_lowercase())
    }

    /// Whether a preposition can stand before a noun of view.
    fn views(&self, at: usize) -> bool {
        let viewing = self.vocabulary.lexicon.viewing;
        self.is(at, Class::PREPOSITION) && (viewing.is_empty() || holds(viewing, &self.word(at).to_lowercase()))
    }

    /// Said X; has X said; a-t-il déclaré; a déclaré hier, sur les ondes, X.
    fn inverted(&self, at: usize, limit: usize) -> Option<Attribution> {
        let skip = Class::AUXILIARY.with(Class::ADVERB).with(Class::OBJECT);
        let verb = (at..limit.min(at + 6)).find(|at| !self.is(*at, skip) || self.is_verb(*at))?;
        let governs = self.governs_saying(verb);
        let verb = if governs { verb + 2 } else { verb };
        let pronoun = self.is(at, Class::PRONOUN) && !self.is(at, Class::OBJECT);
        if self.is_verb(verb) && !pronoun && (governs || !self.is_non_finite(verb)) {
            let mut next = verb + 1;
            while next < limit && self.is_verb(next) && !self.starts_phrase(next) {
                next += 1;
            }
            let subject = self.phrase_from(next, limit).or_else(|| self.after_adverbials(next, limit));
            return Some(Attribution { cue: Cue::After, subject, gap: 0 });
        }
        let auxiliary = (at..limit).find(|at| !self.is_object(*at)).filter(|at| self.is(*at, Class::AUXILIARY))?;
        let subject = self.phrase_from(auxiliary + 1, limit)?;
        (subject.end..limit.min(subject.end + 14)).find(|at| self.is_verb(*at))?;
        let subject = if self.is_nobody(auxiliary, &subject) { self.place(subject.end, limit) } else { Some(subject) };
        Some(Attribution { cue: Cue::After, subject, gap: 0 })
    }

    /// Whether a verb, a preposition and an infinitive of saying stand here (n'a cessé de répéter X).
    fn governs_saying(&self, at: usize) -> bool {
        let linked = self.is(at + 1, Class::PREPOSITION) && self.is(at + 2, Class::SAYS) && self.is_non_finite(at + 2);
        linked && self.before(at).is_some_and(|before| before.is(Class::AUXILIARY))
    }

    /// Whether this word is an object before its verb (s'est souvenu X, m'a dit X).
    fn is_object(&self, at: usize) -> bool {
        let verb = Class::AUXILIARY.with(Class::SAYS);
        self.is(at, Class::OBJECT) && (!self.is(at, Class::DETERMINER) || self.is(at + 1, verb))
    }

    /// Whether the pronoun behind an auxiliary stands for nobody (peut-on lire, est-il précisé).
    fn is_nobody(&self, auxiliary: usize, subject: &Range<usize>) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let is = |list, at| holds(list, &self.word(at).to_lowercase());
        let passive = is(lexicon.passive, auxiliary) && self.clitic_behind(auxiliary).is_some();
        subject.len() == 1 && (passive || is(lexicon.impersonal, subject.start))
    }

    /// Where something stands written (dans le communiqué).
    pub(super) fn place(&self, from: usize, limit: usize) -> Option<Range<usize>> {
        let place = (from..limit.min(from + 4)).find(|at| self.is(*at, Class::PREPOSITION))?;
        self.phrase_from(place + 1, limit)
    }

    /// The name behind adverbials and a comma (a déclaré hier sur les ondes, X).
    fn after_adverbials(&self, at: usize, limit: usize) -> Option<Range<usize>> {
        let begins = |at: usize| self.get(at).is_some_and(|token| token.is_name() || token.is(Class::DETERMINER));
        let comma = (at..limit.min(at + 14)).find(|at| self.kind(*at) == Some(Kind::Comma) && begins(at + 1));
        comma.and_then(|comma| self.phrase_from(comma + 1, limit)).or_else(|| self.name_behind(at, limit))
    }

    /// The first name behind a verb that only adverbials follow (ha scritto in un blog X).
    fn name_behind(&self, at: usize, limit: usize) -> Option<Range<usize>> {
        let linked = Class::PREPOSITION.with(Class::OF).with(Class::DETERMINER);
        let names = names(self.text, self.tokens, at..limit.min(at + 10));
        names.into_iter().find(|name| name.start > at && !self.is(name.start - 1, linked))
    }

    /// X said.
    fn direct(&self, at: usize, limit: usize) -> Option<Attribution> {
        if !self.starts_phrase(at) {
            return None;
        }
        let verb = (at + 1..limit.min(at + 26)).find(|at| self.is_verb(*at))?;
        let clause = |at: usize| self.is(at, Class::CLAUSE) && !self.is(at, Class::RELATIVE.with(Class::DETERMINER));
        if (at..verb).any(clause) {
            return None;
        }
        let nameless = self.kind(verb - 1) == Some(Kind::Comma) && self.name_in(&(at..verb)).is_none();
        let behind = || if nameless { self.name_right_behind(verb, limit) } else { None };
        let subject = self.clitic_behind(verb).or_else(behind).or_else(|| self.phrase_from(at, verb))?;
        Some(Attribution { cue: Cue::After, subject: Some(subject), gap: 0 })
    }

    /// A name that follows a verb at once, which is its subject where no name stands before (…, die Gewerkschaft, sagte Ann).
    fn name_right_behind(&self, verb: usize, limit: usize) -> Option<Range<usize>> {
        let right = self.phrase_from(verb + 1, limit)?;
        self.get(right.start).is_some_and(Token::is_name).then_some(right)
    }

    /// The pronoun that a hyphen joins to a verb (rappelle-t-il).
    fn clitic_behind(&self, verb: usize) -> Option<Range<usize>> {
        let (word, next) = self.get(verb).zip(self.get(verb + 1))?;
        let hyphen = self.text.get(word.end..next.start).is_some_and(|gap| gap.starts_with(['-', '‑']));
        (hyphen && next.is(Class::PRONOUN)).then_some(verb + 1..verb + 2)
    }

    /// "…," quipped X; "…," X quipped: a verb that is in no list, known by where it stands; and "…," as X put it.
    fn unknown_verb(&self, at: usize, limit: usize) -> Option<Attribution> {
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
        let plain = |at: usize| self.get(at).is_some_and(|t| t.is_word() && !t.upper && !t.is(Class::FUNCTION));
        let comma =
            self.inner().trim_end().ends_with([',', '!', '?']) || self.kind(self.quote + 1) == Some(Kind::Comma);
        let long = self.inner().split_whitespace().nth(2).is_some();
        let besides = |at: &usize| self.is_object(*at) || self.is(*at, Class::AUXILIARY);
        let verb = (at..limit).find(|at| !besides(at)).unwrap_or(at);
        let behind = (verb + 1..limit).find(|at| !self.is_object(*at)).unwrap_or(limit);
        let phrase = if holds(self.vocabulary.lexicon.like, self.word(at)) && comma && subject(at + 1) {
            let named = (at..limit).any(|at| self.is(at, Class::NAMED));
            let phrase = self.phrase_from(at + 1, limit).filter(|_| !named);
            phrase.map(|subject| self.without_verb(subject))
        } else if comma && long && plain(verb) && subject(behind) && self.kind(behind) == Some(Kind::Word) {
            self.phrase_from(behind, limit)
        } else {
            let names = (at..limit.min(at + 4))
                .take_while(|at| self.get(*at).is_some_and(|t| t.is_name() || t.is(Class::HONORIFIC)));
            let verb = at + names.count();
            let ends = Class::PREPOSITION.with(Class::ADVERB).with(Class::CALENDAR);
            let closes = self.get(verb + 1).is_none_or(|t| !t.is_word() || t.opens || t.is(ends));
            (comma && long && verb > at && plain(verb) && closes).then_some(at..verb)
        };
        Some(Attribution { cue: Cue::After, subject: Some(phrase?), gap: 0 })
    }

    /// A phrase without the verb and the pronoun it ends with (one diplomat put it).
    fn without_verb(&self, subject: Range<usize>) -> Range<usize> {
        let pronoun = subject.len() > 2 && self.is(subject.end - 1, Class::PRONOUN.with(Class::OBJECT));
        let end = subject.end - usize::from(pronoun);
        let verb = end > subject.start + 1 && self.get(end - 1).is_some_and(|token| !token.upper);
        subject.start..end - usize::from(verb)
    }

    /// Whether a subject can begin with this word.
    pub(super) fn starts_phrase(&self, at: usize) -> bool {
        let ends = Class::PREPOSITION.with(Class::CLAUSE).with(Class::AND).with(Class::RELATIVE).with(Class::AUXILIARY);
        self.get(at).is_some_and(|token| {
            token.is_word() && (!token.is(ends) || token.is(Class::DETERMINER.with(Class::PRONOUN)))
        })
    }

    /// Whether this word is a verb of saying here and not the noun that is written like it.
    pub(super) fn is_verb(&self, at: usize) -> bool {
        let Some(token) = self.get(at).filter(|token| token.is(Class::SAYS)) else { return false };
        let Some(before) = self.before(at) else { return true };
        let article = before.is(Class::DETERMINER) && !before.is(Class::PRONOUN.with(Class::OBJECT));
        let capital = token.upper && !token.opens;
        !(article || capital || self.is_source(at))
    }

    /// Whether this word is the noun for what is said that a verb of saying is written like.
    fn is_source(&self, at: usize) -> bool {
        let speaker = Class::PRONOUN.with(Class::SPEAKER).with(Class::ADVERB).with(Class::AUXILIARY).with(Class::AND);
        let subject = |before: &Token| {
            before.upper || before.is(speaker) || matches!(before.kind, Kind::Comma | Kind::Close | Kind::Quote(_))
        };
        self.is(at, Class::SOURCE) && !self.before(at).is_none_or(subject)
    }

    /// Whether this word is a verb that puts a word on something.
    fn is_calling(&self, at: usize) -> bool {
        if !self.is(at, Class::CALLS) || self.is_source(at) {
            return false;
        }
        let article = self.before(at).is_some_and(|before| before.is(Class::DETERMINER) && !before.is(Class::OBJECT));
        let capital = self.get(at).is_some_and(|token| token.upper && !token.opens);
        let reflexive = |at: usize| holds(self.vocabulary.lexicon.reflexive, &self.word(at).to_lowercase());
        let own = (at.saturating_sub(2).max(self.from)..at).any(reflexive);
        let noun = capital && self.vocabulary.lexicon.noun_capitals;
        !article && !own && !noun
    }

    /// X said: "…"; X said that it was "…"; X called it "…"; according to X it was "…".
    pub(super) fn attribution_before(&self) -> Option<Attribution> {
        let colon = self.before(self.quote)?.kind == Kind::Colon;
        let says = |at: &usize| self.is_verb(*at) || self.is_calling(*at);
        let last = (self.from..self.quote).rev().find(says);
        let deeper = |last: &usize| {
            let had = self.before(*last).is_some_and(|before| before.is(Class::AUXILIARY));
            let own = self.before(*last).is_some_and(|before| before.is(Class::PRONOUN));
            !own && self.is(last + 1, Class::PREPOSITION) && (had || self.gap(*last) > 2)
        };
        let main = last.filter(deeper).and_then(|last| (self.from..last).rev().find(|at| self.is_verb(*at)));
        let verb = main.or(last);
        let near = |verb: usize| {
            self.is_verb(verb) && self.gap(verb) == 0 && self.subject(verb).is_some_and(|it| it.len() > 1)
        };
        let according = (self.from..self.quote)
            .rev()
            .filter(|at| verb.is_none_or(|verb| *at > verb || !colon && !near(verb)))
            .find_map(|at| self.according(at, self.quote));
        let Some(verb) = verb.filter(|_| according.is_none()) else {
            return according.or_else(|| self.fronted_view()).or_else(|| self.closed_by_verb());
        };
        if self.is_passive(verb) {
            let earlier = (self.from..verb).rev().find(|at| self.is_verb(*at) && !self.is_passive(*at));
            let reported =
                |verb| Attribution { cue: Cue::Within, subject: self.speaking_subject(verb), gap: self.gap(verb) };
            return self.passive(verb).or_else(|| earlier.map(reported));
        }
        if self.is_spent(verb) && !self.is_non_finite(verb) {
            return None;
        }
        let right_before = self.gap(verb) == 0;
        let predicate = self.before(self.quote).is_some_and(|before| before.is(Class::AUXILIARY))
            && self.is_verb(verb)
            && !self.is_headline_case();
        let cue = match (self.is_verb(verb), self.is_calling(verb)) {
            (true, _) if colon || right_before => Cue::Before,
            (_, true) => Cue::Calls,
            _ => Cue::Within,
        };
        let gap = if predicate { 0 } else { self.gap(verb) };
        Some(Attribution { cue, subject: self.speaking_subject(verb), gap })
    }

    /// Whether a verb of saying follows words of its own ("A", says X, head of "B").
    fn is_spent(&self, verb: usize) -> bool {
        let between = Class::AUXILIARY.with(Class::OBJECT).with(Class::ADVERB).with(Class::PRONOUN);
        let first = (self.from..verb).rev().find(|at| !self.is(*at, between) && self.kind(*at) != Some(Kind::Comma));
        let embedded = |at: usize| at > self.from && self.is(at - 1, Class::PREPOSITION.with(Class::OF));
        let clause = self.is(verb + 1, Class::CLAUSE);
        first.is_some_and(|at| self.get(at).is_some_and(Token::is_quote) && !embedded(at) && !clause)
    }

    /// "Pour elle, …": a view that opens the sentence and goes right up to the words.
    fn fronted_view(&self) -> Option<Attribution> {
        let known = self.vocabulary.lexicon.fronted;
        let fronted = !known.is_empty() && holds(known, &self.word(self.from).to_lowercase());
        let end = self.quote - usize::from(self.before(self.quote).is_some_and(|token| token.kind == Kind::Comma));
        let subject = self.phrase_from(self.from + 1, end).filter(|_| fronted)?;
        let person = self.name_in(&subject).is_some()
            || subject.clone().any(|at| self.is(at, Class::SPEAKER.with(Class::PRONOUN)));
        let closed = subject.end == end || person && self.kind(subject.end) == Some(Kind::Comma);
        let gap = self.quote.saturating_sub(subject.end);
        closed.then_some(Attribution { cue: Cue::According, subject: Some(subject), gap })
    }

    /// And, she granted, "…": a verb that is in no list, between a subject and a comma.
    fn unknown_verb_before(&self) -> Option<Attribution> {
        let verb = self.quote.checked_sub(2).filter(|at| *at > self.from)?;
        let comma = matches!(self.kind(verb + 1), Some(Kind::Comma));
        let ending = self.vocabulary.lexicon.participles;
        let plain = self.get(verb).is_some_and(|t| t.is_word() && !t.upper && !t.is(Class::FUNCTION))
            && !ending.is_empty()
            && self.word(verb).ends_with(ending);
        let speaks = self.is(verb - 1, Class::HE.with(Class::SHE)) || self.get(verb - 1).is_some_and(Token::is_name);
        let subject = if comma && plain && speaks { self.phrase_before(verb, self.from) } else { None };
        Some(Attribution { cue: Cue::Before, subject: Some(subject?), gap: 0 })
    }

    /// X hat es als „…“ bezeichnet: the verb comes last, its auxiliary before.
    fn closed_by_verb(&self) -> Option<Attribution> {
        let verb = self.quote + 1;
        let says = self.vocabulary.lexicon.verb_second && self.is(verb, Class::SAYS.with(Class::CALLS));
        let auxiliary = (self.from..self.quote).find(|at| self.is(*at, Class::AUXILIARY)).filter(|_| says)?;
        let passive = self.is_passive(auxiliary + 1)
            || holds(self.vocabulary.lexicon.passive, &self.word(verb + 1).to_lowercase());
        let subject = if passive { None } else { self.subject(auxiliary) };
        Some(Attribution { cue: Cue::Within, subject, gap: 0 })
    }

    /// Whether a verb of saying or calling is in the passive.
    pub(super) fn is_passive(&self, verb: usize) -> bool {
        let between = Class::ADVERB.with(Class::AUXILIARY);
        let start = (self.from..verb).rev().find(|at| !self.is(*at, between)).map_or(self.from, |at| at + 1);
        (start..verb).any(|at| holds(self.vocabulary.lexicon.passive, &self.word(at).to_lowercase()))
            && !self.word(verb).ends_with("ing")
    }

    /// It was called "…" by X.
    fn passive(&self, verb: usize) -> Option<Attribution> {
        let agent = |at: &usize| holds(self.vocabulary.lexicon.agent, self.word(*at));
        let by = (verb + 1..self.to.min(self.quote + 4)).find(agent);
        let subject = by.and_then(|by| self.phrase_from(by + 1, self.to));
        match (subject, self.is_verb(verb)) {
            (Some(subject), _) => Some(Attribution { cue: Cue::Calls, subject: Some(subject), gap: 0 }),
            (None, true) if !self.is_calling(verb) && self.gap(verb) == 0 => {
                Some(Attribution { cue: Cue::Within, subject: None, gap: 0 })
            }
            _ => None,
        }
    }

    /// How many words stand between a verb and the quoted words, not counting the shortest function words.
    fn gap(&self, verb: usize) -> usize {
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
        if self.vocabulary.lexicon.verb_last {
            let verb = (self.quote + 1..self.to.min(self.quote + 16)).find(|at| self.is_verb(*at));
            let subject = self.last_name_before().or_else(|| self.first_phrase(self.from, self.quote));
            if let Some(verb) = verb {
                return Some(Attribution { cue: Cue::Later, subject, gap: verb - self.quote - 1 });
            }
        }
        (self.quote + 1..self.to).find_map(|at| {
            let gap = at - self.quote - 1;
            let farther = |found: Attribution| Attribution { gap, ..found };
            if self.is_behind(at) || self.is(at, Class::ACCORDING) && !self.is(at, Class::ADVERB) {
                return self.according(at, self.to).map(farther);
            }
            if !matches!(self.kind(at), Some(Kind::Comma | Kind::Dash)) {
                return None;
            }
            let limit = self.limit(at + 1).min(at + 12);
            let said = self.according(at + 1, limit);
            if said.is_some() {
                return said.map(farther);
            }
            let like = holds(self.vocabulary.lexicon.like, self.word(at + 1));
            let start = at + 1 + usize::from(like);
            let found = self.inverted(start, limit).or_else(|| self.direct(start, limit))?;
            let subject = found.subject.filter(|_| like || self.is_parenthesis(start, limit))?;
            Some(Attribution { cue: Cue::Later, subject: Some(subject), gap })
        })
    }

    /// Whether a clause says no more than who said it, and perhaps when, where and to whom.
    fn is_parenthesis(&self, at: usize, limit: usize) -> bool {
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

    /// A colon, or a verb form of reported speech.
    fn weak_attribution(&self) -> Option<Attribution> {
        if self.before(self.quote).is_some_and(|token| token.kind == Kind::Colon) {
            let subject = self.first_phrase(self.from, self.quote - 1);
            return Some(Attribution { cue: Cue::Colon, subject, gap: 0 });
        }
        let reported = (self.from..self.to).any(|at| self.is(at, Class::REPORTED));
        reported.then_some(Attribution { cue: Cue::Reported, subject: None, gap: 0 })
    }
}
