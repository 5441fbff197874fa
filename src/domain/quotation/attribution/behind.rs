//! Who stands behind a verb of saying where something comes between: a place, a day, those to whom it was said.

use std::ops::Range;

use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::speaker::name::names;
use crate::domain::quotation::words::vocabulary::{Class, ends};
use crate::domain::quotation::words::{Kind, Token};

impl Sentence<'_> {
    /// The name behind adverbials and a comma (a déclaré hier sur les ondes, X).
    pub(super) fn after_adverbials(&self, at: usize, limit: usize) -> Option<Range<usize>> {
        if let Some(named) = self.somebody_behind_date(at, limit) {
            return Some(named);
        }
        let begins = |at: usize| self.get(at).is_some_and(|token| token.is_name() || token.is(Class::DETERMINER));
        let english = self.grammar().is_english();
        let said = |at: usize| english && self.is_verb(at) && begins(at + 1);
        let behind = |at: &usize| self.kind(*at) == Some(Kind::Comma) && (begins(at + 1) || said(at + 1));
        let comma = (at..limit.min(at + 14)).find(behind).map(|at| at + usize::from(said(at + 1)));
        let romance = self.grammar().is_romance();
        let next = if romance { self.after_day(at, limit) } else { at };
        let named = |token: &Token| token.is_name() || token.upper && token.is(Class::HONORIFIC);
        if next > at && self.get(next).is_some_and(named) {
            return self.phrase_from(next, limit);
        }
        let at = next;
        let told = if romance { self.behind_recipient(at, comma.unwrap_or(limit)) } else { None };
        let inflected = !self.vocabulary.lexicon.cases.is_empty();
        let told = told.or_else(|| if romance || inflected { self.behind_quoted_paper(at, limit) } else { None });
        let aside = self.kind(at) == Some(Kind::Comma) || !self.grammar().drops_subject();
        let near = |comma: usize| comma < at + 3 || aside;
        told.or_else(|| self.behind_adverbial(at, comma.unwrap_or(limit)))
            .or_else(|| comma.filter(|comma| near(*comma)).and_then(|comma| self.somebody_behind(comma, limit)))
            .or_else(|| self.name_behind(at, limit))
    }

    /// What follows a day and the adverbs behind it (lundi encore).
    fn after_day(&self, at: usize, limit: usize) -> usize {
        let day = self.is(at, Class::DETERMINER) && self.is(at + 1, Class::CALENDAR);
        let during = self.is(at, Class::PREPOSITION) && self.is(at + 1, Class::DETERMINER) && !self.is(at, Class::OF);
        if during && self.is(at + 2, Class::CALENDAR) {
            return at + 3;
        }
        let dated = (at + usize::from(day)..limit).find(|at| !self.is(*at, Class::CALENDAR)).unwrap_or(at);
        let skipped = |at: &usize| self.is(*at, Class::ADVERB) && !self.is(*at, Class::PREPOSITION);
        (dated..limit).find(|at| !skipped(at)).unwrap_or(dated)
    }

    /// Who stands behind those to whom it was said (raconte à l'AFP son avocat; déclare à l'AFP Ann Lee).
    pub(crate) fn behind_recipient(&self, at: usize, limit: usize) -> Option<Range<usize>> {
        let to = self.is(at, Class::PREPOSITION) && !self.is(at, Class::OF);
        let of = at + 1 + usize::from(self.is(at + 1, Class::OF));
        let start = of + usize::from(self.is(of, Class::DETERMINER));
        let capitals = |at: usize| self.word(at).len() > 1 && !self.word(at).contains(char::is_lowercase);
        let body = self.get(start).is_some_and(Token::is_name) && start < limit;
        let part = |at: &usize| self.is_core(*at) || self.kind(*at) == Some(Kind::Number);
        let paper = (start + 1..limit.min(start + 3)).take_while(part).count();
        let article = |at: usize| self.is(at, Class::DETERMINER) && !self.is(at, Class::PREPOSITION);
        let body_of_two = self.is(start, Class::BODY) && !article(start + 1 + paper);
        let next = self.after_date(start + if body_of_two { 2 } else { 1 });
        let named = (capitals(start) || body_of_two) && self.get(next).is_some_and(Token::is_name);
        let next = if article(start + 1 + paper) && !named { start + 1 + paper } else { next };
        let begins = article(next) || named;
        if to && body && begins && next < limit { self.phrase_from(next, limit) } else { None }
    }

    /// Who stands behind a paper that is set in marks (a dit au « Courrier » une éclusière; powiedział w rozmowie z „Głosem” Lis).
    fn behind_quoted_paper(&self, at: usize, limit: usize) -> Option<Range<usize>> {
        let joined = limit == at + 1 && self.is_joined_preposition(at);
        let inflected = !self.vocabulary.lexicon.cases.is_empty() && limit < at + 6;
        let led = inflected && (at..limit).all(|at| self.kind(at) == Some(Kind::Word));
        let paper = (joined || led) && self.get(limit).is_some_and(Token::is_quote);
        let brief = self.inner_of(limit).split_whitespace().nth(4).is_none();
        let subject = self.phrase_from(limit + 1, self.limit(limit + 1)).filter(|_| paper && brief)?;
        (subject.start == limit + 1 && self.can_speak(&subject)).then_some(subject)
    }

    /// Behind a day, or a preposition and a year, that stand here; here, if none do.
    fn after_date(&self, at: usize) -> usize {
        let year = self.is(at, Class::PREPOSITION) && self.kind(at + 1) == Some(Kind::Number);
        at + if year { 2 } else { usize::from(self.is(at, Class::CALENDAR)) }
    }

    /// Whoever speaks behind a phrase that says where or when (a déclaré à cette occasion la ministre; dit en substance le texte).
    pub(crate) fn behind_adverbial(&self, at: usize, limit: usize) -> Option<Range<usize>> {
        if self.is_hyphenated(at) {
            return self.phrase_from(at + 1, limit);
        }
        let lexicon = self.vocabulary.lexicon;
        let romance = lexicon.grammar.is_romance();
        let one = self.is_any(at + 1, lexicon.indefinite) && romance;
        let own = self.is_any(at + 1, lexicon.possessives) && romance && !self.is(at + 2, Class::SPEAKER);
        let adverbial = self.is(at, Class::PREPOSITION) && (one || own || !self.is(at, Class::OF));
        let linked = Class::PREPOSITION.with(Class::OF).with(Class::DETERMINER).with(Class::AND);
        let begins = |at: &usize| {
            self.is(*at, Class::DETERMINER) && !self.is(*at, Class::PREPOSITION) && !self.is(*at - 1, linked)
        };
        let word =
            |at: &usize| self.kind(*at) == Some(Kind::Word) && !self.is(*at, Class::CLAUSE.with(Class::RELATIVE));
        let noun = at + 1 + usize::from(own);
        let titled = self.is(noun, Class::HONORIFIC);
        let manner = adverbial && !self.is(at, Class::DETERMINER) && !titled && noun + 1 < limit;
        let manner = manner && (self.is_core(noun) || self.is_any(noun, lexicon.him) || self.is(noun, Class::SHE));
        if manner && romance && self.get(noun + 1).is_some_and(Token::is_name) {
            let medium = |end: usize| {
                let named = self.kind(end) == Some(Kind::Comma) && self.get(end + 1).is_some_and(Token::is_name);
                named && self.get(noun).is_some_and(|token| token.upper)
            };
            let behind = self.phrase_from(noun + 1, limit).filter(|it| !medium(it.end));
            return behind.filter(|it| !self.is_rest_of_medium(noun, it));
        }
        let start = (at + 1..limit.min(at + 10)).take_while(word).find(begins)?;
        let subject = self.phrase_from(start, limit).filter(|_| adverbial)?;
        let named = self.get(start - 1).is_some_and(Token::is_name)
            || self.name_in(&subject).is_some() && self.get(subject.end).is_none_or(|next| !next.is_word());
        let named = named && romance;
        (named || subject.clone().any(|at| self.is(at, Class::SPEAKER))).then_some(subject)
    }

    /// Whether a word hangs on a verb by a hyphen, as pronouns do that are written like prepositions (declarou-nos | X).
    fn is_hyphenated(&self, at: usize) -> bool {
        let head = self.get(at).and_then(|token| self.text.get(..token.start));
        self.grammar().drops_subject() && head.is_some_and(|head| head.ends_with('-'))
    }

    /// Whether a name behind one that a preposition leads to is the rest of that (explicó a Prensa | Libre, a La | Estrella del Sur).
    fn is_rest_of_medium(&self, first: usize, rest: &Range<usize>) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let capital = self.get(first).is_some_and(|token| token.upper);
        let whole = rest.len() == 1 && self.get(rest.end).is_none_or(|next| !next.is_word());
        let short = !self.word(first).contains(char::is_lowercase);
        capital && !short && lexicon.grammar.drops_subject() && (whole || self.is_any(first, lexicon.determiners))
    }

    /// Who stands right behind a day or a week (a lancé la semaine dernière Ann Lee).
    fn somebody_behind_date(&self, at: usize, limit: usize) -> Option<Range<usize>> {
        let dated = self.is(at, Class::DETERMINER) && self.is(at + 1, Class::CALENDAR);
        let plain = |at: &usize| self.get(*at).is_some_and(|t| t.is_word() && !t.upper && !t.is(Class::FUNCTION));
        let next = (at + 2..limit.min(at + 4)).find(|at| !plain(at))?;
        let month = self.is(next, Class::OF) && self.is(next + 1, Class::CALENDAR);
        let year = month && self.kind(next + 2) == Some(Kind::Number);
        let next = next + if month { 2 } else { 0 } + usize::from(year);
        let name = self.get(next).is_some_and(Token::is_name) && next < limit;
        if dated && name {
            return self.phrase_from(next, limit);
        }
        let article = self.is(next, Class::DETERMINER) && !self.is(next, Class::PREPOSITION);
        let office = if dated && article { self.phrase_from(next, limit) } else { None };
        office.filter(|office| self.grammar().is_romance() && self.can_speak(office))
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
        let names = names(self.text, self.tokens, at..limit.min(at + 10)).into_iter().map(|name| {
            let agency = self.grammar().is_romance()
                && name.len() > 2
                && self.is_any(name.start, self.vocabulary.lexicon.recipients);
            name.start + if agency { 2 } else { 0 }..name.end
        });
        let full = |name: &Range<usize>| {
            !self.grammar().drops_subject() || name.len() > 1 && self.kind(name.start - 1) == Some(Kind::Word)
        };
        let lexicon = self.vocabulary.lexicon;
        let told = |at: usize| self.is_any(at, lexicon.recipients) || ends(lexicon.dative, self.word(at));
        let recipient = |name: &Range<usize>| told(name.start) || told(name.start - 1);
        let title = |at: &usize| self.is(*at, Class::HONORIFIC) || self.word(*at) == ".";
        let led =
            |name: &Range<usize>| (at..name.start).rev().find(|at| !title(at)).is_some_and(|at| self.is(at, linked));
        let plain = |name: &Range<usize>| !led(name) && !recipient(name);
        // Where nouns have cases, a name in the nominative follows that of a medium (uvedla pro Radiožurnál Eva Lis).
        let medium = |name: Range<usize>| {
            let cut = !lexicon.cases.is_empty() && name.len() > 2 && led(&name);
            if cut { name.end - 2..name.end } else { name }
        };
        names.map(medium).find(|name| name.start > at && plain(name) && full(name))
    }
}
