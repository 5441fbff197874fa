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
use web_sys::HtmlElement;
use yew::Callback;

/// A widget at work; everything it listens to ends when it is dropped.
pub(super) struct Reader {
    element: HtmlElement,
    model: Shared,
    /// Where it is drawn; until there is something to show in their place, the host's own words stay as they are.
    frame: RefCell<Option<Frame>>,
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
    /// Begins to show an element's article.
    pub(super) fn begin(element: HtmlElement) -> Rc<Self> {
        let reader = Rc::new_cyclic(|reader: &Weak<Self>| {
            let reader = reader.clone();
            let dispatch = Callback::from(move |event| {
                if let Some(reader) = reader.upgrade() {
                    reader.take(event);
                }
            });
            Self {
                page: Rc::new(Page::new(element.clone(), dispatch.clone())),
                element,
                model: Shared::default(),
                frame: RefCell::default(),
                dispatch,
                panels: RefCell::default(),
                waiting: RefCell::default(),
                busy: Cell::default(),
                lacks_panels: Cell::default(),
                asked_again: Cell::default(),
            }
        });
        reader.page.begin();
        reader
    }

    /// Takes the place of what the host wrote.
    fn attach(self: &Rc<Self>) {
        let Some(frame) = Frame::new(&self.element) else { return };
        self.page.attach(&frame.root);
        *self.frame.borrow_mut() = Some(frame);
        self.ask_for_panels();
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
        let (model, dispatch) = (self.model.clone(), self.dispatch.clone());
        spawn_local(async move {
            let brought = later::panels().await;
            // Each widget of a page has a turn of its own.
            turn(false).await;
            let Some(reader) = reader.upgrade() else { return };
            let root = reader.frame.borrow().as_ref().map(|frame| frame.root.clone());
            let begun = root.zip(brought.ok()).and_then(|(root, begin)| begin(&root, model, dispatch, perform));
            let Some((panels, second)) = begun else { return reader.lacks_panels.set(true) };
            reader.frame.borrow_mut().iter_mut().for_each(|frame| frame.take_in(panels.hosts.clone()));
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
        let mut effects = update(&mut self.model.0.borrow_mut(), event);
        // Where the reader came on, the host page is told.
        if is_scroll && effects.is_empty() {
            return;
        }
        // What is asked for is on its way while the page is drawn.
        if let Some(at) = effects.iter().position(|effect| matches!(effect, Effect::Fetch(..))) {
            self.page.perform(effects.remove(at));
        }
        self.draw(is_slice && was_measured);
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

    /// Draws what changed, or only of the text.
    fn draw(self: &Rc<Self>, of_text: bool) {
        let model = self.model.0.borrow();
        let is_attached = self.frame.borrow().is_some();
        if !is_attached && (!model.shows_host() || self.element.shadow_root().is_some()) {
            self.attach();
        }
        match &mut *self.frame.borrow_mut() {
            Some(frame) if of_text => frame.draw_text(&model),
            Some(frame) => frame.draw(&model, intl()),
            None => {}
        }
    }
}
