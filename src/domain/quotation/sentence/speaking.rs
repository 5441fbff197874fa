//! Who speaks by a verb: its own subject, or that of a verb it depends on.

use std::ops::Range;

use super::Sentence;
use crate::domain::quotation::words::vocabulary::Class;
use crate::domain::quotation::words::{Kind, Token};

/// How far from a gerund its subject may stand, in words.
const NEAR: usize = 6;

impl Sentence<'_> {
    /// Who speaks by this verb: its subject, or that of the verb it depends on ("X said that he thinks", "X left, saying").
    pub(crate) fn speaking_subject(&self, verb: usize) -> Option<Range<usize>> {
        let non_finite = self.is_non_finite(verb);
        let own = || self.subject_of_parenthesis(verb).or_else(|| self.own_subject(verb));
        let own = if non_finite { own() } else { None };
        if own.is_some() {
            return own;
        }
        if self.is_heard(verb) {
            return self.agent_of_heard(verb);
        }
        let other = if non_finite { self.subject_of_aim(verb) } else { None };
        if other.is_some() {
            return other;
        }
        let gerund = self.before(verb).is_some_and(|before| before.is(Class::PREPOSITION) && !before.is(Class::OF));
        let of_who = non_finite && (self.grammar().is_english() || self.grammar().is_romance() && gerund);
        let who = if of_who { self.antecedent(verb) } else { None };
        if who.as_ref().is_some_and(|who| self.can_speak(who)) {
            return who;
        }
        let earlier = (self.from..verb).rev().find(|at| self.is_verb(*at) && !self.is_non_finite(*at));
        let cited = [Some(verb), earlier].into_iter().flatten().find_map(|verb| self.cited(verb));
        if cited.is_some() {
            return cited;
        }
        if non_finite { self.subject_of_non_finite(verb, earlier) } else { self.subject_of_finite(verb, earlier) }
    }

    /// Whom a preposition names before an infinitive (une façon pour X d'affirmer).
    fn subject_of_aim(&self, verb: usize) -> Option<Range<usize>> {
        let lexicon = self.vocabulary.lexicon;
        let of = verb.checked_sub(1).filter(|of| lexicon.grammar.is_romance() && self.is(*of, Class::OF))?;
        let aim = (self.from..of).rev().take(NEAR + 2).find(|at| self.is_one_of(*at, lexicon.fronted))?;
        let subject = self.phrase_from(aim + 1, of)?;
        (subject.start == aim + 1 && subject.end == of && self.can_speak(&subject)).then_some(subject)
    }

    /// Whether what is quoted is said to whoever the sentence is about.
    pub(crate) fn is_heard_by_subject(&self) -> bool {
        (self.from + 1..self.quote).any(|at| self.is_heard(at))
    }

    /// Whether the subject of an infinitive only hears what is said (s'est vu répondre, se fit traiter de).
    fn is_heard(&self, verb: usize) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let hears = verb > self.from && self.is_any(verb - 1, lexicon.hearing);
        let own = || (verb.saturating_sub(4).max(self.from)..verb - 1).any(|at| self.is_any(at, lexicon.reflexive));
        hears && self.is_non_finite(verb) && own()
    }

    /// Who says what somebody only hears (s'est vu répondre par X).
    fn agent_of_heard(&self, verb: usize) -> Option<Range<usize>> {
        let by = (verb + 1..self.quote).find(|at| self.is_any(*at, self.vocabulary.lexicon.agent))?;
        self.phrase_from(by + 1, self.quote)
    }

    /// Whose saying an infinitive or a gerund tells: the subject of the verb that it goes on from.
    fn subject_of_non_finite(&self, verb: usize, earlier: Option<usize>) -> Option<Range<usize>> {
        let romance = self.grammar().is_romance();
        let calls = |at: &usize| romance && self.is_calling(*at) && !self.is_non_finite(*at);
        let speaks = |at: &usize| {
            let says = self.is_verb(*at) && !self.is_non_finite(*at);
            says && self.subject(*at).is_some_and(|subject| self.can_speak(&subject))
        };
        let told = if romance { (self.from..verb).rev().find(speaks) } else { None };
        let earlier = told.or(earlier).or_else(|| (self.from..verb).rev().find(calls));
        let incise = earlier.filter(|_| romance).and_then(|earlier| self.subject_of_earlier_incise(earlier, verb));
        let first = || self.first_phrase(self.from, if verb == self.from { self.quote } else { verb });
        incise
            .or_else(|| self.subject_behind_and(earlier.unwrap_or(self.from), verb))
            .or_else(|| earlier.and_then(|earlier| self.subject(earlier)))
            .or_else(|| self.nearest_person(verb))
            .or_else(|| self.subject_within_clause(verb.saturating_sub(1)))
            .or_else(|| first().filter(|first| !self.grammar().is_english() || self.can_speak(first)))
            .or_else(|| self.name_behind_comma(verb))
            .or_else(first)
            .or_else(|| self.main_subject_after())
    }

    /// The name right behind the last comma before a gerund (With two days to go, and more to come, Ann Lee quit—telling).
    fn name_behind_comma(&self, verb: usize) -> Option<Range<usize>> {
        let name = |at: usize| self.get(at).is_some_and(Token::is_name);
        let named = |comma: &usize| self.kind(*comma) == Some(Kind::Comma) && name(comma + 1);
        let cut = verb > self.from && matches!(self.kind(verb - 1), Some(Kind::Comma | Kind::Dash));
        let comma = (self.from..verb).rev().find(named).filter(|_| cut && self.grammar().is_english())?;
        self.phrase_from(comma + 1, verb)
    }

    /// The subject of a verb, or of an earlier one that it depends on.
    fn subject_of_finite(&self, verb: usize, earlier: Option<usize>) -> Option<Range<usize>> {
        let subject = self.subject(verb);
        let admitting = subject.as_ref().and_then(|subject| self.admitting(subject));
        let closed = earlier.filter(|earlier| self.is_closed_aside(verb, *earlier));
        let other = admitting.or_else(|| self.subject(closed?).filter(|subject| self.can_speak(subject)));
        if other.is_some() {
            return other;
        }
        let above = earlier.filter(|earlier| self.depends(verb, *earlier, subject.as_ref()));
        let pronoun = |subject: &Range<usize>| subject.len() == 1 && self.is(subject.start, Class::PRONOUN);
        let other = !subject.as_ref().is_none_or(pronoun);
        let named = |subject: &Range<usize>| other || !pronoun(subject);
        let above = above.and_then(|earlier| self.subject(earlier)).filter(named);
        let above = above.or_else(|| self.above_thing(subject.as_ref(), earlier));
        above.or(subject).or_else(|| self.main_subject_after())
    }

    /// Whoever a verb names behind other quoted words (« … », a déclaré hier X, tout en notant).
    fn subject_of_earlier_incise(&self, verb: usize, limit: usize) -> Option<Range<usize>> {
        let had = usize::from(verb > self.from && self.is(verb - 1, Class::AUXILIARY));
        let start = self.auxiliary_of(verb).unwrap_or(verb - had);
        let comma = start > self.from && self.kind(start - 1) == Some(Kind::Comma);
        let quotes = |mut before: Range<usize>| before.any(|at| self.get(at).is_some_and(Token::is_quote));
        let behind = if comma { quotes(self.from..start) } else { quotes(start.max(self.from + 1) - 1..start) };
        let said = if behind { self.inverted(start, limit) } else { None };
        said?.subject.filter(|subject| self.can_speak(subject))
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
        let cites = self.is_any(verb, self.vocabulary.lexicon.cites);
        let lexicon = self.vocabulary.lexicon;
        let of = (verb + 1..self.quote).find(|at| cites && self.is_one_of(*at, lexicon.agent));
        let start = of.filter(|_| lexicon.grammar.verb_first()).unwrap_or(verb) + 1;
        let cited = self.phrase_from(start, self.quote).filter(|_| cites && !self.is_passive(verb))?;
        let caseless = of.is_some() && lexicon.grammar.verb_first();
        (caseless || self.name_in(&cited).is_some() || self.is_speaking_noun(&self.head_of(&cited))).then_some(cited)
    }

    /// The name or noun right before a gerund (with Ann saying).
    pub(crate) fn own_subject(&self, verb: usize) -> Option<Range<usize>> {
        let mut start = verb;
        if self.before(start).is_some_and(|before| before.kind == Kind::Close) {
            let open = (self.from..start).rev().find(|at| self.kind(*at) == Some(Kind::Open));
            start = open.unwrap_or(start);
        }
        let listed = self.before_including(start).or_else(|| self.one_of_them_before(verb));
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
        if start > self.from && self.is_one_of(start - 1, self.vocabulary.lexicon.infinitive_marks) {
            return None;
        }
        let told = start == end && start > self.from && self.is(start - 1, Class::SOURCE);
        let plain = self.grammar().is_english() && start > self.from + 1 && self.is(start - 2, Class::DETERMINER);
        let with = |at: usize| self.is(at, Class::PREPOSITION) && !self.is(at, Class::OF);
        let near =
            (start.saturating_sub(3).max(self.from)..start.saturating_sub(1)).rev().find(|at| !self.is_core(*at));
        let posts = self.grammar().is_english() && told && near.is_some_and(with);
        start -= usize::from(told && (self.grammar().is_romance() || plain || posts));
        let article = start > self.from && self.is(start - 1, Class::DETERMINER);
        let first = start - usize::from(article && start < end);
        let agent = first > self.from && self.is_any(first - 1, self.vocabulary.lexicon.agent);
        let named = (start..end).any(|at| self.get(at).is_some_and(Token::is_name));
        let lexicon = self.vocabulary.lexicon;
        let place = first > self.from && self.is_one_of(first - 1, lexicon.viewing);
        if place && self.is_one_of(verb + 1, lexicon.myself) {
            return None;
        }
        if agent && (!named || article) {
            return None;
        }
        let office = || self.phrase_before(end, self.from).filter(|it| it.start < start && self.can_speak(it));
        let office = if article { office() } else { None };
        let own = (start < end && (article || named || posts)).then_some(start - usize::from(article)..end)?;
        Some(office.unwrap_or(own))
    }

    /// One of several right before an infinitive that somebody hears or sees (on entend l'un d'eux s'écrier).
    fn one_of_them_before(&self, verb: usize) -> Option<Range<usize>> {
        let own = verb > self.from && self.is_any(verb - 1, self.vocabulary.lexicon.reflexive);
        let end = verb - usize::from(own);
        let start = end.checked_sub(4).filter(|start| *start > self.from && self.stands_for_one(*start))?;
        let one = self.grammar().is_romance() && self.is(start + 2, Class::OF) && self.is_verb(verb);
        one.then_some(start..end)
    }

    /// Tout en estimant que « … », il a rappelé: the subject of the clause after the words.
    fn main_subject_after(&self) -> Option<Range<usize>> {
        let begins = |at: usize| {
            let token = self.get(at + 1).filter(|_| self.kind(at) == Some(Kind::Comma));
            token.is_some_and(|token| {
                token.is_name()
                    || token.is(Class::PRONOUN.with(Class::DETERMINER))
                        && (!token.is(Class::PREPOSITION) || token.is(Class::OF))
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
    pub(crate) fn is_non_finite(&self, verb: usize) -> bool {
        self.is_gerund(self.word(verb)) && !self.is_progressive(verb) && !self.is_composed(verb)
            || self.verb_marker(verb)
    }

    /// Whether an auxiliary makes a gerund finite (what X is calling "…").
    fn is_progressive(&self, verb: usize) -> bool {
        let last = self.grammar().is_english() && self.gap(verb) == 0;
        last && self.before(verb).is_some_and(|before| before.is(Class::AUXILIARY))
    }

    /// Whether "to" stands before an infinitive.
    fn verb_marker(&self, verb: usize) -> bool {
        let adverb = verb > self.from && self.is_adverb_behind(verb - 1);
        let before = verb.checked_sub(1 + usize::from(adverb)).filter(|before| *before >= self.from);
        before.is_some_and(|before| self.is_one_of(before, self.vocabulary.lexicon.infinitive_marks))
    }
}
