//! A long text in pieces, so that its parser never has to see the whole of it at once.
//!
//! The parser finds all blocks of a text before it gives the first. A block that another one follows is whole, whatever
//! comes later; only what links and notes refer to may stand anywhere. So a text that may hold such definitions is one
//! piece, and any other is read piece by piece, each from the last block of the one before.

use pulldown_cmark::{Event, OffsetIter, Options, Parser};
use std::{mem, vec};

/// How long a piece is, in bytes, where its blocks are not longer.
const PIECE: usize = 16_000;

/// The blocks of a text, one after the other.
pub(super) struct Pieces<'a> {
    text: &'a str,
    options: Options,
    /// How long a piece is at least.
    size: usize,
    /// Where the piece starts and ends in the text.
    start: usize,
    end: usize,
    events: OffsetIter<'a>,
    /// What is found of a block that may not be whole, where it starts in the piece, and how much is open in it.
    held: Vec<Event<'a>>,
    held_from: usize,
    depth: usize,
    /// What is still to be read of the block before it.
    whole: vec::IntoIter<Event<'a>>,
}

impl<'a> Pieces<'a> {
    pub(super) fn new(text: &'a str, options: Options) -> Self {
        let defines = text.as_bytes().windows(2).any(|bytes| bytes == b"]:");
        let size = if defines { text.len() } else { PIECE };
        Self::sized(text, options, size)
    }

    fn sized(text: &'a str, options: Options, size: usize) -> Self {
        let end = line_end(text, size);
        let events = events(text, 0, end, options);
        let (held, whole) = (Vec::new(), Vec::new().into_iter());
        Self { text, options, size: size.max(1), start: 0, end, events, held, held_from: 0, depth: 0, whole }
    }

    /// How many bytes hold the blocks that are known to be whole.
    pub(super) fn position(&self) -> usize {
        self.start + self.held_from
    }

    /// The text of the blocks that are whole, and what its links may refer to in the rest.
    pub(super) fn beginning(&self) -> String {
        let (read, rest) = self.text.split_at_checked(self.position()).unwrap_or_default();
        let mut beginning = [read, "\n\n"].concat();
        let defines = |line: &&str| line.trim_start().starts_with('[') && line.contains("]:");
        rest.split_inclusive('\n').filter(defines).for_each(|line| beginning.push_str(line));
        beginning
    }

    /// Reads an event of a block that is whole, or looks on for the end of the next; says whether there may be more.
    pub(super) fn step(&mut self, mut read: impl FnMut(Event<'a>)) -> bool {
        if let Some(event) = self.whole.next() {
            read(event);
        } else if let Some((event, range)) = self.events.next() {
            self.hold(event, range.start);
        } else if self.end < self.text.len() {
            self.go_on();
        } else if self.held.is_empty() {
            return false;
        } else {
            self.end_block();
        }
        true
    }

    /// Holds an event; with the first one of a block, the block before it is whole.
    fn hold(&mut self, event: Event<'a>, start: usize) {
        if self.depth == 0 {
            self.end_block();
            self.held_from = start;
        }
        match event {
            Event::Start(_) => self.depth += 1,
            Event::End(_) => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        self.held.push(event);
    }

    fn end_block(&mut self) {
        self.whole = mem::take(&mut self.held).into_iter();
    }

    /// Begins the next piece: from the line of the last block, or with more of the text where that is the only one.
    fn go_on(&mut self) {
        let held_from = self.start + self.held_from;
        let line = self.text.get(..held_from).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
        let start = if self.held.is_empty() { self.end } else { line.max(self.start) };
        let size = if start > self.start { self.size } else { 2 * (self.end - self.start) };
        self.held.clear();
        (self.held_from, self.depth) = (0, 0);
        self.end = line_end(self.text, start + size);
        self.start = start;
        self.events = events(self.text, start, self.end, self.options);
    }
}

fn events(text: &str, start: usize, end: usize, options: Options) -> OffsetIter<'_> {
    Parser::new_ext(text.get(start..end).unwrap_or_default(), options).into_offset_iter()
}

/// The end of the line around this place, or of the text.
fn line_end(text: &str, at: usize) -> usize {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    rest.iter().position(|&byte| byte == b'\n').map_or(text.len(), |end| at + end + 1)
}

#[cfg(test)]
mod tests {
    use super::super::options;
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str, size: usize) -> Vec<Event<'_>> {
        let mut pieces = Pieces::sized(text, options(), size);
        let mut all = Vec::new();
        while pieces.step(|event| all.push(event)) {}
        all
    }

    #[test]
    fn a_block_is_whole_though_a_piece_ends_in_it() {
        let text = "One\n\n```\na\n\nb\n\nc\n```\n\n1. d\n\n   e\n\n2. f\n\n<!--\n\ng\n\n-->\n\n| h |\n|---|\n| i |\n\nj\n===\n";
        for size in 0..text.len() {
            assert_eq!(read(text, size), Parser::new_ext(text, options()).collect::<Vec<_>>(), "{size}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]
        #[test]
        fn a_text_in_pieces_is_the_same_text(
            text in r"([a-c] |\*|_|#|>|`|```|~~~|\||---|===|[0-9]\.|- |\+ |    |  |\t|<div>|</div>|<!--|-->|\[x\] |!\[a\]\(b\)|\[c\]\(d\)|\\|\n|\n|\n\n)*",
            size in 1_usize..40,
        ) {
            prop_assert_eq!(read(&text, size), Parser::new_ext(&text, options()).collect::<Vec<_>>());
        }
    }
}
