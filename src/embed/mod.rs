//! The public contract: the `<liseuse-reader>` element.

mod article;
mod draw;
mod frame;
mod later;
mod reader;
mod region;
mod style;
mod widget;

use crate::app::ATTRIBUTES;
use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;
use widget::Widget;

#[wasm_bindgen(module = "/src/embed/element.js")]
extern "C" {
    fn define(attributes: Array, mount: &JsValue);
    #[cfg(debug_assertions)]
    fn surrender(message: &str);
}

/// Registers the element; elements that stand in the page already come to life.
pub fn register() {
    // A release keeps no words for its panics: there the script hears of the trap alone.
    // Through Yew, which would put its own hook in the place of any other.
    #[cfg(debug_assertions)]
    yew::set_custom_panic_hook(Box::new(|panic| surrender(&panic.to_string())));
    let mount = Closure::<dyn Fn(HtmlElement) -> Widget>::new(Widget::mount);
    // The registry of elements keeps the class, and with it this closure, as long as the page lives.
    define(ATTRIBUTES.into_iter().map(JsValue::from).collect(), &mount.into_js_value());
}
