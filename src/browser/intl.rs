//! The page's `Intl`.

use crate::app::Intl;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/src/browser/intl.js")]
extern "C" {
    fn minutes(language: &str, low: u32, high: u32, long: bool) -> String;
    fn day(language: &str, date: &str) -> String;
}

/// What it can write.
pub fn intl() -> Intl {
    Intl {
        minutes: |language, low, high, long| minutes(language, low, high, long),
        day: |language, date| day(language, date),
    }
}
