//! The clipboard, which a page may be denied.

use super::navigator_has;
use crate::app::Event;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

/// Copies a text, and says whether it worked.
pub(super) fn copy(text: String, dispatch: Callback<Event>) {
    let Some(window) = web_sys::window().filter(|_| navigator_has("clipboard")) else {
        return dispatch.emit(Event::Copied(Err(text)));
    };
    spawn_local(async move {
        let written = JsFuture::from(window.navigator().clipboard().write_text(&text)).await;
        dispatch.emit(Event::Copied(written.map(|_| ()).map_err(|_| text)));
    });
}
