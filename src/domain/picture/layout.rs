//! Where everything on a picture stands: the words as large as they fit, whose they are below, where they come from last.

use super::sentence::sentences;
use super::wrap;
use super::{Caption, Shape};
use crate::domain::language::Direction;
use unicode_segmentation::UnicodeSegmentation;

/// What a line says, which decides its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The words themselves.
    Words,
    /// Whose they are.
    Speaker,
    /// The title of the article.
    Title,
    /// Where the article is.
    Site,
}

/// The type of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Face {
    /// What is said in it.
    pub part: Part,
    /// The size in pixels.
    pub size: f64,
}

/// A line of words on the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The words.
    pub text: String,
    /// Where they begin: from the left, or where they are written from right to left, the right end.
    pub x: f64,
    /// The line they stand on, from the top.
    pub y: f64,
    /// Their type.
    pub face: Face,
}

/// A picture, ready to be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// Width and height in pixels.
    pub size: (u32, u32),
    /// Which way the words are written.
    pub direction: Direction,
    /// The words.
    pub lines: Vec<Line>,
    /// The rule over the source: left, top, width and height.
    pub rule: [f64; 4],
    /// All of somebody's words that are on the picture, with their marks.
    pub words: String,
}

/// How large words may be, as parts of the picture's shorter side: from a headline down to what a phone still shows.
const SIZES: (f64, f64) = (0.105, 0.034);
/// The space around everything, as a part of the shorter side.
const MARGIN: f64 = 0.085;
/// From one line to the next, in sizes of type.
const LEADING: f64 = 1.32;
/// The size of what stands below the words, as a part of the shorter side.
const SMALL: f64 = 0.037;

/// Lays out a picture; `measure` says how wide words are in a type, in pixels.
pub fn layout(caption: &Caption, shape: Shape, measure: &dyn Fn(&str, Face) -> f64) -> Layout {
    let (width, height) = shape.size();
    let (across, down) = (f64::from(width), f64::from(height));
    let side = across.min(down);
    let margin = side * MARGIN;
    let direction = caption.direction.unwrap_or(Direction::LeftToRight);
    let start = if direction == Direction::RightToLeft { across - margin } else { margin };
    let room = across - 2.0 * margin;
    let foot = foot(caption, side * SMALL, room, measure);
    let foot_height: f64 = foot.iter().map(|(_, face)| face.size * LEADING).sum();
    let rule = down - margin - foot_height - side * SMALL;
    let fitted = fit(caption, side, (room, rule - margin - side * SMALL), measure);
    let face = Face { part: Part::Words, size: fitted.size };
    // Words stand in the middle of their room, a little above it as the eye wants it.
    let free = (rule - margin - fitted.height()).max(0.0);
    let mut y = margin + free * 0.45;
    let mut lines = Vec::new();
    let mut place = |text: String, face: Face, y: &mut f64| {
        *y += face.size * LEADING;
        // Half of the leading is below the letters, and a quarter of these hangs below the line they stand on.
        lines.push(Line { text, x: start, y: *y - face.size * ((LEADING - 1.0) / 2.0 + 0.25), face });
    };
    fitted.lines.into_iter().for_each(|text| place(text, face, &mut y));
    y = rule + side * SMALL;
    foot.into_iter().for_each(|(text, face)| place(text, face, &mut y));
    let length = room.min(side * 0.12);
    let left = if direction == Direction::RightToLeft { start - length } else { start };
    Layout {
        size: (width, height),
        direction,
        lines,
        rule: [left, rule, length, (side * 0.006).round()],
        words: fitted.words,
    }
}

/// Speaker, title and site, each in a line, the title in two at most.
fn foot(caption: &Caption, size: f64, room: f64, measure: &dyn Fn(&str, Face) -> f64) -> Vec<(String, Face)> {
    let speaker = caption.speaker.as_deref().unwrap_or_default();
    let parts = [
        (Part::Speaker, speaker, 1.25, 1),
        (Part::Title, &caption.title, 1.0, 2),
        (Part::Site, &caption.site, 0.85, 1),
    ];
    let mut foot = Vec::new();
    for (part, text, scale, most) in parts {
        let face = Face { part, size: size * scale };
        let width = |text: &str| measure(text, face);
        let mut lines = wrap::lines(text, room, &width);
        if lines.len() > most {
            let rest = lines.split_off(most - 1).join(" ");
            lines.push(shortened(&rest, &|text: &str| width(text) <= room));
        }
        foot.extend(lines.into_iter().map(|line| (line, face)));
    }
    foot
}

/// The words in lines of one size.
struct Fitted {
    lines: Vec<String>,
    size: f64,
    words: String,
}

impl Fitted {
    fn height(&self) -> f64 {
        self.size * LEADING * f64::from(u32::try_from(self.lines.len()).unwrap_or(u32::MAX))
    }
}

/// More words than this are never put on a picture, in characters; those that are cut need not be measured.
const MOST: usize = 3000;
/// How often a search by halves is repeated: to less than a hundredth of what it began with.
const HALVES: u32 = 7;

/// The words as large as they fit; what does not fit even when it is small is cut, at the end of a sentence if there is
/// one.
fn fit(caption: &Caption, side: f64, room: (f64, f64), measure: &dyn Fn(&str, Face) -> f64) -> Fitted {
    let (open, close) = &caption.marks;
    let set = |words: &str, size: f64| {
        let words = [open, words, close].concat();
        let face = Face { part: Part::Words, size };
        let lines = balanced(&words, room.0, &|text: &str| measure(text, face));
        Fitted { lines, size, words }
    };
    let fits = |fitted: &Fitted| fitted.height() <= room.1;
    let (mut large, mut small) = (side * SIZES.0, side * SIZES.1);
    let end = caption.words.grapheme_indices(true).nth(MOST).map(|(end, _)| end);
    let words = end.and_then(|end| caption.words.get(..end)).unwrap_or(&caption.words);
    let fitted = set(words, small);
    if end.is_some() || !fits(&fitted) {
        return set(&cut(words, &|words| fits(&set(words, small))), small);
    }
    let mut best = fitted;
    for _ in 0..HALVES {
        let size = f64::midpoint(small, large);
        let fitted = set(words, size);
        if fits(&fitted) {
            (small, best) = (size, fitted);
        } else {
            large = size;
        }
    }
    best
}

/// Lines of about the same length: as many as the width needs, and no wider than that number asks for.
fn balanced(words: &str, width: f64, measure: &dyn Fn(&str) -> f64) -> Vec<String> {
    let mut lines = wrap::lines(words, width, measure);
    let (mut narrow, mut wide) = (width / 2.0, width);
    for _ in 0..HALVES {
        if lines.len() < 2 {
            break;
        }
        let middle = f64::midpoint(narrow, wide);
        let tried = wrap::lines(words, middle, measure);
        if tried.len() == lines.len() {
            (wide, lines) = (middle, tried);
        } else {
            narrow = middle;
        }
    }
    lines
}

/// As many sentences from the beginning as fit, and an ellipsis; of a first one that is too long, as many words.
fn cut(words: &str, fits: &dyn Fn(&str) -> bool) -> String {
    let sentences = sentences(words);
    let kept = |count: usize| [sentences.get(..count).unwrap_or_default().concat().trim_end(), " …"].concat();
    match most(sentences.len(), |count| fits(&kept(count))) {
        0 => shortened(words, fits),
        count => kept(count),
    }
}

/// As much of the beginning as fits, and an ellipsis; a whole word last if there is one.
fn shortened(text: &str, fits: &dyn Fn(&str) -> bool) -> String {
    let ends: Vec<usize> = text.grapheme_indices(true).map(|(start, grapheme)| start + grapheme.len()).collect();
    let kept = |count: usize| {
        let end = count.checked_sub(1).and_then(|last| ends.get(last)).copied().unwrap_or_default();
        let part = text.get(..end).unwrap_or_default();
        let word = part.rfind(char::is_whitespace).filter(|at| at * 2 > end && end < text.len()).unwrap_or(end);
        [part.get(..word).unwrap_or_default().trim_end(), "…"].concat()
    };
    kept(most(ends.len(), |count| fits(&kept(count))))
}

/// The largest number below `all` that fits, or none at all; found by halves, since less fits wherever more does.
fn most(all: usize, fits: impl Fn(usize) -> bool) -> usize {
    let (mut few, mut many) = (0, all);
    while many - few > 1 {
        let middle = few.midpoint(many);
        if fits(middle) {
            few = middle;
        } else {
            many = middle;
        }
    }
    few
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Every character is half as wide as it is high.
    fn measure(text: &str, face: Face) -> f64 {
        face.size * 0.5 * f64::from(u32::try_from(text.chars().count()).unwrap())
    }

    fn caption(words: &str) -> Caption {
        Caption {
            words: words.into(),
            marks: ("“".into(), "”".into()),
            speaker: Some("Ada Bell".into()),
            title: "The lamp on the quay".into(),
            site: "example.org".into(),
            direction: None,
        }
    }

    fn size(layout: &Layout) -> f64 {
        layout.lines[0].face.size
    }

    #[test]
    fn short_words_are_large_and_long_ones_small() {
        let short = layout(&caption("Tea is never late."), Shape::Square, &measure);
        let long = layout(&caption(&"Tea is never late. ".repeat(20)), Shape::Square, &measure);
        assert!(size(&short) > 100.0 && size(&long) < 80.0, "{} {}", size(&short), size(&long));
        assert_eq!(short.words, "“Tea is never late.”");
    }

    #[test]
    fn below_the_words_stand_speaker_title_and_site() {
        let layout = layout(&caption("Tea is never late."), Shape::Wide, &measure);
        let foot: Vec<_> = layout.lines.iter().filter(|line| line.face.part != Part::Words).collect();
        let texts: Vec<_> = foot.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(texts, ["Ada Bell", "The lamp on the quay", "example.org"]);
        assert!(foot.iter().all(|line| line.y > layout.rule[1]));
    }

    #[test]
    fn what_does_not_fit_is_cut_at_the_end_of_a_sentence() {
        let layout = layout(&caption(&"The tea was late again today. ".repeat(400)), Shape::Wide, &measure);
        assert!(layout.words.ends_with("again today. …”"), "{}", layout.words);
        assert!(layout.words.len() > 200);
    }

    #[test]
    fn a_sentence_that_does_not_fit_is_cut_after_a_word() {
        let layout = layout(&caption(&"tea and toast and ".repeat(400)), Shape::Square, &measure);
        assert!(["tea…”", "and…”", "toast…”"].iter().any(|end| layout.words.ends_with(end)), "{}", layout.words);
    }

    #[test]
    fn a_long_title_ends_with_an_ellipsis() {
        let long = Caption { title: "A very long title indeed ".repeat(20), ..caption("Tea.") };
        let layout = layout(&long, Shape::Square, &measure);
        let title: Vec<_> = layout.lines.iter().filter(|line| line.face.part == Part::Title).collect();
        assert_eq!(title.len(), 2);
        assert!(title[1].text.ends_with('…'));
    }

    #[test]
    fn from_right_to_left_everything_begins_at_the_right() {
        let arabic = Caption { direction: Some(Direction::RightToLeft), ..caption("نور في الميناء") };
        let layout = layout(&arabic, Shape::Square, &measure);
        assert!(layout.lines.iter().all(|line| line.x > 900.0));
        assert!(layout.rule[0] + layout.rule[2] > 900.0);
    }

    #[test]
    fn lines_are_about_as_long_as_each_other() {
        let layout = layout(&caption("One word more than what fits in a single line of type"), Shape::Wide, &measure);
        let words: Vec<_> = layout.lines.iter().filter(|line| line.face.part == Part::Words).collect();
        let lengths: Vec<_> = words.iter().map(|line| line.text.chars().count()).collect();
        assert!(lengths.iter().min().unwrap() * 2 > *lengths.iter().max().unwrap(), "{lengths:?}");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(60))]

        #[test]
        fn nothing_leaves_the_picture_whatever_it_says(
            words in "(\\PC|[a-z ]|[.? 灯台]){1,300}",
            repeated in 1usize..12,
            title in "\\PC{0,200}",
            speaker in proptest::option::of("\\PC{0,80}"),
            shape in prop::sample::select(Shape::ALL.to_vec()),
        ) {
            let caption = Caption { speaker, title, ..caption(&words.repeat(repeated)) };
            let layout = layout(&caption, shape, &measure);
            let (width, height) = (f64::from(layout.size.0), f64::from(layout.size.1));
            for line in &layout.lines {
                prop_assert!(line.y > 0.0 && line.y < height, "{:?}", line);
                let one = line.text.graphemes(true).count() < 2;
                prop_assert!(one || line.x + measure(&line.text, line.face) <= width, "{:?}", line);
            }
            for pair in layout.lines.windows(2) {
                prop_assert!(pair[0].y < pair[1].y);
            }
        }
    }
}
