//! Who said what: quotations, their kinds and their speakers.
//!
//! A [`Search`] goes through the paragraphs; each is a blockquote (`block`), a line of dialogue (`dialogue`) or running
//! text (`running`). There `marks` find what stands between quotation marks, `words` cut the rest into words and say
//! what each can be, in the `language` at hand; a `sentence` around a segment knows its verbs and their subjects,
//! `attribution` tells by what in it the segment is said, `kind` whether it is said at all, and `speaker` by whom.
//! A paragraph may announce who speaks in the next (`announced`), a name alone in the line below words credits them
//! (`credited`), and words of a heading that stand again in the text are whose they are there (`recurring`); a few that
//! stand in marks again and again are a term everywhere (`terms`).

mod announced;
mod attribution;
mod block;
mod credited;
mod dialogue;
mod kind;
#[cfg_attr(
    not(feature = "lexicons"),
    expect(dead_code, reason = "then the page brings the words of the languages at hand")
)]
mod language;
mod marks;
mod recurring;
mod running;
mod search;
mod sentence;
mod speaker;
mod terms;
mod words;

use std::ops::Range;

pub use marks::outer_marks;
pub use search::Search;
pub use words::lexicons::{Lexicons, Words};

use super::language::Language;
use super::paragraph::Paragraph;

/// All quotations of some paragraphs, in reading order, with the lexicons that are compiled in; a pure function of text
/// and language.
pub fn find(paragraphs: &[Paragraph], language: Option<&Language>) -> Vec<Quotation> {
    let mut search = Search::new(language, &Lexicons::default());
    search.advance(paragraphs, usize::MAX);
    search.finish()
}

/// Words between quotation marks, after a dialogue dash, or set apart in a blockquote.
#[derive(Clone, Debug, PartialEq)]
pub struct Quotation {
    /// What they are.
    pub kind: Kind,
    /// Where they stand; more than one span where "said X" interrupts them or where they go on in the next paragraph.
    pub segments: Vec<Span>,
    /// Whose words they are, where the text says so.
    pub speaker: Option<Speaker>,
}

/// What words between marks are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words that somebody said or wrote.
    Speech,
    /// Words that the author keeps at a distance.
    Scare,
    /// The title of a work or a name.
    Title,
    /// A word spoken of as a word.
    Term,
    /// A blockquote.
    Block,
}

impl Kind {
    /// Its name in `data-kind` and in data.
    pub fn name(self) -> &'static str {
        match self {
            Self::Speech => "speech",
            Self::Scare => "scare",
            Self::Title => "title",
            Self::Term => "term",
            Self::Block => "block",
        }
    }

    /// Whether these are somebody's words, which a reader can open.
    pub fn can_be_opened(self) -> bool {
        matches!(self, Self::Speech | Self::Block)
    }
}

/// A stretch of one paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// [`crate::domain::paragraph::Paragraph::index`].
    pub paragraph: usize,
    /// Bytes of its text, on character borders; the marks are inside the range.
    pub range: Range<usize>,
}

/// Whose words they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Speaker {
    /// The name or role as it stands in the text, the fullest one that is known; none for a pronoun that could mean several.
    pub name: Option<String>,
    /// The mention beside the quotation: a name, a pronoun, a role.
    pub mention: Span,
    /// Where the fullest name stands, if the mention is not that itself.
    pub resolved: Option<Span>,
    /// How sure this is.
    pub confidence: Confidence,
}

/// How sure an attribution is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// A reader should look twice.
    Likely,
    /// The text says it in so many words.
    Sure,
}
