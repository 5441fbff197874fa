//! What a reader does with the controls that are drawn by `typeset`, heard at the root.

use super::reader::Reader;
use crate::app::{Event, Quotes};
use crate::typeset;
use gloo::events::EventListener;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, ShadowRoot};

/// Listens to buttons and switches.
pub(super) fn listen(root: &ShadowRoot, reader: &Rc<Reader>) -> Vec<EventListener> {
    let pressed = |element: Element| {
        let button = element.closest("[data-control]").ok()??;
        typeset::pressed(&button.get_attribute("data-control")?)
    };
    let chosen = |element: Element| {
        let input = element.closest("[name=quotes]").ok()??;
        Quotes::named(&input.get_attribute("value")?).map(Event::QuotesChosen)
    };
    vec![hear(root, "click", reader, pressed), hear(root, "change", reader, chosen)]
}

fn hear(
    root: &ShadowRoot,
    name: &'static str,
    reader: &Rc<Reader>,
    told: fn(Element) -> Option<Event>,
) -> EventListener {
    let reader = Rc::downgrade(reader);
    EventListener::new(root, name, move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if let Some((reader, event)) = reader.upgrade().zip(target.and_then(told)) {
            reader.take(event);
        }
    })
}
