//! The search for quotations, paragraph by paragraph, so that a page is never blocked by a long text.

use super::segment::segments;
use super::sentence::Sentence;
use super::speaker::Memory;
use super::vocabulary::Vocabulary;
use super::words::{Kind as Sort, read};
use super::{Kind, Quotation, Span};
use crate::domain::language::Language;
use crate::domain::paragraph::{Paragraph, Role};

/// A search that can be done in steps.
#[derive(Debug)]
pub struct Search {
    vocabulary: Vocabulary,
    /// Those of passages in another language, by tag.
    others: Vec<(String, Vocabulary)>,
    next: usize,
    found: Vec<Quotation>,
    memory: Memory,
    /// The blockquote that was read last.
    block: Option<usize>,
}

impl Search {
    /// A search that has not begun, in an article of this language.
    pub fn new(language: Option<&Language>) -> Self {
        Self {
            vocabulary: Vocabulary::new(language.map(Language::tag).unwrap_or_default()),
            others: Vec::new(),
            next: 0,
            found: Vec::new(),
            memory: Memory::default(),
            block: None,
        }
    }

    /// Reads on until at least this many bytes are read; `true` when all paragraphs are. They must be the same at every call.
    pub fn advance(&mut self, paragraphs: &[Paragraph], bytes: usize) -> bool {
        let mut read = 0;
        while let Some(paragraph) = paragraphs.get(self.next) {
            if read > bytes {
                return false;
            }
            read += paragraph.text.len().max(1);
            self.paragraph(paragraph);
            self.next += 1;
        }
        true
    }

    /// What was found, in reading order.
    pub fn finish(self) -> Vec<Quotation> {
        self.found
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        match paragraph.role {
            Role::Code | Role::Afterword => {}
            Role::Blockquote(number) => self.block(paragraph, number),
            _ => self.running(paragraph),
        }
    }

    /// The paragraphs of one blockquote are one quotation.
    fn block(&mut self, paragraph: &Paragraph, number: usize) {
        let span = Span { paragraph: paragraph.index, range: 0..paragraph.text.len() };
        if paragraph.text.is_empty() {
            return;
        }
        match self.found.last_mut() {
            Some(block) if block.kind == Kind::Block && self.block == Some(number) => block.segments.push(span),
            _ => self.found.push(Quotation { kind: Kind::Block, segments: vec![span], speaker: None }),
        }
        self.block = Some(number);
    }

    fn running(&mut self, paragraph: &Paragraph) {
        let text = paragraph.text.as_str();
        let vocabulary = match &paragraph.language {
            Some(language) => vocabulary(&mut self.others, &self.vocabulary, language.tag()),
            None => &self.vocabulary,
        };
        let segments = segments(text, &vocabulary.marks, vocabulary.lexicon.elisions);
        let tokens = read(text, &segments, vocabulary);
        self.memory.meet(text, &tokens, vocabulary, paragraph.index);
        let quotes = tokens.iter().enumerate().filter_map(|(at, token)| match token.kind {
            Sort::Quote(number) => segments.get(number).map(|segment| (at, segment)),
            _ => None,
        });
        for (at, segment) in quotes {
            let sentence = Sentence::around(text, &tokens, &segments, vocabulary, at);
            let attribution = sentence.attribution();
            let kind = sentence.kind_of(attribution.as_ref());
            let mut speaker = None;
            if kind == Kind::Speech {
                speaker = self.memory.speaker(&sentence, attribution.as_ref(), paragraph.index);
                self.memory.spoke(speaker.as_ref(), paragraph.index, &sentence);
            }
            let segments = vec![Span { paragraph: paragraph.index, range: segment.range.clone() }];
            self.found.push(Quotation { kind, segments, speaker });
        }
        self.memory.announce(text, &tokens, vocabulary, paragraph.index);
    }
}

/// The vocabulary of a passage in another language, made when it is first met.
fn vocabulary<'a>(others: &'a mut Vec<(String, Vocabulary)>, own: &'a Vocabulary, tag: &str) -> &'a Vocabulary {
    if !others.iter().any(|(known, _)| known == tag) {
        others.push((tag.to_owned(), Vocabulary::new(tag)));
    }
    others.iter().find(|(known, _)| known == tag).map_or(own, |(_, vocabulary)| vocabulary)
}
