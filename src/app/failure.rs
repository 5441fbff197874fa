//! Why an article is not there, in terms that a program can read; the words for people are in `domain::locale`.

use crate::domain::locale::{Advice, Phrases};

/// Why an article could not be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The server says that it has no such thing (404, 410).
    NotFound,
    /// The server answered with this other status.
    Status(u16),
    /// The device is not connected.
    Offline,
    /// The server is there but does not let this page read it.
    Refused,
    /// No answer came.
    Unreachable,
    /// The address can't be followed.
    Address,
    /// What came is no text.
    NotText,
    /// What came holds no words.
    Empty,
    /// What came is larger than [`Failure::LIMIT`].
    TooLarge,
    /// The browser would not read the HTML.
    Unreadable,
    /// A part of the widget that the article needs did not load.
    Incomplete,
}

impl Failure {
    /// The largest source that is read, in bytes (20 MB): more is hardly an article and would stall a phone.
    pub const LIMIT: usize = 20_000_000;

    /// The failure of this reason, but for those that need more than a word.
    pub fn named(reason: &str) -> Option<Self> {
        let all = [Self::Offline, Self::Refused, Self::Unreachable, Self::Address, Self::NotText, Self::TooLarge];
        all.into_iter().find(|failure| failure.reason() == reason)
    }

    /// The `reason` of a `liseuse-error` event.
    pub fn reason(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Status(_) => "status",
            Self::Offline => "offline",
            Self::Refused => "cors",
            Self::Unreachable => "unreachable",
            Self::Address => "address",
            Self::NotText => "not-text",
            Self::Empty => "empty",
            Self::TooLarge => "too-large",
            Self::Unreadable => "unreadable",
            Self::Incomplete => "incomplete",
        }
    }
}

impl Failure {
    /// What happened and what to do, for the reader.
    pub fn advice(self, phrases: &'static Phrases) -> &'static Advice {
        match self {
            Self::NotFound => &phrases.not_found,
            Self::Status(_) => &phrases.server_error,
            Self::Offline => &phrases.offline,
            Self::Refused => &phrases.refused,
            Self::Unreachable => &phrases.unreachable,
            Self::Address => &phrases.bad_address,
            Self::NotText => &phrases.not_text,
            Self::Empty => &phrases.empty,
            Self::TooLarge => &phrases.too_large,
            Self::Unreadable => &phrases.unreadable,
            Self::Incomplete => &phrases.incomplete,
        }
    }
}
