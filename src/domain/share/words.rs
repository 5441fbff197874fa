//! What is said of an article: its title, or somebody's words between the marks of their language.

use super::fit::{Count, Room, fit};
use super::{Message, Quotation};
use crate::domain::language::Language;
use crate::domain::quotation::outer_marks;

/// Everything as one plain text, for the clipboard and the device's share sheet; the link is not in it.
pub fn words(message: &Message) -> String {
    text(message, Room { count: Count::Graphemes, units: usize::MAX, bytes: usize::MAX })
}

/// Everything as [`words`] has it, with the title and the address below.
pub fn sourced(message: &Message) -> String {
    let parts = [words(message), line(&message.title), message.url.clone()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Somebody's words between their marks, a paragraph each, without the name.
pub fn paragraphs(message: &Message) -> Vec<String> {
    let quotation = message.quotation.clone().map(|quotation| Quotation { speaker: None, ..quotation });
    let nameless = Message { quotation, ..message.clone() };
    words(&nameless).lines().filter(|line| !line.is_empty()).map(String::from).collect()
}

/// Somebody's words without marks around them, and the marks of their language.
pub fn bare(message: &Message) -> (String, (String, String)) {
    let words = message.quotation.as_ref().map(|quotation| lines(&quotation.text)).unwrap_or_default();
    (without_marks(&words).to_owned(), marks(message.language.as_ref()))
}

/// The quotation, else the host's text, else the title, in the room that there is.
pub(super) fn text(message: &Message, room: Room) -> String {
    match (&message.quotation, &message.text) {
        (Some(quotation), _) => quoted(quotation, message.language.as_ref(), room),
        (None, Some(text)) => fit(&lines(text), room),
        (None, None) => fit(&line(&message.title), room),
    }
}

fn quoted(quotation: &Quotation, language: Option<&Language>, room: Room) -> String {
    let (open, close) = marks(language);
    let words = lines(&quotation.text);
    let words = without_marks(&words);
    let speaker = quotation.speaker.as_deref().map(line).filter(|speaker| !speaker.is_empty());
    let after = speaker.map_or_else(|| close.clone(), |speaker| [&close, " — ", &speaker].concat());
    let mut inside = room;
    let framed = inside.take(&open) && inside.take(&after);
    let kept = if framed { fit(words, inside) } else { String::new() };
    // Where the frame leaves no room, some of the words are worth more than all of the speaker.
    if kept.is_empty() { fit(words, room) } else { [&open, &kept, &after].map(String::as_str).concat() }
}

/// One line: white space and control characters are one space each, and no soft hyphens.
pub(super) fn line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_control() || c == ' ' || matches!(c, '\u{2028}' | '\u{2029}')) {
        if !word.is_empty() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.extend(word.split('\u{AD}'));
        }
    }
    line
}

/// Lines without white space around them; more than one empty line is one.
fn lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = "";
    for next in text.replace("\r\n", "\n").split(['\n', '\r', '\u{2028}', '\u{2029}']).map(line) {
        if next.is_empty() {
            gap = if gap.is_empty() { gap } else { "\n\n" };
        } else {
            out.push_str(gap);
            out.push_str(&next);
            gap = "\n";
        }
    }
    out
}

/// Marks that open a quotation, each with those that may close it.
const PAIRS: [(char, &str); 11] = [
    ('"', "\""),
    ('“', "”"),
    ('„', "“”"),
    ('”', "”“"),
    ('«', "»"),
    ('»', "«"),
    ('‘', "’"),
    ('‚', "‘’"),
    ('「', "」"),
    ('『', "』"),
    ('״', "״"),
];

/// The words without the pair of marks around them, if the two are a pair, or without a mark whose other is not there.
fn without_marks(words: &str) -> &str {
    let mut rest = words.chars();
    let ends = (rest.next(), rest.next_back());
    let inner = rest.as_str();
    let paired = PAIRS.iter().any(|&(open, closes)| {
        ends.0 == Some(open) && ends.1.is_some_and(|end| closes.contains(end)) && !reopens(inner, open, closes)
    });
    if paired {
        return inner.trim();
    }
    without_first(words).or_else(|| without_last(words)).map_or(words, str::trim)
}

/// The words without a first mark that nothing closes.
fn without_first(words: &str) -> Option<&str> {
    let (_, closes) = PAIRS.iter().find(|(open, _)| words.starts_with(*open))?;
    let rest = words.get(words.chars().next()?.len_utf8()..)?;
    (!closes.contains(is_apostrophe) && !rest.contains(|c| closes.contains(c))).then_some(rest)
}

/// The words without a last mark that nothing opens; after a number it is the sign for inches.
fn without_last(words: &str) -> Option<&str> {
    let last = words.chars().next_back().filter(|&last| !is_apostrophe(last))?;
    let rest = words.get(..words.len() - last.len_utf8())?;
    let mut opens = PAIRS.iter().filter(|(_, closes)| closes.contains(last)).map(|&(open, _)| open).peekable();
    opens.peek()?;
    let is_lone = !opens.any(|open| rest.contains(open)) && !rest.ends_with(|c: char| c.is_ascii_digit());
    is_lone.then_some(rest)
}

/// Whether the first mark is closed before the end, as in `“Yes” and “no”`.
fn reopens(inner: &str, open: char, closes: &str) -> bool {
    let mut depth = 1;
    inner.chars().any(|c| {
        if closes.contains(c) && !is_apostrophe(c) {
            depth -= 1;
        } else if c == open {
            depth += 1;
        }
        depth == 0
    })
}

fn is_apostrophe(c: char) -> bool {
    c == '’'
}

/// The outer marks of a language, with the spaces that French sets inside them.
fn marks(language: Option<&Language>) -> (String, String) {
    let tag = language.map(Language::tag).unwrap_or_default();
    let (open, close) = outer_marks(tag);
    let french = language.is_some_and(|it| it.primary() == "fr") && !tag.eq_ignore_ascii_case("fr-CH");
    let space = if french { "\u{A0}" } else { "" };
    ([String::from(open).as_str(), space].concat(), [space, String::from(close).as_str()].concat())
}
