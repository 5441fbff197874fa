//! Quotations under the reader's pointer and keys: which one is opened, which ones stand out.

use super::elements;
use super::showing::Showing;
use crate::app;
use gloo::events::{EventListener, EventListenerOptions};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, MouseEvent, ShadowRoot};
use yew::Callback;

/// A quotation that can be opened.
const OPENABLE: &str = "[data-quotation][tabindex]";

/// Hears which quotation is opened, by click or key, and when it is closed.
pub(super) fn listen(root: &ShadowRoot, dispatch: &Callback<app::Event>) -> Vec<EventListener> {
    let pressed = Rc::new(Cell::new(None));
    let (pressing, opened) = (Rc::clone(&pressed), dispatch.clone());
    let down = EventListener::new(root, "pointerdown", move |event| pressing.set(place(event)));
    let click = EventListener::new(root, "click", move |event| {
        let is_drag = pressed.take().zip(place(event)).is_some_and(|(down, up)| is_apart(down, up));
        let clicked = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(clicked) = clicked.filter(|clicked| matches!(clicked.closest("a, button, summary"), Ok(None))) else {
            return;
        };
        let quotation = clicked.closest(OPENABLE).ok().flatten();
        if let Some(index) = quotation.and_then(|quotation| index(&quotation)).filter(|_| !is_drag) {
            opened.emit(app::Event::QuotationOpened(index));
        }
    });
    let (within, dispatch) = (root.clone(), dispatch.clone());
    let options = EventListenerOptions::enable_prevent_default();
    let keys = EventListener::new_with_options(root, "keydown", options, move |event| {
        if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
            press(event, &within, &dispatch);
        }
    });
    vec![down, click, keys]
}

/// Puts a quotation in view and the focus on its card, once that is drawn.
pub(super) fn show(root: &ShadowRoot, quotation: usize) -> Showing {
    let within = root.clone();
    Showing::soon(root, move || {
        let card = within.query_selector(".card").ok().flatten().and_then(|card| card.dyn_into::<HtmlElement>().ok());
        if let Some(card) = card {
            let _ = card.focus();
        }
        find(&within, quotation)
    })
}

/// Gives the focus back to a quotation.
pub(super) fn focus(root: &ShadowRoot, quotation: usize) {
    if let Some(element) = find(root, quotation) {
        take_place(root, &element);
    }
}

/// Lets these quotations stand out from all else; none lets everything be as it was.
pub(super) fn single_out(root: &ShadowRoot, chosen: &[usize]) {
    if let Ok(Some(reader)) = root.query_selector(".reader") {
        let _ = reader.toggle_attribute_with_force("data-singled-out", !chosen.is_empty());
    }
    for element in all(root, "[data-quotation]") {
        let stands_out = index(&element).is_some_and(|index| chosen.contains(&index));
        let _ = element.toggle_attribute_with_force("data-voice", stands_out);
    }
}

fn press(event: &KeyboardEvent, root: &ShadowRoot, dispatch: &Callback<app::Event>) {
    let key = event.key();
    // A dialog over the card is closed first.
    if key == "Escape" && !super::dialog::is_open(root) {
        return dispatch.emit(app::Event::QuotationClosed);
    }
    let focused = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    let Some(focused) = focused.filter(|focused| focused.matches(OPENABLE).unwrap_or(false)) else { return };
    let next = match key.as_str() {
        "Enter" | " " => {
            event.prevent_default();
            index(&focused).into_iter().for_each(|index| dispatch.emit(app::Event::QuotationOpened(index)));
            return;
        }
        "ArrowRight" | "ArrowDown" => neighbour(root, &focused, 1),
        "ArrowLeft" | "ArrowUp" => neighbour(root, &focused, -1),
        _ => None,
    };
    if let Some(next) = next {
        event.prevent_default();
        take_place(root, &next);
    }
}

/// All quotations are one stop for the tab key; arrows go from one to the other.
fn take_place(root: &ShadowRoot, element: &HtmlElement) {
    for other in all(root, OPENABLE) {
        let _ = other.set_attribute("tabindex", "-1");
    }
    let _ = element.set_attribute("tabindex", "0");
    let _ = element.focus();
}

fn neighbour(root: &ShadowRoot, element: &HtmlElement, step: isize) -> Option<HtmlElement> {
    let all = all(root, OPENABLE);
    let here = all.iter().position(|other| other.is_same_node(Some(element)))?;
    all.into_iter().nth(here.checked_add_signed(step)?)
}

fn find(root: &ShadowRoot, quotation: usize) -> Option<HtmlElement> {
    all(root, OPENABLE).into_iter().find(|element| index(element) == Some(quotation))
}

fn index(quotation: &Element) -> Option<usize> {
    quotation.get_attribute("data-quotation")?.parse().ok()
}

fn all(root: &ShadowRoot, selector: &str) -> Vec<HtmlElement> {
    elements(root.query_selector_all(selector))
}

/// Where a pointer is in the window, in CSS pixels.
fn place(event: &Event) -> Option<(i32, i32)> {
    event.dyn_ref::<MouseEvent>().map(|event| (event.client_x(), event.client_y()))
}

/// Whether a pointer went from one place to another on purpose: words are selected so, which not every browser tells
/// of a shadow tree.
fn is_apart(one: (i32, i32), other: (i32, i32)) -> bool {
    one.0.abs_diff(other.0) + one.1.abs_diff(other.1) > 4
}
