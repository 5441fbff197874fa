//! Views that a first screen can do without, and what takes in their events: the second part of the program has them.

use super::{card, dialog, menu, share_row, voices};
use crate::app::{Event, Failure, Model, Second};
use yew::prelude::*;

/// A view of the model.
type View = fn(&Model, &Callback<Event>) -> Html;

/// The views, once the second part is there.
#[derive(Clone, Copy)]
pub struct Views {
    pub(super) card: View,
    pub(super) dialog: View,
    pub(super) menu: View,
    pub(super) share_row: View,
    pub(super) voices: View,
}

const VIEWS: Views = Views {
    card: card::view,
    dialog: dialog::view,
    menu: menu::view,
    share_row: share_row::view,
    voices: voices::list,
};

/// Brings them, and the second part of the state machine.
#[cfg(feature = "split")]
#[wasm_split_helpers::wasm_split(later, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "the error is that of the loader")]
pub(super) fn views() -> Result<(Views, Second), Failure> {
    Ok((VIEWS, Second::HERE))
}

/// Brings them, and the second part of the state machine.
#[cfg(not(feature = "split"))]
#[expect(clippy::unused_async, reason = "it is one where the program is cut")]
pub(super) async fn views() -> Result<(Views, Second), Failure> {
    Ok((VIEWS, Second::HERE))
}
