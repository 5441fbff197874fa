//! One page in one browser, as a test sees it and acts on it.

use super::{Answer, Engine, Result, Site, browser::Browser, proxy::Proxy};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};
use thirtyfour::{
    TypingData, WebDriver, WebElement,
    common::command::{Command, ExtensionCommand},
};

/// How long anything may take to become true.
const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(25);
const AXE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/tools/node_modules/axe-core/axe.min.js");

/// What every expression of a test can name: the first reader on the page, its shadow root, its parts.
const NAMES: &str = "
    const reader = document.querySelector('liseuse-reader');
    const root = reader?.shadowRoot;
    const parts = (name) => [...(root?.querySelectorAll(`[part~=\"${name}\"]`) ?? [])];
    const part = (name) => parts(name)[0];
    const { events, errors } = window.record ?? { events: [], errors: [] };
";

/// The colours a reader's system asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scheme {
    Light,
    Dark,
}

/// A page in a browser, with a site of its own behind it.
pub(crate) struct Page {
    pub(crate) engine: Engine,
    pub(crate) driver: WebDriver,
    pub(crate) site: Site,
    proxy: Proxy,
    /// WebKitGTK learns the scheme only when it starts, so another scheme is another browser.
    other: Option<Browser>,
}

impl Page {
    pub(crate) async fn new(browser: &Browser, proxy: &Proxy) -> Result<Self> {
        let (driver, proxy) = (browser.driver.clone(), proxy.clone());
        let mut page = Self { engine: browser.engine, driver, site: Site::start().await?, proxy, other: None };
        page.leave().await?;
        page.prefer(Scheme::Light).await?;
        page.resize(1280, 900).await?;
        page.proxy.forget();
        Ok(page)
    }

    /// Leaves the last test's page, with every window it opened.
    async fn leave(&self) -> Result {
        let mut windows = self.driver.windows().await?;
        let first = windows.remove(0);
        for window in windows {
            self.driver.switch_to_window(window).await?;
            self.driver.close_window().await?;
        }
        self.driver.switch_to_window(first).await?;
        Ok(self.driver.goto("about:blank").await?)
    }

    /// Visits a path of the test's site.
    pub(crate) async fn open(&self, path: &str) -> Result {
        Ok(self.driver.goto(self.site.address(path)).await?)
    }

    /// Visits a host page that loads the widget and has this body.
    pub(crate) async fn show(&self, body: &str) -> Result {
        self.site.put("/host.html", Answer::html(&host_page(body)));
        self.open("/host.html").await
    }

    /// Visits such a page whose answer carries this content security policy.
    pub(crate) async fn show_under(&self, policy: &str, body: &str) -> Result {
        let page = Answer::html(&host_page(body)).header("Content-Security-Policy", policy);
        self.site.put("/host.html", page);
        self.open("/host.html").await
    }

    /// Visits a host page with this body, and waits until its first reader shows its article.
    pub(crate) async fn read(&self, body: &str) -> Result {
        self.show(body).await?;
        self.event("liseuse-ready").await?;
        self.wait_for("part('body') && part('share')").await
    }

    /// The value of a JavaScript expression, which may name `reader`, `root`, `part('title')`, `parts('quote')`,
    /// `events` and `errors`, and may be a promise.
    pub(crate) async fn eval<T: DeserializeOwned>(&self, expression: &str) -> Result<T> {
        let script = format!("{NAMES} return (async () => ({expression}))();");
        Ok(self.driver.execute(script, Vec::new()).await?.convert()?)
    }

    /// Runs JavaScript statements, which may name what expressions may, and may await.
    pub(crate) async fn run(&self, statements: &str) -> Result {
        let script = format!("{NAMES} return (async () => {{ {statements} }})().then(() => null);");
        self.driver.execute(script, Vec::new()).await?;
        Ok(())
    }

    /// Waits until a JavaScript expression holds; one that throws does not hold yet.
    pub(crate) async fn wait_for(&self, expression: &str) -> Result {
        let condition = format!("(() => {{ try {{ return !!({expression}) }} catch {{ return false }} }})()");
        let deadline = Instant::now() + PATIENCE;
        while !self.eval::<bool>(&condition).await? {
            if Instant::now() > deadline {
                return Err(format!("still not so after {} s: {expression}", PATIENCE.as_secs()).into());
            }
            tokio::time::sleep(PAUSE).await;
        }
        Ok(())
    }

    /// The first part of this name, once it is there.
    pub(crate) async fn part(&self, name: &str) -> Result<WebElement> {
        self.wait_for(&format!("part('{name}')")).await?;
        self.element(&format!("part('{name}')")).await
    }

    /// The text of a part as the page shows it, once it is there.
    pub(crate) async fn text(&self, part: &str) -> Result<String> {
        Ok(self.part(part).await?.text().await?)
    }

    /// The element that an expression names.
    pub(crate) async fn element(&self, expression: &str) -> Result<WebElement> {
        Ok(self.driver.execute(format!("{NAMES} return {expression};"), Vec::new()).await?.element()?)
    }

    /// The detail of the first event of this name, as `liseuse-ready`, once it was heard.
    pub(crate) async fn event(&self, name: &str) -> Result<Value> {
        let find = format!("events.find(({{ type }}) => type === '{name}')");
        self.wait_for(&find).await?;
        self.eval(&format!("{find}.detail")).await
    }

    /// What went wrong on the page: console errors, uncaught errors, refusals of its policy.
    pub(crate) async fn errors(&self) -> Result<Vec<String>> {
        self.eval("errors").await
    }

    /// Presses keys, as `Key::Tab`, on whatever has the focus.
    pub(crate) async fn press(&self, keys: impl Into<TypingData>) -> Result {
        Ok(self.driver.action_chain().send_keys(keys).perform().await?)
    }

    /// Waits until this page wanted something from a host outside.
    pub(crate) async fn request_to(&self, host: &str) -> Result {
        let deadline = Instant::now() + PATIENCE;
        while !self.foreign_requests().iter().any(|target| target.contains(host)) {
            if Instant::now() > deadline {
                return Err(format!("no request to {host}, only to {:?}", self.foreign_requests()).into());
            }
            tokio::time::sleep(PAUSE).await;
        }
        Ok(())
    }

    /// The addresses or hosts that this page wanted from anywhere but the test's own sites.
    pub(crate) fn foreign_requests(&self) -> Vec<String> {
        self.proxy.wanted().into_iter().filter(|target| !self.engine.wants_itself(target)).collect()
    }

    /// Makes the reader's system ask for light or dark colours; to be called before a page is opened.
    pub(crate) async fn prefer(&mut self, scheme: Scheme) -> Result {
        match self.engine {
            Engine::Chromium => {
                let value = if scheme == Scheme::Dark { "dark" } else { "light" };
                let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": value }] });
                self.devtools("Emulation.setEmulatedMedia", features).await
            }
            Engine::Firefox => {
                let value = u8::from(scheme == Scheme::Light);
                let name = "layout.css.prefers-color-scheme.content-override";
                self.in_firefox_itself(&format!("Services.prefs.setIntPref('{name}', {value})")).await
            }
            Engine::WebKit if scheme == Scheme::Dark => {
                let browser = Browser::start(self.engine, scheme, &self.proxy).await?;
                self.driver = browser.driver.clone();
                self.other = Some(browser);
                Ok(())
            }
            Engine::WebKit => Ok(()),
        }
    }

    /// Makes Chromium claim other features of media than the scheme, as `forced-colors`; the next page forgets them.
    pub(crate) async fn emulate(&self, feature: &str, value: &str) -> Result {
        let features = json!({ "features": [{ "name": feature, "value": value }] });
        self.devtools("Emulation.setEmulatedMedia", features).await
    }

    /// How many nodes and listeners live in Chromium, once what nobody holds any more is gone.
    pub(crate) async fn living(&self) -> Result<[u64; 2]> {
        self.devtools("HeapProfiler.collectGarbage", json!({})).await?;
        let counters = self.ask_devtools("Memory.getDOMCounters", json!({})).await?;
        let count = |name: &str| counters.get(name).and_then(Value::as_u64).ok_or("Chromium counts otherwise");
        Ok([count("nodes")?, count("jsEventListeners")?])
    }

    /// Makes the inside of the window this large, in CSS pixels.
    pub(crate) async fn resize(&self, width: u32, height: u32) -> Result {
        match self.engine {
            Engine::Chromium => {
                let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                self.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
            }
            // Its window cannot be as narrow as a phone, but what it shows the page in can.
            Engine::Firefox => {
                let sides = [("width", width), ("height", height)];
                let style = sides.map(|(side, length)| {
                    ["", "min-", "max-"].map(|limit| format!("{limit}{side}: {length}px !important;")).concat()
                });
                let script = format!("gBrowser.selectedBrowser.style.cssText = '{}'", style.concat());
                self.in_firefox_itself(&script).await?;
            }
            Engine::WebKit => {
                let [outer, inner]: [[u32; 2]; 2] =
                    self.eval("[[outerWidth, outerHeight], [innerWidth, innerHeight]]").await?;
                let [frame_width, frame_height] = [0, 1].map(|side| outer[side].saturating_sub(inner[side]));
                self.driver.set_window_rect(0, 0, width + frame_width, height + frame_height).await?;
            }
        }
        self.wait_for(&format!("innerWidth === {width}")).await
    }

    /// What axe-core finds wrong, each with its rule and where it stands.
    pub(crate) async fn accessibility_violations(&self) -> Result<Vec<String>> {
        let axe =
            std::fs::read_to_string(AXE).map_err(|error| format!("{AXE}: {error}; `cargo xtask tools` brings it"))?;
        self.driver.execute(axe, Vec::new()).await?;
        self.eval(
            "(await axe.run()).violations.map(({ id, help, nodes }) =>
                `${id}: ${help}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`)",
        )
        .await
    }
}

impl Page {
    /// Sends Chromium a command of its developer tools.
    async fn devtools(&self, command: &str, parameters: Value) -> Result {
        self.ask_devtools(command, parameters).await.map(drop)
    }

    /// Sends Chromium a command of its developer tools that has an answer.
    async fn ask_devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        self.vendor("/goog/cdp/execute", json!({ "cmd": command, "params": parameters })).await
    }

    /// Runs a script with the rights of Firefox's own windows.
    async fn in_firefox_itself(&self, script: &str) -> Result {
        self.vendor("/moz/context", json!({ "context": "chrome" })).await?;
        let outcome = self.driver.execute(script, Vec::new()).await;
        self.vendor("/moz/context", json!({ "context": "content" })).await?;
        outcome?;
        Ok(())
    }

    async fn vendor(&self, endpoint: &'static str, body: Value) -> Result<Value> {
        let command = Command::ExtensionCommand(Box::new(Vendor { endpoint, body }));
        Ok(self.driver.cmd(command).await?.value_json()?)
    }
}

/// A command that only one maker's driver knows.
#[derive(Debug)]
struct Vendor {
    endpoint: &'static str,
    body: Value,
}

impl ExtensionCommand for Vendor {
    fn parameters_json(&self) -> Option<Value> {
        Some(self.body.clone())
    }

    fn method(&self) -> http::Method {
        http::Method::POST
    }

    fn endpoint(&self) -> Arc<str> {
        self.endpoint.into()
    }
}

fn host_page(body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>A host page</title>\n\
        <meta name=\"viewport\" content=\"width=device-width\">\n\
        <script type=\"module\" src=\"/liseuse.js\"></script></head>\n<body>{body}</body>\n</html>\n"
    )
}
