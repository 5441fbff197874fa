#![expect(clippy::float_cmp, reason = "seconds are rounded before they are compared")]

use super::*;
use crate::domain::article::{Cell, Note, Table};
use crate::domain::url::Url;

fn language(tag: &str) -> Language {
    Language::new(tag).unwrap()
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(Phrasing::plain(text))
}

fn article(blocks: Vec<Block>) -> Article {
    Article { blocks, ..Article::default() }
}

fn words(count: usize) -> Article {
    article(vec![paragraph(&"mot ".repeat(count))])
}

fn range(article: &Article, tag: &str) -> (u32, u32) {
    let time = estimate(article, Some(&language(tag)), None);
    (time.low, time.high)
}

fn weights(article: &Article) -> Vec<f64> {
    let mut clock = Clock::new(None, None);
    article.blocks.iter().map(|block| clock.text(block)).collect()
}

fn picture() -> Block {
    let image = Image {
        src: Url::parse("https://example.org/a.jpg", None).unwrap(),
        sources: Vec::new(),
        sizes: None,
        alt: String::new(),
        title: None,
        size: None,
    };
    Block::Paragraph(Phrasing::new(vec![Inline::Image(image)]))
}

#[test]
fn a_thousand_words_take_four_to_five_minutes() {
    assert_eq!(range(&words(1000), "en"), (4, 5));
    assert_eq!(range(&words(1000), "fr"), (4, 5));
    assert_eq!(range(&words(1000), "it"), (3, 4));
    let unknown = estimate(&words(1000), None, None);
    assert_eq!((unknown.words, unknown.seconds.round()), (1000, 252.0));
}

#[test]
fn the_shortest_article_takes_a_minute() {
    let time = estimate(&Article::default(), None, None);
    assert_eq!((time.words, time.low, time.high), (0, 1, 1));
}

#[test]
fn chinese_and_japanese_go_by_characters() {
    let chinese = estimate(&article(vec![paragraph(&"读".repeat(4390))]), Some(&language("zh-CN")), None);
    assert_eq!((chinese.words, chinese.seconds.round()), (4390, 600.0));
    let japanese = estimate(&article(vec![paragraph(&"読む".repeat(653))]), Some(&language("ja")), None);
    assert_eq!((japanese.words, japanese.seconds.round()), (1306, 120.0));
    let quoted =
        estimate(&article(vec![paragraph(&format!("{} {}", "word ".repeat(238), "读".repeat(439)))]), None, None);
    assert_eq!(quoted.seconds.round(), 120.0);
}

#[test]
fn a_pace_of_ones_own_narrows_the_range() {
    let own = estimate(&words(2000), Some(&language("fr")), Some(400.0));
    assert_eq!((own.seconds.round(), own.low, own.high), (300.0, 5, 5));
    let absurd = estimate(&words(2000), Some(&language("fr")), Some(0.0));
    assert_eq!(absurd, estimate(&words(2000), Some(&language("fr")), None));
}

#[test]
fn programs_and_tables_take_longer_than_prose() {
    let text = "alpha beta gamma delta";
    let code = Block::Code { language: None, text: Phrasing::plain(text) };
    let cell = Cell { header: false, alignment: None, columns: 1, rows: 1, blocks: vec![paragraph(text)] };
    let table = Block::Table(Table { rows: vec![vec![cell]], ..Table::default() });
    let seconds = weights(&article(vec![paragraph(text), code, table]));
    assert!(seconds[1] > seconds[2] && seconds[2] > seconds[0]);
}

#[test]
fn each_picture_takes_a_second_less_down_to_three() {
    let seconds = weights(&article(vec![picture(); 12]));
    assert_eq!(seconds, [12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 3.0, 3.0]);
}

#[test]
fn notes_count_half_and_the_afterword_not_at_all() {
    let mut with_note = words(238);
    with_note.notes = vec![Note { blocks: words(238).blocks, ..Note::default() }];
    with_note.afterword = words(238).blocks;
    assert_eq!(estimate(&with_note, None, None).seconds.round(), 90.0);
}

#[test]
fn what_is_left_falls_to_nothing() {
    let weights = weights(&article(vec![paragraph(&"word ".repeat(476)), paragraph(&"word ".repeat(238))]));
    let left =
        [(0, 0.0), (0, 0.5), (1, 0.0), (1, 0.9), (1, 1.0), (7, 0.0)].map(|(at, part)| minutes_left(&weights, at, part));
    assert_eq!(left, [3, 2, 1, 1, 0, 0]);
}

#[test]
fn a_foreign_paragraph_is_read_at_its_own_rate() {
    let mut phrasing = Phrasing::plain("parola ".repeat(285));
    phrasing.language = Some(language("it"));
    let time = estimate(&article(vec![Block::Paragraph(phrasing)]), Some(&language("fr")), None);
    assert_eq!(time.seconds.round(), 60.0);
}
