//! Bringing something into view, and keeping it there while the browser lays out what stands above it.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::render::{AnimationFrame, request_animation_frame};
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::{Element, HtmlElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition, ShadowRoot};

/// For how many frames nothing may move before it is left alone.
const STILL: u32 = 30;

/// By how much the browser may round a place, in CSS pixels.
const ROUNDED: f64 = 1.0;

/// What readers do with their hands before they scroll.
const ACTS: [&str; 4] = ["wheel", "touchstart", "pointerdown", "keydown"];

/// Something on the page that can be brought into view.
pub(super) trait Shown: 'static {
    /// Its distance from the top of the window, in CSS pixels.
    fn top(&self) -> f64;
    /// Scrolls to it.
    fn bring_up(&self);
}

impl Shown for HtmlElement {
    fn top(&self) -> f64 {
        self.get_bounding_client_rect().top()
    }

    fn bring_up(&self) {
        scroll_to(self, ScrollLogicalPosition::Start);
    }
}

/// Scrolls at once, whatever the host's style says: what only comes near bit by bit can't be told from what moves away.
pub(super) fn scroll_to(element: &HtmlElement, block: ScrollLogicalPosition) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(block);
    options.set_behavior(ScrollBehavior::Instant);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// The frame in which it is looked at next, if it still is.
type Next = Rc<RefCell<Option<AnimationFrame>>>;

/// Keeps something in view; dropping it lets go, as the reader does who scrolls.
pub(super) struct Showing {
    next: Next,
}

impl Showing {
    /// Brings up what is found once everything is drawn.
    pub(super) fn soon<T: Shown>(root: &ShadowRoot, find: impl FnOnce() -> Option<T> + 'static) -> Self {
        let next = Next::default();
        let (root, slot) = (root.clone(), Rc::clone(&next));
        *next.borrow_mut() = Some(request_animation_frame(move |_| {
            slot.borrow_mut().take();
            if let Some(shown) = find() {
                shown.bring_up();
                let text = root.query_selector("[part~=body]").ok().flatten();
                let place = Place::of(&shown, text.as_ref());
                Watch { shown, text, place, still: 0, _acts: acts(&slot) }.go_on(&slot);
            }
        }));
        Self { next }
    }
}

impl Drop for Showing {
    fn drop(&mut self) {
        self.next.borrow_mut().take();
    }
}

/// Listeners that let go as soon as the reader acts.
fn acts(next: &Next) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let listen = |act: &'static str| {
        let next = Rc::clone(next);
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(&window, act, options, move |_| {
            next.borrow_mut().take();
        })
    };
    ACTS.into_iter().map(listen).collect()
}

/// Where something stands.
#[derive(Clone, Copy)]
struct Place {
    /// In the window.
    top: f64,
    /// In the text, where only layout moves it.
    within: f64,
}

impl Place {
    fn of(shown: &impl Shown, text: Option<&Element>) -> Self {
        let top = shown.top();
        Self { top, within: top - text.map_or(0.0, |text| text.get_bounding_client_rect().top()) }
    }
}

/// Something in view that may be moved.
struct Watch<T> {
    shown: T,
    text: Option<Element>,
    place: Place,
    still: u32,
    _acts: Vec<EventListener>,
}

impl<T: Shown> Watch<T> {
    fn go_on(mut self, next: &Next) {
        let slot = Rc::clone(next);
        *next.borrow_mut() = Some(request_animation_frame(move |_| {
            slot.borrow_mut().take();
            if self.look() {
                self.go_on(&slot);
            }
        }));
    }

    /// Brings it up again where layout has moved it; `false` once nobody needs that any more.
    fn look(&mut self) -> bool {
        let place = Place::of(&self.shown, self.text.as_ref());
        let is_moved = (place.top - self.place.top).abs() > ROUNDED;
        let is_laid_out = (place.within - self.place.within).abs() > ROUNDED;
        self.still = if is_moved || is_laid_out { 0 } else { self.still + 1 };
        self.place = place;
        if is_moved && is_laid_out {
            self.shown.bring_up();
            self.place = Place::of(&self.shown, self.text.as_ref());
        }
        (is_laid_out || !is_moved) && self.still < STILL
    }
}
