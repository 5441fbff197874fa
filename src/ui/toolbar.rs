//! What a reader can set.

use super::text::dir;
use super::voices;
use crate::app::{Event, Model, Quotes};
use crate::domain::locale::Phrases;
use crate::domain::quotation::Kind;
use yew::prelude::*;

/// The switch of quotations.
pub(super) fn view(model: &Model, dispatch: &Callback<Event>) -> Html {
    let phrases = model.phrases();
    let current = model.quotes();
    let choice = |quotes: Quotes| {
        let name = match quotes {
            Quotes::All => phrases.quotations_all,
            Quotes::Speech => phrases.quotations_speech,
            Quotes::Off => phrases.quotations_off,
        };
        let choose = dispatch.reform(move |_| Event::QuotesChosen(quotes));
        html! {
            <label>
                <input type="radio" name="quotes" value={quotes.name()} checked={quotes == current} onchange={choose} />
                <span>{ name }</span>
            </label>
        }
    };
    html! {
        <div part="toolbar" class="toolbar" lang={phrases.tag} dir={dir(phrases.direction)}>
            <fieldset class="switch">
                <legend>{ phrases.quotations }</legend>
                { for Quotes::ALL.map(choice) }
            </fieldset>
            { voices::view(model, dispatch) }
            if current == Quotes::All {
                { legend(phrases) }
            }
        </div>
    }
}

/// What the lines under words mean.
fn legend(phrases: &'static Phrases) -> Html {
    let kinds = [
        (Kind::Speech, phrases.kind_speech),
        (Kind::Scare, phrases.kind_scare),
        (Kind::Title, phrases.kind_title),
        (Kind::Term, phrases.kind_term),
    ];
    html! {
        <ul class="legend" aria-hidden="true">
            { for kinds.map(|(kind, words)| html! { <li><span class="sample" data-kind={kind.name()}>{ words }</span></li> }) }
        </ul>
    }
}
