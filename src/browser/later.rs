//! The second part of the program: what a first screen can do without, fetched when it is first asked for.
//!
//! `cargo xtask dist` cuts the Wasm here: whatever only [`second`] leads to stands in a file of its own. A program that
//! is not cut, as trunk serves it, has it all at hand.

use super::print::print;
use super::turns::turn;
use super::{
    Page, anchor, begin, clipboard, content, dialog, encoding, file, manuscript, menu, passage, picture, quotation,
    scroll, search, selection, share, share_sheet, storage, style,
};
use crate::app::{Effect, Event, Failure};
use crate::domain::code::code;
use crate::domain::language;
use crate::domain::passage::excerpt;
use std::any::Any;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use web_sys::ShadowRoot;

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for Failure {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        Self::Incomplete
    }
}

/// Performs an effect of a page.
type Perform = fn(&Page, Effect);

thread_local! {
    /// Whether the second part is there.
    static CAME: Cell<bool> = const { Cell::new(false) };
}

/// Performs an effect once the second part is there, if the page is there still.
pub(super) fn perform(page: &Rc<Page>, effect: Effect) {
    let page = Rc::downgrade(page);
    spawn_local(async move {
        let is_awaited = !CAME.get();
        let brought = second().await;
        // What waited for it has a turn each; a click of the reader is answered at once later on, as browsers demand.
        if is_awaited {
            turn(false).await;
        }
        let Some(page) = page.upgrade() else { return };
        match brought {
            Ok(perform) => {
                CAME.set(true);
                perform(&page, effect);
            }
            Err(_) => page.dispatch.emit(without(&effect)),
        }
    });
}

/// The answer to an effect that the first part can't perform alone.
fn without(effect: &Effect) -> Event {
    match effect {
        Effect::Read(request, ..) | Effect::ReadContent(request) => Event::Read(*request, Err(Failure::Incomplete)),
        Effect::Decode(request, _) => Event::Fetched(*request, Err(Failure::Incomplete)),
        Effect::Detect(request, _) => Event::Detected(*request, None),
        Effect::FindQuotations(number, ..) => Event::QuotationsFound(*number, Err(Failure::Incomplete)),
        _ => Event::Lacked,
    }
}

#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(later, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "the error is that of the loader")]
fn second() -> Result<Perform, Failure> {
    Ok(Page::perform_later)
}

#[cfg(not(feature = "split"))]
#[expect(clippy::unused_async, reason = "it is one where the program is cut")]
async fn second() -> Result<Perform, Failure> {
    Ok(Page::perform_later)
}

/// What a page holds on to for the second part of the program, which alone knows how to let go of it.
#[derive(Default)]
pub(super) struct Held {
    watches: Option<Box<dyn Any>>,
    mark: Option<Box<dyn Any>>,
    showing: Option<Box<dyn Any>>,
}

impl Page {
    /// Listens to what only the second part can answer, and gives it its styles.
    fn begin_later(&self, root: &ShadowRoot) {
        let Self { element, dispatch, .. } = self;
        if self.later.borrow().watches.is_none() {
            style::adopt_later(root);
            let shares = share::listen(element, root);
            let quotations = quotation::listen(root, dispatch);
            let anchors = anchor::listen(root, dispatch);
            let ways = (scroll::Watch::new(element, root, dispatch), selection::Watch::new(root, dispatch));
            let watches = (shares, quotations, anchors, ways, storage::listen(dispatch));
            self.later.borrow_mut().watches = Some(Box::new(watches));
        }
    }

    fn perform_later(&self, effect: Effect) {
        if let Some(root) = self.root.get() {
            self.begin_later(root);
        }
        let dispatch = self.dispatch.clone();
        match effect {
            Effect::Read(request, manuscript, base) => {
                manuscript::read_wholly(request, manuscript, base, begin(&self.reading), dispatch);
            }
            Effect::ReadContent(_) => content::read_html(self.element.clone(), begin(&self.reading), dispatch),
            Effect::Decode(request, encoded) => dispatch.emit(Event::Fetched(request, encoding::decode(encoded))),
            Effect::Detect(request, article) => dispatch.emit(Event::Detected(request, language::of(&article, None))),
            Effect::FindQuotations(number, paragraphs, language) => {
                search::find(number, paragraphs, language, begin(&self.searching), dispatch);
            }
            Effect::Keep(store, name, value) => storage::keep(store, name, &value, &dispatch),
            Effect::Recall(store, name) => storage::recall(store, name, &dispatch),
            Effect::ReadExcerpt(paragraphs, quotations, chosen) => {
                dispatch.emit(Event::ExcerptRead(chosen, excerpt(&paragraphs, &quotations, chosen)));
            }
            Effect::FindPassage(paragraphs) => passage::find(&paragraphs, &dispatch),
            Effect::Copy(text) => clipboard::copy(text, dispatch),
            Effect::CopyQuotation(message) => clipboard::copy_quotation(&message, dispatch),
            Effect::DrawCode(url) => dispatch.emit(Event::CodeDrawn(code(&url))),
            Effect::Follow(href) => share::follow(&href),
            Effect::OpenSheet { title, text, url } => share_sheet::open(&title, &text, &url, dispatch),
            Effect::Print => print(),
            effect => {
                if let Some(root) = self.root.get() {
                    self.perform_in(root, effect);
                }
            }
        }
    }

    /// Performs an effect on what is drawn in a root.
    fn perform_in(&self, root: &ShadowRoot, effect: Effect) {
        let dispatch = self.dispatch.clone();
        match effect {
            Effect::ShowAnchor => self.later.borrow_mut().showing = Some(Box::new(anchor::show_soon(root))),
            Effect::MarkPassage { stretches, show } => {
                // The old mark goes before the new one comes, which may be the same.
                self.later.borrow_mut().mark.take();
                let mark = passage::Mark::new(root, &stretches, show);
                self.later.borrow_mut().mark = Some(Box::new(mark));
            }
            Effect::PlaceMenu => menu::place(root),
            Effect::ShowQuotation(index) => {
                self.later.borrow_mut().showing = Some(Box::new(quotation::show(root, index)));
            }
            Effect::FocusQuotation(index) => quotation::focus(root, index),
            Effect::SingleOut(quotations) => quotation::single_out(root, &quotations),
            Effect::OpenDialog => *self.dialog.borrow_mut() = dialog::open(root, &dispatch),
            Effect::CloseDialog => dialog::close(root, &dispatch),
            Effect::DrawPicture(drawing) => dispatch.emit(Event::PictureDrawn(picture::draw(root, &drawing))),
            Effect::UsePicture(way, drawing) => picture::make_use(root, way, &drawing, dispatch),
            Effect::SaveCode => file::save_drawing(root),
            _ => {}
        }
    }
}
