//! Texts in the encodings of old, told from what is no text.

use crate::app::{Encoded, Failure, Fetched};
use crate::domain::parse;
use web_sys::TextDecoder;

/// The text in what was fetched as bytes.
pub(super) fn decode(encoded: Encoded) -> Result<Fetched, Failure> {
    let Encoded { address, mime, bytes } = encoded;
    if parse::is_binary(&bytes) {
        return Err(Failure::NotText);
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]).into_owned();
    let declared = mime.as_deref().and_then(charset).or_else(|| charset(&head));
    // A text in UTF-8 is one, whatever it says of itself.
    let utf8 = std::str::from_utf8(&bytes).ok().map(|_| "utf-8".to_owned());
    let label = utf8.or(declared).unwrap_or_else(|| byte_order(&bytes).to_owned());
    let decoder = TextDecoder::new_with_label(&label).or_else(|_| TextDecoder::new_with_label("windows-1252"));
    let decoded = decoder.ok().and_then(|decoder| decoder.decode_with_u8_array(&bytes).ok());
    Ok(Fetched { address, text: decoded.unwrap_or_else(|| String::from_utf8_lossy(&bytes).into_owned()), mime })
}

fn byte_order(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xff, 0xfe, ..] => "utf-16le",
        [0xfe, 0xff, ..] => "utf-16be",
        _ => "windows-1252",
    }
}

/// The character set named in a header or in the first lines of a page.
fn charset(text: &str) -> Option<String> {
    let text = text.to_ascii_lowercase();
    let name = text.split_once("charset=")?.1.trim_start_matches(['"', '\'']);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(name.len());
    Some(name[..end].to_owned()).filter(|name| !name.is_empty())
}
