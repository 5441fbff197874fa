//! How far the reader has come.

use crate::app::Model;
use yew::prelude::*;

/// The bar, and how long is left to read.
pub(super) fn view(model: &Model) -> Html {
    let phrases = model.phrases();
    let panels = model.panel_phrases();
    let percent = model.progress.percent();
    let minutes = model.progress.minutes_left;
    let left = |long| (panels.left)(&(phrases.minutes)(minutes, minutes, long));
    html! {
        <>
            <div
                part="progress"
                class="progress"
                lang={phrases.tag}
                role="progressbar"
                aria-label={panels.progress}
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
