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
    assert_eq!(starts("#text=one%3A~%3Atext=two"), ["two"]);
    assert_eq!(starts("#text=one%3a%7e%3atwo"), ["one"]);
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
    assert_eq!(TextFragment::parse("caf%E9").unwrap().start, "café");
}

#[test]
fn links_that_programs_have_mangled_on_the_way_are_read_as_they_were() {
    let paragraphs =
        article(&["The lamp burned all night, until the baker came home.", "Le café du port était fermé."]);
    for fragment in [
        "#:~:text=until%20the%20baker",
        "#lamp:~:text=until%20the%20baker",
        "#lamp%3A~%3Atext=until%20the%20baker",
        "#%3a%7e%3atext=until%20the%20baker",
        "#:~:text=until+the+baker",
        "#:~:text=until%2520the%2520baker",
        "#%3A~%3Atext%3Duntil%2520the%2520baker",
        "#text%3Duntil%2520the%2520baker%3A~%3Atext%3Duntil%2520the%2520baker",
        "#:~:text=words%20that%20are%20nowhere&text=until%20the%20baker",
        "#:~:text=night%2C-,until%20the%20baker,-came&unknown=1",
    ] {
        let (stretches, exactness) = follow(&paragraphs, fragment).unwrap_or_else(|| panic!("{fragment}"));
        assert_eq!((stretches, exactness), (vec![Stretch { paragraph: 0, start: 27, end: 42 }], Exactness::Exact));
    }
    let (stretches, _) = follow(&paragraphs, "#:~:text=caf%E9%20du").unwrap();
    assert_eq!(stretches, [Stretch { paragraph: 1, start: 3, end: 10 }]);
    // A sign that stands for itself, and a comma that is part of the words.
    assert_eq!(follow(&paragraphs, "#:~:text=until%20the%2Bbaker"), None);
    assert_eq!(follow(&paragraphs, "#:~:text=burned%2C%20home"), None);
}
