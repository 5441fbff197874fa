//! The list of who said what.

use crate::app::{Event, Model, Quotes};
use crate::domain::voice::Voice;
use yew::prelude::*;

/// The button that opens the list, and the list.
pub(super) fn view(model: &Model, dispatch: &Callback<Event>) -> Html {
    let phrases = model.phrases();
    let Some(reading) = model.reading().filter(|_| model.quotes() != Quotes::Off) else { return Html::default() };
    let open = model.listening.list;
    html! {
        <section class="speakers">
            <button
                type="button"
                class="button"
                aria-expanded={open.to_string()}
                onclick={dispatch.reform(|_| Event::VoicesToggled)}
            >{ phrases.who_said_what }</button>
            if open && reading.voices().is_empty() {
                <p>{ phrases.no_speakers }</p>
            } else if open {
                <ul>{ for reading.voices().iter().enumerate().map(|(index, voice)| html! { <li>{ row(model, index, voice, dispatch) }</li> }) }</ul>
            }
        </section>
    }
}

fn row(model: &Model, index: usize, voice: &Voice, dispatch: &Callback<Event>) -> Html {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share is from 0 to 1")]
    let percent = (voice.share * 100.0).round() as u32;
    let count = (model.phrases().voice_count)(voice.quotations.len(), percent);
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
