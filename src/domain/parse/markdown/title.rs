//! The title at the top of a text.

use crate::domain::article::{Article, Block, Phrasing};

/// Takes a heading of the first level at the very top out of the text: it is the title, or repeats it. Rules above it
/// part nothing.
pub(super) fn lift(article: &mut Article) {
    let Some(at) = article.blocks.iter().position(|block| !matches!(block, Block::ThematicBreak)) else { return };
    let Some(Block::Heading { level: 1, text, .. }) = article.blocks.get_mut(at) else { return };
    let heading = std::mem::take(text);
    match &article.metadata.title {
        None => article.metadata.title = Some(heading),
        Some(title) if same_words(title, &heading) => {}
        Some(_) => {
            *text = heading;
            return;
        }
    }
    article.blocks.drain(..=at);
}

fn same_words(one: &Phrasing, other: &Phrasing) -> bool {
    let words = |phrasing: &Phrasing| phrasing.text().split_whitespace().collect::<Vec<_>>().join(" ");
    unicase::eq(&words(one), &words(other))
}
