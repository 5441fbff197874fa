//! What of a text stands for what of a pattern, character by character.

use std::ops::Range;

/// Where the inner part of a pattern stands.
pub(super) struct Aligned {
    pub(super) range: Range<usize>,
    /// By how much it differs.
    pub(super) errors: usize,
}

/// The part of the text that stands for a part of a pattern, where the whole pattern ends with the
/// text.
pub(super) fn align(window: &[char], pattern: &[char], inner: &Range<usize>) -> Option<Aligned> {
    let mut row: Vec<Path> = (0..=window.len()).map(|_| Path::default()).collect();
    for (number, &wanted) in pattern.iter().enumerate() {
        cross(&mut row, number, inner);
        let mut diagonal = *row.first()?;
        let mut left = Path { errors: diagonal.errors + 1, ..diagonal };
        *row.first_mut()? = left;
        for (cell, &c) in row.iter_mut().skip(1).zip(window) {
            let substituted = diagonal.plus(usize::from(c != wanted));
            diagonal = *cell;
            left = substituted.min_by(diagonal.plus(1)).min_by(left.plus(1));
            *cell = left;
        }
    }
    cross(&mut row, pattern.len(), inner);
    let path = row.last()?;
    Some(Aligned { range: path.start..path.end, errors: path.after - path.before })
}

/// The cheapest way to a cell of the alignment, and where it crossed the edges of the inner part.
#[derive(Clone, Copy, Default)]
struct Path {
    errors: usize,
    start: usize,
    before: usize,
    end: usize,
    after: usize,
}

impl Path {
    fn plus(self, errors: usize) -> Self {
        Self { errors: self.errors + errors, ..self }
    }

    fn min_by(self, other: Self) -> Self {
        if other.errors < self.errors { other } else { self }
    }
}

/// Notes in every path of a row that it crosses an edge of the inner part here.
fn cross(row: &mut [Path], number: usize, inner: &Range<usize>) {
    for (place, path) in row.iter_mut().enumerate() {
        if number == inner.start {
            (path.start, path.before) = (place, path.errors);
        }
        if number == inner.end {
            (path.end, path.after) = (place, path.errors);
        }
    }
}
