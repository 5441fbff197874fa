//! What each element of HTML is to an article.

use crate::domain::article::Style;

/// How the conversion takes an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Left out with what it holds: program, style, form control, drawing.
    Forbidden,
    /// Content from elsewhere: only a link to it can stand.
    Embedded,
    /// Stands on lines of its own.
    Block,
    /// Stands in a line, or is unknown and takes the role of its content.
    Inline,
}

/// The role of an element by its name.
pub(super) fn role(name: &str) -> Role {
    match name {
        "script" | "style" | "template" | "link" | "meta" | "base" | "title" | "head" | "param" | "source"
        | "track" | "map" | "area" | "frameset" | "noframes" | "input" | "select" | "textarea" | "button"
        | "option" | "optgroup" | "datalist" | "output" | "progress" | "meter" | "svg" | "canvas" | "dialog"
        | "applet" | "slot" | "portal" | "fencedframe" | "xml" => Role::Forbidden,
        "iframe" | "frame" | "object" | "embed" | "video" | "audio" | "amp-iframe" | "amp-video" | "amp-audio" => {
            Role::Embedded
        }
        "address" | "article" | "aside" | "blockquote" | "body" | "caption" | "center" | "col" | "colgroup" | "dd"
        | "details" | "dir" | "div" | "dl" | "dt" | "fieldset" | "figcaption" | "figure" | "footer" | "form" | "h1"
        | "h2" | "h3" | "h4" | "h5" | "h6" | "header" | "hgroup" | "hr" | "html" | "legend" | "li" | "listing"
        | "main" | "menu" | "nav" | "ol" | "p" | "plaintext" | "pre" | "search" | "section" | "summary" | "table"
        | "tbody" | "td" | "tfoot" | "th" | "thead" | "tr" | "ul" | "xmp" => Role::Block,
        _ => Role::Inline,
    }
}

/// Whether leaving the element out loses nothing that a reader could have seen.
pub(super) fn is_silent(name: &str) -> bool {
    matches!(name, "link" | "meta" | "base" | "title" | "head" | "param" | "source" | "track" | "map" | "area")
}

/// Whether HTML inside Markdown may hold the element; the tags of any other are shown as text.
pub(in crate::domain::parse) fn is_allowed(name: &str) -> bool {
    match role(name) {
        Role::Block | Role::Embedded => true,
        Role::Forbidden => is_silent(name),
        Role::Inline => {
            style(name).is_some()
                || matches!(
                    name,
                    "a" | "abbr"
                        | "acronym"
                        | "bdi"
                        | "bdo"
                        | "big"
                        | "blink"
                        | "br"
                        | "code"
                        | "data"
                        | "font"
                        | "img"
                        | "label"
                        | "marquee"
                        | "math"
                        | "nobr"
                        | "noscript"
                        | "picture"
                        | "q"
                        | "rb"
                        | "rp"
                        | "rt"
                        | "rtc"
                        | "ruby"
                        | "span"
                        | "tt"
                        | "wbr"
                )
        }
    }
}

/// The meaning of an element that only changes how words look.
pub(super) fn style(name: &str) -> Option<Style> {
    Some(match name {
        "em" | "i" => Style::Emphasis,
        "strong" | "b" => Style::Strong,
        "del" | "s" | "strike" => Style::Deleted,
        "ins" | "u" => Style::Inserted,
        "sub" => Style::Subscript,
        "sup" => Style::Superscript,
        "mark" => Style::Mark,
        "small" => Style::Small,
        "kbd" => Style::Keyboard,
        "samp" => Style::Sample,
        "var" => Style::Variable,
        "cite" => Style::Citation,
        "dfn" => Style::Defined,
        _ => return None,
    })
}

/// The level of a heading by its name.
pub(super) fn heading(name: &str) -> Option<u8> {
    match name.as_bytes() {
        [b'h', digit @ b'1'..=b'6'] => Some(digit - b'0'),
        _ => None,
    }
}
