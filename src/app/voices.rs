//! A reader among the voices of an article: opening a quotation, listening to one speaker.

use super::effect::SpokenWords;
use super::{Effect, HostEvent, Model, Quotes, passage};
use crate::domain::quotation::{Confidence, Quotation};
use crate::domain::voice::{self, Voice};

/// What the reader looks at among the quotations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Listening {
    /// Whether the list of who said what is open.
    pub list: bool,
    /// The index of the quotation that is open.
    pub quotation: Option<usize>,
    /// The index of the voice that all else is dimmed for.
    pub voice: Option<usize>,
}

/// From one quotation of a speaker to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the one before; from the first to the last.
    Back,
    /// To the next one; from the last to the first.
    On,
}

impl Model {
    /// The quotation of this index.
    pub fn quotation(&self, index: usize) -> Option<&Quotation> {
        self.reading()?.quotations().get(index)
    }

    /// The words of the quotation of this index, with their marks.
    pub fn quoted_words(&self, index: usize) -> Option<String> {
        Some(voice::text(self.quotation(index)?, &self.reading()?.paragraphs))
    }

    /// The index of the voice that speaks the quotation of this index, and the voice.
    pub fn voice_of(&self, quotation: usize) -> Option<(usize, &Voice)> {
        let voices = self.reading()?.voices();
        voices.iter().enumerate().find(|(_, voice)| voice.quotations.contains(&quotation))
    }

    /// The quotation of this index as the host page sees it.
    pub fn spoken_words(&self, index: usize) -> Option<SpokenWords> {
        let quotation = self.quotation(index)?;
        let speaker = quotation.speaker.as_ref();
        Some(SpokenWords {
            text: self.quoted_words(index)?,
            kind: quotation.kind.name(),
            speaker: speaker.and_then(|speaker| speaker.name.clone()),
            confidence: speaker.map(|speaker| match speaker.confidence {
                Confidence::Sure => "sure",
                Confidence::Likely => "likely",
            }),
        })
    }
}

pub(super) fn open(model: &mut Model, index: usize) -> Vec<Effect> {
    let Some(words) = model.spoken_words(index).filter(|_| model.quotes() != Quotes::Off) else { return Vec::new() };
    model.listening.quotation = Some(index);
    let mut effects = vec![Effect::ShowQuotation(index), Effect::Emit(HostEvent::Quote(words))];
    effects.extend(passage::quote(model, index));
    effects
}

pub(super) fn close(model: &mut Model) -> Vec<Effect> {
    let Some(index) = model.listening.quotation.take() else {
        model.listening.list = false;
        return Vec::new();
    };
    let mut effects = vec![Effect::FocusQuotation(index)];
    if model.listening.voice.take().is_some() {
        effects.push(Effect::SingleOut(Vec::new()));
    }
    effects
}

pub(super) fn choose(model: &mut Model, voice: usize) -> Vec<Effect> {
    let chosen = model.reading().and_then(|reading| reading.voices().get(voice)).map(|voice| voice.quotations.clone());
    let Some(quotations) = chosen else { return Vec::new() };
    model.listening.voice = Some(voice);
    let first = quotations.first().copied();
    let mut effects = vec![Effect::SingleOut(quotations)];
    effects.extend(first.map(|first| open(model, first)).unwrap_or_default());
    effects
}

pub(super) fn step(model: &mut Model, step: Step) -> Vec<Effect> {
    let Some(open_now) = model.listening.quotation else { return Vec::new() };
    let Some((index, voice)) = model.voice_of(open_now) else { return Vec::new() };
    let all = voice.quotations.clone();
    let at = all.iter().position(|&quotation| quotation == open_now).unwrap_or_default();
    let next = match step {
        Step::On => all.iter().cycle().nth(at + 1),
        Step::Back => all.iter().rev().cycle().nth(all.len() - at),
    };
    let Some(&next) = next else { return Vec::new() };
    model.listening.voice = Some(index);
    let mut effects = vec![Effect::SingleOut(all)];
    effects.extend(open(model, next));
    effects
}
