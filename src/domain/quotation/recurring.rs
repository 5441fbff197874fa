//! Words that stand in a heading and once more in the text below: whose they are there.

use super::words::index::{BASIS, hash};
use super::{Confidence, Kind, Quotation, Speaker};
use crate::domain::paragraph::Paragraph;

/// How many words in a row must be the same, which two people hardly ever say.
const ROW: usize = 3;

/// How many words without a speaker are waited for at once; older ones are given up.
const WAITING: usize = 16;

/// Words that wait to be said again.
#[derive(Debug, Default)]
pub(crate) struct Recurring {
    /// Those without a speaker.
    waiting: Vec<Waiting>,
    headings: Vec<Heading>,
}

/// A few words in marks that are a line by themselves, of which nothing else tells that they were said.
#[derive(Debug)]
struct Heading {
    quotation: usize,
    /// A hash of each word.
    words: Vec<u32>,
}

#[derive(Debug)]
struct Waiting {
    /// Its place among the quotations.
    quotation: usize,
    /// A hash of every [`ROW`] words in a row.
    rows: Vec<u32>,
}

impl Recurring {
    /// Reads what was found in one paragraph: who speaks there has also said what waits, if most of it stands there again.
    pub(crate) fn read(&mut self, found: &mut [Quotation], from: usize, paragraph: &Paragraph) {
        for at in from..found.len() {
            self.read_heading(found, at, paragraph);
            let Some(quotation) = found.get(at).filter(|it| matches!(it.kind, Kind::Speech | Kind::Block)) else {
                continue;
            };
            let own = quotation.segments.iter().filter(|span| span.paragraph == paragraph.index);
            let words = own.filter_map(|span| paragraph.text.get(span.range.clone()));
            match &quotation.speaker {
                Some(_) if self.waiting.is_empty() => {}
                Some(speaker) => {
                    let (said, speaker) = (rows(words), speaker.clone());
                    self.said(&said, &speaker, found);
                }
                None => self.wait(at, rows(words)),
            }
        }
    }

    /// Remembers words that stand alone in a line; where somebody says them below it, they are his there.
    fn read_heading(&mut self, found: &mut [Quotation], at: usize, paragraph: &Paragraph) {
        let Some(quotation) = found.get(at) else { return };
        let own = quotation.segments.iter().filter(|span| span.paragraph == paragraph.index);
        let own = words(own.filter_map(|span| paragraph.text.get(span.range.clone())));
        let line = || quotation.segments.iter().any(|span| span.range == (0..paragraph.text.trim_end().len()));
        match quotation.kind {
            Kind::Scare if line() => {
                self.headings.push(Heading { quotation: at, words: own.collect() });
                self.headings.drain(..self.headings.len().saturating_sub(WAITING));
            }
            Kind::Speech if !self.headings.is_empty() => {
                let (said, speaker) = (own.collect::<Vec<_>>(), quotation.speaker.as_ref().map(once_more));
                self.head(&said, speaker.as_ref(), found);
            }
            _ => {}
        }
    }

    /// Gives the headings that are said here to whom they are said by.
    fn head(&mut self, said: &[u32], speaker: Option<&Speaker>, found: &mut [Quotation]) {
        self.headings.retain(|heading| {
            let part = heading.words.as_slice();
            let again = !part.is_empty() && said.windows(part.len()).any(|words| words == part);
            if let Some(heading) = found.get_mut(heading.quotation).filter(|_| again) {
                (heading.kind, heading.speaker) = (Kind::Speech, speaker.cloned());
            }
            !again
        });
    }

    fn said(&mut self, said: &[u32], speaker: &Speaker, found: &mut [Quotation]) {
        self.waiting.retain(|waiting| {
            let again = waiting.rows.iter().filter(|row| said.contains(row)).count();
            let same = again * 2 >= waiting.rows.len();
            if let Some(quotation) = found.get_mut(waiting.quotation).filter(|_| same) {
                quotation.speaker = Some(once_more(speaker));
            }
            !same
        });
    }

    fn wait(&mut self, quotation: usize, rows: Vec<u32>) {
        if rows.len() > 1 {
            self.waiting.push(Waiting { quotation, rows });
            self.waiting.drain(..self.waiting.len().saturating_sub(WAITING));
        }
    }
}

/// A speaker as he is known where his words stand once more.
fn once_more(speaker: &Speaker) -> Speaker {
    let mention = speaker.resolved.clone().unwrap_or_else(|| speaker.mention.clone());
    Speaker { mention, confidence: Confidence::Likely, ..speaker.clone() }
}

/// The hashes of every few words in a row; capitals and stops do not count.
fn rows<'a>(parts: impl Iterator<Item = &'a str>) -> Vec<u32> {
    let words: Vec<u32> = words(parts).collect();
    words.windows(ROW).map(|row| hash(BASIS, row.iter().flat_map(|word| word.to_le_bytes()))).collect()
}

/// A hash of each word, whatever its capitals.
fn words<'a>(parts: impl Iterator<Item = &'a str>) -> impl Iterator<Item = u32> {
    let words = parts.flat_map(|part| part.split(|c: char| !c.is_alphanumeric())).filter(|word| !word.is_empty());
    words.map(|word| hash(BASIS, word.to_lowercase().bytes()))
}
