//! Which networks a page offers: those it names, or a short row for its language.

use std::borrow::Cow;

use super::{Action, NETWORKS, Network};
use crate::domain::language::Language;
use crate::domain::url::Url;

/// The networks of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Those in sight.
    pub shown: Vec<Network>,
    /// Those behind "more".
    pub more: Vec<Network>,
    /// Names in the attribute that are no network, or whose template may not be followed.
    pub unknown: Vec<String>,
}

/// The networks that an attribute names, in its order; for an empty one, a row that suits the language.
///
/// After the name `more` come those behind "more", all the rest if none is named; `none` alone gives an empty row.
/// A host's own network is `name=https://…` with fields such as `{url}`, `{title}` and `{text}`.
pub fn row(attribute: &str, language: Option<&Language>) -> Row {
    let mut row = Row::default();
    if attribute.split_ascii_whitespace().eq(["none"]) {
        return row;
    }
    let silent = attribute.trim().is_empty();
    let names = if silent { default(language) } else { attribute };
    let (mut behind, mut rest) = (false, silent);
    for name in names.split_ascii_whitespace() {
        if name.eq_ignore_ascii_case("more") {
            (behind, rest) = (true, true);
            continue;
        }
        match find(name) {
            Some(network) if row.has(&network) => {}
            Some(network) if behind => {
                rest = false;
                row.more.push(network);
            }
            Some(network) => row.shown.push(network),
            None => row.unknown.push(name.to_owned()),
        }
    }
    if rest {
        let others: Vec<_> = NETWORKS.iter().filter(|network| !row.has(network)).cloned().collect();
        row.more.extend(others);
    }
    row
}

impl Row {
    fn has(&self, network: &Network) -> bool {
        self.shown.iter().chain(&self.more).any(|other| other.name == network.name)
    }
}

fn find(name: &str) -> Option<Network> {
    if let Some((name, template)) = name.split_once('=') {
        return custom(name, template);
    }
    let name = if name.eq_ignore_ascii_case("twitter") { "x" } else { name };
    NETWORKS.iter().find(|network| network.name.eq_ignore_ascii_case(name)).cloned()
}

/// The fields that a host may use.
const FIELDS: [&str; 8] = ["url", "title", "text", "post", "hashtags", "hashtag", "via", "image"];

/// A host's own network. Only the web may be opened, at a host that the template itself names.
fn custom(name: &str, template: &str) -> Option<Network> {
    let rest = template.strip_prefix("https://").or_else(|| template.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let sound = !host.contains(['{', '@'])
        && Url::parse(&template.replace(['{', '}'], ""), None).is_some()
        && template
            .split('{')
            .skip(1)
            .all(|part| part.split_once('}').is_some_and(|(field, _)| FIELDS.contains(&field)))
        && !name.is_empty()
        && name.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_');
    let taken = NETWORKS
        .iter()
        .any(|network| network.name.eq_ignore_ascii_case(name) && !matches!(network.action, Action::Open(_)));
    (sound && !taken).then(|| {
        let label = name.replace(['-', '_'], " ");
        Network::new(Cow::Owned(name.to_owned()), Cow::Owned(label), Action::Open(Cow::Owned(template.to_owned())))
    })
}

/// What people there use; the device's own sheet first, what needs no account last.
fn default(language: Option<&Language>) -> &'static str {
    match language.map(Language::primary).as_deref() {
        Some("ru" | "be" | "kk" | "ky" | "tg" | "tt" | "ba" | "cv" | "sah") => {
            "device vk ok telegram whatsapp viber x email copy print"
        }
        Some("uk") => "device telegram facebook viber whatsapp x threads linkedin email copy print",
        Some("bg" | "el" | "mk" | "sr") => "device facebook viber whatsapp x telegram linkedin reddit email copy print",
        Some("ja") => "device x line facebook threads bluesky email copy print",
        Some("th") => "device line facebook x telegram email copy print",
        Some("zh" | "yue") => "device weibo line facebook x telegram threads email copy print",
        Some("ko") => "device facebook x threads line email copy print",
        Some("fa" | "uz" | "am") => "device telegram whatsapp x facebook linkedin email copy print",
        _ => "device x facebook whatsapp telegram bluesky mastodon linkedin reddit email copy print",
    }
}
