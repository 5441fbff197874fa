//! The word before the marks, or before a list of them, that makes them hold a name, a title or a term.

use super::{Evidence, Sort};
use crate::domain::quotation::attribution::{Attribution, Cue};
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::Kind;
use crate::domain::quotation::words::vocabulary::{Class, holds};

/// The word, and what is known of what it names.
struct Namer {
    at: usize,
    /// The word before it in the sentence.
    above: Option<usize>,
    /// Whether a colon parts it from the marks.
    colon: bool,
    /// Whether the words are no name by their letters.
    small: bool,
}

impl Sentence<'_> {
    /// How much the word before the marks speaks against speech, and what it makes of them.
    pub(crate) fn named_by_word(
        &self,
        evidence: &mut Evidence,
        attribution: Option<&Attribution>,
        whole: bool,
    ) -> Option<(i32, Sort)> {
        if attribution.is_some_and(|found| found.cue == Cue::Shown) {
            return None;
        }
        let head = self.list_head();
        let colon = self.before(head)?.kind == Kind::Colon;
        let goes = self.before(head)?.kind == Kind::Comma && self.grammar().is_english();
        let goes = goes && head > self.from + 2 && self.is(head - 2, Class::NAMED) && self.is_proverb(head - 3);
        let at = head.checked_sub(1 + usize::from(colon || goes))?;
        let above = at.checked_sub(1).filter(|above| *above >= self.from);
        let small = self.begins_small() || self.length() == 1 && self.is_title_line();
        let namer = Namer { at, above, colon, small };
        evidence.weaken(i32::from(self.is_word_of_report(&namer, attribution)));
        if !colon && !small && self.is_any(at, self.vocabulary.lexicon.myself) {
            return Some((7, Sort::Term));
        }
        if self.says_of_oneself(at) || self.opens_with_auxiliary() {
            return None;
        }
        let called = small && attribution.is_some_and(|found| found.gap == 0 && self.calls(found, at));
        if self.is(at, Class::NAMED) && !self.is_own_name(&namer, called) && (!colon || self.in_brackets(head)) {
            let fronted = self.is(self.from, Class::PREPOSITION) && self.grammar().is_english();
            let after = fronted && attribution.is_some_and(|found| found.cue == Cue::After);
            let sort = if self.is_headline_case() || after { Sort::Title } else { Sort::Term };
            return Some((if after { 14 } else { 7 }, sort));
        }
        if self.is_charge(at) {
            return Some((12, Sort::Term));
        }
        if self.is_named_farther(at) || self.is_example_of_word(at) {
            return Some((7, Sort::Term));
        }
        if called { None } else { self.named_by_noun(&namer, attribution, whole) }
    }

    /// Whether the words are a predicate of what stands before them and no name for it (the letter "was never signed").
    fn opens_with_auxiliary(&self) -> bool {
        let first = self.inner().split_whitespace().next().unwrap_or_default();
        self.length() > 2 && self.begins_small() && self.vocabulary.class(first).is(Class::AUXILIARY)
    }

    /// Whether a single word with an article before it stands within what somebody is reported to say.
    fn is_word_of_report(&self, namer: &Namer, attribution: Option<&Attribution>) -> bool {
        let article = namer.above.is_some_and(|above| self.is(above, Class::DETERMINER));
        let noun = self.length() == 1 && article && self.is_core(namer.at) && !self.is_verb(namer.at);
        let clause = |found: &Attribution| self.grammar().is_romance() && self.is_in_said_clause(found);
        let reported = |found: &Attribution| found.cue == Cue::Within && found.gap > 1 && !clause(found);
        noun && !namer.colon && attribution.is_some_and(reported)
    }

    /// Whether a noun for words stands before what leads to an example (terms such as “…”, des mots comme « … »).
    fn is_example_of_word(&self, at: usize) -> bool {
        let link = Class::DETERMINER.with(Class::ADVERB);
        let noun = at.saturating_sub(1 + usize::from(at > self.from + 1 && self.is(at - 1, link)));
        self.is_one_of(at, self.vocabulary.lexicon.like) && noun > self.from && self.is(noun, Class::WORD)
    }

    /// Whether somebody puts the words on something by the verb right before them.
    fn calls(&self, found: &Attribution, at: usize) -> bool {
        let before = self.grammar().is_english() && found.cue == Cue::Before && self.is_calling(at);
        found.cue == Cue::Calls || before && (self.is_somebody(found) || self.is_said_of(at))
    }

    /// Whether a word that names things tells what somebody says, of himself or of something.
    fn is_own_name(&self, namer: &Namer, called: bool) -> bool {
        let Namer { at, above, .. } = *namer;
        let himself = |at: usize| self.is_any(at, self.vocabulary.lexicon.reflexive);
        let auxiliary = above.filter(|above| self.is(*above, Class::AUXILIARY) && *above > self.from);
        let reflexive = above.is_some_and(himself) || auxiliary.is_some_and(|had| himself(had - 1));
        let put = self.grammar().is_english() && self.is(at, Class::CALLS);
        reflexive && self.is(at, Class::SAYS) || called && (put || auxiliary.is_some() && !self.is_passive(at))
    }

    /// What a noun for words or for works makes of them.
    fn named_by_noun(&self, namer: &Namer, attribution: Option<&Attribution>, whole: bool) -> Option<(i32, Sort)> {
        let Namer { at, above, colon, small } = *namer;
        let words = self.length();
        let word = |at: usize| self.is_compound(at, Class::WORD);
        if word(at) && !(colon && whole && self.grammar().is_english_or_romance()) {
            return Some((if small && words > 3 { 2 } else { 6 }, Sort::Term));
        }
        if self.is(at, Class::SAYS) && !small && above.is_some_and(word) {
            return Some((5, Sort::Term));
        }
        if colon {
            let work = words < 6 && self.is_compound(at, Class::WORK) && self.grammar().is_german();
            return Some((if work { 6 } else { 0 }, Sort::Title));
        }
        if words < 5 && at + 1 == self.quote && self.is_group_of(at) {
            return Some((6, Sort::Term));
        }
        if words < 10 && at + 1 == self.quote && self.begins_with_work(at) {
            return Some((6, Sort::Title));
        }
        if self.is_work(namer) {
            let ends = self.inner().trim_end().ends_with(['.', ',', '!', '?', '…']);
            let fronted = self.grammar().verb_second() && self.is_verb(self.quote + 1) && !ends && !small;
            let phrase = small && !self.is_headline_case();
            return Some((if phrase { 2 } else { 6 + 6 * i32::from(fronted) }, Sort::Title));
        }
        let of = self.is(at, Class::OF) && self.grammar().is_english();
        let has = self.is(at, Class::AUXILIARY) && above.is_some_and(|above| self.is_verb(above));
        let linked = self.is(at, Class::FUNCTION) && !self.is(at, Class::OBJECT.with(Class::PRONOUN));
        if linked && !of && !has && above.is_some_and(|above| self.is(above, Class::NAMED.with(Class::WORD))) {
            return Some((6, Sort::Term));
        }
        let like =
            above.filter(|above| self.is(at, Class::DETERMINER) && self.is_any(*above, self.vocabulary.lexicon.like));
        if like.is_some_and(|like| like > self.from && self.is(like - 1, Class::NAMED) && self.grammar().is_english()) {
            return Some((6, Sort::Term));
        }
        let views = Class::ACCORDING.with(Class::VIEW);
        let view = |at: usize| self.is(at, views);
        if words < 5 && (view(at) || self.is(at, Class::DETERMINER) && above.is_some_and(view)) {
            return Some((6, Sort::Title));
        }
        if !small && self.is_noun_with_article(at) {
            return Some((4, Sort::Title));
        }
        if self.is_name_in_phrase(attribution) {
            return Some((6, Sort::Title));
        }
        let name = words == 1 && !small && !self.vocabulary.marks.prefixes && !self.grammar().is_german();
        name.then_some((2, Sort::Title))
    }

    /// Whether the word is a noun for works, or stands behind one.
    fn is_work(&self, namer: &Namer) -> bool {
        let Namer { at, above, small, .. } = *namer;
        let other = Class::SAYS.with(Class::CLAUSE);
        let predicate = small && self.is(at, Class::AUXILIARY) && !self.is_headline_case();
        let behind = !predicate && !self.is(at, other.with(Class::DETERMINER));
        let work = |at: usize| self.is(at, Class::WORK) && !self.is(at, other);
        self.is_compound(at, Class::WORK) || behind && above.is_some_and(work)
    }

    /// Whether a noun for what people do together stands before the words or before what links them to it, so that they
    /// are what those people are called (le mouvement des « … »).
    fn is_group_of(&self, at: usize) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let article = self.is(at, Class::DETERMINER) && !self.is(at, Class::OF) && at > self.from;
        let of = at - usize::from(article);
        let linked = of > self.from && self.is(of, Class::OF) && !self.is_any(at, lexicon.indefinite);
        linked && self.is_any(of - 1, lexicon.gatherings)
    }

    /// Whether an article stands before words in small letters that begin with a noun for a work or for what people do
    /// together, as a name does (la « marche pour le climat »).
    fn begins_with_work(&self, at: usize) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let article = self.is(at, Class::DETERMINER) && !self.is_any(at, lexicon.indefinite);
        let mut words = self.inner().split_whitespace().map(str::to_lowercase);
        let first = words.next().unwrap_or_default();
        let named = self.vocabulary.class(&first).is(Class::WORK) || holds(lexicon.gatherings, &first);
        let object = at > self.from && (self.is_verb(at - 1) || self.is_calling(at - 1));
        article && named && !object && words.next().is_some() && !self.speaks() && lexicon.grammar.is_romance()
    }
}
