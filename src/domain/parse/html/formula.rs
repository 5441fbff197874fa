//! Formulas, on one line.

use super::convert::Converter;
use super::element::visible_text;
use super::vocabulary::{Role, role};
use super::{Element, Node, space};
use crate::domain::article::Inline;

/// How deep the parts of a formula are told apart.
const DEPTH: usize = 30;

impl Converter<'_> {
    /// A formula in the notation of TeX where the page gives one, else in one like it.
    pub(super) fn formula(&mut self, element: &Element, out: &mut Vec<Inline>) {
        let annotation = |inner: &&Element| {
            inner.is("annotation") && inner.attribute("encoding").is_some_and(|encoding| encoding.contains("tex"))
        };
        let source = match element.filled("alttext") {
            Some(source) => source.to_owned(),
            None if is_source(element) => element.text(),
            None => element.descendants().find(annotation).map(Element::text).unwrap_or_default(),
        };
        let source = if source.trim().is_empty() { linear(element, DEPTH) } else { source };
        let source = bare(&source);
        if !source.is_empty() {
            space::push_words(out, source, true);
            self.gap = false;
        }
    }
}

/// Whether a script holds no program but a formula, for another script to show.
pub(super) fn is_source(element: &Element) -> bool {
    element.is("script") && element.filled("type").is_some_and(|kind| kind.starts_with("math/tex"))
}

/// The notation of a formula without the frame that some wikis put around it.
fn bare(formula: &str) -> &str {
    let formula = formula.trim();
    let inside = formula.strip_prefix("{\\displaystyle").and_then(|formula| formula.strip_suffix('}'));
    inside.map_or(formula, str::trim)
}

/// A formula of `MathML` as it is typed: fractions with a stroke, what stands higher or lower behind a mark.
fn linear(element: &Element, depth: usize) -> String {
    if depth == 0 {
        return visible_text(&element.children);
    }
    let part = |node: &Node| match node {
        Node::Element(inner) if inner.name.starts_with("annotation") || inner.is_hidden() => String::new(),
        Node::Element(inner) if matches!(role(&inner.name), Role::Forbidden | Role::Embedded) => String::new(),
        Node::Element(inner) => linear(inner, depth - 1),
        Node::Text(words) => words.trim().to_owned(),
        _ => String::new(),
    };
    let parts: Vec<String> = element.children.iter().map(part).filter(|part| !part.is_empty()).collect();
    let joined = |mark: &str| parts.iter().map(|part| grouped(part)).collect::<Vec<_>>().join(mark);
    match element.name.as_str() {
        "mfrac" => joined("/"),
        "msup" | "mover" => joined("^"),
        "msub" | "munder" => joined("_"),
        "msqrt" => ["√(", &parts.concat(), ")"].concat(),
        "mtr" => parts.join(", "),
        "mtable" => parts.join("; "),
        _ => parts.concat(),
    }
}

/// A part in brackets where it is more than a number or a name.
fn grouped(part: &str) -> String {
    if part.chars().all(char::is_alphanumeric) { part.to_owned() } else { ["(", part, ")"].concat() }
}
