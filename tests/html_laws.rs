//! What holds for any tree of HTML.
#![cfg(not(target_arch = "wasm32"))]

use liseuse::domain::article::{Article, Block, Inline, Phrasing, Warning};
use liseuse::domain::parse::html::{Element, Node, article, blocks, fragment, inlines};
use liseuse::domain::url::Url;
use proptest::prelude::*;

/// Elements whose words stay.
const SEEN: [&str; 40] = [
    "p",
    "div",
    "span",
    "h1",
    "h3",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "blockquote",
    "figure",
    "figcaption",
    "table",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "td",
    "th",
    "caption",
    "pre",
    "code",
    "a",
    "em",
    "b",
    "q",
    "abbr",
    "time",
    "details",
    "summary",
    "section",
    "article",
    "sub",
    "ins",
    "x-card",
    "font",
    "center",
    "bdo",
];

/// Elements that go with what they hold, or that hold nothing.
const OTHERS: [&str; 16] = [
    "script", "style", "iframe", "svg", "img", "picture", "source", "br", "hr", "noscript", "ruby", "rt", "video",
    "object", "math", "input",
];

fn attribute() -> impl Strategy<Value = (String, String)> {
    let names = prop::sample::select(vec![
        "href", "src", "srcset", "data-src", "class", "id", "lang", "dir", "style", "colspan", "rowspan", "width",
        "height", "start", "datetime", "itemprop", "rel", "cite", "alt", "align", "type", "role",
    ]);
    let values = prop_oneof![
        "javascript:[a-z]{0,3}",
        "https://[a-z]{1,5}\\.example/[a-z ,]{0,9}",
        "[a-z]{1,9}:[a-z/]{0,5}",
        "[ \\t\\n]?[a-zA-Z0-9 ,:;/#%.-]{0,20}",
        prop::sample::select(vec!["rtl", "share", "articleBody", "language-rust", "author", "checkbox", "en"])
            .prop_map(str::to_owned),
    ];
    (names.prop_map(str::to_owned), values)
}

fn tree(names: Vec<&'static str>, attributed: bool) -> impl Strategy<Value = Vec<Node>> {
    let words = "[a-zé漢 \\n\u{a0}]{0,8}".prop_map(Node::Text);
    let node = words.prop_recursive(6, 60, 5, move |inner| {
        let most = if attributed { 4 } else { 1 };
        (
            prop::sample::select(names.clone()),
            prop::collection::vec(attribute(), 0..most),
            prop::collection::vec(inner, 0..5),
        )
            .prop_map(move |(name, attributes, children)| {
                Node::Element(Element { name: name.to_owned(), attributes, children })
            })
    });
    prop::collection::vec(node, 0..5)
}

fn any_tree() -> impl Strategy<Value = Vec<Node>> {
    tree([SEEN.as_slice(), OTHERS.as_slice()].concat(), true)
}

proptest! {
    #[test]
    fn every_tree_is_converted_and_every_address_is_allowed(nodes in any_tree()) {
        let base = Some("https://example.org/a/");
        let mut warnings = Vec::new();
        let mut seen = Seen::default();
        seen.blocks(&blocks(&nodes, base, &mut warnings));
        seen.inlines(&inlines(&nodes, base, &mut warnings));
        for article in [fragment(&nodes, base), article(&element("html", nodes), base)] {
            seen.article(&article);
        }
        for url in seen.links {
            prop_assert!(Url::parse(url.as_str(), base).is_some(), "{:?}", url);
            prop_assert!(!url.as_str().to_ascii_lowercase().starts_with("javascript"));
        }
        for url in seen.pictures {
            prop_assert!(Url::picture(url.as_str(), base).is_some(), "{:?}", url);
        }
    }

    #[test]
    fn every_letter_of_what_is_seen_is_kept(nodes in tree(SEEN.to_vec(), false)) {
        let mut seen = Seen::default();
        seen.blocks(&blocks(&nodes, None, &mut Vec::new()));
        prop_assert_eq!(letters(&seen.text), letters(&text(&nodes)));
        let mut seen = Seen::default();
        seen.inlines(&inlines(&nodes, None, &mut Vec::new()));
        prop_assert_eq!(letters(&seen.text), letters(&text(&nodes)));
    }
}

#[test]
fn no_depth_overflows_the_stack_and_the_deepest_word_is_kept() {
    for name in SEEN.into_iter().chain(["ruby", "math", "object", "noscript", "picture"]) {
        let mut node = Node::Text("deep".to_owned());
        for _ in 0..5_000 {
            node = Node::Element(element(name, vec![node]));
        }
        let nodes = vec![node];
        let mut seen = Seen::default();
        seen.blocks(&blocks(&nodes, None, &mut Vec::new()));
        if SEEN.contains(&name) {
            assert_eq!(seen.text.trim(), "deep", "{name}");
        }
        let _ = inlines(&nodes, None, &mut Vec::new());
        let _ = fragment(&nodes, None);
        let _ = article(&element("html", nodes), None);
    }
}

#[test]
fn warnings_are_said_once() {
    let scripts: Vec<Node> = (0..9).map(|_| Node::Element(element("script", Vec::new()))).collect();
    let mut warnings = Vec::new();
    blocks(&scripts, None, &mut warnings);
    assert_eq!(warnings, [Warning::Element("script".into())]);
}

fn element(name: &str, children: Vec<Node>) -> Element {
    Element { name: name.to_owned(), attributes: Vec::new(), children }
}

fn text(nodes: &[Node]) -> String {
    nodes.iter().fold(String::new(), |text, node| match node {
        Node::Text(words) => text + words,
        Node::Element(element) => text + &self::text(&element.children),
        _ => text,
    })
}

/// The letters of a text in an order of their own: captions and summaries may move.
fn letters(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().filter(|letter| letter.is_alphanumeric()).collect();
    letters.sort_unstable();
    letters
}

/// All words and addresses of a model.
#[derive(Default)]
struct Seen {
    text: String,
    links: Vec<Url>,
    pictures: Vec<Url>,
}

impl Seen {
    fn article(&mut self, article: &Article) {
        let metadata = &article.metadata;
        self.links.extend(metadata.url.iter().cloned());
        self.pictures.extend(metadata.image.iter().cloned());
        [&metadata.title, &metadata.standfirst].into_iter().flatten().for_each(|text| self.words(text));
        self.blocks(&article.blocks);
        article.notes.iter().for_each(|note| self.blocks(&note.blocks));
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(text) | Block::Heading { text, .. } | Block::Code { text, .. } => self.words(text),
                Block::Blockquote { blocks, cite } => {
                    self.links.extend(cite.iter().cloned());
                    self.blocks(blocks);
                }
                Block::Section { blocks, .. } => self.blocks(blocks),
                Block::List { items, .. } => items.iter().for_each(|item| self.blocks(&item.blocks)),
                Block::Definitions(groups) => {
                    for group in groups {
                        group.terms.iter().for_each(|term| self.words(term));
                        group.meanings.iter().for_each(|meaning| self.blocks(meaning));
                    }
                }
                Block::Table(table) => {
                    if let Some(caption) = &table.caption {
                        self.words(caption);
                    }
                    table.rows.iter().flatten().for_each(|cell| self.blocks(&cell.blocks));
                }
                Block::Figure { blocks, caption } => {
                    self.blocks(blocks);
                    if let Some(caption) = caption {
                        self.words(caption);
                    }
                }
                Block::Details { summary, blocks, .. } => {
                    self.words(summary);
                    self.blocks(blocks);
                }
                Block::ThematicBreak => {}
            }
        }
    }

    fn words(&mut self, text: &Phrasing) {
        self.inlines(&text.inlines);
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(words) | Inline::Code(words) => self.text.push_str(words),
                Inline::Link { href, inlines, .. } => {
                    self.links.push(href.clone());
                    self.inlines(inlines);
                }
                Inline::Image(image) => {
                    self.pictures.push(image.src.clone());
                    self.pictures.extend(image.sources.iter().map(|(url, _)| url.clone()));
                }
                Inline::Styled(_, inlines)
                | Inline::Quote(inlines)
                | Inline::Time { inlines, .. }
                | Inline::Abbreviation { inlines, .. }
                | Inline::Foreign { inlines, .. } => self.inlines(inlines),
                Inline::Ruby(pairs) => pairs.iter().for_each(|pair| self.inlines(&pair.base)),
                Inline::Break | Inline::NoteReference(_) => {}
            }
        }
    }
}
