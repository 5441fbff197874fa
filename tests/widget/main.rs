//! The widget in real browsers: every test drives a page that holds the element, as a reader would.
//!
//! `LISEUSE_BROWSER` names the browsers to use (`chromium`, `firefox`, `webkit` or `none`; all three without it).

mod accessibility;
mod attributes;
mod demo;
mod harness;
mod instruments;
mod keepsakes;
mod layout;
mod lifecycle;
mod passages;
mod pasted;
mod pictures;
mod progress;
mod quotations;
mod rendering;
mod security;
mod selection;
mod share;
mod smoke;
mod sources;
mod states;
mod voices;

use harness::{Test, runner};
use std::{env, path::Path, process::ExitCode};

/// Every module of tests, in the order they run.
const TESTS: &[&[Test]] = &[
    instruments::TESTS,
    smoke::TESTS,
    rendering::TESTS,
    sources::TESTS,
    pasted::TESTS,
    attributes::TESTS,
    lifecycle::TESTS,
    states::TESTS,
    share::TESTS,
    quotations::TESTS,
    voices::TESTS,
    selection::TESTS,
    passages::TESTS,
    keepsakes::TESTS,
    progress::TESTS,
    security::TESTS,
    layout::TESTS,
    accessibility::TESTS,
    demo::TESTS,
];

#[tokio::main]
async fn main() -> ExitCode {
    tokio::select! {
        outcome = run() => outcome.unwrap_or_else(|error| {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }),
        // Returning, unlike dying of the signal, ends the browsers too.
        _ = tokio::signal::ctrl_c() => ExitCode::from(130),
    }
}

async fn run() -> harness::Result<ExitCode> {
    // `cargo xtask screenshot` needs the same browsers, and a page that is known to be ready.
    if let Some(target) = env::var_os("LISEUSE_PICTURES") {
        pictures::take(Path::new(&target)).await?;
        return Ok(ExitCode::SUCCESS);
    }
    let passed = runner::run(TESTS).await?;
    Ok(if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
