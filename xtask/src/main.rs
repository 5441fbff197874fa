//! The commands of the project: `cargo xtask <command>`.

mod bench;
mod dist;
mod process;
mod quotes;
mod screenshot;
mod serve;
mod size;
mod step;
mod test;
mod tools;

use std::{env, error::Error, path::Path, process::ExitCode};

type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

const USAGE: &str = "\
cargo xtask <command>

  serve [--port N] [--open]          the demo page, rebuilt as you edit
  test [--browser NAME]... [FILTER]  everything that must hold before a change lands:
                                     format, lints, native tests, size, and the widget in
                                     chromium, firefox and webkit; a filter runs only the
                                     tests whose names contain it
  dist                               the release, in dist/
  size                               what a reader downloads, against the budget
  bench [--quick] [--readme] …       Liseuse beside what people use today; bench/README.md
                                     has all options
  quotes FOLDER                      how well quotations are found in annotated texts
  screenshot [--out DIR]             the README's picture, or with --out the demo page
                                     at three widths in light and dark
  tools                              only sets up what the other commands need";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result {
    env::set_current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))?;
    let Some((command, rest)) = arguments.split_first() else {
        return Err(USAGE.into());
    };
    match (command.as_str(), rest) {
        ("serve", rest) => serve::run(&serve::Options::read(rest)?),
        ("test", rest) => test::run(&test::Options::read(rest)?),
        ("dist", []) => dist::run(),
        ("size", []) => size::run(),
        ("bench", rest) => bench::run(rest),
        ("quotes", rest) => quotes::run(rest),
        ("screenshot", rest) => screenshot::run(rest),
        ("tools", []) => tools::for_everything(),
        ("help" | "--help" | "-h", _) => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(format!("not understood: {}\n\n{USAGE}", arguments.join(" ")).into()),
    }
}
