//! Everything a widget may ask of the page.

use super::{Drawing, Encoded, Store, Use};
use crate::domain::article::Article;
use crate::domain::language::Language;
use crate::domain::paragraph::Paragraph;
use crate::domain::parse::Format;
use crate::domain::parse::html::Node;
use crate::domain::passage::{Chosen, Stretch};
use crate::domain::quotation::Quotation;
use crate::domain::share::Message;
use serde::Serialize;
use std::rc::Rc;

/// Something to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Fetch this address; [`super::Event::Fetched`] with the request's number answers.
    Fetch(u32, String),
    /// Find the text in these bytes; [`super::Event::Fetched`] answers.
    Decode(u32, Encoded),
    /// Read this manuscript, whose addresses start from the last; [`super::Event::Read`] answers.
    Read(u32, Manuscript, Option<String>),
    /// Tell the language of this article; [`super::Event::Detected`] answers.
    Detect(u32, Rc<Article>),
    /// Find the quotations of an article in this language; [`super::Event::QuotationsFound`] answers.
    FindQuotations(u32, Rc<[Paragraph]>, Option<Language>),
    /// Read the element's own content; [`super::Event::Found`] answers, or [`super::Event::Read`] with this request's number where it can't be read.
    ReadContent(u32),
    /// Come back with [`super::Event::Idle`] when the page has time for the next of so many slices; `usize::MAX` where
    /// nobody knows yet how many there are.
    Yield(usize),
    /// Put a text on the clipboard; [`super::Event::Copied`] answers.
    Copy(String),
    /// Put somebody's words on the clipboard with where they come from, rich and plain; [`super::Event::Copied`] answers.
    CopyQuotation(Box<Message>),
    /// Open this address as a click on a link would.
    Follow(String),
    /// Draw a picture of somebody's words in the open dialog; [`super::Event::PictureDrawn`] answers.
    DrawPicture(Box<Drawing>),
    /// Share, keep or copy that picture.
    UsePicture(Use, Box<Drawing>),
    /// Make a code of an address; [`super::Event::CodeDrawn`] answers.
    DrawCode(String),
    /// Keep the code of the open dialog as a file.
    SaveCode,
    /// Open the dialog that is drawn; [`super::Event::DialogClosed`] tells when it is closed.
    OpenDialog,
    /// Close it.
    CloseDialog,
    /// Open the device's share sheet.
    OpenSheet {
        /// The title of what is shared.
        title: String,
        /// Words to go with it.
        text: String,
        /// The address.
        url: String,
    },
    /// Print the page.
    Print,
    /// Keep a reader's choice under a name.
    Keep(Store, &'static str, String),
    /// Read a reader's choice; [`super::Event::Recalled`] answers if there is one.
    Recall(Store, &'static str),
    /// Put the anchor that the page's address names in view, if the article has it.
    ShowAnchor,
    /// Put the quotation of this index in view; its card has the focus.
    ShowQuotation(usize),
    /// Give the focus back to the quotation of this index.
    FocusQuotation(usize),
    /// Dim all but these quotations; none for no dimming.
    SingleOut(Vec<usize>),
    /// Read the words that were chosen, and make the link to them; [`super::Event::ExcerptRead`] answers.
    ReadExcerpt(Rc<[Paragraph]>, Rc<[Quotation]>, Chosen),
    /// Put the menu beside the selected passage.
    PlaceMenu,
    /// Look for the passage that the page's address names; [`super::Event::PassageFound`] answers if it names one.
    FindPassage(Rc<[Paragraph]>),
    /// Mark a passage, and nothing else.
    MarkPassage {
        /// Its stretches.
        stretches: Vec<Stretch>,
        /// Whether to put it in view and go on reading from there.
        show: bool,
    },
    /// Tell the host page.
    Emit(HostEvent),
    /// Tell the publisher, on the console.
    Warn(String),
}

/// A source, to be read into an article, in a format or in one that its content must tell.
#[derive(Clone, Debug, PartialEq)]
pub enum Manuscript {
    /// A text.
    Text(Option<Format>, String),
    /// HTML that the browser has read already, or words that stand in it.
    Nodes(Option<Format>, Vec<Node>),
}

/// What a host page hears; the `detail` of the event is the content.
#[derive(Clone, Debug, PartialEq)]
pub enum HostEvent {
    /// `liseuse-ready`: the article can be read.
    Ready {
        /// The headline.
        title: String,
        /// The language, where known.
        lang: Option<String>,
        /// How many words.
        words: u32,
        /// The reading time in minutes.
        minutes: Minutes,
        /// How many quotations were found.
        quotations: usize,
    },
    /// `liseuse-error`: something failed.
    Error {
        /// A word for programs.
        reason: &'static str,
        /// Words for people.
        message: String,
        /// The address or attribute it is about.
        about: String,
        /// The status of the server's answer, if it gave one.
        status: Option<u16>,
    },
    /// `liseuse-progress`: the reader read on by a hundredth or more.
    Progress {
        /// From 0 to 1.
        fraction: f64,
        /// Whole minutes.
        minutes_left: u32,
    },
    /// `liseuse-quote`: the reader opened a quotation.
    Quote(SpokenWords),
    /// `liseuse-share`: the reader shares; where the host prevents it, nothing is shared.
    Share {
        /// The network's name.
        network: String,
        /// What is shared.
        what: String,
        /// The address that is shared.
        url: String,
    },
}

/// A quotation as the host page sees it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SpokenWords {
    /// The words, with their marks.
    pub text: String,
    /// `speech`, `scare`, `title`, `term` or `block`.
    pub kind: &'static str,
    /// Whose words they are, where known.
    pub speaker: Option<String>,
    /// `sure` or `likely`, where there is a speaker.
    pub confidence: Option<&'static str>,
}

/// A range of minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Minutes {
    /// For a fast reader.
    pub low: u32,
    /// For a slow reader.
    pub high: u32,
}
