//! An article on the page, drawn slice by slice.

use super::draw;
use super::region::Region;
use crate::app::{Intl, Model, Quotes, Reading, Slice};
use crate::typeset::{Setting, frame};
use web_sys::Element;

/// An article that is drawn.
pub(super) struct Article {
    head: Region,
    toolbar: Region,
    body: Element,
    /// The slices that are there, and how they are set.
    slices: Vec<(Setting, Slice)>,
    after: Region,
    /// How what follows the text is set, once all is there.
    follows: Option<Setting>,
}

impl Article {
    /// The places of an article in its frame.
    pub(super) fn find(frame: &Element) -> Option<Self> {
        Some(Self {
            head: Region::find(frame, "[data-place=head]")?,
            toolbar: Region::find(frame, "[data-place=toolbar]")?,
            body: frame.query_selector(".body").ok()??,
            slices: Vec::new(),
            after: Region::find(frame, "[data-place=after]")?,
            follows: None,
        })
    }

    /// Draws what changed, and says whether there are new places in it.
    pub(super) fn draw(&mut self, model: &Model, reading: &Reading, intl: Intl) -> bool {
        let first = Setting::of_slice(model, reading, 0);
        if self.slices.first().is_some_and(|(drawn, _)| !drawn.is_of(&first)) {
            self.keep_same(model, reading);
        }
        self.head.draw(first.head(reading, intl));
        let is_new = self.toolbar.draw(frame::toolbar(model));
        self.draw_text(model, reading);
        is_new
    }

    /// Draws what changed of the text.
    pub(super) fn draw_text(&mut self, model: &Model, reading: &Reading) {
        self.draw_slices(model, reading);
        let first = Setting::of_slice(model, reading, 0);
        let follows = Some(first).filter(|_| reading.is_whole());
        if follows != self.follows {
            self.after.draw(follows.as_ref().map(Setting::after).unwrap_or_default());
            self.follows = follows;
        }
    }

    /// Takes away all but the slices that another article begins with as well: the beginning of a long one may be on the
    /// page before the whole is read.
    fn keep_same(&mut self, model: &Model, reading: &Reading) {
        let mut kept = 0;
        for ((drawn, old), (index, new)) in self.slices.iter_mut().zip(reading.slices.iter().enumerate()) {
            let setting = Setting::of_slice(model, reading, index);
            if index >= reading.drawn.len() || drawn.slice(old) != setting.slice(new) {
                break;
            }
            (*drawn, *old) = (setting, new.clone());
            kept += 1;
        }
        // An element goes with all its slices.
        while self.slices.get(kept).is_some_and(|(_, slice)| slice.goes_on()) {
            kept -= 1;
        }
        for (_, slice) in self.slices.drain(kept..) {
            if !slice.goes_on() {
                self.body.last_element_child().iter().for_each(Element::remove);
            }
        }
    }

    fn draw_slices(&mut self, model: &Model, reading: &Reading) {
        let places = self.body.children();
        let mut setting = Setting::of_slice(model, reading, 0);
        let mut elements = 0;
        for ((index, slice), quotes) in reading.slices.iter().enumerate().zip(&reading.drawn) {
            setting.quotes = quotes.unwrap_or(Quotes::Off);
            elements += u32::from(!slice.goes_on());
            let inside = || inside(places.item(elements - 1)?, setting.depth(slice));
            match self.slices.get_mut(index) {
                Some((drawn, _)) if *drawn == setting => {}
                Some((drawn, _)) => {
                    inside().iter().for_each(|inside| draw_anew(&setting, slice, inside));
                    *drawn = setting.clone();
                }
                None => {
                    let place = if slice.goes_on() { inside() } else { None };
                    draw::add(place.as_ref().unwrap_or(&self.body), &setting.slice(slice));
                    self.slices.push((setting.clone(), slice.clone()));
                }
            }
        }
    }
}

/// The last element so deep in an element, which holds the blocks or children of a slice.
fn inside(element: Element, depth: usize) -> Option<Element> {
    (0..depth).try_fold(element, |element, _| element.last_element_child())
}

/// Draws those elements of a slice anew that show a quotation now, or did; the slice itself stays, with the height that
/// the browser remembers of it.
fn draw_anew(setting: &Setting, slice: &Slice, inside: &Element) {
    let first = if slice.goes_on() { slice.range().start } else { 0 };
    let mut next = u32::try_from(first).ok().and_then(|first| inside.children().item(first));
    for index in slice.range() {
        let Some(element) = next else { return };
        next = element.next_element_sibling();
        let galley = setting.child(slice, index);
        if galley.is_marked() || is_marked(&element) {
            draw::renew_node(&element, &galley);
        }
    }
}

fn is_marked(element: &Element) -> bool {
    let quote = "[part~=quote]";
    element.matches(quote).unwrap_or(false) || matches!(element.query_selector(quote), Ok(Some(_)))
}
