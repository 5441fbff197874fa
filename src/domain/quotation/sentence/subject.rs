//! The subject of a verb of saying that stands before the words.

use std::ops::Range;

use super::Sentence;
use crate::domain::quotation::words::Kind;
use crate::domain::quotation::words::vocabulary::{Class, ends};

/// How far before a participle its auxiliary may stand, in words and stops.
const FARTHEST: usize = 20;

impl Sentence<'_> {
    /// The subject of a finite verb.
    pub(crate) fn subject(&self, verb: usize) -> Option<Range<usize>> {
        let mut end = self.light_verb_of(verb).or_else(|| self.auxiliary_of(verb)).unwrap_or(verb);
        while end > self.from && self.skips(end - 1) {
            end -= 1;
        }
        end -= self.time_before(end);
        let auxiliary = (self.from + 1..end).rev().take(FARTHEST).find(|at| self.is(*at, Class::AUXILIARY));
        let clause = |at: usize| (at..end).any(|at| self.is(at, Class::CLAUSE) || self.kind(at) == Some(Kind::Comma));
        let second = auxiliary.filter(|at| self.grammar().verb_second() && !clause(*at));
        end = second.unwrap_or(end);
        let verb = second.unwrap_or(verb);
        let comma = |at: usize| self.before(at).is_some_and(|before| before.kind == Kind::Comma);
        let parenthesis = comma(verb) && !self.follows_aside(verb) || self.grammar().is_romance() && comma(end);
        let put_so = end > self.from && self.is_put_so(end - 1);
        let named = if parenthesis { self.name_in_parenthesis(verb) } else { None };
        let behind = named.or_else(|| if put_so { self.phrase_from(verb + 1, self.quote) } else { None });
        let behind = behind.or_else(|| if parenthesis { self.subject_in_parenthesis(verb) } else { None });
        if behind.is_some() {
            return behind;
        }
        if let Some(subject) = self.subject_in_place(verb) {
            return self.real_subject(subject, self.quote);
        }
        if let Some(comma) = self.relative_without_subject(end) {
            return self.subject_that_opens(comma);
        }
        let left = self.subject_left(end).map(|left| self.stressed_by(left));
        if self.grammar().verb_second() {
            let fronted = self.fronted(end) || parenthesis && self.is_told_behind(verb);
            return self.subject_around(verb, left, fronted);
        }
        let joined = |at: usize| self.is(at, Class::PREPOSITION) && self.is(at, Class::DETERMINER);
        let clause = |right: &Range<usize>| !self.is(right.end, Class::AUXILIARY) && !joined(right.start);
        let far = || if verb == self.from { self.name_behind(verb + 1, self.quote) } else { None };
        let behind = || self.phrase_behind(verb).filter(clause);
        let inverted = end > self.from && self.is_inverted_clause(end, left.as_ref(), behind().as_ref());
        let first = if self.grammar().verb_first() || inverted { behind() } else { None };
        first.or(left).or_else(behind).or_else(far).or_else(|| self.office_behind_adverbial(end))
    }

    /// Who stands before a pronoun between two commas that only stresses it (La mairie, elle, assure …).
    fn stressed_by(&self, pronoun: Range<usize>) -> Range<usize> {
        let comma = |at: usize| self.kind(at) == Some(Kind::Comma);
        let third = Class::HE.with(Class::SHE).with(Class::THEY);
        let alone = pronoun.len() == 1 && self.is(pronoun.start, third) && self.grammar().is_romance();
        let set_off = alone && pronoun.start > self.from + 1 && comma(pronoun.start - 1) && comma(pronoun.end);
        let phrase = if set_off { self.phrase_before(pronoun.start - 1, self.from) } else { None };
        phrase.filter(|phrase| self.can_speak(phrase)).unwrap_or(pronoun)
    }

    /// The phrase behind a verb, if it can be a subject by its case.
    fn phrase_behind(&self, verb: usize) -> Option<Range<usize>> {
        self.phrase_from(verb + 1, self.quote)
            .filter(|right| !self.is_oblique(right.start) && !self.is_verb(right.start))
    }

    /// The subject of a verb that stands second: the phrase before it, or the one behind it where something else comes first.
    fn subject_around(&self, verb: usize, left: Option<Range<usize>>, fronted: bool) -> Option<Range<usize>> {
        let right = || self.phrase_behind(verb);
        let oblique =
            |left: &Range<usize>| self.is_oblique(left.start) && right().is_some_and(|it| it.start == verb + 1);
        let inverted = fronted || left.as_ref().is_none_or(oblique) || self.is_nominative_after(verb, left.as_ref());
        let subject = if inverted { right().or(left) } else { left };
        subject.and_then(|subject| self.real_subject(subject, self.quote))
    }

    /// Whether the comma before a verb closes a relative clause, whose antecedent is the subject (X, who left, told Y).
    fn follows_aside(&self, verb: usize) -> bool {
        let comma = |at: &usize| self.kind(*at) == Some(Kind::Comma);
        let opens = (self.from + 1..verb - 1).rev().find(comma);
        self.grammar().is_english() && opens.is_some_and(|at| self.is(at + 1, Class::RELATIVE))
    }

    /// Whether somebody speaks right behind a verb that a comma cuts off from what it tells, where that is told in the form of
    /// reports, or where that is a main clause of its own and nothing follows (Der Kai sei alt, urteilen die Lotsen.).
    fn is_told_behind(&self, verb: usize) -> bool {
        let Some(right) = self.phrase_from(verb + 1, self.quote) else { return false };
        let near = (verb + 1..right.start).all(|at| self.is(at, Class::ADVERB));
        let speaks = near && self.can_speak(&right) && !self.is_oblique(right.start);
        let reported = (self.from..verb).any(|at| self.is(at, Class::REPORTED)) || self.has_reported_verb();
        let ends = right.end + 1 == self.quote && self.kind(right.end) == Some(Kind::Stop);
        let told = ends && self.second_verb(self.from, verb).is_some();
        speaks && (reported || told)
    }

    /// For "it says in the report", the report.
    pub(crate) fn real_subject(&self, subject: Range<usize>, limit: usize) -> Option<Range<usize>> {
        let impersonal = subject.len() == 1 && self.is_any(subject.start, self.vocabulary.lexicon.impersonal);
        if !impersonal {
            return Some(subject);
        }
        let author =
            self.author_of_source(self.from, subject.start).or_else(|| self.author_of_source(subject.end, limit));
        if author.is_some() {
            return author;
        }
        let word = self.kind(subject.end) == Some(Kind::Word) && !self.is_verb(subject.end);
        let behind = if word && self.grammar().is_german() { self.nominative(subject.end, limit) } else { None };
        let speaks = |place: &Range<usize>| {
            let source = Class::SPEAKER.with(Class::SOURCE);
            !self.grammar().is_romance() || self.can_speak(place) || place.clone().any(|at| self.is(at, source))
        };
        behind
            .or_else(|| self.place(subject.end, limit).filter(speaks))
            .or_else(|| self.source_before(subject.start))
            .or_else(|| self.document_of_relative(subject.start))
    }

    /// Whether a name or a pronoun right after a verb is its subject, what stands before being an object (Der Zeitung sagte Ann).
    pub(super) fn is_nominative_after(&self, verb: usize, left: Option<&Range<usize>>) -> bool {
        let Some(right) = self.phrase_from(verb + 1, self.quote) else { return false };
        let he = Class::OBJECT.with(Class::DETERMINER);
        let person = if self.grammar().is_german() { Class::HE } else { Class::HE.with(Class::SHE) };
        if right.start == verb + 1 && self.is(verb + 1, person) && !self.is(verb + 1, he) {
            return true;
        }
        let alone = self
            .get(right.end)
            .is_none_or(|next| !next.is_word() || next.is(Class::CLAUSE.with(Class::PREPOSITION)) || next.is_quote());
        let subject = self.get(right.start).is_some_and(|token| {
            token.is_name() || token.is(Class::PRONOUN) && !token.is(Class::OBJECT.with(Class::DETERMINER))
        });
        let person =
            |left: &Range<usize>| self.is_speaking_noun(&self.head_of(left)) && !self.is_feminine_dative(left.start);
        let small = !self.grammar().is_german();
        let opens = |left: &Range<usize>, name: Range<usize>| {
            small && (left.len() > 1 || self.is(left.end, Class::PREPOSITION)) && self.only_opens(&name, left.end)
        };
        let thing = |left: &Range<usize>| self.name_in(left).is_none_or(|name| opens(left, name)) && !person(left);
        let object = left.is_some_and(|left| (small || self.is(left.start, Class::DETERMINER)) && thing(left));
        let joined = self.before(verb).is_some_and(|before| before.is(Class::AND));
        subject && alone && right.start == verb + 1 && object && !joined && !self.is(verb, Class::CALLS)
    }

    fn skips(&self, at: usize) -> bool {
        let between = Class::AUXILIARY.with(Class::ADVERB).with(Class::OBJECT).with(Class::SAYS);
        let Some(token) = self.get(at) else { return false };
        if self.is_titled_month(at) {
            return false;
        }
        let article = token.is(Class::OBJECT) && !token.upper && self.is(at + 1, Class::AUXILIARY.with(Class::SAYS));
        let verb = !token.is(Class::PRONOUN.with(Class::DETERMINER));
        let us = Class::PRONOUN.with(Class::OBJECT);
        let recipient = at > self.from && token.is(us) && token.is(Class::OBJECT);
        if recipient && self.is_core(at - 1) && !token.is(Class::DETERMINER) && !self.is_verb(at - 1) {
            return true;
        }
        if self.is_plain_adverb(at) || self.is_contracted(at) {
            return true;
        }
        token.is(between)
            && (verb || article && token.is(Class::DETERMINER))
            && (!token.is(Class::SAYS) || self.is_verb(at))
    }

    /// Whether this is an auxiliary that an apostrophe joins to its subject, or that apostrophe (she’d say).
    fn is_contracted(&self, at: usize) -> bool {
        let glued = |at: usize| at > self.from && self.is_genitive_mark(at - 1);
        let short = |at: usize| matches!(self.word(at), "d" | "ll" | "ve" | "t") && glued(at);
        let not = self.word(at + 2) == "t" && glued(at + 2);
        at > self.from && (short(at) || short(at + 1) || not)
    }

    /// Whether a word that is in no list is an adverb by its ending, between a noun or pronoun and a verb (she proudly said).
    fn is_plain_adverb(&self, at: usize) -> bool {
        let subject = Class::PRONOUN.with(Class::ADVERB);
        let noun = at.checked_sub(1).is_some_and(|before| self.is_core(before) || self.is(before, subject));
        let romance = self.grammar().is_romance();
        if romance && at > self.from && self.is(at - 1, Class::AUXILIARY) && self.word(at).ends_with("ment") {
            return self.get(at).is_some_and(|t| !t.upper);
        }
        let comma = || self.grammar().is_english() && at > self.from && self.kind(at - 1) == Some(Kind::Comma);
        (noun || comma() && self.is_verb(at + 1)) && self.is_adverb_behind(at)
    }

    /// Whether a word has the ending of an adverb and does not open the sentence.
    pub(crate) fn is_adverb_behind(&self, at: usize) -> bool {
        let fitting = ends(self.vocabulary.lexicon.adverb_endings, self.word(at));
        fitting && at > self.from && self.get(at).is_some_and(|t| !t.upper && !t.is(Class::SPEAKER))
    }

    /// Whether something else than the subject stands before a verb that comes second.
    fn fronted(&self, end: usize) -> bool {
        let Some(first) = self.get(self.from) else { return false };
        let adverbial =
            Class::PREPOSITION.with(Class::ADVERB).with(Class::CALENDAR).with(Class::OBJECT).with(Class::CLAUSE);
        let particle = first.is(Class::PREPOSITION) && self.is_name_particle(self.from);
        end == self.from
            || end == self.from + 1 && self.points_at_things(self.from)
            || self.opens_with_adverb(end)
            || first.is(adverbial) && !first.is(Class::PRONOUN.with(Class::DETERMINER)) && !particle
    }

    /// Whether an adverb by itself stands before the verb (Ähnlich äußerte sich X).
    fn opens_with_adverb(&self, end: usize) -> bool {
        end == self.from + 1 && ends(self.vocabulary.lexicon.adverb_endings, self.word(self.from))
    }

    pub(crate) fn subject_left(&self, end: usize) -> Option<Range<usize>> {
        let last = self.before(end)?;
        if let Some(aged) = self.name_before_age(end) {
            return Some(aged);
        }
        let comma = usize::from(last.kind == Kind::Comma && self.grammar().is_english());
        if self.kind(end.wrapping_sub(1 + comma)) == Some(Kind::Close) && self.grammar().is_english_or_romance() {
            let open = (self.from + 1..end).rev().take(12).find(|at| self.kind(*at) == Some(Kind::Open));
            if let Some(bracketed) = open.and_then(|open| self.subject_left(open)) {
                return Some(bracketed);
            }
        }
        if let Some(tagged) = self.before_tag(end) {
            return self.subject_left(tagged);
        }
        if let Some(apposed) = self.apposed_behind_clause(end) {
            return Some(apposed);
        }
        if let Some(office) = self.office_before_name(end) {
            return Some(office);
        }
        if matches!(last.kind, Kind::Comma | Kind::Dash | Kind::Close) {
            return self.first_phrase(self.clause_start(end - 1), end);
        }
        if last.is(Class::RELATIVE) && !last.is(Class::PRONOUN) {
            let comma = usize::from(self.kind(end.wrapping_sub(2)) == Some(Kind::Comma));
            let before = end - 1 - comma;
            let phrase = self.nearest_phrase(before).or_else(|| self.phrase_before(before, self.from));
            return phrase.map(|phrase| self.name_before_apposition(&phrase).unwrap_or(phrase));
        }
        if last.is(Class::AND.with(Class::CLAUSE)) && !last.is(Class::PRONOUN) {
            let shared = self.subject_said_before(end - 1).or_else(|| self.subject_within_clause(end - 1));
            return shared.or_else(|| self.pronoun_behind_verb()).or_else(|| self.first_phrase(self.from, end - 1));
        }
        if last.is(Class::PRONOUN) && !last.is(Class::DETERMINER) {
            let behind = if end - 1 == self.from { self.subject_set_behind() } else { None };
            return behind.or(Some(end - 1..end));
        }
        if let Some(and) = self.and_before_time(end) {
            return self.subject_left(and + 1);
        }
        let antecedent = || self.antecedent_of_article(end).or_else(|| self.antecedent_of_that(end));
        if let Some(antecedent) = self.antecedent(end).or_else(antecedent) {
            return Some(antecedent);
        }
        let seeming = self.before_seeming(end);
        if seeming.is_some() {
            return seeming;
        }
        let whole = self.phrase_before(end, self.from).filter(|phrase| !self.is_clause(phrase));
        if whole.as_ref().is_some_and(|phrase| self.is_measure(phrase)) {
            return None;
        }
        let Some(phrase) = whole else {
            let one = || end.checked_sub(2).filter(|at| *at >= self.from && self.stands_for_one(*at));
            return self.name_before_verb(end).or_else(|| one().map(|at| at..end));
        };
        if let Some(who) = self.antecedent_of_phrase(&phrase) {
            return Some(who);
        }
        Some(self.named_before(&phrase).unwrap_or(phrase))
    }

    /// Where the name ends that a party and a place follow between commas (Sen. Ann Lee, D-Ga., | said).
    fn before_tag(&self, end: usize) -> Option<usize> {
        let comma = |at: &usize| self.kind(*at) == Some(Kind::Comma);
        let last = end.checked_sub(1).filter(comma)?;
        let first = (self.from + 1..last).rev().take(4).find(comma)?;
        let party = |word: &str| word.len() > 2 && word.as_bytes().get(1) == Some(&b'-');
        party(self.word(first + 1)).then_some(first)
    }

    /// The pronoun behind the verb of a sentence that begins with something else than its subject (Stattdessen lachte sie).
    fn pronoun_behind_verb(&self) -> Option<Range<usize>> {
        let at = self.from + 2;
        let alone = self.get(self.from + 1).is_some_and(|verb| verb.is_word() && !verb.upper);
        let pronoun = self.is(at, Class::HE.with(Class::SHE)) && !self.is(at, Class::DETERMINER.with(Class::OBJECT));
        (self.grammar().verb_second() && alone && pronoun).then_some(at..at + 1)
    }
}
