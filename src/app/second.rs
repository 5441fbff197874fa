//! What happens once the article is on the page: the second part of the state machine, which comes later.

use super::update::{notify, report};
use super::{
    Effect, Event, HostEvent, Model, Notice, Progress, Slice, Subject, UnknownValue, Viewport, dialog, passage, voices,
};
use crate::domain::share;

/// What takes in the events that [`update`](super::update) leaves to it.
#[derive(Clone, Copy, Debug)]
pub struct Second(pub(super) fn(&mut Model, Event) -> Vec<Effect>);

impl Second {
    /// Where it is at hand. Whatever names this holds the whole second part.
    pub const HERE: Self = Self(update);
}

impl PartialEq for Second {
    /// There is one second part of a program.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

fn update(model: &mut Model, event: Event) -> Vec<Effect> {
    match event {
        Event::Scrolled(viewport) => scroll(model, viewport),
        Event::NetworksGiven(names) => unknown_networks(&names),
        Event::Recalled(name, value) if name == dialog::SERVER => dialog::recall(model, &value),
        Event::Shared(subject, network) => share(model, subject, &network),
        Event::QuotationOpened(index) => voices::open(model, index),
        Event::QuotationClosed => voices::close(model),
        Event::VoicesToggled => {
            model.listening.list = !model.listening.list;
            Vec::new()
        }
        Event::VoiceChosen(voice) => voices::choose(model, voice),
        Event::Stepped(step) => voices::step(model, step),
        Event::PassageSelected(places) => passage::select(model, places),
        Event::ExcerptRead(chosen, excerpt) => passage::take(model, chosen, excerpt),
        Event::PassageClosed => {
            model.passages.selected = None;
            Vec::new()
        }
        Event::WaysToggled => passage::toggle_ways(model),
        Event::AddressChanged => passage::follow(model).into_iter().collect(),
        Event::PassageFound(found) => passage::arrive(model, found),
        Event::PictureFailed => notify(model, Notice::PictureFailed),
        Event::ServerAsked(_)
        | Event::ServerGiven(_)
        | Event::ShapeChosen(_)
        | Event::PictureDrawn(_)
        | Event::PictureUsed(_)
        | Event::DescriptionCopied
        | Event::CodeDrawn(_)
        | Event::CodeResized
        | Event::CodeSaved
        | Event::DialogClosed => dialog::update(model, event),
        Event::Copied(answer) => copied(model, answer),
        _ => Vec::new(),
    }
}

fn scroll(model: &mut Model, viewport: Viewport) -> Vec<Effect> {
    // Of a text that is not measured nobody can tell how much is left.
    let Some(reading) = model.reading().filter(|reading| reading.time.is_some()) else { return Vec::new() };
    let mut elements = reading.slices.iter().filter(|slice| !slice.goes_on());
    let start = elements.nth(viewport.slice).map_or(reading.weights.len(), Slice::block);
    let progress = Progress::at(viewport, start + viewport.block, &reading.weights);
    let moved = progress.percent() != model.progress.percent();
    model.progress = progress;
    let Progress { fraction, minutes_left } = progress;
    if moved { vec![Effect::Emit(HostEvent::Progress { fraction, minutes_left })] } else { Vec::new() }
}

fn unknown_networks(names: &str) -> Vec<Effect> {
    let unknown = share::row(names, None).unknown;
    let value =
        |value| UnknownValue {
            attribute: "networks", value, expected: "names of networks, or name=https://…{url}…"
        };
    unknown.into_iter().map(value).flat_map(|unknown| report(&unknown)).collect()
}

fn share(model: &mut Model, subject: Subject, network: &str) -> Vec<Effect> {
    let message = model.message(subject);
    let quoted = message.quotation.is_some();
    let mute = share::NETWORKS.iter().find(|known| known.name == network && known.needs_copy(&message));
    // A network that takes nothing but a link gets the words from the clipboard.
    model.pasting = mute.map(|network| network.label.to_string());
    let effect = match network {
        "copy" if quoted => Effect::CopyQuotation(Box::new(message)),
        "copy" | "link" => Effect::Copy(message.url),
        "picture" if quoted => return dialog::picture(model, message),
        "qr" => return dialog::code(model, message.url),
        "print" => Effect::Print,
        "device" => Effect::OpenSheet {
            text: if quoted || message.text.is_some() { share::words(&message) } else { String::new() },
            title: message.title,
            url: message.url,
        },
        _ if mute.is_some() => Effect::Copy(share::words(&message)),
        _ => return Vec::new(),
    };
    vec![effect]
}

fn copied(model: &mut Model, answer: Result<(), String>) -> Vec<Effect> {
    let pasting = model.pasting.take();
    let notice = match answer {
        Ok(()) => pasting.map_or(Notice::Copied, Notice::CopiedFor),
        Err(text) => Notice::CopyByHand(text),
    };
    notify(model, notice)
}
