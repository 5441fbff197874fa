//! "Said X" inside a pair of marks or a line of dialogue, as French, Italian or Russian write it («Oui, dit-il, je viens»).

use std::ops::Range;

use super::{Attribution, Cue};
use crate::domain::quotation::language::Grammar;
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::{Class, Vocabulary};
use crate::domain::quotation::words::{Kind, Token, read_part};

/// The longest incise, in words and stops.
const LONGEST: usize = 24;

/// An attribution amid the words it attributes.
#[derive(Debug)]
pub(crate) struct Incise {
    /// The words around it, by themselves.
    pub(crate) tokens: Vec<Token>,
    /// Bytes of the paragraph that are not quoted.
    pub(crate) range: Range<usize>,
    /// Whether speech goes on behind it.
    pub(crate) goes_on: bool,
    /// Whether the sentence behind it sounds like speech, where no dash has to say so (– Non, dit-il. Tu viens ?).
    pub(crate) resumes: bool,
    pub(crate) attribution: Attribution,
}

/// The first incise in some bytes of a paragraph.
pub(crate) fn incise(text: &str, within: Range<usize>, vocabulary: &Vocabulary) -> Option<Incise> {
    let stop = |c: char| !c.is_alphanumeric() && !c.is_whitespace() && !matches!(c, '\'' | '’');
    let cut = text.get(within.clone()).is_some_and(|words| words.trim_end_matches(stop).contains(stop));
    let tokens = if cut { read_part(text, within.clone(), vocabulary) } else { return None };
    let sentence = Sentence::whole(text, &tokens, vocabulary);
    let (at, opened, attribution, end) = (1..tokens.len()).find_map(|at| {
        let opened = tokens.get(at - 1)?.kind;
        let begins = match opened {
            Kind::Comma | Kind::Dash => true,
            Kind::Stop => !tokens.get(at)?.upper,
            _ => false,
        };
        let (attribution, end) = if begins { sentence.incise_at(at, opened)? } else { return None };
        Some((at, opened, attribution, end))
    })?;
    let start = tokens.get(at - 1).map(|stop| if stop.kind == Kind::Stop { stop.end } else { stop.start })?;
    let end = if opened == Kind::Dash { sentence.next_dash(end) } else { end };
    let next = tokens.get(end);
    let goes_on = next.is_some_and(|stop| match stop.kind {
        Kind::Comma if opened != Kind::Dash && sentence.narrates(end) => false,
        Kind::Comma if opened == Kind::Stop => sentence.is_direct(end),
        Kind::Comma | Kind::Dash | Kind::Semicolon | Kind::Colon => true,
        _ => tokens.get(end + 1).is_some_and(|token| token.kind == Kind::Dash),
    });
    let goes_on = goes_on && (opened != Kind::Dash || (end..end + 2).any(|at| sentence.kind(at) == Some(Kind::Dash)));
    let end = if goes_on || opened == Kind::Dash { end } else { sentence.next_stop(end) };
    let next = tokens.get(end);
    let resumes = !goes_on && opened != Kind::Dash && sentence.resumes(end + 1);
    let stops = tokens.get(end..).unwrap_or_default().iter().take_while(|token| !token.is_word());
    let after = stops.last().map_or(within.end, |stop| stop.end);
    let after = if goes_on { after } else { next.map_or(within.end, |stop| stop.end) };
    Some(Incise { range: start..after.min(within.end), goes_on, resumes, attribution, tokens })
}

impl Sentence<'_> {
    /// A verb of saying with its subject behind it, up to a stop.
    fn incise_at(&self, at: usize, opened: Kind) -> Option<(Attribution, usize)> {
        if let Some(found) = self.subject_first(at).filter(|_| opened == Kind::Comma) {
            return Some(found);
        }
        let first = self.get(at).filter(|token| token.is_word() && !token.upper)?;
        let limit = self.to.min(at + LONGEST);
        let stop = |at: &usize| {
            self.get(*at).is_some_and(|t| {
                matches!(t.kind, Kind::Comma | Kind::Dash | Kind::Stop | Kind::Semicolon | Kind::Colon)
                    && !self.is_point_of_title(*at)
            })
        };
        let end = (at..limit).find(stop).unwrap_or(limit);
        let skip = Class::AUXILIARY.with(Class::OBJECT).with(Class::ADVERB);
        let verb = (at..end.min(at + 4)).find(|at| self.is_verb(*at) || !self.is(*at, skip.with(Class::PRONOUN)))?;
        if (at..verb).any(|at| self.is_any(at, self.vocabulary.lexicon.negations)) {
            return None;
        }
        let adverb = opened == Kind::Dash && self.is_core(verb) && self.is_verb(verb + 1) && verb + 2 < end;
        let verb = if adverb { verb + 1 } else { verb };
        if self.is_verb(verb) && self.is_non_finite(verb) && (verb == at || self.is(at, Class::OBJECT)) {
            return None;
        }
        if !self.is_verb(verb) {
            let stop = || matches!(self.kind(at.wrapping_sub(2)), Some(Kind::Stop | Kind::Comma));
            let dashed = || opened == Kind::Dash && (stop() || self.is_past(at));
            return self
                .unknown_incise(at, end)
                .filter(|_| opened == Kind::Stop || dashed() || self.closes_line(at, end));
        }
        let verb = verb + usize::from(self.is_also_by(verb + 1));
        let dropped = opened == Kind::Dash && !self.starts_phrase(verb + 1);
        if dropped {
            return Some((Attribution { cue: Cue::After, subject: None, gap: 0 }, end));
        }
        let inverted = |at: usize| first.is(Class::AUXILIARY) || self.clitic_behind(at - 1).is_some();
        let clitic = (at + 1..verb).find(|at| self.is(*at, Class::PRONOUN) && inverted(*at));
        let own = |at: usize| {
            !self.is(at, Class::OBJECT) || self.word(at + 1).ends_with("ons") || self.word(at + 1).ends_with("ez")
        };
        let he = |at: usize| self.is(at, Class::PRONOUN) && own(at);
        if clitic.is_none() && self.grammar().is_romance() && (at..verb).any(he) {
            return None;
        }
        let subject = if let Some(clitic) = clitic {
            clitic..clitic + 1
        } else {
            let last = self.grammar().verb_last();
            let rest = (verb + 1..end).find(|at| !last || !self.is_verb(*at)).unwrap_or(end);
            let own = self.phrase_from(rest, end).filter(|own| !self.is_joined_preposition(own.start));
            match own.or_else(|| self.behind_recipient(rest, end)) {
                None if opened == Kind::Dash
                    && (self.is_adverb_behind(rest) || self.recipient_end(rest, end).is_some()) =>
                {
                    return Some((Attribution { cue: Cue::After, subject: None, gap: 0 }, end));
                }
                subject => subject?,
            }
        };
        if self.differs_in_number(verb, &subject) || self.is_own_aside(&subject, end) {
            return None;
        }
        let end = self.end_of_apposition(end);
        let near = subject.start <= verb + 2 || self.is(verb + 1, Class::PREPOSITION);
        let subject = self.real_subject(subject.clone(), end).unwrap_or(subject);
        near.then_some((Attribution { cue: Cue::After, subject: Some(subject), gap: 0 }, end))
    }

    /// Whether who speaks tells what he thinks himself, and goes on (Av det, tror jeg Ann er glad), where the verb comes second.
    fn is_own_aside(&self, subject: &Range<usize>, end: usize) -> bool {
        let goes_on = subject.end < end || self.kind(end) == Some(Kind::Colon);
        self.grammar().verb_second() && goes_on && self.is(subject.start, Class::DIRECT)
    }

    /// Whether a word for "and" only says that somebody else speaks as well (— Нет, — сказал и министр.).
    fn is_also_by(&self, and: usize) -> bool {
        let somebody = Class::HE.with(Class::SHE).with(Class::SPEAKER).with(Class::HONORIFIC);
        self.is(and, Class::AND) && self.get(and + 1).is_some_and(|next| next.is_name() || next.is(somebody))
    }

    /// Whether this point belongs to the title before it (– Nie – mówi prof. Lis.).
    fn is_point_of_title(&self, at: usize) -> bool {
        let title = Class::HONORIFIC.with(Class::ABBREVIATION);
        self.word(at) == "." && self.is(at - 1, title) && self.get(at + 1).is_some_and(Token::is_name)
    }

    /// Whether a verb has the form for several and a thing behind it the article for one, so that this is its object.
    fn differs_in_number(&self, verb: usize, subject: &Range<usize>) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let one = self.is_any(subject.start, lexicon.indefinite) || self.is_any(subject.start, lexicon.feminine);
        self.grammar() == Grammar::French && self.word(verb).ends_with("ent") && one && !self.can_speak(subject)
    }

    /// A subject and right behind it a verb of saying, up to a stop, in languages that allow it (– En tiedä, Virta sanoo.).
    fn subject_first(&self, at: usize) -> Option<(Attribution, usize)> {
        let person = Class::HE.with(Class::SHE).with(Class::SPEAKER).with(Class::HONORIFIC);
        let begins = self.get(at).is_some_and(|first| first.is_name() || first.is(person));
        let stops = |at: &usize| self.get(*at).is_none_or(|token| !token.is_word());
        let end = (at..self.to.min(at + LONGEST)).find(stops).unwrap_or(self.to);
        let verb = (at + 1..end).find(|at| self.is_verb(*at)).filter(|verb| end <= verb + 3)?;
        let subject = self.phrase_from(at, verb).filter(|subject| subject.start == at && subject.end == verb)?;
        let found = Attribution { cue: Cue::After, subject: Some(subject), gap: 0 };
        (self.vocabulary.lexicon.subject_first && begins).then_some((found, end))
    }

    /// A verb that is in no list, with a name or a pronoun right behind it (– Attends ! glapit-elle).
    fn unknown_incise(&self, at: usize, end: usize) -> Option<(Attribution, usize)> {
        let plain = self.get(at).is_some_and(|verb| !verb.is(Class::FUNCTION));
        let bare = !self.grammar().is_studied() && self.kind(at.wrapping_sub(1)) == Some(Kind::Dash);
        let behind = at + 1 + usize::from(self.is(at + 1, Class::OBJECT) && !self.is(at + 1, Class::PRONOUN));
        let noun = bare && self.is_past(at) && self.is_core(behind) || self.closes_line(at, end);
        let subject = self.get(behind).is_some_and(|next| {
            next.is_name()
                || noun
                || bare && next.is(Class::DETERMINER.with(Class::SPEAKER))
                || next.is(Class::HE.with(Class::SHE)) && !next.is(Class::OBJECT.with(Class::DETERMINER))
        });
        let subject = if plain && subject && behind < end { self.phrase_from(behind, end) } else { None };
        Some((Attribution { cue: Cue::After, subject: Some(subject?), gap: 0 }, self.end_of_apposition(end)))
    }

    /// Whether a verb that is in no list and somebody's office close a line (– Det var ille, deler 36-åringen.), as Nordic papers
    /// tell whose it is.
    fn closes_line(&self, at: usize, end: usize) -> bool {
        let closed = matches!(self.kind(end), None | Some(Kind::Stop));
        closed && self.grammar().verb_second() && self.is_past(at) && self.is_compound(at + 1, Class::SPEAKER)
    }

    /// Whether the comma behind "said X" leads on to what X did or is (– Nee, zei ze, en ze stond op.; – Nei, sier X, som er
    /// matros.), where the verb comes second.
    fn narrates(&self, comma: usize) -> bool {
        let third = Class::HE.with(Class::SHE);
        let he = self.is(comma + 2, third) && !self.is(comma + 2, Class::DIRECT);
        let ends = matches!(self.kind(comma + 3), None | Some(Kind::Colon | Kind::Stop));
        let tells = self.is(comma + 1, Class::AND) && (he || ends);
        let who = self.is_who(comma + 1) && !self.is(comma + 1, Class::DETERMINER);
        (tells || who) && (self.grammar().verb_second() || self.vocabulary.lexicon.dash_press)
    }

    /// Whether a word in a line of dialogue ends as verbs that tell do, as far as the endings of its language show it; where
    /// letters are Cyrillic a stop stands before the dash as well.
    fn is_past(&self, at: usize) -> bool {
        let head = self.get(self.from).and_then(|first| self.text.get(..first.start)).unwrap_or_default();
        let line = head.trim_end().ends_with(['—', '–', '―', '-']);
        let latin = self.word(at).starts_with(|c| c < 'Ͱ') && line;
        let mut endings = self.vocabulary.lexicon.endings.split(' ').filter(|ending| ending.chars().nth(1).is_some());
        latin
            && self.get(at).is_some_and(|verb| verb.is_word() && !verb.is(Class::FUNCTION))
            && endings.any(|ending| self.word(at).ends_with(ending))
    }

    /// Where the sentence ends that goes on here.
    fn next_stop(&self, from: usize) -> usize {
        (from..self.to).find(|at| self.kind(*at) == Some(Kind::Stop)).unwrap_or(self.to)
    }

    /// The dash that closes what a dash opened, where one follows in the sentence.
    fn next_dash(&self, end: usize) -> usize {
        let last = self.to.min(end + LONGEST);
        let near = |at: &usize| matches!(self.kind(*at), Some(Kind::Dash | Kind::Stop));
        let dash = (end..last).find(near).filter(|at| self.kind(*at) == Some(Kind::Dash));
        dash.unwrap_or(end)
    }

    /// Whether a word of the first or second person follows in the sentence.
    fn is_direct(&self, from: usize) -> bool {
        let stop = |at: &usize| self.kind(*at) != Some(Kind::Stop);
        (from..self.to).take_while(stop).any(|at| self.is(at, Class::DIRECT))
    }

    /// Whether the sentence that begins here has a word of the first or second person, or asks or calls.
    fn resumes(&self, from: usize) -> bool {
        self.is_direct(from) || matches!(self.word(self.next_stop(from)), "?" | "!")
    }

    /// Where what is added to a subject ends (…, dit le maire, Luc Bol, 50 ans, …).
    fn end_of_apposition(&self, mut end: usize) -> usize {
        let stop = |at: &usize| self.get(*at).is_some_and(|t| !t.is_word() && t.kind != Kind::Number);
        while self.kind(end) == Some(Kind::Comma) {
            let next = (end + 1..self.to.min(end + 12)).find(stop).unwrap_or(self.to);
            let says = Class::PRONOUN.with(Class::AUXILIARY).with(Class::OBJECT).with(Class::CLAUSE);
            let plain = !(end + 1..next).any(|at| self.is(at, says) && !self.is(at, Class::DETERMINER));
            let added = self.get(end + 1).is_some_and(|t| t.is_name() || t.kind == Kind::Number);
            let role = (end + 1..next).any(|at| self.is_compound(at, Class::ROLE));
            if !plain || !(added || role) || self.is(end + 1, Class::PREPOSITION.with(Class::AND)) || next == end + 1 {
                break;
            }
            end = next;
        }
        end
    }

    /// All tokens as one sentence.
    fn whole<'a>(text: &'a str, tokens: &'a [Token], vocabulary: &'a Vocabulary) -> Sentence<'a> {
        Sentence { text, tokens, segments: &[], vocabulary, quote: tokens.len(), from: 0, to: tokens.len() }
    }
}

impl Incise {
    /// Whether a comma does not open it or its subject is named as people are: no verb between commas that only looks like
    /// "said X" cuts quoted words in two (naar ik denk, vroeg genoeg).
    pub(crate) fn is_by_somebody(&self, text: &str) -> bool {
        let pause = text.get(self.range.clone()).unwrap_or_default();
        let dash = pause.trim_start_matches([',', ' ', '\u{A0}']).starts_with(['—', '–', '-', '―']);
        let comma = pause.starts_with([',', '،']) && !dash;
        let person = Class::PRONOUN.with(Class::DETERMINER).with(Class::HONORIFIC).with(Class::SPEAKER);
        let first = self.attribution.subject.as_ref().map_or(0, |subject| subject.start);
        let place = first.checked_sub(1).and_then(|at| self.tokens.get(at)).is_some_and(|at| at.is(Class::PREPOSITION));
        !comma || self.tokens.get(first).is_some_and(|first| first.is_name() || first.is(person) || place)
    }

    /// Whether a pronoun is its subject.
    pub(crate) fn is_by_pronoun(&self) -> bool {
        let first = self.attribution.subject.as_ref().and_then(|subject| self.tokens.get(subject.start));
        first.is_none_or(|first| first.is(Class::PRONOUN))
    }

    /// The words of the incise itself.
    pub(crate) fn pause_tokens(&self) -> &[Token] {
        let from = self.tokens.partition_point(|token| token.start < self.range.start);
        let to = self.tokens.partition_point(|token| token.end <= self.range.end);
        self.tokens.get(from..to).unwrap_or_default()
    }

    /// The sentence its subject stands in.
    pub(crate) fn sentence<'a>(&'a self, text: &'a str, vocabulary: &'a Vocabulary) -> Sentence<'a> {
        Sentence::whole(text, &self.tokens, vocabulary)
    }
}
