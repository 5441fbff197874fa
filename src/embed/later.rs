//! The panels and the second part of the state machine: the second part of the program has them.

use crate::app::{Effect, Event, Failure, Model, Second, SpokenWords};
use crate::browser::style;
use crate::ui::{self, Bond, Hosts, Shared};
use std::any::Any;
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::{Element, ShadowRoot};
use yew::{AppHandle, Callback};

/// The panels of a widget; dropping them takes them off the page.
pub(super) struct Panels {
    /// What they are drawn in.
    pub(super) hosts: Hosts,
    /// Tells them that the model changed, and what is to be done once they show it.
    pub(super) change: Callback<Vec<Effect>>,
    /// The quotations of a model, as the host page sees them.
    pub(super) quotations: fn(&Model) -> JsValue,
    _view: Box<dyn Any>,
}

/// Draws the panels of a model in a root and brings the second part of the state machine.
pub(super) type Begin = fn(&ShadowRoot, Shared, Callback<Event>, Callback<Effect>) -> Option<(Panels, Second)>;

/// Brings what draws them.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(later, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "the error is that of the loader")]
pub(super) fn panels() -> Result<Begin, Failure> {
    Ok(begin)
}

/// Brings what draws them.
#[cfg(not(feature = "split"))]
#[expect(clippy::unused_async, reason = "it is one where the program is cut")]
pub(super) async fn panels() -> Result<Begin, Failure> {
    Ok(begin)
}

fn begin(
    root: &ShadowRoot,
    model: Shared,
    dispatch: Callback<Event>,
    perform: Callback<Effect>,
) -> Option<(Panels, Second)> {
    style::adopt_later(root);
    let view = View::begin(root, model, dispatch, perform)?;
    let View { app, hosts } = &view;
    let (hosts, change) = (hosts.clone(), app.callback(|effects| effects));
    Some((Panels { hosts, change, quotations, _view: Box::new(Lent(Some(view))) }, Second::HERE))
}

fn quotations(model: &Model) -> JsValue {
    let count = model.reading().map_or(0, |reading| reading.quotations().len());
    let quotations: Vec<SpokenWords> = (0..count).filter_map(|index| model.spoken_words(index)).collect();
    serde_wasm_bindgen::to_value(&quotations).unwrap_or(JsValue::NULL)
}

thread_local! {
    /// Views whose widget is gone. Yew never lets go of the place of a view, nor of its listeners there,
    /// so the next widget takes one over.
    static SPARE: RefCell<Vec<View>> = const { RefCell::new(Vec::new()) };
}

/// What Yew draws, and in what.
struct View {
    app: AppHandle<ui::Panels>,
    hosts: Hosts,
}

/// A view that is given back when it is dropped.
struct Lent(Option<View>);

impl View {
    fn begin(root: &ShadowRoot, model: Shared, dispatch: Callback<Event>, perform: Callback<Effect>) -> Option<Self> {
        let bond = |hosts: &Hosts| Bond { model, dispatch, perform, hosts: hosts.clone() };
        if let Some(mut view) = SPARE.with_borrow_mut(Vec::pop) {
            view.app.update(bond(&view.hosts));
            return Some(view);
        }
        let hosts = Hosts { progress: host(root)?, voices: host(root)?, share: host(root)?, panels: host(root)? };
        let app = yew::Renderer::with_root_and_props(hosts.panels.clone(), bond(&hosts)).render();
        Some(Self { app, hosts })
    }
}

fn host(root: &ShadowRoot) -> Option<Element> {
    let host = root.owner_document()?.create_element("div").ok()?;
    host.set_class_name("stage");
    Some(host)
}

impl Drop for Lent {
    /// Takes the view off its page, and everything of that page off the view.
    fn drop(&mut self) {
        let Some(mut view) = self.0.take() else { return };
        let hosts = view.hosts.clone();
        hosts.all().into_iter().for_each(|(_, host)| host.remove());
        let (dispatch, perform) = (Callback::noop(), Callback::noop());
        view.app.update(Bond { model: Shared::default(), dispatch, perform, hosts });
        SPARE.with_borrow_mut(|spare| spare.push(view));
    }
}
