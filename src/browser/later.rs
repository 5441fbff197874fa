//! The second part of the program: what a first screen can do without, fetched when it is first asked for.
//!
//! `cargo xtask dist` cuts the Wasm here: whatever only [`second`] leads to stands in a file of its own. A program that
//! is not cut, as trunk serves it, has it all at hand.

use super::turns::Turns;
use super::{clipboard, manuscript, passage, search};
use crate::app::{Effect, Event, Failure};
use crate::domain::{self, language, share};
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// The second part did not load.
pub(super) struct Missing;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Missing {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self
    }
}

/// Performs an effect once the second part is there.
pub(super) fn perform(effect: Effect, turns: Turns, dispatch: Callback<Event>) {
    spawn_local(async move {
        let otherwise = without(&effect);
        if second(effect, turns, dispatch.clone()).await.is_err() {
            otherwise.into_iter().for_each(|event| dispatch.emit(event));
        }
    });
}

/// The answer to an effect that the first part can't perform alone.
fn without(effect: &Effect) -> Option<Event> {
    match effect {
        Effect::Read(request, ..) => Some(Event::Read(*request, Err(Failure::Incomplete))),
        Effect::Detect(request, _) => Some(Event::Detected(*request, None)),
        Effect::FindQuotations(number, ..) => Some(Event::QuotationsFound(*number, Err(Failure::Incomplete))),
        Effect::CopyQuotation(message) => Some(Event::Copied(Err(share::sourced(message)))),
        Effect::ReadExcerpt(.., chosen) => Some(Event::ExcerptRead(*chosen, None)),
        _ => None,
    }
}

#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(later, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "the error is that of the loader")]
fn second(effect: Effect, turns: Turns, dispatch: Callback<Event>) -> Result<(), Missing> {
    perform_wholly(effect, turns, dispatch);
    Ok(())
}

#[cfg(not(feature = "split"))]
#[expect(clippy::unused_async, reason = "it is one where the program is cut")]
async fn second(effect: Effect, turns: Turns, dispatch: Callback<Event>) -> Result<(), Missing> {
    perform_wholly(effect, turns, dispatch);
    Ok(())
}

fn perform_wholly(effect: Effect, turns: Turns, dispatch: Callback<Event>) {
    match effect {
        Effect::Read(request, manuscript, base) => manuscript::read_wholly(request, manuscript, base, turns, dispatch),
        Effect::Detect(request, article) => dispatch.emit(Event::Detected(request, language::of(&article, None))),
        Effect::FindQuotations(number, paragraphs, language) => {
            search::find(number, paragraphs, language, turns, dispatch);
        }
        Effect::ReadExcerpt(paragraphs, quotations, chosen) => {
            dispatch.emit(Event::ExcerptRead(chosen, domain::passage::excerpt(&paragraphs, &quotations, chosen)));
        }
        Effect::CopyQuotation(message) => clipboard::copy_quotation(&message, dispatch),
        Effect::FindPassage(paragraphs) => passage::find(&paragraphs, &dispatch),
        _ => {}
    }
}
