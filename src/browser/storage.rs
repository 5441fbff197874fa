//! What is kept on the device; it may be full, or blocked.

use crate::app::{Event, Store};
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Storage, StorageEvent};
use yew::Callback;

/// Before every name, so that the page's own entries stay apart.
const PREFIX: &str = "liseuse.";

/// The names that there may be.
const NAMES: [&str; 2] = ["quotes", "mastodon"];

/// Keeps a value; [`Event::NotKept`] answers where it will not be there again, but for a publisher who wants nothing kept.
pub(super) fn keep(store: Store, name: &str, value: &str, dispatch: &Callback<Event>) {
    let is_kept = storage(store).is_some_and(|storage| storage.set_item(&key(name), value).is_ok());
    if !is_kept && store != Store::None {
        dispatch.emit(Event::NotKept);
    }
}

/// Reads the value that is kept under a name; [`Event::Recalled`] answers if there is one.
pub(super) fn recall(store: Store, name: &'static str, dispatch: &Callback<Event>) {
    let value = storage(store).and_then(|storage| storage.get_item(&key(name)).ok().flatten());
    value.into_iter().for_each(|value| dispatch.emit(Event::Recalled(name, value)));
}

/// Hears of choices made in other tabs.
pub(super) fn listen(dispatch: &Callback<Event>) -> Option<EventListener> {
    let dispatch = dispatch.clone();
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "storage", move |event| {
        let Some(event) = event.dyn_ref::<StorageEvent>() else { return };
        let name = NAMES.into_iter().find(|name| event.key().as_deref() == Some(&key(name)));
        if let (Some(name), Some(value)) = (name, event.new_value()) {
            dispatch.emit(Event::Recalled(name, value));
        }
    }))
}

fn key(name: &str) -> String {
    [PREFIX, name].concat()
}

fn storage(store: Store) -> Option<Storage> {
    let window = web_sys::window()?;
    match store {
        Store::Local => window.local_storage().ok()?,
        Store::Session => window.session_storage().ok()?,
        Store::None => None,
    }
}
