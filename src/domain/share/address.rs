//! The address that passes a message on to a network.

use super::fit::{Room, fit};
use super::percent::encode;
use super::words::{line, text};
use super::{Action, Message, Network};

/// Where a click leads, or nothing where a click does something on the page.
///
/// The server is the reader's own, through [`mastodon_server`](super::mastodon_server); without one, Mastodon's own
/// page asks for it.
pub fn address(network: &Network, message: &Message, server: Option<&str>) -> Option<String> {
    let Action::Open(template) = &network.action else { return None };
    let template = match server {
        None if template.contains("{server}") => "https://share.joinmastodon.org/#text={post}",
        _ => template.as_ref(),
    };
    let scheme = template.split(':').next().unwrap_or_default();
    let wordless = Message { title: String::new(), text: None, quotation: None, ..message.clone() };
    let frame = Fields { network, message: &wordless, server, scheme, bytes: 0 }.fill(template).len();
    let bytes = longest(scheme).saturating_sub(frame + LABELS);
    Some(Fields { network, message, server, scheme, bytes }.fill(template))
}

/// Room for the names of the parameters that are left out without words, and for the line ends after these.
const LABELS: usize = 64;

/// How long an address may get, in bytes. Chrome on Windows hands none over 2,048 to another program (Chromium,
/// `platform_util_win.cc`); web servers commonly take a first line of 8 KB (nginx, `large_client_header_buffers`).
fn longest(scheme: &str) -> usize {
    if scheme == "https" || scheme == "http" { 8000 } else { 2000 }
}

struct Fields<'a> {
    network: &'a Network,
    message: &'a Message,
    server: Option<&'a str>,
    scheme: &'a str,
    /// How many bytes all words together may take once they are encoded.
    bytes: usize,
}

impl Fields<'_> {
    /// The template with its fields filled in, without the parameters that stay empty.
    fn fill(&self, template: &str) -> String {
        let first = template.find(['?', '#']).unwrap_or(template.len());
        let (path, mut rest) = template.split_at(first);
        let mut out = String::with_capacity(template.len() + self.message.url.len());
        self.expand(path, &mut out);
        let mut leading = None;
        while let Some(separator) = rest.chars().next() {
            let end = rest.char_indices().skip(1).find(|(_, c)| "?&#".contains(*c)).map_or(rest.len(), |(at, _)| at);
            let (parameter, after) = rest.split_at(end);
            let mut value = String::new();
            if self.expand(parameter.get(1..).unwrap_or_default(), &mut value) {
                out.push(if separator == '&' { leading.take().unwrap_or('&') } else { separator });
                out.push_str(&value);
            } else if separator != '&' {
                leading = Some(separator);
            }
            rest = after;
        }
        out
    }

    /// Appends a part of the template with its fields filled in; `false` where it has a field and all are empty.
    fn expand(&self, part: &str, out: &mut String) -> bool {
        let mut pieces = part.split('{');
        out.push_str(pieces.next().unwrap_or_default());
        let (mut fields, mut full) = (false, false);
        for piece in pieces {
            let (name, after) = piece.split_once('}').unwrap_or_default();
            let value = self.value(name);
            fields = true;
            full |= !value.is_empty();
            encode(&value, out);
            out.push_str(after);
        }
        full || !fields
    }

    fn value(&self, field: &str) -> String {
        let message = self.message;
        match field {
            "url" => message.url.clone(),
            "title" => fit(&line(&message.title), Room { bytes: self.bytes / 4, ..self.room(0) }),
            "text" => text(message, self.text_room()),
            "post" => self.post(),
            "hashtags" => hashtags(message).collect::<Vec<_>>().join(","),
            "hashtag" => hashtags(message).next().map(|tag| ["#", &tag].concat()).unwrap_or_default(),
            "via" => via(message),
            "image" => message.image.clone().unwrap_or_default(),
            "server" => self.server.unwrap_or_default().to_owned(),
            _ => String::new(),
        }
    }

    /// The room for a text beside what else the network counts; a title beside it has a quarter of the bytes.
    fn room(&self, units: usize) -> Room {
        let title = if self.network.takes("title") { self.bytes / 4 } else { 0 };
        let network = self.network;
        Room { count: network.count, units: network.limit.saturating_sub(units), bytes: self.bytes - title }
    }

    /// The room for `{text}`, where the network itself appends link, hashtags and account to it.
    fn text_room(&self) -> Room {
        let (network, message) = (self.network, self.message);
        let mut units = 0;
        if matches!(network.name.as_ref(), "x" | "threads" | "weibo") {
            units += 1 + network.count.of_link(&message.url);
        }
        if network.takes("hashtags") {
            units += hashtags(message).map(|tag| 2 + network.count.of(&tag)).sum::<usize>();
        }
        if network.takes("via") && message.via.is_some() {
            units += " via @".len() + via(message).len();
        }
        self.room(units)
    }

    /// Text, link and, where they mean something, hashtags.
    fn post(&self) -> String {
        let (network, message) = (self.network, self.message);
        let gap = if self.scheme == "mailto" { "\r\n\r\n" } else { "\n" };
        let mut after = message.url.clone();
        let mut units = network.count.of_link(&message.url) + gap.len();
        if matches!(network.name.as_ref(), "bluesky" | "mastodon") {
            for (index, tag) in hashtags(message).enumerate() {
                after.push_str(if index == 0 { "\n#" } else { " #" });
                after.push_str(&tag);
                units += 2 + network.count.of(&tag);
            }
        }
        let text = text(message, self.room(units));
        let text = if self.scheme == "mailto" { text.replace('\n', "\r\n") } else { text };
        let gap = if text.is_empty() || after.is_empty() { "" } else { gap };
        [&text, gap, &after].concat()
    }
}

/// Hashtags as the networks take them: no `#`, no white space, no punctuation that would end them.
fn hashtags(message: &Message) -> impl Iterator<Item = String> {
    message
        .hashtags
        .iter()
        .map(|tag| tag.chars().filter(|&c| c == '_' || !ends_tag(c)))
        .map(Iterator::collect)
        .filter(|tag: &String| !tag.is_empty())
}

fn ends_tag(c: char) -> bool {
    c.is_whitespace() || c.is_control() || c.is_ascii_punctuation() || matches!(c, '«' | '»' | '‐'..='…')
}

/// An account of X without `@`; its characters are letters, digits and `_`.
fn via(message: &Message) -> String {
    let account = message.via.as_deref().unwrap_or_default();
    account.chars().filter(|&c| c == '_' || c.is_ascii_alphanumeric()).collect()
}
