//! A slice of an article's text: what is put on the page in one go.

use crate::domain::article::Block;
use std::ops::Range;

/// Some of the text, shown in one go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slice {
    /// Some of its blocks, in an element of their own.
    Blocks(Range<usize>),
    /// Some children of the block of this index, which is too long for one slice: items, rows, blocks or stanzas.
    Children(usize, Range<usize>),
}

impl Slice {
    /// The blocks or children.
    pub fn range(&self) -> Range<usize> {
        match self {
            Self::Blocks(range) | Self::Children(_, range) => range.clone(),
        }
    }

    /// The block that it begins with.
    pub fn block(&self) -> usize {
        match self {
            Self::Blocks(blocks) => blocks.start,
            Self::Children(block, _) => *block,
        }
    }

    /// Whether it goes on with the block of the slice before it.
    pub fn goes_on(&self) -> bool {
        matches!(self, Self::Children(_, children) if children.start > 0)
    }

    /// What it takes to show it in an article of these blocks: rows and stanzas are laid out though not in view.
    pub(super) fn weight(&self, blocks: &[Block]) -> usize {
        let is_cut = matches!(self, Self::Children(..));
        if is_cut && matches!(blocks.get(self.block()), Some(Block::Table(_) | Block::Code { .. })) { 8 } else { 1 }
    }
}

/// The slices of a block that is so many times too long for one, where its children can be shown one by one.
pub(super) fn cut(index: usize, block: &Block, times: usize) -> Vec<Slice> {
    let count = match block {
        Block::List { items, .. } => items.len(),
        Block::Table(table) => table.rows.len().saturating_sub(table.head),
        Block::Section { blocks, .. } => blocks.len(),
        Block::Code { text, .. } => text.stanzas().count(),
        _ => 0,
    };
    let step = count.div_ceil(times.max(1)).max(1);
    let cut = (0..count).step_by(step).map(|start| Slice::Children(index, start..count.min(start + step)));
    if times > 1 { cut.collect() } else { Vec::new() }
}
