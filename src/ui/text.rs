//! What is needed to draw a piece of the article: the article itself and the quotations to be shown in it.

use crate::app::{Findings, Quotes};
use crate::domain::annotation::Mark;
use crate::domain::article::{Article, Phrasing};
use crate::domain::language::Direction;
use crate::domain::locale::Phrases;
use crate::domain::quotation::{Kind, Quotation};
use std::rc::Rc;

/// An article with the quotations to be shown in it.
#[derive(Clone)]
pub(super) struct Text {
    pub(super) article: Rc<Article>,
    pub(super) findings: Findings,
    pub(super) quotes: Quotes,
    pub(super) phrases: &'static Phrases,
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        // Without quotations to show, it does not matter which ones there are.
        let marks = self.quotes == Quotes::Off || Rc::ptr_eq(&self.findings.marks, &other.findings.marks);
        Rc::ptr_eq(&self.article, &other.article)
            && self.quotes == other.quotes
            && marks
            && std::ptr::eq(self.phrases, other.phrases)
    }
}

impl Text {
    /// The marks to be shown in the phrasing of this index.
    pub(super) fn marks(&self, phrasing: usize) -> Vec<Mark> {
        self.shown(phrasing).cloned().collect()
    }

    fn shown(&self, phrasing: usize) -> impl Iterator<Item = &Mark> {
        let marks = self.findings.marks.get(phrasing).map(Vec::as_slice).unwrap_or_default();
        marks.iter().filter(|mark| self.shows(mark.quotation))
    }

    /// A key for the element of a phrasing. Where quotations appear in it, it is another one: were its words moved into
    /// new elements one by one, browsers would count that as a jump of the layout.
    pub(super) fn key(&self, phrasing: &Phrasing) -> usize {
        2 * phrasing.index + usize::from(self.shown(phrasing.index).next().is_some())
    }

    /// The first quotation that can be opened is a stop for the tab key, the others are reached from there.
    pub(super) fn tabindex(&self, quotation: usize) -> Option<&'static str> {
        let opens = |quotation: &Quotation| matches!(quotation.kind, Kind::Speech | Kind::Block);
        let first = self.findings.quotations.iter().position(opens);
        self.findings.quotations.get(quotation).filter(|quotation| opens(quotation))?;
        Some(if first == Some(quotation) { "0" } else { "-1" })
    }

    /// Whether the quotation of this index is to be shown.
    fn shows(&self, quotation: usize) -> bool {
        let kind = self.findings.quotations.get(quotation).map(|quotation| quotation.kind);
        match self.quotes {
            Quotes::All => kind.is_some(),
            Quotes::Speech => kind == Some(Kind::Speech) || kind == Some(Kind::Block),
            Quotes::Off => false,
        }
    }
}

/// The value of HTML's `dir`.
pub(super) fn dir(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}
