use super::*;
use proptest::prelude::*;

fn read(block: &str) -> (Metadata, Vec<Warning>) {
    let (mut metadata, mut warnings) = (Metadata::default(), Vec::new());
    apply(block, Some("https://example.org/news/"), &mut metadata, &mut warnings);
    (metadata, warnings)
}

fn title(block: &str) -> Option<String> {
    read(block).0.title.map(|title| title.text())
}

#[test]
fn yaml_gives_every_field() {
    let (metadata, warnings) = read(
        "# for the editors\ntitle: \"Un pont: \\\"enfin\\\"\"\nstandfirst: Après trois ans, il rouvre. # déjà\nauthor: Jeanne Martin\n\
         date: 2026-03-12\nlang: fr-CH\nurl: pont.html\nimage: /img/pont.jpg\noriginal: https://example.com/bridge\n\
         newsletter: https://example.org/nl\nsupport: https://example.org/don\ntags: [ponts, ville]\ndraft: false\n",
    );
    assert_eq!(metadata.title.unwrap().text(), "Un pont: \"enfin\"");
    assert_eq!(metadata.standfirst.unwrap().text(), "Après trois ans, il rouvre.");
    assert_eq!(metadata.byline.as_deref(), Some("Jeanne Martin"));
    assert_eq!(metadata.date.as_deref(), Some("2026-03-12"));
    assert_eq!(metadata.language.unwrap().tag(), "fr-CH");
    assert_eq!(metadata.url.unwrap().as_str(), "https://example.org/news/pont.html");
    assert_eq!(metadata.image.unwrap().as_str(), "https://example.org/img/pont.jpg");
    assert_eq!(metadata.original.unwrap().as_str(), "https://example.com/bridge");
    assert_eq!(metadata.newsletter.unwrap().as_str(), "https://example.org/nl");
    assert_eq!(metadata.support.unwrap().as_str(), "https://example.org/don");
    assert_eq!(warnings, []);
}

#[test]
fn fields_at_the_top_name_title_and_author_or_day() {
    let mail = "From: Marta Leeb\nSubject: Re: The bridge\n\nHello";
    assert_eq!(fields(mail), Some(("From: Marta Leeb\nSubject: Re: The bridge", "Hello")));
    let mut metadata = Metadata::default();
    apply_mail("Von: Marta Leeb <marta@example.org>\nBetreff: Die Brücke", &mut metadata);
    assert_eq!(metadata.byline.as_deref(), Some("Marta Leeb"));
    assert_eq!(metadata.title.unwrap().text(), "Die Brücke");
    assert!(fields("Title: A\nDate: 2026-03-03\nCategory: b\n\ntext").is_some());
    for text in ["Title: A\nPlace: B\n\nc", "Title: A\nand more\nDate: 1\n\nc", "Title: A\nDate: 1", "a: b\n\nc"] {
        assert_eq!(fields(text), None);
    }
}

#[test]
fn text_set_off_by_blank_lines_between_rules_is_no_metadata() {
    let text = "---\n\nNobody knew: it was late.\n\n---\n\na";
    assert_eq!(split(text), (None, text));
    assert_eq!(split("---\n\ntitle: A\n---\na").0, Some("\ntitle: A\n"));
}

#[test]
fn toml_gives_the_same() {
    let (metadata, warnings) = read(
        "title = 'C:\\no escape'\nauthors = [\n  \"Ana Ruiz\",\n  \"Li, Wei\", # guest\n]\ndate = 2026-03-12T08:00:00Z\n\
         description = \"\"\"\nOne line\nand another\"\"\"\n[extra]\ntitle = \"Not this\"\nlang = \"es\"\n",
    );
    assert_eq!(metadata.title.unwrap().text(), "C:\\no escape");
    assert_eq!(metadata.byline.as_deref(), Some("Ana Ruiz, Li, Wei"));
    assert_eq!(metadata.date.as_deref(), Some("2026-03-12T08:00:00Z"));
    assert_eq!(metadata.standfirst.unwrap().text(), "One line\nand another");
    assert_eq!(metadata.language.unwrap().tag(), "es");
    assert_eq!(warnings, []);
}

#[test]
fn several_authors_come_as_any_list() {
    for block in [
        "authors: [Ana Ruiz, 'Bo Ek']",
        "author:\n  - Ana Ruiz\n  - \"Bo Ek\"",
        "authors:\n- Ana Ruiz\n- Bo Ek\ntitle: T",
        "author:\n  - name: Ana Ruiz\n    url: https://example.org/ana\n  - name: Bo Ek",
        "author: [Ana Ruiz, Bo Ek]",
        "Author : Ana Ruiz, Bo Ek",
    ] {
        assert_eq!(read(block).0.byline.as_deref(), Some("Ana Ruiz, Bo Ek"), "{block}");
    }
}

#[test]
fn values_go_on_over_lines() {
    assert_eq!(title("title: >-\n  A long\n  title\ndate: today").as_deref(), Some("A long title"));
    assert_eq!(title("title: |\n  A long\n  title\n").as_deref(), Some("A long\ntitle"));
    assert_eq!(title("title: A long\n  title\n").as_deref(), Some("A long title"));
    assert_eq!(title("title: It''s not # a comment").as_deref(), Some("It''s not"));
    assert_eq!(title("title: 'It''s: so'").as_deref(), Some("It's: so"));
    assert_eq!(title("title: \"\\u00c9t\\u00e9\"").as_deref(), Some("Été"));
    assert_eq!(title("title: C# in depth").as_deref(), Some("C# in depth"));
}

#[test]
fn a_subtitle_is_a_better_standfirst_than_a_description() {
    let (metadata, _) = read("description: For machines.\nsubtitle: For readers.");
    assert_eq!(metadata.standfirst.unwrap().text(), "For readers.");
}

#[test]
fn a_cover_may_be_a_map() {
    let (metadata, _) = read("cover:\n  alt: The bridge\n  image: bridge.jpg\n  caption: x");
    assert_eq!(metadata.image.unwrap().as_str(), "https://example.org/news/bridge.jpg");
}

#[test]
fn what_cannot_be_used_is_told() {
    let (metadata, warnings) =
        read("url: javascript:alert(1)\nlang: français\nlayout: post\nno metadata here\ntitle:\n");
    assert_eq!(metadata, Metadata::default());
    let told = |line: &str| warnings.contains(&Warning::FrontMatter(line.into()));
    assert!(told("url: javascript:alert(1)") && told("lang: français") && told("no metadata here"));
    assert_eq!(warnings.len(), 3);
}

#[test]
fn the_block_is_cut_from_the_top_of_a_text() {
    assert_eq!(split("---\ntitle: A\n---\nBody"), (Some("title: A\n"), "Body"));
    assert_eq!(split("\u{FEFF}---\r\ntitle: A\r\n...\r\nBody"), (Some("title: A\r\n"), "Body"));
    assert_eq!(split("+++\ntitle = 'A'\n+++\n"), (Some("title = 'A'\n"), ""));
    for text in [
        "---\nTwo rules around a sentence\n---\nBody",
        "---\ntitle: never closed",
        "Body",
        "",
        "---",
        "----\na: b\n----",
    ] {
        assert_eq!(split(text), (None, text));
    }
}

proptest! {
    #[test]
    fn no_block_makes_it_fail(block in "(?s).*", lines in prop::collection::vec("[a-z\"'\\[\\]{}:=,#>|\\- \t\\\\]*", 0..8)) {
        read(&block);
        read(&lines.join("\n"));
        let text = lines.join("\n");
        let (block, rest) = split(&text);
        prop_assert!(block.map_or(0, str::len) + rest.len() <= text.len());
    }
}
