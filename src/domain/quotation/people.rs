//! The people and bodies that an article has named so far.

use super::Span;
use super::language::Lexicon;
use super::name::{is_noun_phrase, names, without_office};
use super::sentence::Sentence;
use super::vocabulary::{Class, holds};
use super::words::{Kind, Token};

/// How many of the last names are looked at; who was named longer ago is named again.
const REMEMBERED: usize = 60;

/// Somebody named in full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Person {
    pub(super) name: String,
    pub(super) span: Span,
    /// Whether a title says that it is a woman or a man.
    pub(super) gender: Option<Gender>,
    /// The role beside the name, in lower case.
    role: Option<String>,
}

/// A grammatical gender, as a title or a pronoun shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gender {
    Feminine,
    Masculine,
}

/// All of them, in the order of their first mention.
#[derive(Debug, Default)]
pub(super) struct People {
    people: Vec<Person>,
    /// The names of the last paragraphs in order: which person, where.
    mentions: Vec<(usize, Span)>,
}

impl People {
    /// Remembers the names of a paragraph.
    pub(super) fn meet(&mut self, text: &str, tokens: &[Token], lexicon: &Lexicon, paragraph: usize) {
        for name in names(text, tokens, 0..tokens.len()) {
            let name = if lexicon.noun_capitals { without_office(text, tokens, name) } else { name };
            if lexicon.noun_capitals && is_noun_phrase(tokens, &name) {
                continue;
            }
            let (Some(first), Some(last)) = (tokens.get(name.start), tokens.get(name.end - 1)) else { continue };
            let Some(words) = text.get(first.start..last.end) else { continue };
            let span = Span { paragraph, range: first.start..last.end };
            let gender = gender_before(text, tokens, name.start, lexicon);
            let known = self.find(words);
            let role = role_beside(text, tokens, name.start, name.end);
            let person = match known {
                Some(known) => known,
                None if name.len() > 1 || gender.is_some() => {
                    self.people.push(Person { name: words.to_owned(), span: span.clone(), gender: None, role: None });
                    self.people.len() - 1
                }
                None => continue,
            };
            if let Some(person) = self.people.get_mut(person) {
                person.gender = person.gender.or(gender);
                if person.role.is_none() {
                    person.role = role;
                }
            }
            self.mentions.push((person, span));
        }
    }

    /// Whom a full name, or a surname by itself, stands for; `None` where two share it.
    pub(super) fn find(&self, words: &str) -> Option<usize> {
        let recent = self.people.len().saturating_sub(REMEMBERED);
        let candidates = || self.people.iter().enumerate().skip(recent);
        if let Some((at, _)) = candidates().find(|(_, person)| person.name == words) {
            return Some(at);
        }
        let surname =
            |person: &Person| person.name.strip_suffix(words).is_some_and(|head| head.ends_with([' ', '\u{a0}']));
        let mut same = candidates().filter(|(_, person)| surname(person)).map(|(at, _)| at);
        let first = same.next()?;
        same.next().is_none().then_some(first)
    }

    pub(super) fn get(&self, at: usize) -> Option<&Person> {
        self.people.get(at)
    }

    /// Remembers by which pronoun somebody was meant.
    pub(super) fn called(&mut self, name: &str, gender: Gender) {
        let known = self.people.iter_mut().rev().take(REMEMBERED).find(|person| person.name == name);
        if let Some(person) = known {
            person.gender = person.gender.or(Some(gender));
        }
    }

    /// The only person introduced with this role (the minister).
    pub(super) fn with_role(&self, role: &str) -> Option<&Person> {
        let recent = self.people.len().saturating_sub(REMEMBERED);
        let mut same = self.people.iter().skip(recent).filter(|person| person.role.as_deref() == Some(role));
        let first = same.next()?;
        same.next().is_none().then_some(first)
    }

    /// Who was named before this place and not before the other, each once, the last first.
    pub(super) fn between(&self, from: (usize, usize), to: (usize, usize)) -> Vec<usize> {
        let mut found = Vec::new();
        for (person, span) in self.mentions.iter().rev().take(REMEMBERED) {
            let place = (span.paragraph, span.range.start);
            if place < to && place >= from && !found.contains(person) {
                found.push(*person);
            }
        }
        found
    }
}

/// The role word right before a name, or after the comma behind it.
fn role_beside(text: &str, tokens: &[Token], start: usize, end: usize) -> Option<String> {
    let word = |at: usize| tokens.get(at).filter(|token| token.is(Class::ROLE) && !token.is(Class::BODY));
    let comma = tokens.get(end).is_some_and(|token| token.kind == Kind::Comma);
    let before = start.checked_sub(1).and_then(word);
    let role = before.or_else(|| if comma { (end + 1..end + 4).find_map(word) } else { None })?;
    text.get(role.start..role.end).map(str::to_lowercase)
}

/// What the title before a name, or the article before its role, shows.
fn gender_before(text: &str, tokens: &[Token], name: usize, lexicon: &Lexicon) -> Option<Gender> {
    let token = |back: usize| name.checked_sub(back).and_then(|at| tokens.get(at));
    let is = |class| [token(1), token(2)].iter().flatten().any(|token| token.is(class));
    let role = token(1).filter(|token| token.is(Class::ROLE));
    let role = role.and_then(|token| text.get(token.start..token.end)).unwrap_or_default();
    let article = token(2).and_then(|token| text.get(token.start..token.end)).unwrap_or_default().to_lowercase();
    if is(Class::MADAM) || role.ends_with("woman") || !role.is_empty() && holds(lexicon.feminine, &article) {
        return Some(Gender::Feminine);
    }
    let feminine = lexicon.noun_capitals && role.ends_with("in");
    if feminine {
        return Some(Gender::Feminine);
    }
    let masculine = is(Class::SIR) || role.ends_with("man") || !role.is_empty() && holds(lexicon.masculine, &article);
    masculine.then_some(Gender::Masculine)
}

impl Sentence<'_> {
    /// The role that a phrase without a name is headed by.
    pub(super) fn role_in(&self, mut phrase: std::ops::Range<usize>) -> Option<String> {
        phrase.find(|at| self.is(*at, Class::SPEAKER)).map(|at| self.word(at).to_lowercase())
    }
}
