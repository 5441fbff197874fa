//! Plain texts as people paste them, and what an article they should be: a folder each under `fixtures/text`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::fs;
use std::path::Path;

use liseuse::domain::article::{Article, Block, Phrasing};
use liseuse::domain::parse::{Source, plain};
use liseuse::domain::url::Url;
use liseuse::domain::{language, reading_time};
use serde_json::{Map, Value, json};

#[test]
fn pasted_texts_read_right() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/text");
    let mut cases = 0;
    for case in fs::read_dir(folder).unwrap() {
        let case = case.unwrap().path();
        let text = fs::read_to_string(case.join("source.txt")).unwrap();
        let expected: Value = serde_json::from_str(&fs::read_to_string(case.join("expected.json")).unwrap()).unwrap();
        let found = describe(&plain::parse(&Source { text: &text, base: Some("https://example.org/news/") }));
        let pretty = |value: &Value| serde_json::to_string_pretty(value).unwrap();
        assert!(found == expected, "{}:\n{}", case.display(), pretty(&found));
        cases += 1;
    }
    assert!(cases >= 10);
}

/// All that the parser found, without what is empty.
fn describe(article: &Article) -> Value {
    let metadata = &article.metadata;
    let text = |phrasing: &Option<Phrasing>| phrasing.as_ref().map(Phrasing::text);
    let address = |url: &Option<Url>| url.as_ref().map(|url| url.as_str().to_owned());
    let language = language::of(article, None);
    let time = reading_time::estimate(article, language.as_ref(), None);
    let fields = [
        ("title", text(&metadata.title)),
        ("standfirst", text(&metadata.standfirst)),
        ("byline", metadata.byline.clone()),
        ("date", metadata.date.clone()),
        ("lang", language.map(|language| language.tag().to_owned())),
        ("site", metadata.site.clone()),
        ("url", address(&metadata.url)),
        ("original", address(&metadata.original)),
        ("newsletter", address(&metadata.newsletter)),
        ("support", address(&metadata.support)),
    ];
    let mut description: Map<String, Value> =
        fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), json!(value?)))).collect();
    description.insert("words".into(), json!(time.words));
    description.insert("minutes".into(), json!([time.low, time.high]));
    description.insert("blocks".into(), article.blocks.iter().map(block).collect());
    description.insert("afterword".into(), article.afterword.iter().map(block).collect());
    Value::Object(description)
}

fn block(block: &Block) -> Value {
    match block {
        Block::Paragraph(text) => json!(text.text()),
        Block::Heading { level, text, .. } => json!({ "heading": text.text(), "level": level }),
        Block::ThematicBreak => json!("***"),
        Block::List { start, items, .. } => {
            let items: Vec<Value> = items.iter().flat_map(|item| item.blocks.iter().map(self::block)).collect();
            json!({ "list": items, "start": start })
        }
        other => json!(format!("{other:?}")),
    }
}
