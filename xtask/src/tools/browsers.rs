//! The three browsers of the tests and their drivers, from the system's package manager where it is apt.

use super::crates;
use crate::{
    Result,
    process::{command, find, output, run},
    step::step,
};
use std::{
    path::PathBuf,
    process::{Command, Stdio},
};

/// The engines every change is tested in.
pub(crate) const BROWSERS: [&str; 3] = ["chromium", "firefox", "webkit"];

/// A program, other names it goes by, and the Debian package that has it.
type Program = (&'static [&'static str], &'static str);

const CHROMIUMS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
const CHROMIUM: [Program; 2] = [(&CHROMIUMS, "chromium"), (&["chromedriver"], "chromium-driver")];
const FIREFOX: [Program; 1] = [(&["firefox-esr", "firefox"], "firefox-esr")];
const WEBKIT: [Program; 2] = [(&["WebKitWebDriver"], "webkit2gtk-driver"), (&["Xvfb"], "xvfb")];

/// Installs what is missing of these browsers.
pub(crate) fn set_up(browsers: &[&str]) -> Result {
    let missing = || -> Vec<&str> { browsers.iter().flat_map(|browser| missing_packages(browser)).collect() };
    let wanted = missing();
    if !wanted.is_empty() {
        install(&wanted)?;
    }
    if !missing().is_empty() {
        return Err(format!("still missing, to be installed another way: {}", missing().join(" ")).into());
    }
    if browsers.contains(&"firefox") { crates::geckodriver() } else { Ok(()) }
}

/// Where Chromium is, by any of its names.
pub(super) fn chromium() -> Option<PathBuf> {
    CHROMIUMS.into_iter().find_map(find)
}

fn missing_packages(browser: &str) -> Vec<&'static str> {
    let programs: &[Program] = match browser {
        "chromium" => &CHROMIUM,
        "firefox" => &FIREFOX,
        _ => &WEBKIT,
    };
    programs
        .iter()
        .filter(|(names, _)| !names.iter().any(|name| find(name).is_some()))
        .map(|(_, package)| *package)
        .collect()
}

fn install(packages: &[&str]) -> Result {
    let line = format!("apt-get install {}", packages.join(" "));
    if find("apt-get").is_none() {
        return Err(format!(
            "browsers or drivers are missing and there is no apt-get; install: {}",
            packages.join(" ")
        )
        .into());
    }
    let root = output(command("id").arg("-u")).is_some_and(|id| id == "0");
    if !root && find("sudo").is_none() {
        return Err(format!("browsers or drivers are missing; as root, run `{line}`").into());
    }
    step(&line, || {
        // An unreachable source of other packages must not keep us from trying.
        let _ = run(&mut apt(root, &["update", "--quiet"]));
        let options = ["install", "--yes", "--quiet", "--no-install-recommends"];
        run(apt(root, &options).args(packages)).map_err(|_| format!("`{line}` failed; install them another way").into())
    })
}

fn apt(root: bool, arguments: &[&str]) -> Command {
    let mut apt = command(if root { "env" } else { "sudo" });
    if !root {
        apt.arg("env").stdin(Stdio::inherit());
    }
    apt.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(arguments);
    apt
}
