//! Short words to the reader about what was done, or could not be.

use super::Galley;
use super::control::Control;
use super::dir;
use crate::app::{Arrival, Model, Notice};
use crate::domain::locale::Phrases;
use crate::domain::passage::Exactness;

/// The notice there is, in a region that screen readers listen to from the start.
pub(super) fn view(model: &Model, galley: &mut Galley) {
    let phrases = model.phrases();
    let words = model.notice.as_ref().map(|notice| said(notice, phrases));
    let words = words.or_else(|| arrived(model.passages.arrival?, phrases));
    galley.open("div").with("class", if words.is_some() { "notice open" } else { "notice" });
    galley.with("lang", phrases.tag).with("dir", dir(phrases.direction));
    galley.open("p").with("class", "status").with("role", "status").say(words.as_deref().unwrap_or_default()).close();
    match &model.notice {
        Some(Notice::CopyByHand(text)) => {
            galley.open("textarea").with("class", "by-hand").with("readonly", "").with("rows", "2");
            galley.with("aria-label", phrases.copy_by_hand).say(text).close();
        }
        // A browser may not let the widget open anything, but a link always does.
        Some(Notice::Opened(opened)) => {
            galley.open("a").with("class", "button").with("href", &opened.href).with("target", "_blank");
            galley.with("rel", "noopener noreferrer").say(phrases.open_here).close();
        }
        _ => {}
    }
    if words.is_some() {
        Control::Dismiss.button(phrases.close, galley);
        galley.close();
    }
    galley.close();
}

fn said(notice: &Notice, phrases: &'static Phrases) -> String {
    let words = match notice {
        Notice::CopiedFor(network) => return (phrases.copied_for)(network),
        Notice::Opened(opened) => return (phrases.opened)(&opened.server),
        Notice::Copied => phrases.copied,
        Notice::CopyByHand(_) => phrases.copy_by_hand,
        Notice::PictureFailed => phrases.picture_failed,
        Notice::SheetFailed => phrases.sheet_failed,
        Notice::NotKept => phrases.not_kept,
        Notice::Incomplete => phrases.incomplete.what,
    };
    words.to_owned()
}

/// What a link led to, where that is not just what it promised.
fn arrived(arrival: Arrival, phrases: &'static Phrases) -> Option<String> {
    let words = match arrival {
        Arrival::Here(Exactness::Exact) => return None,
        Arrival::Here(Exactness::Edited) => phrases.passage_edited,
        Arrival::Gone => phrases.passage_gone,
    };
    Some(words.to_owned())
}
