//! What the search for quotations finds.

use crate::domain::annotation::Marks;
use crate::domain::paragraph::Paragraph;
use crate::domain::quotation::Quotation;
use crate::domain::voice::{Voice, voices};
use std::rc::Rc;

/// The quotations of an article.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings {
    /// In reading order.
    pub quotations: Rc<[Quotation]>,
    /// The first of them that can be opened.
    pub first_opened: Option<usize>,
    /// Where they stand.
    pub marks: Rc<Marks>,
    /// Who speaks.
    pub voices: Rc<[Voice]>,
}

impl Findings {
    /// What follows from the quotations found in these paragraphs.
    pub fn new(quotations: Vec<Quotation>, paragraphs: &[Paragraph]) -> Self {
        let (marks, voices) = (Marks::new(&quotations), voices(&quotations, paragraphs));
        let first_opened = quotations.iter().position(|quotation| quotation.kind.can_be_opened());
        Self { quotations: quotations.into(), first_opened, marks: Rc::new(marks), voices: voices.into() }
    }
}
