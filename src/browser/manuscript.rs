//! Manuscripts of every kind, read into articles.

use super::markdown::{self, Unread};
use super::turns::Turns;
use super::{html, later};
use crate::app::{Effect, Event, Failure, Manuscript};
use crate::domain::article::Article;
use crate::domain::parse::{self, Source, markdown::EXTRAS};
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// Reads what a first screen can be made of at once, and leaves the rest to the second part of the program;
/// [`Event::Read`] answers.
pub(super) fn read(
    request: u32,
    manuscript: Manuscript,
    base: Option<String>,
    turns: Turns,
    dispatch: Callback<Event>,
) {
    let Manuscript::Markdown(text) = manuscript else {
        return later::perform(Effect::Read(request, manuscript, base), turns, dispatch);
    };
    spawn_local(async move {
        match markdown::read(&text, base.as_deref(), None, &turns).await {
            Ok(article) => dispatch.emit(Event::Read(request, Ok(Box::new(article)))),
            Err(Unread::Ended) => {}
            Err(Unread::Lacking) => {
                later::perform(Effect::Read(request, Manuscript::Markdown(text), base), turns, dispatch);
            }
        }
    });
}

/// Reads anything; [`Event::Read`] answers.
pub(super) fn read_wholly(
    request: u32,
    manuscript: Manuscript,
    base: Option<String>,
    turns: Turns,
    dispatch: Callback<Event>,
) {
    spawn_local(async move {
        let base = base.as_deref();
        let article = match manuscript {
            Manuscript::Markdown(text) => match markdown::read(&text, base, Some(&EXTRAS), &turns).await {
                Ok(article) => Ok(article),
                Err(_) => return,
            },
            Manuscript::Plain(text) => Ok(parse::plain::parse(&Source { text: &text, base })),
            Manuscript::Html(text) => page(&text, base),
            Manuscript::Nodes(nodes) => Ok(parse::html::fragment(&nodes, base)),
        };
        dispatch.emit(Event::Read(request, article.map(Box::new)));
    });
}

fn page(text: &str, base: Option<&str>) -> Result<Article, Failure> {
    let root = html::parse(text).map_err(|_| Failure::Unreadable)?;
    Ok(parse::html::article(&root, base))
}
