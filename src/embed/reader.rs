//! A widget at work: events change its model, what changed is drawn, and effects are performed.

use super::frame::Frame;
use super::later::{self, Panels};
use crate::app::{Effect, Event, update};
use crate::browser::{Page, intl, turn};
use crate::ui::Shared;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::{Rc, Weak};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlElement, ShadowRoot};
use yew::Callback;

/// A widget at work; everything it listens to ends when it is dropped.
pub(super) struct Reader {
    root: ShadowRoot,
    model: Shared,
    frame: RefCell<Frame>,
    page: Rc<Page>,
    dispatch: Callback<Event>,
    panels: RefCell<Option<Panels>>,
    /// Events that came while another one was taken in.
    waiting: RefCell<VecDeque<Event>>,
    busy: Cell<bool>,
    lacks_panels: Cell<bool>,
    asked_again: Cell<bool>,
}

impl Reader {
    /// Begins to show an element's article in its root.
    pub(super) fn begin(element: HtmlElement, root: ShadowRoot) -> Option<Rc<Self>> {
        let frame = Frame::new(&root)?;
        let reader = Rc::new_cyclic(|reader: &Weak<Self>| {
            let reader = reader.clone();
            let dispatch = Callback::from(move |event| {
                if let Some(reader) = reader.upgrade() {
                    reader.take(event);
                }
            });
            Self {
                root: root.clone(),
                model: Shared::default(),
                frame: RefCell::new(frame),
                page: Rc::new(Page::new(element, root, dispatch.clone())),
                dispatch,
                panels: RefCell::default(),
                waiting: RefCell::default(),
                busy: Cell::default(),
                lacks_panels: Cell::default(),
                asked_again: Cell::default(),
            }
        });
        reader.page.begin();
        reader.ask_for_panels();
        Some(reader)
    }

    /// Asks for the second part of the program, which brings the panels.
    #[expect(clippy::disallowed_methods, reason = "no event and no effect: the program itself becomes whole")]
    fn ask_for_panels(self: &Rc<Self>) {
        let (reader, page) = (Rc::downgrade(self), Rc::downgrade(&self.page));
        let perform = Callback::from(move |effect| {
            if let Some(page) = page.upgrade() {
                page.perform(effect);
            }
        });
        let (root, model, dispatch) = (self.root.clone(), self.model.clone(), self.dispatch.clone());
        spawn_local(async move {
            let brought = later::panels().await;
            // Each widget of a page has a turn of its own.
            turn(false).await;
            let Some(reader) = reader.upgrade() else { return };
            let begun = brought.ok().and_then(|begin| begin(&root, model, dispatch, perform));
            let Some((panels, second)) = begun else { return reader.lacks_panels.set(true) };
            reader.frame.borrow_mut().take_in(panels.hosts.clone());
            *reader.panels.borrow_mut() = Some(panels);
            reader.take(Event::SecondCame(second));
        });
    }

    /// Takes in an event and all that it brings about.
    pub(super) fn take(self: &Rc<Self>, event: Event) {
        self.waiting.borrow_mut().push_back(event);
        if self.busy.replace(true) {
            return;
        }
        loop {
            let next = self.waiting.borrow_mut().pop_front();
            let Some(event) = next else { break };
            self.handle(event);
        }
        self.busy.set(false);
    }

    /// The quotations that are known by now, as the host page sees them.
    pub(super) fn quotations(&self) -> Option<JsValue> {
        let panels = self.panels.borrow();
        panels.as_ref().map(|panels| (panels.quotations)(&self.model.0.borrow()))
    }

    fn handle(self: &Rc<Self>, event: Event) {
        let (is_slice, is_scroll) = (matches!(event, Event::Idle(_)), matches!(event, Event::Scrolled(_)));
        let was_measured = self.model.0.borrow().reading().is_some_and(|reading| reading.time.is_some());
        let effects = update(&mut self.model.0.borrow_mut(), event);
        // Where the reader came on, the host page is told.
        if is_scroll && effects.is_empty() {
            return;
        }
        // What is asked for is on its way while the page is drawn.
        let (requests, effects): (Vec<_>, Vec<_>) =
            effects.into_iter().partition(|effect| matches!(effect, Effect::Fetch(..)));
        requests.into_iter().for_each(|request| self.page.perform(request));
        if is_slice && was_measured {
            self.frame.borrow_mut().draw_text(&self.model.0.borrow());
        } else {
            self.frame.borrow_mut().draw(&self.model.0.borrow(), intl());
        }
        match &*self.panels.borrow() {
            Some(panels) if !is_slice => panels.change.emit(effects),
            _ => effects.into_iter().for_each(|effect| self.page.perform(effect)),
        }
        // They were asked for while the article was on its way; what did not load then may load now.
        let may_come = self.lacks_panels.get() && self.model.0.borrow().reading().is_some();
        if may_come && !self.asked_again.replace(true) {
            self.ask_for_panels();
        }
    }
}
