//! What the line ends of a plain text mean: the paragraphs that lines make up.

use super::lines::{Chunk, Run, Words, ends_sentence, starts_dialogue};
use super::{HEAD, list};
use crate::domain::parse::byline;

/// Programs break lines between these widths, in columns.
const NARROWEST: usize = 44;
const COLUMN: usize = 24;
const WIDEST: usize = 100;

/// Where a word may be divided.
const SOFT_HYPHEN: char = '\u{AD}';

/// The lines of one paragraph that the author wanted to stay lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Paragraph {
    pub(super) lines: Vec<String>,
    /// Whether it follows another one without a blank line.
    pub(super) close: bool,
}

/// How a whole text is laid out.
pub(super) struct Layout {
    /// How wide lines were when a program broke them, in columns.
    width: Option<usize>,
    /// Whether blank lines part the paragraphs.
    blanks: bool,
    /// Whether words were divided where lines end.
    divides: bool,
}

/// What the end of a line means.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// Nothing: the paragraph goes on.
    Soft,
    /// A line of its own in the paragraph.
    Line,
    /// The end of the paragraph.
    Paragraph,
}

/// Where a line stands.
#[derive(Clone, Copy)]
struct Place {
    /// The number of its run; in the first one headline, byline and the like stand line by line.
    run: usize,
    /// In a run of lines too long to be parts of one paragraph.
    long: bool,
    /// In an item of a list.
    item: bool,
}

impl Layout {
    pub(super) fn of(chunks: &[Chunk]) -> Self {
        let runs: Vec<&Run> = chunks
            .iter()
            .filter_map(|chunk| match chunk {
                Chunk::Run(run) => Some(run),
                _ => None,
            })
            .collect();
        let inside = || runs.iter().skip(1).flat_map(|run| run.lines.iter().skip(1));
        let gaps = runs.iter().skip(2).filter(|run| run.gap).count();
        let sentences = inside().filter(|line| ends_sentence(line.text)).count();
        // Where far more lines end with a sentence than with a blank line, blank lines only set off the head or a part.
        let by_lines = inside().count() > gaps * 3 + 2 && sentences * 10 >= inside().count() * 7;
        Self {
            width: wrap_width(&runs),
            blanks: !by_lines && runs.iter().any(|run| run.gap),
            divides: divides_words(&runs),
        }
    }

    /// The same for what is quoted: lines that are not joined stay together all the same.
    pub(super) fn quoted(self) -> Self {
        Self { blanks: true, ..self }
    }

    /// The paragraphs of the run of this number.
    pub(super) fn paragraphs(&self, run: &Run, number: usize) -> Vec<Paragraph> {
        let mut paragraphs = Vec::new();
        let mut paragraph = Paragraph::default();
        let mut text = String::new();
        let columns: usize = run.lines.iter().map(|line| width(line.text)).sum();
        let long = columns / run.lines.len().max(1) > 160;
        let mut place = Place { run: number, long, item: false };
        for (at, line) in run.lines.iter().enumerate() {
            place.item |= list::is_marked(line.text);
            if self.divides && is_divided(&text, line.text) {
                text.pop();
                text.push(SOFT_HYPHEN);
            }
            push_words(&mut text, line.text);
            let end = run.lines.get(at + 1).map_or(End::Paragraph, |next| self.end(line, next, place));
            if end == End::Soft {
                continue;
            }
            paragraph.lines.push(std::mem::take(&mut text));
            if end == End::Paragraph {
                let close = Paragraph { close: true, ..Paragraph::default() };
                paragraphs.push(std::mem::replace(&mut paragraph, close));
                place.item = false;
            }
        }
        paragraphs
    }

    fn end(&self, line: &Words, next: &Words, place: Place) -> End {
        let done = ends_sentence(line.text);
        let goes_on = !done && next.text.starts_with(char::is_lowercase);
        let full = self.width.is_some_and(|limit| is_full(line.text, next.text, limit));
        let numbered = list::number(next.text).is_some() && (!full || done || line.text.ends_with([':', ';', ',']));
        if list::bullet(next.text).is_some() || numbered {
            return End::Paragraph;
        }
        if (place.item && next.indented) || is_divided(line.text, next.text) {
            return End::Soft;
        }
        if done && (starts_dialogue(next.text) || next.opens || (next.indented && self.width.is_some())) {
            return End::Paragraph;
        }
        let is_byline = || place.run < HEAD && [line, next].iter().any(|line| byline::read(line.text).is_some());
        let line_end = || if is_byline() { End::Paragraph } else { End::Line };
        match self.width {
            Some(_) if full => End::Soft,
            Some(limit) if !done && goes_on && (place.run == 0 || width(line.text) * 2 >= limit) => End::Soft,
            Some(limit) if !done && width(line.text) * 20 >= limit * 17 && !ends_with_address(line.text) => End::Soft,
            Some(_) if !done && self.blanks && place.run > 0 => line_end(),
            Some(_) => End::Paragraph,
            None if place.run == 0 || place.long || place.item || !self.blanks => End::Paragraph,
            None if goes_on && width(line.text) >= 40 => End::Soft,
            None => line_end(),
        }
    }
}

/// Whether a word may be divided between two lines.
fn is_divided(line: &str, next: &str) -> bool {
    let word = line.strip_suffix(SOFT_HYPHEN).or_else(|| line.strip_suffix(['-', '‐']));
    word.is_some_and(|word| word.ends_with(char::is_alphabetic)) && next.starts_with(char::is_lowercase)
}

/// Whether a typesetter divided words where lines end: far more of them than the few that have a hyphen of their own.
fn divides_words(runs: &[&Run]) -> bool {
    let pairs = || runs.iter().flat_map(|run| run.lines.iter().zip(run.lines.iter().skip(1)));
    let divided = pairs().filter(|(line, next)| is_divided(line.text, next.text)).count();
    divided >= 3 && divided * 20 >= pairs().count()
}

/// The width at which a program broke the lines, if one did.
///
/// Then nearly every line that ends inside a sentence is so full that the next word had no place on it.
fn wrap_width(runs: &[&Run]) -> Option<usize> {
    let is_text = |line: &&Words| line.text.contains(' ') || !line.text.contains("://");
    let widths = || {
        runs.iter()
            .filter(|run| run.lines.len() > 1)
            .flat_map(|run| &run.lines)
            .filter(is_text)
            .map(|line| width(line.text))
    };
    if widths().filter(|width| *width > WIDEST).count() * 20 > widths().count() {
        return None;
    }
    let limit = widths().filter(|width| *width <= WIDEST).max()?;
    let (mut full, mut loose, mut small) = (0, 0, 0);
    for (line, next) in runs.iter().flat_map(|run| run.lines.iter().zip(run.lines.iter().skip(1))) {
        if list::is_marked(next.text) || ends_sentence(line.text) {
            continue;
        }
        small += usize::from(next.text.starts_with(char::is_lowercase));
        if is_full(line.text, next.text, limit) {
            full += 1;
        } else if width(line.text) * 5 >= limit * 3 {
            loose += 1;
        }
    }
    // In a narrow column a poem has as many such lines, but most of its lines begin with a capital.
    let wide = limit >= NARROWEST || (limit >= COLUMN && full > 3 && small * 10 >= (full + loose) * 6);
    (wide && full >= 2 && full >= loose * 4).then_some(limit)
}

/// Whether the first word of the next line had no place on a line.
fn is_full(line: &str, next: &str, limit: usize) -> bool {
    let word = match next.chars().next() {
        Some(c) if is_wide(c) => 2,
        _ => 1 + width(next.split(' ').next().unwrap_or_default()),
    };
    width(line) + word > limit
}

/// Whether a line ends with an address, as lines that stand for themselves do.
fn ends_with_address(line: &str) -> bool {
    line.rsplit(' ').next().is_some_and(|word| word.contains("://") || word.contains("www.") || word.contains('@'))
}

/// Columns in a terminal: two for an ideograph.
fn width(text: &str) -> usize {
    text.chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum()
}

fn is_wide(c: char) -> bool {
    matches!(u32::from(c), 0x2E80..=0x9FFF | 0xAC00..=0xD7AF | 0xF900..=0xFAFF | 0xFF01..=0xFF60 | 0x20000..=0x3FFFF)
}

/// Adds a line to the words before it; scripts without spaces get none, a hyphen at the line end stays one, and a soft
/// one goes.
fn push_words(text: &mut String, words: &str) {
    let divided = text.ends_with(SOFT_HYPHEN) && text.pop().is_some();
    let spaceless = |c: char| is_wide(c) && !matches!(u32::from(c), 0xAC00..=0xD7AF);
    let hyphen = text.ends_with('-') && text.chars().rev().nth(1).is_some_and(char::is_alphabetic);
    let joined = divided || hyphen || (text.ends_with(spaceless) && words.starts_with(spaceless));
    if !text.is_empty() && !joined {
        text.push(' ');
    }
    for c in words.chars() {
        // Pages collapse these anyway; narrow and unbreakable spaces are typography and stay.
        if matches!(c, ' ' | '\t') {
            if !text.ends_with(' ') {
                text.push(' ');
            }
        } else {
            text.push(c);
        }
    }
}
