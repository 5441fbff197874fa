//! Inline content: joining words, describing pictures.

use crate::domain::article::{Image, Inline, Phrasing, push_text};
use crate::domain::parse::autolink;

/// A phrasing in which bare addresses are links.
pub(super) fn phrasing(mut inlines: Vec<Inline>) -> Phrasing {
    trim(&mut inlines);
    Phrasing::new(autolink::link(inlines))
}

/// Adds an inline, words to words; no spaces stand beside a line break.
pub(super) fn push(inlines: &mut Vec<Inline>, inline: Inline) {
    match (inlines.last_mut(), inline) {
        (Some(Inline::Text(before)), Inline::Text(words)) => before.push_str(&words),
        (Some(Inline::Text(before)), Inline::Break) => {
            before.truncate(before.trim_end_matches([' ', '\n']).len());
            inlines.push(Inline::Break);
        }
        (Some(Inline::Break), Inline::Text(words)) => {
            let words = words.trim_start_matches([' ', '\n']);
            if !words.is_empty() {
                inlines.push(Inline::Text(words.to_owned()));
            }
        }
        (_, inline) => inlines.push(inline),
    }
}

/// Takes away the spaces at both ends, which raw HTML may leave.
pub(super) fn trim(inlines: &mut Vec<Inline>) {
    if let Some(Inline::Text(text)) = inlines.first_mut() {
        *text = text.trim_start_matches([' ', '\n']).to_owned();
    }
    if let Some(Inline::Text(text)) = inlines.last_mut() {
        text.truncate(text.trim_end_matches([' ', '\n']).len());
    }
    inlines.retain(|inline| !matches!(inline, Inline::Text(text) if text.is_empty()));
}

/// Takes back a line end between two characters that are written without spaces.
pub(super) fn join_lines(inlines: &mut [Inline], next: &str) {
    let Some(Inline::Text(text)) = inlines.last_mut() else { return };
    let before = text.strip_suffix('\n').and_then(|line| line.chars().next_back());
    if before.is_some_and(is_spaceless) && next.chars().next().is_some_and(is_spaceless) {
        text.pop();
    }
}

/// Whether a character belongs to Chinese or Japanese, punctuation included (Unicode blocks).
pub(in crate::domain::parse) fn is_spaceless(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff01}'..='\u{ff9f}'
        | '\u{20000}'..='\u{3ffff}')
}

/// The picture that is all a paragraph shows, alone or in a link; then nothing else stays.
pub(super) fn only_image(inlines: &mut Vec<Inline>) -> Option<&mut Image> {
    let is_blank = |inline: &Inline| matches!(inline, Inline::Text(text) if text.trim().is_empty());
    let is_image = |inline: &Inline| matches!(inline, Inline::Image(_));
    let mut shown = inlines.iter().filter(|inline| !is_blank(inline));
    let is_only = match (shown.next(), shown.next()) {
        (Some(Inline::Image(_)), None) => true,
        (Some(Inline::Link { inlines, .. }), None) => matches!(inlines.as_slice(), [inline] if is_image(inline)),
        _ => false,
    };
    if !is_only {
        return None;
    }
    inlines.retain(|inline| !is_blank(inline));
    match inlines.first_mut() {
        Some(Inline::Image(image)) => Some(image),
        Some(Inline::Link { inlines, .. }) => match inlines.first_mut() {
            Some(Inline::Image(image)) => Some(image),
            _ => None,
        },
        _ => None,
    }
}

/// What is written between the brackets of a picture, as text on one line.
pub(super) fn description(inlines: &[Inline]) -> String {
    let mut text = String::new();
    describe(inlines, &mut text);
    text.replace('\n', " ")
}

fn describe(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match (inline, inline.inside()) {
            (Inline::Image(image), _) => text.push_str(&image.alt),
            (_, Some(inlines)) => describe(inlines, text),
            (inline, None) => push_text(std::slice::from_ref(inline), text),
        }
    }
}
