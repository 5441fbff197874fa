//! Attributions in scripts without spaces, where words are found by looking for them near the marks.

use super::attribution::{Attribution, Cue};
use super::sentence::Sentence;

/// How many characters to either side are searched.
const NEAR: usize = 16;

impl Sentence<'_> {
    /// The attribution of the quoted words in a script without spaces.
    pub(super) fn unspaced_attribution(&self) -> Option<Attribution> {
        let lexicon = self.vocabulary.lexicon;
        let (head, tail) = self.near()?;
        let colon = head.trim_end().ends_with(['：', ':']);
        let led = head.trim_end().ends_with(['，', '、', ',', '：', ':']) || !lexicon.lead_in.contains('は');
        let cue = if any(lexicon.lead_out, tail) {
            Cue::After
        } else if any(lexicon.lead_in, head) && led {
            if colon || head.ends_with(['，', ',']) { Cue::Before } else { Cue::Within }
        } else if colon {
            Cue::Colon
        } else {
            return None;
        };
        Some(Attribution { cue, subject: None, gap: 0 })
    }

    /// Whether what stands right beside the marks makes them hold a name or a term.
    pub(super) fn is_named_unspaced(&self) -> bool {
        let naming = self.vocabulary.lexicon.naming;
        let Some((head, tail)) = self.near() else { return false };
        let close = |text: &str, word: &str| text.find(word).is_some_and(|at| at <= 3);
        let mut words = naming.split(' ').filter(|word| !word.is_empty());
        words.any(|word| head.trim_end().ends_with(word) || close(tail, word))
    }

    /// Whether a noun for a work stands right before the marks.
    pub(super) fn is_work_unspaced(&self) -> bool {
        let works = self.vocabulary.lexicon.works.split(' ').filter(|word| !word.is_empty());
        self.near().is_some_and(|(head, _)| works.into_iter().any(|work| head.trim_end().ends_with(work)))
    }

    /// The text right before and right after the quoted segment, within its sentence.
    fn near(&self) -> Option<(&str, &str)> {
        self.beside(NEAR)
    }

    /// So many characters before and after the quoted segment, within its sentence.
    pub(super) fn beside(&self, reach: usize) -> Option<(&str, &str)> {
        let range = &self.segment()?.range;
        let head = self.text.get(..range.start)?;
        let tail = self.text.get(range.end..)?;
        let start = head.char_indices().rev().take(reach).last().map_or(head.len(), |(at, _)| at);
        let end = tail.char_indices().nth(reach).map_or(tail.len(), |(at, _)| at);
        let head = head.get(start..)?;
        let head = head.rfind(['。', '！', '？', '”', '」', '\n']).map_or(head, |at| head.get(at..).unwrap_or(head));
        let tail = tail.get(..end)?;
        let tail = tail.find(['。', '！', '？', '“', '「', '\n']).map_or(tail, |at| tail.get(..at).unwrap_or(tail));
        Some((head, tail))
    }
}

fn any(words: &str, text: &str) -> bool {
    words.split(' ').any(|word| !word.is_empty() && text.contains(word))
}
