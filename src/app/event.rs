//! Everything that can happen to a widget.

use super::{Drawn, Failure, Findings, Page, Quotes, Second, Settings, Step, Subject, UnknownValue, Use, Viewport};
use crate::domain::article::Article;
use crate::domain::code::Code;
use crate::domain::language::Language;
use crate::domain::parse::html::Node;
use crate::domain::passage::{Chosen, Exactness, Excerpt, Place, Stretch};
use crate::domain::picture::Shape;

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The element was connected, or an attribute changed.
    Configured(Settings, Vec<UnknownValue>),
    /// The page around the element was read.
    Placed(Page),
    /// The element's own content was read, or changed.
    Found(Content),
    /// The element's own content changed.
    ContentChanged,
    /// The article of this request arrived, or did not.
    Fetched(u32, Result<Fetched, Failure>),
    /// The beginning of a long article of this request was read; the whole follows.
    Begun(u32, Box<Article>),
    /// The manuscript of this request was read.
    Read(u32, Result<Box<Article>, Failure>),
    /// The language of the article of this request, where it can be told.
    Detected(u32, Option<Language>),
    /// The quotations of the search of this number were found.
    QuotationsFound(u32, Result<Findings, Failure>),
    /// The page has time for a slice of work; how many milliseconds the last one took, where there was one.
    Idle(Option<f64>),
    /// The reader scrolled, or the window changed.
    Scrolled(Viewport),
    /// The reader asked to try again.
    Retried,
    /// The reader chose which quotations to see.
    QuotesChosen(Quotes),
    /// What was kept on the device was read: a value for a name.
    Recalled(&'static str, String),
    /// A choice could not be kept on the device.
    NotKept,
    /// The reader shares something by this network.
    Shared(Subject, String),
    /// The reader opened the quotation of this index.
    QuotationOpened(usize),
    /// The reader closed it.
    QuotationClosed,
    /// The reader opened or closed the list of who said what.
    VoicesToggled,
    /// The reader wants to hear only the voice of this index.
    VoiceChosen(usize),
    /// The reader goes to the next quotation of the same speaker, or to the one before.
    Stepped(Step),
    /// The reader selected a passage, or nothing any more.
    PassageSelected(Option<(Place, Place)>),
    /// What was chosen can be passed on now; nothing where it has no words.
    ExcerptRead(Chosen, Option<Excerpt>),
    /// The reader closed the menu of the selected passage.
    PassageClosed,
    /// The reader wants to see, or no longer, how the selected passage can be passed on.
    WaysToggled,
    /// The page's address changed.
    AddressChanged,
    /// The passage that the page's address names was found, or is gone.
    PassageFound(Option<(Vec<Stretch>, Exactness)>),
    /// The reader shares something on Mastodon, or wants another server there.
    ServerAsked(Subject),
    /// The reader says which server.
    ServerGiven(String),
    /// The reader wants the picture in another shape.
    ShapeChosen(Shape),
    /// The picture was drawn; nothing where it can't be.
    PictureDrawn(Option<Drawn>),
    /// The reader does something with the picture.
    PictureUsed(Use),
    /// The picture could not be copied or shared.
    PictureFailed,
    /// The reader copies what is said of the picture for who can't see it.
    DescriptionCopied,
    /// The code was drawn; nothing where the address is too long.
    CodeDrawn(Option<Code>),
    /// The reader wants the code larger, or as it was.
    CodeResized,
    /// The reader keeps the code as a file.
    CodeSaved,
    /// The dialog was closed.
    DialogClosed,
    /// The clipboard took the text, or did not.
    Copied(Result<(), String>),
    /// The device's share sheet failed; a reader who closes it is no failure.
    SheetFailed,
    /// The second part of the program is there.
    SecondCame(Second),
    /// The publisher names these networks.
    NetworksGiven(String),
    /// What the reader asked for needs a part of the program that does not load.
    Lacked,
    /// The reader has read the notice.
    Dismissed,
}

/// What an element holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// A `<script>` child with this MIME type, or plain words.
    Text {
        /// The MIME type, where there is one.
        mime: Option<String>,
        /// The text.
        text: String,
    },
    /// The children, or those of a `<template>`.
    Html(Vec<Node>),
}

/// Bytes that arrived and are no text in UTF-8, or may be none at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encoded {
    /// Where they came from after redirects, absolute.
    pub address: String,
    /// Their `Content-Type`.
    pub mime: Option<String>,
    /// What arrived.
    pub bytes: Vec<u8>,
}

/// A text that arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// Where it came from after redirects, absolute.
    pub address: String,
    /// Its `Content-Type`.
    pub mime: Option<String>,
    /// The text, decoded.
    pub text: String,
}
