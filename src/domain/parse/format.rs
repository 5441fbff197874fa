//! What a source is written in: told by its content type, its address, its content.

use super::markdown::is_spaceless;

/// What a source is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Markdown.
    Markdown,
    /// Plain text.
    Text,
    /// HTML.
    Html,
}

impl Format {
    /// The format of this name in attributes.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "markdown" => Some(Self::Markdown),
            "text" => Some(Self::Text),
            "html" => Some(Self::Html),
            _ => None,
        }
    }
}

/// The format of a source: by its content type, else by the extension in its address, else by its content.
pub fn format(content_type: Option<&str>, address: Option<&str>, text: &str) -> Format {
    declared(content_type, address).unwrap_or_else(|| of_content(text))
}

/// The format that the content type of a source says, else the extension in its address.
///
/// Servers that don't know Markdown give it as `text/plain`, so that type alone decides nothing.
pub fn declared(content_type: Option<&str>, address: Option<&str>) -> Option<Format> {
    content_type.and_then(of_type).or_else(|| address.and_then(of_address))
}

fn of_type(content_type: &str) -> Option<Format> {
    let essence = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "text/html" | "application/xhtml+xml" => Some(Format::Html),
        "text/markdown" | "text/x-markdown" | "application/markdown" => Some(Format::Markdown),
        _ => None,
    }
}

fn of_address(address: &str) -> Option<Format> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let path = path.split_once("://").map_or(path, |(_, rest)| rest.split_once('/').map_or("", |(_, path)| path));
    let (_, extension) = path.rsplit('/').next().unwrap_or_default().rsplit_once('.')?;
    match extension.to_ascii_lowercase().as_str() {
        "md" | "markdown" | "mdown" | "mkd" | "mkdn" | "mdwn" | "mdx" => Some(Format::Markdown),
        "txt" | "text" | "asc" => Some(Format::Text),
        "html" | "htm" | "xhtml" | "shtml" => Some(Format::Html),
        _ => None,
    }
}

/// The format that the content of a source shows.
pub fn of_content(text: &str) -> Format {
    if is_html(text) {
        Format::Html
    } else if is_markdown(text) {
        Format::Markdown
    } else {
        Format::Text
    }
}

/// Whether a text begins as a page or with an element that pages are made of.
fn is_html(text: &str) -> bool {
    let mut rest = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    while let Some(comment) = rest.strip_prefix("<!--") {
        rest = comment.split_once("-->").map_or("", |(_, rest)| rest).trim_start();
    }
    let Some(tag) = rest.strip_prefix('<') else { return false };
    let name: String = tag.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '!' | '?')).collect();
    let page = ["!doctype", "?xml", "html", "head", "body", "article", "main", "section", "header", "meta", "title"];
    let block =
        ["div", "blockquote", "figure", "ul", "ol", "table", "h1", "h2", "h3", "p", "span", "nav", "aside", "details"];
    let name = name.to_ascii_lowercase();
    // Markdown may begin with an element too; a page has hardly a line without.
    page.contains(&name.as_str()) || (block.contains(&name.as_str()) && !is_markdown(text))
}

/// Whether a text shows signs that people do not use in plain text: one that is sure, or two kinds of others.
fn is_markdown(text: &str) -> bool {
    let (block, body) = super::front_matter::split(text);
    let mut signs = Signs::default();
    let mut before = "";
    for line in body.lines().take(2000) {
        signs.read(line.trim_end(), before);
        before = line.trim();
    }
    signs.sure || signs.kinds.len() > 1 || (block.is_some() && !signs.kinds.is_empty())
}

/// What Markdown shows that plain text hardly does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Heading,
    Underline,
    Fence,
    Emphasis,
    Quote,
    Table,
}

#[derive(Default)]
struct Signs {
    /// The kinds seen.
    kinds: Vec<Sign>,
    /// Whether one of them leaves no doubt.
    sure: bool,
}

impl Signs {
    fn read(&mut self, line: &str, before: &str) {
        let words = line.trim_start();
        let level = words.bytes().take_while(|b| *b == b'#').count();
        let title = words.get(level..).is_some_and(|rest| rest.starts_with(' ') && rest.contains(char::is_alphabetic));
        let heading = (1..=6).contains(&level) && line.len() - words.len() < 4 && title;
        let fence = words.starts_with("```") || words == "~~~";
        let row = words.len() > 2 && words.bytes().all(|b| b == b'=');
        let note = words.starts_with("[^") && line.contains("]: ");
        let strong = is_pair(line, "**");
        self.add(Sign::Heading, heading);
        self.add(Sign::Fence, fence);
        self.add(Sign::Emphasis, strong || ["__", "`", "*", "_"].iter().any(|mark| is_pair(line, mark)));
        self.add(Sign::Quote, words.starts_with("> "));
        self.add(Sign::Table, words.starts_with('|') && words.contains("---"));
        self.add(Sign::Underline, row && !before.is_empty() && before.chars().count() < 80);
        // One hash below other words may be a number sign.
        self.sure |= fence || strong || note || is_link(line) || (heading && (level > 1 || before.is_empty()));
    }

    fn add(&mut self, sign: Sign, seen: bool) {
        if seen && !self.kinds.contains(&sign) {
            self.kinds.push(sign);
        }
    }
}

/// Whether a line holds `[words](address)` or `[words]: address`.
fn is_link(line: &str) -> bool {
    let inline = line.match_indices("](").any(|(at, _)| {
        let target = line.get(at + 2..).unwrap_or_default();
        let opens = line.get(..at).is_some_and(|before| before.contains('['));
        opens
            && target
                .find(')')
                .is_some_and(|end| target.get(..end).is_some_and(|target| target.contains(['.', '/', '#', ':'])))
    });
    let defined =
        || line.split_once("]: ").is_some_and(|(label, target)| label.starts_with('[') && target.contains("://"));
    inline || defined()
}

/// Whether words stand between two of these marks as Markdown wants them.
fn is_pair(line: &str, mark: &str) -> bool {
    let Some(open) = line.find(mark) else { return false };
    let (before, rest) = (line.get(..open).unwrap_or_default(), line.get(open + mark.len()..).unwrap_or_default());
    let inside = |end: usize| rest.get(..end).unwrap_or_default();
    // Chinese and Japanese have no spaces to set the marks apart.
    let outside = |c: char| (!c.is_alphanumeric() && !mark.contains(c)) || is_spaceless(c);
    rest.match_indices(mark).any(|(end, _)| {
        let after = rest.get(end + mark.len()..).unwrap_or_default();
        inside(end).starts_with(char::is_alphanumeric)
            && inside(end).ends_with(|c: char| !c.is_whitespace() && !mark.contains(c))
            && (before.is_empty() || before.ends_with(outside))
            && (after.is_empty() || after.starts_with(outside))
    })
}

/// Whether bytes are no text in any usual encoding: a picture, an archive, a document, a program.
pub fn is_binary(bytes: &[u8]) -> bool {
    let magic: [&[u8]; 14] = [
        b"%PDF-",
        b"\x89PNG",
        b"\xFF\xD8\xFF",
        b"GIF8",
        b"PK\x03\x04",
        b"\x1F\x8B",
        b"7z\xBC\xAF",
        b"Rar!",
        b"\0asm",
        b"\x7FELF",
        b"ID3",
        b"OggS",
        b"\xD0\xCF\x11\xE0",
        b"wOF2",
    ];
    if magic.iter().any(|magic| bytes.starts_with(magic)) {
        return true;
    }
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return false;
    }
    let start = bytes.get(..4096).unwrap_or(bytes);
    let control = |b: &&u8| **b < 32 && !matches!(**b, b'\t' | b'\n' | b'\r' | 0x0C | 0x0B | 0x1B);
    start.contains(&0) || start.iter().filter(control).count() * 20 > start.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_type_decides_first() {
        assert_eq!(format(Some("Text/HTML; charset=utf-8"), Some("/a.md"), "# A"), Format::Html);
        assert_eq!(format(Some("text/markdown"), Some("/a.txt"), "A"), Format::Markdown);
    }

    #[test]
    fn then_the_extension() {
        assert_eq!(
            format(Some("text/plain"), Some("https://example.org/a/README.MD?raw=1#top"), "A"),
            Format::Markdown
        );
        assert_eq!(format(Some("application/octet-stream"), Some("notes.txt"), "# A"), Format::Text);
        assert_eq!(format(None, Some("https://example.md"), "A"), Format::Text);
        assert_eq!(format(None, Some("/page.html"), "A"), Format::Html);
    }

    #[test]
    fn then_the_content() {
        let content = |text| format(Some("text/plain"), Some("/article"), text);
        for text in ["<!DOCTYPE html><p>A", " \n<!-- x --><html>", "<p>Hello</p>", "<div><p>a</p></div>"] {
            assert_eq!(content(text), Format::Html, "{text}");
        }
        for text in [
            "# Title\n\nWords.",
            "Title\n=====\n\nSome *stress* here.",
            "See [the site](https://example.org).",
            "```\ncode\n```",
            "---\ntitle: A\n---\nSome *stress*.",
            "A **strong** word.",
            "> quoted\n\nand `code`",
            "## Part\n\nText",
            "![Cat](cat.jpg)",
            "<div align=\"center\">\n\n# Title\n\n</div>",
            "<h1 align=\"center\">Quay</h1>\n\n[![Built](b.svg)](https://example.org)\n\n## Use",
            "<p align=\"center\"><img src=\"a.png\"></p>\n\n# Title",
            "---\ntitle: 雨の町\n---\n明日も**雨**です。",
        ] {
            assert_eq!(content(text), Format::Markdown, "{text}");
        }
        for text in [
            "Title\n\n* * *\n\nWords.\n\n***\n\nMore.",
            "A\n*****\nB",
            "2 * 3 * 4 = 24 et a_b_c",
            "- one\n- two",
            "<3 you all",
            "#1 in the list",
            "He said [sic](really) so.",
            "",
            "Un mot (*) et une note\n\n(*) La note.",
            "Snake_case and other_names",
            "Mail: a@b.org, x < y > z",
            "Tags: #politics #news",
            "Title: A\nDate: 2026-03-03\n\n> quoted",
        ] {
            assert_eq!(content(text), Format::Text, "{text}");
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_known() {
        for text in ["", "Plain", "Été à Zürich, 東京", "\u{1B}[1mbold\u{1B}[0m"] {
            assert!(!is_binary(text.as_bytes()), "{text}");
        }
        assert!(!is_binary(b"Caf\xE9 latin-1"));
        assert!(!is_binary(b"\xFF\xFEA\0b\0"));
        assert!(is_binary(b"%PDF-1.7 ..."));
        assert!(is_binary(b"\x89PNG\r\n\x1A\n"));
        assert!(is_binary(b"abc\0def"));
    }
}
