//! Who goes on speaking where a sentence names nobody.

use super::{Last, Memory};
use crate::domain::quotation::attribution::{Attribution, Cue};
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::Kind;
use crate::domain::quotation::words::vocabulary::{Class, holds};
use crate::domain::quotation::{Confidence, Speaker};

/// How many sentences may report what somebody said before it is quoted.
const ABOVE: usize = 4;

/// How many quoted words may stand in a sentence that tells who speaks, and be said by nobody.
const SCARE: usize = 2;

/// How many words a subject may have whose sentence tells of no speaking.
const WORDS: usize = 12;

impl Memory {
    /// Who goes on speaking where the sentence names nobody.
    pub(crate) fn carried(
        &self,
        sentence: &Sentence,
        found: Option<&Attribution>,
        paragraph: usize,
    ) -> Option<Speaker> {
        let other = found.is_some_and(|found| found.cue == Cue::After) && !sentence.grammar().verb_last();
        if let Some(speaker) = self.told_unspaced(sentence, paragraph).filter(|_| !other) {
            return Some(speaker);
        }
        if sentence.points_at_things(sentence.from) && !is_report(found) {
            return None;
        }
        if found.is_none() && sentence.is_closed_by_others() || sentence.is_heard_by_subject() {
            return None;
        }
        self.of_sentence_after(sentence, paragraph, true)
            .or_else(|| self.of_same_paragraph(sentence, found, paragraph))
            .or_else(|| self.of_report(sentence, found, paragraph))
            .or_else(|| self.of_paragraph_before(sentence, found, paragraph))
            .or_else(|| self.of_name_before(sentence, found, paragraph))
            .filter(|speaker| !sentence.inner_names(speaker))
            .map(|speaker| self.met_again(speaker, sentence, paragraph))
    }

    /// The only one whom the words' own sentence or else the one before it names, where that is who spoke last.
    fn of_name_before(&self, sentence: &Sentence, found: Option<&Attribution>, paragraph: usize) -> Option<Speaker> {
        let german = sentence.grammar().is_german() && found.is_none_or(|found| found.subject.is_none());
        let last = self.last.as_ref().filter(|last| german && last.paragraph + 2 > paragraph)?;
        let from = if sentence.from < sentence.quote { sentence.from } else { sentence.sentence_before()?.from };
        let start = (paragraph, sentence.get(from)?.start);
        let end = (paragraph, sentence.get(sentence.quote)?.start);
        let person = self.people.find(last.speaker.name.as_ref()?)?;
        let mention = self.people.only_one_met(person, start, end)?;
        Some(Speaker { mention: mention.clone(), ..last.goes_on() })
    }

    /// The subject of the words' own sentence or of one before it, or who spoke last in the paragraph.
    fn of_same_paragraph(&self, sentence: &Sentence, found: Option<&Attribution>, paragraph: usize) -> Option<Speaker> {
        let reported = is_report(found);
        let last = self.last.as_ref().filter(|last| last.paragraph == paragraph);
        let same = || last.filter(|last| !sentence.is_told_since(last.end));
        let alone = || last.filter(|_| sentence.from == sentence.quote);
        let bare = found.is_none_or(|found| found.subject.is_none() && found.cue == Cue::Before);
        let subject = || if bare { self.of_sentence_before(sentence, paragraph, false) } else { None };
        let goes_on = found.is_none() || reported;
        let above = || if goes_on { self.of_sentences_above(sentence, paragraph) } else { None };
        let pronoun = || if reported { self.of_own_pronoun(sentence, paragraph) } else { None };
        let start = sentence.get(sentence.from).map_or(0, |first| first.start);
        let within = last.filter(|last| {
            last.end > start && last.speaker.name.is_some() && found.is_none() && sentence.grammar().is_romance()
        });
        self.of_own_sentence(sentence, found, paragraph)
            .or_else(|| within.map(Last::goes_on))
            .or_else(|| self.of_sentence_before(sentence, paragraph, true))
            .or_else(|| {
                same().map(|last| {
                    let other = self.of_other_since(sentence, last, paragraph);
                    let other = other.or_else(|| self.of_person_since(sentence, last, paragraph));
                    other.unwrap_or_else(|| last.goes_on())
                })
            })
            .or_else(subject)
            .or_else(above)
            .or_else(pronoun)
            .or_else(|| alone().map(Last::goes_on))
    }

    /// Whose report of the paragraph before goes on, as the form of every verb since shows.
    fn of_report(&self, sentence: &Sentence, found: Option<&Attribution>, paragraph: usize) -> Option<Speaker> {
        let reported = is_report(found);
        let so_far = || sentence.is_reported_so_far() && (reported || found.is_none());
        let told = if sentence.from > 0 { so_far() } else { reported };
        let last = || self.last.as_ref().filter(|last| last.paragraph + 1 == paragraph).map(|last| &last.speaker);
        let speaker = if told { self.reporting.as_ref().or_else(last) } else { None };
        speaker.cloned().map(likely)
    }

    /// Whom the paragraph before announced, who spoke in it or whom it was about, for words that begin theirs.
    fn of_paragraph_before(
        &self,
        sentence: &Sentence,
        found: Option<&Attribution>,
        paragraph: usize,
    ) -> Option<Speaker> {
        let leads = || sentence.kind(1) == Some(Kind::Colon) || sentence.is_attributed_by_others();
        let above = self.last.as_ref().filter(|last| last.paragraph + 1 == paragraph);
        if sentence.from == 0 && sentence.opens_with_more() {
            return above.map(Last::goes_on);
        }
        if sentence.quote > 0 || found.is_some() || leads() {
            return None;
        }
        let english = sentence.grammar().is_english();
        let inner = sentence.inner().trim_end();
        let heading = sentence.tokens.len() == 1 && !inner.ends_with(['.', '!', '?', '…']);
        if heading {
            return self.announced.clone();
        }
        let brief = inner.split_whitespace().nth(4).is_none();
        let asks = inner.ends_with('?') && (!english || brief);
        let reply = asks || brief && !sentence.grammar().is_english_or_romance();
        let last = above.filter(|last| english || !last.question);
        let about = self.about.as_ref().filter(|_| !reply && sentence.tokens.len() < 3);
        let reporting = self.reporting.as_ref().filter(|it| !reply && it.name.is_some() && sentence.tokens.len() < 3);
        self.announced
            .clone()
            .or_else(|| last.filter(|_| !reply).map(Last::goes_on))
            .or_else(|| about.or(reporting).cloned().map(likely))
            .or_else(|| self.of_sentence_after(sentence, paragraph, false))
    }

    /// The subject of the sentence that words in small letters are part of, where nothing else says whose they are.
    fn of_own_sentence(&self, sentence: &Sentence, found: Option<&Attribution>, paragraph: usize) -> Option<Speaker> {
        let part = sentence.begins_small() && sentence.from < sentence.quote;
        let goes_on = self.last.as_ref().is_some_and(|last| last.paragraph == paragraph);
        let english = sentence.grammar().is_english();
        let told = sentence.grammar().is_romance() || sentence.grammar().is_german() || english && !goes_on;
        let own = part && found.is_none() && told;
        let subject = if own { sentence.topic_of(sentence.from, sentence.quote) } else { None }?;
        let he = sentence.is(subject.start, Class::HE.with(Class::SHE));
        if english && !he && (subject.len() > WORDS || sentence.name_in(&subject).is_none()) {
            return None;
        }
        if goes_on && sentence.has_before_words(&subject) {
            return None;
        }
        let speaker = self.resolve(sentence, subject, paragraph, Cue::Colon)?;
        Some(likely(speaker))
    }

    /// Who spoke last, where a verb that stands first has no subject and no capitals show names.
    pub(super) fn last_told(&self, sentence: &Sentence, paragraph: usize) -> Option<Speaker> {
        let last = self.last.as_ref().filter(|_| sentence.grammar().verb_first())?;
        (last.paragraph + 2 >= paragraph).then(|| last.goes_on())
    }

    /// Whom the text was about last, for a verb without a subject.
    pub(super) fn about_whom(&self, sentence: &Sentence, paragraph: usize) -> Option<Speaker> {
        let start = sentence.get(sentence.from)?.start;
        let (person, mention) = self.people.about((paragraph, start))?;
        Some(person.mentioned(mention))
    }

    /// The pronoun that is the subject of a sentence whose verb shows that somebody's words are told (Sie wolle „…“).
    fn of_own_pronoun(&self, sentence: &Sentence, paragraph: usize) -> Option<Speaker> {
        let subject = sentence.first_phrase(sentence.from, sentence.quote)?;
        let own = subject.len() == 1 && sentence.is(subject.end, Class::REPORTED);
        let person = Class::HE.with(Class::SHE);
        self.resolve(sentence, subject.clone(), paragraph, Cue::Colon)
            .filter(|_| own && sentence.is(subject.start, person))
    }

    /// Whom a sentence behind the last words is about that reports nothing, where that is somebody else by name.
    fn of_other_since(&self, sentence: &Sentence, last: &Last, paragraph: usize) -> Option<Speaker> {
        let before = sentence.sentence_before()?;
        let since = before.get(before.from)?.start > last.end;
        let other = if since { self.of_sentences_above(sentence, paragraph) } else { None };
        let named = |name: &String| {
            last.speaker
                .name
                .as_ref()
                .is_some_and(|last| !last.ends_with(name.as_str()) && !name.ends_with(last.as_str()))
        };
        other.filter(|other| other.name.as_ref().is_some_and(named))
    }

    /// Whom the sentence behind the last words is about: the same by another mention, or, where the words stand by themselves,
    /// somebody else.
    fn of_person_since(&self, sentence: &Sentence, last: &Last, paragraph: usize) -> Option<Speaker> {
        let before = sentence.sentence_before().filter(|_| sentence.grammar().is_english_or_romance())?;
        let since = before.get(before.from)?.start >= last.end;
        let since = since && !holds(before.vocabulary.lexicon.that, &before.word(before.from).to_lowercase());
        let again = if since { self.of_sentence_before(sentence, paragraph, false) } else { None }?;
        let alone = sentence.from == sentence.quote || sentence.kind(sentence.quote - 1) == Some(Kind::Colon);
        let other = alone && before.is_about_person();
        let full = |name: &String| sentence.grammar().is_romance() || name.contains(' ');
        let again = Some(again).filter(|again| again.name.as_ref().is_some_and(full))?;
        (other || again.name == last.speaker.name).then_some(again)
    }

    /// Who says, or is, what the last sentence tells before those whose verb shows that they are reported.
    fn of_sentences_above(&self, sentence: &Sentence, paragraph: usize) -> Option<Speaker> {
        let mut before = sentence.sentence_before().filter(|_| sentence.grammar().is_german())?;
        for _ in 0..ABOVE {
            let resolve = |subject| self.resolve(&before, subject, paragraph, Cue::Colon);
            let said = before.attribution_before().and_then(|found| resolve(found.subject?));
            if said.is_some() {
                return said.map(likely);
            }
            if !before.is_reported() && !before.has_reported_verb() {
                return resolve(before.topic_of(before.from, before.quote)?).map(likely);
            }
            before = before.sentence_before()?;
        }
        None
    }

    /// Whom the next sentence is about, where that points back at the words (Mit diesen Worten schloss Ann …), or else names
    /// somebody.
    fn of_sentence_after(&self, sentence: &Sentence, paragraph: usize, points: bool) -> Option<Speaker> {
        let next = sentence.sentence_after()?;
        let direct = !sentence.grammar().is_romance() || sentence.is_inner_direct();
        let named = || next.named_topic().filter(|_| direct);
        let subject = if points { next.subject_by_words()? } else { named()? };
        self.resolve(&next, subject, paragraph, Cue::Colon).map(likely)
    }

    /// The subject of the sentence before, where that is somebody who can speak.
    fn of_sentence_before(&self, sentence: &Sentence, paragraph: usize, says: bool) -> Option<Speaker> {
        let before = sentence.sentence_before().filter(|before| !before.is_rubric())?;
        // What a report tells of is not who reports it.
        if !says && before.grammar().is_german() && before.is_told_by_another() {
            return None;
        }
        let (subject, cue) = if says {
            let said = |at: usize| sentence.inner_of(at).split_whitespace().nth(SCARE).is_some();
            let quotes = (before.from..before.quote).any(said);
            let second = sentence.grammar().verb_second();
            let closing = before.closed_by_incise();
            let cue = if closing.is_some() { Cue::After } else { Cue::Colon };
            let found = closing.or_else(|| before.attribution_before());
            (found.filter(|found| !quotes && (second || found.cue != Cue::Calls))?.subject?, cue)
        } else {
            (before.topic_of(before.from, before.quote)?, Cue::Colon)
        };
        // A writer who says "I" between words of others goes on with theirs.
        if before.grammar().is_romance() && before.is(subject.start, Class::DIRECT) && subject.len() == 1 {
            return None;
        }
        if !says && before.is_about_several(&subject) {
            return None;
        }
        let speaker = self.resolve(&before, before.up_to_name(subject), paragraph, cue)?;
        Some(likely(speaker))
    }
}

/// Whether only the form of a verb shows that somebody's words are told.
fn is_report(found: Option<&Attribution>) -> bool {
    found.is_some_and(|found| found.cue == Cue::Reported)
}

impl Last {
    /// The same speaker for the next words.
    pub(super) fn goes_on(&self) -> Speaker {
        likely(self.speaker.clone())
    }
}

/// The same speaker, of whom nothing beside the words says so.
pub(super) fn likely(speaker: Speaker) -> Speaker {
    Speaker { confidence: Confidence::Likely, ..speaker }
}
