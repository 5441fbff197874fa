//! What attributes quoted words from right behind them: "…," said X; "…," X said; "…", according to X.

use std::ops::Range;

use super::{Attribution, Cue};
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::Class;
use crate::domain::quotation::words::{Kind, Token};

impl Sentence<'_> {
    /// "…," said X; "…," X said; "…", according to X.
    pub(super) fn attribution_after(&self) -> Option<Attribution> {
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
            let first = || self.first_phrase(self.from, self.quote);
            self.last_name_before().or_else(clause).or_else(|| self.speaker_before_comma()).or_else(first)
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
        if let Some(owner) = behind.as_ref().and_then(|subject| self.owner_of_words(subject)) {
            return Some(Attribution { cue: Cue::According, subject: Some(owner), gap: 0 });
        }
        let subject = if last {
            self.last_name_before().or_else(|| behind.clone().filter(named)).or_else(before).or(behind)
        } else {
            behind.or_else(before)
        };
        Some(Attribution { subject, ..found })
    }

    /// Whose words somebody passes on, where nouns have cases («…», — цитирует слова Дрозда агентство; приводит слова Дрозда ТАСС).
    fn owner_of_words(&self, subject: &Range<usize>) -> Option<Range<usize>> {
        let lexicon = self.vocabulary.lexicon;
        let first = subject.start + usize::from(self.is(subject.start, Class::SOURCE));
        let words = !lexicon.cases.is_empty() && self.is(first - 1, Class::SOURCE);
        let agency = |at: usize| self.is_any(at, lexicon.recipients) || !self.word(at).contains(char::is_lowercase);
        let name = |at: &usize| self.get(*at).is_some_and(Token::is_name) && !agency(*at);
        let named = (first..subject.end).take_while(name).count();
        (words && named > 0).then_some(first..first + named)
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
        let comma = |at: usize| self.kind(at) == Some(Kind::Comma);
        let opened = (self.from + 1..self.quote).rev().find(|at| comma(*at)).is_some_and(|at| self.is_who(at + 1));
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

    /// Behind "c'est ainsi que", "c'est en ces termes que": a clause that says by which words somebody spoke.
    pub(crate) fn after_presentative(&self, at: usize) -> usize {
        let lexicon = self.vocabulary.lexicon;
        let points = self.is_any(at, lexicon.demonstratives);
        let is = points && self.is(at + 1, Class::AUXILIARY);
        let that = (at + 2..self.to.min(at + 7)).find(|at| self.is_one_of(*at, lexicon.that));
        that.filter(|_| is).map_or(at, |that| that + 1)
    }
}
