//! What happens when something happens: the model changes, and effects say what the page should do.

use super::arrival::{fail, find, load, place, receive, settle, show, tell};
use super::{
    Effect, Event, Failure, Findings, HostEvent, Minutes, Model, Notice, Progress, Quotes, Reading, Second, Settings,
    State, UnknownValue, dialog, passage, voices,
};
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
        Event::ContentChanged if model.settings().src.is_some() => Vec::new(),
        Event::ContentChanged => {
            model.request += 1;
            vec![Effect::ReadContent(model.request)]
        }
        Event::Fetched(request, answer) if request == model.request => match answer {
            Ok(fetched) => receive(model, fetched),
            Err(failure) => fail(model, failure),
        },
        Event::Begun(request, article) if request == model.request => show(model, *article, true),
        Event::Read(request, answer) if request == model.request => match answer {
            Ok(article) => show(model, *article, false),
            Err(failure) => fail(model, failure),
        },
        Event::Detected(request, language) if request == model.request => settle(model, language),
        Event::QuotationsFound(search, findings) if search == model.search => take_in(model, findings),
        Event::Fetched(..) | Event::Begun(..) | Event::Read(..) | Event::Detected(..) | Event::QuotationsFound(..) => {
            Vec::new()
        }
        Event::Idle(spent) => work(model, spent),
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
            let mut effects = Vec::new();
            for event in std::mem::take(&mut model.waiting) {
                effects.append(&mut later(model, event));
            }
            effects
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
    let mut effects = Vec::new();
    for value in unknown.iter().filter(|value| !model.unknown.contains(value)) {
        effects.extend(report(value));
    }
    model.unknown = unknown;
    if model.settings.as_ref().is_none_or(|before| before.networks != settings.networks) {
        effects.extend(later(model, Event::NetworksGiven(settings.networks.clone().unwrap_or_default())));
    }
    let Settings { store, quotes, .. } = settings;
    let before = model.settings.replace(settings);
    let Some(before) = before else {
        effects.extend([Effect::Recall(store, QUOTES), Effect::Recall(store, dialog::SERVER)]);
        effects.extend(load(model));
        return effects;
    };
    let settings = model.settings();
    if (&before.src, before.format) != (&settings.src, settings.format) {
        effects.extend(load(model));
    } else if (&before.language, before.pace) != (&settings.language, settings.pace)
        && let Some(reading) = model.reading()
    {
        let (article, is_beginning) = (Rc::clone(&reading.article), reading.is_beginning);
        effects.extend(place(model, article, is_beginning));
    }
    // What the publisher changes while the page stands is meant to be seen, whatever was chosen before.
    if before.quotes != quotes {
        effects.extend(choose_quotes(model, quotes));
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

/// What is to be done with the plain text of an article, once there is one, and a language to read it in.
pub(super) fn measured(model: &Model) -> Vec<Effect> {
    let reading = model.reading().filter(|reading| reading.time.is_some() && model.undeclared.is_none());
    let find = |reading: &Reading| {
        Effect::FindQuotations(model.search, Rc::clone(&reading.paragraphs), reading.language.clone())
    };
    reading.map(find).into_iter().collect()
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

fn work(model: &mut Model, spent: Option<f64>) -> Vec<Effect> {
    let quotes = model.quotes();
    let State::Ready(reading) = &mut model.state else { return Vec::new() };
    if reading.left(quotes) == 0 {
        return Vec::new();
    }
    let was_measured = reading.time.is_some();
    reading.advance(quotes, spent);
    let mut effects = Vec::new();
    if !was_measured {
        model.progress = Progress::start(&reading.weights);
        effects = measured(model);
    }
    effects.extend(go_on(model));
    effects
}

pub(super) fn go_on(model: &mut Model) -> Vec<Effect> {
    if let Some(reading) = model.reading().filter(|reading| !reading.is_complete(model.quotes())) {
        // What is left may be only the search for quotations, which answers by itself.
        let left = reading.left(model.quotes());
        return if left > 0 { vec![Effect::Yield(left)] } else { Vec::new() };
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
    let Some((reading, time)) = model.reading().and_then(|reading| Some((reading, reading.time?))) else {
        return Vec::new();
    };
    let ready = HostEvent::Ready {
        title: model.title(),
        lang: reading.language.as_ref().map(|language| language.tag().to_owned()),
        words: time.words,
        minutes: Minutes { low: time.low, high: time.high },
        quotations: reading.quotations().len(),
    };
    vec![Effect::Emit(ready)]
}

pub(super) fn notify(model: &mut Model, notice: Notice) -> Vec<Effect> {
    model.notice = Some(notice);
    Vec::new()
}
