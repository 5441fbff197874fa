//! What is open over the article, in the browser's own dialog.

use super::{code, picture, server};
use crate::app::{Dialog, Event, Model};
use crate::typeset::dir;
use yew::prelude::*;

/// The dialog, if one is open.
pub(super) fn view(model: &Model, dispatch: &Callback<Event>) -> Html {
    let phrases = model.phrases();
    let panels = model.panel_phrases();
    let Some(dialog) = &model.dialog else { return Html::default() };
    let (title, content) = match dialog {
        Dialog::Server(asking) => (panels.server_title, server::view(asking, model, dispatch)),
        Dialog::Picture(showing) => (panels.picture, picture::view(showing, model, dispatch)),
        Dialog::Code(scanning) => (panels.code_title, code::view(scanning, model, dispatch)),
    };
    html! {
        <dialog class="sheet" aria-labelledby="dialog" lang={phrases.tag} dir={dir(phrases.direction)}>
            <form method="dialog" class="sheet-head">
                <h2 id="dialog">{ title }</h2>
                <button class="button" aria-label={phrases.close}>{ super::icon::view("close") }</button>
            </form>
            { content }
        </dialog>
    }
}
