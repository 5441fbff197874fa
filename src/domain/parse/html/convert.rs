//! The flow of blocks: what stands on lines of its own, and loose lines between.

use super::clutter::numbers_lines;
use super::element::{self, visible_text};
use super::places::Places;
use super::vocabulary::{Role, heading, is_silent, role};
use super::{Element, Node, phrasing, picture, space};
use crate::domain::article::{Block, Inline, Phrasing, Warning};
use crate::domain::language::{Direction, Language};
use crate::domain::parse::anchor::Anchors;
use crate::domain::url::Url;

/// How many elements may stand one inside the other; deeper ones leave their words only. Real pages stay under 50.
const DEPTH: usize = 100;

/// With so many elements inside, an element takes more than a moment.
const LONG: usize = 40;

/// More warnings than this help nobody.
const WARNINGS: usize = 100;

/// What the conversion knows at the place where it stands.
pub(super) struct Converter<'a> {
    pub(super) base: Option<&'a str>,
    pub(super) language: Option<Language>,
    pub(super) direction: Option<Direction>,
    /// The captions of the figures around this place, outermost first.
    pub(super) captions: Vec<Option<Phrasing>>,
    /// Whether white space would add nothing here; in preformatted text, whether a line begins here.
    pub(super) gap: bool,
    /// Whether white space is kept.
    pub(super) preformatted: bool,
    /// Whether words are words of a program.
    pub(super) code: bool,
    /// Elements that stand elsewhere in the article or do not belong to it.
    pub(super) left_out: Places,
    /// Links to notes, and which note each leads to.
    pub(super) references: Places,
    warnings: &'a mut Vec<Warning>,
    anchors: Anchors,
    depth: usize,
}

/// The language and the direction of some words.
struct Voice {
    language: Option<Language>,
    direction: Option<Direction>,
}

/// Blocks so far, and the line that still grows.
#[derive(Default)]
struct Flow {
    blocks: Vec<Block>,
    line: Vec<Inline>,
}

impl<'a> Converter<'a> {
    pub(super) fn new(base: Option<&'a str>, warnings: &'a mut Vec<Warning>) -> Self {
        Self {
            base,
            language: None,
            direction: None,
            captions: Vec::new(),
            gap: true,
            preformatted: false,
            code: false,
            left_out: Places::default(),
            references: Places::default(),
            warnings,
            anchors: Anchors::default(),
            depth: 0,
        }
    }

    pub(super) fn blocks(&mut self, nodes: &[Node]) -> Vec<Block> {
        let mut flow = Flow::default();
        self.gap = true;
        for node in self.seen(nodes) {
            self.node(node, &mut flow);
        }
        self.end_line(&mut flow);
        flow.blocks
    }

    /// [`Converter::blocks`] for who has other things to do: `rest` is awaited between nodes.
    pub(super) async fn blocks_in_turns(&mut self, nodes: &[Node], rest: &impl AsyncFn()) -> Vec<Block> {
        let mut flow = Flow::default();
        self.gap = true;
        for node in self.seen(nodes) {
            rest().await;
            match node {
                Node::Element(element) if is_plain(element) && element.descendants().nth(LONG).is_some() => {
                    self.end_line(&mut flow);
                    flow.blocks.extend(Box::pin(self.block_in_turns(element, rest)).await);
                }
                node => self.node(node, &mut flow),
            }
        }
        self.end_line(&mut flow);
        flow.blocks
    }

    /// [`Converter::block`] for who has other things to do.
    pub(super) async fn block_in_turns(&mut self, element: &Element, rest: &impl AsyncFn()) -> Vec<Block> {
        if !is_plain(element) || self.depth >= DEPTH {
            return self.block(element);
        }
        let (outer, own) = self.enter(element);
        let blocks = self.blocks_in_turns(&element.children, rest).await;
        self.leave(outer);
        foreign(blocks, own.language, own.direction)
    }

    fn node(&mut self, node: &Node, flow: &mut Flow) {
        match node {
            Node::Element(element) => self.flow(element, flow),
            Node::Blocks(blocks) => {
                self.end_line(flow);
                flow.blocks.extend_from_slice(blocks);
            }
            node => self.inline_node(node, &mut flow.line),
        }
    }

    fn flow(&mut self, element: &Element, flow: &mut Flow) {
        match role(&element.name) {
            Role::Block => {
                self.end_line(flow);
                flow.blocks.extend(self.block(element));
            }
            Role::Inline if element.holds_blocks() => {
                self.end_line(flow);
                flow.blocks.extend(self.block(element));
            }
            Role::Embedded => {
                self.end_line(flow);
                self.inline(element, &mut flow.line);
                self.end_line(flow);
            }
            Role::Inline | Role::Forbidden => self.inline(element, &mut flow.line),
        }
    }

    fn end_line(&mut self, flow: &mut Flow) {
        let line = std::mem::take(&mut flow.line);
        let paragraphs = space::paragraphs(line).into_iter();
        flow.blocks.extend(paragraphs.map(|inlines| Block::Paragraph(Phrasing::new(inlines))));
        self.gap = true;
    }

    /// The blocks of an element, with the language and direction that it declares.
    pub(super) fn block(&mut self, element: &Element) -> Vec<Block> {
        let Some((blocks, language, direction)) = self.within(element, |inner| inner.block_content(element)) else {
            let words = visible_text(&element.children);
            return self.blocks(&[Node::Text(words)]);
        };
        foreign(blocks, language, direction)
    }

    fn block_content(&mut self, element: &Element) -> Vec<Block> {
        if let Some(level) = heading(&element.name) {
            return self.heading(level, element);
        }
        match element.name.as_str() {
            "hr" => vec![Block::ThematicBreak],
            "ul" | "ol" | "menu" | "dir" => self.list(element),
            "dl" => self.definitions(element),
            "blockquote" => self.blockquote(element),
            "pre" | "listing" | "xmp" | "plaintext" => self.program(element),
            "table" => self.table(element),
            "figure" => self.figure(element),
            "figcaption" => self.caption(element),
            "details" => self.details(element),
            _ if role(&element.name) == Role::Inline => self.transparent_inline(element),
            _ => self.blocks(&element.children),
        }
    }

    fn heading(&mut self, level: u8, element: &Element) -> Vec<Block> {
        let mut text = self.phrasing(&element.children);
        phrasing::drop_anchors(&mut text.inlines);
        let words = text.text();
        if text.inlines.is_empty() {
            return Vec::new();
        }
        if words.trim().is_empty() {
            return vec![Block::Paragraph(text)];
        }
        let id = self.anchors.claim(element.attribute("id"), &words);
        vec![Block::Heading { level, id, text }]
    }

    fn blockquote(&mut self, element: &Element) -> Vec<Block> {
        let blocks = self.blocks(&element.children);
        if blocks.is_empty() {
            return blocks;
        }
        let cite = element.filled("cite").and_then(|cite| Url::parse(cite, self.base));
        vec![Block::Blockquote { blocks, cite }]
    }

    fn details(&mut self, element: &Element) -> Vec<Block> {
        let Some(summary) = element.elements().find(|inner| inner.is("summary") && self.sees(inner)) else {
            return self.blocks(&element.children);
        };
        let text = self.phrasing(&summary.children);
        let mut blocks = Vec::new();
        let mut rest = element.children.as_slice();
        while let Some((node, after)) = rest.split_first() {
            if matches!(node, Node::Element(inner) if std::ptr::eq(inner, summary)) {
                blocks.extend(self.blocks(after));
                break;
            }
            blocks.extend(self.blocks(std::slice::from_ref(node)));
            rest = after;
        }
        if text.inlines.is_empty() {
            return blocks;
        }
        vec![Block::Details { open: element.has("open"), summary: text, blocks }]
    }

    /// The blocks in an element that should hold a line only, each with the meaning that the element has for a line.
    fn transparent_inline(&mut self, element: &Element) -> Vec<Block> {
        let mut blocks = self.blocks(&element.children);
        for block in &mut blocks {
            if let Block::Paragraph(text) | Block::Heading { text, .. } = block {
                text.inlines = self.wrapped(element, std::mem::take(&mut text.inlines));
            }
        }
        blocks
    }

    /// A line under its own number, trimmed.
    pub(super) fn phrasing(&mut self, nodes: &[Node]) -> Phrasing {
        self.gap = true;
        let mut inlines = Vec::new();
        self.inline_nodes(nodes, &mut inlines);
        space::trim(&mut inlines);
        self.gap = true;
        Phrasing::new(inlines)
    }

    /// The phrasing of an element, with the language and direction that it declares.
    pub(super) fn phrasing_of(&mut self, element: &Element) -> Phrasing {
        match self.within(element, |inner| inner.phrasing(&element.children)) {
            Some((phrasing, language, direction)) => Phrasing { language, direction, ..phrasing },
            None => Phrasing::plain(visible_text(&element.children).trim()),
        }
    }

    /// Does some work one level deeper, in the language and direction that the element declares, and gives those that
    /// differ from what holds around it; `None` where this is too deep.
    pub(super) fn within<T>(
        &mut self,
        element: &Element,
        work: impl FnOnce(&mut Self) -> T,
    ) -> Option<(T, Option<Language>, Option<Direction>)> {
        if self.depth >= DEPTH {
            return None;
        }
        let (outer, own) = self.enter(element);
        let result = work(self);
        self.leave(outer);
        Some((result, own.language, own.direction))
    }

    /// Goes one level deeper; what holds around the element comes back with what it declares otherwise.
    fn enter(&mut self, element: &Element) -> (Voice, Voice) {
        let language = element::language(element).filter(|language| !element::same(self.language.as_ref(), language));
        let direction = element::direction(element).filter(|direction| self.direction != Some(*direction));
        let outer = Voice { language: self.language.clone(), direction: self.direction };
        self.language = language.clone().or_else(|| outer.language.clone());
        self.direction = direction.or(outer.direction);
        self.depth += 1;
        (outer, Voice { language, direction })
    }

    fn leave(&mut self, outer: Voice) {
        self.depth -= 1;
        (self.language, self.direction) = (outer.language, outer.direction);
    }

    /// Whether a reader should see an element.
    pub(super) fn sees(&self, element: &Element) -> bool {
        let in_program = self.preformatted || matches!(element.name.as_str(), "pre" | "td");
        !element.is_hidden() && self.left_out.get(element).is_none() && !(in_program && numbers_lines(element))
    }

    /// The nodes that a reader would see; a `noscript` gives way to its picture where that one is the only one.
    pub(super) fn seen<'n>(&self, nodes: &'n [Node]) -> Vec<&'n Node> {
        let mut seen = Vec::with_capacity(nodes.len());
        for (place, node) in nodes.iter().enumerate() {
            match node {
                Node::Element(element) if !self.sees(element) => {}
                Node::Element(element) if element.is("noscript") => {
                    if picture::is_only_one(element, nodes, place, self.base) {
                        seen.extend(&element.children);
                    }
                }
                _ => seen.push(node),
            }
        }
        seen
    }

    pub(super) fn warn(&mut self, warning: Warning) {
        if self.warnings.len() < WARNINGS && !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }

    pub(super) fn warn_of(&mut self, element: &Element) {
        let box_of_task = ["checkbox", "hidden"].iter().any(|kind| element.has_word("type", kind));
        if !is_silent(&element.name) && (!element.is("input") || !box_of_task) {
            self.warn(Warning::Element(element.name.clone()));
        }
    }
}

/// Whether an element only holds blocks, and has no meaning of its own.
fn is_plain(element: &Element) -> bool {
    let name = element.name.as_str();
    let has_meaning = matches!(
        name,
        "hr" | "ul"
            | "ol"
            | "menu"
            | "dir"
            | "dl"
            | "blockquote"
            | "pre"
            | "listing"
            | "xmp"
            | "plaintext"
            | "table"
            | "figure"
            | "figcaption"
            | "details"
    );
    role(name) == Role::Block && !has_meaning && heading(name).is_none()
}

/// Marks blocks with a language or direction, on the phrasing itself where there is but one.
fn foreign(mut blocks: Vec<Block>, language: Option<Language>, direction: Option<Direction>) -> Vec<Block> {
    if blocks.is_empty() || (language.is_none() && direction.is_none()) {
        return blocks;
    }
    if let [Block::Paragraph(text) | Block::Heading { text, .. } | Block::Code { text, .. }] = blocks.as_mut_slice() {
        text.language = text.language.take().or(language);
        text.direction = text.direction.or(direction);
        return blocks;
    }
    vec![Block::Section { language, direction, blocks }]
}
