//! Tags and text, one after the other.

use super::super::Element;
use super::entity::decode;

/// A piece of HTML source.
#[derive(Debug, PartialEq)]
pub enum Token<'a> {
    /// Text, its character references not yet read.
    Text(&'a str),
    /// Text without character references, as programs and style sheets are.
    Raw(&'a str),
    /// A start tag.
    Open {
        /// The element, still empty.
        element: Element,
        /// The tag as it was written.
        source: &'a str,
    },
    /// An end tag.
    Close {
        /// The name in lower case.
        name: String,
        /// The tag as it was written.
        source: &'a str,
    },
}

/// The tokens of some HTML; comments, doctypes and processing instructions are left out.
#[derive(Debug)]
pub struct Tokens<'a> {
    rest: &'a str,
    /// The element just opened, where its content is no markup.
    raw: Option<String>,
}

impl<'a> Tokens<'a> {
    /// The tokens of some HTML.
    pub fn new(html: &'a str) -> Self {
        Self { rest: html, raw: None }
    }

    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    /// The content of an element that holds no markup, up to its end tag.
    fn raw_text(&mut self, name: &str) -> Option<Token<'a>> {
        let is_end = |at: usize| {
            let after = self.rest.get(at + 2..).map_or("", tag_name);
            after.eq_ignore_ascii_case(name)
        };
        let end = self.rest.match_indices("</").map(|(at, _)| at).find(|&at| is_end(at));
        let text = self.take(end.unwrap_or(self.rest.len()));
        if text.is_empty() {
            return None;
        }
        Some(if matches!(name, "textarea" | "title") { Token::Text(text) } else { Token::Raw(text) })
    }

    /// What stands at a `<`; `None` where it vanishes.
    fn markup(&mut self) -> Option<Token<'a>> {
        let rest = self.rest;
        if is_remark(rest) {
            let length = remark_length(rest);
            let remark = self.take(length.unwrap_or(rest.len()));
            // A remark without end would hide the rest of the text.
            return length.is_none().then_some(Token::Text(remark));
        }
        let (name, closes) = match rest.strip_prefix("</") {
            Some(rest) => (tag_name(rest), true),
            None => (rest.get(1..).map_or("", tag_name), false),
        };
        if name.is_empty() {
            let end = rest.get(1..).and_then(|after| after.find('<')).map_or(rest.len(), |end| end + 1);
            return Some(Token::Text(self.take(end)));
        }
        let start = 1 + usize::from(closes) + name.len();
        let mut attributes = Attributes { source: rest, at: start, closed: false };
        let found: Vec<_> = attributes.by_ref().collect();
        let Attributes { at: length, closed, .. } = attributes;
        let name = name.to_ascii_lowercase();
        let source = self.take(length);
        if !closed {
            return Some(Token::Text(source));
        }
        if closes {
            return Some(Token::Close { name, source });
        }
        self.raw = holds_raw_text(&name).then(|| name.clone());
        Some(Token::Open { element: Element { name, attributes: found, children: Vec::new() }, source })
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        while !self.rest.is_empty() {
            let raw = self.raw.take();
            let token = match raw {
                Some(name) => self.raw_text(&name),
                None if self.rest.starts_with('<') => self.markup(),
                None => Some(Token::Text(self.take(self.rest.find('<').unwrap_or(self.rest.len())))),
            };
            if token.is_some() {
                return token;
            }
        }
        None
    }
}

/// Whether a comment, doctype, processing instruction or the like starts here. Browsers hide more, such as `<!?>`.
fn is_remark(text: &str) -> bool {
    text.starts_with("<?")
        || text.strip_prefix("<!").is_some_and(|rest| {
            rest.starts_with("--") || rest.starts_with("[CDATA[") || rest.starts_with(|c: char| c.is_ascii_alphabetic())
        })
}

fn remark_length(text: &str) -> Option<usize> {
    let Some(comment) = text.strip_prefix("<!--") else { return text.find('>').map(|end| end + 1) };
    if comment.starts_with('>') || comment.starts_with("->") {
        return comment.find('>').map(|end| end + 5);
    }
    comment.find("-->").map(|end| end + 7)
}

fn tag_name(text: &str) -> &str {
    if !text.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return "";
    }
    let end = text.find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>' | '<'));
    text.get(..end.unwrap_or(text.len())).unwrap_or_default()
}

fn holds_raw_text(name: &str) -> bool {
    matches!(name, "script" | "style" | "textarea" | "title" | "xmp" | "iframe" | "noembed" | "noframes")
}

/// The attributes of a tag; when there are no more, `at` is behind its `>`, and `closed` tells whether there was one.
struct Attributes<'a> {
    source: &'a str,
    at: usize,
    closed: bool,
}

impl<'a> Attributes<'a> {
    fn rest(&self) -> &'a str {
        self.source.get(self.at..).unwrap_or_default()
    }

    fn take_until(&mut self, ends: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let taken = rest.get(..rest.find(ends).unwrap_or(rest.len())).unwrap_or_default();
        self.at += taken.len();
        taken
    }

    fn value(&mut self) -> &'a str {
        self.take_until(|c| !c.is_ascii_whitespace());
        let Some(quote) = self.rest().chars().next().filter(|c| matches!(c, '"' | '\'')) else {
            return self.take_until(|c| c.is_ascii_whitespace() || c == '>');
        };
        self.at += 1;
        let value = self.take_until(|c| c == quote);
        self.at = (self.at + 1).min(self.source.len());
        value
    }
}

impl Iterator for Attributes<'_> {
    type Item = (String, String);

    fn next(&mut self) -> Option<(String, String)> {
        self.take_until(|c| !c.is_ascii_whitespace() && c != '/');
        let first = self.rest().chars().next()?;
        if first == '>' {
            self.at += 1;
            self.closed = true;
            return None;
        }
        let start = self.at;
        self.at += first.len_utf8();
        self.take_until(|c| c.is_ascii_whitespace() || matches!(c, '/' | '>' | '='));
        let name = self.source.get(start..self.at).unwrap_or_default().to_ascii_lowercase();
        let before = self.at;
        self.take_until(|c| !c.is_ascii_whitespace());
        if !self.rest().starts_with('=') {
            self.at = before;
            return Some((name, String::new()));
        }
        self.at += 1;
        Some((name, decode(self.value()).into_owned()))
    }
}
