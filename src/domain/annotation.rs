//! Quotations laid over inline content: which pieces of a phrasing stand inside which marks.

use super::article::{Inline, QUOTE_MARKS, push_text};
use super::quotation::Quotation;
use std::ops::Range;

/// A stretch of a phrasing's text that belongs to a quotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Bytes of the phrasing's text.
    pub range: Range<usize>,
    /// The index of the quotation.
    pub quotation: usize,
}

/// Cuts inlines at the borders of marks.
type Cut = for<'a> fn(&'a [Inline], &[Mark]) -> Vec<Piece<'a>>;

/// The marks of an article, with what cuts it: without quotations, a program can do without.
#[derive(Clone, Debug)]
pub struct Marks {
    /// By [`super::article::Phrasing::index`], outer ones before inner ones.
    by_phrasing: Vec<Vec<Mark>>,
    cut: Cut,
}

/// A piece of inline content as it is to be drawn.
#[derive(Debug, PartialEq)]
pub enum Piece<'a> {
    /// Words, a part of an [`Inline::Text`] or [`Inline::Code`].
    Words(&'a str, &'a Inline),
    /// An inline without words of its own, drawn as it is.
    Whole(&'a Inline),
    /// An inline around pieces.
    Around(&'a Inline, Vec<Piece<'a>>),
    /// A part of the quotation of this index.
    Marked(usize, Vec<Piece<'a>>),
}

impl Marks {
    /// The marks of all quotations.
    pub fn new(quotations: &[Quotation]) -> Self {
        let mut marks = Vec::new();
        for (quotation, found) in quotations.iter().enumerate() {
            for span in &found.segments {
                if marks.len() <= span.paragraph {
                    marks.resize(span.paragraph + 1, Vec::new());
                }
                marks[span.paragraph].push(Mark { range: span.range.clone(), quotation });
            }
        }
        for of_phrasing in &mut marks {
            of_phrasing.sort_by_key(|mark| (mark.range.start, usize::MAX - mark.range.end));
        }
        Self { by_phrasing: marks, cut: pieces }
    }

    /// The marks in the phrasing of this index.
    pub fn of(&self, phrasing: usize) -> &[Mark] {
        self.by_phrasing.get(phrasing).map(Vec::as_slice).unwrap_or_default()
    }

    /// Cuts inlines at the borders of some of these marks, with as few pieces as their nesting allows.
    pub fn pieces<'a>(&self, inlines: &'a [Inline], marks: &[Mark]) -> Vec<Piece<'a>> {
        (self.cut)(inlines, marks)
    }
}

impl Default for Marks {
    fn default() -> Self {
        Self { by_phrasing: Vec::new(), cut: uncut }
    }
}

impl PartialEq for Marks {
    fn eq(&self, other: &Self) -> bool {
        self.by_phrasing == other.by_phrasing
    }
}

/// Inlines as they are, where there are no marks.
fn uncut<'a>(inlines: &'a [Inline], _: &[Mark]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::with_capacity(inlines.len());
    for inline in inlines {
        match (inline, inline.inside()) {
            (Inline::Text(words) | Inline::Code(words), _) => pieces.push(Piece::Words(words, inline)),
            (Inline::Quote(inner), _) => {
                let (opening, closing) = QUOTE_MARKS;
                pieces.push(Piece::Words(opening, inline));
                pieces.extend(uncut(inner, &[]));
                pieces.push(Piece::Words(closing, inline));
            }
            (_, Some(inner)) => pieces.push(Piece::Around(inline, uncut(inner, &[]))),
            (_, None) => pieces.push(Piece::Whole(inline)),
        }
    }
    pieces
}

fn pieces<'a>(inlines: &'a [Inline], marks: &[Mark]) -> Vec<Piece<'a>> {
    let marks: Vec<&Mark> = marks.iter().collect();
    cut(inlines, &mut 0, &marks)
}

/// A piece with the stretch of text that it covers.
type Placed<'a> = (Range<usize>, Piece<'a>);

fn cut<'a>(inlines: &'a [Inline], offset: &mut usize, marks: &[&Mark]) -> Vec<Piece<'a>> {
    wrap(place(inlines, offset, marks), marks)
}

fn place<'a>(inlines: &'a [Inline], offset: &mut usize, marks: &[&Mark]) -> Vec<Placed<'a>> {
    let mut placed = Vec::with_capacity(inlines.len());
    for inline in inlines {
        let start = *offset;
        match inline {
            Inline::Text(words) | Inline::Code(words) => {
                cut_words(inline, words, start, marks, &mut placed);
                *offset = start + words.len();
            }
            Inline::Image(_) | Inline::NoteReference(_) => placed.push((start..start, Piece::Whole(inline))),
            Inline::Break | Inline::Ruby(_) => {
                let mut text = String::new();
                push_text(std::slice::from_ref(inline), &mut text);
                *offset = start + text.len();
                placed.push((start..*offset, Piece::Whole(inline)));
            }
            Inline::Quote(inner) => {
                let (opening, closing) = QUOTE_MARKS;
                placed.push((start..start + opening.len(), Piece::Words(opening, inline)));
                *offset = start + opening.len();
                placed.extend(place(inner, offset, marks));
                placed.push((*offset..*offset + closing.len(), Piece::Words(closing, inline)));
                *offset += closing.len();
            }
            around => {
                let inner = around.inside().unwrap_or_default();
                let mut text = String::new();
                push_text(inner, &mut text);
                let range = start..start + text.len();
                let inside: Vec<&Mark> = marks.iter().copied().filter(|mark| !covers(mark, &range)).collect();
                placed.push((range, Piece::Around(inline, cut(inner, offset, &inside))));
            }
        }
    }
    placed
}

fn cut_words<'a>(inline: &'a Inline, words: &'a str, start: usize, marks: &[&Mark], placed: &mut Vec<Placed<'a>>) {
    let end = start + words.len();
    let borders = marks.iter().flat_map(|mark| [mark.range.start, mark.range.end]);
    let mut borders: Vec<usize> = borders.filter(|border| (start + 1..end).contains(border)).collect();
    borders.extend([start, end]);
    borders.sort_unstable();
    borders.dedup();
    for pair in borders.windows(2) {
        // A mark that is not on a character border would be a defect elsewhere; the words stay whole.
        match words.get(pair[0] - start..pair[1] - start) {
            Some(part) => placed.push((pair[0]..pair[1], Piece::Words(part, inline))),
            None => return placed.push((start..end, Piece::Words(words, inline))),
        }
    }
}

/// Whether the mark holds the whole stretch; an empty stretch on a border is outside.
fn covers(mark: &Mark, stretch: &Range<usize>) -> bool {
    let Range { start, end } = mark.range;
    if stretch.is_empty() {
        start < stretch.start && stretch.end < end
    } else {
        start <= stretch.start && stretch.end <= end
    }
}

fn wrap<'a>(placed: Vec<Placed<'a>>, marks: &[&Mark]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::with_capacity(placed.len());
    let mut placed = placed.into_iter().peekable();
    while let Some(first) = placed.next() {
        let Some(outer) = marks.iter().position(|mark| covers(mark, &first.0)) else {
            pieces.push(first.1);
            continue;
        };
        let mut group = vec![first];
        while let Some(next) = placed.next_if(|next| covers(marks[outer], &next.0)) {
            group.push(next);
        }
        pieces.push(Piece::Marked(marks[outer].quotation, wrap(group, &marks[outer + 1..])));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::article::Style;

    fn mark(range: Range<usize>, quotation: usize) -> Mark {
        Mark { range, quotation }
    }

    /// Draws pieces as text: `{0:…}` for marks, `<…>` for inlines around others, `|` for pieces without words.
    fn draw(pieces: &[Piece]) -> String {
        pieces
            .iter()
            .map(|piece| match piece {
                Piece::Words(words, _) => (*words).to_owned(),
                Piece::Whole(_) => "|".to_owned(),
                Piece::Around(_, pieces) => format!("<{}>", draw(pieces)),
                Piece::Marked(quotation, pieces) => format!("{{{quotation}:{}}}", draw(pieces)),
            })
            .collect()
    }

    fn sample() -> Vec<Inline> {
        let strong = Inline::Styled(Style::Strong, vec![Inline::Text("bold words".into())]);
        vec![Inline::Text("before ".into()), strong, Inline::Text(" after".into())]
    }

    #[test]
    fn a_mark_over_several_inlines_is_one_piece() {
        assert_eq!(draw(&pieces(&sample(), &[mark(3..20, 0)])), "bef{0:ore <bold words> af}ter");
    }

    #[test]
    fn a_mark_that_ends_inside_an_inline_is_cut_there() {
        assert_eq!(draw(&pieces(&sample(), &[mark(3..11, 0)])), "bef{0:ore }<{0:bold} words> after");
    }

    #[test]
    fn marks_nest() {
        assert_eq!(draw(&pieces(&sample(), &[mark(0..23, 0), mark(7..17, 1)])), "{0:before {1:<bold words>} after}");
    }

    #[test]
    fn a_picture_inside_a_mark_stays_inside() {
        let inlines = [Inline::Text("ab".into()), Inline::NoteReference(0), Inline::Text("cd".into())];
        assert_eq!(draw(&pieces(&inlines, &[mark(1..3, 0)])), "a{0:b|c}d");
        assert_eq!(draw(&pieces(&inlines, &[mark(0..2, 0)])), "{0:ab}|cd");
    }

    #[test]
    fn a_quote_element_has_marks_that_belong_to_it() {
        let inlines = [Inline::Text("a ".into()), Inline::Quote(vec![Inline::Text("b".into())])];
        assert_eq!(draw(&pieces(&inlines, &[mark(2..9, 0)])), "a {0:“b”}");
    }

    #[test]
    fn nothing_marked_leaves_all_as_it_is() {
        assert_eq!(draw(&pieces(&sample(), &[])), "before <bold words> after");
        let quoted = [Inline::Quote(sample()), Inline::Break, Inline::Code("c".into()), Inline::NoteReference(0)];
        assert_eq!(draw(&uncut(&quoted, &[])), "“before <bold words> after”|c|");
        assert_eq!(uncut(&quoted, &[]), pieces(&quoted, &[]));
    }
}
