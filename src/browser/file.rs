//! Files for the reader to keep.

use super::new_link;
use gloo::timers::callback::Timeout;
use js_sys::Array;
use web_sys::{Blob, BlobPropertyBag, ShadowRoot, Url, XmlSerializer};

/// How long a file stays at hand for a browser that asks where to put it, in milliseconds.
const PATIENCE: u32 = 60_000;

/// Keeps a file under this name.
pub(super) fn save(blob: &Blob, name: &str) {
    let (Some(link), Ok(address)) = (new_link(), Url::create_object_url_with_blob(blob)) else { return };
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Timeout::new(PATIENCE, move || drop(Url::revoke_object_url(&address))).forget();
}

/// Keeps the drawing in the open dialog.
pub(super) fn save_drawing(root: &ShadowRoot) {
    let drawing = root.query_selector("dialog svg.code").ok().flatten();
    let written = drawing.and_then(|drawing| XmlSerializer::new().ok()?.serialize_to_string(&drawing).ok());
    let options = BlobPropertyBag::new();
    options.set_type("image/svg+xml");
    let blob =
        written.and_then(|text| Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok());
    blob.iter().for_each(|blob| save(blob, "qr.svg"));
}
