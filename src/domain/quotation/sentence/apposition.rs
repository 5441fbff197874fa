//! Names and what is added to them between commas: who speaks is named before, or the clause begins before.

use std::ops::Range;

use super::Sentence;
use crate::domain::quotation::speaker::name::{is_point, name_end, names};
use crate::domain::quotation::words::vocabulary::Class;
use crate::domain::quotation::words::{Kind, Token};

/// How many words may stand before the name in what is added to an office.
const LONGEST: usize = 9;

impl Sentence<'_> {
    /// Who stands before a comma and a role without an article or a relative pronoun (Ann Lee, head of X said).
    pub(crate) fn named_before(&self, role: &Range<usize>) -> Option<Range<usize>> {
        let comma = role.start.checked_sub(1).filter(|at| self.kind(*at) == Some(Kind::Comma))?;
        let relative = self.is(role.start, Class::RELATIVE)
            && self.is(role.start + 1, Class::PREPOSITION.with(Class::ADVERB).with(Class::OBJECT));
        let before = self.phrase_before(comma, self.from).filter(|it| !self.opens_with_participle(it.start))?;
        let all = |name: Range<usize>| name.end == before.end && before.start + 2 >= name.start;
        let named = self.is_compound(role.start, Class::ROLE) && self.name_in(&before).is_some_and(all);
        let clause = before.start == self.from && !self.grammar().verb_second();
        let office = self.is(role.start, Class::DETERMINER)
            && role.clone().any(|at| self.is(at, Class::ROLE))
            && self.name_in(&before).is_some_and(|name| name.end == before.end && name.start == before.start);
        let one = self.grammar().is_romance() && self.stands_for_one(role.start) && self.name_in(&before).is_some();
        (named || relative || clause && (office || one)).then_some(before)
    }

    /// The name before a comma and a noun with its article that a relative pronoun follows (Ann Lee, la cheffe de X, qui).
    pub(crate) fn name_before_apposition(&self, noun: &Range<usize>) -> Option<Range<usize>> {
        let stop = |at: &usize| self.get(*at).is_none_or(|token| !token.is_word());
        let comma =
            (self.from..noun.start).rev().take(8).find(stop).filter(|at| self.kind(*at) == Some(Kind::Comma))?;
        let name = |at: &usize| self.get(*at).is_some_and(Token::is_name);
        let start = (self.from..comma).rev().take_while(name).last()?;
        let begins =
            comma + 1 == noun.start && self.is(noun.start, Class::DETERMINER) || self.is(comma + 1, Class::ROLE);
        (begins && comma > start + 1).then_some(start..comma)
    }

    /// Who stands between two commas before what is added to them, in a sentence that a clause of its own opens (Alors que …,
    /// plusieurs élus, de tous bords, | jugent).
    pub(crate) fn apposed_behind_clause(&self, end: usize) -> Option<Range<usize>> {
        let comma = |at: &usize| self.kind(*at) == Some(Kind::Comma);
        let that = self.grammar().is_romance() && self.is_one_of(self.from + 1, self.vocabulary.lexicon.that);
        let opens =
            that || (self.from..self.from + 2).any(|at| self.is(at, Class::CLAUSE) && !self.is(at, Class::RELATIVE));
        let last = end.checked_sub(1).filter(comma).filter(|_| opens)?;
        let between = (self.from + 1..last).rev().take(12).find(comma)?;
        let first = (self.from + 1..between).rev().take(12).find(comma)?;
        let subject = self.phrase_from(first + 1, between)?;
        (subject.start == first + 1 && subject.end == between && self.can_speak(&subject)).then_some(subject)
    }

    /// The office that a full name between two commas holds (…, le président du port, Ann Lee, | a dit).
    pub(crate) fn office_before_name(&self, end: usize) -> Option<Range<usize>> {
        let comma = |at: &usize| self.kind(*at) == Some(Kind::Comma);
        let last = end.checked_sub(1).filter(|at| comma(at) && self.grammar().is_romance())?;
        let first = (self.from + 1..last).rev().take(6).find(comma)?;
        let full = last > first + 2 && name_end(self.text, self.tokens, first + 1, last) == last;
        let office = self.phrase_before(first, self.from).filter(|office| full && office.end == first)?;
        let role = office.clone().any(|at| self.is(at, Class::ROLE));
        (role && self.is(office.start, Class::DETERMINER)).then_some(office)
    }

    /// Where the clause before an apposition begins; a clause inside the apposition is none (X, asked if …, said).
    pub(crate) fn clause_start(&self, end: usize) -> usize {
        let linked = |at: usize| {
            let before = Class::CLAUSE.with(Class::PREPOSITION).with(Class::ADVERB);
            at > self.from && self.is(at - 1, before)
        };
        let within = |at: usize| {
            let aside = at > self.from + 1 && self.kind(at - 1) == Some(Kind::Comma);
            aside && self.is(at - 2, Class::RELATIVE)
        };
        let opens = |at: &usize| {
            self.is(*at, Class::CLAUSE)
                && !within(*at)
                && (!self.is(*at, Class::RELATIVE.with(Class::DETERMINER)) || linked(*at))
                && !(*at > self.from && self.opens_with_participle(*at - 1))
                || self.kind(*at) == Some(Kind::Semicolon)
        };
        let apposition = (self.from..end).rev().find(|at| self.kind(*at) == Some(Kind::Comma));
        let Some(clause) = (self.from..apposition.unwrap_or(end)).rev().find(opens) else { return self.from };
        let english = self.grammar().is_english();
        let comma = apposition.and_then(|end| (clause..end).rev().find(|at| self.kind(*at) == Some(Kind::Comma)));
        comma.filter(|_| english).unwrap_or(clause) + 1
    }

    /// The name before an age or an office between commas (Ann Lee, 33 ans, | a dit; Ann Lee, la cheffe du parti, | a dit).
    pub(crate) fn name_before_age(&self, end: usize) -> Option<Range<usize>> {
        let comma = |at: &usize| self.kind(*at) == Some(Kind::Comma);
        let last = end.checked_sub(1).filter(comma)?;
        let first = (self.from + 1..last).rev().take(16).find(comma)?;
        let aged = self.kind(first + 1) == Some(Kind::Number) && last < first + 5;
        let head = first + 1 + usize::from(self.is(first + 1, Class::DETERMINER));
        let office = self.is(head, Class::ROLE) && !(head..last).any(|at| self.is(at, Class::RELATIVE));
        let age = self.grammar().is_romance() && (aged || office);
        let name = |at: &usize| self.get(*at).is_some_and(Token::is_name);
        let start = (self.from..first).rev().take_while(name).last().filter(|_| age)?;
        Some(start..first)
    }

    /// How many adjectives and nouns open an apposition that a capital goes on with (his son, retired pilot Ann Lee).
    fn words_before_name(&self, at: usize) -> usize {
        let link = |t: &Token| t.is(Class::AND) || !t.is(Class::FUNCTION.with(Class::SAYS));
        let plain = |t: &Token| t.is_word() && !t.upper && link(t);
        let capital = |t: &Token| t.is_name() || t.upper && t.is(Class::HONORIFIC.with(Class::ROLE));
        let words = (at..at + 3).take_while(|at| self.get(*at).is_some_and(plain)).count();
        let named = self.get(at + words).is_some_and(capital);
        if named { words } else { 0 }
    }

    /// The comma behind the complement that goes on here (his counterpart | on the city council, Ann Lee); here, if none does.
    fn after_complement(&self, at: usize) -> usize {
        let link = Class::PREPOSITION.with(Class::OF);
        let romance = self.grammar().is_romance();
        let comma = usize::from(romance && self.kind(at) == Some(Kind::Comma));
        let added = comma > 0 && self.is(at + 1, link.with(Class::ROLE));
        let who = romance && self.is(at, Class::RELATIVE);
        let german = self.grammar().is_german() && self.is(at, Class::OF);
        let begins = german || added || who || self.grammar().is_english_or_romance() && self.is(at, link);
        let word = |at: &usize| {
            let clause = Class::RELATIVE.with(Class::PRONOUN).with(Class::AUXILIARY);
            let plain = |token: &Token| who || !token.is(clause) && !self.is_verb(*at);
            self.get(*at).is_some_and(|token| token.is_word() && plain(token))
        };
        let start = at + comma;
        let end = start + (start..self.to.min(start + if who { 14 } else { 9 })).take_while(word).count();
        let capital = |at: usize| self.get(at).is_some_and(Token::is_name);
        let name = || capital(end + 1) && capital(end + 2) || self.is(end + 1, Class::HONORIFIC);
        if begins && self.kind(end) == Some(Kind::Comma) && name() { end } else { at }
    }

    /// The name at the end of an apposition with its office (son président, | le maire de X Ann Lee, …).
    fn name_behind_office(&self, at: usize) -> Option<Range<usize>> {
        let article = self.is(at, Class::DETERMINER) && !self.is(at, Class::PREPOSITION);
        let noun = article && self.is_core(at + 1) && self.get(at + 1).is_some_and(|noun| !noun.upper);
        let name = self.name_at_end(at).filter(|_| noun && self.grammar().is_romance())?;
        let placed = self.is(name.start - 1, Class::OF);
        let office = !placed || self.is(at + 1, Class::ROLE);
        let start = name.start + usize::from(placed);
        (office && start + 1 < name.end).then_some(start..name.end)
    }

    /// The name behind what an office is for (le ministre | à la Mer Ann Lee, …).
    fn name_behind_complement(&self, phrase: &Range<usize>) -> Option<Range<usize>> {
        let at = phrase.end;
        let aim = self.grammar().is_romance() && self.is_one_of(at, self.vocabulary.lexicon.urging);
        let office = phrase.clone().any(|at| self.is(at, Class::ROLE));
        let name = self.name_at_end(at).filter(|_| aim && office)?;
        let charge = usize::from(self.is(name.start - 1, Class::DETERMINER));
        let name = Some(name.start + charge..name.end).filter(|name| name.len() > 1)?;
        let other = Class::SPEAKER.with(Class::WORK).with(Class::PRONOUN);
        let inside = at + 1..name.start;
        let small = !inside.is_empty() && !(at + 1..=name.start).any(|at| self.is(at, other));
        (small && !self.is(name.start - 1, Class::PREPOSITION.with(Class::OF))).then_some(name)
    }

    /// The name that the words up to the next stop end with, where no verb stands among them.
    fn name_at_end(&self, at: usize) -> Option<Range<usize>> {
        let led = |end: usize| {
            let behind = self.get(end - 1).is_some_and(Token::is_name) && self.is(end, Class::PREPOSITION);
            behind && !self.is(end, Class::OF) && self.grammar().is_romance()
        };
        let ends = |at: &usize| !self.get(*at).is_some_and(Token::is_word) || led(*at);
        let end = (at + 1..self.to).find(ends).unwrap_or(self.to);
        let clause = Class::AUXILIARY.with(Class::RELATIVE).with(Class::CLAUSE);
        let closed = end != self.quote || end == self.tokens.len();
        let name = names(self.text, self.tokens, at..end).pop().filter(|name| closed && name.end == end)?;
        let verb = |at: usize| self.is_verb(at) || self.is(at, clause) && !self.is(at, Class::DETERMINER);
        (name.start > at && name.start < at + LONGEST && !(at..name.start).any(verb)).then_some(name)
    }

    /// Whether this is the point of an initial that a comma follows (l'avocat de Luc R., Ann Lee).
    fn is_initial_before_comma(&self, at: usize) -> bool {
        let initial = self.get(at - 1).is_some_and(|letter| letter.upper && letter.end - letter.start <= 2);
        initial && is_point(self.text, self.tokens, at) && self.kind(at + 1) == Some(Kind::Comma)
    }

    /// A phrase with the name that follows it in apposition (the minister, Ann Lee), as far as that is one.
    pub(crate) fn with_apposition(&self, phrase: &Range<usize>) -> Option<Range<usize>> {
        let mut at = self.with_marked_name(phrase.clone()).end;
        let body = phrase.clone().find(|at| self.is_core(*at)).is_some_and(|noun| self.is(noun, Class::BODY));
        if body && phrase.len() == 1 {
            return None;
        }
        if let Some(name) = self.name_behind_complement(phrase) {
            return Some(name);
        }
        if self.kind(at) == Some(Kind::Open) {
            at = (at..self.to.min(at + 8)).find(|at| self.kind(*at) == Some(Kind::Close))? + 1;
        }
        if self.is_initial_before_comma(at) {
            at += 1;
        }
        at = self.after_complement(at);
        if self.is(at, Class::ADVERB) {
            at += 1;
        }
        if self.kind(at) != Some(Kind::Comma) {
            return None;
        }
        at += 1;
        if let Some(name) = self.name_behind_office(at) {
            return Some(name);
        }
        at += self.words_before_name(at);
        let title = |at: usize| self.is(at, Class::ROLE) && self.get(at).is_some_and(|title| title.upper);
        while self.is(at, Class::HONORIFIC) || title(at) || self.kind(at) == Some(Kind::Stop) {
            at += 1;
        }
        let mut end = name_end(self.text, self.tokens, at, self.to);
        let office =
            |at: &usize| self.is(*at, Class::HONORIFIC.with(Class::ROLE)) || is_point(self.text, self.tokens, *at);
        while end > at {
            let behind = (end..self.to).find(|at| !office(at)).unwrap_or(end);
            let full = name_end(self.text, self.tokens, behind, self.to);
            if behind == end || full == behind || self.get(behind).is_some_and(|next| next.opens) {
                break;
            }
            (at, end) = (behind, full);
        }
        // An apposition has a comma behind it too: what follows a view instead is the subject of what is quoted.
        if end == self.quote && self.get(end).is_some_and(Token::is_quote) {
            return None;
        }
        let of_complement = body && self.grammar().is_romance() && end > at + 1;
        let noun = self.is_core(end) && self.get(end).is_some_and(|next| !next.opens);
        let goes_on = self.grammar().is_romance() && (noun || self.is(end, Class::AUXILIARY.with(Class::SAYS)));
        (end > at && !of_complement && !goes_on && !self.is(at, Class::CALENDAR)).then_some(at..end)
    }
}
