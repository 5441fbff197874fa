//! Tools that cargo builds: trunk, wasm-bindgen and the driver of Firefox.

use crate::{
    Result,
    process::{cargo, command, output, run},
    step::step,
};

/// The newest trunk that Rust 1.88 can build.
const TRUNK: &str = "0.21.14";
const GECKODRIVER: &str = "0.37.1";

/// Serves the demo page; any release of the same line will do.
pub(crate) fn trunk() -> Result {
    if version("trunk").is_some_and(|version| version.starts_with("0.21.")) {
        return Ok(());
    }
    install("trunk", TRUNK, "trunk", &["--locked"], 8)
}

/// Turns what rustc makes into a Wasm file and its script; it must be exactly as old as the crate.
pub(crate) fn wasm_bindgen() -> Result {
    let wanted = locked(&fs_err::read_to_string("Cargo.lock")?, "wasm-bindgen")
        .ok_or("Cargo.lock holds no wasm-bindgen")?
        .to_owned();
    if version("wasm-bindgen").as_ref() == Some(&wanted) {
        return Ok(());
    }
    // The locked dependencies of wasm-bindgen-cli do not build everywhere.
    install("wasm-bindgen", &wanted, "wasm-bindgen-cli", &[], 3)
}

/// Drives Firefox.
pub(crate) fn geckodriver() -> Result {
    if version("geckodriver").is_some() {
        return Ok(());
    }
    install("geckodriver", GECKODRIVER, "geckodriver", &["--locked"], 3)
}

fn install(tool: &str, version: &str, package: &str, options: &[&str], minutes: u32) -> Result {
    step(&format!("{tool} {version}, built once (about {minutes} minutes)"), || {
        let root = format!("--root={}", super::HOME);
        let arguments = ["install", package, "--version", version, "--force", "--no-track", &root];
        run(cargo(&arguments).args(options))
    })
}

/// The second word of what `--version` prints: `trunk 0.21.14`.
fn version(program: &str) -> Option<String> {
    let line = output(command(program).arg("--version"))?;
    line.split_whitespace().nth(1).map(str::to_owned)
}

/// The version of a package in a Cargo.lock.
fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"\n");
    let (_, rest) = lock.split_once(&name)?;
    rest.strip_prefix("version = \"")?.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn the_locked_version_is_that_of_the_package_itself() {
        let lock =
            "[[package]]\nname = \"a-b\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"a\"\nversion = \"2.3.4\"\n";
        assert_eq!(locked(lock, "a"), Some("2.3.4"));
        assert_eq!(locked(lock, "b"), None);
    }

    #[test]
    fn plain_trunk_takes_the_wasm_bindgen_of_cargo_lock() {
        let lock = include_str!("../../../Cargo.lock");
        let trunk = include_str!("../../../Trunk.toml");
        let (_, tail) = trunk.split_once("wasm_bindgen = \"").expect("Trunk.toml names a wasm_bindgen");
        assert_eq!(tail.split('"').next(), locked(lock, "wasm-bindgen"));
    }

    #[test]
    fn trunk_watches_only_what_exists() {
        let trunk = include_str!("../../../Trunk.toml");
        let (_, tail) = trunk.split_once("watch = [").expect("Trunk.toml has a list of what to watch");
        let list = tail.split(']').next().unwrap();
        for path in list.split(',').map(|path| path.trim().trim_matches('"')) {
            assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path).exists(), "{path}");
        }
    }
}
