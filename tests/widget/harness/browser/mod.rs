//! The three browsers: found on the machine, started silent and alone, and told to use our proxy.

mod chromium;
mod firefox;
mod webkit;

use super::{
    Result, Scheme,
    process::{Process, free_port},
    proxy::Proxy,
};
use serde_json::{Map, Value, json};
use std::{
    env, fmt, fs,
    path::PathBuf,
    process::Command,
    sync::atomic::{AtomicU32, Ordering},
};
use thirtyfour::{Capabilities, WebDriver};

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Whether the browser asks for this address by itself, whatever page it shows.
    pub(crate) fn wants_itself(self, address: &str) -> bool {
        match self {
            Self::Chromium => chromium::OWN.contains(&address),
            Self::Firefox => address == firefox::SETTINGS,
            Self::WebKit => false,
        }
    }

    /// The browser and its driver, or one line on how to get them.
    pub(crate) fn programs(self) -> Result<Programs> {
        let programs = match self {
            Self::Chromium => chromium::programs(),
            Self::Firefox => firefox::programs(),
            Self::WebKit => webkit::programs(),
        };
        programs.ok_or_else(|| format!("{self} or its driver is missing; `cargo xtask test` installs it").into())
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        })
    }
}

/// Where a browser and its driver are.
pub(crate) struct Programs {
    browser: PathBuf,
    driver: PathBuf,
}

/// A driver ready to start, with what it needs beside it and what to ask it for.
struct Plan {
    driver: Command,
    beside: Beside,
    capabilities: Map<String, Value>,
}

/// What goes when the browser goes, after it.
#[derive(Default)]
struct Beside {
    _screen: Option<Process>,
    _files: Option<Scratch>,
}

/// A running browser with one session; all of it ends on drop.
pub(crate) struct Browser {
    pub(crate) engine: Engine,
    pub(crate) driver: WebDriver,
    _driver: Process,
    _beside: Beside,
}

impl Browser {
    /// Starts a browser whose every request to another host than this one goes to the proxy.
    pub(crate) async fn start(engine: Engine, scheme: Scheme, proxy: &Proxy) -> Result<Self> {
        let programs = engine.programs()?;
        let proxy = format!("127.0.0.1:{}", proxy.port);
        let mut plan = match engine {
            Engine::Chromium => chromium::plan(&programs, &proxy)?,
            Engine::Firefox => firefox::plan(&programs, &proxy)?,
            Engine::WebKit => webkit::plan(&programs, &proxy, scheme)?,
        };
        let port = free_port()?;
        let process = Process::serving(plan.driver.arg(format!("--port={port}")), port).await?;
        plan.capabilities.insert("timeouts".to_owned(), json!({ "script": 30_000, "pageLoad": 30_000 }));
        let capabilities = Capabilities::from(plan.capabilities);
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities).await?;
        Ok(Self { engine, driver, _driver: process, _beside: plan.beside })
    }

    /// Closes the session, which lets the browser tidy up; the drop that follows ends what is left.
    pub(crate) async fn end(self) {
        let _ = self.driver.clone().quit().await;
    }
}

/// The standard capability for a proxy of everything but this machine.
fn manual_proxy(address: &str) -> Value {
    json!({ "proxyType": "manual", "httpProxy": address, "sslProxy": address, "noProxy": ["127.0.0.1"] })
}

fn capabilities<const N: usize>(pairs: [(&str, Value); N]) -> Map<String, Value> {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// A folder for a browser's own files, among the temporary ones of the machine; gone on drop.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Result<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let directory = env::temp_dir().join(format!("liseuse-{}-{number}", std::process::id()));
        fs::create_dir_all(&directory)?;
        Ok(Self(directory))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
