//! The style sheet of all widgets on a page: one constructed sheet, which strict content policies let pass.

use js_sys::{Array, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CssStyleSheet, ShadowRoot};

const TOKENS: &str = include_str!("../../styles/tokens.css");
const READER: &str = include_str!("../../styles/reader.css");

thread_local! {
    static SHEET: Option<CssStyleSheet> = sheet();
}

fn sheet() -> Option<CssStyleSheet> {
    let sheet = CssStyleSheet::new().ok()?;
    sheet.replace_sync(&[TOKENS, READER].concat()).ok()?;
    Some(sheet)
}

/// Puts the sheet on a shadow root; a browser without constructed sheets shows the text unstyled.
pub(super) fn adopt(root: &ShadowRoot) {
    SHEET.with(|sheet| {
        if let Some(sheet) = sheet {
            // Old browsers lack the property, and a frozen root refuses it; the text is readable all the same.
            let _ = Reflect::set(root, &JsValue::from("adoptedStyleSheets"), &Array::of1(sheet));
        }
    });
}
