//! The blocks of the text as semantic HTML.

use super::{Galley, Setting, dir};
use crate::domain::article::{Alignment, Block, Cell, Definition, Item, Phrasing, Table};
use crate::domain::language::{Direction, Language};
use crate::domain::quotation::Kind;
use crate::domain::typography::unbroken;

impl Setting {
    /// Some blocks.
    pub(super) fn blocks(&self, blocks: &[Block], galley: &mut Galley) {
        blocks.iter().for_each(|block| self.block(block, galley));
    }

    /// A block, as one element.
    pub(super) fn block(&self, block: &Block, galley: &mut Galley) {
        self.block_up_to(block, usize::MAX, galley);
    }

    /// A block with so many of its rows or stanzas, where it is one that may be long.
    pub(super) fn block_up_to(&self, block: &Block, end: usize, galley: &mut Galley) {
        match block {
            Block::Paragraph(words) => {
                // A paragraph in another script than the article's turns by itself.
                galley.open("p").with("dir", words.direction.map_or("auto", dir));
                self.words(words, galley);
            }
            Block::Heading { level, id, text } => self.heading(*level, id, text, galley),
            Block::Blockquote { blocks, cite } => {
                galley.open("blockquote").with_some("cite", cite.as_ref().map(crate::domain::url::Url::as_str));
                self.mark_block(blocks, galley);
                self.blocks(blocks, galley);
            }
            Block::List { start, tight, items } => {
                open_list(*start, *tight, galley);
                items.iter().for_each(|item| self.item(item, *tight, None, galley));
            }
            Block::Definitions(definitions) => {
                galley.open("dl");
                definitions.iter().for_each(|entry| self.definition(entry, galley));
            }
            Block::Code { language, text } => self.code(language.as_deref(), text, end, galley),
            Block::Table(table) => self.table(table, end, galley),
            Block::Figure { blocks, caption } => {
                galley.open("figure");
                self.alone(blocks, galley);
                caption.iter().for_each(|caption| self.line("figcaption", caption, galley));
            }
            Block::Details { open, summary, blocks } => {
                galley.open("details").with_some("open", open.then_some(""));
                self.line("summary", summary, galley);
                self.blocks(blocks, galley);
            }
            Block::Section { language, direction, blocks } => {
                open_section(language.as_ref(), *direction, galley);
                self.blocks(blocks, galley);
            }
            Block::ThematicBreak => {
                galley.open("hr");
            }
        }
        galley.close();
    }

    /// A phrasing under its number, in the element that was just opened; drawn text has as many characters as the
    /// article's.
    pub(super) fn words(&self, words: &Phrasing, galley: &mut Galley) {
        galley.numbered(words.index);
        self.phrasing(words, galley);
    }

    fn line(&self, name: &str, words: &Phrasing, galley: &mut Galley) {
        galley.open(name);
        self.words(words, galley);
        galley.close();
    }

    fn heading(&self, level: u8, id: &str, words: &Phrasing, galley: &mut Galley) {
        let name = ["h1", "h2", "h3", "h4", "h5", "h6"][usize::from(level.clamp(1, 6)) - 1];
        galley.open(name).with("id", id);
        self.words(words, galley);
        galley.open("a").with("class", "anchor").with("href", &["#", id].concat());
        galley.with("aria-label", self.phrases.link_to_section).say("#").close();
    }

    fn code(&self, language: Option<&str>, text: &Phrasing, end: usize, galley: &mut Galley) {
        galley.open("pre").with("tabindex", "0").with("role", "region").with("aria-label", self.phrases.code);
        galley.open("code").with_some("data-language", language).with("dir", "ltr");
        if end == usize::MAX {
            self.words(text, galley);
        } else {
            galley.with("class", "stanzas").numbered(text.index);
            text.stanzas().take(end).for_each(|stanza| Self::stanza(stanza, galley));
        }
        galley.close();
    }

    /// Some lines of a long preformatted text, in an element of their own that the browser lays out alone.
    pub(super) fn stanza(words: &str, galley: &mut Galley) {
        galley.open("span").say(&unbroken(words)).close();
    }

    /// Marks the blockquote that was just opened, where it is a quotation.
    fn mark_block(&self, blocks: &[Block], galley: &mut Galley) {
        let marks = first(blocks).map(|phrasing| self.marks(phrasing.index)).unwrap_or_default();
        let quotations =
            marks.iter().filter_map(|mark| Some((mark.quotation, self.findings.quotations.get(mark.quotation)?)));
        let Some((index, quotation)) = quotations.into_iter().find(|(_, quotation)| quotation.kind == Kind::Block)
        else {
            return;
        };
        let speaker = quotation.speaker.as_ref().and_then(|speaker| speaker.name.as_deref());
        galley.with("part", "quote").with("aria-label", &self.name(speaker));
        galley.with_some("tabindex", self.tabindex(index)).with("data-kind", quotation.kind.name());
        galley.with("data-quotation", &index.to_string()).with_some("data-speaker", speaker);
    }

    pub(super) fn item(&self, item: &Item, tight: bool, role: Option<&str>, galley: &mut Galley) {
        galley.open("li").with_some("role", role);
        if let Some(done) = item.done {
            let name = if done { self.phrases.done } else { self.phrases.to_do };
            galley.with("class", "task").open("input").with("type", "checkbox").with("disabled", "");
            galley.with_some("checked", done.then_some("")).with("aria-label", name).close();
        }
        if tight {
            self.close_together(&item.blocks, galley);
        } else {
            self.blocks(&item.blocks, galley);
        }
        galley.close();
    }

    /// Blocks without the paragraphs around their words, as tight lists and cells want them.
    fn close_together(&self, blocks: &[Block], galley: &mut Galley) {
        for block in blocks {
            match block {
                // Nothing of a paragraph without words, such as a picture, is ever looked for by its number.
                Block::Paragraph(words) if words.text().is_empty() => self.phrasing(words, galley),
                Block::Paragraph(words) => self.line("span", words, galley),
                block => self.block(block, galley),
            }
        }
    }

    /// Blocks in a figure or a cell, where one paragraph alone needs no element of its own.
    fn alone(&self, blocks: &[Block], galley: &mut Galley) {
        match blocks {
            [Block::Paragraph(_)] => self.close_together(blocks, galley),
            blocks => self.blocks(blocks, galley),
        }
    }

    fn definition(&self, entry: &Definition, galley: &mut Galley) {
        entry.terms.iter().for_each(|term| self.line("dt", term, galley));
        for meaning in &entry.meanings {
            galley.open("dd");
            self.close_together(meaning, galley);
            galley.close();
        }
    }

    fn table(&self, table: &Table, end: usize, galley: &mut Galley) {
        let (head, body) = table.rows.split_at(table.head.min(table.rows.len()));
        let name = table.caption.as_ref().map_or_else(|| self.phrases.table.to_owned(), Phrasing::text);
        galley.open("div").with("class", "scroll").with("tabindex", "0").with("role", "region");
        galley.with("aria-label", &name).open("table");
        table.caption.iter().for_each(|caption| self.line("caption", caption, galley));
        if !head.is_empty() {
            self.rows("thead", head, "col", galley);
        }
        self.rows("tbody", body.get(..end).unwrap_or(body), "row", galley);
        galley.close();
    }

    fn rows(&self, name: &str, rows: &[Vec<Cell>], scope: &str, galley: &mut Galley) {
        galley.open(name);
        rows.iter().for_each(|row| self.row(row, scope, galley));
        galley.close();
    }

    pub(super) fn row(&self, row: &[Cell], scope: &str, galley: &mut Galley) {
        galley.open("tr");
        row.iter().for_each(|cell| self.cell(cell, scope, galley));
        galley.close();
    }

    fn cell(&self, cell: &Cell, scope: &str, galley: &mut Galley) {
        galley.open(if cell.header { "th" } else { "td" }).with_some("scope", cell.header.then_some(scope));
        for (name, number) in [("colspan", cell.columns), ("rowspan", cell.rows)] {
            if number > 1 {
                galley.with(name, &number.to_string());
            }
        }
        let align = cell.alignment.map(|alignment| match alignment {
            Alignment::Start => "start",
            Alignment::Center => "center",
            Alignment::End => "end",
        });
        galley.with_some("data-align", align);
        self.alone(&cell.blocks, galley);
        galley.close();
    }
}

pub(super) fn open_list(start: Option<u64>, tight: bool, galley: &mut Galley) {
    galley.open(if start.is_some() { "ol" } else { "ul" }).with_some("class", tight.then_some("tight"));
    if let Some(start) = start.filter(|&start| start != 1) {
        galley.with("start", &start.to_string());
    }
}

pub(super) fn open_section(language: Option<&Language>, direction: Option<Direction>, galley: &mut Galley) {
    galley.open("div").with("class", "section").with_some("lang", language.map(Language::tag));
    galley.with_some("dir", direction.map(dir));
}

/// The first words of some blocks.
fn first(blocks: &[Block]) -> Option<&Phrasing> {
    blocks.iter().find_map(|block| match block {
        Block::Paragraph(text) | Block::Heading { text, .. } | Block::Code { text, .. } => Some(text),
        Block::Blockquote { blocks, .. } | Block::Section { blocks, .. } | Block::Figure { blocks, .. } => {
            first(blocks)
        }
        Block::List { items, .. } => items.iter().find_map(|item| first(&item.blocks)),
        _ => None,
    })
}
