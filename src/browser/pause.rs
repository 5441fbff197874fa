//! A pause in which the page can paint and answer its reader, taken where what is left takes longer than the pause.

use super::turns::{Work, now, turn};
use crate::app::Event;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// What is done within so many milliseconds is done without a pause: with what was there before and what the browser
/// makes of it, it stays below the 50 ms from which a reader notices, and it is painted a frame earlier.
const AT_ONCE: f64 = 28.0;

/// After so many milliseconds it can be told how fast this device is.
const PROBE: f64 = 4.0;

/// For so many milliseconds slices follow one another as fast as the page lets them, so that most articles are whole at
/// once; what takes longer has one slice a frame, so that a reader can scroll meanwhile.
const RUSH: f64 = 24.0;

/// The pauses between slices of work.
#[derive(Default)]
pub(super) struct Pauses {
    run: Rc<Cell<Option<Run>>>,
    /// The pause under way; dropping it ends it without an event.
    pause: RefCell<Option<Work>>,
}

/// Slices of work that follow one another.
#[derive(Clone, Copy)]
struct Run {
    /// When it began, or went on after the page was painted, and how many slices were left then.
    began: f64,
    left: usize,
    /// When the last slice began.
    slice: f64,
    is_painted: bool,
}

impl Run {
    fn new(left: usize, now: f64) -> Self {
        Self { began: now, left, slice: now, is_painted: false }
    }

    /// Whether what is left is soon done, by how long the slices took that are done; of who knows how many, none is.
    fn is_soon_done(&self, left: usize, now: f64) -> bool {
        let spent = now - self.began;
        if self.is_painted || left == usize::MAX {
            return false;
        }
        if spent < PROBE {
            return true;
        }
        let done = self.left.saturating_sub(left);
        #[expect(clippy::cast_precision_loss, reason = "there are far fewer slices")]
        let ahead = spent / done as f64 * left as f64;
        spent + ahead < AT_ONCE
    }
}

impl Pauses {
    /// Sends [`Event::Idle`] once the page had its turn, or at once where the slices that are left take no longer.
    pub(super) fn start(&self, left: usize, dispatch: &Callback<Event>) {
        let (before, now) = (self.run.take(), now());
        let (run, dispatch) = (Rc::clone(&self.run), dispatch.clone());
        let (work, turns) = Work::begin();
        *self.pause.borrow_mut() = Some(work);
        spawn_local(async move {
            let next = rest(before.unwrap_or_else(|| Run::new(left, now)), left, now).await;
            if turns.are_wanted() {
                run.set(Some(next));
                dispatch.emit(Event::Idle(before.map(|before| now - before.slice)));
                // Who has more to do has taken it by now.
                run.take();
            }
        });
    }
}

/// Lets the page have its turn where that is better, and begins the next slice.
async fn rest(run: Run, left: usize, asked: f64) -> Run {
    if run.is_soon_done(left, asked) {
        return Run { slice: asked, ..run };
    }
    let is_rushing = run.is_painted && asked - run.began < RUSH;
    turn(!is_rushing).await;
    let now = now();
    Run { began: if run.is_painted { run.began } else { now }, slice: now, is_painted: true, ..run }
}
