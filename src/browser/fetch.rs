//! Fetching an article, and saying in plain terms why it did not arrive.

use crate::app::{Event, Failure, Fetched};
use crate::domain::parse;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{AbortController, AbortSignal, TextDecoder};
use yew::Callback;

#[wasm_bindgen(module = "/src/browser/fetch.js")]
extern "C" {
    #[wasm_bindgen(js_name = article)]
    async fn answered(address: &str, limit: usize, signal: Option<&AbortSignal>) -> JsValue;
}

/// A request under way; dropping it aborts it.
pub(super) struct Fetching(Option<AbortController>);

impl Fetching {
    /// Asks for an article; [`Event::Fetched`] answers.
    pub(super) fn start(request: u32, address: String, dispatch: Callback<Event>) -> Self {
        let controller = AbortController::new().ok();
        let signal = controller.as_ref().map(AbortController::signal);
        spawn_local(async move { dispatch.emit(Event::Fetched(request, fetch(&address, signal.as_ref()).await)) });
        Self(controller)
    }
}

impl Drop for Fetching {
    fn drop(&mut self) {
        if let Some(controller) = &self.0 {
            controller.abort();
        }
    }
}

async fn fetch(address: &str, signal: Option<&AbortSignal>) -> Result<Fetched, Failure> {
    let answer = answered(address, Failure::LIMIT, signal).await;
    if let Some(reason) = answer.as_string() {
        return Err(Failure::named(&reason).unwrap_or(Failure::Unreachable));
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a status has three digits")]
    if let Some(status) = answer.as_f64() {
        return Err(if matches!(status as u16, 404 | 410) {
            Failure::NotFound
        } else {
            Failure::Status(status as u16)
        });
    }
    let answer: Array = answer.unchecked_into();
    let bytes = answer.get(2).unchecked_into::<Uint8Array>().to_vec();
    if parse::is_binary(&bytes) {
        return Err(Failure::NotText);
    }
    let mime = answer.get(1).as_string();
    Ok(Fetched { address: answer.get(0).as_string().unwrap_or_default(), text: decode(&bytes, mime.as_deref()), mime })
}

fn decode(bytes: &[u8], mime: Option<&str>) -> String {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.trim_start_matches('\u{feff}').to_owned();
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]).into_owned();
    let label = mime.and_then(charset).or_else(|| charset(&head)).unwrap_or_else(|| byte_order(bytes).to_owned());
    let decoder = TextDecoder::new_with_label(&label).or_else(|_| TextDecoder::new_with_label("windows-1252"));
    let decoded = decoder.ok().and_then(|decoder| decoder.decode_with_u8_array(bytes).ok());
    decoded.unwrap_or_else(|| String::from_utf8_lossy(bytes).into_owned())
}

fn byte_order(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xff, 0xfe, ..] => "utf-16le",
        [0xfe, 0xff, ..] => "utf-16be",
        _ => "windows-1252",
    }
}

/// The character set named in a header or in the first lines of a page.
fn charset(text: &str) -> Option<String> {
    let text = text.to_ascii_lowercase();
    let name = text.split_once("charset=")?.1.trim_start_matches(['"', '\'']);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(name.len());
    Some(name[..end].to_owned()).filter(|name| !name.is_empty())
}
