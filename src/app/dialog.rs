//! What asks or shows something over the article: the reader's Mastodon server, a picture of words, a code to scan.

use super::{Effect, Event, Model, Notice, Subject};
use crate::domain::code::Code;
use crate::domain::language::{Direction, Language};
use crate::domain::picture::Shape;
use crate::domain::share::{self, Message};

/// The name under which the reader's server is kept.
pub(super) const SERVER: &str = "mastodon";

/// What is open over the article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// Which Mastodon server is the reader's.
    Server(Asking),
    /// A picture of somebody's words.
    Picture(Showing),
    /// A code that leads to an address.
    Code(Scanning),
}

/// A picture of somebody's words, on show before it is passed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Showing {
    /// What is on it.
    pub drawing: Drawing,
    /// What was drawn, once it is.
    pub drawn: Option<Drawn>,
}

/// What a picture is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// The words and where they come from.
    pub message: Message,
    /// The publisher's name.
    pub site: Option<String>,
    /// Which way the article is written.
    pub direction: Option<Direction>,
    /// The shape.
    pub shape: Shape,
}

/// A picture that is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// The words that are on it; fewer than there are where these did not fit.
    pub words: String,
    /// Whether the device's share sheet takes pictures.
    pub can_share: bool,
}

/// What is done with a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// It goes to the device's share sheet.
    Share,
    /// It is kept as a file.
    Save,
    /// It goes to the clipboard.
    Copy,
}

/// A code to scan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scanning {
    /// Where it leads.
    pub url: String,
    /// The code, once it is drawn; `Some(None)` where the address is too long for one.
    pub code: Option<Option<Code>>,
    /// Whether it fills the window.
    pub large: bool,
}

impl Showing {
    /// What the picture shows, for who can't see it.
    pub fn description(&self) -> String {
        let message = &self.drawing.message;
        let words = self.drawn.as_ref().map(|drawn| drawn.words.as_str()).unwrap_or_default();
        let parts = [Some(words), message.speaker(), Some(message.title.as_str())];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" — ")
    }
}

/// The question for the reader's server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asking {
    /// What is shared once the server is known; a selection may be gone by then.
    pub message: Message,
    /// Whether the last answer was no server.
    pub wrong: bool,
}

/// A place to share on that the browser was asked to open, with a link for the case that it did not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Where it is.
    pub href: String,
    /// Its server.
    pub server: String,
}

/// Asks for the reader's server.
pub(super) fn ask(model: &mut Model, subject: Subject) -> Vec<Effect> {
    let asking = Asking { message: model.message(subject), wrong: false };
    vec![open(model, Dialog::Server(asking))]
}

/// Opens a dialog, which takes the place of a notice.
fn open(model: &mut Model, dialog: Dialog) -> Effect {
    model.notice = None;
    model.dialog = Some(dialog);
    Effect::OpenDialog
}

/// Takes the reader's answer: a server is kept and shared on, anything else asked for again.
pub(super) fn answer(model: &mut Model, input: &str) -> Vec<Effect> {
    let Some(Dialog::Server(asking)) = &mut model.dialog else { return Vec::new() };
    let mastodon = share::NETWORKS.iter().find(|network| network.name == "mastodon");
    let server = share::mastodon_server(input);
    let shared = server.zip(mastodon).and_then(|(server, mastodon)| {
        Some(Opened { href: share::address(mastodon, &asking.message, Some(&server))?, server })
    });
    asking.wrong = shared.is_none();
    let Some(opened) = shared else { return Vec::new() };
    let kept = Effect::Keep(model.settings().store, SERVER, opened.server.clone());
    let follow = Effect::Follow(opened.href.clone());
    model.server = Some(opened.server.clone());
    model.notice = Some(Notice::Opened(opened));
    vec![follow, kept, Effect::CloseDialog]
}

/// The server that was kept on the device, if it still is one.
pub(super) fn recall(model: &mut Model, value: &str) -> Vec<Effect> {
    model.server = share::mastodon_server(value);
    Vec::new()
}

/// Shows a picture of somebody's words.
pub(super) fn picture(model: &mut Model, message: Message) -> Vec<Effect> {
    let reading = model.reading();
    let metadata = reading.map(|reading| &reading.article.metadata);
    let language = reading.and_then(|reading| reading.language.as_ref()).map(Language::direction);
    let drawing = Drawing {
        message,
        site: metadata.and_then(|metadata| metadata.site.clone()),
        direction: metadata.and_then(|metadata| metadata.direction).or(language),
        shape: Shape::default(),
    };
    let showing = Showing { drawing: drawing.clone(), drawn: None };
    vec![open(model, Dialog::Picture(showing)), Effect::DrawPicture(Box::new(drawing))]
}

/// Shows the code of an address.
pub(super) fn code(model: &mut Model, url: String) -> Vec<Effect> {
    let scanning = Scanning { url: url.clone(), code: None, large: false };
    vec![open(model, Dialog::Code(scanning)), Effect::DrawCode(url)]
}

/// What happens in a dialog.
pub(super) fn update(model: &mut Model, event: Event) -> Vec<Effect> {
    match (event, &mut model.dialog) {
        (Event::ServerAsked(subject), _) => return ask(model, subject),
        (Event::ServerGiven(input), _) => return answer(model, &input),
        (Event::ShapeChosen(shape), Some(Dialog::Picture(showing))) => {
            showing.drawing.shape = shape;
            return vec![Effect::DrawPicture(Box::new(showing.drawing.clone()))];
        }
        (Event::PictureDrawn(drawn), Some(Dialog::Picture(showing))) => showing.drawn = drawn,
        (Event::PictureUsed(way), Some(Dialog::Picture(showing))) => {
            return vec![Effect::UsePicture(way, Box::new(showing.drawing.clone()))];
        }
        (Event::CodeDrawn(code), Some(Dialog::Code(scanning))) => scanning.code = Some(code),
        (Event::CodeResized, Some(Dialog::Code(scanning))) => scanning.large = !scanning.large,
        (Event::CodeSaved, Some(Dialog::Code(_))) => return vec![Effect::SaveCode],
        (Event::DescriptionCopied, Some(Dialog::Picture(showing))) => return vec![Effect::Copy(showing.description())],
        (Event::DialogClosed, dialog) => *dialog = None,
        _ => {}
    }
    Vec::new()
}
