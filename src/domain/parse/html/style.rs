//! The few inline styles that carry meaning.

use super::Element;
use crate::domain::article::Style;

/// The value of a property in the element's `style`, in lower case.
pub(super) fn property(element: &Element, name: &str) -> Option<String> {
    element.attribute("style")?.split(';').rev().find_map(|declaration| {
        let (property, value) = declaration.split_once(':')?;
        let value = value.trim().trim_end_matches("!important").trim_end();
        property.trim().eq_ignore_ascii_case(name).then(|| value.to_ascii_lowercase())
    })
}

pub(super) fn declares(element: &Element, name: &str, value: &str) -> bool {
    property(element, name).is_some_and(|known| known == value)
}

/// The styles that an element's own `style` gives to its words, as word processors write them.
pub(super) fn emphasis(element: &Element) -> impl Iterator<Item = Style> {
    let bold = (is_bold(element) == Some(true)).then_some(Style::Strong);
    let italic = (is_italic(element) == Some(true)).then_some(Style::Emphasis);
    bold.into_iter().chain(italic)
}

/// Whether a `b` or `i` is told by its own `style` to look like other words.
pub(super) fn is_plain(element: &Element, style: Style) -> bool {
    match style {
        Style::Strong => is_bold(element) == Some(false),
        Style::Emphasis => is_italic(element) == Some(false),
        _ => false,
    }
}

fn is_bold(element: &Element) -> Option<bool> {
    let weight = property(element, "font-weight")?;
    Some(weight == "bold" || weight == "bolder" || weight.parse::<u32>().is_ok_and(|weight| weight >= 600))
}

fn is_italic(element: &Element) -> Option<bool> {
    let slope = property(element, "font-style")?;
    Some(slope == "italic" || slope.starts_with("oblique"))
}
