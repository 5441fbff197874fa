//! Clauses that say who spoke: said X; has X said; X said; quipped X.

use std::ops::Range;

use super::{Attribution, Cue};
use crate::domain::quotation::language::Grammar;
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::Class;
use crate::domain::quotation::words::{Kind, Token};

/// How far behind the words a verb of saying may stand, appositions to its subject counted.
const FARTHEST: usize = 36;

impl Sentence<'_> {
    /// Said X; has X said; a-t-il déclaré; a déclaré hier, sur les ondes, X.
    pub(crate) fn inverted(&self, at: usize, limit: usize) -> Option<Attribution> {
        let host = at + usize::from(self.is(at, Class::OBJECT) && self.clitic_behind(at + 1).is_some());
        let clitic = self.clitic_behind(host).filter(|_| self.grammar().is_romance() && host < limit);
        if clitic.is_some() && !self.is(host, Class::AUXILIARY) {
            return Some(Attribution { cue: Cue::After, subject: clitic, gap: 0 });
        }
        let skip = Class::AUXILIARY.with(Class::ADVERB).with(Class::OBJECT);
        let only = |at: usize| self.is(at, Class::CLAUSE) && self.is(at + 1, Class::SAYS) && self.is_non_finite(at + 1);
        let even = |word: usize| {
            if word > at && only(word) && self.is_any(at, self.vocabulary.lexicon.negations) {
                return true;
            }
            let adverb = self.is(word + 1, Class::ADVERB) || self.is_adverb_behind(word + 1);
            word > at && (self.is(word, Class::CLAUSE.with(Class::AND)) && adverb || self.is_adverb_behind(word))
        };
        let even = |at: usize| self.grammar().is_romance() && even(at);
        let verb = (at..limit.min(at + 6)).find(|at| !(self.is(*at, skip) || even(*at)) || self.is_verb(*at))?;
        let verb = self.participle_behind_adverbial(at, verb, limit).unwrap_or(verb);
        let verb = (verb + 1..limit.min(verb + 3)).find(|at| self.is_composed(*at)).unwrap_or(verb);
        let governed = self.governed_saying(verb);
        let governs = governed.is_some();
        let limited = verb > at && only(verb - 1);
        let verb = governed.unwrap_or(verb);
        let just = self.grammar().is_romance() && verb > at && self.is(verb, Class::OF) && self.is_verb(verb + 1);
        let just = just && self.is(verb - 1, Class::AUXILIARY) && self.is_non_finite(verb + 1);
        let (verb, governs) = if just { (verb + 1, true) } else { (verb, governs || limited) };
        let pronoun = self.is(at, Class::PRONOUN) && !self.is(at, Class::OBJECT);
        let romance = self.grammar().is_romance();
        let had = romance && verb > at && self.is(verb - 1, Class::AUXILIARY);
        if self.is_verb(verb) && !pronoun && (governs || !self.is_non_finite(verb) || had) {
            let mut next = verb + 1;
            let last = self.grammar().verb_last();
            let small =
                |next: usize| self.get(next).is_some_and(|t| !t.upper && !t.is(Class::FUNCTION.with(Class::SPEAKER)));
            let alone = |next: usize| self.from == self.quote || self.get(next + 1).is_some_and(Token::is_name);
            let infinitive = |next: usize| romance && alone(next) && small(next) && self.is_non_finite(next);
            let verb = |next: usize| self.is_verb(next) && (last || romance || !self.starts_phrase(next));
            while next < limit && (verb(next) || infinitive(next)) {
                next += 1;
            }
            let next = self.after_ago(next);
            let own = self.phrase_from(next, limit).filter(|own| self.can_be_subject(own));
            let own = own.map(|own| self.without_bare_object(own));
            let ended = self.grammar().is_german() && self.kind(next) == Some(Kind::Comma);
            let subject = own.or_else(|| if ended { None } else { self.after_adverbials(next, limit) });
            return Some(Attribution { cue: Cue::After, subject, gap: 0 });
        }
        let auxiliary = (at..limit).find(|at| !self.is_object(*at)).filter(|at| self.is(*at, Class::AUXILIARY))?;
        let lexicon = self.vocabulary.lexicon;
        let inverts = !lexicon.grammar.is_english();
        let subject = self.phrase_from(auxiliary + 1, limit).filter(|_| inverts)?;
        let clitic = self.clitic_behind(auxiliary).is_some();
        let verb = (subject.end..limit.min(subject.end + 14)).find(|at| self.is_verb(*at));
        verb.or(if clitic { Some(auxiliary) } else { None })?;
        let subject = if self.is_nobody(auxiliary, &subject) { self.place(subject.end, limit) } else { Some(subject) };
        Some(Attribution { cue: Cue::After, subject, gap: 0 })
    }

    /// The subject behind a noun without an article that goes with its verb (pidió cautela | el portavoz).
    fn without_bare_object(&self, own: Range<usize>) -> Range<usize> {
        let rest = own.start + 1..own.end;
        let small = self.get(own.start).is_some_and(|noun| !noun.upper && !noun.is(Class::SPEAKER));
        let article = self.is(rest.start, Class::DETERMINER) && !self.is(rest.start, Class::PREPOSITION);
        let bare = self.grammar().drops_subject() && small && self.is_core(own.start) && article;
        if bare && self.can_speak(&rest) { rest } else { own }
    }

    /// Whether a phrase behind a verb can be its subject: no preposition is joined to it, and it is no small word by itself,
    /// as a noun has its article (a dit peu après X), and no day's article (a dit ce matin X).
    fn can_be_subject(&self, phrase: &Range<usize>) -> bool {
        let shown = Class::PRONOUN.with(Class::DETERMINER).with(Class::SPEAKER);
        let alone = phrase.len() == 1 && !self.is(phrase.end, Class::RELATIVE);
        let small = alone && self.get(phrase.start).is_some_and(|word| !word.upper && !word.is(shown));
        let dated = alone && self.is(phrase.start, Class::DETERMINER) && self.is(phrase.end, Class::CALENDAR);
        !(self.is_joined_preposition(phrase.start) || (small || dated) && self.grammar() == Grammar::French)
    }

    /// What follows words that tell how long ago it was (il y a quelques semaines).
    fn after_ago(&self, at: usize) -> usize {
        let ago = self.is(at, Class::HE) && self.is(at + 1, Class::OBJECT) && self.is(at + 2, Class::AUXILIARY);
        let time = (at + 3..at + 6).find(|at| self.is(*at, Class::CALENDAR)).filter(|_| ago);
        time.filter(|_| self.grammar().is_romance()).map_or(at, |time| time + 1)
    }

    /// The participle that an adverbial cuts off from its auxiliary (a par exemple annoncé, a pour sa part dit).
    fn participle_behind_adverbial(&self, at: usize, adverbial: usize, limit: usize) -> Option<usize> {
        let joined = adverbial > at && self.is(adverbial - 1, Class::PREPOSITION);
        let adverbial = adverbial - usize::from(joined);
        let had = adverbial > at && self.is(adverbial - 1, Class::AUXILIARY);
        let opens = self.is(adverbial, Class::PREPOSITION) && self.clitic_behind(adverbial - 1).is_none();
        let words = (adverbial + 1..limit.min(adverbial + 6)).take_while(|at| self.kind(*at) == Some(Kind::Word));
        let verb = words.into_iter().find(|at| self.is_verb(*at) && !self.is_non_finite(*at))?;
        (had && opens).then_some(verb)
    }

    /// The infinitive of saying that a verb here governs by a preposition (n'a cessé de répéter X, n'oublie pas de rappeler X).
    fn governed_saying(&self, at: usize) -> Option<usize> {
        let link = (at + 1..self.to.min(at + 3)).find(|at| !self.is(*at, Class::ADVERB))?;
        let own = self.is_any(link + 1, self.vocabulary.lexicon.reflexive);
        let saying = link + 1 + usize::from(own);
        let small = self.get(saying).is_some_and(|verb| !verb.upper && verb.is(Class::SAYS));
        let linked = self.is(link, Class::PREPOSITION) && small && self.is_non_finite(saying);
        let between = Class::ADVERB.with(Class::OBJECT);
        let cut = (self.from..at).rev().find(|at| !self.is(*at, between)).and_then(|at| self.get(at));
        let cut = cut.is_some_and(|cut| !cut.is_word()) && (link == at + 1 || at < self.quote + 4);
        let first = self.grammar().is_romance() && self.is_core(at) && cut;
        let clitic = at > self.from + 1 && self.clitic_behind(at - 2).is_some();
        let before = || (self.from..at).rev().find(|at| !self.is(*at, Class::ADVERB));
        let auxiliary = if clitic { Some(at - 2) } else { before() };
        let had = auxiliary.is_some_and(|at| self.is(at, Class::AUXILIARY));
        (linked && (first || had)).then_some(saying)
    }

    /// Whether this word is an object before its verb (s'est souvenu X, m'a dit X).
    pub(crate) fn is_object(&self, at: usize) -> bool {
        let verb = Class::AUXILIARY.with(Class::SAYS);
        self.is(at, Class::OBJECT) && (!self.is(at, Class::DETERMINER) || self.is(at + 1, verb))
    }

    /// Whether the pronoun behind an auxiliary stands for nobody (peut-on lire, est-il précisé).
    fn is_nobody(&self, auxiliary: usize, subject: &Range<usize>) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let is = |list, at| self.is_any(at, list);
        let own = auxiliary > self.from && is(lexicon.reflexive, auxiliary - 1);
        let passive = is(lexicon.passive, auxiliary) && self.clitic_behind(auxiliary).is_some() && !own;
        subject.len() == 1 && (passive || is(lexicon.impersonal, subject.start))
    }

    /// Where something stands written (dans le communiqué).
    pub(crate) fn place(&self, from: usize, limit: usize) -> Option<Range<usize>> {
        let word = |at: &usize| !self.grammar().is_german() || self.kind(*at) == Some(Kind::Word);
        let mut near = (from..limit.min(from + 4)).take_while(word);
        let place = near.find(|at| self.is(*at, Class::PREPOSITION))?;
        let noun = |at: &usize| {
            self.get(*at).is_some_and(|token| token.upper && token.is_word() && !token.is(Class::CALENDAR))
        };
        let romance = self.grammar().is_romance();
        let of = romance && self.is(place + 1, Class::OF);
        let phrase = self.phrase_from(place + 1 + usize::from(of), limit);
        // What is said on an occasion is not said by it (bei der Ankündigung).
        if self.grammar().is_german() && self.word(place).starts_with("bei") {
            return phrase.filter(|phrase| self.can_speak(phrase));
        }
        let inner = |place: &Range<usize>| {
            let of = place.clone().skip(1).find(|at| self.is(*at, Class::OF))?;
            self.phrase_from(of + usize::from(!self.is(of, Class::DETERMINER)), limit)
                .filter(|it| self.is_speaking_noun(&self.head_of(it)))
        };
        let within = phrase.as_ref().filter(|place| romance && !self.is_speaking_noun(&self.head_of(place)));
        if let Some(within) = within.and_then(inner) {
            return Some(within);
        }
        if self.grammar().is_german() && !phrase.clone().is_some_and(|it| it.clone().any(|at| noun(&at))) {
            let inside = |at: &usize| self.kind(*at) != Some(Kind::Comma);
            let at = (place + 1..limit.min(place + 9)).take_while(inside).find(noun)?;
            return Some(at..at + 1);
        }
        phrase
    }

    /// X said.
    pub(crate) fn direct(&self, at: usize, limit: usize) -> Option<Attribution> {
        let relative = self.is(at, Class::RELATIVE) && at > self.quote + 1;
        let inverted = self.grammar().is_german() && (relative || self.is_finite(at, at));
        if inverted || !self.starts_phrase(at) || self.is_verb(at) && self.is_non_finite(at) {
            return None;
        }
        let verb = (at + 1..limit.min(at + FARTHEST)).find(|at| self.is_verb(*at))?;
        let who = self.is(verb - 1, Class::RELATIVE) && self.kind(verb.saturating_sub(2)) == Some(Kind::Word);
        if who && self.grammar().is_studied() {
            return None;
        }
        let other = Class::RELATIVE.with(Class::DETERMINER);
        let once = |at: usize| at + 1 == verb && self.grammar().is_english() && !self.is(at, Class::AND);
        let clause = |at: usize| self.is(at, Class::CLAUSE) && !self.is(at, other) && !once(at);
        if (at..verb).any(clause) {
            return None;
        }
        let nameless = self.kind(verb - 1) == Some(Kind::Comma) && self.name_in(&(at..verb)).is_none();
        let person = Class::PRONOUN.with(Class::DETERMINER).with(Class::SPEAKER).with(Class::HONORIFIC);
        let right = Class::HE.with(Class::SHE).with(Class::DETERMINER);
        let small = self.get(at).is_some_and(|first| !first.upper);
        let adverb = verb == at + 1 && !self.is(at, person) && small && self.is(verb + 1, right);
        let besides = Class::AUXILIARY.with(Class::OBJECT);
        let first = (at..verb).rev().find(|at| !self.is(*at, besides) || self.is(*at, Class::PRONOUN));
        let explicit = self.grammar().is_romance() && first.is_some_and(|at| self.kind(at) == Some(Kind::Comma));
        let titled = Class::DETERMINER.with(Class::HONORIFIC);
        let next = verb + 1 + usize::from(self.is(verb + 1, Class::ADVERB));
        let article =
            self.is(next, titled) && !self.is(next, Class::PREPOSITION) || self.get(next).is_some_and(Token::is_name);
        let inverted = || if explicit && article { self.phrase_from(next, limit) } else { None };
        let told = || if explicit { self.behind_recipient(next, limit) } else { None };
        let inverted = inverted().filter(|it| it.start == next).or_else(told).filter(|it| self.can_speak(it));
        let behind = || match (nameless, adverb) {
            _ if inverted.is_some() => inverted.clone(),
            (true, _) => self.name_right_behind(verb, limit),
            (_, true) => self.phrase_from(verb + 1, limit).filter(|right| right.start == verb + 1),
            _ => None,
        };
        let first = || {
            let first = self.phrase_from(at, verb).filter(|first| !self.is_joined_preposition(first.start))?;
            let last = if self.name_in(&first).is_none() || !self.is_cut() {
                self.phrase_right_before(at, verb)
            } else {
                None
            };
            Some(last.unwrap_or(first))
        };
        let subject = self.clitic_behind(verb).or_else(behind).or_else(first)?;
        let other = |at: usize| self.is(at, Class::PRONOUN) && !self.is(at, Class::OBJECT.with(Class::DETERMINER));
        if self.grammar().is_studied() && (subject.end..verb).any(|at| other(at) && !self.is(at, Class::RELATIVE)) {
            return None;
        }
        Some(Attribution { cue: Cue::After, subject: Some(subject), gap: 0 })
    }

    /// The phrase between the last comma and a verb, which is its subject where no comma stands before the verb
    /// (… with Ann Lee, the head of the board, the mayor | said).
    fn phrase_right_before(&self, at: usize, verb: usize) -> Option<Range<usize>> {
        let comma = (at..verb).rev().find(|at| self.kind(*at) == Some(Kind::Comma))?;
        let begins = self.is(comma + 1, Class::DETERMINER.with(Class::HONORIFIC))
            || self.get(comma + 1).is_some_and(Token::is_name);
        let subject = self.phrase_from(comma + 1, verb)?;
        let between = |at: usize| self.is(at, Class::AUXILIARY.with(Class::ADVERB));
        let reaches = (subject.end..verb).all(between) && comma + 1 < verb;
        let listed = (comma..verb).any(|at| self.is(at, Class::AND));
        (begins && reaches && !listed && self.can_speak(&subject)).then_some(subject)
    }

    /// A name that follows a verb at once, which is its subject where no name stands before (…, die Gewerkschaft, sagte Ann).
    pub(crate) fn name_right_behind(&self, verb: usize, limit: usize) -> Option<Range<usize>> {
        let right = self.phrase_from(verb + 1, limit)?;
        self.get(right.start).is_some_and(Token::is_name).then_some(right)
    }

    /// The pronoun that a hyphen joins to a verb (rappelle-t-il).
    pub(crate) fn clitic_behind(&self, verb: usize) -> Option<Range<usize>> {
        let (word, next) = self.get(verb).zip(self.get(verb + 1))?;
        let hyphen = self.text.get(word.end..next.start).is_some_and(|gap| gap.starts_with(['-', '‑']));
        (hyphen && next.is(Class::PRONOUN)).then_some(verb + 1..verb + 2)
    }
}
