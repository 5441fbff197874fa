//! What the head of a page says of its article.

use super::Element;
use super::linked_data::{self, LinkedData};
use super::outline::letters;
use crate::domain::article::{Block, Metadata, Phrasing};
use crate::domain::language::Language;
use crate::domain::url::Url;

/// The declarations of a page.
pub(super) struct Head<'a> {
    metas: Vec<(String, &'a str)>,
    linked: LinkedData,
    title: Option<String>,
    canonical: Option<&'a str>,
    /// Headings, and bold lines that old pages have in their place.
    headings: Vec<String>,
    /// The heading that says of itself that it is the headline of an entry (hAtom) or article (schema.org).
    entry: Option<String>,
}

impl<'a> Head<'a> {
    pub(super) fn read(root: &'a Element) -> Self {
        let mut head = Self {
            metas: Vec::new(),
            linked: linked_data::read(root),
            title: None,
            canonical: None,
            headings: Vec::new(),
            entry: None,
        };
        for element in root.descendants() {
            let is_entry = element.has_word("class", "entry-title") || element.has_word("itemprop", "headline");
            if is_entry && head.entry.is_none() && element.is_small() {
                head.entry = Some(spaced(&element.text()));
            }
            match element.name.as_str() {
                "meta" => head.meta(element),
                "title" if head.title.is_none() => head.title = Some(spaced(&element.text())),
                "link" if element.has_word("rel", "canonical") => head.canonical = element.filled("href"),
                "h1" | "h2" | "b" | "strong" if !element.is_hidden() && element.is_small() => {
                    head.headings.push(spaced(&element.text()));
                }
                _ => {}
            }
        }
        head
    }

    fn meta(&mut self, element: &'a Element) {
        let Some(content) = element.filled("content") else { return };
        for name in ["property", "name", "itemprop", "http-equiv"].iter().filter_map(|name| element.filled(name)) {
            self.metas.extend(name.split_ascii_whitespace().map(|name| (name.to_ascii_lowercase(), content)));
        }
    }

    /// The first of some declarations, in this order, that the page makes.
    fn first(&self, names: &[&str]) -> Option<&'a str> {
        names.iter().find_map(|name| self.metas.iter().find(|(known, _)| known == name)).map(|(_, content)| *content)
    }

    pub(super) fn metadata(&self, base: Option<&str>) -> Metadata {
        let address = |text: &str| Url::parse(text, base).filter(Url::is_absolute);
        let site = self.first(&["og:site_name", "application-name"]).map(spaced).or_else(|| self.linked.site.clone());
        Metadata {
            title: self.headline(site.as_deref()).map(Phrasing::plain),
            byline: self.byline(),
            date: self.date(),
            language: self.language(),
            url: self.canonical.or_else(|| self.first(&["og:url"])).and_then(address),
            image: self
                .first(&["og:image", "og:image:url", "twitter:image"])
                .or(self.linked.image.as_deref())
                .and_then(|image| Url::picture(image, base)),
            site,
            ..Metadata::default()
        }
    }

    fn language(&self) -> Option<Language> {
        self.first(&["og:locale", "content-language", "language", "dc.language"])
            .or(self.linked.language.as_deref())
            .and_then(|tags| Language::new(tags.split(',').next()?))
    }

    fn byline(&self) -> Option<String> {
        let names =
            ["author", "article:author", "og:article:author", "parsely-author", "dc.creator", "dcterms.creator", "byl"];
        let declared = || self.first(&names).filter(|name| !name.contains("://")).map(spaced);
        self.linked.author.as_deref().map(spaced).or_else(declared).map(|name| without_by(&name).to_owned())
    }

    fn date(&self) -> Option<String> {
        let names = [
            "article:published_time",
            "article:published",
            "datepublished",
            "og:published_time",
            "parsely-pub-date",
            "dc.date.issued",
            "dcterms.date",
            "dc.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "date",
        ];
        self.linked.date.as_deref().or_else(|| self.first(&names)).map(spaced)
    }

    /// The summary that the page gives of itself.
    pub(super) fn description(&self) -> Option<String> {
        let declared = self.first(&["og:description", "description", "twitter:description", "dc.description"]);
        declared.or(self.linked.description.as_deref()).map(|summary| spaced(&linked_data::decoded(summary)))
    }

    /// The text of the article, for pages that build theirs by script.
    pub(super) fn text(&self) -> Vec<Block> {
        let lines = self.linked.body.iter().flat_map(|body| body.lines()).map(spaced).filter(|line| !line.is_empty());
        lines.map(|line| Block::Paragraph(Phrasing::plain(line))).collect()
    }

    /// The headline as the page declares it for others, without the name of the site.
    fn headline(&self, site: Option<&str>) -> Option<String> {
        let declared = self.first(&["og:title", "dc.title", "dcterm.title", "twitter:title", "parsely-title"]);
        let linked = self.linked.headline.as_deref();
        let title =
            linked.or(declared).map(|title| spaced(&linked_data::decoded(title))).or_else(|| self.title.clone());
        let title = title.filter(|title| letters(title) > 0)?;
        Some(self.without_site(&title, site))
    }

    /// A title without what stands after or before a separator, where that is the site's name, or where a heading of
    /// the page says the rest.
    fn without_site(&self, title: &str, site: Option<&str>) -> String {
        let cuts = separators(title);
        let halves = cuts.iter().flat_map(|(start, end)| {
            let (before, after) = (title.get(..*start).unwrap_or_default(), title.get(*end..).unwrap_or_default());
            [(before, after), (after, before)]
        });
        let is_heading = |text: &str| self.headings.iter().any(|heading| same(heading, text));
        if is_heading(title) {
            return title.to_owned();
        }
        let named = |name: &str| site.is_some_and(|site| alike(site, name));
        let is_entry = |text: &str| self.entry.as_ref().is_some_and(|entry| same(entry, text));
        // A short half that is a heading is the name of the site over all its pages.
        let is_headline = |rest: &str, name: &str| letters(rest) * 2 >= letters(name) && is_heading(rest);
        let cut = halves.clone().find(|(rest, _)| is_entry(rest));
        let cut = cut.or_else(|| halves.clone().find(|(rest, name)| is_headline(rest, name)));
        let cut = cut.or_else(|| halves.clone().find(|(rest, name)| named(name) && letters(rest) > 0));
        let middles = cuts.iter().flat_map(|(_, start)| cuts.iter().filter_map(|(end, _)| title.get(*start..*end)));
        let part = cut.map(|(rest, _)| rest).or_else(|| middles.into_iter().find(|part| is_heading(part)));
        part.unwrap_or(title).trim().to_owned()
    }
}

/// No title of a page has more parts.
const MOST_CUTS: usize = 12;

/// Where marks that set a site's name apart begin and end, the last first.
fn separators(title: &str) -> Vec<(usize, usize)> {
    let marks = title.char_indices().filter(|(_, letter)| {
        matches!(
            letter,
            '|' | '-' | '–' | '—' | '·' | '»' | '«' | ':' | '_' | '/' | '•' | '[' | '：' | '｜' | '－' | '―'
        )
    });
    let mut cuts: Vec<(usize, usize)> = Vec::new();
    for (start, letter) in marks {
        let end = start + letter.len_utf8();
        let again = title.get(..start).is_some_and(|before| before.ends_with(letter));
        match cuts.last_mut() {
            Some(last) if again => last.1 = end,
            _ => cuts.push((start, end)),
        }
    }
    cuts.reverse();
    cuts.truncate(MOST_CUTS);
    cuts
}

/// The letters of a text, small.
fn small_letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// Whether two texts have the same letters.
pub(super) fn same(one: &str, other: &str) -> bool {
    let mut one = small_letters(one).peekable();
    one.peek().is_some() && one.eq(small_letters(other))
}

/// Whether one of two names of a site begins with the other: `Example` and `Example.com`.
fn alike(site: &str, name: &str) -> bool {
    let (site, name) = (small_letters(site).collect::<String>(), small_letters(name).collect::<String>());
    name.len() >= 2 && (site.starts_with(&name) || name.starts_with(&site))
}

/// White space as a reader sees it.
pub(super) fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !spaced.is_empty() {
            spaced.push(' ');
        }
        spaced.push_str(word);
    }
    spaced
}

/// A byline without the word that stands before names in some languages.
pub(super) fn without_by(byline: &str) -> &str {
    let by = ["by ", "par ", "von ", "por ", "di ", "door ", "av "];
    by.iter()
        .find(|by| byline.get(..by.len()).is_some_and(|start| start.eq_ignore_ascii_case(by)))
        .and_then(|by| byline.get(by.len()..))
        .map_or(byline, str::trim_start)
}
