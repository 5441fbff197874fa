//! Who speaks a line of dialogue that names nobody.

use super::carried::likely;
use super::{Last, Memory};
use crate::domain::quotation::Speaker;

/// What counts of a line for whose it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    pub(crate) paragraph: usize,
    /// Where the spoken words end, in bytes.
    pub(crate) end: usize,
    /// Whether they ask or call.
    pub(crate) asks: bool,
    /// Whether papers in its language set off with a dash what they quote.
    pub(crate) press: bool,
}

impl Memory {
    /// Whom the paragraph before announced; in the press, unless the line asks something, who spoke there or was told of.
    pub(crate) fn speaker_of_line(&self, line: &Line) -> Option<Speaker> {
        let goes_on = line.press && !line.asks;
        let last = self.last.as_ref().filter(|last| goes_on && last.paragraph + 1 == line.paragraph && !last.question);
        let about = self.about.as_ref().filter(|_| goes_on);
        self.announced.clone().or_else(|| last.map(Last::goes_on)).or_else(|| about.cloned().map(likely))
    }

    /// Whom the sentences before a place in its paragraph are about, or the only one they name, where a verb has no subject.
    pub(crate) fn speaker_left_out(&self, place: (usize, usize)) -> Option<Speaker> {
        let about = self.people.about(place).filter(|(_, mention)| mention.paragraph == place.0);
        let (person, mention) = about.or_else(|| self.people.only_human_before(place))?;
        Some(person.mentioned(mention))
    }

    /// Remembers who spoke a line; who spoke before a question that nobody is said to ask answers it.
    pub(crate) fn spoke_line(&mut self, speaker: Option<&Speaker>, line: &Line) {
        if let Some(speaker) = speaker {
            let (speaker, paragraph, end) = (speaker.clone(), line.paragraph, line.end);
            self.last = Some(Last { speaker, paragraph, end, question: line.asks });
        } else if let Some(last) = self.last.as_mut().filter(|last| line.asks && last.paragraph + 1 == line.paragraph) {
            last.paragraph = line.paragraph;
        }
    }

    /// The only human being that the text has named in full so far.
    pub(crate) fn only_one_named(&self) -> Option<Speaker> {
        self.people.only_human().map(|person| person.mentioned(person.span.clone()))
    }
}
