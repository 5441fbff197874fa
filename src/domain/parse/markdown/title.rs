//! The title at the top of a text.

use crate::domain::article::{Article, Block, Phrasing};

/// Takes a heading of the first level at the very top out of the text: it is the title, or repeats it. Rules above all
/// else part nothing.
pub(super) fn lift(article: &mut Article) {
    while let Some(Block::ThematicBreak) = article.blocks.first() {
        article.blocks.remove(0);
    }
    let Some(Block::Heading { level: 1, text, .. }) = article.blocks.first_mut() else { return };
    let heading = std::mem::take(text);
    match &article.metadata.title {
        None => article.metadata.title = Some(heading),
        Some(title) if same_words(title, &heading) => {}
        Some(_) => {
            *text = heading;
            return;
        }
    }
    article.blocks.remove(0);
}

fn same_words(one: &Phrasing, other: &Phrasing) -> bool {
    let words = |phrasing: &Phrasing| phrasing.text().split_whitespace().collect::<Vec<_>>().join(" ");
    unicase::eq(&words(one), &words(other))
}
