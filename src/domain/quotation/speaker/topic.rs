//! Who speaks in scripts without spaces: the words right before a verb of saying (X说：“…”), or before the particle of the topic (Xは「…」と述べた).

use std::ops::Range;

use crate::domain::quotation::attribution::unspaced::{FAR, last_verb};
use crate::domain::quotation::sentence::Sentence;

/// The longest mention, in characters; what is longer is no name and no office.
const LONGEST: usize = 28;

/// Characters that are cut off a clause before its verb, with all that follows (X在会上说).
const ADVERBIALS: &str = "在对對向于於就曾也则則还還都又却卻再补補进進当當接受通指随隨后";

/// What in Japanese follows whoever something is known from.
const SOURCES: [&str; 2] = ["によると", "によれば"];

/// Characters that no mention begins with, since they link clauses or point at things.
const LINKS: &str = "并並但而且因所如这這那其此有据據是为為把被";

impl Sentence<'_> {
    /// The bytes of the paragraph that name who speaks; `None` where the clause shows no plain subject.
    pub(crate) fn topic(&self) -> Option<Range<usize>> {
        let range = self.segment()?.range.clone();
        let (head, tail) = self.beside(FAR)?;
        let lexicon = self.vocabulary.lexicon;
        if lexicon.grammar.verb_last() {
            let Some(said) = last_verb(lexicon.lead_out, tail) else {
                if head.trim_end().ends_with('は') {
                    return topic_before(head, range.start - head.len(), tail);
                }
                let sentence = self.announcing()?;
                return topic_before(self.text.get(sentence.clone())?, sentence.start, "");
            };
            let source = SOURCES.into_iter().find_map(|word| head.find(word));
            if let Some(end) = source {
                let clause = head.get(..end)?;
                let from = clause.rfind(['、', '。', 'の']).map_or(0, |stop| stop + '、'.len_utf8());
                return plain(clause.get(from..)?, range.start - head.len() + from);
            }
            let named = said.speaker.map(|speaker| (speaker.start, tail.get(speaker)));
            return match named {
                Some((at, words)) => plain(words?, range.end + at),
                None => topic_before(head, range.start - head.len(), tail),
            };
        }
        let at = range.start - head.len();
        let before = last_saying(lexicon.lead_in, head).and_then(|verb| {
            let clause = head.get(..verb)?;
            subject(clause, at).or_else(|| opening_pronoun(clause, at))
        });
        let said = tail.trim_start_matches(['，', ',']);
        let start = range.end + tail.len() - said.len();
        let said = said.find(['，', ',']).and_then(|comma| said.get(..comma)).unwrap_or(said);
        let after = || {
            let verb =
                lexicon.lead_out.split(' ').filter(|verb| !verb.is_empty()).filter_map(|verb| said.find(verb)).min()?;
            subject(said.get(..verb)?, start)
        };
        before.or_else(after)
    }
}

/// Where the last verb of saying begins, with the ones it is joined to (补充道).
fn last_saying(verbs: &str, text: &str) -> Option<usize> {
    let all = || verbs.split(' ').filter(|verb| !verb.is_empty());
    let mut start = all().filter_map(|verb| text.rfind(verb)).max()?;
    while let Some(verb) = all().find(|verb| text.get(..start).is_some_and(|head| head.ends_with(verb))) {
        start -= verb.len();
    }
    Some(start)
}

/// The pronoun that a sentence opens with, where its last clause has no subject.
fn opening_pronoun(text: &str, at: usize) -> Option<Range<usize>> {
    let start = text.len() - text.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
    let first = text.get(start..)?.chars().next().filter(|first| matches!(first, '他' | '她'))?;
    Some(at + start..at + start + first.len_utf8())
}

/// The subject of the last clause, where that is short and opens with no link.
fn subject(clause: &str, at: usize) -> Option<Range<usize>> {
    let start = clause
        .rfind(['，', ',', '、', '；', '：'])
        .map_or(0, |stop| stop + clause.get(stop..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8));
    let last = clause.get(start..)?;
    let end = last.char_indices().skip(1).find(|(_, c)| ADVERBIALS.contains(*c)).map_or(last.len(), |(end, _)| end);
    let words = last.get(..end)?;
    let days = ["昨天", "今天", "昨日", "今日", "当天", "當天"];
    plain(days.iter().find_map(|day| words.strip_suffix(day)).unwrap_or(words), at + start)
}

/// The words before the last は of a clause, back to the last particle.
fn topic_before(head: &str, at: usize, tail: &str) -> Option<Range<usize>> {
    let topic = head.rfind('は').filter(|_| !tail.contains("され") && !tail.contains("言われ"))?;
    let clause = head.get(..topic)?;
    let particle = |c: &(usize, char)| ('\u{3041}'..='\u{309F}').contains(&c.1) || matches!(c.1, '、' | '，');
    let bare = clause.strip_suffix("さん").unwrap_or(clause);
    let start = bare.char_indices().rev().find(particle).map_or(0, |(stop, c)| stop + c.len_utf8());
    plain(clause.get(start..)?, at + start)
}

/// A mention without the stops around it, if it is short and names somebody.
fn plain(words: &str, at: usize) -> Option<Range<usize>> {
    let inner = |c: char| c.is_alphanumeric() || matches!(c, '·' | '・' | '（' | '）' | '(' | ')' | ' ' | '.' | '-');
    let start = words.len() - words.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
    let words = words.get(start..)?.trim_end();
    let fits = words.chars().all(inner) && (1..=LONGEST).contains(&words.chars().count());
    let balanced = words.matches(['（', '(']).count() == words.matches(['）', ')']).count();
    let pronoun = words.chars().next().filter(|first| matches!(first, '他' | '她') && !words.contains('的'));
    let words = pronoun.and_then(|first| words.get(..first.len_utf8())).unwrap_or(words);
    let links = words.chars().next().is_none_or(|first| LINKS.contains(first) || first.is_ascii_digit());
    (fits && balanced && !links).then(|| at + start..at + start + words.len())
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
