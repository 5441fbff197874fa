//! Names in the cases of the languages that inflect them.

use std::ops::Range;

use super::Memory;
use super::gender::Tally;
use super::people::{People, Person};
use crate::domain::quotation::attribution::Attribution;
use crate::domain::quotation::language::Lexicon;
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::{Quotation, Span, Speaker};

/// How long the part of a name is at least that its cases share, in letters.
const SHORTEST_STEM: usize = 3;

/// What one form of a name is beside another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// The nominative, which readers are shown.
    Nominative,
    /// Another case.
    Oblique,
}

impl People {
    /// Whose name stands here in another case, where only one person's does.
    pub(super) fn find_inflected(&self, words: &str) -> Option<usize> {
        let mut found = self.recent().filter(|(_, person)| person.form(words, self.cases).is_some()).map(|(at, _)| at);
        found.next().filter(|_| found.next().is_none() || words.contains(' '))
    }

    /// Whether a surname in another case is the nominative of a woman's, so that the subject of a verb is somebody else.
    pub(super) fn may_be_another(&self, at: usize, words: &str) -> bool {
        let own = self.get(at).is_none_or(|person| person.name.ends_with(words));
        !own && !words.contains(' ') && looks_nominative(words, self.cases)
    }

    /// Shows a person by the nominative from where the text has it.
    pub(super) fn rename(&mut self, at: usize, words: &str, span: Span, lexicon: &Lexicon) {
        let Some(person) = self.get_mut(at) else { return };
        let fuller = person.name == person.met || words.len() > person.name.len();
        if fuller && person.form(words, lexicon.cases) == Some(Form::Nominative) {
            person.gender.rename(Tally::of_name(&person.name, lexicon), Tally::of_name(words, lexicon));
            (person.name, person.span) = (words.to_owned(), span);
        }
    }
}

impl Memory {
    /// Somebody known who is named right before the verb of a sentence that begins with something else.
    pub(super) fn known_behind_adverbial(
        &self,
        sentence: &Sentence,
        found: &Attribution,
        paragraph: usize,
    ) -> Option<Speaker> {
        let name = sentence.names_behind_adverbial().filter(|_| found.subject.is_none())?;
        let known = |name: &Range<usize>| {
            let words = sentence.words_of(name)?;
            let person = self.people.get(self.people.find(words)?)?;
            let start = sentence.span(name, paragraph)?.range.start;
            let here = person.span.paragraph == paragraph && person.span.range.contains(&start);
            (person.human && person.name.ends_with(words) && !here).then_some(())
        };
        let name = [name.clone(), name.end - 1..name.end].into_iter().find(|name| known(name).is_some())?;
        self.by_name(sentence, &name, &name, (paragraph, found.cue))
    }

    /// Gives those who were named in another case first the nominative that came later.
    pub(crate) fn settle_names(&self, found: &mut [Quotation]) {
        let mut renamed: Vec<_> = self.people.all().filter(|person| person.name != person.met).collect();
        renamed.sort_by(|one, other| one.met.cmp(&other.met));
        for speaker in found.iter_mut().filter_map(|quotation| quotation.speaker.as_mut()) {
            let Some(name) = speaker.name.as_mut() else { continue };
            let at = renamed.binary_search_by(|person| person.met.as_str().cmp(name));
            if let Some(person) = at.ok().and_then(|at| renamed.get(at)) {
                name.clone_from(&person.name);
                speaker.resolved = Some(person.span.clone());
            }
        }
    }
}

impl Person {
    /// What some words are beside the name as it was met: the whole name, or its last word.
    fn form(&self, words: &str, cases: &str) -> Option<Form> {
        let surname = self.met.rsplit(' ').next().filter(|surname| surname.len() < self.met.len())?;
        if words.contains(' ') {
            return whole(&self.met, words, cases);
        }
        let form = |form| form_of(surname, words, cases, form).then_some(form);
        form(Form::Oblique).or_else(|| form(Form::Nominative).filter(|_| !looks_nominative(surname, cases)))
    }
}

/// What a whole name is beside another, word by word.
fn whole(known: &str, words: &str, cases: &str) -> Option<Form> {
    let pairs = || known.split(' ').zip(words.split(' '));
    let alike = |form| pairs().all(|(known, word)| known == word || form_of(known, word, cases, form));
    let both = |(known, word): (&str, &str)| known == word || forms(known, word, cases).next().is_some();
    match known.split(' ').count() == words.split(' ').count() {
        true if alike(Form::Oblique) => Some(Form::Oblique),
        true if alike(Form::Nominative) => Some(Form::Nominative),
        true if pairs().all(both) => Some(Form::Oblique),
        _ => None,
    }
}

/// Whether a word is this form of one that is known: its nominative, or another case of a nominative.
fn form_of(known: &str, word: &str, cases: &str, form: Form) -> bool {
    forms(known, word, cases).any(|(of_known, of_word)| match form {
        Form::Oblique => of_known == 0,
        Form::Nominative => of_word == 0,
    })
}

/// Which endings of one declension two words have, by their places in it.
fn forms(known: &str, word: &str, cases: &str) -> impl Iterator<Item = (usize, usize)> {
    let alike = known.chars().zip(word.chars()).take(SHORTEST_STEM).filter(|(one, other)| one == other).count();
    let cases = if alike == SHORTEST_STEM && known != word { cases } else { "" };
    cases.split(' ').filter(|declension| !declension.is_empty()).flat_map(move |declension| {
        endings(declension).enumerate().filter_map(move |(of_known, ending)| {
            let stem = known.strip_suffix(ending).filter(|stem| stem.chars().nth(SHORTEST_STEM - 1).is_some())?;
            let ending = word.strip_prefix(stem)?;
            Some((of_known, endings(declension).position(|other| other == ending)?))
        })
    })
}

/// The endings of a declension, of which a hyphen stands for none.
fn endings(declension: &str) -> impl Iterator<Item = &str> {
    declension.split(',').map(|ending| if ending == "-" { "" } else { ending })
}

/// Whether a surname ends as nominatives do that have an ending.
fn looks_nominative(surname: &str, cases: &str) -> bool {
    let mut nominatives = cases.split(' ').filter_map(|declension| endings(declension).next());
    nominatives.any(|ending| !ending.is_empty() && surname.ends_with(ending))
}
