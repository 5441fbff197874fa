//! What the page's `Intl` can write; passed in, so that views stay free of the browser.

/// Functions that write numbers and days as a language does.
#[derive(Clone, Copy)]
pub struct Intl {
    /// A range of minutes in the language of the first argument; `long` for "4–5 minutes" rather than "4–5 min".
    pub minutes: fn(language: &str, low: u32, high: u32, long: bool) -> String,
    /// A day given as ISO 8601; other texts come back as they are.
    pub day: fn(language: &str, date: &str) -> String,
}

impl PartialEq for Intl {
    /// There is one `Intl` on a page.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
