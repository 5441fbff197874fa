//! What a page says of its article in JSON-LD with the vocabulary of schema.org.

use super::Element;
use super::json::{self, Value};

/// The fields that an article takes.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct LinkedData {
    pub(super) headline: Option<String>,
    pub(super) author: Option<String>,
    pub(super) date: Option<String>,
    pub(super) site: Option<String>,
    pub(super) image: Option<String>,
    pub(super) description: Option<String>,
    pub(super) language: Option<String>,
    pub(super) body: Option<String>,
}

/// The data of the first article among the scripts of a page.
pub(super) fn read(root: &Element) -> LinkedData {
    let is_data = |element: &&Element| {
        element.is("script")
            && element.attribute("type").is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/ld+json"))
    };
    root.descendants()
        .filter(is_data)
        .find_map(|script| {
            let text = script.text();
            let value = json::read(unwrapped(&text))?;
            article(&value).map(fields)
        })
        .unwrap_or_default()
}

/// Some pages hide their data from very old browsers.
fn unwrapped(text: &str) -> &str {
    let start = text.find(['{', '[']).unwrap_or(0);
    let text = text.get(start..).unwrap_or_default();
    text.strip_prefix("[CDATA[").unwrap_or(text)
}

fn article(value: &Value) -> Option<&Value> {
    let graph = value.field("@graph").unwrap_or(value);
    graph
        .values()
        .iter()
        .find(|value| is_article(value))
        .or_else(|| value.values().iter().find(|value| is_article(value)))
}

fn is_article(value: &Value) -> bool {
    value.field("@type").is_some_and(|kind| {
        kind.values()
            .iter()
            .filter_map(Value::text)
            .any(|kind| kind.ends_with("Article") || kind.ends_with("Posting") || matches!(kind, "Report" | "Review"))
    })
}

fn fields(value: &Value) -> LinkedData {
    let text = |name: &str| value.field(name).and_then(Value::text).map(decoded);
    LinkedData {
        headline: text("headline").or_else(|| text("name")),
        author: value.field("author").and_then(names),
        date: text("datePublished").or_else(|| text("dateCreated")),
        site: value.field("publisher").and_then(names),
        image: value.field("image").and_then(address),
        description: text("description"),
        language: text("inLanguage"),
        body: text("articleBody"),
    }
}

/// The names of people or organisations, as they should be printed.
fn names(value: &Value) -> Option<String> {
    let names: Vec<String> = value
        .values()
        .iter()
        .filter_map(|one| one.field("name").unwrap_or(one).values().first().and_then(Value::text).map(decoded))
        .filter(|name| !name.starts_with("http"))
        .collect();
    (!names.is_empty()).then(|| names.join(", "))
}

fn address(value: &Value) -> Option<String> {
    let first = value.values().first()?;
    first.field("url").unwrap_or(first).values().first().and_then(Value::text).map(str::to_owned)
}

/// Many pages encode their data as if it stood in HTML.
pub(super) fn decoded(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let entities = [
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#039;", "'"),
        ("&apos;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ];
    entities.iter().fold(text.to_owned(), |text, (entity, letter)| text.replace(entity, letter))
}
