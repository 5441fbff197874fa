//! Headlines and datelines: lines without a stop, their capitals, and whom they name before a colon or behind a dash.

use super::Sentence;
use crate::domain::quotation::attribution::{Attribution, Cue};
use crate::domain::quotation::kind::is_stop;
use crate::domain::quotation::words::vocabulary::Class;
use crate::domain::quotation::words::{Kind, Token};

/// The longest line that can be a headline, in words and stops.
const LONGEST: usize = 24;

impl Sentence<'_> {
    /// The paragraph up to its last letter or stop.
    fn line(&self) -> &str {
        self.text.trim_end_matches(|c: char| !c.is_alphanumeric() && !is_stop(c))
    }

    /// Whether the paragraph is one sentence without a stop at its end.
    pub(crate) fn is_headline(&self) -> bool {
        let short = self.tokens.len() < LONGEST;
        short && !self.line().ends_with(is_stop) && !self.tokens.iter().skip(1).any(|token| token.opens)
    }

    /// Whether the paragraph is a headline with a capital on every word but the small ones, so that verbs have one too.
    pub(crate) fn is_title_line(&self) -> bool {
        let short = self.grammar().is_english() && self.tokens.len() < LONGEST;
        let capital =
            |token: &Token| !token.is_word() || token.upper || token.is(Class::FUNCTION) || token.end < token.start + 4;
        let words = || self.tokens.iter().filter(|token| token.is_word() && token.upper);
        short && !self.line().ends_with('.') && words().nth(4).is_some() && self.tokens.iter().all(capital)
    }

    /// Whether a headline begins with these words and a colon, so that the rest says what they are about.
    pub(crate) fn leads_headline(&self) -> bool {
        let leads = self.quote == 0 && self.kind(1) == Some(Kind::Colon);
        leads && self.length() > 2 && self.is_headline()
    }

    /// Whom the end of a headline behind a dash credits it to: somebody by his office and no site (… "…" … - Interior Minister).
    pub(crate) fn credited_headline(&self) -> Option<Attribution> {
        let dash = (self.quote + 1..self.to).rev().find(|at| self.kind(*at) == Some(Kind::Dash))?;
        let end = self.tokens.len();
        let headline = self.grammar().is_english() && self.to == end && end < LONGEST;
        let stretch = dash + 1..end;
        let words = |at: usize| self.get(at).is_some_and(Token::is_word) && !self.is(at, Class::FUNCTION);
        let office =
            stretch.len() < 5 && stretch.clone().all(words) && stretch.clone().any(|at| self.is(at, Class::ROLE));
        let gap = dash - self.quote;
        (headline && office).then_some(Attribution { cue: Cue::Later, subject: Some(stretch), gap })
    }

    /// Behind the place in capitals and the dash that news begins with (LONDON (AP) —); here, if there is none.
    pub(crate) fn after_dateline(&self, from: usize, to: usize) -> usize {
        let place = self.word(from).len() > 2 && !self.word(from).contains(char::is_lowercase);
        let dash = (from + 1..to.min(from + 12)).find(|at| self.kind(*at) == Some(Kind::Dash));
        dash.filter(|_| from == 0 && place && self.grammar().is_english()).map_or(from, |dash| dash + 1)
    }

    /// Who is named right behind words that a headline begins with ('WE WON' Lee tells …).
    pub(crate) fn led_headline(&self) -> Option<Attribution> {
        let name = |at: &usize| self.get(*at).is_some_and(Token::is_name) && !self.is(*at, Class::SAYS);
        let first = self.quote + 1;
        let end = (first..self.to.min(first + 4)).find(|at| !name(at))?;
        let says = end > first && self.is(end, Class::SAYS.with(Class::CALLS));
        let led = self.grammar().is_english() && self.quote == 0 && self.is_headline();
        (led && says).then_some(Attribution { cue: Cue::Colon, subject: Some(first..end), gap: 0 })
    }

    /// Whom a headline names before a colon, apart from the words (Ann Lee: new quay a "mistake").
    pub(crate) fn labelled_headline(&self) -> Option<Attribution> {
        let colon = (self.from..self.quote.min(self.from + 4)).find(|at| self.kind(*at) == Some(Kind::Colon))?;
        let named = self.from == 0 && colon > 0 && colon + 1 < self.quote && self.is_headline();
        let person = |at: usize| self.get(at).is_some_and(Token::is_name);
        let named = self.grammar().is_english() && named && (0..colon).all(person) && colon < 4;
        let subject = (colon > 1).then_some(0..colon);
        named.then_some(Attribution { cue: Cue::Colon, subject, gap: 1 })
    }
}
