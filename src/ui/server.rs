//! The question which Mastodon server is the reader's.

use crate::app::{Asking, Event, Model};
use yew::prelude::*;

/// The field and what is wrong with its content.
pub(super) fn view(asking: &Asking, model: &Model, dispatch: &Callback<Event>) -> Html {
    let panels = model.panel_phrases();
    let field = NodeRef::default();
    let given = {
        let field = field.clone();
        dispatch.reform(move |event: SubmitEvent| {
            event.prevent_default();
            let value = field.cast::<web_sys::HtmlInputElement>().map(|field| field.value());
            Event::ServerGiven(value.unwrap_or_default())
        })
    };
    html! {
        <form class="sheet-body" onsubmit={given} novalidate=true>
            <label for="server">{ panels.server_question }</label>
            <input
                ref={field}
                id="server"
                class="field"
                type="text"
                inputmode="url"
                autocapitalize="none"
                autocomplete="off"
                autofocus=true
                spellcheck="false"
                placeholder="mastodon.social"
                dir="ltr"
                aria-invalid={asking.wrong.then_some("true")}
                aria-describedby="server-note"
                value={model.server.clone()}
            />
            <p id="server-note" role={asking.wrong.then_some("alert")} class={classes!(asking.wrong.then_some("wrong"))}>
                { if asking.wrong { panels.server_wrong } else { panels.server_kept } }
            </p>
            <button class="button main">{ panels.share }</button>
        </form>
    }
}
