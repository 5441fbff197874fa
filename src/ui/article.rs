//! The article from its title to the share row.

use super::later::Views;
use super::text::TextView;
use super::{head, toolbar};
use crate::app::{Event, Intl, Model, Quotes, Reading};
use crate::typeset::{Part, Setting, dir};
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
    let setting = |drawn: Option<Quotes>| Setting {
        article: reading.article.clone(),
        findings: reading.findings.clone().unwrap_or_default(),
        quotes: drawn.unwrap_or(Quotes::Off),
        phrases,
    };
    let first = setting(reading.drawn.first().copied().flatten());
    let slices = reading.slices.iter().zip(&reading.drawn).enumerate();
    html! {
        <>
            { progress(model) }
            { head::view(&first, reading, intl) }
            { toolbar::view(model, views, dispatch) }
            <div part="body" class="body">
                { for slices.map(|(index, (slice, drawn))| html! {
                    <TextView key={index} setting={setting(*drawn)} part={Part::Slice(slice.clone())} />
                }) }
            </div>
            if reading.is_whole() {
                <TextView setting={first.clone()} part={Part::Notes} />
                <TextView setting={first} part={Part::Afterword} />
            }
            <footer class="foot" lang={phrases.tag} dir={dir(phrases.direction)}>
                { views.map(|views| (views.share_row)(model, dispatch)).unwrap_or_default() }
            </footer>
        </>
    }
}

fn progress(model: &Model) -> Html {
    let phrases = model.phrases();
    let percent = model.progress.percent();
    let minutes = model.progress.minutes_left;
    let left = |long| (phrases.left)(&(phrases.minutes)(minutes, minutes, long));
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
