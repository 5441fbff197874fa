//! The share row: real links where an address is enough, buttons where a script is needed.

use super::icon;
use crate::app::{Event, Model, Subject};
use crate::domain::locale::PanelPhrases;
use crate::domain::share::{Action, Message, Network, address, row};
use yew::prelude::*;

/// The row, with the rest of the networks behind "more".
pub(super) fn view(model: &Model, dispatch: &Callback<Event>) -> Html {
    let panels = model.panel_phrases();
    let message = model.message(Subject::Article);
    let row = row(model.settings().networks.as_deref().unwrap_or_default(), message.language.as_ref());
    let list = |networks: &[Network]| entries(networks, model, Subject::Article, &message, dispatch);
    html! {
        <nav part="share" class="share" aria-labelledby="share" data-what={Subject::Article.name()} data-url={message.url.clone()}>
            <h2 class="label" id="share">{ panels.share }</h2>
            <ul>{ list(&row.shown) }</ul>
            if !row.more.is_empty() {
                <details class="more">
                    <summary class="button">{ icon::view("more") }<span>{ panels.more }</span></summary>
                    <ul>{ list(&row.more) }</ul>
                </details>
            }
        </nav>
    }
}

/// The first of the row, for something smaller than the article; who prints, prints the page, and who copies has a button
/// apart.
pub(super) fn short(model: &Model, subject: Subject, dispatch: &Callback<Event>) -> Html {
    let message = model.message(subject);
    let mut networks = row(model.settings().networks.as_deref().unwrap_or_default(), message.language.as_ref()).shown;
    networks.retain(|network| !matches!(network.action, Action::Print | Action::Copy));
    entries(&networks, model, subject, &message, dispatch)
}

fn entries(
    networks: &[Network],
    model: &Model,
    subject: Subject,
    message: &Message,
    dispatch: &Callback<Event>,
) -> Html {
    let usable = networks.iter().filter(|network| model.page.has_sheet || network.action != Action::Device);
    let entries = usable.filter_map(|network| entry(network, subject, message, model, dispatch));
    entries.map(|entry| html! { <li>{ entry }</li> }).collect()
}

fn entry(
    network: &Network,
    subject: Subject,
    message: &Message,
    model: &Model,
    dispatch: &Callback<Event>,
) -> Option<Html> {
    let panels = model.panel_phrases();
    let name = network.name.to_string();
    let words = label(network, panels);
    if !matches!(network.action, Action::Open(_)) {
        return Some(button(&name, &words, subject, dispatch));
    }
    let content = html! { <>{ icon::view(&name) }<span>{ words.clone() }</span></> };
    let href = address(network, message, model.server.as_deref()).filter(|_| network.suits(message))?;
    let asks = network.takes("server");
    let shared = if asks && model.server.is_none() {
        ask_for_server(subject, dispatch)
    } else {
        share(&name, subject, dispatch)
    };
    // Other schemes open a program of the device, not a page.
    let page = href.starts_with("http");
    let spoken = page.then(|| (panels.share_on)(&network.label));
    let change = model.server.as_ref().filter(|_| asks).map(|server| {
        let name = (panels.change_server)(server);
        let ask = dispatch.reform(move |_: MouseEvent| Event::ServerAsked(subject));
        html! {
            <button type="button" class="button change" title={name.clone()} aria-label={name} onclick={ask}>{ icon::view("edit") }</button>
        }
    });
    // Where only its picture stands on the button.
    let title = matches!(subject, Subject::Quotation(_)).then_some(words);
    Some(html! {
        <>
        <a
            part="share-link"
            class="button"
            data-network={name}
            {href}
            target={page.then_some("_blank")}
            rel="noopener noreferrer"
            aria-label={spoken}
            {title}
            onclick={shared}
        >{ content }</a>
        { change }
        </>
    })
}

/// Before the first time the reader is asked for their server, unless they want the page behind the link.
fn ask_for_server(subject: Subject, dispatch: &Callback<Event>) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: MouseEvent| {
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            dispatch.emit(Event::ServerAsked(subject));
        }
    })
}

/// A way to share that needs a script.
pub(super) fn button(name: &str, words: &str, subject: Subject, dispatch: &Callback<Event>) -> Html {
    let shared = share(name, subject, dispatch);
    html! {
        <button type="button" part="share-link" class="button" data-network={name.to_owned()} onclick={shared}>
            { icon::view(name) }<span>{ words }</span>
        </button>
    }
}

fn share(name: &str, subject: Subject, dispatch: &Callback<Event>) -> Callback<MouseEvent> {
    let name = name.to_owned();
    dispatch.reform(move |_: MouseEvent| Event::Shared(subject, name.clone()))
}

fn label(network: &Network, panels: &'static PanelPhrases) -> String {
    match network.name.as_ref() {
        "device" => panels.share_device.to_owned(),
        "email" => panels.share_email.to_owned(),
        "sms" => panels.share_sms.to_owned(),
        "copy" => panels.copy_link.to_owned(),
        "print" => panels.print.to_owned(),
        "qr" => panels.code_title.to_owned(),
        _ => network.label.to_string(),
    }
}
