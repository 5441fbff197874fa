//! The domain from the command line: what the widget would know of a file, as JSON; or, with `--jsonl`, quotations only.

mod jsonl;
#[path = "../../tests/parser/mod.rs"]
mod parser;
mod report;

use std::borrow::Cow;
use std::io::{Error, ErrorKind, Result};

use encoding_rs::{Encoding, WINDOWS_1252};
use liseuse::domain::article::Article;
use liseuse::domain::language::Language;
use liseuse::domain::parse::{self, Format, Source, charset, html, markdown, plain};

const USAGE: &str = "inspect FILE [--lang fr] [--format markdown|text|html] [--href URL] | inspect --jsonl < TEXTS";

/// What the command line says.
#[derive(Default)]
struct Options {
    file: Option<String>,
    language: Option<Language>,
    format: Option<Format>,
    href: Option<String>,
    jsonl: bool,
}

fn main() -> Result<()> {
    let options = Options::read(std::env::args().skip(1)).ok_or_else(|| Error::new(ErrorKind::InvalidInput, USAGE))?;
    if options.jsonl {
        return jsonl::run();
    }
    let file = options.file.as_deref().unwrap_or_default();
    let bytes = std::fs::read(file)?;
    if parse::is_binary(&bytes) {
        return Err(Error::new(ErrorKind::InvalidData, "this is no text"));
    }
    let article = options.article(file, &decoded(&bytes));
    println!("{:#}", report::report(&article, options.language.as_ref(), options.href.as_deref()));
    Ok(())
}

/// The text in some bytes, by the rules that the widget goes by.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    let label = charset::label(bytes, None);
    Encoding::for_label(label.as_bytes()).unwrap_or(WINDOWS_1252).decode(bytes).0
}

impl Options {
    fn read(mut arguments: impl Iterator<Item = String>) -> Option<Self> {
        let mut options = Self::default();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--jsonl" => options.jsonl = true,
                "--lang" => options.language = Some(Language::new(&arguments.next()?)?),
                "--href" => options.href = Some(arguments.next()?),
                "--format" => {
                    options.format = match arguments.next()?.as_str() {
                        "markdown" => Some(Format::Markdown),
                        "text" => Some(Format::Text),
                        "html" => Some(Format::Html),
                        "auto" => None,
                        _ => return None,
                    };
                }
                name if options.file.is_none() && !name.starts_with("--") => options.file = Some(argument),
                _ => return None,
            }
        }
        (options.jsonl || options.file.is_some()).then_some(options)
    }

    fn article(&self, file: &str, text: &str) -> Article {
        let source = Source { text, base: self.href.as_deref() };
        match self.format.unwrap_or_else(|| parse::format::format(None, Some(file), text)) {
            Format::Markdown => markdown::parse(&source),
            Format::Text => plain::parse(&source),
            Format::Html => html::article(&parser::page(text), source.base),
        }
    }
}
