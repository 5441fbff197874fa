//! Every network: its name, its address template, how long its texts may be.

use std::borrow::Cow;

use super::Message;
use super::fit::Count;

/// A place to pass an article on to, or a way to do so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    /// The name in `networks` and `data-network`, also of its [`icon`](super::icon::path).
    pub name: Cow<'static, str>,
    /// What a reader calls it; `device`, `email`, `sms`, `copy`, `qr` and `print` are no brands and deserve a translation.
    pub label: Cow<'static, str>,
    /// What a click does.
    pub action: Action,
    /// The unit that the network counts its texts in.
    pub(super) count: Count,
    /// How many of them it takes, link and hashtags included.
    pub(super) limit: usize,
}

/// What a click does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Opens the address made of this template.
    ///
    /// A parameter holds at most one field, and is left out when the message has nothing for it:
    /// `{url}`, `{title}`, `{text}` (the quotation, the host's text or the title), `{post}` (text and link in one),
    /// `{hashtags}`, `{hashtag}`, `{via}`, `{image}`, and in front of the path `{server}`.
    Open(Cow<'static, str>),
    /// Opens the device's share sheet.
    Device,
    /// Copies the link.
    Copy,
    /// Shows a code to scan.
    Code,
    /// Prints the page.
    Print,
}

impl Network {
    /// Whether its address has room for a field such as `text` or `image`.
    pub fn takes(&self, field: &str) -> bool {
        let Action::Open(template) = &self.action else { return false };
        template.split('{').skip(1).any(|part| part.split('}').next() == Some(field))
    }

    /// Whether it can pass this message on: Pinterest has no use for an article without a picture.
    pub fn suits(&self, message: &Message) -> bool {
        self.name != "pinterest" || message.image.is_some()
    }

    /// Whether words must be copied first, for the reader to paste, because the network takes nothing but a link.
    pub fn needs_copy(&self, message: &Message) -> bool {
        let mute =
            matches!(self.action, Action::Open(_)) && !["title", "text", "post"].iter().any(|&it| self.takes(it));
        mute && (message.quotation.is_some() || message.text.is_some())
    }

    pub(super) const fn new(name: Cow<'static, str>, label: Cow<'static, str>, action: Action) -> Self {
        Self { name, label, action, count: Count::Graphemes, limit: usize::MAX }
    }

    const fn open(name: &'static str, label: &'static str, template: &'static str) -> Self {
        Self::new(Cow::Borrowed(name), Cow::Borrowed(label), Action::Open(Cow::Borrowed(template)))
    }

    const fn button(name: &'static str, label: &'static str, action: Action) -> Self {
        Self::new(Cow::Borrowed(name), Cow::Borrowed(label), action)
    }

    const fn limit(mut self, count: Count, limit: usize) -> Self {
        self.count = count;
        self.limit = limit;
        self
    }
}

/// All of them, in the order in which "more" shows them.
///
/// Limits are those of each network's own compose form: X 280 weighted characters, Bluesky 300 graphemes,
/// Mastodon (by default) and Threads 500, Pinterest 500, Reddit titles 300, Lobsters titles 150, Hacker News titles 80,
/// Viber 200, Weibo 140 characters of two columns.
pub static NETWORKS: [Network; 27] = [
    Network::button("device", "Share", Action::Device),
    Network::open("x", "X", "https://x.com/intent/post?text={text}&url={url}&hashtags={hashtags}&via={via}")
        .limit(Count::Weighted, 280),
    Network::open("facebook", "Facebook", "https://www.facebook.com/sharer/sharer.php?u={url}&hashtag={hashtag}"),
    Network::open("whatsapp", "WhatsApp", "https://wa.me/?text={post}"),
    Network::open("telegram", "Telegram", "https://t.me/share/url?url={url}&text={text}"),
    Network::open("bluesky", "Bluesky", "https://bsky.app/intent/compose?text={post}").limit(Count::Graphemes, 300),
    Network::open("mastodon", "Mastodon", "https://{server}/share?text={post}").limit(Count::ShortLinks, 500),
    Network::open("threads", "Threads", "https://www.threads.com/intent/post?text={text}&url={url}")
        .limit(Count::Characters, 500),
    Network::open("linkedin", "LinkedIn", "https://www.linkedin.com/sharing/share-offsite/?url={url}"),
    Network::open("reddit", "Reddit", "https://www.reddit.com/submit?url={url}&title={text}")
        .limit(Count::Characters, 300),
    Network::open(
        "pinterest",
        "Pinterest",
        "https://www.pinterest.com/pin/create/button/?url={url}&media={image}&description={text}",
    )
    .limit(Count::Characters, 500),
    Network::open(
        "tumblr",
        "Tumblr",
        "https://www.tumblr.com/widgets/share/tool?posttype=link&canonicalUrl={url}&title={text}&content={url}&tags={hashtags}",
    ),
    Network::open("hackernews", "Hacker News", "https://news.ycombinator.com/submitlink?u={url}&t={title}")
        .limit(Count::Characters, 80),
    Network::open("lobsters", "Lobsters", "https://lobste.rs/stories/new?url={url}&title={title}")
        .limit(Count::Characters, 150),
    Network::open(
        "flipboard",
        "Flipboard",
        "https://share.flipboard.com/bookmarklet/popout?v=2&title={title}&url={url}",
    ),
    Network::open("teams", "Teams", "https://teams.microsoft.com/share?href={url}&msgText={text}"),
    Network::open("line", "LINE", "https://social-plugins.line.me/lineit/share?url={url}&text={text}"),
    Network::open("vk", "VK", "https://vk.com/share.php?url={url}&title={text}&image={image}"),
    Network::open("ok", "OK", "https://connect.ok.ru/offer?url={url}&title={text}&imageUrl={image}"),
    Network::open("weibo", "Weibo", "https://service.weibo.com/share/share.php?url={url}&title={text}&pic={image}")
        .limit(Count::Columns, 280),
    Network::open("viber", "Viber", "viber://forward?text={post}").limit(Count::Characters, 200),
    Network::open("threema", "Threema", "threema://compose?text={post}"),
    Network::open("email", "Email", "mailto:?subject={title}&body={post}"),
    Network::open("sms", "SMS", "sms:?&body={post}"),
    Network::button("copy", "Copy link", Action::Copy),
    Network::button("qr", "QR code", Action::Code),
    Network::button("print", "Print", Action::Print),
];
