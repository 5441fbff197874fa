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
    slices: Vec<Drawn>,
    after: Region,
    /// How what follows the text is set, once all is there.
    follows: Option<Setting>,
}

/// A slice that is there, how it is set, and the element in which its blocks or children are.
struct Drawn {
    setting: Setting,
    slice: Slice,
    inside: Element,
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
        if self.slices.first().is_some_and(|drawn| !drawn.setting.is_of(&first)) {
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
        for (drawn, (index, new)) in self.slices.iter_mut().zip(reading.slices.iter().enumerate()) {
            let setting = Setting::of_slice(model, reading, index);
            if index >= reading.drawn.len() || drawn.setting.slice(&drawn.slice) != setting.slice(new) {
                break;
            }
            (drawn.setting, drawn.slice) = (setting, new.clone());
            kept += 1;
        }
        // An element goes with all its slices.
        while self.slices.get(kept).is_some_and(|drawn| drawn.slice.goes_on()) {
            kept -= 1;
        }
        for drawn in self.slices.drain(kept..) {
            if !drawn.slice.goes_on() {
                self.body.last_element_child().iter().for_each(Element::remove);
            }
        }
    }

    fn draw_slices(&mut self, model: &Model, reading: &Reading) {
        let mut setting = Setting::of_slice(model, reading, 0);
        for ((index, slice), quotes) in reading.slices.iter().enumerate().zip(&reading.drawn) {
            setting.quotes = quotes.unwrap_or(Quotes::Off);
            match self.slices.get_mut(index) {
                Some(drawn) if drawn.setting == setting => {}
                Some(drawn) => {
                    drawn.setting = setting.clone();
                    drawn.renew();
                }
                None => {
                    let (place, inside) = setting.depths(slice);
                    draw::add(&last(&self.body, place), &setting.slice(slice));
                    let inside = last(&self.body, inside);
                    self.slices.push(Drawn { setting: setting.clone(), slice: slice.clone(), inside });
                }
            }
        }
    }
}

/// The last element so deep in an element.
fn last(element: &Element, depth: usize) -> Element {
    (0..depth).fold(element.clone(), |element, _| element.last_element_child().unwrap_or(element))
}

impl Drawn {
    /// Draws those elements anew that show a quotation now, or did; the slice itself stays, with the height that the
    /// browser remembers of it.
    fn renew(&self) {
        let (place, inside) = self.setting.depths(&self.slice);
        // Where the children of several slices are in one element, those of the slices before come first.
        let first = if place == inside { self.slice.range().start } else { 0 };
        let mut next = u32::try_from(first).ok().and_then(|first| self.inside.children().item(first));
        for index in self.slice.range() {
            let Some(element) = next else { return };
            next = element.next_element_sibling();
            let galley = self.setting.child(&self.slice, index);
            if galley.is_marked() || is_marked(&element) {
                draw::renew_node(&element, &galley);
            }
        }
    }
}

fn is_marked(element: &Element) -> bool {
    let quote = "[part~=quote]";
    element.matches(quote).unwrap_or(false) || matches!(element.query_selector(quote), Ok(Some(_)))
}
