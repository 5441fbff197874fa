//! What quoted words are: speech, or words at a distance, titles, terms.

mod named;
mod naming;
mod reported;
mod title;
mod unspaced;

use crate::domain::quotation::Kind as Quoted;
use crate::domain::quotation::attribution::{Attribution, Cue};
use crate::domain::quotation::language::Grammar;
use crate::domain::quotation::marks::segment::Bounds;
use crate::domain::quotation::marks::{is_single, is_title_mark};
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::ending::ends_like_sentence;
use crate::domain::quotation::words::vocabulary::Class;
use crate::domain::quotation::words::{Kind, Token};

/// What speaks for and against speech; each weight was set by hand and checked on annotated news.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Evidence {
    score: i32,
    title: bool,
    term: bool,
}

impl Sentence<'_> {
    /// The kind of the quoted words, given what attributes them.
    pub(crate) fn kind_of(&self, attribution: Option<&Attribution>, goes_on: bool) -> Quoted {
        let mut evidence = self.evidence(attribution);
        evidence.score += if goes_on && !self.is_of_writer() { 2 } else { 0 };
        match evidence {
            Evidence { score, .. } if score > 0 => Quoted::Speech,
            Evidence { term: true, .. } => Quoted::Term,
            Evidence { title: true, .. } => Quoted::Title,
            _ => Quoted::Scare,
        }
    }

    pub(crate) fn evidence(&self, attribution: Option<&Attribution>) -> Evidence {
        let words = self.length();
        let whole = self.is_whole_sentence();
        let mut evidence = Evidence { score: length_weight(words), ..Evidence::default() };
        evidence.score += if whole { 3 } else { 0 };
        evidence.score += if self.speaks() { 2 } else { 0 };
        match attribution {
            Some(found) => self.weigh_attribution(&mut evidence, found, words),
            None => self.weigh_silence(&mut evidence, words, whole),
        }
        evidence.score += self.clause_weight(attribution);
        if self.is_listed_source() {
            evidence.against(20, Sort::Title);
        }
        self.naming(&mut evidence, attribution, whole);
        self.weigh_place(&mut evidence, attribution, whole);
        self.weigh_marks(&mut evidence, attribution, whole);
        evidence
    }

    /// What tells of the words beside them, and how far that goes for them.
    fn weigh_attribution(&self, evidence: &mut Evidence, found: &Attribution, words: usize) {
        let unsaid = self.is_named_work(found.cue) || self.is_brief(found, words) || self.is_listed(found.cue, words);
        evidence.score += if unsaid { 0 } else { cue_weight(found) };
        evidence.score += self.part_weight(found, words);
        if self.is_authors_own(found, words) {
            evidence.against(if found.cue == Cue::Before { 9 } else { 6 }, Sort::Term);
        }
        let governed = found.cue == Cue::Reported && self.grammar().is_german() && !self.begins_small();
        if governed && self.before(self.quote).is_some_and(|before| before.is(Class::PREPOSITION)) {
            evidence.weaken(3);
        }
        let far = found.cue == Cue::Within && found.gap > 4;
        evidence.score += i32::from(self.grammar().is_romance() && far && self.is_in_said_clause(found));
        evidence.weaken(if self.is_told_of(found, words) { 3 } else { 0 });
        evidence.weaken(if self.is_shown_by_things(found, words) { 3 } else { 0 });
        evidence.weaken(if self.is_named_in_view(found, words) { 4 } else { 0 });
        evidence.weaken(i32::from(self.is_joined_to_plural(found)));
        evidence.weaken(if self.is_put_by_thing(found) { 2 } else { 0 });
        if self.names_those_called_upon() || self.names_subject(words) {
            evidence.against(9, Sort::Term);
        }
        if self.is_medium(words) {
            evidence.against(9, Sort::Title);
        }
        if self.is_title_of_subject(found) || self.is_name_of_medium(words) {
            evidence.against(17, Sort::Title);
        }
    }

    /// Nothing tells of them.
    fn weigh_silence(&self, evidence: &mut Evidence, words: usize, whole: bool) {
        evidence.weaken(1);
        evidence.score += if self.leads_headline() { 5 } else { 0 };
        evidence.weaken(i32::from(self.is_phrase_inside(words)));
        let article = Class::DETERMINER.with(Class::PREPOSITION);
        let completed = self.grammar().is_romance() && !whole && self.begins_small() && self.is_noun_with_complement();
        evidence.weaken(if completed { 8 } else { 0 });
        let noun = self.grammar().is_german() && words < 10 && !whole && !self.begins_small();
        if self.grammar() == Grammar::French && words < 8 && !self.begins_small() && !whole && self.is_embedded() {
            evidence.against(2, Sort::Title);
        }
        if noun && self.before(self.quote).is_some_and(|before| before.is(article)) {
            evidence.against(3, Sort::Title);
        }
    }

    /// Whether the words stand alone, and are written as a title is.
    fn weigh_place(&self, evidence: &mut Evidence, attribution: Option<&Attribution>, whole: bool) {
        let inner = self.inner().trim_end();
        let paragraph = self.tokens.len() == 1;
        let alone = self.from == self.quote && self.to == self.quote + 1 || self.is_sentence_among_others();
        evidence.score += if alone && whole { 3 } else { 0 };
        let told = |found| self.is_told_beside(found) || self.is_called_person(found) || self.is_title_line();
        let bare = self.grammar().is_english() && !self.speaks() && !inner.ends_with(['.', '!', '?', '…']);
        let said = attribution.is_some_and(told) || paragraph && whole && !bare;
        let stops = self.grammar().is_german() && alone && whole && inner.ends_with('.');
        if self.is_headline_case() && !said && !stops {
            evidence.title = true;
            evidence.weaken(if paragraph && bare { 5 } else { 0 });
            evidence.weaken(if alone && !paragraph { 3 } else { 5 + 2 * i32::from(self.is_embedded()) });
        }
        evidence.score += if self.is_cut_off() { 5 } else { 0 };
        evidence.score += if self.is_line_of_name() { 9 } else { 0 };
        evidence.score += if whole && self.opens_paragraph() { 2 } else { 0 };
        let row = |at: Option<&Token>| at.is_none_or(Token::is_quote);
        let amid = row(self.quote.checked_sub(1).and_then(|at| self.get(at))) && row(self.get(self.quote + 1));
        evidence.score += if amid && alone && whole && !paragraph { 2 } else { 0 };
        let asks = inner.ends_with(['?', '!']) && !self.grammar().is_studied();
        evidence.score += if asks && self.begins_small() { 3 } else { 0 };
        evidence.weaken(if self.in_brackets(self.quote) && !whole { 3 } else { 0 });
    }

    /// What the marks themselves say.
    fn weigh_marks(&self, evidence: &mut Evidence, attribution: Option<&Attribution>, whole: bool) {
        let Some(segment) = self.segment() else { return };
        let put = self.grammar().is_english() && attribution.is_some_and(|found| found.gap == 0 || self.is_headline());
        let single = is_single(segment.mark) && !self.vocabulary.marks.single_is_usual();
        evidence.weaken(i32::from(single && !whole && !put));
        if is_title_mark(segment.mark) {
            evidence.against(20, Sort::Title);
        }
        let unopened = segment.bounds == Bounds::Unopened && self.length() < 4 && attribution.is_none();
        evidence.score += match segment.bounds {
            _ if unopened => -6,
            Bounds::Both => 0,
            _ => 2,
        };
    }

    /// Whether the writer speaks of himself before the words.
    fn is_of_writer(&self) -> bool {
        let author = |at: usize| self.is_any(at, self.vocabulary.lexicon.authors);
        (self.from..self.quote).any(author)
    }

    /// Whether a verb of saying stands right beside the words and they are no title.
    pub(crate) fn is_told_beside(&self, found: &Attribution) -> bool {
        matches!(found.cue, Cue::After | Cue::Before | Cue::Shown) && !self.is_named_work(found.cue)
    }

    /// Whether somebody puts a name on somebody (X called Ann Lee "…").
    fn is_called_person(&self, found: &Attribution) -> bool {
        let end = found.subject.as_ref().map_or(self.from, |subject| subject.end);
        let Some(verb) = (end..self.quote).find(|at| self.is_calling(*at)) else { return false };
        let object = verb + 1..self.quote;
        let person = object.clone().any(|at| self.is(at, Class::OBJECT) && !self.is(at, Class::DETERMINER))
            || self.name_in(&object).is_some_and(|name| name.len() > 1);
        let other = |at: usize| self.is(at, Class::PREPOSITION) && !self.is_one_of(at, self.vocabulary.lexicon.like);
        let apart = object.clone().any(other);
        found.cue == Cue::Calls && found.gap == 0 && person && !apart && self.is_somebody(found)
    }

    /// Whether the writer himself puts the word on something (what I call "…").
    fn is_authors_own(&self, found: &Attribution, words: usize) -> bool {
        let author = |at: usize| self.is_any(at, self.vocabulary.lexicon.authors);
        let later = found.cue == Cue::Later && words < 4 && self.grammar().is_german();
        let reported = found.cue == Cue::Within && words < 3 && found.gap > 0 || later;
        let beside = found.cue == Cue::Before && self.grammar().is_english() && self.is_calling(self.quote - 1);
        (found.cue == Cue::Calls || reported || beside)
            && found.subject.as_ref().is_some_and(|subject| subject.len() == 1 && author(subject.start))
    }

    /// How many words are quoted; in scripts without spaces, half the characters.
    pub(crate) fn length(&self) -> usize {
        let inner = self.inner();
        if self.vocabulary.marks.spaced {
            inner.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).take(40).count()
        } else {
            inner.chars().filter(|c| c.is_alphanumeric()).take(80).count() / 2
        }
    }

    /// Whether the words and a stop behind them are a sentence of a paragraph that has more.
    fn is_sentence_among_others(&self) -> bool {
        let stop = self.kind(self.quote + 1) == Some(Kind::Stop) && self.to == self.quote + 2;
        self.from == self.quote && stop && self.tokens.len() > 2 && self.segments.len() > 1
    }

    /// Whether words that open a sentence are cut off from a verb by a stop within the marks ("Nech," zavrčel), which no name
    /// is but in the English of America.
    fn is_cut_off(&self) -> bool {
        let stop = self.inner().trim_end().ends_with([',', '!', '?']) && !self.grammar().is_studied();
        let verb = |next: &Token| next.is_word() && !next.upper && !next.is(Class::FUNCTION) && !next.opens;
        stop && self.from == self.quote && self.get(self.quote + 1).is_some_and(verb)
    }

    /// Whether a paragraph begins with these words, which end like a sentence, where letters have no capitals to show that
    /// another sentence follows.
    fn opens_paragraph(&self) -> bool {
        let caseless = |c: char| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase();
        let ends = self.segment().is_some_and(|segment| ends_like_sentence(self.text, segment));
        self.quote == 0 && ends && self.inner().chars().find(|c| c.is_alphabetic()).is_some_and(caseless)
    }

    /// Whether the words begin and end as a sentence of their own does.
    pub(crate) fn is_whole_sentence(&self) -> bool {
        let inner = self.inner().trim();
        let begins = inner.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase());
        let comma_outside =
            self.kind(self.quote + 1) == Some(Kind::Comma) && !self.get(self.quote + 2).is_some_and(Token::is_quote);
        let follows_stop = self.segment().is_some_and(|segment| {
            self.text
                .get(segment.range.end..)
                .is_some_and(|tail| tail.trim_start().starts_with(['.', '!', '?', '。']) || tail.trim().is_empty())
        });
        let alone = self.get(self.quote).is_some_and(|token| token.opens);
        let ends = self.segment().is_some_and(|segment| ends_like_sentence(self.text, segment));
        let comma = inner.ends_with([',', '，']) || comma_outside;
        let paragraph = self.tokens.len() == 1;
        begins
            && (ends && (alone || (self.length() > 2 || self.speaks()) && !self.is_embedded() || paragraph)
                || alone && (follows_stop || comma) && self.length() > 2
                || self.is_sentence_among_others())
    }

    /// Whether the words speak of or to somebody, as only speech does.
    pub(crate) fn speaks(&self) -> bool {
        let inner = self.inner();
        inner.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’').take(60).any(|word| {
            let word = word.to_lowercase();
            let own = |word: &str| self.vocabulary.class(word);
            let class = match word.split_once(['\'', '’']) {
                Some((host, _)) if self.grammar().is_english() => own(host),
                _ => own(&word),
            };
            class.is(Class::PRONOUN.with(Class::AUXILIARY)) && !class.is(Class::DETERMINER)
        })
    }
}

impl Evidence {
    pub(crate) fn against(&mut self, weight: i32, sort: Sort) {
        self.score -= weight;
        match sort {
            Sort::Title => self.title = true,
            Sort::Term => self.term = true,
        }
    }

    pub(crate) fn weaken(&mut self, weight: i32) {
        self.score -= weight;
    }
}

/// What a word beside the marks makes of them.
#[derive(Clone, Copy)]
pub(crate) enum Sort {
    Title,
    Term,
}

pub(crate) fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | ':' | ',')
}

fn length_weight(words: usize) -> i32 {
    match words {
        0 | 1 => -3,
        2 => -2,
        3 => -1,
        4 | 5 => 0,
        6..=8 => 2,
        _ => 4,
    }
}

fn cue_weight(found: &Attribution) -> i32 {
    match (found.cue, found.gap) {
        (Cue::After | Cue::Before | Cue::Shown, _) => 7,
        (Cue::According, 0..=2) => 5,
        (Cue::According, 3..=9) | (Cue::Calls | Cue::Within | Cue::Later, 0..=4) => 4,
        (Cue::According, _) => 1,
        (Cue::Calls | Cue::Within | Cue::Later, 5..=9) | (Cue::Colon | Cue::Reported, _) => 3,
        _ => 2,
    }
}
