//! The turns of a line that opens with a dash, and what of them is spoken.

use std::ops::Range;

use crate::domain::quotation::attribution::incise::incise;
use crate::domain::quotation::words::vocabulary::{Class, Vocabulary};

/// The longest place and date before the news, in words.
const LONGEST_DATELINE: usize = 6;

/// Where the words of a line begin, if it opens with a dash.
pub(super) fn after_dash(text: &str) -> Option<usize> {
    let line = text.trim_start();
    let rest =
        line.strip_prefix(['—', '–', '―']).or_else(|| line.strip_prefix("--")).or_else(|| line.strip_prefix('-'))?;
    let words = rest.trim_start();
    let caseless = |c: char| c.is_alphabetic() && !c.is_lowercase();
    let begins = words.starts_with(|c: char| caseless(c) || matches!(c, '¿' | '¡' | '…' | '.' | '(' | '['));
    begins.then_some(text.len() - words.len())
}

/// Whether a line opens with a dash that is no hyphen.
pub(crate) fn opens_with_dash(text: &str) -> bool {
    !text.trim_start().starts_with('-') && after_dash(text).is_some()
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
pub(super) fn without_narration(text: &str, turns: Vec<Range<usize>>, vocabulary: &Vocabulary) -> Vec<Range<usize>> {
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
pub(super) fn spoken(
    text: &str,
    Range { start, end }: Range<usize>,
    pause: Option<(&Range<usize>, bool)>,
) -> Vec<Range<usize>> {
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
pub(super) fn calls_out(text: &str) -> bool {
    text.trim_end().ends_with(['?', '!', '؟'])
}

/// Whether some words end as a question does.
pub(super) fn asks(words: &str) -> bool {
    words.trim_end().ends_with(['?', '؟'])
}
