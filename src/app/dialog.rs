//! What asks or shows something over the article: the reader's Mastodon server, a picture of words, a code to scan.

use super::{Effect, Event, Model, Notice, Subject};
use crate::domain::share::{self, Message};

/// The name under which the reader's server is kept.
pub(super) const SERVER: &str = "mastodon";

/// What is open over the article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// Which Mastodon server is the reader's.
    Server(Asking),
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
    model.notice = None;
    model.dialog = Some(Dialog::Server(Asking { message: model.message(subject), wrong: false }));
    vec![Effect::OpenDialog]
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

/// What happens in a dialog.
pub(super) fn update(model: &mut Model, event: Event) -> Vec<Effect> {
    match event {
        Event::ServerAsked(subject) => ask(model, subject),
        Event::ServerGiven(input) => answer(model, &input),
        _ => {
            model.dialog = None;
            Vec::new()
        }
    }
}
