//! Where an article or a quotation can be passed on, and the exact address for it.
//!
//! [`row`] says which networks a page offers, [`address`] where each one leads, [`words`] what is copied.

mod address;
mod fit;
pub mod icon;
mod mastodon;
mod network;
mod percent;
mod row;
mod tracking;
mod words;

pub use address::address;
pub use mastodon::mastodon_server;
pub use network::{Action, NETWORKS, Network};
pub use row::{Row, row};
pub use tracking::clean;
pub use words::{bare, paragraphs, sourced, words};

use super::language::Language;

#[cfg(test)]
mod tests;

/// What is passed on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// The address that leads back, absolute; give it through [`clean`] before a text fragment is added.
    pub url: String,
    /// The headline.
    pub title: String,
    /// Words of the article, if these are what is passed on.
    pub quotation: Option<Quotation>,
    /// What the host wants said in place of the headline; a quotation goes before it.
    pub text: Option<String>,
    /// Hashtags, with or without `#`.
    pub hashtags: Vec<String>,
    /// The account to name on X, with or without `@`.
    pub via: Option<String>,
    /// The absolute address of a picture.
    pub image: Option<String>,
    /// The language of the article, which decides the quotation marks.
    pub language: Option<Language>,
}

impl Message {
    /// Whose words are passed on, where these are somebody's and the text says whose.
    pub fn speaker(&self) -> Option<&str> {
        self.quotation.as_ref()?.speaker.as_deref()
    }
}

/// Words of the article that are passed on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quotation {
    /// The words, with or without their marks.
    pub text: String,
    /// Whose words they are.
    pub speaker: Option<String>,
}
