//! Short words to the reader about what was done, or could not be.

use crate::app::{Arrival, Event, Model, Notice};
use crate::domain::locale::Phrases;
use crate::domain::passage::Exactness;
use crate::typeset::dir;
use yew::prelude::*;

/// The notice there is, in a region that screen readers listen to from the start.
pub(super) fn view(model: &Model, dispatch: &Callback<Event>) -> Html {
    let phrases = model.phrases();
    let words = model.notice.as_ref().map(|notice| said(notice, phrases));
    let words = words.or_else(|| arrived(model.passages.arrival?, phrases));
    let more = match &model.notice {
        Some(Notice::CopyByHand(text)) => html! {
            <textarea class="by-hand" readonly=true rows="2" aria-label={phrases.copy_by_hand} value={text.clone()} />
        },
        // A browser may not let the widget open anything, but a link always does.
        Some(Notice::Opened(opened)) => html! {
            <a class="button" href={opened.href.clone()} target="_blank" rel="noopener noreferrer">{ phrases.open_here }</a>
        },
        _ => Html::default(),
    };
    let close = html! {
        <button type="button" class="button" onclick={dispatch.reform(|_| Event::Dismissed)}>{ phrases.close }</button>
    };
    let open = words.is_some();
    html! {
        <div class={classes!("notice", open.then_some("open"))} lang={phrases.tag} dir={dir(phrases.direction)}>
            <p class="status" role="status">{ words.unwrap_or_default() }</p>
            { more }
            { open.then_some(close) }
        </div>
    }
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
