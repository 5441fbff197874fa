//! What can be done with the passage that is selected.

use super::share_row;
use crate::app::{Arrival, Event, Model, Subject};
use crate::domain::passage::Exactness;
use crate::typeset::dir;
use yew::prelude::*;

/// The menu, if a passage is selected, and what screen readers hear of passages.
pub(super) fn view(model: &Model, dispatch: &Callback<Event>) -> Html {
    let phrases = model.phrases();
    let panels = model.panel_phrases();
    let selected = model.selected();
    let said = match model.passages.arrival {
        _ if selected.is_some() => panels.passage_selected,
        Some(Arrival::Here(Exactness::Exact)) => panels.passage_here,
        _ => "",
    };
    let menu = selected.map(|(_, ways)| menu(model, ways, dispatch));
    html! {
        <>
            <p class="unseen" role="status" lang={phrases.tag}>{ said }</p>
            { menu }
        </>
    }
}

fn menu(model: &Model, ways: bool, dispatch: &Callback<Event>) -> Html {
    let phrases = model.phrases();
    let panels = model.panel_phrases();
    let act = |name, words| share_row::button(name, words, Subject::Passage, dispatch);
    let toggle = dispatch.reform(|_| Event::WaysToggled);
    // A press on the menu must not take the selection away.
    let press = Callback::from(|event: MouseEvent| event.prevent_default());
    html! {
        <div
            class="menu"
            data-what={Subject::Passage.name()}
            data-url={model.message(Subject::Passage).url}
            role="toolbar"
            aria-label={panels.passage}
            lang={phrases.tag}
            dir={dir(phrases.direction)}
            onmousedown={press}
        >
            { act("copy", panels.copy_passage) }
            { act("link", panels.link_to_passage) }
            { act("picture", panels.picture) }
            <button type="button" class="button" aria-expanded={ways.to_string()} onclick={toggle}>
                { super::icon::view("share") }<span>{ panels.share_passage }</span>
            </button>
            if ways {
                <ul class="ways">{ share_row::short(model, Subject::Passage, dispatch) }</ul>
            }
        </div>
    }
}
