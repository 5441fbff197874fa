//! The examples of the `CommonMark` specification come out as it says.
//!
//! The specification has a licence of its own, so it is fetched and not kept here.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod serialise;
mod specification;

use liseuse::domain::article::Article;
use liseuse::domain::parse::{Source, markdown};
use liseuse::domain::url::Url;
use specification::Example;

#[test]
fn every_example_without_raw_html_comes_out_right() {
    let examples = specification::examples();
    assert_eq!(examples.len(), 652, "CommonMark 0.31.2 has 652 examples");
    let (raw, plain): (Vec<_>, Vec<_>) = examples.iter().partition(|example| example.holds_raw_html());
    let wrong: Vec<String> = plain.iter().filter_map(|example| difference(example)).collect();
    println!("{} of {} examples right, {} hold raw HTML", plain.len() - wrong.len(), plain.len(), raw.len());
    assert!(plain.len() > 550, "only {} examples without raw HTML: the rule that finds them is wrong", plain.len());
    assert!(wrong.is_empty(), "{} examples come out wrong:\n{}", wrong.len(), wrong.join("\n"));
}

fn difference(example: &Example) -> Option<String> {
    let article = parsed(&example.markdown);
    let found = serialise::html(&article, &example.markdown);
    let expected = without_refused_links(&example.html);
    (found != expected).then(|| {
        let Example { number, markdown, .. } = example;
        format!("example {number}\n{markdown}\n--- expected\n{expected}\n--- found\n{found}")
    })
}

fn parsed(text: &str) -> Article {
    markdown::parse(&Source { text, base: None })
}

/// Links with a scheme that no reader of articles needs lose their tags and keep their words.
fn without_refused_links(html: &str) -> String {
    let mut kept = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<a href=\"") {
        let (href, after_href) = after.split_once('"').unwrap();
        if Url::parse(&href.replace("&amp;", "&"), None).is_some() {
            kept.extend([before, "<a href=\""]);
            rest = after;
        } else {
            let (words, after_link) = after_href.split_once("</a>").unwrap();
            kept.extend([before, words.split_once('>').unwrap().1]);
            rest = after_link;
        }
    }
    kept + rest
}
