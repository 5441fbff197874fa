//! The one way for an address to become a link: an allow-list of schemes.

/// An absolute address that is safe to follow or to load, or a fragment of this page (`#…`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Url(String);

impl Url {
    /// The address as a string.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
