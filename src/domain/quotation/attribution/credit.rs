//! Whole sentences that only a dash credits to somebody: "…" — Ann Lee; Ann Lee, former mayor — "…".

use std::ops::Range;

use super::{Attribution, Cue};
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::speaker::name::is_body_in_capitals;
use crate::domain::quotation::words::vocabulary::Class;
use crate::domain::quotation::words::{Kind, Token};

/// The longest credit, in words and stops.
const LONGEST: usize = 14;

impl Sentence<'_> {
    /// Whom a dash credits a whole sentence to, where there is nothing else than a name and perhaps an office.
    pub(crate) fn credited(&self) -> Option<Attribution> {
        let lexicon = self.vocabulary.lexicon;
        let dash = |at: usize| self.kind(at) == Some(Kind::Dash);
        let alone = self.from == self.quote && self.to == self.tokens.len();
        let whole = self.is_whole_sentence() || lexicon.grammar.is_romance() && alone && self.length() > 4;
        let known = lexicon.grammar.is_english_or_romance() || lexicon.grammar.is_german();
        if !known || !whole || self.is_headline_case() {
            return None;
        }
        let open = self.kind(self.quote + 1) == Some(Kind::Open);
        let close = (self.quote + 2..self.to).find(|at| self.kind(*at) == Some(Kind::Close)).filter(|_| open && alone);
        let subject = if let Some(close) = close {
            self.credit(self.quote + 2..close)?
        } else if alone && dash(self.quote + 1) {
            self.credit(self.quote + 2..self.to)?
        } else if self.quote > self.from + 1 && dash(self.quote - 1) {
            self.credit(self.from..self.quote - 1)?
        } else {
            return None;
        };
        Some(Attribution { cue: Cue::Colon, subject: Some(subject), gap: 0 })
    }

    /// The name that a stretch begins with, if it is a credit: no verb, and nothing but a comma or a bracket behind the name.
    pub(crate) fn credit(&self, stretch: Range<usize>) -> Option<Range<usize>> {
        let verb = |at: usize| self.is(at, Class::AUXILIARY) || self.is_verb(at);
        if stretch.len() > LONGEST || stretch.clone().any(verb) {
            return None;
        }
        let subject = self.phrase_from(stretch.start, stretch.end)?;
        let capitals = subject.clone().all(|at| self.get(at).is_some_and(|token| token.upper || !token.is_word()));
        let name = self.name_in(&subject).filter(|name| self.is_full_or_only(name, &stretch) && capitals)?;
        let closed = |at: usize| !self.get(at).is_some_and(Token::is_word);
        (name.end == subject.end && (subject.end == stretch.end || closed(subject.end))).then_some(subject)
    }

    /// Whether a name has several words, or is all that a dash behind the words credits (“…” — Ann; „…“ – SWR): where nouns
    /// have capitals, one in capitals only.
    fn is_full_or_only(&self, name: &Range<usize>, stretch: &Range<usize>) -> bool {
        let sure = !self.grammar().is_german() || is_body_in_capitals(self.word(name.start));
        let dash = stretch.start == self.quote + 2 && self.kind(self.quote + 1) == Some(Kind::Dash);
        name.len() > 1 || dash && name == stretch && sure
    }
}
