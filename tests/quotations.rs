//! Laws that hold for quotations in any text and any language.

use liseuse::domain::language::Language;
use liseuse::domain::paragraph::{Paragraph, Role};
use liseuse::domain::quotation::{Quotation, Search, find};
use proptest::prelude::*;

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
        let mut search = Search::new(None);
        while !search.advance(&paragraphs, step) {}
        prop_assert_eq!(search.finish(), find(&paragraphs, None));
    }
}
