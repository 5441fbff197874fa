//! What a sentence opens with before its subject: adverbials, datelines, labels.

use std::ops::Range;

use super::Sentence;
use crate::domain::quotation::words::vocabulary::Class;
use crate::domain::quotation::words::{Kind, Token};

/// How far the comma may stand that closes an adverbial, in words.
const LONGEST: usize = 24;

impl Sentence<'_> {
    /// The first phrase of a clause: its subject, where nothing says otherwise.
    pub(crate) fn first_phrase(&self, from: usize, to: usize) -> Option<Range<usize>> {
        if from == self.from && self.opens_with_bare_participle() {
            return None;
        }
        let behind = if from == self.from { self.subject_set_behind() } else { None };
        if let Some(cleft) = behind.or_else(|| self.cleft_subject(from, to)) {
            return Some(cleft);
        }
        let figure = (from..to.min(from + 4)).any(|at| self.kind(at) == Some(Kind::Number));
        let label = (from..to.min(from + if figure { 7 } else { 4 }))
            .find(|at| self.kind(*at) == Some(Kind::Colon) && at + 1 < to);
        let mut at = label.map_or(from, |colon| colon + 1).max(self.after_dateline(from, to));
        for _ in 0..3 {
            let first = self.get(at).filter(|_| at < to)?;
            if self.opens_with_several(at) {
                return self.phrase_from(at + 1, to).map(|several| at..several.end);
            }
            if !self.opens_before_subject(first, at, to) {
                break;
            }
            let comma = (at..to.min(at + LONGEST)).find(|at| self.kind(*at) == Some(Kind::Comma));
            match comma {
                Some(comma) if first.is_word() && !first.is(Class::AND) => at = comma + 1,
                _ if first.is(Class::PREPOSITION) && self.grammar().is_english() => {
                    let next = self.after_adverbial(at, to);
                    let verb = (at + 1..next).find(|at| self.is(*at, Class::AUXILIARY));
                    if let Some(name) = verb.and_then(|verb| self.name_before_verb(verb)) {
                        return Some(name);
                    }
                    let begins = next < to && self.is(next, Class::DETERMINER.with(Class::HE).with(Class::SHE));
                    at = if begins { next } else { at + 1 };
                }
                _ => at += 1,
            }
        }
        self.phrase_from(at, to)
    }

    /// Whether a sentence opens with several people of whom an adjective stands before the noun (De nombreux élus).
    fn opens_with_several(&self, at: usize) -> bool {
        let several = |at: usize| self.word(at).ends_with(['s', 'x']);
        let opens =
            self.grammar().is_romance() && at == self.from && self.is(at, Class::OF) && !self.is(at, Class::DETERMINER);
        opens && several(at + 1) && several(at + 2) && self.is_core(at + 1) && self.is(at + 2, Class::SPEAKER)
    }

    /// Whether a word begins an adverbial or a clause that stands before the subject.
    fn opens_before_subject(&self, first: &Token, at: usize, to: usize) -> bool {
        let article = first.is(Class::DETERMINER);
        let link = Class::PREPOSITION.with(Class::ADVERB).with(Class::CLAUSE).with(Class::AND);
        let date = || self.is(at + 1, Class::CALENDAR) && !self.is(at + 2, Class::SAYS) && !self.is_dated_noun(at + 2);
        let of_sentence = || {
            self.is_non_finite(at) && !self.opens_with_first_name(at)
                || first.is(Class::SAYS) && self.is(at + 1, Class::PREPOSITION)
                || self.is_one_of(at + 1, self.vocabulary.lexicon.infinitive_marks)
                || self.is_cut_off_by_pronoun(at, to)
        };
        first.is(link) && !first.is(Class::DETERMINER.with(Class::PRONOUN))
            || first.is(Class::CALENDAR) && !self.is_genitive_mark(at + 1)
            || !first.upper && !first.is(Class::PRONOUN) && self.kind(at + 1) == Some(Kind::Comma)
            || at == self.from && of_sentence()
            || self.opens_with_participle(at)
            || self.grammar().is_romance() && at > self.from && self.opens_with_gerund_aside(first, at)
            || self.opens_with_quality(at, to)
            || article && !first.is(Class::OF) && self.is_bare_preposition(at + 1)
            || self.is_joined_preposition(at)
            || article && date()
            || !first.is_word()
    }

    /// Where a fronted "on Monday", "after the match" may end: before the next pronoun or determiner that begins a phrase of its own.
    pub(crate) fn after_adverbial(&self, at: usize, end: usize) -> usize {
        let mut inside = at + 1;
        while inside < end {
            let Some(token) = self.get(inside) else { break };
            let linked = inside > at && self.is(inside - 1, Class::PREPOSITION.with(Class::OF));
            let joined = self.grammar().drops_subject() && token.is(Class::OF);
            let begins = token.is(Class::PRONOUN) || token.is(Class::DETERMINER) && !linked && !joined;
            if begins && inside > at + 1
                || self.pauses(inside - 1)
                || self.is(inside - 1, Class::CALENDAR)
                || self.kind(inside - 1) == Some(Kind::Number)
            {
                return inside;
            }
            inside += 1;
        }
        inside
    }

    /// The office right before a verb in a sentence that begins with a preposition, where nouns have cases and no article shows
    /// where the subject begins (На встрече с жителями мэр города заявил).
    pub(super) fn office_behind_adverbial(&self, end: usize) -> Option<Range<usize>> {
        let office = |at: &usize| self.is(*at, Class::ROLE) && !self.is(at - 1, Class::PREPOSITION);
        self.words_behind_preposition(end)?.find(office).map(|office| office..end)
    }

    /// The names right before a verb in such a sentence, which may complete what stands before them (na platformie Truth Social).
    pub(crate) fn names_behind_adverbial(&self) -> Option<Range<usize>> {
        let colon = self.quote.checked_sub(1).filter(|colon| self.kind(*colon) == Some(Kind::Colon))?;
        let verb = (self.from..colon).rev().find(|at| self.is_verb(*at))?;
        let name = |at: &usize| self.get(*at).is_some_and(Token::is_name);
        let first = self.words_behind_preposition(verb)?.rev().take_while(name).last()?;
        let own = first.max(verb.saturating_sub(2));
        (!self.is(own - 1, Class::PREPOSITION)).then_some(own..verb)
    }

    /// What stands between the preposition that a sentence begins with and a verb, if those are words only.
    fn words_behind_preposition(&self, end: usize) -> Option<Range<usize>> {
        let cases = !self.vocabulary.lexicon.cases.is_empty();
        let opens = self.is(self.from, Class::PREPOSITION) && !self.is(self.from, Class::ACCORDING);
        let words = self.from + 2..end;
        (cases && opens && words.clone().all(|at| self.kind(at) == Some(Kind::Word))).then_some(words)
    }

    /// How many words tell when something was said between a comma and the verb (Ann Lee, who left, this week | said).
    pub(crate) fn time_before(&self, verb: usize) -> usize {
        let comma = verb.checked_sub(3).filter(|at| *at > self.from && self.kind(*at) == Some(Kind::Comma));
        let time = |comma: usize| {
            let noun = self.is_core(comma + 2) && !self.is(comma + 2, Class::SPEAKER);
            self.points_at_things(comma + 1) && noun && self.get(comma + 2).is_some_and(|noun| !noun.upper)
        };
        if self.grammar().is_english() && comma.is_some_and(time) { 2 } else { 0 }
    }

    /// Whether a quoted title ends with the comma that closes an adverbial (In "This Week," X …).
    pub(crate) fn pauses(&self, at: usize) -> bool {
        let Some(Kind::Quote(number)) = self.kind(at) else { return false };
        let inner = self.segments.get(number).and_then(|segment| self.text.get(segment.inner.clone()));
        inner.is_some_and(|inner| inner.trim_end().ends_with(','))
    }

    /// Who is set apart behind the verb (Quem concorda é | Ann Lee; A dirlo è | Ann Lee).
    pub(crate) fn subject_set_behind(&self) -> Option<Range<usize>> {
        let from = self.from;
        let who = self.is(from, Class::RELATIVE) && !self.is(from, Class::CLAUSE);
        let aim = self.is(from, Class::PREPOSITION) && !self.is(from, Class::DETERMINER);
        let small = self.is_core(from + 1) && self.get(from + 1).is_some_and(|word| !word.upper);
        let is = from + 2;
        let opens = self.grammar().drops_subject() && (who || aim) && small && self.is(is, Class::AUXILIARY);
        let next = is + 1 + usize::from(self.is_any(is + 1, self.vocabulary.lexicon.passive));
        let subject = if opens { self.phrase_from(next, self.quote)? } else { return None };
        (subject.start == next && self.can_speak(&subject)).then_some(subject)
    }

    /// Who is set apart from the verb (C'est Ann Lee, éclusière, qui tire un bilan).
    fn cleft_subject(&self, from: usize, to: usize) -> Option<Range<usize>> {
        let is = self.grammar().is_romance() && self.points_at_things(from) && self.is(from + 1, Class::AUXILIARY);
        let subject = if is { self.phrase_from(from + 2, to)? } else { return None };
        let set_apart = (subject.end..to.min(subject.end + LONGEST)).any(|at| self.is_who(at));
        (subject.start == from + 2 && set_apart && self.can_speak(&subject)).then_some(subject)
    }

    /// Whether a gerund behind a comma tells what the subject was doing (La veille, recevant les élus, X …).
    fn opens_with_gerund_aside(&self, first: &Token, at: usize) -> bool {
        let behind = self.kind(at - 1) == Some(Kind::Comma);
        behind && !first.upper && !first.is(Class::FUNCTION.with(Class::SPEAKER)) && self.is_non_finite(at)
    }

    /// Whether a word that is written like an infinitive opens a sentence as the first word of a name (Olivier Roy).
    fn opens_with_first_name(&self, at: usize) -> bool {
        let verb = Class::SAYS.with(Class::CALLS);
        let romance = self.grammar().is_romance();
        romance && !self.is(at, verb) && self.get(at + 1).is_some_and(Token::is_name)
    }

    /// Whether a sentence opens with what somebody behind a comma is like (Fière de sa victoire, X …).
    fn opens_with_quality(&self, at: usize, to: usize) -> bool {
        let next = |at: usize| self.get(at).is_some_and(|token| token.is_word() && !token.upper);
        let quality = self.get(at).is_some_and(Token::is_name) && self.is(at + 1, Class::OF) && next(at + 2);
        let comma = (at..to).find(|at| self.kind(*at) == Some(Kind::Comma));
        let somebody = comma
            .and_then(|comma| self.get(comma + 1))
            .is_some_and(|token| token.is_name() || token.is(Class::HE.with(Class::SHE)) && !token.is(Class::OBJECT));
        self.grammar().is_romance() && at == self.from && quality && somebody && comma.is_some_and(|it| it + 1 < to)
    }

    /// Whether a preposition and an article are one word here, so that no subject begins (au, aux).
    pub(crate) fn is_joined_preposition(&self, at: usize) -> bool {
        let joined = self.is(at, Class::PREPOSITION) && self.is(at, Class::DETERMINER) && !self.is(at, Class::OF);
        self.grammar().is_romance() && joined
    }

    /// Whether this word is a preposition and neither an article nor one that goes on with a noun.
    fn is_bare_preposition(&self, at: usize) -> bool {
        self.is(at, Class::PREPOSITION) && !self.is(at, Class::DETERMINER.with(Class::OF))
    }

    /// Whether a noun goes on behind a date before it, perhaps with a year (a March 2019 | study).
    pub(crate) fn is_dated_noun(&self, at: usize) -> bool {
        let noun = at + usize::from(self.kind(at) == Some(Kind::Number));
        let small = self.get(noun).is_some_and(|token| !token.upper);
        self.grammar().is_english() && small && self.is_core(noun)
    }
}
