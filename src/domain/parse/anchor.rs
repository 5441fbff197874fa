//! Anchors of headings: sane, and unique in their article.

use super::names::Names;
use unicase::UniCase;

/// The anchors given so far, each with the number that was last put behind it.
#[derive(Clone, Debug, Default)]
pub struct Anchors(Names);

impl Anchors {
    /// An anchor not given before: the wanted one if it is sane, else one made of the heading's words.
    pub fn claim(&mut self, wanted: Option<&str>, words: &str) -> String {
        let name = match wanted.map(str::trim) {
            Some(wanted) if is_sane(wanted) => wanted.to_owned(),
            _ => slug(words),
        };
        let mut number = self.0.get(&name);
        let mut anchor = name.clone();
        while self.0.get(&anchor).is_some() {
            let next = number.unwrap_or_default() + 1;
            anchor = [name.as_str(), "-", &next.to_string()].concat();
            number = Some(next);
        }
        self.0.set(name, number.unwrap_or_default());
        if self.0.get(&anchor).is_none() {
            self.0.set(anchor.clone(), 0);
        }
        anchor
    }
}

/// The words in lower case with a hyphen for each space, as GitHub writes anchors, so that links made for it lead here
/// too; `section` where no word is left.
pub fn slug(words: &str) -> String {
    let mut slug = String::new();
    for letter in words.trim().chars().map(lower) {
        if letter.is_whitespace() {
            slug.push('-');
        } else if letter.is_alphanumeric() || matches!(letter, '-' | '_') || is_mark(letter) {
            slug.push(letter);
        }
    }
    if slug.chars().any(char::is_alphanumeric) { slug } else { "section".to_owned() }
}

/// A letter in lower case, by the folding that `pulldown-cmark` brings: a second table would weigh some 5 KB.
fn lower(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    let folded = UniCase::unicode(letter.to_string()).to_folded_case();
    let mut letters = folded.chars();
    letters.next().filter(|_| letters.next().is_none()).unwrap_or(letter)
}

/// Whether a letter is a part of the one before: accents, points, vowel signs and the marks that join consonants.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}' | '\u{900}'..='\u{963}'
        | '\u{966}'..='\u{dff}' | '\u{e31}'..='\u{e4e}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17d3}')
}

fn is_sane(anchor: &str) -> bool {
    (1..=100).contains(&anchor.len())
        && anchor.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.' | ':'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sane_wish_is_granted_once() {
        let mut anchors = Anchors::default();
        assert_eq!(anchors.claim(Some("Intro"), "x"), "Intro");
        assert_eq!(anchors.claim(Some("Intro"), "x"), "Intro-1");
        assert_eq!(anchors.claim(Some("a b"), "Ça va !"), "ça-va-");
        assert_eq!(anchors.claim(None, "???"), "section");
        assert_eq!(anchors.claim(None, "R&D – Now & then"), "rd--now--then");
        assert_eq!(anchors.claim(None, "हिन्दी में"), "हिन्दी-में");
    }

    #[test]
    fn a_number_given_by_an_author_is_not_given_twice() {
        let mut anchors = Anchors::default();
        let given: Vec<_> = ["a-1", "a", "a", "a"].map(|wish| anchors.claim(Some(wish), "")).into();
        assert_eq!(given, ["a-1", "a", "a-2", "a-3"]);
    }
}
