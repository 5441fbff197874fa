//! Everything that must hold before a change lands, in the order that finds most mistakes soonest.

use crate::{
    Result, bench, dist,
    process::cargo,
    size,
    step::{spoken, step},
    tools::{self, BROWSERS},
};
use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    time::Instant,
};

/// What the command was told.
pub(crate) struct Options {
    browsers: Vec<&'static str>,
    filter: Option<String>,
}

impl Options {
    /// Reads `--browser NAME`, any number of times, and a filter of test names.
    pub(crate) fn read(arguments: &[String]) -> Result<Self> {
        let mut options = Self { browsers: Vec::new(), filter: None };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--browser" => {
                    let name = arguments.next().map_or("", String::as_str);
                    let known = BROWSERS.into_iter().find(|known| *known == name);
                    let browser = known.ok_or_else(|| format!("--browser takes one of {}", BROWSERS.join(", ")))?;
                    options.browsers.push(browser);
                }
                filter if !filter.starts_with('-') && options.filter.is_none() => {
                    options.filter = Some(filter.to_owned());
                }
                _ => return Err(format!("test takes --browser NAME and one filter, not `{argument}`").into()),
            }
        }
        if options.browsers.is_empty() {
            options.browsers = BROWSERS.into();
        }
        Ok(options)
    }
}

/// Runs all of it, or with a filter only the tests that it names.
pub(crate) fn run(options: &Options) -> Result {
    let start = Instant::now();
    tools::for_testing(&options.browsers)?;
    let filter = options.filter.as_deref();
    if filter.is_none() {
        format_and_lints()?;
    }
    let mut counts = vec![("native".to_owned(), native(filter)?)];
    if filter.is_none() {
        step("the bench's own tests", bench::test)?;
    }
    dist::run()?;
    if filter.is_none() {
        step("size", size::run)?;
    }
    let mut failed = Vec::new();
    for browser in &options.browsers {
        match step(&format!("the widget in {browser}"), || widget(browser, filter)) {
            Ok(count) => counts.push(((*browser).to_owned(), count)),
            Err(_) => failed.push(*browser),
        }
    }
    if !failed.is_empty() {
        return Err(format!("tests failed in {}", failed.join(" and ")).into());
    }
    if counts.iter().all(|(_, count)| *count == 0) {
        return Err(format!("no test has `{}` in its name", filter.unwrap_or_default()).into());
    }
    let counts: Vec<String> = counts.iter().map(|(name, count)| format!("{count} {name}")).collect();
    println!("All tests passed: {}, in {}", counts.join(", "), spoken(start.elapsed()));
    Ok(())
}

fn format_and_lints() -> Result {
    let run = |line: &str| crate::process::run(&mut cargo(&line.split(' ').collect::<Vec<_>>()));
    step("format", || run("fmt --all --check"))?;
    step("lints on the host", || run("clippy --workspace --all-targets -- -D warnings"))?;
    let wasm = "clippy --package liseuse --lib --bins --target wasm32-unknown-unknown";
    step("lints on wasm32", || run(&[wasm, " -- -D warnings"].concat()))?;
    step("lints on wasm32, as it is released", || {
        run(&[wasm, " --no-default-features --features split -- -D warnings"].concat())
    })
}

fn native(filter: Option<&str>) -> Result<u32> {
    step("native tests", || {
        let mut tests = cargo(&["test", "--workspace", "--no-fail-fast"]);
        counted(tests.args(filter).env("LISEUSE_BROWSER", "none"))
    })
}

fn widget(browser: &str, filter: Option<&str>) -> Result<u32> {
    let mut tests = cargo(&["test", "--package=liseuse", "--test=widget"]);
    counted(tests.args(filter).env("LISEUSE_BROWSER", browser))
}

/// Runs tests, shows what they print, and counts those that passed.
fn counted(tests: &mut Command) -> Result<u32> {
    let mut child = tests.stdout(Stdio::piped()).spawn()?;
    let mut count = 0;
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).lines() {
            let line = line?;
            count += passed(&line).unwrap_or(0);
            println!("{line}");
        }
    }
    if child.wait()?.success() { Ok(count) } else { Err("tests failed".into()) }
}

/// The number in `test result: ok. 12 passed; …`.
fn passed(line: &str) -> Option<u32> {
    let (_, rest) = line.strip_prefix("test result: ")?.split_once(". ")?;
    rest.split_once(" passed")?.0.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_line_of_cargo_test_tells_how_many_passed() {
        assert_eq!(passed("test result: ok. 12 passed; 0 failed; 1 ignored"), Some(12));
        assert_eq!(passed("test result: FAILED. 3 passed; 1 failed"), Some(3));
        assert_eq!(passed("test parses ... ok"), None);
    }

    #[test]
    fn an_unknown_browser_is_refused() {
        let read = |line: &str| Options::read(&line.split(' ').map(str::to_owned).collect::<Vec<_>>());
        assert!(read("--browser lynx").is_err());
        assert_eq!(read("share").unwrap().browsers, BROWSERS);
        assert_eq!(read("--browser webkit share").unwrap().browsers, ["webkit"]);
    }
}
