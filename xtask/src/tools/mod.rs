//! Everything the commands need, set up where it is missing.

mod browsers;
mod crates;
mod npm;
mod rust;

pub(crate) use browsers::BROWSERS;
pub(crate) use rust::standard_library;

use crate::Result;
use std::{env, path::PathBuf};

/// Where the project keeps its tools: nothing is installed for the whole machine but browsers.
const HOME: &str = "target/tools";

/// The directories of the project's tools, as absolute paths for `PATH`.
pub(crate) fn directories() -> Vec<PathBuf> {
    let root = env::current_dir().unwrap_or_default();
    ["bin", "node_modules/.bin"].map(|directory| root.join(HOME).join(directory)).into()
}

/// What serving the demo page needs.
pub(crate) fn for_serving() -> Result {
    rust::wasm_target()?;
    crates::wasm_bindgen()?;
    crates::trunk()
}

/// What building the release needs.
pub(crate) fn for_releasing() -> Result {
    rust::wasm_target()?;
    npm::packages()?;
    crates::wasm_bindgen()
}

/// What testing needs, with these browsers.
pub(crate) fn for_testing(browsers: &[&str]) -> Result {
    rust::components()?;
    for_releasing()?;
    browsers::set_up(browsers)
}

/// The browser of the bench, and where it is.
pub(crate) fn chromium() -> Result<PathBuf> {
    browsers::set_up(&["chromium"])?;
    Ok(browsers::chromium().ok_or("chromium is missing")?)
}

/// What all commands together need.
pub(crate) fn for_everything() -> Result {
    for_serving()?;
    standard_library();
    for_testing(&BROWSERS)
}
