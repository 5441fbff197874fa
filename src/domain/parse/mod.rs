//! From a source to an article; parsing never fails.

pub mod afterword;
pub mod anchor;
pub mod autolink;
mod byline;
pub mod dedent;
pub mod format;
pub mod front_matter;
pub mod html;
pub mod markdown;
mod names;
pub mod plain;

pub use format::{Format, is_binary};

/// A text to parse, and what is known of it.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The text.
    pub text: &'a str,
    /// The absolute address it came from, which relative addresses in it start from.
    pub base: Option<&'a str>,
}
