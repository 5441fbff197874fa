//! The page around an element: its address, title and languages.

use super::share_sheet;
use crate::app::Page;
use crate::domain::language::Language;
use web_sys::HtmlElement;

/// Reads them.
pub(super) fn read(element: &HtmlElement) -> Page {
    let Some(window) = web_sys::window() else { return Page::default() };
    let Some(document) = window.document() else { return Page::default() };
    let attribute = |selector: &str, name: &str| {
        document.query_selector(selector).ok().flatten().and_then(|element| element.get_attribute(name))
    };

    let language =
        element.parent_element().and_then(|parent| parent.closest("[lang]").ok().flatten()?.get_attribute("lang"));
    let own = window.navigator().languages();
    Page {
        address: window.location().href().unwrap_or_default(),
        base: document.base_uri().ok().flatten().unwrap_or_default(),
        canonical: attribute("link[rel~=canonical]", "href"),
        title: document.title(),
        language: language.and_then(|tag| Language::new(&tag)),
        reader_languages: own.iter().filter_map(|tag| Language::new(&tag.as_string()?)).collect(),
        has_sheet: share_sheet::exists(),
        has_words: has_words(element),
        is_first: document.query_selector(&element.local_name()).ok().flatten().as_ref() == Some(element),
    }
}

/// Whether an element holds anything to be seen, or words that stand in a script.
fn has_words(element: &HtmlElement) -> bool {
    let seen = element.query_selector(":scope > :not(script, style, template)");
    matches!(seen, Ok(Some(_))) || element.text_content().is_some_and(|words| !words.trim().is_empty())
}
