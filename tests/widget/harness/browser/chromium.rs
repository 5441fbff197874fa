//! Chromium, by chromedriver.

use super::{Beside, Plan, Programs, Scratch, capabilities, manual_proxy};
use crate::harness::{Result, process::find};
use serde_json::json;
use std::process::Command;

/// Headless, able to run as root in a container, and without requests of its own.
const OPTIONS: [&str; 10] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-features=AutofillServerCommunication,OptimizationHints,OptimizationGuideModelDownloading",
    "--disable-sync",
];

/// Where Chromium looks for accounts and updates of its own; no option stops it on every machine.
pub(super) const OWN: [&str; 4] = [
    "accounts.google.com:443",
    "android.clients.google.com:443",
    "clients2.google.com:443",
    "update.googleapis.com:443",
];

pub(super) fn programs() -> Option<Programs> {
    let browser = find(&["chromium", "chromium-browser", "google-chrome"])?;
    Some(Programs { browser, driver: find(&["chromedriver"])? })
}

pub(super) fn plan(programs: &Programs, proxy: &str) -> Result<Plan> {
    let profile = Scratch::new()?;
    let mut arguments: Vec<String> = OPTIONS.map(str::to_owned).into();
    arguments.push(format!("--user-data-dir={}", profile.0.display()));
    Ok(Plan {
        driver: Command::new(&programs.driver),
        beside: Beside { _screen: None, _files: Some(profile) },
        capabilities: capabilities([
            ("browserName", json!("chrome")),
            ("goog:chromeOptions", json!({ "binary": programs.browser, "args": arguments })),
            ("proxy", manual_proxy(proxy)),
        ]),
    })
}
