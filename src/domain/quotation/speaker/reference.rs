//! Whom the words beside a quotation stand for: by a pronoun, a name or a role.

use std::ops::Range;

use super::Memory;
use super::gender::{Gender, either};
use super::name::{is_body_in_capitals, may_be_genitive};
use super::people::Person;
use crate::domain::quotation::attribution::Cue;
use crate::domain::quotation::language::Grammar;
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::{Class, ends};
use crate::domain::quotation::words::{Kind, Token};
use crate::domain::quotation::{Confidence, Speaker};

impl Memory {
    /// What a subject stands for; one that nothing but a colon shows must be a person.
    pub(crate) fn resolve(
        &self,
        sentence: &Sentence,
        subject: Range<usize>,
        paragraph: usize,
        cue: Cue,
    ) -> Option<Speaker> {
        let subject = sentence.without_auxiliary(subject)?;
        let first = sentence.get(subject.start)?;
        let vague = cue == Cue::Colon;
        if sentence.is_no_reference(&subject, vague) {
            return None;
        }
        let stressed = subject.len() == 1 && sentence.stressed(subject.start).is_some();
        let him = sentence.pronoun_apart(subject.start, cue).or_else(|| sentence.is_one_who(&subject));
        if subject.len() == 1 && (first.is(Class::PRONOUN) || stressed || him.is_some()) {
            let meant = him.map_or(*first, |class| Token { class, ..*first });
            let known = him.is_some() || !sentence.is_told_by_nameless(subject.start);
            let meant = self.by_pronoun(sentence, &subject, paragraph, known.then_some(meant));
            let telling = !vague || !sentence.grammar().is_german() || sentence.tells(subject.start);
            return meant.filter(|meant| telling || meant.name.is_some());
        }
        if sentence.opens_with_infinitive(&subject) {
            return None;
        }
        if sentence.is_owner(&subject) {
            let mention = sentence.span(&subject, paragraph)?;
            let (person, mention) = self.people.about((paragraph, mention.range.start))?;
            let (name, resolved) = (Some(person.name.clone()), Some(person.span.clone()));
            return Some(Speaker { name, mention, resolved, confidence: Confidence::Likely });
        }
        let own = sentence.name_in(&subject).or_else(|| self.surname(sentence, &subject));
        let unknown = |name: &Range<usize>| {
            let opens = sentence.only_opens(name, subject.end)
                && !(sentence.grammar().is_german() && is_body_in_capitals(sentence.word(name.start)));
            let noun = opens || sentence.may_be_noun(name);
            let known = || self.people.get(self.people.find(sentence.words_of(name)?)?);
            let described = || sentence.may_open_with_adjective(name) && known().is_none_or(|person| !person.human);
            sentence.is_label_of_words(name)
                || described()
                || noun && sentence.words_of(name).and_then(|name| self.people.find(name)).is_none()
        };
        if vague && own.as_ref().is_some_and(unknown) {
            return None;
        }
        let apposed = sentence.with_apposition(&subject);
        let own = own
            .filter(|name| !sentence.is_people_of(&subject, name) && !sentence.is_opening_noun(name, subject.end))
            .filter(|name| apposed.is_none() || !sentence.is_name_of_office(&subject, name))
            .filter(|name| !sentence.may_be_genitive(name) || self.people.find(sentence.word(name.start)).is_some());
        match (own, apposed) {
            (Some(name), _) => {
                self.by_name(sentence, &name, &sentence.without_clause(&subject, &name), (paragraph, cue))
            }
            (None, Some(name)) => self.by_name(sentence, &name, &(subject.start..name.end), (paragraph, cue)),
            (None, None) => self.by_role(sentence, &subject, paragraph, cue),
        }
    }

    /// Whoever a pronoun means, if anybody is known that it can mean.
    fn by_pronoun(
        &self,
        sentence: &Sentence,
        subject: &Range<usize>,
        paragraph: usize,
        meant: Option<Token>,
    ) -> Option<Speaker> {
        let mention = sentence.span(subject, paragraph)?;
        let person = meant.as_ref().and_then(|meant| self.people.meant_by(meant, &mention));
        let person = person.and_then(|person| self.people.get(person));
        let person = person.map(|person| (person.name.clone(), person.span.clone()));
        let last = meant.as_ref().filter(|_| sentence.grammar() == Grammar::French);
        let last = last.and_then(|meant| self.nameless_speaker(sentence, meant, &mention));
        let named = last.or(person).or_else(|| self.office_meant_by(sentence, &meant?, &mention));
        let (name, resolved) = named.unzip();
        Some(Speaker { name, mention, resolved, confidence: Confidence::Likely })
    }

    /// Whoever has this name, in full where the article has said it before.
    pub(super) fn by_name(
        &self,
        sentence: &Sentence,
        name: &Range<usize>,
        mention: &Range<usize>,
        (paragraph, cue): (usize, Cue),
    ) -> Option<Speaker> {
        let words = sentence.words_of(name)?;
        let rest = || {
            sentence.words_of(&(name.start + 1..name.end)).filter(|_| name.len() > 2 && sentence.grammar().is_romance())
        };
        let known = self.people.find(words).or_else(|| self.people.find(rest()?));
        let known = known.filter(|at| cue == Cue::According || !self.people.may_be_another(*at, words));
        // Names that stand side by side were met as one (dit à Fenny Ann Lee).
        let here = sentence.get(name.start).map_or(0, |first| first.start);
        let met_here = |person: &Person| {
            let within = person.span.paragraph == paragraph && person.span.range.contains(&here);
            within && (sentence.grammar().is_romance() || !sentence.vocabulary.lexicon.cases.is_empty())
        };
        let full = known.and_then(|at| self.people.get(at));
        let full = full.filter(|person| person.name != words && !met_here(person));
        let resolved = full.map(|person| person.span.clone());
        let body =
            name.len() == 1 && sentence.is(name.start, Class::SPEAKER) && sentence.grammar().is_english_or_romance();
        let whole = body && (name.end == mention.end || sentence.is(name.end, Class::OF));
        let whole = whole || name.end == mention.end && sentence.is_rest_of_body(name);
        let itself = sentence.words_of(if whole { mention } else { name })?;
        let name = full.map_or_else(|| itself.to_owned(), |person| person.name.clone());
        let mention = sentence.span(mention, paragraph)?;
        Some(Speaker { name: Some(name), mention, resolved, confidence: Confidence::Sure })
    }

    /// Whoever was introduced with this role, or else the role itself.
    fn by_role(&self, sentence: &Sentence, subject: &Range<usize>, paragraph: usize, cue: Cue) -> Option<Speaker> {
        let sure = matches!(cue, Cue::After | Cue::Before | Cue::According);
        let words = sentence.with_marked_name(sentence.role_mention(subject, sure)?);
        let mention = sentence.span(&words, paragraph)?;
        let role = sentence.role_in(subject.clone());
        let one = sentence.stands_for_one(subject.start);
        if cue == Cue::Colon && role.is_none() && !one && !sentence.is_document_in_place(subject) {
            return None;
        }
        if !sure && role.is_none() && sentence.is_thing_apart(subject) {
            return None;
        }
        let one = sentence.is_any(subject.start, sentence.vocabulary.lexicon.indefinite);
        let other = one || sentence.is_role_of_another(subject);
        let person = role.as_ref().filter(|_| !other).and_then(|role| self.people.with_role(role));
        let person = person.filter(|person| !sentence.has_article_of_other(subject.start, person));
        let itself = || sentence.words_of(&words).unwrap_or_default().to_owned();
        let name = person.map_or_else(itself, |person| person.name.clone());
        let last = subject.end.checked_sub(1).and_then(|last| sentence.get(last));
        let proper = last.is_some_and(|last| last.upper) && !sentence.grammar().is_german();
        let studied = sentence.grammar().is_english_or_romance() && sentence.grammar().is_studied();
        let behind =
            sentence.grammar().verb_first() && subject.start > sentence.from && sentence.is_verb(subject.start - 1);
        let told = sure || proper || studied || behind || sentence.is_speaking_noun(&sentence.head_of(subject));
        Some(Speaker {
            name: told.then_some(name),
            resolved: person.map(|person| person.span.clone()),
            mention,
            confidence: Confidence::Likely,
        })
    }
}

impl Sentence<'_> {
    /// Whether a subject is no more than the article that tells whose view it is (à ses yeux, selon ses termes).
    pub(super) fn is_owner(&self, subject: &Range<usize>) -> bool {
        let one = self.is_one_of(subject.start, self.vocabulary.lexicon.possessives);
        self.grammar() == Grammar::French && subject.len() == 1 && one
    }

    /// Which pronoun stands for somebody whom only a relative clause tells of (confie celle qui dirige le club).
    fn is_one_who(&self, subject: &Range<usize>) -> Option<Class> {
        let who = subject.len() == 1 && self.is(subject.end, Class::RELATIVE);
        let one = self.one_at(subject.start).filter(|_| who)?;
        Some([Class::HE, Class::SHE].get(one).copied().unwrap_or(Class::THEY))
    }

    /// The place in its list of a pronoun that a clause or a particle completes (celui qui, celle-ci).
    pub(super) fn one_at(&self, at: usize) -> Option<usize> {
        let word = self.word(at).to_lowercase();
        let bare = word.split('-').next().filter(|bare| !bare.is_empty());
        self.vocabulary.lexicon.ones.split(' ').position(|one| Some(one) == bare)
    }

    /// Whether an article shows somebody of the other gender (la maire, where the mayor is a man).
    fn has_article_of_other(&self, article: usize, person: &Person) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let known = either(self.is_any(article, lexicon.feminine), self.is_any(article, lexicon.masculine));
        let differs = |gender: Gender| person.gender.gender().is_some_and(|other| other != gender);
        self.grammar().is_romance() && known.is_some_and(differs)
    }

    /// Whether a subject points at things, at nobody in particular, or is none for a preposition that is joined to it.
    fn is_no_reference(&self, subject: &Range<usize>, vague: bool) -> bool {
        let nobody =
            vague && (self.grammar().is_german() && self.is_nobody_in_particular(subject) || self.is_one(subject));
        let nobody = nobody || self.is_article_without_noun(subject);
        let thing = subject.len() == 1 && self.points_at_things(subject.start);
        let verb = self.grammar().verb_first() && self.is_verb(subject.start);
        let thing = thing || verb || self.is_impersonal(subject);
        let who = |at: usize| self.is(at, Class::RELATIVE);
        let clause = self.grammar().drops_subject() && subject.start > self.from && who(subject.start + 1);
        let thing = thing || clause && self.is(subject.start - 1, Class::PREPOSITION);
        let about = who(subject.end) || who(subject.end + 1);
        nobody || thing || self.is_joined_preposition(subject.start) && !about
    }

    /// Whether two capitals that open a sentence may be an adjective and its noun (Bewaffnete Boote).
    fn may_open_with_adjective(&self, name: &Range<usize>) -> bool {
        let opens = self.get(name.start).is_some_and(|token| token.opens) && name.len() == 2;
        let verb = self.kind(name.end) == Some(Kind::Word) && self.is_finite(name.end, name.start);
        self.grammar().is_german()
            && opens
            && !verb
            && !self.tells(name.end)
            && ends("e er es en", self.word(name.start))
    }

    /// Whether no noun follows an article, as nouns have capitals (…, der kurz vor dem Ziel stand, …).
    fn is_article_without_noun(&self, subject: &Range<usize>) -> bool {
        let article = self.is(subject.start, Class::DETERMINER) && !self.is(subject.start, Class::PRONOUN);
        let noun = |at: usize| self.kind(at) != Some(Kind::Word) || self.word(at).contains(char::is_uppercase);
        self.grammar().is_german() && article && !(subject.start + 1..subject.end).any(noun)
    }

    /// Whether a preposition stands before a noun for what is said (In dem Brief heißt es, …).
    fn is_document_in_place(&self, subject: &Range<usize>) -> bool {
        let placed = subject.start.checked_sub(1).is_some_and(|at| self.is(at, Class::PREPOSITION));
        let source = |at: usize| self.is_compound(at, Class::SOURCE) && !self.is(at, Class::VIEW);
        self.grammar().is_german() && placed && subject.clone().any(source)
    }

    /// Whether what looks like a name before a colon is an adjective with a noun for what is said (Letzter Satz: …).
    fn is_label_of_words(&self, name: &Range<usize>) -> bool {
        let last = name.end.saturating_sub(1);
        let said = self.is_compound(last, Class::SOURCE.with(Class::WORD));
        self.grammar().is_german() && self.kind(name.end) == Some(Kind::Colon) && said
    }

    /// Whether a verb of saying stands beside a pronoun, or a colon at the end of its sentence.
    fn tells(&self, pronoun: usize) -> bool {
        let colon = self.before(self.quote).is_some_and(|token| token.kind == Kind::Colon);
        colon || self.is_verb(pronoun + 1) || pronoun > self.from && self.is_verb(pronoun - 1)
    }

    /// Whether a subject is the pronoun for people in general (on), which says something only right beside the words.
    pub(crate) fn is_one(&self, subject: &Range<usize>) -> bool {
        let one = self.is_any(subject.start, self.vocabulary.lexicon.impersonal);
        self.grammar().is_romance() && subject.len() == 1 && one
    }

    /// Whether a pronoun is the subject of a verb that has nobody for its subject (il faut, il y a, il est précisé que).
    pub(super) fn is_impersonal(&self, subject: &Range<usize>) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let (there, _) = lexicon.seeing.split_once(' ').unwrap_or_default();
        let verb = (subject.end..self.to)
            .find(|at| !self.is(*at, Class::ADVERB.with(Class::OBJECT)) || self.word(*at) == there);
        let verb =
            verb.filter(|_| self.grammar().is_romance() && subject.len() == 1 && self.is(subject.start, Class::HE));
        let told = |at: usize| {
            self.is_one_of(at, lexicon.passive) && self.is_verb(at + 1) && ends(lexicon.agreeing, self.word(at + 1))
        };
        verb.is_some_and(|verb| {
            let is = self.is_one_of(verb, lexicon.existing) || !there.is_empty() && self.word(verb) == there;
            is || told(verb)
        })
    }

    /// Whether a subject is a clause with an infinitive or a gerund rather than somebody.
    fn opens_with_infinitive(&self, subject: &Range<usize>) -> bool {
        self.get(subject.start).is_some_and(|first| {
            !first.is(Class::DETERMINER.with(Class::SPEAKER))
                && (first.is(Class::SAYS) || !self.grammar().is_studied())
                && !first.is_name()
        }) && self.is_non_finite(subject.start)
    }

    /// Whether a name behind an office with an article may be that of its country.
    fn may_be_genitive(&self, name: &Range<usize>) -> bool {
        self.grammar().is_german() && may_be_genitive(self.text, self.tokens, name)
    }

    /// Whether a name in a subject is that of an office or a body, whose holder an apposition names.
    fn is_name_of_office(&self, subject: &Range<usize>, name: &Range<usize>) -> bool {
        let role = |at: usize| self.is(at, Class::ROLE);
        let before = subject.start..name.start;
        let word = |at: &usize| self.get(*at).is_some_and(|token| token.is_word() && !token.is(Class::HONORIFIC));
        let of = || before.clone().rev().find(word).is_some_and(|at| self.is(at, Class::OF));
        let acronym = || name.len() == 1 && !self.word(name.start).contains(char::is_lowercase);
        let named = acronym() && before.clone().any(role);
        let romance = self.grammar().is_romance() && (of() || named) || !self.grammar().is_studied() && named;
        subject.end.checked_sub(1).is_some_and(role) || romance || self.is_of_office(subject, name)
    }

    /// The words of some tokens, as they stand.
    pub(super) fn words_of(&self, tokens: &Range<usize>) -> Option<&str> {
        let span = self.span(tokens, 0)?;
        self.text.get(span.range)
    }
}
