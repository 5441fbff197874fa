//! A few words within a sentence that reports what somebody said: what they do in it, and so whether they are quoted from him.

use std::ops::Range;

use crate::domain::quotation::attribution::{Attribution, Cue};
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::{Class, ends};
use crate::domain::quotation::words::{Kind, Token};

/// The most words that are a part of a sentence rather than one of their own.
const MOST: usize = 5;

impl Sentence<'_> {
    /// What it adds that the words are a part of what is reported which a term or a name seldom is: what is said of the
    /// subject, an adverb, a verb; or a phrase far behind a verb of saying, whose object it is not.
    pub(crate) fn part_weight(&self, found: &Attribution, words: usize) -> i32 {
        let small = !self.inner().trim_start().starts_with(char::is_uppercase) || self.is_title_line();
        let reports = matches!(found.cue, Cue::Within | Cue::Later | Cue::According | Cue::Calls);
        let somebody = matches!(found.cue, Cue::Later | Cue::Calls) || self.is_somebody(found);
        if found.cue == Cue::Colon && found.gap == 1 && small && words < 3 {
            return 2;
        }
        if !self.grammar().is_english() || !small || !reports || words > MOST || !somebody {
            return 0;
        }
        if self.is_adverbial(words) || self.is_verbal(words) || self.is_judging(words) {
            return 3;
        }
        if words == 1 && found.cue == Cue::Within && found.gap > 2 && self.closes_clause() {
            return 2;
        }
        let far = found.gap > if found.cue == Cue::According { 2 } else { 4 };
        let compound = words == 1 && self.inner().contains('-') && found.cue != Cue::Calls;
        match far {
            true if found.cue != Cue::Calls && self.is_predicate() => 3,
            true if found.gap > 9 && words > 1 && found.cue == Cue::According => 2,
            _ if found.cue == Cue::Calls => 1,
            true if words == 1 && !compound && self.is_person(found) && self.is_in_said_clause(found) => 2,
            _ => i32::from(!compound && found.cue != Cue::According && self.is_somebody(found)),
        }
    }

    /// Whether the subject that a sentence opens with says what the rest of it tells (Lee believes that …).
    pub(crate) fn reports_by_opening(&self) -> bool {
        let found = self.attribution_before().filter(|found| found.cue == Cue::Within);
        found.and_then(|found| found.subject).is_some_and(|subject| subject.start <= self.from + 1)
    }

    /// What a clause of its own adds that speaks of or to somebody: in small letters up to its stop, or before whom a
    /// headline tells of ('WE WON' Lee cheers …).
    pub(crate) fn clause_weight(&self, found: Option<&Attribution>) -> i32 {
        if !self.grammar().is_english() || found.is_some() {
            return 0;
        }
        if self.governs_object() || self.is_phrase_of_headline() || self.is_said_of_subject() {
            return 4;
        }
        if self.completes_verb() {
            return 3;
        }
        if !self.speaks() {
            return 0;
        }
        let inner = self.inner().trim();
        let stop = inner.ends_with(['.', '!', '?']) && self.length() > 2;
        let clause = stop && inner.starts_with(char::is_lowercase);
        let named = self.get(self.quote + 1).is_some_and(Token::is_name);
        let headline = self.quote == 0 && named && self.length() > 1 && !inner.ends_with(',');
        3 * i32::from(clause) + 3 * i32::from(headline)
    }

    /// Whether several words in small letters go on with an infinitive or a verb that takes one, as no name does.
    fn completes_verb(&self) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let small = self.begins_small() || self.is_title_line();
        let to = |at: usize| self.is_one_of(at, lexicon.infinitive_marks) && self.is_core(at.wrapping_sub(1));
        let modal = |at: usize| self.is_one_of(at, lexicon.modals);
        let last = self.quote.checked_sub(1).filter(|last| *last > self.from);
        small && self.length() > 2 && last.is_some_and(|last| to(last) || modal(last))
    }

    /// Whether several words in small letters stand right behind "is" or "was" and end their clause.
    fn is_said_of_subject(&self) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let small = self.begins_small();
        let last = self.quote.checked_sub(1).filter(|last| *last > self.from);
        let there = |at: usize| at > self.from && self.is(at - 1, Class::ADVERB);
        let is = last.is_some_and(|last| self.is_one_of(last, lexicon.passive) && !there(last));
        let word = (self.from..self.quote).any(|at| self.is(at, Class::WORD));
        let noun = self.get(self.quote + 1).is_some_and(|next| next.is_word() && !next.is(Class::FUNCTION));
        let person = || {
            let subject = last.and_then(|last| self.subject_left(last));
            let aim = last.is_some_and(|last| self.is_one_of(last - 1, lexicon.infinitive_marks));
            self.length() == 2
                && !aim
                && subject.is_some_and(|subject| self.can_speak(&subject) && !self.is(subject.start, Class::DIRECT))
        };
        small && (self.length() > 2 || person()) && is && !noun && !word
    }

    /// Whether several words in small letters stand in a headline, which sets no other apart, and are no noun with its article.
    fn is_phrase_of_headline(&self) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let small = self.begins_small();
        let bare = self.tokens.len() > 1 && self.length() > 2;
        let first = (self.from..self.quote).rev().take(2).find(|at| !self.is_core(*at));
        let noun = first.is_some_and(|at| self.is(at, Class::DETERMINER) && !self.is_any(at, lexicon.indefinite));
        let opens = self.text.trim_start().starts_with(|first: char| !first.is_lowercase());
        small && bare && opens && !noun && self.is_headline() && !self.is_headline_case()
    }

    /// Whether two words in small letters stand between an infinitive's mark or a modal and an article (to "swiftly mend" the quay).
    fn governs_object(&self) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let small = self.begins_small();
        let marks = |at: usize| self.is_one_of(at, lexicon.infinitive_marks) || self.is_one_of(at, lexicon.modals);
        let last = self.quote.checked_sub(1).filter(|last| *last > self.from);
        let object = self.is(self.quote + 1, Class::DETERMINER.with(Class::OBJECT));
        small && self.length() == 2 && object && last.is_some_and(marks)
    }

    /// Whether the words are the second of two nouns in the plural, of which nothing sets the first apart (prams and “lost prams”).
    pub(crate) fn is_joined_to_plural(&self, found: &Attribution) -> bool {
        let plural = self.vocabulary.lexicon.plural;
        let and = self.quote.checked_sub(2).filter(|at| *at > self.from && self.is(at + 1, Class::AND));
        let far = found.gap > 4 && found.cue != Cue::Calls && self.begins_small();
        let noun = |at: usize| self.is_core(at) && self.word(at).ends_with(plural) && !self.is_verb(at);
        far && self.grammar().is_english() && and.is_some_and(noun) && self.inner().ends_with(plural)
    }

    /// Whether nobody puts the words on something, or a thing: no plural without an article, and nothing that a verb of saying
    /// follows (the notes refer to a “…”).
    pub(crate) fn is_put_by_thing(&self, found: &Attribution) -> bool {
        let several = |subject: &Range<usize>| {
            let plural = self.word(subject.end - 1).ends_with(self.vocabulary.lexicon.plural);
            plural && !self.is(subject.start, Class::DETERMINER)
        };
        let says = |at: usize| self.is_verb(at) && !self.is(at, Class::CALLS);
        let somebody = |it: &Range<usize>| several(it) || says(it.end) || self.can_speak(it);
        let thing = !found.subject.as_ref().is_some_and(somebody);
        self.grammar().is_english() && found.cue == Cue::Calls && thing
    }

    /// Whether a single word is an adverb by its ending.
    fn is_adverbial(&self, words: usize) -> bool {
        let word = self.inner().trim_end_matches(|c: char| !c.is_alphanumeric());
        words == 1 && ends(self.vocabulary.lexicon.adverb_endings, word) && !self.vocabulary.class(word).is(Class::SAYS)
    }

    /// Whether a single word is an adjective that judges, by its ending.
    fn is_judging(&self, words: usize) -> bool {
        let word = self.inner().trim_end_matches(|c: char| !c.is_alphanumeric());
        words == 1 && !word.contains('-') && ends(self.vocabulary.lexicon.adjectives, word)
    }

    /// Whether the clause ends with the words.
    fn closes_clause(&self) -> bool {
        let next = self.get(self.quote + 1);
        next.is_none_or(|next| next.opens || matches!(next.kind, Kind::Stop) || next.is(Class::AND))
    }

    /// Whether the words stand between a subject and its object, as a verb does.
    fn is_verbal(&self, words: usize) -> bool {
        let object = Class::DETERMINER.with(Class::OBJECT);
        let next = self.get(self.quote + 1).is_some_and(|next| next.is_name() || next.is(object));
        let subject = Class::HE.with(Class::SHE).with(Class::THEY);
        let before = self.before(self.quote);
        let subject = before.is_some_and(|before| before.is(subject) && !before.is(Class::DETERMINER))
            || self.quote > self.from && self.is_core(self.quote - 1) && !before.is_some_and(Token::is_name);
        let to = |at: usize| self.is_one_of(at, self.vocabulary.lexicon.infinitive_marks);
        let marked = self.quote > self.from + 1 && to(self.quote - 1) && !self.is(self.quote - 2, Class::DETERMINER);
        if words == 1 && next && marked {
            return true;
        }
        words < 3 && next && subject && !self.is_verb(self.quote - 1) && !self.is_non_finite(self.quote - 1)
    }

    /// Whether so few words, with no verb of saying right beside them, are a name rather than speech in this language; not
    /// where somebody puts words in small letters on something.
    pub(super) fn is_brief(&self, found: &Attribution, words: usize) -> bool {
        let cue = found.cue;
        let few = match cue {
            Cue::Calls => words < 4 && !(self.begins_small() && self.is_put_by_somebody(found)),
            Cue::According | Cue::Within | Cue::Later | Cue::Reported => words < 2 && self.vocabulary.marks.spaced,
            _ => false,
        };
        few && !self.grammar().is_studied() && (cue == Cue::Calls || !self.grammar().drops_subject())
    }

    /// Whether the subject of a verb that puts words on something is somebody, and no first word of a sentence that a capital
    /// makes look like a name.
    fn is_put_by_somebody(&self, found: &Attribution) -> bool {
        let Some(subject) = found.subject.as_ref() else {
            return self.grammar().drops_subject() && self.is_calling(self.from);
        };
        let opens = self.name_in(subject).is_some_and(|name| self.only_opens(&name, subject.end));
        let people = subject.len() == 1 && self.is(subject.start, Class::THEY);
        let somebody = self.is_somebody(found) && !people;
        self.grammar().drops_subject() && somebody && (!opens || self.is_calling(subject.start + 1))
    }
}
