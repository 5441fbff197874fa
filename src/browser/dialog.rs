//! Dialogs over the article: the browser's own, which keep the focus inside and give it back.

use crate::app::Event;
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDialogElement, ShadowRoot};
use yew::Callback;

/// Opens the dialog that is drawn, and tells when it is closed, by whatever means.
pub(super) fn open(root: &ShadowRoot, dispatch: &Callback<Event>) -> Option<EventListener> {
    let dialog = find(root)?;
    let dispatch = dispatch.clone();
    let closed = EventListener::once(&dialog, "close", move |_| dispatch.emit(Event::DialogClosed));
    if !dialog.open() && dialog.show_modal().is_err() {
        dialog.set_open(true);
    }
    // All else on the page is out of reach while it is open, so the notice goes with it.
    if let Ok(Some(notice)) = root.query_selector("[data-place=notice]") {
        let _ = dialog.append_child(&notice);
    }
    Some(closed)
}

/// Closes it, and says so: in a page behind another tab, a browser does not tell before the reader is back.
pub(super) fn close(root: &ShadowRoot, dispatch: &Callback<Event>) {
    find(root).iter().for_each(HtmlDialogElement::close);
    dispatch.emit(Event::DialogClosed);
}

/// Whether one is open.
pub(super) fn is_open(root: &ShadowRoot) -> bool {
    find(root).is_some_and(|dialog| dialog.open())
}

fn find(root: &ShadowRoot) -> Option<HtmlDialogElement> {
    root.query_selector("dialog").ok()??.dyn_into().ok()
}
