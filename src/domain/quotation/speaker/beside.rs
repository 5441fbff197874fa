//! What stands beside the names of a paragraph: titles, roles, verbs of saying, what they depend on.

use std::ops::Range;

use super::gender::{Gender, either};
use super::name::{is_counted, is_noun_phrase, may_be_genitive, names, without_noun, without_office};
use super::role::Role;
use crate::domain::quotation::language::{Grammar, Lexicon};
use crate::domain::quotation::words::vocabulary::{Class, ends, holds};
use crate::domain::quotation::words::{Kind, Token};

/// How far a role or a verb of saying may stand behind a name, in words.
const NEAR: usize = 7;

/// A paragraph, as its names are read.
#[derive(Clone, Copy)]
pub(crate) struct Beside<'a> {
    pub(crate) text: &'a str,
    pub(crate) tokens: &'a [Token],
    pub(crate) lexicon: &'a Lexicon,
}

impl<'a> Beside<'a> {
    /// The tokens of each name in order.
    pub(crate) fn names(self) -> impl Iterator<Item = Range<usize>> {
        let german = self.lexicon.grammar.is_german();
        let names = names(self.text, self.tokens, 0..self.tokens.len()).into_iter();
        let own = move |name| without_office(self.text, self.tokens, without_noun(self.tokens, name));
        let romance = self.lexicon.grammar.is_romance();
        let told = move |name: Range<usize>| {
            let agency = (name.start..name.end - 1).take_while(|at| self.is_recipient(*at)).count();
            let agency = if romance { 2 * agency.min(name.len().saturating_sub(2)).min(1) } else { agency };
            name.start + agency..name.end
        };
        let names = names.map(move |name| if german { own(name) } else { told(name) });
        let nobody = move |name: &Range<usize>| {
            let noun = is_noun_phrase(self.tokens, name) || is_counted(self.tokens, name);
            noun || may_be_genitive(self.text, self.tokens, name)
        };
        names.filter(move |name| !(german && nobody(name)))
    }

    /// Whether a word only says to whom something is told (řekl ČTK starosta).
    fn is_recipient(self, at: usize) -> bool {
        let recipients = self.lexicon.recipients;
        !recipients.is_empty() && holds(recipients, &self.word(at).to_lowercase())
    }

    /// The bytes of some tokens.
    pub(crate) fn bytes(self, tokens: &Range<usize>) -> Option<Range<usize>> {
        Some(self.tokens.get(tokens.start)?.start..self.tokens.get(tokens.end.checked_sub(1)?)?.end)
    }

    fn word(self, at: usize) -> &'a str {
        self.tokens.get(at).and_then(|token| self.text.get(token.start..token.end)).unwrap_or_default()
    }

    fn is(self, at: usize, class: Class) -> bool {
        self.tokens.get(at).is_some_and(|token| token.is(class))
    }

    fn follows(self, at: usize, class: Class) -> bool {
        at.checked_sub(1).is_some_and(|before| self.is(before, class))
    }

    /// Whether a name begins with a noun, as the article before it shows and no adjective's ending (sein Nachfolger Lee).
    pub(crate) fn begins_with_noun(self, name: &Range<usize>) -> bool {
        let adjective = ends("e en es", self.word(name.start));
        name.len() > 1 && self.follows(name.start, Class::DETERMINER) && !adjective
    }

    fn comma(self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == Kind::Comma)
    }

    /// Whether a name only completes another word: after a preposition, in the genitive, before a role.
    pub(crate) fn depends(self, name: &Range<usize>) -> bool {
        let rest = self.bytes(name).and_then(|bytes| self.text.get(bytes.end..)).unwrap_or_default();
        let genitive = rest.starts_with("'s") || rest.starts_with("’s");
        let attributive = self.is(name.end, Class::ROLE);
        let opens = |before: usize| self.tokens.get(before).is_some_and(|token| token.opens);
        let joined = self.follows(name.start, Class::AND) && !name.start.checked_sub(1).is_some_and(opens);
        genitive
            || attributive
            || joined
            || self.is_owned_by_complement(name.start)
            || self.follows(self.before_title(name.start), Class::PREPOSITION.with(Class::OF))
            || self.is_oblique(name.start)
    }

    /// Where the title begins that stands before a name (par | M. Lee); the name itself, if none does.
    fn before_title(self, start: usize) -> usize {
        let point = usize::from(start.checked_sub(1).is_some_and(|at| self.word(at) == "."));
        let title = start.checked_sub(1 + point).filter(|at| self.is(*at, Class::HONORIFIC));
        let viewed = |title: &usize| {
            let before = self.word(title.saturating_sub(1)).to_lowercase();
            holds(self.lexicon.according, &before) || holds(self.lexicon.fronted, &before)
        };
        title.filter(|title| self.lexicon.grammar.is_romance() && !viewed(title)).unwrap_or(start)
    }

    /// Whether the article of the nouns before a name is in a case that no subject is in (an den Dichter Jost Ahrens).
    fn is_oblique(self, start: usize) -> bool {
        let oblique = self.lexicon.oblique;
        let noun = |at: &usize| {
            self.tokens.get(*at).is_some_and(|token| token.is_word() && !token.opens && !token.is(Class::FUNCTION))
        };
        let first = (0..start).rev().take(3).take_while(noun).last().unwrap_or(start);
        !oblique.is_empty() && first.checked_sub(1).is_some_and(|article| holds(oblique, self.word(article)))
    }

    /// Whether the owner before a name completes another word (an officer of the Harbour Board's Pilot Office).
    fn is_owned_by_complement(self, start: usize) -> bool {
        let mark =
            start.checked_sub(2).filter(|mark| self.word(mark + 1) == "s" && matches!(self.word(*mark), "'" | "’"));
        let named = |at: &usize| self.tokens.get(*at).is_some_and(Token::is_name);
        let owner = mark.and_then(|mark| (0..mark).rev().take_while(named).last());
        owner.is_some_and(|owner| {
            let article = usize::from(self.follows(owner, Class::DETERMINER));
            self.follows(owner - article, Class::PREPOSITION.with(Class::OF))
        })
    }

    /// Whether a name stands by itself, without an article, as that of a human being does.
    pub(crate) fn is_free(self, name: &Range<usize>) -> bool {
        let article = || {
            name.len() > 1
                && self.lexicon.grammar.is_romance()
                && holds(self.lexicon.determiners, &self.word(name.start).to_lowercase())
        };
        !self.follows(name.start, Class::DETERMINER) && !self.depends(name) && !article()
    }

    /// Whether a name is the subject of its sentence as far as its place shows it, where its case would show it: nothing stands
    /// before it but an office (Ministr zdravotnictví Jan Lípa …).
    pub(crate) fn may_be_nominative(self, begin: usize, name: &Range<usize>) -> bool {
        let noun = |at: usize| {
            self.tokens.get(at).is_some_and(|token| token.is_word() && !token.upper && !token.is(Class::FUNCTION))
        };
        let office = self.is(begin, Class::ROLE.with(Class::HONORIFIC)) && (begin + 1..name.start).all(noun);
        match self.lexicon.grammar {
            Grammar::Inflected => name.start == begin || office,
            Grammar::Spanish => !self.is_apposed_to_complement(name.start),
            _ => true,
        }
    }

    /// Whether a comma and an office stand before a name that complete another word (la dimisión de la ministra de Obras, Ana Lee).
    fn is_apposed_to_complement(self, start: usize) -> bool {
        let comma = start.checked_sub(1).filter(|at| self.comma(*at));
        let word = |at: &usize| self.tokens.get(*at).is_some_and(Token::is_word);
        let Some(comma) = comma else { return false };
        let mut before = (0..comma).rev().take(NEAR).take_while(word);
        let Some(role) = before.find(|at| self.is(*at, Class::ROLE)) else { return false };
        let article = self.follows(role, Class::DETERMINER);
        let joined = article && self.follows(role, Class::PREPOSITION.with(Class::OF));
        let head = role - usize::from(article);
        joined || self.follows(head, Class::PREPOSITION.with(Class::OF)) && !self.follows(head, Class::ACCORDING)
    }

    /// Whether a verb of saying belongs to a name: right behind it, beyond an auxiliary or a complement, or inverted
    /// before it.
    pub(crate) fn speaks(self, name: &Range<usize>) -> bool {
        let is = |at: usize, class| self.is(at, class) && !self.tokens.get(at).is_some_and(|token| token.upper);
        let within = |at: &usize| {
            let token = self.tokens.get(*at).filter(|token| token.is_word() && !token.opens);
            token.is_some_and(|token| !token.is(Class::CLAUSE.with(Class::RELATIVE).with(Class::PRONOUN)))
        };
        let verb = if is(name.end, Class::PREPOSITION.with(Class::OF)) {
            (name.end..name.end + NEAR).take_while(within).find(|at| is(*at, Class::SAYS))
        } else {
            let skips = self.comma(name.end) || is(name.end, Class::AUXILIARY.with(Class::ADVERB));
            Some(name.end + usize::from(skips))
        };
        let cut_off = |verb: usize| verb.checked_sub(1).and_then(|at| self.tokens.get(at)).is_none_or(|t| !t.is_word());
        let told = |at: &usize| !self.is_recipient(*at);
        let inverted = (0..name.start).rev().find(told).is_some_and(|verb| is(verb, Class::SAYS) && cut_off(verb));
        !self.depends(name) && (inverted || verb.is_some_and(|verb| is(verb, Class::SAYS)))
    }

    /// Whether the relative pronoun of persons follows, the first in its list, perhaps after a comma.
    pub(crate) fn is_who(self, after: usize) -> bool {
        let next = self.word(after + usize::from(self.comma(after)));
        !next.is_empty() && self.lexicon.who() == next
    }

    /// The role that ends with this token.
    pub(crate) fn role_at(self, at: usize) -> Option<Role> {
        Role::at(self.text, self.tokens, at)
    }

    /// The role right before a name, or beyond the comma on either side of one that is free.
    pub(crate) fn role_of(self, name: &Range<usize>) -> Option<Role> {
        let comma = |at: usize| self.is_free(name) && self.comma(at);
        let goes_on = |at: &usize| {
            !self.comma(*at) && self.tokens.get(*at).is_some_and(|token| !token.opens && !token.is(Class::SAYS))
        };
        let behind = || {
            let apposition = (name.end + 1..name.end + NEAR).take_while(goes_on);
            let apposed = |at: usize| self.role_at(at).filter(|_| !self.is(at + 1, Class::SAYS));
            if comma(name.end) { apposition.into_iter().find_map(apposed) } else { None }
        };
        let before = |back: usize| name.start.checked_sub(back);
        let word = |at: &usize| self.tokens.get(*at).is_some_and(|token| token.is_word() && !token.is(Class::SAYS));
        let with_complement = |last: usize| {
            let mut phrase = (last.saturating_sub(NEAR)..=last).rev().take_while(word);
            phrase.find_map(|at| self.role_at(at).filter(|_| at == last || self.is(at + 1, Class::OF)))
        };
        let apposed = || before(2).filter(|at| comma(at + 1)).and_then(with_complement);
        let owned = || if self.lexicon.cases.is_empty() { None } else { self.role_with_genitive(name.start) };
        before(1).and_then(|at| self.role_at(at)).or_else(owned).or_else(behind).or_else(apposed)
    }

    /// The role that nouns in the genitive complete before a name (мэр города Иван Клёнов).
    fn role_with_genitive(self, name: usize) -> Option<Role> {
        let small = |at: &usize| {
            let other = Class::FUNCTION.with(Class::SAYS);
            self.tokens.get(*at).is_some_and(|t| t.is_word() && !t.is(other) && (!t.upper || t.is(Class::ROLE)))
        };
        (name.saturating_sub(4)..name).rev().take_while(small).find_map(|at| self.role_at(at))
    }

    /// The pronoun whose view a sentence begins with (Selon lui, …), as the subject it stands for.
    pub(crate) fn viewed_at(self, begin: usize, at: usize) -> Option<Token> {
        let him = holds(self.lexicon.him, self.word(at)) && at == begin + 1 && self.is(begin, Class::ACCORDING);
        let token = self.tokens.get(at).filter(|_| him && self.comma(at + 1))?;
        Some(Token { class: Class::HE, ..*token })
    }

    /// Whether a role stands at the start of a sentence and beside no name (The singer has …; Mr Lee's spokesman …).
    pub(crate) fn is_role_alone(self, begin: usize, at: usize) -> bool {
        let definite = |at: usize| self.is(at, Class::DETERMINER) || self.word(at) == "s";
        let role = |at: usize| self.is(at, Class::ROLE) && !self.is(at, Class::BODY);
        let next = self.tokens.get(at + 1);
        let named = next.is_some_and(|next| next.is_name() || next.kind == Kind::Comma) || role(at + 1);
        role(at) && !named && !self.is_apposed(at) && (begin..at).any(definite)
    }

    /// Whether a role only completes the noun before it (l'iniziativa della ministra).
    pub(crate) fn is_complement(self, role: usize) -> bool {
        let article = usize::from(self.follows(role, Class::DETERMINER));
        let joined = article > 0 && self.follows(role, Class::OF);
        self.lexicon.grammar.drops_subject() && (joined || self.follows(role - article, Class::OF))
    }

    /// Whether the complement of a role, a comma and a name follow (the mayor of Fenny, Ann Lee).
    fn is_apposed(self, role: usize) -> bool {
        let comma = (role + 1..role + NEAR).find(|at| self.comma(*at)).filter(|_| self.is(role + 1, Class::OF));
        comma.and_then(|comma| self.tokens.get(comma + 1)).is_some_and(Token::is_name)
    }

    /// What the title before a name, or the article before its role, shows.
    pub(crate) fn gender_of(self, name: &Range<usize>) -> Option<Gender> {
        let word = |back| name.start.checked_sub(back).map_or("", |at| self.word(at));
        let titled = |class| (1..=2).any(|back| name.start.checked_sub(back).is_some_and(|at| self.is(at, class)));
        let role = if self.follows(name.start, Class::ROLE) { word(1) } else { "" };
        let shows = |words: &str| !role.is_empty() && !words.is_empty() && holds(words, &word(2).to_lowercase());
        let woman = role.ends_with("woman") || self.lexicon.grammar.is_german() && role.ends_with("in");
        let man = role.ends_with("man") && !woman;
        let feminine = titled(Class::MADAM) || woman || shows(self.lexicon.feminine);
        either(feminine, titled(Class::SIR) || man || shows(self.lexicon.masculine) && !woman)
    }
}
