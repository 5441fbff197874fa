//! Galleys made into nodes of the page, each in one call of a script however many they are.

use crate::typeset::Galley;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Node;

#[wasm_bindgen(module = "/src/embed/draw.js")]
extern "C" {
    #[wasm_bindgen(js_name = add)]
    fn add_nodes(place: &Node, steps: &[u8], words: &str);
    #[wasm_bindgen(js_name = replace)]
    fn replace_nodes(node: &Node, steps: &[u8], words: &str);
    #[wasm_bindgen(js_name = renew)]
    fn renew_nodes(place: &Node, steps: &[u8], words: &str);
}

/// Puts new nodes at the end of a place.
pub(super) fn add(place: &Node, galley: &Galley) {
    add_nodes(place, galley.steps(), galley.words());
}

/// Puts new nodes in the place of one.
pub(super) fn replace(node: &Node, galley: &Galley) {
    replace_nodes(node, galley.steps(), galley.words());
}

/// Makes the content of a place what a galley says; nodes that stay the same stay.
pub(super) fn renew(place: &Node, galley: &Galley) {
    renew_nodes(place, galley.steps(), galley.words());
}
