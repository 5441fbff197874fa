//! Fetching an article, and saying in plain terms why it did not arrive.

use crate::app::{Event, Failure, Fetched};
use crate::domain::parse;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    AbortController, ReadableStreamDefaultReader, RequestInit, RequestMode, Response, TextDecoder, Url, Window,
};
use yew::Callback;

/// A request under way; dropping it aborts it.
pub(super) struct Fetching(Option<AbortController>);

impl Fetching {
    /// Asks for an article; [`Event::Fetched`] answers.
    pub(super) fn start(request: u32, address: String, dispatch: Callback<Event>) -> Self {
        let controller = AbortController::new().ok();
        let init = RequestInit::new();
        init.set_signal(controller.as_ref().map(AbortController::signal).as_ref());
        spawn_local(async move { dispatch.emit(Event::Fetched(request, fetch(&address, &init).await)) });
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

async fn fetch(address: &str, init: &RequestInit) -> Result<Fetched, Failure> {
    let window = web_sys::window().ok_or(Failure::Unreachable)?;
    let url = resolve(&window, address).ok_or(Failure::Address)?;
    let response = match JsFuture::from(window.fetch_with_str_and_init(&url.href(), init)).await {
        Ok(response) => response.unchecked_into::<Response>(),
        Err(_) => return Err(blame(&window, &url).await),
    };
    match response.status() {
        // A `blob:` or `data:` address answers 200 as well; 0 is an opaque answer that can't be read.
        200..=299 => {}
        404 | 410 => return Err(Failure::NotFound),
        status => return Err(Failure::Status(status)),
    }
    let header = |name| response.headers().get(name).ok().flatten();
    let mime = header("content-type");
    if mime.as_deref().is_some_and(is_media) {
        return Err(Failure::NotText);
    }
    let announced = header("content-length").and_then(|length| length.parse::<usize>().ok());
    if announced.is_some_and(|length| length > Failure::LIMIT) {
        return Err(Failure::TooLarge);
    }
    let bytes = read(&response).await?;
    if parse::is_binary(&bytes) {
        return Err(Failure::NotText);
    }
    let address = Some(response.url()).filter(|address| !address.is_empty()).unwrap_or_else(|| url.href());
    Ok(Fetched { address, text: decode(&bytes, mime.as_deref()), mime })
}

fn resolve(window: &Window, address: &str) -> Option<Url> {
    let base = window.document()?.base_uri().ok()??;
    let url = Url::new_with_base(address, &base).ok()?;
    matches!(url.protocol().as_str(), "http:" | "https:" | "blob:" | "data:").then_some(url)
}

/// Why a request failed: browsers tell a page only that it did.
async fn blame(window: &Window, url: &Url) -> Failure {
    if !window.navigator().on_line() {
        return Failure::Offline;
    }
    if url.origin() == window.location().origin().unwrap_or_default() {
        return Failure::Unreachable;
    }
    // A request whose answer can't be read goes through even where the server lets no other page read it.
    let init = RequestInit::new();
    init.set_mode(RequestMode::NoCors);
    match JsFuture::from(window.fetch_with_str_and_init(&url.href(), &init)).await {
        Ok(_) => Failure::Refused,
        Err(_) => Failure::Unreachable,
    }
}

fn is_media(mime: &str) -> bool {
    let mime = mime.trim_start().to_ascii_lowercase();
    ["image/", "audio/", "video/", "font/", "application/pdf", "application/zip"]
        .iter()
        .any(|kind| mime.starts_with(kind))
}

async fn read(response: &Response) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let Some(stream) = response.body() else { return Ok(bytes) };
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    loop {
        let chunk = JsFuture::from(reader.read()).await.map_err(|_| Failure::Unreachable)?;
        if Reflect::get(&chunk, &"done".into()).is_ok_and(|done| done.is_truthy()) {
            return Ok(bytes);
        }
        let value = Reflect::get(&chunk, &"value".into()).map_err(|_| Failure::Unreachable)?;
        bytes.extend(value.unchecked_into::<Uint8Array>().to_vec());
        if bytes.len() > Failure::LIMIT {
            // What is not read any more is not sent either; the answer no longer matters.
            let _ = reader.cancel();
            return Err(Failure::TooLarge);
        }
    }
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
