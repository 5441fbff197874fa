//! Small drawings beside words; never instead of a name.

use crate::domain::share::icon;
use yew::prelude::*;

/// The drawing of this name, hidden from screen readers; nothing where there is none.
pub(super) fn view(name: &str) -> Html {
    let Some(path) = icon::path(name) else { return Html::default() };
    html! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={path} /></svg>
    }
}
