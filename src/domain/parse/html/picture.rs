//! Pictures: which address they load from, with the attributes of pages that load them late.

use super::convert::Converter;
use super::element::elements;
use super::{Element, Node, style};
use crate::domain::article::{Image, Inline};
use crate::domain::url::Url;

impl Converter<'_> {
    /// Adds the picture of an `img` or `picture`, unless it is one of those that only count visitors.
    pub(super) fn picture(&mut self, element: &Element, out: &mut Vec<Inline>) {
        if let Some(image) = image(element, self.base) {
            out.push(Inline::Image(image));
            self.gap = false;
        }
    }
}

fn image(element: &Element, base: Option<&str>) -> Option<Image> {
    let img = if element.is("picture") { element.descendants().find(|inner| inner.is("img")) } else { Some(element) };
    if img.is_some_and(is_tiny) {
        return None;
    }
    let own = img.map(|img| candidates(img, base)).unwrap_or_default();
    let src = img.and_then(|img| address(img, base));
    let sources = if own.is_empty() { picture_sources(element, src.is_none(), base) } else { own };
    let src = src.or_else(|| sources.last().map(|(url, _)| url.clone()))?;
    let img = img.unwrap_or(element);
    let text = |name| img.filled(name).map(str::to_owned);
    let by_width = sources.iter().any(|(_, descriptor)| descriptor.ends_with('w'));
    Some(Image {
        src,
        sizes: if by_width { text("sizes").or_else(|| text("data-sizes")) } else { None },
        sources,
        alt: text("alt").unwrap_or_default(),
        title: text("title"),
        size: pixels(img, "width").zip(pixels(img, "height")),
    })
}

/// The candidates of the `source` elements that any browser can take, and any screen or theme; where there is no other
/// address, those for some screens.
fn picture_sources(element: &Element, needed: bool, base: Option<&str>) -> Vec<(Url, String)> {
    let sources = || element.descendants().filter(|inner| inner.is("source"));
    let any_screen = |source: &&Element| !source.has("media");
    let known = |source: &&Element| {
        source.filled("type").is_none_or(|kind| matches!(kind, "image/jpeg" | "image/png" | "image/webp" | "image/gif"))
    };
    sources()
        .filter(any_screen)
        .filter(known)
        .chain(sources().filter(|_| needed).filter(known))
        .map(|source| candidates(source, base))
        .find(|candidates| !candidates.is_empty())
        .unwrap_or_default()
}

/// Attributes that late loading keeps addresses in, best first, before the one that may hold a placeholder.
const LATE: [&str; 7] =
    ["data-src", "data-original", "data-lazy-src", "data-lazy", "data-original-src", "data-hi-res-src", "data-url"];

fn address(img: &Element, base: Option<&str>) -> Option<Url> {
    let late = LATE.iter().find_map(|name| img.filled(name)).and_then(|address| Url::picture(address, base));
    let own = || {
        let src = img.filled("src").filter(|src| !is_placeholder(src))?;
        Url::picture(src, base)
    };
    let unnamed = || {
        let late = |(name, value): &&(String, String)| name.starts_with("data-") && is_picture_file(value);
        Url::picture(img.attributes.iter().find(late)?.1.trim(), base)
    };
    late.or_else(own).or_else(unnamed)
}

/// A picture so short that it says nothing stands for another that comes late.
fn is_placeholder(src: &str) -> bool {
    src.starts_with("data:") && src.len() < 400 || src.starts_with("about:")
}

/// Whether a value is an address that ends as files with pictures do.
fn is_picture_file(value: &str) -> bool {
    let path = value.trim().split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    !path.contains(char::is_whitespace)
        && !path.starts_with(['{', '['])
        && [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"].iter().any(|ending| path.ends_with(ending))
}

fn candidates(element: &Element, base: Option<&str>) -> Vec<(Url, String)> {
    ["srcset", "data-srcset", "data-lazy-srcset"]
        .into_iter()
        .filter_map(|name| element.filled(name))
        .map(|value| srcset(value, base))
        .find(|candidates| !candidates.is_empty())
        .unwrap_or_default()
}

/// Reads `srcset` as HTML says: addresses may hold commas, a comma at their end or after the descriptor parts them.
fn srcset(value: &str, base: Option<&str>) -> Vec<(Url, String)> {
    let mut candidates = Vec::new();
    let mut rest = value;
    loop {
        rest = rest.trim_start_matches(|letter: char| letter.is_ascii_whitespace() || letter == ',');
        if rest.is_empty() {
            return candidates;
        }
        let end = rest.find(|letter: char| letter.is_ascii_whitespace()).unwrap_or(rest.len());
        let (address, after) = rest.split_at(end);
        let (descriptor, after) =
            if address.ends_with(',') { ("", after) } else { after.split_once(',').unwrap_or((after, "")) };
        let descriptor = descriptor.trim();
        let address = address.trim_end_matches(',');
        if is_descriptor(descriptor)
            && !is_placeholder(address)
            && let Some(url) = Url::picture(address, base)
        {
            candidates.push((url, descriptor.to_owned()));
        }
        rest = after;
    }
}

fn is_descriptor(descriptor: &str) -> bool {
    descriptor.is_empty()
        || descriptor
            .strip_suffix(['w', 'x'])
            .is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit() || b == b'.'))
}

fn pixels(element: &Element, name: &str) -> Option<u32> {
    let value = element.filled(name)?;
    let value = value.strip_suffix("px").unwrap_or(value);
    value.split('.').next()?.trim().parse().ok().filter(|pixels| (1..=100_000).contains(pixels))
}

/// Whether an element is declared as small as one that counts visitors: no more than a pixel either way.
pub(super) fn is_tiny(element: &Element) -> bool {
    let tiny = |name: &str| {
        let declared = style::property(element, name);
        let value = declared.as_deref().or_else(|| element.filled(name));
        value.map(|value| matches!(value.trim().trim_end_matches("px"), "0" | "1"))
    };
    matches!((tiny("width"), tiny("height")), (Some(true), Some(true) | None) | (None, Some(true)))
}

/// Whether a `noscript` holds a picture and nothing else, and neither neighbour shows one already.
pub(super) fn is_only_one(noscript: &Element, siblings: &[Node], place: usize, base: Option<&str>) -> bool {
    let shows = |element: &Element| {
        std::iter::once(element)
            .chain(element.descendants())
            .any(|inner| inner.is("img") && image(inner, base).is_some())
    };
    let before = siblings.get(..place).and_then(|nodes| elements(nodes).last());
    let after = siblings.get(place + 1..).and_then(|nodes| elements(nodes).next());
    noscript.text().trim().is_empty()
        && shows(noscript)
        && ![before, after].into_iter().flatten().any(|neighbour| !neighbour.is("noscript") && shows(neighbour))
}
