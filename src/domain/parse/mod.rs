//! From a source to an article; parsing never fails.

pub mod afterword;
pub mod anchor;
pub mod autolink;
mod byline;
pub mod charset;
pub mod dedent;
pub mod format;
pub mod front_matter;
pub mod html;
pub mod markdown;
mod names;
pub mod plain;

use std::pin::pin;
use std::task::{Context, Poll, Waker};

pub use format::{Format, is_binary};

/// A text to parse, and what is known of it.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The text.
    pub text: &'a str,
    /// The absolute address it came from, which relative addresses in it start from.
    pub base: Option<&'a str>,
}

/// What comes of work that never waits.
///
/// Long sources are read in steps, between which who has other things to do may do them: futures, though nothing in them
/// knows what is waited for. Who has nothing else to do gets it all at once.
fn at_once<T: Default>(work: impl Future<Output = T>) -> T {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => done,
        Poll::Pending => T::default(),
    }
}
