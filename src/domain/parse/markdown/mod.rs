//! Markdown, as `CommonMark` and GitHub define it, into an article.

mod builder;
mod frame;
mod line;
mod notes;
mod raw_html;
#[cfg(test)]
mod tests;
mod title;

use super::anchor::Anchors;
use super::{Source, afterword, front_matter};
use crate::domain::article::{Article, Block};
use builder::Builder;
use pulldown_cmark::{Options, Parser};
use std::borrow::Cow;

/// The article that a Markdown text describes.
///
/// Front matter is read, a title at the top leaves the text, a picture alone in its paragraph becomes a figure. Raw
/// HTML takes the way of [`super::html`]; what may not pass is shown as text. Lines of a paragraph are parted by `\n`
/// in their text, save between Chinese or Japanese characters, which know no spaces.
pub fn parse(source: &Source) -> Article {
    let text = with_plain_line_ends(source.text);
    let (front, body) = split_front_matter(&text);
    let mut builder = Builder::new(source.base);
    for event in Parser::new_ext(body.trim_start_matches('\u{feff}'), options()) {
        builder.event(event);
    }
    let mut article = builder.finish();
    if let Some(front) = front {
        front_matter::apply(front, source.base, &mut article.metadata, &mut article.warnings);
    }
    title::lift(&mut article);
    (article.blocks, article.afterword) = afterword::split(std::mem::take(&mut article.blocks));
    afterword::links(&article.afterword, &mut article.metadata);
    let mut anchors = Anchors::default();
    name_headings(&mut article.blocks, &mut anchors);
    article.notes.iter_mut().for_each(|note| name_headings(&mut note.blocks, &mut anchors));
    article.numbered()
}

/// Two rules in a row are no front matter, but two rules.
fn split_front_matter(text: &str) -> (Option<&str>, &str) {
    let (front, body) = front_matter::split(text);
    if front.is_some_and(|front| front.trim().is_empty()) { (None, text) } else { (front, body) }
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
}

fn with_plain_line_ends(text: &str) -> Cow<'_, str> {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n").into() } else { text.into() }
}

/// Markdown and each piece of HTML in it name their headings apart; here all become unique together.
fn name_headings(blocks: &mut [Block], anchors: &mut Anchors) {
    for block in blocks {
        if let Block::Heading { id, text, .. } = block {
            *id = anchors.claim(Some(id.as_str()), &text.text());
        }
        block.children_mut().into_iter().for_each(|blocks| name_headings(blocks, anchors));
    }
}
