//! Texts in the encodings of old, told from what is no text.

use crate::app::{Encoded, Failure, Fetched};
use crate::domain::parse::{self, charset};
use web_sys::TextDecoder;

/// The text in what was fetched as bytes.
pub(super) fn decode(encoded: Encoded) -> Result<Fetched, Failure> {
    let Encoded { address, mime, bytes } = encoded;
    if parse::is_binary(&bytes) {
        return Err(Failure::NotText);
    }
    let label = charset::label(&bytes, mime.as_deref());
    let decoder = TextDecoder::new_with_label(&label).or_else(|_| TextDecoder::new_with_label("windows-1252"));
    let decoded = decoder.ok().and_then(|decoder| decoder.decode_with_u8_array(&bytes).ok());
    Ok(Fetched { address, text: decoded.unwrap_or_else(|| String::from_utf8_lossy(&bytes).into_owned()), mime })
}
