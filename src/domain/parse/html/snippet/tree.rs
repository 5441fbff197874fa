//! The tree that tags describe, with the end tags that HTML lets authors leave out.

use super::super::{Element, Node};

/// A tree under construction.
#[derive(Debug)]
pub struct Tree {
    done: Vec<Node>,
    open: Vec<Element>,
    limit: usize,
    /// How many elements were opened beyond the limit.
    too_deep: usize,
}

impl Tree {
    /// An empty tree that grows up to `limit` levels.
    pub fn new(limit: usize) -> Self {
        Self { done: Vec::new(), open: Vec::new(), limit, too_deep: 0 }
    }

    /// How many elements are open.
    pub fn depth(&self) -> usize {
        self.open.len()
    }

    /// The name of the innermost open element.
    pub fn innermost(&self) -> Option<&str> {
        self.open.last().map(|element| element.name.as_str())
    }

    /// Whether an element of this name is open.
    pub fn is_within(&self, name: &str) -> bool {
        self.open.iter().any(|element| element.name == name)
    }

    /// Adds a node to the innermost open element.
    pub fn push(&mut self, node: Node) {
        let nodes = self.open.last_mut().map_or(&mut self.done, |element| &mut element.children);
        match (nodes.last_mut(), node) {
            (Some(Node::Text(before)), Node::Text(text)) => before.push_str(&text),
            (Some(Node::Inlines(before)), Node::Inlines(inlines)) => before.extend(inlines),
            (Some(Node::Blocks(before)), Node::Blocks(blocks)) => before.extend(blocks),
            (_, node) => nodes.push(node),
        }
    }

    /// Opens an element, after closing those that cannot hold it.
    pub fn open(&mut self, element: Element) {
        self.make_room(&element.name);
        if is_void(&element.name) {
            self.push(Node::Element(element));
        } else if self.open.len() < self.limit {
            self.open.push(element);
        } else {
            self.too_deep += 1;
        }
    }

    /// Closes an element with all that is open in it; a stray end tag does nothing.
    pub fn close(&mut self, name: &str) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        let bounds: &[&str] = if is_table_part(name) { &["table"] } else { &["table", "td", "th", "caption"] };
        self.close_up_to(&[name], bounds);
    }

    /// Closes the innermost open element.
    pub fn close_innermost(&mut self) {
        if let Some(element) = self.open.pop() {
            self.push(Node::Element(element));
        }
    }

    /// The nodes, with all that is still open closed.
    pub fn finish(mut self) -> Vec<Node> {
        while !self.open.is_empty() {
            self.close_innermost();
        }
        self.done
    }

    fn close_up_to(&mut self, names: &[&str], bounds: &[&str]) {
        let found = self
            .open
            .iter()
            .rposition(|open| names.contains(&open.name.as_str()) || bounds.contains(&open.name.as_str()))
            .filter(|&at| self.open.get(at).is_some_and(|open| names.contains(&open.name.as_str())));
        if let Some(at) = found {
            while self.open.len() > at {
                self.close_innermost();
            }
        }
    }

    fn make_room(&mut self, name: &str) {
        match name {
            "li" => self.close_up_to(&["li"], &["ul", "ol", "menu", "table", "td", "th"]),
            "dt" | "dd" => self.close_up_to(&["dt", "dd"], &["dl", "table", "td", "th"]),
            "tr" => self.close_up_to(&["tr", "caption", "colgroup"], &["table"]),
            "td" | "th" => self.close_up_to(&["td", "th"], &["tr", "table"]),
            "tbody" | "thead" | "tfoot" => {
                self.close_up_to(&["tbody", "thead", "tfoot", "caption", "colgroup"], &["table"]);
            }
            "rt" | "rp" => self.close_up_to(&["rt", "rp"], &["ruby"]),
            "option" | "optgroup" => self.close_up_to(&["option"], &["select"]),
            _ => {}
        }
        if closes_paragraph(name) {
            self.close_up_to(&["p"], &["table", "td", "th", "caption", "button", "object"]);
        }
    }
}

/// Whether an element has no content (HTML standard, section 13.1.2).
fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "param"
            | "source"
            | "track"
            | "wbr"
    )
}

fn is_table_part(name: &str) -> bool {
    matches!(name, "table" | "caption" | "colgroup" | "thead" | "tbody" | "tfoot" | "tr" | "td" | "th")
}

/// Whether a paragraph ends where this element begins (HTML standard, section 13.1.2.4).
fn closes_paragraph(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "center"
            | "details"
            | "dialog"
            | "dir"
            | "div"
            | "dl"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "hr"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "search"
            | "section"
            | "summary"
            | "table"
            | "ul"
            | "li"
            | "dt"
            | "dd"
    )
}
