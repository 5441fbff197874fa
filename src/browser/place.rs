//! Places in the text, from the page to the article and back: as many characters are drawn as a paragraph has.

use super::elements;
use crate::domain::passage::{Place, Stretch};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node, Range, ShadowRoot};

/// What stands in a paragraph without being of its words.
const FURNITURE: &str = "rt, rp, .note, .anchor";

/// The first and the last place of a range; nothing where it holds none of the text.
pub(super) fn of_range(root: &ShadowRoot, range: &Range) -> Option<(Place, Place)> {
    let all = paragraphs(root);
    // Paragraphs stand in the order of reading, so the first and the last are found by halves.
    let is_before = |element: &HtmlElement| {
        range.compare_point(element, element.child_nodes().length()).is_ok_and(|order| order < 0)
    };
    let is_after = |element: &HtmlElement| range.compare_point(element, 0).is_ok_and(|order| order > 0);
    let first = all.partition_point(is_before);
    let last = all.partition_point(|element| !is_after(element)).checked_sub(1)?;
    let (first, last) = (all.get(first)?, all.get(last)?);
    let start = place(first, &range.start_container().ok()?, range.start_offset().ok()?, 0)?;
    let end = place(last, &range.end_container().ok()?, range.end_offset().ok()?, usize::MAX)?;
    (first.compare_document_position(last) & Node::DOCUMENT_POSITION_PRECEDING == 0).then_some((start, end))
}

/// The element of a paragraph.
pub(super) fn element(root: &ShadowRoot, paragraph: usize) -> Option<HtmlElement> {
    let selector = ["[data-paragraph=\"", &paragraph.to_string(), "\"]"].concat();
    root.query_selector(&selector).ok()??.dyn_into().ok()
}

/// The range of the page that shows a stretch of a paragraph.
pub(super) fn range(root: &ShadowRoot, stretch: &Stretch) -> Option<Range> {
    let element = element(root, stretch.paragraph)?;
    let range = element.owner_document()?.create_range().ok()?;
    let (start, at) = find(&element, &mut Walk::to(stretch.start, true))?;
    range.set_start(&start, at).ok()?;
    let (end, at) = find(&element, &mut Walk::to(stretch.end, false))?;
    range.set_end(&end, at).ok()?;
    Some(range)
}

fn paragraphs(root: &ShadowRoot) -> Vec<HtmlElement> {
    elements(root.query_selector_all("[data-paragraph]"))
}

/// Where a boundary of a range stands in a paragraph; `outside` where it is not in it.
fn place(paragraph: &HtmlElement, container: &Node, offset: u32, outside: usize) -> Option<Place> {
    let index = paragraph.get_attribute("data-paragraph")?.parse().ok()?;
    if !paragraph.contains(Some(container)) {
        return Some(Place { paragraph: index, unit: outside });
    }
    let mut unit = 0;
    measure(paragraph, container, offset, &mut unit);
    Some(Place { paragraph: index, unit })
}

/// Counts units up to a boundary, and says whether it was reached.
fn measure(node: &Node, container: &Node, offset: u32, unit: &mut usize) -> bool {
    let here = node.is_same_node(Some(container));
    if let Some(text) = words(node) {
        *unit += if here { offset as usize } else { text };
        return here;
    }
    if is_furniture(node) {
        return node.contains(Some(container));
    }
    let children = node.child_nodes();
    for at in 0..children.length() {
        if here && at == offset {
            return true;
        }
        if children.item(at).is_some_and(|child| measure(&child, container, offset, unit)) {
            return true;
        }
    }
    *unit += usize::from(is_break(node));
    here
}

/// The way to a place that is so many units on.
struct Walk {
    left: usize,
    /// Between two texts, whether the place is the start of the second rather than the end of the first.
    on: bool,
}

impl Walk {
    fn to(unit: usize, on: bool) -> Self {
        Self { left: unit, on }
    }
}

fn find(node: &Node, walk: &mut Walk) -> Option<(Node, u32)> {
    if let Some(length) = words(node) {
        if walk.left < length || walk.left == length && !walk.on {
            return Some((node.clone(), u32::try_from(walk.left).ok()?));
        }
        walk.left -= length;
        return None;
    }
    if is_furniture(node) {
        return None;
    }
    walk.left = walk.left.saturating_sub(usize::from(is_break(node)));
    let children = node.child_nodes();
    (0..children.length()).find_map(|at| find(&children.item(at)?, walk))
}

/// The length of a text, in units.
fn words(node: &Node) -> Option<usize> {
    (node.node_type() == Node::TEXT_NODE).then(|| node.node_value().map_or(0, |text| text.encode_utf16().count()))
}

fn is_furniture(node: &Node) -> bool {
    node.dyn_ref::<Element>().is_none_or(|element| element.matches(FURNITURE).unwrap_or(false))
}

fn is_break(node: &Node) -> bool {
    node.node_name() == "BR"
}
