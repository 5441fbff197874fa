//! The release in `dist/`: one script, one Wasm file, the demo page, and compressed copies for servers.

mod compress;
mod page;

pub(crate) use compress::compressed;

use crate::{
    Result,
    process::{cargo, command, run as succeed},
    step::step,
    tools,
};
use std::{
    env,
    path::{Path, PathBuf},
    time::SystemTime,
};

/// Where the release stands.
pub(crate) const DIST: &str = "dist";

const BUILT: &str = "target/wasm32-unknown-unknown/release/liseuse.wasm";
/// Where wasm-bindgen leaves its work.
const BOUND: &str = "target/bound";
const ENTRY: &str = "src/embed/entry.js";
/// As old as the beginning of the last release that came to its end.
const STAMP: &str = "target/bound/stamp";

/// Builds the release, or leaves it where nothing it is made of has changed.
pub(crate) fn run() -> Result {
    tools::for_releasing()?;
    step("the widget, optimised for size", || succeed(&mut cargo(&BUILD)))?;
    if is_fresh()? {
        println!("• {DIST}/ is up to date");
        return Ok(());
    }
    empty(Path::new(DIST))?;
    empty(Path::new(BOUND))?;
    let unfinished = Path::new(BOUND).join("unfinished");
    fs_err::write(&unfinished, "")?;
    step("its script, in one file", script)?;
    step("its Wasm, through wasm-opt", optimise)?;
    step("the demo page", page::write)?;
    step("compressed copies", || compress::files_in(Path::new(DIST)))?;
    Ok(fs_err::rename(unfinished, STAMP)?)
}

const BUILD: [&str; 7] = [
    "build",
    "--package=liseuse",
    "--bin=liseuse",
    "--release",
    "--target=wasm32-unknown-unknown",
    // The next steps look there, whatever else the reader's own cargo is told.
    "--target-dir=target",
    "--locked",
];

fn script() -> Result {
    let out = format!("--out-dir={BOUND}");
    succeed(command("wasm-bindgen").args(["--target=web", "--no-typescript", &out, BUILT]))?;
    let entry = Path::new(BOUND).join("entry.js");
    fs_err::copy(ENTRY, &entry)?;
    let options = ["--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=warning"];
    let out = format!("--outfile={DIST}/liseuse.js");
    succeed(command("esbuild").arg(entry).args(options).arg(out))
}

fn optimise() -> Result {
    // The features come from the file's own `target_features`; nobody reads these sections afterwards.
    let options = ["-Oz", "--strip-debug", "--strip-producers", "--strip-target-features"];
    let file = Path::new("liseuse_bg.wasm");
    succeed(
        command("wasm-opt").args(options).arg(Path::new(BOUND).join(file)).arg("-o").arg(Path::new(DIST).join(file)),
    )
}

fn is_fresh() -> Result<bool> {
    let Ok(stamp) = fs_err::metadata(STAMP).and_then(|stamp| stamp.modified()) else {
        return Ok(false);
    };
    let mut sources: Vec<PathBuf> = [BUILT, ENTRY, page::SOURCE].map(PathBuf::from).into();
    sources.push(env::current_exe()?);
    for copied in page::copied()? {
        sources.extend(files_below(&copied)?);
    }
    let newest = sources.iter().map(|source| Ok(fs_err::metadata(source)?.modified()?));
    let newest = newest.collect::<Result<Vec<SystemTime>>>()?.into_iter().max();
    Ok(Path::new(DIST).is_dir() && newest.is_some_and(|newest| newest < stamp))
}

/// A file alone, or a folder and every file and folder below it.
fn files_below(path: &Path) -> Result<Vec<PathBuf>> {
    let mut found = vec![path.to_owned()];
    if path.is_dir() {
        for entry in fs_err::read_dir(path)? {
            found.extend(files_below(&entry?.path())?);
        }
    }
    Ok(found)
}

fn empty(directory: &Path) -> Result {
    if directory.exists() {
        fs_err::remove_dir_all(directory)?;
    }
    Ok(fs_err::create_dir_all(directory)?)
}
