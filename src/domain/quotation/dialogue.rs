//! Lines of dialogue that open with a dash and have no other marks.

use std::ops::Range;

/// Where the words of a line begin, if it opens with a dash.
pub(super) fn after_dash(text: &str) -> Option<usize> {
    let line = text.trim_start();
    let rest =
        line.strip_prefix(['—', '–', '―']).or_else(|| line.strip_prefix("--")).or_else(|| line.strip_prefix("- "))?;
    let words = rest.trim_start();
    let begins = words.starts_with(|c: char| c.is_uppercase() || matches!(c, '¿' | '¡' | '…' | '.' | '(' | '['));
    begins.then_some(text.len() - words.len())
}

/// The words of a line of dialogue around what is not spoken.
pub(super) fn spoken(text: &str, start: usize, pause: Option<(&Range<usize>, bool)>) -> Vec<Range<usize>> {
    let end = text.trim_end().len();
    let (first, rest) = match pause {
        None => (start..end, end..end),
        Some((pause, false)) => (start..pause.start, end..end),
        Some((pause, true)) => (start..pause.start, pause.end..end),
    };
    [first, rest].into_iter().map(|range| trimmed(text, range)).filter(|range| !range.is_empty()).collect()
}

/// Some bytes without the space and the dashes around them.
pub(super) fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let blank = |c: char| c.is_whitespace() || matches!(c, '—' | '–');
    let words = text.get(range.clone()).unwrap_or_default();
    let start = range.start + (words.len() - words.trim_start_matches(blank).len());
    start..start.max(range.start + words.trim_end_matches(blank).len())
}

/// Whether a line ends as speech does when nothing else shows that it is.
pub(super) fn calls_out(text: &str) -> bool {
    text.trim_end().ends_with(['?', '!'])
}
