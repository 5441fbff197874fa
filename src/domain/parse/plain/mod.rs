//! Plain text as people paste it, into an article.

mod head;
mod layout;
mod lines;
mod list;

use super::anchor::Anchors;
use super::{Source, afterword, at_once, autolink, front_matter};
use crate::domain::article::{Article, Block, Inline, Item, Phrasing};
use layout::{Layout, Paragraph};
use lines::Chunk;

/// How many runs at the beginning may be headline, byline and the like.
const HEAD: usize = 6;

/// How deep quotes may nest.
const QUOTES: usize = 8;

/// Reads a plain text: its first line is the title, blank lines or line ends part its paragraphs, rows of marks its
/// sections, and what stands after the last of these may be an afterword.
pub fn parse(source: &Source) -> Article {
    at_once(parse_in_turns(source, &async || {}))
}

/// [`parse`] for who has other things to do: `rest` is awaited between the steps.
pub async fn parse_in_turns(source: &Source<'_>, rest: &impl AsyncFn()) -> Article {
    let mut article = Article::default();
    let text = lines::normalized(source.text);
    rest().await;
    let (block, mut text) = front_matter::split(&text);
    if let Some(block) = block {
        front_matter::apply(block, source.base, &mut article.metadata, &mut article.warnings);
    } else if let Some((fields, after)) = front_matter::fields(text) {
        front_matter::apply(fields, source.base, &mut article.metadata, &mut article.warnings);
        front_matter::apply_mail(fields, &mut article.metadata);
        text = after;
    }
    let mut blocks = blocks(text, 0, rest).await;
    while let Some(Block::ThematicBreak) = blocks.last() {
        blocks.pop();
    }
    let (text, afterword) = afterword::split(blocks);
    afterword::links(&afterword, &mut article.metadata);
    article.afterword = afterword;
    rest().await;
    article.blocks = headings(head::take(text, &mut article.metadata));
    rest().await;
    name(&mut article.blocks);
    article.numbered()
}

/// The blocks of a text with normalized line ends.
async fn blocks(text: &str, depth: usize, rest: &impl AsyncFn()) -> Vec<Block> {
    let chunks = lines::chunks(text);
    rest().await;
    let layout = Layout::of(&chunks);
    let mut blocks = Vec::new();
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    // What is quoted has no head.
    let (layout, mut runs) = if depth > 0 { (layout.quoted(), HEAD) } else { (layout, 0) };
    for chunk in &chunks {
        rest().await;
        match chunk {
            Chunk::Run(run) => {
                paragraphs.extend(layout.paragraphs(run, runs));
                runs += 1;
            }
            Chunk::Row(row, tight) => {
                let underlined = *tight && paragraphs.last().is_some_and(|line| underlines(row, line));
                let heading = if underlined { paragraphs.pop() } else { None };
                gather(&mut blocks, &mut paragraphs, rest).await;
                blocks.push(heading.map_or(Block::ThematicBreak, |line| heading_of(2, &line.lines)));
            }
            Chunk::Heading(words, level) => {
                gather(&mut blocks, &mut paragraphs, rest).await;
                blocks.push(heading_of(*level, &[(*words).to_owned()]));
            }
            Chunk::Quote(quoted) => {
                gather(&mut blocks, &mut paragraphs, rest).await;
                blocks.push(Block::Blockquote { blocks: quote(quoted, depth, rest).await, cite: None });
            }
        }
    }
    gather(&mut blocks, &mut paragraphs, rest).await;
    blocks.dedup_by(|block, before| matches!((block, before), (Block::ThematicBreak, Block::ThematicBreak)));
    blocks
}

/// What somebody else wrote, as mail quotes it; who answered whom too often is not told apart any more.
async fn quote(text: &str, depth: usize, rest: &impl AsyncFn()) -> Vec<Block> {
    if depth < QUOTES {
        return Box::pin(blocks(text, depth + 1, rest)).await;
    }
    text.lines().map(|line| Block::Paragraph(phrasing(&[line.to_owned()]))).collect()
}

fn heading_of(level: u8, lines: &[String]) -> Block {
    Block::Heading { level, id: String::new(), text: phrasing(lines) }
}

/// Whether a row is the line under a heading: of one kind, and as long as its words.
fn underlines(row: &str, line: &Paragraph) -> bool {
    let [words] = line.lines.as_slice() else { return false };
    let (marks, letters) = (row.chars().count(), words.chars().count());
    let of_one_kind = ["=", "-", "~"].iter().any(|mark| row.trim_matches(|c| mark.contains(c)).is_empty());
    of_one_kind && letters <= 90 && marks.abs_diff(letters) <= 2 + letters / 5
}

/// Paragraphs, and the lists that some of them are.
async fn gather(blocks: &mut Vec<Block>, paragraphs: &mut Vec<Paragraph>, rest: &impl AsyncFn()) {
    let mut left: &[Paragraph] = paragraphs;
    while !left.is_empty() {
        rest().await;
        let group = list::group(left);
        let (together, after) = left.split_at(group.count.clamp(1, left.len()));
        if group.is_list {
            let tight = together.iter().skip(1).all(|item| item.close);
            blocks.push(Block::List { start: group.start, tight, items: together.iter().map(item).collect() });
        } else {
            blocks.extend(together.iter().map(|paragraph| Block::Paragraph(phrasing(&paragraph.lines))));
        }
        left = after;
    }
    paragraphs.clear();
}

fn item(paragraph: &Paragraph) -> Item {
    let mut lines = paragraph.lines.clone();
    if let Some(line) = lines.first_mut() {
        *line = list::unmarked(line).to_owned();
    }
    Item { done: None, blocks: vec![Block::Paragraph(phrasing(&lines))] }
}

fn phrasing(lines: &[String]) -> Phrasing {
    let mut inlines = Vec::new();
    for line in lines {
        if !inlines.is_empty() {
            inlines.push(Inline::Break);
        }
        inlines.push(Inline::Text(line.clone()));
    }
    Phrasing::new(autolink::link(inlines))
}

/// Turns lines that evidently stand over the next paragraphs into headings.
fn headings(blocks: Vec<Block>) -> Vec<Block> {
    let mut which = vec![false; blocks.len()];
    for at in (1..blocks.len()).rev() {
        let (Some(Block::Paragraph(line)), Some(Block::Paragraph(next))) = (blocks.get(at), blocks.get(at + 1)) else {
            continue;
        };
        let over = which.get(at + 1) == Some(&true);
        let is_heading = match blocks.get(at - 1) {
            Some(Block::Paragraph(_) | Block::List { .. } | Block::Heading { .. }) if in_capitals(line) => {
                over || heads(line, next, false)
            }
            Some(Block::ThematicBreak) => heads(line, next, true),
            Some(Block::Paragraph(text)) => text.text().len() >= 80 && heads(line, next, false),
            Some(Block::List { .. }) => heads(line, next, false),
            _ => false,
        };
        which.get_mut(at).into_iter().for_each(|which| *which = is_heading);
    }
    let turn = |(block, is_heading)| match block {
        Block::Paragraph(text) if is_heading => Block::Heading { level: 2, id: String::new(), text },
        block => block,
    };
    blocks.into_iter().zip(which).map(turn).collect()
}

/// Whether a line is the heading of the paragraph below: short and no sentence, over a long one of whole sentences.
/// Only below a rule may it stand in quotation marks; elsewhere that is what somebody says.
fn heads(line: &Phrasing, next: &Phrasing, below_rule: bool) -> bool {
    let [Inline::Text(line)] = line.inlines.as_slice() else { return false };
    let next = next.text();
    let marks: &[char] = &['«', '»', '"', '“', '”', '„', '「', '」', ' ', '\u{A0}', '\u{202F}'];
    let words = if below_rule { line.trim_matches(marks) } else { line };
    let opens = |c: char| (c.is_alphanumeric() && !c.is_lowercase()) || matches!(c, '¿' | '¡');
    let question = words.ends_with(['?', '？', '؟']);
    words.starts_with(opens)
        && words.chars().any(char::is_alphabetic)
        && words.chars().count() <= 60
        && !words.contains([':', '/', '@', '©', '|', ',', ';'])
        && (question || !lines::ends_sentence(words) || is_numbered(words))
        && !words.ends_with(marks)
        && next.len() >= 120.max(line.len() * 2)
        && (lines::ends_sentence(&next) || next.ends_with([':', '：']))
}

/// Whether a line is short and set in capitals, as the headings of books are.
fn in_capitals(line: &Phrasing) -> bool {
    let line = line.text();
    line.contains(char::is_uppercase) && !line.contains(char::is_lowercase) && line.chars().count() <= 60
}

/// Whether words in capitals end with a number and a point: `CHAPTER IV.`
fn is_numbered(words: &str) -> bool {
    let number = words.trim_end_matches('.').rsplit(' ').next().unwrap_or_default();
    !words.contains(char::is_lowercase) && number.chars().all(|c| c.is_ascii_digit() || "IVXLC".contains(c))
}

fn name(blocks: &mut [Block]) {
    let mut anchors = Anchors::default();
    for block in blocks {
        if let Block::Heading { id, text, .. } = block {
            *id = anchors.claim(None, &text.text());
        }
    }
}

#[cfg(test)]
mod tests;
