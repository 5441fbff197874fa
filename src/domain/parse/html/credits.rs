//! Lines at the top of a text that only say who wrote it, and when.

use super::clutter::{has_name, is_byline_word};
use super::metadata::{same, spaced, without_by};
use super::outline::{Entry, Outline};
use super::vocabulary::heading;
use super::{Element, Node, inlines};
use crate::domain::article::{Block, Inline, Metadata, Phrasing};
use crate::domain::parse::byline::{self, Byline};
use std::ops::Range;

/// Years and months are what a text speaks of.
const SHORTEST_DATE: usize = "20260311".len();

/// How many elements below the headline are looked at.
const BELOW_TITLE: usize = 60;

/// Longer lines are text, in letters.
const LONGEST: usize = 120;

/// How large the pictures of authors are at most, in pixels.
const PORTRAIT: u32 = 100;

/// How many blocks may stand above the first paragraph of the text, and one more.
const TOP: usize = 4;

/// How much longer than the name a line may be that only says who wrote the article and when ("By …, 11 February 2026").
const AROUND_NAME: usize = 30;

/// Looks on the page for what its head does not say: who wrote the article, and when. What stands in one article with
/// the headline, or else below it, is likelier to be meant than what stands above.
pub(super) fn look_for(outline: &Outline<'_>, metadata: &mut Metadata) {
    let title = title(outline, metadata.title.as_ref()).unwrap_or(0);
    let around = |(at, entry): &(usize, &Entry<'_>)| entry.element.is("article") && (*at..entry.end).contains(&title);
    let article = outline.inside(0).filter(around).last().map_or(0..0, |(at, entry)| at..entry.end);
    for range in [article, title..usize::MAX, 0..title] {
        look_within(outline, &range, metadata);
    }
    if metadata.byline.is_none() || metadata.date.is_none() {
        read_below_title(outline, metadata);
    }
}

fn look_within(outline: &Outline<'_>, range: &Range<usize>, metadata: &mut Metadata) {
    // By schema.org and hCard.
    let is_name = |inner: &&Element| inner.has_word("itemprop", "name") || inner.has_word("class", "fn");
    for (at, entry) in outline.inside(0).filter(|(at, _)| range.contains(at)) {
        let element = entry.element;
        let is_quoted = || outline.around(at).any(|outer| outer.element.is("blockquote"));
        if metadata.byline.is_none() && is_byline(element) && element.is_small() && !is_quoted() {
            let text = names(element.descendants().find(is_name).unwrap_or(element));
            metadata.byline = Some(text).filter(|text| (2..100).contains(&text.chars().count()));
        }
        if metadata.date.is_none() && (element.is("time") || element.has_word("itemprop", "datePublished")) {
            let date = element.filled("datetime").or_else(|| element.filled("content"));
            metadata.date = date.filter(|date| date.len() >= SHORTEST_DATE).map(str::to_owned);
        }
    }
}

/// Reads the lines between the headline and the second one of sentences.
fn read_below_title(outline: &Outline<'_>, metadata: &mut Metadata) {
    let Some(title) = title(outline, metadata.title.as_ref()) else { return };
    let mut sentences = 0;
    for (at, entry) in outline.inside(0).skip_while(|(at, _)| *at <= title).take(BELOW_TITLE) {
        sentences += usize::from(entry.own_prose > 0);
        if sentences > 1 {
            return;
        }
        let is_line = matches!(entry.element.name.as_str(), "p" | "div" | "address")
            && (1..LONGEST).contains(&entry.measure.text)
            && !entry.element.holds_blocks()
            && !outline.around(at).any(|outer| outer.element.is("table"));
        let words = if is_line { seen(entry.element) } else { String::new() };
        words.lines().filter_map(byline::read).for_each(|line| fill(metadata, line.author, line.date));
    }
}

/// The words of an element as they are set, in lines.
fn seen(element: &Element) -> String {
    Phrasing::new(inlines(&element.children, None, &mut Vec::new())).text()
}

/// Where the heading stands that is the title.
pub(super) fn title(outline: &Outline<'_>, title: Option<&Phrasing>) -> Option<usize> {
    let words = title?.text();
    let is_title = |(_, entry): &(usize, &Entry<'_>)| {
        heading(&entry.element.name).is_some() && same(&entry.element.text(), &words)
    };
    outline.inside(0).find(is_title).map(|(at, _)| at)
}

fn fill(metadata: &mut Metadata, author: Option<String>, date: Option<String>) {
    metadata.byline = metadata.byline.take().or(author);
    metadata.date = metadata.date.take().or(date);
}

fn is_byline(element: &Element) -> bool {
    element.has_word("rel", "author")
        || element.has_word("itemprop", "author")
        || (has_name(element, is_byline_word) && !element.is("body"))
}

/// The words of a byline without the time that stands beside them; only the names in it where it says more than them.
pub(super) fn names(element: &Element) -> String {
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
    let words = words.trim_matches(['|', '·', '•', ',', '-', '–', '—', ' ']);
    byline::read(words).and_then(|line| line.author).unwrap_or_else(|| without_by(words).to_owned())
}

/// Takes such lines into the metadata, as far as that does not know better.
pub(super) fn take(blocks: &mut Vec<Block>, metadata: &mut Metadata) {
    let is_diary = is_diary(blocks);
    let mut at = 0;
    for _ in 0..TOP {
        let is_credit = matches!(blocks.get(at), Some(Block::Paragraph(text)) if is_portrait(&text.inlines)
            || (!(is_diary && is_date(&text.text())) && adopt(text, metadata)));
        if is_credit {
            blocks.remove(at);
        } else {
            at += 1;
        }
    }
}

/// Whether there is nothing but a picture as small as those of authors.
fn is_portrait(inlines: &[Inline]) -> bool {
    inlines.iter().all(|inline| match inline {
        Inline::Image(image) => image.size.is_some_and(|(width, height)| width.max(height) <= PORTRAIT),
        Inline::Link { inlines, .. } => is_portrait(inlines),
        _ => false,
    })
}

/// Whether dates stand all over a text.
fn is_diary(blocks: &[Block]) -> bool {
    let is_dated = |block: &Block| matches!(block, Block::Paragraph(text) if is_date(&text.text()));
    let (first, last) = (blocks.iter().position(is_dated), blocks.iter().rposition(is_dated));
    first.zip(last).is_some_and(|(first, last)| last > first + 1)
}

fn is_date(text: &str) -> bool {
    text.len() < LONGEST
        && text.contains(char::is_numeric)
        && byline::read(text).is_some_and(|line| line.author.is_none())
}

/// Reads a paragraph as such lines, each of which has to be one or to name the author; says whether it was taken.
fn adopt(paragraph: &Phrasing, metadata: &mut Metadata) -> bool {
    let text = paragraph.text();
    let name = metadata.byline.as_deref();
    let is_named =
        name.is_some_and(|name| text.contains(name) && text.chars().count() <= name.chars().count() + AROUND_NAME);
    let lines: Vec<Option<Byline>> = text.lines().map(byline::read).collect();
    let are_credits = !lines.is_empty() && lines.iter().all(Option::is_some);
    let lines = || lines.iter().flatten();
    let author = lines().find_map(|line| line.author.clone());
    let date = lines().find_map(|line| line.date.as_deref());
    let is_other = author.as_deref().zip(name).is_some_and(|(one, other)| !one.contains(other) && !other.contains(one));
    // Another year may be what the text is about.
    let year = metadata.date.as_deref().and_then(|date| date.get(..4));
    let is_other_year = date.zip(year).is_some_and(|(date, year)| !date.contains(year));
    let holds_picture = paragraph.inlines.iter().any(|inline| matches!(inline, Inline::Image(_)));
    let are_new = are_credits && !is_other && !is_other_year;
    let written = datetime(&paragraph.inlines);
    let is_known = written.is_some() && written == metadata.date.as_deref() && text.chars().count() <= AROUND_NAME;
    if holds_picture || !(is_named || are_new || is_known) {
        return false;
    }
    let date = written.or(date).map(str::to_owned);
    fill(metadata, author, date);
    true
}

/// The first point of time in a line, as it is written for programs.
fn datetime(inlines: &[Inline]) -> Option<&str> {
    inlines.iter().find_map(|inline| match inline {
        Inline::Time { datetime, .. } => Some(datetime.as_str()),
        inline => datetime(inline.inside()?),
    })
}
