//! The parts of an article, each set as a whole.

use super::blocks::{open_list, open_section};
use super::{Galley, Setting};
use crate::app::Slice;
use crate::domain::article::{Block, Note};
use std::ops::Range;

impl Setting {
    /// What a slice adds to the page: an element with its blocks, or a part of the block that it goes on with.
    pub fn slice(&self, slice: &Slice) -> Galley {
        let mut galley = Galley::default();
        match slice {
            Slice::Blocks(blocks) => self.in_slice(blocks, &self.article.blocks, &mut galley),
            Slice::Children(block, children) => match self.article.blocks.get(*block) {
                Some(block) if children.start == 0 => self.begin(block, children, &mut galley),
                Some(block) => self.part(block, children, &mut galley),
                None => {}
            },
        }
        galley
    }

    /// One of the blocks or children of a slice as one element.
    pub fn child(&self, slice: &Slice, index: usize) -> Galley {
        let mut galley = Galley::default();
        let block = |index: usize| self.article.blocks.get(index).into_iter();
        match slice {
            Slice::Blocks(_) => block(index).for_each(|block| self.block(block, &mut galley)),
            Slice::Children(long, _) => block(*long).for_each(|block| self.add_child(block, index, &mut galley)),
        }
        galley
    }

    /// How deep in the text the element is that a slice is put in, and the one in which its blocks or children are.
    pub fn depths(&self, slice: &Slice) -> (usize, usize) {
        let (place, inside) = match self.article.blocks.get(slice.block()) {
            _ if matches!(slice, Slice::Blocks(_)) => (0, 1),
            Some(Block::List { .. }) => (2, 4),
            Some(Block::Section { .. }) => (2, 3),
            Some(Block::Code { .. }) => (3, 3),
            _ => (4, 4),
        };
        (if slice.goes_on() { place } else { 0 }, inside)
    }

    /// A long block with the first of its children.
    fn begin(&self, block: &Block, children: &Range<usize>, galley: &mut Galley) {
        // The browser leaves out slices that are not in view; a table can only be left out as a whole.
        galley.open("div").with("class", if matches!(block, Block::Table(_)) { "slice" } else { "slices" });
        match block {
            Block::List { .. } => {
                galley.open("div").with("role", "list");
                self.part(block, children, galley);
                galley.close();
            }
            Block::Section { language, direction, .. } => {
                open_section(language.as_ref(), *direction, galley);
                self.part(block, children, galley);
                galley.close();
            }
            block => self.block_up_to(block, children.end, galley),
        }
        galley.close();
    }

    /// Some children of a long block, as they are put into it.
    fn part(&self, block: &Block, children: &Range<usize>, galley: &mut Galley) {
        match block {
            Block::List { start, tight, .. } => {
                galley.open("div").with("class", "slice");
                // For who can't see it, it is one list.
                open_list(start.map(|start| start.saturating_add(children.start as u64)), *tight, galley);
                galley.with("role", "none");
                children.clone().for_each(|index| self.add_child(block, index, galley));
                galley.close().close();
            }
            Block::Section { blocks, .. } => self.in_slice(children, blocks, galley),
            block => children.clone().for_each(|index| self.add_child(block, index, galley)),
        }
    }

    fn in_slice(&self, range: &Range<usize>, blocks: &[Block], galley: &mut Galley) {
        galley.open("div").with("class", "slice");
        self.blocks(blocks.get(range.clone()).unwrap_or_default(), galley);
        galley.close();
    }

    fn add_child(&self, block: &Block, index: usize, galley: &mut Galley) {
        match block {
            Block::List { tight, items, .. } => {
                items.get(index).into_iter().for_each(|item| self.item(item, *tight, Some("listitem"), galley));
            }
            Block::Table(table) => {
                table.rows.get(table.head + index).into_iter().for_each(|row| self.row(row, "row", galley));
            }
            Block::Section { blocks, .. } => {
                blocks.get(index).into_iter().for_each(|block| self.block(block, galley));
            }
            Block::Code { text, .. } => {
                text.stanzas().nth(index).into_iter().for_each(|stanza| Self::stanza(stanza, galley));
            }
            _ => {}
        }
    }

    /// What follows the text: the notes, and what a publisher adds.
    pub fn after(&self) -> Galley {
        let mut galley = Galley::default();
        self.notes(&mut galley);
        self.afterword(&mut galley);
        galley
    }

    fn notes(&self, galley: &mut Galley) {
        if self.article.notes.is_empty() {
            return;
        }
        galley.open("section").with("class", "notes").with("aria-labelledby", "notes");
        galley.open("h2").with("id", "notes").say(self.phrases.notes).close().open("ol");
        for (index, note) in self.article.notes.iter().enumerate() {
            self.note(index, note, galley);
        }
        galley.close().close();
    }

    fn note(&self, index: usize, note: &Note, galley: &mut Galley) {
        let number = (index + 1).to_string();
        galley.open("li").with("id", &["note-", &number].concat()).with("tabindex", "-1");
        self.blocks(&note.blocks, galley);
        galley.open("a").with("class", "back").with("href", &["#reference-", &number].concat());
        galley.with("role", "doc-backlink").with("aria-label", self.phrases.back_to_text).say("↩").close().close();
    }

    fn afterword(&self, galley: &mut Galley) {
        let (metadata, phrases) = (&self.article.metadata, self.phrases);
        let links = [
            (&metadata.original, phrases.original),
            (&metadata.newsletter, phrases.newsletter),
            (&metadata.support, phrases.support),
        ];
        let links: Vec<_> =
            links.into_iter().filter_map(|(url, words)| Some((url.as_ref()?.as_str(), words))).collect();
        if self.article.afterword.is_empty() && links.is_empty() {
            return;
        }
        galley.open("aside").with("class", "afterword").with("aria-label", phrases.afterword);
        self.blocks(&self.article.afterword, galley);
        if !links.is_empty() {
            galley.open("ul").with("class", "links");
            for (url, words) in links {
                galley.open("li").open("a").with("href", url).with("rel", "noopener noreferrer");
                galley.say(words).close().close();
            }
            galley.close();
        }
        galley.close();
    }
}
