//! Liseuse, a reading widget for any web page.
//!
//! Read the modules in this order:
//!
//! 1. [`domain`] is pure: an article, its parsers, its reading time, its quotations, its share links.
//! 2. [`app`] is the state machine: a model, the events that change it, the effects it asks for.
//! 3. [`typeset`] turns the article and its frame into elements, as values.
//! 4. `browser` performs effects on the page and answers with events.
//! 5. `ui` draws with Yew what a reader opens over and beside the article.
//! 6. `embed` is the public contract: the `<liseuse-reader>` element.
//!
//! Dependencies point one way: `domain ← app ← typeset ← {browser, ui} ← embed`.

pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod domain;
#[cfg(target_arch = "wasm32")]
pub mod embed;
pub mod typeset;
#[cfg(target_arch = "wasm32")]
pub mod ui;
