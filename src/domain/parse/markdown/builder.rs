//! The events of the Markdown parser, one after the other, into blocks.
//!
//! Everything open stands on a stack of frames, so that no nesting, however deep, is followed by recursion.

use super::extras::Extras;
use super::frame::{self, Frame, Kind};
use super::line;
use super::notes::Notes;
use crate::domain::article::{Article, Block, Cell, Inline, Item, Style, Warning};
use crate::domain::parse::html::Node;
use crate::domain::url::Url;
use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Tag, TagEnd};

/// How deep blocks and inlines may nest; deeper ones leave their content to the last.
pub(super) const DEPTH: usize = 64;

/// How many warnings say enough.
const WARNINGS: usize = 100;

/// An article under construction.
pub(super) struct Builder<'a> {
    pub(super) base: Option<&'a str>,
    pub(super) warnings: Vec<Warning>,
    pub(super) frames: Vec<Frame>,
    /// The sum of what the frames weigh.
    pub(super) depth: usize,
    /// The raw HTML of the block that is being read.
    pub(super) raw_html: String,
    pub(super) extras: Option<&'static Extras>,
    /// Whether the text wants extras that are not there.
    pub(super) lacks: bool,
    notes: Notes,
    after_line_end: bool,
}

impl<'a> Builder<'a> {
    pub(super) fn new(base: Option<&'a str>, extras: Option<&'static Extras>) -> Self {
        let document = Frame::new(Kind::Document);
        Self {
            base,
            warnings: Vec::new(),
            depth: document.weight(),
            frames: vec![document],
            raw_html: String::new(),
            extras,
            lacks: false,
            notes: Notes::default(),
            after_line_end: false,
        }
    }

    /// The article; the parser has closed everything, save what raw HTML left open. `None` where extras are lacking.
    pub(super) fn finish(mut self) -> Option<Article> {
        self.end_line();
        self.end_html();
        let blocks = self.frames.pop().map(|document| document.blocks).unwrap_or_default();
        let mut article = Article { blocks, warnings: self.warnings, ..Article::default() };
        self.notes.settle(&mut article);
        (!self.lacks).then_some(article)
    }

    /// The blocks that are whole by now, where nothing around them is open and no note is among them.
    pub(super) fn beginning(mut self) -> Option<Article> {
        let blocks = self.frames.pop()?.blocks;
        (self.frames.is_empty() && self.notes.is_empty() && !self.lacks)
            .then(|| Article { blocks, ..Article::default() })
    }

    pub(super) fn event(&mut self, event: Event) {
        let after_line_end = std::mem::take(&mut self.after_line_end);
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(TagEnd::HtmlBlock) => self.with_extras(|extras, builder| (extras.html_block)(builder)),
            Event::End(_) => self.end(),
            Event::Text(words) => {
                if let Some(top) = self.frames.last_mut().filter(|_| after_line_end) {
                    line::join_lines(&mut top.inlines, &words);
                }
                self.push_inline(Inline::Text(words.into_string()));
            }
            Event::Code(words) => self.push_inline(Inline::Code(words.into_string())),
            Event::InlineMath(words) | Event::DisplayMath(words) => self.push_inline(Inline::Text(words.into_string())),
            Event::Html(source) => self.raw_html.push_str(&source),
            Event::InlineHtml(source) => {
                self.with_extras(|extras, builder| (extras.tags)(builder, &source, true));
            }
            Event::FootnoteReference(label) => {
                let note = self.notes.refer(&label);
                self.push_inline(Inline::NoteReference(note));
            }
            Event::SoftBreak => {
                self.push_inline(Inline::Text("\n".to_owned()));
                self.after_line_end = true;
            }
            Event::HardBreak => self.push_inline(Inline::Break),
            Event::Rule => {
                self.end_line();
                self.push_block(Block::ThematicBreak);
            }
            Event::TaskListMarker(checked) => self.mark_task(checked),
        }
    }

    fn start(&mut self, tag: Tag) {
        match tag {
            Tag::Emphasis => self.open_styled(Style::Emphasis),
            Tag::Strong => self.open_styled(Style::Strong),
            Tag::Strikethrough => self.open_styled(Style::Deleted),
            Tag::Superscript => self.open_styled(Style::Superscript),
            Tag::Subscript => self.open_styled(Style::Subscript),
            Tag::Link { link_type, dest_url, title, .. } => {
                let address =
                    if link_type == LinkType::Email { ["mailto:", &*dest_url].concat().into() } else { dest_url };
                let url = self.allowed(&address, Url::parse(&address, self.base));
                let link = url.map(|href| Kind::Link { href, title: filled(&title) });
                self.open_unless_deep(link.unwrap_or(Kind::Flat { in_line: true }), Kind::Flat { in_line: true });
            }
            Tag::Image { dest_url, title, .. } => {
                let src = self.allowed(&dest_url, Url::picture(&dest_url, self.base));
                self.open(Kind::Image { src, title: filled(&title) });
            }
            tag => self.start_block(tag),
        }
    }

    fn start_block(&mut self, tag: Tag) {
        self.end_line();
        let kind = match tag {
            Tag::HtmlBlock => return self.raw_html.clear(),
            Tag::Paragraph => {
                self.loosen_list();
                Kind::Paragraph
            }
            Tag::Heading { level, id, .. } => {
                Kind::Heading { level: level as u8, id: id.map(CowStr::into_string).unwrap_or_default() }
            }
            Tag::CodeBlock(kind) => Kind::Code { language: language(&kind) },
            Tag::Item if self.is_top(|kind| matches!(kind, Kind::List { .. })) => Kind::Item { done: None },
            Tag::FootnoteDefinition(label) => Kind::Note { label: label.into_string() },
            Tag::Table(alignments) => Kind::Table { alignments, head: 0, rows: Vec::new() },
            Tag::TableHead => Kind::Row { header: true, cells: Vec::new() },
            Tag::TableRow => Kind::Row { header: false, cells: Vec::new() },
            Tag::TableCell => Kind::Cell,
            Tag::BlockQuote(None) => return self.open_unless_deep(Kind::Blockquote, Kind::Flat { in_line: false }),
            Tag::BlockQuote(Some(kind)) => {
                return self.open_unless_deep(Kind::Alert(kind), Kind::Flat { in_line: false });
            }
            Tag::List(start) => {
                let list = Kind::List { start, tight: true, items: Vec::new() };
                return self.open_unless_deep(list, Kind::Flat { in_line: false });
            }
            _ => Kind::Flat { in_line: false },
        };
        self.open(kind);
    }

    pub(super) fn open(&mut self, kind: Kind) {
        let frame = Frame::new(kind);
        self.depth += frame.weight();
        self.frames.push(frame);
    }

    fn open_unless_deep(&mut self, kind: Kind, otherwise: Kind) {
        self.open(if self.depth < DEPTH { kind } else { otherwise });
    }

    fn open_styled(&mut self, style: Style) {
        self.open_unless_deep(Kind::Styled(style), Kind::Flat { in_line: true });
    }

    /// Closes the innermost frame that is not of raw HTML, and that HTML with it.
    fn end(&mut self) {
        self.end_line();
        self.end_html();
        let Some(Frame { kind, blocks, inlines }) = self.pop() else { return };
        match kind {
            Kind::Document | Kind::Html { .. } | Kind::Flat { .. } => {
                self.push_blocks(blocks);
                self.push_inlines(inlines);
            }
            Kind::Paragraph => self.push_blocks(frame::paragraph(inlines)),
            Kind::Heading { level, id } => self.push_block(Block::Heading { level, id, text: line::phrasing(inlines) }),
            Kind::Blockquote => self.push_block(Block::Blockquote { blocks, cite: None }),
            Kind::Alert(kind) => self.push_block(frame::alert(kind, blocks)),
            Kind::List { start, tight, items } => self.push_block(Block::List { start, tight, items }),
            Kind::Item { done } => self.push_item(Item { done, blocks }),
            Kind::Code { language } => self.push_block(frame::code(language, inlines)),
            Kind::Note { label } => self.notes.define(label, blocks),
            Kind::Table { head, rows, .. } => self.push_block(frame::table(head, rows)),
            Kind::Row { header, cells } => self.push_row(header, cells),
            Kind::Cell => self.push_cell(inlines),
            Kind::Styled(style) => self.push_inline(Inline::Styled(style, inlines)),
            Kind::Link { href, title } => self.push_inline(Inline::Link { href, title, inlines }),
            Kind::Image { src, title } => self.push_inline(frame::image(src, title, &inlines)),
        }
    }

    pub(super) fn pop(&mut self) -> Option<Frame> {
        let frame = self.frames.pop()?;
        self.depth -= frame.weight();
        Some(frame)
    }

    /// Ends the paragraph without a name that inline content directly among blocks makes, as in tight lists.
    pub(super) fn end_line(&mut self) {
        if self.is_top(|kind| matches!(kind, Kind::Html { in_line: true, .. })) {
            self.end_html();
        }
        let Some(top) = self.frames.last_mut().filter(|top| top.holds_blocks()) else { return };
        let inlines = std::mem::take(&mut top.inlines);
        top.blocks.extend(frame::words(inlines));
    }

    /// Adds a block to what is open.
    pub(super) fn push_block(&mut self, block: Block) {
        match self.frames.last_mut() {
            Some(Frame { kind: Kind::Html { tree, .. }, .. }) => tree.push(Node::Blocks(vec![block])),
            Some(top) => top.blocks.push(block),
            None => {}
        }
    }

    pub(super) fn push_blocks(&mut self, blocks: impl IntoIterator<Item = Block>) {
        for block in blocks {
            self.push_block(block);
        }
    }

    pub(super) fn push_inlines(&mut self, inlines: Vec<Inline>) {
        for inline in inlines {
            self.push_inline(inline);
        }
    }

    /// Adds inline content to what is open.
    pub(super) fn push_inline(&mut self, inline: Inline) {
        match (self.frames.last_mut(), inline) {
            (Some(Frame { kind: Kind::Html { tree, .. }, .. }), Inline::Text(words)) => tree.push(Node::Text(words)),
            (Some(Frame { kind: Kind::Html { tree, .. }, .. }), inline) => tree.push(Node::Inlines(vec![inline])),
            (Some(top), inline) => line::push(&mut top.inlines, inline),
            (None, _) => {}
        }
    }

    fn push_item(&mut self, item: Item) {
        if let Some(Frame { kind: Kind::List { items, .. }, .. }) = self.frames.last_mut() {
            items.push(item);
        }
    }

    fn push_row(&mut self, header: bool, cells: Vec<Cell>) {
        if let Some(Frame { kind: Kind::Table { head, rows, .. }, .. }) = self.frames.last_mut() {
            *head += usize::from(header);
            rows.push(cells);
        }
    }

    fn push_cell(&mut self, inlines: Vec<Inline>) {
        if let [
            ..,
            Frame { kind: Kind::Table { alignments, .. }, .. },
            Frame { kind: Kind::Row { header, cells }, .. },
        ] = self.frames.as_mut_slice()
        {
            cells.push(frame::cell(*header, alignments.get(cells.len()), inlines));
        }
    }

    /// Closes the raw HTML on top, if any: what its elements hold becomes a part of the article.
    pub(super) fn end_html(&mut self) {
        if self.is_top(|kind| matches!(kind, Kind::Html { .. })) {
            self.with_extras(|extras, builder| (extras.end_html)(builder));
        }
    }

    fn with_extras(&mut self, work: impl FnOnce(&Extras, &mut Self)) {
        match self.extras {
            Some(extras) => work(extras, self),
            None => self.lacks = true,
        }
    }

    pub(super) fn is_top(&self, is: impl Fn(&Kind) -> bool) -> bool {
        self.frames.last().is_some_and(|top| is(&top.kind))
    }

    fn loosen_list(&mut self) {
        let mut outer = self.frames.iter_mut().rev().skip_while(|frame| matches!(frame.kind, Kind::Html { .. }));
        let item = outer.next().map(|frame| &frame.kind);
        if let (Some(Kind::Item { .. }), Some(Frame { kind: Kind::List { tight, .. }, .. })) = (item, outer.next()) {
            *tight = false;
        }
    }

    fn mark_task(&mut self, checked: bool) {
        let item = self.frames.iter_mut().rev().find_map(|frame| match &mut frame.kind {
            Kind::Item { done } => Some(done),
            _ => None,
        });
        if let Some(done) = item {
            *done = Some(checked);
        }
    }

    fn allowed(&mut self, address: &str, url: Option<Url>) -> Option<Url> {
        if url.is_none() {
            self.warn(Warning::Address(address.to_owned()));
        }
        url
    }

    pub(super) fn warn(&mut self, warning: Warning) {
        if self.warnings.len() < WARNINGS && !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }
}

fn filled(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// The programming language that a fence names first.
fn language(kind: &CodeBlockKind) -> Option<String> {
    match kind {
        CodeBlockKind::Fenced(info) => info.split_whitespace().next().map(str::to_owned),
        CodeBlockKind::Indented => None,
    }
}
