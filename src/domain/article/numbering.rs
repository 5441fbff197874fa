//! The order in which an article is read: every phrasing gets its number, every note its first reference.

use super::{Article, Block, Inline, Phrasing};

impl Article {
    /// The index of the phrasing that first refers to a note.
    pub fn first_reference(&self, note: usize) -> Option<usize> {
        self.notes.get(note)?.reference
    }

    /// The article with every phrasing numbered in reading order: title, standfirst, text, notes, afterword.
    #[must_use]
    pub fn numbered(mut self) -> Self {
        let mut next = 0;
        let mut references = Vec::new();
        let mut number = |phrasing: &mut Phrasing| {
            phrasing.index = next;
            next += 1;
            push_references(&phrasing.inlines, phrasing.index, &mut references);
        };
        self.metadata.title.iter_mut().for_each(&mut number);
        self.metadata.standfirst.iter_mut().for_each(&mut number);
        each_phrasing(&mut self.blocks, &mut number);
        for note in &mut self.notes {
            each_phrasing(&mut note.blocks, &mut number);
        }
        each_phrasing(&mut self.afterword, &mut number);
        for (note, phrasing) in references {
            if let Some(note) = self.notes.get_mut(note) {
                note.reference.get_or_insert(phrasing);
            }
        }
        self
    }
}

fn push_references(inlines: &[Inline], phrasing: usize, references: &mut Vec<(usize, usize)>) {
    for inline in inlines {
        match inline {
            Inline::NoteReference(note) => references.push((*note, phrasing)),
            inline => push_references(inline.inside().unwrap_or_default(), phrasing, references),
        }
    }
}

/// Visits the phrasings of some blocks in reading order.
pub fn each_phrasing(blocks: &mut [Block], visit: &mut dyn FnMut(&mut Phrasing)) {
    for block in blocks {
        match block {
            Block::Paragraph(text) | Block::Heading { text, .. } | Block::Code { text, .. } => visit(text),
            Block::Blockquote { blocks, .. } | Block::Section { blocks, .. } => each_phrasing(blocks, visit),
            Block::List { items, .. } => {
                for item in items {
                    each_phrasing(&mut item.blocks, visit);
                }
            }
            Block::Definitions(definitions) => {
                for definition in definitions {
                    definition.terms.iter_mut().for_each(&mut *visit);
                    for meaning in &mut definition.meanings {
                        each_phrasing(meaning, visit);
                    }
                }
            }
            Block::Table(table) => {
                table.caption.iter_mut().for_each(&mut *visit);
                for cell in table.rows.iter_mut().flatten() {
                    each_phrasing(&mut cell.blocks, visit);
                }
            }
            Block::Figure { blocks, caption } => {
                each_phrasing(blocks, visit);
                caption.iter_mut().for_each(&mut *visit);
            }
            Block::Details { summary, blocks, .. } => {
                visit(summary);
                each_phrasing(blocks, visit);
            }
            Block::ThematicBreak => {}
        }
    }
}
