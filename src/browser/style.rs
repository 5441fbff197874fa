//! Constructed style sheets, which strict content policies let pass, shared by all widgets of a page.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, ShadowRoot};

const PANELS: &str = include_str!(concat!(env!("LISEUSE_STYLES"), "/panels.css"));
const PRINT: &str = include_str!(concat!(env!("LISEUSE_STYLES"), "/print.css"));

thread_local! {
    static LATER: Option<CssStyleSheet> = sheet(&[PANELS, PRINT].concat());
}

/// A sheet with these rules; a browser without constructed sheets shows the text unstyled.
pub fn sheet(rules: &str) -> Option<CssStyleSheet> {
    let sheet = CssStyleSheet::new().ok()?;
    sheet.replace_sync(rules).ok()?;
    Some(sheet)
}

/// Puts a sheet on a shadow root, after those that are there.
pub fn adopt(root: &ShadowRoot, sheet: &CssStyleSheet) {
    let name = JsValue::from("adoptedStyleSheets");
    let adopted = Reflect::get(root, &name).ok().filter(JsCast::is_instance_of::<Array>);
    let sheets = adopted.map_or_else(Array::new, |adopted| Array::from(&adopted));
    if !sheets.includes(sheet, 0) {
        sheets.push(sheet);
        // Old browsers lack the property, and a frozen root refuses it; the text is readable all the same.
        let _ = Reflect::set(root, &name, &sheets);
    }
}

/// Puts the sheet of all that comes later on a shadow root.
pub fn adopt_later(root: &ShadowRoot) {
    LATER.with(|sheet| sheet.iter().for_each(|sheet| adopt(root, sheet)));
}
