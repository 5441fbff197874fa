//! Whether the words beside a quotation can stand for somebody who speaks, and how many of them do.

use std::ops::Range;

use crate::domain::quotation::attribution::Attribution;
use crate::domain::quotation::language::Grammar;
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::{Class, ends, holds};
use crate::domain::quotation::words::{Kind, Token};

impl Sentence<'_> {
    /// Whether somebody who can speak is the subject of an attribution.
    pub(crate) fn is_somebody(&self, found: &Attribution) -> bool {
        found.subject.as_ref().is_some_and(|subject| self.can_speak(subject))
    }

    /// Whether a phrase holds a name, a pronoun or a noun for somebody who can speak.
    pub(crate) fn can_speak(&self, phrase: &Range<usize>) -> bool {
        let speaks = Class::SPEAKER.with(Class::PRONOUN);
        let named = || self.name_in(phrase).is_some_and(|name| !self.is_opening_noun(&name, phrase.end));
        let one = self.grammar().is_romance() && self.stands_for_one(phrase.start);
        phrase.clone().any(|at| self.is(at, speaks) || self.is_compound(at, Class::ROLE)) || one || named()
    }

    /// Whether a pronoun or a name is the subject of an attribution.
    pub(crate) fn is_person(&self, found: &Attribution) -> bool {
        let pronoun = |subject: &Range<usize>| self.is(subject.start, Class::PRONOUN);
        found.subject.as_ref().is_some_and(|subject| pronoun(subject) || self.name_in(subject).is_some())
    }

    /// The part of a subject without a name that can stand for a person or a body; `None` where it is no such phrase.
    pub(crate) fn role_mention(&self, subject: &Range<usize>, sure: bool) -> Option<Range<usize>> {
        let head = self.head_of(subject);
        let whole = || subject.start..self.without_participle(subject);
        let first = self.get(subject.start)?;
        let question =
            first.is(Class::CLAUSE) && !first.is(Class::PREPOSITION) && self.is(subject.start + 1, Class::DETERMINER);
        if self.is_speaking_noun(&head) && !question || self.stands_for_one(subject.start) {
            return Some(whole());
        }
        let clause = first.is(Class::CLAUSE) && self.is(subject.start + 1, Class::DETERMINER);
        let begins = first.is(Class::DETERMINER) && !clause && head.len() > 1 || first.is(Class::PRONOUN);
        let owned = sure && subject.clone().any(|at| at > subject.start && self.is_genitive_mark(at));
        let several = sure && subject.len() == head.len() && self.is_bare_plural(&head);
        let bare = several || owned || !self.grammar().is_studied() && !first.is(Class::FUNCTION);
        let works = Class::WORK.with(Class::WORD).with(Class::CALENDAR);
        let thing =
            !sure && !self.vocabulary.lexicon.bodies.is_empty() && head.clone().any(|at| self.is_compound(at, works));
        let one = sure && first.is(Class::DETERMINER) && head.len() == 1 && self.is_plural_of(head.end);
        if one && subject.len() > 2 {
            return Some(whole());
        }
        let noun = head.clone().skip(1).any(|at| self.is_core(at)) || bare || first.is(Class::PRONOUN);
        ((begins || bare) && noun && !thing).then(whole)
    }

    /// Whether a phrase without a noun for somebody has a verb of its own that says nothing (The row erupted when …), or a
    /// relative clause without a comma as things have them.
    pub(crate) fn is_thing_apart(&self, subject: &Range<usize>) -> bool {
        let between = Class::AUXILIARY.with(Class::ADVERB).with(Class::OBJECT);
        let next = (subject.end..self.to).find(|at| !self.is(*at, between)).unwrap_or(subject.end);
        let says = self.is_verb(next) || self.is_calling(next) || next > subject.end && self.is(next, Class::SAYS);
        let behind =
            subject.start > self.from && (self.is_verb(subject.start - 1) || self.is_calling(subject.start - 1));
        let which = subject.end + usize::from(self.kind(subject.end) == Some(Kind::Dash));
        let which = self.is(which, Class::RELATIVE) && !self.is_who(which);
        let other = self.is_core(next) || next > subject.end && self.get(next).is_some_and(Token::is_word);
        let source = subject.clone().any(|at| self.is(at, Class::SOURCE));
        self.grammar().is_english() && !says && !behind && !source && (other || which)
    }

    /// The noun that a clause ends with which is read as a subject (« … », a dit d'abord | le maire, avant de lancer « … »).
    pub(crate) fn without_auxiliary(&self, subject: Range<usize>) -> Option<Range<usize>> {
        let small = |at: usize| self.get(at).is_some_and(|token| !token.upper);
        let has = |at: usize| self.is(at, Class::AUXILIARY) && small(at) && !self.is_non_finite(at);
        let person = Class::HE.with(Class::SHE);
        let he = subject.len() > 1 && self.is(subject.start, person);
        let last = subject.end - 1;
        if last > subject.start && self.is(last, Class::PRONOUN) && !small(last) {
            return Some(last..subject.end);
        }
        let name = |at: usize| self.get(at).is_some_and(Token::is_name) && self.is(subject.start, Class::SAYS);
        let article = subject.clone().find(|at| {
            self.is(*at, Class::DETERMINER) && !self.is(*at, Class::OF.with(Class::PREPOSITION)) || name(*at)
        });
        let verb = |at: usize| self.is_core(at) && small(at) || self.is(at, Class::OBJECT);
        if let Some(article) = article.filter(|article| *article > subject.start && self.grammar() == Grammar::French) {
            let rest = article..subject.end;
            let somebody = self.is_speaking_noun(&self.head_of(&rest)) || self.name_in(&rest).is_some();
            if somebody && (subject.start..article).all(verb) {
                return Some(rest);
            }
        }
        if self.grammar() != Grammar::French || !he && !subject.clone().any(has) {
            return Some(subject);
        }
        self.nearest_phrase(subject.end).filter(|last| self.can_speak(last))
    }

    /// Whether an article that is a preposition as well stands here, before those of whom one is meant (un des voisins).
    fn is_plural_of(&self, at: usize) -> bool {
        self.is(at, Class::OF) && self.is(at, Class::DETERMINER)
    }

    /// Whether a phrase is a noun in the plural without an article, by the ending of most (ringers said).
    fn is_bare_plural(&self, phrase: &Range<usize>) -> bool {
        let ending = self.vocabulary.lexicon.plural;
        let plain =
            |at: usize| self.get(at).is_some_and(|t| t.is_word() && !t.is(Class::FUNCTION.with(Class::CALENDAR)));
        !ending.is_empty()
            && self.word(phrase.end - 1).ends_with(ending)
            && phrase.len() < 4
            && phrase.clone().all(plain)
    }

    /// Whether a name only completes an office at the head of a subject (the head of the Harbour Board).
    pub(crate) fn is_of_office(&self, subject: &Range<usize>, name: &Range<usize>) -> bool {
        let head = self.head_of(subject);
        let office = self.is(subject.start, Class::DETERMINER) && head.clone().any(|at| self.is(at, Class::ROLE));
        let noun =
            self.is(subject.start, Class::DETERMINER) && name.end < subject.end && self.is_small_noun(subject.end - 1);
        office && name.start >= head.end || noun
    }

    fn is_small_noun(&self, at: usize) -> bool {
        self.is_core(at) && self.get(at).is_some_and(|token| !token.upper)
    }

    /// Whether a subject with a name ends with a noun for several, whom the name only tells apart (Harbour Road residents).
    pub(crate) fn is_people_of(&self, subject: &Range<usize>, name: &Range<usize>) -> bool {
        let last = subject.end - 1;
        let small = self.get(last).is_some_and(|token| token.is_word() && !token.upper);
        let plain = self.grammar().is_english() && name.end <= last && small;
        plain && self.is(last, Class::SPEAKER) && self.word(last).ends_with(self.vocabulary.lexicon.plural)
    }

    /// A subject without the clause before it, where a complement and "and" stand before the name (meet in Bonn and Ann says), and
    /// without the verb behind it that is in no list (Ann set).
    pub(crate) fn without_clause(&self, subject: &Range<usize>, name: &Range<usize>) -> Range<usize> {
        let joined = name.start > subject.start && self.is(name.start - 1, Class::AND);
        let english = self.grammar().is_english();
        let named = |at: usize| english && at > subject.start && self.get(at - 1).is_some_and(Token::is_name);
        let clause = (subject.start..name.start).any(|at| self.is(at, Class::PREPOSITION) && !named(at));
        let plain = |t: &Token| t.is_word() && !t.upper && !t.is(Class::FUNCTION.with(Class::SPEAKER));
        let led = self.is(subject.start, Class::DETERMINER);
        let several = self.word(subject.end.saturating_sub(1)).ends_with(self.vocabulary.lexicon.plural);
        let goes_on = several && self.is(subject.end, Class::AUXILIARY);
        let verb = !led && !goes_on && name.end < subject.end && self.get(name.end).is_some_and(plain);
        let start = if joined && clause { name.start } else { subject.start };
        start..if verb { name.end } else { subject.end }
    }

    /// Whether a phrase without its complements holds a noun for a person or a body that speaks.
    pub(crate) fn is_speaking_noun(&self, head: &Range<usize>) -> bool {
        head.clone().any(|at| self.is_compound(at, Class::SPEAKER))
    }

    /// A phrase up to its first complement (the head of the school: the head).
    pub(crate) fn head_of(&self, phrase: &Range<usize>) -> Range<usize> {
        let link = Class::OF.with(Class::PREPOSITION).with(Class::RELATIVE);
        let complement = |at: &usize| *at > phrase.start && self.is(*at, link);
        let end = phrase.clone().find(complement).filter(|end| !self.is(end - 1, Class::DETERMINER));
        phrase.start..end.unwrap_or(phrase.end)
    }

    /// Where a phrase ends without the participle that what follows belongs to (a report | handed over in May), or without the
    /// verb that ends its sentence (the mayor | shrugged).
    fn without_participle(&self, phrase: &Range<usize>) -> usize {
        let last = phrase.end - 1;
        let lexicon = self.vocabulary.lexicon;
        let participle = ends(lexicon.participles, self.word(last)) || holds(lexicon.strong, self.word(last));
        let goes_on = self.is(phrase.end, Class::PREPOSITION.with(Class::OF).with(Class::ADVERB))
            || self.grammar().is_english() && self.kind(phrase.end) == Some(Kind::Stop);
        let noun = self.is(last, Class::SPEAKER) || self.get(last).is_some_and(|token| token.upper);
        let cut = participle && goes_on && !noun && phrase.len() > 2;
        phrase.end - usize::from(cut)
    }

    /// Whether a pronoun points at a thing or a thought and never at somebody (ce, cela).
    pub(crate) fn points_at_things(&self, at: usize) -> bool {
        self.is_any(at, self.vocabulary.lexicon.demonstratives)
    }

    /// Whether a lone capital begins a noun phrase and no name, where nouns have none (Opinion polls).
    pub(crate) fn is_opening_noun(&self, name: &Range<usize>, end: usize) -> bool {
        self.grammar().is_english() && name.end < end && self.only_opens(name, end)
    }

    /// Whether another comma and an auxiliary close what stands behind this comma (Ann, mère de deux enfants, est …).
    fn closes_apposition(&self, comma: usize) -> bool {
        let end = (comma + 1..self.to.min(comma + 24)).find(|at| self.kind(*at) == Some(Kind::Comma));
        let aged = self.kind(comma + 1) == Some(Kind::Number) && end.is_some_and(|end| end < comma + 5);
        let goes_on = |end| end > comma + 1 && self.is(end + 1, Class::AUXILIARY.with(Class::SAYS));
        self.grammar().is_romance() && (aged || end.is_some_and(goes_on))
    }

    /// Whether a lone word and an adjective behind it are both of several (Gilets jaunes).
    fn is_several(&self, name: &Range<usize>) -> bool {
        (name.start..=name.end).all(|at| self.word(at).ends_with(['s', 'x']))
    }

    /// Whether a lone capital only opens its sentence (Puis, …; Naval bases), so that nothing shows a name.
    pub(crate) fn only_opens(&self, name: &Range<usize>, end: usize) -> bool {
        let opens = self.get(name.start).is_some_and(|token| token.opens);
        let lexicon = self.vocabulary.lexicon;
        let noun = name.end < end && self.is_core(name.end) && self.is_bare_plural(&(name.end..name.end + 1));
        let shown = match self.kind(name.end) {
            Some(Kind::Comma) => self.closes_apposition(name.end),
            Some(Kind::Colon) => true,
            Some(Kind::Stop) if lexicon.grammar == Grammar::French => false,
            _ if lexicon.grammar == Grammar::French && self.is(name.end, Class::OF) => false,
            _ if lexicon.grammar == Grammar::French && self.kind(end) == Some(Kind::Colon) => !self.is_several(name),
            _ => lexicon.grammar.is_english_or_romance() && !lexicon.grammar.drops_subject() && !noun,
        };
        name.len() == 1 && opens && !shown
    }
}
