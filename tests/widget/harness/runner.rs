//! Runs the tests in one browser after the other, and says so as `cargo test` does.

use super::{Engine, Page, Result, Scheme, Test, browser::Browser, dist, proxy::Proxy};
use std::{
    env, fs,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};
use thirtyfour::WebDriver;

/// How long a test may take in all.
const PATIENCE: Duration = Duration::from_secs(90);

/// A browser on a busy machine fails now and then by itself: what fails once is tried again, and said to have been.
const TRIES: usize = 2;
const EVIDENCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/widget");

/// What the last panic said: it belongs under the name of its test, not between the names of others.
static PANIC: Mutex<String> = Mutex::new(String::new());

/// Runs the tests that the command line and the environment choose, and tells whether all passed.
pub(crate) async fn run(modules: &[&[Test]]) -> Result<bool> {
    let engines = engines(env::var("LISEUSE_BROWSER").ok().as_deref())?;
    // What begins with a dash is meant for the test harness of the standard library.
    let (options, filters): (Vec<String>, Vec<String>) = env::args().skip(1).partition(|word| word.starts_with('-'));
    let all: Vec<&Test> = modules.iter().copied().flatten().collect();
    let matches = |test: &&Test| filters.is_empty() || filters.iter().any(|part| test.name().contains(part.as_str()));
    let chosen: Vec<&Test> = all.iter().copied().filter(matches).collect();
    if options.iter().any(|option| option == "--list") {
        for test in chosen {
            println!("{}: test", test.name());
        }
        return Ok(true);
    }
    std::panic::set_hook(Box::new(|panic| *PANIC.lock().unwrap_or_else(PoisonError::into_inner) = panic.to_string()));
    println!("\nrunning {} tests in {} browsers", chosen.len(), engines.len());
    let mut tally = Tally { filtered_out: (all.len() - chosen.len()) * engines.len(), ..Tally::default() };
    let start = Instant::now();
    if !chosen.is_empty() && !engines.is_empty() {
        engines.iter().try_for_each(|engine| engine.programs().map(drop))?;
        dist::bring_up_to_date()?;
        for engine in engines {
            if let Err(error) = in_browser(engine, &chosen, &mut tally).await {
                tally.failed.push(format!("{engine} itself\n    {error}"));
            }
        }
    }
    tally.print(start.elapsed());
    Ok(tally.failed.is_empty())
}

fn engines(chosen: Option<&str>) -> Result<Vec<Engine>> {
    let Some(chosen) = chosen else { return Ok(Engine::ALL.into()) };
    if chosen == "none" {
        return Ok(Vec::new());
    }
    let find = |name: &str| Engine::ALL.into_iter().find(|engine| engine.to_string() == name);
    let unknown = |name: &str| format!("LISEUSE_BROWSER takes chromium, firefox, webkit or none, not `{name}`").into();
    chosen.split([',', ' ']).map(|name| find(name).ok_or_else(|| unknown(name))).collect()
}

async fn in_browser(engine: Engine, tests: &[&Test], tally: &mut Tally) -> Result {
    let proxy = Proxy::start().await?;
    let mut browser = None;
    for test in tests {
        let mut reasons = Vec::new();
        while reasons.len() < TRIES {
            // A browser that has seen a failure may be in any state, so the next try gets a new one.
            let current = match browser.take() {
                Some(browser) => browser,
                None => Browser::start(engine, Scheme::Light, &proxy).await?,
            };
            let start = Instant::now();
            let outcome = one(test, &current, &proxy).await;
            let took = start.elapsed().as_secs_f32();
            match outcome {
                Ok(()) => {
                    println!("test {} ({engine}) ... ok ({took:.1} s)", test.name());
                    browser = Some(current);
                    break;
                }
                Err(reason) => {
                    println!("test {} ({engine}) ... FAILED ({took:.1} s)", test.name());
                    let picture = evidence(&current.driver, engine, test).await;
                    reasons.push(format!("{} ({engine})\n    {reason}\n    {picture}", test.name()));
                    current.end().await;
                }
            }
        }
        tally.count(reasons);
    }
    if let Some(browser) = browser {
        browser.end().await;
    }
    Ok(())
}

/// Runs a test in a task of its own, where a panic ends only the test.
async fn one(test: &Test, browser: &Browser, proxy: &Proxy) -> Result {
    let mut page = Page::new(browser, proxy).await?;
    let run = test.run;
    let task = tokio::spawn(async move {
        let outcome = tokio::time::timeout(PATIENCE, run(&mut page)).await;
        let outcome = outcome.unwrap_or_else(|_| Err(format!("not done after {} s", PATIENCE.as_secs()).into()));
        match outcome {
            Ok(()) => Ok(()),
            Err(error) => {
                let errors = page.errors().await.unwrap_or_default();
                Err(errors.iter().fold(error.to_string(), |all, error| all + "\n    on the page: " + error.as_str()))
            }
        }
    });
    match task.await {
        Ok(outcome) => outcome.map_err(Into::into),
        Err(_) => Err(PANIC.lock().unwrap_or_else(PoisonError::into_inner).clone().into()),
    }
}

/// Keeps a picture of what the browser showed when a test failed, and says where.
async fn evidence(driver: &WebDriver, engine: Engine, test: &Test) -> String {
    let directory = Path::new(EVIDENCE).join(engine.to_string());
    let picture: PathBuf = directory.join(test.name().replace("::", "-") + ".png");
    let kept = match fs::create_dir_all(&directory) {
        Ok(()) => driver.screenshot(&picture).await.is_ok(),
        Err(_) => false,
    };
    if kept { format!("picture: {}", picture.display()) } else { "the browser gave no picture".to_owned() }
}

#[derive(Default)]
struct Tally {
    passed: usize,
    failed: Vec<String>,
    /// What passed only when it was tried again, and why it failed before.
    shaky: Vec<String>,
    filtered_out: usize,
}

impl Tally {
    /// Counts a test by what went wrong in each try.
    fn count(&mut self, reasons: Vec<String>) {
        if reasons.len() < TRIES {
            self.passed += 1;
            self.shaky.extend(reasons);
        } else {
            self.failed.extend(reasons.into_iter().next_back());
        }
    }

    fn print(&self, took: Duration) {
        if !self.shaky.is_empty() {
            println!("\npassed at the second try only:\n\n{}", self.shaky.join("\n\n"));
        }
        if !self.failed.is_empty() {
            println!("\nfailures:\n\n{}", self.failed.join("\n\n"));
        }
        println!(
            "\ntest result: {}. {} passed; {} failed; 0 ignored; 0 measured; {} filtered out; finished in {:.2}s\n",
            if self.failed.is_empty() { "ok" } else { "FAILED" },
            self.passed,
            self.failed.len(),
            self.filtered_out,
            took.as_secs_f32(),
        );
    }
}
