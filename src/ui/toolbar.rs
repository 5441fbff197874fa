//! What a reader can set.

use super::later::Views;
use crate::app::{Event, Model, Quotes};
use crate::domain::locale::Phrases;
use crate::domain::quotation::Kind;
use crate::typeset::dir;
use yew::prelude::*;

/// The switch of quotations, and who said what.
pub(super) fn view(model: &Model, views: Option<Views>, dispatch: &Callback<Event>) -> Html {
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
            if current != Quotes::Off {
                { speakers(model, views, dispatch) }
            }
            if current == Quotes::All {
                { legend(phrases) }
            }
        </div>
    }
}

/// The button that opens the list of who said what, and the list.
fn speakers(model: &Model, views: Option<Views>, dispatch: &Callback<Event>) -> Html {
    let open = model.listening.list;
    html! {
        <section class="speakers">
            <button
                type="button"
                class="button"
                aria-expanded={open.to_string()}
                onclick={dispatch.reform(|_| Event::VoicesToggled)}
            >{ model.phrases().who_said_what }</button>
            { views.filter(|_| open).map(|views| (views.voices)(model, dispatch)).unwrap_or_default() }
        </section>
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
