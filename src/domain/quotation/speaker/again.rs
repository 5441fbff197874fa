//! Where whoever goes on speaking is last mentioned before the words.

use super::Memory;
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::Kind;
use crate::domain::quotation::words::vocabulary::Class;
use crate::domain::quotation::{Span, Speaker};

impl Memory {
    /// The same speaker by the name that stands nearest to the words, or by the nearest pronoun in place of another one; what
    /// stands in their own sentence is near enough.
    pub(super) fn met_again(&self, speaker: Speaker, sentence: &Sentence, paragraph: usize) -> Speaker {
        let words = (paragraph, sentence.get(sentence.quote).map_or(0, |quote| quote.start));
        let before = (speaker.mention.paragraph, speaker.mention.range.end);
        if before > (paragraph, sentence.get(sentence.from).map_or(0, |first| first.start)) {
            return speaker;
        }
        let named = || {
            let person = self.people.find(speaker.name.as_ref()?)?;
            Some((&self.people.get(person)?.span, self.people.named_between(person, before, words)?))
        };
        if let Some((full, last)) = named() {
            return Speaker { mention: last.clone(), resolved: (full != last).then(|| full.clone()), ..speaker };
        }
        let mention = sentence.pronoun_again(&speaker.mention, paragraph).unwrap_or(speaker.mention);
        Speaker { mention, ..speaker }
    }
}

impl Sentence<'_> {
    /// The same pronoun once more behind a mention in the paragraph, where its sentence begins with it, or a clause like "he said".
    fn pronoun_again(&self, mention: &Span, paragraph: usize) -> Option<Span> {
        let first = self.tokens.partition_point(|token| token.start < mention.range.start);
        let alone = self.get(first).filter(|token| mention.paragraph == paragraph && token.end == mention.range.end)?;
        let same = |at: &usize| {
            let person = Class::HE.with(Class::SHE);
            self.is(*at, person) && alone.is(person) && self.word(*at).eq_ignore_ascii_case(self.word(first))
        };
        let told = |at: &usize| self.kind(at - 1) == Some(Kind::Comma) && self.is_verb(at + 1);
        let begins =
            |at: &usize| self.get(*at).is_some_and(|it| it.opens) || told(at) || self.clitic_behind(at - 1).is_some();
        let own = |at: &usize| same(at) && begins(at) && !self.is_impersonal(&(*at..at + 1));
        (first + 1..self.quote).rev().find(own).and_then(|at| self.span(&(at..at + 1), paragraph))
    }
}
