//! An article as one folded text, the way browsers compare when they follow a text fragment, and the way back from it.

use std::ops::Range;

use super::super::paragraph::Paragraph;
use super::super::quotation::Span;
use super::fold::{SOFT_HYPHEN, fold, push_folded};
use super::{Selection, border};

/// The folded text of all paragraphs that hold any; offsets into it are bytes.
pub(super) struct Index<'a> {
    paragraphs: Vec<&'a Paragraph>,
    /// Where each paragraph starts.
    starts: Vec<usize>,
    /// The paragraphs, a line each.
    pub(super) text: String,
}

impl<'a> Index<'a> {
    pub(super) fn new(all: &'a [Paragraph]) -> Self {
        let mut text = String::with_capacity(all.iter().map(|paragraph| paragraph.text.len() + 1).sum());
        let (mut paragraphs, mut starts) = (Vec::new(), Vec::new());
        for paragraph in all {
            let before = text.len();
            if before > 0 {
                text.push('\n');
            }
            let start = text.len();
            push_folded(&paragraph.text, &mut text);
            if text.len() == start {
                text.truncate(before);
            } else {
                paragraphs.push(paragraph);
                starts.push(start);
            }
        }
        Self { paragraphs, starts, text }
    }

    /// The text with a space in place of each line end.
    pub(super) fn joined(&self) -> String {
        self.text.replace('\n', " ")
    }

    /// A selection in the folded text, widened to whole words; nothing where it holds no text.
    pub(super) fn range(&self, selection: Selection) -> Option<Range<usize>> {
        let (start, end) = (selection.start.min(selection.end), selection.start.max(selection.end));
        let start = self.offset(start.paragraph, |source| source.end > start.byte);
        let end = self.offset(end.paragraph, |source| source.start >= end.byte);
        self.widened(start..end)
    }

    /// A range without white space around it, then widened to whole words; nothing where it holds no text.
    pub(super) fn widened(&self, range: Range<usize>) -> Option<Range<usize>> {
        let text = self.text.get(range.clone())?;
        let start = range.start + text.len() - text.trim_start().len();
        let end = range.start + text.trim_end().len();
        (start < end).then(|| border::at_or_before(&self.text, start)..border::at_or_after(&self.text, end))
    }

    /// The first place in a paragraph whose source is wanted, or the paragraph's end.
    fn offset(&self, paragraph: usize, wanted: impl Fn(&Range<usize>) -> bool) -> usize {
        let number = self.paragraphs.partition_point(|other| other.index < paragraph);
        let Some(&start) = self.starts.get(number) else { return self.text.len() };
        let Some(source) = self.paragraphs.get(number).filter(|other| other.index == paragraph) else { return start };
        let (mut offset, mut found) = (start, None);
        fold(&source.text, |range, c| {
            if found.is_none() && wanted(&range) {
                found = Some(offset);
            }
            offset += c.len_utf8();
        });
        found.unwrap_or(offset)
    }

    /// A range of the folded text as stretches of the paragraphs.
    pub(super) fn spans(&self, range: Range<usize>) -> Vec<Span> {
        let mut spans = Vec::new();
        let first = self.starts.partition_point(|&start| start <= range.start).saturating_sub(1);
        for (&start, paragraph) in self.starts.iter().zip(&self.paragraphs).skip(first) {
            if start >= range.end {
                break;
            }
            let (mut offset, mut covered) = (start, None::<Range<usize>>);
            fold(&paragraph.text, |source, c| {
                let end = offset + c.len_utf8();
                if offset >= range.start && end <= range.end {
                    covered = Some(covered.as_ref().map_or(source.start, |covered| covered.start)..source.end);
                }
                offset = end;
            });
            spans.extend(covered.map(|range| Span { paragraph: paragraph.index, range }));
        }
        spans
    }

    /// The words of a range as they were written, on one line.
    pub(super) fn source(&self, range: Range<usize>) -> String {
        let mut out = String::new();
        for span in self.spans(range) {
            let paragraph = self.paragraphs.iter().find(|paragraph| paragraph.index == span.paragraph);
            let words = paragraph.and_then(|paragraph| paragraph.text.get(span.range)).unwrap_or_default();
            for word in words.split_whitespace() {
                if !out.is_empty() {
                    out.push(' ');
                }
                out.extend(word.chars().filter(|&c| c != SOFT_HYPHEN));
            }
        }
        out
    }
}
