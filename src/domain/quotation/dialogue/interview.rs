//! Interviews in lines that open with a dash: who is asked gives the answers.

use crate::domain::quotation::speaker::line::Line;
use crate::domain::quotation::{Quotation, Speaker};

/// How many questions must be answered until lines are those of an interview, and not of people who talk in a story.
const FEWEST: usize = 3;

/// Lines of dialogue that name nobody, one after the other.
#[derive(Debug, Default)]
pub(crate) struct Interview {
    /// Who is asked: the only human being that was named before the first question.
    asked: Option<Speaker>,
    /// The paragraph of the last line, and whether it asked.
    last: Option<(usize, bool)>,
    /// How many answers there were so far.
    answered: usize,
    /// Those that are not known to be his yet, by their places among the quotations.
    waiting: Vec<usize>,
    /// Whether lines have been told as stories are ("said X"), so that this is no interview.
    told: bool,
}

impl Interview {
    /// A line says itself who speaks.
    pub(crate) fn is_told(&mut self) {
        self.told = true;
    }

    /// Who speaks a line that will be the next quotation; once this is an interview, the answers before are his as well.
    pub(crate) fn read(
        &mut self,
        found: &mut [Quotation],
        line: Line,
        only: impl FnOnce() -> Option<Speaker>,
    ) -> Option<Speaker> {
        let before = self.last.filter(|(paragraph, _)| paragraph + 1 == line.paragraph).map(|(_, asks)| asks);
        // Between answers a journalist also asks without a question mark.
        let asks = line.asks || before == Some(false);
        self.last = Some((line.paragraph, asks));
        if asks && self.asked.is_none() && self.answered == 0 {
            self.asked = only();
        }
        if self.told || before != Some(true) || asks {
            return None;
        }
        self.answered += 1;
        if self.answered < FEWEST {
            self.waiting.push(found.len());
            return None;
        }
        for at in self.waiting.drain(..) {
            if let Some(answer) = found.get_mut(at) {
                answer.speaker.clone_from(&self.asked);
            }
        }
        self.asked.clone()
    }
}
