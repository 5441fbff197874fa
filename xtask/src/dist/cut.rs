//! The Wasm in two parts: one for a first screen, and one that is fetched when it is first asked for.

use super::entities;
use crate::Result;
use std::path::{Path, PathBuf};
use wasm_split_cli_support::{Options, transform};

/// The script with which the first part fetches the second, as both know it.
pub(super) const LINK: &str = "later.js";

/// Reads the second part as it comes, like wasm-bindgen the first: where the server names no type, once it is there.
const INSTANTIATE: &str = "async (imports) => {
        const answer = await src;
        if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
        return answer.headers.get('content-type')?.startsWith('application/wasm')
            ? WebAssembly.instantiateStreaming(answer, imports)
            : WebAssembly.instantiate(await answer.arrayBuffer(), imports);
    }";

/// Cuts a Wasm file into the first part, for wasm-bindgen, and the second; both stand in `folder` with the link script.
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
    let script = fs_err::read_to_string(folder.join(LINK))?;
    fs_err::write(folder.join(LINK), loading(&script, &second)?)?;
    Ok((first, second))
}

/// The link script with our own way to load, from the name under which the release has the second part.
fn loading(script: &str, second: &Path) -> Result<String> {
    let name = second.file_name().unwrap_or_default().to_string_lossy();
    let plain = "async (imports) => (WebAssembly.instantiateStreaming(src, imports))";
    if !script.contains(plain) || !script.contains(&*name) {
        return Err(format!("{LINK} does not load as it used to").into());
    }
    Ok(script.replace(plain, INSTANTIATE).replace(&*name, super::SECOND))
}
