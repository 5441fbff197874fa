//! Figures with their captions, and programs.

use super::convert::Converter;
use super::{Element, space};
use crate::domain::article::{Block, Phrasing};

impl Converter<'_> {
    pub(super) fn figure(&mut self, element: &Element) -> Vec<Block> {
        self.captions.push(None);
        let blocks = self.blocks(&element.children);
        let caption = self.captions.pop().flatten();
        match caption {
            Some(caption) if blocks.is_empty() => vec![Block::Paragraph(caption)],
            None if blocks.is_empty() => blocks,
            caption => vec![Block::Figure { blocks, caption }],
        }
    }

    /// Gives a caption to the figure around it; one that has no figure, or is its second, stands as it is.
    pub(super) fn caption(&mut self, element: &Element) -> Vec<Block> {
        if !matches!(self.captions.last(), Some(None)) {
            return self.blocks(&element.children);
        }
        let text = self.phrasing(&element.children);
        if let Some(caption) = self.captions.last_mut().filter(|_| !text.inlines.is_empty()) {
            *caption = Some(text);
        }
        Vec::new()
    }

    pub(super) fn program(&mut self, element: &Element) -> Vec<Block> {
        let mut inlines = Vec::new();
        let outer = (self.preformatted, self.code);
        (self.preformatted, self.code) = (true, false);
        self.gap = true;
        self.inline_nodes(&element.children, &mut inlines);
        (self.preformatted, self.code) = outer;
        self.gap = true;
        space::trim_lines(&mut inlines);
        if space::is_blank(&inlines) {
            return Vec::new();
        }
        vec![Block::Code { language: language(element), text: Phrasing::new(inlines) }]
    }
}

/// The programming language, by the class that HTML recommends or by one that highlighters use.
fn language(element: &Element) -> Option<String> {
    let inner = element.descendants().find(|inner| inner.is("code"));
    [Some(element), inner].into_iter().flatten().find_map(|element| {
        let classes = element.attribute("class").unwrap_or_default();
        let named = classes.split_ascii_whitespace().find_map(|class| {
            ["language-", "lang-", "highlight-source-"].iter().find_map(|prefix| class.strip_prefix(prefix))
        });
        named
            .or_else(|| element.filled("data-lang"))
            .or_else(|| element.filled("data-language"))
            .filter(|name| !name.is_empty() && !matches!(*name, "none" | "plaintext" | "text"))
            .map(str::to_ascii_lowercase)
    })
}
