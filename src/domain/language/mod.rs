//! Languages as BCP 47 tags, their writing direction, and a guess where none is declared.

mod detect;
mod words;

pub use detect::detect;

use super::article::Article;
use super::paragraph::{Role, beginning};

/// How many bytes of an article are read to guess its language: about 2,000 letters.
const SAMPLE: usize = 4000;

/// A language tag such as `fr` or `de-CH`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Language(String);

/// A direction of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Language {
    /// A tag as written, trimmed, with `_` read as `-`; `None` where it can't be a tag.
    pub fn new(tag: &str) -> Option<Self> {
        let tag = tag.trim().replace('_', "-");
        let sound =
            tag.split('-').all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        (sound && tag.split('-').next().is_some_and(|primary| primary.len() >= 2)).then_some(Self(tag))
    }

    /// The whole tag.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The language without script or region, in lower case: `de` for `de-CH`.
    pub fn primary(&self) -> String {
        self.0.split('-').next().unwrap_or_default().to_ascii_lowercase()
    }

    /// The script where the tag names it, in lower case: `hant` for `zh-Hant-TW`.
    pub fn script(&self) -> Option<String> {
        let subtag = self.0.split('-').skip(1).take_while(|part| part.len() > 1);
        let is_script = |part: &&str| part.len() == 4 && part.bytes().all(|b| b.is_ascii_alphabetic());
        subtag.into_iter().find(is_script).map(str::to_ascii_lowercase)
    }

    /// The region where the tag names it, in capitals: `CH` for `de-CH`.
    pub fn region(&self) -> Option<String> {
        let is_region = |part: &&str| {
            (part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic()))
                || (part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit()))
        };
        let subtags = self.0.split('-').skip(1).take_while(|part| part.len() > 1);
        subtags.into_iter().find(is_region).map(str::to_ascii_uppercase)
    }

    /// Whether two tags name the same language, whatever their scripts and regions: `pt-BR` is `pt`.
    pub fn same(&self, other: &Self) -> bool {
        self.is(&other.primary())
    }

    /// Whether this is the language with that primary subtag.
    pub fn is(&self, primary: &str) -> bool {
        self.0.split('-').next().is_some_and(|own| own.eq_ignore_ascii_case(primary))
    }

    /// The direction of its script: the one that the tag names, else the usual one.
    pub fn direction(&self) -> Direction {
        let leftward = match self.script() {
            Some(script) => is_among(LEFTWARD_SCRIPTS, &script),
            None => is_among(LEFTWARD_LANGUAGES, &self.primary()),
        };
        if leftward { Direction::RightToLeft } else { Direction::LeftToRight }
    }
}

/// The scripts that are written from right to left, by their subtags.
const LEFTWARD_SCRIPTS: &str = "arab aran hebr syrc thaa nkoo adlm rohg mand";

/// The languages whose usual script is one of these.
const LEFTWARD_LANGUAGES: &str = "ar arc ary arz ckb dv fa he iw ks ps sd syr ug ur yi ji";

fn is_among(subtags: &str, subtag: &str) -> bool {
    subtags.split(' ').any(|own| own == subtag)
}

/// The language of an article: the one declared around it, else by its source, else guessed from its beginning.
pub fn of(article: &Article, declared: Option<&Language>) -> Option<Language> {
    declared.or(article.metadata.language.as_ref()).cloned().or_else(|| detect(&sample(article)))
}

fn sample(article: &Article) -> String {
    let mut text = String::new();
    // Other languages, code and notes are left out, so the beginning has to be somewhat longer.
    for paragraph in beginning(article, 4 * SAMPLE) {
        let read = !matches!(paragraph.role, Role::Code | Role::Note | Role::Afterword) && paragraph.language.is_none();
        if read && text.len() < SAMPLE {
            text.push_str(&paragraph.text);
            text.push('\n');
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::article::{Block, Phrasing};

    fn language(tag: &str) -> Language {
        Language::new(tag).unwrap()
    }

    #[test]
    fn subtags_are_told_apart() {
        let tag = language("zh-hant-tw");
        assert_eq!(
            (tag.primary().as_str(), tag.script().as_deref(), tag.region().as_deref()),
            ("zh", Some("hant"), Some("TW"))
        );
        assert_eq!(language("es-419").region().as_deref(), Some("419"));
        assert_eq!(language("de-x-ch").region(), None);
        assert!(language("pt-BR").same(&language("PT")));
        assert_eq!(Language::new("français"), None);
        assert_eq!(Language::new(""), None);
    }

    #[test]
    fn the_script_decides_the_direction() {
        assert_eq!(language("ar").direction(), Direction::RightToLeft);
        assert_eq!(language("he-IL").direction(), Direction::RightToLeft);
        assert_eq!(language("az-Arab").direction(), Direction::RightToLeft);
        assert_eq!(language("ur-Latn").direction(), Direction::LeftToRight);
        assert_eq!(language("fr").direction(), Direction::LeftToRight);
    }

    #[test]
    fn what_is_declared_wins_over_a_guess() {
        let text = "Le maire a dit que la rue serait fermée dès lundi pour les travaux.";
        let mut article = Article { blocks: vec![Block::Paragraph(Phrasing::plain(text))], ..Article::default() };
        assert_eq!(of(&article, None), Some(language("fr")));
        article.metadata.language = Some(language("fr-CH"));
        assert_eq!(of(&article, None), Some(language("fr-CH")));
        assert_eq!(of(&article, Some(&language("de"))), Some(language("de")));
    }
}
