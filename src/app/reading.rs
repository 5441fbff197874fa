//! An article being read: what was worked out about it, and how much of it is on the page.

use super::Quotes;
use crate::domain::annotation::{Marks, marks};
use crate::domain::article::{Article, Block};
use crate::domain::language::Language;
use crate::domain::paragraph::{Paragraph, paragraphs};
use crate::domain::quotation::{Lexicons, Quotation, Search};
use crate::domain::reading_time::{self, ReadingTime};
use crate::domain::voice::{Voice, voices};
use std::ops::Range;
use std::rc::Rc;

/// About how many bytes of text are put on the page in one go: some milliseconds on a laptop, below 50 on a slow phone.
const SLICE: usize = 8_000;

/// How many bytes are searched for quotations in one go, which takes about as long.
const SEARCHED: usize = 32_000;

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
    pub paragraphs: Vec<Paragraph>,
    /// The text, cut in slices.
    pub slices: Vec<Slice>,
    /// For each slice that is on the page, which quotations it shows; `None` while they are not known.
    pub drawn: Vec<Option<Quotes>>,
    /// The quotations; none before the search is done.
    pub quotations: Rc<[Quotation]>,
    /// Where they stand.
    pub marks: Rc<Marks>,
    /// Who speaks.
    pub voices: Rc<[Voice]>,
    search: Option<Search>,
    /// The languages whose words the search waits for.
    missing: Vec<&'static str>,
}

impl Reading {
    /// Begins to read an article in this language, at a declared pace in words a minute.
    pub fn new(article: Rc<Article>, language: Option<Language>, pace: Option<f64>, lexicons: &Lexicons) -> Self {
        let paragraphs = paragraphs(&article);
        Self {
            time: reading_time::estimate(&article, language.as_ref(), pace),
            slices: slices(&article.blocks),
            drawn: vec![None],
            quotations: Rc::default(),
            marks: Rc::default(),
            voices: Rc::default(),
            weights: reading_time::weights(&article, language.as_ref(), pace),
            missing: lexicons.missing(&paragraphs, language.as_ref()),
            search: Some(Search::new(language.as_ref(), lexicons)),
            paragraphs,
            language,
            article,
        }
    }

    /// The languages whose words the search waits for.
    pub fn missing(&self) -> &[&'static str] {
        &self.missing
    }

    /// The words of a language came, or will not come: the search begins when none is waited for.
    pub fn settle(&mut self, tag: &str, lexicons: &Lexicons) {
        let waited = !self.missing.is_empty();
        self.missing.retain(|missing| *missing != tag);
        if waited && self.missing.is_empty() {
            self.search = Some(Search::new(self.language.as_ref(), lexicons));
        }
    }

    /// Whether the text is wholly on the page, with the quotations that are wanted.
    pub fn is_complete(&self, quotes: Quotes) -> bool {
        self.search.is_none()
            && self.drawn.len() == self.slices.len()
            && self.drawn.iter().all(|drawn| *drawn == Some(quotes))
    }

    /// Does one slice of the work that is left, and says whether there was any.
    ///
    /// The first slice is on the page from the start; quotations are searched before the others
    /// are put there, so that each of those is drawn only once.
    pub fn advance(&mut self, quotes: Quotes) -> bool {
        if !self.missing.is_empty() {
            return false;
        }
        if let Some(search) = &mut self.search {
            if search.advance(&self.paragraphs, SEARCHED) {
                self.quotations = self.search.take().map(Search::finish).unwrap_or_default().into();
                self.marks = Rc::new(marks(&self.quotations));
                self.voices = voices(&self.quotations, &self.paragraphs).into();
            }
            return true;
        }
        if let Some(old) = self.drawn.iter_mut().find(|drawn| **drawn != Some(quotes)) {
            *old = Some(quotes);
            return true;
        }
        if self.drawn.len() < self.slices.len() {
            self.drawn.push(Some(quotes));
            return true;
        }
        false
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
