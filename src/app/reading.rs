//! An article being read: what was worked out about it, and how much of it is on the page.

use super::slice::{Slice, cut};
use super::{Findings, Quotes};
use crate::domain::article::Article;
use crate::domain::language::Language;
use crate::domain::paragraph::{Paragraph, Walk};
use crate::domain::quotation::Quotation;
use crate::domain::reading_time::{Clock, ReadingTime};
use crate::domain::voice::Voice;
use std::rc::Rc;

/// About how many bytes of text a slice holds: a screen or two, so that little is laid out that nobody sees yet.
const SLICE: usize = 4_000;

/// What a paragraph weighs beside its bytes, however short it is, since it is an element as well.
const ELEMENT: usize = 40;

/// How many bytes are measured in one go, and how many before anything is shown; most articles are no longer.
const MEASURED: usize = 32_000;
const MEASURED_FIRST: usize = 128_000;

/// An article being read.
pub struct Reading {
    /// The article.
    pub article: Rc<Article>,
    /// Its language, declared or detected.
    pub language: Option<Language>,
    /// How long it takes, once it is measured.
    pub time: Option<ReadingTime>,
    /// The seconds that each block of the text takes, as far as it is measured.
    pub weights: Vec<f64>,
    /// The article as plain text, once it is measured.
    pub paragraphs: Rc<[Paragraph]>,
    /// The text, cut in slices, as far as it is measured.
    pub slices: Vec<Slice>,
    /// For each slice that is on the page, which quotations it shows; `None` while they are not known.
    pub drawn: Vec<Option<Quotes>>,
    /// The quotations, once they are looked for.
    pub findings: Option<Findings>,
    /// Whether this is the beginning of an article that is still being read.
    pub is_beginning: bool,
    measure: Option<Measure>,
    /// Whether the last thing that was done was to draw.
    has_drawn: bool,
    pace: Pace,
}

/// What is known of an article that is being measured.
struct Measure {
    clock: Clock,
    walk: Walk,
    /// What the slice weighs that still grows.
    size: usize,
}

/// How much is done in one go, in bytes; it follows how long the last one took.
struct Pace(usize);

impl Pace {
    /// How long a go may take, in milliseconds: half a frame, so that the page can answer its reader in the other.
    const LONG: f64 = 8.0;
    /// With less than this there is time for more.
    const SHORT: f64 = 4.0;

    fn follow(&mut self, spent: f64) {
        if spent > Self::LONG {
            self.0 = (self.0 / 2).max(SLICE);
        } else if spent < Self::SHORT {
            self.0 = (self.0 * 2).min(32 * SLICE);
        }
    }
}

impl Reading {
    /// Begins to read an article in this language, at a declared pace in words a minute; or its beginning.
    pub fn new(article: Rc<Article>, language: Option<Language>, pace: Option<f64>, is_beginning: bool) -> Self {
        let mut measure = Measure { clock: Clock::new(language.as_ref(), pace), walk: Walk::default(), size: 0 };
        measure.clock.head(&article.metadata);
        measure.walk.head(&article.metadata);
        let mut reading = Self {
            time: None,
            slices: Vec::new(),
            drawn: vec![None],
            findings: None,
            weights: Vec::new(),
            paragraphs: Rc::default(),
            is_beginning,
            measure: Some(measure),
            has_drawn: false,
            pace: Pace(SLICE),
            language,
            article,
        };
        reading.measure(MEASURED_FIRST);
        reading
    }

    /// The quotations that are known by now.
    pub fn quotations(&self) -> &[Quotation] {
        self.findings.as_ref().map_or(&[], |findings| &findings.quotations)
    }

    /// Who speaks, as far as it is known by now.
    pub fn voices(&self) -> &[Voice] {
        self.findings.as_ref().map_or(&[], |findings| &findings.voices)
    }

    /// Whether the text is wholly on the page.
    pub fn is_whole(&self) -> bool {
        self.time.is_some() && self.drawn.len() == self.slices.len()
    }

    /// Whether the text is wholly on the page, with the quotations that are wanted.
    pub fn is_complete(&self, quotes: Quotes) -> bool {
        self.is_whole() && self.findings.is_some() && self.left(quotes) == 0
    }

    /// What is to be drawn, for the first time or anew, in slices of blocks; while there is more to measure, nobody knows.
    pub fn left(&self, quotes: Quotes) -> usize {
        if self.measure.is_some() {
            return usize::MAX;
        }
        let wanted = self.wanted(quotes);
        let is_left = |index| self.drawn.get(index).is_none_or(|drawn| *drawn != wanted);
        self.slices
            .iter()
            .enumerate()
            .filter(|(index, _)| is_left(*index))
            .map(|(_, slice)| slice.weight(&self.article.blocks))
            .sum()
    }

    /// Does some of the work that is left, as much as there is time for by how long the last took in milliseconds.
    ///
    /// The first slice is on the page from the start; the others follow while quotations are still looked for.
    pub fn advance(&mut self, quotes: Quotes, spent: Option<f64>) {
        // To measure is several times as fast as to draw, so it says nothing of how fast drawing is.
        if self.measure.is_some() {
            self.has_drawn = false;
            return self.measure(MEASURED);
        }
        if let Some(spent) = spent.filter(|_| std::mem::replace(&mut self.has_drawn, true)) {
            self.pace.follow(spent);
        }
        let mut done = 0;
        while done < self.pace.0 {
            let Some(weight) = self.draw(quotes) else { break };
            done += weight * SLICE;
        }
    }

    /// Keeps as many slices on the page as another reading of the same text had there.
    pub(super) fn follow(&mut self, before: &Self) {
        self.drawn = vec![None; before.drawn.len().min(self.slices.len())];
    }

    /// Draws a slice, and says what it weighs.
    fn draw(&mut self, quotes: Quotes) -> Option<usize> {
        let wanted = self.wanted(quotes);
        let index = self.drawn.iter().position(|drawn| *drawn != wanted).unwrap_or(self.drawn.len());
        let weight = self.slices.get(index)?.weight(&self.article.blocks);
        match self.drawn.get_mut(index) {
            Some(old) => *old = wanted,
            None => self.drawn.push(wanted),
        }
        Some(weight)
    }

    fn wanted(&self, quotes: Quotes) -> Option<Quotes> {
        self.findings.is_some().then_some(quotes)
    }

    /// Measures the next blocks: how long they take, what their words are, where a slice ends.
    fn measure(&mut self, bytes: usize) {
        let Some(mut measure) = self.measure.take() else { return };
        let mut read = 0;
        while let Some(block) = self.article.blocks.get(self.weights.len()) {
            if read >= bytes {
                self.measure = Some(measure);
                return;
            }
            let index = self.weights.len();
            let weight = measure.clock.text(block);
            let size: usize = measure.walk.text(block).iter().map(|paragraph| paragraph.text.len() + ELEMENT).sum();
            read += size;
            measure.size += size;
            let parts = cut(index, block, size / SLICE);
            if !parts.is_empty() {
                self.end_slice();
                self.slices.extend(parts);
            }
            self.weights.push(weight);
            if measure.size >= SLICE {
                self.end_slice();
                measure.size = 0;
            }
        }
        // What is not whole yet is better drawn with what follows, and a short rest with what comes before.
        match self.slices.last_mut() {
            None => self.slices.push(Slice::Blocks(0..self.weights.len())),
            Some(_) if self.is_beginning => {}
            Some(Slice::Blocks(last)) if measure.size <= SLICE / 4 => last.end = self.weights.len(),
            Some(_) => self.end_slice(),
        }
        if !self.is_beginning {
            measure.clock.notes(&self.article.notes);
            self.time = Some(measure.clock.time());
            self.paragraphs = measure.walk.end(&self.article).into();
        }
    }

    /// Makes a slice of the blocks that are measured and in none yet.
    fn end_slice(&mut self) {
        let start = self.slices.last().map_or(0, |slice| match slice {
            Slice::Blocks(blocks) => blocks.end,
            Slice::Children(block, _) => block + 1,
        });
        if start < self.weights.len() {
            self.slices.push(Slice::Blocks(start..self.weights.len()));
        }
    }
}
