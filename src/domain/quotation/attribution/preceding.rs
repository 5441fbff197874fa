//! What attributes quoted words from before them: X said: "…"; X called it "…"; according to X it was "…".

use super::{Attribution, Cue};
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::Class;
use crate::domain::quotation::words::{Kind, Token};

/// How far a verb may stand before the "as" that belongs to it, in words and stops.
const FARTHEST: usize = 26;

impl Sentence<'_> {
    /// X said: "…"; X said that it was "…"; X called it "…"; according to X it was "…".
    pub(crate) fn attribution_before(&self) -> Option<Attribution> {
        let colon = self.before(self.quote)?.kind == Kind::Colon;
        let verb = self.verb_before(colon);
        if let Some(put) = self.put_by_somebody().or_else(|| self.put_so_by_somebody()).or_else(|| self.inserted()) {
            return Some(put);
        }
        if let Some((_, owned)) = self.owned_source().filter(|(noun, _)| verb.is_none_or(|verb| verb < *noun)) {
            return Some(owned);
        }
        let view = self.view_before(verb, colon);
        let Some(verb) = verb.filter(|_| view.is_none()) else {
            let view = view.or_else(|| self.fronted_view()).or_else(|| self.closed_by_verb());
            return view.or_else(|| self.stressed_subject());
        };
        if self.is_label(verb) || self.is_done_by(verb) {
            return self.passive(verb);
        }
        if self.is_passive(verb) {
            let earlier = (self.from..verb).rev().find(|at| self.is_verb(*at) && !self.is_passive(*at));
            let reported =
                |verb| Attribution { cue: Cue::Within, subject: self.speaking_subject(verb), gap: self.gap(verb) };
            return self.passive(verb).or_else(|| earlier.map(reported));
        }
        if let Some(claim) = self.rejected_by(verb) {
            let subject = self.author_of_source(self.from, claim);
            return Some(Attribution { cue: Cue::Within, subject, gap: self.gap(claim) });
        }
        let spent = self.is_spent(verb) && !self.is_non_finite(verb);
        let spent = spent || self.is_called_in_other_clause(verb) || self.is_called_by_nobody(verb);
        (!spent).then(|| self.said_by(verb, colon))
    }

    /// The comma behind a claim that a verb rejects, where the words go on with it (X wies die Kritik von Y zurück, er sei „…“).
    fn rejected_by(&self, verb: usize) -> Option<usize> {
        let comma = (verb + 1..self.quote).find(|at| self.kind(*at) == Some(Kind::Comma))?;
        let claim = (self.from..comma).any(|at| self.is_compound(at, Class::SOURCE));
        (claim && self.is_any(verb, self.vocabulary.lexicon.rejects)).then_some(comma)
    }

    /// The verb that says or names the words from before them: the last, or one that the last only depends on.
    fn verb_before(&self, colon: bool) -> Option<usize> {
        let governs = |at: usize| {
            self.is_any(at, self.vocabulary.lexicon.resumes) && (self.gap(at) > 0 || self.opens_with_gerund())
        };
        let aimed = |at: usize| self.grammar().is_german() && self.is_aim(self.from, at + 2);
        let says = |at: &usize| (self.is_verb(*at) && !governs(*at) || self.is_calling(*at)) && !aimed(*at);
        let last = (self.from..self.quote).rev().find(says)?;
        let before = |class| self.before(last).is_some_and(|before| before.is(class));
        let called = || self.is_calling(last) && self.like_before_words().is_some();
        let announced = || self.grammar().is_english() && self.quote > self.from + 1 && self.announces(self.quote - 2);
        let far = || self.is(last + 1, Class::PREPOSITION) && (before(Class::AUXILIARY) || self.gap(last) > 2);
        let deeper = !before(Class::PRONOUN) && far() && !called() && !announced();
        let aside = self.is_aside(last);
        let beside = if aside { (self.from..last).rev().find(says) } else { None };
        let main = || if deeper { (self.from + 1..last).rev().find(|at| self.is_verb(*at)) } else { None };
        beside.or_else(main).or((!(colon && aside)).then_some(last))
    }

    /// The attribution by an active verb before the words.
    fn said_by(&self, verb: usize, colon: bool) -> Attribution {
        let given = self.before(verb).is_some_and(|before| before.is(Class::OBJECT));
        let cue = match (self.is_verb(verb), self.is_calling(verb)) {
            (true, called) if colon || self.gap(verb) == 0 && !(called && (verb + 1 < self.quote || given)) => {
                Cue::Before
            }
            (_, true) if !self.is_one_of(verb + 1, self.vocabulary.lexicon.that) => Cue::Calls,
            _ => Cue::Within,
        };
        let found = Attribution { cue, subject: self.speaking_subject(verb), gap: self.gap(verb) };
        let somebody = self.is_somebody(&found);
        if self.grammar().verb_second() && self.is(verb, Class::REPORTED) && !somebody {
            return Attribution { cue: Cue::Reported, subject: None, gap: 0 };
        }
        let auxiliary = self.before(self.quote).is_some_and(|before| before.is(Class::AUXILIARY));
        let predicate = (auxiliary || self.is_predicate()) && self.is_verb(verb) && !self.is_headline_case();
        let object = !self.grammar().verb_second() && self.is_object_phrase(verb);
        let near = self.is_one_of(self.quote - 1, self.vocabulary.lexicon.predicates);
        let put = cue == Cue::Calls && somebody && (object || near);
        let stated = predicate || put || self.is_composed(verb);
        Attribution { gap: if stated { 0 } else { found.gap }, ..found }
    }

    /// Whether nothing but its object stands between a verb that puts a word on something and the words (called the new rules "…").
    fn is_object_phrase(&self, verb: usize) -> bool {
        if self.like_before_words().is_some_and(|like| like > verb && self.quote < verb + FARTHEST) {
            return true;
        }
        let ends = Class::AUXILIARY.with(Class::RELATIVE).with(Class::AND).with(Class::HE).with(Class::SHE);
        let like = |at: usize| self.is_one_of(at, self.vocabulary.lexicon.like);
        let inside = |at: usize| {
            let noun =
                self.get(at).is_some_and(|token| !token.is(ends) && !token.is(Class::CLAUSE)) && !self.is_verb(at);
            matches!(self.kind(at), Some(Kind::Word | Kind::Number | Kind::Other)) && (noun || like(at))
        };
        let governed = self.is(verb + 1, Class::PREPOSITION) && !like(verb + 1);
        !governed && self.quote < verb + 10 && (verb + 1..self.quote).all(inside)
    }

    /// The word right before the words, or before their article, that puts them on something (slammed it as a "…").
    pub(crate) fn like_before_words(&self) -> Option<usize> {
        let last = self.quote.checked_sub(1)?;
        let at = last - usize::from(last > self.from && self.is(last, Class::DETERMINER));
        let being = at > self.from && self.is(at, Class::AUXILIARY);
        let at = at - usize::from(being);
        self.is_one_of(at, self.vocabulary.lexicon.like).then_some(at)
    }

    /// Whether a participle has a name for its noun right behind it, so that nobody says it (a fee dubbed "…").
    fn is_label(&self, verb: usize) -> bool {
        let named = self.is_any(verb, self.vocabulary.lexicon.labels);
        let lexicon = self.vocabulary.lexicon;
        let to = self.is_one_of(verb + 1, lexicon.infinitive_marks) && self.is_one_of(verb + 2, lexicon.like);
        let alone = verb > self.from && self.before(verb).is_some_and(|t| t.is(Class::ADVERB) || !t.is_word());
        if named && self.is_one_of(verb + 1, lexicon.infinitive_marks) && lexicon.grammar.is_english() {
            return true;
        }
        if to
            && alone
            && lexicon.grammar.is_english()
            && self.like_before_words() == Some(verb + 2)
            && self.is_calling(verb)
        {
            return true;
        }
        let nothing = |at: usize| {
            self.is(at, Class::DETERMINER.with(Class::ADVERB))
                && !self.is(at, Class::PRONOUN)
                && !self.points_at_things(at)
        };
        named && (verb + 1..self.quote).all(nothing) && !self.is_said_of(verb)
    }

    /// Whether the agent of a participle follows it (décrit par X comme « … »).
    fn is_done_by(&self, verb: usize) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let agent = self.is_one_of(verb + 1, lexicon.agent) || self.has_agent_behind(verb);
        lexicon.grammar.is_romance() && self.is_calling(verb) && agent
    }

    /// Whether somebody is the subject of a verb in a relative clause (which the Courier called "…", what most pilots call "…").
    pub(crate) fn is_said_of(&self, verb: usize) -> bool {
        let inside = |at: &usize| {
            let other = self.is_any(*at, self.vocabulary.lexicon.passive) || self.is_verb(*at);
            self.kind(*at) == Some(Kind::Word) && !other || self.kind(*at) == Some(Kind::Dash)
        };
        let what = |at: usize| self.is(at, Class::CLAUSE) && self.is(at, Class::DETERMINER);
        let opens = |at: &usize| self.is(*at, Class::RELATIVE) || what(*at);
        let clause = (self.from..verb).rev().take(FARTHEST).take_while(inside).find(opens);
        let somebody = |from: usize| (from + 1..verb).any(|at| self.is_core(at) || self.is(at, Class::PRONOUN));
        let he = |he: &Token| he.is(Class::PRONOUN) && !he.is(Class::DETERMINER.with(Class::OBJECT));
        self.grammar().is_english() && (self.before(verb).is_some_and(he) || clause.is_some_and(somebody))
    }

    /// Whether a verb of saying follows words of its own ("A", says X, head of "B").
    fn is_spent(&self, verb: usize) -> bool {
        let between = Class::AUXILIARY.with(Class::OBJECT).with(Class::ADVERB).with(Class::PRONOUN);
        let first = (self.from..verb).rev().find(|at| !self.is(*at, between) && self.kind(*at) != Some(Kind::Comma));
        let embedded = |at: usize| at > self.from && self.is(at - 1, Class::PREPOSITION.with(Class::OF));
        let clause = self.is(verb + 1, Class::CLAUSE.with(Class::OF));
        let work = |at: usize| self.grammar().verb_second() && at > self.from && self.is_compound(at - 1, Class::WORK);
        let cited = |at: usize| self.is_citing_name(at);
        let quoted = |at: usize| self.get(at).is_some_and(Token::is_quote) && !embedded(at) && !work(at) && !cited(at);
        first.is_some_and(quoted) && !clause
    }

    /// Ann Lee, elle, « … »: a subject that a pronoun between commas stresses, whose verb is quoted.
    fn stressed_subject(&self) -> Option<Attribution> {
        let comma = |at: usize| self.kind(at) == Some(Kind::Comma);
        let pronoun = self.quote.checked_sub(2).filter(|at| *at > self.from + 1)?;
        let stressed = self.is(pronoun, Class::OBJECT.with(Class::PRONOUN)) && comma(pronoun - 1) && comma(pronoun + 1);
        let subject = self.phrase_before(pronoun - 1, self.from)?;
        let own = stressed && self.can_speak(&subject);
        own.then_some(Attribution { cue: Cue::Within, subject: Some(subject), gap: 0 })
    }

    /// And, she granted, "…": a verb that is in no list, between a subject and a comma.
    pub(crate) fn unknown_verb_before(&self) -> Option<Attribution> {
        let verb = self.quote.checked_sub(2).filter(|at| *at > self.from)?;
        let comma = matches!(self.kind(verb + 1), Some(Kind::Comma));
        let particle = self.is(verb, Class::PREPOSITION) && self.is_one_of(verb - 1, self.vocabulary.lexicon.strong);
        let person = verb.checked_sub(2).filter(|at| *at >= self.from && particle && comma);
        let speaks = |at: &usize| self.is(*at, Class::HE.with(Class::SHE)) || self.get(*at).is_some_and(Token::is_name);
        if let Some(he) = person.filter(speaks) {
            let subject = self.phrase_before(he + 1, self.from);
            return Some(Attribution { cue: Cue::Before, subject: Some(subject?), gap: 0 });
        }
        let ending = self.vocabulary.lexicon.participles;
        let plain = self.get(verb).is_some_and(|t| t.is_word() && !t.upper && !t.is(Class::FUNCTION))
            && !ending.is_empty()
            && self.word(verb).ends_with(ending);
        let speaks = self.is(verb - 1, Class::HE.with(Class::SHE)) || self.get(verb - 1).is_some_and(Token::is_name);
        let subject = if comma && plain && speaks { self.phrase_before(verb, self.from) } else { None };
        Some(Attribution { cue: Cue::Before, subject: Some(subject?), gap: 0 })
    }

    /// X hat es als „…“ bezeichnet: the verb comes last, its auxiliary before.
    fn closed_by_verb(&self) -> Option<Attribution> {
        let verb = self.quote + 1;
        let says = self.grammar().verb_second() && self.is(verb, Class::SAYS.with(Class::CALLS));
        let auxiliary = (self.from..self.quote).find(|at| self.is(*at, Class::AUXILIARY)).filter(|_| says)?;
        let passive = self.is_passive(auxiliary + 1) || self.is_any(verb + 1, self.vocabulary.lexicon.passive);
        if passive && self.length() < 3 {
            return None;
        }
        if self.is_told_by_other(auxiliary) {
            return None;
        }
        let subject = if passive { None } else { self.subject(auxiliary) };
        Some(Attribution { cue: Cue::Within, subject, gap: 0 })
    }

    /// Whether a verb of saying or calling is in the passive.
    pub(crate) fn is_passive(&self, verb: usize) -> bool {
        let between = Class::ADVERB.with(Class::AUXILIARY);
        let start = (self.from..verb).rev().find(|at| !self.is(*at, between)).map_or(self.from, |at| at + 1);
        let is = |list, at: usize| self.is_any(at, list);
        let own = start > self.from && is(self.vocabulary.lexicon.reflexive, start - 1);
        !own && (start..verb).any(|at| is(self.vocabulary.lexicon.passive, at)) && !self.word(verb).ends_with("ing")
    }

    /// It was called "…" by X.
    fn passive(&self, verb: usize) -> Option<Attribution> {
        let agent = |at: &usize| self.is_one_of(*at, self.vocabulary.lexicon.agent);
        let by = (verb + 1..self.to.min(self.quote + 4)).find(agent);
        let subject = by.and_then(|by| self.phrase_from(by + 1, self.to));
        let object = subject.as_ref().is_some_and(|agent| agent.end == self.quote);
        if object {
            return None;
        }
        match (subject, self.is_verb(verb)) {
            (Some(subject), _) => Some(Attribution { cue: Cue::Calls, subject: Some(subject), gap: 0 }),
            (None, true) if !self.is_calling(verb) && self.gap(verb) == 0 => {
                Some(Attribution { cue: Cue::Within, subject: self.document_before(verb), gap: 0 })
            }
            _ => None,
        }
    }

    /// How many words stand between a verb and the quoted words, not counting the shortest function words.
    pub(crate) fn gap(&self, verb: usize) -> usize {
        let counts = |at: &usize| {
            self.get(*at).is_some_and(|t| {
                !matches!(t.kind, Kind::Comma | Kind::Colon)
                    && !t.is(Class::OBJECT.with(Class::ADVERB).with(Class::CLAUSE).with(Class::PRONOUN))
            })
        };
        let clause = |at: &usize| self.is_one_of(*at, self.vocabulary.lexicon.that);
        let start = (verb + 1..self.quote).rev().find(clause).unwrap_or(verb);
        (start + 1..self.quote).filter(counts).count()
    }
}
