//! An article being read: what was worked out about it, and how much of it is on the page.

use super::{Findings, Quotes};
use crate::domain::article::{Article, Block};
use crate::domain::language::Language;
use crate::domain::paragraph::{Paragraph, paragraphs};
use crate::domain::quotation::Quotation;
use crate::domain::reading_time::{self, ReadingTime};
use crate::domain::voice::Voice;
use std::ops::Range;
use std::rc::Rc;

/// About how many bytes of text are put on the page in one go: some milliseconds on a laptop, below 50 on a slow phone.
const SLICE: usize = 8_000;

/// Some of the blocks of the text, shown in one go.
pub type Slice = Range<usize>;

/// An article being read.
pub struct Reading {
    /// The article.
    pub article: Rc<Article>,
    /// Its language, declared or detected.
    pub language: Option<Language>,
    /// How long it takes.
    pub time: ReadingTime,
    /// The seconds that each block of the text takes.
    pub weights: Vec<f64>,
    /// The article as plain text.
    pub paragraphs: Rc<[Paragraph]>,
    /// The text, cut in slices.
    pub slices: Vec<Slice>,
    /// For each slice that is on the page, which quotations it shows; `None` while they are not known.
    pub drawn: Vec<Option<Quotes>>,
    /// The quotations, once they are looked for.
    pub findings: Option<Findings>,
}

impl Reading {
    /// Begins to read an article in this language, at a declared pace in words a minute.
    pub fn new(article: Rc<Article>, language: Option<Language>, pace: Option<f64>) -> Self {
        Self {
            time: reading_time::estimate(&article, language.as_ref(), pace),
            slices: slices(&article.blocks),
            drawn: vec![None],
            findings: None,
            weights: reading_time::weights(&article, language.as_ref(), pace),
            paragraphs: paragraphs(&article).into(),
            language,
            article,
        }
    }

    /// The quotations that are known by now.
    pub fn quotations(&self) -> &[Quotation] {
        self.findings.as_ref().map_or(&[], |findings| &findings.quotations)
    }

    /// Who speaks, as far as it is known by now.
    pub fn voices(&self) -> &[Voice] {
        self.findings.as_ref().map_or(&[], |findings| &findings.voices)
    }

    /// Whether the text is wholly on the page, with the quotations that are wanted.
    pub fn is_complete(&self, quotes: Quotes) -> bool {
        self.findings.is_some() && !self.has_work(quotes)
    }

    /// Whether a slice is still to be drawn.
    pub fn has_work(&self, quotes: Quotes) -> bool {
        let wanted = self.wanted(quotes);
        self.drawn.len() < self.slices.len() || self.drawn.iter().any(|drawn| *drawn != wanted)
    }

    /// Draws one slice of those that are left.
    ///
    /// The first slice is on the page from the start; the others follow while quotations are still looked for.
    pub fn advance(&mut self, quotes: Quotes) {
        let wanted = self.wanted(quotes);
        if let Some(old) = self.drawn.iter_mut().find(|drawn| **drawn != wanted) {
            *old = wanted;
        } else if self.drawn.len() < self.slices.len() {
            self.drawn.push(wanted);
        }
    }

    fn wanted(&self, quotes: Quotes) -> Option<Quotes> {
        self.findings.is_some().then_some(quotes)
    }
}

fn slices(blocks: &[Block]) -> Vec<Slice> {
    let mut slices = Vec::new();
    let (mut start, mut size) = (0, 0);
    for (index, block) in blocks.iter().enumerate() {
        size += block.size();
        if size >= SLICE {
            slices.push(start..index + 1);
            (start, size) = (index + 1, 0);
        }
    }
    if start < blocks.len() || slices.is_empty() {
        slices.push(start..blocks.len());
    }
    slices
}
