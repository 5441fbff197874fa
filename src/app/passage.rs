//! A passage in the reader's hands: selected in the text, or reached by a link.

use super::{Effect, Model};
use crate::domain::passage::{Chosen, Exactness, Excerpt, Place, Stretch};
use std::rc::Rc;

/// The passages that the widget knows of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passages {
    /// The one that is selected.
    pub selected: Option<Selected>,
    /// The open quotation as a passage, once that is known.
    pub quoted: Option<(usize, Excerpt)>,
    /// What became of the link that the reader followed here.
    pub arrival: Option<Arrival>,
    /// The passage of that link.
    pub(super) marked: Vec<Stretch>,
}

/// A passage that is selected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selected {
    /// From where to where.
    pub(super) places: (Place, Place),
    /// What can be passed on; the menu is open once it is known.
    pub excerpt: Option<Excerpt>,
    /// Whether the ways to pass it on are in sight.
    pub ways: bool,
}

/// What became of a link to a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// The passage is in view and marked.
    Here(Exactness),
    /// It is no longer in the article.
    Gone,
}

impl Model {
    /// The selected passage, once it can be passed on, and whether the ways to do so are in sight.
    pub fn selected(&self) -> Option<(&Excerpt, bool)> {
        let selected = self.passages.selected.as_ref()?;
        Some((selected.excerpt.as_ref()?, selected.ways))
    }

    fn read_excerpt(&self, chosen: Chosen) -> Option<Effect> {
        let reading = self.reading()?;
        let quotations = reading.findings.as_ref().map(|findings| Rc::clone(&findings.quotations)).unwrap_or_default();
        Some(Effect::ReadExcerpt(Rc::clone(&reading.paragraphs), quotations, chosen))
    }
}

pub(super) fn select(model: &mut Model, places: Option<(Place, Place)>) -> Vec<Effect> {
    model.passages.selected = places.map(|places| Selected { places, excerpt: None, ways: false });
    let chosen = places.map(|(start, end)| Chosen::Selection(start, end));
    chosen.and_then(|chosen| model.read_excerpt(chosen)).into_iter().collect()
}

/// The link to a quotation is made when it is opened.
pub(super) fn quote(model: &mut Model, quotation: usize) -> Option<Effect> {
    model.passages.quoted = None;
    model.read_excerpt(Chosen::Quotation(quotation))
}

/// An excerpt is ready; one that nobody waits for any more is left alone.
pub(super) fn take(model: &mut Model, chosen: Chosen, excerpt: Option<Excerpt>) -> Vec<Effect> {
    match chosen {
        Chosen::Selection(start, end) => {
            let waiting = model.passages.selected.as_mut().filter(|selected| selected.places == (start, end));
            let Some(selected) = waiting else { return Vec::new() };
            selected.excerpt = excerpt;
            vec![Effect::PlaceMenu]
        }
        Chosen::Quotation(index) => {
            let open = model.listening.quotation == Some(index);
            model.passages.quoted = excerpt.filter(|_| open).map(|excerpt| (index, excerpt));
            Vec::new()
        }
    }
}

pub(super) fn toggle_ways(model: &mut Model) -> Vec<Effect> {
    let Some(selected) = &mut model.passages.selected else { return Vec::new() };
    selected.ways = !selected.ways;
    vec![Effect::PlaceMenu]
}

/// Follows the link in the page's address, where there is one.
pub(super) fn follow(model: &Model) -> Option<Effect> {
    model.reading().map(|reading| Effect::FindPassage(Rc::clone(&reading.paragraphs)))
}

/// The link led somewhere, or nowhere.
pub(super) fn arrive(model: &mut Model, found: Option<(Vec<Stretch>, Exactness)>) -> Vec<Effect> {
    let Some((stretches, exactness)) = found else {
        model.passages.arrival = Some(Arrival::Gone);
        return unmark(model).into_iter().collect();
    };
    model.passages.arrival = Some(Arrival::Here(exactness));
    model.passages.marked.clone_from(&stretches);
    vec![Effect::MarkPassage { stretches, show: true }]
}

/// Takes away the mark of a passage that is no longer meant.
pub(super) fn unmark(model: &mut Model) -> Option<Effect> {
    let marked = std::mem::take(&mut model.passages.marked);
    (!marked.is_empty()).then_some(Effect::MarkPassage { stretches: Vec::new(), show: false })
}

/// Where the text was drawn anew, the mark has to be as well.
pub(super) fn redraw(model: &Model) -> Option<Effect> {
    let stretches = model.passages.marked.clone();
    (!stretches.is_empty()).then_some(Effect::MarkPassage { stretches, show: false })
}
