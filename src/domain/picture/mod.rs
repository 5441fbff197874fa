//! A picture of somebody's words, for places that show pictures better than text: what stands where on it.
//!
//! Nothing is drawn here: [`layout`] is told how wide words are, and says where they go.

mod layout;
mod sentence;
mod wrap;

pub use layout::{Face, Layout, Line, Part, layout};

use super::language::Direction;
use super::share::{self, Message};

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

impl Caption {
    /// The caption of a message; `site` is its publisher's name, else the host of its address stands there.
    pub fn new(message: &Message, site: Option<&str>, direction: Option<Direction>) -> Self {
        let (words, marks) = share::bare(message);
        Self {
            words,
            marks,
            speaker: message.speaker().map(str::to_owned),
            title: message.title.clone(),
            site: site.unwrap_or_else(|| host(&message.url)).to_owned(),
            direction,
        }
    }
}

fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Language;

    #[test]
    fn a_caption_says_whose_words_they_are_and_where_they_come_from() {
        let quotation = share::Quotation { text: "\u{201c}Oui\u{201d}".into(), speaker: Some("Ada".into()) };
        let message = Message {
            url: "https://www.e.org:8080/a?b#c".into(),
            title: "Le quai".into(),
            quotation: Some(quotation),
            language: Language::new("fr"),
            ..Message::default()
        };
        let caption = Caption::new(&message, None, None);
        assert_eq!((caption.words.as_str(), caption.site.as_str()), ("Oui", "e.org"));
        assert_eq!(caption.marks, ("\u{ab}\u{a0}".to_owned(), "\u{a0}\u{bb}".to_owned()));
        assert_eq!(Caption::new(&message, Some("The Lamp"), None).site, "The Lamp");
    }
}
