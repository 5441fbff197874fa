//! Where quoted words begin and end in a paragraph: parity, nesting, apostrophes, marks left open.

use std::ops::Range;

use super::facing::{AHEAD, Mark, marks};
use super::{Lean, Marks, closers, is_single};

/// Words between marks, outermost only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Segment {
    /// Bytes of the paragraph, marks included.
    pub(crate) range: Range<usize>,
    /// Bytes of the paragraph between the marks.
    pub(crate) inner: Range<usize>,
    /// The mark that opens it, or would.
    pub(crate) mark: char,
    /// How it ends.
    pub(crate) bounds: Bounds,
}

/// Which of its two marks a segment has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bounds {
    /// Both.
    Both,
    /// No closing one: it runs to the end of the paragraph.
    Unclosed,
    /// No opening one: it runs from the start of the paragraph.
    Unopened,
}

impl Segment {
    /// Whether words between marks can be no more than a name amid a line of dialogue.
    pub(crate) fn is_short(&self, text: &str) -> bool {
        text.get(self.inner.clone()).is_some_and(|words| words.split_whitespace().nth(3).is_none())
    }

    /// Whether nothing but a stop stands behind it, so that a line that stands alone may be the end of what was said.
    pub(crate) fn ends_paragraph(&self, text: &str) -> bool {
        text.get(self.range.end..).is_some_and(|rest| !rest.contains(char::is_alphanumeric))
    }
}

/// More levels of nesting than any text has.
const DEEPEST: usize = 6;

/// The outermost quoted segments of a paragraph in order.
pub(crate) fn segments(text: &str, language: &Marks, elisions: &str) -> Vec<Segment> {
    let marks = marks(text, language, elisions);
    let new = |flat| Finder { text, language, flat, open: Vec::new(), found: Vec::new() };
    let nested = new(false).read(&marks);
    let reopened = |open: &Open| marks.iter().filter(|mark| mark.char == open.char).nth(1).is_some();
    if !nested.open.first().is_some_and(reopened) {
        return nested.finish();
    }
    let flat = new(true).read(&marks);
    if flat.open.is_empty() && flat.begins_anew() { flat.finish() } else { nested.finish() }
}

#[derive(Clone, Copy)]
pub(super) struct Open {
    pub(super) at: usize,
    pub(super) char: char,
    /// [`Mark::width`].
    width: usize,
    /// How many segments had been found when it opened.
    found: usize,
}

pub(super) struct Finder<'a> {
    pub(super) text: &'a str,
    pub(super) language: &'a Marks,
    /// Whether marks were lost, so that one that opens again nests only where what follows closes both.
    flat: bool,
    pub(super) open: Vec<Open>,
    pub(super) found: Vec<Segment>,
}

/// Whether the next marks close both what opens here and what was open before, so that this one is nested.
fn is_balanced(mark: Mark, ahead: &[Mark]) -> bool {
    let alike = |next: &&Mark| next.char == mark.char || closers(mark.char).contains(next.char);
    let mut depth = 2;
    for next in ahead.iter().take(AHEAD).filter(alike) {
        match next.lean {
            Lean::Open => depth += 1,
            Lean::Close => depth -= 1,
            Lean::Either => return false,
        }
        if depth == 0 {
            return true;
        }
    }
    false
}

impl Finder<'_> {
    fn read(mut self, marks: &[Mark]) -> Self {
        for (index, mark) in marks.iter().enumerate() {
            self.take(*mark, marks.get(index + 1..).unwrap_or_default());
        }
        self
    }

    /// Whether the same mark is open already, where marks were lost.
    fn opens_again(&self, mark: Mark) -> bool {
        self.flat && self.open.iter().any(|open| open.char == mark.char)
    }

    /// Whether words behind the first are announced or begin a sentence, as none amid quoted words do.
    fn begins_anew(&self) -> bool {
        let head = |segment: &Segment| self.text.get(..segment.range.start).unwrap_or_default().trim_end();
        self.found.iter().skip(1).any(|segment| head(segment).ends_with([':', '.', '!', '?', '…']))
    }

    fn take(&mut self, mark: Mark, ahead: &[Mark]) {
        let closes = self.open.iter().rposition(|open| closers(open.char).contains(mark.char));
        let lean = if self.closes_by_mistake(mark) { Lean::Close } else { mark.lean };
        match (lean, closes) {
            (Lean::Close | Lean::Either, Some(depth)) if self.is_emphasis(depth, mark, ahead) => {}
            (Lean::Either, Some(_)) if self.sets_apart(mark, ahead) || self.announces_nested(mark, ahead) => {
                self.push(mark);
            }
            (Lean::Close | Lean::Either, Some(depth)) if !self.is_inch(mark, ahead) => self.close(depth, mark),
            (Lean::Close, Some(_)) => {}
            (Lean::Open | Lean::Either, Some(depth)) => self.reopen(depth, mark, ahead),
            (Lean::Open, None) if self.opens_again(mark) && !is_balanced(mark, ahead) => {
                if self.begins_sentence(mark) {
                    self.end_unclosed(mark);
                    self.push(mark);
                }
            }
            (Lean::Open, None) => self.push(mark),
            (Lean::Either, None) => {
                if self.opens_somewhere(mark, ahead) {
                    self.push(mark);
                } else {
                    self.unopened(mark);
                }
            }
            (Lean::Close, None) if self.opens_by_mistake(mark, ahead) => self.push(mark),
            (Lean::Close, None) if self.closes_for_another(mark, ahead) => self.close(0, mark),
            (Lean::Close, None) => self.unopened(mark),
        }
    }

    /// Opens a level; text that only ever opens is not followed further down than people can read.
    fn push(&mut self, mark: Mark) {
        if self.open.len() >= DEEPEST {
            self.open.truncate(1);
        }
        self.open.push(Open { at: mark.at, char: mark.char, width: mark.width, found: self.found.len() });
    }

    /// A mark that faces neither way opens only where another can close it or a paragraph begins.
    fn opens_somewhere(&self, mark: Mark, ahead: &[Mark]) -> bool {
        let inside =
            self.language.spaced && self.text.get(..mark.at).is_some_and(|head| head.ends_with(char::is_alphanumeric));
        let head = self.text.get(..mark.at).unwrap_or_default().trim_end();
        let announced = head.is_empty() || head.ends_with([':', ',', '：', '(']);
        !inside && (announced || ahead.iter().take(AHEAD).any(|next| closers(mark.char).contains(next.char)))
    }

    /// An opening mark while the same kind is open: nested where two closing ones follow, else the first was never closed.
    fn reopen(&mut self, depth: usize, mark: Mark, ahead: &[Mark]) {
        let alike = |next: &&Mark| closers(mark.char).contains(next.char);
        let mut following = ahead.iter().take(AHEAD).filter(alike).take(2).map(|next| next.lean);
        let nested =
            matches!((following.next(), following.next()), (Some(Lean::Close), Some(Lean::Close | Lean::Either)))
                || !self.begins_sentence(mark) && (is_balanced(mark, ahead) || self.is_pair_within(depth, mark, ahead));
        if !nested && depth == 0 && !self.sets_apart(mark, ahead) {
            self.end_unclosed(mark);
        }
        self.push(mark);
    }

    /// Ends what is open right before a mark.
    fn end_unclosed(&mut self, mark: Mark) {
        let end = self.text.get(..mark.at).map_or(mark.at, |head| head.trim_end().len());
        let first = self.open.first().copied();
        self.open.clear();
        if let Some(first) = first {
            self.found.truncate(first.found);
            self.unclosed(first, end);
        }
    }

    /// Whether a sentence ends right before a mark, so that one that was opened before it may have lost its partner.
    fn begins_sentence(&self, mark: Mark) -> bool {
        self.text.get(..mark.at).is_some_and(|head| head.trim_end().ends_with(['.', '!', '?', '…']))
    }

    /// Whether a mark between spaces sets a few words apart amid what is quoted already (" dat " iets " heet , " zei hij):
    /// behind a word, and with marks left for both to close.
    fn sets_apart(&self, mark: Mark, ahead: &[Mark]) -> bool {
        let spaced = |at: usize| {
            let (head, tail) = (self.text.get(..at).unwrap_or_default(), self.text.get(at + 1..).unwrap_or_default());
            head.ends_with(' ') && tail.starts_with(' ')
        };
        let alike = || ahead.iter().take(AHEAD).filter(|next| next.char == mark.char);
        let [Some(next), Some(_)] = [alike().next(), alike().nth(1)] else { return false };
        let said = self.open.last().map_or(0, |open| open.at);
        let words = |from: usize, to: usize| self.text.get(from..to).unwrap_or_default().trim_matches(['"', ' ']);
        let (before, between) = (words(said, mark.at), words(mark.at, next.at));
        let few = (1..=4).contains(&between.split_whitespace().count()) && before.split_whitespace().nth(4).is_some();
        let stops = ['.', ',', '!', '?', ':', ';', '-'];
        let inside = mark.lean == Lean::Open || !before.ends_with(stops);
        self.open.len() == 1 && spaced(mark.at) && spaced(next.at) && few && inside && !between.ends_with(stops)
    }

    /// Whether a colon stands before a mark between spaces amid what is quoted already, which no quotation ends with, and
    /// marks are left for both to close.
    fn announces_nested(&self, mark: Mark, ahead: &[Mark]) -> bool {
        let colon = self.text.get(..mark.at).is_some_and(|head| head.ends_with(": ") || head.ends_with(" :"));
        self.open.len() == 1 && colon && ahead.iter().take(AHEAD).filter(|next| next.char == mark.char).nth(1).is_some()
    }

    fn close(&mut self, depth: usize, mark: Mark) {
        let Some(open) = self.open.get(depth) else { return };
        let (start, opener, width, found) = (open.at, open.char, open.width, open.found);
        self.open.truncate(depth);
        self.found.truncate(found);
        let inner = start + width..mark.at;
        if self.text.get(inner.clone()).is_some_and(|words| words.contains(char::is_alphanumeric)) {
            let range = start..mark.at + mark.width;
            self.found.push(Segment { range, inner, mark: opener, bounds: Bounds::Both });
        }
    }

    /// A closing mark with no opening one: words that began with the paragraph, unless an earlier mark shows that it is a slip.
    fn unopened(&mut self, mark: Mark) {
        let double = (!is_single(mark.char) || self.language.single_is_usual()) && mark.at > 0;
        let figure = self.text.get(..mark.at).is_some_and(|head| head.ends_with(|c: char| c.is_ascii_digit()));
        if double && !figure && !self.is_slip(mark) && self.open.is_empty() && self.found.is_empty() {
            let range = 0..mark.at + mark.width;
            self.found.push(Segment { range, inner: 0..mark.at, mark: mark.char, bounds: Bounds::Unopened });
        }
    }

    fn unclosed(&mut self, open: Open, end: usize) {
        let inner = open.at + open.width..end;
        let spoken = self.text.get(inner.clone()).is_some_and(|words| words.contains(char::is_alphanumeric));
        if spoken && (!is_single(open.char) || self.is_announced(open)) {
            let range = open.at..end;
            self.found.push(Segment { range, inner, mark: open.char, bounds: Bounds::Unclosed });
        }
    }

    /// Whether a paragraph or a colon stands before, so that a mark without its partner is no slip.
    fn is_announced(&self, open: Open) -> bool {
        let head = self.text.get(..open.at).unwrap_or_default().trim_end();
        head.is_empty() || head.ends_with(':')
    }

    /// Where one closing guillemet ends both a nested quotation and the one around it, as Russian prints them.
    fn shares_closer(&mut self) -> bool {
        let Some(open) = self.open.first().filter(|open| open.char == '«') else { return false };
        let shared = self.found.last().filter(|_| self.found.len() > open.found);
        let Some(end) = shared.filter(|inner| inner.mark == '«').map(|inner| inner.range.end) else { return false };
        let inner = open.at + '«'.len_utf8()..end - '»'.len_utf8();
        let whole = Segment { range: open.at..end, inner, mark: '«', bounds: Bounds::Both };
        self.found.truncate(open.found);
        self.found.push(whole);
        true
    }

    fn finish(mut self) -> Vec<Segment> {
        let first = self.open.first().copied();
        if let Some(first) = first.filter(|_| !self.shares_closer())
            && (self.is_announced(first) || self.found.len() == first.found)
        {
            self.found.truncate(first.found);
            self.unclosed(first, self.text.trim_end().len());
        }
        self.found
    }
}
