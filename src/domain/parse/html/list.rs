//! Lists, tasks, and terms with their meanings.

use super::convert::Converter;
use super::element::elements;
use super::phrasing::drop_anchors;
use super::{Element, Node};
use crate::domain::article::{Block, Definition, Item};

impl Converter<'_> {
    pub(super) fn list(&mut self, element: &Element) -> Vec<Block> {
        let mut items: Vec<Item> = Vec::new();
        for node in self.seen(&element.children) {
            match node {
                Node::Element(inner) if inner.is("li") => {
                    let item = Item { done: done(inner), blocks: self.block(inner) };
                    if item.done.is_some() || !item.blocks.is_empty() {
                        items.push(item);
                    }
                }
                // A list right inside a list belongs to the item before it, whatever the standard says.
                other => {
                    let blocks = self.blocks(std::slice::from_ref(other));
                    match items.last_mut() {
                        Some(item) => item.blocks.extend(blocks),
                        None if blocks.is_empty() => {}
                        None => items.push(Item { done: None, blocks }),
                    }
                }
            }
        }
        if items.is_empty() {
            return Vec::new();
        }
        let tight = !element.elements().any(|item| item.elements().any(|inner| inner.is("p")));
        vec![Block::List { start: element.is("ol").then(|| start(element)), tight, items }]
    }

    pub(super) fn definitions(&mut self, element: &Element) -> Vec<Block> {
        let mut definitions: Vec<Definition> = Vec::new();
        for node in self.seen(&element.children) {
            match node {
                Node::Element(group) if group.is("div") => {
                    for node in self.seen(&group.children) {
                        self.definition(node, &mut definitions);
                    }
                }
                node => self.definition(node, &mut definitions),
            }
        }
        definitions.retain(|group| !group.terms.is_empty() || !group.meanings.is_empty());
        if definitions.is_empty() { Vec::new() } else { vec![Block::Definitions(definitions)] }
    }

    fn definition(&mut self, node: &Node, definitions: &mut Vec<Definition>) {
        if let Node::Element(element) = node
            && element.is("dt")
        {
            let mut term = self.phrasing_of(element);
            drop_anchors(&mut term.inlines);
            match definitions.last_mut() {
                _ if term.inlines.is_empty() => {}
                Some(group) if group.meanings.is_empty() => group.terms.push(term),
                _ => definitions.push(Definition { terms: vec![term], meanings: Vec::new() }),
            }
            return;
        }
        let blocks = match node {
            Node::Element(element) if element.is("dd") => self.block(element),
            other => self.blocks(std::slice::from_ref(other)),
        };
        match definitions.last_mut() {
            _ if blocks.is_empty() => {}
            Some(group) => group.meanings.push(blocks),
            None => definitions.push(Definition { terms: Vec::new(), meanings: vec![blocks] }),
        }
    }
}

fn start(list: &Element) -> u64 {
    list.attribute("start").and_then(|start| start.trim().parse().ok()).unwrap_or(1)
}

/// Whether the task that an item stands for is done: an item is a task when a checkbox is the first thing in it.
fn done(item: &Element) -> Option<bool> {
    let mut element = item;
    for _ in 0..4 {
        if element.is("input") {
            let is_box = element.attribute("type").is_some_and(|kind| kind.eq_ignore_ascii_case("checkbox"));
            return is_box.then(|| element.has("checked"));
        }
        let first =
            element.children.iter().find(|node| !matches!(node, Node::Text(words) if words.trim().is_empty()))?;
        element = elements(std::slice::from_ref(first)).next()?;
    }
    None
}
