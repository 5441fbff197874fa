//! The ends and seams of lines: where words meet, where space is lost, where two line breaks part paragraphs.

use crate::domain::article::{Block, Inline};
use crate::domain::parse::markdown::is_spaceless;

/// Adds words, to the last piece where it is of the same kind.
pub(super) fn push_words(out: &mut Vec<Inline>, words: &str, code: bool) {
    match (out.last_mut(), code) {
        _ if words.is_empty() => {}
        (Some(Inline::Text(last)), false) | (Some(Inline::Code(last)), true) => last.push_str(words),
        (_, true) => out.push(Inline::Code(words.to_owned())),
        (_, false) => out.push(Inline::Text(words.to_owned())),
    }
}

/// Adds inlines; words that meet become one piece.
pub(super) fn append(out: &mut Vec<Inline>, inlines: Vec<Inline>) {
    for inline in inlines {
        match inline {
            Inline::Text(words) => push_words(out, &words, false),
            Inline::Code(words) => push_words(out, &words, true),
            inline => out.push(inline),
        }
    }
}

/// Takes back the space of a line end behind a character that is written without spaces.
pub(super) fn join_lines(words: &mut String) {
    if words.strip_suffix(' ').is_some_and(|line| line.ends_with(is_spaceless)) {
        words.pop();
    }
}

/// Whether a reader would see nothing.
pub(super) fn is_blank(inlines: &[Inline]) -> bool {
    inlines.iter().all(|inline| match inline {
        Inline::Text(words) | Inline::Code(words) => words.trim().is_empty(),
        Inline::Break => true,
        _ => false,
    })
}

/// The line as paragraphs: two line breaks or more, with nothing between them, part them.
pub(super) fn paragraphs(line: Vec<Inline>) -> Vec<Vec<Inline>> {
    let mut paragraphs = Vec::new();
    let mut paragraph: Vec<Inline> = Vec::new();
    let mut breaks = 0;
    for inline in line {
        match inline {
            Inline::Break => breaks += 1,
            Inline::Text(words) if breaks > 0 && words.trim().is_empty() => {}
            inline => {
                if breaks > 1 {
                    paragraphs.push(std::mem::take(&mut paragraph));
                } else if breaks == 1 {
                    paragraph.push(Inline::Break);
                }
                breaks = 0;
                paragraph.push(inline);
            }
        }
    }
    paragraphs.push(paragraph);
    paragraphs.iter_mut().for_each(trim);
    paragraphs.retain(|paragraph| !is_blank(paragraph));
    paragraphs
}

/// What some blocks say, as one line.
pub(super) fn lines(blocks: &[Block]) -> Vec<Inline> {
    let mut line: Vec<Inline> = Vec::new();
    for block in blocks {
        let inlines = match block {
            Block::Paragraph(text) | Block::Heading { text, .. } | Block::Code { text, .. } => text.inlines.clone(),
            Block::Blockquote { blocks, .. } | Block::Section { blocks, .. } | Block::Figure { blocks, .. } => {
                lines(blocks)
            }
            Block::Details { summary, blocks, .. } => [summary.inlines.clone(), lines(blocks)].concat(),
            Block::List { items, .. } => items.iter().flat_map(|item| lines(&item.blocks)).collect(),
            Block::Table(table) => table.rows.iter().flatten().flat_map(|cell| lines(&cell.blocks)).collect(),
            Block::Definitions(_) | Block::ThematicBreak => Vec::new(),
        };
        if !line.is_empty() {
            push_words(&mut line, " ", false);
        }
        append(&mut line, inlines);
    }
    line
}

/// Makes words the words of a program.
pub(super) fn to_code(inlines: &mut [Inline]) {
    for inline in inlines {
        match inline {
            Inline::Text(words) => *inline = Inline::Code(std::mem::take(words)),
            piece => {
                if let Some(inner) = piece.inside_mut() {
                    to_code(inner);
                }
            }
        }
    }
}

/// Takes space and breaks away at both ends.
pub(super) fn trim(inlines: &mut Vec<Inline>) {
    trim_start(inlines);
    while matches!(inlines.last(), Some(Inline::Break)) || trim_last(inlines) {
        if matches!(inlines.last(), Some(Inline::Break)) {
            inlines.pop();
        }
    }
}

/// Takes space away at the end.
pub(super) fn trim_end(inlines: &mut Vec<Inline>) {
    while trim_last(inlines) {}
}

/// Takes line ends away at both ends of preformatted text.
pub(super) fn trim_lines(inlines: &mut Vec<Inline>) {
    if let Some(Inline::Text(words)) = inlines.first_mut() {
        *words = words.trim_start_matches('\n').to_owned();
    }
    if let Some(Inline::Text(words)) = inlines.last_mut() {
        words.truncate(words.trim_end().len());
    }
    inlines.retain(|inline| !matches!(inline, Inline::Text(words) if words.is_empty()));
}

/// Trims the last piece and says whether it vanished, so that the one before it is the last now.
fn trim_last(inlines: &mut Vec<Inline>) -> bool {
    let vanished = match inlines.last_mut() {
        Some(Inline::Text(words)) => {
            words.truncate(words.trim_end().len());
            words.is_empty()
        }
        Some(piece) => piece.inside_mut().is_some_and(|inner| {
            trim_end(inner);
            inner.is_empty()
        }),
        None => false,
    };
    if vanished {
        inlines.pop();
    }
    vanished
}

fn trim_start(inlines: &mut Vec<Inline>) {
    while let Some(first) = inlines.first_mut() {
        let vanished = match first {
            Inline::Text(words) => {
                let start = words.len() - words.trim_start().len();
                words.drain(..start);
                words.is_empty()
            }
            Inline::Break => true,
            piece => piece.inside_mut().is_some_and(|inner| {
                trim_start(inner);
                inner.is_empty()
            }),
        };
        if !vanished {
            return;
        }
        inlines.remove(0);
    }
}
