//! The place in a text where some words stand most likely: the one that differs least, if it differs little.
//!
//! One pass over the text tells where what differs least ends; a small alignment there tells context from words. The
//! cost is the length of the text times that of the words over 64.

use std::ops::Range;

use super::alignment::align;
use super::column::Column;

/// The shortest words that are known without others, in characters (as the polyfill of the specification has it);
/// unrelated sentences hardly share as many.
pub(super) const SHORTEST_BARE: usize = 20;

/// A text as characters; all lengths and places are in characters.
pub(super) struct Text {
    chars: Vec<char>,
}

/// Words that are looked for, with those that stood around them.
pub(super) struct Words<'a> {
    pub(super) before: &'a [char],
    pub(super) term: &'a [char],
    pub(super) after: &'a [char],
}

/// Words that are found.
pub(super) struct Found {
    pub(super) range: Range<usize>,
    /// By how many characters they differ.
    pub(super) errors: usize,
    /// Whether they are long enough, and in the context that they had, to need nothing else beside them.
    pub(super) is_told: bool,
}

impl Text {
    pub(super) fn new(text: &str) -> Self {
        Self { chars: text.chars().collect() }
    }

    /// Where a character starts, in bytes.
    pub(super) fn offset(&self, number: usize) -> usize {
        self.chars.iter().take(number).map(|c| c.len_utf8()).sum()
    }

    /// Where words stand from a place on, in the context that they had or, if they are long enough or stand only once,
    /// out of it.
    pub(super) fn nearest(&self, Words { before, term, after }: &Words, from: usize) -> Option<Found> {
        let pattern = [*before, term, after].concat();
        let is_bare = pattern.len() == term.len();
        let inner = before.len()..before.len() + term.len();
        let mut in_context = None;
        if !is_bare && pattern.len() >= SHORTEST_BARE {
            let found = self.best(&pattern, &inner, from, pattern.len() / 3);
            // A passage that was taken out leaves its context behind.
            in_context = found.filter(|(_, errors)| *errors <= term.len() / 3);
        }
        let is_told = is_bare || in_context.is_some();
        let (range, errors) = in_context.or_else(|| {
            if term.len() >= SHORTEST_BARE {
                return self.best(term, &(0..term.len()), from, term.len() / 4);
            }
            let mut places = self.places(term, from);
            places.next().filter(|_| places.next().is_none()).map(|place| (place, 0))
        })?;
        Some(Found { range, errors, is_told: is_told && term.len() >= SHORTEST_BARE })
    }

    /// The places of a term from a place on, word for word.
    pub(super) fn places<'a>(&'a self, term: &'a [char], from: usize) -> impl Iterator<Item = Range<usize>> + 'a {
        let is_inside = |at: Option<usize>| at.and_then(|at| self.chars.get(at)).is_some_and(|c| c.is_alphanumeric());
        let windows = self.chars.get(from..).unwrap_or_default().windows(term.len().max(1));
        let places = windows.enumerate().filter(move |(_, window)| *window == term);
        places
            .map(move |(at, _)| from + at..from + at + term.len())
            .filter(move |place| !is_inside(place.start.checked_sub(1)) && !is_inside(Some(place.end)))
    }

    /// Whether nothing else in the text is so much like a term that it could be taken for it after an edit.
    pub(super) fn is_unlike_all(&self, term: &[char]) -> bool {
        let mut ends = self.near(term, 0, term.len() / 3).map(|(end, _)| end);
        ends.next().zip(ends.last()).is_none_or(|(first, last)| last - first < term.len())
    }

    /// The stretch that differs least from a pattern, if not by more than allowed: what of it stands for the inner part,
    /// and by how much that differs. Between places that are about as near nobody can tell, so any other has to differ
    /// more than twice as much.
    fn best(
        &self,
        pattern: &[char],
        inner: &Range<usize>,
        from: usize,
        allowed: usize,
    ) -> Option<(Range<usize>, usize)> {
        let (end, errors) = self.near(pattern, from, allowed).min_by_key(|(_, errors)| *errors)?;
        let mut rivals = self.near(pattern, from, errors * 2);
        if rivals.any(|(other, _)| other.abs_diff(end) > pattern.len() / 2) {
            return None;
        }
        let start = end.saturating_sub(pattern.len() * 2).max(from);
        let found = align(self.chars.get(start..end)?, pattern, inner)?;
        Some((start + found.range.start..start + found.range.end, found.errors))
    }

    /// Where stretches end that differ from a pattern by no more than allowed, and by how much they do.
    fn near(&self, pattern: &[char], from: usize, allowed: usize) -> impl Iterator<Item = (usize, usize)> {
        let mut column = Column::new(pattern);
        let ends = self.chars.iter().enumerate().skip(from);
        ends.map(move |(at, &c)| (at + 1, column.step(c))).filter(move |(_, errors)| *errors <= allowed)
    }

    /// How many characters before a place are the last of some words, whole words only.
    pub(super) fn shared_before(&self, place: usize, words: &[char]) -> usize {
        shared(self.chars.get(..place).unwrap_or_default().iter().rev(), words.iter().rev())
    }

    /// How many characters after a place are the first of some words, whole words only.
    pub(super) fn shared_after(&self, place: usize, words: &[char]) -> usize {
        shared(self.chars.get(place..).unwrap_or_default().iter(), words.iter())
    }
}

fn shared<'a>(one: impl Iterator<Item = &'a char>, other: impl Iterator<Item = &'a char>) -> usize {
    let mut end = 0;
    for (count, (one, other)) in one.zip(other).enumerate() {
        if !one.is_alphanumeric() || !other.is_alphanumeric() {
            end = count;
        }
        if one != other {
            break;
        }
    }
    end
}
