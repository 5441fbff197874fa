//! Finding a passage again after its article was edited: the place that differs least, if it differs little.
//!
//! One pass of Myers' bit-vector algorithm (in Hyyrö's form for long patterns) over the text finds where the words end
//! that differ least; a small alignment there tells context from passage. The cost is the length of the text times at
//! most [`LONGEST_TERM`] + 2 × [`LONGEST_CONTEXT`] over 64.

use std::ops::Range;

use super::exact::Terms;
use super::index::Index;

/// How many characters of context count on each side.
const LONGEST_CONTEXT: usize = 64;
/// How many characters of a passage are compared; a longer one is known by its first and its last.
const LONGEST_TERM: usize = 320;
/// The shortest passage that is known without its context, in characters; unrelated sentences hardly share as many.
const SHORTEST_BARE: usize = 20;

/// The passage that these terms meant most likely; nothing where no place is near enough.
pub(super) fn locate(index: &Index, terms: &Terms) -> Option<Range<usize>> {
    let text = Text::new(&index.joined());
    let start: Vec<char> = terms.start.chars().collect();
    let end: Vec<char> = terms.end.chars().collect();
    let before = last(&terms.prefix);
    let after = first(&terms.suffix);
    let found = if end.is_empty() && start.len() <= LONGEST_TERM {
        text.nearest(&before, &start, &after, 0)?
    } else {
        let (head, tail) = if end.is_empty() {
            let half = LONGEST_TERM / 2;
            (start.get(..half)?, start.get(start.len() - half..)?)
        } else {
            (start.get(..start.len().min(LONGEST_TERM))?, end.get(end.len().saturating_sub(LONGEST_TERM)..)?)
        };
        let head = text.nearest(&before, head, &[], 0)?;
        let tail = text.nearest(&[], tail, &after, head.end)?;
        head.start..tail.end
    };
    index.widened(text.offset(found.start)..text.offset(found.end))
}

fn first(context: &str) -> Vec<char> {
    let mut words: Vec<char> = context.chars().take(LONGEST_CONTEXT).collect();
    if !words.is_empty() {
        words.insert(0, ' ');
    }
    words
}

fn last(context: &str) -> Vec<char> {
    let mut words: Vec<char> = context.chars().rev().take(LONGEST_CONTEXT).collect();
    words.reverse();
    if !words.is_empty() {
        words.push(' ');
    }
    words
}

/// A text as characters.
struct Text {
    chars: Vec<char>,
}

impl Text {
    fn new(text: &str) -> Self {
        Self { chars: text.chars().collect() }
    }

    /// Where a character starts, in bytes.
    fn offset(&self, number: usize) -> usize {
        self.chars.iter().take(number).map(|c| c.len_utf8()).sum()
    }

    /// Where a term stands from a place on, in the context that it had or, if it is long enough or the only one, out
    /// of it. All lengths and places are in characters.
    fn nearest(&self, before: &[char], term: &[char], after: &[char], from: usize) -> Option<Range<usize>> {
        let pattern = [before, term, after].concat();
        let inner = before.len()..before.len() + term.len();
        let in_context = || {
            if pattern.len() < SHORTEST_BARE || pattern.len() == term.len() {
                return None;
            }
            let (end, _) = self.best_end(&pattern, from, pattern.len() / 3)?;
            let found = self.align(&pattern, &inner, end, from)?;
            // A passage that was taken out leaves its context behind.
            (found.errors <= tolerance(term.len())).then_some(found.range)
        };
        let alone = || {
            if term.len() < SHORTEST_BARE {
                return self.only(term, from);
            }
            let (end, _) = self.best_end(term, from, term.len() / 4)?;
            self.align(term, &(0..term.len()), end, from).map(|found| found.range)
        };
        in_context().or_else(alone)
    }

    /// The only place of a short term.
    fn only(&self, term: &[char], from: usize) -> Option<Range<usize>> {
        let rest = self.chars.get(from..)?;
        let mut places = rest.windows(term.len().max(1)).enumerate().filter(|(at, window)| {
            let bounded = |at: Option<usize>| !at.and_then(|at| rest.get(at)).is_some_and(|c| c.is_alphanumeric());
            *window == term && bounded(at.checked_sub(1)) && bounded(Some(at + term.len()))
        });
        let (place, _) = places.next()?;
        places.next().is_none().then(|| from + place..from + place + term.len())
    }

    /// Where the stretch ends that differs least from a pattern, and by how much, if not by more than allowed.
    fn best_end(&self, pattern: &[char], from: usize, allowed: usize) -> Option<(usize, usize)> {
        let mut column = Column::new(pattern);
        let mut best = None;
        for (number, &c) in self.chars.iter().enumerate().skip(from) {
            let errors = column.step(c);
            if errors <= best.map_or(allowed, |(_, errors): (usize, usize)| errors.saturating_sub(1)) {
                best = Some((number + 1, errors));
                if errors == 0 {
                    break;
                }
            }
        }
        best
    }

    /// The part of the text that stands for a part of a pattern, where the whole pattern is known to end.
    fn align(&self, pattern: &[char], inner: &Range<usize>, end: usize, from: usize) -> Option<Aligned> {
        let start = end.saturating_sub(pattern.len() * 2).max(from);
        let window = self.chars.get(start..end)?;
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
        Some(Aligned { range: start + path.start..start + path.end, errors: path.after - path.before })
    }
}

struct Aligned {
    range: Range<usize>,
    errors: usize,
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

/// How many edits leave a passage what it was: a third of its characters, one at least if it has three.
fn tolerance(length: usize) -> usize {
    length / 3
}

/// A column of the edit matrix as the differences between its cells, 64 to a word.
pub(super) struct Column {
    masks: Vec<(char, Vec<u64>)>,
    /// The masks of ASCII characters, by their code.
    ascii: [Option<usize>; 128],
    none: Vec<u64>,
    plus: Vec<u64>,
    minus: Vec<u64>,
    /// The bit of the last character of the pattern, in the last word.
    last: u64,
    errors: usize,
}

impl Column {
    pub(super) fn new(pattern: &[char]) -> Self {
        let words = pattern.len().div_ceil(64).max(1);
        let mut masks: Vec<(char, Vec<u64>)> = Vec::new();
        for (number, &c) in pattern.iter().enumerate() {
            let place = masks.binary_search_by_key(&c, |(other, _)| *other).unwrap_or_else(|place| {
                masks.insert(place, (c, vec![0; words]));
                place
            });
            if let Some(word) = masks.get_mut(place).and_then(|(_, mask)| mask.get_mut(number / 64)) {
                *word |= 1 << (number % 64);
            }
        }
        let mut ascii = [None; 128];
        for (place, (c, _)) in masks.iter().enumerate() {
            ascii.get_mut(*c as usize).into_iter().for_each(|entry| *entry = Some(place));
        }
        let last = 1 << (pattern.len().saturating_sub(1) % 64);
        let (none, plus, minus) = (vec![0; words], vec![!0; words], vec![0; words]);
        Self { masks, ascii, none, plus, minus, last, errors: pattern.len() }
    }

    /// How much the pattern differs from the best stretch that ends with this character.
    pub(super) fn step(&mut self, c: char) -> usize {
        let search = || self.masks.binary_search_by_key(&c, |(other, _)| *other).ok();
        let place = self.ascii.get(c as usize).copied().unwrap_or_else(search);
        let mask = place.and_then(|place| self.masks.get(place)).map_or(&self.none, |(_, mask)| mask);
        let (mut carried_plus, mut carried_minus) = (0, 0);
        let words = self.plus.len();
        for (number, ((plus, minus), &equal)) in self.plus.iter_mut().zip(&mut self.minus).zip(mask).enumerate() {
            let vertical = equal | *minus;
            let equal = equal | carried_minus;
            let horizontal = ((equal & *plus).wrapping_add(*plus) ^ *plus) | equal;
            let mut up = *minus | !(horizontal | *plus);
            let mut down = *plus & horizontal;
            let top = if number + 1 == words { self.last } else { 1 << 63 };
            let (next_plus, next_minus) = (u64::from(up & top != 0), u64::from(down & top != 0));
            up = up << 1 | carried_plus;
            down = down << 1 | carried_minus;
            *plus = down | !(vertical | up);
            *minus = up & vertical;
            (carried_plus, carried_minus) = (next_plus, next_minus);
        }
        self.errors = self.errors + usize::from(carried_plus != 0) - usize::from(carried_minus != 0);
        self.errors
    }
}
