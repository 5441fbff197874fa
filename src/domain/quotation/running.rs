//! One paragraph of running text: its segments, what they are, whose they are, and which belong together.

use std::ops::Range;

use super::announced::Read;
use super::attribution::incise::{Incise, incise};
use super::attribution::{Attribution, Cue};
use super::dialogue::{opens_with_dash, trimmed, turns};
use super::marks::segment::{Bounds, Segment, segments};
use super::search::Search;
use super::sentence::Sentence;
use super::speaker::Memory;
use super::words::vocabulary::Class;
use super::words::{Kind as Sort, Token, read};
use super::{Kind, Quotation, Span};
use crate::domain::paragraph::Paragraph;

/// How long the line under a picture or a heading may be, in bytes, that words go on behind.
const CAPTION: usize = 160;

/// What the quotation before left open.
#[derive(Debug, Default)]
pub(crate) struct Thread {
    /// It has no closing mark, and may go on in the next paragraph.
    pub(crate) unclosed: bool,
    pub(crate) attributed: Attributed,
    /// It is a line of dialogue.
    pub(crate) dialogue: bool,
}

/// How the sentence around a quotation says whose words they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Attributed {
    /// It does not.
    #[default]
    Nowhere,
    /// Somewhere in it.
    Beside,
    /// "Said X" follows, so that what comes next may be the second half.
    Behind,
}

impl Search {
    /// Reads the paragraph at this place, which is neither code nor a blockquote.
    pub(crate) fn running(&mut self, paragraphs: &[Paragraph], at: usize) {
        let Some(paragraph) = paragraphs.get(at) else { return };
        let own = paragraph.language.as_ref().map(|language| self.lexicons.vocabulary(language.tag()));
        let vocabulary = own.unwrap_or_else(|| self.vocabulary.clone());
        let text = paragraph.text.as_str();
        let segments = segments(text, &vocabulary.marks, vocabulary.lexicon.elisions);
        let tokens = read(text, &segments, &vocabulary);
        let told = self.found.len();
        let mut turns = if vocabulary.lexicon.dash_dialogue { turns(text) } else { Vec::new() };
        if !segments.is_empty() || !turns.is_empty() {
            self.announce(paragraphs);
        }
        let spoken = || vocabulary.lexicon.dash_press || self.memory.announced.is_some();
        if segments.iter().any(|segment| !segment.is_short(text)) && !(opens_with_dash(text) && spoken()) {
            turns.clear();
        }
        self.memory.meet(text, &tokens, &vocabulary, paragraph.index);
        let beside = [at.checked_sub(1).and_then(|before| paragraphs.get(before)), paragraphs.get(at + 1)];
        self.dialogue(paragraph, turns, beside, &tokens, &vocabulary);
        let caption = text.len() < CAPTION
            && text.starts_with(char::is_uppercase)
            && !text.trim_end().ends_with(['.', '!', '?', ':', '…']);
        if segments.is_empty() && !self.thread.dialogue && !caption {
            self.thread.unclosed = false;
        }
        let dialogue = self.found.len() > told;
        for (at, token) in tokens.iter().enumerate() {
            let Sort::Quote(number) = token.kind else { continue };
            let Some(segment) = segments.get(number).filter(|_| !dialogue) else { continue };
            let sentence = Sentence::around(text, &tokens, &segments, &vocabulary, at);
            if !self.goes_on(&sentence, segment, number, paragraph.index) {
                self.quoted(&sentence, segment, paragraph.index);
            }
        }
        let told = self.found.get(told..).unwrap_or_default().iter().rev().find(|found| found.kind == Kind::Speech);
        let said = told.and_then(|found| found.segments.last()).map_or(0, |last| last.range.end);
        self.read = Some(Read { at, tokens, vocabulary, said });
    }

    /// Adds a segment to the quotation that the paragraph before left open, if it goes on here and is nobody else's.
    fn goes_on(&mut self, sentence: &Sentence, segment: &Segment, number: usize, paragraph: usize) -> bool {
        let begins = sentence.text.get(..segment.range.start).is_some_and(|head| head.trim().is_empty());
        if number > 0 || !begins || !std::mem::take(&mut self.thread.unclosed) {
            return false;
        }
        let closed = sentence.attribution().filter(|found| matches!(found.cue, Cue::After | Cue::Later));
        let own = closed.and_then(|found| self.memory.named(sentence, &found, paragraph));
        let told = self.thread.attributed;
        if told != Attributed::Nowhere && own.is_some() {
            return false;
        }
        let Some(last) = self.found.last_mut().filter(|last| last.kind == Kind::Speech) else { return false };
        last.segments.push(Span { paragraph, range: segment.range.clone() });
        let attributed = if own.is_some() { Attributed::Beside } else { told };
        last.speaker = own.or(last.speaker.take());
        self.thread = Thread { unclosed: segment.bounds == Bounds::Unclosed, attributed, ..Thread::default() };
        self.memory.spoke(last.speaker.as_ref(), paragraph, sentence);
        true
    }

    fn quoted(&mut self, sentence: &Sentence, segment: &Segment, paragraph: usize) {
        let attribution = sentence.attribution();
        if segment.bounds == Bounds::Unopened
            && !segment.ends_paragraph(sentence.text)
            && self.memory.announced.is_none()
            && !is_told_behind(attribution.as_ref())
        {
            return;
        }
        let closes = attribution.as_ref().is_some_and(|found| found.cue == Cue::After);
        let second_half = self.thread.attributed == Attributed::Behind && sentence.follows_attribution(closes);
        let kind =
            if second_half { Kind::Speech } else { self.kind_of(sentence, attribution.as_ref(), closes, paragraph) };
        let mut found =
            Quotation { kind, segments: vec![Span { paragraph, range: segment.range.clone() }], speaker: None };
        let named_inside = kind == Kind::Speech && self.said(&mut found, sentence, segment, attribution.as_ref());
        let second_half = second_half && !named_inside;
        let beside = second_half || attribution.as_ref().is_some_and(|found| found.subject.is_some());
        let noun = !second_half && self.meet_term(sentence, attribution.as_ref());
        let attributed = match kind {
            Kind::Speech if closes && !noun => Attributed::Behind,
            Kind::Speech if beside => Attributed::Beside,
            _ => Attributed::Nowhere,
        };
        self.thread = Thread {
            unclosed: kind == Kind::Speech && segment.bounds == Bounds::Unclosed,
            attributed,
            dialogue: false,
        };
        match self.found.last_mut().filter(|_| second_half) {
            Some(first) => first.segments.append(&mut found.segments),
            None => self.found.push(found),
        }
    }

    /// What some words are: what the ones before them in the same list are, or what their sentence says.
    fn kind_of(&self, sentence: &Sentence, attribution: Option<&Attribution>, closes: bool, paragraph: usize) -> Kind {
        let last = self.found.last();
        let romance = sentence.grammar().is_romance();
        let brief = sentence.length() < 4 || sentence.grammar().is_studied();
        let viewed = |found: &Attribution| romance && found.cue == Cue::According && found.gap == 0;
        let called = attribution.is_some_and(|found| found.cue == Cue::Calls && !brief || viewed(found));
        let listed = !closes && sentence.list_head() < sentence.quote && !sentence.is_whole_sentence();
        let alike = last.filter(|_| listed).map(|last| last.kind).filter(|kind| {
            if *kind == Kind::Speech { sentence.length() > 2 || sentence.is_joined_in_small() } else { !called }
        });
        let start = sentence.get(sentence.from).map_or(0, |first| first.start);
        let within = |span: &Span| span.paragraph == paragraph && span.range.start >= start;
        let told = last.filter(|last| last.kind == Kind::Speech && romance);
        let goes_on = told.and_then(|last| last.segments.last()).is_some_and(within);
        alike.unwrap_or_else(|| sentence.kind_of(attribution, goes_on))
    }

    /// Whose words they are, and where "said X" interrupts them; `true` if it does so by a name.
    fn said(
        &mut self,
        found: &mut Quotation,
        sentence: &Sentence,
        segment: &Segment,
        attribution: Option<&Attribution>,
    ) -> bool {
        let Some(paragraph) = found.segments.first().map(|span| span.paragraph) else { return false };
        let closes = attribution.is_some_and(|found| found.cue == Cue::After);
        let he = |found: &Attribution| {
            found.subject.as_ref().is_some_and(|it| it.len() == 1 && sentence.is(it.start, Class::PRONOUN))
        };
        let closed = closes && !(sentence.grammar().is_romance() && attribution.is_some_and(he));
        let inside = if closed || sentence.verb_of_before(attribution) { None } else { self.incise(sentence, segment) };
        let inside = inside.filter(|inside| !closes || !inside.is_by_pronoun());
        if let Some(inside) = &inside {
            self.memory.meet(sentence.text, inside.pause_tokens(), sentence.vocabulary, paragraph);
        }
        found.speaker = self
            .speaker_of_list(sentence, closes, paragraph)
            .or_else(|| if attribution.is_none() { self.speaker_of_row(sentence, paragraph) } else { None })
            .or_else(|| speaker(&self.memory, sentence, attribution, inside.as_ref(), paragraph));
        if let Some(inside) = &inside {
            let spans = around(sentence.text, segment, &inside.range).into_iter();
            found.segments = spans.map(|range| Span { paragraph, range }).collect();
        }
        self.memory.spoke(found.speaker.as_ref(), paragraph, sentence);
        inside.is_some_and(|inside| !inside.is_by_pronoun())
    }

    /// Who said the words before, where these are the next of a list in the same sentence ("frank" and "cordial").
    fn speaker_of_list(&self, sentence: &Sentence, closes: bool, paragraph: usize) -> Option<super::Speaker> {
        let row = |before: usize| sentence.inner_of(before).trim_end().ends_with(',') && before >= sentence.from;
        let row = sentence.grammar().is_english() && sentence.quote.checked_sub(1).is_some_and(row);
        let listed = row || sentence.list_head() < sentence.quote;
        let last = self.found.last().filter(|last| listed && !closes && last.kind == Kind::Speech)?;
        last.speaker.clone().filter(|speaker| speaker.mention.paragraph == paragraph)
    }

    /// Who is said to speak behind the last of some sentences in marks, of which this is an earlier one (« … » « … », dit X).
    fn speaker_of_row(&self, sentence: &Sentence, paragraph: usize) -> Option<super::Speaker> {
        let quoted = |at: usize| sentence.get(at).is_some_and(Token::is_quote);
        let before = sentence.sentence_before();
        if sentence.from < sentence.quote || before.is_some_and(|it| quoted(it.from)) {
            return None;
        }
        let mut at = sentence.quote;
        loop {
            let french = sentence.grammar().is_romance();
            let stops = |kind: Sort| kind == Sort::Stop || french && kind == Sort::Comma;
            let joins = french && sentence.is(at + 1, Class::AND);
            at += 1 + usize::from(joins || sentence.kind(at + 1).is_some_and(stops));
            let Sentence { text, tokens, segments, vocabulary, .. } = *sentence;
            let next = quoted(at).then(|| Sentence::around(text, tokens, segments, vocabulary, at))?;
            if let Some(found) = next.attribution() {
                let behind = found.cue == Cue::After;
                return if behind { self.memory.named(&next, &found, paragraph) } else { None };
            }
        }
    }

    fn incise(&self, sentence: &Sentence, segment: &Segment) -> Option<Incise> {
        let _ = self;
        if !sentence.vocabulary.lexicon.dash_dialogue {
            return None;
        }
        let found = incise(sentence.text, segment.inner.clone(), sentence.vocabulary);
        found.filter(|found| found.is_by_somebody(sentence.text))
    }
}

/// Whether "said X" follows, without which a closing mark that nobody opened is a slip, or closes what stands farther above.
fn is_told_behind(attribution: Option<&Attribution>) -> bool {
    attribution.is_some_and(|found| matches!(found.cue, Cue::After | Cue::Later))
}

/// Whose words: whom the incise names, else the sentence around.
fn speaker(
    memory: &Memory,
    sentence: &Sentence,
    attribution: Option<&Attribution>,
    inside: Option<&Incise>,
    paragraph: usize,
) -> Option<super::Speaker> {
    let named = inside.and_then(|inside| {
        memory.named(&inside.sentence(sentence.text, sentence.vocabulary), &inside.attribution, paragraph)
    });
    named.or_else(|| memory.speaker(sentence, attribution, paragraph))
}

/// The parts of a segment before and after what is not spoken; at its end that is the closing mark.
fn around(text: &str, segment: &Segment, pause: &Range<usize>) -> Vec<Range<usize>> {
    if segment.bounds == Bounds::Unclosed && pause.end >= segment.range.end {
        return Vec::from([segment.range.clone()]);
    }
    let parts = [segment.range.start..pause.start, pause.end..segment.range.end];
    parts.into_iter().map(|range| trimmed(text, range)).filter(|range| range.start < range.end).collect()
}

impl Sentence<'_> {
    /// Whether a verb of saying right before the words attributes them already.
    fn verb_of_before(&self, attribution: Option<&Attribution>) -> bool {
        attribution.is_some_and(|found| found.cue == Cue::Before && found.subject.is_some())
            && !self.inner().contains(['-', ','])
    }

    /// Whether a word or two in small letters are linked by "and" to words that were said.
    fn is_joined_in_small(&self) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let small = self.begins_small();
        let and = lexicon.grammar.is_english() && self.before(self.quote).is_some_and(|link| link.is(Class::AND));
        lexicon.grammar.is_german() || small && (lexicon.grammar.is_romance() || and)
    }

    /// Whether nothing but a stop follows the words in their sentence.
    fn ends_sentence(&self) -> bool {
        self.is_whole_sentence() || self.get(self.quote + 1).is_none_or(|next| next.kind == Sort::Stop || next.opens)
    }

    /// Whether only "said X" stands between the segment before and this one, which has no attribution of its own.
    fn follows_attribution(&self, closes: bool) -> bool {
        let before = (0..self.quote).rev().take(20).find(|at| self.get(*at).is_some_and(Token::is_quote));
        let Some(last) = self.quote.checked_sub(1) else { return false };
        let stop =
            matches!(self.kind(last), Some(Sort::Comma | Sort::Dash | Sort::Stop | Sort::Colon | Sort::Semicolon));
        let words =
            |before: usize| (before + 1..self.quote).filter(|at| self.get(*at).is_some_and(Token::is_word)).count();
        let name = |at: usize| self.get(at).is_some_and(|token| token.upper && !token.opens);
        let verbs = |before: usize| (before + 1..self.quote).filter(|at| self.is_verb(*at) && !name(*at)).count();
        let ended = self.kind(last) == Some(Sort::Stop);
        let sentence = if ended { self.ends_sentence() } else { before.is_some_and(|before| before >= self.from) };
        let bare = self.grammar().drops_subject();
        let other = |before: usize| (before + 2..self.quote).any(|at| self.get(at).is_some_and(|token| token.opens));
        !closes
            && !before.is_some_and(|before| other(before) || self.is_parted(before))
            && stop
            && sentence
            && before.is_some_and(|before| verbs(before) <= 1 && (words(before) > 1 || bare && verbs(before) == 1))
    }
}
