//! HTML as a tree of plain values, whoever parsed it, and its way into the article through an allow-list.

use super::super::article::{Block, Inline};

/// A node of HTML: the browser's parser gives it for pages, [`snippet`] for HTML inside Markdown.
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
