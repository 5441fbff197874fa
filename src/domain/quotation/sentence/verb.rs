//! Which words are verbs of saying or of naming where they stand, and not the nouns that are written like them.

use super::Sentence;
use crate::domain::quotation::language::first;
use crate::domain::quotation::words::vocabulary::{Class, ends, holds, holds_turn};
use crate::domain::quotation::words::{Kind, Token};

impl Sentence<'_> {
    /// Whether this word is a verb of saying here and not the noun that is written like it.
    pub(crate) fn is_verb(&self, at: usize) -> bool {
        if self.is_composed(at) || self.urges(at) {
            return true;
        }
        let Some(token) = self.get(at).filter(|token| token.is(Class::SAYS)) else { return false };
        if self.only_exists(at) || self.says_nothing(at) || self.is_light_alone(at) {
            return false;
        }
        let Some(before) = self.before(at) else { return !self.is_bare_participle(at) };
        let article = before.is(Class::DETERMINER) && !before.is(Class::PRONOUN.with(Class::OBJECT));
        let article = article || self.is_noun_like_verb(at) || self.is_other_noun(at);
        let article = article || self.is_described_participle(at) || self.is_proverb(at);
        let titled = || self.word(at).ends_with(['s', 'd', 'g']) && self.is_title_line();
        let capital = token.upper && !token.opens && !titled();
        let noun = self.grammar().is_english()
            && before.is(Class::PREPOSITION.with(Class::OF))
            && !before.is(Class::CLAUSE.with(Class::ADVERB))
            && !self.is_one_of(at - 1, self.vocabulary.lexicon.infinitive_marks)
            && !self.is_one_of(at - 1, self.vocabulary.lexicon.like)
            && !self.is_non_finite(at);
        let romance = self.grammar().is_romance();
        let of = romance && before.is(Class::OF) && !before.is(Class::OBJECT) && !self.is_non_finite(at);
        let quality = before.is(Class::AUXILIARY) && ends(self.vocabulary.lexicon.adjectives, self.word(at));
        !(article || capital || noun || of || romance && quality || self.is_source(at) || self.is_bare_participle(at))
    }

    /// Whether this word is the noun for what is said that a verb of saying is written like.
    fn is_source(&self, at: usize) -> bool {
        let speaker = Class::PRONOUN.with(Class::SPEAKER).with(Class::ADVERB).with(Class::AUXILIARY).with(Class::AND);
        let subject = |before: &Token| {
            before.upper || before.is(speaker) || matches!(before.kind, Kind::Comma | Kind::Close | Kind::Quote(_))
        };
        let infinitive = at > self.from && self.is_one_of(at - 1, self.vocabulary.lexicon.infinitive_marks);
        let leads =
            self.kind(at + 1) == Some(Kind::Comma) && at + 2 == self.quote && at > self.from && self.is_core(at - 1);
        let object = self.grammar().is_english()
            && self.is(at + 1, Class::DETERMINER.with(Class::OBJECT))
            && !self.is_one_of(at + 1, self.vocabulary.lexicon.that)
            && self.before(at).is_some_and(|before| before.is_word() && !before.is(Class::FUNCTION));
        self.is(at, Class::SOURCE) && !infinitive && !leads && !object && !self.before(at).is_none_or(subject)
    }

    /// Whether this word is a verb that puts a word on something.
    pub(crate) fn is_calling(&self, at: usize) -> bool {
        let likens = || {
            let like = self.like_before_words().filter(|like| *like > at);
            like.is_some_and(|like| self.is(at, Class::LIKENS) || self.puts_something(at, like))
        };
        if self.is_seen_there(at) || self.says_of_oneself(at) {
            return true;
        }
        if !(self.is(at, Class::CALLS) || likens()) || self.is_source(at) || self.urges(at) {
            return false;
        }
        let told = self.is(at, Class::SAYS) && self.kind(at + 1) == Some(Kind::Comma);
        if told && !self.vocabulary.lexicon.cases.is_empty() {
            return false;
        }
        let by = |at: usize| self.is_any(at, self.vocabulary.lexicon.agent);
        let agent = || by(at + 1) || self.has_agent_behind(at);
        if self.is_bare_participle(at) && !agent() {
            return false;
        }
        let article = self.before(at).is_some_and(|before| before.is(Class::DETERMINER) && !before.is(Class::OBJECT));
        let article = article || self.is_described_participle(at);
        let capital = self.get(at).is_some_and(|token| token.upper && !token.opens);
        let reflexive = |at: usize| self.is_any(at, self.vocabulary.lexicon.reflexive);
        let joined =
            self.word(at).rsplit_once('-').is_some_and(|(_, tail)| holds(self.vocabulary.lexicon.reflexive, tail));
        let own = joined || (at.saturating_sub(2).max(self.from)..at).any(reflexive);
        let noun = capital && self.grammar().is_german() || self.is_noun_like_verb(at);
        !article && !own && !noun && !self.is_term(at)
    }

    /// Whether a verb that is in no list has something for its object that is put as the words (welcomed the plan as "…").
    fn puts_something(&self, at: usize, like: usize) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let word = self.word(at);
        let form = word.ends_with(lexicon.participles) || self.is_gerund(word);
        let verb = self.get(at).is_some_and(|token| token.is_word() && !token.upper && !token.is(Class::FUNCTION));
        let object =
            self.get(at + 1).is_some_and(|next| next.is_name() || next.is(Class::DETERMINER.with(Class::OBJECT)));
        let clause = Class::AUXILIARY.with(Class::CLAUSE).with(Class::RELATIVE).with(Class::NAMED);
        let plain = at + 1 < like && !self.is(at, Class::NAMED) && !(at + 1..like).any(|at| self.is(at, clause));
        self.grammar().is_english() && form && verb && object && plain
    }

    /// Whether a verb of saying makes up a turn with the word beside it that quotes nobody (veut dire, autrement dit).
    fn says_nothing(&self, at: usize) -> bool {
        let turn = |first: usize| {
            let word = |at: usize| self.word(at).to_lowercase();
            let turns = self.is(first, Class::TURN) && self.is(first + 1, Class::TURN);
            turns && holds_turn(self.vocabulary.lexicon.hollow, &word(first), &word(first + 1))
        };
        at > self.from && turn(at - 1) || turn(at)
    }

    /// Whether the agent of a participle that puts a word on something stands right behind the words (qualifié de « … » par X).
    pub(crate) fn has_agent_behind(&self, at: usize) -> bool {
        let agent = self.is_one_of(self.quote + 1, self.vocabulary.lexicon.agent);
        let near = at < self.quote && self.quote <= at + 3 && !self.says_of_oneself(at);
        agent && near
    }

    /// Whether a word says something together with the verb before it (a fait part de …, laisse entendre, met en garde).
    pub(crate) fn is_composed(&self, at: usize) -> bool {
        self.light_verb_of(at).is_some()
    }

    /// The verb together with which a word says something.
    pub(crate) fn light_verb_of(&self, at: usize) -> Option<usize> {
        let lexicon = self.vocabulary.lexicon;
        let light = |at: &usize| self.is(*at, Class::AUXILIARY) || self.is_any(*at, lexicon.light_verbs);
        if !self.is(at, Class::TURN) {
            return None;
        }
        let two = || holds_turn(lexicon.composed, self.word(at - 1), self.word(at));
        let one = at.checked_sub(1).filter(|verb| self.is_one_of(at, lexicon.composed) && light(verb));
        one.or_else(|| at.checked_sub(2).filter(|verb| two() && light(verb)))
    }

    /// Whether a light verb of saying stands without the word that goes with it, which may end its clause (liet X weten).
    fn is_light_alone(&self, at: usize) -> bool {
        let light = self.grammar().verb_second() && self.is_any(at, self.vocabulary.lexicon.light_verbs);
        let clause = |at: &usize| self.get(*at).is_some_and(Token::is_word);
        light && !(at + 1..self.to).take_while(clause).any(|at| self.completes_light_verb(at))
    }

    /// Whether a word goes with a light verb before it in its clause, where that may stand apart from it.
    pub(crate) fn completes_light_verb(&self, at: usize) -> bool {
        self.grammar().verb_second() && self.is(at, Class::TURN) && self.is_one_of(at, self.vocabulary.lexicon.composed)
    }

    /// Whether a participle that names things tells what somebody says of himself (s'est dite « … »).
    pub(crate) fn says_of_oneself(&self, at: usize) -> bool {
        let lexicon = self.vocabulary.lexicon;
        if !(self.is(at, Class::NAMED) && at > self.from + 1 && self.is(at - 1, Class::AUXILIARY)) {
            return false;
        }
        self.word(at).starts_with(first(lexicon.named)) && self.is_any(at - 2, lexicon.reflexive)
    }

    /// Whether a participle puts a word on what a pronoun before its auxiliary points at (y a vu une « … »).
    fn is_seen_there(&self, at: usize) -> bool {
        if !(self.is_known(at) && at > self.from + 1 && self.is(at - 1, Class::AUXILIARY)) {
            return false;
        }
        let (there, seen) = self.vocabulary.lexicon.seeing.split_once(' ').unwrap_or_default();
        self.word(at) == seen && self.word(at - 2) == there
    }

    /// Whether a verb only tells that something is (es gibt).
    fn only_exists(&self, at: usize) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let nobody = |at: usize| self.is_any(at, lexicon.impersonal);
        let exists = !lexicon.existing.is_empty() && self.is_any(at, lexicon.existing);
        exists && ((self.from..at).rev().take(6).any(nobody) || nobody(at + 1))
    }

    /// Whether the words name those whom somebody calls upon (appelle les « … » à …).
    pub(crate) fn names_those_called_upon(&self) -> bool {
        let (stem, known) = self.vocabulary.lexicon.urging.split_once(' ').unwrap_or_default();
        let object = self.before(self.quote).is_some_and(|it| it.is(Class::DETERMINER) && !it.is(Class::OF));
        let direct = || !(1..3).any(|back| self.is_one_of(self.quote.saturating_sub(back), known));
        let calls = |at: usize| self.is(at, Class::CALLS) && self.word(at).starts_with(stem);
        let called = || (self.from..self.quote - 1).rev().take(3).any(calls);
        object && self.is_one_of(self.quote + 1, known) && called() && direct()
    }

    /// Whether a verb of calling calls upon somebody (il appelle à …).
    fn urges(&self, at: usize) -> bool {
        if !self.is(at, Class::CALLS) {
            return false;
        }
        let (stem, known) = self.vocabulary.lexicon.urging.split_once(' ').unwrap_or_default();
        let reflexive = |at: usize| self.is_any(at, self.vocabulary.lexicon.reflexive);
        let own = || (at.saturating_sub(2).max(self.from)..at).any(reflexive);
        let noun = || self.before(at).is_some_and(|before| before.is(Class::DETERMINER) && !before.is(Class::OBJECT));
        let calls = !stem.is_empty() && self.word(at).starts_with(stem);
        calls && holds(known, self.word(at + 1)) && !own() && !noun()
    }
}
