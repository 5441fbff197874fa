//! HTML as a tree of plain values, whoever parsed it, and its way into the article through an allow-list.

/// A node of HTML: the browser's parser gives it for pages, [`snippet`] for HTML inside Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// Character data, entities already read.
    Text(String),
    /// An element.
    Element(Element),
}

/// An element of HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// The tag name in lower case.
    pub name: String,
    /// Names in lower case with their values.
    pub attributes: Vec<(String, String)>,
    /// What stands inside.
    pub children: Vec<Node>,
}
