//! Whose view it is: according to X, in the words of X, in X's words, X zufolge.

use std::ops::Range;

use super::{Attribution, Cue};
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::{Class, ends};
use crate::domain::quotation::words::{Kind, Token};

impl Sentence<'_> {
    /// According to X, in the words of X; X zufolge.
    pub(crate) fn according(&self, at: usize, limit: usize) -> Option<Attribution> {
        let token = self.get(at).filter(|_| at < limit)?;
        if self.is_behind(at) {
            return self.according_before(at);
        }
        if self.is_view_of_compound(at) {
            let gap = self.quote.saturating_sub(at + 2);
            return Some(Attribution { cue: Cue::According, subject: Some(at + 1..at + 2), gap });
        }
        let noun = self.noun_of_view(at, limit)?;
        if let Some(end) = (at + 1..noun).find(|at| self.is_genitive_mark(*at)) {
            let gap = self.quote.saturating_sub(noun + 1);
            return Some(Attribution { cue: Cue::According, subject: Some(self.phrase_from(at + 1, end)?), gap });
        }
        let romance = self.grammar().is_romance();
        let adverb = romance && self.is(noun + 1, Class::ADVERB) && self.is(noun + 2, Class::OF);
        let mut next = noun + 1 + usize::from(adverb);
        while next < limit && self.is(next, Class::PREPOSITION.with(Class::OF)) && !self.is(next, Class::DETERMINER) {
            next += 1;
        }
        if let Some(said) = self.as_said(next, limit) {
            return Some(said);
        }
        let itself = || {
            let article =
                self.grammar().is_german() && self.is(at, Class::ACCORDING) && self.is(at + 1, Class::DETERMINER);
            self.phrase_from(at + 1, limit).filter(|it| article && it.end == noun + 1)
        };
        let subject = self.viewer(at, noun, next, limit).or_else(itself)?;
        if token.is(Class::ADVERB) && self.is_only_adverb(token, at, next.min(subject.start), &subject) {
            return None;
        }
        if romance && self.is(subject.start, Class::DIRECT) {
            return None;
        }
        let gap = self.quote.saturating_sub(subject.end);
        let stressed = romance && self.stressed(next).is_some();
        let own = subject.end == self.quote
            && !stressed
            && !subject.clone().any(|at| self.is(at, Class::PRONOUN.with(Class::SOURCE)));
        let found = Attribution { cue: Cue::According, subject: Some(subject), gap };
        let apart = |subject: &Range<usize>| self.pronoun_apart(subject.start, Cue::According).is_some();
        (!own || self.is_somebody(&found) || found.subject.as_ref().is_some_and(apart)).then_some(found)
    }

    /// Whether the word for a view names in itself whose it is (nach Polizeiangaben).
    fn is_view_of_compound(&self, at: usize) -> bool {
        let views = self.grammar().is_german() && self.views(at);
        views && !self.is(at + 1, Class::VIEW) && self.is_compound(at + 1, Class::VIEW)
    }

    /// As X said, where a verb follows the word for a view (según explicó ayer X).
    fn as_said(&self, at: usize, limit: usize) -> Option<Attribution> {
        let lexicon = self.vocabulary.lexicon;
        let skip = Class::AUXILIARY.with(Class::OBJECT);
        let skipped = self.is(at, Class::RELATIVE);
        let at = at + usize::from(skipped);
        let verb = (at..limit.min(at + 3)).find(|at| !self.is(*at, skip) || self.is(*at, Class::DETERMINER))?;
        let plain =
            self.get(verb).is_some_and(|t| t.is_word() && !t.upper && !t.is(Class::FUNCTION.with(Class::SPEAKER)));
        let told = skipped || self.is_verb(verb) || verb > at || ends(lexicon.past, self.word(verb));
        if !lexicon.grammar.drops_subject() || !plain || !told {
            return None;
        }
        let found = self.inverted(at, limit).and_then(|found| found.subject);
        let behind = verb + 1 + usize::from(self.is_one_of(verb + 1, lexicon.agent));
        let next = || self.phrase_from(behind, limit).or_else(|| self.behind_adverbial(verb + 1, limit));
        let subject = found.or_else(next);
        let gap = subject.as_ref().map_or(0, |subject| self.quote.saturating_sub(subject.end));
        let cue = if subject.is_some() { Cue::According } else { Cue::After };
        (subject.is_some() || at > self.quote).then_some(Attribution { cue, subject, gap })
    }

    /// X zufolge: whose view it is by a word behind the name.
    fn according_before(&self, at: usize) -> Option<Attribution> {
        let suffix = at.checked_sub(2).is_some_and(|mark| matches!(self.word(mark), "'" | "’"));
        let end = if suffix { at - 2 } else { at };
        let start = (self.from..end).rev().take_while(|at| self.get(*at).is_some_and(Token::is_word)).last()?;
        let article = |at: &usize| self.is(*at, Class::DETERMINER);
        let near = (start..end).rev().take(4).find(article).filter(|_| self.grammar().is_german());
        let subject = near.map(|near| near..end).or_else(|| self.phrase_before(end, start))?;
        let view = subject.clone().find(|at| self.is(*at, Class::VIEW));
        let subject = view.and_then(|view| self.phrase_from(view + 1, at)).unwrap_or(subject);
        let gap = self.quote.saturating_sub(at + 1);
        Some(Attribution { cue: Cue::According, subject: Some(subject), gap })
    }

    /// The noun of a view that a preposition stands before (in the words of), or the word for a view itself.
    fn noun_of_view(&self, at: usize, limit: usize) -> Option<usize> {
        let according = self.is(at, Class::ACCORDING);
        if !according && !self.views(at) {
            return None;
        }
        let near = (at + 1..limit.min(at + 4)).find(|at| self.is(*at, Class::VIEW));
        let romance = self.grammar().is_romance();
        let bare = |view: &usize| romance && self.is_non_finite(*view) && !self.is(view - 1, Class::OBJECT);
        let part = |view: &usize| {
            let noun = self.is_core(view + 1) && self.get(view + 1).is_some_and(|next| !next.upper);
            self.grammar().is_english() && noun && !self.is_verb(view + 1)
        };
        let view = near.or_else(|| self.owned_view(at, limit)).filter(|view| !bare(view) && !part(view));
        view.or(according.then_some(at))
    }

    /// Whose view it is: who is named behind the noun, or by a possessive before it.
    fn viewer(&self, at: usize, noun: usize, next: usize, limit: usize) -> Option<Range<usize>> {
        let romance = self.grammar().is_romance();
        let prefixes = self.vocabulary.marks.prefixes;
        let german = |at: usize| self.is(at, Class::RELATIVE) || self.is_any(at, self.vocabulary.lexicon.indefinite);
        let article = |at: usize| romance && self.is(at, Class::OBJECT) || self.grammar().is_german() && german(at);
        let own = (at + 1..noun).find(|at| self.is(*at, Class::DETERMINER.with(Class::PRONOUN)) && !article(*at));
        let bare =
            (self.vocabulary.lexicon.of.is_empty() || prefixes) && self.get(next).is_some_and(|first| !first.upper);
        let named = |from: usize| (from..limit).take_while(|at| self.get(*at).is_some_and(Token::is_name)).count();
        let small = |at: &usize| self.is_core(*at) && !self.is_verb(*at) && self.get(*at).is_some_and(|t| !t.upper);
        let office = (next + 1..limit.min(next + 4)).take_while(small).count();
        let names = || Some(named(next + 1 + office)).filter(|named| *named > 0).map_or(0, |named| office + named);
        let reach = || if prefixes { 2 } else { names() };
        let phrase = || self.phrase_from(next, if bare { limit.min(next + 1 + reach()) } else { limit });
        let stressed = || self.stressed(next);
        let apart = if romance { stressed() } else { None };
        let bare = |it: Range<usize>| it.start + usize::from(self.is_joined_of(&it))..it.end;
        apart.or_else(|| phrase().map(bare)).or(own.map(|own| own..own + 1)).or_else(stressed)
    }

    /// Whether a phrase begins with a preposition and an article in one word (en palabras del | alcalde).
    fn is_joined_of(&self, phrase: &Range<usize>) -> bool {
        let joined = self.is(phrase.start, Class::DETERMINER) && self.is(phrase.start, Class::OF);
        self.grammar().drops_subject() && joined && phrase.len() > 1
    }

    /// Whether a word that gives a view elsewhere is an adverb here: nobody follows it, or a verb follows whoever does.
    fn is_only_adverb(&self, token: &Token, at: usize, next: usize, subject: &Range<usize>) -> bool {
        let begins = Class::PRONOUN.with(Class::DETERMINER);
        let follows = self.get(next).is_some_and(|first| first.is_name() || first.is(begins));
        !follows || token.opens && self.grammar().is_german() && self.is_finite(subject.end, at)
    }

    /// Whose view words are that a comma cuts off (« … », pour Ann Lee.).
    pub(crate) fn view_behind(&self, at: usize, limit: usize) -> Option<Attribution> {
        let lexicon = self.vocabulary.lexicon;
        let fronted = lexicon.grammar.is_romance() && at == self.quote + 2 && self.is_one_of(at, lexicon.fronted);
        let subject = if fronted { self.phrase_from(at + 1, limit) } else { None }?;
        let closed = self.get(subject.end).is_none_or(|next| !next.is_word() || next.opens);
        let leads = limit < self.to && self.get(limit).is_some_and(Token::is_quote);
        let own = subject.start == at + 1 && closed && !leads && self.can_speak(&subject);
        own.then_some(Attribution { cue: Cue::According, subject: Some(subject), gap: 0 })
    }

    /// The pronoun whose view it is that something is so (Enseigner est pour lui une vocation : …).
    pub(crate) fn view_of_him(&self) -> Option<Attribution> {
        let lexicon = self.vocabulary.lexicon;
        let one = |at: usize| self.is_any(at, lexicon.him) || self.is(at, Class::SHE);
        let view =
            |at: &usize| self.is_one_of(*at, lexicon.fronted) && self.is(at - 1, Class::AUXILIARY) && one(at + 1);
        let at = (self.from + 1..self.quote).rev().find(view)?;
        Some(Attribution { cue: Cue::According, subject: Some(at + 1..at + 2), gap: self.quote - at - 2 })
    }

    /// Whom a relative clause gives the view of (Ann Lee, selon qui …; Ann Lee pour qui …).
    pub(crate) fn viewed_by_antecedent(&self, verb: Option<usize>) -> Option<Attribution> {
        let lexicon = self.vocabulary.lexicon;
        let view = |at: usize| self.is(at, Class::ACCORDING) || self.is_one_of(at, lexicon.fronted);
        let from = verb.unwrap_or(self.from) + 1;
        let mut words = (from..self.quote.saturating_sub(1)).rev().take(12);
        let whom = |at: usize| self.is_who(at) || self.grammar().drops_subject() && self.is(at, Class::RELATIVE);
        let at = words.find(|at| whom(at + 1) && view(*at))?;
        let comma = usize::from(self.kind(at - 1) == Some(Kind::Comma));
        let subject = self.nearest_phrase(at - comma).filter(|it| self.can_speak(it))?;
        Some(Attribution { cue: Cue::According, subject: Some(subject), gap: self.quote - at - 2 })
    }

    /// A pronoun that is an object beside a verb and stands apart here (selon lui).
    pub(crate) fn stressed(&self, at: usize) -> Option<Range<usize>> {
        let bare = self.is(at, Class::OBJECT) && !self.is(at, Class::DETERMINER.with(Class::PREPOSITION));
        let apart = self.get(at + 1).is_none_or(|next| !next.is_word())
            || self.grammar().is_romance() && at > 0 && self.is(at - 1, Class::ACCORDING);
        (bare && apart).then_some(at..at + 1)
    }

    /// What a pronoun is that can be the subject only apart from a verb (selon lui), or, where it has cases, only of a view
    /// (podle ní).
    pub(crate) fn pronoun_apart(&self, at: usize, cue: Cue) -> Option<Class> {
        let lexicon = self.vocabulary.lexicon;
        let class = if self.is_any(at, lexicon.him) { Class::HE } else { Class::SHE };
        let apart = cue == Cue::According || lexicon.cases.is_empty();
        (apart && (class == Class::HE || self.is_any(at, lexicon.her))).then_some(class)
    }

    /// Whether this word follows the name of whose view it is.
    pub(crate) fn is_behind(&self, at: usize) -> bool {
        let known = self.vocabulary.lexicon.behind;
        !known.is_empty() && self.is_any(at, known)
    }

    /// The noun of view behind a name in the genitive (in Dr Lee's words).
    fn owned_view(&self, at: usize, limit: usize) -> Option<usize> {
        if !self.views(at) {
            return None;
        }
        let mark = (at + 2..limit.min(at + 7)).find(|at| self.is_genitive_mark(*at))?;
        (mark + 1..limit.min(mark + 3)).find(|at| self.is(*at, Class::VIEW))
    }

    /// Whether this is the apostrophe of a genitive.
    pub(crate) fn is_genitive_mark(&self, at: usize) -> bool {
        let glued = |mark: &Token| at.checked_sub(1).and_then(|at| self.get(at)).is_some_and(|it| it.end == mark.start);
        let mark = self.get(at).filter(|mark| mark.kind == Kind::Other);
        mark.is_some_and(|mark| matches!(self.word(at), "'" | "’") && glued(mark))
    }

    /// Whether a preposition can stand before a noun of view.
    fn views(&self, at: usize) -> bool {
        let viewing = self.vocabulary.lexicon.viewing;
        self.is(at, Class::PREPOSITION) && (viewing.is_empty() || self.is_any(at, viewing))
    }
}
