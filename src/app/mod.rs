//! The state machine: a model, what can happen, what it asks of the page.
//!
//! [`update`] takes an [`Event`] and answers with [`Effect`]s; it never touches the page itself.

mod arrival;
mod dialog;
mod effect;
mod event;
mod failure;
mod findings;
mod intl;
mod model;
mod passage;
mod progress;
mod reading;
mod second;
mod settings;
mod slice;
mod update;
mod voices;

pub use dialog::{Asking, Dialog, Drawing, Drawn, Opened, Scanning, Showing, Use};
pub use effect::{Effect, HostEvent, Manuscript, Minutes, SpokenWords};
pub use event::{Content, Encoded, Event, Fetched};
pub use failure::Failure;
pub use findings::Findings;
pub use intl::Intl;
pub use model::{Model, Notice, Page, State, Subject};
pub use passage::{Arrival, Passages, Selected};
pub use progress::{Progress, Viewport};
pub use reading::Reading;
pub use second::Second;
pub use settings::{ATTRIBUTES, Quotes, Settings, Store, Theme, UnknownValue};
pub use slice::Slice;
pub use update::update;
pub use voices::{Listening, Step};

#[cfg(test)]
mod tests;
