//! Whose words they are: the mention beside them, the name it stands for, or who spoke last.

mod antecedent;
mod beside;
mod carried;
mod gender;
mod meeting;
mod mention;
pub(crate) mod name;
mod people;
mod role;
mod topic;

use std::ops::Range;

use crate::domain::quotation::attribution::{Attribution, Cue};
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::{Class, Vocabulary, holds};
use crate::domain::quotation::words::{Kind, Token};
use crate::domain::quotation::{Confidence, Span, Speaker};
use beside::Beside;
use gender::gender_of;
use people::People;
use topic::is_pronoun;

/// What the search remembers of those who spoke and were named.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    people: People,
    pub(crate) last: Option<Last>,
    /// Whom the last paragraph announced by ending with a colon.
    pub(crate) announced: Option<Speaker>,
    /// Whom its last sentence was about, if it quotes nobody.
    pub(crate) about: Option<Speaker>,
    /// Whose words it ended with that the form of the verb shows to be reported.
    pub(crate) reporting: Option<Speaker>,
}

/// Who spoke last, and where.
#[derive(Clone, Debug)]
pub(crate) struct Last {
    pub(crate) speaker: Speaker,
    pub(crate) paragraph: usize,
    /// Where the words end, in bytes.
    pub(crate) end: usize,
    pub(crate) question: bool,
}

impl Memory {
    /// Remembers the names of a paragraph, before its quotations are read.
    pub(crate) fn meet(&mut self, text: &str, tokens: &[Token], vocabulary: &Vocabulary, paragraph: usize) {
        self.people.meet(Beside { text, tokens, lexicon: vocabulary.lexicon }, paragraph);
    }

    /// Remembers whom a paragraph announces, after its quotations are read, of which the last speech ends where it is said.
    pub(crate) fn announce(
        &mut self,
        text: &str,
        tokens: &[Token],
        vocabulary: &Vocabulary,
        (paragraph, said): (usize, usize),
    ) {
        let sentence = Sentence::last(text, tokens, vocabulary);
        let colon = tokens.last().is_some_and(|token| token.kind == Kind::Colon);
        let found = if colon || sentence.says_the_following() { sentence.attribution_before() } else { None };
        let credited = || {
            let subject = sentence.credit(sentence.from..tokens.len() - 1)?;
            Some(Attribution { cue: Cue::Colon, subject: Some(subject), gap: 0 })
        };
        let found = found.or_else(|| if colon { sentence.announced_by_noun().or_else(credited) } else { None });
        self.announced = found.and_then(|found| self.named(&sentence, &found, paragraph));
        let reports = sentence.grammar().verb_second() && sentence.is_reported();
        let told = if reports { sentence.attribution_before() } else { None };
        self.reporting = told.and_then(|found| self.named(&sentence, &found, paragraph));
        let about = self.about(&sentence, paragraph, said);
        let says = || !sentence.grammar().is_romance() && sentence.reports_by_opening();
        self.about = about.filter(|about| about.resolved.is_some() || says());
    }

    /// Whom a sentence is about that ends with a point and quotes nobody, where news goes on with words of theirs.
    fn about(&self, sentence: &Sentence, paragraph: usize, said: usize) -> Option<Speaker> {
        let lexicon = sentence.vocabulary.lexicon;
        let tokens = sentence.tokens.get(sentence.from..).unwrap_or_default();
        let stop = tokens
            .last()
            .is_some_and(|token| token.kind == Kind::Stop && sentence.text.get(token.start..) != Some("?"));
        let carries =
            lexicon.grammar.is_studied() && stop && !tokens.iter().any(|token| token.is_quote() && token.start < said);
        let subject = if carries { sentence.topic_of(sentence.from, sentence.quote) } else { None };
        self.resolve(sentence, subject?, paragraph, Cue::Colon)
    }

    /// Whom the last paragraph announced.
    pub(crate) fn announced(&self) -> Option<Speaker> {
        self.announced.clone()
    }

    /// Remembers who spoke.
    pub(crate) fn spoke(&mut self, speaker: Option<&Speaker>, paragraph: usize, sentence: &Sentence) {
        if let Some((speaker, name)) = speaker.and_then(|speaker| Some((speaker, speaker.name.as_ref()?))) {
            let mention = sentence.tokens.partition_point(|token| token.start < speaker.mention.range.start);
            let pronoun = sentence.get(mention).filter(|_| speaker.resolved.is_some()).and_then(gender_of);
            let range = sentence.segment().map_or(0..0, |segment| segment.range.clone());
            if !sentence.vocabulary.marks.spaced {
                self.people.remember(name, &speaker.mention, sentence.vocabulary.lexicon);
            }
            let behind = speaker.mention.paragraph == paragraph && speaker.mention.range.start > range.start;
            let span = if behind { speaker.mention.clone() } else { Span { paragraph, range } };
            self.people.spoke(name, span, pronoun);
        }
        let question = sentence.inner().trim_end().ends_with('?');
        let end = sentence.segment().map_or(0, |segment| segment.range.end);
        self.last = speaker.map(|speaker| Last { speaker: speaker.clone(), paragraph, end, question });
    }

    /// The speaker of quoted speech.
    pub(crate) fn speaker(
        &self,
        sentence: &Sentence,
        found: Option<&Attribution>,
        paragraph: usize,
    ) -> Option<Speaker> {
        if let Some(found) = found.filter(|found| sentence.drops_subject(found)) {
            let carried = self.carried(sentence, None, paragraph);
            return carried
                .or_else(|| self.about_whom(sentence, paragraph))
                .or_else(|| self.named(sentence, found, paragraph));
        }
        let own = found.filter(|found| found.subject.is_some() && found.cue != Cue::Colon);
        match own {
            Some(own) => self.named(sentence, own, paragraph),
            None => found
                .and_then(|found| self.named(sentence, found, paragraph))
                .or_else(|| self.carried(sentence, found, paragraph)),
        }
    }

    /// The speaker that the sentence itself names.
    pub(crate) fn named(&self, sentence: &Sentence, found: &Attribution, paragraph: usize) -> Option<Speaker> {
        if !sentence.vocabulary.marks.spaced {
            return self.topic(sentence, found, paragraph);
        }
        let subject = found.subject.clone()?;
        let sure = matches!(found.cue, Cue::After | Cue::Before | Cue::According);
        let confidence = if sure { Confidence::Sure } else { Confidence::Likely };
        self.resolve(sentence, subject, paragraph, found.cue)
            .map(|speaker| Speaker { confidence: confidence.min(speaker.confidence), ..speaker })
    }

    /// Who speaks in a script without spaces; a pronoun has no name.
    fn topic(&self, sentence: &Sentence, found: &Attribution, paragraph: usize) -> Option<Speaker> {
        let range = sentence.topic().filter(|_| found.cue != Cue::Colon)?;
        let words = sentence.text.get(range.clone())?;
        let full = self.people.find(words).and_then(|at| self.people.get(at)).filter(|full| full.name != words);
        let own = || (!is_pronoun(words)).then(|| words.to_owned());
        let name = full.map(|full| full.name.clone()).or_else(own);
        let resolved = full.map(|full| full.span.clone());
        Some(Speaker { name, mention: Span { paragraph, range }, resolved, confidence: Confidence::Likely })
    }

    /// A surname by itself that is written like an office (Baker), if somebody of that name was introduced.
    fn surname(&self, sentence: &Sentence, subject: &Range<usize>) -> Option<Range<usize>> {
        let alone =
            subject.len() == 1 && sentence.get(subject.start)?.upper && sentence.is(subject.start, Class::SURNAME);
        (alone && self.people.find(sentence.word(subject.start)).is_some()).then(|| subject.clone())
    }

    /// What a subject stands for; one that nothing but a colon shows must be a person.
    pub(crate) fn resolve(
        &self,
        sentence: &Sentence,
        subject: Range<usize>,
        paragraph: usize,
        cue: Cue,
    ) -> Option<Speaker> {
        let first = sentence.get(subject.start)?;
        let vague = cue == Cue::Colon;
        let sure = matches!(cue, Cue::After | Cue::Before | Cue::According);
        let span = |tokens: &Range<usize>| sentence.span(tokens, paragraph);
        let text = |span: &Span| sentence.text.get(span.range.clone()).unwrap_or_default().to_owned();
        let nobody = vague && sentence.grammar().is_german() && sentence.is_nobody_in_particular(&subject);
        let thing = nobody || subject.len() == 1 && sentence.points_at_things(subject.start);
        let who = |at: usize| sentence.is(at, Class::RELATIVE);
        let about = who(subject.end) || who(subject.end + 1);
        if thing || sentence.is_joined_preposition(subject.start) && !about {
            return None;
        }
        let stressed = subject.len() == 1 && sentence.stressed(subject.start).is_some();
        let him = holds(sentence.vocabulary.lexicon.him, &sentence.word(subject.start).to_lowercase());
        if subject.len() == 1 && (first.is(Class::PRONOUN) || stressed || him) {
            let mention = span(&subject)?;
            let meant = if him { Token { class: Class::HE, ..*first } } else { *first };
            let known = him || !sentence.is_told_by_nameless(subject.start);
            let person =
                self.people.meant_by(&meant, &mention).filter(|_| known).and_then(|person| self.people.get(person));
            let (name, resolved) = person.map(|person| (person.name.clone(), person.span.clone())).unzip();
            return Some(Speaker { name, mention, resolved, confidence: Confidence::Likely });
        }
        if !first.is(Class::DETERMINER.with(Class::SPEAKER))
            && (first.is(Class::SAYS) || !sentence.grammar().is_studied())
            && !first.is_name()
            && sentence.is_non_finite(subject.start)
        {
            return None;
        }
        let apposed = sentence.with_apposition(&subject);
        let own = sentence.name_in(&subject).or_else(|| self.surname(sentence, &subject));
        let person = |name: &Range<usize>| span(name).is_some_and(|span| self.people.find(&text(&span)).is_some());
        let unknown = |name: &Range<usize>| sentence.only_opens(name, subject.end) || sentence.may_be_noun(name);
        if vague && own.as_ref().is_some_and(|name| unknown(name) && !person(name)) {
            return None;
        }
        let office = subject.end.checked_sub(1).is_some_and(|last| sentence.is(last, Class::ROLE));
        let office = office
            || sentence.grammar().is_romance()
                && own.as_ref().is_some_and(|name| {
                    let word = |at: &usize| {
                        sentence.get(*at).is_some_and(|token| token.is_word() && !token.is(Class::HONORIFIC))
                    };
                    let of = (subject.start..name.start).rev().find(word);
                    let acronym = name.len() == 1 && !sentence.word(name.start).contains(char::is_lowercase);
                    let role = || (subject.start..name.start).any(|at| sentence.is(at, Class::ROLE));
                    of.is_some_and(|at| sentence.is(at, Class::OF)) || acronym && role()
                })
            || own.as_ref().is_some_and(|name| sentence.is_of_office(&subject, name));
        let own = own.filter(|name| !sentence.is_people_of(&subject, name));
        let own = own.filter(|name| (!office || apposed.is_none()) && !sentence.is_opening_noun(name, subject.end));
        let (name, mention) = match (own, apposed) {
            (Some(name), _) => (Some(name.clone()), sentence.without_clause(&subject, &name)),
            (None, Some(name)) => (Some(name.clone()), subject.start..name.end),
            (None, None) => (None, sentence.role_mention(&subject, sure)?),
        };
        let mention = span(&mention)?;
        if let Some(name) = name {
            let name = text(&span(&name)?);
            let full = self.people.find(&name).and_then(|at| self.people.get(at)).filter(|person| person.name != name);
            let resolved = full.map(|person| person.span.clone());
            let name = full.map_or(name, |person| person.name.clone());
            return Some(Speaker { name: Some(name), mention, resolved, confidence: Confidence::Sure });
        }
        let role = sentence.role_in(subject.clone());
        if vague && role.is_none() {
            return None;
        }
        let person = role.as_deref().and_then(|role| self.people.with_role(role));
        let name = person.map_or_else(|| text(&mention), |person| person.name.clone());
        let proper = subject.end.checked_sub(1).and_then(|last| sentence.get(last)).is_some_and(|last| last.upper);
        let proper = proper && !sentence.grammar().is_german();
        let told = sure || proper || sentence.is_speaking_noun(&sentence.head_of(&subject));
        Some(Speaker {
            name: told.then_some(name),
            resolved: person.map(|person| person.span.clone()),
            mention,
            confidence: Confidence::Likely,
        })
    }
}

impl<'a> Sentence<'a> {
    /// The bytes of some tokens.
    fn span(&self, tokens: &Range<usize>, paragraph: usize) -> Option<Span> {
        let (first, last) = (self.get(tokens.start)?, self.get(tokens.end.checked_sub(1)?)?);
        Some(Span { paragraph, range: first.start..last.end })
    }

    /// Whether a sentence ends with what it announces (X said the following.).
    fn says_the_following(&self) -> bool {
        let noun = self.quote.checked_sub(2).filter(|noun| *noun > self.from && self.is(*noun, Class::SOURCE));
        noun.is_some_and(|noun| (noun.saturating_sub(2)..noun).any(|at| self.is_verb(at)))
    }

    /// The last sentence of a paragraph, as if words were quoted after it.
    fn last(text: &'a str, tokens: &'a [Token], vocabulary: &'a Vocabulary) -> Self {
        Sentence::before_token(text, tokens, vocabulary, tokens.len())
    }
}
