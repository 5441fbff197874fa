//! Tables of data; tables that only lay a page out give their content.

use super::convert::Converter;
use super::vocabulary::{Role, role};
use super::{Element, Node, style};
use crate::domain::article::{Alignment, Block, Cell, Table};
use crate::domain::language::Direction;

/// The rows of one part of a table.
type Part<'n> = Vec<&'n Element>;

impl Converter<'_> {
    pub(super) fn table(&mut self, table: &Element) -> Vec<Block> {
        let [head, body, foot] = self.parts(table);
        if !self.is_sound(table) || is_layout(table, &head, &body, &foot) {
            return self.blocks(&table.children);
        }
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

    /// The rows of head, bodies and foot, in the order in which they are seen.
    fn parts<'n>(&self, table: &'n Element) -> [Part<'n>; 3] {
        let mut parts = [Vec::new(), Vec::new(), Vec::new()];
        let [head, body, foot] = &mut parts;
        let rows = |part: &'n Element| part.elements().filter(|row| row.is("tr") && self.sees(row));
        for element in table.elements().filter(|inner| self.sees(inner)) {
            match element.name.as_str() {
                "thead" => head.extend(rows(element)),
                "tbody" => body.extend(rows(element)),
                "tfoot" => foot.extend(rows(element)),
                "tr" => body.push(element),
                _ => {}
            }
        }
        parts
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

/// Whether a table only puts things beside each other. A caption, a head or named cells say that it holds data; so do
/// two rows and columns or more of short cells.
fn is_layout(table: &Element, head: &Part<'_>, body: &Part<'_>, foot: &Part<'_>) -> bool {
    if ["presentation", "none"].iter().any(|name| table.has_word("role", name)) {
        return true;
    }
    if !head.is_empty() || !foot.is_empty() || table.elements().any(|inner| inner.is("caption")) {
        return false;
    }
    let cells = || body.iter().flat_map(|row| row.elements()).filter(|inner| is_cell(inner));
    if cells().any(|cell| cell.is("th")) || table.has_word("role", "table") {
        return false;
    }
    let columns = body.iter().map(|row| row.elements().filter(|inner| is_cell(inner)).count()).max().unwrap_or(0);
    body.len() < 2 || columns < 2 || cells().any(is_page_like)
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
