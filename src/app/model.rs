//! Everything a widget knows.

use super::{
    Dialog, Event, Failure, Listening, Opened, Passages, Progress, Quotes, Reading, Second, Settings, UnknownValue,
};
use crate::domain::article::{Article, Phrasing};
use crate::domain::language::Language;
use crate::domain::locale::{self, PanelPhrases, Phrases};
use crate::domain::passage;
use crate::domain::share::{self, Message};
use crate::domain::url::Url;
use std::rc::Rc;

/// What a widget knows.
#[derive(Default)]
pub struct Model {
    /// What the publisher asks for; `None` before the element is connected.
    pub settings: Option<Settings>,
    /// The page around the element.
    pub page: Page,
    /// The article, or why it is not there.
    pub state: State,
    /// How far the reader has come.
    pub progress: Progress,
    /// The reader's choice of quotations, where there is one.
    pub quotes: Option<Quotes>,
    /// What the reader looks at among the quotations.
    pub listening: Listening,
    /// The passages that are selected or linked.
    pub passages: Passages,
    /// What is open over the article.
    pub dialog: Option<Dialog>,
    /// The reader's Mastodon server, where it is known.
    pub server: Option<String>,
    /// Something to tell the reader.
    pub notice: Option<Notice>,
    /// The network that what is being copied is to be pasted on, which takes no words itself.
    pub(super) pasting: Option<String>,
    /// The second part of the state machine, once it is there.
    pub(super) second: Option<Second>,
    /// The events that wait for it.
    pub(super) waiting: Vec<Event>,
    /// Attributes that the publisher knows to have values they do not take.
    pub(super) unknown: Vec<UnknownValue>,
    /// The number of the last request; answers to earlier ones are late.
    pub(super) request: u32,
    /// The number of the last search for quotations.
    pub(super) search: u32,
    /// An article whose language is to be told, and whether it is only the beginning of one.
    pub(super) undeclared: Option<(Rc<Article>, bool)>,
    /// Where the text of the last request came from, absolute.
    pub(super) base: Option<String>,
    /// Whether the article is HTML of the page itself.
    pub(super) is_page_html: bool,
    /// Whether the host page knows that the article can be read.
    pub(super) announced: bool,
    /// Whether the anchor that the page's address names was put in view.
    pub(super) anchored: bool,
}

/// The page around the element.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// Its address.
    pub address: String,
    /// The address that its links start from.
    pub base: String,
    /// Its canonical address, where it declares one.
    pub canonical: Option<String>,
    /// Its title.
    pub title: String,
    /// The language declared around the element.
    pub language: Option<Language>,
    /// The reader's languages, best first.
    pub reader_languages: Vec<Language>,
    /// Whether the device has a share sheet.
    pub has_sheet: bool,
    /// Whether the element holds words of its own.
    pub has_words: bool,
    /// Whether it is the first of the page's widgets, which its reader is most likely to see at once.
    pub is_first: bool,
}

/// Whether there is an article.
#[derive(Default)]
pub enum State {
    /// It is on its way.
    #[default]
    Loading,
    /// It can't be shown.
    Failed(Failure),
    /// It is here.
    Ready(Box<Reading>),
}

/// What a reader passes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The article.
    Article,
    /// The quotation of this index.
    Quotation(usize),
    /// The selected passage.
    Passage,
}

impl Subject {
    /// The `what` of a `liseuse-share` event.
    pub fn name(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Quotation(_) => "quotation",
            Self::Passage => "passage",
        }
    }
}

/// Something to tell the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The text is on the clipboard.
    Copied,
    /// The words are on the clipboard, for this network that takes nothing but a link.
    CopiedFor(String),
    /// A network is opened in a tab of its own.
    Opened(Opened),
    /// The clipboard is denied: here is the text.
    CopyByHand(String),
    /// The picture could not be copied or shared.
    PictureFailed,
    /// The share sheet did not open.
    SheetFailed,
    /// A choice holds for this visit only.
    NotKept,
    /// What the reader asked for needs a part of the widget that did not load.
    Incomplete,
}

impl Model {
    /// The settings, or those of an element without attributes.
    pub fn settings(&self) -> &Settings {
        self.settings.as_ref().unwrap_or(&Settings::NONE)
    }

    /// What the widget says, in the best language it has.
    pub fn phrases(&self) -> &'static Phrases {
        let asked = self.settings().ui_language.as_ref();
        locale::phrases(asked.into_iter().chain(&self.page.reader_languages))
    }

    /// What the panels say, in the same language.
    pub fn panel_phrases(&self) -> &'static PanelPhrases {
        locale::panel_phrases(self.phrases())
    }

    /// Which quotations are shown.
    pub fn quotes(&self) -> Quotes {
        self.quotes.unwrap_or(self.settings().quotes)
    }

    /// Whether the host's own words are shown until the article is there.
    pub fn shows_host(&self) -> bool {
        self.page.has_words && matches!(self.state, State::Loading)
    }

    /// The article being read.
    pub fn reading(&self) -> Option<&Reading> {
        match &self.state {
            State::Ready(reading) => Some(reading),
            _ => None,
        }
    }

    /// The address to share: the publisher's, the article's, the page's canonical one, the page's own; the first that is
    /// one on the web.
    pub fn address(&self) -> String {
        let Page { address, base, canonical, .. } = &self.page;
        let on_web = |text: &str| {
            let url = Url::parse(text, Some(base.as_str()).filter(|base| !base.is_empty()))?;
            (url.is_absolute() && url.host().is_some()).then(|| url.as_str().to_owned())
        };
        let own = self.reading().and_then(|reading| reading.article.metadata.url.as_ref()).map(Url::as_str);
        let declared = [self.settings().href.as_deref(), own, canonical.as_deref()];
        // A page may stand in a frame that has no address of its own.
        let page = || [address, base].into_iter().find(|it| it.starts_with("http")).unwrap_or(address).clone();
        share::clean(&declared.into_iter().flatten().find_map(on_web).unwrap_or_else(page))
    }

    /// The title to share.
    pub fn title(&self) -> String {
        let own = self.reading().and_then(|reading| reading.article.metadata.title.as_ref());
        own.map_or_else(|| self.page.title.clone(), Phrasing::text)
    }

    /// Something of the article, to be passed on.
    pub fn message(&self, subject: Subject) -> Message {
        let reading = self.reading();
        let image = reading.and_then(|reading| reading.article.metadata.image.as_ref());
        let quotation = match subject {
            Subject::Article => None,
            Subject::Quotation(index) => self.quoted_words(index).map(|text| share::Quotation {
                text,
                speaker: self.quotation(index).and_then(|quotation| quotation.speaker.as_ref()?.name.clone()),
            }),
            Subject::Passage => self
                .selected()
                .map(|(excerpt, _)| share::Quotation { text: excerpt.text.clone(), speaker: excerpt.speaker.clone() }),
        };
        let excerpt = match subject {
            Subject::Article => None,
            Subject::Quotation(index) => self.passages.quoted.as_ref().filter(|(of, _)| *of == index).map(|(_, it)| it),
            Subject::Passage => self.selected().map(|(excerpt, _)| excerpt),
        };
        let address = self.address();
        let settings = self.settings();
        let hashtags = settings.hashtags.as_deref().unwrap_or_default();
        let fragment = excerpt.and_then(|excerpt| excerpt.fragment.as_ref());
        Message {
            url: fragment.map_or_else(|| address.clone(), |fragment| passage::link(&address, fragment)),
            title: self.title(),
            quotation,
            text: settings.text.clone(),
            hashtags: hashtags.split([' ', ',', '\n', '\t']).filter(|tag| !tag.is_empty()).map(String::from).collect(),
            via: settings.via.clone(),
            image: image.map(|url| url.as_str().to_owned()),
            language: reading.and_then(|reading| reading.language.clone()),
        }
    }
}
