//! Tables of data; tables that only lay a page out give their content.

use super::convert::Converter;
use super::element::visible_text;
use super::outline::{SENTENCE, letters};
use super::vocabulary::{Role, role};
use super::{Element, Node, style};
use crate::domain::article::{Alignment, Block, Cell, Table};
use crate::domain::language::Direction;

/// The rows of head, bodies and foot, in the order in which they are seen.
type Parts<'n> = [Vec<&'n Element>; 3];

impl Converter<'_> {
    pub(super) fn table(&mut self, table: &Element) -> Vec<Block> {
        let parts = parts(table, |inner| self.sees(inner));
        if !self.is_sound(table) || is_layout(table, &parts) {
            return self.blocks(&table.children);
        }
        let [head, body, foot] = parts;
        let caption = table.elements().find(|inner| inner.is("caption") && self.sees(inner));
        let caption = caption.map(|caption| self.phrasing_of(caption)).filter(|text| !text.inlines.is_empty());
        let declared = head.len();
        let mut rows = Vec::new();
        for part in [head, body, foot] {
            let count = part.len();
            for (place, row) in part.into_iter().enumerate() {
                rows.push(self.row(row, count - place));
            }
        }
        let named = rows.iter().take_while(|row| !row.is_empty() && row.iter().all(|cell: &Cell| cell.header)).count();
        // Where every row is a head, none is.
        let head = if declared > 0 {
            declared
        } else if named < rows.len() {
            named
        } else {
            0
        };
        if rows.iter().flatten().all(|cell| cell.blocks.is_empty()) {
            return caption.map(Block::Paragraph).into_iter().collect();
        }
        vec![Block::Table(Table { caption, head, rows })]
    }

    /// Whether everything in a table stands where a table has a place for it. Parsers see to that in pages; nothing does
    /// in Markdown or in what scripts build.
    fn is_sound(&self, table: &Element) -> bool {
        let holds_only = |element: &Element, names: &[&str]| {
            element.children.iter().all(|node| match node {
                Node::Text(words) => words.trim().is_empty(),
                Node::Element(inner) => {
                    names.contains(&inner.name.as_str()) || !self.sees(inner) || role(&inner.name) == Role::Forbidden
                }
                Node::Inlines(_) | Node::Blocks(_) => false,
            })
        };
        let parts = ["thead", "tbody", "tfoot"];
        let rows = || table.elements().flat_map(|part| part.elements().chain([part])).filter(|row| row.is("tr"));
        table.elements().filter(|inner| inner.is("caption")).count() <= 1
            && holds_only(table, &["caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr"])
            && table.elements().filter(|part| parts.contains(&part.name.as_str())).all(|part| holds_only(part, &["tr"]))
            && rows().all(|row| holds_only(row, &["td", "th"]))
    }

    fn row(&mut self, row: &Element, left: usize) -> Vec<Cell> {
        let cells: Vec<_> = row.elements().filter(|cell| is_cell(cell) && self.sees(cell)).collect();
        cells
            .into_iter()
            .map(|cell| Cell {
                header: cell.is("th"),
                alignment: self.alignment(cell).or_else(|| self.alignment(row)),
                columns: span(cell, "colspan").clamp(1, 1000),
                rows: match span(cell, "rowspan") {
                    0 => u32::try_from(left).unwrap_or(1),
                    rows => rows.min(u32::try_from(left).unwrap_or(rows)),
                },
                blocks: self.block(cell),
            })
            .collect()
    }

    fn alignment(&self, element: &Element) -> Option<Alignment> {
        let declared = style::property(element, "text-align");
        let value = declared.or_else(|| element.filled("align").map(str::to_ascii_lowercase))?;
        let mirrored = self.direction == Some(Direction::RightToLeft);
        match value.as_str() {
            "center" => Some(Alignment::Center),
            "start" => Some(Alignment::Start),
            "end" => Some(Alignment::End),
            "left" => Some(if mirrored { Alignment::End } else { Alignment::Start }),
            "right" => Some(if mirrored { Alignment::Start } else { Alignment::End }),
            _ => None,
        }
    }
}

fn is_cell(element: &Element) -> bool {
    matches!(element.name.as_str(), "td" | "th")
}

fn span(cell: &Element, name: &str) -> u32 {
    cell.filled(name).and_then(|value| value.parse().ok()).unwrap_or(1)
}

/// Whether a table holds data, as a reader of the page would see it.
pub(super) fn holds_data(table: &Element) -> bool {
    !is_layout(table, &parts(table, |inner| !inner.is_hidden()))
}

fn parts(table: &Element, sees: impl Fn(&Element) -> bool) -> Parts<'_> {
    let mut parts = Parts::default();
    let [head, body, foot] = &mut parts;
    for element in table.elements().filter(|inner| sees(inner)) {
        let rows = element.elements().filter(|row| row.is("tr") && sees(row));
        match element.name.as_str() {
            "thead" => head.extend(rows),
            "tbody" => body.extend(rows),
            "tfoot" => foot.extend(rows),
            "tr" => body.push(element),
            _ => {}
        }
    }
    parts
}

/// Whether a table only puts things beside each other. A caption, a head, named cells or a role say that it holds data;
/// so do two rows and columns or more of values.
fn is_layout(table: &Element, [head, body, foot]: &Parts<'_>) -> bool {
    let plays = |roles: [&str; 2]| roles.iter().any(|name| table.has_word("role", name));
    if plays(["presentation", "none"]) {
        return true;
    }
    if !head.is_empty() || !foot.is_empty() || table.elements().any(|inner| inner.is("caption")) {
        return false;
    }
    let cells = || body.iter().flat_map(|row| row.elements()).filter(|inner| is_cell(inner));
    if cells().any(|cell| cell.is("th")) || plays(["table", "grid"]) {
        return false;
    }
    let columns = body.iter().map(|row| row.elements().filter(|inner| is_cell(inner)).count()).max().unwrap_or(0);
    body.len() < 2 || columns < 2 || cells().any(is_page_like) || has_main(cells())
}

/// Whether one cell says more than all others together, and that in several sentences: the others stand around it.
fn has_main<'n>(cells: impl Iterator<Item = &'n Element>) -> bool {
    let said: Vec<usize> = cells.map(|cell| letters(&visible_text(&cell.children))).collect();
    said.iter().max().is_some_and(|most| *most >= 4 * SENTENCE && *most * 2 > said.iter().sum())
}

/// Whether a cell holds what a page is built of rather than a value: a table, headings, several blocks.
fn is_page_like(cell: &Element) -> bool {
    let mut paragraphs = 0;
    for inner in cell.descendants() {
        match inner.name.as_str() {
            "table" | "h1" | "h2" | "h3" | "form" | "article" | "section" | "blockquote" | "iframe" => return true,
            "p" => paragraphs += 1,
            _ => {}
        }
    }
    paragraphs > 3
}
