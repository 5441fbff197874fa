//! Words that are chanted, hurled or held up, by the noun that carries them (aux cris de « … », placards such as "…").

use std::ops::Range;

use super::{Attribution, Cue};
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::{Class, ends};
use crate::domain::quotation::words::{Kind, Token};

/// How far before the words what carries them may stand.
const FARTHEST: usize = 6;

/// How many words that are neither links nor verbs may stand between, such as an adjective.
const OTHERS: usize = 2;

impl Sentence<'_> {
    /// What carries the words, and the people whom the sentence names beside it.
    pub(crate) fn shown(&self) -> Option<Attribution> {
        let carrier = self.carrier()?;
        let subject = self.people_of(carrier).or_else(|| self.people_behind());
        Some(Attribution { cue: Cue::Shown, subject, gap: 0 })
    }

    /// The noun that carries the words or the list of which they are a part.
    fn carrier(&self) -> Option<usize> {
        let head = self.list_head();
        let carries = |at: usize| self.is_any(at, self.vocabulary.lexicon.carriers);
        let last = head.checked_sub(1).filter(|last| *last >= self.from)?;
        let read = self.is_read_by_anybody(last) || self.is_written(last);
        if read {
            return Some(last);
        }
        let of = self.is(last, Class::OF) && !self.is(last, Class::DETERMINER);
        let near = last - usize::from(of && last > self.from);
        if carries(near) && (of || !self.is_verb(near)) {
            return Some(near);
        }
        let who = last > self.from && self.is(last - 1, Class::RELATIVE);
        let noun = last.saturating_sub(1 + usize::from(who));
        let shows = self.is_verb(last) || self.is_any(last, self.vocabulary.lexicon.reads);
        if shows && noun > self.from && carries(noun) {
            return Some(noun);
        }
        let passed = |at: &usize| !self.is_verb(*at) && !self.is_calling(*at) && !self.is(*at, Class::AUXILIARY);
        let carrier =
            (self.from.max(last.saturating_sub(FARTHEST))..last).rev().take_while(passed).find(|at| carries(*at))?;
        let other = |at: &usize| self.is_core(*at);
        let led = self.leads_to_example(last) && (carrier + 1..last).filter(other).count() <= OTHERS;
        led.then_some(carrier)
    }

    /// Whether a verb of reading whose subject stands for nobody ends here, or before the colon here (on lisait « … »).
    fn is_read_by_anybody(&self, last: usize) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let verb = last - usize::from(self.kind(last) == Some(Kind::Colon) && last > self.from);
        let anybody = |at: usize| self.is_any(at, lexicon.impersonal);
        self.is_any(verb, lexicon.reads) && (self.from.max(verb.saturating_sub(3))..verb).any(anybody)
    }

    /// Whether something is written on a thing right before this word (était inscrit le message « … »).
    fn is_written(&self, last: usize) -> bool {
        let written = |at: usize| self.is_any(at, self.vocabulary.lexicon.written);
        let passive = |at: usize| self.is_any(at, self.vocabulary.lexicon.passive);
        let near = self.from.max(last.saturating_sub(2))..=last;
        !self.is(last, Class::WORD) && near.into_iter().any(|at| at > self.from && written(at) && passive(at - 1))
    }

    /// Whether an example follows this word or stop.
    fn leads_to_example(&self, at: usize) -> bool {
        let stop = matches!(self.kind(at), Some(Kind::Comma | Kind::Colon | Kind::Open | Kind::Quote(_)));
        stop || !self.is(at, Class::DETERMINER)
            && (self.is(at, Class::CLAUSE.with(Class::RELATIVE).with(Class::ADVERB))
                || self.is_any(at, self.vocabulary.lexicon.examples))
    }

    /// The people behind the noun, at the head of the sentence or last before the noun.
    fn people_of(&self, carrier: usize) -> Option<Range<usize>> {
        let behind = (carrier + 2..self.quote).rev().find(|at| self.is_people(*at));
        let whose = behind.map(|people| self.people_with_article(carrier + 2, people));
        let whose = whose.filter(|it| self.is(it.start - 1, Class::OF));
        let passive = self.is_passive_clause(carrier);
        let first = || self.first_phrase(self.from, carrier).filter(|it| it.clone().any(|at| self.is_people(at)));
        let subject = |phrase: &Range<usize>| {
            let before = phrase.start.checked_sub(1).filter(|before| *before >= self.from);
            let agent = before.is_some_and(|before| self.is_any(before, self.vocabulary.lexicon.agent));
            let governs = |before: usize| self.is_core(before) || self.is(before, Class::PREPOSITION);
            agent || !passive && !before.is_some_and(governs)
        };
        let people = (self.from..carrier).rev().filter(|at| self.is_people(*at));
        let last = || people.map(|at| self.people_with_article(self.from, at)).find(subject);
        whose.or_else(|| first().filter(|_| !passive)).or_else(last)
    }

    /// Whether the verb nearest before this word is in the passive, as far as its auxiliary tells.
    fn is_passive_clause(&self, end: usize) -> bool {
        let passive = |at: usize| self.is_any(at, self.vocabulary.lexicon.passive);
        let verb =
            (self.from..end).rev().find(|at| passive(*at) || ends(self.vocabulary.lexicon.non_finite, self.word(*at)));
        verb.is_some_and(passive)
    }

    /// People with their articles and numbers, back to this word at most (des milliers de manifestants).
    fn people_with_article(&self, from: usize, people: usize) -> Range<usize> {
        let led = Class::DETERMINER.with(Class::OF);
        let bare = |at: usize| self.is(at, Class::OF) && !self.is(at, Class::DETERMINER);
        let leads =
            |at: &usize| self.is(*at, led) || self.kind(*at) == Some(Kind::Number) || bare(at + 1) && self.is_core(*at);
        let start = (from..people).rev().take_while(leads).last().unwrap_or(people);
        start + usize::from(bare(start))..people + 1
    }

    /// The people whom the sentence goes on with behind the words and a comma.
    fn people_behind(&self) -> Option<Range<usize>> {
        let comma = (self.quote + 1..self.to)
            .take(FARTHEST)
            .find(|at| self.kind(*at) == Some(Kind::Comma) && !self.get(*at + 1).is_some_and(Token::is_quote))?;
        let phrase = self.phrase_from(comma + 1, self.to).filter(|phrase| phrase.start == comma + 1)?;
        let several = self.is(phrase.start, Class::DETERMINER) && phrase.clone().all(|at| self.word(at).ends_with('s'));
        let acts = several && self.is(phrase.end, Class::AUXILIARY) && self.grammar().is_romance();
        (acts || phrase.clone().any(|at| self.is_people(at))).then_some(phrase)
    }

    /// Whether a word stands for several people.
    fn is_people(&self, at: usize) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let article =
            self.is(at, Class::DETERMINER) && (self.is_core(at + 1) || self.get(at + 1).is_some_and(Token::is_quote));
        let other = self.is(at, Class::OBJECT)
            || self.is_any(at, lexicon.impersonal)
            || self.is_any(at, lexicon.demonstratives);
        self.is(at, Class::THEY) && !article && !other || self.is(at, Class::ROLE) && self.word(at).ends_with('s')
    }
}
