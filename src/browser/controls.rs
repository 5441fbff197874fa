//! What a reader does with the controls that `typeset` draws, heard at the root.

use crate::app::{Event, Quotes};
use crate::typeset;
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, ShadowRoot};
use yew::Callback;

/// Listens to buttons and switches.
pub(super) fn listen(root: &ShadowRoot, dispatch: &Callback<Event>) -> [EventListener; 2] {
    [hear(root, "click", dispatch, pressed), hear(root, "change", dispatch, chosen)]
}

fn hear(
    root: &ShadowRoot,
    name: &'static str,
    dispatch: &Callback<Event>,
    told: fn(&Element) -> Option<Event>,
) -> EventListener {
    let dispatch = dispatch.clone();
    EventListener::new(root, name, move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if let Some(event) = target.and_then(|target| told(&target)) {
            dispatch.emit(event);
        }
    })
}

fn pressed(target: &Element) -> Option<Event> {
    let button = target.closest("[data-control]").ok()??;
    typeset::pressed(&button.get_attribute("data-control")?)
}

fn chosen(target: &Element) -> Option<Event> {
    let input = target.closest("[name=quotes]").ok()??;
    Quotes::named(&input.get_attribute("value")?).map(Event::QuotesChosen)
}
