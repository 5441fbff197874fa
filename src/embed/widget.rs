//! One widget: an element, its view, and the page it stands in.

use super::style;
use crate::app::{Effect, Event, Settings};
use crate::browser::{Page, intl};
use crate::ui::{Reader, ReaderProps};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, ShadowRoot, ShadowRootInit, ShadowRootMode};
use yew::{AppHandle, Callback};

thread_local! {
    /// Views whose element is gone. Yew never lets go of the place of a view, nor of its listeners there,
    /// so the next element takes one over.
    static SPARE: RefCell<Vec<View>> = const { RefCell::new(Vec::new()) };
}

/// What an element holds on to while it is in a page.
#[wasm_bindgen]
pub struct Widget {
    element: HtmlElement,
    view: Option<View>,
    link: Rc<RefCell<Link>>,
}

/// What Yew draws, and where.
struct View {
    place: Element,
    app: AppHandle<Reader>,
}

/// What connects the view with the page, once the view is there.
#[derive(Default)]
struct Link {
    dispatch: Callback<Event>,
    page: Option<Rc<Page>>,
}

impl Widget {
    /// Brings an element to life.
    pub(super) fn mount(element: HtmlElement) -> Self {
        let link = Rc::new(RefCell::new(Link::default()));
        let view = shadow(&element).and_then(|root| View::begin(&element, &root, &link));
        Self { element, view, link }
    }
}

#[wasm_bindgen]
impl Widget {
    /// An attribute changed.
    pub fn configure(&self) {
        let dispatch = self.link.borrow().dispatch.clone();
        dispatch.emit(configured(&self.element));
    }

    /// The quotations that are known by now.
    pub fn quotations(&self) -> JsValue {
        let reader = self.view.as_ref().and_then(|view| view.app.get_component());
        let quotations = reader.map(|reader| reader.quotations()).unwrap_or_default();
        serde_wasm_bindgen::to_value(&quotations).unwrap_or(JsValue::NULL)
    }

    /// The element left its page: every listener, observer and timer ends.
    pub fn unmount(mut self) {
        self.link.take();
        if let Some(view) = self.view.take() {
            view.end();
        }
    }
}

fn configured(element: &HtmlElement) -> Event {
    let (settings, unknown) = Settings::read(|name| element.get_attribute(name));
    Event::Configured(settings, unknown)
}

fn shadow(element: &HtmlElement) -> Option<ShadowRoot> {
    let root = match element.shadow_root() {
        Some(root) => root,
        None => element.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).ok()?,
    };
    style::adopt(&root);
    Some(root)
}

impl View {
    fn begin(element: &HtmlElement, root: &ShadowRoot, link: &Rc<RefCell<Link>>) -> Option<Self> {
        let props = props(element, root, link);
        let spare = SPARE.with_borrow_mut(Vec::pop);
        let view = if let Some(mut view) = spare {
            view.app.update(props);
            view
        } else {
            let place = element.owner_document()?.create_element("div").ok()?;
            let app = yew::Renderer::<Reader>::with_root_and_props(place.clone(), props).render();
            Self { place, app }
        };
        root.replace_children_with_node_1(&view.place);
        Some(view)
    }

    /// Takes the view off its page, and everything of that page off the view.
    fn end(mut self) {
        self.place.remove();
        let (perform, connect) = (Callback::noop(), Callback::noop());
        self.app.update(ReaderProps { perform, connect, intl: intl() });
        SPARE.with_borrow_mut(|spare| spare.push(self));
    }
}

fn props(element: &HtmlElement, root: &ShadowRoot, link: &Rc<RefCell<Link>>) -> ReaderProps {
    let (performer, connected) = (Rc::downgrade(link), Rc::downgrade(link));
    let perform = Callback::from(move |effect: Effect| {
        // The page is used outside the borrow, since what it answers may come back here at once.
        let page = performer.upgrade().and_then(|link| link.borrow().page.clone());
        if let Some(page) = page {
            page.perform(effect);
        }
    });
    let (element, root) = (element.clone(), root.clone());
    let connect = Callback::from(move |dispatch: Callback<Event>| {
        let Some(link) = connected.upgrade() else { return };
        let page = Page::new(element.clone(), root.clone(), dispatch.clone());
        *link.borrow_mut() = Link { dispatch: dispatch.clone(), page: Some(Rc::new(page)) };
        dispatch.emit(configured(&element));
    });
    ReaderProps { perform, connect, intl: intl() }
}
