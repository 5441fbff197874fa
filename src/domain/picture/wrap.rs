//! Words wrapped into lines, in any script.

use unicode_segmentation::UnicodeSegmentation;

/// Signs that no line begins with, in any script; those of Chinese and Japanese as in JIS X 4051.
const CLOSING: &str =
    "、。，．・：；？！゛゜ーヽヾゝゞ々’”）〕］｝〉》」』】ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}»›…%";

/// Signs that no line ends with.
const OPENING: &str = "‘“（〔［｛〈《「『【([{«‹¿¡„‚";

/// The lines of a text, none wider than `width` as `measure` has it unless a single character is.
pub(super) fn lines(text: &str, width: f64, measure: &dyn Fn(&str) -> f64) -> Vec<String> {
    text.lines().flat_map(|paragraph| paragraph_lines(paragraph, width, measure)).collect()
}

fn paragraph_lines(text: &str, width: f64, measure: &dyn Fn(&str) -> f64) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        let longer = [line.as_str(), piece].concat();
        if measure(longer.trim()) <= width {
            line = longer;
            continue;
        }
        push(&mut lines, &line);
        piece.clone_into(&mut line);
        // A word that is wider than a whole line is broken where it has to be.
        while measure(line.trim()) > width {
            let fitting = fitting(&line, width, measure);
            let rest = line.split_off(fitting);
            push(&mut lines, &line);
            line = rest;
        }
    }
    push(&mut lines, &line);
    lines
}

fn push(lines: &mut Vec<String>, line: &str) {
    let line = line.trim();
    if !line.is_empty() {
        lines.push(line.to_owned());
    }
}

/// How many bytes of a word fit in a line: one character at least.
fn fitting(word: &str, width: f64, measure: &dyn Fn(&str) -> f64) -> usize {
    let ends = word.grapheme_indices(true).map(|(start, grapheme)| start + grapheme.len());
    let fits = |end: &usize| word.get(..*end).is_some_and(|part| measure(part.trim()) <= width);
    let first = word.graphemes(true).next().map_or(word.len(), str::len);
    ends.take_while(fits).last().unwrap_or(first)
}

/// A text cut wherever a line may end: after spaces and hyphens, and between the characters of scripts without spaces.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for (at, _) in text.grapheme_indices(true).skip(1) {
        let last = text.get(..at).and_then(|before| before.chars().next_back());
        let next = text.get(at..).and_then(|after| after.chars().next());
        if last.zip(next).is_some_and(|(last, next)| may_break(last, next)) {
            pieces.extend(text.get(start..at));
            start = at;
        }
    }
    pieces.extend(text.get(start..));
    pieces
}

fn may_break(last: char, next: char) -> bool {
    let holds =
        matches!(last, '\u{A0}' | '\u{202F}' | '\u{2060}') || matches!(next, '\u{A0}' | '\u{202F}' | '\u{2060}');
    if holds || next.is_whitespace() || CLOSING.contains(next) || OPENING.contains(last) {
        return false;
    }
    last.is_whitespace()
        || matches!(last, '-' | '–' | '—' | '\u{200B}') && next.is_alphabetic()
        || lacks_spaces(last)
        || lacks_spaces(next)
}

/// Han, kana, Thai, Lao, Burmese, Khmer and their kin, and what is written among them.
fn lacks_spaces(c: char) -> bool {
    matches!(c,
        '\u{E01}'..='\u{E3A}' | '\u{E40}'..='\u{E4E}' | '\u{E80}'..='\u{EDF}' | '\u{1000}'..='\u{109F}'
        | '\u{1780}'..='\u{17FF}' | '\u{3000}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF01}'..='\u{FF9F}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Every character is as wide as every other.
    fn measure(text: &str) -> f64 {
        f64::from(u32::try_from(text.chars().count()).unwrap())
    }

    fn wrapped(text: &str, width: f64) -> Vec<String> {
        lines(text, width, &measure)
    }

    #[test]
    fn lines_end_at_spaces_and_after_hyphens() {
        assert_eq!(wrapped("the lamp-lighter of the quay", 10.0), ["the lamp-", "lighter of", "the quay"]);
    }

    #[test]
    fn a_word_that_is_wider_than_a_line_is_broken() {
        assert_eq!(wrapped("so Donaudampfer", 6.0), ["so", "Donaud", "ampfer"]);
        assert_eq!(wrapped("👩‍👩‍👧👩‍👩‍👧", 1.0), ["👩‍👩‍👧", "👩‍👩‍👧"]);
        assert_eq!(wrapped("👩‍👩‍👧灯台", 2.0), ["👩‍👩‍👧", "灯台"]);
    }

    #[test]
    fn no_line_begins_with_what_closes_or_ends_with_what_opens() {
        assert_eq!(wrapped("灯台守は「本」を読む。", 5.0), ["灯台守は", "「本」を読", "む。"]);
        assert_eq!(wrapped("il dit «\u{A0}oui\u{A0}» et rit", 10.0), ["il dit", "«\u{A0}oui\u{A0}» et", "rit"]);
    }

    #[test]
    fn scripts_without_spaces_are_wrapped_between_characters() {
        assert_eq!(wrapped("昨夜灯台守は古い本を", 4.0), ["昨夜灯台", "守は古い", "本を"]);
        assert!(wrapped("คนเฝ้าประภาคารอ่านหนังสือ", 8.0).len() >= 3);
    }

    #[test]
    fn paragraphs_begin_new_lines() {
        assert_eq!(wrapped("one\ntwo", 80.0), ["one", "two"]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_sticks_out(text in "(\\PC|[a-z ]|[「灯台。]){0,60}", width in 2u8..20) {
            let lines = wrapped(&text, f64::from(width));
            let solid = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(solid(&lines.concat()), solid(&text));
            for line in lines {
                prop_assert!(measure(&line) <= f64::from(width) || line.graphemes(true).count() == 1, "{}", line);
            }
        }
    }
}
