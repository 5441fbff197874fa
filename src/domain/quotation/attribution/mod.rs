//! What in a sentence says that quoted words were said, and whose they are.

mod according;
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

use std::ops::Range;

use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::speaker::name::names;
use crate::domain::quotation::words::vocabulary::{Class, holds};
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
        let told = |found: &Attribution| {
            let right = self.quote > self.from + 1 && self.is_verb(self.quote - 2);
            right && found.cue == Cue::Before && self.is_somebody(found)
        };
        let told = self.grammar().is_romance() && before.as_ref().is_some_and(told);
        if colon
            && !told
            && let Some(own) = self.attribution_of_own()
        {
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
        after
            .or(before)
            .or_else(|| self.attribution_in_bracket())
            .or_else(|| self.unknown_verb_before())
            .or_else(|| self.attribution_later())
            .or_else(|| self.credited())
            .or_else(|| self.credited_headline())
            .or_else(|| self.labelled_headline())
            .or_else(|| self.led_headline())
            .or_else(|| self.weak_attribution())
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

    /// Whether the words are cut off from what follows as speech is before "said X".
    fn breaks_off(&self) -> bool {
        let inside = self.inner().trim_end().ends_with([',', '!', '?', '…', '.', '，', '—', '–']);
        let presents = |at: usize| self.kind(at) == Some(Kind::Colon) && self.after_presentative(at + 1) > at + 1;
        let outside = matches!(self.kind(self.quote + 1), Some(Kind::Comma | Kind::Dash)) || presents(self.quote + 1);
        let he = self.is(self.quote + 1, Class::HE.with(Class::SHE))
            && self.is_verb(self.quote + 2)
            && !self.is(self.quote + 3, Class::AUXILIARY);
        let next = self.get(self.quote + 2);
        let named =
            next.is_some_and(|next| next.is_name() || next.is(Class::HE.with(Class::SHE).with(Class::DETERMINER)));
        let opens = self.from == self.quote && named && !self.is_calling(self.quote + 1);
        let long = self.inner().split_whitespace().nth(2).is_some();
        let last = self.grammar().verb_last() && !self.is(self.quote + 1, Class::NAMED);
        let clitic = self.clitic_behind(self.quote + 1).is_some();
        let had = self.is(self.quote + 1, Class::AUXILIARY);
        let behind = self.is_verb(self.quote + 2) && self.get(self.quote + 3).is_some_and(Token::is_name);
        let had = had && (behind || clitic && self.is_verb(self.quote + 3));
        let verb = self.is_verb(self.quote + 1) && (long || opens || last || clitic) || had;
        let verb = verb && !self.is_governed_in_german() && !self.is_noun_before_verb();
        inside
            || outside
            || he
            || verb
            || self.says_who_put_it_so(self.quote + 1)
            || self.inner().split_whitespace().nth(6).is_some()
    }

    /// Whether the words belong to the preposition or the noun before them, where a comma would cut off speech from its verb
    /// (Im Gespräch mit „…“ sagte Ann).
    fn is_governed_in_german(&self) -> bool {
        let link = Class::PREPOSITION.with(Class::DETERMINER);
        let noun = |before: &Token| before.is(link) || before.is_word() && before.upper;
        let described = self.quote > self.from + 1 && self.is_core(self.quote - 1) && self.is(self.quote - 2, link);
        let governs = |before: &Token| noun(before) || described;
        let goes_on = |next: &Token| next.is_word() && !next.opens && !next.is(Class::AUXILIARY);
        let second = self.get(self.quote + 2).is_some_and(goes_on);
        self.grammar().is_german() && second && self.before(self.quote).is_some_and(governs)
    }

    /// Whether the comma behind the words only closes a relative clause that one before them has opened (X, who called it
    /// "…", praised …).
    fn is_in_relative_clause(&self) -> bool {
        let who = self.vocabulary.lexicon.relatives.split(' ').next().unwrap_or_default();
        let comma = |at: usize| self.kind(at) == Some(Kind::Comma);
        let opened = (self.from + 1..self.quote).rev().find(|at| comma(*at)).is_some_and(|at| self.word(at + 1) == who);
        let behind = self.quote + 1 + usize::from(comma(self.quote + 1));
        let closed = comma(behind - 1) || self.inner().trim_end().ends_with(',');
        self.grammar().is_english() && opened && closed && self.is_verb(behind)
    }

    /// Whether the dash behind the words only closes what one before them has opened (X – le « Y » – dit …).
    pub(crate) fn is_between_dashes(&self) -> bool {
        let dash = |at: usize| self.kind(at) == Some(Kind::Dash);
        self.grammar().is_romance() && dash(self.quote + 1) && (self.from + 1..self.quote).any(dash)
    }

    /// Whether the words are a noun with its article that a relative clause describes (en "hovedkonto", som de viser …).
    fn is_described_behind(&self) -> bool {
        let article = self.before(self.quote).is_some_and(|before| before.is(Class::DETERMINER));
        let clause = self.kind(self.quote + 1) == Some(Kind::Comma) && self.is(self.quote + 2, Class::RELATIVE);
        self.grammar().verb_second() && article && clause && self.length() < 4
    }

    /// "…," said X; "…," X said; "…", according to X.
    fn attribution_after(&self) -> Option<Attribution> {
        if !self.breaks_off() || self.is_between_dashes() || self.is_in_relative_clause() || self.is_described_behind()
        {
            return None;
        }
        let mut at = self.quote + 1;
        while at < self.to
            && at <= self.quote + 3
            && matches!(self.kind(at), Some(Kind::Comma | Kind::Dash | Kind::Stop))
        {
            at += 1;
        }
        let colon = usize::from(self.kind(at) == Some(Kind::Colon));
        let presented = self.after_presentative(at + colon);
        at = if presented > at + colon { presented } else { at };
        let put_so = self.says_who_put_it_so(at);
        at += usize::from(put_so);
        let limit = self.limit(at);
        let found = self
            .according(at, limit)
            .or_else(|| self.view_behind(at, limit))
            .or_else(|| self.inverted(at, limit))
            .or_else(|| self.direct(at, limit))
            .or_else(|| self.unknown_verb(at, limit))?;
        let quoted = |subject: &Range<usize>| {
            self.cited_behind(subject.end, limit).or_else(|| self.cited_in_german(subject, limit))
        };
        let ended = self.grammar().is_german() && self.kind(self.quote + 2) == Some(Kind::Comma);
        if ended && found.subject.is_none() && self.subject_of_clause(self.quote).is_none() {
            return None;
        }
        let found = Attribution {
            cue: Cue::After,
            subject: found.subject.and_then(|it| quoted(&it).or_else(|| self.real_subject(it, limit))),
            ..found
        };
        let passive = self.grammar().is_german() && self.is_any(self.quote + 2, self.vocabulary.lexicon.passive);
        let english = self.grammar().is_english();
        let nobody =
            |subject: &Range<usize>| put_so && self.is_some_or_it(subject) || self.is_participle_clause(subject);
        if english && found.subject.as_ref().is_some_and(nobody) {
            return None;
        }
        if put_so && found.subject.is_none() || passive && self.is(self.quote + 1, Class::NAMED) {
            return None;
        }
        let last = self.grammar().verb_last() && self.from < self.quote;
        let before = || {
            if passive {
                return None;
            }
            let clause = || self.subject_of_clause(self.quote).filter(|_| self.is_verb(self.quote + 1));
            self.last_name_before().or_else(clause).or_else(|| self.first_phrase(self.from, self.quote))
        };
        let somebody = |subject: &Range<usize>| {
            let named = self.name_in(subject).is_some() || subject.clone().any(|at| self.is(at, Class::SPEAKER));
            !self.grammar().verb_last() || subject.len() == 1 || named
        };
        let behind = found.subject.filter(somebody);
        let lexicon = self.vocabulary.lexicon;
        if behind.is_none()
            && (lexicon.grammar.is_romance() || lexicon.grammar.is_english() && !put_so)
            && self.from < self.quote
        {
            return None;
        }
        let named = |subject: &Range<usize>| self.get(subject.start).is_some_and(Token::is_name);
        let subject = if last {
            self.last_name_before().or_else(|| behind.clone().filter(named)).or_else(before).or(behind)
        } else {
            behind.or_else(before)
        };
        Some(Attribution { subject, ..found })
    }

    /// Behind "c'est ainsi que", "c'est en ces termes que": a clause that says by which words somebody spoke.
    pub(crate) fn after_presentative(&self, at: usize) -> usize {
        let lexicon = self.vocabulary.lexicon;
        let points = self.is_any(at, lexicon.demonstratives);
        let is = points && self.is(at + 1, Class::AUXILIARY);
        let that = (at + 2..self.to.min(at + 7)).find(|at| holds(lexicon.that, self.word(*at)));
        that.filter(|_| is).map_or(at, |that| that + 1)
    }

    /// The last name before the words, for languages whose verb follows them: the first that a comma sets off before others, and
    /// none with an ending behind an apostrophe, which is no subject.
    pub(crate) fn last_name_before(&self) -> Option<Range<usize>> {
        if !self.grammar().verb_last() {
            return None;
        }
        let before = self.from..self.quote;
        let subject = |name: &Range<usize>| !self.word(name.end - 1).contains(['\'', '’']);
        let set_off = |name: &Range<usize>| self.kind(name.end) == Some(Kind::Comma);
        let alone =
            names(self.text, self.tokens, before.clone()).into_iter().find(|name| subject(name) && set_off(name));
        alone.or_else(|| self.name_in(&before).filter(subject))
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
