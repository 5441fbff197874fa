//! A pause in which the page can paint and answer its reader.

use crate::app::Event;
use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use yew::Callback;

/// A pause under way; dropping it ends it without an event.
pub(super) struct Pause {
    _timeout: Rc<RefCell<Option<Timeout>>>,
    _frame: Option<AnimationFrame>,
}

impl Pause {
    /// Sends [`Event::Idle`] after the next frame; at once where the page is hidden and has no frames.
    pub(super) fn start(dispatch: &Callback<Event>) -> Self {
        let timeout = Rc::new(RefCell::new(None));
        let (slot, dispatch) = (Rc::clone(&timeout), dispatch.clone());
        let after_paint = move || *slot.borrow_mut() = Some(Timeout::new(0, move || dispatch.emit(Event::Idle)));
        let hidden = web_sys::window().and_then(|window| window.document()).is_some_and(|document| document.hidden());
        let frame = if hidden {
            after_paint();
            None
        } else {
            Some(request_animation_frame(move |_| after_paint()))
        };
        Self { _timeout: timeout, _frame: frame }
    }
}
