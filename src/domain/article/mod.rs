//! An article as a reader sees it: metadata, blocks and inlines, with nothing left to interpret.

mod numbering;
mod words;

pub use numbering::each_phrasing;
pub use words::{QUOTE_MARKS, push_text};

use super::{language::Direction, language::Language, url::Url};

/// A whole article. Parsers build it, [`Article::numbered`] finishes it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Article {
    /// Title, byline and what else stands around the text.
    pub metadata: Metadata,
    /// The text itself.
    pub blocks: Vec<Block>,
    /// The notes, in the order of their first reference; [`Inline::NoteReference`] holds an index into this.
    pub notes: Vec<Note>,
    /// What a publisher adds under an article: appeals, newsletters, the link to the original.
    pub afterword: Vec<Block>,
    /// What the parser could not take as it was written.
    pub warnings: Vec<Warning>,
}

/// What is known of an article besides its text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metadata {
    /// The headline.
    pub title: Option<Phrasing>,
    /// The short paragraph between headline and text.
    pub standfirst: Option<Phrasing>,
    /// Who wrote it, as it should be printed.
    pub byline: Option<String>,
    /// The day of publication as it was written, ISO 8601 where the source gave it so.
    pub date: Option<String>,
    /// The language declared by the source, if any.
    pub language: Option<Language>,
    /// The writing direction declared by the source, if any.
    pub direction: Option<Direction>,
    /// The name of the site that published it.
    pub site: Option<String>,
    /// The canonical address, the one to share.
    pub url: Option<Url>,
    /// A picture that stands for the article.
    pub image: Option<Url>,
    /// Where the article first appeared.
    pub original: Option<Url>,
    /// Where to subscribe.
    pub newsletter: Option<Url>,
    /// Where to support the site.
    pub support: Option<Url>,
}

/// One block of the text.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Phrasing),
    /// A heading; `id` is unique in the article and safe in an address.
    Heading {
        /// From 1 to 6.
        level: u8,
        /// The anchor.
        id: String,
        /// The words.
        text: Phrasing,
    },
    /// Words set apart as somebody else's.
    Blockquote {
        /// What is quoted, with its attribution where the source put it inside.
        blocks: Vec<Block>,
        /// Where it is quoted from.
        cite: Option<Url>,
    },
    /// A list, numbered or not.
    List {
        /// The first number; `None` for a list of bullets.
        start: Option<u64>,
        /// Whether items stand close together, as those without blank lines between them do.
        tight: bool,
        /// The items.
        items: Vec<Item>,
    },
    /// Terms and what they mean.
    Definitions(Vec<Definition>),
    /// Preformatted text, most often a program.
    Code {
        /// The programming language, where it is named.
        language: Option<String>,
        /// The lines, without a last line end.
        text: Phrasing,
    },
    /// A table.
    Table(Table),
    /// A picture, a table or other content with a caption.
    Figure {
        /// What is shown.
        blocks: Vec<Block>,
        /// What is said of it.
        caption: Option<Phrasing>,
    },
    /// Content behind a summary.
    Details {
        /// Whether it is open at first.
        open: bool,
        /// What is seen when it is closed.
        summary: Phrasing,
        /// The content.
        blocks: Vec<Block>,
    },
    /// Blocks in another language or direction than the rest.
    Section {
        /// Their language.
        language: Option<Language>,
        /// Their direction.
        direction: Option<Direction>,
        /// The blocks.
        blocks: Vec<Block>,
    },
    /// A change of subject: a rule or asterisks in print.
    ThematicBreak,
}

/// An item of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Item {
    /// In a list of tasks, whether this one is done.
    pub done: Option<bool>,
    /// The content.
    pub blocks: Vec<Block>,
}

/// Some terms that share some meanings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Definition {
    /// The terms.
    pub terms: Vec<Phrasing>,
    /// The meanings.
    pub meanings: Vec<Vec<Block>>,
}

/// A table; all rows stand in reading order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What the table shows.
    pub caption: Option<Phrasing>,
    /// How many of the first rows are its head.
    pub head: usize,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Whether it names its row or column.
    pub header: bool,
    /// How its text is aligned, where the source says so.
    pub alignment: Option<Alignment>,
    /// How many columns it covers.
    pub columns: u32,
    /// How many rows it covers.
    pub rows: u32,
    /// The content; most often one paragraph.
    pub blocks: Vec<Block>,
}

/// How text stands in a column, in the direction of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// Where lines begin.
    Start,
    /// In the middle.
    Center,
    /// Where lines end.
    End,
}

/// A note to the text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Note {
    /// Its name in the source.
    pub label: String,
    /// The index of the phrasing that first refers to it; [`Article::numbered`] fills it in.
    pub reference: Option<usize>,
    /// The content.
    pub blocks: Vec<Block>,
}

/// Inline content under its own number: what a paragraph, a heading or a caption holds (HTML calls it phrasing content).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Phrasing {
    /// Its place among the article's phrasings in reading order; offsets into an article are given as this and a byte offset into [`Phrasing::text`].
    pub index: usize,
    /// Its language, where it is not the article's.
    pub language: Option<Language>,
    /// Its direction, where the source gives one.
    pub direction: Option<Direction>,
    /// The content.
    pub inlines: Vec<Inline>,
}

/// A piece of inline content.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// Words of a program.
    Code(String),
    /// A line end that the author asked for.
    Break,
    /// Words with a meaning that shows in their style.
    Styled(Style, Vec<Inline>),
    /// A link.
    Link {
        /// Where it leads.
        href: Url,
        /// What is said of it.
        title: Option<String>,
        /// What is clicked.
        inlines: Vec<Inline>,
    },
    /// A picture.
    Image(Image),
    /// A quotation marked as such (`<q>`), shown and read between [`QUOTE_MARKS`].
    Quote(Vec<Inline>),
    /// The index of a note in [`Article::notes`].
    NoteReference(usize),
    /// A moment, with its machine-readable form.
    Time {
        /// As HTML's `datetime`.
        datetime: String,
        /// As it is read.
        inlines: Vec<Inline>,
    },
    /// A short form.
    Abbreviation {
        /// The long form.
        title: Option<String>,
        /// The short form.
        inlines: Vec<Inline>,
    },
    /// Words in another language or direction.
    Foreign {
        /// Their language.
        language: Option<Language>,
        /// Their direction.
        direction: Option<Direction>,
        /// The words.
        inlines: Vec<Inline>,
    },
    /// Words with their pronunciation.
    Ruby(Vec<RubyPair>),
}

/// Some characters and how they are read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RubyPair {
    /// The characters.
    pub base: Vec<Inline>,
    /// How they are read.
    pub reading: String,
}

/// Why words look different.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Stress (`em`, `i`).
    Emphasis,
    /// Importance (`strong`, `b`).
    Strong,
    /// No longer true (`del`, `s`).
    Deleted,
    /// Added since (`ins`, `u`).
    Inserted,
    /// Set lower.
    Subscript,
    /// Set higher.
    Superscript,
    /// Marked by the author.
    Mark,
    /// Small print.
    Small,
    /// What is typed (`kbd`).
    Keyboard,
    /// What a program prints (`samp`).
    Sample,
    /// A variable.
    Variable,
    /// The title of a work (`cite`).
    Citation,
    /// A term where it is defined (`dfn`).
    Defined,
}

/// A picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    /// Where it is.
    pub src: Url,
    /// The candidates for other densities or widths, and HTML's `sizes`.
    pub sources: Vec<(Url, String)>,
    /// HTML's `sizes`, where candidates go by width.
    pub sizes: Option<String>,
    /// What it shows, for who can't see it; empty for decoration.
    pub alt: String,
    /// What is said of it.
    pub title: Option<String>,
    /// Width and height in pixels, where known.
    pub size: Option<(u32, u32)>,
}

/// What a parser could not take as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// A link or picture whose address may not be followed; its words stay.
    Address(String),
    /// An HTML element that is shown as text or left out.
    Element(String),
    /// A line of front matter that says nothing known.
    FrontMatter(String),
}
