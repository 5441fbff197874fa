//! The clipboard, which a page may be denied.

use super::navigator_has;
use crate::app::Event;
use crate::domain::share::{self, Message};
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, Clipboard, ClipboardItem, Document, Element, XmlSerializer};
use yew::Callback;

/// Copies a text, and says whether it worked.
pub(super) fn copy(text: String, dispatch: Callback<Event>) {
    spawn_local(async move { dispatch.emit(Event::Copied(write(text, None).await)) });
}

/// Copies somebody's words with where they come from: rich for who pastes into a letter, plain for the rest.
pub(super) fn copy_quotation(message: &Message, dispatch: Callback<Event>) {
    let (text, rich) = (share::sourced(message), rich(message));
    spawn_local(async move { dispatch.emit(Event::Copied(write(text, rich).await)) });
}

/// What can't be written rich is written plain; what can't be written at all comes back.
async fn write(text: String, rich: Option<String>) -> Result<(), String> {
    let Some(clipboard) = clipboard() else { return Err(text) };
    if let Some(written) = rich.and_then(|rich| write_item(&kinds(&text, &rich)?))
        && JsFuture::from(written).await.is_ok()
    {
        return Ok(());
    }
    JsFuture::from(clipboard.write_text(&text)).await.map(drop).map_err(|_| text)
}

fn clipboard() -> Option<Clipboard> {
    let window = web_sys::window().filter(|_| navigator_has("clipboard"))?;
    Some(window.navigator().clipboard())
}

/// Begins to write one item in these kinds; nothing where the browser takes no such items.
pub(super) fn write_item(kinds: &Object) -> Option<Promise> {
    let clipboard = clipboard()?;
    if !Reflect::get(&clipboard, &"write".into()).is_ok_and(|write| write.is_function()) {
        return None;
    }
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(kinds).ok()?;
    Some(clipboard.write(&Array::of1(&item)))
}

/// A text in both kinds.
fn kinds(plain: &str, rich: &str) -> Option<Object> {
    let kinds = Object::new();
    for (kind, text) in [("text/plain", plain), ("text/html", rich)] {
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()?;
        Reflect::set(&kinds, &kind.into(), &blob).ok()?;
    }
    Some(kinds)
}

/// The words, their speaker and the link as HTML: nodes of a document that nobody sees, written out by the browser.
fn rich(message: &Message) -> Option<String> {
    let document = web_sys::window()?.document()?.implementation().ok()?.create_html_document().ok()?;
    let quote = element(&document, "blockquote", "")?;
    quote.set_attribute("cite", &message.url).ok()?;
    for words in share::paragraphs(message) {
        quote.append_child(&*element(&document, "p", &words)?).ok()?;
    }
    if let Some(language) = &message.language {
        quote.set_attribute("lang", language.tag()).ok()?;
    }
    let before = message.speaker().map_or_else(|| "— ".to_owned(), |speaker| ["— ", speaker, ", "].concat());
    let source = element(&document, "p", &before)?;
    let name = if message.title.is_empty() { &message.url } else { &message.title };
    let link = element(&document, "a", name)?;
    link.set_attribute("href", &message.url).ok()?;
    source.append_child(&link).ok()?;
    let serializer = XmlSerializer::new().ok()?;
    let written = [quote, source].map(|element| serializer.serialize_to_string(&element).ok());
    written.into_iter().collect::<Option<Vec<_>>>().map(|parts| parts.concat())
}

fn element(document: &Document, name: &str, words: &str) -> Option<Element> {
    let element = document.create_element(name).ok()?;
    element.set_text_content(Some(words));
    Some(element)
}
