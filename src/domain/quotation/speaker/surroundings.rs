//! What a sentence and those beside it in its paragraph tell of who goes on speaking.

use std::ops::Range;

use super::name::names;
use crate::domain::quotation::Speaker;
use crate::domain::quotation::attribution::{Attribution, Cue};
use crate::domain::quotation::language::Grammar;
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::{Class, holds};
use crate::domain::quotation::words::{Kind, Token};

impl Sentence<'_> {
    /// Whether a verb of saying has no subject of its own, in a language that leaves it out.
    pub(super) fn drops_subject(&self, found: &Attribution) -> bool {
        let says = !matches!(found.cue, Cue::According | Cue::Colon | Cue::Reported);
        let near = matches!(found.cue, Cue::After | Cue::Before);
        let bare = self.grammar().drops_subject();
        let own = |subject: &Range<usize>| {
            let beside = near || self.is_verb(subject.end);
            let noun = !bare || beside && self.is(subject.start, Class::DETERMINER);
            let alone = |name| self.only_opens(&name, subject.end) && !self.is_verb(subject.end);
            let opens = bare && self.name_in(subject).is_some_and(alone);
            !self.is_joined_preposition(subject.start) && (self.can_speak(subject) && !opens || noun)
        };
        let noun = self.quote.checked_sub(2).is_some_and(|at| self.is(at, Class::SOURCE));
        let relayed = |at: usize| !bare && self.is_any(at, self.vocabulary.lexicon.relays);
        let noun = noun || (self.quote + 1..self.to.min(self.quote + 5)).any(relayed);
        let carries = self.grammar().carries_subject() && self.vocabulary.marks.spaced;
        carries && says && !noun && !found.subject.as_ref().is_some_and(own)
    }

    /// Whether the subject of a verb of saying begins as one does that is no object: with an article or a capital.
    pub(super) fn has_article_or_name(&self, found: &Attribution) -> bool {
        let first = found.subject.as_ref().and_then(|subject| self.get(subject.start));
        let leads = found.subject.as_ref().is_some_and(|subject| self.is_verb(subject.end));
        leads || first.is_some_and(|first| first.upper || first.is(Class::DETERMINER.with(Class::PRONOUN)))
    }

    /// A phrase that may hold a verb in no list, up to the first name that completes nothing (Ann dio una charla sobre Bo Lee).
    pub(super) fn up_to_name(&self, phrase: Range<usize>) -> Range<usize> {
        let names = names(self.text, self.tokens, phrase.clone());
        let free = |name: &&Range<usize>| !self.is(name.start.saturating_sub(1), Class::PREPOSITION.with(Class::OF));
        let first = names.iter().find(free).filter(|_| self.grammar().drops_subject() && names.len() > 1);
        let office = || if names.is_empty() { self.office_at(phrase.start) } else { None };
        first.map(|name| phrase.start..name.end).or_else(office).unwrap_or(phrase)
    }

    /// Whether a sentence is about several people without a name, who do not go on speaking together.
    pub(super) fn is_about_several(&self, subject: &Range<usize>) -> bool {
        let several = self.is(subject.start, Class::DETERMINER) && self.word(subject.start).ends_with('s');
        self.grammar().drops_subject() && several && self.name_in(subject).is_none()
    }

    /// An article and a role that nothing completes, where a verb in no list may follow (La jueza | describe los pagos).
    fn office_at(&self, at: usize) -> Option<Range<usize>> {
        let office = self.is(at, Class::DETERMINER) && self.is(at + 1, Class::ROLE) && !self.is(at + 2, Class::OF);
        (office && self.grammar().drops_subject()).then_some(at..at + 2)
    }

    /// Whether a clause in lower case is cut off from the words, which may well say whose they are.
    pub(super) fn is_attributed_by_others(&self) -> bool {
        let cut = matches!(self.kind(self.quote + 1), Some(Kind::Comma | Kind::Dash)) || self.inner().ends_with(',');
        let clause = (self.quote + 1..self.quote + 4).find(|at| self.get(*at).is_some_and(Token::is_word));
        cut && clause.and_then(|at| self.get(at)).is_some_and(|word| !word.upper)
    }

    /// Whether a sentence opens with the words, whose comma before a clause in lower case is one that only "said X" has.
    pub(super) fn is_closed_by_others(&self) -> bool {
        let comma = self.from == self.quote && self.inner().ends_with(',');
        self.grammar().is_english() && comma && self.is_attributed_by_others()
    }

    /// Whether the text tells something of its own between some words and this sentence, for more than a sentence; only
    /// where the form of the verb shows what is reported.
    pub(super) fn is_told_since(&self, end: usize) -> bool {
        let first = self.tokens.partition_point(|token| token.start < end);
        let between = self.tokens.get(first..self.from).unwrap_or_default();
        let opens = between.iter().position(|token| token.opens).unwrap_or(between.len());
        let sentences = between.get(opens..).unwrap_or_default().chunk_by(|_, next| !next.opens);
        let told = |sentence: &&[Token]| !sentence.iter().any(|token| token.is(Class::REPORTED) || token.is_quote());
        !self.vocabulary.lexicon.reported.is_empty() && sentences.filter(told).count() > 1
    }

    /// Whether every sentence of the paragraph up to this one tells by its verb what somebody said.
    pub(super) fn is_reported_so_far(&self) -> bool {
        let before = self.tokens.get(..self.from).unwrap_or_default();
        let told = |sentence: &[Token]| sentence.iter().any(|token| token.is(Class::REPORTED));
        !before.is_empty() && before.chunk_by(|_, next| !next.opens).all(told)
    }

    /// Whether the form of a verb shows that the sentence tells what somebody said.
    pub(crate) fn is_reported(&self) -> bool {
        (self.from..self.to).any(|at| self.is(at, Class::REPORTED))
    }

    /// The sentence behind this one in the paragraph, where that is the quoted words alone.
    pub(super) fn sentence_after(&self) -> Option<Self> {
        let known = self.grammar().is_german() || self.grammar() == Grammar::French;
        let alone = known && self.from == self.quote && self.to <= self.quote + 2;
        let next = Sentence { from: self.to, quote: self.end(self.to + 1), ..*self };
        (alone && next.from < next.quote).then_some(Sentence { to: next.quote, ..next })
    }

    /// Who speaks by words right before the sentence, which points back at them (C'est en ces termes que X …).
    pub(super) fn subject_by_words(&self) -> Option<Range<usize>> {
        if !self.grammar().is_romance() {
            return if self.points_at_words() { self.topic_of(self.from, self.quote) } else { None };
        }
        let that = self.after_presentative(self.from);
        let points = |at: usize| self.is(at, Class::SOURCE.with(Class::WORD).with(Class::VIEW).with(Class::ADVERB));
        let points = (self.from + 2..that).any(|at| points(at) || self.points_at_things(at));
        let said = if points { self.inverted(that, self.to) } else { return None };
        let subject = said.and_then(|said| said.subject).or_else(|| self.phrase_from(that, self.to));
        subject.filter(|subject| self.can_speak(subject))
    }

    /// Whom a sentence names that it is about; in French by a full name that it opens with.
    pub(super) fn named_topic(&self) -> Option<Range<usize>> {
        let subject = self.topic_of(self.from, self.quote)?;
        let name = self.name_in(&subject)?;
        let opens = name.start == self.from && name.len() > 1;
        (if self.grammar().is_romance() { opens } else { self.is_human(&subject) }).then_some(subject)
    }

    /// Whether a sentence is about somebody by name, or about one by his office.
    pub(super) fn is_about_person(&self) -> bool {
        self.topic_of(self.from, self.quote).is_some_and(|subject| {
            let several = self.word(subject.start).ends_with(['s', 'x']);
            let office = || self.head_of(&subject).any(|at| self.is(at, Class::ROLE) && !self.is(at, Class::BODY));
            self.name_in(&subject).is_some() || !several && office()
        })
    }

    /// Whether a sentence is nothing but a word or two in capitals, which tell what sort of article follows (REPORTAGE.).
    pub(super) fn is_rubric(&self) -> bool {
        let word = |at: usize| self.word(at).len() > 1 && !self.word(at).contains(char::is_lowercase);
        let stop = |at: usize| self.kind(at) == Some(Kind::Stop);
        self.from == 0 && self.quote < 4 && (self.from..self.quote).all(|at| word(at) || stop(at))
    }

    /// Whether the words name somebody who has a full name, as nobody does of himself.
    pub(super) fn inner_names(&self, speaker: &Speaker) -> bool {
        let mut name = speaker.name.as_deref().unwrap_or_default().split([' ', '\u{a0}']);
        let full = name.clone().nth(1).is_some() && name.clone().all(|word| word.starts_with(char::is_uppercase));
        let mut words = self.inner().split(|c: char| !c.is_alphanumeric() && c != '-');
        full && name.next_back().is_some_and(|surname| words.any(|word| word == surname))
    }

    /// Whether the words have one of the first or second person.
    pub(super) fn is_inner_direct(&self) -> bool {
        let mut words = self.inner().split(|c: char| !c.is_alphanumeric());
        words.any(|word| holds(self.vocabulary.lexicon.direct, &word.to_lowercase()))
    }

    /// Whether a sentence opens with an infinitive that goes on with what was said (Et d'ajouter, avant de conclure).
    pub(super) fn opens_with_more(&self) -> bool {
        let links = self.is(self.from, Class::AND.with(Class::PREPOSITION)) && self.is(self.from + 1, Class::OF);
        let verb = self.from + 2;
        links && self.grammar().is_romance() && self.is_verb(verb) && self.is_non_finite(verb)
    }

    /// The sentence before this one in the paragraph.
    pub(crate) fn sentence_before(&self) -> Option<Self> {
        (self.from > 0).then(|| Sentence::before_token(self.text, self.tokens, self.vocabulary, self.from))
    }
}
