//! Character references.

use pulldown_cmark::{Event, Parser};
use std::borrow::Cow;

/// The longest name of the HTML standard (`CounterClockwiseContourIntegral`) has 31 letters.
const LONGEST_NAME: usize = 31;

/// What the numbers 128 to 159 stand for on the web (HTML standard, section 13.2.5.80).
const WINDOWS_1252: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";

/// The text with its character references read; what only looks like one stays.
pub fn decode(text: &str) -> Cow<'_, str> {
    let Some((before, mut rest)) = text.split_once('&') else { return Cow::Borrowed(text) };
    let mut decoded = before.to_owned();
    loop {
        match reference(rest) {
            Some((meaning, length)) => {
                decoded.push_str(&meaning);
                rest = rest.get(length..).unwrap_or_default();
            }
            None => decoded.push('&'),
        }
        let Some((before, after)) = rest.split_once('&') else { break };
        decoded.push_str(before);
        rest = after;
    }
    decoded.push_str(rest);
    Cow::Owned(decoded)
}

/// The meaning of the reference at the start of a text without its `&`, and how long it is.
fn reference(text: &str) -> Option<(Cow<'static, str>, usize)> {
    if let Some(number) = text.strip_prefix('#') {
        let (digits, radix) = number.strip_prefix(['x', 'X']).map_or((number, 10), |digits| (digits, 16));
        let length = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
        let meaning = numbered(digits.get(..length)?, radix)?;
        let end = text.len() - digits.len() + length;
        let semicolon = usize::from(text.get(end..)?.starts_with(';'));
        return Some((meaning.to_string().into(), end + semicolon));
    }
    let length = text.bytes().take(LONGEST_NAME).take_while(u8::is_ascii_alphanumeric).count();
    let name = text.get(..length).filter(|_| text.get(length..).is_some_and(|rest| rest.starts_with(';')))?;
    Some((named(name)?, length + 1))
}

fn numbered(digits: &str, radix: u32) -> Option<char> {
    if digits.is_empty() {
        return None;
    }
    let number = u32::from_str_radix(digits, radix).unwrap_or(u32::MAX);
    let meaning = match number {
        0 => None,
        0x80..=0x9f => WINDOWS_1252.chars().nth(number as usize - 0x80),
        _ => char::from_u32(number),
    };
    Some(meaning.unwrap_or(char::REPLACEMENT_CHARACTER))
}

/// The names are many: the Markdown parser knows them all, so it is asked for the rare ones.
fn named(name: &str) -> Option<Cow<'static, str>> {
    Some(match name {
        "amp" => "&".into(),
        "lt" => "<".into(),
        "gt" => ">".into(),
        "quot" => "\"".into(),
        "apos" => "'".into(),
        "nbsp" => "\u{a0}".into(),
        "" => return None,
        _ => {
            let source = format!("&{name};");
            let meaning: String = Parser::new(&source)
                .filter_map(|event| match event {
                    Event::Text(text) => Some(text.into_string()),
                    _ => None,
                })
                .collect();
            return (!meaning.is_empty() && meaning != source).then_some(meaning.into());
        }
    })
}
