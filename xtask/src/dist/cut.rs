//! The Wasm in two parts: one for a first screen, and one that is fetched when it is first asked for.

use super::entities;
use crate::Result;
use std::path::{Path, PathBuf};
use wasm_split_cli_support::{Options, transform};

/// The script with which the first part fetches the second, as the first knows it; `loader.js` is there in its place.
pub(super) const LINK: &str = "later.js";

/// Cuts a Wasm file into the first part, for wasm-bindgen, and the second; both stand in `folder`.
pub(super) fn cut(built: &Path, folder: &Path) -> Result<(PathBuf, PathBuf)> {
    let wasm = fs_err::read(built)?;
    let first = folder.join("liseuse.wasm");
    let mut options = Options::new(&wasm);
    options.output_dir = folder;
    options.main_out_path = &first;
    options.main_module = "./liseuse.js";
    let link = ["./", LINK].concat();
    options.link_name = &link;
    let parts = transform(options).map_err(|error| format!("the Wasm can't be cut: {error}"))?;
    let [second] = <[PathBuf; 1]>::try_from(parts.split_modules).map_err(|_| "the Wasm is not cut in two")?;
    let (lighter, heavier) = entities::hold_back(&wasm, &fs_err::read(&first)?, &fs_err::read(&second)?)?;
    fs_err::write(&first, lighter)?;
    fs_err::write(&second, heavier)?;
    Ok((first, second))
}
