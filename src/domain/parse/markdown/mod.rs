//! Markdown, as `CommonMark` and GitHub define it, into an article.

mod builder;
mod extras;
mod frame;
mod line;
mod notes;
mod pieces;
mod raw_html;
#[cfg(test)]
mod tests;
mod title;

use super::anchor::Anchors;
use super::{Source, front_matter};
use crate::domain::article::{Article, Block};
use builder::Builder;
use pieces::Pieces;
use pulldown_cmark::Options;
use std::borrow::Cow;

pub use extras::{EXTRAS, Extras};
pub(super) use line::is_spaceless;

/// The article that a Markdown text describes.
///
/// Front matter is read, a title at the top leaves the text, a picture alone in its paragraph becomes a figure. Raw
/// HTML takes the way of [`super::html`]; what may not pass is shown as text. Lines of a paragraph are parted by `\n`
/// in their text, save between Chinese or Japanese characters, which know no spaces.
pub fn parse(source: &Source) -> Article {
    let text = plain_line_ends(source.text);
    let mut parsing = Parsing::new(&Source { text: &text, ..*source }, Some(&EXTRAS));
    while parsing.advance(usize::MAX) {}
    parsing.finish().unwrap_or_default()
}

/// A Markdown text being read as [`parse`] does, for who has a book to read and other things to do meanwhile.
pub struct Parsing<'a> {
    base: Option<&'a str>,
    front: Option<&'a str>,
    pieces: Pieces<'a>,
    builder: Builder<'a>,
}

impl<'a> Parsing<'a> {
    /// Begins to read a text with [`plain_line_ends`], with the extras or without.
    pub fn new(source: &Source<'a>, extras: Option<&'static Extras>) -> Self {
        let (front, body) = split_front_matter(source.text);
        let mut builder = Builder::new(source.base, extras);
        builder.lacks = extras.is_none() && extras::names_characters(body);
        let pieces = Pieces::new(body.trim_start_matches('\u{feff}'), options());
        Self { base: source.base, front, pieces, builder }
    }

    /// Reads on by this many steps, each of a few words, and says whether there is more.
    pub fn advance(&mut self, steps: usize) -> bool {
        for _ in 0..steps {
            if !self.pieces.step(|event| self.builder.event(event)) {
                return false;
            }
        }
        !self.builder.lacks
    }

    /// How many bytes of the text are read by now.
    pub fn position(&self) -> usize {
        self.pieces.position()
    }

    /// The beginning of the article, as far as it is read; `None` where that can't be told yet.
    ///
    /// It is read once more: that takes a millisecond, and what would copy it is more for a reader to download.
    pub fn beginning(&self) -> Option<Article> {
        let text = self.pieces.beginning();
        let mut builder = Builder::new(self.base, self.builder.extras);
        let mut pieces = Pieces::new(&text, options());
        while pieces.step(|event| builder.event(event)) {}
        let mut article = builder.beginning()?;
        finish_head(&mut article, self.front, self.base);
        name_all_headings(&mut article);
        Some(article.numbered())
    }

    /// The article, once there is no more to read; `None` where the text wants extras and there are none.
    pub fn finish(self) -> Option<Article> {
        let extras = self.builder.extras;
        let mut article = self.builder.finish()?;
        finish_head(&mut article, self.front, self.base);
        if extras::may_have_afterword(&article) {
            (extras?.afterword)(&mut article);
        }
        name_all_headings(&mut article);
        Some(article.numbered())
    }
}

fn finish_head(article: &mut Article, front: Option<&str>, base: Option<&str>) {
    if let Some(front) = front {
        front_matter::apply(front, base, &mut article.metadata, &mut article.warnings);
    }
    title::lift(article);
}

fn name_all_headings(article: &mut Article) {
    let mut anchors = Anchors::default();
    name_headings(&mut article.blocks, &mut anchors);
    article.notes.iter_mut().for_each(|note| name_headings(&mut note.blocks, &mut anchors));
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

/// The text with `\n` for every line end.
pub fn plain_line_ends(text: &str) -> Cow<'_, str> {
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
