//! A small tolerant reader for pieces of HTML, such as those inside Markdown.
//!
//! It takes any text in linear time: what is no tag is text, stray end tags vanish, what stays open ends with the piece.

mod entity;
#[cfg(test)]
mod tests;
mod token;
mod tree;

use super::Node;
pub use entity::decode;
pub use token::{Token, Tokens};
pub use tree::Tree;

/// How many elements may stand inside each other; deeper ones leave their content to the last.
pub const DEPTH: usize = 64;

/// The tree of a piece of HTML.
pub fn read(html: &str) -> Vec<Node> {
    let mut tree = Tree::new(DEPTH);
    for token in Tokens::new(html) {
        match token {
            Token::Text(text) => tree.push(Node::Text(decode(text).into_owned())),
            Token::Raw(text) => tree.push(Node::Text(text.to_owned())),
            Token::Open { element, .. } => tree.open(element),
            Token::Close { name, .. } => tree.close(&name),
        }
    }
    tree.finish()
}
