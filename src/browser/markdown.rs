//! Long Markdown, read in slices between which the page can answer its reader.

use crate::app::Event;
use crate::domain::parse::Source;
use crate::domain::parse::markdown::{Parsing, plain_line_ends};
use js_sys::Promise;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

/// How many events of the parser are read in one go: about ten milliseconds on a laptop.
const SLICE: usize = 3_000;

/// Reads a text; [`Event::MarkdownRead`] answers. Whoever has asked for something else meanwhile knows by the request.
pub(super) fn read(request: u32, text: String, base: Option<String>, dispatch: Callback<Event>) {
    spawn_local(async move {
        let text = plain_line_ends(&text);
        let mut parsing = Parsing::new(&Source { text: &text, base: base.as_deref() });
        while parsing.advance(SLICE) {
            breath().await;
        }
        breath().await;
        dispatch.emit(Event::MarkdownRead(request, Box::new(parsing.finish())));
    });
}

/// Lets what waits in the page have its turn.
async fn breath() {
    let wait = |resolve, _| {
        // A window that takes no timer takes no turn either: the promise would never end, so it ends here.
        if web_sys::window().is_none_or(|window| window.set_timeout_with_callback(&resolve).is_err()) {
            let _ = resolve.call0(&resolve);
        }
    };
    // The promise is never refused.
    let _ = JsFuture::from(Promise::new(&mut { wait })).await;
}
