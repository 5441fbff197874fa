//! The list of who said what.

use crate::app::{Event, Model, Reading};
use crate::domain::voice::Voice;
use yew::prelude::*;

/// Everyone who speaks, those who say most first; nothing while the list is closed.
pub(super) fn view(model: &Model, dispatch: &Callback<Event>) -> Html {
    if !model.listening.list {
        return Html::default();
    }
    let voices = model.reading().map(Reading::voices).unwrap_or_default();
    if voices.is_empty() {
        return html! { <p>{ model.panel_phrases().no_speakers }</p> };
    }
    html! {
        <ul>{ for voices.iter().enumerate().map(|(index, voice)| html! { <li>{ row(model, index, voice, dispatch) }</li> }) }</ul>
    }
}

fn row(model: &Model, index: usize, voice: &Voice, dispatch: &Callback<Event>) -> Html {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share is from 0 to 1")]
    let percent = (voice.share * 100.0).round() as u32;
    let count = (model.panel_phrases().voice_count)(voice.quotations.len(), percent);
    html! {
        <button
            type="button"
            class="speaker"
            aria-pressed={(model.listening.voice == Some(index)).to_string()}
            onclick={dispatch.reform(move |_| Event::VoiceChosen(index))}
        >
            <span class="name">{ &voice.name }</span>
            <span class="count">{ count }</span>
            <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
                <rect width={percent.to_string()} height="1" />
            </svg>
        </button>
    }
}
