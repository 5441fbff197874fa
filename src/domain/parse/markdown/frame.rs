//! What is open while a text is read, and the piece of the article that it becomes when it closes.

use super::line;
use crate::domain::article::{Block, Cell, Image, Inline, Item, Phrasing, Style, Table};
use crate::domain::parse::html::snippet::Tree;
use crate::domain::url::Url;
use pulldown_cmark::{Alignment, BlockQuoteKind};

/// Something open, with the content it has so far.
pub(super) struct Frame {
    pub(super) kind: Kind,
    pub(super) blocks: Vec<Block>,
    pub(super) inlines: Vec<Inline>,
}

/// What is open.
pub(super) enum Kind {
    /// The whole text.
    Document,
    /// Something that leaves its content to what stands around it: it nests too deep, or may not be what it says.
    Flat {
        in_line: bool,
    },
    Paragraph,
    Heading {
        level: u8,
        id: String,
    },
    Blockquote,
    Alert(BlockQuoteKind),
    List {
        start: Option<u64>,
        tight: bool,
        items: Vec<Item>,
    },
    Item {
        done: Option<bool>,
    },
    Code {
        language: Option<String>,
    },
    Note {
        label: String,
    },
    Table {
        alignments: Vec<Alignment>,
        head: usize,
        rows: Vec<Vec<Cell>>,
    },
    Row {
        header: bool,
        cells: Vec<Cell>,
    },
    Cell,
    Styled(Style),
    Link {
        href: Url,
        title: Option<String>,
    },
    Image {
        src: Option<Url>,
        title: Option<String>,
    },
    /// Raw HTML whose elements wait for their end tags.
    Html {
        tree: Tree,
        in_line: bool,
    },
}

impl Frame {
    pub(super) fn new(kind: Kind) -> Self {
        Self { kind, blocks: Vec::new(), inlines: Vec::new() }
    }

    /// How many levels it adds to the article.
    pub(super) fn weight(&self) -> usize {
        match &self.kind {
            Kind::Flat { .. } => 0,
            Kind::Html { tree, .. } => tree.depth(),
            _ => 1,
        }
    }

    /// Whether it holds blocks, so that inline content directly in it is a paragraph without a name.
    pub(super) fn holds_blocks(&self) -> bool {
        matches!(
            self.kind,
            Kind::Document
                | Kind::Flat { in_line: false }
                | Kind::Blockquote
                | Kind::Alert(_)
                | Kind::Item { .. }
                | Kind::Note { .. }
        )
    }
}

/// A paragraph; a picture alone in one is a figure.
pub(super) fn paragraph(mut inlines: Vec<Inline>) -> Option<Block> {
    let Some(image) = line::only_image(&mut inlines) else { return words(inlines) };
    let caption = image.title.take().map(Phrasing::plain);
    Some(Block::Figure { blocks: vec![Block::Paragraph(Phrasing::new(inlines))], caption })
}

/// A paragraph, where there is anything to read or see.
pub(super) fn words(inlines: Vec<Inline>) -> Option<Block> {
    let text = line::phrasing(inlines);
    (!text.inlines.is_empty()).then_some(Block::Paragraph(text))
}

/// Preformatted text without its last line end.
pub(super) fn code(language: Option<String>, inlines: Vec<Inline>) -> Block {
    let mut text = Phrasing::new(inlines).text();
    if text.ends_with('\n') {
        text.pop();
    }
    Block::Code { language, text: Phrasing::plain(text) }
}

/// An aside of GitHub's: no quotation, so it is a section that begins with its name.
pub(super) fn alert(kind: BlockQuoteKind, mut blocks: Vec<Block>) -> Block {
    let name = match kind {
        BlockQuoteKind::Note => "Note",
        BlockQuoteKind::Tip => "Tip",
        BlockQuoteKind::Important => "Important",
        BlockQuoteKind::Warning => "Warning",
        BlockQuoteKind::Caution => "Caution",
    };
    let name = Inline::Styled(Style::Strong, vec![Inline::Text(name.to_owned())]);
    blocks.insert(0, Block::Paragraph(Phrasing::new(vec![name])));
    Block::Section { language: None, direction: None, blocks }
}

pub(super) fn table(head: usize, rows: Vec<Vec<Cell>>) -> Block {
    Block::Table(Table { caption: None, head, rows })
}

/// A cell; where its column is aligned to the left, lines begin there in the language of the author.
pub(super) fn cell(header: bool, alignment: Option<&Alignment>, inlines: Vec<Inline>) -> Cell {
    use crate::domain::article::Alignment as Aligned;
    let alignment = alignment.and_then(|alignment| match alignment {
        Alignment::None => None,
        Alignment::Left => Some(Aligned::Start),
        Alignment::Center => Some(Aligned::Center),
        Alignment::Right => Some(Aligned::End),
    });
    Cell { header, alignment, columns: 1, rows: 1, blocks: words(inlines).into_iter().collect() }
}

/// A picture, or its words where its address may not be loaded.
pub(super) fn image(src: Option<Url>, title: Option<String>, inlines: &[Inline]) -> Inline {
    let alt = line::description(inlines);
    match src {
        Some(src) => Inline::Image(Image { src, sources: Vec::new(), sizes: None, alt, title, size: None }),
        None => Inline::Text(alt),
    }
}
