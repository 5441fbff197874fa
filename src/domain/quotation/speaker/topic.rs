//! Who speaks in scripts without spaces: the subject of a verb of saying (X说：“…”), or what a particle marks (Xは「…」と述べた).

use std::ops::Range;

use super::clause::{opening_pronoun, subject};
use crate::domain::quotation::attribution::unspaced::{FAR, last_verb, spoken};
use crate::domain::quotation::language::Lexicon;
use crate::domain::quotation::sentence::Sentence;

/// The longest mention, in characters; what is longer is no name and no office.
const LONGEST: usize = 28;

/// What in Japanese follows whoever something is known from.
const SOURCES: [&str; 2] = ["によると", "によれば"];

/// Particles of Japanese before は that make of it no subject (では, には).
const OBLIQUE: [char; 7] = ['で', 'に', 'と', 'へ', 'て', 'く', 'れ'];

impl Sentence<'_> {
    /// The bytes of the paragraph that name who speaks; `None` where the clause shows no plain subject.
    pub(crate) fn topic(&self) -> Option<Range<usize>> {
        if self.vocabulary.lexicon.grammar.verb_last() { self.marked_topic() } else { self.clause_subject() }
    }

    /// What a particle marks as the topic or the subject.
    fn marked_topic(&self) -> Option<Range<usize>> {
        let range = self.segment()?.range.clone();
        let (head, tail) = self.beside(FAR)?;
        let lexicon = self.vocabulary.lexicon;
        let at = range.start - head.len();
        let Some(said) = last_verb(lexicon.lead_out, self.behind_others()) else {
            if let Some(credited) = self.credited_unspaced() {
                return Some(credited);
            }
            if head.trim_end().ends_with('は') {
                return topic_before(lexicon, head, at, tail);
            }
            let sentence = self.announcing().or_else(|| self.telling_after())?;
            return topic_before(lexicon, self.text.get(sentence.clone())?, sentence.start, "");
        };
        let quoted = tail.starts_with('と');
        let speaks =
            |clause: &&str| ends_in(lexicon.roles, without_note(clause)) || ends_in(lexicon.ones, without_note(clause));
        let subject = head.trim_end().strip_suffix(['は', 'が', 'も']).filter(|_| quoted);
        let source =
            SOURCES.into_iter().find_map(|word| head.find(word)).filter(|_| !subject.as_ref().is_some_and(speaks));
        if let Some(end) = source {
            let clause = head.get(..end)?;
            let from = clause.rfind(['、', '。', 'の']).map_or(0, |stop| stop + '、'.len_utf8());
            return plain(clause.get(from..)?, at + from);
        }
        if let Some(speaker) = said.speaker {
            return plain(tail.get(speaker.clone())?, range.end + speaker.start);
        }
        // 「…」と語るのはXだ
        let cleft = || {
            let (verb, named) = tail.split_once("のは")?;
            let named = named.trim_end_matches(['だ', 'る', 'あ', 'で', 'す']);
            noun_at_end(lexicon, named, range.end + verb.len() + "のは".len())
        };
        let subject = subject.filter(|clause| speaks(clause) || !clause.contains('は'));
        // 「…」と誓うXは
        let relative = || {
            let clause = tail.strip_prefix('と').filter(|_| head.trim().is_empty())?.split_once('は')?.0;
            let other = clause.contains(['、', 'れ', 'の', 'を', 'に', 'が']);
            let at = range.end + 'と'.len_utf8();
            noun_at_end(lexicon, clause, at).filter(|noun| !other && noun.start > at)
        };
        let named = subject.and_then(|clause| noun_at_end(lexicon, clause, at)).or_else(cleft).or_else(relative);
        named.or_else(|| topic_before(lexicon, head, at, tail)).or_else(|| {
            let sentence = self.announcing()?;
            topic_before(lexicon, self.text.get(sentence.clone())?, sentence.start, "")
        })
    }

    /// Who stands in place of a verb (「…」とX監督。), or as the topic of a clause that ends with the words (X監督は「…」。).
    pub(crate) fn credited_unspaced(&self) -> Option<Range<usize>> {
        let (lexicon, range) = (self.vocabulary.lexicon, self.segment()?.range.clone());
        let (head, tail) = self.beside(FAR)?;
        let person = |noun: &str| ends_in(lexicon.roles, without_note(noun));
        let stops = self.text.get(range.end + tail.len()..)?.starts_with('。');
        if !lexicon.grammar.verb_last() || !stops || self.length() < 2 {
            return None;
        }
        if let Some(noun) = tail.strip_prefix('と').filter(|noun| person(noun)) {
            return noun_at_end(lexicon, noun, range.end + 'と'.len_utf8());
        }
        let topic = head.strip_suffix('は').filter(|topic| tail.is_empty() && person(topic))?;
        noun_at_end(lexicon, topic, range.start - head.len())
    }

    /// Who a sentence right before words that begin one tells of: by its verb of saying, or by a pronoun that it begins with.
    pub(super) fn told_before(&self) -> Option<Range<usize>> {
        let lexicon = self.vocabulary.lexicon;
        let (sentence, at) = self.plain_sentence_before()?;
        if lexicon.grammar.verb_last() {
            let topic = topic_before(lexicon, sentence, at, "")?;
            let words = self.text.get(topic.clone())?;
            return (is_pronoun(words) || ends_in(lexicon.roles, words)).then_some(topic);
        }
        let told = spoken(lexicon.lead_in, lexicon.unsaid, sentence).min();
        let told = told.and_then(|verb| subject(lexicon, sentence.get(..verb)?, at));
        told.or_else(|| opening_pronoun(sentence, at))
    }

    /// The sentence right before words that begin one, where it quotes nothing, and where it begins.
    pub(super) fn plain_sentence_before(&self) -> Option<(&str, usize)> {
        let start = self.segment()?.range.start;
        let head = self.text.get(..start)?.trim_end().strip_suffix('。')?;
        let from = head.rfind(['。', '！', '？', '\n']).map_or(0, |at| at + '。'.len_utf8()).min(head.len());
        let from = if head.is_char_boundary(from) { from } else { 0 };
        let sentence = head.get(from..)?;
        (!sentence.contains(['“', '”', '「', '」', '『', '』'])).then_some((sentence, from))
    }
}

/// A mention without a note in brackets behind it (林远（58岁）).
pub(super) fn without_note(words: &str) -> &str {
    let open = words.rfind(['（', '(']).filter(|open| *open > 0 && words.trim_end().ends_with(['）', ')']));
    open.and_then(|open| words.get(..open)).unwrap_or(words)
}

/// The noun before the は that marks whoever speaks, or else before the last one.
fn topic_before(lexicon: &Lexicon, head: &str, at: usize, tail: &str) -> Option<Range<usize>> {
    if tail.contains("され") || tail.contains("言われ") {
        return None;
    }
    let clauses = || head.rmatch_indices('は').filter_map(|(topic, _)| head.get(..topic));
    let nouns = || clauses().filter(|clause| !clause.ends_with(OBLIQUE));
    let person = |clause: &&str| ends_in(lexicon.roles, without_note(clause));
    let clause = nouns().find(person).or_else(|| nouns().next())?;
    noun_at_end(lexicon, clause, at)
}

/// The noun that a clause ends with, back to the last particle, with whose it is where it tells nothing by itself (銀行の担当者).
fn noun_at_end(lexicon: &Lexicon, clause: &str, at: usize) -> Option<Range<usize>> {
    let particle =
        |c: &(usize, char)| ('\u{3041}'..='\u{309F}').contains(&c.1) || matches!(c.1, '、' | '，' | '。' | '」');
    let clause = without_note(clause);
    let begin = |text: &str| {
        let bare = text.strip_suffix("さん").unwrap_or(text);
        bare.char_indices().rev().find(particle).map_or(0, |(stop, c)| stop + c.len_utf8())
    };
    let mut start = begin(clause);
    let owner = clause.get(..start).and_then(|head| head.strip_suffix('の'));
    if let Some(owner) = owner.filter(|_| clause.get(start..).is_some_and(|noun| is_in(lexicon.ones, noun))) {
        let from = begin(owner);
        let counted = owner.get(from..).is_none_or(|owner| owner.starts_with(char::is_numeric));
        start = if counted { start } else { from };
    }
    let words = clause.get(start..)?;
    plain(words, at + start).filter(|_| !is_in(lexicon.calendar, words))
}

/// A mention without the stops around it, if it is short and names somebody.
pub(super) fn plain(words: &str, at: usize) -> Option<Range<usize>> {
    let inner = |c: char| {
        c.is_alphanumeric() || matches!(c, '·' | '・' | '（' | '）' | '(' | ')' | ' ' | '.' | '-' | '《' | '》')
    };
    let start = words.len() - words.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '《').len();
    let words = words.get(start..)?.trim_end();
    let fits = words.chars().all(inner) && (1..=LONGEST).contains(&words.chars().count());
    let paired = |open: [char; 2], close: [char; 2]| words.matches(open).count() == words.matches(close).count();
    let balanced = paired(['（', '('], ['）', ')']) && paired(['《', '《'], ['》', '》']);
    let pronoun = words.chars().next().filter(|first| matches!(first, '他' | '她') && !words.contains('的'));
    let words = pronoun.and_then(|first| words.get(..first.len_utf8())).unwrap_or(words);
    let counted = words.starts_with(char::is_numeric);
    (fits && balanced && !counted).then(|| at + start..at + start + words.len())
}

/// Whether a text is one of these words.
pub(super) fn is_in(words: &str, text: &str) -> bool {
    words.split(' ').any(|word| word == text)
}

/// Whether a text ends with one of these words.
pub(super) fn ends_in(words: &str, text: &str) -> bool {
    words.split(' ').any(|word| !word.is_empty() && text.ends_with(word))
}

/// Whether a mention is a pronoun, which names nobody.
pub(crate) fn is_pronoun(mention: &str) -> bool {
    matches!(
        mention,
        "他" | "她"
            | "他们"
            | "他們"
            | "她们"
            | "她們"
            | "我"
            | "我们"
            | "我們"
            | "人"
            | "有人"
            | "彼"
            | "彼女"
            | "彼ら"
            | "私"
            | "自分"
    )
}
