//! Where quoted words begin and end in a paragraph: parity, nesting, apostrophes, marks left open.

use std::ops::Range;

use super::marks::{Lean, Marks, closers, is_mark, is_single};

/// Words between marks, outermost only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    /// Bytes of the paragraph, marks included.
    pub(super) range: Range<usize>,
    /// Bytes of the paragraph between the marks.
    pub(super) inner: Range<usize>,
    /// The mark that opens it, or would.
    pub(super) mark: char,
    /// How it ends.
    pub(super) bounds: Bounds,
}

/// Which of its two marks a segment has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bounds {
    /// Both.
    Both,
    /// No closing one: it runs to the end of the paragraph.
    Unclosed,
    /// No opening one: it runs from the start of the paragraph.
    Unopened,
}

/// More levels of nesting than any text has.
const DEEPEST: usize = 6;

/// How many marks ahead are looked at, so that reading stays linear.
const AHEAD: usize = 24;

/// A mark where it stands.
#[derive(Clone, Copy, Debug)]
struct Mark {
    at: usize,
    char: char,
    lean: Lean,
}

/// The outermost quoted segments of a paragraph in order.
pub(super) fn segments(text: &str, language: &Marks, elisions: &str) -> Vec<Segment> {
    if !text.contains(is_mark) {
        return Vec::new();
    }
    let marks = marks(text, language, elisions);
    let mut finder = Finder { text, open: Vec::new(), found: Vec::new() };
    for (index, mark) in marks.iter().enumerate() {
        finder.take(*mark, marks.get(index + 1..).unwrap_or_default());
    }
    finder.finish()
}

/// Every character that can be a quotation mark where it stands.
fn marks(text: &str, language: &Marks, elisions: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (at, char) in text.char_indices().filter(|(_, char)| is_mark(*char)) {
        if let Some(lean) = lean(text, at, char, language, elisions) {
            marks.push(Mark { at, char, lean });
        }
    }
    single_pairs(text, &mut marks);
    marks
}

/// Which way a mark faces here, or `None` where it is no quotation mark.
fn lean(text: &str, at: usize, mark: char, language: &Marks, elisions: &str) -> Option<Lean> {
    let (head, tail) = (text.get(..at)?, text.get(at + mark.len_utf8()..)?);
    let before = head.chars().rev().take(DEEPEST).find(|c| !is_mark(*c));
    let beside = head.chars().next_back();
    let after = tail.chars().take(DEEPEST).find(|c| !is_mark(*c));
    let own = language.lean(mark);
    if is_single(mark) {
        let touching = (beside, tail.chars().next());
        return single(mark, touching, before, after, own, tail, elisions);
    }
    if beside.is_some_and(|c| matches!(c, '\'' | '’')) && before.is_some_and(char::is_alphabetic) && after.is_some() {
        let elided = head.chars().rev().skip(1).take_while(|c| c.is_alphabetic()).count() <= 2;
        if elided && own != Lean::Close {
            return Some(Lean::Open);
        }
    }
    if !language.spaced {
        return Some(if own == Lean::Either { spacing(before, after) } else { own });
    }
    if matches!((before, after), (Some(b), Some(a)) if b.is_alphanumeric() && a.is_alphanumeric()) {
        return inside_word(head, tail, mark, own, language, beside);
    }
    let spacing = spacing(before, after);
    match mark {
        '「' | '」' | '『' | '』' | '《' | '》' | '〈' | '〉' | '„' => Some(own),
        _ if spacing == Lean::Either => Some(own),
        _ => Some(spacing),
    }
}

/// A double mark between letters: an acronym's gershayim, a mark after a prefix or an elided article, or a slip.
fn inside_word(head: &str, tail: &str, mark: char, own: Lean, language: &Marks, beside: Option<char>) -> Option<Lean> {
    if beside.is_some_and(|c| matches!(c, '\'' | '’')) {
        return Some(Lean::Open);
    }
    if !language.prefixes || !matches!(mark, '"' | '״' | '”' | '“') {
        return Some(own);
    }
    let letters_after = tail.chars().take_while(|c| c.is_alphabetic()).count();
    let letters_before = head.chars().rev().take_while(|c| c.is_alphabetic()).count();
    let arabic = head.chars().next_back().is_some_and(|c| ('\u{600}'..='\u{6FF}').contains(&c));
    match (letters_before, letters_after) {
        (1..=3, 2..) => Some(Lean::Open),
        (_, 1..=3) if !arabic => None,
        _ => Some(Lean::Either),
    }
}

/// Which way a mark faces by the space around it.
fn spacing(before: Option<char>, after: Option<char>) -> Lean {
    let opens = before.is_none_or(|c| {
        c.is_whitespace()
            || matches!(
                c,
                '(' | '[' | '{' | '—' | '–' | '-' | '/' | '¿' | '¡' | '=' | '>' | '…' | '（' | '，' | '：' | '。'
            )
    });
    let closes = after.is_none_or(|c| {
        c.is_whitespace()
            || matches!(
                c,
                ',' | '.'
                    | ';'
                    | ':'
                    | '!'
                    | '?'
                    | ')'
                    | ']'
                    | '}'
                    | '—'
                    | '–'
                    | '-'
                    | '/'
                    | '…'
                    | '<'
                    | '،'
                    | '؟'
                    | '؛'
                    | '，'
                    | '。'
                    | '）'
            )
    });
    let opens = opens || (before == Some(':') && after.is_some_and(char::is_alphanumeric));
    match (opens, closes) {
        (true, false) => Lean::Open,
        (false, true) => Lean::Close,
        _ => Lean::Either,
    }
}

/// A single mark, which is an apostrophe wherever it can be one.
fn single(
    mark: char,
    (beside, next): (Option<char>, Option<char>),
    before: Option<char>,
    after: Option<char>,
    own: Lean,
    tail: &str,
    elisions: &str,
) -> Option<Lean> {
    let starts =
        beside.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '—' | '–' | '-' | '/') || is_mark(c));
    let ends = next.is_none_or(|c| !c.is_alphanumeric());
    if beside == Some(mark) || next == Some(mark) {
        return None;
    }
    let word_follows = after.is_some_and(|c| c.is_alphanumeric() || matches!(c, '[' | '(' | '…' | '.' | '¿' | '¡'));
    let word_precedes = before.is_some_and(|c| !c.is_whitespace());
    match (starts && word_follows, ends && word_precedes) {
        (true, false) if next.is_some_and(char::is_whitespace) => None,
        (true, false) => (!is_elision(tail, elisions)).then_some(Lean::Open),
        (false, true) => Some(Lean::Close),
        (true, true) => Some(own),
        (false, false) => None,
    }
}

/// Whether what follows a single mark is a shortened word ('em, '90s, 't) rather than quoted words.
fn is_elision(tail: &str, elisions: &str) -> bool {
    let word: String = tail.chars().take_while(|c| c.is_alphanumeric()).take(8).collect();
    let years = word.starts_with(|c: char| c.is_ascii_digit()) && word.len() <= 3;
    years || elisions.split(' ').any(|elision| !elision.is_empty() && elision.eq_ignore_ascii_case(&word))
}

/// Keeps only those single marks that pair up without crossing a double mark.
fn single_pairs(text: &str, marks: &mut Vec<Mark>) {
    let mut keep = vec![false; marks.len()];
    let mut pending: Option<(usize, usize)> = None;
    let mut doubles = 0_usize;
    let mut closers_ahead = marks.iter().filter(|m| is_single(m.char) && m.lean == Lean::Close).count();
    for (index, mark) in marks.iter().enumerate() {
        if !is_single(mark.char) {
            doubles += 1;
            if let Some(slot) = keep.get_mut(index) {
                *slot = true;
            }
            continue;
        }
        if mark.lean == Lean::Close {
            closers_ahead -= 1;
        }
        match (mark.lean, pending) {
            (Lean::Close | Lean::Either, Some((opener, before))) => {
                let crosses = (doubles - before) % 2 == 1;
                let possessive = closers_ahead > 0 && is_possessive(text, mark) && next_single_closes(marks, index);
                if possessive {
                    continue;
                }
                if !crosses {
                    for slot in [opener, index] {
                        if let Some(slot) = keep.get_mut(slot) {
                            *slot = true;
                        }
                    }
                }
                pending = None;
            }
            (Lean::Open | Lean::Either, _) => pending = Some((index, doubles)),
            (Lean::Close, None) => {}
        }
    }
    let mut kept = keep.into_iter();
    marks.retain(|_| kept.next().unwrap_or(true));
}

/// Whether this mark may stand for the genitive of a plural (the boys' room).
fn is_possessive(text: &str, mark: &Mark) -> bool {
    let head = text.get(..mark.at).unwrap_or_default();
    let mut tail = text.get(mark.at + mark.char.len_utf8()..).unwrap_or_default().chars();
    head.ends_with(['s', 'x', 'z', 'S']) && tail.next() == Some(' ') && tail.next().is_some_and(char::is_lowercase)
}

fn next_single_closes(marks: &[Mark], index: usize) -> bool {
    let rest = marks.get(index + 1..).unwrap_or_default();
    rest.iter().take(AHEAD).find(|mark| is_single(mark.char)).is_some_and(|mark| mark.lean == Lean::Close)
}

struct Open {
    at: usize,
    char: char,
    /// How many segments had been found when it opened.
    found: usize,
}

struct Finder<'a> {
    text: &'a str,
    open: Vec<Open>,
    found: Vec<Segment>,
}

impl Finder<'_> {
    fn take(&mut self, mark: Mark, ahead: &[Mark]) {
        let closes = self.open.iter().rposition(|open| closers(open.char).contains(mark.char));
        match (mark.lean, closes) {
            (Lean::Close | Lean::Either, Some(depth)) if !self.is_inch(mark, ahead) => self.close(depth, mark),
            (Lean::Close, Some(_)) => {}
            (Lean::Open | Lean::Either, Some(depth)) => self.reopen(depth, mark, ahead),
            (Lean::Open, None) => self.push(mark),
            (Lean::Either, None) => {
                if self.opens_somewhere(mark, ahead) {
                    self.push(mark);
                } else {
                    self.unopened(mark);
                }
            }
            (Lean::Close, None) => self.unopened(mark),
        }
    }

    /// Opens a level; text that only ever opens is not followed further down than people can read.
    fn push(&mut self, mark: Mark) {
        if self.open.len() >= DEEPEST {
            self.open.truncate(1);
        }
        self.open.push(Open { at: mark.at, char: mark.char, found: self.found.len() });
    }

    /// A mark that faces neither way opens only where another can close it or a paragraph begins.
    fn opens_somewhere(&self, mark: Mark, ahead: &[Mark]) -> bool {
        let inside = self.text.get(..mark.at).is_some_and(|head| head.ends_with(char::is_alphanumeric));
        let head = self.text.get(..mark.at).unwrap_or_default().trim_end();
        let announced = head.is_empty() || head.ends_with([':', ',', '：', '(']);
        !inside && (announced || ahead.iter().take(AHEAD).any(|next| closers(mark.char).contains(next.char)))
    }

    /// An opening mark while the same kind is open: nested where two closing ones follow, else the first was never closed.
    fn reopen(&mut self, depth: usize, mark: Mark, ahead: &[Mark]) {
        let alike = |next: &&Mark| closers(mark.char).contains(next.char);
        let mut following = ahead.iter().take(AHEAD).filter(alike).take(2).map(|next| next.lean);
        let nested =
            matches!((following.next(), following.next()), (Some(Lean::Close), Some(Lean::Close | Lean::Either)));
        if !nested && depth == 0 {
            let end = self.text.get(..mark.at).map_or(mark.at, |head| head.trim_end().len());
            let (start, found) = self.open.first().map_or((end, self.found.len()), |open| (open.at, open.found));
            self.found.truncate(found);
            self.open.clear();
            self.unclosed(start, end);
        }
        self.push(mark);
    }

    /// Inches and seconds: a mark after a figure that leaves a later one without its partner.
    fn is_inch(&self, mark: Mark, ahead: &[Mark]) -> bool {
        let figure = self.text.get(..mark.at).is_some_and(|head| head.ends_with(|c: char| c.is_ascii_digit()));
        let next = ahead.iter().take(AHEAD).find(|next| !is_single(next.char)).map(|next| next.lean);
        figure && matches!(mark.char, '"' | '″') && next == Some(Lean::Close)
    }

    fn close(&mut self, depth: usize, mark: Mark) {
        let Some(open) = self.open.get(depth) else { return };
        let (start, opener, found) = (open.at, open.char, open.found);
        self.open.truncate(depth);
        self.found.truncate(found);
        let inner = start + opener.len_utf8()..mark.at;
        if self.text.get(inner.clone()).is_some_and(|words| words.contains(char::is_alphanumeric)) {
            let range = start..mark.at + mark.char.len_utf8();
            self.found.push(Segment { range, inner, mark: opener, bounds: Bounds::Both });
        }
    }

    /// A closing mark with no opening one: words that began with the paragraph, unless an earlier mark shows that it is a slip.
    fn unopened(&mut self, mark: Mark) {
        let double = !is_single(mark.char) && mark.at > 0;
        let figure = self.text.get(..mark.at).is_some_and(|head| head.ends_with(|c: char| c.is_ascii_digit()));
        if double && !figure && self.open.is_empty() && self.found.is_empty() {
            let range = 0..mark.at + mark.char.len_utf8();
            self.found.push(Segment { range, inner: 0..mark.at, mark: mark.char, bounds: Bounds::Unopened });
        }
    }

    fn unclosed(&mut self, start: usize, end: usize) {
        let Some(words) = self.text.get(start..end) else { return };
        let Some(mark) = words.chars().next() else { return };
        let inner = start + mark.len_utf8()..end;
        let spoken = self.text.get(inner.clone()).is_some_and(|words| words.contains(char::is_alphanumeric));
        if spoken && !is_single(mark) {
            self.found.push(Segment { range: start..end, inner, mark, bounds: Bounds::Unclosed });
        }
    }

    fn finish(mut self) -> Vec<Segment> {
        let first = self.open.first().map(|open| (open.at, open.found));
        if let Some((start, found)) = first {
            let begins = self.text.get(..start).is_some_and(|head| head.trim().is_empty());
            if begins || self.found.len() == found {
                self.found.truncate(found);
                self.unclosed(start, self.text.trim_end().len());
            }
        }
        self.found
    }
}
