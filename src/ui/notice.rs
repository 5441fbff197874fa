//! Short words to the reader about what was done, or could not be.

use super::text::dir;
use crate::app::{Arrival, Event, Model, Notice};
use crate::domain::passage::Exactness;
use yew::prelude::*;

/// The notice there is, in a region that screen readers listen to from the start.
pub(super) fn view(model: &Model, dispatch: &Callback<Event>) -> Html {
    let phrases = model.phrases();
    let arrived = match model.passages.arrival {
        Some(Arrival::Here(Exactness::Edited)) => Some(phrases.passage_edited),
        Some(Arrival::Gone) => Some(phrases.passage_gone),
        _ => None,
    };
    let words = model.notice.as_ref().map(|notice| match notice {
        Notice::Copied => phrases.copied,
        Notice::CopyByHand(_) => phrases.copy_by_hand,
        Notice::SheetFailed => phrases.sheet_failed,
        Notice::NotKept => phrases.not_kept,
        Notice::Incomplete => phrases.incomplete.what,
    });
    let words = words.or(arrived);
    let by_hand = match &model.notice {
        Some(Notice::CopyByHand(text)) => html! {
            <textarea class="by-hand" readonly=true rows="2" aria-label={phrases.copy_by_hand} value={text.clone()} />
        },
        _ => Html::default(),
    };
    let close = html! {
        <button type="button" class="button" onclick={dispatch.reform(|_| Event::Dismissed)}>{ phrases.close }</button>
    };
    html! {
        <div class={classes!("notice", words.map(|_| "open"))} lang={phrases.tag} dir={dir(phrases.direction)}>
            <p class="status" role="status">{ words.unwrap_or_default() }</p>
            { by_hand }
            { words.map(|_| close).unwrap_or_default() }
        </div>
    }
}
