//! A measurement, run by hand: how well articles are found on saved pages.
//!
//! `LISEUSE_PAGES` names a folder of folders, each with `source.html`, `expected.html` and `expected-metadata.json`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod parser;

use liseuse::domain::article::{Block, Phrasing};
use liseuse::domain::parse::html::{article, blocks};
use std::collections::HashMap;
use std::path::Path;

#[test]
#[ignore = "needs a folder of saved pages"]
fn articles_are_found_on_saved_pages() {
    let folder = std::env::var("LISEUSE_PAGES").unwrap();
    let mut pages: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.retain(|path| path.is_dir());
    pages.sort();
    let sum: f64 = pages.iter().map(|page| score(page)).sum();
    #[allow(clippy::cast_precision_loss, reason = "a count of folders")]
    let mean = sum / pages.len() as f64;
    println!("mean F1 {mean:.4}");
    assert!(mean > 0.9, "{mean}");
}

fn score(folder: &Path) -> f64 {
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let found = article(&parser::page(&read("source.html")), Some("https://example.org/news/1"));
    let wanted = blocks(&parser::piece(&read("expected.html")), None, &mut Vec::new());
    let mut text = String::new();
    if let Some(standfirst) = &found.metadata.standfirst {
        text.push_str(&standfirst.text());
        text.push('\n');
    }
    let mut expected = String::new();
    push(&found.blocks, &mut text);
    found.notes.iter().for_each(|note| push(&note.blocks, &mut text));
    push(&wanted, &mut expected);
    let (f1, precision, recall) = compare(&text, &expected);
    println!("{f1:.3} {precision:.3} {recall:.3} {}", folder.file_name().unwrap().to_string_lossy());
    let metadata: serde_json::Value = serde_json::from_str(&read("expected-metadata.json")).unwrap();
    let m = &found.metadata;
    let ours = [
        ("title", m.title.as_ref().map(Phrasing::text)),
        ("byline", m.byline.clone()),
        ("lang", m.language.as_ref().map(|l| l.tag().to_owned())),
        ("dir", m.direction.map(|d| format!("{d:?}"))),
        ("siteName", m.site.clone()),
        ("publishedTime", m.date.clone()),
    ];
    for (name, ours) in ours {
        let theirs = metadata[name].as_str().map(|t| match t {
            "ltr" => "LeftToRight",
            "rtl" => "RightToLeft",
            t => t,
        });
        if ours.as_deref() != theirs {
            println!("      {name}: {ours:?} for {theirs:?}");
        }
    }
    if let Ok(out) = std::env::var("LISEUSE_PAGES_OUT") {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        std::fs::write(format!("{out}/{name}.ours"), text).unwrap();
        std::fs::write(format!("{out}/{name}.theirs"), expected).unwrap();
    }
    f1
}

/// F1, precision and recall over words; a Han character or kana is a word.
fn compare(ours: &str, theirs: &str) -> (f64, f64, f64) {
    let mut counts: HashMap<String, (u32, u32)> = HashMap::new();
    for word in words(ours) {
        counts.entry(word).or_default().0 += 1;
    }
    for word in words(theirs) {
        counts.entry(word).or_default().1 += 1;
    }
    let total = |pick: fn(&(u32, u32)) -> u32| f64::from(counts.values().map(pick).sum::<u32>());
    let (common, ours, theirs) = (total(|c| c.0.min(c.1)), total(|c| c.0), total(|c| c.1));
    let (precision, recall) = (common / ours.max(1.0), common / theirs.max(1.0));
    (2.0 * precision * recall / (precision + recall).max(1e-9), precision, recall)
}

fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for letter in text.chars() {
        let alone = ('\u{3040}'..='\u{9fff}').contains(&letter);
        if alone || !letter.is_alphanumeric() {
            words.push(String::new());
        }
        if letter.is_alphanumeric() {
            words.last_mut().unwrap().extend(letter.to_lowercase());
        }
        if alone {
            words.push(String::new());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn push(blocks: &[Block], out: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph(text) | Block::Heading { text, .. } | Block::Code { text, .. } => {
                out.push_str(&text.text());
                out.push('\n');
            }
            Block::Blockquote { blocks, .. } | Block::Section { blocks, .. } => push(blocks, out),
            Block::List { items, .. } => items.iter().for_each(|item| push(&item.blocks, out)),
            Block::Definitions(groups) => {
                for group in groups {
                    group.terms.iter().for_each(|term| push(&[Block::Paragraph(term.clone())], out));
                    group.meanings.iter().for_each(|meaning| push(meaning, out));
                }
            }
            Block::Table(table) => {
                push(&table.caption.iter().cloned().map(Block::Paragraph).collect::<Vec<_>>(), out);
                table.rows.iter().flatten().for_each(|cell| push(&cell.blocks, out));
            }
            Block::Figure { blocks, caption } => {
                push(blocks, out);
                push(&caption.iter().cloned().map(Block::Paragraph).collect::<Vec<_>>(), out);
            }
            Block::Details { summary, blocks, .. } => {
                push(&[Block::Paragraph(summary.clone())], out);
                push(blocks, out);
            }
            Block::ThematicBreak => {}
        }
    }
}
