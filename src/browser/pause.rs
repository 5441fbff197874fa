//! A pause in which the page can paint and answer its reader.

use super::turns::{Work, now, turn};
use crate::app::Event;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// For so many milliseconds slices follow one another as fast as the page lets them, so that most articles are whole at
/// once; what takes longer has one slice a frame, so that a reader can scroll meanwhile.
const RUSH: f64 = 24.0;

/// The pauses between slices of work.
#[derive(Default)]
pub(super) struct Pauses {
    /// When the last slice began, and the first of those that follow one another.
    slice: Rc<Cell<Option<(f64, f64)>>>,
    /// The pause under way; dropping it ends it without an event.
    pause: RefCell<Option<Work>>,
}

impl Pauses {
    /// Sends [`Event::Idle`] once the page had its turn: the first time, once what is there is painted.
    pub(super) fn start(&self, dispatch: &Callback<Event>) {
        let before = self.slice.take();
        let (slice, dispatch) = (Rc::clone(&self.slice), dispatch.clone());
        let (work, turns) = Work::begin();
        *self.pause.borrow_mut() = Some(work);
        let spent = before.map(|(last, _)| now() - last);
        spawn_local(async move {
            let is_rushing = before.is_some_and(|(_, first)| now() - first < RUSH);
            turn(!is_rushing).await;
            if turns.are_wanted() {
                let now = now();
                slice.set(Some((now, before.map_or(now, |(_, first)| first))));
                dispatch.emit(Event::Idle(spent));
            }
        });
    }
}
