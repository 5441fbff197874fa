//! What a publisher adds under an article, told from its text: appeals after the last rules.

mod cues;

use crate::domain::article::{Block, Inline, Metadata, Phrasing, push_text};
use crate::domain::url::Url;
use cues::{CUES, NETWORKS, Topic};

/// Longer paragraphs are text, whatever words are in them; in characters, like all lengths here.
const LONGEST_APPEAL: usize = 450;

/// Longer sections are text.
const LONGEST_SECTION: usize = 1800;

/// A section without any cue between two appeals is taken with them up to this length.
const LONGEST_BETWEEN: usize = 300;

/// A last section without any cue is taken with the appeals before it up to this length.
const LONGEST_LAST: usize = 120;

/// A paragraph so short needs nothing but a cue to be an appeal.
const SHORT_APPEAL: usize = 110;

/// Parts the blocks of an article from its afterword: the sections behind the last thematic breaks that are evidently
/// appeals to share, subscribe, give, follow or read the original. Without a thematic break there is none.
pub fn split(mut blocks: Vec<Block>) -> (Vec<Block>, Vec<Block>) {
    let is_break = |block: &Block| matches!(block, Block::ThematicBreak);
    let breaks: Vec<usize> = (0..blocks.len()).filter(|&at| blocks.get(at).is_some_and(is_break)).collect();
    let (mut start, mut end) = (None, blocks.len());
    let mut passed = false;
    for &at in breaks.iter().rev() {
        let section = blocks.get(at + 1..end).unwrap_or_default();
        end = at;
        // Breaks that stand together are one.
        if section.is_empty() {
            start = start.map(|start| if start == at + 1 { at } else { start });
            continue;
        }
        let section = Section::of(section);
        let longest = if start.is_some() { LONGEST_BETWEEN } else { LONGEST_LAST };
        if section.is_appeal() {
            (start, passed) = (Some(at), false);
        } else if passed || section.text > 0 || section.length > longest {
            break;
        } else {
            passed = true;
        }
    }
    let Some(start) = start.filter(|&start| !blocks.iter().take(start).all(is_break)) else {
        return (blocks, Vec::new());
    };
    let afterword = blocks.split_off(start).into_iter().skip_while(is_break).collect();
    (blocks, afterword)
}

/// Takes the addresses of the original, the newsletter and the support page from an afterword into the metadata, where
/// its words say evidently which is which.
pub fn links(afterword: &[Block], metadata: &mut Metadata) {
    each_phrasing(afterword, &mut |phrasing| {
        let links = linked(phrasing);
        let whole = topics(&simplified(&phrasing.text()));
        for (words, href) in &links {
            let near = topics(&simplified(words));
            let topics = if near.is_empty() && links.len() == 1 { &whole } else { &near };
            let field = match topics.first() {
                Some(Topic::Original) => &mut metadata.original,
                Some(Topic::Newsletter) => &mut metadata.newsletter,
                Some(Topic::Support) => &mut metadata.support,
                _ => continue,
            };
            if field.is_none() && href.host().is_some() {
                *field = Some(href.clone());
            }
        }
    });
}

/// What the paragraphs of a section are.
#[derive(Default)]
struct Section {
    /// Paragraphs with a cue, or of nothing but links.
    appeals: usize,
    /// Other paragraphs.
    others: usize,
    /// Blocks that only text has, such as quotations or programs.
    text: usize,
    /// Characters.
    length: usize,
    /// Whether there is a cue at all.
    cue: bool,
}

impl Section {
    fn of(blocks: &[Block]) -> Self {
        let mut section = Self { text: blocks.iter().filter(|block| is_text(block)).count(), ..Self::default() };
        each_phrasing(blocks, &mut |phrasing| section.add(phrasing));
        section
    }

    fn add(&mut self, phrasing: &Phrasing) {
        let text = phrasing.text();
        let length = text.chars().count();
        self.length += length;
        if length > LONGEST_APPEAL || self.length > LONGEST_SECTION {
            self.others += 1;
            return;
        }
        let words = simplified(&text);
        let links = linked(phrasing);
        let found = topics(&words);
        let evident = !links.is_empty() || length <= SHORT_APPEAL || found.len() > 1 || opens_sentence(&words);
        if !found.is_empty() && evident {
            self.appeals += 1;
            self.cue = true;
        } else if is_network_row(&words) || is_hashtags(&words) || (!links.is_empty() && is_all_links(phrasing)) {
            self.appeals += 1;
            self.cue |= is_network_row(&words);
        } else if words.chars().any(char::is_alphanumeric) {
            self.others += 1;
        }
    }

    fn is_appeal(&self) -> bool {
        self.text == 0 && self.length <= LONGEST_SECTION && self.cue && self.appeals >= self.others
    }
}

fn is_text(block: &Block) -> bool {
    matches!(
        block,
        Block::Blockquote { .. } | Block::Code { .. } | Block::Table(_) | Block::Definitions(_) | Block::Details { .. }
    )
}

fn each_phrasing(blocks: &[Block], visit: &mut dyn FnMut(&Phrasing)) {
    for block in blocks {
        match block {
            Block::Paragraph(text) | Block::Heading { text, .. } => visit(text),
            Block::List { items, .. } => items.iter().for_each(|item| each_phrasing(&item.blocks, visit)),
            Block::Section { blocks, .. } | Block::Figure { blocks, .. } => each_phrasing(blocks, visit),
            _ => {}
        }
    }
}

/// The links of a phrasing, each with the words before it, back to the last link, and its own.
fn linked(phrasing: &Phrasing) -> Vec<(String, Url)> {
    fn walk(inlines: &[Inline], words: &mut String, links: &mut Vec<(String, Url)>) {
        for inline in inlines {
            match inline {
                Inline::Link { href, inlines, .. } => {
                    push_text(inlines, words);
                    links.push((std::mem::take(words), href.clone()));
                }
                Inline::Styled(_, inlines) | Inline::Quote(inlines) | Inline::Foreign { inlines, .. } => {
                    walk(inlines, words, links);
                }
                other => push_text(std::slice::from_ref(other), words),
            }
        }
    }
    let mut links = Vec::new();
    walk(&phrasing.inlines, &mut String::new(), &mut links);
    links
}

/// Whether there are hardly any words outside of links.
fn is_all_links(phrasing: &Phrasing) -> bool {
    let outside = phrasing.inlines.iter().filter(|inline| !matches!(inline, Inline::Link { .. }));
    let mut text = String::new();
    outside.for_each(|inline| push_text(std::slice::from_ref(inline), &mut text));
    text.chars().filter(|c| c.is_alphanumeric()).count() < 12
}

fn is_hashtags(words: &str) -> bool {
    !words.trim().is_empty() && words.split_whitespace().all(|word| word.starts_with(['#', '＃']))
}

fn is_network_row(words: &str) -> bool {
    let mut names = words.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|name| !name.is_empty()).peekable();
    names.peek().is_some() && names.all(|name| NETWORKS.split('|').any(|network| network == name))
}

/// Lower case, with straight apostrophes and plain spaces.
fn simplified(text: &str) -> String {
    let plain = |c: char| match c {
        '’' | 'ʼ' => '\'',
        c if c.is_whitespace() => ' ',
        c => c,
    };
    text.chars().flat_map(char::to_lowercase).map(plain).collect()
}

fn topics(words: &str) -> Vec<Topic> {
    let named = |(_, cues): &&(Topic, &str)| cues.split('|').any(|cue| find(words, cue).is_some());
    CUES.iter().filter(named).map(|(topic, _)| *topic).collect()
}

/// Whether a cue stands where a sentence or a part of it begins.
fn opens_sentence(words: &str) -> bool {
    let opens = |cue: &str| {
        let before = find(words, cue).and_then(|at| words.get(..at)).map(str::trim_end);
        before.is_some_and(|before| before.is_empty() || before.ends_with(|c: char| !c.is_alphanumeric()))
    };
    CUES.iter().flat_map(|(_, cues)| cues.split('|')).any(opens)
}

/// Where a cue stands at the beginning of a word; scripts without capitals join words, so it may stand anywhere there.
fn find(words: &str, cue: &str) -> Option<usize> {
    let begins = |at: &usize| !words.get(..*at).unwrap_or_default().ends_with(char::is_lowercase);
    words.match_indices(cue).map(|(at, _)| at).find(begins)
}

#[cfg(test)]
mod tests;
