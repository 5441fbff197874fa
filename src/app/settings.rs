//! What the publisher asks for in the element's attributes.

use crate::domain::language::Language;
use crate::domain::parse::Format;

/// The attributes of the contract, in the order of the documentation.
pub const ATTRIBUTES: [&str; 13] = [
    "src", "format", "lang", "ui-lang", "href", "text", "hashtags", "via", "networks", "theme", "quotes", "pace",
    "store",
];

/// The attributes, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Where the article is; without it, the element's own content is the article.
    pub src: Option<String>,
    /// How to read it, where the publisher says so.
    pub format: Option<Format>,
    /// The article's language, where the publisher says so.
    pub language: Option<Language>,
    /// The language of buttons and messages, where the publisher says so.
    pub ui_language: Option<Language>,
    /// The address to share, where it is not the page's own.
    pub href: Option<String>,
    /// What is said of the article where it is shared, in place of its title.
    pub text: Option<String>,
    /// Hashtags to go with it, with or without `#`, between spaces or commas.
    pub hashtags: Option<String>,
    /// The account to name on networks that take one.
    pub via: Option<String>,
    /// The names of networks, in order.
    pub networks: Option<String>,
    /// The colours.
    pub theme: Theme,
    /// Which quotations are shown.
    pub quotes: Quotes,
    /// Words a minute, where the publisher knows better.
    pub pace: Option<f64>,
    /// Where the reader's choices are kept.
    pub store: Store,
}

/// The colours of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's system has it.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Brown on cream.
    Sepia,
    /// Light on dark.
    Dark,
}

/// Which quotations are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Quotes {
    /// All kinds.
    #[default]
    All,
    /// Words really spoken or written by somebody.
    Speech,
    /// None.
    Off,
}

/// Where a reader's choices are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Store {
    /// On the device.
    #[default]
    Local,
    /// Until the tab is closed.
    Session,
    /// Nowhere.
    None,
}

/// An attribute with a value that it does not take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownValue {
    /// The attribute.
    pub attribute: &'static str,
    /// Its value.
    pub value: String,
    /// What it takes.
    pub expected: &'static str,
}

impl Settings {
    /// Those of an element without attributes.
    pub const NONE: Self = Self {
        src: None,
        format: None,
        language: None,
        ui_language: None,
        href: None,
        text: None,
        hashtags: None,
        via: None,
        networks: None,
        theme: Theme::Auto,
        quotes: Quotes::All,
        pace: None,
        store: Store::Local,
    };

    /// Reads the attributes through `get`; a value that an attribute does not take counts as absent and is reported.
    pub fn read(get: impl Fn(&str) -> Option<String>) -> (Self, Vec<UnknownValue>) {
        let mut unknown = Vec::new();
        let text = |name: &str| get(name).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
        let language = |name| text(name).map(|tag| Language::new(&tag).ok_or(tag));
        let mut settings = Self {
            src: text("src"),
            href: text("href"),
            text: text("text"),
            hashtags: text("hashtags"),
            via: text("via"),
            networks: get("networks"),
            ..Self::NONE
        };
        let mut take = |attribute, expected, known: bool| {
            if !known {
                unknown.push(UnknownValue { attribute, value: text(attribute).unwrap_or_default(), expected });
            }
        };
        match language("lang") {
            Some(Ok(tag)) => settings.language = Some(tag),
            given => take("lang", "a language tag such as fr", given.is_none()),
        }
        match language("ui-lang") {
            Some(Ok(tag)) => settings.ui_language = Some(tag),
            given => take("ui-lang", "a language tag such as fr", given.is_none()),
        }
        match text("format").as_deref() {
            None | Some("auto") => {}
            Some(name) => {
                settings.format = Format::named(name);
                take("format", "auto, markdown, text or html", settings.format.is_some());
            }
        }
        match text("theme").as_deref() {
            None => {}
            Some(name) => {
                let theme = Theme::named(name);
                settings.theme = theme.unwrap_or_default();
                take("theme", "auto, light, sepia or dark", theme.is_some());
            }
        }
        match text("quotes").as_deref() {
            None => {}
            Some(name) => {
                let quotes = Quotes::named(name);
                settings.quotes = quotes.unwrap_or_default();
                take("quotes", "all, speech or off", quotes.is_some());
            }
        }
        match text("store").as_deref() {
            None | Some("local") => {}
            Some("session") => settings.store = Store::Session,
            // A store that is not known may be meant to keep less, so nothing is kept.
            Some(name) => {
                settings.store = Store::None;
                take("store", "local, session or none", name == "none");
            }
        }
        if let Some(pace) = text("pace") {
            settings.pace = number(&pace).filter(|pace| (20.0..=2000.0).contains(pace));
            take("pace", "words a minute, from 20 to 2000", settings.pace.is_some());
        }
        (settings, unknown)
    }
}

/// A number such as 240 or 237.5. The tables by which the library reads every float exactly outweigh the whole of
/// `app`, for a pace that nobody knows so exactly.
fn number(text: &str) -> Option<f64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let fraction = fraction.chars().rev().try_fold(0.0, |sum, c| Some((sum + f64::from(c.to_digit(10)?)) / 10.0))?;
    Some(f64::from(whole.parse::<u32>().ok()?) + fraction)
}

impl Theme {
    /// The theme of this name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Auto, Self::Light, Self::Sepia, Self::Dark].into_iter().find(|theme| theme.name() == name)
    }

    /// Its name in attributes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Sepia => "sepia",
            Self::Dark => "dark",
        }
    }
}

impl Quotes {
    /// All choices, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::All, Self::Speech, Self::Off];

    /// The choice of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|quotes| quotes.name() == name)
    }

    /// Its name in attributes.
    pub fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Speech => "speech",
            Self::Off => "off",
        }
    }
}
