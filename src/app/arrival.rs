//! An article on its way to the page: asked for, read, in a language that is known; or why it did not arrive.

use super::update::{go_on, measured};
use super::{
    Content, Effect, Failure, Fetched, HostEvent, Manuscript, Model, Passages, Progress, Reading, Settings, State,
    passage,
};
use crate::domain::article::Article;
use crate::domain::language::Language;
use crate::domain::paragraph::beginning;
use crate::domain::parse::{self, Format};
use std::rc::Rc;

/// How much of an article is looked at to tell its script, in bytes.
const LOOK: usize = 400;

/// Asks for the article that the settings name.
pub(super) fn load(model: &mut Model) -> Vec<Effect> {
    model.request += 1;
    model.state = State::Loading;
    model.is_page_html = false;
    model.anchored = false;
    model.progress = Progress::default();
    match &model.settings().src {
        Some(src) => vec![Effect::Fetch(model.request, src.clone())],
        None => vec![Effect::ReadContent(model.request)],
    }
}

/// Takes in what stands in the element.
pub(super) fn find(model: &mut Model, content: Content) -> Vec<Effect> {
    let Settings { src, format, .. } = model.settings();
    if src.is_some() {
        return Vec::new();
    }
    let format = *format;
    model.request += 1;
    model.is_page_html = false;
    model.base = Some(model.page.base.clone());
    match content {
        Content::Text { mime, text } => take(model, mime.as_deref(), None, parse::dedent::dedent(&text)),
        Content::Html(nodes) => {
            model.is_page_html = matches!(format, None | Some(Format::Html));
            read(model, Manuscript::Nodes(format, nodes))
        }
    }
}

/// Takes in what was fetched.
pub(super) fn receive(model: &mut Model, fetched: Fetched) -> Vec<Effect> {
    let Fetched { address, mime, text } = fetched;
    model.base = Some(address.clone());
    take(model, mime.as_deref(), Some(&address), text)
}

fn take(model: &mut Model, mime: Option<&str>, address: Option<&str>, text: String) -> Vec<Effect> {
    let format = model.settings().format.or_else(|| parse::format::declared(mime, address));
    read(model, Manuscript::Text(format, text))
}

fn read(model: &Model, manuscript: Manuscript) -> Vec<Effect> {
    vec![Effect::Read(model.request, manuscript, model.base.clone())]
}

/// Shows an article, or the beginning of one, unless there is nothing in it.
pub(super) fn show(model: &mut Model, article: Article, is_beginning: bool) -> Vec<Effect> {
    if !article.is_empty() {
        return place(model, Rc::new(article), is_beginning);
    }
    if is_beginning { Vec::new() } else { fail(model, Failure::Empty) }
}

/// Puts an article on the page, once its language is known.
pub(super) fn place(model: &mut Model, article: Rc<Article>, is_beginning: bool) -> Vec<Effect> {
    let declared = model.settings().language.as_ref().or(article.metadata.language.as_ref()).cloned();
    // HTML in the page is in the page's language; a text from elsewhere is asked itself first.
    if declared.is_none() && !model.is_page_html {
        model.undeclared = Some((Rc::clone(&article), is_beginning));
        // That takes the second part of the program. What seems to be in the page's language does not wait for it.
        let is_likely = model.second.is_none() && model.page.language.is_some() && is_latin(&article);
        let mut effects = if is_likely { begin(model, Rc::clone(&article), None, is_beginning) } else { Vec::new() };
        effects.push(Effect::Detect(model.request, article));
        return effects;
    }
    model.undeclared = None;
    begin(model, article, declared, is_beginning)
}

/// Whether an article begins in Latin script.
fn is_latin(article: &Article) -> bool {
    let latin = |c: char| c < '\u{250}';
    let beginning = beginning(article, LOOK);
    beginning.iter().all(|paragraph| paragraph.text.chars().filter(|c| c.is_alphabetic()).all(latin))
}

/// The language of an article that declares none is known now, as far as it can be.
pub(super) fn settle(model: &mut Model, detected: Option<Language>) -> Vec<Effect> {
    let Some((article, is_beginning)) = model.undeclared.take() else { return Vec::new() };
    let language = detected.or_else(|| model.page.language.clone());
    match model.reading() {
        Some(reading) if Rc::ptr_eq(&reading.article, &article) && reading.language == language => measured(model),
        _ => begin(model, article, language, is_beginning),
    }
}

fn begin(model: &mut Model, article: Rc<Article>, language: Option<Language>, is_beginning: bool) -> Vec<Effect> {
    let language = language.or_else(|| model.page.language.clone());
    let is_same = model.reading().is_some_and(|before| Rc::ptr_eq(&before.article, &article));
    let mut reading = Reading::new(article, language, model.settings().pace, is_beginning);
    if let Some(before) = model.reading().filter(|before| before.is_beginning) {
        reading.follow(before);
    }
    model.search += 1;
    model.progress = Progress::start(&reading.weights);
    model.state = State::Ready(Box::new(reading));
    let mut effects = measured(model);
    model.announced = false;
    let listening = std::mem::take(&mut model.listening);
    // A link is followed once, so its mark stays on an article that is only read anew.
    effects.extend(if model.anchored && is_same { None } else { passage::unmark(model) });
    model.passages = Passages { marked: std::mem::take(&mut model.passages.marked), ..Passages::default() };
    effects.extend(go_on(model));
    if listening.voice.is_some() {
        effects.push(Effect::SingleOut(Vec::new()));
    }
    effects
}

/// Shows that there is no article, and why.
pub(super) fn fail(model: &mut Model, failure: Failure) -> Vec<Effect> {
    model.state = State::Failed(failure);
    tell(model, failure).into()
}

/// Tells the publisher and the host page what failed.
pub(super) fn tell(model: &Model, failure: Failure) -> [Effect; 2] {
    let advice = failure.advice(model.phrases());
    let message = [advice.what, " ", advice.advice].concat();
    let about = model.settings().src.clone().unwrap_or_default();
    let status = match failure {
        Failure::Status(status) => Some(status),
        _ => None,
    };
    [
        Effect::Warn(["Liseuse: ", failure.reason(), " ", &about, ". ", &message].concat()),
        Effect::Emit(HostEvent::Error { reason: failure.reason(), message, about, status }),
    ]
}
