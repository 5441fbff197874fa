//! Metadata blocks at the top of a source, as YAML and TOML write them.

mod value;

use crate::domain::article::{Metadata, Phrasing, Warning};
use crate::domain::language::{Direction, Language};
use crate::domain::url::Url;
use value::Entry;

/// The names that sites give to what Liseuse knows, the best first; without case, hyphens and underscores.
const TITLE: &str = "title titre titel headline";
const STANDFIRST: &str =
    "standfirst subtitle dek deck chapo chapeau lede lead soustitre summary excerpt description abstract";
const AUTHOR: &str = "author authors byline auteur auteurs autor creator writer by";
const SUBJECT: &str = "subject betreff objet asunto oggetto onderwerp assunto Тема";
const FROM: &str = "from von de od От";
const DATE: &str = "date published publishedat publisheddate publishdate pubdate datepublished created createdat";
const LANGUAGE: &str = "lang language locale langue";
const DIRECTION: &str = "dir direction";
const SITE: &str = "site sitename publication publisher";
const URL: &str = "url canonical canonicalurl permalink link href address";
const IMAGE: &str = "image cover coverimage featuredimage featureimage heroimage hero ogimage socialimage thumbnail \
                     banner picture img images";
const ORIGINAL: &str = "original originalurl source sourceurl";
const NEWSLETTER: &str = "newsletter subscribe";
const SUPPORT: &str = "support donate donation donations";

/// Cuts a metadata block, between lines of `---` or `+++`, from the top of a text; the block comes without them.
pub fn split(text: &str) -> (Option<&str>, &str) {
    let start = text.trim_start_matches('\u{FEFF}');
    let (first, rest) = start.split_once('\n').unwrap_or((start, ""));
    let fence = first.trim_end();
    if fence != "---" && fence != "+++" {
        return (None, text);
    }
    let mut at = 0;
    for line in rest.split_inclusive('\n') {
        let closes = line.trim_end() == fence || (fence == "---" && line.trim_end() == "...");
        let (block, after) = (rest.get(..at).unwrap_or_default(), rest.get(at + line.len()..).unwrap_or_default());
        at += line.len();
        if closes {
            return if is_metadata(block) { (Some(block), after) } else { (None, text) };
        }
    }
    (None, text)
}

/// Whether a block between fences is metadata rather than text between two rules, which blank lines set off.
fn is_metadata(block: &str) -> bool {
    value::is_metadata(block) && (!block.starts_with('\n') || first(&value::entries(block).0, TITLE).is_some())
}

/// Cuts lines from the top of a plain text that say what it is, as in mail: `Title: …` and more of the kind, up to a
/// blank line.
pub fn fields(text: &str) -> Option<(&str, &str)> {
    let (block, rest) = text.split_once("\n\n")?;
    let (entries, odd) = value::entries(block);
    let names = |lists: &[&str]| lists.iter().any(|names| first(&entries, names).is_some());
    let known = odd.is_empty() && names(&[TITLE, SUBJECT]) && names(&[AUTHOR, FROM, DATE]);
    known.then_some((block, rest))
}

/// Reads the names that only mail gives to title and author.
pub fn apply_mail(block: &str, metadata: &mut Metadata) {
    let (entries, _) = value::entries(block);
    let title = first(&entries, SUBJECT).map(|entry| Phrasing::plain(entry.text()));
    metadata.title = metadata.title.take().or(title);
    // A name comes with its address.
    let author = first(&entries, FROM).map(Entry::text);
    let author = author.map(|author| author.split(" <").next().unwrap_or_default().to_owned());
    metadata.byline = metadata.byline.take().or(author);
}

/// Reads a metadata block, without its fences, into what is known of an article.
///
/// Keys that Liseuse has no use for are passed over; lines that are no metadata and values that can't be used give
/// warnings.
pub fn apply(block: &str, base: Option<&str>, metadata: &mut Metadata, warnings: &mut Vec<Warning>) {
    let (entries, odd) = value::entries(block);
    warnings.extend(odd.into_iter().map(Warning::FrontMatter));
    let mut read = Reader { entries: &entries, base, warnings };
    let Metadata { url, image, original, newsletter, support, .. } = metadata;
    for (field, names, allowed) in [
        (url, URL, web as Allowed),
        (image, IMAGE, Url::picture),
        (original, ORIGINAL, web),
        (newsletter, NEWSLETTER, web),
        (support, SUPPORT, web),
    ] {
        read.address(field, names, allowed);
    }
    set(&mut metadata.language, read.first(LANGUAGE, &Language::new));
    set(&mut metadata.direction, read.first(DIRECTION, &direction));
    let text = |names| first(&entries, names).map(Entry::text);
    set(&mut metadata.title, text(TITLE).map(Phrasing::plain));
    set(&mut metadata.standfirst, text(STANDFIRST).map(Phrasing::plain));
    set(&mut metadata.date, text(DATE));
    set(&mut metadata.site, text(SITE));
    set(&mut metadata.byline, first(&entries, AUTHOR).map(|entry| entry.joined(", ")));
}

/// What makes an address of a text, from where it is, if it may be one.
type Allowed = fn(&str, Option<&str>) -> Option<Url>;

fn web(text: &str, base: Option<&str>) -> Option<Url> {
    // Words in place of an address, such as the name of a source, lead nowhere.
    Url::parse(text, base).filter(|_| !text.contains(' '))
}

fn direction(text: &str) -> Option<Direction> {
    match text {
        "rtl" => Some(Direction::RightToLeft),
        "ltr" => Some(Direction::LeftToRight),
        _ => None,
    }
}

fn set<T>(field: &mut Option<T>, value: Option<T>) {
    if value.is_some() {
        *field = value;
    }
}

/// The entry with the best of these names that says something; names at the top level are better than those in tables.
fn first<'a>(entries: &'a [Entry], names: &str) -> Option<&'a Entry> {
    let holds = |name: &str, nested: bool| {
        entries.iter().find(|entry| entry.key == name && entry.nested == nested && !entry.values.is_empty())
    };
    [false, true].into_iter().find_map(|nested| names.split(' ').find_map(|name| holds(name, nested)))
}

struct Reader<'a> {
    entries: &'a [Entry],
    base: Option<&'a str>,
    warnings: &'a mut Vec<Warning>,
}

impl Reader<'_> {
    fn address(&mut self, field: &mut Option<Url>, names: &str, allowed: Allowed) {
        let base = self.base;
        set(field, self.first(names, &|text| allowed(text, base)));
    }

    fn first<T>(&mut self, names: &str, read: &dyn Fn(&str) -> Option<T>) -> Option<T> {
        let entry = first(self.entries, names)?;
        let value = entry.values.iter().find_map(|value| read(value));
        if value.is_none() {
            self.warnings.push(Warning::FrontMatter([entry.key.as_str(), ": ", &entry.text()].concat()));
        }
        value
    }
}

#[cfg(test)]
mod tests;
