//! Text fragments as they stand in an address: `#:~:text=prefix-,start,end,-suffix`.

use std::fmt;

/// The words that name a passage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextFragment {
    /// The words right before it.
    pub prefix: Option<String>,
    /// The passage, or the words that it begins with.
    pub start: String,
    /// The words that it ends with, where `start` is not all of it.
    pub end: Option<String>,
    /// The words right after it.
    pub suffix: Option<String>,
}

impl TextFragment {
    /// The value of a `text` directive, as the specification has it; nothing where it is no such value.
    pub fn parse(value: &str) -> Option<Self> {
        let mut terms: Vec<_> = value.split(',').collect();
        let prefix = match terms.first()?.strip_suffix('-') {
            Some(prefix) => {
                terms.remove(0);
                Some(decode(prefix)?)
            }
            None => None,
        };
        let suffix = match terms.last()?.strip_prefix('-') {
            Some(suffix) => {
                terms.pop();
                Some(decode(suffix)?)
            }
            None => None,
        };
        let (start, end) = match terms.as_slice() {
            [start] => (decode(start)?, None),
            [start, end] => (decode(start)?, Some(decode(end)?)),
            _ => return None,
        };
        Some(Self { prefix, start, end, suffix })
    }
}

impl fmt::Display for TextFragment {
    /// The directive without what stands before it: `text=…`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("text=")?;
        if let Some(prefix) = &self.prefix {
            encode(prefix, out)?;
            out.write_str("-,")?;
        }
        encode(&self.start, out)?;
        if let Some(end) = &self.end {
            out.write_str(",")?;
            encode(end, out)?;
        }
        if let Some(suffix) = &self.suffix {
            out.write_str(",-")?;
            encode(suffix, out)?;
        }
        Ok(())
    }
}

/// What stands between the ordinary fragment of an address and the directives for the browser.
const DELIMITER: &str = ":~:";

/// The same as programs encode it that take it for words.
const ENCODED: [&str; 4] = ["%3A~%3A", "%3a~%3a", "%3A%7E%3A", "%3a%7e%3a"];

/// All text fragments of an address, or of the part of it from `#` on; where the browser hides its directives, the copy
/// in the ordinary fragment.
pub fn fragments(url: &str) -> Vec<TextFragment> {
    let Some((_, fragment)) = url.split_once('#') else { return Vec::new() };
    let split = |delimiter: &str| fragment.split_once(delimiter);
    let parts = split(DELIMITER).or_else(|| ENCODED.into_iter().find_map(split));
    let (ordinary, directives) = parts.unwrap_or((fragment, ""));
    let read = |part: &str| TextFragment::parse(part.strip_prefix("text=")?);
    let found: Vec<_> = directives.split('&').filter_map(read).collect();
    if !found.is_empty() {
        return found;
    }
    read(ordinary).into_iter().collect()
}

/// The fragment of an address before a program on the way encoded it once more, or wrote plus signs for its spaces.
pub(super) fn mended(url: &str) -> Option<String> {
    let (_, fragment) = url.split_once('#')?;
    let is_escape = |after: &str| after.as_bytes().get(..2).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
    let fragment = if fragment.contains("text%3D") || fragment.split("%25").skip(1).any(is_escape) {
        decode(fragment)?
    } else if fragment.contains('+') {
        fragment.replace('+', " ")
    } else {
        return None;
    };
    Some(["#", &fragment].concat())
}

/// Whether an address names a passage in its ordinary fragment, as only links of this widget do.
pub fn has_own(url: &str) -> bool {
    url.split_once('#').is_some_and(|(_, fragment)| is_passage(fragment))
}

/// Whether an ordinary fragment names a passage.
pub fn is_passage(fragment: &str) -> bool {
    fragment.starts_with("text=")
}

/// An address that leads to a passage by [`super::Excerpt::fragment`] or a single directive. An ordinary fragment of
/// the address stays before it, another passage does not.
pub fn link(url: &str, fragment: &str) -> String {
    let base = url.split_once(DELIMITER).map_or(url, |(base, _)| base);
    let (page, ordinary) = base.split_once('#').unwrap_or((base, ""));
    if ordinary.is_empty() || is_passage(ordinary) {
        let own = if fragment.contains(DELIMITER) { "" } else { DELIMITER };
        return [page, "#", own, fragment].concat();
    }
    let directive = fragment.split_once(DELIMITER).map_or(fragment, |(_, directive)| directive);
    [base, DELIMITER, directive].concat()
}

/// Letters, digits, `.`, `_` and `~` stay; `-`, `,` and `&` mean something in a directive.
fn encode(term: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    for byte in term.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'~') {
            write!(out, "{}", char::from(byte))?;
        } else {
            write!(out, "%{byte:02X}")?;
        }
    }
    Ok(())
}

/// A term as it was before it was encoded; nothing where nothing is left of it.
fn decode(term: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(term.len());
    let mut rest = term.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let escaped = match rest {
            [b'%', high, low, ..] => hex(*high).zip(hex(*low)),
            _ => None,
        };
        if let Some((high, low)) = escaped {
            bytes.push(high << 4 | low);
            rest = rest.get(3..).unwrap_or_default();
        } else {
            bytes.push(first);
            rest = after;
        }
    }
    // What is not UTF-8 was written by a program that knows Latin-1 only, whose bytes are the first of Unicode.
    let term =
        String::from_utf8(bytes).unwrap_or_else(|error| error.into_bytes().into_iter().map(char::from).collect());
    (!term.trim().is_empty()).then_some(term)
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}
