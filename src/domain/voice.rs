//! Who speaks in an article, how often, and how much.

use super::paragraph::Paragraph;
use super::quotation::Quotation;
use super::reading_time;

/// Somebody who speaks in an article.
#[derive(Clone, Debug, PartialEq)]
pub struct Voice {
    /// The fullest name that the article gives.
    pub name: String,
    /// The indexes of their quotations, in reading order.
    pub quotations: Vec<usize>,
    /// Their words.
    pub words: u32,
    /// Their part of all words quoted with a speaker, from 0 to 1.
    pub share: f64,
}

/// The speakers of an article who have a name or a role, those who say most first.
pub fn voices(quotations: &[Quotation], paragraphs: &[Paragraph]) -> Vec<Voice> {
    let mut said: Vec<(&str, usize)> =
        quotations.iter().enumerate().filter_map(|(index, quotation)| Some((speaker(quotation)?, index))).collect();
    said.sort_unstable();
    let words = |&(_, index): &(&str, usize)| {
        quotations.get(index).map_or(0, |quotation| reading_time::words(&text(quotation, paragraphs)))
    };
    let of_one = |said: &[(&str, usize)]| Voice {
        name: said.first().map_or("", |(name, _)| name).to_owned(),
        quotations: said.iter().map(|(_, index)| *index).collect(),
        words: said.iter().map(words).sum(),
        share: 0.0,
    };
    let mut voices: Vec<Voice> = said.chunk_by(|(one, _), (next, _)| one == next).map(of_one).collect();
    let all: u32 = voices.iter().map(|voice| voice.words).sum();
    for voice in &mut voices {
        voice.share = f64::from(voice.words) / f64::from(all.max(1));
    }
    voices.sort_by_key(|voice| (u32::MAX - voice.words, voice.quotations.first().copied()));
    voices
}

fn speaker(quotation: &Quotation) -> Option<&str> {
    quotation.speaker.as_ref()?.name.as_deref()
}

/// The words of a quotation, its marks included; where "said X" is left out or a paragraph ends, a space.
pub fn text(quotation: &Quotation, paragraphs: &[Paragraph]) -> String {
    let words = quotation.segments.iter().filter_map(|span| {
        let found = paragraphs.binary_search_by_key(&span.paragraph, |paragraph| paragraph.index).ok()?;
        paragraphs[found].text.get(span.range.clone())
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::paragraph::Role;
    use crate::domain::quotation::{Confidence, Kind, Span, Speaker};

    const TEXT: &str = "“One two three,” said Ada. “Four,” said Bo. “Five six,” Ada added.";

    fn paragraphs() -> Vec<Paragraph> {
        vec![Paragraph { index: 4, role: Role::Body, text: TEXT.into(), language: None }]
    }

    fn said(words: &str, name: Option<&str>) -> Quotation {
        let start = TEXT.find(words).unwrap();
        let span = Span { paragraph: 4, range: start..start + words.len() };
        let speaker = name.map(|name| Speaker {
            name: Some(name.into()),
            mention: span.clone(),
            resolved: None,
            confidence: Confidence::Sure,
        });
        Quotation { kind: Kind::Speech, segments: vec![span], speaker }
    }

    #[test]
    fn who_says_most_comes_first_with_the_share_of_words() {
        let quotations =
            [said("“Four,”", Some("Bo")), said("“One two three,”", Some("Ada")), said("“Five six,”", Some("Ada"))];
        let voices = voices(&quotations, &paragraphs());
        assert_eq!(voices[0], Voice { name: "Ada".into(), quotations: vec![1, 2], words: 5, share: 5.0 / 6.0 });
        assert_eq!(voices[1].name, "Bo");
    }

    #[test]
    fn a_quotation_without_a_speaker_is_nobodys() {
        assert_eq!(voices(&[said("“Four,”", None)], &paragraphs()), []);
    }

    #[test]
    fn an_interrupted_quotation_is_read_as_one() {
        let mut quotation = said("“One two three,”", Some("Ada"));
        quotation.segments.extend(said("“Five six,”", None).segments);
        assert_eq!(text(&quotation, &paragraphs()), "“One two three,” “Five six,”");
    }
}
