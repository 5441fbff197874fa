//! What each language says around quotations: plain lists of words, one file a language.
//!
//! Words are in lower case and stand between single spaces. A word that ends in `-` is a stem: it matches with any of
//! the language's `endings`. To add a language, copy a file, fill in what you know, and name it in [`lexicon()`].

mod arabic;
mod chinese;
mod czech;
mod danish;
mod dutch;
mod english;
mod finnish;
mod french;
mod german;
mod grammar;
mod hebrew;
mod italian;
mod japanese;
mod lexicon;
mod norwegian;
mod polish;
mod portuguese;
mod russian;
mod spanish;
mod swedish;
mod turkish;
mod ukrainian;

pub(crate) use grammar::{Apostrophe, Grammar};
pub(crate) use lexicon::{Lexicon, UNKNOWN, first, parts};

/// The words of a language by its primary tag.
pub(crate) fn lexicon(primary: &str) -> &'static Lexicon {
    match primary {
        "en" => &english::LEXICON,
        "fr" => &french::LEXICON,
        "de" => &german::LEXICON,
        "es" | "gl" | "ca" => &spanish::LEXICON,
        "it" => &italian::LEXICON,
        "pt" => &portuguese::LEXICON,
        "nl" | "af" => &dutch::LEXICON,
        "ru" | "be" => &russian::LEXICON,
        "uk" => &ukrainian::LEXICON,
        "pl" => &polish::LEXICON,
        "cs" | "sk" => &czech::LEXICON,
        "sv" => &swedish::LEXICON,
        "nb" | "nn" | "no" => &norwegian::LEXICON,
        "da" => &danish::LEXICON,
        "fi" => &finnish::LEXICON,
        "tr" | "az" => &turkish::LEXICON,
        "ar" => &arabic::LEXICON,
        "he" => &hebrew::LEXICON,
        "zh" => &chinese::LEXICON,
        "ja" => &japanese::LEXICON,
        _ => &UNKNOWN,
    }
}
