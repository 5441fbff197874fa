use super::Url;
use proptest::prelude::*;

fn parsed(text: &str, base: Option<&str>) -> Option<String> {
    Url::parse(text, base).map(|url| url.0)
}

fn link(text: &str) -> Option<String> {
    parsed(text, None)
}

#[test]
fn takes_the_schemes_that_readers_follow() {
    for text in
        ["https://example.org/a?b#c", "HTTP://example.org", "mailto:a@example.org", "tel:+331234", "sms:+331234", "#a"]
    {
        assert_eq!(link(text).as_deref(), Some(text));
    }
}

#[test]
fn refuses_every_other_scheme() {
    for text in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "\u{1}javascript:alert(1)",
        "java\nscript:alert(1)",
        "java\tscript\r:alert(1)",
        "data:text/html,a",
        "vbscript:a",
        "file:///etc/hosts",
        "blob:https://example.org/1",
        "made-up:a",
        "https:",
        "https:///a",
        "http:a",
    ] {
        assert_eq!(link(text), None, "{text:?}");
        assert_eq!(parsed(text, Some("https://example.org/")), None, "{text:?}");
    }
}

#[test]
fn a_relative_address_without_a_base_stays() {
    for text in ["", "a", "../a", "/a?b=1:2", "?a", "//example.org/a", "a/b:c", "1:2"] {
        assert_eq!(link(text).as_deref(), Some(text));
    }
}

/// The cases are those of RFC 3986, section 5.4; those with another scheme and the lone fragment are ours.
#[test]
fn joins_as_the_rfc_says() {
    for (reference, target) in [
        ("g", "http://a/b/c/g"),
        ("./g", "http://a/b/c/g"),
        ("g/", "http://a/b/c/g/"),
        ("/g", "http://a/g"),
        ("//g", "http://g"),
        ("?y", "http://a/b/c/d;p?y"),
        ("g?y", "http://a/b/c/g?y"),
        ("#s", "#s"),
        ("g#s", "http://a/b/c/g#s"),
        ("g?y#s", "http://a/b/c/g?y#s"),
        (";x", "http://a/b/c/;x"),
        ("g;x=1/../y", "http://a/b/c/y"),
        ("", "http://a/b/c/d;p?q"),
        (".", "http://a/b/c/"),
        ("..", "http://a/b/"),
        ("../g", "http://a/b/g"),
        ("../..", "http://a/"),
        ("../../g", "http://a/g"),
        ("../../../g", "http://a/g"),
        ("/./g", "http://a/g"),
        ("/../g", "http://a/g"),
        ("g.", "http://a/b/c/g."),
        ("..g", "http://a/b/c/..g"),
        ("./g/.", "http://a/b/c/g/"),
        ("g/../h", "http://a/b/c/h"),
        ("g?y/../x", "http://a/b/c/g?y/../x"),
    ] {
        assert_eq!(parsed(reference, Some("http://a/b/c/d;p?q")).as_deref(), Some(target), "{reference}");
    }
}

#[test]
fn joins_to_a_bare_host_and_to_nothing_but_the_web() {
    assert_eq!(parsed("a", Some("https://example.org")).as_deref(), Some("https://example.org/a"));
    assert_eq!(parsed("a", Some("file:///home/b")).as_deref(), Some("a"));
    assert_eq!(parsed("a", Some("nonsense")).as_deref(), Some("a"));
    assert_eq!(parsed("//", Some("https://example.org")), None);
}

#[test]
fn encodes_what_an_address_may_not_hold() {
    assert_eq!(link("/été à la mer").as_deref(), Some("/%C3%A9t%C3%A9%20%C3%A0%20la%20mer"));
    assert_eq!(link("https://été.example/\\[a]").as_deref(), Some("https://été.example/%5C%5Ba%5D"));
    assert_eq!(link("https://[::1]:80/%20").as_deref(), Some("https://[::1]:80/%20"));
    assert_eq!(link("/\\example.org").as_deref(), Some("/%5Cexample.org"));
}

#[test]
fn names_the_host() {
    let host = |text: &str| Url::parse(text, None).and_then(|url| url.host().map(str::to_owned));
    assert_eq!(host("https://me:key@example.org:80/a@b").as_deref(), Some("example.org"));
    assert_eq!(host("https://[::1]:80/").as_deref(), Some("[::1]"));
    assert_eq!(host("mailto:a@example.org"), None);
    assert_eq!(host("/a"), None);
}

#[test]
fn pictures_may_be_data_but_not_drawings() {
    let picture = |text: &str| Url::picture(text, None).is_some();
    assert!(picture("https://example.org/a.svg") && picture("a.png") && picture("blob:https://example.org/1"));
    assert!(picture("data:image/png;base64,AAAA") && picture("DATA:IMAGE/WEBP,AAAA"));
    for text in ["data:image/svg+xml,<svg/>", "data:text/html,a", "data:,", "javascript:1", "mailto:a@b", "", "#a"] {
        assert!(!picture(text), "{text}");
    }
}

/// The scheme as the URL Standard finds it, written down anew so that the two must agree.
fn browser_scheme(text: &str) -> Option<String> {
    let text: String = text.trim_matches(|c: char| c <= ' ').chars().filter(|c| !"\t\n\r".contains(*c)).collect();
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || "+-.".contains(c)))?;
    let starts = text.starts_with(|c: char| c.is_ascii_alphabetic());
    (starts && text[end..].starts_with(':')).then(|| text[..end].to_ascii_lowercase())
}

fn address() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ \t\n\u{1}]{0,2}(java|JAVA|vb)?[\t\n]?script[\t\n ]?:[a-z(]{0,4}",
        "(https?|mailto|data|file|a)?:?/{0,3}[a-zé@.:\\[\\]]{0,9}[/?#\\\\.a-z é:]{0,12}",
    ]
}

proptest! {
    #[test]
    fn nothing_leaves_the_list(text in address(), base in proptest::option::of(address())) {
        if let Some(url) = Url::parse(&text, base.as_deref()) {
            let scheme = browser_scheme(url.as_str());
            let listed = scheme.as_deref().is_none_or(|scheme| ["http", "https", "mailto", "tel", "sms"].contains(&scheme));
            prop_assert!(listed, "{url:?}");
        }
        if let Some(url) = Url::picture(&text, base.as_deref()) {
            let scheme = browser_scheme(url.as_str());
            let listed = scheme.as_deref().is_none_or(|scheme| ["http", "https", "blob", "data"].contains(&scheme));
            prop_assert!(listed, "{url:?}");
        }
    }

    #[test]
    fn what_was_joined_is_joined_for_good(text in address(), path in "(/[a-z.]{0,3}){0,4}") {
        let base = format!("https://example.org{path}");
        if let Some(url) = Url::parse(&text, Some(&base)) {
            prop_assert_eq!(Url::parse(url.as_str(), Some("http://other.example/a/b")), Some(url));
        }
    }
}
