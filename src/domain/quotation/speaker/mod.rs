//! Whose words they are: the mention beside them, the name it stands for, or who spoke last.

mod about;
mod again;
mod antecedent;
mod beside;
mod carried;
mod clause;
mod gender;
mod inflected;
pub(crate) mod line;
mod meeting;
mod mention;
pub(crate) mod name;
mod naming;
mod office;
mod people;
mod person;
mod reference;
mod role;
mod surroundings;
mod topic;
mod unspaced;

use std::ops::Range;

use crate::domain::quotation::attribution::{Attribution, Cue};
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::{Class, Vocabulary};
use crate::domain::quotation::words::{Kind, Token};
use crate::domain::quotation::{Confidence, Span, Speaker};
use beside::Beside;
use gender::gender_of;
use people::People;

/// What the search remembers of those who spoke and were named.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    people: People,
    pub(crate) last: Option<Last>,
    /// Whom the last paragraph announced by ending with a colon.
    pub(crate) announced: Option<Speaker>,
    /// Whom its last sentence was about, if it quotes nobody.
    pub(crate) about: Option<Speaker>,
    /// Whether it ended with the words of who spoke last, in scripts without spaces.
    closing: bool,
    /// Whose words it ended with that the form of the verb shows to be reported.
    pub(crate) reporting: Option<Speaker>,
}

/// Who spoke last, and where.
#[derive(Clone, Debug)]
pub(crate) struct Last {
    pub(crate) speaker: Speaker,
    pub(crate) paragraph: usize,
    /// Where the words end, in bytes.
    pub(crate) end: usize,
    pub(crate) question: bool,
}

impl Memory {
    /// Remembers the names of a paragraph, before its quotations are read.
    pub(crate) fn meet(&mut self, text: &str, tokens: &[Token], vocabulary: &Vocabulary, paragraph: usize) {
        self.people.meet(Beside { text, tokens, lexicon: vocabulary.lexicon }, paragraph);
    }

    /// Remembers whom a paragraph announces, after its quotations are read, of which the last speech ends where it is said.
    pub(crate) fn announce(
        &mut self,
        text: &str,
        tokens: &[Token],
        vocabulary: &Vocabulary,
        (paragraph, said): (usize, usize),
    ) {
        let sentence = Sentence::last(text, tokens, vocabulary);
        self.closing = !vocabulary.marks.spaced && self.is_closed_by_last(text, paragraph);
        let colon = tokens.last().is_some_and(|token| token.kind == Kind::Colon);
        let found = if colon || sentence.says_the_following() { sentence.attributed_before() } else { None };
        let credited = || {
            let subject = sentence.credit(sentence.from..tokens.len() - 1)?;
            Some(Attribution { cue: Cue::Colon, subject: Some(subject), gap: 0 })
        };
        let found = found.or_else(|| if colon { sentence.announced_by_noun().or_else(credited) } else { None });
        let line = |last: &&Last| last.paragraph == paragraph && sentence.opens_before(said);
        let goes_on = self.last.as_ref().filter(|_| colon).filter(line).map(Last::goes_on);
        self.announced = goes_on.or_else(|| self.named(&sentence, &found?, paragraph));
        let reports = sentence.grammar().verb_second() && sentence.is_reported();
        let told = if reports { sentence.attribution_before() } else { None };
        self.reporting = told.and_then(|found| self.named(&sentence, &found, paragraph));
        self.about = self.of_account(&sentence, paragraph, said);
    }

    /// Remembers who spoke.
    pub(crate) fn spoke(&mut self, speaker: Option<&Speaker>, paragraph: usize, sentence: &Sentence) {
        if let Some((speaker, name)) = speaker.and_then(|speaker| Some((speaker, speaker.name.as_ref()?))) {
            let mention = sentence.tokens.partition_point(|token| token.start < speaker.mention.range.start);
            let pronoun = sentence.get(mention).filter(|_| speaker.resolved.is_some()).and_then(gender_of);
            let range = sentence.segment().map_or(0..0, |segment| segment.range.clone());
            if !sentence.vocabulary.marks.spaced {
                self.people.remember(name, &speaker.mention, sentence.vocabulary.lexicon);
            }
            let behind = speaker.mention.paragraph == paragraph && speaker.mention.range.start > range.start;
            let span = if behind { speaker.mention.clone() } else { Span { paragraph, range } };
            let named = sentence.get(mention).is_some_and(Token::is_name) && sentence.grammar().is_romance();
            self.people.spoke(name, span, pronoun, named && name.contains([' ', '\u{a0}']));
        }
        let question = sentence.inner().trim_end().ends_with('?');
        let end = sentence.segment().map_or(0, |segment| segment.range.end);
        self.last = speaker.map(|speaker| Last { speaker: speaker.clone(), paragraph, end, question });
    }

    /// The speaker of quoted speech.
    pub(crate) fn speaker(
        &self,
        sentence: &Sentence,
        found: Option<&Attribution>,
        paragraph: usize,
    ) -> Option<Speaker> {
        if let Some(known) = found.and_then(|found| self.known_behind_adverbial(sentence, found, paragraph)) {
            return Some(known);
        }
        if let Some(found) = found.filter(|found| sentence.drops_subject(found)) {
            let carried = self.carried(sentence, None, paragraph);
            return carried
                .or_else(|| self.last_told(sentence, paragraph))
                .or_else(|| self.about_whom(sentence, paragraph))
                .or_else(|| self.named(sentence, found, paragraph).filter(|_| sentence.has_article_or_name(found)));
        }
        let nobody = |found: &Attribution| {
            let before = matches!(found.cue, Cue::Within | Cue::Before);
            sentence.grammar().is_german() && before && sentence.is_nobody_who_says(found)
        };
        if found.is_some_and(|found| found.cue == Cue::Shown && found.subject.is_none()) {
            return None;
        }
        let own = found.filter(|found| found.subject.is_some() && found.cue != Cue::Colon && !nobody(found));
        match own {
            Some(own) => {
                let owner = || own.subject.as_ref().is_some_and(|subject| sentence.is_owner(subject));
                let carried = || if owner() { self.carried(sentence, None, paragraph) } else { None };
                self.named(sentence, own, paragraph).or_else(carried)
            }
            None => found
                .filter(|found| !nobody(found))
                .and_then(|found| self.named(sentence, found, paragraph))
                .or_else(|| self.carried(sentence, found, paragraph)),
        }
    }

    /// The speaker that the sentence itself names.
    pub(crate) fn named(&self, sentence: &Sentence, found: &Attribution, paragraph: usize) -> Option<Speaker> {
        if !sentence.vocabulary.marks.spaced {
            return self.topic(sentence, found, paragraph);
        }
        let subject = found.subject.clone()?;
        let sure = matches!(found.cue, Cue::After | Cue::Before | Cue::According);
        if sentence.is_one(&subject) && (!sure && found.cue != Cue::Later || found.gap > 4) {
            return None;
        }
        let confidence = if sure { Confidence::Sure } else { Confidence::Likely };
        self.resolve(sentence, subject, paragraph, found.cue)
            .map(|speaker| Speaker { confidence: confidence.min(speaker.confidence), ..speaker })
    }

    /// Who speaks in a script without spaces.
    fn topic(&self, sentence: &Sentence, found: &Attribution, paragraph: usize) -> Option<Speaker> {
        let range = sentence.topic().filter(|_| found.cue != Cue::Colon)?;
        self.unspaced(sentence, range, paragraph)
    }

    /// A surname by itself that is written like an office (Baker), if somebody of that name was introduced.
    fn surname(&self, sentence: &Sentence, subject: &Range<usize>) -> Option<Range<usize>> {
        let office = |at| sentence.is(at, Class::SURNAME) || sentence.is_compound(at, Class::ROLE);
        let alone = subject.len() == 1 && sentence.get(subject.start)?.upper && office(subject.start);
        (alone && self.people.find(sentence.word(subject.start)).is_some()).then(|| subject.clone())
    }
}

impl<'a> Sentence<'a> {
    /// The bytes of some tokens.
    fn span(&self, tokens: &Range<usize>, paragraph: usize) -> Option<Span> {
        let (first, last) = (self.get(tokens.start)?, self.get(tokens.end.checked_sub(1)?)?);
        Some(Span { paragraph, range: first.start..last.end })
    }

    /// Whether a sentence ends with what it announces (X said the following.).
    fn says_the_following(&self) -> bool {
        let noun = self.quote.checked_sub(2).filter(|noun| *noun > self.from && self.is(*noun, Class::SOURCE));
        noun.is_some_and(|noun| (noun.saturating_sub(2)..noun).any(|at| self.is_verb(at)))
    }

    /// The last sentence of a paragraph, as if words were quoted after it.
    fn last(text: &'a str, tokens: &'a [Token], vocabulary: &'a Vocabulary) -> Self {
        Sentence::before_token(text, tokens, vocabulary, tokens.len())
    }
}
