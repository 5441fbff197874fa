//! Compounds for offices that open a sentence, where their capital makes them look like names (Partileder Tor Nes).

use super::Token;
use super::vocabulary::{Class, Vocabulary};

/// Marks them as the offices they are, in languages that build compounds and write only names with a capital.
pub(super) fn offices(text: &str, tokens: &mut [Token], vocabulary: &Vocabulary) {
    if vocabulary.lexicon.grammar.is_german() || !vocabulary.lexicon.builds_compounds() {
        return;
    }
    for token in tokens.iter_mut().filter(|token| token.opens && token.upper && !token.known) {
        let word = text.get(token.start..token.end).unwrap_or_default().to_lowercase();
        if vocabulary.compound_class(&word).is(Class::ROLE) {
            token.class = token.class.with(Class::ROLE);
        }
    }
}
