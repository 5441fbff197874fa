//! Notes: links of a text that lead to an element further down which leads back.

use super::convert::Converter;
use super::element::Descendants;
use super::places::Places;
use super::{Element, Node};
use crate::domain::article::{Block, Note};

/// The notes of a text.
#[derive(Default)]
pub(super) struct Notes<'a> {
    /// What each link that refers to a note refers to, as an index into the notes.
    pub(super) references: Places,
    /// The notes with their labels, in the order of their first reference.
    found: Vec<(String, &'a Element)>,
    /// The links that lead back from notes to the text.
    back: Vec<&'a Element>,
}

/// How far from a link or its target the element may stand that bears its name.
const REACH: usize = 3;

/// A note is short: no return is looked for after so many elements.
const LONGEST: usize = 300;

/// Finds the notes among some nodes: those of a text that stands among them, or all.
pub(super) fn find<'a>(nodes: &'a [Node], text: Option<&Element>) -> Notes<'a> {
    let mut notes = Notes::default();
    let elements: Vec<&Element> = Descendants::of(nodes).collect();
    let start = text.and_then(|text| elements.iter().position(|element| std::ptr::eq(*element, text))).unwrap_or(0);
    let end = text.map_or(elements.len(), |text| start + text.descendants().count() + 1);
    let parents = parents(&elements);
    let mut names: Vec<(&str, usize)> = Vec::new();
    for (place, element) in elements.iter().enumerate() {
        for name in ["id", "name"].iter().filter_map(|attribute| element.filled(attribute)) {
            names.push((name, place));
        }
    }
    // The first element of a name is the one that links lead to.
    names.sort_unstable();
    let named =
        |name: &str| names.get(names.partition_point(|(known, _)| *known < name)).filter(|(known, _)| *known == name);
    let around = |place: usize| std::iter::successors(Some(place), |place| parents.get(*place).copied().flatten());
    for (place, link) in elements.iter().enumerate().take(end).skip(start) {
        let Some(target) = fragment(link).and_then(named).map(|(_, target)| *target).filter(|target| *target > place)
        else {
            continue;
        };
        let Some(body) = around(target).take(REACH).find(|at| elements.get(*at).is_some_and(|e| is_body(e))) else {
            continue;
        };
        let Some(body) = elements.get(body).filter(|_| body > place) else { continue };
        // Some put an anchor of its own before the link.
        let before = place.checked_sub(1).and_then(|at| elements.get(at)).filter(|before| before.children.is_empty());
        let own: Vec<&str> = around(place)
            .take(REACH)
            .filter_map(|at| elements.get(at))
            .chain(before)
            .flat_map(|element| ["id", "name"].into_iter().filter_map(|name| element.filled(name)))
            .collect();
        let back: Vec<&Element> = body
            .descendants()
            .take(LONGEST)
            .filter(|link| fragment(link).is_some_and(|name| own.contains(&name)))
            .collect();
        if !back.is_empty() || link.has_word("role", "doc-noteref") {
            notes.add(link, body, back);
        }
    }
    notes
}

impl<'a> Notes<'a> {
    fn add(&mut self, link: &Element, body: &'a Element, back: Vec<&'a Element>) {
        let known = self.found.iter().position(|(_, known)| std::ptr::eq(*known, body));
        let index = known.unwrap_or_else(|| {
            let label = link.text();
            let label =
                label.trim_matches(|letter: char| letter.is_whitespace() || matches!(letter, '[' | ']' | '(' | ')'));
            self.found.push((label.to_owned(), body));
            self.found.len() - 1
        });
        self.references.insert(link, index);
        self.back.extend(back);
    }

    /// The elements that do not stand in the text: the notes and the links back.
    pub(super) fn left_out(&self) -> impl Iterator<Item = &'a Element> {
        self.found.iter().map(|(_, body)| *body).chain(self.back.iter().copied())
    }

    /// The notes as the model has them; headings and rules in the text that stood over nothing but notes go.
    pub(super) fn read(&self, converter: &mut Converter<'_>, text: &mut Vec<Block>) -> Vec<Note> {
        if !self.found.is_empty() {
            drop_idle_headings(text);
            let rules = text.iter().rev().take_while(|block| matches!(block, Block::ThematicBreak)).count();
            text.truncate(text.len() - rules);
        }
        let note = |(label, body): &(String, &Element)| {
            let blocks = converter.blocks(&body.children);
            Note { label: label.clone(), blocks, reference: None }
        };
        self.found.iter().map(note).collect()
    }
}

/// Drops headings with nothing before the next one of their rank.
fn drop_idle_headings(blocks: &mut Vec<Block>) {
    let mut next = Some(0);
    let mut kept: Vec<Block> = Vec::with_capacity(blocks.len());
    for block in blocks.drain(..).rev() {
        let rank = match block {
            Block::Heading { level, .. } => Some(level),
            _ => None,
        };
        let idle = rank.zip(next).is_some_and(|(rank, next)| next <= rank);
        if !idle {
            next = rank;
            kept.push(block);
        }
    }
    kept.reverse();
    *blocks = kept;
}

/// The place of each element's parent among the elements.
fn parents(elements: &[&Element]) -> Vec<Option<usize>> {
    let places = Places::of(elements);
    let mut parents = vec![None; elements.len()];
    for (place, element) in elements.iter().enumerate() {
        for child in element.elements() {
            if let Some(parent) = places.get(child).and_then(|child| parents.get_mut(child)) {
                *parent = Some(place);
            }
        }
    }
    parents
}

/// The name that a link within the page leads to.
fn fragment(link: &Element) -> Option<&str> {
    link.filled("href").filter(|_| link.is("a"))?.strip_prefix('#')
}

fn is_body(element: &Element) -> bool {
    matches!(element.name.as_str(), "li" | "p" | "div" | "dd" | "aside" | "section" | "td")
}
