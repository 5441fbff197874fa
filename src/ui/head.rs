//! What stands over the text: title, standfirst, byline, date, reading time.

use super::blocks::number;
use super::text::{Text, dir};
use crate::app::{Intl, Reading};
use crate::domain::locale::Phrases;
use crate::domain::reading_time::ReadingTime;
use yew::prelude::*;

/// The head of the article.
pub(super) fn view(text: &Text, reading: &Reading, intl: Intl) -> Html {
    let phrases = text.phrases;
    let metadata = &text.article.metadata;
    let title = metadata
        .title
        .as_ref()
        .map(|title| html! { <h1 part="title" data-paragraph={number(title)}>{ text.phrasing(title) }</h1> });
    let standfirst = metadata
        .standfirst
        .as_ref()
        .map(|words| html! { <p part="standfirst" data-paragraph={number(words)}>{ text.phrasing(words) }</p> });
    let byline = metadata.byline.as_ref().map(|name| html! { <span part="byline">{ phrases.by }{ name }</span> });
    let language = reading.language.as_ref().map_or(phrases.tag, |language| language.tag()).to_owned();
    let date = metadata.date.as_ref().map(|date| {
        let day = (intl.day)(&language, date);
        html! { <time class="date" datetime={date.clone()}>{ day }</time> }
    });
    html! {
        <header class="head">
            { title }
            { standfirst }
            <p class="facts">{ byline }{ date }{ time(reading.time, phrases, intl) }</p>
        </header>
    }
}

fn time(time: ReadingTime, phrases: &'static Phrases, intl: Intl) -> Html {
    let ReadingTime { low, high, .. } = time;
    // `datetime` holds one duration: the middle of the range, rounded up as the reader's patience would.
    let middle = (low + high).div_ceil(2);
    html! {
        <time part="time" lang={phrases.tag} dir={dir(phrases.direction)} datetime={["PT", &middle.to_string(), "M"].concat()}>
            <span class="unseen">{ phrases.reading_time }{ " " }{ (intl.minutes)(phrases.tag, low, high, true) }</span>
            <span aria-hidden="true">{ (intl.minutes)(phrases.tag, low, high, false) }</span>
        </time>
    }
}
