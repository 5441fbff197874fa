//! What stands around an article on its page, told by tags, roles and the words that page builders name things with.

use super::Element;

/// Roles of what is not the article.
const ROLES: &str = "navigation complementary banner contentinfo search menu menubar dialog alertdialog toolbar tablist alert \
    tooltip";

/// Whether an element names itself as something else than the article's text.
pub(super) fn is_clutter(element: &Element) -> bool {
    let by_tag = matches!(element.name.as_str(), "nav" | "aside" | "footer" | "form" | "fieldset" | "menu" | "search");
    let role = element.filled("role").unwrap_or_default();
    let by_role = is_one_of(ROLES, role);
    let by_frame = matches!(element.name.as_str(), "iframe" | "frame") && !is_player(element);
    by_tag
        || by_role
        || by_frame
        || element.attribute("aria-modal") == Some("true")
        || has_name(element, is_clutter_word)
        || (element.name.contains('-') && words(&element.name).iter().any(|word| is_clutter_word(word)))
}

/// Whether a frame shows something to look at, rather than an advertisement or a counter.
fn is_player(frame: &Element) -> bool {
    frame.has("allowfullscreen")
        || frame.attribute("allow").is_some_and(|features| features.contains("fullscreen"))
        || ["src", "data-src"]
            .iter()
            .filter_map(|name| frame.attribute(name))
            .any(|address| ["/embed", "/video", "player"].iter().any(|part| address.contains(part)))
}

/// Whether an element is meant for screen readers alone, on its page, by one of the classes that hide it from sight.
pub(super) fn is_only_read_aloud(element: &Element) -> bool {
    const CLASSES: &str =
        "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only element-invisible";
    element.attribute("class").is_some_and(|names| names.split_ascii_whitespace().any(|name| is_one_of(CLASSES, name)))
}

/// Whether an element only numbers the lines of a program.
pub(super) fn numbers_lines(element: &Element) -> bool {
    let is_gutter = |word: &str| is_one_of("gutter lineno linenos linenum linenumber linenumbers ln lnt", word);
    let named = element.attribute("class").is_some_and(|names| {
        names.contains("line-number") || names.split(|c: char| !c.is_alphanumeric()).any(is_gutter)
    });
    named && element.text().chars().all(|c| c.is_ascii_digit() || c.is_whitespace())
}

/// Whether one of the words in the class or id of an element is of a kind.
pub(super) fn has_name(element: &Element, kind: fn(&str) -> bool) -> bool {
    ["class", "id"].iter().filter_map(|name| element.attribute(name)).any(|names| words(names).iter().any(|w| kind(w)))
}

/// The words of a class or id, in lower case: `articleShare_bar-2` is article, share, bar, 2.
fn words(names: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut small = false;
    for letter in names.chars() {
        if !letter.is_alphanumeric() || (letter.is_uppercase() && small) {
            words.push(String::new());
        }
        small = letter.is_lowercase();
        if letter.is_alphanumeric()
            && let Some(word) = words.last_mut()
        {
            word.extend(letter.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Names of what is not the article, each a word.
const CLUTTER: &str = "ad adbox ads adsense adslot adunit backlink banner catlinks consent cookie cookies cta disqus editsection \
    followus footer gdpr jump login masthead menu modal morestories mostread nav navbar navi navigation outbrain \
    overlay pager pagination paywall popular popup printonly promo promos rating readmore recirc replies respond \
    rss search share sharebar sharedaddy shares sharetools sharing shoutbox siblings sidebar signin signup skip \
    skyscraper social sponsor sponsored taboola tagcloud taglist tags teaser teasers toolbar tooltip topbar \
    trending upsell vote widget widgets";

/// Beginnings of such names.
const CLUTTER_STARTS: &str = "advert breadcrumb comment newsletter recommend related sharebutton socialmedia subscri";

/// Names of what readers wrote under an article.
const COMMENTS: &str = "comments commentlist disqus discussion kommentare commentaires comentarios";

/// Names of the paragraph between headline and text, as newsrooms of several countries call it.
const STANDFIRST: &str = "standfirst chapo chapeau dek deck subtitle subheadline subheading subhead lede leadtext perex \
    vorspann sottotitolo bajada entradilla ingress sapo";

/// Names of the line that says who wrote an article.
const BYLINE: &str = "byline author authors auteur autor dateline writtenby signature";

/// Names of lines about an article that its metadata holds already.
const DATELINE: &str = "byline bylines dateline timestamp pubdate published postmeta entrymeta";

fn is_clutter_word(word: &str) -> bool {
    is_one_of(CLUTTER, word) || CLUTTER_STARTS.split(' ').any(|start| word.starts_with(start))
}

pub(super) fn is_comments_word(word: &str) -> bool {
    is_one_of(COMMENTS, word)
}

pub(super) fn is_standfirst_word(word: &str) -> bool {
    is_one_of(STANDFIRST, word)
}

pub(super) fn is_byline_word(word: &str) -> bool {
    is_one_of(BYLINE, word)
}

pub(super) fn is_dateline_word(word: &str) -> bool {
    is_one_of(DATELINE, word)
}

fn is_one_of(names: &str, word: &str) -> bool {
    names.split(' ').any(|name| name == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_word_by_word() {
        assert_eq!(words("articleShare_bar-2 NAV"), ["article", "share", "bar", "2", "nav"]);
    }
}
