//! The style sheet that a first screen needs.

use crate::browser::style;
use web_sys::{CssStyleSheet, ShadowRoot};

const TOKENS: &str = include_str!(concat!(env!("LISEUSE_STYLES"), "/tokens.css"));
const READER: &str = include_str!(concat!(env!("LISEUSE_STYLES"), "/reader.css"));

thread_local! {
    static SHEET: Option<CssStyleSheet> = style::sheet(&[TOKENS, READER].concat());
}

/// Puts it on a shadow root.
pub(super) fn adopt(root: &ShadowRoot) {
    SHEET.with(|sheet| sheet.iter().for_each(|sheet| style::adopt(root, sheet)));
}
