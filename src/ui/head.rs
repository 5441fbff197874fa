//! What stands over the text: title, standfirst, byline, date, reading time.

use super::text::TextView;
use crate::app::{Intl, Reading};
use crate::domain::locale::Phrases;
use crate::domain::reading_time::ReadingTime;
use crate::typeset::{Part, Setting, dir};
use yew::prelude::*;

/// The head of the article.
pub(super) fn view(setting: &Setting, reading: &Reading, intl: Intl) -> Html {
    let phrases = setting.phrases;
    let metadata = &setting.article.metadata;
    let byline = metadata.byline.as_ref().map(|name| html! { <span part="byline">{ phrases.by }{ name }</span> });
    let language = reading.language.as_ref().map_or(phrases.tag, |language| language.tag()).to_owned();
    let date = metadata.date.as_ref().map(|date| {
        let day = (intl.day)(&language, date);
        html! { <time class="date" datetime={date.clone()}>{ day }</time> }
    });
    html! {
        <header class="head">
            <TextView setting={setting.clone()} part={Part::Title} />
            <TextView setting={setting.clone()} part={Part::Standfirst} />
            <p class="facts">{ byline }{ date }{ time(reading.time, phrases) }</p>
        </header>
    }
}

/// Before it is measured, it has its place: what stands below is not to jump.
fn time(time: Option<ReadingTime>, phrases: &'static Phrases) -> Html {
    let Some(ReadingTime { low, high, .. }) = time else { return html! { <span>{ "\u{a0}" }</span> } };
    // `datetime` holds one duration: the middle of the range, rounded up as the reader's patience would.
    let middle = (low + high).div_ceil(2);
    html! {
        <time part="time" lang={phrases.tag} dir={dir(phrases.direction)} datetime={["PT", &middle.to_string(), "M"].concat()}>
            <span class="unseen">{ phrases.reading_time }{ " " }{ (phrases.minutes)(low, high, true) }</span>
            <span aria-hidden="true">{ (phrases.minutes)(low, high, false) }</span>
        </time>
    }
}
