//! Passages on the page: the link that leads to one, the mark on it, the way there.

use super::showing::{Showing, Shown, scroll_to};
use super::{menu, place};
use crate::app::Event;
use crate::domain::paragraph::Paragraph;
use crate::domain::passage::{self, Stretch};
use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, Range, ScrollBehavior, ScrollLogicalPosition, ScrollToOptions, ShadowRoot};
use yew::Callback;

#[wasm_bindgen]
extern "C" {
    /// Ranges that are drawn alike, without an element of their own.
    #[derive(Clone)]
    type Highlight;
    #[wasm_bindgen(constructor, catch)]
    fn new() -> Result<Highlight, JsValue>;
    #[wasm_bindgen(method)]
    fn add(this: &Highlight, range: &Range);
    #[wasm_bindgen(method)]
    fn delete(this: &Highlight, range: &Range) -> bool;

    type Registry;
    #[wasm_bindgen(method)]
    fn get(this: &Registry, name: &str) -> Option<Highlight>;
    #[wasm_bindgen(method)]
    fn set(this: &Registry, name: &str, highlight: &Highlight);
}

/// The name of the mark in style sheets; one for all widgets of a page.
const NAME: &str = "liseuse-passage";

/// On paragraphs with a marked passage, for browsers that mark no ranges.
const MARKED: &str = "data-marked";

/// The passage that is marked; dropping it takes the mark away.
#[derive(Default)]
pub(super) struct Mark {
    ranges: Vec<Range>,
    highlight: Option<Highlight>,
    paragraphs: Vec<HtmlElement>,
    _showing: Option<Showing>,
}

impl Mark {
    /// Marks a passage, and shows it if that is wanted.
    pub(super) fn new(root: &ShadowRoot, stretches: &[Stretch], show: bool) -> Self {
        let ranges: Vec<Range> = stretches.iter().filter_map(|stretch| place::range(root, stretch)).collect();
        let highlight = highlight();
        let mut paragraphs = Vec::new();
        if let Some(highlight) = &highlight {
            ranges.iter().for_each(|range| highlight.add(range));
        } else {
            paragraphs = stretches.iter().filter_map(|stretch| place::element(root, stretch.paragraph)).collect();
            paragraphs.iter().for_each(|paragraph| drop(paragraph.set_attribute(MARKED, "")));
        }
        let first = stretches.first().and_then(|stretch| place::element(root, stretch.paragraph));
        let passage = first.zip(ranges.first().cloned()).filter(|_| show);
        let showing = passage.map(|(paragraph, range)| {
            unfold(&paragraph);
            menu::focus(&paragraph);
            Showing::soon(root, move || Some(Passage { paragraph, range }))
        });
        Self { ranges, highlight, paragraphs, _showing: showing }
    }
}

impl Drop for Mark {
    fn drop(&mut self) {
        for range in &self.ranges {
            let _ = self.highlight.as_ref().map(|highlight| highlight.delete(range));
        }
        self.paragraphs.iter().for_each(|paragraph| drop(paragraph.remove_attribute(MARKED)));
    }
}

/// The highlight of all widgets, where the browser has highlights.
fn highlight() -> Option<Highlight> {
    let css = Reflect::get(&js_sys::global(), &"CSS".into()).ok()?;
    let registry = Reflect::get(&css, &"highlights".into()).ok().filter(JsValue::is_object)?;
    let registry: Registry = registry.unchecked_into();
    registry.get(NAME).or_else(|| {
        let highlight = Highlight::new().ok()?;
        registry.set(NAME, &highlight);
        Some(highlight)
    })
}

/// Opens what is folded, as it can't be shown.
fn unfold(paragraph: &HtmlElement) {
    let mut within: Option<Element> = paragraph.closest("details").ok().flatten();
    while let Some(details) = within {
        let _ = details.set_attribute("open", "");
        within = details.parent_element().and_then(|parent| parent.closest("details").ok().flatten());
    }
}

/// A passage and the paragraph that it begins in.
struct Passage {
    paragraph: HtmlElement,
    range: Range,
}

impl Shown for Passage {
    fn top(&self) -> f64 {
        self.range.get_bounding_client_rect().top()
    }

    fn bring_up(&self) {
        scroll_to(&self.paragraph, ScrollLogicalPosition::Center);
        // A paragraph may be higher than the window, and the passage not in its middle.
        let (place, window) = (self.range.get_bounding_client_rect(), web_sys::window());
        let height = window.as_ref().and_then(|window| window.inner_height().ok()?.as_f64()).unwrap_or_default();
        if let Some(window) = window.filter(|_| place.top() < 0.0 || place.bottom().min(place.top() + 200.0) > height) {
            let options = ScrollToOptions::new();
            options.set_top(place.top() - height / 4.0);
            options.set_behavior(ScrollBehavior::Instant);
            window.scroll_by_with_scroll_to_options(&options);
        }
    }
}

/// Looks for the passage that the page's address names. Silence where it names none, or one that may stand elsewhere on
/// the page.
pub(super) fn find(paragraphs: &[Paragraph], dispatch: &Callback<Event>) {
    let Some(address) = address() else { return };
    let found = passage::follow(paragraphs, &address);
    if found.is_some() || passage::has_own(&address) && is_alone() {
        dispatch.emit(Event::PassageFound(found));
    }
}

/// The page's address with the directives that browsers hide from it, where one tells them.
fn address() -> Option<String> {
    let window = web_sys::window()?;
    let property = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok().filter(JsValue::is_truthy);
    let whole = property(&window, "navigation")
        .and_then(|navigation| property(&property(&navigation, "currentEntry")?, "url")?.as_string());
    whole.or_else(|| window.location().href().ok())
}

/// Whether there is no other article on the page that the link might be meant for.
fn is_alone() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let readers = document.and_then(|document| document.query_selector_all("liseuse-reader").ok());
    readers.is_none_or(|readers| readers.length() < 2)
}
