//! One widget, as the script of the page holds it.

use super::reader::Reader;
use crate::app::{Event, Settings};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// What an element holds on to while it is in a page.
#[wasm_bindgen]
pub struct Widget {
    element: HtmlElement,
    reader: Rc<Reader>,
}

impl Widget {
    /// Brings an element to life.
    pub(super) fn mount(element: HtmlElement) -> Self {
        let reader = Reader::begin(element.clone());
        let widget = Self { element, reader };
        widget.configure();
        widget
    }
}

#[wasm_bindgen]
impl Widget {
    /// An attribute changed.
    pub fn configure(&self) {
        let (settings, unknown) = Settings::read(|name| self.element.get_attribute(name));
        self.reader.take(Event::Configured(settings, unknown));
    }

    /// The quotations that are known by now.
    pub fn quotations(&self) -> Option<JsValue> {
        self.reader.quotations()
    }

    /// The element left its page: every listener, observer and timer ends.
    pub fn unmount(self) {
        if let Some(root) = self.element.shadow_root() {
            root.replace_children_with_node_0();
        }
    }
}
