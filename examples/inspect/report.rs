//! What the widget would know of an article, as one JSON object.

use liseuse::domain::article::{Article, Block, Phrasing, Warning};
use liseuse::domain::language::{self, Language};
use liseuse::domain::paragraph::{Paragraph, paragraphs};
use liseuse::domain::quotation::{Quotation, find};
use liseuse::domain::reading_time;
use liseuse::domain::share::{self, Message};
use liseuse::domain::url::Url;
use liseuse::domain::voice;
use serde_json::{Value, json};

/// Describes an article in a language, and how it is shared under an address.
pub(crate) fn report(article: &Article, declared: Option<&Language>, href: Option<&str>) -> Value {
    let metadata = &article.metadata;
    let language = language::of(article, declared);
    let time = reading_time::estimate(article, language.as_ref(), None);
    let paragraphs = paragraphs(article);
    let quotations = find(&paragraphs, language.as_ref());
    let body = article.blocks.iter().map(|block| describe(block, false));
    let notes = article.notes.iter().map(|note| json!({ "kind": "note", "text": text_of(&note.blocks) }));
    let afterword = article.afterword.iter().map(|block| describe(block, true));
    json!({
        "title": metadata.title.as_ref().map(Phrasing::text),
        "standfirst": metadata.standfirst.as_ref().map(Phrasing::text),
        "byline": metadata.byline,
        "date": metadata.date,
        "lang": language.as_ref().map(Language::tag),
        "words": time.words,
        "minutes": { "low": time.low, "high": time.high },
        "blocks": body.chain(notes).chain(afterword).collect::<Vec<_>>(),
        "quotations": quotations.iter().map(|quotation| quote(quotation, &paragraphs)).collect::<Vec<_>>(),
        "share": shares(article, language, href),
        "warnings": article.warnings.iter().map(warning).collect::<Vec<_>>(),
    })
}

fn describe(block: &Block, afterword: bool) -> Value {
    let kind = match block {
        Block::Paragraph(_) => "paragraph",
        Block::Heading { .. } => "heading",
        Block::Blockquote { .. } => "blockquote",
        Block::List { .. } => "list",
        Block::Definitions(_) => "definitions",
        Block::Code { .. } => "code",
        Block::Table(_) => "table",
        Block::Figure { .. } => "figure",
        Block::Details { .. } => "details",
        Block::Section { .. } => "section",
        Block::ThematicBreak => "rule",
    };
    let mut described = json!({ "kind": kind, "text": text_of(std::slice::from_ref(block)) });
    if let Block::Heading { level, .. } = block {
        described["level"] = json!(level);
    }
    if afterword {
        described["afterword"] = json!(true);
    }
    described
}

/// The words of some blocks, a line for each phrasing.
fn text_of(blocks: &[Block]) -> String {
    let article = Article { blocks: blocks.to_vec(), ..Article::default() };
    paragraphs(&article).into_iter().map(|paragraph| paragraph.text).collect::<Vec<_>>().join("\n")
}

fn quote(quotation: &Quotation, paragraphs: &[Paragraph]) -> Value {
    json!({ "text": voice::text(quotation, paragraphs), "kind": quotation.kind.name(), "speaker": quotation.speaker.as_ref().and_then(|speaker| speaker.name.as_ref()) })
}

fn shares(article: &Article, language: Option<Language>, href: Option<&str>) -> Vec<Value> {
    let metadata = &article.metadata;
    let row = share::row("", language.as_ref());
    let message = Message {
        url: share::clean(href.or(metadata.url.as_ref().map(Url::as_str)).unwrap_or_default()),
        title: metadata.title.as_ref().map(Phrasing::text).unwrap_or_default(),
        image: metadata.image.as_ref().map(|image| image.as_str().to_owned()),
        language,
        ..Message::default()
    };
    let link = |network: &share::Network| {
        share::address(network, &message, None).map(|href| json!({ "network": network.name, "href": href }))
    };
    row.shown.iter().chain(&row.more).filter(|network| network.suits(&message)).filter_map(link).collect()
}

fn warning(warning: &Warning) -> Value {
    let (kind, text) = match warning {
        Warning::Address(text) => ("address", text),
        Warning::Element(text) => ("element", text),
        Warning::FrontMatter(text) => ("front-matter", text),
    };
    json!({ "kind": kind, "text": text })
}
