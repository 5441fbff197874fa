//! The widget's Wasm as rustc makes it: with a standard library of its own where this Rust can, plainly elsewhere.

use crate::{
    Result,
    process::{cargo, command, run},
    step::step,
    tools,
};
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

const BUILD: [&str; 8] = [
    "build",
    "--package=liseuse",
    "--bin=liseuse",
    "--release",
    "--target=wasm32-unknown-unknown",
    "--locked",
    // The words of each language stand beside it, so that a reader gets only those of the article.
    "--no-default-features",
    "--features=split",
];

/// A panic becomes a trap, and nothing that would describe it is shipped.
const SMALLER: [&str; 5] = [
    "-Zbuild-std=std,panic_abort",
    "-Zbuild-std-features=optimize_for_size",
    "-Zpanic-immediate-abort",
    "--config=profile.release.panic='immediate-abort'",
    // Each build has a folder of its own, whatever else the reader's own cargo is told.
    "--target-dir=target/small",
];
const SMALLER_FLAGS: &str = "-Zlocation-detail=none -Zfmt-debug=none -Clink-args=--emit-relocs";
/// Where the Wasm is cut is told by its relocations.
const FLAGS: &str = "-Clink-args=--emit-relocs";

/// Builds the widget and says where it is.
pub(super) fn widget() -> Result<PathBuf> {
    styles()?;
    if tools::standard_library() {
        if step("the widget, as small as it gets", smaller).is_ok() {
            return Ok(wasm(SMALL));
        }
        println!("  This Rust can't build its standard library so; the ordinary build follows.");
    } else {
        println!("• without the component rust-src of rustup, only the ordinary build, which is heavier");
    }
    step("the widget, optimised for size", || {
        run(build()?.arg("--target-dir=target/ordinary").env("RUSTFLAGS", FLAGS))
    })?;
    Ok(wasm("target/ordinary"))
}

/// Whether what [`widget`] built is the smaller build.
pub(super) fn is_smaller(built: &Path) -> bool {
    built.starts_with(SMALL)
}

/// Where the style sheets of the release stand.
const STYLES: &str = "target/styles";
const SMALL: &str = "target/small";

fn smaller() -> Result {
    // Only the options are taken from the next Rust: the compiler and the library stay those of this one.
    run(build()?.args(SMALLER).env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", SMALLER_FLAGS))
}

fn build() -> Result<Command> {
    let mut build = cargo(&BUILD);
    build.env("LISEUSE_STYLES", env::current_dir()?.join(STYLES));
    Ok(build)
}

/// Writes the style sheets without comments and spaces, where they are not the same as before.
fn styles() -> Result {
    fs_err::create_dir_all(STYLES)?;
    for sheet in fs_err::read_dir("styles")? {
        let sheet = sheet?.path();
        if sheet.extension().is_some_and(|kind| kind == "css") {
            let shorter = command("esbuild").arg("--minify-whitespace").arg(&sheet).output()?;
            if !shorter.status.success() {
                return Err(format!("esbuild can't read {}", sheet.display()).into());
            }
            let place = Path::new(STYLES).join(sheet.file_name().unwrap_or_default());
            if fs_err::read(&place).ok().as_ref() != Some(&shorter.stdout) {
                fs_err::write(place, shorter.stdout)?;
            }
        }
    }
    Ok(())
}

fn wasm(target: &str) -> PathBuf {
    Path::new(target).join("wasm32-unknown-unknown/release/liseuse.wasm")
}
