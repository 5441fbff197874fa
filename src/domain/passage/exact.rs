//! Finding a text fragment word for word, as the specification has it.

use std::ops::Range;

use super::border;
use super::fold::folded;
use super::fragment::TextFragment;
use super::index::Index;

/// A text fragment in the form that is compared; an empty term is one that is not there.
#[derive(Clone, Debug, Default)]
pub(super) struct Terms {
    pub(super) prefix: String,
    pub(super) start: String,
    pub(super) end: String,
    pub(super) suffix: String,
}

impl Terms {
    pub(super) fn new(fragment: &TextFragment) -> Self {
        let term = |term: &Option<String>| term.as_deref().map(folded).unwrap_or_default();
        Self {
            prefix: term(&fragment.prefix),
            start: folded(&fragment.start),
            end: term(&fragment.end),
            suffix: term(&fragment.suffix),
        }
    }
}

/// The passage that a reader of this link sees: each term inside one paragraph, as browsers want it; else, for texts
/// that repeat whole paragraphs, with terms that go on from one paragraph to the next.
pub(super) fn locate(index: &Index, terms: &Terms) -> Option<Range<usize>> {
    let passage = |text: &str| Matches { text, terms, from: 0 }.next();
    passage(&index.text).or_else(|| passage(&index.joined()))
}

/// All passages that the terms fit, in the order of their starts.
pub(super) struct Matches<'a> {
    pub(super) text: &'a str,
    pub(super) terms: &'a Terms,
    pub(super) from: usize,
}

impl Iterator for Matches<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let Self { text, terms, .. } = *self;
        let prefixed = !terms.prefix.is_empty();
        let anchor = if prefixed { &terms.prefix } else { &terms.start };
        loop {
            let found = occurrence(text, anchor, self.from)?;
            self.from = found.start + text.get(found.start..)?.chars().next()?.len_utf8();
            if !border::is(text, found.start) {
                continue;
            }
            let start = if prefixed { self.following(&terms.start, found.end) } else { Some(found) };
            let Some(start) = start else { continue };
            if terms.end.is_empty() {
                if self.closes(start.end) {
                    return Some(start);
                }
            } else if border::is(text, start.end) {
                // What does not end after this start ends after no later one.
                let Some(end) = self.end(start.end) else {
                    self.from = text.len();
                    return None;
                };
                return Some(start.start..end);
            }
        }
    }
}

impl Matches<'_> {
    /// A term right after a place, white space aside.
    fn following(&self, term: &str, from: usize) -> Option<Range<usize>> {
        let rest = self.text.get(from..)?;
        let start = from + rest.len() - rest.trim_start().len();
        self.text.get(start..)?.starts_with(term).then(|| start..start + term.len())
    }

    /// Whether a passage may end here.
    fn closes(&self, at: usize) -> bool {
        if self.terms.suffix.is_empty() {
            return border::is(self.text, at);
        }
        self.following(&self.terms.suffix, at).is_some_and(|suffix| border::is(self.text, suffix.end))
    }

    /// The end of the passage that starts before a place.
    fn end(&self, mut from: usize) -> Option<usize> {
        loop {
            let found = occurrence(self.text, &self.terms.end, from)?;
            if border::is(self.text, found.start) && self.closes(found.end) {
                return Some(found.end);
            }
            from = found.start + self.text.get(found.start..)?.chars().next()?.len_utf8();
        }
    }
}

fn occurrence(text: &str, term: &str, from: usize) -> Option<Range<usize>> {
    if term.is_empty() {
        return None;
    }
    let start = from + text.get(from..)?.find(term)?;
    Some(start..start + term.len())
}
