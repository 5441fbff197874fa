//! Links within the article: browsers do not look for their targets in shadow trees.

use super::showing::Showing;
use crate::app::Event;
use gloo::events::{EventListener, EventListenerOptions};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, MouseEvent, ShadowRoot};
use yew::Callback;

/// Follows links within the article, and the page's own way back and forth between them; tells when the page's address
/// has another fragment.
pub(super) fn listen(root: &ShadowRoot, dispatch: &Callback<Event>) -> Vec<EventListener> {
    let (inside, showing) = (root.clone(), Rc::new(RefCell::new(None)));
    let options = EventListenerOptions::enable_prevent_default();
    let shown = Rc::clone(&showing);
    let mut listeners = vec![EventListener::new_with_options(root, "click", options, move |event| {
        if let Some(target) = event.dyn_ref::<MouseEvent>().and_then(|event| follow(event, &inside)) {
            *shown.borrow_mut() = Some(target);
        }
    })];
    if let Some(window) = web_sys::window() {
        let (root, dispatch) = (root.clone(), dispatch.clone());
        listeners.push(EventListener::new(&window, "hashchange", move |_| {
            *showing.borrow_mut() = Some(show_soon(&root));
            dispatch.emit(Event::AddressChanged);
        }));
    }
    listeners
}

/// Puts the target that the page's address names in view, once it is drawn.
pub(super) fn show_soon(root: &ShadowRoot) -> Showing {
    let within = root.clone();
    Showing::soon(root, move || {
        let hash = web_sys::window()?.location().hash().ok()?;
        target(&hash, &within).inspect(focus)
    })
}

fn follow(event: &MouseEvent, root: &ShadowRoot) -> Option<Showing> {
    if event.ctrl_key() || event.meta_key() || event.shift_key() || event.default_prevented() {
        return None;
    }
    let clicked = event.target()?.dyn_into::<Element>().ok()?;
    let hash = clicked.closest("a[href^='#']").ok()??.get_attribute("href")?;
    let target = target(&hash, root)?;
    event.prevent_default();
    focus(&target);
    if let Some(Ok(history)) = web_sys::window().map(|window| window.history()) {
        // A sandboxed page may not change its address; the reader is at the target all the same.
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&hash));
    }
    Some(Showing::soon(root, move || Some(target)))
}

fn target(hash: &str, root: &ShadowRoot) -> Option<HtmlElement> {
    let id = hash.strip_prefix('#').filter(|id| !id.is_empty())?;
    let decoded = js_sys::decode_uri_component(id).map_or_else(|_| id.to_owned(), String::from);
    let found = root.get_element_by_id(&decoded).or_else(|| root.get_element_by_id(id))?;
    found.dyn_into().ok()
}

fn focus(target: &HtmlElement) {
    if !target.has_attribute("href") {
        // Only what can take the focus can be read on from by keyboard and screen reader.
        let _ = target.set_attribute("tabindex", "-1");
    }
    let _ = target.focus();
}
