//! WebKitGTK, by WebKitWebDriver, on a screen in memory because it has no headless mode.

use super::{Beside, Plan, Programs, Scratch, capabilities};
use crate::harness::{
    Result, Scheme,
    process::{Process, find},
};
use serde_json::json;
use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Lets the window be as narrow as a phone, in spite of its buttons.
const NARROW: &str = "button { min-width: 0; margin: 0; padding: 0; border: none; }";

pub(super) fn programs() -> Option<Programs> {
    let driver = find(&["WebKitWebDriver"])?;
    find(&["Xvfb"])?;
    Some(Programs { browser: mini_browser()?, driver })
}

pub(super) fn plan(programs: &Programs, proxy: &str, scheme: Scheme) -> Result<Plan> {
    let (screen, display) = screen()?;
    let settings = Scratch::new()?;
    fs::create_dir_all(settings.0.join("gtk-3.0"))?;
    fs::write(settings.0.join("gtk-3.0/gtk.css"), NARROW)?;
    let mut driver = Command::new(&programs.driver);
    driver.env("DISPLAY", display).env("XDG_CONFIG_HOME", &settings.0);
    driver.env("GTK_THEME", if scheme == Scheme::Dark { "Adwaita:dark" } else { "Adwaita" });
    // Given as a capability, the proxy would have to speak TLS itself.
    let arguments = ["--automation", &format!("--proxy=http://{proxy}"), "--ignore-host=127.0.0.1"];
    Ok(Plan {
        driver,
        beside: Beside { _screen: Some(screen), _files: Some(settings) },
        capabilities: capabilities([
            ("browserName", json!("MiniBrowser")),
            ("webkitgtk:browserOptions", json!({ "binary": programs.browser, "args": arguments })),
        ]),
    })
}

/// The browser stands outside the path, in a folder named after machine and version.
fn mini_browser() -> Option<PathBuf> {
    let libraries = ["/usr/lib", "/usr/lib64", "/usr/libexec"].map(Path::new);
    let machines = libraries.iter().filter_map(|place| fs::read_dir(place).ok()).flatten().flatten();
    let places = machines.map(|entry| entry.path()).chain(libraries.map(Path::to_owned));
    let versions = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];
    places.flat_map(|place| versions.map(|version| place.join(version).join("MiniBrowser"))).find(|file| file.is_file())
}

/// Starts a screen and tells its name.
fn screen() -> Result<(Process, String)> {
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"]);
    let mut server = Process::start(command.stdout(Stdio::piped()).stderr(Stdio::null()))?;
    let mut number = String::new();
    BufReader::new(server.stdout().ok_or("Xvfb has no output")?).read_line(&mut number)?;
    Ok((server, format!(":{}", number.trim())))
}
