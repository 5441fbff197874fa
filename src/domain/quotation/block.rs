//! Blockquotes: one quotation each, with the speaker from their last line or from the sentence before.

use super::search::Search;
use super::speaker::name::names;
use super::words::read;
use super::{Confidence, Kind, Quotation, Span, Speaker};
use crate::domain::paragraph::Paragraph;

/// The longest line that can be an attribution rather than quoted, in words.
const LONGEST: usize = 20;

impl Search {
    /// Reads one paragraph of the blockquote of this number.
    pub(crate) fn block(&mut self, paragraph: &Paragraph, number: usize) {
        let text = paragraph.text.trim_end();
        let first = self.block != Some(number);
        self.block = Some(number);
        if text.is_empty() {
            return;
        }
        let cut = signature(text);
        let signed = cut.and_then(|at| self.signed(paragraph, at));
        let end = if signed.is_some() {
            text.get(..cut.unwrap_or(0)).unwrap_or_default().trim_end().len()
        } else {
            text.len()
        };
        let announced = if first { self.memory.announced.clone() } else { None };
        let known = self.found.last_mut().filter(|block| !first && block.kind == Kind::Block);
        let segment = (end > 0).then_some(Span { paragraph: paragraph.index, range: 0..end });
        if let Some(block) = known {
            block.segments.extend(segment);
            block.speaker = signed.or(block.speaker.take());
        } else if let Some(segment) = segment {
            let speaker = signed.or(announced);
            self.found.push(Quotation { kind: Kind::Block, segments: vec![segment], speaker });
        }
    }

    /// The name in a line of attribution.
    fn signed(&self, paragraph: &Paragraph, cut: usize) -> Option<Speaker> {
        let text = paragraph.text.as_str();
        let tokens = read(text, &[], &self.vocabulary);
        let from = tokens.iter().position(|token| token.start >= cut)?;
        let name = names(text, &tokens, from..tokens.len()).into_iter().next()?;
        Speaker::named(paragraph, &tokens, &name, Confidence::Sure)
    }
}

/// Where a last line that opens with a dash begins.
fn signature(text: &str) -> Option<usize> {
    let start = text.rfind('\n').map_or(0, |at| at + 1);
    let line = text.get(start..)?;
    let dashed = line.trim_start().starts_with(['—', '–', '―'])
        || line.trim_start().starts_with("--")
        || line.trim_start().starts_with("- ");
    let short = line.split_whitespace().nth(LONGEST).is_none();
    (dashed && short && !line.trim_end().ends_with(['.', '!', '?'])).then_some(start)
}
