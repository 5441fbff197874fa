//! The lexicons that a search may use: all of them where they are compiled in, else those that were brought.

use std::cell::RefCell;
use std::rc::Rc;

use super::vocabulary::Vocabulary;
use crate::domain::language::Language;
use crate::domain::paragraph::Paragraph;
use crate::domain::quotation::language::{self, Apostrophe, Grammar, Lexicon, parts};

/// The tags that have a lexicon.
const TAGS: [&str; 28] = [
    "af", "ar", "az", "be", "ca", "cs", "da", "de", "en", "es", "fi", "fr", "gl", "he", "it", "ja", "nb", "nl", "nn",
    "no", "pl", "pt", "ru", "sk", "sv", "tr", "uk", "zh",
];

/// The words of one language by which quotations, their kinds and their speakers are known.
#[derive(Clone, Copy, Debug)]
pub struct Words(pub(crate) &'static Lexicon);

impl Words {
    /// Reads a file of words: on each line the name of a list and the list. It stays in memory, as what is compiled
    /// in does.
    pub fn read(text: String) -> Self {
        let mut lexicon = language::UNKNOWN;
        // Tables that are searched: the comparisons written out one by one would weigh more than the words.
        macro_rules! tables {
            ([$($list:ident)*] [$($fact:ident)*]) => {
                (
                    [$((stringify!($list), &mut lexicon.$list)),*],
                    [$((stringify!($fact), &mut lexicon.$fact)),*],
                )
            };
        }
        let (mut lists, mut facts) = parts!(tables);
        for line in Box::leak(text.into_boxed_str()).lines() {
            let (name, words) = line.split_once(' ').unwrap_or((line, ""));
            lists.iter_mut().filter(|(list, _)| *list == name).for_each(|(_, list)| **list = words);
            facts.iter_mut().filter(|(fact, _)| *fact == name).for_each(|(_, fact)| **fact = true);
            match (name, words) {
                ("apostrophe", "before") => lexicon.apostrophe = Apostrophe::Before,
                ("apostrophe", "after") => lexicon.apostrophe = Apostrophe::After,
                ("grammar", named) => {
                    let known = Grammar::NAMES.into_iter().find(|(name, _)| *name == named);
                    lexicon.grammar = known.map_or(Grammar::Common, |(_, grammar)| grammar);
                }
                _ => {}
            }
        }
        Self(Box::leak(Box::new(lexicon)))
    }

    /// All lists.
    pub(crate) fn lists(self) -> impl IntoIterator<Item = &'static str> {
        macro_rules! lists {
            ([$($list:ident)*] [$($fact:ident)*]) => {
                [$(self.0.$list),*]
            };
        }
        parts!(lists)
    }

    /// What a file says for [`Words::read`] to read the same words again.
    pub fn text(self) -> String {
        let lexicon = self.0;
        let mut text = String::new();
        let mut line = |name: &str, words: &str| text.extend([name, " ", words, "\n"]);
        macro_rules! write {
            ([$($list:ident)*] [$($fact:ident)*]) => {
                $(if !lexicon.$list.is_empty() { line(stringify!($list), lexicon.$list) })*
                $(if lexicon.$fact { line(stringify!($fact), "") })*
            };
        }
        parts!(write);
        match lexicon.apostrophe {
            Apostrophe::Before => line("apostrophe", "before"),
            Apostrophe::After => line("apostrophe", "after"),
            Apostrophe::Nowhere => {}
        }
        let named = Grammar::NAMES.into_iter().find(|(_, grammar)| *grammar == lexicon.grammar);
        named.into_iter().for_each(|(name, _)| line("grammar", name));
        text
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

/// What was made of words, by tag: an article may change its language often, and others may follow it.
type Vocabularies = RefCell<Vec<(String, Rc<Vocabulary>)>>;

/// Words by the primary tag of their language.
#[derive(Clone, Debug)]
pub struct Lexicons {
    words: Vec<(&'static str, Words)>,
    vocabularies: Rc<Vocabularies>,
}

impl Default for Lexicons {
    /// All that are compiled in: without the feature `lexicons` none, and the page brings them.
    fn default() -> Self {
        #[cfg(feature = "lexicons")]
        return Self::with(TAGS.iter().map(|tag| (*tag, Words(language::lexicon(tag)))).collect());
        #[cfg(not(feature = "lexicons"))]
        return Self::none();
    }
}

impl Lexicons {
    /// None at all.
    pub fn none() -> Self {
        Self::with(Vec::new())
    }

    fn with(words: Vec<(&'static str, Words)>) -> Self {
        Self { words, vocabularies: Rc::default() }
    }

    /// Each with its tag.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, Words)> {
        self.words.iter().copied()
    }

    /// Takes in the words of a language.
    pub fn insert(&mut self, tag: &'static str, words: Words) {
        self.words.push((tag, words));
        self.vocabularies = Rc::default();
    }

    /// The tags of the lexicons that these paragraphs want and that are not here.
    pub fn missing(&self, paragraphs: &[Paragraph], article: Option<&Language>) -> Vec<&'static str> {
        let passages = paragraphs.iter().filter_map(|paragraph| paragraph.language.as_ref());
        let mut missing = Vec::new();
        for language in article.into_iter().chain(passages) {
            let known = TAGS.into_iter().find(|tag| *tag == primary(language.tag()));
            let unmet = known.filter(|tag| self.get(tag).is_none() && !missing.contains(tag));
            missing.extend(unmet);
        }
        missing
    }

    /// The vocabulary of a language tag, made when it is first asked for; an empty one where its words are not here.
    pub(crate) fn vocabulary(&self, tag: &str) -> Rc<Vocabulary> {
        let mut made = self.vocabularies.borrow_mut();
        if let Some((_, vocabulary)) = made.iter().find(|(known, _)| known == tag) {
            return Rc::clone(vocabulary);
        }
        let vocabulary = Rc::new(Vocabulary::new(tag, self.of(tag)));
        made.push((tag.to_owned(), Rc::clone(&vocabulary)));
        vocabulary
    }

    fn of(&self, tag: &str) -> &'static Lexicon {
        self.get(&primary(tag)).map_or(&language::UNKNOWN, |words| words.0)
    }

    fn get(&self, primary: &str) -> Option<Words> {
        self.words.iter().find(|(tag, _)| *tag == primary).map(|(_, words)| *words)
    }
}

fn primary(tag: &str) -> String {
    tag.split('-').next().unwrap_or_default().to_ascii_lowercase()
}

#[cfg(all(test, feature = "lexicons"))]
mod tests {
    use super::*;
    use crate::domain::paragraph::Role;

    #[test]
    fn a_file_of_words_brings_back_the_lexicon() {
        for (tag, words) in Lexicons::default().iter() {
            let read = Words::read(words.text());
            assert_eq!(format!("{:?}", read.0), format!("{:?}", words.0), "{tag}");
        }
    }

    #[test]
    fn every_language_with_a_lexicon_has_a_tag() {
        let letters = || 'a'..='z';
        for tag in letters().flat_map(|one| letters().map(move |two| String::from_iter([one, two]))) {
            let is_known = !Words(language::lexicon(&tag)).text().is_empty();
            assert_eq!(TAGS.contains(&tag.as_str()), is_known, "{tag}");
        }
    }

    #[test]
    fn only_the_words_of_the_languages_at_hand_are_missing() {
        let tag = |tag| Language::new(tag);
        let paragraph = |language| Paragraph { index: 0, role: Role::Body, text: String::new(), language };
        let paragraphs = [None, tag("fr-CA"), tag("en"), tag("fr"), tag("tlh")].map(paragraph);
        let mut lexicons = Lexicons::none();
        assert_eq!(lexicons.missing(&paragraphs, tag("en-GB").as_ref()), ["en", "fr"]);
        lexicons.insert("en", Words::read(String::new()));
        assert_eq!(lexicons.missing(&paragraphs, tag("en-GB").as_ref()), ["fr"]);
        assert_eq!(Lexicons::default().missing(&paragraphs, None), Vec::<&str>::new());
    }

    #[test]
    fn a_file_of_another_release_gives_what_it_can() {
        let words = Words::read("says hum-\nwhistles x y\n\ngrammar last\ngrammars x\n".to_owned());
        assert_eq!((words.0.says, words.0.grammar), ("hum-", Grammar::VerbLast));
    }
}
