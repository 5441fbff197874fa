//! From a whole page to its article.

use super::Element;
use super::content;
use super::convert::Converter;
use super::credits;
use super::element;
use super::lead::{self, Lead};
use super::metadata::{Head, same};
use super::notes;
use super::outline::Outline;
use super::places::Places;
use crate::domain::article::{Article, Block, Phrasing};
use crate::domain::language;
use crate::domain::paragraph::beginning;
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
    credits::look_for(&outline, &mut metadata);
    rest().await;
    let title = credits::title(&outline, metadata.title.as_ref());
    let place = content::find(&mut outline, title);
    rest().await;
    metadata.language = outline.around(place).find_map(|entry| element::language(entry.element)).or(metadata.language);
    metadata.direction = outline.around(place).find_map(|entry| element::direction(entry.element));
    let lead = Lead::of(&outline, place, metadata.title.as_ref());
    let standfirst = lead.standfirst(&head);
    rest().await;
    let mut warnings = Vec::new();
    let mut converter = Converter::new(base, &mut warnings);
    converter.language.clone_from(&metadata.language);
    converter.direction = metadata.direction;
    let notes = outline.get(place).map(|entry| notes::find(&root.children, Some(entry.element))).unwrap_or_default();
    let elsewhere: Vec<&Element> = left_out(&outline, place).chain(notes.left_out()).collect();
    converter.left_out = Places::of(&elsewhere);
    converter.references.clone_from(&notes.references);
    metadata.standfirst = standfirst.map(|element| converter.phrasing_of(element));
    standfirst.into_iter().for_each(|element| converter.left_out.insert(element, 0));
    let mut blocks = match outline.get(place) {
        Some(entry) => converter.block_in_turns(entry.element, rest).await,
        None => Vec::new(),
    };
    let picture = lead.picture(&mut converter, metadata.image.as_ref());
    if metadata.title.is_none() {
        metadata.title = first_title(&mut blocks);
    }
    if let Some(title) = &metadata.title {
        drop_title(&mut blocks, &title.text());
    }
    credits::take(&mut blocks, &mut metadata);
    picture.into_iter().for_each(|picture| lead::put_above(&mut blocks, picture));
    if blocks.is_empty() {
        blocks = head.text();
    }
    rest().await;
    let notes = notes.read(&mut converter, &mut blocks);
    let mut article = Article { metadata, blocks, notes, warnings, ..Article::default() }.numbered();
    doubt_language(&mut article);
    article
}

/// From this length on a text shows its language, in bytes.
const TELLING: usize = 400;

/// Pages in many languages say that they are in English, because nobody changed what their template says. Latin is what
/// templates are filled with.
fn doubt_language(article: &mut Article) {
    let declared = article.metadata.language.take();
    let text = beginning(article, TELLING);
    let tells = text.iter().map(|paragraph| paragraph.text.len()).sum::<usize>() >= TELLING;
    let doubtful = declared.as_ref().is_some_and(|declared| declared.is("en")) && tells;
    let shown =
        doubtful.then(|| language::of(article, None)).flatten().filter(|shown| !shown.is("en") && !shown.is("la"));
    article.metadata.language = shown.or(declared);
}

/// Elements inside the article that do not belong to it.
fn left_out<'a>(outline: &Outline<'a>, place: usize) -> impl Iterator<Item = &'a Element> {
    let end = outline.get(place).map_or(0, |entry| entry.end);
    (place..end).filter_map(|place| outline.get(place)).filter(|entry| entry.dropped).map(|entry| entry.element)
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
