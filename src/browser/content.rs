//! The element's own content: a script of text, a template, or the HTML that stands there.

use super::html::read_children;
use super::turns::Turns;
use crate::app::{Content, Event};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlElement, HtmlTemplateElement, MutationObserver, MutationObserverInit, Node};
use yew::Callback;

/// A script that holds a text and not a program.
const TEXT: &str = r#":scope > script[type^="text/" i]:not([type*="script" i])"#;

/// The text of a script, where there is one.
pub(super) fn text(element: &HtmlElement) -> Option<Content> {
    let script = element.query_selector(TEXT).ok()??;
    Some(Content::Text { mime: script.get_attribute("type"), text: script.text_content().unwrap_or_default() })
}

/// Reads the HTML of a template, or what stands in the element; [`Event::Found`] answers.
pub(super) fn read_html(element: HtmlElement, turns: Turns, dispatch: Callback<Event>) {
    spawn_local(async move {
        let template = element.query_selector(":scope > template").ok().flatten();
        let content: Option<Node> = template
            .and_then(|template| template.dyn_into::<HtmlTemplateElement>().ok())
            .map(|template| template.content().into());
        let parent = content.unwrap_or_else(|| element.into());
        let nodes = read_children(&parent, &async || turns.rest().await).await;
        if turns.are_wanted() {
            dispatch.emit(Event::Found(Content::Html(nodes)));
        }
    });
}

/// Watches the content; ends when it is dropped.
pub(super) struct Watch {
    observer: Option<MutationObserver>,
    _heard: Closure<dyn FnMut()>,
}

impl Watch {
    /// Sends [`Event::ContentChanged`] whenever it does.
    pub(super) fn new(element: &HtmlElement, dispatch: &Callback<Event>) -> Self {
        let dispatch = dispatch.clone();
        let heard = Closure::<dyn FnMut()>::new(move || dispatch.emit(Event::ContentChanged));
        let observer = MutationObserver::new(heard.as_ref().unchecked_ref()).ok();
        let init = MutationObserverInit::new();
        init.set_child_list(true);
        init.set_character_data(true);
        init.set_subtree(true);
        if let Some(observer) = &observer {
            // The options are sound, so this can't be refused.
            let _ = observer.observe_with_options(element, &init);
        }
        Self { observer, _heard: heard }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}
