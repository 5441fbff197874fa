//! Words of an article that can be passed on: what they are, whose, and the link that leads back to them.

use super::generate::{LONGEST_EXACT, generate};
use super::index::Index;
use super::units::{Place, position, text};
use super::{Position, Selection};
use crate::domain::paragraph::Paragraph;
use crate::domain::quotation::{Quotation, Span};
use std::ops::Range;

/// Words of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The words, widened to whole ones; a line a paragraph.
    pub text: String,
    /// Whose they are, where they stand inside a quotation.
    pub speaker: Option<String>,
    /// What comes after the `#` of a link to them, for [`super::link`]; nothing where no link can tell them apart.
    pub fragment: Option<String>,
}

/// The longest directive that a link carries, in bytes: a network's address encodes it once more, and has to hold it.
const LONGEST_DIRECTIVE: usize = 600;

/// What an excerpt is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// A selection from one place to another.
    Selection(Place, Place),
    /// The quotation of this index.
    Quotation(usize),
}

/// The words that a reader has chosen; nothing where there are none.
pub fn excerpt(paragraphs: &[Paragraph], quotations: &[Quotation], chosen: Chosen) -> Option<Excerpt> {
    match chosen {
        Chosen::Selection(start, end) => of_selection(paragraphs, quotations, start, end),
        Chosen::Quotation(index) => of_quotation(paragraphs, quotations.get(index)?),
    }
}

fn of_selection(paragraphs: &[Paragraph], quotations: &[Quotation], start: Place, end: Place) -> Option<Excerpt> {
    let selection = Selection { start: position(paragraphs, start), end: position(paragraphs, end) };
    between(paragraphs, quotations, selection)
}

/// A quotation, with what stands between its parts.
fn of_quotation(paragraphs: &[Paragraph], quotation: &Quotation) -> Option<Excerpt> {
    let (first, last) = (quotation.segments.first()?, quotation.segments.last()?);
    let selection = Selection {
        start: Position { paragraph: first.paragraph, byte: first.range.start },
        end: Position { paragraph: last.paragraph, byte: last.range.end },
    };
    between(paragraphs, std::slice::from_ref(quotation), selection)
}

fn between(paragraphs: &[Paragraph], quotations: &[Quotation], selection: Selection) -> Option<Excerpt> {
    let index = Index::new(paragraphs);
    let range = index.range(selection)?;
    let spans = index.spans(range.clone());
    let words = |span: &Span| text(paragraphs, span.paragraph).get(span.range.clone()).unwrap_or_default();
    let speaker = quotations.iter().find(|quotation| spans.iter().all(|span| holds(quotation, span)));
    Some(Excerpt {
        text: spans.iter().map(words).collect::<Vec<_>>().join("\n"),
        speaker: speaker.and_then(|quotation| quotation.speaker.as_ref()?.name.clone()),
        fragment: fragment(&index, &range),
    })
}

/// The longest passage that the short form of a link writes out, in characters.
const SHORT: usize = 60;
/// The same of a directive: the first of these that does not make it too long.
const FULL: [usize; 2] = [LONGEST_EXACT, 100];

/// A text directive for browsers, which some hide from the page, and before it a short form as an ordinary fragment,
/// which none does.
pub(super) fn fragment(index: &Index, passage: &Range<usize>) -> Option<String> {
    let of = |longest| generate(index, passage.clone(), longest).map(|fragment| fragment.to_string());
    let short = of(SHORT)?;
    let full = FULL.into_iter().filter_map(of).find(|full| full.len() <= LONGEST_DIRECTIVE);
    Some([short.as_str(), ":~:", full.as_deref().unwrap_or(&short)].concat())
}

/// Whether a quotation holds a span, its marks aside.
fn holds(quotation: &Quotation, span: &Span) -> bool {
    quotation.segments.iter().any(|segment| {
        segment.paragraph == span.paragraph
            && segment.range.start <= span.range.start
            && span.range.end <= segment.range.end
    })
}
