//! What follows the words: a comma, a clause that only passes them on or says who put them so, one that leads to the next.

use std::ops::Range;

use super::Attribution;
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::Class;
use crate::domain::quotation::words::{Kind, Token};

impl Sentence<'_> {
    /// Whether the words end a phrase with an article, so that a noun or the verb of that phrase follows (a study of the “…” called
    /// X a …; the full “…” report).
    pub(super) fn is_noun_before_verb(&self) -> bool {
        let next = self.quote + 1;
        let first = (self.from..self.quote).rev().take(3).find(|at| !self.is_core(*at));
        let article = first.is_some_and(|at| self.is(at, Class::DETERMINER) && !self.is(at, Class::PRONOUN));
        let said = self.is_past_form(next) || self.word(next).ends_with(self.vocabulary.lexicon.plural);
        self.grammar().is_english() && article && (self.is_calling(next) || !said)
    }

    /// Whether what follows the words only tells by whom they are passed on (X wrote: "…," according to the police).
    pub(crate) fn is_passed_on(&self) -> bool {
        let comma = usize::from(self.kind(self.quote + 1) == Some(Kind::Comma));
        let put_so = || self.says_who_put_it_so(self.quote + 1 + comma);
        let next = self.quote + 1 + comma;
        self.grammar().is_english() && (self.is_closed_by_view() || put_so() || self.is_relayed(next))
    }

    /// Who is quoted by those whom a verb of quoting follows, perhaps behind an auxiliary (…, the agency quoted Lee as saying).
    pub(crate) fn cited_behind(&self, end: usize, limit: usize) -> Option<Range<usize>> {
        let lexicon = self.vocabulary.lexicon;
        let verb = end + usize::from(self.is(end, Class::AUXILIARY));
        let cites = self.is_one_of(verb, lexicon.cites) && verb < limit;
        let him = self.is(verb + 1, Class::OBJECT) && self.is_one_of(verb + 2, lexicon.like);
        let cited = if him { Some(verb + 1..verb + 2) } else { self.phrase_from(verb + 1, limit) };
        let cited = if cites { cited? } else { return None };
        let saying = self.is_one_of(cited.end, lexicon.like) && self.is_non_finite(cited.end + 1);
        saying.then_some(cited)
    }

    /// Whom those quote who stand behind a verb of quoting („…“, zitiert die Zeitung den Minister).
    pub(crate) fn cited_in_german(&self, subject: &Range<usize>, limit: usize) -> Option<Range<usize>> {
        let lexicon = self.vocabulary.lexicon;
        let cites = subject.start.checked_sub(1).is_some_and(|verb| self.is_one_of(verb, lexicon.cites));
        let cited = self.phrase_from(subject.end, limit).filter(|cited| cited.start == subject.end)?;
        (cites && lexicon.grammar.is_german() && self.can_speak(&cited)).then_some(cited)
    }

    /// Whether an agency follows that only reports what somebody said (X said it was "…," the Courier reported).
    fn is_relayed(&self, at: usize) -> bool {
        let verb = (at..self.to.min(at + 5)).find(|at| self.is_verb(*at));
        let name = |at: usize| self.get(at).is_some_and(Token::is_name) || self.is(at, Class::DETERMINER);
        verb.is_some_and(|verb| {
            verb > at && self.is_one_of(verb, self.vocabulary.lexicon.relays) && (at..verb).all(name)
        })
    }

    /// For "X « condamne les faits », selon un communiqué": X, whose verb of saying is quoted.
    pub(crate) fn read_in_document(&self, found: Attribution) -> Attribution {
        let first = self.inner().split_whitespace().next().unwrap_or_default();
        let says = self.grammar().is_romance() && self.vocabulary.class(first).is(Class::SAYS.with(Class::CALLS));
        let document = |subject: &Range<usize>| self.head_of(subject).any(|at| self.is(at, Class::SOURCE));
        let passes = says && self.is_closed_by_view() && found.subject.as_ref().is_some_and(document);
        let own = if passes { self.phrase_before(self.quote, self.from) } else { None };
        let own = own.filter(|own| own.end == self.quote && self.can_speak(own));
        Attribution { subject: own.or(found.subject), ..found }
    }

    /// Whether whose view it is follows (…, according to the police).
    pub(crate) fn is_closed_by_view(&self) -> bool {
        let comma = usize::from(self.kind(self.quote + 1) == Some(Kind::Comma));
        self.is(self.quote + 1 + comma, Class::ACCORDING)
    }

    /// Whether a comma stands at the end of the words, or behind their marks where that is its place.
    pub(crate) fn is_closed_by_comma(&self) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let outside = (lexicon.grammar.is_romance() || lexicon.grammar.verb_second())
            && self.kind(self.quote + 1) == Some(Kind::Comma);
        self.inner().ends_with(',') || outside
    }

    /// Whether a clause with a subject of its own follows that leads right to the next quoted words (…, she spoke of "…").
    pub(crate) fn leads_on(&self) -> bool {
        let limit = self.limit(self.quote + 1);
        let words = limit < self.to && self.get(limit - 1).is_some_and(Token::is_word);
        words && self.direct(self.quote + 2, limit).is_some() && self.inverted(self.quote + 2, limit).is_none()
    }

    /// Whether this word opens a clause that only says who put it so ("…" as X says).
    pub(crate) fn says_who_put_it_so(&self, at: usize) -> bool {
        let mut words = (at + 1..self.to.min(at + 8)).take_while(|at| self.get(*at).is_some_and(Token::is_word));
        let named = words.clone().any(|at| self.is(at, Class::NAMED));
        self.is_one_of(at, self.vocabulary.lexicon.like) && !named && words.any(|at| self.is_verb(at))
    }

    /// Whether quoted words are the name of whoever passes on what somebody else said (ونقلت «…» عن X قوله).
    pub(crate) fn is_citing_name(&self, at: usize) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let cites = at > self.from && self.is_any(at - 1, lexicon.cites);
        lexicon.grammar.verb_first() && cites && self.is_one_of(at + 1, lexicon.agent)
    }

    /// Whether quoted words are the name of whoever passes on what others said, whoever speaks, or where
    /// something was written, in a phrase that a stop closes (وقال «…» إنه, في تغريدة على «…»، كتب X).
    pub(crate) fn is_name_of_medium(&self, words: usize) -> bool {
        let placed = self.before(self.quote).is_some_and(|before| before.is(Class::PREPOSITION));
        let closed = matches!(self.kind(self.quote + 1), Some(Kind::Comma | Kind::Colon));
        let says = self.quote > self.from && self.is_verb(self.quote - 1) && self.is(self.quote + 1, Class::CLAUSE);
        self.is_citing_name(self.quote) || self.grammar().verb_first() && words < 4 && (placed && closed || says)
    }
}
