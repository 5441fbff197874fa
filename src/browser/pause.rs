//! A pause in which the page can paint and answer its reader.

use super::turns::now;
use crate::app::Event;
use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use yew::Callback;

/// The pauses between slices of work.
#[derive(Default)]
pub(super) struct Pauses {
    /// When the last slice began.
    began: Rc<Cell<Option<f64>>>,
    pause: RefCell<Option<Pause>>,
}

/// A pause under way; dropping it ends it without an event.
struct Pause {
    _timeout: Rc<RefCell<Option<Timeout>>>,
    _frame: Option<AnimationFrame>,
}

impl Pauses {
    /// Sends [`Event::Idle`] after the next frame; at once where the page is hidden and has no frames.
    pub(super) fn start(&self, dispatch: &Callback<Event>) {
        let spent = self.began.take().map(|began| now() - began);
        let timeout = Rc::new(RefCell::new(None));
        let (slot, began, dispatch) = (Rc::clone(&timeout), Rc::clone(&self.began), dispatch.clone());
        let go_on = move || {
            began.set(Some(now()));
            dispatch.emit(Event::Idle(spent));
        };
        let after_paint = move || *slot.borrow_mut() = Some(Timeout::new(0, go_on));
        let hidden = web_sys::window().and_then(|window| window.document()).is_some_and(|document| document.hidden());
        let frame = if hidden {
            after_paint();
            None
        } else {
            Some(request_animation_frame(move |_| after_paint()))
        };
        *self.pause.borrow_mut() = Some(Pause { _timeout: timeout, _frame: frame });
    }
}
