//! Whom a paragraph announces or is about: asked only before words that are quoted, as behind most paragraphs none are.

use std::rc::Rc;

use super::search::Search;
use super::words::Token;
use super::words::vocabulary::Vocabulary;
use crate::domain::paragraph::Paragraph;

/// Running text that was read.
#[derive(Debug)]
pub(crate) struct Read {
    /// Its place among the paragraphs.
    pub(crate) at: usize,
    pub(crate) tokens: Vec<Token>,
    pub(crate) vocabulary: Rc<Vocabulary>,
    /// Where the last speech in it ends, in bytes.
    pub(crate) said: usize,
}

impl Search {
    /// Remembers whom the running text announces that was read last.
    pub(crate) fn announce(&mut self, paragraphs: &[Paragraph]) {
        let Some(Read { at, tokens, vocabulary, said }) = self.read.take() else { return };
        let Some(paragraph) = paragraphs.get(at) else { return };
        self.memory.announce(&paragraph.text, &tokens, &vocabulary, (paragraph.index, said));
    }
}
