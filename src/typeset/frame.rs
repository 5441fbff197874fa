//! What stands around an article: places for its parts and for what `ui` draws.

use super::{Galley, dir, notice, state, toolbar};
use crate::app::{Model, State};
use crate::domain::language::Language;

/// An attribute that an element may be without.
pub type Attribute = (&'static str, Option<String>);

/// The attributes of the element around all that a widget shows.
pub fn attributes(model: &Model) -> [Attribute; 5] {
    // What the host wrote keeps its own looks until the article takes its place.
    let class = match (model.shows_host(), model.page.is_first) {
        (true, _) => "host",
        (false, true) => "reader first",
        (false, false) => "reader",
    };
    let language = model.reading().and_then(|reading| reading.language.as_ref());
    let declared = model.reading().and_then(|reading| reading.article.metadata.direction);
    let direction = declared.or_else(|| language.map(Language::direction));
    let theme = model.settings.as_ref().map(|settings| settings.theme).unwrap_or_default();
    [
        ("class", Some(class.to_owned())),
        ("lang", Some(language.map_or(model.phrases().tag, Language::tag).to_owned())),
        ("dir", direction.map(|direction| dir(direction).to_owned())),
        ("data-theme", Some(theme.name().to_owned())),
        ("data-quotes", Some(model.quotes().name().to_owned())),
    ]
}

/// The frame of a widget.
pub fn frame() -> Galley {
    let mut galley = Galley::default();
    galley.open("div").open("article");
    place("progress", &mut galley);
    galley.open("div").with("class", "content").close();
    place("panels", &mut galley);
    place("notice", &mut galley);
    galley.close().close();
    galley
}

/// The frame of an article that is there.
pub fn article(model: &Model) -> Galley {
    let phrases = model.phrases();
    let mut galley = Galley::default();
    place("head", &mut galley);
    place("toolbar", &mut galley);
    galley.open("div").with("part", "body").with("class", "body").close();
    place("after", &mut galley);
    galley.open("footer").with("class", "foot").with("lang", phrases.tag).with("dir", dir(phrases.direction));
    place("share", &mut galley);
    galley.close();
    galley
}

/// What stands in place of an article that is not there.
pub fn absence(model: &Model) -> Galley {
    let mut galley = Galley::default();
    match &model.state {
        State::Loading => state::loading(model.page.has_words, model.phrases(), &mut galley),
        State::Failed(failure) => state::failed(*failure, model.phrases(), &mut galley),
        State::Ready(_) => {}
    }
    galley
}

/// What a reader can set.
pub fn toolbar(model: &Model) -> Galley {
    let mut galley = Galley::default();
    toolbar::view(model, &mut galley);
    galley
}

/// Short words about what was done.
pub fn notice(model: &Model) -> Galley {
    let mut galley = Galley::default();
    notice::view(model, &mut galley);
    galley
}

fn place(name: &str, galley: &mut Galley) {
    galley.open("div").with("data-place", name).close();
}
