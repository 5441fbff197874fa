//! Plain text as people paste it, into an article.

mod head;
mod layout;
mod lines;
mod list;

use super::anchor::Anchors;
use super::{Source, afterword, autolink, front_matter};
use crate::domain::article::{Article, Block, Inline, Item, Phrasing};
use layout::{Layout, Paragraph};
use lines::Chunk;

/// Reads a plain text: its first line is the title, blank lines or line ends part its paragraphs, rows of marks its
/// sections, and what stands after the last of these may be an afterword.
pub fn parse(source: &Source) -> Article {
    let mut article = Article::default();
    let text = lines::normalized(source.text);
    let (block, text) = front_matter::split(&text);
    if let Some(block) = block {
        front_matter::apply(block, source.base, &mut article.metadata, &mut article.warnings);
    }
    let (text, afterword) = afterword::split(blocks(text));
    afterword::links(&afterword, &mut article.metadata);
    article.afterword = afterword;
    article.blocks = headings(head::take(text, &mut article.metadata));
    name(&mut article.blocks);
    article.numbered()
}

/// The blocks of a text with normalized line ends.
fn blocks(text: &str) -> Vec<Block> {
    let chunks = lines::chunks(text);
    let layout = Layout::of(&chunks);
    let mut blocks = Vec::new();
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut head = true;
    for chunk in &chunks {
        match chunk {
            Chunk::Run(run) => {
                paragraphs.extend(layout.paragraphs(run, head));
                head = false;
            }
            Chunk::Row(row, tight) => {
                let underlined = *tight && paragraphs.last().is_some_and(|line| underlines(row, line));
                let heading = if underlined { paragraphs.pop() } else { None };
                gather(&mut blocks, &mut paragraphs);
                blocks.push(heading.map_or(Block::ThematicBreak, |line| Block::Heading {
                    level: 2,
                    id: String::new(),
                    text: phrasing(&line.lines),
                }));
            }
        }
    }
    gather(&mut blocks, &mut paragraphs);
    blocks.dedup_by(|block, before| *block == Block::ThematicBreak && block == before);
    blocks
}

/// Whether a row is the line under a heading: of one kind, and as long as its words.
fn underlines(row: &str, line: &Paragraph) -> bool {
    let [words] = line.lines.as_slice() else { return false };
    let (marks, letters) = (row.chars().count(), words.chars().count());
    let of_one_kind = ["=", "-", "~"].iter().any(|mark| row.trim_matches(|c| mark.contains(c)).is_empty());
    of_one_kind && letters <= 90 && marks.abs_diff(letters) <= 2 + letters / 5
}

/// Paragraphs, and the lists that some of them are.
fn gather(blocks: &mut Vec<Block>, paragraphs: &mut Vec<Paragraph>) {
    let mut rest: &[Paragraph] = paragraphs;
    while let Some((first, after)) = rest.split_first() {
        let Some((count, start)) = list::items(rest) else {
            blocks.push(Block::Paragraph(phrasing(&first.lines)));
            rest = after;
            continue;
        };
        let (items, after) = rest.split_at(count.clamp(1, rest.len()));
        let tight = items.iter().skip(1).all(|item| item.close);
        let items = items.iter().map(item).collect();
        blocks.push(Block::List { start, tight, items });
        rest = after;
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
    let is_heading = |at: usize| {
        let after = at > 0
            && matches!(blocks.get(at - 1), Some(Block::Paragraph(_) | Block::ThematicBreak | Block::List { .. }));
        after
            && matches!((blocks.get(at), blocks.get(at + 1)), (Some(Block::Paragraph(line)), Some(Block::Paragraph(next))) if heads(line, next))
    };
    let which: Vec<bool> = (0..blocks.len()).map(is_heading).collect();
    let turn = |(block, is_heading)| match block {
        Block::Paragraph(text) if is_heading => Block::Heading { level: 2, id: String::new(), text },
        block => block,
    };
    blocks.into_iter().zip(which).map(turn).collect()
}

/// Whether a line is the heading of the paragraph below: short and no sentence, over a long one of whole sentences.
fn heads(line: &Phrasing, next: &Phrasing) -> bool {
    let [Inline::Text(line)] = line.inlines.as_slice() else { return false };
    let next = next.text();
    let opens = |c: char| (c.is_alphanumeric() && !c.is_lowercase()) || matches!(c, '¿' | '¡');
    let plain = !line.contains([':', '/', '@', '©', '|', ',', ';']) && line.chars().any(char::is_alphabetic);
    let question = line.ends_with(['?', '？', '؟']);
    line.starts_with(opens)
        && plain
        && line.chars().count() <= 60
        && (question || !(lines::ends_sentence(line) || line.ends_with(['»', '"', '”'])))
        && next.len() >= 120.max(line.len() * 2)
        && lines::ends_sentence(&next)
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
