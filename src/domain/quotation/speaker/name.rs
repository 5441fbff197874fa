//! Names as they stand in a text: which words of a phrase are one.

use std::ops::Range;

use crate::domain::paragraph::Paragraph;
use crate::domain::quotation::words::vocabulary::Class;
use crate::domain::quotation::words::{Kind, Token};
use crate::domain::quotation::{Confidence, Span, Speaker};

/// Short words inside names (de, van, bin), in lower case.
const PARTICLES: &str = "de del della dello degli delle dei di da das dos do du des d' la le los van von den der ten ter te op zu zur bin ibn bint ben abu al el ul st san af av y e mac mc";

/// Those that open a sentence as the first word of a name, and those that do so only before another (Op den Berg).
pub(super) const OPENING: [&str; 4] = ["Van", "De", "Ter", "Ten"];
pub(super) const LEADING: [&str; 3] = ["Op", "Te", "Zu"];

/// The longest of them, in bytes.
const LONGEST: usize = 5;

impl Speaker {
    /// Whoever a name in a line stands for that credits words.
    pub(crate) fn named(
        line: &Paragraph,
        tokens: &[Token],
        name: &Range<usize>,
        confidence: Confidence,
    ) -> Option<Self> {
        let range = tokens.get(name.start)?.start..tokens.get(name.end - 1)?.end;
        let mention = Span { paragraph: line.index, range: range.clone() };
        Some(Self { name: Some(line.text.get(range)?.to_owned()), mention, resolved: None, confidence })
    }
}

/// The runs of words written with capitals in some tokens.
pub(crate) fn names(text: &str, tokens: &[Token], range: Range<usize>) -> Vec<Range<usize>> {
    let mut names = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let end = name_end(text, tokens, at, range.end);
        if end > at && !is_place_by_itself(text, tokens, at..end) {
            names.push(without_department(text, tokens, at..end));
        }
        at = end.max(at + 1);
    }
    names
}

/// Whether the first word of a name in Cyrillic is a place in the genitive that completes the office before it (мэр Казани Иван
/// Клёнов): no first name ends like that, nor in -а before a patronymic or where the surname shows a man.
fn is_place_of_office(text: &str, tokens: &[Token], name: &Range<usize>) -> bool {
    let word = |at: usize| word(text, tokens, at).unwrap_or_default();
    let (first, last) = (word(name.start), word(name.end - 1));
    let long = first.chars().nth(3).is_some();
    let woman = last.ends_with(['а', 'я']) || word(name.start + 1).ends_with("вич");
    long && (first.ends_with(['ы', 'и', 'у']) || first.ends_with(['а', 'я']) && !woman)
}

/// Whether a word in Cyrillic only completes the office before it (президент Франции), as few surnames end like that.
fn is_place_by_itself(text: &str, tokens: &[Token], name: Range<usize>) -> bool {
    let office = name.start.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|token| token.is(Class::ROLE));
    let genitive =
        |word: &str| word.ends_with(['ы']) || word.ends_with("ии") || word.ends_with("ії") || word.ends_with("їни");
    name.len() == 1 && office && word(text, tokens, name.start).is_some_and(genitive)
}

/// A name without the noun that belongs to the office before it (Secretary of State Ann Lee).
fn without_department(text: &str, tokens: &[Token], name: Range<usize>) -> Range<usize> {
    let is =
        |back: usize, class| name.start.checked_sub(back).and_then(|at| tokens.get(at)).is_some_and(|t| t.is(class));
    let upper = name.start.checked_sub(2).and_then(|at| tokens.get(at)).is_some_and(|token| token.upper);
    let office = name.len() > 2 && upper && is(1, Class::OF) && is(2, Class::ROLE);
    if office {
        return name.end - 2..name.end;
    }
    let of = if is(1, Class::OF) { 2 } else { 3 };
    let before = |back: usize| name.start.checked_sub(back).and_then(|at| word(text, tokens, at));
    let article =
        before(1).is_some_and(|word| matches!(word, "la" | "l'" | "l’" | "du" | "des")) && is(of - 1, Class::OF);
    let person = tokens.get(name.start + 1).is_some_and(|token| token.upper) && name.len() > 2;
    let minister = person && article && (is(of, Class::ROLE) || is(of + 1, Class::ROLE));
    let several = |word: &str| word.chars().filter(|c| c.is_uppercase()).nth(2).is_some();
    let capitals = |word: &str| word.len() > 1 && (several(word) || !word.contains(char::is_lowercase));
    let first = word(text, tokens, name.start);
    let second = word(text, tokens, name.start + 1).is_some_and(capitals);
    if person && is(1, Class::ROLE) && is_place_of_office(text, tokens, &name) {
        return name.start + 1..name.end;
    }
    let told = is(1, Class::DETERMINER) && is(2, Class::PREPOSITION);
    let told = told || is(1, Class::ROLE) || name.len() == 3 && is(1, Class::PREPOSITION);
    let agency = person && first.is_some_and(capitals) && !second && told;
    let state = person && is(1, Class::OF) && is(2, Class::ROLE) && matches!(first, Some("État" | "Etat"));
    let of = matches!(before(1), Some("de" | "d'" | "d’" | "du"));
    let one = before(2).is_some_and(|word| !word.ends_with('s'));
    let plain = tokens.get(name.clone()).is_some_and(|words| words.iter().all(|token| token.upper));
    let medium = matches!(before(1), Some("sur" | "en" | "dans"));
    let mayor = person && plain && !second && (medium || of && one && is(2, Class::ROLE));
    if !(minister || agency || state || mayor) {
        return name;
    }
    let placed = is_particle(text, tokens, name.start + 1) && name.len() > 4;
    name.start + 1 + 2 * usize::from(placed)..name.end
}

/// Where the name that begins here ends; where it begins, if none does. Behind a surname, "von der" leads to a house (Ann Lee
/// von der Universität), and behind the party of an office "de" leads to its place (le maire LR de Rouen).
pub(crate) fn name_end(text: &str, tokens: &[Token], start: usize, limit: usize) -> usize {
    let is_name = |at: usize| {
        at < limit
            && tokens
                .get(at)
                .is_some_and(|token| is_name_word(token) || is_initial(text, tokens, at) || is_titled_month(tokens, at))
    };
    let surname_at =
        |at: usize| tokens.get(at).is_some_and(|token| token.upper && token.is(Class::SURNAME)) && !is_name(at + 1);
    let opening = leading_particles(text, tokens, start, limit);
    if !is_name(start + opening) && (opening == 0 || !surname_at(start + opening)) {
        return start;
    }
    let mut end = start + opening + 1;
    loop {
        let surname = || surname_at(end);
        let article =
            || end > start + 1 && tokens.get(end - 1).is_some_and(|t| t.upper) && is_particle(text, tokens, end - 1);
        let role = || tokens.get(end).is_some_and(|token| token.upper && token.is(Class::ROLE));
        if is_name(end)
            || end < limit && (surname() || role() && article())
            || tokens
                .get(end)
                .is_some_and(|token| token.upper && token.is(Class::CALENDAR) && token.is(Class::AUXILIARY))
        {
            end += 1;
        } else if is_point(text, tokens, end)
            && is_name(end + 1)
            && initial(tokens, end - 1)
            && !is_acronym(text, tokens, end - 1)
        {
            end += 2;
        } else {
            let joins =
                |at: &usize| tokens.get(*at).is_some_and(|token| !token.opens) && is_particle(text, tokens, *at);
            let goes_on = |at: usize| is_name(at) || at < limit && surname_at(at);
            let reaches = (end + 1..=end + 3).any(goes_on);
            let particles = if reaches { (end..limit.min(end + 3)).take_while(joins).count() } else { 0 };
            let short = |at: usize| word(text, tokens, at).is_some_and(is_body_in_capitals);
            let house = end > start + 1 && is_word(text, tokens, end, "von") && (particles > 1 || short(end + 1));
            let office = || start.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|at| at.is(Class::ROLE));
            let party = end == start + 1 && short(start) && office();
            if particles == 0 || house || party || !goes_on(end + particles) {
                return end;
            }
            end += particles + 1;
        }
    }
}

/// How many particles begin a name: with a capital in the middle of a sentence (Le Pen, Van der Bellen), or behind a title
/// (M. de Lornay).
fn leading_particles(text: &str, tokens: &[Token], start: usize, limit: usize) -> usize {
    let Some(first) = tokens.get(start).filter(|token| token.is(Class::FUNCTION)) else { return 0 };
    let before = |back: usize| start.checked_sub(back).and_then(|at| tokens.get(at));
    let point = usize::from(before(1).is_some_and(|stop| stop.kind == Kind::Stop));
    let titled = || before(1 + point).is_some_and(|title| title.upper && title.is(Class::HONORIFIC));
    if !first.upper && !titled() {
        return 0;
    }
    let particles = (start..limit.min(start + 3)).take_while(|at| is_particle(text, tokens, *at)).count();
    let told = || {
        let name = |at: &usize| {
            tokens.get(*at).is_some_and(|token| is_name_word(token) || token.upper && token.is(Class::SURNAME))
        };
        let behind = (start + 1..limit).find(|at| !name(at)).and_then(|at| tokens.get(at));
        let tells = Class::SAYS.with(Class::CALLS).with(Class::AUXILIARY);
        name(&(start + 1)) && behind.is_some_and(|next| next.is(tells) || next.kind == Kind::Colon)
    };
    let named = || OPENING.contains(&word(text, tokens, start).unwrap_or_default()) && told();
    if !first.opens || particles > 1 || named() { particles } else { 0 }
}

/// A name without the office that an article stands before (die Krankenpflegerin Ann Lee), where nouns have capitals as well.
pub(crate) fn without_office(text: &str, tokens: &[Token], name: Range<usize>) -> Range<usize> {
    let article =
        name.start.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|token| token.is(Class::DETERMINER));
    let office = word(text, tokens, name.start).unwrap_or_default();
    let feminine = office.len() > 5 && office.ends_with("in");
    if article && feminine && name.len() > 1 { name.start + 1..name.end } else { name }
}

/// A name without the noun that it completes (Dank von Ann Lee), where nouns have capitals as well.
pub(crate) fn without_noun(tokens: &[Token], name: Range<usize>) -> Range<usize> {
    let small = |at: usize| tokens.get(at).is_some_and(|token| !token.upper);
    let completes = name.len() > 3 && small(name.start + 1) && !small(name.start + 2) && !small(name.start + 3);
    if completes { name.start + 2..name.end } else { name }
}

/// Whether a name behind a noun with an article may be that of its country by its ending (der Minister Polens), where nouns
/// have capitals as well.
pub(crate) fn may_be_genitive(text: &str, tokens: &[Token], name: &Range<usize>) -> bool {
    let owner = word(text, tokens, name.start).is_some_and(|w| w.ends_with('s'));
    let noun =
        name.start.checked_sub(1).filter(|at| tokens.get(*at).is_some_and(|token| token.is_word() && token.upper));
    name.len() == 1 && owner && noun.is_some_and(|noun| is_led(tokens, noun, Class::DETERMINER))
}

/// Whether a word of this class stands before a noun and its adjectives.
pub(super) fn is_led(tokens: &[Token], noun: usize, class: Class) -> bool {
    let adjective =
        |at: &usize| tokens.get(*at).is_some_and(|token| token.is_word() && !token.upper && !token.is(Class::FUNCTION));
    let first = (0..noun).rev().take(2).take_while(adjective).last().unwrap_or(noun);
    first.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|token| token.is(class))
}

/// Whether a number that is no year stands before a run that looks like a name (70 Prozent), where nouns have capitals as well.
pub(crate) fn is_counted(tokens: &[Token], name: &Range<usize>) -> bool {
    let number = |token: &Token| token.kind == Kind::Number && token.end - token.start != 4;
    name.start.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(number)
}

/// Whether a run that looks like a name is a noun with its complement (nach Ansicht von X), where nouns have capitals as well.
pub(crate) fn is_noun_phrase(tokens: &[Token], name: &Range<usize>) -> bool {
    let link = Class::PREPOSITION.with(Class::DETERMINER);
    let begins = is_led(tokens, name.start, link);
    begins && tokens.get(name.clone()).is_some_and(|words| words.iter().any(|token| token.is_word() && !token.upper))
}

/// Whether a month behind a title is a surname (Mrs May, Mr. March).
pub(crate) fn is_titled_month(tokens: &[Token], at: usize) -> bool {
    let month = tokens.get(at).is_some_and(|token| token.upper && token.is(Class::CALENDAR));
    let before = |back: usize| at.checked_sub(back).and_then(|at| tokens.get(at));
    let point = usize::from(before(1).is_some_and(|token| token.kind == Kind::Stop));
    month && before(1 + point).is_some_and(|title| title.is(Class::HONORIFIC) && title.upper)
}

pub(super) fn is_name_word(token: &Token) -> bool {
    token.is_name()
        && !(token.opens && token.is(Class::SAYS.with(Class::CALLS).with(Class::SOURCE).with(Class::ACCORDING)))
        && !token.is(Class::ROLE.with(Class::HONORIFIC))
}

/// Whether a word has more than one capital, as no noun has but in parts (HRW, not US-Botschafter).
pub(crate) fn is_body_in_capitals(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase()).count() > 1 && !word.contains('-')
}

fn word<'a>(text: &'a str, tokens: &[Token], at: usize) -> Option<&'a str> {
    tokens.get(at).and_then(|token| text.get(token.start..token.end))
}

fn is_word(text: &str, tokens: &[Token], at: usize, known: &str) -> bool {
    word(text, tokens, at) == Some(known)
}

pub(crate) fn is_point(text: &str, tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| token.kind == Kind::Stop && text.get(token.start..token.end) == Some("."))
}

/// Whether this is a capital with a point, which may be written like a function word (A. B. Lee).
fn is_initial(text: &str, tokens: &[Token], at: usize) -> bool {
    let title = Class::HONORIFIC.with(Class::ABBREVIATION);
    let Some(first) = tokens.get(at).filter(|first| first.upper && first.is_word() && !first.is(title)) else {
        return false;
    };
    let glued = tokens.get(at + 1).is_some_and(|point| first.end == point.start && !point.opens);
    let next = || tokens.get(at + 2).is_some_and(|next| next.is_word() && next.upper);
    glued && initial(tokens, at) && next() && is_point(text, tokens, at + 1)
}

fn initial(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| token.end - token.start <= 2)
}

/// Whether a word is written in two capitals, whose point ends a sentence (l'EI. Puis).
fn is_acronym(text: &str, tokens: &[Token], at: usize) -> bool {
    let word = word(text, tokens, at).unwrap_or_default();
    word.is_ascii() && word.len() == 2 && !word.contains(char::is_lowercase)
}

pub(super) fn is_particle(text: &str, tokens: &[Token], at: usize) -> bool {
    let word_at = |at: usize| tokens.get(at).and_then(|token| Some((token, text.get(token.start..token.end)?)));
    let Some((token, word)) = word_at(at).filter(|(token, _)| token.is_word()) else { return false };
    let article = token.is(Class::DETERMINER) && matches!(word, "der" | "den");
    let linked = || {
        at.checked_sub(1)
            .and_then(word_at)
            .is_some_and(|(_, before)| ["von", "van", "zu", "op"].iter().any(|link| link.eq_ignore_ascii_case(before)))
    };
    let elided = matches!(word, "d’" | "D’");
    (!article || linked()) && (elided || holds_particle(word))
}

/// Whether a word is written like a particle; bytes are compared since every other word of a text comes here.
pub(crate) fn holds_particle(word: &str) -> bool {
    let known = |particle: &[u8]| particle.eq_ignore_ascii_case(word.as_bytes());
    word.len() <= LONGEST && PARTICLES.as_bytes().split(|byte| *byte == b' ').any(known)
}
