//! The page's `Intl`.

use crate::app::Intl;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/src/browser/intl.js")]
extern "C" {
    fn day(language: &str, date: &str) -> String;
}

/// What it can write.
pub fn intl() -> Intl {
    Intl { day: |language, date| day(language, date) }
}
