//! From a whole page to its article.

use super::clutter::{has_name, is_byline_word, is_standfirst_word};
use super::content;
use super::convert::Converter;
use super::element::{direction, language};
use super::metadata::{Head, same, spaced, without_by};
use super::notes;
use super::outline::{Entry, Outline};
use super::places::Places;
use super::vocabulary::{Role, role};
use super::{Element, Node};
use crate::domain::article::{Article, Block, Metadata, Phrasing};
use crate::domain::parse::at_once;
use crate::domain::url::Url;

/// The article of a whole page.
pub fn article(root: &Element, base: Option<&str>) -> Article {
    at_once(article_in_turns(root, base, &async || {}))
}

/// [`article`] for who has other things to do: `rest` is awaited between the steps.
pub async fn article_in_turns(root: &Element, base: Option<&str>, rest: &impl AsyncFn()) -> Article {
    let declared = root.descendants().find(|element| element.is("base")).and_then(|element| element.filled("href"));
    let declared = declared.and_then(|address| Url::parse(address, base)).filter(Url::is_absolute);
    let base = declared.as_ref().map(Url::as_str).or(base);
    let head = Head::read(root);
    let mut metadata = head.metadata(base);
    rest().await;
    let mut outline = Outline::of(root);
    rest().await;
    look_for_author_and_date(&outline, &mut metadata);
    rest().await;
    let place = content::find(&mut outline);
    rest().await;
    metadata.language = outline.around(place).find_map(|entry| language(entry.element)).or(metadata.language);
    metadata.direction = outline.around(place).find_map(|entry| direction(entry.element));
    let standfirst = standfirst(&outline, place, &head);
    rest().await;
    let mut warnings = Vec::new();
    let mut converter = Converter::new(base, &mut warnings);
    converter.language.clone_from(&metadata.language);
    converter.direction = metadata.direction;
    let notes = outline.get(place).map(|entry| notes::find(&entry.element.children)).unwrap_or_default();
    let elsewhere: Vec<&Element> = left_out(&outline, place).chain(notes.left_out()).collect();
    converter.left_out = Places::of(&elsewhere);
    converter.references.clone_from(&notes.references);
    metadata.standfirst = standfirst.map(|element| converter.phrasing_of(element));
    standfirst.into_iter().for_each(|element| converter.left_out.insert(element, 0));
    let mut blocks = match outline.get(place) {
        Some(entry) => converter.block_in_turns(entry.element, rest).await,
        None => Vec::new(),
    };
    if metadata.title.is_none() {
        metadata.title = first_title(&mut blocks);
    }
    if let Some(title) = &metadata.title {
        drop_title(&mut blocks, &title.text());
    }
    if let Some(byline) = &metadata.byline {
        drop_byline(&mut blocks, byline);
    }
    rest().await;
    let notes = notes.read(&mut converter, &mut blocks);
    Article { metadata, blocks, notes, warnings, ..Article::default() }.numbered()
}

/// Elements inside the article that do not belong to it.
fn left_out<'a>(outline: &Outline<'a>, place: usize) -> impl Iterator<Item = &'a Element> {
    let end = outline.get(place).map_or(0, |entry| entry.end);
    (place..end).filter_map(|place| outline.get(place)).filter(|entry| entry.dropped).map(|entry| entry.element)
}

/// Looks on the page for what its head does not say: who wrote the article, and when.
fn look_for_author_and_date(outline: &Outline<'_>, metadata: &mut Metadata) {
    for (_, entry) in outline.inside(0) {
        let element = entry.element;
        if metadata.byline.is_none() && is_byline(element) && element.is_small() {
            let name = element.descendants().find(|inner| inner.has_word("itemprop", "name")).unwrap_or(element);
            let text = byline(name);
            if (2..100).contains(&text.chars().count()) {
                metadata.byline = Some(text);
            }
        }
        if metadata.date.is_none() && (element.is("time") || element.has_word("itemprop", "datePublished")) {
            metadata.date = element.filled("datetime").or_else(|| element.filled("content")).map(str::to_owned);
        }
    }
}

/// The words of a byline without the time that stands beside them; only the names in it where it says more than them.
fn byline(element: &Element) -> String {
    let mut words = String::new();
    for node in &element.children {
        match node {
            Node::Text(text) => words.push_str(text),
            Node::Element(inner) if inner.is("time") => {}
            Node::Element(inner) => words.push_str(&inner.text()),
            _ => {}
        }
    }
    if words.contains(|letter: char| letter.is_ascii_digit() || matches!(letter, '|' | '·' | '•')) {
        let is_name = |inner: &&Element| inner.has_word("itemprop", "author") || inner.has_word("rel", "author");
        let names: Vec<String> = element.descendants().filter(is_name).map(|name| spaced(&name.text())).collect();
        if !names.is_empty() {
            return names.join(", ");
        }
    }
    let words = spaced(&words);
    without_by(words.trim_matches(['|', '·', '•', ',', '-', '–', '—', ' '])).to_owned()
}

fn is_byline(element: &Element) -> bool {
    element.has_word("rel", "author")
        || element.has_word("itemprop", "author")
        || (has_name(element, is_byline_word) && !element.is("body"))
}

/// The paragraph between headline and text: one that names itself so, or that says what the page's summary says and
/// stands apart from the text.
fn standfirst<'a>(outline: &Outline<'a>, place: usize, head: &Head<'_>) -> Option<&'a Element> {
    let description = head.description();
    let end = outline.get(place).map_or(0, |entry| entry.end);
    let found = outline
        .inside(0)
        .take_while(|(at, _)| *at < end)
        .filter(|(at, entry)| (*at > place || entry.end <= place) && is_one_line(outline, *at))
        .find(|(at, entry)| {
            let named = has_name(entry.element, is_standfirst_word);
            let summary = description.as_ref().is_some_and(|summary| same(summary, &entry.element.text()));
            let apart = || *at < place || is_in_header(outline, *at) || stands_out(outline, place, entry.element);
            named || (summary && apart())
        });
    found.map(|(_, entry)| entry.element)
}

/// Whether the article's own header holds the entry.
fn is_in_header(outline: &Outline<'_>, at: usize) -> bool {
    outline.around(at).any(|entry| entry.element.is("header"))
}

/// Whether an element is no paragraph like the others of the text.
fn stands_out(outline: &Outline<'_>, root: usize, element: &Element) -> bool {
    let class = element.attribute("class");
    let is_like = |(_, entry): &(usize, &Entry<'_>)| entry.element.is("p") && entry.element.attribute("class") == class;
    !element.is("p") || outline.inside(root).filter(is_like).count() < 2
}

/// Whether an element holds some sentences and little that would need another line.
fn is_one_line(outline: &Outline<'_>, place: usize) -> bool {
    let Some(entry) = outline.get(place) else { return false };
    let line = matches!(entry.element.name.as_str(), "p" | "div" | "h2" | "h3" | "h4" | "section" | "span" | "header");
    let short = (30..700).contains(&entry.measure.text) && entry.end - place < 30;
    let is_block =
        |(_, inner): &(usize, &Entry<'_>)| role(&inner.element.name) == Role::Block && !inner.element.is("div");
    line && short && outline.inside(place).filter(is_block).count() <= 1
}

/// The first heading of the highest rank, taken out of the text.
fn first_title(blocks: &mut Vec<Block>) -> Option<Phrasing> {
    let place = blocks.iter().take(5).position(|block| matches!(block, Block::Heading { level: 1, .. }))?;
    match blocks.remove(place) {
        Block::Heading { text, .. } => Some(text),
        _ => None,
    }
}

/// Takes out headings that only say the title again, and a first line or headline that does.
fn drop_title(blocks: &mut Vec<Block>, title: &str) {
    let first = blocks.iter().position(|block| match block {
        Block::Heading { level: 1, text, .. } => alike(&text.text(), title),
        Block::Paragraph(text) => same(&text.text(), title),
        _ => false,
    });
    if let Some(first) = first.filter(|first| *first < 3) {
        blocks.remove(first);
    }
    blocks.retain(|block| !matches!(block, Block::Heading { text, level: 1 | 2, .. } if same(&text.text(), title)));
}

/// How much longer than the name a line may be that only says who wrote the article and when ("By …, 11 February 2026").
const AROUND_BYLINE: usize = 30;

/// Takes out a line near the top that only says who wrote the article, and when.
fn drop_byline(blocks: &mut Vec<Block>, byline: &str) {
    let longest = byline.chars().count() + AROUND_BYLINE;
    let first = blocks.iter().take(3).position(|block| match block {
        Block::Paragraph(text) => {
            let text = text.text();
            text.contains(byline) && text.chars().count() <= longest
        }
        _ => false,
    });
    if let Some(first) = first {
        blocks.remove(first);
    }
}

/// Whether two headlines share most of their words: pages shorten theirs for others.
fn alike(one: &str, other: &str) -> bool {
    let words = |text: &str| {
        let mut words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        words.sort_unstable();
        words.dedup();
        words
    };
    let (one, other) = (words(one), words(other));
    let common = one.iter().filter(|word| other.binary_search(word).is_ok()).count();
    common > 0 && common * 3 >= one.len().max(other.len()) * 2
}
