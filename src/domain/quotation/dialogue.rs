//! Lines of dialogue that open with a dash and have no other marks.

use std::ops::Range;

use super::attribution::incise::incise;
use super::running::Thread;
use super::search::Search;
use super::words::Token;
use super::words::vocabulary::{Class, Vocabulary};
use super::{Kind, Quotation, Span};
use crate::domain::paragraph::Paragraph;

/// The longest line that a pronoun by itself shows to be spoken, in words and stops; longer ones are items of a list as well.
const LONGEST_TURN: usize = 40;

/// The longest place and date before the news, in words.
const LONGEST_DATELINE: usize = 6;

impl Search {
    /// Lines of dialogue: speech where a verb of saying, the line before or their own tone show it.
    pub(crate) fn dialogue(
        &mut self,
        paragraph: &Paragraph,
        turns: Vec<Range<usize>>,
        next: Option<&Paragraph>,
        tokens: &[Token],
        vocabulary: &Vocabulary,
    ) {
        let text = paragraph.text.as_str();
        let before = std::mem::take(&mut self.thread.dialogue);
        let several = turns.len() > 1;
        let turns = without_narration(text, turns, vocabulary);
        let pauses: Vec<_> = turns.iter().map(|turn| incise(text, turn.clone(), vocabulary)).collect();
        let answered = several || next.is_some_and(|next| after_dash(&next.text).is_some());
        let asks = |turn: &Range<usize>| text.get(turn.clone()).is_some_and(calls_out);
        let short = tokens.len() < LONGEST_TURN;
        let direct = || turns.iter().any(asks) || short && tokens.iter().any(|token| token.is(Class::DIRECT));
        let dash = text.trim_start().chars().next();
        let same = self.told.is_some() && self.told == dash;
        let nordic =
            same && vocabulary.lexicon.grammar.verb_second() && text.trim_end().ends_with(['.', '!', '?', '…']);
        let told = answered || self.told.is_some();
        let shown =
            before && after_dash(text).is_some() || self.memory.announced().is_some() || told && direct() || nordic;
        let item = text.trim_start().starts_with("- ") && !same && (self.told.is_some() || !direct());
        if turns.is_empty() || pauses.iter().all(Option::is_none) && (!shown || item) {
            return;
        }
        self.told = self.told.or(dash.filter(|_| pauses.iter().any(Option::is_some)));
        let mut attributed = false;
        for (turn, pause) in turns.into_iter().zip(pauses) {
            let cut = pause.as_ref().map(|pause| (&pause.range, pause.goes_on || pause.resumes));
            let span = |range| Span { paragraph: paragraph.index, range };
            let asks = pause.as_ref().and_then(|pause| text.get(..pause.range.start)).is_some_and(calls_out);
            let mut segments: Vec<_> = spoken(text, turn, cut).into_iter().map(span).collect();
            let speaker = pause.as_ref().and_then(|pause| {
                self.memory.named(&pause.sentence(text, vocabulary), &pause.attribution, paragraph.index)
            });
            let second_half = attributed && pause.is_none();
            attributed = pause.is_some() && !asks;
            match self.found.last_mut().filter(|_| second_half) {
                Some(first) => first.segments.append(&mut segments),
                None if segments.is_empty() => {}
                None => self.found.push(Quotation { kind: Kind::Speech, segments, speaker }),
            }
        }
        self.thread = Thread { dialogue: true, ..Thread::default() };
    }
}

/// Where the words of a line begin, if it opens with a dash.
fn after_dash(text: &str) -> Option<usize> {
    let line = text.trim_start();
    let rest =
        line.strip_prefix(['—', '–', '―']).or_else(|| line.strip_prefix("--")).or_else(|| line.strip_prefix("- "))?;
    let words = rest.trim_start();
    let begins = words.starts_with(|c: char| c.is_uppercase() || matches!(c, '¿' | '¡' | '…' | '.' | '(' | '['));
    begins.then_some(text.len() - words.len())
}

/// The turns of a paragraph, each from its first word to its last: the one that the dash at its start opens, and those
/// that a dash behind the end of a sentence does; behind a date it opens the news.
pub(crate) fn turns(text: &str) -> Vec<Range<usize>> {
    let mut turns: Vec<Range<usize>> = after_dash(text).map(|start| start..text.len()).into_iter().collect();
    for (at, dash) in text.match_indices(['—', '–', '-']) {
        let head = text.get(..at).unwrap_or_default();
        let bare = head.trim_end();
        let ends = bare.len() < head.len() && bare.ends_with(['.', '!', '?', '…', '»']);
        let words = text.get(at + dash.len()..).unwrap_or_default();
        let first = words.trim_start();
        let apart = dash != "-" || first.len() < words.len();
        let opens = apart && first.starts_with(|c: char| c.is_uppercase() || matches!(c, '¿' | '¡'));
        let short = bare.split_whitespace().nth(LONGEST_DATELINE).is_none();
        let dateline = turns.is_empty() && short && bare.contains(|c: char| c.is_ascii_digit());
        if ends && opens && !dateline {
            if let Some(last) = turns.last_mut() {
                last.end = bare.len();
            }
            turns.push(text.len() - first.len()..text.len());
        }
    }
    turns
}

/// The turns of a line without what a narrator puts between two dashes (– Kto tam? – Stary podniósł wzrok. – To ty?).
fn without_narration(text: &str, turns: Vec<Range<usize>>, vocabulary: &Vocabulary) -> Vec<Range<usize>> {
    if after_dash(text).is_none() || vocabulary.lexicon.past.is_empty() {
        return turns;
    }
    let mut spoken = false;
    let mut rest = |turn: Range<usize>| {
        let told = if spoken { narration(text, &turn, vocabulary) } else { None };
        spoken = told.is_none() && incise(text, turn.clone(), vocabulary).is_none();
        let blank = |c: char| c.is_whitespace() || matches!(c, '—' | '–' | '.' | ',' | ':');
        let words = told.and_then(|end| text.get(end..turn.end)).map(|words| words.trim_start_matches(blank).len());
        turn.end - words.unwrap_or(turn.len())..turn.end
    };
    turns.into_iter().map(&mut rest).filter(|turn| !turn.is_empty()).collect()
}

/// Where a narrator's words end that a turn begins with: a verb tells what happened, and nobody asks or is spoken to.
fn narration(text: &str, turn: &Range<usize>, vocabulary: &Vocabulary) -> Option<usize> {
    let line = text.get(turn.clone())?;
    let closing = |at: &usize| !line.get(..*at).is_some_and(|head| head.ends_with(' '));
    let end = line.match_indices(['—', '–']).map(|(at, _)| at).find(closing).unwrap_or(line.len());
    let told = line.get(..end)?;
    let words = || told.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let past = |word: &str| vocabulary.lexicon.past.split(' ').any(|end| word.ends_with(end));
    let direct = |word: &str| vocabulary.class(&word.to_lowercase()).is(Class::DIRECT);
    let tells = words().take(6).any(past) && !words().any(direct) && !calls_out(told);
    tells.then_some(turn.start + end)
}

/// The words of a line of dialogue around what is not spoken.
fn spoken(text: &str, Range { start, end }: Range<usize>, pause: Option<(&Range<usize>, bool)>) -> Vec<Range<usize>> {
    let (first, rest) = match pause {
        None => (start..end, end..end),
        Some((pause, false)) => (start..pause.start, end..end),
        Some((pause, true)) => (start..pause.start, pause.end..end),
    };
    [first, rest].into_iter().map(|range| trimmed(text, range)).filter(|range| !range.is_empty()).collect()
}

/// Some bytes without the space and the dashes around them.
pub(crate) fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let blank = |c: char| c.is_whitespace() || matches!(c, '—' | '–');
    let words = text.get(range.clone()).unwrap_or_default();
    let start = range.start + (words.len() - words.trim_start_matches(blank).len());
    start..start.max(range.start + words.trim_end_matches(blank).len())
}

/// Whether a line ends as speech does when nothing else shows that it is.
fn calls_out(text: &str) -> bool {
    text.trim_end().ends_with(['?', '!'])
}
