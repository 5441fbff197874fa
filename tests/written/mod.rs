//! An article written down line by line, for fixtures to be compared with.
#![allow(clippy::unwrap_used, reason = "writing to a string cannot fail")]

use liseuse::domain::article::{Article, Block, Inline, Phrasing, Warning};
use std::fmt::Write;

/// The metadata that is known, a rule, the blocks, and the warnings.
pub(crate) fn article(article: &Article) -> String {
    let mut out = String::new();
    let metadata = &article.metadata;
    let fields = [
        ("title", metadata.title.as_ref().map(phrasing)),
        ("standfirst", metadata.standfirst.as_ref().map(phrasing)),
        ("byline", metadata.byline.clone()),
        ("date", metadata.date.clone()),
        ("language", metadata.language.as_ref().map(|language| language.tag().to_owned())),
        ("direction", metadata.direction.map(|direction| format!("{direction:?}"))),
        ("site", metadata.site.clone()),
        ("url", metadata.url.as_ref().map(|url| url.as_str().to_owned())),
        ("image", metadata.image.as_ref().map(|url| url.as_str().to_owned())),
    ];
    for (name, value) in fields {
        if let Some(value) = value {
            writeln!(out, "{name}: {value}").unwrap();
        }
    }
    out.push_str("----\n");
    blocks(&article.blocks, "", &mut out);
    for (index, note) in article.notes.iter().enumerate() {
        writeln!(out, "[{index}] {}", note.label).unwrap();
        blocks(&note.blocks, "  ", &mut out);
    }
    for warning in &article.warnings {
        match warning {
            Warning::Address(what) => writeln!(out, "! address {what}").unwrap(),
            Warning::Element(what) => writeln!(out, "! element {what}").unwrap(),
            Warning::FrontMatter(what) => writeln!(out, "! front matter {what}").unwrap(),
        }
    }
    out
}

/// The blocks, one a line, those inside others indented.
pub(crate) fn blocks(found: &[Block], indent: &str, out: &mut String) {
    let deeper = format!("{indent}  ");
    for block in found {
        match block {
            Block::Paragraph(text) => writeln!(out, "{indent}{}", phrasing(text)).unwrap(),
            Block::Heading { level, id, text } => {
                writeln!(out, "{indent}{} {} #{id}", "#".repeat((*level).into()), phrasing(text)).unwrap();
            }
            Block::Blockquote { blocks: inner, cite } => {
                writeln!(out, "{indent}quote {}", cite.as_ref().map_or("", |url| url.as_str())).unwrap();
                blocks(inner, &deeper, out);
            }
            Block::List { start, tight, items } => {
                writeln!(out, "{indent}list {start:?} {}", if *tight { "tight" } else { "loose" }).unwrap();
                for item in items {
                    writeln!(out, "{indent}- {}", item.done.map_or("", |done| if done { "[x]" } else { "[ ]" }))
                        .unwrap();
                    blocks(&item.blocks, &deeper, out);
                }
            }
            Block::Definitions(groups) => {
                for group in groups {
                    group.terms.iter().for_each(|term| writeln!(out, "{indent}term {}", phrasing(term)).unwrap());
                    group.meanings.iter().for_each(|meaning| blocks(meaning, &deeper, out));
                }
            }
            Block::Code { language, text } => {
                let lines = text.text().replace('\n', "⏎");
                writeln!(out, "{indent}code {} {lines}", language.as_deref().unwrap_or("-")).unwrap();
            }
            Block::Table(table) => {
                let caption = table.caption.as_ref().map(phrasing).unwrap_or_default();
                writeln!(out, "{indent}table {} {caption}", table.head).unwrap();
                for row in &table.rows {
                    writeln!(out, "{indent}row").unwrap();
                    for cell in row {
                        let header = if cell.header { " head" } else { "" };
                        let alignment = cell.alignment.map_or(String::new(), |alignment| format!(" {alignment:?}"));
                        writeln!(out, "{indent}cell {}x{}{header}{alignment}", cell.columns, cell.rows).unwrap();
                        blocks(&cell.blocks, &deeper, out);
                    }
                }
            }
            Block::Figure { blocks: inner, caption } => {
                writeln!(out, "{indent}figure {}", caption.as_ref().map(phrasing).unwrap_or_default()).unwrap();
                blocks(inner, &deeper, out);
            }
            Block::Details { open, summary, blocks: inner } => {
                writeln!(out, "{indent}details {open} {}", phrasing(summary)).unwrap();
                blocks(inner, &deeper, out);
            }
            Block::Section { language, direction, blocks: inner } => {
                let language = language.as_ref().map_or("-", |language| language.tag());
                writeln!(out, "{indent}section {language} {direction:?}").unwrap();
                blocks(inner, &deeper, out);
            }
            Block::ThematicBreak => writeln!(out, "{indent}rule").unwrap(),
        }
    }
}

fn phrasing(text: &Phrasing) -> String {
    let mut out = String::new();
    if let Some(language) = &text.language {
        write!(out, "({}) ", language.tag()).unwrap();
    }
    if let Some(direction) = text.direction {
        write!(out, "({direction:?}) ").unwrap();
    }
    inlines(&text.inlines, &mut out);
    out
}

fn inlines(found: &[Inline], out: &mut String) {
    for inline in found {
        let inner = |inlines_inside: &[Inline]| {
            let mut out = String::new();
            inlines(inlines_inside, &mut out);
            out
        };
        match inline {
            Inline::Text(words) => out.push_str(words),
            Inline::Code(words) => write!(out, "`{words}`").unwrap(),
            Inline::Break => out.push('/'),
            Inline::Styled(style, words) => write!(out, "<{style:?} {}>", inner(words)).unwrap(),
            Inline::Link { href, inlines, .. } => write!(out, "[{}]({})", inner(inlines), href.as_str()).unwrap(),
            Inline::Image(image) => {
                write!(out, "![{}]({}", image.alt, image.src.as_str()).unwrap();
                image.sources.iter().for_each(|(url, what)| write!(out, " {} {what}", url.as_str()).unwrap());
                image.sizes.iter().for_each(|sizes| write!(out, " sizes {sizes}").unwrap());
                image.size.iter().for_each(|(width, height)| write!(out, " {width}x{height}").unwrap());
                out.push(')');
            }
            Inline::Quote(words) => write!(out, "<q {}>", inner(words)).unwrap(),
            Inline::NoteReference(index) => write!(out, "[^{index}]").unwrap(),
            Inline::Time { datetime, inlines } => write!(out, "<time {datetime} {}>", inner(inlines)).unwrap(),
            Inline::Abbreviation { title, inlines } => {
                write!(out, "<abbr {} = {}>", inner(inlines), title.as_deref().unwrap_or("?")).unwrap();
            }
            Inline::Foreign { language, direction, inlines } => {
                let language = language.as_ref().map_or("-", |language| language.tag());
                write!(out, "<foreign {language} {direction:?} {}>", inner(inlines)).unwrap();
            }
            Inline::Ruby(pairs) => {
                for pair in pairs {
                    write!(out, "<ruby {}|{}>", inner(&pair.base), pair.reading).unwrap();
                }
            }
        }
    }
}
