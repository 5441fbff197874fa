//! Pictures of the demo page, taken by the harness of the widget tests.

use crate::{
    Result, dist,
    process::{cargo, run as succeed},
    step::step,
    tools,
};
use std::env;

const README: &str = "docs/screenshot.png";

/// The README's picture, or with `--out DIR` the page at three widths in light and dark.
pub(crate) fn run(arguments: &[String]) -> Result {
    let target = match arguments {
        [] => README,
        [option, directory] if option == "--out" => directory,
        _ => return Err("screenshot takes --out DIR".into()),
    };
    tools::for_testing(&["chromium"])?;
    dist::run()?;
    let target = env::current_dir()?.join(target);
    step(&format!("pictures in {}", target.display()), || {
        let mut harness = cargo(&["test", "--package=liseuse", "--test=widget"]);
        succeed(harness.env("LISEUSE_BROWSER", "chromium").env("LISEUSE_PICTURES", target))
    })
}
