//! References as RFC 3986 reads, joins and encodes them.

use std::borrow::Cow;

/// The components of a reference, after RFC 3986, appendix B.
pub(super) struct Reference<'a> {
    pub(super) scheme: Option<&'a str>,
    authority: Option<&'a str>,
    path: &'a str,
    query: Option<&'a str>,
    fragment: Option<&'a str>,
}

impl<'a> Reference<'a> {
    pub(super) fn read(text: &'a str) -> Self {
        let (scheme, rest) = split_scheme(text);
        let (rest, fragment) = split_at_mark(rest, '#');
        let (rest, query) = split_at_mark(rest, '?');
        let (authority, path) = match rest.strip_prefix("//") {
            Some(rest) => {
                let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
                (Some(authority), path)
            }
            None => (None, rest),
        };
        Self { scheme, authority, path, query, fragment }
    }

    /// Whether relative references can start from it.
    pub(super) fn is_web(&self) -> bool {
        self.scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https"))
            && self.authority.is_some_and(|authority| !authority.is_empty())
    }

    pub(super) fn host(&self) -> Option<&'a str> {
        let authority = self.authority?;
        let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
        let end = if host.starts_with('[') { host.find(']').map(|end| end + 1) } else { host.find(':') };
        host.get(..end.unwrap_or(host.len())).filter(|host| !host.is_empty())
    }

    /// The target of a relative reference, after RFC 3986, section 5.2.2.
    pub(super) fn join(&self, relative: &Reference) -> String {
        let query = relative.query.or(self.query.filter(|_| relative.path.is_empty()));
        let (authority, path, query) = if relative.authority.is_some() {
            (relative.authority, without_dot_segments(relative.path), relative.query)
        } else if relative.path.is_empty() {
            (self.authority, self.path.to_owned(), query)
        } else if relative.path.starts_with('/') {
            (self.authority, without_dot_segments(relative.path), query)
        } else {
            let folder = self.path.rfind('/').map_or("/", |end| self.path.get(..=end).unwrap_or("/"));
            (self.authority, without_dot_segments(&[folder, relative.path].concat()), query)
        };
        let mut target = String::new();
        for (before, part, after) in [
            ("", self.scheme, ":"),
            ("//", authority, ""),
            ("", Some(path.as_str()), ""),
            ("?", query, ""),
            ("#", relative.fragment, ""),
        ] {
            if let Some(part) = part {
                target.extend([before, part, after]);
            }
        }
        target
    }
}

fn split_scheme(text: &str) -> (Option<&str>, &str) {
    let sound = |scheme: &str| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'.' | b'-'))
    };
    match text.split_once(':') {
        Some((scheme, rest)) if sound(scheme) => (Some(scheme), rest),
        _ => (None, text),
    }
}

fn split_at_mark(text: &str, mark: char) -> (&str, Option<&str>) {
    text.split_once(mark).map_or((text, None), |(before, after)| (before, Some(after)))
}

/// RFC 3986, section 5.2.4, for paths that start with a slash.
fn without_dot_segments(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        let last = segments.peek().is_none();
        match segment {
            "." | ".." => {
                if segment == ".." {
                    kept.pop();
                }
                if last {
                    kept.push("");
                }
            }
            _ => kept.push(segment),
        }
    }
    kept.iter().fold(String::new(), |path, segment| path + "/" + segment)
}

/// The text as a browser takes it for an address, percent-encoded where an `href` asks for it.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    let text = text.trim_matches(|c: char| c <= ' ');
    let authority = authority_range(text);
    let is_plain = |(at, c): (usize, char)| is_safe(c) || (authority.contains(&at) && is_safe_in_authority(c));
    if text.char_indices().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len() + 16);
    for (at, c) in text.char_indices() {
        if is_plain((at, c)) {
            cleaned.push(c);
        } else if !matches!(c, '\t' | '\n' | '\r') {
            for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or_default().to_ascii_uppercase();
                cleaned.extend(['%', digit(byte >> 4), digit(byte & 15)]);
            }
        }
    }
    Cow::Owned(cleaned)
}

fn authority_range(text: &str) -> std::ops::Range<usize> {
    let start = match text.find("//") {
        Some(0) => 2,
        Some(at) if text.get(..at).is_some_and(|before| split_scheme(before).1.is_empty()) => at + 2,
        _ => return 0..0,
    };
    let rest = text.get(start..).unwrap_or_default();
    start..start + rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len())
}

fn is_safe(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'()*+,-./:;=?@_~".contains(c)
}

/// Brackets stand around IPv6 addresses; letters of other scripts are for the browser to encode, each in its own way.
fn is_safe_in_authority(c: char) -> bool {
    matches!(c, '[' | ']') || (!c.is_ascii() && c.is_alphanumeric())
}
