//! The menu of the selected passage: where it stands, and how keys reach it and leave it.

use super::{dialog, elements, place as text, selection};
use crate::app;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{DomRect, Event, HtmlElement, KeyboardEvent, ShadowRoot};
use yew::Callback;

const MENU: &str = ".menu";

/// From the selection to the menu, in CSS pixels.
const GAP: f64 = 8.0;
/// The same where a finger selects: the handles hang below the words.
const TOUCH_GAP: f64 = 32.0;
/// How high the system's own menu is about, which stands above the words where there is room, else below.
const SYSTEM: f64 = 72.0;

/// The least width that its longest button needs, in CSS pixels.
const NARROWEST: f64 = 180.0;

/// How the reader comes to the menu.
#[derive(Default)]
pub(super) struct Way {
    /// Whether the tab key has led into it already: it does so once, and then goes its own way through the page.
    visited: Cell<bool>,
    /// The paragraph that the selection ends in.
    paragraph: Cell<usize>,
}

impl Way {
    /// Something else is selected, which ends in this paragraph.
    pub(super) fn renew(&self, paragraph: usize) {
        self.visited.set(false);
        self.paragraph.set(paragraph);
    }

    /// Escape closes an open menu, tab leads into it and out of it, arrows go from one button to the next.
    pub(super) fn press(&self, event: &Event, root: &ShadowRoot, dispatch: &Callback<app::Event>) {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        // A dialog over the menu, or a part of the host's page that has the focus, takes its keys for itself.
        let Some(menu) = find(root).filter(|_| !dialog::is_open(root) && !is_elsewhere(root)) else { return };
        let inside = root.active_element().filter(|focused| menu.contains(Some(focused)));
        let buttons = buttons(&menu);
        let at = inside.and_then(|focused| buttons.iter().position(|button| button.is_same_node(Some(&focused))));
        let last = buttons.len().saturating_sub(1);
        let next = match (event.key().as_str(), at) {
            ("Escape", at) => {
                at.into_iter().for_each(|_| self.leave(root));
                stop(event);
                return dispatch.emit(app::Event::PassageClosed);
            }
            ("Tab", None) if !event.shift_key() && !self.visited.replace(true) => 0,
            ("Tab", Some(at)) if event.shift_key() && at == 0 || !event.shift_key() && at == last => {
                stop(event);
                return self.leave(root);
            }
            ("ArrowRight" | "ArrowDown", Some(at)) => (at + 1) % buttons.len(),
            ("ArrowLeft" | "ArrowUp", Some(at)) => (at + last) % buttons.len(),
            ("Home", Some(_)) => 0,
            ("End", Some(_)) => last,
            _ => return,
        };
        if let Some(button) = buttons.get(next) {
            stop(event);
            let _ = button.focus();
        }
    }

    /// Gives the focus to the passage, from where the page is read on.
    fn leave(&self, root: &ShadowRoot) {
        text::element(root, self.paragraph.get()).iter().for_each(focus);
    }
}

/// Whether the focus is on something of the page that neither is this widget nor holds it.
fn is_elsewhere(root: &ShadowRoot) -> bool {
    let focused = root.owner_document().and_then(|document| document.active_element());
    focused.is_some_and(|focused| !focused.contains(Some(&root.host())))
}

/// Whether the focus is in the menu.
pub(super) fn has_focus(root: &ShadowRoot) -> bool {
    find(root).is_some_and(|menu| menu.contains(root.active_element().as_deref()))
}

thread_local! {
    /// Whether the reader's last pointer was a finger.
    static FINGER: Cell<bool> = const { Cell::new(false) };
}

/// Notes whether the reader's pointer is a finger.
pub(super) fn note_finger(finger: bool) {
    FINGER.set(finger);
}

/// Whether it was the last time.
pub(super) fn is_finger() -> bool {
    FINGER.get()
}

/// Puts the open menu above the selection or below it, never on it.
pub(super) fn place(root: &ShadowRoot) {
    let all = find(root).and_then(|menu| Some((menu, selection::range(root)?, web_sys::window()?)));
    let Some((menu, range, window)) = all else { return };
    let size = |length: Result<wasm_bindgen::JsValue, _>| length.ok().and_then(|length| length.as_f64());
    let Some(window) = size(window.inner_width()).zip(size(window.inner_height())) else { return };
    let Some(reader) = menu.offset_parent() else { return };
    let words = range.get_bounding_client_rect();
    let style = menu.style();
    // What is set here is no attribute, so strict content policies let it pass.
    let set = |name: &str, pixels: f64| {
        let _ = style.set_property(name, &[&pixels.round().to_string(), "px"].concat());
    };
    // Where it stood before, it might be narrower.
    set("left", 0.0);
    set("top", 0.0);
    let _ = style.remove_property("max-width");
    let own = menu.get_bounding_client_rect();
    let (left, top) = above_or_below(&words, &own, window, is_finger()).unwrap_or_else(|| {
        let beside = window.0 - words.right() - 2.0 * GAP;
        if beside < NARROWEST {
            return (centred(&words, own.width(), window.0), words.bottom() + GAP);
        }
        set("max-width", beside);
        (words.right() + GAP, (window.1 - menu.get_bounding_client_rect().height()) / 2.0)
    });
    let frame = reader.get_bounding_client_rect();
    set("left", left - frame.left());
    set("top", top - frame.top());
}

/// Its left and top, where it fits in the window above or below the words.
fn above_or_below(words: &DomRect, own: &DomRect, window: (f64, f64), finger: bool) -> Option<(f64, f64)> {
    let above = words.top() - GAP - own.height();
    let gap = match finger {
        true if words.top() < SYSTEM => TOUCH_GAP + SYSTEM,
        true => TOUCH_GAP,
        false => GAP,
    };
    let below = words.bottom() + gap;
    let fits = |top: &f64| (0.0..=window.1 - own.height()).contains(top);
    let places = if finger { [below, above] } else { [above, below] };
    let top = places.into_iter().find(fits)?;
    Some((centred(words, own.width(), window.0), top))
}

/// The left of something this wide in the middle over the words, as far as the window lets it.
fn centred(words: &DomRect, own: f64, window: f64) -> f64 {
    let middle = f64::midpoint(words.left(), words.right()) - own / 2.0;
    middle.min(window - own - GAP).max(GAP)
}

/// Gives the focus to an element that readers do not come to by the tab key.
pub(super) fn focus(element: &HtmlElement) {
    if element.tab_index() < 0 {
        let _ = element.set_attribute("tabindex", "-1");
    }
    let _ = element.focus();
}

fn stop(event: &KeyboardEvent) {
    event.prevent_default();
    event.stop_propagation();
}

fn find(root: &ShadowRoot) -> Option<HtmlElement> {
    root.query_selector(MENU).ok()??.dyn_into().ok()
}

fn buttons(menu: &HtmlElement) -> Vec<HtmlElement> {
    elements(menu.query_selector_all("button, a[href]"))
}
