//! A place on the page, drawn again only when what it shows is another.

use super::draw;
use crate::typeset::Galley;
use web_sys::Element;

/// A place and what was drawn there.
pub(super) struct Region {
    pub(super) place: Element,
    drawn: Galley,
}

impl Region {
    /// The first place below an element that a selector finds; nothing was drawn there yet.
    pub(super) fn find(within: &Element, selector: &str) -> Option<Self> {
        let place = within.query_selector(selector).ok()??;
        Some(Self { place, drawn: Galley::default() })
    }

    /// Makes it show this, and says whether it did not before.
    pub(super) fn draw(&mut self, galley: Galley) -> bool {
        let is_new = galley != self.drawn;
        if is_new {
            draw::renew(&self.place, &galley);
            self.drawn = galley;
        }
        is_new
    }
}
