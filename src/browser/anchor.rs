//! Links within the article: browsers do not look for their targets in shadow trees.

use crate::app::Event;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, MouseEvent, ShadowRoot};
use yew::Callback;

/// Follows links within the article, and the page's own way back and forth between them; tells when the page's address
/// has another fragment.
pub(super) fn listen(root: &ShadowRoot, dispatch: &Callback<Event>) -> Vec<EventListener> {
    let inside = root.clone();
    let options = EventListenerOptions::enable_prevent_default();
    let mut listeners = vec![EventListener::new_with_options(root, "click", options, move |event| {
        if let Some(event) = event.dyn_ref::<MouseEvent>() {
            follow(event, &inside);
        }
    })];
    if let Some(window) = web_sys::window() {
        let (root, dispatch) = (root.clone(), dispatch.clone());
        listeners.push(EventListener::new(&window, "hashchange", move |_| {
            show(&root);
            dispatch.emit(Event::AddressChanged);
        }));
    }
    listeners
}

/// How long the browser takes at most to lay out what has come near, in milliseconds.
const SETTLED: u32 = 200;

/// Puts the target that the page's address names in view, once it is drawn.
pub(super) fn show_soon(root: &ShadowRoot) -> Timeout {
    let root = root.clone();
    Timeout::new(0, move || {
        show(&root);
        // Slices that were left out take their real height as they come near, which moves the target away.
        Timeout::new(SETTLED, move || show(&root)).forget();
    })
}

fn show(root: &ShadowRoot) {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    if let Some(target) = target(&hash, root) {
        bring_up(&target);
    }
}

fn follow(event: &MouseEvent, root: &ShadowRoot) {
    if event.ctrl_key() || event.meta_key() || event.shift_key() || event.default_prevented() {
        return;
    }
    let clicked = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let link = clicked.and_then(|clicked| clicked.closest("a[href^='#']").ok().flatten());
    let Some(hash) = link.and_then(|link| link.get_attribute("href")) else { return };
    if let Some(target) = target(&hash, root) {
        event.prevent_default();
        bring_up(&target);
        if let Some(Ok(history)) = web_sys::window().map(|window| window.history()) {
            // A sandboxed page may not change its address; the reader is at the target all the same.
            let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&hash));
        }
    }
}

fn target(hash: &str, root: &ShadowRoot) -> Option<HtmlElement> {
    let id = hash.strip_prefix('#').filter(|id| !id.is_empty())?;
    let decoded = js_sys::decode_uri_component(id).map_or_else(|_| id.to_owned(), String::from);
    let found = root.get_element_by_id(&decoded).or_else(|| root.get_element_by_id(id))?;
    found.dyn_into().ok()
}

fn bring_up(target: &HtmlElement) {
    target.scroll_into_view();
    if !target.has_attribute("href") {
        // Only what can take the focus can be read on from by keyboard and screen reader.
        let _ = target.set_attribute("tabindex", "-1");
    }
    let _ = target.focus();
}
