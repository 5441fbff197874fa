//! A code to scan.

use crate::app::{Event, Model, Scanning};
use crate::domain::code::{Code, QUIET};
use yew::prelude::*;

/// The code, and what can be done with it.
pub(super) fn view(scanning: &Scanning, model: &Model, dispatch: &Callback<Event>) -> Html {
    let panels = model.panel_phrases();
    let content = match &scanning.code {
        None => Html::default(),
        Some(None) => html! { <p role="alert">{ panels.code_too_long }</p> },
        Some(Some(code)) => html! {
            <>
                { drawing(code, (panels.code_for)(&scanning.url)) }
                <p class="ways">
                    <button
                        type="button"
                        class="button"
                        aria-pressed={scanning.large.to_string()}
                        onclick={dispatch.reform(|_| Event::CodeResized)}
                    >{ panels.enlarge }</button>
                    <button type="button" class="button" data-use="save" onclick={dispatch.reform(|_| Event::CodeSaved)}>
                        { super::icon::view("save") }<span>{ panels.save_code }</span>
                    </button>
                </p>
            </>
        },
    };
    html! {
        <div class={classes!("sheet-body", scanning.large.then_some("large"))}>
            { content }
            <p class="address" dir="ltr">{ &scanning.url }</p>
        </div>
    }
}

/// Dark on light in every theme, or some would not scan it.
fn drawing(code: &Code, name: String) -> Html {
    let side = code.size + 2 * QUIET;
    let corner = (-QUIET).to_string();
    let view = [corner.clone(), corner.clone(), side.to_string(), side.to_string()].join(" ");
    html! {
        <svg class="code" role="img" aria-label={name} viewBox={view} shape-rendering="crispEdges">
            <rect x={corner.clone()} y={corner} width={side.to_string()} height={side.to_string()} fill="#fff" />
            <path d={code.path.clone()} fill="#000" />
        </svg>
    }
}
