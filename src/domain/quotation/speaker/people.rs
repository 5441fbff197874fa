//! The people and bodies that an article has named so far.

use std::collections::VecDeque;
use std::ops::Range;

use super::beside::Beside;
use super::gender::{Gender, Tally};
use super::name::holds_particle;
use super::role::Role;
use crate::domain::quotation::language::Lexicon;
use crate::domain::quotation::{Confidence, Span, Speaker};

/// How many of the last names are looked at; who was named longer ago is named again.
const REMEMBERED: usize = 60;

/// Somebody named in full.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Person {
    pub(crate) name: String,
    /// The name as the text had it first, in whatever case.
    pub(super) met: String,
    pub(crate) span: Span,
    /// What the text says of a woman or a man.
    pub(crate) gender: Tally,
    /// Whether a title, a role, a first name or a surname by itself shows that it is a human being.
    pub(crate) human: bool,
    /// Whether the surname has stood by itself.
    alone: bool,
    /// The role beside the name.
    role: Option<Role>,
}

/// A name where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Mention {
    /// Who it is; nobody for a role that nobody was introduced with (the singer).
    pub(crate) person: Option<usize>,
    pub(crate) span: Span,
    /// Whether its sentence is about it: it comes first, or it speaks.
    pub(crate) central: bool,
    /// Whether it is a name, and no pronoun or role.
    pub(crate) named: bool,
}

/// All of them, in the order of their first mention.
#[derive(Debug, Default)]
pub(crate) struct People {
    known: Vec<Person>,
    /// The endings of names in the language that is read.
    pub(super) cases: &'static str,
    /// The names of the last paragraphs in order.
    pub(crate) mentions: Vec<Mention>,
    /// Who spoke last, and where.
    pub(crate) speakers: VecDeque<Mention>,
}

impl People {
    /// The person that a name in a text is, known before or met for the first time.
    pub(crate) fn named(&mut self, read: Beside, name: Range<usize>, paragraph: usize) -> Option<usize> {
        let range = read.bytes(&name)?;
        let words = read.text.get(range.clone())?;
        let (told, role) = (read.gender_of(&name), read.role_of(&name));
        let german = read.lexicon.grammar.is_german();
        let romance = read.lexicon.grammar.is_romance();
        let rest = read
            .bytes(&(name.start + 1..name.end))
            .filter(|_| (german || romance) && name.len() > 2 || german && read.begins_with_noun(&name));
        let same = self.find(words).or_else(|| self.find(read.text.get(rest?)?));
        let same = same.filter(|at| !self.may_be_another(*at, words) || !read.speaks(&name));
        if let Some(at) = same.filter(|_| !self.cases.is_empty()) {
            self.rename(at, words, Span { paragraph, range: range.clone() }, read.lexicon);
        }
        let known = same.or_else(|| {
            (name.len() > 1 || told.is_some()).then(|| {
                self.known.push(Person::new(words, Span { paragraph, range }, read.lexicon));
                self.known.len() - 1
            })
        })?;
        let role = role.filter(|_| name.len() > 1 || !names_a_body(words));
        let person = self.known.get_mut(known)?;
        person.alone |= words.len() < person.name.len() && name.len() == 1 && !names_a_body(words);
        let introduced = told.is_some() || role.is_some() || read.is_who(name.end);
        person.human |= introduced || read.is_free(&name) && (person.alone || read.speaks(&name));
        let woman = role.as_ref().filter(|role| german && role.words().ends_with("in")).map(|_| Gender::Feminine);
        person.gender.title(told.or(woman));
        person.role = person.role.take().or(role);
        Some(known)
    }

    /// Whom a full name, or a surname by itself, stands for; `None` where two share it. A particle has a capital where no first
    /// name stands before it (De Boer).
    pub(crate) fn find(&self, words: &str) -> Option<usize> {
        let particle = words.split(' ').next().filter(|first| first.len() < words.len() && holds_particle(first));
        let small = || particle.map(|particle| words.replacen(particle, &particle.to_lowercase(), 1));
        self.find_as_written(words).or_else(|| self.find_as_written(&small()?))
    }

    fn find_as_written(&self, words: &str) -> Option<usize> {
        // The last byte tells most names apart without a comparison.
        let last = words.as_bytes().last();
        let alike = |person: &Person| person.name.as_bytes().last() == last && person.name.ends_with(words);
        let candidates: Vec<_> = self.recent().filter(|(_, person)| alike(person)).collect();
        if let Some((at, _)) = candidates.iter().find(|(_, person)| person.name == words) {
            return Some(*at);
        }
        let unspaced = words.chars().next().is_some_and(|first| first >= '\u{3041}') && words.chars().nth(1).is_some();
        let ends = |head: &str| {
            unspaced || head.ends_with([' ', '\u{a0}', '·', '・']) || head.ends_with("al-") || head.ends_with("el-")
        };
        let surname = |person: &Person| person.name.strip_suffix(words).is_some_and(ends);
        let same = || candidates.iter().filter(|(_, person)| surname(person));
        let alone = || same().filter(|(_, person)| person.alone);
        if same().next().is_none() && !self.cases.is_empty() {
            return self.find_inflected(words);
        }
        only(same()).or_else(|| only(alone())).map(|(at, _)| *at)
    }

    /// Everybody, in the order of their first mention.
    pub(super) fn all(&self) -> impl Iterator<Item = &Person> {
        self.known.iter()
    }

    /// Those who were named last, with their places.
    pub(super) fn recent(&self) -> impl Iterator<Item = (usize, &Person)> {
        self.known.iter().enumerate().skip(self.known.len().saturating_sub(REMEMBERED))
    }

    /// Remembers a speaker of a script in which names do not show by themselves.
    pub(crate) fn remember(&mut self, name: &str, span: &Span, lexicon: &Lexicon) {
        if self.find(name).is_none() {
            self.known.push(Person::new(name, span.clone(), lexicon));
        }
    }

    /// Whether anybody is mentioned between two places.
    pub(crate) fn is_met_between(&self, from: (usize, usize), to: (usize, usize)) -> bool {
        let place = |mention: &Mention| (mention.span.paragraph, mention.span.range.start);
        self.mentions.iter().rev().map(place).take_while(|at| *at >= from).any(|at| at < to)
    }

    /// Where a person is named last between two places.
    pub(crate) fn named_between(&self, person: usize, from: (usize, usize), to: (usize, usize)) -> Option<&Span> {
        let place = |mention: &Mention| (mention.span.paragraph, mention.span.range.start);
        let mut names = self.mentions.iter().rev().take(REMEMBERED).filter(|it| (from..to).contains(&place(it)));
        names.find(|it| it.named && it.person == Some(person)).map(|it| &it.span)
    }

    /// Where one person is mentioned between two places, and nobody else.
    pub(crate) fn only_one_met(&self, person: usize, from: (usize, usize), to: (usize, usize)) -> Option<&Span> {
        let place = |mention: &Mention| (mention.span.paragraph, mention.span.range.start);
        let human = |mention: &&Mention| mention.person.and_then(|at| self.get(at)).is_none_or(|person| person.human);
        let between = self.mentions.iter().rev().skip_while(|it| place(it) >= to).take_while(|it| place(it) >= from);
        let mut between = between.filter(human);
        let last = between.next().filter(|mention| mention.person == Some(person))?;
        between.all(|mention| mention.person == Some(person)).then_some(&last.span)
    }

    pub(crate) fn get(&self, at: usize) -> Option<&Person> {
        self.known.get(at)
    }

    pub(crate) fn get_mut(&mut self, at: usize) -> Option<&mut Person> {
        self.known.get_mut(at)
    }

    /// Remembers who spoke, by which pronoun they were meant, and whether a full name without an article shows a human being.
    pub(crate) fn spoke(&mut self, name: &str, span: Span, pronoun: Option<Gender>, human: bool) {
        let Some(person) = self.find(name) else { return };
        if let Some(known) = self.known.get_mut(person) {
            known.gender.pronoun(pronoun);
            known.human |= human || pronoun.is_some();
        }
        self.speakers.push_back(Mention { person: Some(person), span, central: true, named: false });
        if self.speakers.len() > REMEMBERED {
            self.speakers.pop_front();
        }
    }

    /// The only human being that a paragraph names before a place, and where he is named last.
    pub(crate) fn only_human_before(&self, place: (usize, usize)) -> Option<(&Person, Span)> {
        let here = |it: &&Mention| it.span.paragraph == place.0;
        let before = |it: &&Mention| it.span.range.start < place.1;
        let person = |it: &Mention| it.person.filter(|at| self.get(*at).is_some_and(|person| person.human));
        let mut mentions = self.mentions.iter().rev().take_while(here).filter(before).filter(|it| person(it).is_some());
        let last = mentions.next()?;
        let alone = mentions.all(|other| other.person == last.person);
        Some((self.get(last.person?)?, last.span.clone())).filter(|_| alone)
    }

    /// The only human being so far.
    pub(crate) fn only_human(&self) -> Option<&Person> {
        only(self.known.iter().filter(|person| person.human))
    }

    /// The only person introduced with this role (the minister).
    pub(crate) fn with_role(&self, role: &Role) -> Option<&Person> {
        self.index_with_role(role).and_then(|at| self.get(at))
    }

    pub(crate) fn index_with_role(&self, role: &Role) -> Option<usize> {
        let has = |person: &Person| person.role.as_ref().is_some_and(|known| known.is(role));
        only(self.recent().filter(|(_, person)| has(person))).map(|(at, _)| at)
    }
}

impl Person {
    /// The person as whoever speaks by a mention, which a rule only infers.
    pub(super) fn mentioned(&self, mention: Span) -> Speaker {
        let resolved = (mention != self.span).then(|| self.span.clone());
        Speaker { name: Some(self.name.clone()), mention, resolved, confidence: Confidence::Likely }
    }

    fn new(name: &str, span: Span, lexicon: &Lexicon) -> Self {
        let gender = Tally::of_name(name, lexicon);
        let human = gender.gender().is_some();
        Self { name: name.to_owned(), met: name.to_owned(), span, gender, human, alone: false, role: None }
    }
}

/// The first, if there is no second.
fn only<T>(mut items: impl Iterator<Item = T>) -> Option<T> {
    let first = items.next()?;
    items.next().is_none().then_some(first)
}

/// Whether a word is written like the name of a body: in capitals only (BBC).
fn names_a_body(word: &str) -> bool {
    word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !word.contains(char::is_lowercase)
}
