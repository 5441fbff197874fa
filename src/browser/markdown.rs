//! Markdown, read in slices.

use super::turns::Turns;
use crate::domain::article::Article;
use crate::domain::parse::Source;
use crate::domain::parse::markdown::{Extras, Parsing, plain_line_ends};

/// How many events of the parser are read in one go: about ten milliseconds on a laptop.
const SLICE: usize = 3_000;

/// From how many bytes on each step has a turn of its own.
const LONG: usize = 100_000;

/// Why there is no article.
pub(super) enum Unread {
    /// The text wants the extras of Markdown.
    Lacking,
    /// Nobody waits for it any more.
    Ended,
}

/// Reads a text.
pub(super) async fn read(
    text: &str,
    base: Option<&str>,
    extras: Option<&'static Extras>,
    turns: &Turns,
) -> Result<Article, Unread> {
    let text = plain_line_ends(text);
    let mut parsing = Parsing::new(&Source { text: &text, base }, extras);
    while parsing.advance(SLICE) {
        if !turns.next().await {
            return Err(Unread::Ended);
        }
    }
    if text.len() > LONG && !turns.next().await {
        return Err(Unread::Ended);
    }
    let article = parsing.finish().ok_or(Unread::Lacking)?;
    // What is long to read is long to put on the page as well.
    if text.len() > LONG && !turns.next().await {
        return Err(Unread::Ended);
    }
    Ok(article)
}
