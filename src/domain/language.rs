//! Languages as BCP 47 tags, their writing direction, and a guess where none is declared.

/// A language tag such as `fr` or `de-CH`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Language(String);

/// A direction of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Language {
    /// A tag as written, trimmed, with `_` read as `-`; `None` where it can't be a tag.
    pub fn new(tag: &str) -> Option<Self> {
        let tag = tag.trim().replace('_', "-");
        let sound =
            tag.split('-').all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        (sound && tag.split('-').next().is_some_and(|primary| primary.len() >= 2)).then_some(Self(tag))
    }

    /// The whole tag.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The language without script or region, in lower case: `de` for `de-CH`.
    pub fn primary(&self) -> String {
        self.0.split('-').next().unwrap_or_default().to_ascii_lowercase()
    }
}
