//! The subject of a clause whose verb comes second, where nouns have capitals: what stands before that verb or right behind it.

use std::ops::Range;

use super::Sentence;
use crate::domain::quotation::attribution::{Attribution, Cue};
use crate::domain::quotation::words::vocabulary::{Class, ends, holds};
use crate::domain::quotation::words::{Kind, Token};

/// Endings of adjectives that no verb has.
const ADJECTIVES: &str = "er es em";

/// How many words and stops the place may take up that news begins with.
const PLACE: usize = 7;

impl Sentence<'_> {
    /// Whom a clause is about: nobody where its subject is a thing, and `None` where it has no verb.
    pub(crate) fn clause_subject(&self, from: usize, to: usize, said: Option<usize>) -> Option<Option<Range<usize>>> {
        let from = self.after_links(from, to);
        let verb = self.second_verb(from, to).filter(|verb| said.is_none_or(|said| said == *verb))?;
        let before = self.nominative(from, verb).filter(|before| before.start == from);
        let before = before.map(|it| if self.is_particle_of_name(it.end) { it.start..verb } else { it });
        let mut at = verb + 1;
        let him = |at: usize| {
            let word = self.get(at).filter(|word| word.is(Class::OBJECT.with(Class::ADVERB)) && !word.upper);
            let dative = self.is(at, Class::THEY) && self.is(at, Class::DETERMINER) && !self.begins_noun(at + 1);
            word.is_some() && !self.is(at, Class::DETERMINER) || dative && !self.is(at, Class::HE.with(Class::SHE))
        };
        while at < to && him(at) {
            at += 1;
        }
        let behind = self.nominative(at, to).filter(|behind| behind.start == at);
        let pronoun = |phrase: &Range<usize>| {
            phrase.len() == 1 && self.is(phrase.start, Class::HE.with(Class::SHE)) && !self.is(phrase.start, Class::DETERMINER)
        };
        if self.is_nominative_after(verb, before.as_ref()) {
            return Some(behind);
        }
        if before.as_ref().is_some_and(|before| self.kind(before.end) == Some(Kind::Other)) {
            return None;
        }
        let view = holds(self.vocabulary.lexicon.fronted, &self.word(from).to_lowercase());
        let view = if view { self.phrase_from(from + 1, verb).filter(|view| self.is_human(view)) } else { None };
        let bare = |phrase: &Range<usize>| {
            !self.is(phrase.start, Class::DETERMINER.with(Class::PRONOUN)) && self.name_in(phrase).is_none()
        };
        let named = |phrase: &Range<usize>| self.name_in(phrase).is_some();
        Some(match (before, behind) {
            (Some(before), _) if pronoun(&before) || self.is_human(&before) => Some(before),
            (Some(before), Some(behind)) if named(&before) && bare(&behind) => Some(before),
            (_, behind) if view.is_some() && !behind.as_ref().is_some_and(|it| self.is_human(it)) => view,
            (_, Some(behind)) if pronoun(&behind) || self.is_human(&behind) => Some(behind),
            (None, Some(behind)) => Some(behind),
            (Some(before), _) if self.name_in(&before).is_some() => Some(before),
            _ => None,
        })
    }

    /// Whom a clause that says nothing is about: its subject, or else its first phrase.
    pub(crate) fn topic_of(&self, from: usize, to: usize) -> Option<Range<usize>> {
        let known = if self.grammar().is_german() { self.clause_subject(from, to, None) } else { None };
        known.unwrap_or_else(|| self.first_phrase(from, to))
    }

    /// Whose answer, sentence or warning a clause is about (Bezeichnend ist der Satz von Ann: …).
    pub(crate) fn author_of_source(&self, from: usize, to: usize) -> Option<Range<usize>> {
        let source = |at: &usize| self.get(*at).is_some_and(|t| t.upper) && self.is_compound(*at, Class::SOURCE);
        let noun = (from..to).rev().find(source).filter(|_| self.grammar().is_german())?;
        let of = holds("von vom des der einer eines", self.word(noun + 1));
        let start = noun + 1 + usize::from(holds("von vom", self.word(noun + 1)));
        self.phrase_from(start, to).filter(|author| of && author.start == start && self.is_human(author))
    }

    /// The subject of a verb that stands second.
    pub(crate) fn subject_of_main_clause(&self, verb: usize) -> Option<Range<usize>> {
        let german = self.grammar().is_german();
        if german { self.clause_subject(self.from, self.quote, Some(verb)).flatten() } else { None }
    }

    /// The subject of a verb that ends a clause, which the word that opens it stands before (wie Ann im Juni sagte).
    pub(crate) fn subject_of_last_verb(&self, verb: usize) -> Option<Range<usize>> {
        let opens = |at: usize| {
            let begins = at == self.from || self.kind(at - 1) == Some(Kind::Comma);
            begins && holds(self.vocabulary.lexicon.like, &self.word(at).to_lowercase())
        };
        let closes = self.get(verb + 1).is_none_or(|next| !next.is_word());
        let opener = (self.from..verb).rev().find(|at| opens(*at)).filter(|_| closes && self.grammar().is_german())?;
        self.nominative(opener + 1, verb).filter(|subject| subject.start == opener + 1)
    }

    /// Who speaks in a clause between two commas that only says so (Die Mole, sagt Ann, sei „…“).
    pub(crate) fn inserted(&self) -> Option<Attribution> {
        let comma = |at: usize| self.kind(at) == Some(Kind::Comma);
        let clause = |at: usize| {
            let verb = at + 1;
            let told = comma(at) && !self.get(at - 1).is_some_and(Token::is_quote);
            let said = told && self.is_verb(verb) && self.is_finite(verb, self.from);
            let subject = if said { self.nominative(verb + 1, self.quote) } else { None }?;
            let near = (verb + 1..subject.start).all(|at| self.is(at, Class::ADVERB.with(Class::OBJECT)));
            let closed = (subject.end..self.quote).find(|at| comma(*at) || self.is_verb(*at)).is_some_and(comma);
            (near && closed && (self.can_speak(&subject) || self.is(subject.start, Class::DETERMINER))).then_some(subject)
        };
        let german = self.grammar().is_german();
        let subject = if german { (self.from + 1..self.quote).rev().find_map(clause) } else { None }?;
        Some(Attribution { cue: Cue::Within, gap: self.gap(subject.end), subject: Some(subject) })
    }

    /// Whether the verb that stands second has the form of reports, the only one in -e beside the past (spiele, erfolge).
    pub(crate) fn has_reported_verb(&self) -> bool {
        let from = self.after_links(self.from, self.quote);
        let verb = if self.grammar().is_german() { self.second_verb(from, self.quote) } else { None };
        verb.is_some_and(|verb| {
            let word = self.word(verb);
            let own = self.is(from, Class::DIRECT) || self.is(verb + 1, Class::DIRECT);
            word.ends_with('e') && !word.ends_with("te") && word != "wurde" && !own
        })
    }

    /// Whether a sentence begins with a preposition and a word for what was said, which a demonstrative points at.
    pub(crate) fn points_at_words(&self) -> bool {
        let points = self.word(self.from + 1).starts_with("dies") && self.is(self.from, Class::PREPOSITION);
        let said = Class::WORD.with(Class::SOURCE);
        points && (self.from + 2..self.from + 5).any(|at| self.is_compound(at, said))
    }

    /// Behind the place that news begins with (BERLIN (aha) – …) and the words that link a clause to the one before and leave
    /// its order alone.
    fn after_links(&self, from: usize, to: usize) -> usize {
        let small = |at: usize| at > from && self.get(at).is_some_and(|token| token.is_word() && !token.upper);
        let dash = (from..to.min(from + PLACE)).find(|at| self.kind(*at) == Some(Kind::Dash));
        let placed = dash.filter(|dash| !(from..*dash).any(|at| small(at) && self.kind(at - 1) != Some(Kind::Open)));
        let from = placed.map_or(from, |dash| dash + 1);
        let links = |at: usize| holds(self.vocabulary.lexicon.links, &self.word(at).to_lowercase());
        (from..to).find(|at| !links(*at)).unwrap_or(to)
    }

    /// The phrase that begins here, if it can be a subject by its case.
    pub(crate) fn nominative(&self, from: usize, to: usize) -> Option<Range<usize>> {
        let first = self.get(from)?;
        let word = self.word(from).to_lowercase();
        let oblique = holds(self.vocabulary.lexicon.oblique, &word) || holds(self.vocabulary.lexicon.impersonal, &word);
        let other = first.is(Class::PREPOSITION.with(Class::CLAUSE)) && !first.is(Class::DETERMINER);
        let object = first.is(Class::OBJECT) && !first.is(Class::DETERMINER);
        let nobody = holds(self.vocabulary.lexicon.authors, &word) || self.points_at_things(from) && !self.begins_noun(from + 1);
        if oblique || other || object || nobody { None } else { self.phrase_from(from, to) }
    }

    /// Whether a phrase is somebody by its noun, or by a name of several words.
    pub(crate) fn is_human(&self, phrase: &Range<usize>) -> bool {
        let head = self.head_of(phrase);
        let woman = |at: usize| self.get(at).is_some_and(|t| t.upper) && self.word(at).len() > 5 && self.word(at).ends_with("in");
        let article = self.is(phrase.start, Class::DETERMINER);
        self.is_speaking_noun(&head)
            || article && head.clone().any(woman)
            || self.name_in(&head).is_some_and(|name| name.len() > 1)
    }

    /// Whether a capital by itself may be that of any noun, where no colon shows that it labels what somebody says.
    pub(crate) fn may_be_noun(&self, name: &Range<usize>) -> bool {
        let label = self.kind(name.end) == Some(Kind::Colon);
        let role = name.start > self.from && self.is_compound(name.start - 1, Class::ROLE.with(Class::HONORIFIC));
        self.grammar().is_german() && name.len() == 1 && !label && !role
    }

    fn begins_noun(&self, at: usize) -> bool {
        self.is_core(at) && (at..at + 3).take_while(|at| self.is_core(*at)).any(|at| self.get(at).is_some_and(|t| t.upper))
    }

    /// Whether an infinitive with a preposition of its own stands before the first comma (Um es zu erklären, …).
    pub(crate) fn is_aim(&self, from: usize, to: usize) -> bool {
        let comma = (from..to).find(|at| self.kind(*at) == Some(Kind::Comma));
        let to = |at: usize| holds(self.vocabulary.lexicon.infinitive_marks, self.word(at));
        self.is(from, Class::PREPOSITION) && comma.is_some_and(|comma| comma > from + 3 && to(comma - 2))
    }

    /// The finite verb of a main clause, which stands behind its first part.
    fn second_verb(&self, from: usize, to: usize) -> Option<usize> {
        let comma = |at: &usize| self.kind(*at) == Some(Kind::Comma);
        let mut at = from;
        if self.is(from, Class::CLAUSE) || self.is_aim(from, to) {
            at = (from..to).find(|at| comma(at) && self.is_finite(*at + 1, from))? + 1;
            return Some(at);
        }
        while at < to {
            if at > from && self.is_finite(at, from) {
                return Some(at);
            }
            at = if comma(&at) {
                let close = (at + 1..to).find(comma)?;
                if self.is_finite(close + 1, from) { return Some(close + 1) }
                close + 1
            } else {
                at + 1
            };
        }
        None
    }

    /// Whether a word is the finite verb of a clause: in small letters, and no adjective before a noun.
    pub(crate) fn is_finite(&self, at: usize, from: usize) -> bool {
        let Some(word) = self.get(at).filter(|word| word.is_word() && !word.upper) else { return false };
        if word.is(Class::AUXILIARY) {
            return true;
        }
        let function = Class::FUNCTION.with(Class::ACCORDING).with(Class::CALENDAR);
        if word.is(function) || holds(self.vocabulary.lexicon.behind, self.word(at)) {
            return false;
        }
        let Some(before) = at.checked_sub(1).and_then(|at| self.get(at)) else { return false };
        let noun = self.get(at + 1).is_some_and(|next| next.is_word() && next.upper);
        let declined = noun && ends(ADJECTIVES, self.word(at));
        let opens = at == from + 1;
        let behind = match before.kind {
            Kind::Word if before.upper && !before.is(Class::DETERMINER.with(Class::PREPOSITION)) => true,
            Kind::Word if self.points_at_things(at - 1) => !noun,
            Kind::Word if before.is(Class::PRONOUN) => !before.is(Class::DETERMINER),
            Kind::Word if before.is(Class::ADVERB) => opens || !noun,
            Kind::Word => opens && !noun && !before.is(Class::DETERMINER.with(Class::PREPOSITION)),
            Kind::Comma | Kind::Close | Kind::Quote(_) | Kind::Number => true,
            _ => false,
        };
        behind && !declined
    }
}
