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

    /// Makes it show this.
    pub(super) fn draw(&mut self, galley: Galley) {
        if galley != self.drawn {
            draw::renew(&self.place, &galley);
            self.drawn = galley;
        }
    }
}
