//! The words of an article without their dress: what they say, and how many bytes of them there are.

use super::{Article, Block, Inline, Phrasing};

/// How many lines of a long preformatted text stand together.
const STANZA: usize = 100;

impl Phrasing {
    /// A phrasing of plain words, not yet numbered.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::new(vec![Inline::Text(text.into())])
    }

    /// A phrasing, not yet numbered.
    pub fn new(inlines: Vec<Inline>) -> Self {
        Self { inlines, ..Self::default() }
    }

    /// Its words without style: pictures and references to notes leave nothing, a break a line end, ruby its base.
    pub fn text(&self) -> String {
        let mut text = String::new();
        push_text(&self.inlines, &mut text);
        text
    }

    /// A long preformatted text in parts of some whole lines each; nothing where it is more than plain words.
    pub fn stanzas(&self) -> impl Iterator<Item = &str> {
        let mut left = match self.inlines.as_slice() {
            [Inline::Text(words)] if self.language.is_none() && self.direction.is_none() => words.as_str(),
            _ => "",
        };
        std::iter::from_fn(move || {
            let end = left.match_indices('\n').nth(STANZA - 1).map_or(left.len(), |(at, _)| at + 1);
            let (stanza, rest) = left.split_at(end);
            left = rest;
            (!stanza.is_empty()).then_some(stanza)
        })
    }
}

/// The marks that stand around an [`Inline::Quote`], which has none in its source.
pub const QUOTE_MARKS: (&str, &str) = ("“", "”");

/// Appends the words of some inlines, as [`Phrasing::text`] gives them.
pub fn push_text(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(words) | Inline::Code(words) => text.push_str(words),
            Inline::Break => text.push('\n'),
            Inline::Image(_) | Inline::NoteReference(_) => {}
            Inline::Ruby(pairs) => pairs.iter().for_each(|pair| push_text(&pair.base, text)),
            Inline::Quote(inlines) => {
                text.push_str(QUOTE_MARKS.0);
                push_text(inlines, text);
                text.push_str(QUOTE_MARKS.1);
            }
            around => push_text(around.inside().unwrap_or_default(), text),
        }
    }
}

impl Inline {
    /// The inlines that it is around, if it is around any; ruby has its own for each pair.
    pub fn inside(&self) -> Option<&[Inline]> {
        match self {
            Self::Styled(_, inlines)
            | Self::Quote(inlines)
            | Self::Link { inlines, .. }
            | Self::Time { inlines, .. }
            | Self::Abbreviation { inlines, .. }
            | Self::Foreign { inlines, .. } => Some(inlines),
            Self::Text(_) | Self::Code(_) | Self::Break | Self::Image(_) | Self::NoteReference(_) | Self::Ruby(_) => {
                None
            }
        }
    }

    /// The same, to be changed.
    pub fn inside_mut(&mut self) -> Option<&mut Vec<Inline>> {
        match self {
            Self::Styled(_, inlines)
            | Self::Quote(inlines)
            | Self::Link { inlines, .. }
            | Self::Time { inlines, .. }
            | Self::Abbreviation { inlines, .. }
            | Self::Foreign { inlines, .. } => Some(inlines),
            Self::Text(_) | Self::Code(_) | Self::Break | Self::Image(_) | Self::NoteReference(_) | Self::Ruby(_) => {
                None
            }
        }
    }
}

impl Block {
    /// The blocks inside, a list for each place that holds some, in reading order.
    pub fn children_mut(&mut self) -> Vec<&mut Vec<Block>> {
        match self {
            Self::Blockquote { blocks, .. }
            | Self::Section { blocks, .. }
            | Self::Figure { blocks, .. }
            | Self::Details { blocks, .. } => vec![blocks],
            Self::List { items, .. } => items.iter_mut().map(|item| &mut item.blocks).collect(),
            Self::Definitions(definitions) => {
                definitions.iter_mut().flat_map(|definition| &mut definition.meanings).collect()
            }
            Self::Table(table) => table.rows.iter_mut().flatten().map(|cell| &mut cell.blocks).collect(),
            Self::Paragraph(_) | Self::Heading { .. } | Self::Code { .. } | Self::ThematicBreak => Vec::new(),
        }
    }
}

impl Article {
    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.metadata.title.is_none() && self.blocks.is_empty() && self.afterword.is_empty()
    }
}
