//! HTML as a tree of plain values, whoever parsed it, and its way into the article through an allow-list.

mod clutter;
mod content;
mod convert;
mod element;
mod embedded;
mod figure;
mod fragment;
pub mod inert;
mod json;
mod linked_data;
mod list;
mod metadata;
mod notes;
mod outline;
mod page;
mod phrasing;
mod picture;
mod places;
pub mod snippet;
mod space;
mod style;
mod table;
mod vocabulary;

use crate::domain::article::{Block, Inline, Warning};
use convert::Converter;

pub use fragment::fragment;
pub use page::article;
pub(super) use vocabulary::is_allowed;

/// A node of HTML: the browser's parser gives it for pages, a small reader of ours for HTML inside Markdown.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Character data, entities already read.
    Text(String),
    /// An element.
    Element(Element),
    /// Inline content that stands in the model already: Markdown between the tags of inline HTML.
    Inlines(Vec<Inline>),
    /// Blocks that stand in the model already: Markdown between the tags of HTML blocks.
    Blocks(Vec<Block>),
}

/// An element of HTML.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Element {
    /// The tag name in lower case.
    pub name: String,
    /// Names in lower case with their values.
    pub attributes: Vec<(String, String)>,
    /// What stands inside.
    pub children: Vec<Node>,
}

/// The nodes as blocks. Addresses start from `base`; what may not pass leaves a warning, its words where it has any.
pub fn blocks(nodes: &[Node], base: Option<&str>, warnings: &mut Vec<Warning>) -> Vec<Block> {
    Converter::new(base, warnings).blocks(nodes)
}

/// The nodes as a part of a line: white space is collapsed, yet kept at both ends, since more words may stand there.
pub fn inlines(nodes: &[Node], base: Option<&str>, warnings: &mut Vec<Warning>) -> Vec<Inline> {
    Converter::new(base, warnings).line(nodes)
}
