//! The device's own share sheet.

use super::{exception_name, navigator_has};
use crate::app::Event;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::ShareData;
use yew::Callback;

/// Whether the device has one.
pub(super) fn exists() -> bool {
    navigator_has("share")
}

/// Opens it; a reader who closes it has changed their mind, which is no failure.
pub(super) fn open(title: &str, text: &str, url: &str, dispatch: Callback<Event>) {
    let Some(window) = web_sys::window().filter(|_| exists()) else { return dispatch.emit(Event::SheetFailed) };
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(url);
    if !text.is_empty() {
        data.set_text(text);
    }
    let shared = window.navigator().share_with_data(&data);
    spawn_local(async move {
        match JsFuture::from(shared).await {
            Err(thrown) if exception_name(&thrown) != "AbortError" => dispatch.emit(Event::SheetFailed),
            _ => {}
        }
    });
}
