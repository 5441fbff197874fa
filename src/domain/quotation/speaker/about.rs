//! Whom the last sentence of a paragraph is about, where news goes on with words of theirs.

use std::ops::Range;

use super::Memory;
use crate::domain::quotation::Speaker;
use crate::domain::quotation::attribution::{Attribution, Cue};
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::Kind;
use crate::domain::quotation::words::vocabulary::Class;

impl Memory {
    /// Whose words may come next: who says or thinks what the sentence tells, or whom it is about; the last speech in its
    /// paragraph ends where it is said.
    pub(super) fn of_account(&self, sentence: &Sentence, paragraph: usize, said: usize) -> Option<Speaker> {
        let romance = sentence.grammar().is_romance();
        let press = sentence.vocabulary.lexicon.dash_press;
        let told = if romance || press { sentence.attribution_before() } else { None };
        let viewed = |found: &&Attribution| found.cue == Cue::According || press && sentence.is_somebody(found);
        let view = told.as_ref().filter(viewed).and_then(|view| view.subject.clone());
        let topic = view.or_else(|| sentence.topic_of(sentence.from, sentence.quote));
        let tells =
            || told.as_ref().is_some_and(|found| sentence.is_somebody(found) && sentence.is_one_who_tells(found));
        let named = |topic: &Range<usize>| sentence.name_in(topic).is_some_and(|name| name.len() > 1);
        let says = || {
            let presents = || press && (tells() || topic.as_ref().is_some_and(named));
            if romance { tells() } else { sentence.reports_by_opening() || presents() }
        };
        let about = self.about(sentence, topic.clone(), paragraph, said);
        let about = about.filter(|about| about.resolved.is_some() || says());
        about.or_else(|| self.whose_account(sentence, topic?, paragraph))
    }

    /// Whom a sentence is about that ends with a point and quotes nobody.
    fn about(
        &self,
        sentence: &Sentence,
        topic: Option<Range<usize>>,
        paragraph: usize,
        said: usize,
    ) -> Option<Speaker> {
        let lexicon = sentence.vocabulary.lexicon;
        let last = sentence.tokens.last();
        let stop = last.is_some_and(|token| token.kind == Kind::Stop && sentence.text.get(token.start..) != Some("?"));
        let carries = lexicon.grammar.is_studied() || lexicon.grammar.drops_subject() || lexicon.dash_press;
        let carries = carries && stop && !sentence.opens_before(said);
        self.resolve(sentence, topic.filter(|_| carries)?, paragraph, Cue::Colon)
    }

    /// Whose account a sentence is about, where the next paragraphs give it (Son récit a été recueilli en mai.).
    fn whose_account(&self, sentence: &Sentence, topic: Range<usize>, paragraph: usize) -> Option<Speaker> {
        let owned = topic.len() == 2 && sentence.is_any(topic.start, sentence.vocabulary.lexicon.possessives);
        if owned && sentence.is(topic.start + 1, Class::SOURCE) { self.about_whom(sentence, paragraph) } else { None }
    }
}

impl Sentence<'_> {
    /// Whether the subject of an attribution is no group that a pronoun stands for.
    fn is_one_who_tells(&self, found: &Attribution) -> bool {
        let first = found.subject.as_ref().map_or(self.quote, |subject| subject.start);
        !self.is(first, Class::THEY) || self.one_at(first).is_some()
    }

    /// Whether a sentence begins before some words end, as theirs does.
    pub(super) fn opens_before(&self, end: usize) -> bool {
        self.get(self.from).is_none_or(|first| first.start < end)
    }
}
