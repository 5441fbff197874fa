//! What the host page hears of a widget.

use crate::app::{HostEvent, Minutes, SpokenWords};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

#[wasm_bindgen(module = "/src/browser/emit.js")]
extern "C" {
    fn ready(
        element: &HtmlElement,
        title: &str,
        lang: Option<&str>,
        words: u32,
        low: u32,
        high: u32,
        quotations: usize,
    ) -> bool;
    fn error(element: &HtmlElement, reason: &str, message: &str, about: &str, status: Option<u16>) -> bool;
    fn progress(element: &HtmlElement, fraction: f64, minutes_left: u32) -> bool;
    fn quote(element: &HtmlElement, text: &str, kind: &str, speaker: Option<&str>, confidence: Option<&str>) -> bool;
    fn share(element: &HtmlElement, network: &str, what: &str, url: &str) -> bool;
}

/// Tells the host page of something, and whether it lets that happen.
pub(super) fn emit(element: &HtmlElement, event: &HostEvent) -> bool {
    match event {
        HostEvent::Ready { title, lang, words, minutes: Minutes { low, high }, quotations } => {
            ready(element, title, lang.as_deref(), *words, *low, *high, *quotations)
        }
        HostEvent::Error { reason, message, about, status } => error(element, reason, message, about, *status),
        HostEvent::Progress { fraction, minutes_left } => progress(element, *fraction, *minutes_left),
        HostEvent::Quote(SpokenWords { text, kind, speaker, confidence }) => {
            quote(element, text, kind, speaker.as_deref(), *confidence)
        }
        HostEvent::Share { network, what, url } => share(element, network, what, url),
    }
}
