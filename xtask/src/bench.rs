//! Liseuse beside what people use today: `cargo xtask bench`, as `bench/README.md` says.

use crate::{
    Result, dist,
    process::{command, find, run as succeed},
    step::step,
    tools,
};
use std::path::Path;

/// The bench as it is kept, and where it works: a copy with what npm brings beside it.
const SOURCES: &str = "bench";
const WORKSHOP: &str = "target/bench";

/// Builds what is compared, measures it and prints the tables; options are those of `bench/options.js`.
pub(crate) fn run(options: &[String]) -> Result {
    let chromium = tools::chromium()?;
    dist::run()?;
    packages()?;
    copy(Path::new(SOURCES), Path::new(WORKSHOP))?;
    let script = Path::new(WORKSHOP).join("run.js");
    succeed(command("node").arg(script).args(options).env("CHROMIUM", chromium))
}

/// Tests what the bench computes; nothing is measured, and nothing of npm is needed.
pub(crate) fn test() -> Result {
    succeed(command("node").args(["--test", "--test-reporter=dot"]).current_dir(SOURCES))
}

/// Brings the peers and the bundler, where the list of them has changed.
fn packages() -> Result {
    let lock = |folder: &str| fs_err::read_to_string(Path::new(folder).join("package-lock.json"));
    let modules = Path::new(WORKSHOP).join("node_modules/.package-lock.json");
    if modules.is_file() && lock(WORKSHOP).is_ok_and(|there| lock(SOURCES).is_ok_and(|wanted| there == wanted)) {
        return Ok(());
    }
    if find("npm").is_none() {
        return Err("npm is missing; install node 18 or newer, which brings it: https://nodejs.org".into());
    }
    step("the peers from npm", || {
        fs_err::create_dir_all(WORKSHOP)?;
        for file in ["package.json", "package-lock.json"] {
            fs_err::copy(Path::new(SOURCES).join(file), Path::new(WORKSHOP).join(file))?;
        }
        // None of the packages needs its install script, so none may run one.
        let options = ["--ignore-scripts", "--include=optional", "--no-audit", "--no-fund", "--no-update-notifier"];
        succeed(command("npm").arg("ci").args(options).current_dir(WORKSHOP))
    })
}

/// Copies a folder over another, file by file.
fn copy(from: &Path, to: &Path) -> Result {
    fs_err::create_dir_all(to)?;
    for entry in fs_err::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs_err::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
