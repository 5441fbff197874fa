//! Sharing as the host page hears of it: before anything happens, so that it can say no.

use crate::app::HostEvent;
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ShadowRoot};

/// Tells the host of every way to share that is clicked; where it prevents the event, nothing else happens.
pub(super) fn listen(element: &HtmlElement, root: &ShadowRoot) -> EventListener {
    let element = element.clone();
    let options = EventListenerOptions { passive: false, ..EventListenerOptions::run_in_capture_phase() };
    EventListener::new_with_options(root, "click", options, move |event| {
        let clicked = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let told = clicked.as_ref().and_then(shared);
        if told.is_some_and(|told| !super::emit(&element, &told)) {
            event.prevent_default();
            event.stop_propagation();
        }
    })
}

/// What is shared by the way that holds what was clicked.
fn shared(clicked: &Element) -> Option<HostEvent> {
    let way = clicked.closest("[data-network]").ok()??;
    let of = way.closest("[data-what]").ok()??;
    Some(HostEvent::Share {
        network: way.get_attribute("data-network")?,
        what: of.get_attribute("data-what")?,
        url: of.get_attribute("data-url")?,
    })
}

/// Follows a link as a click on it would, in a tab of its own and without telling where the reader comes from.
pub(super) fn follow(href: &str) {
    if let Some(link) = super::new_link() {
        link.set_href(href);
        link.set_target("_blank");
        link.set_rel("noopener noreferrer");
        link.click();
    }
}
