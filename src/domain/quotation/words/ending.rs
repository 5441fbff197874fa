//! Where the sentences of a paragraph begin and end.

use super::vocabulary::{Class, Vocabulary};
use super::{Kind, Token};
use crate::domain::quotation::marks::segment::Segment;

/// Finds where sentences begin.
pub(crate) fn sentences(text: &str, tokens: &mut [Token], segments: &[Segment], vocabulary: &Vocabulary) {
    let mut begins = true;
    for index in 0..tokens.len() {
        let bracketed = |at: &usize| tokens.get(*at).is_none_or(|token| token.kind != Kind::Close);
        let last = (0..index).rev().take(2).find(bracketed);
        let before = last.and_then(|at| tokens.get(at)).copied();
        let Some(token) = tokens.get(index).copied() else { return };
        let two_before = index.checked_sub(2).and_then(|at| tokens.get(at));
        let joined = |first: Option<usize>| {
            let pair = first.and_then(|first| tokens.get(first).zip(tokens.get(first + 1)));
            pair.is_some_and(|(stop, word)| stop.kind == Kind::Stop && stop.end == word.start)
        };
        let chained = joined(index.checked_sub(3))
            || tokens.get(index + 1).is_some_and(|stop| stop.start == token.end) && joined(Some(index + 1));
        let word = |at: &Token| {
            at.is_word()
                && at.end > at.start + 2
                && text.get(at.start..at.end).is_some_and(|word| word.ends_with(char::is_lowercase))
        };
        let apart = index.checked_sub(1).and_then(|at| tokens.get(at)).is_none_or(|before| before.end < token.start)
            || two_before.is_some_and(Token::is_quote) && token.upper
            || two_before.is_some_and(word) && !chained && (token.upper || token.is_quote());
        let capital = token.upper || token.is_quote() || matches!(token.kind, Kind::Number | Kind::Dash | Kind::Open);
        let opens = begins
            || before.is_some_and(|before| match before.kind {
                Kind::Stop => {
                    ends_sentence(text, tokens, last.unwrap_or_default(), vocabulary)
                        && apart
                        && (capital || caseless(text, token))
                }
                Kind::Quote(number) => {
                    segments.get(number).is_some_and(|segment| ends_like_sentence(text, segment))
                        && (token.upper || token.is_quote())
                }
                _ => false,
            });
        begins = false;
        if let Some(token) = tokens.get_mut(index) {
            token.opens = opens && !matches!(token.kind, Kind::Stop | Kind::Comma | Kind::Close);
        }
    }
}

/// Whether a word is written in a script without capitals.
pub(crate) fn caseless(text: &str, token: Token) -> bool {
    let first = text.get(token.start..token.end).and_then(|word| word.chars().next());
    first.is_some_and(|c| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase())
}

/// Whether the words of a segment end as a sentence does.
pub(crate) fn ends_like_sentence(text: &str, segment: &Segment) -> bool {
    let words = text.get(segment.inner.clone()).unwrap_or_default();
    let words = words.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '’' | '\'' | '”' | '"' | '»'));
    words.ends_with(['.', '!', '?', '…', '。', '！', '？', '؟'])
}

/// Whether a stop ends a sentence: a point after an initial or a shortened word does not.
pub(crate) fn ends_sentence(text: &str, tokens: &[Token], stop: usize, vocabulary: &Vocabulary) -> bool {
    let Some(token) = tokens.get(stop) else { return false };
    if text.get(token.start..token.end) != Some(".") {
        return true;
    }
    let Some(before) = stop.checked_sub(1).and_then(|at| tokens.get(at)) else { return false };
    let word = text.get(before.start..before.end).unwrap_or_default();
    let glued = before.end == token.start;
    let initial = before.upper && word.chars().count() == 1;
    let ordinal = vocabulary.lexicon.grammar.is_german() && before.kind == Kind::Number && word.len() <= 2;
    let begins = tokens.get(stop + 1).is_some_and(|next| {
        let month = before.is(Class::HONORIFIC) && next.is(Class::CALENDAR) && next.end > next.start + 1;
        next.upper && next.is(Class::FUNCTION) && !month
    });
    !(glued && !begins && (before.is(Class::ABBREVIATION) || initial || ordinal))
}
