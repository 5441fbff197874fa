//! Panels, in Yew: views of the model, events out.
//!
//! They answer the reader all the time, and come with the second part of the program. They are drawn in hosts beside the
//! text, which they never touch.

mod card;
mod code;
mod dialog;
mod icon;
mod menu;
mod picture;
mod progress;
mod server;
mod share_row;
mod voices;

use crate::app::{Effect, Event, Model};
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// What the panels of a widget are given.
#[derive(Clone, PartialEq, Properties)]
pub struct Bond {
    /// The model that they show.
    pub model: Shared,
    /// Takes their events in.
    pub dispatch: Callback<Event>,
    /// Performs the effects that come with a change of the model, once the panels show it.
    pub perform: Callback<Effect>,
    /// What they are drawn in.
    pub hosts: Hosts,
}

/// A model that the widget changes and the panels show.
#[derive(Clone, Default)]
pub struct Shared(pub Rc<RefCell<Model>>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The elements that panels are drawn in, wherever these are on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Hosts {
    /// How far the reader has come.
    pub progress: Element,
    /// The list of who said what.
    pub voices: Element,
    /// The share row.
    pub share: Element,
    /// What opens over the article.
    pub panels: Element,
}

impl Hosts {
    /// Each with the name of its place.
    pub fn all(&self) -> [(&'static str, &Element); 4] {
        let Self { progress, voices, share, panels } = self;
        [("progress", progress), ("voices", voices), ("share", share), ("panels", panels)]
    }
}

/// All panels of a widget; with another bond, they are those of another widget.
pub struct Panels {
    effects: Vec<Effect>,
    /// How many widgets they have been of before.
    life: u32,
}

impl Component for Panels {
    /// The model changed, and this is to be done once the panels show it.
    type Message = Vec<Effect>;
    type Properties = Bond;

    fn create(_: &Context<Self>) -> Self {
        Self { effects: Vec::new(), life: 0 }
    }

    fn changed(&mut self, _: &Context<Self>, _: &Bond) -> bool {
        *self = Self { effects: Vec::new(), life: self.life + 1 };
        true
    }

    fn update(&mut self, _: &Context<Self>, effects: Vec<Effect>) -> bool {
        self.effects.extend(effects);
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        std::mem::take(&mut self.effects).into_iter().for_each(|effect| ctx.props().perform.emit(effect));
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Bond { model, dispatch, hosts, .. } = ctx.props();
        let model = &*model.0.borrow();
        let own = |content: Html| html! { <div class="panels"><key={self.life}>{ content }</></div> };
        // Yew never lets go of a portal that was, so there is one for each host, whatever is in it.
        let portal = |content: Html, host: &Element| create_portal(own(content), host.clone());
        let article = |view: &dyn Fn() -> Html| if model.reading().is_some() { view() } else { Html::default() };
        let over = html! { <>{ card::view(model, dispatch) }{ menu::view(model, dispatch) }{ dialog::view(model, dispatch) }</> };
        html! {
            <>
                { portal(article(&|| progress::view(model)), &hosts.progress) }
                { portal(article(&|| share_row::view(model, dispatch)), &hosts.share) }
                { portal(article(&|| voices::view(model, dispatch)), &hosts.voices) }
                { own(over) }
            </>
        }
    }
}
