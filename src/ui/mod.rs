//! What the model shows, in Yew: views of the model, events out.

mod article;
mod blocks;
mod card;
mod head;
mod icon;
mod inlines;
mod notice;
mod share_row;
mod state;
mod text;
mod toolbar;
mod voices;

use crate::app::{Effect, Event, Intl, Model, SpokenWords, State, update};
use crate::domain::language::Language;
use yew::prelude::*;

/// What a reader component is given.
#[derive(Clone, PartialEq, Properties)]
pub struct ReaderProps {
    /// Performs an effect; what it answers comes back as an event.
    pub perform: Callback<Effect>,
    /// Is told once where the element's events are to be sent.
    pub connect: Callback<Callback<Event>>,
    /// What the page's `Intl` can write.
    pub intl: Intl,
}

/// The whole widget.
pub struct Reader {
    model: Model,
    dispatch: Callback<Event>,
}

impl Reader {
    /// The quotations that are known by now, as the host page sees them.
    pub fn quotations(&self) -> Vec<SpokenWords> {
        let count = self.model.reading().map_or(0, |reading| reading.quotations.len());
        (0..count).filter_map(|index| self.model.spoken_words(index)).collect()
    }
}

impl Component for Reader {
    type Message = Event;
    type Properties = ReaderProps;

    fn create(ctx: &Context<Self>) -> Self {
        let dispatch = ctx.link().callback(|event| event);
        ctx.props().connect.emit(dispatch.clone());
        Self { model: Model::default(), dispatch }
    }

    fn update(&mut self, ctx: &Context<Self>, event: Event) -> bool {
        let scrolled = matches!(event, Event::Scrolled(_));
        let effects = update(&mut self.model, event);
        let changed = !scrolled || !effects.is_empty();
        effects.into_iter().for_each(|effect| ctx.props().perform.emit(effect));
        changed
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let (model, dispatch, intl) = (&self.model, &self.dispatch, ctx.props().intl);
        let theme = model.settings.as_ref().map(|settings| settings.theme).unwrap_or_default().name();
        let phrases = model.phrases();
        let content = match &model.state {
            State::Loading => state::loading(phrases),
            State::Failed(failure) => state::failed(*failure, phrases, dispatch),
            State::Ready(reading) => article::view(reading, model, intl, dispatch),
        };
        let language = model.reading().and_then(|reading| reading.language.clone());
        let declared = model.reading().and_then(|reading| reading.article.metadata.direction);
        let direction = declared.or_else(|| language.as_ref().map(Language::direction)).map(text::dir);
        html! {
            <article
                class="reader"
                lang={language.map_or_else(|| phrases.tag.to_owned(), |language| language.tag().to_owned())}
                dir={direction}
                data-theme={theme}
                data-quotes={model.quotes().name()}
            >
                { content }
                { card::view(model, dispatch) }
                { notice::view(model, dispatch) }
            </article>
        }
    }
}
