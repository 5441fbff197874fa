//! What stands beside the marks and makes them hold a name, a title or a term: a noun, a hyphen, a list of sources.

use super::{Evidence, Sort};
use crate::domain::quotation::attribution::{Attribution, Cue};
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::{Class, ends, holds};
use crate::domain::quotation::words::{Kind, Token};

impl Sentence<'_> {
    /// Whether a few words in small letters are the noun of a subject, between its article and its auxiliary (les « … » sont …).
    pub(super) fn names_subject(&self, words: usize) -> bool {
        let article = self.before(self.quote).is_some_and(|it| it.is(Class::DETERMINER) && !it.is(Class::OF));
        let several = self.quote > self.from && self.word(self.quote - 1).ends_with('s');
        let verb = self.is(self.quote + 1, Class::AUXILIARY) && !self.is(self.quote + 1, Class::PREPOSITION);
        self.grammar().is_romance() && words < 4 && self.begins_small() && article && several && verb
    }

    /// What stands right beside the marks and makes them hold a name, a title or a term.
    pub(crate) fn naming(&self, evidence: &mut Evidence, attribution: Option<&Attribution>, whole: bool) {
        let words = self.length();
        if self.is_pointed_at() || self.is_apposed_work(words) || self.is_who_reports(words) || self.is_apposed_title()
        {
            evidence.against(14, Sort::Title);
        }
        let direct = whole && attribution.is_some_and(|found| self.is_told_beside(found));
        let charge = self.quote > self.from && self.is_charge(self.quote - 1);
        if direct || words > 12 && !charge {
            return;
        }
        let named = if self.vocabulary.marks.spaced {
            self.named_after(evidence, attribution, words);
            self.named_by_word(evidence, attribution, whole)
        } else {
            self.named_unspaced()
        };
        if let Some((weight, sort)) = named {
            evidence.against(weight, sort);
        }
    }

    fn named_unspaced(&self) -> Option<(i32, Sort)> {
        if self.is_work_unspaced() {
            Some((7, Sort::Title))
        } else if self.is_named_unspaced() {
            Some((7, Sort::Term))
        } else {
            self.is_part_unspaced().then_some((6, Sort::Term))
        }
    }

    /// Whether the words are written like a title and the work whose title they are stands before them: behind a preposition
    /// (under the headline "…") or cut off by a comma (her memoir, "…",).
    fn is_apposed_title(&self) -> bool {
        let comma = self.before(self.quote).is_some_and(|before| before.kind == Kind::Comma);
        let noun = self.quote.checked_sub(1 + usize::from(comma)).filter(|at| *at > self.from);
        let led =
            |at: usize| at > self.from + 1 && self.is(at - 1, Class::DETERMINER) && self.is(at - 2, Class::PREPOSITION);
        self.grammar().is_english()
            && noun.is_some_and(|at| {
                if comma { self.is(at, Class::WORK) } else { self.is(at, Class::WORK.with(Class::WORD)) && led(at) }
            })
            && self.is_headline_case()
    }

    /// Whether the words are the subject of a verb of saying that a comma cuts off (…, reports "The Harbour").
    fn is_who_reports(&self, words: usize) -> bool {
        let verb = self.quote.checked_sub(1).filter(|at| *at > self.from && self.is_verb(*at));
        let cut = verb.and_then(|verb| self.before(verb));
        let name = words < 4 && self.inner().trim_start().starts_with(char::is_uppercase);
        let ends = self.inner().trim_end().ends_with(['.', '!', '?', ',', '…']);
        let alone = self.get(self.quote + 1).is_none_or(|next| !next.is_quote() && next.kind != Kind::Colon);
        let dashed = cut.is_some_and(|cut| cut.kind == Kind::Dash) || cut.is_some_and(|cut| cut.kind == Kind::Comma);
        dashed && name && !ends && alone && self.vocabulary.marks.spaced
    }

    /// What follows the marks: a noun they belong to, a hyphen that joins them to one.
    fn named_after(&self, evidence: &mut Evidence, attribution: Option<&Attribution>, words: usize) {
        let next = self.quote + 1;
        let joined = self.segment().and_then(|segment| self.text.get(segment.range.end..)).is_some_and(|tail| {
            tail.strip_prefix(['-', '‑']).is_some_and(|tail| tail.starts_with(char::is_alphabetic))
        });
        let relative = self.quote.checked_sub(2).is_some_and(|at| self.kind(at) == Some(Kind::Comma));
        let article = self.before(self.quote).is_some_and(|before| before.is(Class::DETERMINER)) && !relative;
        let german = self.grammar().is_german();
        let of = german && self.before(self.quote).is_some_and(|before| before.is(Class::OF));
        let attributed = (article || of) && !self.begins_small();
        let governed = self.grammar().is_romance()
            && self.quote > self.from + 1
            && (self.is_verb(self.quote - 2) || self.is_calling(self.quote - 2));
        let attributive = !governed
            && self.before(self.quote).is_some_and(|before| before.is(Class::DETERMINER))
            && self
                .get(next)
                .is_some_and(|token| token.is_word() && !token.upper && !token.is(Class::FUNCTION.with(Class::SAYS)));
        let last = self.grammar().verb_second();
        let closed = |found: &Attribution| found.cue == Cue::Within && found.gap == 0 && self.is(next, Class::SAYS);
        let told = attribution
            .is_some_and(|found| (found.cue == Cue::After || !last || closed(found)) && self.is_somebody(found));
        let bracketed = attribution.is_some() && self.attribution_in_bracket().is_some();
        let told = told || bracketed;
        let closes = attribution.is_some_and(|found| found.cue == Cue::After);
        let skip = |at: &usize| !(self.kind(*at) == Some(Kind::Comma) || self.is(*at, Class::ADVERB));
        let named =
            words < 4 && !told && (next..self.to.min(next + 3)).find(skip).is_some_and(|at| self.is(at, Class::NAMED));
        if joined || named {
            evidence.against(7, Sort::Term);
        } else if self.is_crime() || self.is_counted(words) {
            evidence.against(9, Sort::Term);
        } else if words < 5 && self.is_inflected() {
            evidence.against(4, Sort::Term);
        } else if self.is_presented(words) || self.is_work_by_verb(next) {
            evidence.against(9, Sort::Title);
        } else if attributed && words < 5 && self.is_verb(next) && !bracketed {
            evidence.against(6, Sort::Title);
        } else if self.is_slogan_of(next) && !(told && (closes || words == 1)) && words < 6 {
            evidence.against(8, Sort::Title);
        } else if self.is_glossed(next) {
            evidence.against(5, Sort::Term);
        } else if self.is(next, Class::WORK.with(Class::WORD)) && words < 6 {
            evidence.against(3, Sort::Title);
        } else if self.is_modifier(words) && !attribution.is_some_and(|found| found.cue == Cue::Calls && found.gap < 5)
        {
            evidence.weaken(4);
        } else if attributive && (words < 4 || self.grammar().is_english() && attribution.is_none() && words < 6) {
            evidence.weaken(if words < 4 { 1 } else { 3 });
        }
    }

    /// Whether a few words that are neither adjectives nor plural stand before a noun that they tell apart from others of
    /// its kind (a "first come" rule).
    fn is_modifier(&self, words: usize) -> bool {
        let lexicon = self.vocabulary.lexicon;
        if !lexicon.grammar.is_english() || !(2..6).contains(&words) || !self.is_embedded() || self.is_headline() {
            return false;
        }
        let inner = self.inner();
        let first = inner.trim().split(' ').next().map(|first| self.vocabulary.class(&first.to_lowercase()));
        let verb = Class::AUXILIARY.with(Class::DETERMINER);
        let verbal = |word: &str| word.ends_with(lexicon.participles) || word.ends_with(lexicon.non_finite);
        let adjective = |word: &str| verbal(word) || ends(lexicon.adjectives, word);
        let noun = self.quote + 1;
        let plain =
            self.get(noun).is_some_and(|it| it.is_word() && !it.upper && !it.is(Class::FUNCTION.with(Class::SAYS)));
        let form = self.word(noun);
        let other = adjective(form) || ends(lexicon.adverb_endings, form) || holds(lexicon.strong, form);
        let led = |before: &Token| {
            !before.is_name() && (before.is(Class::DETERMINER) || !before.is(Class::AUXILIARY.with(Class::PRONOUN)))
        };
        let behind =
            self.before(self.quote).is_some_and(led) && !self.is_one_of(self.quote - 1, lexicon.infinitive_marks);
        plain
            && !other
            && behind
            && first.is_some_and(|first| !first.is(verb))
            && inner.ends_with(char::is_alphabetic)
            && !adjective(inner)
            && !inner.ends_with(lexicon.plural)
    }

    /// Whether an ending is written together with the closing mark, or a noun follows right behind that the words belong to,
    /// where the verb stands last ("liyakat sistemi"ne, "ilk adım" toplantısında).
    fn is_inflected(&self) -> bool {
        let Some(next) = self.get(self.quote + 1).filter(|next| next.is_word() && !next.is(Class::SAYS)) else {
            return false;
        };
        let glued = self.segment().is_some_and(|segment| segment.range.end == next.start);
        let ends = self.inner().trim_end().ends_with(['.', ',', '!', '?', '…']);
        let more = self.get(self.quote + 2).is_some_and(Token::is_word);
        let noun = more && !next.upper && !next.is(Class::FUNCTION) && self.length() < 4;
        self.grammar().verb_last() && !ends && (glued || noun && !self.is_verb(self.quote + 2))
    }

    /// Whether the words stand between an article and what completes a noun (le « plan d'action » du ministère).
    pub(super) fn is_noun_with_complement(&self) -> bool {
        let article = self.before(self.quote).is_some_and(|it| it.is(Class::DETERMINER) && !it.is(Class::OF));
        article && self.is(self.quote + 1, Class::OF)
    }

    /// Whether the words name a crime, by the noun behind them where the verb stands last ("…" suçundan).
    fn is_crime(&self) -> bool {
        self.grammar().verb_last() && self.is_any(self.quote + 1, self.vocabulary.lexicon.charges)
    }

    /// Whether a few words in small letters name those whom a number counts (200 « … »).
    fn is_counted(&self, words: usize) -> bool {
        let number = self.before(self.quote).is_some_and(|before| before.kind == Kind::Number);
        number && words < 4 && self.begins_small() && self.grammar().is_studied()
    }

    /// Whether a word is a noun behind its article, which names what follows (der Dampfer „Möwe“), where nouns have capitals.
    pub(crate) fn is_noun_with_article(&self, at: usize) -> bool {
        let other = Class::CALENDAR.with(Class::FUNCTION).with(Class::SOURCE).with(Class::ROLE).with(Class::SAYS);
        let noun = self.get(at).is_some_and(|token| token.is_word() && token.upper && !token.opens && !token.is(other));
        let adjective = |at: &usize| {
            self.get(*at)
                .is_some_and(|token| token.is_word() && !token.upper && !token.is(Class::FUNCTION.with(Class::SAYS)))
        };
        let before = (self.from.max(at.saturating_sub(3))..at).rev().find(|at| !adjective(at));
        self.grammar().is_german()
            && noun
            && before.is_some_and(|before| self.is(before, Class::DETERMINER.with(Class::PREPOSITION)))
    }

    /// Whether a verb of saying has a title beside it and no words that were said (on "This Week," X said; told "This Week").
    pub(crate) fn is_named_work(&self, cue: Cue) -> bool {
        let shouted = |at: usize| self.is_any(at, self.vocabulary.lexicon.shouts);
        let he = |before: &Token| before.is(Class::PRONOUN) && self.inner().trim_end().ends_with(['!', '?']);
        let led =
            self.before(self.quote).is_none_or(|before| !before.is_word() || he(before)) || shouted(self.quote - 1);
        let beside = match cue {
            Cue::Before => !led,
            Cue::After => self.is_embedded() || !self.is_cut(),
            _ => false,
        };
        let fronted = cue == Cue::After && self.grammar().is_english() && self.is(self.from, Class::PREPOSITION);
        let name =
            fronted && self.length() == 1 && !self.begins_small() && self.inner().ends_with(',') && self.is_embedded();
        beside && (self.is_headline_case() || name) && !self.grammar().is_german()
    }

    /// Whether a stop inside or behind the marks cuts the words off from what follows.
    pub(crate) fn is_cut(&self) -> bool {
        let inside = self.inner().trim_end().ends_with([',', '.', '!', '?', '…', '—', '–', '-']);
        let terse = self.grammar().is_english_or_romance();
        inside || !terse || !self.get(self.quote + 1).is_some_and(Token::is_word)
    }

    /// Whether a word that is no verb of saying stands right before, so that the words belong to its phrase.
    pub(crate) fn is_embedded(&self) -> bool {
        let free = Class::SAYS.with(Class::CALLS).with(Class::CLAUSE).with(Class::AND).with(Class::ADVERB);
        let word = |before: &Token| before.is_word() && !before.is(free.with(Class::PRONOUN));
        let owned = self.quote > self.from && self.is_genitive_mark(self.quote - 1);
        !self.grammar().verb_last() && (owned || self.before(self.quote).is_some_and(word))
    }

    /// Every word written with a capital but the small ones, as English titles are.
    pub(crate) fn is_headline_case(&self) -> bool {
        let inner = self.inner().trim();
        let german = self.grammar().is_german();
        let capital = |word: &str| word.chars().find(|c| c.is_alphabetic()).is_none_or(char::is_uppercase);
        let small = |word: &&str| {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
            bare.is_empty() || !german && (bare.chars().count() < 4 || self.vocabulary.class(&bare).is(Class::FUNCTION))
        };
        let words = || inner.split_whitespace().filter(|word| word.contains(char::is_alphanumeric));
        let first = words().next().unwrap_or_default();
        let determiner = self.vocabulary.class(&first.to_lowercase()).is(Class::DETERMINER);
        let long = first.len() > 4 || self.grammar().is_english() && !determiner;
        let article = german && determiner || long && !capital(first);
        let several = words().filter(|word| !word.contains('%')).nth(1).is_some();
        let ends = words().next_back().is_some_and(capital);
        let mut words = words().take(16);
        let shouted = !inner.contains(char::is_lowercase);
        several && ends && !article && !shouted && words.all(|word| capital(word) || small(&word))
    }

    /// The first of several quoted segments in a row ("A", "B" and "C").
    pub(crate) fn list_head(&self) -> usize {
        let mut head = self.quote;
        while let Some(link) = self.before(head) {
            let linked = link.kind == Kind::Comma || link.is(Class::AND);
            match head.checked_sub(2) {
                Some(before) if linked && before >= self.from && self.get(before).is_some_and(Token::is_quote) => {
                    head = before;
                }
                _ => break,
            }
        }
        head
    }

    /// Whether a bracket is open before this token, with no verb of saying in it.
    pub(crate) fn in_brackets(&self, at: usize) -> bool {
        let bracket = |at: &usize| matches!(self.kind(*at), Some(Kind::Open | Kind::Close));
        let open = (self.from..at).rev().take(8).find(bracket).filter(|at| self.kind(*at) == Some(Kind::Open));
        open.is_some_and(|open| !(open..at).any(|at| self.is_verb(at) || self.is_calling(at)))
    }
}
