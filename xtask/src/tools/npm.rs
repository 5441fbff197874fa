//! What npm brings: wasm-opt, esbuild, and data for tests, as `xtask/package.json` pins them.

use crate::{
    Result,
    process::{command, find, run},
    step::step,
};
use std::path::Path;

const WANTED: &str = include_str!("../../package.json");

/// The packages; a copy of their list beside them tells that all of them are there.
pub(crate) fn packages() -> Result {
    let list = Path::new(super::HOME).join("package.json");
    if fs_err::read_to_string(&list).is_ok_and(|there| there == WANTED) {
        return Ok(());
    }
    if find("npm").is_none() {
        return Err("npm is missing; install node 18 or newer, which brings it: https://nodejs.org".into());
    }
    step("wasm-opt, esbuild and data for tests from npm", || {
        let nursery = Path::new(super::HOME).join("npm");
        fs_err::create_dir_all(&nursery)?;
        fs_err::write(nursery.join("package.json"), WANTED)?;
        // None of the packages needs its install script, so none may run one.
        let options = [
            "--ignore-scripts",
            "--include=optional",
            "--no-package-lock",
            "--no-audit",
            "--no-fund",
            "--no-update-notifier",
        ];
        run(command("npm").arg("install").args(options).current_dir(&nursery))?;
        let modules = Path::new(super::HOME).join("node_modules");
        if modules.exists() {
            fs_err::remove_dir_all(&modules)?;
        }
        fs_err::rename(nursery.join("node_modules"), modules)?;
        fs_err::rename(nursery.join("package.json"), list)?;
        Ok(fs_err::remove_dir_all(nursery)?)
    })
}
