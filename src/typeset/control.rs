//! Buttons that are drawn as galley: each carries its name, by which the page tells what is pressed.

use super::Galley;
use crate::app::Event;

/// What such a button does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Control {
    /// Tries again.
    Retry,
    /// Puts a notice away.
    Dismiss,
    /// Opens or closes the list of who said what.
    Voices,
}

impl Control {
    const ALL: [Self; 3] = [Self::Retry, Self::Dismiss, Self::Voices];

    /// Draws it, and leaves its element open for attributes.
    pub(super) fn button(self, words: &str, galley: &mut Galley) {
        galley
            .open("button")
            .with("type", "button")
            .with("class", "button")
            .with("data-control", self.name())
            .say(words);
    }

    fn name(self) -> &'static str {
        match self {
            Self::Retry => "retry",
            Self::Dismiss => "dismiss",
            Self::Voices => "voices",
        }
    }

    fn event(self) -> Event {
        match self {
            Self::Retry => Event::Retried,
            Self::Dismiss => Event::Dismissed,
            Self::Voices => Event::VoicesToggled,
        }
    }
}

/// What happens when the button of this name is pressed.
pub fn pressed(name: &str) -> Option<Event> {
    Control::ALL.into_iter().find(|control| control.name() == name).map(Control::event)
}
