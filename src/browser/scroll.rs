//! Where the text stands in the window, told when it changes.

use crate::app::{Event, Viewport};
use gloo::events::EventListener;
use gloo::render::{AnimationFrame, request_animation_frame};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{HtmlCollection, HtmlElement, ResizeObserver, ShadowRoot};
use yew::Callback;

/// Watches the text; ends when it is dropped.
pub(super) struct Watch {
    _listeners: Vec<EventListener>,
    observer: Option<ResizeObserver>,
    _resized: Closure<dyn FnMut()>,
}

impl Watch {
    /// Sends [`Event::Scrolled`], once a frame at most, when the reader scrolls or sizes change.
    pub(super) fn new(element: &HtmlElement, root: &ShadowRoot, dispatch: &Callback<Event>) -> Self {
        let frame: Rc<RefCell<Option<AnimationFrame>>> = Rc::default();
        let (root, dispatch) = (root.clone(), dispatch.clone());
        let changed = move || {
            if frame.borrow().is_some() {
                return;
            }
            let (slot, root, dispatch) = (Rc::clone(&frame), root.clone(), dispatch.clone());
            *frame.borrow_mut() = Some(request_animation_frame(move |_| {
                slot.borrow_mut().take();
                if let Some(viewport) = viewport(&root) {
                    dispatch.emit(Event::Scrolled(viewport));
                }
            }));
        };
        let scrolled = changed.clone();
        // Scrolling inside a host's own box does not bubble, so it is heard on its way down.
        let options = gloo::events::EventListenerOptions::run_in_capture_phase();
        let listeners = web_sys::window()
            .map(|window| EventListener::new_with_options(&window, "scroll", options, move |_| scrolled()));
        let resized = Closure::<dyn FnMut()>::new(changed);
        let observer = ResizeObserver::new(resized.as_ref().unchecked_ref()).ok();
        if let Some(observer) = &observer {
            observer.observe(element);
        }
        Self { _listeners: listeners.into_iter().collect(), observer, _resized: resized }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

fn viewport(root: &ShadowRoot) -> Option<Viewport> {
    let body = root.query_selector("[part~=body]").ok()??;
    let place = body.get_bounding_client_rect();
    let window = web_sys::window()?.inner_height().ok()?.as_f64()?;
    let mut viewport = Viewport { top: place.top(), height: place.height(), window, ..Viewport::default() };
    let line = viewport.line();
    let slices = body.children();
    let slice = above(&slices, line);
    viewport.slice = slice as usize;
    let Some(slice) = slices.item(slice) else { return Some(viewport) };
    let blocks = slice.children();
    let block = above(&blocks, line);
    viewport.block = block as usize;
    if let Some(block) = blocks.item(block) {
        let place = block.get_bounding_client_rect();
        viewport.part = ((line - place.top()) / place.height().max(1.0)).clamp(0.0, 1.0);
    }
    Some(viewport)
}

/// How many elements are above a line; they stand under one another, so that is found by halves.
fn above(elements: &HtmlCollection, line: f64) -> u32 {
    let (mut low, mut high) = (0, elements.length());
    while low < high {
        let middle = low.midpoint(high);
        let is_above = elements.item(middle).is_some_and(|element| element.get_bounding_client_rect().bottom() < line);
        (low, high) = if is_above { (middle + 1, high) } else { (low, middle) };
    }
    low
}
