//! The words of a language, fetched once for the whole page from where the widget's script is.

use crate::domain::quotation::Words;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/browser/words.js")]
extern "C" {
    #[wasm_bindgen(js_name = words)]
    async fn fetched(tag: &str) -> JsValue;
}

thread_local! {
    static READ: RefCell<Vec<(&'static str, Words)>> = const { RefCell::new(Vec::new()) };
}

/// The words of a language, where they can be had.
pub(super) async fn of(tag: &'static str) -> Option<Words> {
    if let Some(words) = known(tag) {
        return Some(words);
    }
    let text = fetched(tag).await.as_string();
    // Another widget may have been quicker: what is read stays for as long as the page.
    known(tag).or_else(|| {
        let words = Words::read(text?);
        READ.with_borrow_mut(|read| read.push((tag, words)));
        Some(words)
    })
}

fn known(tag: &str) -> Option<Words> {
    READ.with_borrow(|read| read.iter().find(|(known, _)| *known == tag).map(|(_, words)| *words))
}
