//! Borders between words, by Unicode's rules (UAX 29), and how far they can be trusted.

use unicode_segmentation::UnicodeSegmentation;

/// How far a border may depend on what stands around it, in bytes; texts without spaces have no other bound.
const REACH: usize = 96;

/// How far a clause may go on in a script without spaces before it is cut at any border, in bytes.
const CLAUSE: usize = 120;

/// Whether a word begins or ends here; beside white space one always does.
pub(super) fn is(text: &str, at: usize) -> bool {
    let (Some(before), Some(after)) = (text.get(..at), text.get(at..)) else { return false };
    let (Some(last), Some(next)) = (before.chars().next_back(), after.chars().next()) else { return true };
    if last.is_whitespace() || next.is_whitespace() {
        return true;
    }
    // Unicode's rules hold a run of katakana together, browsers find words in it.
    if is_katakana(last) && is_katakana(next) && next != 'ー' {
        return true;
    }
    if last.is_alphabetic() && next.is_alphabetic() && !lacks_spaces(last) && !lacks_spaces(next) {
        return false;
    }
    let start = reach(before.char_indices().rev().map(|(start, c)| (start, at - start, c))).unwrap_or(at);
    let end = reach(after.char_indices().map(|(start, c)| (at + start + c.len_utf8(), start, c))).unwrap_or(at);
    let part = text.get(start..end).unwrap_or_default();
    part.split_word_bound_indices()
        .map(|(offset, _)| start + offset)
        .take_while(|&border| border <= at)
        .any(|it| it == at)
}

/// The last edge before white space or out of reach, of characters given with their edge and their distance.
fn reach(chars: impl Iterator<Item = (usize, usize, char)>) -> Option<usize> {
    chars.take_while(|&(_, distance, c)| distance <= REACH && !c.is_whitespace()).map(|(edge, ..)| edge).last()
}

/// The last border that is not after a place.
pub(super) fn at_or_before(text: &str, mut at: usize) -> usize {
    while at > 0 && !is(text, at) {
        at -= text.get(..at).and_then(|before| before.chars().next_back()).map_or(1, char::len_utf8);
    }
    at
}

/// The first border that is not before a place.
pub(super) fn at_or_after(text: &str, mut at: usize) -> usize {
    while at < text.len() && !is(text, at) {
        at += text.get(at..).and_then(|after| after.chars().next()).map_or(1, char::len_utf8);
    }
    at
}

/// Whether every browser takes this place for a border. Inside scripts without spaces each has its own dictionary.
pub(super) fn is_sure(text: &str, at: usize) -> bool {
    let last = text.get(..at).and_then(|before| before.chars().next_back());
    let next = text.get(at..).and_then(|after| after.chars().next());
    !(last.is_some_and(lacks_spaces) && next.is_some_and(lacks_spaces)) && is(text, at)
}

/// The end of so many words after a place; a clause of a script without spaces counts as three.
pub(super) fn forwards(text: &str, from: usize, limit: usize, words: usize) -> usize {
    let steps = text.get(from..limit).unwrap_or_default().split_word_bound_indices();
    walk(text, from, limit, words, steps.map(|(offset, word)| (from + offset + word.len(), word)))
}

/// The start of so many words before a place; a clause of a script without spaces counts as three.
pub(super) fn backwards(text: &str, from: usize, limit: usize, words: usize) -> usize {
    let steps = text.get(limit..from).unwrap_or_default().split_word_bound_indices().rev();
    walk(text, from, limit, words, steps.map(|(offset, word)| (limit + offset, word)))
}

fn walk<'a>(
    text: &str,
    from: usize,
    limit: usize,
    words: usize,
    steps: impl Iterator<Item = (usize, &'a str)>,
) -> usize {
    let (mut weight, mut pending, mut begun) = (0, 0, from);
    for (at, word) in steps {
        pending = pending.max(match word.chars().find(|c| c.is_alphanumeric()) {
            Some(c) if lacks_spaces(c) => 3,
            Some(_) => 1,
            None => 0,
        });
        if pending > 0 && (is_sure(text, at) || at.abs_diff(begun) >= CLAUSE && is(text, at)) {
            weight += pending;
            (pending, begun) = (0, at);
            if weight >= words {
                return at;
            }
        }
    }
    limit
}

fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30A1}'..='\u{30FC}')
}

/// Han, kana, Thai, Lao, Burmese, Khmer and their kin.
fn lacks_spaces(c: char) -> bool {
    matches!(c,
        '\u{E01}'..='\u{E3A}' | '\u{E40}'..='\u{E4E}' | '\u{E80}'..='\u{ECF}' | '\u{EDC}'..='\u{EDF}'
        | '\u{1000}'..='\u{103F}' | '\u{1050}'..='\u{108F}' | '\u{1780}'..='\u{17D3}' | '\u{1950}'..='\u{19DF}'
        | '\u{1A20}'..='\u{1AAF}' | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{A9E0}'..='\u{A9FE}' | '\u{AA60}'..='\u{AADF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{FF66}'..='\u{FF9F}' | '\u{20000}'..='\u{3FFFF}')
}
