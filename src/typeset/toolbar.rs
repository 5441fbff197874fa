//! What a reader can set.

use super::Galley;
use super::control::Control;
use super::dir;
use crate::app::{Model, Quotes};
use crate::domain::locale::Phrases;
use crate::domain::quotation::Kind;

/// The switch of quotations, and who said what.
pub(super) fn view(model: &Model, galley: &mut Galley) {
    let phrases = model.phrases();
    let current = model.quotes();
    galley.open("div").with("part", "toolbar").with("class", "toolbar");
    galley.with("lang", phrases.tag).with("dir", dir(phrases.direction));
    galley.open("fieldset").with("class", "switch").open("legend").say(phrases.quotations).close();
    for quotes in Quotes::ALL {
        let name = match quotes {
            Quotes::All => phrases.quotations_all,
            Quotes::Speech => phrases.quotations_speech,
            Quotes::Off => phrases.quotations_off,
        };
        galley.open("label").open("input").with("type", "radio").with("name", "quotes").with("value", quotes.name());
        galley.with_some("checked", (quotes == current).then_some("")).close();
        galley.open("span").say(name).close().close();
    }
    galley.close();
    if current != Quotes::Off {
        speakers(model, galley);
    }
    if current == Quotes::All {
        legend(phrases, galley);
    }
    galley.close();
}

/// The button that opens the list of who said what, and the place of the list.
fn speakers(model: &Model, galley: &mut Galley) {
    let open = if model.listening.list { "true" } else { "false" };
    galley.open("section").with("class", "speakers");
    Control::Voices.button(model.phrases().who_said_what, galley);
    galley.with("aria-expanded", open).close();
    galley.open("div").with("data-place", "voices").close().close();
}

/// What the lines under words mean.
fn legend(phrases: &'static Phrases, galley: &mut Galley) {
    let kinds = [
        (Kind::Speech, phrases.kind_speech),
        (Kind::Scare, phrases.kind_scare),
        (Kind::Title, phrases.kind_title),
        (Kind::Term, phrases.kind_term),
    ];
    galley.open("ul").with("class", "legend").with("aria-hidden", "true");
    for (kind, words) in kinds {
        galley.open("li").open("span").with("class", "sample").with("data-kind", kind.name()).say(words);
        galley.close().close();
    }
    galley.close();
}
