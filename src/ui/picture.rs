//! A picture of somebody's words, before it is passed on.

use crate::app::{Event, Model, Showing, Use};
use crate::domain::picture::Shape;
use crate::typeset::dir;
use yew::prelude::*;

/// The picture, its shapes, what is said of it, and what can be done with it.
pub(super) fn view(showing: &Showing, model: &Model, dispatch: &Callback<Event>) -> Html {
    let panels = model.panel_phrases();
    let drawing = &showing.drawing;
    let description = showing.description();
    let shape = |shape: Shape| {
        let name = match shape {
            Shape::Square => panels.shape_square,
            Shape::Portrait => panels.shape_portrait,
            Shape::Wide => panels.shape_wide,
        };
        let choose = dispatch.reform(move |_| Event::ShapeChosen(shape));
        html! {
            <label>
                <input type="radio" name="shape" value={shape.name()} checked={shape == drawing.shape} onchange={choose} />
                <span>{ name }</span>
            </label>
        }
    };
    let act = |name: &'static str, words: &'static str, way: Use| {
        let act = dispatch.reform(move |_| Event::PictureUsed(way));
        html! {
            <button type="button" class="button" data-use={name} onclick={act}>{ super::icon::view(name) }<span>{ words }</span></button>
        }
    };
    html! {
        <div class="sheet-body">
            <canvas
                class="picture"
                role="img"
                aria-label={description.clone()}
                data-shape={drawing.shape.name()}
                lang={drawing.message.language.as_ref().map(|language| language.tag().to_owned())}
                dir={drawing.direction.map(dir)}
            />
            <fieldset class="switch">
                <legend>{ panels.shape }</legend>
                { for Shape::ALL.map(shape) }
            </fieldset>
            <p class="ways">
                if showing.drawn.as_ref().is_some_and(|drawn| drawn.can_share) {
                    { act("device", panels.share_device, Use::Share) }
                }
                { act("save", panels.save_picture, Use::Save) }
                { act("copy", panels.copy_picture, Use::Copy) }
            </p>
            <label class="described">
                <span>{ panels.picture_description }</span>
                <textarea class="by-hand" readonly=true rows="3" value={description} />
            </label>
            <button type="button" class="button" onclick={dispatch.reform(|_| Event::DescriptionCopied)}>{ panels.copy_description }</button>
        </div>
    }
}
