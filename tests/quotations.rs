//! Quotations in texts of our own, a folder per language, and laws that hold in any text and any language.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot read its fixtures has failed")]

use std::path::{Path, PathBuf};
use std::{env, fs};

use liseuse::domain::language::Language;
use liseuse::domain::paragraph::{Paragraph, Role};
use liseuse::domain::quotation::{Kind, Lexicons, Quotation, Search, Span, find};
use proptest::prelude::*;

/// What stands between the engine's answer and the right one, where they differ.
const WANTED: &str = " | wanted: ";

const LANGUAGES: &[&str] = &[
    "en", "fr", "de", "es", "it", "pt", "nl", "ru", "uk", "pl", "sv", "nb", "da", "fi", "cs", "tr", "ar", "he", "zh",
    "ja", "ko", "hu", "de-CH", "xx",
];

fn paragraphs(texts: &[String]) -> Vec<Paragraph> {
    let paragraph = |(index, text): (usize, &String)| {
        let role = if text.starts_with('q') { Role::Blockquote(0) } else { Role::Body };
        Paragraph { index, role, text: text.clone(), language: None }
    };
    texts.iter().enumerate().map(paragraph).collect()
}

fn assert_sound(paragraphs: &[Paragraph], quotations: &[Quotation]) {
    let mut last = (0, 0);
    for segment in quotations.iter().flat_map(|quotation| &quotation.segments) {
        let text = &paragraphs[segment.paragraph].text;
        assert!(text.get(segment.range.clone()).is_some_and(|words| !words.is_empty()), "on character borders");
        assert!((segment.paragraph, segment.range.start) >= last, "in reading order, without overlap");
        last = (segment.paragraph, segment.range.end);
    }
    for speaker in quotations.iter().filter_map(|quotation| quotation.speaker.as_ref()) {
        for span in [Some(&speaker.mention), speaker.resolved.as_ref()].into_iter().flatten() {
            let text = &paragraphs[span.paragraph].text;
            assert!(
                text.get(span.range.clone()).is_some_and(|words| !words.is_empty()),
                "a mention stands in the text"
            );
        }
    }
}

/// A fixture is a text, a line of three hyphens, and its quotations: kind, words and speaker between bars, one a line. Where
/// a speaker has no name, his mention stands behind a question mark.
/// What the engine still gets wrong is told by `wanted:` behind a last bar.
/// With `BLESS=1` what is found is written as what is expected: read the difference before you keep it.
#[test]
fn every_text_of_our_own_has_the_quotations_it_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/quotations");
    let mut seen = 0;
    for language in sorted(&folder) {
        for file in sorted(&language) {
            let tag = language.file_name().unwrap().to_str().unwrap();
            let fixture = fs::read_to_string(&file).unwrap();
            let (text, expected) = fixture.split_once("\n---\n").unwrap_or((fixture.trim_end(), ""));
            let found = described(text, tag);
            seen += 1;
            if env::var_os("BLESS").is_some() {
                fs::write(&file, format!("{text}\n---\n{}\n", with_wanted(&found, expected).join("\n"))).unwrap();
                continue;
            }
            let expected: Vec<_> = expected.trim_end().lines().map(|line| line.split(WANTED).next().unwrap()).collect();
            assert_eq!(found.join("\n"), expected.join("\n"), "in {}", file.display());
        }
    }
    assert!(seen > 20, "the fixtures are there");
}

/// What is found, each line with what was wanted of it before.
fn with_wanted(found: &[String], before: &str) -> Vec<String> {
    let wanted = |line: &String| before.lines().find(|old| old.starts_with(&format!("{line}{WANTED}")));
    found.iter().map(|line| wanted(line).map_or_else(|| line.clone(), ToOwned::to_owned)).collect()
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// The quotations of a text whose lines are paragraphs; a line that opens with `>` is in a blockquote.
fn described(text: &str, tag: &str) -> Vec<String> {
    let lines = text.lines().filter(|line| !line.is_empty()).enumerate();
    let paragraphs: Vec<_> = lines
        .map(|(index, line)| match line.strip_prefix("> ") {
            Some(quoted) => Paragraph { index, role: Role::Blockquote(0), text: quoted.to_owned(), language: None },
            None => Paragraph { index, role: Role::Body, text: line.to_owned(), language: None },
        })
        .collect();
    let describe = |quotation: &Quotation| {
        let words = |span: &Span| paragraphs[span.paragraph].text[span.range.clone()].to_owned();
        let nameless = |mention: &Span| format!("? {}", words(mention));
        let speaker = quotation.speaker.as_ref().map_or_else(
            || "–".to_owned(),
            |speaker| speaker.name.clone().unwrap_or_else(|| nameless(&speaker.mention)),
        );
        let said: Vec<_> = quotation.segments.iter().map(words).collect();
        format!("{} | {} | {speaker}", name(quotation.kind), said.join(" / "))
    };
    find(&paragraphs, Language::new(tag).as_ref()).iter().map(describe).collect()
}

fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Speech => "speech",
        Kind::Scare => "scare",
        Kind::Title => "title",
        Kind::Term => "term",
        Kind::Block => "block",
    }
}

#[test]
fn marks_behind_a_colon_that_begins_a_paragraph_are_read() {
    let paragraphs = paragraphs(&[":«said".to_owned(), ": \"so\"".to_owned()]);
    assert_sound(&paragraphs, &find(&paragraphs, Language::new("en").as_ref()));
}

#[test]
fn whoever_goes_on_is_mentioned_where_he_stands_nearest() {
    let mention = |text: &str, tag: &str| {
        let paragraphs = paragraphs(&[text.to_owned()]);
        let last = find(&paragraphs, Language::new(tag).as_ref()).pop().unwrap();
        text.get(last.speaker.unwrap().mention.range.start..).unwrap().to_owned()
    };
    let named = mention("“The quay is full,” said Ann Lee. The bar was left to Lee in May. “We close early.”", "en");
    assert!(named.starts_with("Lee in May"));
    let again =
        mention("« Le quai est plein », a-t-il dit. Le port dort, a-t-il rappelé. La nuit tombe. « On ferme. »", "fr");
    assert!(again.starts_with("il rappelé"));
}

proptest! {
    #[test]
    fn any_text_in_any_language_gives_ordered_segments_on_character_borders(
        texts in prop::collection::vec("([\"'«»“”„‘’‚‹›—–(): ,.!?\n]|[a-zA-Zéüש中は9]| said | dit | sagte ){0,80}", 0..6),
        language in prop::sample::select(LANGUAGES),
    ) {
        let paragraphs = paragraphs(&texts);
        let quotations = find(&paragraphs, Language::new(language).as_ref());
        assert_sound(&paragraphs, &quotations);
    }

    #[test]
    fn searching_in_steps_finds_the_same(
        texts in prop::collection::vec("([\"«»“” ,.]|[a-zA-Z]| said ){0,60}", 0..8),
        step in 1..40_usize,
    ) {
        let paragraphs = paragraphs(&texts);
        let mut search = Search::new(None, &Lexicons::default());
        while !search.advance(&paragraphs, step) {}
        prop_assert_eq!(search.finish(), find(&paragraphs, None));
    }
}
