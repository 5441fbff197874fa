//! Notes: gathered as they come, then put in the order in which a reader meets them.

use crate::domain::article::{Article, Block, Inline, Note, each_phrasing};
use crate::domain::parse::names::Names;
use unicase::UniCase;

/// The notes met so far; references hold their place here until all is read.
#[derive(Default)]
pub(super) struct Notes {
    met: Vec<Met>,
    places: Names,
}

/// A note that is referred to, defined, or both.
struct Met {
    label: String,
    blocks: Option<Vec<Block>>,
    number: Option<usize>,
}

impl Notes {
    pub(super) fn is_empty(&self) -> bool {
        self.met.is_empty()
    }

    /// The place of a note that is referred to.
    pub(super) fn refer(&mut self, label: &str) -> usize {
        let name = UniCase::new(label).to_folded_case();
        self.places.get(&name).unwrap_or_else(|| {
            self.met.push(Met { label: label.to_owned(), blocks: None, number: None });
            self.places.set(name, self.met.len() - 1);
            self.met.len() - 1
        })
    }

    /// Takes what a note says; one that was defined before keeps the label, and the new one can't be referred to.
    pub(super) fn define(&mut self, label: String, blocks: Vec<Block>) {
        let place = self.refer(&label);
        match self.met.get_mut(place) {
            Some(met) if met.blocks.is_none() => met.blocks = Some(blocks),
            _ => self.met.push(Met { label, blocks: Some(blocks), number: None }),
        }
    }

    /// Numbers the notes by their first reference, the text before the notes; those never referred to come last.
    pub(super) fn settle(mut self, article: &mut Article) {
        let mut order = Vec::new();
        self.number_references(&mut article.blocks, &mut order);
        let mut unread = 0..self.met.len();
        loop {
            if order.len() == article.notes.len() {
                let Some(place) = unread.find(|&place| self.met.get(place).is_some_and(Met::is_left_over)) else {
                    break;
                };
                self.number(place, &mut order);
            }
            let place = order.get(article.notes.len()).copied();
            let Some(met) = place.and_then(|place| self.met.get_mut(place)) else { break };
            let mut note =
                Note { label: met.label.clone(), blocks: met.blocks.take().unwrap_or_default(), reference: None };
            self.number_references(&mut note.blocks, &mut order);
            article.notes.push(note);
        }
    }

    fn number_references(&mut self, blocks: &mut [Block], order: &mut Vec<usize>) {
        each_phrasing(blocks, &mut |phrasing| {
            each_reference(&mut phrasing.inlines, &mut |reference| {
                let Inline::NoteReference(place) = *reference else { return };
                *reference = match (self.number(place, order), self.met.get(place)) {
                    (Some(number), _) => Inline::NoteReference(number),
                    (None, Some(met)) => Inline::Text(["[^", &met.label, "]"].concat()),
                    (None, None) => return,
                };
            });
        });
    }

    /// The number of a note, given now if it had none; `None` where it says nothing.
    fn number(&mut self, place: usize, order: &mut Vec<usize>) -> Option<usize> {
        let met = self.met.get_mut(place)?;
        if met.number.is_none() && met.blocks.is_some() {
            met.number = Some(order.len());
            order.push(place);
        }
        met.number
    }
}

impl Met {
    fn is_left_over(&self) -> bool {
        self.number.is_none() && self.blocks.is_some()
    }
}

fn each_reference(inlines: &mut [Inline], visit: &mut dyn FnMut(&mut Inline)) {
    for inline in inlines {
        match inline {
            Inline::NoteReference(_) => visit(inline),
            Inline::Ruby(pairs) => pairs.iter_mut().for_each(|pair| each_reference(&mut pair.base, visit)),
            inline => each_reference(inline.inside_mut().map(Vec::as_mut_slice).unwrap_or_default(), visit),
        }
    }
}
