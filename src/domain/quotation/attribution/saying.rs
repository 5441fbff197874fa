//! Clauses that say who spoke: said X; has X said; X said; quipped X.

use std::ops::Range;

use super::{Attribution, Cue};
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::speaker::name::names;
use crate::domain::quotation::words::vocabulary::{Class, ends};
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
        let even = |word: usize| {
            let adverb = self.is(word + 1, Class::ADVERB) || self.is_adverb_behind(word + 1);
            word > at && (self.is(word, Class::CLAUSE.with(Class::AND)) && adverb || self.is_adverb_behind(word))
        };
        let even = |at: usize| self.grammar().is_romance() && even(at);
        let verb = (at..limit.min(at + 6)).find(|at| !(self.is(*at, skip) || even(*at)) || self.is_verb(*at))?;
        let verb = self.participle_behind_adverbial(at, verb, limit).unwrap_or(verb);
        let verb = (verb + 1..limit.min(verb + 3)).find(|at| self.is_composed(*at)).unwrap_or(verb);
        let governs = self.governs_saying(verb);
        let verb = if governs { verb + 2 } else { verb };
        let just = self.grammar().is_romance() && verb > at && self.is(verb, Class::OF) && self.is_verb(verb + 1);
        let just = just && self.is(verb - 1, Class::AUXILIARY) && self.is_non_finite(verb + 1);
        let (verb, governs) = if just { (verb + 1, true) } else { (verb, governs) };
        let pronoun = self.is(at, Class::PRONOUN) && !self.is(at, Class::OBJECT);
        let romance = self.grammar().is_romance();
        let had = romance && verb > at && self.is(verb - 1, Class::AUXILIARY);
        if self.is_verb(verb) && !pronoun && (governs || !self.is_non_finite(verb) || had) {
            let mut next = verb + 1;
            let last = self.grammar().verb_last();
            while next < limit && self.is_verb(next) && (last || !self.starts_phrase(next)) {
                next += 1;
            }
            let own = self.phrase_from(next, limit).filter(|own| !self.is_joined_preposition(own.start));
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

    /// Whether a verb, a preposition and an infinitive of saying stand here (n'a cessé de répéter X).
    fn governs_saying(&self, at: usize) -> bool {
        let linked = self.is(at + 1, Class::PREPOSITION) && self.is(at + 2, Class::SAYS) && self.is_non_finite(at + 2);
        let cut = self.grammar().is_romance() && at > 0 && !self.get(at - 1).is_some_and(Token::is_word);
        let first = cut && self.is_core(at);
        let clitic = at > self.from + 1 && self.clitic_behind(at - 2).is_some();
        let auxiliary = if clitic { at - 2 } else { at.wrapping_sub(1) };
        let small = self.get(at + 2).is_some_and(|verb| !verb.upper);
        linked && small && (first || at > self.from && self.is(auxiliary, Class::AUXILIARY))
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
        let of = self.grammar().is_romance() && self.is(place + 1, Class::OF);
        let phrase = self.phrase_from(place + 1 + usize::from(of), limit);
        // What is said on an occasion is not said by it (bei der Ankündigung).
        if self.grammar().is_german() && self.word(place).starts_with("bei") {
            return phrase.filter(|phrase| self.can_speak(phrase));
        }
        if self.grammar().is_german() && !phrase.clone().is_some_and(|it| it.clone().any(|at| noun(&at))) {
            let inside = |at: &usize| self.kind(*at) != Some(Kind::Comma);
            let at = (place + 1..limit.min(place + 9)).take_while(inside).find(noun)?;
            return Some(at..at + 1);
        }
        phrase
    }

    /// The name behind adverbials and a comma (a déclaré hier sur les ondes, X).
    fn after_adverbials(&self, at: usize, limit: usize) -> Option<Range<usize>> {
        if let Some(named) = self.name_behind_date(at, limit) {
            return Some(named);
        }
        let begins = |at: usize| self.get(at).is_some_and(|token| token.is_name() || token.is(Class::DETERMINER));
        let english = self.grammar().is_english();
        let said = |at: usize| english && self.is_verb(at) && begins(at + 1);
        let behind = |at: &usize| self.kind(*at) == Some(Kind::Comma) && (begins(at + 1) || said(at + 1));
        let comma = (at..limit.min(at + 14)).find(behind).map(|at| at + usize::from(said(at + 1)));
        let dated = (at..limit).find(|at| !self.is(*at, Class::CALENDAR)).unwrap_or(at);
        let at = if self.grammar().is_romance() { dated } else { at };
        let told = self.grammar().is_romance().then(|| self.behind_recipient(at, comma.unwrap_or(limit))).flatten();
        let aside = self.kind(at) == Some(Kind::Comma) || !self.grammar().drops_subject();
        let near = |comma: usize| comma < at + 3 || aside;
        told.or_else(|| self.behind_adverbial(at, comma.unwrap_or(limit)))
            .or_else(|| comma.filter(|comma| near(*comma)).and_then(|comma| self.somebody_behind(comma, limit)))
            .or_else(|| self.name_behind(at, limit))
    }

    /// Who stands behind those to whom it was said (raconte à l'AFP son avocat; déclare à l'AFP Ann Lee).
    pub(crate) fn behind_recipient(&self, at: usize, limit: usize) -> Option<Range<usize>> {
        let to = self.is(at, Class::PREPOSITION) && !self.is(at, Class::OF);
        let of = at + 1 + usize::from(self.is(at + 1, Class::OF));
        let start = of + usize::from(self.is(of, Class::DETERMINER));
        let capitals = |at: usize| self.word(at).len() > 1 && !self.word(at).contains(char::is_lowercase);
        let body = self.get(start).is_some_and(Token::is_name) && start < limit;
        let paper = (start + 1..limit.min(start + 3)).take_while(|at| self.is_core(*at)).count();
        let article = |at: usize| self.is(at, Class::DETERMINER) && !self.is(at, Class::PREPOSITION);
        let next = self.after_date(start + 1);
        let named = capitals(start) && self.get(next).is_some_and(Token::is_name);
        let next = if article(start + 1 + paper) && !named { start + 1 + paper } else { next };
        let begins = article(next) || named;
        if to && body && begins && next < limit { self.phrase_from(next, limit) } else { None }
    }

    /// Behind a day, or a preposition and a year, that stand here; here, if none do.
    fn after_date(&self, at: usize) -> usize {
        let year = self.is(at, Class::PREPOSITION) && self.kind(at + 1) == Some(Kind::Number);
        at + if year { 2 } else { usize::from(self.is(at, Class::CALENDAR)) }
    }

    /// Whoever speaks behind a phrase that says where or when (a déclaré à cette occasion la ministre; dit en substance le texte).
    pub(crate) fn behind_adverbial(&self, at: usize, limit: usize) -> Option<Range<usize>> {
        let one = self.is_any(at + 1, self.vocabulary.lexicon.indefinite) && self.grammar().is_romance();
        let adverbial = self.is(at, Class::PREPOSITION) && (one || !self.is(at, Class::OF));
        let linked = Class::PREPOSITION.with(Class::OF).with(Class::DETERMINER).with(Class::AND);
        let begins = |at: &usize| {
            self.is(*at, Class::DETERMINER) && !self.is(*at, Class::PREPOSITION) && !self.is(*at - 1, linked)
        };
        let word =
            |at: &usize| self.kind(*at) == Some(Kind::Word) && !self.is(*at, Class::CLAUSE.with(Class::RELATIVE));
        let manner = adverbial && !self.is(at, Class::DETERMINER) && self.is_core(at + 1) && at + 2 < limit;
        if manner && self.grammar().is_romance() && self.get(at + 2).is_some_and(Token::is_name) {
            let medium = |end: usize| {
                let named = self.kind(end) == Some(Kind::Comma) && self.get(end + 1).is_some_and(Token::is_name);
                named && self.get(at + 1).is_some_and(|token| token.upper)
            };
            return self.phrase_from(at + 2, limit).filter(|it| !medium(it.end));
        }
        let start = (at + 1..limit.min(at + 10)).take_while(word).find(begins)?;
        let subject = self.phrase_from(start, limit).filter(|_| adverbial)?;
        let named = self.get(start - 1).is_some_and(Token::is_name)
            || self.name_in(&subject).is_some() && self.get(subject.end).is_none_or(|next| !next.is_word());
        let named = named && self.grammar().is_romance();
        (named || subject.clone().any(|at| self.is(at, Class::SPEAKER))).then_some(subject)
    }

    /// The name right behind a day or a week (a lancé la semaine dernière Ann Lee).
    fn name_behind_date(&self, at: usize, limit: usize) -> Option<Range<usize>> {
        let dated = self.is(at, Class::DETERMINER) && self.is(at + 1, Class::CALENDAR);
        let plain = |at: &usize| self.get(*at).is_some_and(|t| t.is_word() && !t.upper && !t.is(Class::FUNCTION));
        let next = (at + 2..limit.min(at + 4)).find(|at| !plain(at))?;
        let name = self.get(next).is_some_and(Token::is_name) && next < limit;
        if dated && name { self.phrase_from(next, limit) } else { None }
    }

    /// The phrase behind a comma; where that is nobody who can speak, the one behind the next comma (scandaient, le poing
    /// levé, les grévistes).
    fn somebody_behind(&self, comma: usize, limit: usize) -> Option<Range<usize>> {
        let first = self.phrase_from(comma + 1, limit);
        let somebody = |phrase: &Range<usize>| {
            let thing = self.is_joined_preposition(phrase.start) || self.points_at_things(phrase.start);
            !thing && self.can_speak(phrase)
        };
        if first.as_ref().is_some_and(somebody) || !self.grammar().is_romance() {
            return first;
        }
        let commas = (comma + 1..limit).filter(|at| self.kind(*at) == Some(Kind::Comma));
        let mut phrases =
            commas.filter_map(|comma| self.phrase_from(comma + 1, limit).filter(|it| it.start == comma + 1));
        phrases.find(somebody).or(first)
    }

    /// The first name behind a verb that only adverbials follow (ha scritto in un blog X).
    pub(crate) fn name_behind(&self, at: usize, limit: usize) -> Option<Range<usize>> {
        let linked = Class::PREPOSITION.with(Class::OF).with(Class::DETERMINER);
        let names = names(self.text, self.tokens, at..limit.min(at + 10));
        let full = |name: &Range<usize>| {
            !self.grammar().drops_subject() || name.len() > 1 && self.kind(name.start - 1) == Some(Kind::Word)
        };
        let lexicon = self.vocabulary.lexicon;
        let told = |at: usize| self.is_any(at, lexicon.recipients) || ends(lexicon.dative, self.word(at));
        let recipient = |name: &Range<usize>| told(name.start) || told(name.start - 1);
        let plain = |name: &Range<usize>| !self.is(name.start - 1, linked) && !recipient(name);
        names.into_iter().find(|name| name.start > at && plain(name) && full(name))
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
