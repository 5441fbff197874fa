//! Anchors of headings: sane, and unique in their article.

use std::collections::BTreeSet;

/// The anchors given so far.
#[derive(Clone, Debug, Default)]
pub struct Anchors(BTreeSet<String>);

impl Anchors {
    /// An anchor not given before: the wanted one if it is sane, else one made of the heading's words.
    pub fn claim(&mut self, wanted: Option<&str>, words: &str) -> String {
        let name = match wanted.map(str::trim) {
            Some(wanted) if is_sane(wanted) => wanted.to_owned(),
            _ => slug(words),
        };
        let mut anchor = name.clone();
        let mut number = 1;
        while !self.0.insert(anchor.clone()) {
            number += 1;
            anchor = [name.as_str(), "-", &number.to_string()].concat();
        }
        anchor
    }
}

/// The words in lower case joined by hyphens, as GitHub writes anchors; `section` where no word is left.
pub fn slug(words: &str) -> String {
    let mut slug = String::new();
    for letter in words.chars().flat_map(char::to_lowercase) {
        if letter.is_alphanumeric() || letter == '_' {
            slug.push(letter);
        } else if (letter.is_whitespace() || letter == '-') && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    if slug.is_empty() { "section".to_owned() } else { slug }
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
        assert_eq!(anchors.claim(Some("Intro"), "x"), "Intro-2");
        assert_eq!(anchors.claim(Some("a b"), "Ça va ?"), "ça-va");
        assert_eq!(anchors.claim(None, "???"), "section");
    }

    #[test]
    fn a_number_given_by_an_author_is_not_given_twice() {
        let mut anchors = Anchors::default();
        let given: Vec<_> = ["a-2", "a", "a", "a"].map(|wish| anchors.claim(Some(wish), "")).into();
        assert_eq!(given, ["a-2", "a", "a-3", "a-4"]);
    }
}
