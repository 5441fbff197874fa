//! Bare addresses in running text become links, much as GitHub Flavored Markdown finds them.

use crate::domain::{article::Inline, url::Url};

/// The longest name of a host (RFC 1035, section 2.3.4), in bytes; hosts in other scripts need more than in ASCII.
const LONGEST_HOST: usize = 4 * 253;

/// The inlines with bare addresses in their words turned into links; links and code stay as they are.
pub fn link(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut linked = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match inline {
            Inline::Text(text) if may_link(&text) => {
                split(&text, &mut linked);
            }
            Inline::Styled(style, inlines) => linked.push(Inline::Styled(style, link(inlines))),
            Inline::Quote(inlines) => linked.push(Inline::Quote(link(inlines))),
            Inline::Foreign { language, direction, inlines } => {
                linked.push(Inline::Foreign { language, direction, inlines: link(inlines) });
            }
            other => linked.push(other),
        }
    }
    linked
}

/// Whether something in a text looks like an address; most texts are told from that in one look at their bytes.
fn may_link(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_mark =
        |at| matches!(bytes.get(at..), Some([b'@', ..] | [b':', b'/', b'/', ..] | [b'w', b'w', b'w', b'.', ..]));
    (0..bytes.len()).any(is_mark)
}

/// An address found in a text: where it starts and ends, and where it leads.
struct Found {
    start: usize,
    end: usize,
    href: String,
}

fn split(text: &str, inlines: &mut Vec<Inline>) {
    let (mut written, mut from) = (0, 0);
    while let Some(mark) = next_mark(text, from) {
        let found = at_mark(text, written, mark);
        let url = found.as_ref().and_then(|found| Url::parse(&found.href, None));
        let (Some(found), Some(href)) = (found, url) else {
            from = mark + 1;
            continue;
        };
        push_text(slice(text, written, found.start), inlines);
        let words = slice(text, found.start, found.end).to_owned();
        inlines.push(Inline::Link { href, title: None, inlines: vec![Inline::Text(words)] });
        (written, from) = (found.end, found.end);
    }
    push_text(slice(text, written, text.len()), inlines);
}

fn push_text(text: &str, inlines: &mut Vec<Inline>) {
    if !text.is_empty() {
        inlines.push(Inline::Text(text.to_owned()));
    }
}

fn slice(text: &str, start: usize, end: usize) -> &str {
    text.get(start..end).unwrap_or_default()
}

/// The next place where an address may be told: `:` of `http://`, `w` of `www.`, `@`.
fn next_mark(text: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    let found = rest.bytes().enumerate().find(|&(at, byte)| match byte {
        b'@' => true,
        b':' => rest.get(at..).is_some_and(|rest| rest.starts_with("://")),
        b'w' | b'W' => rest.get(at..at + 4).is_some_and(|start| start.eq_ignore_ascii_case("www.")),
        _ => false,
    });
    found.map(|(at, _)| from + at)
}

fn at_mark(text: &str, from: usize, mark: usize) -> Option<Found> {
    match text.as_bytes().get(mark)? {
        b'@' => email(text, from, mark),
        b':' => {
            let before = slice(text, from, mark);
            let letters = before.bytes().rev().take_while(u8::is_ascii_alphabetic).count();
            let start = mark - letters;
            let scheme = slice(text, start, mark);
            let web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
            let end = web.then(|| end_of_address(text, mark + 3, false))??;
            Some(Found { start, end, href: slice(text, start, end).to_owned() })
        }
        _ => {
            let joined = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '/' | '-' | '@' | ':');
            if slice(text, from, mark).ends_with(joined) {
                return None;
            }
            let end = end_of_address(text, mark, true)?;
            Some(Found { start: mark, end, href: ["https://", slice(text, mark, end)].concat() })
        }
    }
}

/// Where an address ends whose host begins at `host`.
fn end_of_address(text: &str, host: usize, dotted: bool) -> Option<usize> {
    let rest = text.get(host..)?;
    let length = rest
        .char_indices()
        .find(|&(at, c)| at > LONGEST_HOST || !(c.is_alphanumeric() || matches!(c, '-' | '_' | '.')))
        .map_or(rest.len(), |(at, _)| at);
    let name = rest.get(..length)?.trim_end_matches('.');
    let last_two = || name.rsplit('.').take(2);
    if name.is_empty() || name.starts_with('.') || last_two().any(|part| part.is_empty() || part.contains('_')) {
        return None;
    }
    if dotted && !name.contains('.') {
        return None;
    }
    let end = rest.find(ends_address).unwrap_or(rest.len());
    Some(host + without_trailing_marks(rest.get(..end)?).len())
}

/// Besides white space and `<`, quotation marks and the stops of Chinese and Japanese end an address.
fn ends_address(c: char) -> bool {
    c.is_whitespace() || c.is_control() || "<>\"`«»‹›“”„‘’‚…、。，；：！？「」『』《》〈〉【】（）".contains(c)
}

/// What follows an address in a sentence: stops, a bracket opened before it, a character reference.
fn without_trailing_marks(mut address: &str) -> &str {
    let opened = address.matches('(').count();
    let mut closed = address.matches(')').count();
    while let Some(last) = address.chars().next_back() {
        let shorter = address.get(..address.len() - last.len_utf8()).unwrap_or_default();
        address = match last {
            '?' | '!' | '.' | ',' | ':' | '*' | '_' | '~' | '\'' | ']' | '|' => shorter,
            ')' if closed > opened => {
                closed -= 1;
                shorter
            }
            ';' => {
                let name = shorter.trim_end_matches(|c: char| c.is_ascii_alphanumeric());
                if name.len() < shorter.len() { name.strip_suffix('&').unwrap_or(shorter) } else { shorter }
            }
            _ => break,
        };
    }
    address
}

fn email(text: &str, from: usize, at: usize) -> Option<Found> {
    let is_local = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b'+');
    let local = slice(text, from, at).bytes().rev().take_while(is_local).count();
    let start = at - local;
    let written = slice(text, from, start);
    if local == 0 || written.ends_with(|c: char| c.is_alphanumeric() || c == '/') {
        return None;
    }
    let rest = text.get(at + 1..)?;
    let length = rest.bytes().take(LONGEST_HOST).take_while(|b| is_local(b) && *b != b'+').count();
    let host = rest.get(..length)?.trim_end_matches('.');
    let sound = host.contains('.') && !host.ends_with(['-', '_']) && host.split('.').all(|part| !part.is_empty());
    let start = if written.ends_with("mailto:") { start - "mailto:".len() } else { start };
    let end = at + 1 + host.len();
    let address = slice(text, at - local, end);
    sound.then(|| Found { start, end, href: ["mailto:", address].concat() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::article::{Phrasing, Style};
    use proptest::prelude::*;

    /// The text with `[words](href)` for each link.
    fn sketched(text: &str) -> String {
        sketch(&link(vec![Inline::Text(text.to_owned())]))
    }

    fn sketch(inlines: &[Inline]) -> String {
        let one = |inline: &Inline| match inline {
            Inline::Link { href, inlines, .. } => format!("[{}]({})", sketch(inlines), href.as_str()),
            Inline::Styled(_, inlines) => format!("*{}*", sketch(inlines)),
            Inline::Text(text) => text.clone(),
            _ => String::new(),
        };
        inlines.iter().map(one).collect()
    }

    #[test]
    fn finds_web_addresses() {
        for (text, address) in [
            ("a https://example.org/b?c=d#e f", "https://example.org/b?c=d#e"),
            ("(http://example.org/a_(b))", "http://example.org/a_(b)"),
            ("see http://example.org.", "http://example.org"),
            ("«https://example.org»", "https://example.org"),
            ("请看https://example.org/a。好", "https://example.org/a"),
            ("https://example.org/?a=b&hl;", "https://example.org/?a=b"),
            ("https://localhost:8000/a", "https://localhost:8000/a"),
            ("https://example.org/a;b", "https://example.org/a;b"),
            ("https://пример.рф/", "https://пример.рф/"),
        ] {
            assert_eq!(sketched(text), text.replace(address, &format!("[{address}]({address})")));
        }
    }

    #[test]
    fn supplies_the_scheme_of_names_and_mail() {
        assert_eq!(sketched("www.example.org/a, b"), "[www.example.org/a](https://www.example.org/a), b");
        assert_eq!(sketched("(a.b+c@example.org)."), "([a.b+c@example.org](mailto:a.b+c@example.org)).");
        assert_eq!(sketched("mailto:a@example.org"), "[mailto:a@example.org](mailto:a@example.org)");
    }

    #[test]
    fn leaves_what_is_no_address() {
        for text in [
            "ftp://example.org",
            "http://",
            "https://.",
            "www.",
            "www",
            "awww.example.org",
            "a@b",
            "@example.org",
            "a@example.org-",
            "http://a_b.example_c.d_e",
            "javascript://example.org",
            "a @ b.c",
            "x://y",
            "été@b",
        ] {
            assert_eq!(sketched(text), text);
        }
    }

    #[test]
    fn finds_addresses_within_emphasis_but_not_within_links() {
        let words = || vec![Inline::Text("www.example.org".to_owned())];
        let styled = Inline::Styled(Style::Strong, words());
        assert_eq!(sketch(&link(vec![styled])), "*[www.example.org](https://www.example.org)*");
        let href = Url::parse("#a", None).unwrap();
        let linked = vec![Inline::Link { href, title: None, inlines: words() }];
        assert_eq!(link(linked.clone()), linked);
    }

    #[test]
    fn hostile_texts_take_linear_time() {
        for piece in ["www.a_b_", "_www.", "http://", "a@", "a@a.", "(http://a.b", "http://a.b)*", "&a;", "www.a.b/&a;"]
        {
            sketched(&piece.repeat(30_000));
        }
    }

    proptest! {
        #[test]
        fn words_stay_as_they_are(text in "((http://|www\\.|@|\\.|[a-zé_(),;&]| ){0,12}|.{0,9}){0,5}") {
            prop_assert_eq!(Phrasing::new(link(vec![Inline::Text(text.clone())])).text(), text);
        }
    }
}
