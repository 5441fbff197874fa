//! HTML without styles, before a browser parses it: even in a document that is never shown, a strict page reports each
//! inline style as a breach of its security policy.

/// The attribute that holds what `style` held.
pub const STYLE: &str = "data-liseuse-style";

/// The text with `noframes` for every `style` element, which parsers treat alike, and [`STYLE`] for every `style` attribute.
pub fn inert(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        let opening = if tag.starts_with("</") { "</" } else { "<" };
        let name = tag.get(opening.len()..).unwrap_or_default();
        let length = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
        let (name, after) = name.split_at(length);
        out.push_str(opening);
        out.push_str(if name.eq_ignore_ascii_case("style") { "noframes" } else { name });
        rest = if name.is_empty() { after } else { attributes(after, &mut out) };
    }
    out.push_str(rest);
    out
}

/// Copies the rest of a tag, and gives what comes after it.
fn attributes<'a>(tag: &'a str, out: &mut String) -> &'a str {
    let mut rest = tag;
    loop {
        let end = rest.find(['>', '"', '\'', ' ', '\t', '\n', '\r', '\u{c}', '/']).unwrap_or(rest.len());
        let (before, at) = rest.split_at(end);
        out.push_str(before);
        let Some(stop) = at.chars().next() else { return at };
        let mut length = 1;
        if matches!(stop, '"' | '\'') {
            let Some(closing) = at.get(1..).and_then(|value| value.find(stop)) else { return at };
            length = closing + 2;
        }
        let (copied, after) = at.split_at(length);
        if stop == '>' {
            return at;
        }
        out.push_str(copied);
        rest = after;
        let (name, value) = rest.split_at_checked("style".len()).unwrap_or_default();
        if name.eq_ignore_ascii_case("style") && value.trim_start().starts_with('=') {
            out.push_str(STYLE);
            rest = value;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn style_sheets_are_no_style_sheets_any_more() {
        let text = "<head><STYLE media=print>p > a { }</style></head><p>2 < 3, style=\"bold\"</p>";
        let expected = "<head><noframes media=print>p > a { }</noframes></head><p>2 < 3, style=\"bold\"</p>";
        assert_eq!(inert(text), expected);
    }

    #[test]
    fn attributes_are_kept_under_another_name() {
        let text = "<p class=a STYLE = 'x'>b</p><b\nstyle=y/><i title=\" style='z'\"style=\"w\">";
        let expected = "<p class=a data-liseuse-style = 'x'>b</p><b\ndata-liseuse-style=y/>\
            <i title=\" style='z'\"data-liseuse-style=\"w\">";
        assert_eq!(inert(text), expected);
    }

    #[test]
    fn what_never_ends_is_kept() {
        for text in ["<", "</", "<p style", "<p class=\"a style=b", "<p ", "a<b"] {
            assert_eq!(inert(text), text);
        }
    }

    proptest! {
        #[test]
        fn without_styles_nothing_changes(text in "[a-z<>/=\"' é]{0,60}") {
            prop_assume!(!text.contains("style"));
            prop_assert_eq!(inert(&text), text);
        }
    }
}
