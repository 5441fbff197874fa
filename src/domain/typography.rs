//! Small corrections of the printer, made as words are drawn; the article's text stays as its author wrote it.

use std::borrow::Cow;

/// Signs that never begin a line, where a space stands before them.
const CLOSING: [char; 6] = ['»', '›', ';', ':', '!', '?'];

/// Signs that never end a line, where a space stands after them.
const OPENING: [char; 2] = ['«', '‹'];

/// The words with spaces that do not break where French and its neighbours want none to.
pub fn unbroken(words: &str) -> Cow<'_, str> {
    if !words.as_bytes().windows(2).any(may_hold) {
        return Cow::Borrowed(words);
    }
    let mut kept = String::with_capacity(words.len() + 8);
    let mut characters = words.chars().peekable();
    let mut before = None;
    while let Some(c) = characters.next() {
        let after = characters.peek();
        let holds =
            c == ' ' && (before.is_some_and(|c| OPENING.contains(&c)) || after.is_some_and(|c| CLOSING.contains(c)));
        kept.push(if holds { '\u{a0}' } else { c });
        before = Some(c);
    }
    Cow::Owned(kept)
}

/// Whether two bytes in a row may belong to such a sign and its space.
fn may_hold(pair: &[u8]) -> bool {
    matches!(pair, [b' ', b';' | b':' | b'!' | b'?'] | [0xC2, 0xAB | 0xBB] | [0x80, 0xB9 | 0xBA])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guillemets_hold_on_to_their_words() {
        assert_eq!(unbroken("il dit « oui » !"), "il dit «\u{a0}oui\u{a0}»\u{a0}!");
    }

    #[test]
    fn other_spaces_break() {
        assert_eq!(unbroken("no more: really? yes"), "no more: really? yes");
        assert_eq!(unbroken("‹ oui › ‹ non ›"), "‹\u{a0}oui\u{a0}› ‹\u{a0}non\u{a0}›");
        assert!(matches!(unbroken("plain words"), Cow::Borrowed(_)));
    }
}
