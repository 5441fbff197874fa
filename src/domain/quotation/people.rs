//! The people and bodies that an article has named so far.

use std::collections::VecDeque;
use std::ops::Range;

use super::Span;
use super::gender::{Gender, Tally, gender_of, told_beside};
use super::language::Lexicon;
use super::name::{is_noun_phrase, names, without_office};
use super::role::{Role, is_role_by_itself, role_at, role_beside};
use super::vocabulary::Class;
use super::words::{Kind, Token};

/// How many of the last names are looked at; who was named longer ago is named again.
const REMEMBERED: usize = 60;

/// Somebody named in full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Person {
    pub(super) name: String,
    pub(super) span: Span,
    /// What the text says of a woman or a man.
    pub(super) gender: Tally,
    /// Whether a title, a role, a first name or a surname by itself shows that it is a human being.
    pub(super) human: bool,
    /// Whether the surname has stood by itself.
    alone: bool,
    /// The role beside the name.
    role: Option<Role>,
}

/// A name where it stands.
#[derive(Clone, Debug)]
pub(super) struct Mention {
    /// Who it is; nobody for a role that nobody was introduced with (the singer).
    pub(super) person: Option<usize>,
    pub(super) span: Span,
    /// Whether its sentence is about it: it comes first, or it speaks.
    pub(super) central: bool,
}

/// All of them, in the order of their first mention.
#[derive(Debug, Default)]
pub(super) struct People {
    known: Vec<Person>,
    /// The names of the last paragraphs in order.
    pub(super) mentions: Vec<Mention>,
    /// Who spoke last, and where.
    pub(super) speakers: VecDeque<Mention>,
}

impl People {
    /// Remembers the names of a paragraph, and the roles that its sentences begin with.
    pub(super) fn meet(&mut self, text: &str, tokens: &[Token], lexicon: &Lexicon, paragraph: usize) {
        let mut names = names(text, tokens, 0..tokens.len()).into_iter().peekable();
        let (mut begin, mut about, mut at) = (0, false, 0);
        while let Some(token) = tokens.get(at) {
            if token.opens {
                (begin, about) = (at, false);
            }
            let Some(name) = names.next_if(|name| name.start == at) else {
                if !about && at <= begin + 2 && gender_of(token).is_some() {
                    about = self.continues(tokens, at, paragraph);
                } else if !about && at <= begin + 5 && is_role_by_itself(text, tokens, begin, at) {
                    about = true;
                    let person = role_at(text, tokens, at).and_then(|role| self.index_with_role(role.words()));
                    self.mention(tokens, at..at + 1, person, true, paragraph);
                }
                at += 1;
                continue;
            };
            at = name.end;
            let name = if lexicon.noun_capitals { without_office(text, tokens, name) } else { name };
            if lexicon.noun_capitals && is_noun_phrase(tokens, &name) {
                continue;
            }
            let Some(person) = self.met(text, tokens, lexicon, name.clone(), paragraph) else { continue };
            let central = speaks(text, tokens, &name) || !about && !depends(text, tokens, &name);
            about |= central;
            self.mention(tokens, name, Some(person), central, paragraph);
        }
    }

    /// Remembers whom a pronoun that begins a sentence stands for.
    fn continues(&mut self, tokens: &[Token], at: usize, paragraph: usize) -> bool {
        let Some(pronoun) = tokens.get(at) else { return false };
        let place = Span { paragraph, range: pronoun.start..pronoun.end };
        let Some(person) = self.meant_by(pronoun, &place) else { return false };
        if let Some(known) = self.known.get_mut(person) {
            known.gender.add(gender_of(pronoun));
        }
        self.mention(tokens, at..at + 1, Some(person), true, paragraph);
        true
    }

    fn mention(
        &mut self,
        tokens: &[Token],
        words: Range<usize>,
        person: Option<usize>,
        central: bool,
        paragraph: usize,
    ) {
        if let (Some(first), Some(last)) = (tokens.get(words.start), tokens.get(words.end - 1)) {
            self.mentions.push(Mention { person, span: Span { paragraph, range: first.start..last.end }, central });
        }
    }

    /// The person that a name in a text is, known before or met for the first time.
    fn met(
        &mut self,
        text: &str,
        tokens: &[Token],
        lexicon: &Lexicon,
        name: Range<usize>,
        paragraph: usize,
    ) -> Option<usize> {
        let range = tokens.get(name.start)?.start..tokens.get(name.end - 1)?.end;
        let words = text.get(range.clone())?;
        let told = told_beside(text, tokens, name.start, lexicon);
        let free = !depends(text, tokens, &name) && !follows(tokens, name.start, Class::DETERMINER);
        let role = role_beside(text, tokens, &name, free);
        let known = self.find(words).or_else(|| {
            (name.len() > 1 || told.is_some()).then(|| {
                self.known.push(Person::new(words, Span { paragraph, range }, lexicon));
                self.known.len() - 1
            })
        })?;
        let person = self.known.get_mut(known)?;
        person.alone |= words.len() < person.name.len() && name.len() == 1 && !names_a_body(words);
        let who = is_who(text, tokens, name.end, lexicon);
        person.human |=
            told.is_some() || role.is_some() || who || free && (person.alone || speaks(text, tokens, &name));
        person.gender.add(told);
        person.role = person.role.take().or(role);
        Some(known)
    }

    /// Whom a full name, or a surname by itself, stands for; `None` where two share it.
    pub(super) fn find(&self, words: &str) -> Option<usize> {
        let recent = self.known.len().saturating_sub(REMEMBERED);
        let candidates = || self.known.iter().enumerate().skip(recent);
        if let Some((at, _)) = candidates().find(|(_, person)| person.name == words) {
            return Some(at);
        }
        let unspaced = words.chars().next().is_some_and(|first| first >= '\u{3041}') && words.chars().nth(1).is_some();
        let ends = |head: &str| unspaced || head.ends_with([' ', '\u{a0}', '·', '・']);
        let surname = |person: &Person| person.name.strip_suffix(words).is_some_and(ends);
        let same = || candidates().filter(|(_, person)| surname(person));
        let alone = || same().filter(|(_, person)| person.alone);
        only(same()).or_else(|| only(alone())).map(|(at, _)| at)
    }

    /// Remembers a speaker of a script in which names do not show by themselves.
    pub(super) fn remember(&mut self, name: &str, span: &Span, lexicon: &Lexicon) {
        if self.find(name).is_none() {
            self.known.push(Person::new(name, span.clone(), lexicon));
        }
    }

    pub(super) fn get(&self, at: usize) -> Option<&Person> {
        self.known.get(at)
    }

    /// Remembers who spoke, and by which pronoun they were meant.
    pub(super) fn spoke(&mut self, name: &str, span: Span, pronoun: Option<Gender>) {
        let Some(person) = self.find(name) else { return };
        if let Some(known) = self.known.get_mut(person) {
            known.gender.add(pronoun);
            known.human |= pronoun.is_some();
        }
        self.speakers.push_back(Mention { person: Some(person), span, central: true });
        if self.speakers.len() > REMEMBERED {
            self.speakers.pop_front();
        }
    }

    /// The only person introduced with this role (the minister).
    pub(super) fn with_role(&self, role: &str) -> Option<&Person> {
        self.index_with_role(role).and_then(|at| self.get(at))
    }

    fn index_with_role(&self, role: &str) -> Option<usize> {
        let recent = self.known.len().saturating_sub(REMEMBERED);
        let people = self.known.iter().enumerate().skip(recent);
        let has = |person: &Person| person.role.as_ref().is_some_and(|known| known.is(role));
        only(people.filter(|(_, person)| has(person))).map(|(at, _)| at)
    }
}

impl Person {
    fn new(name: &str, span: Span, lexicon: &Lexicon) -> Self {
        let gender = Tally::of_name(name, lexicon);
        let human = gender.gender().is_some();
        Self { name: name.to_owned(), span, gender, human, alone: false, role: None }
    }
}

/// The first, if there is no second.
fn only<T>(mut items: impl Iterator<Item = T>) -> Option<T> {
    let first = items.next()?;
    items.next().is_none().then_some(first)
}

/// Whether a verb of saying belongs to a name: right behind it, beyond an auxiliary or a complement, or inverted before it.
fn speaks(text: &str, tokens: &[Token], name: &Range<usize>) -> bool {
    let is = |at: usize, class| tokens.get(at).is_some_and(|token| token.is(class) && !token.upper);
    let complement = is(name.end, Class::PREPOSITION.with(Class::OF));
    let within = |at: &usize| {
        let token = tokens.get(*at).filter(|token| token.is_word() && !token.opens);
        token.is_some_and(|token| !token.is(Class::CLAUSE.with(Class::RELATIVE).with(Class::PRONOUN)))
    };
    let verb = if complement {
        (name.end..name.end + 7).take_while(within).find(|at| is(*at, Class::SAYS))
    } else {
        let comma = tokens.get(name.end).is_some_and(|token| token.kind == Kind::Comma);
        Some(name.end + usize::from(comma || is(name.end, Class::AUXILIARY.with(Class::ADVERB))))
    };
    let inverted =
        name.start.checked_sub(1).filter(|verb| is(*verb, Class::SAYS)).is_some_and(|verb| {
            verb.checked_sub(1).and_then(|at| tokens.get(at)).is_none_or(|before| !before.is_word())
        });
    !depends(text, tokens, name) && (inverted || verb.is_some_and(|verb| is(verb, Class::SAYS)))
}

/// Whether the relative pronoun of persons follows, the first in its list, perhaps after a comma.
fn is_who(text: &str, tokens: &[Token], after: usize, lexicon: &Lexicon) -> bool {
    let comma = tokens.get(after).is_some_and(|token| token.kind == Kind::Comma);
    let next = tokens.get(after + usize::from(comma)).and_then(|token| text.get(token.start..token.end));
    next.is_some() && lexicon.relatives.split(' ').next() == next
}

/// Whether a word of this class stands right before.
fn follows(tokens: &[Token], at: usize, class: Class) -> bool {
    at.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|token| token.is(class))
}

/// Whether a name only completes another word: after a preposition, or in the genitive.
fn depends(text: &str, tokens: &[Token], name: &Range<usize>) -> bool {
    let rest = tokens.get(name.end - 1).and_then(|token| text.get(token.end..)).unwrap_or_default();
    let genitive = rest.starts_with("'s") || rest.starts_with("’s");
    genitive || follows(tokens, name.start, Class::PREPOSITION.with(Class::OF).with(Class::AND))
}

/// Whether a word is written like the name of a body: in capitals only (BBC).
fn names_a_body(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !word.contains(char::is_lowercase)
}
