//! What can be asked of an element.

use super::vocabulary::{Role, role};
use super::{Element, Node, clutter, space, style};
use crate::domain::article::push_text;
use crate::domain::language::{Direction, Language};

impl Drop for Element {
    /// Takes the tree apart level by level: dropping it by recursion would overflow the stack on a hostile page.
    fn drop(&mut self) {
        let mut rest = std::mem::take(&mut self.children);
        while let Some(node) = rest.pop() {
            if let Node::Element(mut element) = node {
                rest.append(&mut element.children);
            }
        }
    }
}

impl Element {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The value of an attribute, trimmed, unless it is blank.
    pub(super) fn filled(&self, name: &str) -> Option<&str> {
        self.attribute(name).map(str::trim).filter(|value| !value.is_empty())
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.attribute(name).is_some()
    }

    pub(super) fn is(&self, name: &str) -> bool {
        self.name == name
    }

    /// Whether one of the words of an attribute is this one, without regard to case.
    pub(super) fn has_word(&self, attribute: &str, word: &str) -> bool {
        self.attribute(attribute)
            .is_some_and(|value| value.split_ascii_whitespace().any(|known| known.eq_ignore_ascii_case(word)))
    }

    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        elements(&self.children)
    }

    /// All elements inside, in reading order, without this one.
    pub(super) fn descendants(&self) -> Descendants<'_> {
        Descendants::of(&self.children)
    }

    /// Whether something inside stands on lines of its own.
    pub(super) fn holds_blocks(&self) -> bool {
        let ready = |element: &Element| element.children.iter().any(|node| matches!(node, Node::Blocks(_)));
        ready(self) || self.descendants().any(|inner| role(&inner.name) == Role::Block || ready(inner))
    }

    /// Whether so little stands inside that it can be a line of a head: asked first, it keeps hostile pages cheap.
    pub(super) fn is_small(&self) -> bool {
        self.descendants().nth(20).is_none()
    }

    /// All words inside, as they stand in the source.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let mut rest: Vec<&Node> = self.children.iter().rev().collect();
        while let Some(node) = rest.pop() {
            match node {
                Node::Element(element) => rest.extend(element.children.iter().rev()),
                node => push_words(node, &mut text),
            }
        }
        text
    }

    /// Whether a reader of the page would not see it. `hidden="until-found"` is meant to be found, and a formula that a
    /// page hides stands for a picture of it.
    pub(super) fn is_hidden(&self) -> bool {
        let holds_formula = || self.elements().next().is_some_and(|inner| inner.is("math"));
        self.attribute("hidden").is_some_and(|value| !value.eq_ignore_ascii_case("until-found"))
            || self.attribute("aria-hidden").is_some_and(|value| value.trim().eq_ignore_ascii_case("true"))
            || (style::declares(self, "display", "none") && !holds_formula())
            || style::declares(self, "visibility", "hidden")
            || clutter::is_only_read_aloud(self)
    }
}

/// The elements among some nodes.
pub(super) fn elements(nodes: &[Node]) -> impl Iterator<Item = &Element> {
    nodes.iter().filter_map(|node| match node {
        Node::Element(element) => Some(element),
        _ => None,
    })
}

/// A walk through all elements inside some nodes, in reading order.
pub(super) struct Descendants<'a> {
    rest: Vec<&'a Node>,
}

impl<'a> Descendants<'a> {
    pub(super) fn of(nodes: &'a [Node]) -> Self {
        Self { rest: nodes.iter().rev().collect() }
    }
}

impl<'a> Iterator for Descendants<'a> {
    type Item = &'a Element;

    fn next(&mut self) -> Option<&'a Element> {
        while let Some(node) = self.rest.pop() {
            if let Node::Element(element) = node {
                self.rest.extend(element.children.iter().rev());
                return Some(element);
            }
        }
        None
    }
}

/// The language that an element declares.
pub(super) fn language(element: &Element) -> Option<Language> {
    Language::new(element.filled("lang").or_else(|| element.filled("xml:lang"))?)
}

/// The direction that an element declares.
pub(super) fn direction(element: &Element) -> Option<Direction> {
    let direction = element.filled("dir")?;
    if direction.eq_ignore_ascii_case("rtl") {
        Some(Direction::RightToLeft)
    } else {
        direction.eq_ignore_ascii_case("ltr").then_some(Direction::LeftToRight)
    }
}

/// Whether both are the same language: tags have no case.
pub(super) fn same(known: Option<&Language>, language: &Language) -> bool {
    known.is_some_and(|known| known.tag().eq_ignore_ascii_case(language.tag()))
}

/// The words inside some nodes that a reader would see, with a space where a block begins or ends.
pub(super) fn visible_text(nodes: &[Node]) -> String {
    let mut text = String::new();
    let mut rest: Vec<&Node> = nodes.iter().rev().collect();
    while let Some(node) = rest.pop() {
        match node {
            Node::Element(element) if element.is_hidden() || element.is("noscript") => {}
            Node::Element(element) => match role(&element.name) {
                Role::Forbidden | Role::Embedded => {}
                Role::Inline => rest.extend(element.children.iter().rev()),
                Role::Block => {
                    text.push(' ');
                    rest.extend(element.children.iter().rev());
                }
            },
            node => push_words(node, &mut text),
        }
    }
    text
}

fn push_words(node: &Node, text: &mut String) {
    match node {
        Node::Text(words) => text.push_str(words),
        Node::Inlines(inlines) => push_text(inlines, text),
        Node::Blocks(blocks) => push_text(&space::lines(blocks), text),
        Node::Element(_) => {}
    }
}
