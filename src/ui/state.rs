//! What stands in place of an article that is not there.

use crate::app::{Event, Failure};
use crate::domain::locale::Phrases;
use yew::prelude::*;

/// The article is on its way: the host's own words until then, or lines that keep its place.
pub(super) fn loading(has_words: bool, phrases: &'static Phrases) -> Html {
    if has_words {
        return html! { <slot></slot> };
    }
    html! {
        <div class="state loading" role="status">
            <p class="unseen">{ phrases.loading }</p>
        </div>
    }
}

/// The article can't be shown: what happened, what to do, and the host's own words.
pub(super) fn failed(failure: Failure, phrases: &'static Phrases, dispatch: &Callback<Event>) -> Html {
    let advice = failure.advice(phrases);
    html! {
        <>
            <div class="state error" role="alert" data-reason={failure.reason()}>
                <h2>{ advice.what }</h2>
                <p>{ advice.advice }</p>
                <button type="button" class="button" onclick={dispatch.reform(|_| Event::Retried)}>{ phrases.retry }</button>
            </div>
            <slot></slot>
        </>
    }
}
