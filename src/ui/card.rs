//! The card of an open quotation: who said it, how sure that is, what else they say, how to pass it on.

use super::share_row;
use crate::app::{Event, Model, Step, Subject};
use crate::domain::quotation::Confidence;
use crate::typeset::dir;
use yew::prelude::*;

/// The card, if a quotation is open.
pub(super) fn view(model: &Model, dispatch: &Callback<Event>) -> Html {
    let phrases = model.phrases();
    let panels = model.panel_phrases();
    let Some(index) = model.listening.quotation else { return Html::default() };
    let Some(quotation) = model.quotation(index) else { return Html::default() };
    let close = dispatch.reform(|_| Event::QuotationClosed);
    let named = quotation.speaker.as_ref().and_then(|speaker| Some((speaker.name.clone()?, speaker.confidence)));
    let (name, certainty) = match named {
        None => (panels.unknown_speaker.to_owned(), None),
        Some((name, Confidence::Sure)) => (name, Some(panels.sure)),
        Some((name, Confidence::Likely)) => (name, Some(panels.likely)),
    };
    let subject = Subject::Quotation(index);
    let act = |name, words| share_row::button(name, words, subject, dispatch);
    html! {
        <div class="card" data-what={subject.name()} data-url={model.message(subject).url} role="dialog" aria-label={phrases.quotation} aria-describedby="who" tabindex="-1" lang={phrases.tag} dir={dir(phrases.direction)}>
            <div class="sheet-head">
                <p id="who"><strong>{ name }</strong>{ certainty.map(|words| html! { <small>{ " " }{ words }</small> }) }</p>
                <button type="button" class="button" onclick={close}>{ phrases.close }</button>
            </div>
            { steps(model, index, dispatch) }
            <ul class="ways">
                <li>{ act("copy", panels.copy_quotation) }</li>
                <li>{ act("link", panels.link_to_passage) }</li>
                <li>{ act("picture", panels.picture) }</li>
            </ul>
            <ul class="ways icons">{ share_row::short(model, subject, dispatch) }</ul>
        </div>
    }
}

/// From one quotation of the same speaker to the others.
fn steps(model: &Model, quotation: usize, dispatch: &Callback<Event>) -> Html {
    let panels = model.panel_phrases();
    let Some((_, voice)) = model.voice_of(quotation).filter(|(_, voice)| voice.quotations.len() > 1) else {
        return Html::default();
    };
    let at = voice.quotations.iter().position(|&other| other == quotation).unwrap_or_default();
    let go = |step| dispatch.reform(move |_| Event::Stepped(step));
    html! {
        <p class="steps">
            <button type="button" class="button" onclick={go(Step::Back)}>{ panels.previous }</button>
            <span role="status">{ (panels.position)(at + 1, voice.quotations.len()) }</span>
            <button type="button" class="button" onclick={go(Step::On)}>{ panels.next }</button>
        </p>
    }
}
