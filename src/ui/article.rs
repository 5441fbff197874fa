//! The article from its title to the share row.

use super::later::Views;
use super::text::Text;
use super::text::dir;
use super::{head, toolbar};
use crate::app::{Event, Intl, Model, Quotes, Reading, Slice};
use crate::domain::article::Note;
use yew::prelude::*;

/// The whole article.
pub(super) fn view(
    reading: &Reading,
    model: &Model,
    intl: Intl,
    views: Option<Views>,
    dispatch: &Callback<Event>,
) -> Html {
    let phrases = model.phrases();
    let text = |drawn: Option<Quotes>| Text {
        article: reading.article.clone(),
        findings: reading.findings.clone().unwrap_or_default(),
        quotes: drawn.unwrap_or(Quotes::Off),
        phrases,
    };
    let first = text(reading.drawn.first().copied().flatten());
    let whole = reading.drawn.len() == reading.slices.len();
    html! {
        <>
            { progress(model, intl) }
            { head::view(&first, reading, intl) }
            { toolbar::view(model, views, dispatch) }
            <div part="body" class="body">
                { for reading.slices.iter().zip(&reading.drawn).enumerate().map(|(index, (slice, drawn))| html! {
                    <SliceView key={index} text={text(*drawn)} slice={slice.clone()} />
                }) }
            </div>
            if whole {
                { notes(&first) }
                { afterword(&first) }
            }
            <footer class="foot" lang={phrases.tag} dir={dir(phrases.direction)}>
                { views.map(|views| (views.share_row)(model, dispatch)).unwrap_or_default() }
            </footer>
        </>
    }
}

#[derive(PartialEq, Properties)]
struct SliceProps {
    text: Text,
    slice: Slice,
}

/// Some blocks of the text; drawn again only when they change.
#[component]
fn SliceView(props: &SliceProps) -> Html {
    let SliceProps { text, slice } = props;
    html! { <div class="slice">{ text.blocks(&text.article.blocks[slice.clone()]) }</div> }
}

fn progress(model: &Model, intl: Intl) -> Html {
    let phrases = model.phrases();
    let percent = model.progress.percent();
    let minutes = model.progress.minutes_left;
    let left = |long| (phrases.left)(&(intl.minutes)(phrases.tag, minutes, minutes, long));
    html! {
        <>
            <div
                part="progress"
                class="progress"
                lang={phrases.tag}
                role="progressbar"
                aria-label={phrases.progress}
                aria-valuemin="0"
                aria-valuemax="100"
                aria-valuenow={percent.to_string()}
                aria-valuetext={left(true)}
            ><svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none"><rect width={percent.to_string()} height="1" /></svg></div>
            if percent > 0 && minutes > 0 {
                <div class="left" aria-hidden="true">{ left(false) }</div>
            }
        </>
    }
}

fn notes(text: &Text) -> Html {
    let notes = &text.article.notes;
    if notes.is_empty() {
        return Html::default();
    }
    html! {
        <section class="notes" aria-labelledby="notes">
            <h2 id="notes">{ text.phrases.notes }</h2>
            <ol>{ for notes.iter().enumerate().map(|(index, note)| self::note(text, index, note)) }</ol>
        </section>
    }
}

fn note(text: &Text, index: usize, note: &Note) -> Html {
    let number = (index + 1).to_string();
    html! {
        <li id={["note-", &number].concat()} tabindex="-1">
            { text.blocks(&note.blocks) }
            <a class="back" href={["#reference-", &number].concat()} role="doc-backlink" aria-label={text.phrases.back_to_text}>{ "↩" }</a>
        </li>
    }
}

fn afterword(text: &Text) -> Html {
    let metadata = &text.article.metadata;
    let phrases = text.phrases;
    let links = [
        (&metadata.original, phrases.original),
        (&metadata.newsletter, phrases.newsletter),
        (&metadata.support, phrases.support),
    ];
    let links: Vec<_> = links.into_iter().filter_map(|(url, words)| Some((url.as_ref()?.as_str(), words))).collect();
    if text.article.afterword.is_empty() && links.is_empty() {
        return Html::default();
    }
    html! {
        <aside class="afterword" aria-label={phrases.afterword}>
            { text.blocks(&text.article.afterword) }
            if !links.is_empty() {
                <ul class="links">
                    { for links.into_iter().map(|(url, words)| html! {
                        <li><a href={url.to_owned()} rel="noopener noreferrer">{ words }</a></li>
                    }) }
                </ul>
            }
        </aside>
    }
}
