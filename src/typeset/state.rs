//! What stands in place of an article that is not there.

use super::Galley;
use super::control::Control;
use crate::app::Failure;
use crate::domain::locale::Phrases;

/// The article is on its way: the host's own words until then, or lines that keep its place.
pub(super) fn loading(has_words: bool, phrases: &'static Phrases, galley: &mut Galley) {
    if has_words {
        galley.open("slot").close();
        return;
    }
    galley.open("div").with("class", "state loading").with("role", "status");
    galley.open("p").with("class", "unseen").say(phrases.loading).close().close();
}

/// The article can't be shown: what happened, what to do, and the host's own words.
pub(super) fn failed(failure: Failure, phrases: &'static Phrases, galley: &mut Galley) {
    let advice = failure.advice(phrases);
    galley.open("div").with("class", "state error").with("role", "alert").with("data-reason", failure.reason());
    galley.open("h2").say(advice.what).close().open("p").say(advice.advice).close();
    Control::Retry.button(phrases.retry, galley);
    galley.close().close().open("slot").close();
}
