//! Places as browsers count them: in UTF-16 units of a paragraph's text.

use super::Position;
use crate::domain::paragraph::Paragraph;
use crate::domain::quotation::Span;

/// A place in a paragraph, in UTF-16 units from the start of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// [`Paragraph::index`].
    pub paragraph: usize,
    /// UTF-16 units; what is past the end counts as the end.
    pub unit: usize,
}

/// A part of a paragraph, in UTF-16 units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// [`Paragraph::index`].
    pub paragraph: usize,
    /// Where it starts.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// A place in bytes; one inside a character counts as the place after it.
pub(super) fn position(paragraphs: &[Paragraph], place: Place) -> Position {
    let text = text(paragraphs, place.paragraph);
    let mut units = 0;
    let reached = text.char_indices().find(|(_, c)| {
        let reached = units >= place.unit;
        units += c.len_utf16();
        reached
    });
    Position { paragraph: place.paragraph, byte: reached.map_or(text.len(), |(byte, _)| byte) }
}

/// A span in UTF-16 units.
pub(super) fn stretch(paragraphs: &[Paragraph], span: &Span) -> Stretch {
    let text = text(paragraphs, span.paragraph);
    let units = |byte: usize| text.char_indices().take_while(|(at, _)| *at < byte).map(|(_, c)| c.len_utf16()).sum();
    Stretch { paragraph: span.paragraph, start: units(span.range.start), end: units(span.range.end) }
}

/// The text of the paragraph of this index.
pub(super) fn text(paragraphs: &[Paragraph], index: usize) -> &str {
    let found = paragraphs.binary_search_by_key(&index, |paragraph| paragraph.index).ok();
    found.and_then(|found| paragraphs.get(found)).map_or("", |paragraph| paragraph.text.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::paragraph::Role;

    fn paragraphs() -> Vec<Paragraph> {
        let text = "a\u{1F56F}é\u{A0}z".to_owned();
        vec![Paragraph { index: 7, role: Role::Body, text, language: None }]
    }

    #[test]
    fn places_are_counted_as_browsers_do() {
        let byte = |unit| position(&paragraphs(), Place { paragraph: 7, unit }).byte;
        assert_eq!([0, 1, 3, 4, 5, 6, 99].map(byte), [0, 1, 5, 7, 9, 10, 10]);
        let span = Span { paragraph: 7, range: 1..7 };
        assert_eq!(stretch(&paragraphs(), &span), Stretch { paragraph: 7, start: 1, end: 4 });
    }

    #[test]
    fn half_a_character_counts_as_all_of_it() {
        assert_eq!(position(&paragraphs(), Place { paragraph: 7, unit: 2 }).byte, 5);
    }

    #[test]
    fn a_paragraph_that_is_not_there_has_no_length() {
        assert_eq!(position(&paragraphs(), Place { paragraph: 3, unit: 2 }).byte, 0);
    }
}
