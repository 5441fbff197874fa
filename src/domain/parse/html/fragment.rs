//! From the HTML that a host page wraps in the element to an article.

use super::clutter::{has_name, is_byline_word, is_standfirst_word};
use super::convert::Converter;
use super::credits;
use super::element::{self, Descendants, elements};
use super::metadata::{spaced, without_by};
use super::places::Places;
use super::{Element, Node, notes};
use crate::domain::article::{Article, Metadata};
use crate::domain::parse::{at_once, byline};

/// The article that some nodes hold: nothing stands around it, its first `h1` is the title.
pub fn fragment(nodes: &[Node], base: Option<&str>) -> Article {
    at_once(fragment_in_turns(nodes, base, &async || {}))
}

/// [`fragment`] for who has other things to do: `rest` is awaited between the steps.
pub async fn fragment_in_turns(nodes: &[Node], base: Option<&str>, rest: &impl AsyncFn()) -> Article {
    let mut warnings = Vec::new();
    let mut converter = Converter::new(base, &mut warnings);
    let header = Descendants::of(nodes).find(|element| element.is("header"));
    let title = Descendants::of(nodes).find(|element| element.is("h1") && !element.is_hidden());
    let standfirst = Descendants::of(nodes).find(|element| is_standfirst(element, header));
    let in_header = |kind: fn(&Element) -> bool| header.into_iter().flat_map(Element::descendants).find(|e| kind(e));
    let byline = in_header(is_byline);
    let time = in_header(|element| element.is("time"));
    let mut metadata = Metadata::default();
    if let Some(root) = only_element(nodes) {
        metadata.language = element::language(root);
        metadata.direction = element::direction(root);
    }
    converter.language.clone_from(&metadata.language);
    converter.direction = metadata.direction;
    metadata.title = title.map(|title| converter.phrasing_of(title)).filter(|title| !title.inlines.is_empty());
    metadata.standfirst = standfirst.map(|element| converter.phrasing_of(element));
    metadata.byline =
        byline.map(|element| without_by(&spaced(&element.text())).to_owned()).filter(|name| !name.is_empty());
    metadata.date = time.map(|time| time.filled("datetime").map_or_else(|| spaced(&time.text()), str::to_owned));
    let taken = [title, standfirst].into_iter().flatten();
    rest().await;
    let notes = notes::find(nodes, None);
    converter.left_out = Places::of(&taken.chain(notes.left_out()).collect::<Vec<_>>());
    converter.references.clone_from(&notes.references);
    let mut blocks = converter.blocks_in_turns(nodes, rest).await;
    credits::take(&mut blocks, &mut metadata);
    rest().await;
    let notes = notes.read(&mut converter, &mut blocks);
    Article { metadata, blocks, notes, warnings, ..Article::default() }.numbered()
}

fn is_standfirst(element: &Element, header: Option<&Element>) -> bool {
    let in_header = || header.is_some_and(|header| header.descendants().any(|inner| std::ptr::eq(inner, element)));
    !element.is_hidden()
        && (has_name(element, is_standfirst_word) || (element.is("p") && !names_author(element) && in_header()))
}

fn names_author(line: &Element) -> bool {
    let names = |element: &Element| is_byline(element) || element.is("time");
    names(line) || line.descendants().any(names) || byline::read(&spaced(&line.text())).is_some()
}

fn is_byline(element: &Element) -> bool {
    element.is("address") || element.has_word("rel", "author") || has_name(element, is_byline_word)
}

/// The element that all others stand in, if there is one.
fn only_element(nodes: &[Node]) -> Option<&Element> {
    let mut seen = nodes.iter().filter(|node| !matches!(node, Node::Text(words) if words.trim().is_empty()));
    let only = elements(std::slice::from_ref(seen.next()?)).next();
    only.filter(|_| seen.next().is_none())
}
