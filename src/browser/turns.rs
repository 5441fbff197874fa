//! Work in slices, between which the page can answer its reader.

use std::cell::Cell;
use std::rc::{Rc, Weak};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/turns.js")]
extern "C" {
    /// Lets what waits in the page have its turn; with `true`, once what is there is painted.
    pub async fn turn(painted: bool);

    /// Lets all that waits in the page go first.
    async fn others();
}

#[wasm_bindgen]
extern "C" {
    /// Milliseconds since the page began.
    #[wasm_bindgen(js_namespace = performance)]
    pub(super) fn now() -> f64;
}

/// How long a slice takes at most, in milliseconds: half a frame, so that the page can answer its reader in the other.
const SLICE: f64 = 8.0;

/// A piece of work under way; once this is dropped, it stops at its next turn.
pub(super) struct Work {
    _alive: Rc<()>,
}

/// The turns of a piece of work.
#[derive(Clone)]
pub(super) struct Turns {
    alive: Weak<()>,
    began: Cell<f64>,
}

impl Work {
    /// Begins a piece of work.
    pub(super) fn begin() -> (Self, Turns) {
        let alive = Rc::new(());
        let turns = Turns { alive: Rc::downgrade(&alive), began: Cell::new(now()) };
        (Self { _alive: alive }, turns)
    }
}

impl Turns {
    /// To be asked after each step: lets what waits in the page have its turn where this one has been long enough, and
    /// says whether the work is still wanted.
    pub(super) async fn go_on(&self) -> bool {
        self.rest().await;
        self.are_wanted()
    }

    /// As [`Turns::go_on`], for work that nobody sees: all that waits in the page goes first.
    pub(super) async fn stand_back(&self) -> bool {
        if self.is_long() {
            others().await;
            self.began.set(now());
        }
        self.are_wanted()
    }

    /// Lets what waits in the page have its turn where this one has been long enough.
    pub(super) async fn rest(&self) {
        if self.is_long() {
            turn(false).await;
            self.began.set(now());
        }
    }

    fn is_long(&self) -> bool {
        now() - self.began.get() >= SLICE
    }

    /// Whether somebody still waits for the work.
    pub(super) fn are_wanted(&self) -> bool {
        self.alive.strong_count() > 0
    }

    /// Waits until what is there is painted.
    pub(super) async fn paint(&self) {
        turn(true).await;
        self.began.set(now());
    }
}
