//! Finds the article on a page and what on it is not the article.

use super::Element;
use super::clutter::{has_name, is_byline_word, is_clutter, is_comments_word, is_dateline_word};
use super::outline::{Entry, Outline, SENTENCE};
use super::table::holds_data;
use super::vocabulary::{Role, heading, role};

/// Takes clutter out of the outline and gives the place of the element that holds the article.
pub(super) fn find(outline: &mut Outline<'_>, title: Option<usize>) -> usize {
    sweep(outline, 0, 34);
    let body = outline.inside(0).find(|(_, entry)| entry.element.is("body")).map_or(0, |(place, _)| place);
    let place = declared(outline, body, title).unwrap_or(body);
    let place = densest(outline, place);
    sweep(outline, place, 25);
    leave_out_teasers(outline, place);
    place
}

/// Leaves out what names itself clutter and what is little else than links, unless it holds a good part of the prose,
/// in hundredths: then its name means something else here. Comments may be longer than what they comment on.
fn sweep(outline: &mut Outline<'_>, root: usize, part: usize) {
    let is_main = |element: &Element| matches!(element.name.as_str(), "main" | "article");
    let has_main = outline.inside(root).any(|(_, entry)| is_main(entry.element));
    leave_out(outline, root, |outline, place, entry, text| {
        let small = entry.measure.prose * 100 < text.all * part.max(1);
        let named = is_clutter(entry.element) && !is_said(outline, entry) && !is_embed(entry.element);
        let clutter = small
            && (named || is_link_list(outline, place) || is_dateline(outline, place))
            && !is_credit(outline, place, entry.element);
        let comments = text.may_be_answered() && has_name(entry.element, is_comments_word);
        let is_foot = || !outline.around(place).any(|outer| is_main(outer.element));
        let foot = has_main && entry.element.is("footer") && is_foot();
        is_sweepable(&entry.element.name) && (clutter || comments || foot)
    });
}

/// How much prose there is.
struct Prose {
    all: usize,
    /// As far as it stands before an element and is kept.
    before: usize,
    /// Whether a headline stands before the element.
    headed: bool,
}

impl Prose {
    /// Whether enough stands before an element for it to be what others say of it: some sentences under a headline, or
    /// a good part of all.
    fn may_be_answered(&self) -> bool {
        let some = self.headed && self.before >= 2 * SENTENCE;
        self.before > 0 && (some || self.before * 8 > self.all)
    }
}

/// Leaves out, with all that is in it, whatever is to be out.
fn leave_out(outline: &mut Outline<'_>, root: usize, is_out: impl Fn(&Outline, usize, &Entry, &Prose) -> bool) {
    let Some((all, end)) = outline.get(root).map(|entry| (entry.measure.prose, entry.end)) else { return };
    let mut text = Prose { all, before: 0, headed: false };
    let mut place = root + 1;
    while let Some(entry) = outline.get(place).filter(|_| place < end) {
        let after = entry.end;
        if !entry.kept {
            place = after;
        } else if is_out(outline, place, entry, &text) {
            outline.drop(place);
            place = after;
        } else {
            text.before += entry.own_prose;
            text.headed |= heading(&entry.element.name).is_some_and(|level| level < 3);
            place += 1;
        }
    }
    outline.measure();
}

/// Whether an element is a paragraph of sentences or words in one: these are text, whatever their names. `teaser` is
/// also what some call a standfirst, `tooltip` what others put on a word.
fn is_said(outline: &Outline<'_>, entry: &Entry<'_>) -> bool {
    let in_line = entry.element.is("p") || role(&entry.element.name) == Role::Inline;
    in_line && outline.get(entry.line).is_some_and(|line| line.own_prose >= SENTENCE)
}

/// Whether an element says that it holds somebody's words from another site.
fn is_embed(element: &Element) -> bool {
    has_name(element, |word| matches!(word, "embed" | "embedded"))
        && element.descendants().any(|inner| inner.is("blockquote"))
}

/// Whether an element says whose words a block quotes.
fn is_credit(outline: &Outline<'_>, place: usize, element: &Element) -> bool {
    let named = element.is("footer") || has_name(element, |word| word == "footer" || is_byline_word(word));
    named && outline.around(place).any(|outer| outer.element.is("blockquote"))
}

/// Whether an element may be left out for its name: not one that a whole text can stand in, nor words in a line.
fn is_sweepable(name: &str) -> bool {
    let text = matches!(
        name,
        "html" | "body" | "article" | "main" | "a" | "em" | "strong" | "b" | "i" | "code" | "figcaption"
    );
    !text && heading(name).is_none()
}

/// Whether a block is little else than links.
fn is_link_list(outline: &Outline<'_>, place: usize) -> bool {
    let Some(entry) = outline.get(place) else { return false };
    let lists = matches!(entry.element.name.as_str(), "ul" | "ol" | "div" | "section" | "table" | "dl" | "header");
    let measure = entry.measure;
    // An author's own list stands unadorned among prose, or in a table.
    let plain = !entry.element.has("class") && !entry.element.has("id") && !entry.element.is("div");
    let among = |parent: &Entry<'_>| parent.measure.prose > 0 || parent.element.is("td");
    if plain && outline.get(entry.parent).is_some_and(among) {
        return false;
    }
    let data = |(_, inner): (usize, &Entry<'_>)| inner.element.is("th");
    lists
        && measure.links > 1
        && measure.prose == 0
        && measure.link_share() > 60
        && !outline.inside(place).take(30).any(data)
}

/// Whether a short line only says what the metadata says.
fn is_dateline(outline: &Outline<'_>, place: usize) -> bool {
    let Some(entry) = outline.get(place) else { return false };
    let named = has_name(entry.element, is_dateline_word)
        || (has_name(entry.element, is_byline_word) && entry.measure.prose == 0)
        || entry.element.has_word("rel", "author")
        || ["author", "datePublished", "dateModified"].iter().any(|name| entry.element.has_word("itemprop", name));
    named && entry.measure.text < 120
}

/// The element that the page itself declares to hold the article, if most of the prose stands in it.
fn declared(outline: &Outline<'_>, body: usize, title: Option<usize>) -> Option<usize> {
    let all = outline.get(body)?.measure.prose;
    let ways: [fn(&Element) -> bool; 3] = [
        |element| element.is("article") || element.has_word("role", "article"),
        |element| element.is("main"),
        |element| element.has_word("role", "main"),
    ];
    let most = |way: &dyn Fn(&Element) -> bool| {
        let best = outline
            .inside(body)
            .filter(|(_, entry)| way(entry.element))
            .max_by_key(|(_, entry)| entry.measure.prose)?;
        (best.1.measure.prose * 2 > all).then_some(best.0)
    };
    most(&|element| element.has_word("itemprop", "articleBody"))
        .or_else(|| headed(outline, body, title))
        .or_else(|| ways.iter().find_map(|way| most(way)))
}

/// The `article` with the headline, if most of the prose stands in it that is in no other: those are teasers, or what
/// readers answer.
fn headed(outline: &Outline<'_>, body: usize, title: Option<usize>) -> Option<usize> {
    let title = title?;
    let mut outermost: Vec<(usize, &Entry<'_>)> = Vec::new();
    for (at, entry) in outline.inside(body).filter(|(_, entry)| entry.element.is("article")) {
        if outermost.last().is_none_or(|(_, last)| last.end <= at) {
            outermost.push((at, entry));
        }
    }
    let prose = |(_, entry): &(usize, &Entry<'_>)| entry.measure.prose;
    let found = outermost.iter().find(|(at, entry)| (*at..entry.end).contains(&title))?;
    let outside = outline.get(body)?.measure.prose - outermost.iter().map(prose).sum::<usize>();
    (prose(found) > outside.max(SENTENCE)).then_some(found.0)
}

/// The innermost element that still holds nearly all prose of another, around tables of data.
fn densest(outline: &Outline<'_>, root: usize) -> usize {
    let all = outline.get(root).map_or(0, |entry| entry.measure.prose);
    let mut place = root;
    loop {
        let inner = outline
            .children(place)
            .filter(|(_, entry)| all > 0 && entry.measure.prose * 100 >= all * 80)
            .find(|(_, entry)| is_container(entry.element));
        match inner {
            Some((inner, entry)) if !has_likes(outline, place, inner, entry.element) => place = inner,
            _ => return place,
        }
    }
}

/// Whether an element with prose has siblings of its kind with prose: the sections of one text.
fn has_likes(outline: &Outline<'_>, parent: usize, place: usize, element: &Element) -> bool {
    outline.children(parent).any(|(other, entry)| {
        let class = |element: &Element| element.attribute("class").map(str::to_owned);
        other != place
            && entry.measure.prose > 0
            && entry.measure.link_share() < 33
            && entry.element.name == element.name
            && (element.is("section") || (element.has("class") && class(entry.element) == class(element)))
    })
}

/// Leaves out what comes after most of the text and holds headlines that lead elsewhere: other articles.
fn leave_out_teasers(outline: &mut Outline<'_>, root: usize) {
    let Some(end) = outline.get(root).map(|entry| entry.end) else { return };
    let counts = headline_counts(outline, end);
    leave_out(outline, root, |_, place, entry, text| {
        let prose = entry.measure.prose;
        let boxed = matches!(entry.element.name.as_str(), "div" | "section" | "ul" | "ol" | "article" | "table");
        let late = boxed && text.before * 2 > text.all && prose * 100 < text.all * 34;
        let headlines = counts.get(entry.end).zip(counts.get(place)).map_or(0, |(to, from)| to - from);
        late && (headlines > 1 || (headlines == 1 && prose * 10 < text.all))
    });
}

/// How many headings before each place, left out already or not, are links that leave the page.
fn headline_counts(outline: &Outline<'_>, end: usize) -> Vec<usize> {
    let mut count = 0;
    let mut counts = vec![0];
    for entry in (0..end).filter_map(|place| outline.get(place)) {
        count += usize::from(heading(&entry.element.name).is_some() && entry.measure.link_share() > 90);
        counts.push(count);
    }
    counts
}

fn is_container(element: &Element) -> bool {
    match element.name.as_str() {
        "div" | "section" | "article" | "main" | "body" | "tbody" | "tr" | "td" | "center" | "form" | "span" => true,
        "table" => !holds_data(element),
        _ => false,
    }
}
