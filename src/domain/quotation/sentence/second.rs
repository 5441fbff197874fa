//! The subject of a clause whose verb comes second, where nouns have capitals: what stands before that verb or right behind it.

use std::ops::Range;

use super::Sentence;
use crate::domain::quotation::attribution::{Attribution, Cue};
use crate::domain::quotation::language::first;
use crate::domain::quotation::speaker::name::is_body_in_capitals;
use crate::domain::quotation::words::vocabulary::{Class, ends, holds};
use crate::domain::quotation::words::{Kind, Token};

/// What most feminine nouns for bodies, papers and people end in.
const FEMININE: &str = "ung heit keit schaft schrift ion tät erin";

impl Sentence<'_> {
    /// Whom a clause is about: its subject where that is somebody, and its first phrase where it has no verb.
    pub(crate) fn topic_of(&self, from: usize, to: usize) -> Option<Range<usize>> {
        match self.second_verb(from, to) {
            Some((from, verb)) => {
                self.subject_of_second(from, verb, to).filter(|it| it.start > verb || self.can_be_somebody(it))
            }
            None => self.first_phrase(from, to),
        }
    }

    /// The subject of a verb that stands second or last in its clause.
    pub(crate) fn subject_in_place(&self, verb: usize) -> Option<Range<usize>> {
        if !self.grammar().is_german() {
            return None;
        }
        let (from, second) = self.second_verb(self.from, self.quote).unwrap_or((self.from, self.quote));
        if second == verb {
            return self.subject_of_second(from, verb, self.quote);
        }
        let next = (verb + 1..self.quote).find(|at| !self.is_dative(*at)).unwrap_or(self.quote);
        let comma = self.before(verb).is_some_and(|before| before.kind == Kind::Comma);
        let clause =
            |at: usize| self.kind(at) == Some(Kind::Comma) && self.is(at + 1, Class::CLAUSE.with(Class::RELATIVE));
        let and = verb.checked_sub(1).filter(|and| *and > self.from && self.is(*and, Class::AND));
        let closed = |and: usize| self.kind(and - 1) == Some(Kind::Comma) || !(second..verb).any(clause);
        let joined = and.is_some_and(closed);
        let row = (comma || joined) && second < verb && self.nominative(next, self.quote).is_none();
        let shared = if row { self.subject_of_second(from, second, verb) } else { None };
        shared.or_else(|| self.subject_of_last(verb))
    }

    /// Which of the phrases before and behind a verb can be its subject, and is somebody rather than a thing.
    pub(crate) fn subject_of_second(&self, from: usize, verb: usize, to: usize) -> Option<Range<usize>> {
        let label = |it: &Range<usize>| self.kind(it.end) == Some(Kind::Colon);
        let before = self.nominative(from, verb).filter(|it| !label(it)).map(|it| match self.kind(it.end) {
            Some(Kind::Other) => self.subject_left(verb).unwrap_or(it),
            _ if self.is_particle_of_name(it.end) || self.is_office_with_name(&it, verb) => it.start..verb,
            _ => it,
        });
        let next = self.after_datives(verb, to);
        let behind = self.nominative(next, to);
        if self.is_nominative_after(verb, before.as_ref()) {
            return behind;
        }
        let named = |phrase: &Range<usize>| self.name_in(phrase).is_some();
        let somebody = |phrase: &Range<usize>| self.is_he_or_she(phrase) || self.is_human(phrase);
        let bare =
            |phrase: &Range<usize>| !self.is(phrase.start, Class::DETERMINER.with(Class::PRONOUN)) && !named(phrase);
        let first = self.word(from).to_lowercase();
        let view = holds(self.vocabulary.lexicon.fronted, &first);
        let view = if view { self.phrase_from(from + 1, verb).filter(|view| self.is_human(view)) } else { None };
        match (before, behind) {
            _ if holds(self.vocabulary.lexicon.authors, &first) => None,
            (Some(before), Some(behind)) if self.only_leads(&before) && (named(&behind) || somebody(&behind)) => {
                Some(behind)
            }
            (Some(before), _) if somebody(&before) => Some(before),
            (Some(before), Some(behind)) if named(&before) && (bare(&behind) || self.is_calling(verb)) => Some(before),
            (_, Some(behind)) if somebody(&behind) => Some(behind),
            _ if view.is_some() => view,
            (None, behind) => behind.filter(|_| !self.points_at_things(from)),
            (before, _) => before,
        }
    }

    /// The subject of a verb that ends a clause, which the word that opens it stands before (wie Ann im Juni sagte).
    fn subject_of_last(&self, verb: usize) -> Option<Range<usize>> {
        let opens = |at: &usize| {
            let begins = *at == self.from || self.kind(*at - 1) == Some(Kind::Comma);
            begins && self.is_any(*at, self.vocabulary.lexicon.like)
        };
        let closes = self.get(verb + 1).is_none_or(|next| !next.is_word());
        let clause = |at: &usize| {
            let comma = *at > self.from && self.kind(*at - 1) == Some(Kind::Comma);
            comma && self.is(*at, Class::PREPOSITION) && self.is(*at + 1, Class::RELATIVE)
        };
        let opener = (self.from..verb).rev().find(opens).or_else(|| Some((self.from..verb).rev().find(clause)? + 1));
        self.nominative(opener.filter(|_| closes)? + 1, verb)
    }

    /// The subject of the clause that ends with its verb behind the words (…, als Ann „…“ rief; Leute, die ihn „…“ nannten).
    pub(crate) fn subject_of_clause(&self, end: usize) -> Option<Range<usize>> {
        let comma = |at: usize| at > self.from && self.kind(at - 1) == Some(Kind::Comma);
        let opens = |at: &usize| comma(*at) && self.is(*at, Class::CLAUSE.with(Class::RELATIVE));
        let opener = (self.from..end).rev().find(opens).filter(|_| self.grammar().is_german())?;
        let subject = self.nominative(opener + 1, end);
        if !self.is(opener, Class::RELATIVE) {
            return subject;
        }
        let named = |it: &Range<usize>| self.is(it.start, Class::PRONOUN) || self.is_human(it);
        let noun = |at: &usize| self.is_core(*at) && !self.is_verb(*at);
        let antecedent = || {
            let first = (self.from..opener - 1).rev().take_while(noun).last()?;
            Some(first - usize::from(first > self.from && self.is(first - 1, Class::DETERMINER))..opener - 1)
        };
        subject.filter(named).or_else(antecedent)
    }

    /// The phrase that begins here, if it can be a subject by its case.
    pub(crate) fn nominative(&self, from: usize, to: usize) -> Option<Range<usize>> {
        let first = self.get(from)?;
        let lexicon = self.vocabulary.lexicon;
        let word = self.word(from).to_lowercase();
        let other = Class::PREPOSITION.with(Class::CLAUSE).with(Class::OBJECT).with(Class::AND);
        let other = first.is(other) && !first.is(Class::DETERMINER) || holds(lexicon.impersonal, &word);
        let nobody = holds(lexicon.authors, &word) || self.points_at_things(from) && !self.begins_noun(from + 1);
        let oblique = self.is_oblique(from) || self.is_feminine_dative(from);
        let subject = if other || nobody || oblique { None } else { self.phrase_from(from, to) };
        subject.filter(|it| it.start == from)
    }

    /// Whether "der" stands before a noun that is feminine by its ending, or an adjective in -en, which is then no subject
    /// (Er sagte der Zeitung: …).
    pub(crate) fn is_feminine_dative(&self, at: usize) -> bool {
        let article = self.is_any(at, first(self.vocabulary.lexicon.masculine));
        let noun = (at + 1..at + 6).find(|at| self.get(*at).is_some_and(|noun| noun.upper));
        let weak = |noun: usize| noun > at + 1 && self.is_core(noun - 1) && self.word(noun - 1).ends_with("en");
        article && noun.is_some_and(|noun| weak(noun) || ends(FEMININE, self.word(noun)))
    }

    /// Whether the complement of an office and a name go on up to its verb (Die Botschafterin in Wiek Ann Lee | sagte).
    fn is_office_with_name(&self, office: &Range<usize>, verb: usize) -> bool {
        let mut rest = office.end..verb;
        let links = self.is(office.end, Class::PREPOSITION) && rest.len() > 2;
        let named = (office.end..verb).rev().take(2).all(|at| self.get(at).is_some_and(Token::is_name));
        links
            && named
            && rest.all(|at| self.kind(at) == Some(Kind::Word))
            && self.is_speaking_noun(&self.head_of(office))
    }

    /// Whether a single capital only opens a sentence that something else leads up to its subject (Froh über den Sieg, sagte Ann).
    fn only_leads(&self, phrase: &Range<usize>) -> bool {
        let participle = ends("t en", self.word(phrase.start)) && self.is(phrase.start + 1, Class::PREPOSITION);
        if participle
            && self.get(phrase.start).is_some_and(|token| token.opens)
            && self.kind(phrase.end) == Some(Kind::Comma)
        {
            return true;
        }
        let opens = phrase.len() == 1 && self.get(phrase.start).is_some_and(|token| token.opens);
        let asked = self.is(phrase.start, Class::SAYS) && self.kind(phrase.end) == Some(Kind::Comma);
        opens && (asked || self.is(phrase.end, Class::PREPOSITION.with(Class::DETERMINER)))
    }

    /// Whether a word begins a phrase in a case that no subject is in.
    pub(crate) fn is_oblique(&self, at: usize) -> bool {
        self.is_any(at, self.vocabulary.lexicon.oblique)
    }

    /// Where the first word stands behind a verb that is no dative, no adverb and not shortened (meldete u. a. | die Zeitung).
    fn after_datives(&self, verb: usize, to: usize) -> usize {
        let short = |at: usize| self.is(at, Class::ABBREVIATION) && !self.is(at, Class::HONORIFIC);
        let point = |at: usize| self.kind(at) == Some(Kind::Stop) && short(at - 1);
        (verb + 1..to).find(|at| !self.is_dative(*at) && !short(*at) && !point(*at)).unwrap_or(to)
    }

    /// Whether a word between a verb and its subject is an adverb, or a pronoun for whom something is done.
    fn is_dative(&self, at: usize) -> bool {
        let small = self.get(at).is_some_and(|word| !word.upper);
        small && self.is(at, Class::OBJECT.with(Class::ADVERB)) && !self.is(at, Class::DETERMINER)
    }

    fn can_be_somebody(&self, phrase: &Range<usize>) -> bool {
        self.is_he_or_she(phrase) || self.is_human(phrase) || self.name_in(phrase).is_some()
    }

    fn is_he_or_she(&self, phrase: &Range<usize>) -> bool {
        let person = self.is(phrase.start, Class::HE.with(Class::SHE)) && !self.is(phrase.start, Class::DETERMINER);
        phrase.len() == 1 && person
    }

    /// Whether a phrase is somebody by its noun, or by a name of several words.
    pub(crate) fn is_human(&self, phrase: &Range<usize>) -> bool {
        let head = self.head_of(phrase);
        self.is_speaking_noun(&head) || self.name_in(&head).is_some_and(|name| name.len() > 1)
    }

    /// Whether a capital by itself may be that of any noun, where no colon shows that it labels what somebody says.
    pub(crate) fn may_be_noun(&self, name: &Range<usize>) -> bool {
        let label = self.kind(name.end) == Some(Kind::Colon);
        let role = name.start > self.from && self.is_compound(name.start - 1, Class::ROLE.with(Class::HONORIFIC));
        self.grammar().is_german() && name.len() == 1 && !label && !role && !is_body_in_capitals(self.word(name.start))
    }

    fn begins_noun(&self, at: usize) -> bool {
        let mut words = (at..at + 3).take_while(|at| self.is_core(*at));
        words.any(|at| self.get(at).is_some_and(|token| token.upper))
    }

    /// Whose answer, sentence or warning a clause is about (Bezeichnend ist der Satz von Ann: …).
    pub(crate) fn author_of_source(&self, from: usize, to: usize) -> Option<Range<usize>> {
        let of = |at: usize| self.is(at, Class::OF) && !self.is_one_of(at, self.vocabulary.lexicon.fronted);
        let noun = |at: usize| self.get(at).is_some_and(|token| token.upper) && of(at + 1);
        let source = |at: &usize| noun(*at) && self.is_compound(*at, Class::SOURCE.with(Class::WORD));
        let noun = if self.grammar().is_german() { (from..to).rev().find(source) } else { None }?;
        let start = noun + 1 + usize::from(self.is(noun + 1, Class::PREPOSITION));
        self.phrase_from(start, to).filter(|author| author.start == start && self.is_human(author))
    }

    /// Where it says something, before the verb (Aus dem Rathaus heißt es, …).
    pub(crate) fn source_before(&self, verb: usize) -> Option<Range<usize>> {
        let opens = self.grammar().is_german() && self.is(self.from, Class::PREPOSITION);
        let noun =
            || (self.from + 1..verb).rev().find(|at| self.get(*at).is_some_and(Token::is_name)).map(|at| at..at + 1);
        if opens { self.phrase_from(self.from + 1, verb).or_else(noun) } else { None }
    }

    /// Where something stands written (Auf dem Schild stand: …).
    pub(crate) fn place_of_writing(&self, from: usize) -> Option<Range<usize>> {
        let (from, verb) = self.second_verb(from, self.quote).filter(|(from, _)| *from == self.from)?;
        let stands = self.is_any(verb, self.vocabulary.lexicon.stands);
        if stands && self.is(from, Class::PREPOSITION) { self.source_before(verb) } else { None }
    }

    /// Where something is said by a verb in the passive (wird in der Mitteilung betont: …).
    pub(crate) fn document_before(&self, verb: usize) -> Option<Range<usize>> {
        let source = |at: &usize| self.is_compound(*at, Class::SOURCE);
        let noun = (self.from..verb).rev().find(source).filter(|_| self.grammar().is_german())?;
        let place = (self.from..noun).rev().take(4).find(|at| self.is(*at, Class::PREPOSITION))?;
        self.phrase_from(place + 1, verb).filter(|document| document.contains(&noun))
    }

    /// What the relative clause tells of that it stands in (ein Brief, in dem es heißt: …).
    pub(crate) fn document_of_relative(&self, it: usize) -> Option<Range<usize>> {
        let comma = it.checked_sub(3).filter(|at| self.grammar().is_german() && self.kind(*at) == Some(Kind::Comma))?;
        let relative = self.is(comma + 1, Class::PREPOSITION) && self.is(comma + 2, Class::RELATIVE);
        let source = |at: &usize| self.is_compound(*at, Class::SOURCE);
        let noun = if relative { (self.from..comma).rev().take(8).find(source)? } else { return None };
        let noun_only = |at: &usize| self.is(*at, Class::DETERMINER) || self.is_core(*at) && *at == noun;
        let start = (self.from..=noun).rev().take(3).take_while(noun_only).last()?;
        Some(start..noun + 1)
    }

    /// Who speaks in a clause between two commas that only says so (Die Mole, sagt Ann, sei „…“).
    pub(crate) fn inserted(&self) -> Option<Attribution> {
        let comma = |at: usize| self.kind(at) == Some(Kind::Comma);
        let clause = |at: usize| {
            let verb = at + 1;
            let told = comma(at) && !self.get(at - 1).is_some_and(Token::is_quote);
            let said = told && self.is_verb(verb) && self.is_finite(verb, self.from);
            let subject = if said { self.nominative(verb + 1, self.quote) } else { None }?;
            let closed = (subject.end..self.quote).find(|at| comma(*at) || self.is_verb(*at)).is_some_and(comma);
            (closed && (self.can_speak(&subject) || self.is(subject.start, Class::DETERMINER))).then_some(subject)
        };
        let german = self.grammar().is_german();
        let subject = if german { (self.from + 1..self.quote).rev().find_map(clause) } else { None }?;
        Some(Attribution { cue: Cue::Within, gap: self.gap(subject.end), subject: Some(subject) })
    }

    /// Whether a sentence begins with a preposition and a word for what was said, which a demonstrative points at.
    pub(crate) fn points_at_words(&self) -> bool {
        let pointing = self.is_one_of(self.from + 1, self.vocabulary.lexicon.pointing);
        let points = pointing && self.is(self.from, Class::PREPOSITION);
        let said = Class::WORD.with(Class::SOURCE);
        let that = self.points_at_things(self.from) && self.is(self.from + 1, Class::SAYS);
        that || points && (self.from + 2..self.from + 5).any(|at| self.is_compound(at, said))
    }
}
