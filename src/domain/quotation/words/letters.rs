//! The letters that words are made of, and what a capital inside a word says.

use crate::domain::quotation::speaker::name::holds_particle;

/// Whether a hyphen joins a particle in small letters to a name (al-Masri).
pub(crate) fn is_joined_name(word: &str) -> bool {
    let parts = word.split_once('-');
    parts.is_some_and(|(particle, name)| holds_particle(particle) && name.starts_with(char::is_uppercase))
}

/// The vowels and the doubling that Arabic may write above or below its letters.
pub(crate) fn is_vowel_sign(char: char) -> bool {
    matches!(char, '\u{64B}'..='\u{652}')
}

/// Whether this is a letter or a figure: the common letters are told without a search through Unicode's tables.
pub(crate) fn is_alphanumeric(char: char) -> bool {
    matches!(char, 'a'..='z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' | 'Ѐ'..='ҁ' | 'א'..='ת' | '\u{620}'..='\u{64A}')
        || !matches!(char, '\u{a0}' | '\u{2000}'..='\u{206F}') && char.is_alphanumeric()
}

pub(crate) fn is_word_char(char: char) -> bool {
    is_alphanumeric(char)
        || matches!(char, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{65F}' | '\u{AD}' | '\u{200C}' | '\u{200D}')
}

/// Whether a character only says where a line may break.
pub(crate) fn is_invisible(char: char) -> bool {
    matches!(char, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}
