//! The sentence around one quoted segment, as the rules read it.

mod apposition;
mod clause;
mod dependence;
mod finite;
mod headline;
mod opening;
mod parenthesis;
mod participle;
mod phrase;
mod relative;
mod second;
mod speaking;
mod subject;
mod verb;

use crate::domain::quotation::language::Grammar;
use crate::domain::quotation::marks::segment::Segment;
use crate::domain::quotation::words::vocabulary::{Class, Vocabulary, holds};
use crate::domain::quotation::words::{Kind, Token};

/// How far the rules look to either side, in words and stops; longer sentences are read in part.
const REACH: usize = 60;

/// One quoted segment in its sentence.
#[derive(Clone, Copy)]
pub(crate) struct Sentence<'a> {
    pub(crate) text: &'a str,
    pub(crate) tokens: &'a [Token],
    pub(crate) segments: &'a [Segment],
    pub(crate) vocabulary: &'a Vocabulary,
    /// The token that is the segment.
    pub(crate) quote: usize,
    /// The first token of the sentence.
    pub(crate) from: usize,
    /// The token after its last.
    pub(crate) to: usize,
}

impl<'a> Sentence<'a> {
    /// How the language builds its sentences.
    pub(crate) fn grammar(&self) -> Grammar {
        self.vocabulary.lexicon.grammar
    }

    /// The sentence around the token that is a segment.
    pub(crate) fn around(
        text: &'a str,
        tokens: &'a [Token],
        segments: &'a [Segment],
        vocabulary: &'a Vocabulary,
        quote: usize,
    ) -> Self {
        let mut sentence = Self { text, tokens, segments, vocabulary, quote, from: quote, to: quote + 1 };
        while sentence.from > 0 && quote - sentence.from < REACH && !sentence.opens(sentence.from) {
            sentence.from -= 1;
        }
        sentence.from = sentence.after_credit();
        sentence.to = sentence.end(quote + 1);
        if sentence.to == quote + 1 && sentence.attribution_opens(quote + 1) {
            sentence.to = sentence.end(quote + 2);
        }
        sentence
    }

    /// The sentence that ends where this token begins, as if that token were quoted words.
    pub(crate) fn before_token(text: &'a str, tokens: &'a [Token], vocabulary: &'a Vocabulary, end: usize) -> Self {
        let mut sentence = Self { text, tokens, segments: &[], vocabulary, quote: end, from: end, to: end };
        while sentence.from > 0 && end - sentence.from < REACH {
            sentence.from -= 1;
            if sentence.opens(sentence.from) {
                break;
            }
        }
        sentence
    }

    /// Where the sentence begins behind brackets with whose picture stands above it ((Ann Lee/Agency) The mayor said …).
    fn after_credit(&self) -> usize {
        let close = (self.from + 1..self.quote).find(|at| self.kind(*at) == Some(Kind::Close));
        let begins = |close: &usize| self.get(close + 1).is_some_and(|next| next.upper);
        let opened = self.kind(self.from) == Some(Kind::Open);
        close.filter(begins).filter(|_| opened).map_or(self.from, |close| close + 1)
    }

    fn opens(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.opens)
    }

    pub(super) fn end(&self, from: usize) -> usize {
        let last = self.tokens.len().min(from + REACH);
        (from..last).find(|at| self.opens(*at)).unwrap_or(last)
    }

    /// Whether a name and a verb of saying follow words that end like a sentence ("Really?" Smith asked.).
    fn attribution_opens(&self, at: usize) -> bool {
        let words = self.inner().trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '’' | '\'' | '”' | '"'));
        let question = words.ends_with(['!', '?', '…']);
        let point = |at: usize| at > 0 && self.word(at) == "." && self.is(at - 1, Class::HONORIFIC);
        let names = (at..self.tokens.len().min(at + 6)).take_while(|at| {
            self.get(*at).is_some_and(|t| {
                point(*at)
                    || t.is_name()
                    || t.is(Class::HONORIFIC.with(Class::DETERMINER).with(Class::SPEAKER))
                    || t.is(Class::PRONOUN)
            })
        });
        let named = at + names.count();
        let skips = Class::AUXILIARY.with(Class::ADVERB);
        let verb = (named..named + 3).find(|at| !self.is(*at, skips) && !self.is_adverb_behind(*at)).unwrap_or(named);
        let own = self.is(verb + 1, Class::CLAUSE) && self.is(verb + 1, Class::RELATIVE.with(Class::DETERMINER));
        let says = self.is(verb, Class::SAYS) && verb > at && !own;
        let goes_on = self.kind(verb + 1) == Some(Kind::Comma) && self.get(verb + 2).is_some_and(Token::is_quote);
        let closes = !goes_on && matches!(self.kind(verb + 1), None | Some(Kind::Stop | Kind::Comma));
        says && (question || closes)
    }

    pub(crate) fn get(&self, at: usize) -> Option<&'a Token> {
        self.tokens.get(at)
    }

    pub(crate) fn kind(&self, at: usize) -> Option<Kind> {
        self.get(at).map(|token| token.kind)
    }

    pub(crate) fn is(&self, at: usize, class: Class) -> bool {
        self.get(at).is_some_and(|token| token.is(class))
    }

    /// Whether a word is in a list of the lexicon, whatever its capitals.
    pub(crate) fn is_any(&self, at: usize, list: &str) -> bool {
        self.is_known(at) && holds(list, &self.word(at).to_lowercase())
    }

    /// Whether a word is in a list of the lexicon as it is written.
    pub(crate) fn is_one_of(&self, at: usize, list: &str) -> bool {
        self.is_known(at) && holds(list, self.word(at))
    }

    /// Whether a word is the relative pronoun of persons.
    pub(crate) fn is_who(&self, at: usize) -> bool {
        self.is(at, Class::RELATIVE) && self.word(at) == self.vocabulary.lexicon.who()
    }

    /// Whether a word is in any list of the lexicon, as most are not, which costs less to ask than each list.
    pub(super) fn is_known(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| token.known)
    }

    /// What a word, or the last part of a compound, can be; in German no adjective (34-jährige).
    pub(crate) fn is_compound(&self, at: usize, class: Class) -> bool {
        let small = |(_, part): (&str, &str)| part.starts_with(char::is_lowercase);
        let adjective = self.grammar().is_german() && self.word(at).rsplit_once('-').is_some_and(small);
        let compounds = self.vocabulary.lexicon.builds_compounds() && !adjective;
        self.is(at, class) || compounds && self.vocabulary.compound_class(&self.word(at).to_lowercase()).is(class)
    }

    /// The token before this one, if it is of the same sentence.
    pub(crate) fn before(&self, at: usize) -> Option<&'a Token> {
        (at > self.from).then(|| self.get(at - 1)).flatten()
    }

    /// The words of a token.
    pub(crate) fn word(&self, at: usize) -> &'a str {
        self.get(at).and_then(|token| self.text.get(token.start..token.end)).unwrap_or_default()
    }

    /// The segment the sentence is read for.
    pub(crate) fn segment(&self) -> Option<&'a Segment> {
        match self.kind(self.quote) {
            Some(Kind::Quote(number)) => self.segments.get(number),
            _ => None,
        }
    }

    /// The quoted words of this token.
    pub(crate) fn inner_of(&self, at: usize) -> &'a str {
        let Some(Kind::Quote(number)) = self.kind(at) else { return "" };
        self.segments.get(number).and_then(|segment| self.text.get(segment.inner.clone())).unwrap_or_default()
    }

    /// The quoted words.
    pub(crate) fn inner(&self) -> &'a str {
        self.segment().and_then(|segment| self.text.get(segment.inner.clone())).unwrap_or_default()
    }

    /// Whether the quoted words begin with a small letter.
    pub(crate) fn begins_small(&self) -> bool {
        self.inner().trim_start().starts_with(char::is_lowercase)
    }
}
