//! Lines of dialogue that open with a dash and have no other marks.

mod interview;
mod turns;

use std::ops::Range;

use super::attribution::incise::{Incise, incise};
use super::language::Grammar;
use super::running::Thread;
use super::search::Search;
use super::speaker::line::Line;
use super::words::Token;
use super::words::vocabulary::{Class, Vocabulary, holds};
use super::{Kind, Quotation, Span, Speaker};
use crate::domain::paragraph::Paragraph;
pub(crate) use interview::Interview;
use turns::{after_dash, asks, calls_out, spoken, without_narration};
pub(crate) use turns::{opens_with_dash, trimmed, turns};

/// The longest line that a pronoun by itself shows to be spoken, in words and stops; longer ones are items of a list as well.
const LONGEST_TURN: usize = 40;

/// What stands around a line.
#[derive(Clone, Copy)]
struct Around {
    /// The line before is spoken.
    goes_on: bool,
    /// Another turn follows.
    answered: bool,
    after_question: bool,
}

impl Search {
    /// Lines of dialogue: speech where a verb of saying, the line before or their own tone show it.
    pub(crate) fn dialogue(
        &mut self,
        paragraph: &Paragraph,
        turns: Vec<Range<usize>>,
        [before, next]: [Option<&Paragraph>; 2],
        tokens: &[Token],
        vocabulary: &Vocabulary,
    ) {
        let text = paragraph.text.as_str();
        let goes_on = std::mem::take(&mut self.thread.dialogue);
        if turns.is_empty() {
            return;
        }
        let answered = turns.len() > 1 || next.is_some_and(|next| after_dash(&next.text).is_some());
        let after_question = before.is_some_and(|before| asks(&before.text));
        let turns = without_narration(text, turns, vocabulary);
        let pauses: Vec<_> = turns.iter().map(|turn| incise(text, turn.clone(), vocabulary)).collect();
        let told = pauses.iter().any(Option::is_some);
        let around = Around { goes_on, answered, after_question };
        if turns.is_empty() || !told && !self.is_spoken(text, &turns, around, tokens, vocabulary) {
            return;
        }
        self.told = self.told.or(text.trim_start().chars().next().filter(|_| told));
        let mut attributed = false;
        for (at, (turn, pause)) in turns.into_iter().zip(pauses).enumerate() {
            let cut = pause.as_ref().map(|pause| (&pause.range, pause.goes_on || pause.resumes));
            let asks = pause.as_ref().and_then(|pause| text.get(..pause.range.start)).is_some_and(asks);
            let span = |range| Span { paragraph: paragraph.index, range };
            let mut segments: Vec<_> = spoken(text, turn, cut).into_iter().map(span).collect();
            let second_half = attributed && pause.is_none();
            attributed = pause.is_some() && !asks;
            match self.found.last_mut().filter(|_| second_half) {
                Some(first) => first.segments.append(&mut segments),
                None if segments.is_empty() => {}
                None => {
                    let speaker = self.speaker_of_turn(paragraph, &segments, pause.as_ref(), at == 0, vocabulary);
                    self.found.push(Quotation { kind: Kind::Speech, segments, speaker });
                }
            }
        }
        self.thread = Thread { dialogue: true, ..Thread::default() };
    }

    /// Whether a line in which nobody is said to speak is spoken all the same, and no item of a list.
    fn is_spoken(
        &self,
        text: &str,
        turns: &[Range<usize>],
        Around { goes_on, answered, after_question }: Around,
        tokens: &[Token],
        vocabulary: &Vocabulary,
    ) -> bool {
        let opens = after_dash(text).is_some();
        let calls = |turn: &Range<usize>| text.get(turn.clone()).is_some_and(calls_out);
        let short = tokens.len() < LONGEST_TURN;
        let direct = || turns.iter().any(calls) || short && tokens.iter().any(|token| token.is(Class::DIRECT));
        let same = self.told.is_some() && self.told == text.trim_start().chars().next();
        let sentence = text.trim_end().ends_with(['.', '!', '?', '…', '؟']);
        let quoted = sentence && vocabulary.lexicon.dash_press;
        let announced = self.memory.announced.is_some();
        let told = answered || self.told.is_some();
        let again = same && sentence && vocabulary.lexicon.grammar.verb_second();
        let shown = goes_on && opens
            || announced
            || told && direct()
            || again
            || quoted && (same || self.memory.about.is_some() || opens_with_dash(text) && direct());
        let alone = quoted && announced && !answered;
        let item = text.trim_start().starts_with('-') && !same && !alone && (self.told.is_some() || !direct());
        sentence && !answered && after_question && opens || shown && !item
    }

    /// Who speaks a turn: whom its own "said X" names, or, of the first in a line, whom the lines around it show.
    fn speaker_of_turn(
        &mut self,
        paragraph: &Paragraph,
        segments: &[Span],
        pause: Option<&Incise>,
        first: bool,
        vocabulary: &Vocabulary,
    ) -> Option<Speaker> {
        let text = paragraph.text.as_str();
        let range = segments.last().map_or(0..0, |last| last.range.clone());
        let asks = text.get(range.clone()).is_some_and(asks);
        let press = vocabulary.lexicon.dash_press;
        let line = Line { paragraph: paragraph.index, end: range.end, asks, press };
        let speaker = match pause {
            Some(pause) => {
                let sentence = pause.sentence(text, vocabulary);
                let left_out = sentence.grammar() == Grammar::Inflected && pause.leaves_out_subject(text, vocabulary);
                let start = segments.first().map_or(0, |first| first.range.start);
                let left_out = || if left_out { self.memory.speaker_left_out((paragraph.index, start)) } else { None };
                let speaker = self.memory.named(&sentence, &pause.attribution, paragraph.index).or_else(left_out);
                self.memory.spoke(speaker.as_ref(), paragraph.index, &sentence);
                self.interview.is_told();
                speaker
            }
            None => self.memory.speaker_of_line(&line).filter(|_| first),
        };
        self.memory.spoke_line(speaker.as_ref(), &line);
        match speaker {
            None if pause.is_none() => {
                let asked = || self.memory.only_one_named();
                self.interview.read(&mut self.found, line, asked)
            }
            speaker => speaker,
        }
    }
}

impl Incise {
    /// Whether its verb has no subject, as verbs have whose form shows who it is, and tells of no document.
    fn leaves_out_subject(&self, text: &str, vocabulary: &Vocabulary) -> bool {
        let word = |token: &Token| text.get(token.start..token.end).unwrap_or_default();
        let relays = |token: &Token| holds(vocabulary.lexicon.relays, word(token));
        self.attribution.subject.is_none() && !self.pause_tokens().iter().any(relays)
    }
}
