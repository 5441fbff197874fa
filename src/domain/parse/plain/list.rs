//! Simple lists in plain text, told from dialogue.

use super::layout::Paragraph;
use super::lines::{ends_sentence, is_space};

/// The words behind a bullet, and the bullet.
pub(super) fn bullet(line: &str) -> Option<(char, &str)> {
    let mark = line.chars().next().filter(|c| matches!(c, '-' | '*' | '+' | '•' | '‣' | '◦' | '▪' | '●' | '■'))?;
    let rest = line.get(mark.len_utf8()..)?;
    let words = rest.trim_start_matches(is_space);
    (rest.len() > words.len() && !words.is_empty()).then_some((mark, words))
}

/// The words behind a number such as `1.` or `1)`, and the number.
pub(super) fn number(line: &str) -> Option<(u64, &str)> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let number = line.get(..digits).filter(|digits| (1..=3).contains(&digits.len()))?.parse().ok()?;
    let rest = line.get(digits..)?.strip_prefix(['.', ')', '、'])?;
    let words = rest.trim_start_matches(is_space);
    (rest.len() > words.len() && !words.is_empty()).then_some((number, words))
}

/// Paragraphs that begin alike.
pub(super) struct Group {
    /// How many they are, at least one.
    pub(super) count: usize,
    /// Whether they are the items of a list.
    pub(super) is_list: bool,
    /// The number of the first, where they have numbers.
    pub(super) start: Option<u64>,
}

/// The first paragraphs, as far as they belong together.
pub(super) fn group(paragraphs: &[Paragraph]) -> Group {
    let lines = || paragraphs.iter().map(|paragraph| paragraph.lines.first().map_or("", String::as_str));
    let first = lines().next().unwrap_or_default();
    if let Some((start, _)) = number(first) {
        let follows = |(line, wanted): &(&str, u64)| number(line).is_some_and(|(number, _)| number == *wanted);
        let count = lines().zip(start..).take_while(follows).count();
        return Group { count, is_list: count > 1, start: Some(start) };
    }
    let Some((mark, _)) = bullet(first) else { return Group { count: 1, is_list: false, start: None } };
    let items: Vec<&str> = lines().take_while(|line| bullet(line).is_some_and(|(other, _)| other == mark)).collect();
    // A hyphen may open what somebody says, an asterisk a note; other bullets are nothing else.
    let is_list = match mark {
        '-' => items.len() > 1 && !is_dialogue(&items),
        '*' | '+' => items.len() > 1,
        _ => true,
    };
    Group { count: items.len(), is_list, start: None }
}

/// Whether lines with hyphens are what people say to each other: whole sentences, some asking or crying out, others not.
fn is_dialogue(lines: &[&str]) -> bool {
    let lively = |line: &&&str| line.contains(['?', '!', '؟', '？', '！']);
    let lively = lines.iter().filter(lively).count();
    lines.iter().all(|line| ends_sentence(line)) && lively > 0 && lively < lines.len()
}

/// The words of an item without its marker.
pub(super) fn unmarked(line: &str) -> &str {
    bullet(line).map(|(_, words)| words).or_else(|| number(line).map(|(_, words)| words)).unwrap_or(line)
}

/// Whether a line opens with a bullet or a number.
pub(super) fn is_marked(line: &str) -> bool {
    bullet(line).is_some() || number(line).is_some()
}
