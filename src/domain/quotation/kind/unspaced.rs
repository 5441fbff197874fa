//! Names and terms in scripts without spaces, by what stands right beside their marks.

use crate::domain::quotation::attribution::unspaced::PARTICLES;
use crate::domain::quotation::marks::is_title_mark;
use crate::domain::quotation::sentence::Sentence;

/// Prepositions of Chinese and words that join nouns, behind which a name stands that the clause goes on with.
const GOVERNING: [char; 16] =
    ['在', '于', '於', '把', '将', '將', '从', '從', '以', '与', '與', '和', '及', '由', '因', '为'];

/// Words of Chinese that a clause has and hardly any name: not, will, very, still, can, persons and signs of what is done.
const PREDICATE: [char; 41] = [
    '不', '会', '會', '得', '很', '没', '沒', '无', '無', '还', '還', '能', '我', '你', '您', '他', '她', '们', '們',
    '对', '對', '持', '让', '讓', '了', '着', '在', '是', '比', '别', '吗', '嗎', '吧', '呢', '太', '最', '更', '就',
    '也', '被', '要',
];

/// Words of Chinese behind which somebody's own words complete a clause: to be, will, one, and the sign of what is done.
const LEADING: [char; 16] =
    ['当', '當', '该', '該', '须', '須', '是', '个', '個', '会', '會', '要', '了', '为', '為', '的'];

impl Sentence<'_> {
    /// Whether what stands right beside the marks makes them hold a name or a term.
    pub(crate) fn is_named_unspaced(&self) -> bool {
        let naming = self.vocabulary.lexicon.naming;
        let Some((head, tail)) = self.near() else { return false };
        let close = |text: &str, word: &str| text.find(word).is_some_and(|at| at <= 6);
        let mut words = naming.split(' ').filter(|word| !word.is_empty());
        words.any(|word| head.trim_end().ends_with(word) || close(tail, word)) || self.names_gathering(head, tail)
    }

    /// Whether words glued to what stands before them end with a noun for what people do together, or stand before one
    /// (首届“渔歌大会”, “海上新村”行动).
    fn names_gathering(&self, head: &str, tail: &str) -> bool {
        let nouns = || self.vocabulary.lexicon.gatherings.split(' ').filter(|noun| !noun.is_empty());
        let inner = self.inner();
        let stopped = inner.ends_with(['。', '！', '？', '，', '；', '…']);
        let own = nouns().any(|noun| inner.ends_with(noun)) && !inner.contains(['，', '的', '是', '了', '不']);
        let end = tail.char_indices().nth(6).map_or(tail.len(), |(end, _)| end);
        let next = tail.get(..end).unwrap_or(tail);
        let glued = !head.ends_with(LEADING)
            && !head.ends_with('这')
            && head.ends_with(char::is_alphabetic)
            && !self.vocabulary.lexicon.lead_in.split(' ').any(|verb| !verb.is_empty() && head.ends_with(verb));
        let before = || next.starts_with(char::is_alphabetic) && nouns().any(|noun| next.contains(noun));
        let right_behind = nouns().any(|noun| tail.starts_with(noun)) && !stopped;
        right_behind || !stopped && (own && glued || (glued || self.length() < 5) && before())
    }

    /// Whether a particle right behind a few quoted words makes them a part of the sentence (「塩の道」を, “盐道”的).
    pub(crate) fn is_part_unspaced(&self) -> bool {
        let particles: &[char] = if self.grammar().verb_last() { &PARTICLES } else { &['的', '之'] };
        let named = |tail: &str| {
            let clause = self.ends_verbal() && self.length() > 2;
            let rest = tail.strip_prefix("という").or_else(|| tail.strip_prefix("として").filter(|_| !clause));
            rest.is_some_and(|rest| rest.starts_with(|next: char| next.is_alphabetic()))
        };
        let called = |head: &str, tail: &str| head.ends_with('を') && tail.starts_with("とい");
        let few = self.length() < if self.grammar().verb_last() { 7 } else { 5 };
        let title = self.segment().is_some_and(|segment| is_title_mark(segment.mark));
        let governed = |head: &str, tail: &str| {
            let within = head.ends_with(GOVERNING) && tail.starts_with(char::is_alphabetic);
            within && !title && !self.grammar().verb_last()
        };
        let within = |head: &str, tail: &str| {
            let owned = few
                && !title
                && head.ends_with('的')
                && tail.starts_with(|next: char| next.is_alphabetic() || next == '“');
            !self.grammar().verb_last() && (owned || self.is_glued_unspaced(head))
        };
        if self.near().is_some_and(|(head, tail)| within(head, tail)) {
            return true;
        }
        let part = |head: &str, tail: &str| {
            tail.starts_with(particles) || named(tail) || called(head, tail) || governed(head, tail)
        };
        let noun = |tail: &str| self.grammar().verb_last() && !self.ends_verbal() && !tail.starts_with("の声");
        let behind_note = |tail: &str| match tail.strip_prefix('（').and_then(|note| note.split_once('）')) {
            Some((_, rest)) => rest.starts_with(particles),
            None => false,
        };
        self.near().is_some_and(|(head, tail)| {
            (few || noun(tail))
                && (part(head, tail.trim_start()) || behind_note(tail) && head.ends_with(char::is_alphabetic))
        })
    }

    /// Whether no stop parts the words from a word before them that says nothing, and they are no sentence (卫星“…”).
    fn is_glued_unspaced(&self, head: &str) -> bool {
        let verb = self.vocabulary.lexicon.lead_in.split(' ').any(|verb| !verb.is_empty() && head.ends_with(verb));
        let sentence =
            self.inner().contains(['，', '。', '！', '？', '；', '…', ',']) || self.inner().contains(PREDICATE);
        let title = self.segment().is_some_and(|segment| is_title_mark(segment.mark));
        head.ends_with(char::is_alphabetic) && !head.ends_with(LEADING) && !verb && !sentence && !title
    }

    /// Whether a noun for a work stands right before the marks.
    pub(crate) fn is_work_unspaced(&self) -> bool {
        let works = self.vocabulary.lexicon.works.split(' ').filter(|word| !word.is_empty());
        self.near().is_some_and(|(head, _)| works.into_iter().any(|work| head.trim_end().ends_with(work)))
    }
}
