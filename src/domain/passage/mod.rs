//! Links to a passage of an article, and the way back from such a link to the passage.
//!
//! The links are text fragments (`#:~:text=`, <https://wicg.github.io/scroll-to-text-fragment/>), which browsers follow
//! by themselves on plain pages; [`find`] follows them in any article, and also after small edits.

mod alignment;
mod approximate;
mod border;
mod column;
mod exact;
mod excerpt;
mod fold;
mod fragment;
mod generate;
mod index;
mod nearest;
mod units;

pub use excerpt::{Chosen, Excerpt, excerpt};
pub use fragment::{TextFragment, fragments, has_own, is_passage, link};
pub use units::{Place, Stretch};

use super::paragraph::Paragraph;
use super::quotation::Span;
use index::Index;

#[cfg(test)]
mod tests;

/// A place in an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// [`Paragraph::index`].
    pub paragraph: usize,
    /// Bytes from the start of its text.
    pub byte: usize,
}

/// What a reader has selected; a selection made backwards is the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Selection {
    /// Where it starts.
    pub start: Position,
    /// Where it ends.
    pub end: Position,
}

/// A passage that a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its stretches, one in each paragraph.
    pub spans: Vec<Span>,
    /// Whether it stands as it did.
    pub exactness: Exactness,
}

/// How a passage compares with its link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exactness {
    /// It stands there word for word.
    Exact,
    /// The article was edited since.
    Edited,
}

/// The link to a selection, widened to whole words; nothing where the selection holds no text, or where the text
/// repeats itself so much that no link of bearable length can tell its parts apart.
pub fn generate(paragraphs: &[Paragraph], selection: Selection) -> Option<TextFragment> {
    let index = Index::new(paragraphs);
    generate::generate(&index, index.range(selection)?, generate::LONGEST_EXACT)
}

/// The stretches of a passage that an address leads to, as browsers count, and how it compares with its link.
///
/// Of several links in one address, the first that leads anywhere counts.
pub fn follow(paragraphs: &[Paragraph], address: &str) -> Option<(Vec<Stretch>, Exactness)> {
    let follow = |address: &str| fragments(address).iter().find_map(|fragment| find(paragraphs, fragment));
    let found = follow(address).or_else(|| follow(&fragment::mended(address)?))?;
    Some((found.spans.iter().map(|span| units::stretch(paragraphs, span)).collect(), found.exactness))
}

/// The passage that a link leads to; nothing where it is gone.
pub fn find(paragraphs: &[Paragraph], fragment: &TextFragment) -> Option<Found> {
    let index = Index::new(paragraphs);
    let terms = exact::Terms::new(fragment);
    if let Some(range) = exact::locate(&index, &terms) {
        return Some(Found { spans: index.spans(range), exactness: Exactness::Exact });
    }
    let range = approximate::locate(&index, &terms)?;
    Some(Found { spans: index.spans(range), exactness: Exactness::Edited })
}
