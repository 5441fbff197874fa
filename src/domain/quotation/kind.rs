//! What quoted words are: speech, or words at a distance, titles, terms.

use super::Kind as Quoted;
use super::attribution::{Attribution, Cue};
use super::marks::{is_single, is_title_mark};
use super::segment::Bounds;
use super::sentence::Sentence;
use super::vocabulary::{Class, holds};
use super::words::{Kind, Token, ends_like_sentence};

/// What speaks for and against speech; each weight was set by hand and checked on annotated news.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Evidence {
    score: i32,
    title: bool,
    term: bool,
}

impl Sentence<'_> {
    /// The kind of the quoted words, given what attributes them.
    pub(super) fn kind_of(&self, attribution: Option<&Attribution>) -> Quoted {
        let evidence = self.evidence(attribution);
        match evidence {
            Evidence { score, .. } if score > 0 => Quoted::Speech,
            Evidence { term: true, .. } => Quoted::Term,
            Evidence { title: true, .. } => Quoted::Title,
            _ => Quoted::Scare,
        }
    }

    pub(super) fn evidence(&self, attribution: Option<&Attribution>) -> Evidence {
        let Some(segment) = self.segment() else { return Evidence::default() };
        let words = self.length();
        let whole = self.is_whole_sentence();
        let mut evidence = Evidence { score: length_weight(words), ..Evidence::default() };
        let named = attribution.is_some_and(|found| self.is_named_work(found.cue));
        evidence.score += attribution.map_or(-1, |found| if named { 0 } else { cue_weight(found) });
        evidence.score += if whole { 3 } else { 0 };
        evidence.score += if self.speaks() { 2 } else { 0 };
        let direct = !named && attribution.is_some_and(|found| matches!(found.cue, Cue::After | Cue::Before));
        let told = attribution.is_some_and(|found| found.cue == Cue::After && self.is_somebody(found));
        if self.is_listed_source() {
            evidence.against(20, Sort::Title);
        }
        self.naming(&mut evidence, direct && whole, told, words);
        let article = Class::DETERMINER.with(Class::PREPOSITION);
        let capital = !self.inner().trim_start().starts_with(char::is_lowercase);
        let nouns = self.vocabulary.lexicon.noun_capitals && words < 10;
        if nouns
            && attribution.is_none()
            && !whole
            && capital
            && self.before(self.quote).is_some_and(|before| before.is(article))
        {
            evidence.against(3, Sort::Title);
        }
        let paragraph = self.tokens.len() == 1;
        let alone = self.from == self.quote && self.to == self.quote + 1;
        evidence.score += if alone && whole { 3 } else { 0 };
        if self.is_headline_case() && !direct && !(paragraph && whole) {
            evidence.title = true;
            evidence.score -= if alone { 3 } else { 5 };
        }
        if self.in_brackets(self.quote) && !whole {
            evidence.score -= 3;
        }
        if is_single(segment.mark) && !self.vocabulary.marks.single_is_usual() && !whole {
            evidence.score -= 1;
        }
        if is_title_mark(segment.mark) {
            evidence.title = true;
            evidence.score -= 20;
        }
        if segment.bounds != Bounds::Both {
            evidence.score += 2;
        }
        evidence
    }

    /// How many words are quoted; in scripts without spaces, half the characters.
    fn length(&self) -> usize {
        let inner = self.inner();
        if self.vocabulary.marks.spaced {
            inner.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).take(40).count()
        } else {
            inner.chars().filter(|c| c.is_alphanumeric()).take(80).count() / 2
        }
    }

    /// Whether the words begin and end as a sentence of their own does.
    pub(super) fn is_whole_sentence(&self) -> bool {
        let inner = self.inner().trim();
        let begins = inner.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase());
        let comma_outside =
            self.kind(self.quote + 1) == Some(Kind::Comma) && !self.get(self.quote + 2).is_some_and(Token::is_quote);
        let follows_stop = self.segment().is_some_and(|segment| {
            self.text
                .get(segment.range.end..)
                .is_some_and(|tail| tail.trim_start().starts_with(['.', '!', '?', '。']) || tail.trim().is_empty())
        });
        let alone = self.get(self.quote).is_some_and(|token| token.opens);
        let ends = self.segment().is_some_and(|segment| ends_like_sentence(self.text, segment));
        let comma = inner.ends_with([',', '，']) || comma_outside;
        let paragraph = self.tokens.len() == 1;
        begins
            && (ends && (alone || self.length() > 2 && !self.is_embedded() || paragraph)
                || alone && (follows_stop || comma) && self.length() > 2)
    }

    /// Whether a word that is no verb of saying stands right before, so that the words belong to its phrase.
    fn is_embedded(&self) -> bool {
        let free = Class::SAYS.with(Class::CALLS).with(Class::CLAUSE).with(Class::AND).with(Class::ADVERB);
        let word = |before: &Token| before.is_word() && !before.is(free.with(Class::PRONOUN));
        !self.vocabulary.lexicon.verb_last && self.before(self.quote).is_some_and(word)
    }

    /// Whether a verb of saying has a title beside it and no words that were said (on "This Week," X said; told "This Week").
    fn is_named_work(&self, cue: Cue) -> bool {
        let led = self.before(self.quote).is_none_or(|before| !before.is_word());
        let beside = match cue {
            Cue::Before => !led,
            Cue::After => self.is_embedded(),
            _ => false,
        };
        beside && self.is_headline_case() && !self.vocabulary.lexicon.noun_capitals
    }

    /// Whether the words speak of or to somebody, as only speech does.
    fn speaks(&self) -> bool {
        let inner = self.inner();
        inner.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’').take(60).any(|word| {
            let word = word.to_lowercase();
            let class = self.vocabulary.class(&word);
            class.is(Class::PRONOUN.with(Class::AUXILIARY)) && !class.is(Class::DETERMINER)
        })
    }

    /// Every word written with a capital but the small ones, as English titles are.
    pub(super) fn is_headline_case(&self) -> bool {
        let inner = self.inner().trim();
        let nouns = self.vocabulary.lexicon.noun_capitals;
        let capital = |word: &str| word.chars().find(|c| c.is_alphabetic()).is_none_or(char::is_uppercase);
        let small = |word: &&str| {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
            bare.is_empty() || !nouns && (bare.chars().count() < 4 || self.vocabulary.class(&bare).is(Class::FUNCTION))
        };
        let words = || inner.split_whitespace().filter(|word| word.contains(char::is_alphanumeric));
        let first = words().next().unwrap_or_default();
        let article = nouns && self.vocabulary.class(&first.to_lowercase()).is(Class::DETERMINER);
        let several = words().nth(1).is_some();
        let ends = words().next_back().is_some_and(capital);
        let mut words = words().take(16);
        several && ends && !article && words.all(|word| capital(word) || small(&word))
    }

    /// Whether a publisher and a date follow a dash, as in a list of sources.
    fn is_listed_source(&self) -> bool {
        let dash =
            self.kind(self.quote + 1) == Some(Kind::Dash) && self.get(self.quote + 2).is_some_and(|token| token.upper);
        let dated =
            |at: usize| self.is(at, Class::CALENDAR) || self.kind(at) == Some(Kind::Number) && self.word(at).len() == 4;
        dash && (self.quote + 3..self.to.min(self.quote + 12)).any(dated)
    }

    /// What stands right beside the marks and makes them hold a name, a title or a term.
    fn naming(&self, evidence: &mut Evidence, direct: bool, told: bool, words: usize) {
        if direct || words > 12 {
            return;
        }
        if !self.vocabulary.marks.spaced {
            if self.is_work_unspaced() {
                evidence.against(7, Sort::Title);
            } else if self.is_named_unspaced() {
                evidence.against(7, Sort::Term);
            }
            return;
        }
        self.named_after(evidence, words, told);
        let head = self.list_head();
        let Some(last) = self.before(head) else { return };
        let colon = last.kind == Kind::Colon;
        let Some(at) = head.checked_sub(1 + usize::from(colon)) else { return };
        let class = |at: usize, class: Class| self.is(at, class) && !self.is(at, Class::SAYS.with(Class::CLAUSE));
        let above = at.checked_sub(1).filter(|above| *above >= self.from);
        let reflexive =
            above.is_some_and(|above| holds(self.vocabulary.lexicon.reflexive, &self.word(above).to_lowercase()));
        let small = self.inner().trim_start().starts_with(char::is_lowercase);
        let predicate = small && self.is(at, Class::AUXILIARY);
        let views = Class::ACCORDING.with(Class::VIEW);
        let himself = reflexive && self.is(at, Class::SAYS);
        if self.is(at, Class::NAMED) && !himself && (!colon || self.in_brackets(head)) {
            evidence.against(7, if self.is_headline_case() { Sort::Title } else { Sort::Term });
        } else if self.is_compound(at, Class::WORD) {
            evidence.against(if small && words > 3 { 2 } else { 6 }, Sort::Term);
        } else if colon {
        } else if self.is_compound(at, Class::WORK)
            || (!predicate || self.is_headline_case())
                && !self.is(at, Class::SAYS.with(Class::CLAUSE).with(Class::DETERMINER))
                && above.is_some_and(|at| class(at, Class::WORK))
        {
            let phrase = small && !self.is_headline_case();
            evidence.against(if phrase { 2 } else { 6 }, Sort::Title);
        } else if self.is(at, Class::FUNCTION)
            && !self.is(at, Class::OBJECT.with(Class::PRONOUN))
            && above.is_some_and(|above| self.is(above, Class::NAMED.with(Class::WORD)))
        {
            evidence.against(6, Sort::Term);
        } else if words < 5
            && (self.is(at, views)
                || self.is(at, Class::DETERMINER) && above.is_some_and(|above| self.is(above, views)))
        {
            evidence.against(6, Sort::Title);
        } else if !small && self.is_noun_with_article(at) {
            evidence.against(4, Sort::Title);
        } else if words == 1 && !small && !self.vocabulary.marks.prefixes && !self.vocabulary.lexicon.noun_capitals {
            evidence.against(2, Sort::Title);
        }
    }

    /// What follows the marks: a noun they belong to, a hyphen that joins them to one.
    fn named_after(&self, evidence: &mut Evidence, words: usize, told: bool) {
        let next = self.quote + 1;
        let joined = self.segment().and_then(|segment| self.text.get(segment.range.end..)).is_some_and(|tail| {
            tail.strip_prefix(['-', '‑']).is_some_and(|tail| tail.starts_with(char::is_alphabetic))
        });
        let relative = self.quote.checked_sub(2).is_some_and(|at| self.kind(at) == Some(Kind::Comma));
        let article = self.before(self.quote).is_some_and(|before| before.is(Class::DETERMINER)) && !relative;
        let attributed = article && !self.inner().trim_start().starts_with(char::is_lowercase);
        let attributive = self.before(self.quote).is_some_and(|before| before.is(Class::DETERMINER))
            && self
                .get(next)
                .is_some_and(|token| token.is_word() && !token.upper && !token.is(Class::FUNCTION.with(Class::SAYS)));
        let skip = |at: &usize| !(self.kind(*at) == Some(Kind::Comma) || self.is(*at, Class::ADVERB));
        let named =
            words < 4 && !told && (next..self.to.min(next + 3)).find(skip).is_some_and(|at| self.is(at, Class::NAMED));
        if joined || named {
            evidence.against(7, Sort::Term);
        } else if attributed && words < 5 && self.is_verb(next) {
            evidence.against(6, Sort::Title);
        } else if self.is(next, Class::WORK.with(Class::WORD)) && words < 6 {
            evidence.against(3, Sort::Title);
        } else if attributive && words < 4 {
            evidence.score -= 1;
        }
    }

    /// Whether a word is a noun behind its article, which names what follows (der Dampfer „Möwe“), where nouns have capitals.
    fn is_noun_with_article(&self, at: usize) -> bool {
        let other = Class::CALENDAR.with(Class::FUNCTION).with(Class::SOURCE).with(Class::ROLE).with(Class::SAYS);
        let noun = self.get(at).is_some_and(|token| token.is_word() && token.upper && !token.opens && !token.is(other));
        let adjective = |at: &usize| {
            self.get(*at)
                .is_some_and(|token| token.is_word() && !token.upper && !token.is(Class::FUNCTION.with(Class::SAYS)))
        };
        let before = (self.from.max(at.saturating_sub(3))..at).rev().find(|at| !adjective(at));
        self.vocabulary.lexicon.noun_capitals
            && noun
            && before.is_some_and(|before| self.is(before, Class::DETERMINER.with(Class::PREPOSITION)))
    }

    /// Whether somebody who can speak is the subject of an attribution.
    fn is_somebody(&self, found: &Attribution) -> bool {
        let speaks = Class::SPEAKER.with(Class::PRONOUN);
        found
            .subject
            .clone()
            .is_some_and(|mut subject| self.name_in(&subject).is_some() || subject.any(|at| self.is(at, speaks)))
    }

    /// The first of several quoted segments in a row ("A", "B" and "C").
    pub(super) fn list_head(&self) -> usize {
        let mut head = self.quote;
        while let Some(link) = self.before(head) {
            let linked = link.kind == Kind::Comma || link.is(Class::AND);
            match head.checked_sub(2) {
                Some(before) if linked && before >= self.from && self.get(before).is_some_and(Token::is_quote) => {
                    head = before;
                }
                _ => break,
            }
        }
        head
    }

    /// Whether a bracket is open before this token.
    fn in_brackets(&self, at: usize) -> bool {
        let bracket = |at: &usize| matches!(self.kind(*at), Some(Kind::Open | Kind::Close));
        (self.from..at).rev().take(8).find(bracket).is_some_and(|at| self.kind(at) == Some(Kind::Open))
    }
}

impl Evidence {
    fn against(&mut self, weight: i32, sort: Sort) {
        self.score -= weight;
        match sort {
            Sort::Title => self.title = true,
            Sort::Term => self.term = true,
        }
    }
}

#[derive(Clone, Copy)]
enum Sort {
    Title,
    Term,
}

fn length_weight(words: usize) -> i32 {
    match words {
        0 | 1 => -3,
        2 => -2,
        3 => -1,
        4 | 5 => 0,
        6..=8 => 2,
        _ => 4,
    }
}

fn cue_weight(found: &Attribution) -> i32 {
    match (found.cue, found.gap) {
        (Cue::After | Cue::Before, _) => 7,
        (Cue::According, 0..=2) => 5,
        (Cue::According, 3..=9) | (Cue::Calls | Cue::Within | Cue::Later, 0..=4) => 4,
        (Cue::According, _) => 1,
        (Cue::Calls | Cue::Within | Cue::Later, 5..=9) | (Cue::Colon | Cue::Reported, _) => 3,
        _ => 2,
    }
}
