//! Participles and nouns that are written like verbs of saying and say nothing.

use super::Sentence;
use crate::domain::quotation::words::vocabulary::{Class, ends};
use crate::domain::quotation::words::{Kind, Token};

impl Sentence<'_> {
    /// Whether this is a participle without the auxiliary that makes a verb of it (l'appel lancé hier).
    pub(crate) fn is_bare_participle(&self, at: usize) -> bool {
        let noun = at > self.from + 2
            && self.is_core(at - 1)
            && self.is(at - 2, Class::DETERMINER)
            && !self.is(at - 3, Class::PREPOSITION);
        let near = (self.from.max(at.saturating_sub(5))..at).any(|at| self.is(at, Class::AUXILIARY));
        let had = |at: usize| self.before(at).is_some_and(|before| before.is(Class::AUXILIARY));
        let comma = |at: &usize| self.kind(*at) == Some(Kind::Comma);
        let apart = || comma(&(at - 1)) && (self.from..at - 1).rev().take(12).find(comma).is_some_and(had);
        ends(self.vocabulary.lexicon.agreeing, self.word(at)) && (noun || !(near || at > self.from && apart()))
    }

    /// Whether a participle with an adverb stands between an article and its noun (a clearly identified | group).
    pub(crate) fn is_described_participle(&self, at: usize) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let article = at > self.from + 1 && self.is(at - 2, Class::DETERMINER) && !self.is(at - 2, Class::PRONOUN);
        let described = article && self.is_adverb_behind(at - 1) && self.is_core(at + 1);
        described && lexicon.grammar.is_english() && self.word(at).ends_with(lexicon.participles)
    }

    /// Whether a noun for words, or a gerund with an article that is one, stands before how it goes (as the old saying | goes).
    pub(crate) fn is_proverb(&self, at: usize) -> bool {
        let that = usize::from(self.is(at + 1, Class::RELATIVE));
        let adjective = usize::from(at > self.from && self.is_core(at - 1));
        let article = at > self.from + adjective && self.is(at - 1 - adjective, Class::DETERMINER);
        let noun = self.is(at, Class::WORD) || article && self.is(at, Class::SAYS) && self.is_gerund(self.word(at));
        noun && self.is(at + 1 + that, Class::NAMED) && self.grammar().is_english()
    }

    /// Whether an article that is an object as well stands before a noun that a verb is written like (le juge, la note).
    pub(crate) fn is_noun_like_verb(&self, at: usize) -> bool {
        let noun = self.is(at, Class::SPEAKER.with(Class::SOURCE)) || self.is(at + 1, Class::SAYS);
        let subject = at > self.from + 1 && self.is(at - 2, Class::PRONOUN.with(Class::ADVERB).with(Class::RELATIVE));
        let article = at > self.from && self.is(at - 1, Class::DETERMINER) && self.is(at - 1, Class::OBJECT);
        let governed = at > self.from + 1 && self.is(at - 2, Class::PREPOSITION) && !self.is_non_finite(at);
        let had = self.is(at, Class::SPEAKER) && self.is(at + 1, Class::AUXILIARY);
        article && (noun && !subject || governed || had)
    }

    /// The auxiliary of a participle, where a few words stand between them (a pour sa part ajouté).
    pub(crate) fn auxiliary_of(&self, verb: usize) -> Option<usize> {
        let participle = ends(self.vocabulary.lexicon.agreeing, self.word(verb));
        let words = (self.from..verb).rev().take(5).take_while(|at| self.get(*at).is_some_and(Token::is_word));
        let found = words.into_iter().find(|at| self.is(*at, Class::AUXILIARY))?;
        let alone =
            found + 2 == verb && self.is(found + 1, Class::HE.with(Class::SHE)) && self.clitic_behind(found).is_none();
        let part = alone || (found + 1..verb).any(|at| self.is(at, Class::PREPOSITION)) && self.is_core(verb - 1);
        (participle && part).then_some(found)
    }

    /// Whether a sentence without a subject opens with a participle (Rendido, | tentou …).
    pub(crate) fn opens_with_bare_participle(&self) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let verb = self.from + 2;
        let small = self.get(verb).is_some_and(|t| t.is_word() && !t.upper && !t.is(Class::FUNCTION.with(Class::ROLE)));
        let finite = small && (self.is(verb, Class::SAYS) || ends(lexicon.past, self.word(verb)));
        let participle = ends(lexicon.agreeing, &self.word(self.from).to_lowercase());
        lexicon.grammar.drops_subject() && participle && self.kind(verb - 1) == Some(Kind::Comma) && finite
    }

    /// Whether a sentence opens with a participle that somebody behind the next comma is the subject of (Interrogé hier, X …).
    pub(crate) fn opens_with_participle(&self, at: usize) -> bool {
        let first = self.before(at).is_none_or(|before| !before.is_word());
        let name = self.get(at + 1).is_some_and(|next| next.is_name() || next.is(Class::AUXILIARY) || !next.is_word());
        first && !name && ends(self.vocabulary.lexicon.agreeing, self.word(at)) && self.word(at).len() > 3
    }
}
