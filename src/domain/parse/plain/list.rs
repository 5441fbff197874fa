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

/// How many paragraphs from the first on are items of one list, and the number of the first where they have numbers.
pub(super) fn items(paragraphs: &[Paragraph]) -> Option<(usize, Option<u64>)> {
    let first = paragraphs.first()?.lines.first()?;
    let line = |paragraph: &Paragraph| paragraph.lines.first().cloned().unwrap_or_default();
    if let Some((start, _)) = number(first) {
        let follows =
            |(paragraph, wanted): &(&Paragraph, u64)| number(&line(paragraph)).is_some_and(|(n, _)| n == *wanted);
        let count = paragraphs.iter().zip(start..).take_while(follows).count();
        return (count > 1).then_some((count, Some(start)));
    }
    let (mark, _) = bullet(first)?;
    let same = |paragraph: &&Paragraph| bullet(&line(paragraph)).is_some_and(|(other, _)| other == mark);
    let count = paragraphs.iter().take_while(same).count();
    let items: Vec<String> = paragraphs.iter().take(count).map(line).collect();
    let sure = !matches!(mark, '-' | '*' | '+');
    let is_list = if mark == '-' { count > 1 && !is_dialogue(&items) } else { sure || count > 1 };
    is_list.then_some((count, None))
}

/// Whether lines with hyphens are what people say to each other: whole sentences, some asking or crying out, others not.
fn is_dialogue(lines: &[String]) -> bool {
    let lively = |line: &&String| line.contains(['?', '!', '؟', '？', '！']);
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
