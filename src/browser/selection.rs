//! What the reader selects in the text: every engine tells it of a shadow tree in its own way.

use super::{dialog, menu, place};
use crate::app::Event;
use crate::domain::passage::Place;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use js_sys::{Array, Object, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{AbstractRange, Node, PointerEvent, Range, ShadowRoot, Window};
use yew::Callback;

#[wasm_bindgen]
extern "C" {
    /// What selects: a document, in Chromium a shadow root as well.
    type Selecting;
    #[wasm_bindgen(method, catch, js_name = getSelection)]
    fn selection(this: &Selecting) -> Result<Option<Selected>, JsValue>;

    type Selected;
    #[wasm_bindgen(method, catch, js_name = getComposedRanges)]
    fn composed(this: &Selected, roots: &JsValue) -> Result<Array, JsValue>;
    #[wasm_bindgen(method, catch, js_name = getRangeAt)]
    fn range(this: &Selected, index: u32) -> Result<AbstractRange, JsValue>;
}

/// The reader's selection, as far as it is in this shadow tree; nothing where neither end is.
pub(super) fn range(root: &ShadowRoot) -> Option<Range> {
    let document = root.owner_document()?;
    let whole = document.unchecked_ref::<Selecting>().selection().ok()??;
    let found = composed(&whole, root).or_else(|| {
        let inner = root.unchecked_ref::<Selecting>().selection().ok().flatten();
        inner.as_ref().unwrap_or(&whole).range(0).ok()
    })?;
    let (start, end) = (found.start_container(), found.end_container());
    if found.collapsed() || !root.contains(Some(&start)) && !root.contains(Some(&end)) {
        return None;
    }
    let range = document.create_range().ok()?;
    let root: &Node = root;
    let length = root.child_nodes().length();
    let (start, at) = if root.contains(Some(&start)) { (&start, found.start_offset()) } else { (root, 0) };
    range.set_start(start, at).ok()?;
    let (end, at) = if root.contains(Some(&end)) { (&end, found.end_offset()) } else { (root, length) };
    range.set_end(end, at).ok()?;
    Some(range)
}

/// Of the standard, and as Safari had it at first.
fn composed(selected: &Selected, root: &ShadowRoot) -> Option<AbstractRange> {
    let options = Object::new();
    // A plain object takes every property.
    let _ = Reflect::set(&options, &"shadowRoots".into(), &Array::of1(root));
    let ranges = selected.composed(&options).or_else(|_| selected.composed(root)).ok()?;
    ranges.get(0).dyn_into().ok()
}

/// How long a selection rests before it counts, in milliseconds: handles are dragged slowly.
const REST: u32 = 200;

/// Watches what is selected; ends when it is dropped.
pub(super) struct Watch {
    _listeners: Vec<EventListener>,
}

struct State {
    root: ShadowRoot,
    dispatch: Callback<Event>,
    told: Cell<Option<(Place, Place)>>,
    pressed: Cell<bool>,
    resting: RefCell<Option<Timeout>>,
    menu: menu::Way,
}

impl Watch {
    /// Sends [`Event::PassageSelected`] when the reader has selected something, by mouse, finger or keys.
    pub(super) fn new(root: &ShadowRoot, dispatch: &Callback<Event>) -> Self {
        let state = Rc::new(State {
            root: root.clone(),
            dispatch: dispatch.clone(),
            told: Cell::default(),
            pressed: Cell::default(),
            resting: RefCell::default(),
            menu: menu::Way::default(),
        });
        let window = web_sys::window();
        let listeners = window.map(|window| listen(&window, &state)).unwrap_or_default();
        Self { _listeners: listeners }
    }
}

fn listen(window: &Window, state: &Rc<State>) -> Vec<EventListener> {
    let capture = EventListenerOptions::run_in_capture_phase();
    let pointer = |name, pressed| {
        let state = Rc::clone(state);
        EventListener::new_with_options(window, name, capture, move |event| {
            state.pressed.set(pressed);
            if let Some(event) = event.dyn_ref::<PointerEvent>().filter(|_| pressed) {
                menu::note_finger(event.pointer_type() == "touch");
            }
            if !pressed {
                State::rest(&state, 0);
            }
        })
    };
    let mut listeners =
        vec![pointer("pointerdown", true), pointer("pointerup", false), pointer("pointercancel", false)];
    let changed = Rc::clone(state);
    listeners.extend(
        window
            .document()
            .map(|document| EventListener::new(&document, "selectionchange", move |_| State::rest(&changed, REST))),
    );
    let pressing = Rc::clone(state);
    let options = EventListenerOptions { passive: false, ..capture };
    listeners.push(EventListener::new_with_options(window, "keydown", options, move |event| {
        pressing.menu.press(event, &pressing.root, &pressing.dispatch);
    }));
    let resized = Rc::clone(state);
    listeners.push(EventListener::new(window, "resize", move |_| menu::place(&resized.root)));
    listeners
}

impl State {
    fn rest(state: &Rc<Self>, time: u32) {
        let resting = Rc::clone(state);
        *state.resting.borrow_mut() = Some(Timeout::new(time, move || resting.tell()));
    }

    fn tell(&self) {
        // A selection that is still being drawn with the mouse tells when the button is let go.
        if self.pressed.get() && !menu::is_finger() {
            return;
        }
        let places = range(&self.root).and_then(|range| place::of_range(&self.root, &range));
        // WebKit lets a selection go when a button gets the focus.
        if places.is_none() && (menu::has_focus(&self.root) || dialog::is_open(&self.root)) {
            return;
        }
        if self.told.replace(places) != places {
            self.menu.renew(places.map_or(0, |(_, end)| end.paragraph));
            self.dispatch.emit(Event::PassageSelected(places));
        }
    }
}
