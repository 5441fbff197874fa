//! What few Markdown texts hold: raw HTML, characters by their names, rules that may part an afterword from the text.
//!
//! Reading it is most of this parser, so a program may do without until it meets such a text.

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

/// Whether a text names characters as HTML does, such as `&eacute;`.
pub(super) fn names_characters(text: &str) -> bool {
    text.split('&').skip(1).any(|after| {
        let name = after.bytes().take_while(u8::is_ascii_alphanumeric).count();
        name > 0 && after.as_bytes().get(name) == Some(&b';')
    })
}

#[cfg(test)]
mod tests {
    use super::super::{Parsing, Source, parse};
    use super::*;
    use proptest::prelude::*;

    fn without_extras(text: &str) -> Option<Article> {
        let mut parsing = Parsing::new(&Source { text, base: None }, None);
        while parsing.advance(usize::MAX) {}
        parsing.finish()
    }

    #[test]
    fn rare_things_want_the_extras() {
        for text in ["a <b>b</b>", "<div>a</div>", "caf&eacute;", "[a](b&amp;c)", "a\n\n---\n\nb"] {
            assert_eq!(without_extras(text), None, "{text}");
        }
        assert!(without_extras("A & B, R&D, C&#233;, 1 < 2\n\n> *quoted*\n").is_some());
    }

    proptest! {
        #[test]
        fn what_is_read_without_extras_is_read_the_same(text in r"([a-z *_#>|`\[\]()!:.\-]|&|;|&amp;|<|<b>|\n|\n\n|---)*") {
            if let Some(article) = without_extras(&text) {
                prop_assert_eq!(article, parse(&Source { text: &text, base: None }));
            }
        }
    }
}
