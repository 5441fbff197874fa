//! Attributions in scripts without spaces, where words are found by looking for them near the marks.

use std::ops::Range;

use super::{Attribution, Cue};
use crate::domain::quotation::sentence::Sentence;

/// How many characters to either side are near.
const NEAR: usize = 16;

/// The particles of Japanese that stand behind any noun.
pub(crate) const PARTICLES: [char; 9] = ['に', 'を', 'の', 'は', 'が', 'で', 'へ', 'も', 'や'];

/// What Japanese verbs, adjectives and the particles behind them end in.
const VERBAL: [char; 12] = ['る', 'た', 'だ', 'す', 'い', 'よ', 'ね', 'か', 'う', 'ん', 'ぞ', 'わ'];

/// How many characters to either side are searched.
pub(crate) const FAR: usize = 80;

impl Sentence<'_> {
    /// The attribution of the quoted words in a script without spaces.
    pub(crate) fn unspaced_attribution(&self) -> Option<Attribution> {
        let lexicon = self.vocabulary.lexicon;
        let (head, tail) = self.near()?;
        let (far, after) = self.beside(FAR)?;
        let colon = head.trim_end().ends_with(['：', ':']);
        let led = head.trim_end().ends_with(['，', '、', ',', '：', ':']) || !lexicon.grammar.verb_last();
        let said = if lexicon.grammar.verb_last() { last_verb(lexicon.lead_out, self.behind_others()) } else { None };
        let told = || self.announcing().or_else(|| self.telling_after()).or_else(|| self.credited_unspaced()).is_some();
        if said.is_none() && told() {
            return Some(Attribution { cue: Cue::Before, subject: None, gap: 0 });
        }
        let (cue, gap) = if let Some(said) = said {
            if said.right_after { (Cue::After, 0) } else { (Cue::Later, said.gap) }
        } else if colon && says(lexicon.lead_in, lexicon.unsaid, head) {
            (Cue::Before, 0)
        } else if !lexicon.grammar.verb_last()
            && (says(lexicon.lead_out, lexicon.unsaid, first_clause(tail)) || self.is_closed_by_saying(after))
        {
            (Cue::After, 0)
        } else if says(lexicon.lead_in, lexicon.unsaid, head) && led {
            (if head.ends_with(['，', ',']) { Cue::Before } else { Cue::Within }, 0)
        } else if colon {
            (Cue::Colon, 0)
        } else if lexicon.grammar.verb_last() && (self.is_quoted_clause(tail) || self.is_one_of_several(head, tail)) {
            (Cue::Within, 0)
        } else if !lexicon.grammar.verb_last() && says(lexicon.lead_in, lexicon.unsaid, far) {
            (Cue::Within, 5)
        } else {
            return None;
        };
        Some(Attribution { cue, subject: None, gap })
    }

    /// Whether the clause behind words that end with a stop ends with a verb of saying, however long the office before it is.
    fn is_closed_by_saying(&self, after: &str) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let clause = first_clause(after);
        let stop = self.inner().trim_end().ends_with(['。', '！', '？', '，']);
        stop && spoken(lexicon.lead_out, lexicon.unsaid, clause).any(|at| at + '说'.len_utf8() * 2 >= clause.len())
    }

    /// What stands behind the words and those in marks that follow them at once (「…」「…」と述べた).
    pub(crate) fn behind_others(&self) -> &str {
        let from = |end: usize| self.text.get(end..).unwrap_or_default();
        let mut rest = self.segment().map_or("", |segment| from(segment.range.end));
        while let Some(other) = rest.strip_prefix('「').filter(|_| self.ends_verbal()) {
            rest = other.split_once('」').map_or("", |(_, rest)| rest);
        }
        until(rest, FAR, &['。', '！', '？', '「', '\n'])
    }

    /// The sentence right behind words that a stop closes, where it tells of saying (「…」。Xは驚いた様子で話した。).
    pub(crate) fn telling_after(&self) -> Option<Range<usize>> {
        let lexicon = self.vocabulary.lexicon;
        let end = self.segment()?.range.end;
        let rest = self.text.get(end..)?.strip_prefix('。').filter(|_| lexicon.grammar.verb_last())?;
        let (sentence, _) = rest.split_once('。')?;
        let from = sentence.char_indices().rev().nth(6).map_or(0, |(at, _)| at);
        let says = any(lexicon.lead_out, sentence.get(from..)?)
            || sentence.starts_with("そう言")
            || sentence.starts_with("そう話");
        let start = end + '。'.len_utf8();
        (says && sentence.contains('は') && !sentence.contains('「')).then(|| start..start + sentence.len())
    }

    /// Whether a clause is quoted: it ends as verbs do, and the particle of what is said follows, whatever is then done
    /// (「買おうか」と手の平を返した).
    fn is_quoted_clause(&self, tail: &str) -> bool {
        let bound =
            |rest: &str| rest.starts_with(['い', 'し', 'す', 'な', 'の', 'は', 'も', '「', '『', '、', 'か', 'と']);
        let quotes = tail.strip_prefix('と').is_some_and(|rest| !rest.is_empty() && !bound(rest));
        self.ends_verbal() && quotes && self.length() > 2
    }

    /// Whether the words end as Japanese verbs and sentences do, and no name.
    pub(crate) fn ends_verbal(&self) -> bool {
        let inner = self.inner().trim_end();
        inner.ends_with(['。', '！', '？']) || inner.ends_with(VERBAL)
    }

    /// Whether somebody is the topic of a clause that others like it follow, whose last verb tells of all (Aは「…」、Bは「…」と語った).
    fn is_one_of_several(&self, head: &str, tail: &str) -> bool {
        let clause =
            head.trim_end().ends_with('は') && tail.trim_start().starts_with('、') && tail.trim_end().ends_with('は');
        clause && self.ends_verbal() && self.length() > 2
    }

    /// The sentence right before the words, where the verb stands last and it announces them (Xはこう語る。「…」).
    pub(crate) fn announcing(&self) -> Option<Range<usize>> {
        let lexicon = self.vocabulary.lexicon;
        let head = self.text.get(..self.segment()?.range.start)?.trim_end();
        let head = head.strip_suffix(['。', ':', '：', '、']).filter(|_| lexicon.grammar.verb_last())?;
        let stop = |c: &char| matches!(c, '。' | '」' | '\n');
        let length: usize = head.chars().rev().take(FAR).take_while(|c| !stop(c)).map(char::len_utf8).sum();
        let sentence = head.get(head.len() - length..)?;
        let end = sentence.char_indices().rev().nth(6).map_or(0, |(at, _)| at);
        let says = any(lexicon.lead_out, sentence.get(end..)?);
        (says && sentence.contains('は')).then_some(head.len() - length..head.len())
    }

    /// Whether a sentence of its own stands between these words and others before them, where no stop divides the tokens.
    pub(crate) fn is_parted(&self, before: usize) -> bool {
        let between = || self.text.get(self.get(before)?.end..self.get(self.quote)?.start);
        let sentence = |text: &str| text.trim_end_matches('。').contains(['。', '！', '？']);
        !self.vocabulary.marks.spaced && between().is_some_and(sentence)
    }

    /// The text right before and right after the quoted segment, within its sentence.
    pub(crate) fn near(&self) -> Option<(&str, &str)> {
        self.beside(NEAR)
    }

    /// So many characters before and after the quoted segment, within its sentence.
    pub(crate) fn beside(&self, reach: usize) -> Option<(&str, &str)> {
        let range = &self.segment()?.range;
        let head = self.text.get(..range.start)?;
        let tail = self.text.get(range.end..)?;
        let start = head.char_indices().rev().take(reach).last().map_or(head.len(), |(at, _)| at);
        let head = head.get(start..)?;
        let head = head.rfind(['。', '！', '？', '”', '」', '\n']).map_or(head, |at| head.get(at..).unwrap_or(head));
        Some((head, until(tail, reach, &['。', '！', '？', '“', '「', '\n'])))
    }
}

/// A text up to the first of these stops, so many characters at most.
fn until<'a>(text: &'a str, reach: usize, stops: &[char]) -> &'a str {
    let mut letters = text.char_indices().enumerate();
    let end = letters.find(|(count, (_, letter))| *count == reach || stops.contains(letter));
    end.and_then(|(_, (at, _))| text.get(..at)).unwrap_or(text)
}

/// A verb of saying behind quoted words, as languages with their verb last set it (「…」とXは述べた).
pub(crate) struct Said {
    /// Bytes of the tail that name the speaker, where they stand between the words and the verb.
    pub(crate) speaker: Option<Range<usize>>,
    /// Whether nothing else stands between the words and the verb.
    pub(crate) right_after: bool,
    /// About how many words do.
    gap: usize,
}

/// The first verb of saying in a tail: behind the particle of what is said, or behind a topic.
pub(crate) fn last_verb(verbs: &str, tail: &str) -> Option<Said> {
    let mut found: Option<(usize, Said)> = None;
    for verb in verbs.split(' ').filter(|verb| !verb.is_empty()) {
        for (at, _) in tail.match_indices(verb) {
            let said = tail.get(..at).and_then(|between| said_behind(between, verb.starts_with('と')));
            if let Some(said) = said.filter(|_| found.as_ref().is_none_or(|(first, _)| at < *first)) {
                found = Some((at, said));
            }
        }
    }
    found.map(|(_, said)| said)
}

/// What the text between quoted words and a verb shows.
fn said_behind(between: &str, bound: bool) -> Option<Said> {
    let particle = |text: &str| text.ends_with('と') || text.ends_with("とも");
    let bare = between.trim_end_matches('、');
    let gap = between.chars().count() / 4;
    if bound || particle(bare) {
        let short = bare.trim_start_matches('」').chars().count() <= 3;
        return Some(Said { speaker: None, right_after: short, gap });
    }
    let told = between.strip_prefix('と').and_then(|rest| rest.find('は'));
    let rest = between.strip_prefix('と').filter(|rest| {
        let placed = rest.ends_with('に') && !rest.contains('は');
        rest.chars().count() <= if placed { 12 } else { 6 }
    });
    let adverb = |rest: &str| {
        !rest.contains(PARTICLES) && !rest.starts_with(['い', 'し', 'な', 'さ', 'す']) || rest.ends_with('く')
    };
    if rest.is_some_and(|rest| rest.ends_with(['を', 'に']) || !rest.is_empty() && adverb(rest)) {
        return Some(Said { speaker: None, right_after: true, gap });
    }
    if let Some(end) = told {
        let start = 'と'.len_utf8();
        return Some(Said { speaker: Some(start..start + end), right_after: true, gap });
    }
    let topic = bare.strip_suffix(['は', 'が', 'も'])?;
    let start = topic.rfind('と').map_or(0, |at| at + 'と'.len_utf8());
    let right_after = topic.get(..start).is_some_and(|text| text.chars().count() <= 3);
    let said = start > 0 || !topic.contains(['を', 'に', 'で', 'が', 'は']);
    said.then_some(Said { speaker: Some(start..topic.len()), right_after, gap })
}

/// A text up to its first comma, but for one that it begins with.
fn first_clause(text: &str) -> &str {
    let comma = text.char_indices().skip(1).find(|(_, c)| matches!(c, '，' | ','));
    comma.and_then(|(at, _)| text.get(..at)).unwrap_or(text)
}

fn any(words: &str, text: &str) -> bool {
    words.split(' ').any(|word| !word.is_empty() && text.contains(word))
}

/// Whether one of these words stands in the text by itself and not as a part of a word that says nothing.
fn says(words: &str, unsaid: &str, text: &str) -> bool {
    spoken(words, unsaid, text).next().is_some()
}

/// Where these words stand in a text by themselves and not as parts of words that say nothing.
pub(crate) fn spoken<'a>(words: &'a str, unsaid: &'a str, text: &'a str) -> impl Iterator<Item = usize> + 'a {
    let part = move |word: &str, at: usize| {
        unsaid.split(' ').any(|whole| {
            let inside = |(offset, _): (usize, &str)| {
                at.checked_sub(offset).and_then(|start| text.get(start..)).is_some_and(|rest| rest.starts_with(whole))
            };
            !whole.is_empty() && whole.match_indices(word).any(inside)
        })
    };
    // Most words are not there, and that is soon seen.
    let there = words.split(' ').filter(|word| !word.is_empty() && text.contains(*word));
    there.flat_map(move |word| text.match_indices(word).map(|(at, _)| at).filter(move |at| !part(word, *at)))
}
