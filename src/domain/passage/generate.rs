//! The shortest link that leads to a passage and nowhere else, by the algorithm that browsers publish with text
//! fragments: the whole passage if it is short, else its first and last words; then context, word by word.

use std::ops::Range;

use super::border;
use super::exact::{Matches, Terms, locate};
use super::fragment::TextFragment;
use super::index::Index;
use super::nearest::{SHORTEST_BARE, Text};

/// The longest passage that is written out, in characters (as the polyfill of the specification has it).
pub(super) const LONGEST_EXACT: usize = 300;
/// First and last words together are no shorter than a passage that is written out, nor than this in bytes: then an
/// edit leaves enough of them.
const ENDS: usize = 120;
/// How many words are added at first, then one at a time (as the polyfill has it).
const FIRST_WORDS: usize = 3;
/// After so many words one by one, each step is as long as all before it, or texts that repeat would take for ever.
const SINGLE_WORDS: usize = 12;
/// The longest term that a link may carry, in bytes; whole passages are bound by [`LONGEST_EXACT`].
const LONGEST_TERM: usize = 2000;

/// A link to a passage; one of up to `longest` characters is written out.
pub(super) fn generate(index: &Index, passage: Range<usize>, longest: usize) -> Option<TextFragment> {
    let text = &index.text;
    let words = text.get(passage.clone())?;
    let whole = !words.contains('\n') && words.chars().count() <= longest;
    let mut draft = Draft::new(index, passage, whole);
    draft.lengthen(longest.min(ENDS));
    if draft.edges_are_told() && draft.is_unique() && draft.stands_out() {
        return Some(draft.fragment());
    }
    let mut added = 0;
    loop {
        let step = match added {
            0 => FIRST_WORDS,
            1..SINGLE_WORDS => 1,
            _ => added,
        };
        let grown = draft.grow(step, added > 0);
        if grown && draft.edges_are_told() && draft.is_unique() {
            return Some(draft.fragment());
        }
        if !grown {
            break;
        }
        added += step;
    }
    draft.leads_here().then(|| draft.fragment()).or_else(|| draft.across_paragraphs())
}

/// A link in the making: what stands between these offsets goes into it.
struct Draft<'a> {
    index: &'a Index<'a>,
    passage: Range<usize>,
    /// How far context may reach.
    block: Range<usize>,
    /// Whether terms may go on from one paragraph to the next.
    across: bool,
    prefix: usize,
    suffix: usize,
    /// The ends of the first and the start of the last words; nothing where the passage is written out.
    ends: Option<(usize, usize)>,
}

impl<'a> Draft<'a> {
    fn new(index: &'a Index<'a>, passage: Range<usize>, whole: bool) -> Self {
        let text = &index.text;
        // Context may stand in the paragraph before or after, if the passage fills its own.
        let before = text.get(..passage.start).unwrap_or_default().trim_end();
        let after = text.get(passage.end..).unwrap_or_default();
        let skipped = after.len() - after.trim_start().len();
        let last = after.trim_start().find('\n').map_or(text.len(), |at| passage.end + skipped + at);
        let block = before.rfind('\n').map_or(0, |at| at + 1)..last;
        let ends = (!whole).then_some((passage.start, passage.end));
        let (prefix, suffix) = (passage.start, passage.end);
        Self { index, passage, block, across: false, prefix, suffix, ends }
    }

    /// Longer first and last words, until they have so many bytes together.
    fn lengthen(&mut self, bytes: usize) {
        let mut words = FIRST_WORDS;
        while let Some((first, last)) = self.ends {
            let grown = self.grow_ends(first, last, words);
            self.ends = Some(grown);
            if grown == (first, last) || grown.0 - self.passage.start + self.passage.end - grown.1 >= bytes {
                break;
            }
            words = 1;
        }
    }

    /// Adds words of context, and to the ends if that is wanted or there is no more context; `false` where there is
    /// nothing to add.
    fn grow(&mut self, words: usize, ends: bool) -> bool {
        let before = (self.ends, self.prefix, self.suffix);
        self.prefix = self.context_before(words);
        self.suffix = self.context_after(words);
        let is_all = before == (self.ends, self.prefix, self.suffix);
        if let Some((first, last)) = self.ends.filter(|_| ends || is_all) {
            self.ends = Some(self.grow_ends(first, last, words));
        }
        before != (self.ends, self.prefix, self.suffix)
    }

    /// Longer first and last words; they never overlap, and neither leaves its paragraph.
    fn grow_ends(&self, first: usize, last: usize, words: usize) -> (usize, usize) {
        let text = &self.index.text;
        let Range { start, end } = self.passage;
        let inside = text.get(start..end).filter(|_| !self.across).unwrap_or_default();
        let line = inside.find('\n').map_or(last, |at| start + at);
        let limit = border::at_or_before(text, line.min(last).min(start + LONGEST_TERM));
        let first = if first < limit { border::forwards(text, first, limit, words) } else { first };
        let line = inside.rfind('\n').map_or(first, |at| start + at + 1);
        let limit = border::at_or_after(text, line.max(first).max(end.saturating_sub(LONGEST_TERM)));
        let last = if last > limit { border::backwards(text, last, limit, words) } else { last };
        (first, last)
    }

    fn context_before(&self, words: usize) -> usize {
        let limit = self.block.start.max(self.passage.start.saturating_sub(LONGEST_TERM));
        let limit = border::at_or_after(&self.index.text, limit);
        if self.prefix <= limit { self.prefix } else { border::backwards(&self.index.text, self.prefix, limit, words) }
    }

    fn context_after(&self, words: usize) -> usize {
        let limit = self.block.end.min(self.passage.end.saturating_add(LONGEST_TERM));
        let limit = border::at_or_before(&self.index.text, limit);
        if self.suffix >= limit { self.suffix } else { border::forwards(&self.index.text, self.suffix, limit, words) }
    }

    /// Whether the words are long enough to go without context, and unlike all others even after an edit.
    fn stands_out(&self) -> bool {
        let text = Text::new(&self.index.joined());
        let Terms { start, end, .. } = self.terms();
        let is_alone = |term: &str| {
            let term: Vec<char> = term.chars().collect();
            term.len() < SHORTEST_BARE || text.is_unlike_all(&term)
        };
        start.chars().count() + end.chars().count() >= SHORTEST_BARE && is_alone(&start) && is_alone(&end)
    }

    /// Whether an edge inside a script without spaces has context beside it: then browsers ask for no border there.
    fn edges_are_told(&self) -> bool {
        let text = &self.index.text;
        (border::is_sure(text, self.passage.start) || self.prefix < self.passage.start)
            && (border::is_sure(text, self.passage.end) || self.suffix > self.passage.end)
    }

    fn terms(&self) -> Terms {
        let term = |range: Range<usize>| self.index.text.get(range).unwrap_or_default().trim().replace('\n', " ");
        let (start, end) = match self.ends {
            Some((first, last)) => (term(self.passage.start..first), term(last..self.passage.end)),
            None => (term(self.passage.clone()), String::new()),
        };
        Terms { prefix: term(self.prefix..self.passage.start), start, end, suffix: term(self.passage.end..self.suffix) }
    }

    fn is_unique(&self) -> bool {
        let terms = self.terms();
        let mut matches = Matches { text: &self.index.text, terms: &terms, from: 0 };
        matches.next().as_ref() == Some(&self.passage) && matches.next().is_none()
    }

    fn leads_here(&self) -> bool {
        locate(self.index, &self.terms()).as_ref() == Some(&self.passage)
    }

    /// Where a text repeats whole paragraphs, terms that hold several of them. Browsers don't follow such a link to
    /// the passage, but Liseuse does.
    fn across_paragraphs(mut self) -> Option<TextFragment> {
        self.across = true;
        self.block = 0..self.index.text.len();
        let mut words = FIRST_WORDS;
        while self.grow(words, true) {
            if self.leads_here() {
                return Some(self.fragment());
            }
            words *= 2;
        }
        None
    }

    fn fragment(&self) -> TextFragment {
        let term = |range: Range<usize>| Some(self.index.source(range)).filter(|words| !words.is_empty());
        let (start, end) = match self.ends {
            Some((first, last)) => (self.passage.start..first, term(last..self.passage.end)),
            None => (self.passage.clone(), None),
        };
        TextFragment {
            prefix: term(self.prefix..self.passage.start),
            start: self.index.source(start),
            end,
            suffix: term(self.passage.end..self.suffix),
        }
    }
}
