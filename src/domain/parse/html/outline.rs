//! A page laid flat: its elements in reading order, each with how much it says and how much of that are links.

use super::vocabulary::{Role, role};
use super::{Element, Node};
use std::ops::Range;

/// The elements of a page.
pub(super) struct Outline<'a> {
    entries: Vec<Entry<'a>>,
    /// From how many letters on a line is prose.
    sentence: usize,
}

/// An element in its place.
pub(super) struct Entry<'a> {
    pub(super) element: &'a Element,
    pub(super) parent: usize,
    /// The block whose lines its words stand in: itself, if it is one.
    pub(super) line: usize,
    /// The place after the last element inside.
    pub(super) end: usize,
    /// How much stands inside.
    pub(super) measure: Measure,
    /// How much stands in this element's own lines, which begin and end with it.
    own: Measure,
    /// How much prose stands in this element's own lines.
    pub(super) own_prose: usize,
    /// Whether a reader sees it.
    pub(super) kept: bool,
    /// Whether it does not belong to the article.
    pub(super) dropped: bool,
}

/// Amounts of text, in letters of an alphabet; one of a script that writes words or syllables counts as [`WIDE`].
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Measure {
    /// All letters.
    pub(super) text: usize,
    /// Those in links that leave the page.
    pub(super) link: usize,
    /// Those in lines long enough to be sentences, without links.
    pub(super) prose: usize,
    /// How many links.
    pub(super) links: usize,
}

/// About as many letters as a Han character stands for.
const WIDE: usize = 3;

/// From this many letters on, a line is taken for prose rather than for a label.
pub(super) const SENTENCE: usize = 60;

impl<'a> Outline<'a> {
    pub(super) fn of(root: &'a Element) -> Self {
        let mut outline = Self { entries: Vec::new(), sentence: SENTENCE };
        outline.lay(root);
        outline.measure();
        outline
    }

    /// Puts elements in reading order and the words of each line to the block that the line belongs to.
    fn lay(&mut self, root: &'a Element) {
        enum Step<'a> {
            Enter(&'a Element, usize, usize, bool),
            Words(&'a Node, usize, bool),
            Leave(usize),
        }
        let mut steps = vec![Step::Enter(root, 0, 0, false)];
        while let Some(step) = steps.pop() {
            match step {
                Step::Enter(element, parent, line, linked) => {
                    let place = self.entries.len();
                    let kept = !element.is_hidden()
                        && !element.is("noscript")
                        && !matches!(role(&element.name), Role::Forbidden);
                    let line = if role(&element.name) == Role::Block || place == 0 { place } else { line };
                    let blank = Measure::default();
                    self.entries.push(Entry {
                        element,
                        parent,
                        line,
                        end: 0,
                        measure: blank,
                        own: blank,
                        own_prose: 0,
                        kept,
                        dropped: false,
                    });
                    steps.push(Step::Leave(place));
                    if !kept {
                        continue;
                    }
                    let leaves =
                        element.is("a") && element.filled("href").is_some_and(|address| !address.starts_with('#'));
                    if leaves && let Some(entry) = self.entries.get_mut(line) {
                        entry.own.links += 1;
                    }
                    let linked = linked || leaves;
                    steps.extend(element.children.iter().rev().map(|node| match node {
                        Node::Element(inner) => Step::Enter(inner, place, line, linked),
                        words => Step::Words(words, line, linked),
                    }));
                }
                Step::Words(words, line, linked) => {
                    if let (Node::Text(words), Some(entry)) = (words, self.entries.get_mut(line)) {
                        let letters = letters(words);
                        entry.own.text += letters;
                        entry.own.link += if linked { letters } else { 0 };
                    }
                }
                Step::Leave(place) => {
                    let end = self.entries.len();
                    if let Some(entry) = self.entries.get_mut(place) {
                        entry.end = end;
                    }
                }
            }
        }
    }

    /// Adds up what stands inside each element that is kept.
    pub(super) fn measure(&mut self) {
        self.add_up();
        // A poem, or a text of a few words, has no long lines: then every line that is no link counts.
        let Measure { text, link, prose, .. } = self.get(0).map(|entry| entry.measure).unwrap_or_default();
        if self.sentence > 1 && prose * 4 < text - link {
            self.sentence = 1;
            self.add_up();
        }
    }

    fn add_up(&mut self) {
        for entry in &mut self.entries {
            let plain = entry.own.text - entry.own.link;
            entry.own_prose = if plain >= self.sentence { plain } else { 0 };
            entry.measure = Measure { prose: entry.own_prose, ..entry.own };
        }
        for place in (1..self.entries.len()).rev() {
            let Some(entry) = self.entries.get(place) else { continue };
            let (parent, inner, kept) = (entry.parent, entry.measure, entry.kept);
            if let Some(outer) = self.entries.get_mut(parent).filter(|_| kept) {
                outer.measure.text += inner.text;
                outer.measure.link += inner.link;
                outer.measure.prose += inner.prose;
                outer.measure.links += inner.links;
            }
        }
    }

    pub(super) fn get(&self, place: usize) -> Option<&Entry<'a>> {
        self.entries.get(place)
    }

    /// The places of all elements inside one that readers see, in reading order.
    pub(super) fn inside(&self, place: usize) -> impl Iterator<Item = (usize, &Entry<'a>)> {
        let range = self.get(place).map_or(0..0, |entry| place + 1..entry.end);
        Inside { outline: self, range }
    }

    /// The places of the elements right inside one that readers see.
    pub(super) fn children(&self, place: usize) -> impl Iterator<Item = (usize, &Entry<'a>)> {
        let end = self.get(place).map_or(0, |entry| entry.end);
        let mut next = place + 1;
        let children = std::iter::from_fn(move || {
            let entry = self.get(next).filter(|_| next < end)?;
            let child = (next, entry);
            next = entry.end;
            Some(child)
        });
        children.filter(|(_, entry)| entry.kept)
    }

    /// The elements that one stands in, itself first, the root last.
    pub(super) fn around(&self, place: usize) -> impl Iterator<Item = &Entry<'a>> {
        let mut next = self.get(place).map(|_| place);
        std::iter::from_fn(move || {
            let entry = self.get(next?)?;
            next = next.filter(|place| *place > 0).map(|_| entry.parent);
            Some(entry)
        })
    }

    pub(super) fn drop(&mut self, place: usize) {
        if let Some(entry) = self.entries.get_mut(place) {
            entry.kept = false;
            entry.dropped = true;
        }
    }
}

/// A walk that passes over what is not kept.
struct Inside<'o, 'a> {
    outline: &'o Outline<'a>,
    range: Range<usize>,
}

impl<'o, 'a> Iterator for Inside<'o, 'a> {
    type Item = (usize, &'o Entry<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        while let Some(place) = self.range.next() {
            let entry = self.outline.get(place)?;
            if entry.kept {
                return Some((place, entry));
            }
            self.range.start = entry.end.max(place + 1);
        }
        None
    }
}

impl Measure {
    /// Which part of the text is links, in hundredths.
    pub(super) fn link_share(self) -> usize {
        (self.link * 100).checked_div(self.text).unwrap_or(0)
    }
}

pub(super) fn letters(words: &str) -> usize {
    words.chars().filter(|letter| letter.is_alphanumeric()).map(|letter| if is_wide(letter) { WIDE } else { 1 }).sum()
}

/// Kana, Han and Hangul.
fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{20000}'..='\u{3FFFF}')
}
