//! The public contract: the `<liseuse-reader>` element.

/// Registers the element.
pub fn register() {}
