//! What stands between the headline and the text: standfirst and opening picture.

use super::Element;
use super::clutter::{has_name, is_standfirst_word};
use super::convert::Converter;
use super::credits;
use super::metadata::{Head, same, spaced};
use super::outline::{Entry, Outline, SENTENCE};
use super::vocabulary::{Role, role};
use crate::domain::article::{Block, Image, Inline, Phrasing, each_phrasing};
use crate::domain::parse::byline;
use crate::domain::url::Url;

/// From this width on, in pixels, a picture above the text is no sign or portrait.
const WIDE: u32 = 400;

/// The head of an article on its page.
pub(super) struct Lead<'o, 'a> {
    outline: &'o Outline<'a>,
    /// Where the element stands that holds the text.
    text: usize,
    /// Where the heading stands that is the title.
    title: Option<usize>,
}

impl<'o, 'a> Lead<'o, 'a> {
    pub(super) fn of(outline: &'o Outline<'a>, text: usize, title: Option<&Phrasing>) -> Self {
        Self { outline, text, title: credits::title(outline, title) }
    }

    /// The paragraph between headline and text: one that names itself so, one of sentences beside the headline and
    /// apart from the text, or one that says what the page's summary says and stands apart from the text.
    pub(super) fn standfirst(&self, head: &Head<'_>) -> Option<&'a Element> {
        let description = head.description();
        let end = self.outline.get(self.text).map_or(0, |entry| entry.end);
        let found = self
            .outline
            .inside(0)
            .take_while(|(at, _)| *at < end)
            .filter(|(at, entry)| (*at > self.text || entry.end <= self.text) && is_one_line(self.outline, *at))
            .find(|(at, entry)| {
                let named = has_name(entry.element, is_standfirst_word);
                let summary = description.as_ref().is_some_and(|summary| same(summary, &entry.element.text()));
                let apart = || *at < self.text || self.is_in_header(*at) || self.stands_out(entry.element);
                named || self.is_below_title(*at, entry) || (summary && apart())
            });
        found.map(|(_, entry)| entry.element)
    }

    /// Whether an entry holds sentences right beside the title, before the text or with hardly any of it around.
    fn is_below_title(&self, at: usize, entry: &Entry<'_>) -> bool {
        let prose = |place: usize| self.outline.get(place).map_or(0, |entry| entry.measure.prose);
        let alone = || prose(entry.parent) < entry.own_prose * 2 && entry.own_prose * 3 < prose(self.text);
        let beside = |title: usize| (entry.parent..at).contains(&title);
        matches!(entry.element.name.as_str(), "p" | "h2" | "h3")
            && entry.own_prose >= SENTENCE
            && self.title.is_some_and(beside)
            && (at < self.text || alone())
            && byline::read(&spaced(&entry.element.text())).is_none()
    }

    /// Whether the article's own header holds the entry.
    fn is_in_header(&self, at: usize) -> bool {
        self.outline.around(at).any(|entry| entry.element.is("header"))
    }

    /// Whether an element is no paragraph like the others of the text.
    fn stands_out(&self, element: &Element) -> bool {
        let class = element.attribute("class");
        let is_like =
            |(_, entry): &(usize, &Entry<'_>)| entry.element.is("p") && entry.element.attribute("class") == class;
        !element.is("p") || self.outline.inside(self.text).filter(is_like).count() < 2
    }

    /// The picture above the text: a figure below the title, or one that the page shows others for the article.
    pub(super) fn picture(&self, converter: &mut Converter<'_>, shared: Option<&Url>) -> Option<Block> {
        let above = self.outline.inside(0).take_while(|(at, _)| *at < self.text);
        let mut shown = above
            .filter(|(at, entry)| entry.end <= self.text && is_picture(entry.element) && !self.is_in_picture(*at))
            .filter_map(|(at, entry)| Some((at, entry.element, show(converter, entry.element)?)));
        shown.find_map(|(at, element, mut block)| {
            let image = images(std::slice::from_mut(&mut block)).into_iter().next()?;
            let is_shared = shared.is_some_and(|shared| file(shared) == file(&image.src));
            let is_wide = element.is("figure") || image.size.is_some_and(|(width, _)| width >= WIDE);
            let is_below_title = self.title.is_some_and(|title| title < at);
            (is_shared || (is_wide && is_below_title)).then_some(block)
        })
    }

    fn is_in_picture(&self, at: usize) -> bool {
        self.outline.around(at).skip(1).any(|outer| is_picture(outer.element))
    }
}

/// Puts a picture above the text, unless that begins with one or shows the same further down.
pub(super) fn put_above(blocks: &mut Vec<Block>, mut picture: Block) {
    let begins_with_one = !images(blocks.get_mut(..2).unwrap_or_default()).is_empty();
    let names: Vec<String> =
        images(std::slice::from_mut(&mut picture)).iter().map(|image| file(&image.src).to_owned()).collect();
    let is_known = |image: &Image| names.iter().any(|name| name == file(&image.src));
    if !begins_with_one && !blocks.is_empty() && !images(blocks).iter().any(is_known) {
        blocks.insert(0, picture);
    }
}

/// The pictures in some blocks, in reading order.
fn images(blocks: &mut [Block]) -> Vec<Image> {
    fn gather(inlines: &[Inline], images: &mut Vec<Image>) {
        for inline in inlines {
            match inline {
                Inline::Image(image) => images.push(image.clone()),
                inline => gather(inline.inside().unwrap_or_default(), images),
            }
        }
    }
    let mut images = Vec::new();
    each_phrasing(blocks, &mut |phrasing| gather(&phrasing.inlines, &mut images));
    images
}

/// The name of the file that an address leads to: the same picture comes in sizes, in folders and queries of their own.
fn file(address: &Url) -> &str {
    let path = address.as_str().split(['?', '#']).next().unwrap_or_default();
    path.rsplit('/').next().unwrap_or_default()
}

fn is_picture(element: &Element) -> bool {
    matches!(element.name.as_str(), "figure" | "picture" | "img")
}

/// An element with a picture as a figure.
fn show(converter: &mut Converter<'_>, element: &Element) -> Option<Block> {
    if element.is("figure") {
        return converter.block(element).into_iter().next();
    }
    let mut inlines = Vec::new();
    converter.picture(element, &mut inlines);
    let shown = Block::Paragraph(Phrasing::new(inlines));
    Some(Block::Figure { blocks: vec![shown], caption: None })
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
