//! What a test of the widget stands on: browsers, a site to visit, and a page to act on.

mod browser;
mod dist;
mod http;
mod page;
mod process;
mod proxy;
pub(crate) mod runner;
mod site;

pub(crate) use browser::{Browser, Engine};
pub(crate) use page::{Page, Scheme};
pub(crate) use proxy::Proxy;
pub(crate) use site::{Answer, Gate, Site};

use std::{error::Error, future::Future, pin::Pin};

/// A test fails by an error or by a panic.
pub(crate) type Result<T = ()> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// A test by its name.
pub(crate) struct Test {
    /// The path of the function, as `widget::share::it_copies_the_link`.
    pub(crate) path: &'static str,
    /// Runs it on a fresh page.
    pub(crate) run: for<'a> fn(&'a mut Page) -> Pin<Box<dyn Future<Output = Result> + Send + 'a>>,
}

impl Test {
    /// The name without that of the program.
    pub(crate) fn name(&self) -> &'static str {
        self.path.split_once("::").map_or(self.path, |(_, name)| name)
    }
}

/// The tests of a module: `pub const TESTS: &[Test] = tests![it_shows_the_title, it_copies_the_link];`
macro_rules! tests {
    ($($test:ident),* $(,)?) => {
        &[$($crate::harness::Test {
            path: concat!(module_path!(), "::", stringify!($test)),
            run: |page| Box::pin($test(page)),
        }),*]
    };
}
pub(crate) use tests;
