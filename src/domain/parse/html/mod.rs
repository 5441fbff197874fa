//! HTML as a tree of plain values, whoever parsed it, and its way into the article through an allow-list.

mod clutter;
mod content;
mod convert;
mod credits;
mod element;
mod embedded;
mod figure;
mod formula;
mod fragment;
pub mod inert;
mod json;
mod lead;
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

pub use fragment::{fragment, fragment_in_turns};
pub use page::{article, article_in_turns};
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::parse::at_once;
    use std::cell::Cell;

    fn long() -> Element {
        let text = |words: &str| vec![Node::Text(words.to_owned())];
        let element = |name: &str, children| Element { name: name.to_owned(), attributes: Vec::new(), children };
        let words = "Every paragraph of this page says the same, at some length and in whole sentences, to be read.";
        let paragraphs = (0..500).map(|_| Node::Element(element("p", text(words)))).collect();
        let article = element("article", vec![Node::Element(element("div", paragraphs))]);
        element("html", vec![Node::Element(element("body", vec![Node::Element(article)]))])
    }

    #[test]
    fn a_long_page_is_read_in_steps() {
        let steps = Cell::new(0);
        let root = long();
        let rest = async || steps.set(steps.get() + 1);
        let read = at_once(article_in_turns(&root, None, &rest));
        assert_eq!(read.blocks.len(), 500);
        assert!(steps.get() > 500, "{} steps", steps.get());
        steps.set(0);
        let nodes = std::slice::from_ref(root.children.first().unwrap());
        assert_eq!(at_once(fragment_in_turns(nodes, None, &rest)).blocks.len(), 500);
        assert!(steps.get() > 500, "{} steps", steps.get());
    }
}
