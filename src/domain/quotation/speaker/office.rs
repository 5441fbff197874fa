//! Those whom the text names by an office alone (the minister … she), as pronouns mean them.

use std::ops::Range;

use super::Memory;
use super::gender::{either, gender_of};
use crate::domain::quotation::Span;
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::Token;
use crate::domain::quotation::words::vocabulary::{Class, holds};

impl Memory {
    /// Whom a pronoun can mean that means nobody with a name: who spoke last, or whom the sentences before it are about.
    pub(super) fn office_meant_by(
        &self,
        sentence: &Sentence,
        pronoun: &Token,
        mention: &Span,
    ) -> Option<(String, Span)> {
        if !sentence.grammar().is_studied() {
            return None;
        }
        self.nameless_speaker(sentence, pronoun, mention).or_else(|| self.nameless_subject(sentence, pronoun, mention))
    }

    /// Whoever spoke last, if nobody has been named since.
    pub(super) fn nameless_speaker(
        &self,
        sentence: &Sentence,
        pronoun: &Token,
        mention: &Span,
    ) -> Option<(String, Span)> {
        let last = self.last.as_ref().filter(|last| last.paragraph + 1 >= mention.paragraph)?;
        let span = last.speaker.resolved.as_ref().unwrap_or(&last.speaker.mention);
        let name = last.speaker.name.as_ref().filter(|name| self.people.find(name).is_none())?;
        let here = sentence.text.get(span.range.clone()).filter(|_| span.paragraph == mention.paragraph);
        let fits = sentence.can_mean(pronoun, here.unwrap_or(name)) && !self.is_anyone_named(sentence, span, mention);
        fits.then(|| (name.clone(), span.clone()))
    }

    /// Whoever a sentence of the paragraph begins with.
    fn nameless_subject(&self, sentence: &Sentence, pronoun: &Token, mention: &Span) -> Option<(String, Span)> {
        let office = self.people.office_about(pronoun, mention).filter(|it| it.paragraph == mention.paragraph)?;
        let tokens = sentence.tokens;
        let at = tokens.partition_point(|token| token.start < office.range.start);
        let begin = (0..=at).rev().find(|at| tokens.get(*at).is_some_and(|token| token.opens)).unwrap_or_default();
        let begin = begin + usize::from(sentence.is(begin, Class::AND));
        let subject = sentence.phrase_from(begin, tokens.len()).filter(|it| it.start == begin && it.contains(&at))?;
        let own =
            (at + 1..tokens.len()).take_while(|at| tokens.get(*at).is_some_and(|it| it.end <= mention.range.start));
        let told = own.clone().any(|at| sentence.is_verb(at) || tokens.get(at).is_some_and(|it| it.opens));
        let role = subject.clone().rev().find(|at| sentence.is(*at, Class::ROLE))?;
        let holder = !sentence.is_genitive_mark(role + 1) && !(begin..role).any(|at| sentence.is(at, Class::OF));
        let range = tokens.get(begin)?.start..tokens.get(subject.end - 1)?.end;
        let name = sentence.text.get(range.clone()).filter(|name| sentence.can_mean(pronoun, name))?;
        (told && holder).then(|| (name.to_owned(), Span { paragraph: mention.paragraph, range }))
    }

    /// Whether anybody is named between two mentions, or the second stands before the first.
    fn is_anyone_named(&self, sentence: &Sentence, first: &Span, second: &Span) -> bool {
        let (end, start) = ((first.paragraph, first.range.end), (second.paragraph, second.range.start));
        let from = if first.paragraph == second.paragraph { end.1 } else { 0 };
        let between = |token: &&Token| token.start >= from && token.end <= start.1;
        let mut tokens = sentence.tokens.iter().filter(between);
        end > start || tokens.any(|it| it.is_name() || it.is(Class::ROLE)) || self.people.is_met_between(end, start)
    }
}

impl Sentence<'_> {
    /// Whether a name of one word only goes on with a noun for a body in capitals (a Polícia | Militar).
    pub(super) fn is_rest_of_body(&self, name: &Range<usize>) -> bool {
        let body = name.start.checked_sub(1).filter(|at| self.is(*at, Class::BODY)).and_then(|at| self.get(at));
        self.grammar().drops_subject() && name.len() == 1 && body.is_some_and(|body| body.upper)
    }

    /// Whether "he" or "she" can stand for one with this article and noun.
    fn can_mean(&self, pronoun: &Token, office: &str) -> bool {
        let article = office.split_inclusive([' ', '\'', '’']).next().unwrap_or_default().trim_end().to_lowercase();
        let lexicon = self.vocabulary.lexicon;
        let known = either(holds(lexicon.feminine, &article), holds(lexicon.masculine, &article));
        let one = match known {
            Some(gender) => gender_of(pronoun) == Some(gender),
            None if self.grammar().is_english() => office.ends_with("ss") || !office.ends_with('s'),
            None => article.ends_with(['\'', '’']),
        };
        gender_of(pronoun).is_some() && one && self.vocabulary.class(&article).is(Class::DETERMINER)
    }
}
