//! The blocks of the text as semantic HTML.

use super::text::{Text, dir};
use crate::domain::article::{Alignment, Block, Cell, Definition, Item, Phrasing, Table};
use crate::domain::quotation::Kind;
use yew::prelude::*;

impl Text {
    /// Some blocks.
    pub(super) fn blocks(&self, blocks: &[Block]) -> Html {
        blocks.iter().map(|block| self.block(block)).collect()
    }

    fn block(&self, block: &Block) -> Html {
        match block {
            Block::Paragraph(words) => html! {
                <p key={self.key(words)} dir={direction(words)} data-paragraph={number(words)}>{ self.phrasing(words) }</p>
            },
            Block::Heading { level, id, text } => self.heading(*level, id, text),
            Block::Blockquote { blocks, cite } => {
                self.blockquote(blocks, cite.as_ref().map(|url| url.as_str().to_owned()))
            }
            Block::List { start, tight, items } => self.list(*start, *tight, items),
            Block::Definitions(definitions) => {
                html! { <dl>{ for definitions.iter().map(|entry| self.definition(entry)) }</dl> }
            }
            Block::Code { language, text } => html! {
                <pre tabindex="0" role="region" aria-label={self.phrases.code}>
                    <code data-language={language.clone()} dir="ltr" data-paragraph={number(text)}>{ self.phrasing(text) }</code>
                </pre>
            },
            Block::Table(table) => self.table(table),
            Block::Figure { blocks, caption } => html! {
                <figure>
                    { self.figure_content(blocks) }
                    { for caption.iter().map(|caption| html! {
                        <figcaption data-paragraph={number(caption)}>{ self.phrasing(caption) }</figcaption>
                    }) }
                </figure>
            },
            Block::Details { open, summary, blocks } => html! {
                <details open={*open}>
                    <summary data-paragraph={number(summary)}>{ self.phrasing(summary) }</summary>
                    { self.blocks(blocks) }
                </details>
            },
            Block::Section { language, direction, blocks } => html! {
                <div class="section" lang={language.as_ref().map(|language| language.tag().to_owned())} dir={direction.map(dir)}>
                    { self.blocks(blocks) }
                </div>
            },
            Block::ThematicBreak => html! { <hr /> },
        }
    }

    fn heading(&self, level: u8, id: &str, words: &Phrasing) -> Html {
        let name = ["h1", "h2", "h3", "h4", "h5", "h6"][usize::from(level.clamp(1, 6)) - 1];
        html! {
            <@{name} key={self.key(words)} id={id.to_owned()} data-paragraph={number(words)}>
                { self.phrasing(words) }
                <a class="anchor" href={["#", id].concat()} aria-label={self.phrases.link_to_section}>{ "#" }</a>
            </@>
        }
    }

    fn blockquote(&self, blocks: &[Block], cite: Option<String>) -> Html {
        let content = self.blocks(blocks);
        let of_kind =
            |index: &usize| self.findings.quotations.get(*index).is_some_and(|quotation| quotation.kind == Kind::Block);
        let marks = first(blocks).map(|phrasing| self.marks(phrasing.index)).unwrap_or_default();
        let Some(index) = marks.iter().map(|mark| mark.quotation).find(of_kind) else {
            return html! { <blockquote cite={cite}>{ content }</blockquote> };
        };
        let speaker = self.findings.quotations[index].speaker.as_ref().and_then(|speaker| speaker.name.clone());
        html! {
            <blockquote
                part="quote"
                cite={cite}
                aria-label={self.name(speaker.as_deref())}
                tabindex={self.tabindex(index)}
                data-kind={Kind::Block.name()}
                data-quotation={index.to_string()}
                data-speaker={speaker}
            >{ content }</blockquote>
        }
    }

    fn list(&self, start: Option<u64>, tight: bool, items: &[Item]) -> Html {
        let items = items.iter().map(|item| self.item(item, tight));
        match start {
            None => html! { <ul class={classes!(tight.then_some("tight"))}>{ for items }</ul> },
            Some(start) => html! {
                <ol class={classes!(tight.then_some("tight"))} start={(start != 1).then(|| start.to_string())}>{ for items }</ol>
            },
        }
    }

    fn item(&self, item: &Item, tight: bool) -> Html {
        let content = if tight { self.close(&item.blocks) } else { self.blocks(&item.blocks) };
        let Some(done) = item.done else { return html! { <li>{ content }</li> } };
        let name = if done { self.phrases.done } else { self.phrases.to_do };
        html! { <li class="task"><input type="checkbox" disabled=true checked={done} aria-label={name} />{ content }</li> }
    }

    /// Blocks without the paragraphs around their words, as tight lists and cells want them.
    fn close(&self, blocks: &[Block]) -> Html {
        let draw = |block: &Block| match block {
            // Nothing of a paragraph without words, such as a picture, is ever looked for by its number.
            Block::Paragraph(words) if words.text().is_empty() => self.phrasing(words),
            Block::Paragraph(words) => {
                html! { <span data-paragraph={number(words)}>{ self.phrasing(words) }</span> }
            }
            block => self.block(block),
        };
        blocks.iter().map(draw).collect()
    }

    fn figure_content(&self, blocks: &[Block]) -> Html {
        match blocks {
            [Block::Paragraph(_)] => self.close(blocks),
            blocks => self.blocks(blocks),
        }
    }

    fn definition(&self, entry: &Definition) -> Html {
        html! {
            <>
                { for entry.terms.iter().map(|term| html! { <dt data-paragraph={number(term)}>{ self.phrasing(term) }</dt> }) }
                { for entry.meanings.iter().map(|meaning| html! { <dd>{ self.close(meaning) }</dd> }) }
            </>
        }
    }

    fn table(&self, table: &Table) -> Html {
        let (head, body) = table.rows.split_at(table.head.min(table.rows.len()));
        let name = table.caption.as_ref().map_or_else(|| self.phrases.table.to_owned(), Phrasing::text);
        html! {
            <div class="scroll" tabindex="0" role="region" aria-label={name}>
                <table>
                    { for table.caption.iter().map(|caption| html! {
                        <caption data-paragraph={number(caption)}>{ self.phrasing(caption) }</caption>
                    }) }
                    if !head.is_empty() {
                        <thead>{ for head.iter().map(|row| self.row(row, "col")) }</thead>
                    }
                    <tbody>{ for body.iter().map(|row| self.row(row, "row")) }</tbody>
                </table>
            </div>
        }
    }

    fn row(&self, row: &[Cell], scope: &'static str) -> Html {
        html! { <tr>{ for row.iter().map(|cell| self.cell(cell, scope)) }</tr> }
    }

    fn cell(&self, cell: &Cell, scope: &'static str) -> Html {
        let content = match cell.blocks.as_slice() {
            [Block::Paragraph(_)] => self.close(&cell.blocks),
            blocks => self.blocks(blocks),
        };
        let several = |number: u32| (number > 1).then(|| number.to_string());
        let align = cell.alignment.map(|alignment| match alignment {
            Alignment::Start => "start",
            Alignment::Center => "center",
            Alignment::End => "end",
        });
        let (colspan, rowspan) = (several(cell.columns), several(cell.rows));
        if cell.header {
            html! { <th {scope} {colspan} {rowspan} data-align={align}>{ content }</th> }
        } else {
            html! { <td {colspan} {rowspan} data-align={align}>{ content }</td> }
        }
    }
}

/// The first words of some blocks.
fn first(blocks: &[Block]) -> Option<&Phrasing> {
    blocks.iter().find_map(|block| match block {
        Block::Paragraph(text) | Block::Heading { text, .. } | Block::Code { text, .. } => Some(text),
        Block::Blockquote { blocks, .. } | Block::Section { blocks, .. } | Block::Figure { blocks, .. } => {
            first(blocks)
        }
        Block::List { items, .. } => items.iter().find_map(|item| first(&item.blocks)),
        _ => None,
    })
}

/// The number by which selections and links name a paragraph; drawn text has as many characters as the article's.
pub(super) fn number(words: &Phrasing) -> String {
    words.index.to_string()
}

/// A paragraph in another script than the article's turns by itself.
fn direction(words: &Phrasing) -> &'static str {
    words.direction.map_or("auto", dir)
}
