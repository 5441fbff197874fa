//! The parts of an article, each set as a whole.

use super::{Galley, Setting};
use crate::app::Slice;
use crate::domain::article::{Block, Note};

impl Setting {
    /// What a slice adds to the page: an element with its blocks, or more children of the block that it goes on with.
    pub fn slice(&self, slice: &Slice) -> Galley {
        let mut galley = Galley::default();
        if slice.goes_on() {
            slice.range().for_each(|index| self.add_child(slice, index, &mut galley));
            return galley;
        }
        galley.open("div").with("class", "slice");
        match slice {
            Slice::Blocks(blocks) => {
                self.blocks(self.article.blocks.get(blocks.clone()).unwrap_or_default(), &mut galley);
            }
            Slice::Children(block, children) => {
                let block = self.article.blocks.get(*block);
                block.into_iter().for_each(|block| self.block_up_to(block, children.end, &mut galley));
            }
        }
        galley.close();
        galley
    }

    /// One of the blocks or children of a slice as one element.
    pub fn child(&self, slice: &Slice, index: usize) -> Galley {
        let mut galley = Galley::default();
        self.add_child(slice, index, &mut galley);
        galley
    }

    /// How many elements a slice has around its blocks or children, beside its own.
    pub fn depth(&self, slice: &Slice) -> usize {
        match self.article.blocks.get(slice.block()) {
            _ if matches!(slice, Slice::Blocks(_)) => 0,
            Some(Block::Table(_)) => 3,
            _ => 1,
        }
    }

    fn add_child(&self, slice: &Slice, index: usize, galley: &mut Galley) {
        let block = match slice {
            Slice::Blocks(_) => index,
            Slice::Children(block, _) => *block,
        };
        match (slice, self.article.blocks.get(block)) {
            (Slice::Blocks(_), Some(block)) => self.block(block, galley),
            (_, Some(Block::List { tight, items, .. })) => {
                items.get(index).into_iter().for_each(|item| self.item(item, *tight, galley));
            }
            (_, Some(Block::Table(table))) => {
                table.rows.get(table.head + index).into_iter().for_each(|row| self.row(row, "row", galley));
            }
            (_, Some(Block::Section { blocks, .. })) => {
                blocks.get(index).into_iter().for_each(|block| self.block(block, galley));
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
