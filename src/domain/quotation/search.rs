//! The search for quotations, paragraph by paragraph, so that a page is never blocked by a long text.

use std::rc::Rc;

use super::announced::Read;
use super::dialogue::Interview;
use super::recurring::Recurring;
use super::running::Thread;
use super::speaker::Memory;
use super::terms::Met;
use super::words::vocabulary::Vocabulary;
use super::{Lexicons, Quotation};
use crate::domain::language::Language;
use crate::domain::paragraph::{Paragraph, Role};

/// A search that can be done in steps.
#[derive(Debug)]
pub struct Search {
    pub(crate) vocabulary: Rc<Vocabulary>,
    pub(crate) lexicons: Lexicons,
    next: usize,
    pub(crate) found: Vec<Quotation>,
    pub(crate) memory: Memory,
    pub(crate) thread: Thread,
    /// Whether lines of dialogue have been met, with somebody who speaks them.
    pub(crate) told: Option<char>,
    pub(crate) interview: Interview,
    /// The blockquote that was read last.
    pub(crate) block: Option<usize>,
    recurring: Recurring,
    /// Words that can be terms.
    pub(crate) terms: Vec<Met>,
    /// The running text that was read last.
    pub(crate) read: Option<Read>,
}

impl Search {
    /// A search that has not begun, in an article of this language.
    pub fn new(language: Option<&Language>, lexicons: &Lexicons) -> Self {
        let tag = language.map(Language::tag).unwrap_or_default();
        Self {
            vocabulary: lexicons.vocabulary(tag),
            lexicons: lexicons.clone(),
            next: 0,
            found: Vec::new(),
            memory: Memory::default(),
            thread: Thread::default(),
            told: None,
            interview: Interview::default(),
            block: None,
            recurring: Recurring::default(),
            terms: Vec::new(),
            read: None,
        }
    }

    /// Reads on until at least this many bytes are read; `true` when all paragraphs are. They must be the same at every call.
    pub fn advance(&mut self, paragraphs: &[Paragraph], bytes: usize) -> bool {
        let mut read = 0;
        while let Some(paragraph) = paragraphs.get(self.next) {
            if read > bytes {
                return false;
            }
            self.next += 1;
            read += paragraph.text.len().max(1);
            let found = self.found.len();
            let before = |back: usize| self.next.checked_sub(back).and_then(|at| paragraphs.get(at));
            self.credited([before(3), before(2), Some(paragraph)]);
            match paragraph.role {
                Role::Code | Role::Afterword => {}
                Role::Blockquote(number) => {
                    self.announce(paragraphs);
                    self.block(paragraph, number);
                }
                _ => self.running(paragraphs, self.next - 1),
            }
            self.recurring.read(&mut self.found, found, paragraph);
        }
        true
    }

    /// What was found, in reading order.
    pub fn finish(mut self) -> Vec<Quotation> {
        self.settle_terms();
        self.memory.settle_names(&mut self.found);
        self.found
    }
}
