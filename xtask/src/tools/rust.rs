//! What rustup brings: the Wasm target, the standard library's source, the formatter and the linter.

use crate::{
    Result,
    process::{cargo, command, find, output, run},
    step::step,
};
use std::path::Path;

const TARGET: &str = "wasm32-unknown-unknown";

/// The standard library for Wasm.
pub(crate) fn wasm_target() -> Result {
    let libraries = output(command("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    if libraries.is_some_and(|directory| Path::new(&directory).is_dir()) {
        return Ok(());
    }
    rustup(&["target", "add", TARGET])
}

/// The source of the standard library, for a release as small as it gets; whether it could be had.
pub(crate) fn standard_library() -> bool {
    let is_there = || {
        let root = output(command("rustc").args(["--print", "sysroot"]));
        root.is_some_and(|root| Path::new(&root).join("lib/rustlib/src/rust/library/Cargo.lock").is_file())
    };
    is_there() || rustup(&["component", "add", "rust-src"]).is_ok_and(|()| is_there())
}

/// The formatter and the linter.
pub(crate) fn components() -> Result {
    for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if output(&mut cargo(&[subcommand, "--version"])).is_none() {
            rustup(&["component", "add", component])?;
        }
    }
    Ok(())
}

fn rustup(arguments: &[&str]) -> Result {
    let line = format!("rustup {}", arguments.join(" "));
    if find("rustup").is_none() {
        return Err(format!("Rust came without rustup; install it from https://rustup.rs, then run `{line}`").into());
    }
    step(&line, || run(command("rustup").args(arguments)))
}
