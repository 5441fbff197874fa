//! Fetching an article, and saying in plain terms why it did not arrive.

use super::{Page, later};
use crate::app::{Effect, Encoded, Event, Failure, Fetched};
use js_sys::{Array, Promise, Uint8Array};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortController, AbortSignal};

#[wasm_bindgen(module = "/src/browser/fetch.js")]
extern "C" {
    #[wasm_bindgen(js_name = article)]
    fn answer(address: &str, limit: usize, signal: Option<&AbortSignal>) -> Promise;
}

/// A request under way; dropping it aborts it.
pub(super) struct Fetching(Option<AbortController>);

impl Fetching {
    /// Asks for an article; [`Event::Fetched`] answers.
    pub(super) fn start(page: &Rc<Page>, request: u32, address: &str) -> Self {
        let controller = AbortController::new().ok();
        let signal = controller.as_ref().map(AbortController::signal);
        let page = Rc::downgrade(page);
        let answer = JsFuture::from(answer(address, Failure::LIMIT, signal.as_ref()));
        spawn_local(async move {
            let answer = answer.await;
            let Some(page) = page.upgrade() else { return };
            match answer.map_or(Err(Failure::Unreachable), |answer| read(&answer)) {
                Ok(Answer::Text(fetched)) => page.dispatch.emit(Event::Fetched(request, Ok(fetched))),
                Ok(Answer::Bytes(encoded)) => later::perform(&page, Effect::Decode(request, encoded)),
                Err(failure) => page.dispatch.emit(Event::Fetched(request, Err(failure))),
            }
        });
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

/// What arrived: a text, or what may be one.
enum Answer {
    Text(Fetched),
    Bytes(Encoded),
}

fn read(answer: &JsValue) -> Result<Answer, Failure> {
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
    let answer: &Array = answer.unchecked_ref();
    let (address, mime, content) =
        (answer.get(0).as_string().unwrap_or_default(), answer.get(1).as_string(), answer.get(2));
    Ok(match content.as_string() {
        Some(text) => Answer::Text(Fetched { address, mime, text }),
        None => Answer::Bytes(Encoded { address, mime, bytes: content.unchecked_into::<Uint8Array>().to_vec() }),
    })
}
