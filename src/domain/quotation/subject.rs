//! The subject of a verb of saying that stands before the words.

use std::ops::Range;

use super::sentence::Sentence;
use super::vocabulary::{Class, holds};
use super::words::{Kind, Token};

/// How far from a gerund its subject may stand, in words.
const NEAR: usize = 6;

impl Sentence<'_> {
    /// Who speaks by this verb: its subject, or that of the verb it depends on ("X said that he thinks", "X left, saying").
    pub(super) fn speaking_subject(&self, verb: usize) -> Option<Range<usize>> {
        let earlier = (self.from..verb).rev().find(|at| self.is_verb(*at) && !self.is_non_finite(*at));
        let said = if self.is_non_finite(verb) { self.subject_of_parenthesis(verb) } else { None };
        let own = said.or_else(|| if self.is_non_finite(verb) { self.own_subject(verb) } else { None });
        if own.is_some() {
            return own;
        }
        let plain = self.vocabulary.lexicon.is_plain();
        let who = if plain && self.is_non_finite(verb) { self.antecedent(verb) } else { None };
        if who.as_ref().is_some_and(|who| self.can_speak(who)) {
            return who;
        }
        let cited = [Some(verb), earlier].into_iter().flatten().find_map(|verb| self.cited(verb));
        if cited.is_some() {
            return cited;
        }
        if self.is_non_finite(verb) {
            let explicit = self.vocabulary.lexicon.explicit;
            let calls = |at: &usize| explicit && self.is_calling(*at) && !self.is_non_finite(*at);
            let speaks = |at: &usize| {
                let says = self.is_verb(*at) && !self.is_non_finite(*at);
                says && self.subject(*at).is_some_and(|subject| self.can_speak(&subject))
            };
            let told = if explicit { (self.from..verb).rev().find(speaks) } else { None };
            let earlier = told.or(earlier).or_else(|| (self.from..verb).rev().find(calls));
            let incise = earlier.filter(|_| explicit).and_then(|earlier| self.subject_of_earlier_incise(earlier, verb));
            if incise.is_some() {
                return incise;
            }
            return earlier
                .and_then(|earlier| self.subject_behind_and(earlier, verb).or_else(|| self.subject(earlier)))
                .or_else(|| self.nearest_person(verb))
                .or_else(|| self.subject_within_clause(verb.saturating_sub(1)))
                .or_else(|| self.first_phrase(self.from, if verb == self.from { self.quote } else { verb }))
                .or_else(|| self.main_subject_after());
        }
        let subject = self.subject(verb);
        let admitting = subject.as_ref().and_then(|subject| self.admitting(subject));
        let closed = earlier.filter(|earlier| self.is_closed_aside(verb, *earlier));
        let other = admitting.or_else(|| self.subject(closed?).filter(|subject| self.can_speak(subject)));
        if other.is_some() {
            return other;
        }
        let above = earlier.filter(|earlier| self.depends(verb, *earlier, subject.as_ref()));
        let pronoun = |subject: &Range<usize>| subject.len() == 1 && self.is(subject.start, Class::PRONOUN);
        let other = self.vocabulary.lexicon.is_plain() && !subject.as_ref().is_none_or(pronoun);
        let named = |subject: &Range<usize>| other || !pronoun(subject);
        let above = above.and_then(|earlier| self.subject(earlier)).filter(named);
        let above = above.or_else(|| self.above_thing(subject.as_ref(), earlier));
        above.or(subject).or_else(|| self.main_subject_after())
    }

    /// Whoever a verb right behind other quoted words names (« … », déclare X, tout en notant).
    fn subject_of_earlier_incise(&self, verb: usize, limit: usize) -> Option<Range<usize>> {
        let comma = usize::from(verb > self.from && self.kind(verb - 1) == Some(Kind::Comma));
        let quoted = verb.checked_sub(1 + comma).filter(|at| *at >= self.from)?;
        self.get(quoted).filter(|quoted| quoted.is_quote())?;
        self.phrase_from(verb + 1, limit).filter(|subject| self.can_speak(subject))
    }

    /// The last pronoun for a person in the words before a gerund (he would begin by saying).
    fn nearest_person(&self, verb: usize) -> Option<Range<usize>> {
        let inside = |at: &usize| matches!(self.kind(*at), Some(Kind::Word | Kind::Other));
        let mut words = (self.from..verb).rev().take(NEAR).take_while(inside);
        let he = words.find(|at| {
            self.is(*at, Class::HE.with(Class::SHE)) && !self.is(*at, Class::OBJECT.with(Class::DETERMINER))
        })?;
        Some(he..he + 1)
    }

    /// For "the paper quoted X as saying", X.
    fn cited(&self, verb: usize) -> Option<Range<usize>> {
        let cites = holds(self.vocabulary.lexicon.cites, &self.word(verb).to_lowercase());
        let cited = self.phrase_from(verb + 1, self.quote).filter(|_| cites && !self.is_passive(verb))?;
        (self.name_in(&cited).is_some() || self.is_speaking_noun(&self.head_of(&cited))).then_some(cited)
    }

    /// The name or noun right before a gerund (with Ann saying).
    pub(super) fn own_subject(&self, verb: usize) -> Option<Range<usize>> {
        let mut start = verb;
        if self.vocabulary.lexicon.explicit && self.before(start).is_some_and(|before| before.kind == Kind::Close) {
            let open = (self.from..start).rev().find(|at| self.kind(*at) == Some(Kind::Open));
            start = open.unwrap_or(start);
        }
        let listed = self.before_including(start);
        if listed.is_some() {
            return listed;
        }
        let end = start;
        let owned = start > self.from + 3 && self.is(start - 1, Class::SOURCE) && self.is_genitive_mark(start - 3);
        if owned {
            start -= 3;
        }
        while start > self.from && self.get(start - 1).is_some_and(|token| token.is_name() || token.is(Class::SPEAKER))
        {
            start -= 1;
        }
        let several = |at: usize| self.is(at, Class::THEY) && self.is(at, Class::DETERMINER);
        if start == end && verb > self.from + 1 && several(verb - 1) && self.is(verb - 2, Class::PREPOSITION) {
            return Some(verb - 1..verb);
        }
        if start > self.from && holds(self.vocabulary.lexicon.infinitive_marks, self.word(start - 1)) {
            return None;
        }
        let told = start == end && start > self.from && self.is(start - 1, Class::SOURCE);
        let plain =
            self.vocabulary.lexicon.is_plain() && start > self.from + 1 && self.is(start - 2, Class::DETERMINER);
        start -= usize::from(told && (self.vocabulary.lexicon.explicit || plain));
        let article = start > self.from && self.is(start - 1, Class::DETERMINER);
        let first = start - usize::from(article && start < end);
        let agent = first > self.from && holds(self.vocabulary.lexicon.agent, &self.word(first - 1).to_lowercase());
        let named = self.get(start).is_some_and(Token::is_name);
        let lexicon = self.vocabulary.lexicon;
        let place = lexicon.is_plain() && first > self.from && holds(lexicon.viewing, self.word(first - 1));
        if place && holds(lexicon.myself, self.word(verb + 1)) {
            return None;
        }
        if agent && self.vocabulary.lexicon.explicit && (!named || article) {
            return None;
        }
        let office = || self.phrase_before(end, self.from).filter(|it| it.start < start && self.can_speak(it));
        let office = if article && self.vocabulary.lexicon.explicit { office() } else { None };
        let own = (start < end && (article || named)).then_some(start - usize::from(article)..end)?;
        Some(office.unwrap_or(own))
    }

    /// Tout en estimant que « … », il a rappelé: the subject of the clause after the words.
    fn main_subject_after(&self) -> Option<Range<usize>> {
        let begins = |at: usize| {
            let token = self.get(at + 1).filter(|_| self.kind(at) == Some(Kind::Comma));
            token.is_some_and(|token| {
                token.is_name() || token.is(Class::PRONOUN.with(Class::DETERMINER)) && !token.is(Class::PREPOSITION)
            })
        };
        let comma = (self.quote + 1..self.to.min(self.quote + 24)).find(|at| begins(*at))?;
        if self.is_non_finite_start() { self.phrase_from(comma + 1, self.to) } else { None }
    }

    /// Whether the sentence opens with a verb that has no subject of its own.
    fn is_non_finite_start(&self) -> bool {
        (self.from..self.from + 4).any(|at| self.is_non_finite(at))
    }

    /// Whether a verb is an infinitive or a gerund, by its ending.
    pub(super) fn is_non_finite(&self, verb: usize) -> bool {
        let word = self.word(verb);
        let endings = self.vocabulary.lexicon.non_finite.split(' ').filter(|ending| !ending.is_empty());
        let mut fitting = endings.filter(|ending| word.ends_with(ending));
        let after_to = self.verb_marker(verb);
        fitting.next().is_some() || after_to
    }

    /// Whether "to" stands before an infinitive.
    fn verb_marker(&self, verb: usize) -> bool {
        let adverb = verb > self.from && self.is_adverb_behind(verb - 1);
        let before = verb.checked_sub(1 + usize::from(adverb)).filter(|before| *before >= self.from);
        before.is_some_and(|before| holds(self.vocabulary.lexicon.infinitive_marks, self.word(before)))
    }

    /// The subject of a finite verb.
    pub(super) fn subject(&self, verb: usize) -> Option<Range<usize>> {
        let mut end = self.auxiliary_of(verb).unwrap_or(verb);
        while end > self.from && self.skips(end - 1) {
            end -= 1;
        }
        let auxiliary = (self.from + 1..end).rev().take(12).find(|at| self.is(*at, Class::AUXILIARY));
        let clause = |at: usize| (at..end).any(|at| self.is(at, Class::CLAUSE) || self.kind(at) == Some(Kind::Comma));
        let second = auxiliary.filter(|at| self.vocabulary.lexicon.verb_second && !clause(*at));
        end = second.unwrap_or(end);
        let verb = second.unwrap_or(verb);
        let comma = |at: usize| self.before(at).is_some_and(|before| before.kind == Kind::Comma);
        let parenthesis = comma(verb) || self.vocabulary.lexicon.explicit && comma(end);
        if let Some(right) = self.name_right_behind(verb, self.quote).filter(|right| {
            let stop = self.kind(right.end) == Some(Kind::Stop) && self.vocabulary.lexicon.is_plain();
            let ends = stop || self.kind(right.end) == Some(Kind::Comma);
            let own = || (self.from..verb).any(|at| self.is(at, Class::DIRECT) && self.is(at, Class::PRONOUN));
            let prefix = self.vocabulary.lexicon.verb_second && self.kind(right.end + 1) == Some(Kind::Comma);
            let prefix = prefix && self.is(right.end, Class::PREPOSITION.with(Class::ADVERB));
            parenthesis && (ends || prefix) && (!self.vocabulary.lexicon.verb_second || own() || prefix)
        }) {
            return Some(right);
        }
        if end > self.from
            && self.is_put_so(end - 1)
            && let Some(right) = self.phrase_from(verb + 1, self.quote)
        {
            return Some(right);
        }
        let aside = self.phrase_from(verb + 1, self.quote).filter(|right| {
            let article = self.is(right.start, Class::DETERMINER) && right.start == verb + 1;
            let article = article && !self.is(right.start, Class::PREPOSITION);
            let who = self.is(right.end, Class::RELATIVE) && !self.is(right.end, Class::CLAUSE);
            let colon = right.end + 1 == self.quote && self.kind(right.end) == Some(Kind::Colon);
            let closed = self.kind(right.end) == Some(Kind::Comma) || who || colon;
            self.vocabulary.lexicon.explicit && article && closed
        });
        if parenthesis && aside.is_some() {
            return aside;
        }
        if parenthesis && let Some(clitic) = self.clitic_behind(verb) {
            return Some(clitic);
        }
        let left = self.subject_left(end);
        let right = || self.phrase_from(verb + 1, self.quote);
        if self.vocabulary.lexicon.verb_second {
            let oblique = |left: &Range<usize>| {
                let first = self.word(left.start).to_lowercase();
                holds(self.vocabulary.lexicon.oblique, &first) && right().is_some_and(|right| right.start == verb + 1)
            };
            let oblique = left.as_ref().is_some_and(oblique);
            let inverted = self.fronted(end)
                || oblique
                || parenthesis && self.is_told_behind(verb, left.as_ref())
                || self.is_nominative_after(verb, left.as_ref());
            let subject = if inverted || left.is_none() { right().or(left) } else { left };
            return subject.and_then(|subject| self.real_subject(subject, self.quote));
        }
        let joined = |at: usize| self.is(at, Class::PREPOSITION) && self.is(at, Class::DETERMINER);
        let clause = |right: &Range<usize>| !self.is(right.end, Class::AUXILIARY) && !joined(right.start);
        let far = || if verb == self.from { self.name_behind(verb + 1, self.quote) } else { None };
        left.or_else(|| right().filter(clause)).or_else(far)
    }

    /// Whether somebody speaks right behind a verb that a comma cuts off from what it tells, where that is told in the form of
    /// reports, or where another comma follows and nobody stands before (Der Kai, urteilen die Lotsen, …).
    fn is_told_behind(&self, verb: usize, left: Option<&Range<usize>>) -> bool {
        let Some(right) = self.phrase_from(verb + 1, self.quote) else { return false };
        let near = (verb + 1..right.start).all(|at| self.is(at, Class::ADVERB));
        let first = self.word(right.start).to_lowercase();
        let speaks = near && self.can_speak(&right) && !holds(self.vocabulary.lexicon.oblique, &first);
        let reported = (self.from..verb).any(|at| self.is(at, Class::REPORTED));
        let closed = matches!(self.kind(right.end), Some(Kind::Comma));
        let thing = |left: &Range<usize>| {
            self.is(left.start, Class::DETERMINER) && !left.clone().any(|at| self.is_compound(at, Class::SPEAKER))
        };
        speaks && (reported || closed && left.is_none_or(thing))
    }

    /// For "it says in the report", the report.
    pub(super) fn real_subject(&self, subject: Range<usize>, limit: usize) -> Option<Range<usize>> {
        let impersonal =
            subject.len() == 1 && holds(self.vocabulary.lexicon.impersonal, &self.word(subject.start).to_lowercase());
        if !impersonal {
            return Some(subject);
        }
        self.place(subject.end, limit)
    }

    /// Whether a name or a pronoun right after a verb is its subject, what stands before being an object (Der Zeitung sagte Ann).
    fn is_nominative_after(&self, verb: usize, left: Option<&Range<usize>>) -> bool {
        let Some(right) = self.phrase_from(verb + 1, self.quote) else { return false };
        let he = Class::OBJECT.with(Class::DETERMINER);
        if right.start == verb + 1 && self.is(verb + 1, Class::HE) && !self.is(verb + 1, he) {
            return true;
        }
        let alone = self
            .get(right.end)
            .is_none_or(|next| !next.is_word() || next.is(Class::CLAUSE.with(Class::PREPOSITION)) || next.is_quote());
        let subject = self.get(right.start).is_some_and(|token| {
            token.is_name() || token.is(Class::PRONOUN) && !token.is(Class::OBJECT.with(Class::DETERMINER))
        });
        let object = left.is_some_and(|left| self.is(left.start, Class::DETERMINER) && self.name_in(left).is_none());
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
        let recipient = self.vocabulary.lexicon.explicit && at > self.from && token.is(us) && token.is(Class::OBJECT);
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
        self.vocabulary.lexicon.is_plain() && at > self.from && (short(at) || short(at + 1) || not)
    }

    /// Whether a word that is in no list is an adverb by its ending, between a noun or pronoun and a verb (she proudly said).
    fn is_plain_adverb(&self, at: usize) -> bool {
        let subject = Class::PRONOUN.with(Class::ADVERB);
        let noun = at.checked_sub(1).is_some_and(|before| self.is_core(before) || self.is(before, subject));
        let comma = || self.vocabulary.lexicon.is_plain() && at > self.from && self.kind(at - 1) == Some(Kind::Comma);
        (noun || comma() && self.is_verb(at + 1)) && self.is_adverb_behind(at)
    }

    /// Whether a word has the ending of an adverb and does not open the sentence.
    pub(super) fn is_adverb_behind(&self, at: usize) -> bool {
        let endings = self.vocabulary.lexicon.adverb_endings.split(' ').filter(|ending| !ending.is_empty());
        let fitting = endings.into_iter().any(|ending| self.word(at).ends_with(ending));
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
        let endings = self.vocabulary.lexicon.adverb_endings.split(' ').filter(|ending| !ending.is_empty());
        let mut fitting = endings.filter(|ending| self.word(self.from).ends_with(ending));
        end == self.from + 1 && fitting.next().is_some()
    }

    pub(super) fn subject_left(&self, end: usize) -> Option<Range<usize>> {
        let last = self.before(end)?;
        if let Some(aged) = self.name_before_age(end) {
            return Some(aged);
        }
        if last.kind == Kind::Close && self.vocabulary.lexicon.explicit {
            let open = (self.from + 1..end).rev().take(12).find(|at| self.kind(*at) == Some(Kind::Open));
            if let Some(bracketed) = open.and_then(|open| self.subject_left(open)) {
                return Some(bracketed);
            }
        }
        if let Some(apposed) = self.apposed_behind_clause(end) {
            return Some(apposed);
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
            let shared = self.subject_of_joined(end - 1).or_else(|| self.subject_said_before(end - 1));
            let shared = shared.or_else(|| self.subject_within_clause(end - 1));
            return shared.or_else(|| self.pronoun_behind_verb()).or_else(|| self.first_phrase(self.from, end - 1));
        }
        if last.is(Class::PRONOUN) && !last.is(Class::DETERMINER) {
            return Some(end - 1..end);
        }
        if let Some(and) = self.and_before_time(end) {
            return self.subject_left(and + 1);
        }
        if let Some(antecedent) = self.antecedent(end).or_else(|| self.antecedent_of_article(end)) {
            return Some(antecedent);
        }
        let seeming = self.before_seeming(end);
        if seeming.is_some() {
            return seeming;
        }
        let whole = self.phrase_before(end, self.from).filter(|phrase| !self.is_clause(phrase));
        let Some(phrase) = whole else { return self.name_before_verb(end) };
        Some(self.named_before(&phrase).unwrap_or(phrase))
    }

    /// The pronoun behind the verb of a sentence that begins with something else than its subject (Stattdessen lachte sie).
    fn pronoun_behind_verb(&self) -> Option<Range<usize>> {
        let at = self.from + 2;
        let alone = self.get(self.from + 1).is_some_and(|verb| verb.is_word() && !verb.upper);
        let pronoun = self.is(at, Class::HE.with(Class::SHE)) && !self.is(at, Class::DETERMINER.with(Class::OBJECT));
        (self.vocabulary.lexicon.verb_second && alone && pronoun).then_some(at..at + 1)
    }
}
