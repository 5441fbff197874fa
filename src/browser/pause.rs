//! A pause in which the page can paint and answer its reader, taken where what is left takes longer than the pause.

use super::turns::{Work, now, turn};
use crate::app::Event;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// What is done within so many milliseconds is done without a pause: with what was there before and what the browser
/// makes of it, it stays below the 50 ms from which a reader notices, and it is painted a frame earlier.
const AT_ONCE: f64 = 24.0;

/// After so many milliseconds it can be told how fast this device is.
const PROBE: f64 = 4.0;

/// What the browser makes of a slice takes so many milliseconds on a fast device, as far as it is in view.
const LAYOUT: f64 = 0.5;

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

    /// How long the slices took that are done, with what the browser makes of them later.
    fn spent(&self, left: usize, now: f64) -> f64 {
        (now - self.began).max(LAYOUT * slices(self.left.saturating_sub(left)))
    }

    /// Whether what is left is soon done, by how long the slices took that are done; of who knows how many, none is.
    fn is_soon_done(&self, left: usize, now: f64) -> bool {
        if self.is_painted || left == usize::MAX {
            return false;
        }
        let spent = self.spent(left, now);
        spent < PROBE || spent + spent / slices(self.left.saturating_sub(left)) * slices(left) < AT_ONCE
    }
}

#[expect(clippy::cast_precision_loss, reason = "there are far fewer")]
fn slices(count: usize) -> f64 {
    count as f64
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
    // How many there were is known once all is measured.
    let run = Run { left: if run.left == usize::MAX { left } else { run.left }, ..run };
    if run.is_soon_done(left, asked) {
        return Run { slice: asked, ..run };
    }
    let is_rushing = run.is_painted && run.spent(left, asked) < RUSH;
    turn(!is_rushing).await;
    let now = now();
    if run.is_painted { Run { slice: now, ..run } } else { Run { is_painted: true, ..Run::new(left, now) } }
}
