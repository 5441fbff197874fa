//! The release in `dist/`: two scripts, two Wasm files, the words of each language, the demo page, and compressed copies.

mod build;
mod compress;
mod cut;
mod encode;
mod entities;
mod glue;
mod names;
mod order;
mod page;
mod program;
mod shims;

pub(crate) use compress::compressed;

use crate::{
    Result,
    process::{command, run as succeed},
    step::step,
    tools,
};
use glue::Glue;
use liseuse::domain::quotation::Lexicons;
use std::{
    env,
    path::{Path, PathBuf},
    time::SystemTime,
};

/// Where the release stands.
pub(crate) const DIST: &str = "dist";

/// Where wasm-bindgen leaves its work.
const BOUND: &str = "target/bound";
/// The folder of the words beside the script, a file a language.
pub(crate) const WORDS: &str = "liseuse_words";
/// The two parts of the Wasm, and the script of each.
pub(crate) const FIRST: &str = "liseuse_bg.wasm";
pub(crate) const SECOND: &str = "liseuse_later.wasm";
pub(crate) const SCRIPT: &str = "liseuse.js";
pub(crate) const LATER: &str = "liseuse_later.js";
const ENTRY: &str = "src/embed/entry.js";
/// As old as the beginning of the last release that came to its end; it names the Wasm that went into it.
const STAMP: &str = "target/bound/stamp";

/// Builds the release, or leaves it where nothing it is made of has changed.
pub(crate) fn run() -> Result {
    tools::for_releasing()?;
    let built = build::widget()?;
    if is_fresh(&built)? {
        println!("• {DIST}/ is up to date");
        return Ok(());
    }
    empty(Path::new(DIST))?;
    empty(Path::new(BOUND))?;
    let unfinished = Path::new(BOUND).join("unfinished");
    fs_err::write(&unfinished, built.to_string_lossy().as_bytes())?;
    let parts = step("its Wasm, cut in two", || cut::cut(&built, Path::new(BOUND)))?;
    step("its Wasm and scripts, bound and optimised", || bind(&built, &parts))?;
    step("the words of each language", words)?;
    step("the demo page", page::write)?;
    step("compressed copies", || compress::files_in(Path::new(DIST)))?;
    Ok(fs_err::rename(unfinished, STAMP)?)
}

/// Whether the release is the smaller of the two builds.
pub(crate) fn is_smaller() -> bool {
    fs_err::read_to_string(STAMP).is_ok_and(|built| build::is_smaller(Path::new(&built)))
}

/// Binds both parts of the Wasm to their scripts.
fn bind(built: &Path, (first, second): &(PathBuf, PathBuf)) -> Result {
    let folder = Path::new(BOUND);
    let out = format!("--out-dir={BOUND}");
    succeed(command("wasm-bindgen").args(["--target=web", "--no-typescript", "--keep-lld-exports", &out]).arg(first))?;
    let script = fs_err::read_to_string(folder.join("liseuse.js"))?;
    let glue = Glue::read(&script)?;
    let (bound, second) = (fs_err::read(folder.join(FIRST))?, fs_err::read(second)?);
    let (first, second) = shims::hand_over(&fs_err::read(built)?, &bound, &second)?;
    let (_, shared) = names::imports(&second)?;
    let exports = names::exports(&first, |name| glue.uses(name) || shared.iter().any(|(_, shared)| shared == name))?;
    let first = optimise(FIRST, &names::without_others(&first, &exports)?)?;
    let second = optimise(SECOND, &second)?;
    let [start, later] = [(&first, true), (&second, false)]
        .map(|(wasm, is_first)| glue.part(&names::imports(wasm)?.0, &exports, is_first));
    let (start, later) = (start?, later?);
    if let Some(line) = glue.twice(&start, &later) {
        return Err(format!("both scripts have this, which would be there twice: {line}").into());
    }
    for (name, wasm) in [(FIRST, first), (SECOND, second)] {
        fs_err::write(Path::new(DIST).join(name), order::arrange(&names::shorten(&wasm, &exports)?)?)?;
    }
    fs_err::write(folder.join("liseuse.js"), start)?;
    fs_err::write(folder.join(LATER), later)?;
    fs_err::copy(ENTRY, folder.join("entry.js"))?;
    bundle("entry.js", SCRIPT)?;
    bundle(LATER, LATER)
}

/// Puts a script and all that it imports into one file of the release.
fn bundle(entry: &str, name: &str) -> Result {
    let options = ["--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=warning"];
    // A registry that nothing uses is of no use.
    let pure = "--pure:FinalizationRegistry";
    let out = format!("--outfile={DIST}/{name}");
    succeed(command("esbuild").arg(Path::new(BOUND).join(entry)).args(options).arg(pure).arg(out))
}

/// A part of the Wasm, as small as wasm-opt makes it.
fn optimise(name: &str, wasm: &[u8]) -> Result<Vec<u8>> {
    // What rustc builds with, and every browser of the last years has; the second part does not say so itself.
    let features =
        ["bulk-memory", "multivalue", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"];
    let features = features.map(|feature| ["--enable-", feature].concat());
    let options = [
        "-Oz",
        // Rust keeps nothing in the first kilobyte of memory, the far end of its stack.
        "--low-memory-unused",
        "--converge",
        // A call costs less in Brotli than the same code twice.
        "--always-inline-max-function-size=0",
        "--flexible-inline-max-function-size=0",
        "--one-caller-inline-max-function-size=0",
        // So does what is worked out once and kept for later.
        "--skip-pass=local-cse",
        "--strip-debug",
        "--strip-producers",
        "--strip-target-features",
    ];
    let given = Path::new(BOUND).join(name);
    let out = given.with_extension("opt.wasm");
    fs_err::write(&given, wasm)?;
    succeed(command("wasm-opt").args(features).args(options).arg(&given).arg("-o").arg(&out))?;
    Ok(fs_err::read(out)?)
}

/// Puts the words by which quotations are known where `src/browser/words.js` asks for them.
fn words() -> Result {
    let folder = Path::new(DIST).join(WORDS);
    fs_err::create_dir(&folder)?;
    for (tag, words) in Lexicons::default().iter() {
        fs_err::write(folder.join(tag).with_extension("txt"), words.text())?;
    }
    Ok(())
}

fn is_fresh(built: &Path) -> Result<bool> {
    let Ok(stamp) = fs_err::metadata(STAMP).and_then(|stamp| stamp.modified()) else {
        return Ok(false);
    };
    let of_it = fs_err::read_to_string(STAMP)? == built.to_string_lossy();
    let mut sources = vec![built.to_owned(), ENTRY.into(), page::SOURCE.into(), env::current_exe()?];
    for copied in page::copied()? {
        sources.extend(files_below(&copied)?);
    }
    let newest = sources.iter().map(|source| Ok(fs_err::metadata(source)?.modified()?));
    let newest = newest.collect::<Result<Vec<SystemTime>>>()?.into_iter().max();
    Ok(of_it && Path::new(DIST).is_dir() && newest.is_some_and(|newest| newest < stamp))
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
