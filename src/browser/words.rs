//! The words of a language, fetched once for the whole page from where the widget's script is.

use crate::app::Event;
use crate::domain::quotation::Words;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

#[wasm_bindgen(module = "/src/browser/words.js")]
extern "C" {
    #[wasm_bindgen(js_name = words)]
    async fn fetched(tag: &str) -> JsValue;
}

thread_local! {
    static READ: RefCell<Vec<(&'static str, Words)>> = const { RefCell::new(Vec::new()) };
}

/// Brings the words of a language; [`Event::WordsRead`] answers.
pub(super) fn read(tag: &'static str, dispatch: Callback<Event>) {
    if let Some(words) = known(tag) {
        return dispatch.emit(Event::WordsRead(tag, Some(words)));
    }
    spawn_local(async move {
        let text = fetched(tag).await.as_string();
        // Another widget may have been quicker: what is read stays for as long as the page.
        let words = known(tag).or_else(|| text.map(Words::read));
        if let Some(words) = words.filter(|_| known(tag).is_none()) {
            READ.with_borrow_mut(|read| read.push((tag, words)));
        }
        dispatch.emit(Event::WordsRead(tag, words));
    });
}

fn known(tag: &str) -> Option<Words> {
    READ.with_borrow(|read| read.iter().find(|(known, _)| *known == tag).map(|(_, words)| *words))
}
