//! Texts cut to a network's limit: by whole graphemes, at a word border where one is near.

use unicode_segmentation::UnicodeSegmentation;

use super::percent::encoded_len;

/// What a network counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Count {
    /// What a reader takes for one character.
    Graphemes,
    /// Unicode code points.
    Characters,
    /// As X does: two for an emoji and for most scripts outside Europe and the Near East, 23 for any link.
    Weighted,
    /// Graphemes, 23 for any link.
    ShortLinks,
    /// One for ASCII, two for the rest.
    Columns,
}

impl Count {
    fn grapheme(self, grapheme: &str) -> usize {
        match self {
            Self::Graphemes | Self::ShortLinks => 1,
            Self::Characters => grapheme.chars().count(),
            Self::Columns => grapheme.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum(),
            Self::Weighted if grapheme.chars().any(is_emoji) => 2,
            Self::Weighted => grapheme.chars().map(|c| if is_light(c) { 1 } else { 2 }).sum(),
        }
    }

    /// How long a text is.
    pub(super) fn of(self, text: &str) -> usize {
        text.graphemes(true).map(|grapheme| self.grapheme(grapheme)).sum()
    }

    /// How long a link is.
    pub(super) fn of_link(self, url: &str) -> usize {
        match self {
            Self::Weighted | Self::ShortLinks => 23,
            _ => self.of(url),
        }
    }
}

/// The ranges that weigh one, from the configuration (version 3) of X's twitter-text.
fn is_light(c: char) -> bool {
    matches!(c, '\0'..='\u{10FF}' | '\u{2000}'..='\u{200D}' | '\u{2010}'..='\u{201F}' | '\u{2032}'..='\u{2037}')
}

fn is_emoji(c: char) -> bool {
    matches!(c, '©' | '®' | '\u{FE0F}' | '\u{20E3}' | '\u{1F000}'..='\u{1FAFF}')
}

/// What may still be written: so many units of the network, and so many bytes of the address.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    pub(super) count: Count,
    pub(super) units: usize,
    pub(super) bytes: usize,
}

impl Room {
    /// Takes the room that a text needs; `false`, and no room taken, where there is not enough.
    pub(super) fn take(&mut self, text: &str) -> bool {
        let (units, bytes) = (self.count.of(text), encoded_len(text));
        let enough = units <= self.units && bytes <= self.bytes;
        if enough {
            self.units -= units;
            self.bytes -= bytes;
        }
        enough
    }
}

/// The text, or as much of its beginning as there is room for and an ellipsis.
pub(super) fn fit(text: &str, room: Room) -> String {
    const ELLIPSIS: &str = "…";
    if room.clone().take(text) {
        return text.to_owned();
    }
    let mut room = room;
    if !room.take(ELLIPSIS) {
        return String::new();
    }
    let (mut end, mut border) = (0, 0);
    for (start, grapheme) in text.grapheme_indices(true) {
        if grapheme.chars().all(char::is_whitespace) {
            border = start;
        }
        if !room.take(grapheme) {
            break;
        }
        end = start + grapheme.len();
    }
    // A word longer than half of what fits is cut inside, as are scripts without spaces.
    let cut = if border * 2 > end { border } else { end };
    let kept = text.get(..cut).unwrap_or_default().trim_end_matches(|c: char| c.is_whitespace() || ",;:—–".contains(c));
    if kept.is_empty() { String::new() } else { [kept, ELLIPSIS].concat() }
}
