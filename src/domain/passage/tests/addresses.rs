//! Links in addresses, as programs write and mangle them.

use super::*;

#[test]
fn an_address_may_hold_several_fragments_and_an_ordinary_one() {
    let starts = |url: &str| fragments(url).into_iter().map(|fragment| fragment.start).collect::<Vec<_>>();
    assert_eq!(starts("https://e.org/a#part:~:text=one%20two&other=1&text=a-,three,-b"), ["one two", "three"]);
    assert_eq!(starts("#:~:text=one"), ["one"]);
    assert!(fragments("https://e.org/?:~:text=one").is_empty());
    let fragment = TextFragment { start: "one".into(), ..TextFragment::default() };
    let link = |url: &str| link(url, &fragment.to_string());
    assert_eq!(link("https://e.org/a"), "https://e.org/a#:~:text=one");
    assert_eq!(link("https://e.org/a#part"), "https://e.org/a#part:~:text=one");
    assert_eq!(link("https://e.org/a#part:~:text=two"), "https://e.org/a#part:~:text=one");
}

#[test]
fn an_ordinary_fragment_names_a_passage_where_the_directive_is_hidden() {
    let starts = |url: &str| fragments(url).into_iter().map(|fragment| fragment.start).collect::<Vec<_>>();
    assert_eq!(starts("#text=one,two:~:text=one%20and%20two"), ["one and two"]);
    assert_eq!(starts("https://e.org/a#text=one,two"), ["one"]);
    assert_eq!(starts("#text=one%3A~%3Atext=two"), ["one"]);
    assert!(starts("#part").is_empty());
    assert_eq!(link("https://e.org/a", "text=b:~:text=a%20b"), "https://e.org/a#text=b:~:text=a%20b");
    assert_eq!(link("https://e.org/a#text=old", "text=b:~:text=a%20b"), "https://e.org/a#text=b:~:text=a%20b");
    assert_eq!(link("https://e.org/a#part", "text=b:~:text=a%20b"), "https://e.org/a#part:~:text=a%20b");
    assert!(has_own("https://e.org/a#text=one") && !has_own("https://e.org/a#part:~:text=one"));
}

#[test]
fn values_that_are_no_fragment_are_told() {
    for value in ["", ",", "a,b,c", "a-,", "a-", "-a", ",-a", "a-,b,c,d,-e", "a-,b,c,d", "%20", "a,,b"] {
        assert_eq!(TextFragment::parse(value), None, "{value}");
    }
    for value in ["a-,b,c,-d", "a-,b", "b,-d", "b,c"] {
        assert_eq!(TextFragment::parse(value).unwrap().to_string(), format!("text={value}"));
    }
    assert_eq!(TextFragment::parse("50%,100%ZZ").unwrap().start, "50%");
    assert_eq!(TextFragment::parse("%FFx").unwrap().start, "\u{FFFD}x");
}
