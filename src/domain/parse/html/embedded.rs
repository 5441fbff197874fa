//! Content from elsewhere, of which an article keeps a link.

use super::convert::Converter;
use super::{Element, picture};
use crate::domain::article::Inline;
use crate::domain::url::Url;

impl Converter<'_> {
    /// A link to a film, a sound or a frame; else what the page shows in its place, and a warning.
    pub(super) fn embedded(&mut self, element: &Element, out: &mut Vec<Inline>) {
        if picture::is_tiny(element) {
            return;
        }
        if let Some(href) = source(element).and_then(|source| Url::parse(source, self.base)) {
            let title = element.filled("title").or_else(|| element.filled("aria-label"));
            let words = title.map_or_else(|| short(href.as_str()).to_owned(), str::to_owned);
            if !self.gap {
                self.words(" ", out);
            }
            out.push(Inline::Link { href, title: None, inlines: vec![Inline::Text(words)] });
            self.gap = false;
        } else {
            self.warn_of(element);
            if element.is("object") {
                self.inline_element(element, out);
            }
        }
    }
}

/// Where it comes from; a blank page comes from nowhere.
fn source(element: &Element) -> Option<&str> {
    let is_somewhere = |source: &&str| !source.starts_with("about:") && !source.starts_with('#');
    let own = ["src", "data-src", "data-lazy-src", "data"].into_iter().filter_map(|name| element.filled(name));
    let inner = || element.elements().find_map(|source| source.filled("src").filter(|_| source.is("source")));
    own.into_iter().find(is_somewhere).or_else(inner)
}

/// An address as it is read aloud: without scheme and query.
fn short(address: &str) -> &str {
    let start = address.find("://").map_or(0, |colon| colon + 3);
    let rest = address.get(start..).unwrap_or(address);
    rest.split(['?', '#']).next().unwrap_or(rest).trim_end_matches('/')
}
