//! Which marks of a paragraph can be quotation marks, and which way they face: space, letters, apostrophes, prefixes.

use std::ops::Range;

use super::{DOUBLED, Lean, Marks, begins_mark, is_mark, is_single};
use crate::domain::quotation::words::letters::is_alphanumeric;

/// How many marks ahead are looked at, so that reading stays linear.
pub(crate) const AHEAD: usize = 24;

/// How many marks may stand side by side.
const BESIDE: usize = 6;

/// A mark where it stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    pub(crate) at: usize,
    pub(crate) char: char,
    pub(crate) lean: Lean,
    /// Its bytes: two apostrophes side by side are one double mark.
    pub(crate) width: usize,
}

/// Every character that can be a quotation mark where it stands.
pub(crate) fn marks(text: &str, language: &Marks, elisions: &str) -> Vec<Mark> {
    let mut marks = Vec::new();
    let bytes = text.as_bytes();
    let commas = |at: usize| bytes.get(at..at + 2) == Some(b",,");
    let places = bytes.iter().enumerate().filter(|(at, byte)| begins_mark(**byte) || **byte == b',' && commas(*at));
    let chars = places.filter_map(|(at, _)| Some((at, text.get(at..)?.chars().next()?)));
    for (at, char) in chars.filter(|(_, char)| is_mark(*char) || *char == ',') {
        let doubled = matches!(char, '\'' | '`' | '‘' | '’' | ',') && is_doubled(text, at, char);
        let (char, width) = if doubled { (DOUBLED, 2 * char.len_utf8()) } else { (char, char.len_utf8()) };
        if matches!(char, '`' | ',') {
            continue;
        }
        let faces = |lean: &Lean| match text.as_bytes().get(at) {
            Some(b',') => {
                *lean == Lean::Open && text.get(at + 2..).is_some_and(|tail| tail.starts_with(is_alphanumeric))
            }
            Some(b'\'' | b'`') => true,
            _ => char != DOUBLED || *lean != Lean::Either,
        };
        if let Some(lean) = lean(text, at..at + width, char, language, elisions).filter(faces) {
            marks.push(Mark { at, char, lean, width });
        }
    }
    if !text.contains('”') {
        opening_pairs(text, &mut marks);
    }
    single_pairs(text, &mut marks, !elisions.is_empty(), language.single_is_usual());
    marks
}

/// Lets opening marks between two spaces close as well, where the text has no other that does (“ so “).
fn opening_pairs(text: &str, marks: &mut [Mark]) {
    for mark in marks.iter_mut().filter(|mark| mark.char == '“' && mark.lean == Lean::Open) {
        let head = text.get(..mark.at).unwrap_or_default();
        let tail = text.get(mark.at + mark.width..).unwrap_or_default();
        if head.ends_with(' ') && tail.starts_with(' ') {
            mark.lean = Lean::Either;
        }
    }
}

/// Whether exactly two single marks, backticks or commas stand here, as typewriters and wikis set a double mark.
fn is_doubled(text: &str, at: usize, mark: char) -> bool {
    let (head, tail) = (text.get(..at).unwrap_or_default(), text.get(at..).unwrap_or_default());
    !head.ends_with(mark) && tail.chars().take_while(|c| *c == mark).take(3).count() == 2
}

/// Which way a mark faces here, or `None` where it is no quotation mark.
fn lean(text: &str, place: Range<usize>, mark: char, language: &Marks, elisions: &str) -> Option<Lean> {
    let (head, tail) = (text.get(..place.start)?, text.get(place.end..)?);
    let before = head.chars().rev().take(BESIDE).find(|c| !is_mark(*c));
    let beside = head.chars().next_back();
    let after = tail.chars().take(BESIDE).find(|c| !is_mark(*c));
    let own = language.lean(mark);
    if is_single(mark) {
        let touching = (beside, tail.chars().next());
        return single(mark, touching, before, after, own, tail, elisions);
    }
    if beside.is_some_and(|c| matches!(c, '\'' | '’')) && before.is_some_and(char::is_alphabetic) && after.is_some() {
        let word = head.trim_end_matches(['\'', '’']);
        let elided = word.chars().rev().take_while(|c| c.is_alphabetic()).count() <= 2 || word.ends_with("qu");
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
    if own == Lean::Open && beside == Some(':') || own != Lean::Either && language.turns_inward(mark) {
        return Some(own);
    }
    let spacing = match spacing(before, after) {
        Lean::Either => wider_space(head, tail),
        sure => sure,
    };
    match mark {
        '「' | '」' | '『' | '』' | '《' | '》' | '〈' | '〉' | '„' => Some(own),
        _ if spacing == Lean::Either => Some(own),
        _ => Some(spacing),
    }
}

/// The letters that Hebrew joins to the word behind them.
const HEBREW_PREFIXES: [char; 7] = ['ו', 'ב', 'כ', 'ל', 'מ', 'ש', 'ה'];

/// A double mark between letters: an acronym's gershayim, a mark after a prefix or an elided article, or a slip.
fn inside_word(head: &str, tail: &str, mark: char, own: Lean, language: &Marks, beside: Option<char>) -> Option<Lean> {
    if beside.is_some_and(|c| matches!(c, '\'' | '’')) {
        return Some(Lean::Open);
    }
    let letters_before = head.chars().rev().take_while(|c| c.is_alphabetic()).count();
    if !language.prefixes {
        let apostrophe = mark == '"' && (letters_before <= 2 || head.ends_with("qu"));
        return (!apostrophe).then_some(own);
    }
    if !matches!(mark, '"' | '״' | '”' | '“') {
        return Some(own);
    }
    let letters_after = tail.chars().take_while(|c| c.is_alphabetic()).count();
    let arabic = head.chars().next_back().is_some_and(|c| ('\u{600}'..='\u{6FF}').contains(&c));
    let joined = |c: char| HEBREW_PREFIXES.contains(&c) || arabic;
    let prefix = head.chars().rev().take(letters_before).all(joined);
    match (letters_before, letters_after) {
        (1..=3, 2..=4) if !prefix => None,
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

/// Which way a mark with space on both sides faces: the wider space is outside, and so is the end of the paragraph.
fn wider_space(head: &str, tail: &str) -> Lean {
    let wide = |text: &str| text.bytes().take(2).filter(u8::is_ascii_whitespace).count();
    let before = wide(head.get(head.len().saturating_sub(2)..).unwrap_or(" "));
    let after = wide(tail);
    match before.cmp(&after) {
        _ if before == 0 || after == 0 => Lean::Either,
        std::cmp::Ordering::Greater => Lean::Open,
        std::cmp::Ordering::Less => Lean::Close,
        std::cmp::Ordering::Equal => Lean::Either,
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

/// Keeps only those single marks that pair up without crossing a double mark, and, where the words that begin with an
/// apostrophe are known, one that is left open as speech is that goes on in the next paragraph; where single marks are the
/// usual ones, also one that closes behind a stop.
fn single_pairs(text: &str, marks: &mut Vec<Mark>, unclosed: bool, usual: bool) {
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
                let possessive = closers_ahead > 0 && is_possessive(text, mark) && closes_later(text, marks, index);
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
            (Lean::Close, None) => {
                let head = text.get(..mark.at).unwrap_or_default();
                let ends = usual && head.ends_with(['.', ',', '!', '?', '…']);
                if let Some(slot) = keep.get_mut(index).filter(|_| ends) {
                    *slot = true;
                }
            }
        }
    }
    let open = pending.filter(|(opener, _)| unclosed && marks.get(*opener).is_some_and(|mark| announces(text, mark)));
    if let Some(slot) = open.and_then(|(opener, _)| keep.get_mut(opener)) {
        *slot = true;
    }
    let mut kept = keep.into_iter();
    marks.retain(|_| kept.next().unwrap_or(true));
}

/// Whether a mark opens what goes on to the end of its paragraph: the paragraph begins with it or a colon stands before.
fn announces(text: &str, mark: &Mark) -> bool {
    let head = text.get(..mark.at).unwrap_or_default().trim_end();
    let long = text.get(mark.at..).is_some_and(|tail| tail.split_whitespace().nth(3).is_some());
    long && (head.is_empty() || head.ends_with(':'))
}

/// Whether this mark may stand for the genitive of a plural (the boys' room).
fn is_possessive(text: &str, mark: &Mark) -> bool {
    let head = text.get(..mark.at).unwrap_or_default();
    let mut tail = text.get(mark.at + mark.width..).unwrap_or_default().chars();
    head.ends_with(['s', 'x', 'z', 'S']) && tail.next() == Some(' ') && tail.next().is_some_and(char::is_lowercase)
}

/// Whether one of the next single marks is sure to close what is open, so that this one need not.
fn closes_later(text: &str, marks: &[Mark], index: usize) -> bool {
    let rest = marks.get(index + 1..).unwrap_or_default();
    let singles = rest.iter().take(AHEAD).filter(|mark| is_single(mark.char));
    singles.take_while(|mark| mark.lean == Lean::Close).any(|mark| !is_possessive(text, mark))
}
