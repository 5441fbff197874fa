//! Whom a mention stands for in scripts without spaces, where names do not show by themselves.

use std::ops::Range;

use super::person::name_in;
use super::topic::is_pronoun;
use super::{Confidence, Last, Memory, Span, Speaker};
use crate::domain::quotation::sentence::Sentence;

/// The longest name that is looked for at the start of a clause, in characters.
const LONGEST: usize = 12;

impl Memory {
    /// Whoever is mentioned here: somebody known by that name, whom a pronoun means, or a new name.
    pub(super) fn unspaced(&self, sentence: &Sentence, range: Range<usize>, paragraph: usize) -> Option<Speaker> {
        let words = sentence.text.get(range.clone())?;
        let known = |name: &str| self.people.find(name).and_then(|at| self.people.get(at));
        let (name, resolved) = if is_pronoun(words) {
            let meant = self.meant_unspaced(sentence, &range, paragraph);
            meant.map(|last| (last.name.clone(), last.mention.clone())).unzip()
        } else {
            let own = name_in(sentence.vocabulary.lexicon, words);
            let full = known(own).filter(|full| full.name != own);
            (Some(Some(full.map_or(own, |full| &full.name).to_owned())), full.map(|full| full.span.clone()))
        };
        let mention = Span { paragraph, range };
        Some(Speaker { name: name.flatten(), mention, resolved, confidence: Confidence::Likely })
    }

    /// Who spoke last, where nothing but who said so stands between their words and a pronoun's sentence.
    fn meant_unspaced(&self, sentence: &Sentence, pronoun: &Range<usize>, paragraph: usize) -> Option<&Speaker> {
        let last = self.last.as_ref().filter(|last| last.speaker.name.is_some())?;
        let same = last.paragraph == paragraph && last.ends_in(sentence.text.get(last.end..pronoun.start)?);
        let next = last.paragraph + 1 == paragraph && self.closing;
        let opens = || sentence.text.get(..pronoun.start).is_some_and(|head| !head.contains(['。', '！', '？']));
        (same || next && opens()).then_some(&last.speaker)
    }

    /// Whether a paragraph ends with the words of who spoke last, or with who said so.
    pub(super) fn is_closed_by_last(&self, text: &str, paragraph: usize) -> bool {
        let last = self.last.as_ref().filter(|last| last.paragraph == paragraph);
        last.is_some_and(|last| text.get(last.end..).is_some_and(|rest| last.ends_in(rest)))
    }

    /// Whom the clause or the sentence before words tells of that nothing attributes.
    pub(super) fn told_unspaced(&self, sentence: &Sentence, paragraph: usize) -> Option<Speaker> {
        if sentence.vocabulary.marks.spaced {
            return None;
        }
        if let Some((before, at)) = sentence.plain_sentence_before() {
            let clauses = || before.match_indices('，').map(|(comma, _)| comma + '，'.len_utf8()).rev().chain([0]);
            let known = || clauses().find_map(|from| self.known_at_start(before.get(from..)?, at + from));
            let told = sentence.told_before().or_else(known);
            return self.unspaced(sentence, told?, paragraph);
        }
        let (head, _) = sentence.beside(LONGEST * 3)?;
        let clause = head.trim_end().strip_suffix(['，', ',', '：', ':'])?;
        let start = clause.char_indices().rev().find(|(_, c)| matches!(c, '，' | ',' | '。' | '”' | '」'));
        let start = start.map_or(0, |(at, c)| at + c.len_utf8());
        let at = sentence.segment()?.range.start - head.len() + start;
        let told = self.known_at_start(clause.get(start..)?, at)?;
        self.unspaced(sentence, told, paragraph)
    }

    /// The known name that a clause begins with.
    fn known_at_start(&self, clause: &str, at: usize) -> Option<Range<usize>> {
        let ends = clause.char_indices().map(|(end, _)| end).skip(2).take(LONGEST);
        let known = |end: &usize| clause.get(..*end).is_some_and(|name| self.people.find(name).is_some());
        ends.filter(known).last().map(|end| at..at + end)
    }
}

impl Last {
    /// Whether nothing but who said so stands in what follows the words.
    fn ends_in(&self, rest: &str) -> bool {
        let said = self.speaker.mention.paragraph == self.paragraph && self.speaker.mention.range.start >= self.end;
        rest.trim_start_matches('。').matches(['。', '！', '？']).count() <= usize::from(said)
    }
}
