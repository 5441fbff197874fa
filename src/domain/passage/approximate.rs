//! Finding a passage again after its article was edited: as a whole, or by its first and its last words.

use std::ops::Range;

use super::exact::Terms;
use super::index::Index;
use super::nearest::{Found, SHORTEST_BARE, Text, Words};

/// How many characters of context count on each side.
const LONGEST_CONTEXT: usize = 64;
/// How many characters of a passage are compared; a longer one is known by its first and its last.
const LONGEST_TERM: usize = 320;

/// The passage that these terms meant most likely; nothing where no place is near enough.
pub(super) fn locate(index: &Index, terms: &Terms) -> Option<Range<usize>> {
    let text = Text::new(&index.joined());
    let start: Vec<char> = terms.start.chars().collect();
    let end: Vec<char> = terms.end.chars().collect();
    let before = last(&terms.prefix);
    let after = first(&terms.suffix);
    let found = if end.is_empty() {
        let wanted = Words { before: &before, term: &start, after: &after };
        let whole = if start.len() > LONGEST_TERM { None } else { text.nearest(&wanted, 0) };
        whole.map(|whole| whole.range).or_else(|| halves(&text, &wanted))?
    } else {
        ends(&text, &opening(&before, &start), &closing(&end, &after), usize::MAX, 4)?
    };
    index.widened(text.offset(found.start)..text.offset(found.end))
}

/// A passage that was cut short, or that something was put into, by its halves.
fn halves(text: &Text, wanted: &Words) -> Option<Range<usize>> {
    let Words { before, term, after } = *wanted;
    let half = term.len() / 2;
    let is_space = |at: &usize| term.get(*at) == Some(&' ');
    let border = (half..term.len()).find(is_space).or((term.len() >= 2 * SHORTEST_BARE).then_some(half))?;
    let (head, rest) = term.split_at(border);
    let tail = rest.get(usize::from(is_space(&border))..)?;
    let found = ends(text, &opening(before, head), &closing(tail, after), 2 * term.len(), 16)?;
    // Of the other half some words may be left.
    let begun = term.get(..term.len() - tail.len())?;
    Some(found.start - text.shared_before(found.start, begun)..found.end + text.shared_after(found.end, rest))
}

/// A passage by its first and its last words, if they stand within reach of each other; else by one of them, if of its
/// characters no more than one in so many is changed.
fn ends(text: &Text, head: &Words, tail: &Words, reach: usize, changed: usize) -> Option<Range<usize>> {
    let is_enough = |found: &Found, words: &Words| found.is_told && found.errors <= words.term.len() / changed;
    let is_near = |first: &Range<usize>, last: &Range<usize>| last.start - first.end <= reach;
    let Some(first) = text.nearest(head, 0) else {
        let last = text.nearest(tail, 0)?;
        // Of words that stand at several places, those are meant that are nearest to what is known.
        let first = text.places(head.term, 0).take_while(|first| first.end <= last.range.start).last();
        return match first.filter(|first| is_near(first, &last.range)) {
            Some(first) => Some(first.start..last.range.end),
            None => is_enough(&last, tail).then_some(last.range),
        };
    };
    let last = text.nearest(tail, first.range.end).map(|last| last.range).filter(|last| is_near(&first.range, last));
    let nearest = || text.places(tail.term, first.range.end).next().filter(|last| is_near(&first.range, last));
    match last.or_else(nearest) {
        Some(last) => Some(first.range.start..last.end),
        None => is_enough(&first, head).then_some(first.range),
    }
}

/// The words that a passage begins with.
fn opening<'a>(before: &'a [char], term: &'a [char]) -> Words<'a> {
    Words { before, term: term.get(..LONGEST_TERM).unwrap_or(term), after: &[] }
}

/// The words that a passage ends with.
fn closing<'a>(term: &'a [char], after: &'a [char]) -> Words<'a> {
    Words { before: &[], term: term.get(term.len().saturating_sub(LONGEST_TERM)..).unwrap_or(term), after }
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
