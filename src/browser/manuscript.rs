//! Manuscripts of every kind, read into articles.

use super::markdown::{self, Unread};
use super::turns::Turns;
use super::{Page, begin, html, later};
use crate::app::{Effect, Event, Failure, Manuscript};
use crate::domain::article::Article;
use crate::domain::parse::dedent::dedent;
use crate::domain::parse::format::of_content;
use crate::domain::parse::html::Element;
use crate::domain::parse::markdown::EXTRAS;
use crate::domain::parse::{self, Format, Source};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// Reads what a first screen can be made of at once, and leaves the rest to the second part of the program;
/// [`Event::Read`] answers.
pub(super) fn read(page: &Rc<Page>, request: u32, manuscript: Manuscript, base: Option<String>) {
    let Manuscript::Text(Some(Format::Markdown), text) = manuscript else {
        return later::perform(page, Effect::Read(request, manuscript, base));
    };
    let (turns, page) = (begin(&page.reading), Rc::downgrade(page));
    spawn_local(async move {
        let begun = |beginning| {
            if let Some(page) = page.upgrade() {
                page.dispatch.emit(Event::Begun(request, Box::new(beginning)));
            }
        };
        let read = markdown::read(&text, base.as_deref(), None, &turns, begun).await;
        let Some(page) = page.upgrade() else { return };
        match read {
            Ok(article) => page.dispatch.emit(Event::Read(request, Ok(Box::new(article)))),
            Err(Unread::Ended) => {}
            Err(Unread::Lacking) => {
                let manuscript = Manuscript::Text(Some(Format::Markdown), text);
                later::perform(&page, Effect::Read(request, manuscript, base));
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
        let begun = |beginning| dispatch.emit(Event::Begun(request, Box::new(beginning)));
        if let Some(article) = article(manuscript, base.as_deref(), &turns, begun).await {
            dispatch.emit(Event::Read(request, article.map(Box::new)));
        }
    });
}

/// The article of a manuscript; none where nobody waits for it any more.
async fn article(
    manuscript: Manuscript,
    base: Option<&str>,
    turns: &Turns,
    begun: impl FnOnce(Article),
) -> Option<Result<Article, Failure>> {
    let rest = async || turns.rest().await;
    let (format, text) = match manuscript {
        Manuscript::Text(format, text) => (format, text),
        Manuscript::Nodes(None | Some(Format::Html), nodes) => {
            let article = parse::html::fragment_in_turns(&nodes, base, &rest).await;
            return turns.are_wanted().then_some(Ok(article));
        }
        Manuscript::Nodes(format, children) => {
            (format, dedent(&Element { name: String::new(), attributes: Vec::new(), children }.text()))
        }
    };
    match format.unwrap_or_else(|| of_content(&text)) {
        Format::Markdown => markdown::read(&text, base, Some(&EXTRAS), turns, begun).await.ok().map(Ok),
        Format::Text => {
            let article = parse::plain::parse_in_turns(&Source { text: &text, base }, &rest).await;
            turns.are_wanted().then_some(Ok(article))
        }
        Format::Html => {
            let Ok(root) = html::parse(&text, &rest).await else { return Some(Err(Failure::Unreadable)) };
            let article = parse::html::article_in_turns(&root, base, &rest).await;
            turns.are_wanted().then_some(Ok(article))
        }
    }
}
