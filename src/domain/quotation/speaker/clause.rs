//! The subject of a clause in scripts without spaces and particles, by the order of its words (局长林远在会上说).

use std::ops::Range;

use super::person::name_in;
use super::topic::{ends_in, is_in, plain, without_note};
use crate::domain::quotation::attribution::unspaced::{FAR, spoken};
use crate::domain::quotation::language::Lexicon;
use crate::domain::quotation::sentence::Sentence;

/// Characters that no mention begins with, since they link clauses or point at things.
const LINKS: &str = "并並但而且因所如这這那其此有据據是为為把被用对對向跟在";

/// What stands before somebody whose words or view follow (据林远介绍, 正如林远所言).
const PREFIXES: [&str; 3] = ["据", "據", "正如"];

/// What stands behind somebody whose view follows (在林远看来).
const VIEWS: [&str; 2] = ["看来", "看來"];

/// Stops that part a clause of Chinese from what stands before it.
const STOPS: [char; 10] = ['，', ',', '、', '；', '：', '。', '！', '？', '”', '」'];

impl Sentence<'_> {
    /// The subject of the verb of saying before the words, or else of the one behind them.
    pub(super) fn clause_subject(&self) -> Option<Range<usize>> {
        let range = self.segment()?.range.clone();
        let (head, tail) = self.beside(FAR)?;
        let lexicon = self.vocabulary.lexicon;
        if let Some(verb) = last_saying(lexicon, head) {
            let (clause, at) = (head.get(..verb)?, range.start - head.len());
            let said = head.get(verb..)?;
            if VIEWS.iter().any(|view| said.starts_with(view)) {
                let whose = clause.rfind('在')? + '在'.len_utf8();
                return plain(clause.get(whose..)?, at + whose);
            }
            let pronoun = || opening_pronoun(clause, at);
            return subject(lexicon, clause, at).or_else(pronoun).or_else(|| opening_person(lexicon, clause, at));
        }
        let said = tail.trim_start_matches(['，', ',']);
        let start = range.end + tail.len() - said.len();
        let said = said.find(['，', ',']).and_then(|comma| said.get(..comma)).unwrap_or(said);
        let verb = spoken(lexicon.lead_out, lexicon.unsaid, said).min()?;
        subject(lexicon, said.get(..verb)?, start)
    }
}

/// Where the last verb of saying begins, with the ones it is joined to (补充道).
fn last_saying(lexicon: &Lexicon, text: &str) -> Option<usize> {
    let mut start = spoken(lexicon.lead_in, lexicon.unsaid, text).max()?;
    let joined = |start: usize| {
        let head = text.get(..start)?;
        let verbs = lexicon.lead_in.split(' ').filter(|verb| !verb.is_empty() && head.ends_with(verb));
        verbs.map(str::len).max().map(|length| start - length)
    };
    while let Some(before) = joined(start) {
        start = before;
    }
    Some(start)
}

/// The pronoun that a sentence opens with, where its last clause has no subject.
pub(super) fn opening_pronoun(text: &str, at: usize) -> Option<Range<usize>> {
    let start = text.len() - text.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
    let first = text.get(start..)?.chars().next().filter(|first| matches!(first, '他' | '她'))?;
    Some(at + start..at + start + first.len_utf8())
}

/// The person with an office whom the first clause of a sentence has for its subject, where the last one has none (局长林远发文，称“…”).
fn opening_person(lexicon: &Lexicon, clause: &str, at: usize) -> Option<Range<usize>> {
    let (first, _) = clause.split_once('，').filter(|(_, last)| last.is_empty())?;
    let found = subject(lexicon, first, at)?;
    let words = first.get(found.start - at..found.end - at)?;
    (name_in(lexicon, words) != words).then_some(found)
}

/// The subject of the last clause, where that is short and opens with no link.
pub(super) fn subject(lexicon: &Lexicon, clause: &str, at: usize) -> Option<Range<usize>> {
    let clause = without_note(clause);
    let stop = clause.char_indices().rev().find(|(_, c)| STOPS.contains(c));
    let start = stop.map_or(0, |(stop, c)| stop + c.len_utf8());
    // 新华社北京5月3日电 林远说
    let dateline = ["电 ", "電 ", "讯 ", "訊 ", "电）", "電）", "讯）", "訊）"]
        .iter()
        .filter_map(|end| Some(clause.rfind(end)? + end.len()))
        .max();
    let start = start.max(dateline.unwrap_or(0));
    let last = clause.get(start..)?;
    let from = PREFIXES.iter().find(|word| last.starts_with(**word)).map_or(0, |word| word.len());
    let words = without_adverbs(lexicon, last.get(from..)?);
    let attribute = words.rfind('的').map(|at| at + '的'.len_utf8()).filter(|at| is_attribute(words, *at));
    let some = words.strip_prefix('有').filter(|rest| ends_in(lexicon.roles, rest)).map(|_| '有'.len_utf8());
    let noun = attribute.or(some).unwrap_or(0);
    let words = without_note(words.get(noun..)?);
    let one = words.starts_with(['这', '這', '那']) && words.contains(['位', '名']);
    let when = words.starts_with(['当', '當']) && !words.contains(['局', '地']);
    let links = !one && words.starts_with(|first| LINKS.contains(first)) || when || is_in(lexicon.adverbs, words);
    plain(words, at + start + from + noun).filter(|_| !links)
}

/// Whether what stands before a place in a mention is a clause that tells of who follows (在海边长大的|林远).
fn is_attribute(words: &str, at: usize) -> bool {
    let (clause, noun) = words.split_at_checked(at).unwrap_or((words, ""));
    let long = clause.chars().nth(4).is_some() || clause.starts_with(char::is_numeric);
    noun.chars().nth(1).is_some() && !noun.starts_with('话') && long
}

/// A clause up to the first adverb, day or prepositional phrase behind its subject.
fn without_adverbs<'a>(lexicon: &Lexicon, clause: &'a str) -> &'a str {
    let adverbs = || lexicon.adverbs.split(' ').filter(|word| !word.is_empty());
    let day = |rest: &str| {
        let digits = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        digits.len() < rest.len() && digits.starts_with(['日', '月', '年', '时', '時'])
    };
    let manner = |rest: &str| rest.chars().nth(1) == Some('着');
    let ends = |rest: &str| adverbs().any(|word| rest.starts_with(word)) || day(rest) || manner(rest);
    // A single character behind an office is a surname that goes on (总统李在明).
    let surname = |head: &str| {
        let last = head.char_indices().last().filter(|(_, c)| lexicon.surnames.contains(*c));
        last.and_then(|(at, _)| head.get(..at)).is_some_and(|head| head.is_empty() || ends_in(lexicon.roles, head))
    };
    let cut = |at: usize| clause.get(at..).is_some_and(ends) && !clause.get(..at).is_some_and(surname);
    let end = clause.char_indices().skip(1).find(|(at, _)| cut(*at));
    end.and_then(|(end, _)| clause.get(..end)).unwrap_or(clause)
}
