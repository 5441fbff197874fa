//! A picture of somebody's words, for places that show pictures better than text: what stands where on it.
//!
//! Nothing is drawn here: [`layout`] is told how wide words are, and says where they go.

mod layout;
mod wrap;

pub use layout::{Face, Layout, Line, Part, layout};

use super::language::Direction;

/// The words of a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caption {
    /// Somebody's words, without marks around them; a line a paragraph.
    pub words: String,
    /// The marks around them.
    pub marks: (String, String),
    /// Whose words they are.
    pub speaker: Option<String>,
    /// The title of the article.
    pub title: String,
    /// Where the article is.
    pub site: String,
    /// Which way they are written.
    pub direction: Option<Direction>,
}

/// The shape of a picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// As wide as high.
    #[default]
    Square,
    /// For telephones held upright.
    Portrait,
    /// For previews of links.
    Wide,
}

impl Shape {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Square, Self::Portrait, Self::Wide];

    /// Width and height in pixels: what networks show without cutting (1:1 and 4:5 at 1080 across, and 1.91:1 as the
    /// Open Graph protocol's consumers have it).
    pub fn size(self) -> (u32, u32) {
        match self {
            Self::Square => (1080, 1080),
            Self::Portrait => (1080, 1350),
            Self::Wide => (1200, 630),
        }
    }

    /// Its name in forms and file names.
    pub fn name(self) -> &'static str {
        match self {
            Self::Square => "square",
            Self::Portrait => "portrait",
            Self::Wide => "wide",
        }
    }
}
