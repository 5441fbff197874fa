//! What few Markdown texts hold: raw HTML, and rules that may part an afterword from the text.
//!
//! Reading it is most of the code of this parser, so a program may do without until it meets such a text.

use super::builder::Builder;
use crate::domain::article::{Article, Block};
use crate::domain::parse::afterword;

/// How the rarer things are read.
pub struct Extras {
    /// Reads the HTML block that has just ended.
    pub(super) html_block: fn(&mut Builder),
    /// Reads HTML in a line.
    pub(super) tags: fn(&mut Builder, &str, bool),
    /// Makes what raw HTML holds a part of the article.
    pub(super) end_html: fn(&mut Builder),
    /// Sets the afterword apart.
    pub(super) afterword: fn(&mut Article),
}

/// All of it.
pub static EXTRAS: Extras = Extras {
    html_block: |builder| builder.read_raw_html(),
    tags: |builder, source, in_line| builder.read_tags(source, in_line),
    end_html: |builder| builder.end_raw_html(),
    afterword: |article| {
        (article.blocks, article.afterword) = afterword::split(std::mem::take(&mut article.blocks));
        afterword::links(&article.afterword, &mut article.metadata);
    },
};

/// Whether there may be an afterword: none stands without a rule before it.
pub(super) fn may_have_afterword(article: &Article) -> bool {
    article.blocks.contains(&Block::ThematicBreak)
}
