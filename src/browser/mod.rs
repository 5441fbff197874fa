//! The page behind one seam: perform an effect, answer with an event.
#![expect(clippy::disallowed_methods, reason = "this is where the browser is called")]

mod anchor;
mod clipboard;
mod content;
mod controls;
mod dialog;
mod emit;
mod encoding;
mod fetch;
mod file;
pub mod html;
mod intl;
mod later;
mod manuscript;
mod markdown;
mod menu;
mod passage;
mod pause;
mod picture;
mod place;
mod print;
mod quotation;
mod scroll;
mod search;
mod selection;
mod share;
mod share_sheet;
mod showing;
mod storage;
pub mod style;
mod surroundings;
mod turns;
mod words;

use crate::app::{Effect, Event};
use emit::emit;
use gloo::events::EventListener;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;
use turns::{Turns, Work};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlAnchorElement, HtmlElement, NodeList, ShadowRoot};
use yew::Callback;

pub use intl::intl;
pub use turns::turn;

/// One element in its page; everything it listens to ends when it is dropped.
pub struct Page {
    element: HtmlElement,
    /// Where the widget is drawn, once it is.
    root: OnceCell<ShadowRoot>,
    dispatch: Callback<Event>,
    fetching: RefCell<Option<fetch::Fetching>>,
    reading: RefCell<Option<Work>>,
    searching: RefCell<Option<Work>>,
    dialog: RefCell<Option<EventListener>>,
    pauses: pause::Pauses,
    /// What is watched and shown once the second part of the program is there.
    later: RefCell<later::Held>,
    controls: OnceCell<[EventListener; 2]>,
    _content: content::Watch,
}

impl Page {
    /// Begins to watch the page for an element; events go to `dispatch`.
    pub fn new(element: HtmlElement, dispatch: Callback<Event>) -> Self {
        let content = content::Watch::new(&element, &dispatch);
        Self {
            element,
            root: OnceCell::new(),
            dispatch,
            fetching: RefCell::default(),
            reading: RefCell::default(),
            searching: RefCell::default(),
            dialog: RefCell::default(),
            pauses: pause::Pauses::default(),
            later: RefCell::default(),
            controls: OnceCell::new(),
            _content: content,
        }
    }

    /// Listens to what is drawn in a root from now on.
    pub fn attach(&self, root: &ShadowRoot) {
        self.controls.get_or_init(|| controls::listen(root, &self.dispatch));
        self.root.get_or_init(|| root.clone());
    }

    /// Tells where the element stands.
    pub fn begin(&self) {
        self.dispatch.emit(Event::Placed(surroundings::read(&self.element)));
    }

    /// Does what an effect asks for; what there is to answer goes to the dispatch of [`Page::new`].
    ///
    /// What is not done here is left to the second part of the program.
    pub fn perform(self: &Rc<Self>, effect: Effect) {
        match effect {
            Effect::Fetch(request, address) => {
                *self.fetching.borrow_mut() = Some(fetch::Fetching::start(self, request, &address));
            }
            Effect::Read(request, manuscript, base) => {
                manuscript::read(self, request, manuscript, base);
            }
            Effect::ReadContent(request) => match content::text(&self.element) {
                Some(content) => self.dispatch.emit(Event::Found(content)),
                None => later::perform(self, Effect::ReadContent(request)),
            },
            Effect::Yield(left) => self.pauses.start(left, &self.dispatch),
            Effect::Emit(event) => {
                emit(&self.element, &event);
            }
            Effect::Warn(words) => web_sys::console::warn_1(&words.into()),
            effect => later::perform(self, effect),
        }
    }
}

/// Begins a piece of work in the place of the one before.
fn begin(place: &RefCell<Option<Work>>) -> Turns {
    let (work, turns) = Work::begin();
    *place.borrow_mut() = Some(work);
    turns
}

/// The elements that a selector has found.
fn elements(found: Result<NodeList, JsValue>) -> Vec<HtmlElement> {
    let Ok(list) = found else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()
}

/// A new link, to be clicked by the program.
fn new_link() -> Option<HtmlAnchorElement> {
    let link = web_sys::window()?.document()?.create_element("a").ok()?;
    link.dyn_into().ok()
}

/// A property of the window's navigator that this browser may lack.
fn navigator_has(name: &str) -> bool {
    let navigator = web_sys::window().map(|window| window.navigator());
    navigator.is_some_and(|navigator| {
        js_sys::Reflect::get(&navigator, &name.into()).is_ok_and(|value| value.is_object() || value.is_function())
    })
}

/// The name of a thrown `DOMException`.
fn exception_name(thrown: &JsValue) -> String {
    thrown.dyn_ref::<web_sys::DomException>().map(web_sys::DomException::name).unwrap_or_default()
}
