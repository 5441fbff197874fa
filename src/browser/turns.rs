//! Work in slices, between which the page can answer its reader.

use js_sys::Promise;
use std::rc::{Rc, Weak};
use wasm_bindgen_futures::JsFuture;

/// A piece of work under way; once this is dropped, it stops at its next turn.
pub(super) struct Work {
    _alive: Rc<()>,
}

/// The turns of a piece of work.
#[derive(Clone)]
pub(super) struct Turns(Weak<()>);

impl Work {
    /// Begins a piece of work.
    pub(super) fn begin() -> (Self, Turns) {
        let alive = Rc::new(());
        let turns = Turns(Rc::downgrade(&alive));
        (Self { _alive: alive }, turns)
    }
}

impl Turns {
    /// Lets what waits in the page have its turn, and says whether there is to be another one after that.
    pub(super) async fn next(&self) -> bool {
        let wait = |resolve, _| {
            // A window that takes no timer takes no turn either: the promise would never end, so it ends here.
            if web_sys::window().is_none_or(|window| window.set_timeout_with_callback(&resolve).is_err()) {
                let _ = resolve.call0(&resolve);
            }
        };
        // The promise is never refused.
        let _ = JsFuture::from(Promise::new(&mut { wait })).await;
        self.0.strong_count() > 0
    }
}
