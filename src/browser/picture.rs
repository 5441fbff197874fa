//! The picture of somebody's words: drawn in the colours and faces of the reader, then passed on.

use super::{clipboard, exception_name, file, navigator_has};
use crate::app::{Drawing, Drawn, Event, Use};
use crate::domain::language::Direction;
use crate::domain::picture::{Caption, Face, Layout, Part, layout};
use crate::domain::share;
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, CanvasRenderingContext2d, CssStyleDeclaration, File, FilePropertyBag, HtmlCanvasElement, ShadowRoot,
    ShareData,
};
use yew::Callback;

const TYPE: &str = "image/png";

/// Draws it, and says what is on it; nothing where this browser can't.
pub(super) fn draw(root: &ShadowRoot, drawing: &Drawing) -> Option<Drawn> {
    let canvas = canvas(root)?;
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let look = Look::of(&canvas)?;
    let caption = Caption::new(&drawing.message, drawing.site.as_deref(), drawing.direction);
    let measure = |text: &str, face: Face| {
        context.set_font(&look.font(face));
        context.measure_text(text).map_or(0.0, |metrics| metrics.width())
    };
    let layout = layout(&caption, drawing.shape, &measure);
    paint(&canvas, &context, &look, &layout);
    Some(Drawn { words: layout.words, can_share: can_share() })
}

/// Colours and faces, as the style sheet gives them to the canvas.
struct Look {
    style: CssStyleDeclaration,
    /// The face of what is not somebody's words.
    furniture: String,
}

impl Look {
    fn of(canvas: &HtmlCanvasElement) -> Option<Self> {
        let window = web_sys::window()?;
        let computed = |element: &web_sys::Element| window.get_computed_style(element).ok().flatten();
        let around = canvas.parent_element()?;
        let furniture = computed(&around)?.get_property_value("font-family").ok()?;
        Some(Self { style: computed(canvas)?, furniture })
    }

    fn value(&self, property: &str) -> String {
        self.style.get_property_value(property).unwrap_or_default()
    }

    fn font(&self, face: Face) -> String {
        let (weight, family) = match face.part {
            Part::Words => ("400 ", self.value("font-family")),
            Part::Speaker => ("600 ", self.furniture.clone()),
            Part::Title | Part::Site => ("400 ", self.furniture.clone()),
        };
        [weight, &face.size.round().to_string(), "px ", &family].concat()
    }

    fn colour(&self, part: Part) -> String {
        self.value(if matches!(part, Part::Words | Part::Speaker) { "color" } else { "outline-color" })
    }
}

fn paint(canvas: &HtmlCanvasElement, context: &CanvasRenderingContext2d, look: &Look, layout: &Layout) {
    let (width, height) = layout.size;
    canvas.set_width(width);
    canvas.set_height(height);
    context.set_fill_style_str(&look.value("background-color"));
    context.fill_rect(0.0, 0.0, width.into(), height.into());
    context.set_fill_style_str(&look.value("text-decoration-color"));
    let [left, top, length, thickness] = layout.rule;
    context.fill_rect(left, top, length, thickness);
    let direction = if layout.direction == Direction::RightToLeft { "rtl" } else { "ltr" };
    // A browser without this property takes the direction from the element, which has the same.
    let _ = Reflect::set(context, &"direction".into(), &direction.into());
    context.set_text_align("start");
    for line in &layout.lines {
        context.set_font(&look.font(line.face));
        context.set_fill_style_str(&look.colour(line.face.part));
        // A line that can't be drawn leaves the others.
        let _ = context.fill_text(&line.text, line.x, line.y);
    }
}

/// Shares the picture, keeps it as a file or copies it.
pub(super) fn make_use(root: &ShadowRoot, way: Use, drawing: &Drawing, dispatch: Callback<Event>) {
    let Some(blob) = canvas(root).as_ref().map(blob) else { return dispatch.emit(Event::PictureFailed) };
    let name = [drawing.shape.name(), ".png"].concat();
    match way {
        Use::Save => spawn_local(async move {
            match JsFuture::from(blob).await.ok().and_then(|blob| blob.dyn_into::<Blob>().ok()) {
                Some(blob) => file::save(&blob, &name),
                None => dispatch.emit(Event::PictureFailed),
            }
        }),
        Use::Copy => match copy(&blob) {
            Some(copied) => spawn_local(async move {
                let failed = JsFuture::from(copied).await.is_err();
                dispatch.emit(if failed { Event::PictureFailed } else { Event::Copied(Ok(())) });
            }),
            None => dispatch.emit(Event::PictureFailed),
        },
        Use::Share => {
            let (title, text) = (drawing.message.title.clone(), share::sourced(&drawing.message));
            spawn_local(async move {
                let shared = share(blob, &name, &title, &text).await;
                // A reader who closes the share sheet has changed their mind, which is no failure.
                if shared.is_err_and(|thrown| exception_name(&thrown) != "AbortError") {
                    dispatch.emit(Event::PictureFailed);
                }
            });
        }
    }
}

/// The picture as a file, once the browser has made one.
fn blob(canvas: &HtmlCanvasElement) -> Promise {
    Promise::new(&mut |resolve, reject| {
        let failed = reject.clone();
        let given = Closure::once_into_js(move |blob: Option<Blob>| match blob {
            Some(blob) => resolve.call1(&JsValue::NULL, &blob),
            None => reject.call0(&JsValue::NULL),
        });
        if canvas.to_blob(given.unchecked_ref()).is_err() {
            // What a promise calls back never throws.
            let _ = failed.call0(&JsValue::NULL);
        }
    })
}

/// Begins to copy while the click still counts, as Safari wants it: the file may come later.
fn copy(blob: &Promise) -> Option<Promise> {
    let kinds = Object::new();
    Reflect::set(&kinds, &TYPE.into(), blob).ok()?;
    clipboard::write_item(&kinds)
}

async fn share(blob: Promise, name: &str, title: &str, text: &str) -> Result<JsValue, JsValue> {
    let blob = JsFuture::from(blob).await?;
    let data = ShareData::new();
    data.set_files(&Array::of1(&*file(&Array::of1(&blob), name)?));
    data.set_title(title);
    data.set_text(text);
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    JsFuture::from(window.navigator().share_with_data(&data)).await
}

/// Whether the device's share sheet takes pictures; asked with an empty one.
fn can_share() -> bool {
    let Some(window) = web_sys::window().filter(|_| navigator_has("share") && navigator_has("canShare")) else {
        return false;
    };
    let data = ShareData::new();
    file(&Array::new(), "square.png").is_ok_and(|file| {
        data.set_files(&Array::of1(&file));
        window.navigator().can_share_with_data(&data)
    })
}

fn file(parts: &Array, name: &str) -> Result<File, JsValue> {
    let options = FilePropertyBag::new();
    options.set_type(TYPE);
    File::new_with_blob_sequence_and_options(parts, name, &options)
}

fn canvas(root: &ShadowRoot) -> Option<HtmlCanvasElement> {
    root.query_selector("canvas").ok()??.dyn_into().ok()
}
