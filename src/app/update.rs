//! What happens when something happens: the model changes, and effects say what the page should do.

use super::effect::Minutes;
use super::{
    Content, Effect, Event, Failure, Fetched, Findings, HostEvent, Manuscript, Model, Notice, Passages, Progress,
    Quotes, Reading, Second, Settings, State, UnknownValue, Viewport, dialog, passage, voices,
};
use crate::domain::article::Article;
use crate::domain::language::Language;
use crate::domain::parse::{self, Format};
use std::rc::Rc;

/// The name under which the choice of quotations is kept.
const QUOTES: &str = "quotes";

/// Takes in an event and says what is to be done.
pub fn update(model: &mut Model, event: Event) -> Vec<Effect> {
    match event {
        Event::Configured(settings, unknown) => configure(model, settings, unknown),
        Event::Placed(page) => {
            model.page = page;
            Vec::new()
        }
        Event::Found(content) => find(model, content),
        Event::Fetched(request, answer) if request == model.request => match answer {
            Ok(fetched) => receive(model, fetched),
            Err(failure) => fail(model, failure),
        },
        Event::Read(request, answer) if request == model.request => match answer {
            Ok(article) => show(model, *article),
            Err(failure) => fail(model, failure),
        },
        Event::Detected(request, language) if request == model.request => settle(model, language),
        Event::QuotationsFound(search, findings) if search == model.search => take_in(model, findings),
        Event::Fetched(..) | Event::Read(..) | Event::Detected(..) | Event::QuotationsFound(..) => Vec::new(),
        Event::Idle => work(model),
        Event::Scrolled(viewport) => scroll(model, viewport),
        Event::Retried => load(model),
        Event::QuotesChosen(quotes) => {
            let mut effects = vec![Effect::Keep(model.settings().store, QUOTES, quotes.name().to_owned())];
            effects.extend(choose_quotes(model, quotes));
            effects
        }
        Event::Recalled(name, value) => match Quotes::named(&value) {
            Some(quotes) if name == QUOTES => choose_quotes(model, quotes),
            _ => later(model, Event::Recalled(name, value)),
        },
        Event::NotKept => notify(model, Notice::NotKept),
        Event::SecondCame(second) => {
            model.second = Some(second);
            std::mem::take(&mut model.waiting).into_iter().flat_map(|event| later(model, event)).collect()
        }
        Event::Lacked => notify(model, Notice::Incomplete),
        Event::SheetFailed => notify(model, Notice::SheetFailed),
        Event::Dismissed => {
            model.notice = None;
            model.passages.arrival = None;
            Vec::new()
        }
        event => later(model, event),
    }
}

/// Leaves an event to the second part of the program; one that comes before it waits.
fn later(model: &mut Model, event: Event) -> Vec<Effect> {
    let Some(Second(second)) = model.second else {
        model.waiting.push(event);
        return Vec::new();
    };
    second(model, event)
}

fn configure(model: &mut Model, settings: Settings, unknown: Vec<UnknownValue>) -> Vec<Effect> {
    let new = unknown.iter().filter(|value| !model.unknown.contains(value));
    let mut effects: Vec<_> = new.flat_map(report).collect();
    model.unknown = unknown;
    if model.settings.as_ref().is_none_or(|before| before.networks != settings.networks) {
        effects.extend(later(model, Event::NetworksGiven(settings.networks.clone().unwrap_or_default())));
    }
    let store = settings.store;
    let before = model.settings.replace(settings);
    let settings = model.settings();
    let Some(before) = before else {
        effects.extend([Effect::Recall(store, QUOTES), Effect::Recall(store, dialog::SERVER)]);
        effects.extend(load(model));
        return effects;
    };
    if (&before.src, before.format) != (&settings.src, settings.format) {
        effects.extend(load(model));
    } else if (&before.language, before.pace) != (&settings.language, settings.pace)
        && let Some(reading) = model.reading()
    {
        let article = Rc::clone(&reading.article);
        effects.extend(place(model, article));
    }
    // What the publisher changes while the page stands is meant to be seen, whatever was chosen before.
    if before.quotes != settings.quotes {
        effects.extend(choose_quotes(model, settings.quotes));
    }
    effects
}

pub(super) fn report(unknown: &UnknownValue) -> [Effect; 2] {
    let UnknownValue { attribute, value, expected } = unknown;
    let message = ["Liseuse: ", attribute, "=\"", value, "\" is not known; it takes ", expected, "."].concat();
    let event = HostEvent::Error {
        reason: "attribute",
        message: message.clone(),
        about: (*attribute).to_owned(),
        status: None,
    };
    [Effect::Warn(message), Effect::Emit(event)]
}

fn load(model: &mut Model) -> Vec<Effect> {
    model.request += 1;
    model.state = State::Loading;
    model.is_page_html = false;
    model.anchored = false;
    model.progress = Progress::default();
    match model.settings().src {
        Some(src) => vec![Effect::Fetch(model.request, src)],
        None => vec![Effect::ReadContent],
    }
}

fn find(model: &mut Model, content: Content) -> Vec<Effect> {
    let settings = model.settings();
    if settings.src.is_some() {
        return Vec::new();
    }
    model.request += 1;
    model.is_page_html = false;
    model.base = Some(model.page.base.clone());
    match content {
        Content::Text { mime, text } => take(model, mime.as_deref(), None, parse::dedent::dedent(&text)),
        Content::Html(nodes) => {
            model.is_page_html = matches!(settings.format, None | Some(Format::Html));
            read(model, Manuscript::Nodes(settings.format, nodes))
        }
    }
}

fn receive(model: &mut Model, fetched: Fetched) -> Vec<Effect> {
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

fn show(model: &mut Model, article: Article) -> Vec<Effect> {
    if article.is_empty() {
        return fail(model, Failure::Empty);
    }
    place(model, Rc::new(article))
}

/// Puts an article on the page, once its language is known.
fn place(model: &mut Model, article: Rc<Article>) -> Vec<Effect> {
    let declared = model.settings().language.or_else(|| article.metadata.language.clone());
    // HTML in the page is in the page's language; a text from elsewhere is asked itself first.
    if declared.is_none() && !model.is_page_html {
        model.undeclared = Some(Rc::clone(&article));
        return vec![Effect::Detect(model.request, article)];
    }
    begin(model, article, declared)
}

fn settle(model: &mut Model, detected: Option<Language>) -> Vec<Effect> {
    model.undeclared.take().map(|article| begin(model, article, detected)).unwrap_or_default()
}

fn begin(model: &mut Model, article: Rc<Article>, language: Option<Language>) -> Vec<Effect> {
    let language = language.or_else(|| model.page.language.clone());
    let reading = Reading::new(article, language, model.settings().pace);
    model.search += 1;
    let mut effects =
        vec![Effect::FindQuotations(model.search, Rc::clone(&reading.paragraphs), reading.language.clone())];
    model.progress = Progress::start(&reading.weights);
    model.state = State::Ready(Box::new(reading));
    model.announced = false;
    let listening = std::mem::take(&mut model.listening);
    // A link is followed once, so its mark stays on an article that is only read anew.
    let marked = if model.anchored { std::mem::take(&mut model.passages.marked) } else { Vec::new() };
    model.passages = Passages { marked, ..Passages::default() };
    effects.extend(go_on(model));
    if listening.voice.is_some() {
        effects.push(Effect::SingleOut(Vec::new()));
    }
    effects
}

/// An article whose quotations can't be looked for is read without.
fn take_in(model: &mut Model, answer: Result<Findings, Failure>) -> Vec<Effect> {
    let lacking = answer.as_ref().err().copied();
    let State::Ready(reading) = &mut model.state else { return Vec::new() };
    reading.findings = Some(answer.unwrap_or_default());
    let mut effects = go_on(model);
    if let Some(failure) = lacking {
        effects.extend(notify(model, Notice::Incomplete));
        effects.extend(tell(model, failure));
    }
    effects
}

fn work(model: &mut Model) -> Vec<Effect> {
    let quotes = model.quotes();
    let State::Ready(reading) = &mut model.state else { return Vec::new() };
    if !reading.has_work(quotes) {
        return Vec::new();
    }
    reading.advance(quotes);
    go_on(model)
}

fn go_on(model: &mut Model) -> Vec<Effect> {
    if let Some(reading) = model.reading().filter(|reading| !reading.is_complete(model.quotes())) {
        // What is left may be only the search for quotations, which answers by itself.
        return if reading.has_work(model.quotes()) { vec![Effect::Yield] } else { Vec::new() };
    }
    let mut effects = if std::mem::replace(&mut model.announced, true) { Vec::new() } else { announce(model) };
    // Only what the reader came for is put in view, not what a change brings to a page that is being read.
    if std::mem::replace(&mut model.anchored, true) {
        effects.extend(passage::redraw(model));
    } else {
        effects.push(Effect::ShowAnchor);
        effects.extend(passage::follow(model));
    }
    effects
}

fn choose_quotes(model: &mut Model, quotes: Quotes) -> Vec<Effect> {
    model.quotes = Some(quotes);
    let mut effects = if quotes == Quotes::Off { voices::close(model) } else { Vec::new() };
    effects.extend(go_on(model));
    effects
}

fn announce(model: &Model) -> Vec<Effect> {
    let Some(reading) = model.reading() else { return Vec::new() };
    let ready = HostEvent::Ready {
        title: model.title(),
        lang: reading.language.as_ref().map(|language| language.tag().to_owned()),
        words: reading.time.words,
        minutes: Minutes { low: reading.time.low, high: reading.time.high },
        quotations: reading.quotations().len(),
    };
    vec![Effect::Emit(ready)]
}

fn fail(model: &mut Model, failure: Failure) -> Vec<Effect> {
    model.state = State::Failed(failure);
    tell(model, failure).into()
}

/// Tells the publisher and the host page what failed.
fn tell(model: &Model, failure: Failure) -> [Effect; 2] {
    let advice = failure.advice(model.phrases());
    let message = [advice.what, " ", advice.advice].concat();
    let about = model.settings().src.unwrap_or_default();
    let status = match failure {
        Failure::Status(status) => Some(status),
        _ => None,
    };
    [
        Effect::Warn(["Liseuse: ", failure.reason(), " ", &about, ". ", &message].concat()),
        Effect::Emit(HostEvent::Error { reason: failure.reason(), message, about, status }),
    ]
}

fn scroll(model: &mut Model, viewport: Viewport) -> Vec<Effect> {
    let Some(reading) = model.reading() else { return Vec::new() };
    let progress = Progress::at(viewport, &reading.weights);
    let moved = progress.percent() != model.progress.percent();
    model.progress = progress;
    let Progress { fraction, minutes_left } = progress;
    if moved { vec![Effect::Emit(HostEvent::Progress { fraction, minutes_left })] } else { Vec::new() }
}

pub(super) fn notify(model: &mut Model, notice: Notice) -> Vec<Effect> {
    model.notice = Some(notice);
    Vec::new()
}
