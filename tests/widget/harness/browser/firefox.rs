//! Firefox, by geckodriver, which makes a fresh profile for every session.

use super::{Beside, Plan, Programs, capabilities, manual_proxy};
use crate::harness::{
    Result,
    process::{find, free_port},
};
use serde_json::json;
use std::process::Command;

/// Where Firefox looks for its own settings; no preference of a release stops it.
pub(super) const SETTINGS: &str = "firefox.settings.services.mozilla.com:443";

pub(super) fn programs() -> Option<Programs> {
    Some(Programs { browser: find(&["firefox-esr", "firefox"])?, driver: find(&["geckodriver"])? })
}

pub(super) fn plan(programs: &Programs, proxy: &str) -> Result<Plan> {
    let mut driver = Command::new(&programs.driver);
    // A page is made dark or narrow with the rights of the browser itself.
    driver.arg("--allow-system-access").arg(format!("--websocket-port={}", free_port()?));
    let quiet = json!({
        "app.normandy.enabled": false,
        "browser.newtabpage.enabled": false,
        "dom.push.connection.enabled": false,
        "extensions.systemAddon.update.enabled": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
    });
    let options = json!({ "binary": programs.browser, "args": ["-headless", "-width", "1600", "-height", "1400"], "prefs": quiet });
    Ok(Plan {
        driver,
        beside: Beside::default(),
        capabilities: capabilities([
            ("browserName", json!("firefox")),
            ("moz:firefoxOptions", options),
            ("proxy", manual_proxy(proxy)),
        ]),
    })
}
