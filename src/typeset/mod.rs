//! The article and its frame as elements, pure and without a page: `embed` puts them there.

mod blocks;
mod control;
pub mod frame;
mod galley;
mod head;
mod inlines;
mod notice;
mod parts;
mod state;
#[cfg(test)]
mod tests;
mod toolbar;

pub use control::pressed;
pub use galley::Galley;

use crate::app::{Findings, Model, Quotes, Reading};
use crate::domain::annotation::Mark;
use crate::domain::article::Article;
use crate::domain::language::Direction;
use crate::domain::locale::Phrases;
use crate::domain::quotation::Kind;
use std::rc::Rc;

/// An article with the quotations to be shown in it.
#[derive(Clone)]
pub struct Setting {
    /// The article.
    pub article: Rc<Article>,
    /// Its quotations, as far as they are known.
    pub findings: Findings,
    /// Which of them are shown.
    pub quotes: Quotes,
    /// What the widget says.
    pub phrases: &'static Phrases,
}

impl PartialEq for Setting {
    fn eq(&self, other: &Self) -> bool {
        // Without quotations to show, it does not matter which ones there are.
        let marks = self.quotes == Quotes::Off || Rc::ptr_eq(&self.findings.marks, &other.findings.marks);
        self.is_of(other) && self.quotes == other.quotes && marks
    }
}

impl Setting {
    /// The article of a model, as the slice of this index shows it.
    pub fn of_slice(model: &Model, reading: &Reading, slice: usize) -> Self {
        Self {
            article: reading.article.clone(),
            findings: reading.findings.clone().unwrap_or_default(),
            quotes: reading.drawn.get(slice).copied().flatten().unwrap_or(Quotes::Off),
            phrases: model.phrases(),
        }
    }

    /// Whether two settings differ by their quotations at most.
    pub fn is_of(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.article, &other.article) && std::ptr::eq(self.phrases, other.phrases)
    }

    /// The marks to be shown in the phrasing of this index.
    fn marks(&self, phrasing: usize) -> Vec<Mark> {
        let marks = self.findings.marks.of(phrasing);
        marks.iter().filter(|mark| self.shows(mark.quotation)).cloned().collect()
    }

    /// The first quotation that can be opened is a stop for the tab key, the others are reached from there.
    fn tabindex(&self, quotation: usize) -> Option<&'static str> {
        self.findings.quotations.get(quotation).filter(|quotation| quotation.kind.can_be_opened())?;
        Some(if self.findings.first_opened == Some(quotation) { "0" } else { "-1" })
    }

    /// Whether the quotation of this index is to be shown.
    fn shows(&self, quotation: usize) -> bool {
        let kind = self.findings.quotations.get(quotation).map(|quotation| quotation.kind);
        match self.quotes {
            Quotes::All => kind.is_some(),
            Quotes::Speech => kind.is_some_and(Kind::can_be_opened),
            Quotes::Off => false,
        }
    }
}

/// The value of HTML's `dir`.
pub fn dir(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}
