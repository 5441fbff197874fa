//! What the model shows, in Yew: views of the model, events out.

mod article;
mod card;
mod code;
mod dialog;
mod head;
mod icon;
mod later;
mod menu;
mod notice;
mod picture;
mod server;
mod share_row;
mod state;
mod text;
mod toolbar;
mod voices;

use crate::app::{Effect, Event, Intl, Model, Second, SpokenWords, State, update};
use crate::domain::language::Language;
use crate::typeset;
use yew::prelude::*;

pub use later::Views;

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

/// What a widget is told.
pub enum Message {
    /// An event, and the life in which it was asked for.
    Happened(u32, Event),
    /// The second part of the program is there.
    Later((Views, Second)),
}

/// The whole widget; with other properties, it is a new one.
pub struct Reader {
    model: Model,
    dispatch: Callback<Event>,
    /// What is to be done once the page shows the model as it is now.
    effects: Vec<Effect>,
    /// How many widgets this has been before.
    life: u32,
    /// The views that come later, once they are there.
    views: Option<Views>,
    asked_again: bool,
}

impl Reader {
    /// The quotations that are known by now, as the host page sees them.
    pub fn quotations(&self) -> Vec<SpokenWords> {
        let count = self.model.reading().map_or(0, |reading| reading.quotations().len());
        (0..count).filter_map(|index| self.model.spoken_words(index)).collect()
    }
}

impl Reader {
    fn begin(ctx: &Context<Self>, life: u32) -> Self {
        let dispatch = ctx.link().callback(move |event| Message::Happened(life, event));
        ctx.props().connect.emit(dispatch.clone());
        Self::ask_for_views(ctx);
        Self { model: Model::default(), dispatch, effects: Vec::new(), life, views: None, asked_again: false }
    }

    /// Asks for the second part of the program.
    fn ask_for_views(ctx: &Context<Self>) {
        ctx.link()
            .send_future_batch(async move { later::views().await.map(Message::Later).into_iter().collect::<Vec<_>>() });
    }
}

impl Component for Reader {
    type Message = Message;
    type Properties = ReaderProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self::begin(ctx, 0)
    }

    fn changed(&mut self, ctx: &Context<Self>, _: &ReaderProps) -> bool {
        *self = Self::begin(ctx, self.life + 1);
        true
    }

    fn update(&mut self, _: &Context<Self>, message: Message) -> bool {
        let event = match message {
            Message::Happened(life, _) if life != self.life => return false,
            Message::Happened(_, event) => event,
            Message::Later((views, second)) => {
                self.views = Some(views);
                Event::SecondCame(second)
            }
        };
        let scrolled = matches!(event, Event::Scrolled(_));
        self.effects.extend(update(&mut self.model, event));
        !scrolled || !self.effects.is_empty()
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        // A host that hears that the article is ready finds it on the page, and so does what looks for an anchor.
        std::mem::take(&mut self.effects).into_iter().for_each(|effect| ctx.props().perform.emit(effect));
        // It was asked for while the article was on its way; what did not load then may load now.
        if self.views.is_none() && !self.asked_again && self.model.reading().is_some() {
            self.asked_again = true;
            Self::ask_for_views(ctx);
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let (model, dispatch, intl) = (&self.model, &self.dispatch, ctx.props().intl);
        let theme = model.settings.as_ref().map(|settings| settings.theme).unwrap_or_default().name();
        let phrases = model.phrases();
        let content = match &model.state {
            State::Loading => state::loading(model.page.has_words, phrases),
            State::Failed(failure) => state::failed(*failure, phrases, dispatch),
            State::Ready(reading) => article::view(reading, model, intl, self.views, dispatch),
        };
        let language = model.reading().and_then(|reading| reading.language.clone());
        let declared = model.reading().and_then(|reading| reading.article.metadata.direction);
        let direction = declared.or_else(|| language.as_ref().map(Language::direction)).map(typeset::dir);
        html! {
            <article
                key={self.life}
                class="reader"
                lang={language.map_or_else(|| phrases.tag.to_owned(), |language| language.tag().to_owned())}
                dir={direction}
                data-theme={theme}
                data-quotes={model.quotes().name()}
            >
                { content }
                if let Some(views) = self.views {
                    { (views.card)(model, dispatch) }
                    { (views.menu)(model, dispatch) }
                    { (views.dialog)(model, dispatch) }
                }
                if model.dialog.is_none() {
                    { notice::view(model, dispatch) }
                }
            </article>
        }
    }
}
