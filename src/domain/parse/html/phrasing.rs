//! What stands in a line: words, their styles, links, pictures, ruby.

use super::convert::Converter;
use super::element::visible_text;
use super::vocabulary::{Role, role, style as style_of};
use super::{Element, Node, formula, space, style};
use crate::domain::article::{Inline, RubyPair, Warning, push_text};
use crate::domain::parse::markdown::is_spaceless;
use crate::domain::url::Url;

impl Converter<'_> {
    /// The nodes as a part of a line that more words may stand beside.
    pub(super) fn line(&mut self, nodes: &[Node]) -> Vec<Inline> {
        self.gap = false;
        let mut inlines = Vec::new();
        self.inline_nodes(nodes, &mut inlines);
        inlines
    }

    pub(super) fn inline_nodes(&mut self, nodes: &[Node], out: &mut Vec<Inline>) {
        for node in self.seen(nodes) {
            self.inline_node(node, out);
        }
    }

    pub(super) fn inline_node(&mut self, node: &Node, out: &mut Vec<Inline>) {
        match node {
            Node::Text(words) => self.words(words, out),
            Node::Element(element) => self.inline(element, out),
            Node::Inlines(inlines) => self.ready(inlines.clone(), out),
            Node::Blocks(blocks) => {
                self.boundary(out);
                self.ready(space::lines(blocks), out);
                self.boundary(out);
            }
        }
    }

    /// Adds what stands in the model already.
    fn ready(&mut self, mut inlines: Vec<Inline>, out: &mut Vec<Inline>) {
        if self.code {
            space::to_code(&mut inlines);
        }
        let mut words = String::new();
        push_text(&inlines, &mut words);
        self.gap = words.chars().next_back().map_or(self.gap && inlines.is_empty(), char::is_whitespace);
        space::append(out, inlines);
    }

    /// Adds words, with white space collapsed as HTML does outside preformatted text.
    pub(super) fn words(&mut self, words: &str, out: &mut Vec<Inline>) {
        if words.is_empty() {
            return;
        }
        let mut kept = String::with_capacity(words.len());
        if self.preformatted {
            kept.push_str(words);
            self.gap = words.ends_with('\n');
        } else {
            let mut line_ended = false;
            for letter in words.chars() {
                if letter.is_ascii_whitespace() {
                    kept.extend((!self.gap).then_some(' '));
                    line_ended |= letter == '\n';
                } else {
                    if std::mem::take(&mut line_ended) && is_spaceless(letter) {
                        space::join_lines(&mut kept);
                    }
                    kept.push(letter);
                }
                self.gap = letter.is_ascii_whitespace();
            }
        }
        space::push_words(out, &kept, self.code);
    }

    pub(super) fn inline(&mut self, element: &Element, out: &mut Vec<Inline>) {
        if let Some(index) = self.references.get(element) {
            out.push(Inline::NoteReference(index));
            self.gap = false;
            return;
        }
        match element.name.as_str() {
            "br" => self.line_break(out),
            "img" | "picture" | "amp-img" | "amp-anim" => self.picture(element, out),
            "ruby" => self.ruby(element, out),
            "math" => self.formula(element, out),
            name => match role(name) {
                Role::Forbidden if formula::is_source(element) => self.formula(element, out),
                Role::Forbidden => self.warn_of(element),
                Role::Embedded => self.embedded(element, out),
                Role::Block => {
                    self.boundary(out);
                    self.inline_element(element, out);
                    self.boundary(out);
                }
                Role::Inline => self.inline_element(element, out),
            },
        }
    }

    pub(super) fn inline_element(&mut self, element: &Element, out: &mut Vec<Inline>) {
        let code = self.code;
        self.code |= !self.preformatted && matches!(element.name.as_str(), "code" | "tt");
        let result = self.within(element, |inner| {
            let mut inlines = Vec::new();
            inner.inline_nodes(&element.children, &mut inlines);
            inlines
        });
        match result {
            Some((inlines, language, direction)) => {
                let mut inlines = self.wrapped(element, inlines);
                if (language.is_some() || direction.is_some()) && !space::is_blank(&inlines) {
                    inlines = vec![Inline::Foreign { language, direction, inlines }];
                }
                space::append(out, inlines);
            }
            None => self.words(&visible_text(&element.children), out),
        }
        self.code = code;
    }

    /// Some inlines with the meaning that an element gives to what it holds.
    pub(super) fn wrapped(&mut self, element: &Element, inlines: Vec<Inline>) -> Vec<Inline> {
        if space::is_blank(&inlines) {
            return inlines;
        }
        match element.name.as_str() {
            "sup" if inlines.iter().all(is_reference) => inlines,
            "a" => self.link(element, inlines),
            "q" => vec![Inline::Quote(inlines)],
            "abbr" | "acronym" => {
                vec![Inline::Abbreviation { title: element.filled("title").map(str::to_owned), inlines }]
            }
            "time" => match element.filled("datetime") {
                Some(datetime) => vec![Inline::Time { datetime: datetime.to_owned(), inlines }],
                None => inlines,
            },
            "span" | "font" => {
                style::emphasis(element).fold(inlines, |inner, style| vec![Inline::Styled(style, inner)])
            }
            name => match style_of(name) {
                Some(style) if !style::is_plain(element, style) => vec![Inline::Styled(style, inlines)],
                _ => inlines,
            },
        }
    }

    fn link(&mut self, element: &Element, inlines: Vec<Inline>) -> Vec<Inline> {
        let Some(address) = element.filled("href") else { return inlines };
        let Some(href) = Url::parse(address, self.base) else {
            self.warn(Warning::Address(address.to_owned()));
            return inlines;
        };
        vec![Inline::Link { href, title: element.filled("title").map(str::to_owned), inlines }]
    }

    fn line_break(&mut self, out: &mut Vec<Inline>) {
        if self.preformatted {
            self.words("\n", out);
        } else {
            space::trim_end(out);
            out.push(Inline::Break);
            self.gap = true;
        }
    }

    /// Where a block begins or ends inside a line, a space stands for it.
    fn boundary(&mut self, out: &mut Vec<Inline>) {
        if !self.gap {
            self.words(if self.preformatted { "\n" } else { " " }, out);
        }
    }

    fn ruby(&mut self, element: &Element, out: &mut Vec<Inline>) {
        match self.within(element, |inner| inner.pairs(element)) {
            Some((inlines, ..)) => space::append(out, inlines),
            None => self.words(&visible_text(&element.children), out),
        }
    }

    fn pairs(&mut self, element: &Element) -> Vec<Inline> {
        let mut out = Vec::new();
        let mut pairs = Vec::new();
        let mut base = Vec::new();
        for node in self.seen(&element.children) {
            match node {
                Node::Element(inner) if inner.is("rp") => {}
                Node::Element(inner) if matches!(inner.name.as_str(), "rt" | "rtc") => {
                    let reading = visible_text(&inner.children).trim().to_owned();
                    pairs.push(RubyPair { base: std::mem::take(&mut base), reading });
                }
                node => self.inline_node(node, &mut base),
            }
        }
        if !pairs.is_empty() {
            out.push(Inline::Ruby(pairs));
        }
        space::append(&mut out, base);
        out
    }
}

/// Drops the links of a heading that say nothing: marks such as `¶` and `#` by which pages offer its address.
pub(super) fn drop_anchors(inlines: &mut Vec<Inline>) {
    let is_mark = |inline: &Inline| {
        let Inline::Link { href, inlines, .. } = inline else { return false };
        let mut words = String::new();
        push_text(inlines, &mut words);
        !words.contains(char::is_alphanumeric) && (href.is_fragment() || !words.trim().is_empty())
    };
    inlines.retain(|inline| !is_mark(inline));
    space::trim(inlines);
}

/// Whether a piece is a reference to a note, or a bracket around one.
fn is_reference(inline: &Inline) -> bool {
    match inline {
        Inline::NoteReference(_) => true,
        Inline::Text(words) => words.chars().all(|letter| letter.is_whitespace() || "[](),".contains(letter)),
        _ => false,
    }
}
