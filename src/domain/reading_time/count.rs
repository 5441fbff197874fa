//! Words and characters of a text, as far as readers take time for them.

/// What there is to read in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Count {
    /// Words between spaces, Korean ones among them.
    pub(super) words: u32,
    /// Chinese characters.
    pub(super) han: u32,
    /// Hiragana and katakana.
    pub(super) kana: u32,
    /// Letters of Thai, Lao, Khmer and Burmese.
    pub(super) south_east_asian: u32,
}

/// Counts prose: an address or a compound is one word, a mark or an emoji none.
pub(super) fn prose(text: &str) -> Count {
    count(text, |before, c, after| match c {
        '—' | '―' | '…' | '\u{200B}' => true,
        // Spaces that group the digits of a number hold it together.
        '\u{A0}' | '\u{202F}' | '\u{2009}' => !(before.is_ascii_digit() && after.is_some_and(|c| c.is_ascii_digit())),
        _ => c.is_whitespace(),
    })
}

/// Counts a program: each name and number is a word.
pub(super) fn code(text: &str) -> Count {
    count(text, |_, c, _| !c.is_alphanumeric() && c != '_')
}

fn count(text: &str, ends_word: impl Fn(char, char, Option<char>) -> bool) -> Count {
    let mut count = Count::default();
    let mut in_word = false;
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let after = chars.peek().copied();
        // Most letters are plain ones, which need no tables.
        if c.is_ascii_alphanumeric() {
            if !in_word && !is_keycap(after) {
                count.words += 1;
                in_word = true;
            }
            before = c;
            continue;
        }
        let unspaced = match u32::from(c) {
            0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF => Some(&mut count.han),
            0x3041..=0x30FF | 0x31F0..=0x31FF | 0xFF66..=0xFF9D if c.is_alphabetic() => Some(&mut count.kana),
            0xE00..=0xEFF | 0x1000..=0x109F | 0x1780..=0x17FF if c.is_alphabetic() => Some(&mut count.south_east_asian),
            _ => None,
        };
        if let Some(characters) = unspaced {
            *characters += 1;
            in_word = false;
        } else if ends_word(before, c, after) {
            in_word = false;
        } else if c.is_alphanumeric() && !in_word && !is_keycap(after) {
            count.words += 1;
            in_word = true;
        }
        before = c;
    }
    count
}

/// Whether the digit before is part of an emoji.
fn is_keycap(after: Option<char>) -> bool {
    matches!(after, Some('\u{FE0F}' | '\u{20E3}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> u32 {
        prose(text).words
    }

    #[test]
    fn words_hold_their_apostrophes_hyphens_and_points() {
        assert_eq!(words("L'après-midi, aujourd’hui, c'est-à-dire 3,5 km."), 5);
        assert_eq!(words("It's e-mail: don’t, o'clock, U.S. — yes"), 6);
        assert_eq!(words("« Oui ! » dit-elle ; et : non…"), 4);
        assert_eq!(words("rock’n’roll—or not…maybe"), 4);
    }

    #[test]
    fn numbers_and_addresses_are_one_word() {
        assert_eq!(words("10\u{202F}000\u{202F}000 euros, 25 %"), 3);
        assert_eq!(words("10\u{A0}000\u{202F}000 euros"), 2);
        assert_eq!(words("voir https://example.org/a/b?c=d&e=f#g, merci"), 3);
    }

    #[test]
    fn emojis_and_marks_are_no_words() {
        assert_eq!(words("🙂 👍🏽 👩‍👩‍👧 🇫🇷 1️⃣ * — – & $ ☎ bravo"), 1);
    }

    #[test]
    fn scripts_without_spaces_go_by_characters() {
        let count = prose("東京の2026年、OpenAIとRustの話。");
        assert_eq!((count.han, count.kana, count.words), (4, 3, 3));
        assert_eq!(prose("我喜欢读书。"), Count { han: 5, ..Count::default() });
        assert_eq!(prose("ภาษาไทย").south_east_asian, 7);
    }

    #[test]
    fn arabic_hebrew_korean_and_vietnamese_go_by_spaces() {
        assert_eq!(words("قالَ الوزيرُ إنّ الجسرَ مغلق."), 5);
        assert_eq!(words("צה\"ל הודיע: הגשר נסגר"), 4);
        assert_eq!(words("시의회는 월요일에 다리가 폐쇄된다고 밝혔다."), 5);
        assert_eq!(words("Hội đồng thành phố họp."), 5);
        assert_eq!(words("नमस्ते दुनिया।"), 2);
    }

    #[test]
    fn names_of_a_program_are_words() {
        assert_eq!(code("fn max_of(a: u32, b: u32) -> u32 { a.max(b) }").words, 10);
    }
}
