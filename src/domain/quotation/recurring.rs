//! Words that stand in a heading and once more in the text below: whose they are there.

use super::{Confidence, Kind, Quotation, Speaker};
use crate::domain::paragraph::Paragraph;

/// How many words in a row must be the same, which two people hardly ever say.
const ROW: usize = 3;

/// How many words without a speaker are waited for at once; older ones are given up.
const WAITING: usize = 16;

/// Words that wait for a speaker.
#[derive(Debug, Default)]
pub(crate) struct Recurring(Vec<Waiting>);

#[derive(Debug)]
struct Waiting {
    /// Its place among the quotations.
    quotation: usize,
    /// Every [`ROW`] words in a row, with a space before and behind.
    rows: Vec<String>,
}

impl Recurring {
    /// Reads what was found in one paragraph: who speaks there has also said what waits, if most of it stands there again.
    pub(crate) fn read(&mut self, found: &mut [Quotation], from: usize, paragraph: &Paragraph) {
        for at in from..found.len() {
            let Some(quotation) = found.get(at).filter(|it| matches!(it.kind, Kind::Speech | Kind::Block)) else {
                continue;
            };
            let own = quotation.segments.iter().filter(|span| span.paragraph == paragraph.index);
            let words = own.filter_map(|span| paragraph.text.get(span.range.clone()));
            match quotation.speaker.clone() {
                Some(speaker) if !self.0.is_empty() => self.said(&plain(words), &speaker, found),
                None => self.wait(at, &plain(words)),
                Some(_) => {}
            }
        }
    }

    fn said(&mut self, words: &str, speaker: &Speaker, found: &mut [Quotation]) {
        self.0.retain(|waiting| {
            let again = waiting.rows.iter().filter(|row| words.contains(row.as_str())).count();
            let same = again * 2 >= waiting.rows.len();
            if let Some(quotation) = found.get_mut(waiting.quotation).filter(|_| same) {
                quotation.speaker = Some(Speaker { confidence: Confidence::Likely, ..speaker.clone() });
            }
            !same
        });
    }

    fn wait(&mut self, quotation: usize, words: &str) {
        let words: Vec<&str> = words.split_whitespace().collect();
        let rows: Vec<String> = words.windows(ROW).map(|row| [" ", &row.join(" "), " "].concat()).collect();
        if rows.len() > 1 {
            self.0.push(Waiting { quotation, rows });
            self.0.drain(..self.0.len().saturating_sub(WAITING));
        }
    }
}

/// Words in small letters, each between spaces.
fn plain<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    let mut plain = String::from(" ");
    for word in parts.flat_map(|part| part.split(|c: char| !c.is_alphanumeric())).filter(|word| !word.is_empty()) {
        plain.push_str(&word.to_lowercase());
        plain.push(' ');
    }
    plain
}
