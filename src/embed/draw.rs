//! Galleys made into nodes of the page, each in one call of a script however many they are.

use crate::typeset::Galley;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Node;

#[wasm_bindgen(module = "/src/embed/draw.js")]
extern "C" {
    #[wasm_bindgen(js_name = add)]
    fn add_nodes(place: &Node, steps: &[u8], words: &str);
    #[wasm_bindgen(js_name = renew)]
    fn renew_nodes(place: &Node, steps: &[u8], words: &str);
    #[wasm_bindgen(js_name = renewNode)]
    fn renew_one(node: &Node, steps: &[u8], words: &str);
}

/// Puts new nodes at the end of a place.
pub(super) fn add(place: &Node, galley: &Galley) {
    add_nodes(place, galley.steps(), galley.words());
}

/// Makes the content of a place what a galley says; nodes that stay the same stay.
pub(super) fn renew(place: &Node, galley: &Galley) {
    renew_nodes(place, galley.steps(), galley.words());
}

/// Makes a node what the first of a galley is; what stays the same in it stays.
pub(super) fn renew_node(node: &Node, galley: &Galley) {
    renew_one(node, galley.steps(), galley.words());
}
