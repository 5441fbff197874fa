//! Markdown, read in slices.

use super::turns::{Turns, now};
use crate::domain::article::Article;
use crate::domain::parse::Source;
use crate::domain::parse::markdown::{Extras, Parsing, plain_line_ends};

/// How many steps are taken before the time is looked at: less than a millisecond on a laptop.
const STEPS: usize = 256;

/// How many bytes make a first screen, and how many a text has that is not read in a moment anyway.
const FIRST: usize = 12_000;
const LONG: usize = 40_000;

/// What is read within so many milliseconds is not worth a screen of its own before.
const MOMENT: f64 = 8.0;

/// Why there is no article.
pub(super) enum Unread {
    /// The text wants the extras of Markdown.
    Lacking,
    /// Nobody waits for it any more.
    Ended,
}

/// Reads a text; the beginning of a long one goes to `begun` first.
pub(super) async fn read(
    text: &str,
    base: Option<&str>,
    extras: Option<&'static Extras>,
    turns: &Turns,
    begun: impl FnOnce(Article),
) -> Result<Article, Unread> {
    let text = plain_line_ends(text);
    let mut parsing = Parsing::new(&Source { text: &text, base }, extras);
    let (start, mut begun) = (now(), Some(begun).filter(|_| text.len() > LONG));
    while parsing.advance(STEPS) {
        if let Some(begun) = begun.take_if(|_| parsing.position() > FIRST)
            && is_long(now() - start, parsing.position(), text.len())
            && let Some(article) = parsing.beginning()
        {
            begun(article);
            turns.paint().await;
        }
        if !turns.go_on().await {
            return Err(Unread::Ended);
        }
    }
    let article = parsing.finish().ok_or(Unread::Lacking);
    if turns.go_on().await { article } else { Err(Unread::Ended) }
}

/// Whether the rest of a text takes more than a moment, by how long its beginning took; some browsers tell whole
/// milliseconds only.
#[expect(clippy::cast_precision_loss, reason = "no text is so long")]
fn is_long(spent: f64, read: usize, size: usize) -> bool {
    spent.max(1.0) * (size as f64 / read as f64 - 1.0) > MOMENT
}
