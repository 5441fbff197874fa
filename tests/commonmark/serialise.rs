//! Articles as the HTML that the specification writes.

use liseuse::domain::article::{Article, Block, Image, Inline, Item, Phrasing, Style};
use liseuse::domain::url::Url;

/// The article as HTML, with what we make of it undone: titles are headings, figures are paragraphs.
pub(crate) fn html(article: &Article, source: &str) -> String {
    let mut out = Serialiser { html: String::new(), source };
    if let Some(title) = &article.metadata.title {
        out.heading(1, title);
    }
    out.blocks(&article.blocks, false);
    assert!(article.notes.is_empty() && article.afterword.is_empty(), "the specification knows neither");
    out.html
}

struct Serialiser<'a> {
    html: String,
    source: &'a str,
}

impl Serialiser<'_> {
    fn blocks(&mut self, blocks: &[Block], tight: bool) {
        for block in blocks {
            self.block(block, tight);
        }
    }

    fn block(&mut self, block: &Block, tight: bool) {
        match block {
            Block::Paragraph(text) if tight => self.inlines(&text.inlines),
            Block::Paragraph(text) => self.paragraph(&text.inlines),
            Block::Heading { level, text, .. } => self.heading(*level, text),
            Block::Blockquote { blocks, .. } => {
                self.line("<blockquote>");
                self.blocks(blocks, false);
                self.line("</blockquote>");
            }
            Block::List { start, tight, items } => self.list(*start, *tight, items),
            Block::Code { language, text } => self.code(language.as_deref(), &text.text()),
            Block::Figure { blocks, caption } => self.figure(blocks, caption.as_ref()),
            Block::ThematicBreak => self.line("<hr />"),
            other => panic!("CommonMark has no {other:?}"),
        }
    }

    fn begin_line(&mut self) {
        if !self.html.is_empty() && !self.html.ends_with('\n') {
            self.html.push('\n');
        }
    }

    fn line(&mut self, tag: &str) {
        self.begin_line();
        self.html.push_str(tag);
        self.html.push('\n');
    }

    fn paragraph(&mut self, inlines: &[Inline]) {
        self.begin_line();
        self.html.push_str("<p>");
        self.inlines(inlines);
        self.html.push_str("</p>\n");
    }

    fn heading(&mut self, level: u8, text: &Phrasing) {
        self.begin_line();
        self.html.extend(["<h", &level.to_string(), ">"]);
        self.inlines(&text.inlines);
        self.html.extend(["</h", &level.to_string(), ">\n"]);
    }

    fn list(&mut self, start: Option<u64>, tight: bool, items: &[Item]) {
        let (open, close) = match start {
            None => ("<ul>".to_owned(), "</ul>"),
            Some(1) => ("<ol>".to_owned(), "</ol>"),
            Some(start) => (format!("<ol start=\"{start}\">"), "</ol>"),
        };
        self.line(&open);
        for item in items {
            self.html.push_str("<li>");
            self.blocks(&item.blocks, tight);
            self.html.push_str("</li>\n");
        }
        self.line(close);
    }

    fn code(&mut self, language: Option<&str>, text: &str) {
        self.begin_line();
        match language {
            Some(language) => {
                self.html.push_str("<pre><code class=\"language-");
                self.text(language);
                self.html.push_str("\">");
            }
            None => self.html.push_str("<pre><code>"),
        }
        self.text(text);
        self.html.push_str(if text.is_empty() { "</code></pre>\n" } else { "\n</code></pre>\n" });
    }

    fn figure(&mut self, blocks: &[Block], caption: Option<&Phrasing>) {
        let [Block::Paragraph(shown)] = blocks else { panic!("not a picture: {blocks:?}") };
        let mut inlines = shown.inlines.clone();
        match inlines.as_mut_slice() {
            [Inline::Image(image)] => image.title = caption.map(Phrasing::text),
            [Inline::Link { inlines, .. }] => match inlines.as_mut_slice() {
                [Inline::Image(image)] => image.title = caption.map(Phrasing::text),
                other => panic!("not a picture: {other:?}"),
            },
            other => panic!("not a picture: {other:?}"),
        }
        self.paragraph(&inlines);
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text(text) => self.text(text),
            Inline::Code(text) => {
                self.html.push_str("<code>");
                self.text(text);
                self.html.push_str("</code>");
            }
            Inline::Break => self.html.push_str("<br />\n"),
            Inline::Styled(style, inlines) => {
                let tag = match style {
                    Style::Emphasis => "em",
                    Style::Strong => "strong",
                    other => panic!("CommonMark has no {other:?}"),
                };
                self.html.extend(["<", tag, ">"]);
                self.inlines(inlines);
                self.html.extend(["</", tag, ">"]);
            }
            Inline::Link { href, inlines, .. } if self.is_bare(href, inlines) => self.inlines(inlines),
            Inline::Link { href, title, inlines } => {
                self.html.push_str("<a href=\"");
                self.text(href.as_str());
                self.title(title.as_deref());
                self.html.push_str("\">");
                self.inlines(inlines);
                self.html.push_str("</a>");
            }
            Inline::Image(image) => self.image(image),
            other => panic!("CommonMark has no {other:?}"),
        }
    }

    /// Whether an address stands in the source without anything that makes a link of it in `CommonMark`.
    fn is_bare(&self, href: &Url, inlines: &[Inline]) -> bool {
        let [Inline::Text(words)] = inlines else { return false };
        href.as_str().ends_with(words.as_str())
            && self.source.replace('\\', "").contains(words.as_str())
            && !self.source.contains(&format!("<{words}>"))
            && !self.source.contains(&format!("[{words}"))
    }

    fn image(&mut self, image: &Image) {
        self.html.push_str("<img src=\"");
        self.text(image.src.as_str());
        self.html.push_str("\" alt=\"");
        self.text(&image.alt);
        self.title(image.title.as_deref());
        self.html.push_str("\" />");
    }

    fn title(&mut self, title: Option<&str>) {
        if let Some(title) = title {
            self.html.push_str("\" title=\"");
            self.text(title);
        }
    }

    fn text(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '&' => self.html.push_str("&amp;"),
                '<' => self.html.push_str("&lt;"),
                '>' => self.html.push_str("&gt;"),
                '"' => self.html.push_str("&quot;"),
                character => self.html.push(character),
            }
        }
    }
}
