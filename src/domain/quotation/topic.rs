//! Who speaks in scripts without spaces: the words right before a verb of saying (X说：“…”), or before the particle of the topic (Xは「…」と述べた).

use std::ops::Range;

use super::sentence::Sentence;

/// The longest mention, in characters; what is longer is no name and no office.
const LONGEST: usize = 20;

/// Characters that are cut off a clause before its verb, with all that follows (X在会上说).
const ADVERBIALS: &str = "在对對向于於就曾也则則还還都又却卻再补補进進当當接受通指随隨后";

/// Characters that no mention begins with, since they link clauses or point at things.
const LINKS: &str = "并並但而且因所如这這那其此有据據是为為把被";

impl Sentence<'_> {
    /// The bytes of the paragraph that name who speaks; `None` where the clause shows no plain subject.
    pub(super) fn topic(&self) -> Option<Range<usize>> {
        let range = self.segment()?.range.clone();
        let (head, tail) = self.beside(4 * LONGEST)?;
        let lexicon = self.vocabulary.lexicon;
        if lexicon.lead_in.contains('は') {
            return topic_before(head, range.start - head.len(), lexicon.lead_out, tail);
        }
        let clause = head.trim_end().trim_end_matches(['：', ':', '，', ',']);
        let before =
            verb_end(lexicon.lead_in, clause).and_then(|verb| subject(clause.get(..verb)?, range.start - head.len()));
        let said = tail.trim_start_matches(['，', ',']);
        let after = || {
            let verb =
                lexicon.lead_out.split(' ').filter(|verb| !verb.is_empty()).filter_map(|verb| said.find(verb)).min()?;
            subject(said.get(..verb)?, range.end + tail.len() - said.len())
        };
        before.or_else(after)
    }
}

/// Where the verb of saying that ends a clause begins.
fn verb_end(verbs: &str, clause: &str) -> Option<usize> {
    let ends = verbs.split(' ').filter(|verb| !verb.is_empty()).filter_map(|verb| clause.strip_suffix(verb));
    ends.map(str::len).min()
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

/// The words before the last は of a clause, back to the last particle, where a verb of saying follows the quotation.
fn topic_before(head: &str, at: usize, verbs: &str, tail: &str) -> Option<Range<usize>> {
    let told =
        verbs.split(' ').any(|verb| verb.chars().count() > 1 && verb.starts_with('と') && tail.starts_with(verb));
    let topic = head.rfind('は').filter(|_| told && !tail.contains("され"))?;
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
pub(super) fn is_pronoun(mention: &str) -> bool {
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
