use proptest::prelude::*;

use super::*;

const URL: &str = "https://example.org/a?b=1&c=d#e";
const HOSTILE: &str = "50% \"plus\" a+b & c#d\r\n«été» 👩‍👩‍👧 שלום";
const ENCODED: &str = "50%25%20%22plus%22%20a%2Bb%20%26%20c%23d%20%C2%AB%C3%A9t%C3%A9%C2%BB%20%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7%20%D7%A9%D7%9C%D7%95%D7%9D";
const LINK: &str = "https%3A%2F%2Fexample.org%2Fa%3Fb%3D1%26c%3Dd%23e";

fn network(name: &str) -> &'static Network {
    NETWORKS.iter().find(|network| network.name == name).unwrap()
}

fn message(title: &str) -> Message {
    Message { url: URL.into(), title: title.into(), ..Message::default() }
}

fn full(title: &str) -> Message {
    Message {
        hashtags: vec!["#slow reading".into(), "été".into(), " ".into()],
        via: Some("@the_lamp".into()),
        image: Some("https://example.org/p.jpg?s=1&t".into()),
        ..message(title)
    }
}

/// The values of an address, decoded, by the names of its parameters.
fn decoded(address: &str) -> Vec<(String, String)> {
    let rest = address.split_once(['?', '#']).map_or("", |(_, rest)| rest);
    rest.split('&')
        .filter_map(|parameter| parameter.split_once('='))
        .map(|(name, value)| (name.to_owned(), decode(value)))
        .collect()
}

fn decode(value: &str) -> String {
    let bytes = value.as_bytes();
    let mut out = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] == b'%' {
            out.push(u8::from_str_radix(&value[at + 1..at + 3], 16).unwrap());
            at += 3;
        } else {
            out.push(bytes[at]);
            at += 1;
        }
    }
    String::from_utf8(out).unwrap()
}

fn parameter(address: &str, name: &str) -> String {
    decoded(address).into_iter().find(|(key, _)| key == name).unwrap().1
}

/// The exact address of each network for a hostile title; `T` stands for it encoded, `U` for the link.
const ADDRESSES: [(&str, &str); 23] = [
    ("x", "https://x.com/intent/post?text=T&url=U"),
    ("facebook", "https://www.facebook.com/sharer/sharer.php?u=U"),
    ("whatsapp", "https://wa.me/?text=T%0AU"),
    ("telegram", "https://t.me/share/url?url=U&text=T"),
    ("bluesky", "https://bsky.app/intent/compose?text=T%0AU"),
    ("mastodon", "https://share.joinmastodon.org/#text=T%0AU"),
    ("threads", "https://www.threads.com/intent/post?text=T&url=U"),
    ("linkedin", "https://www.linkedin.com/sharing/share-offsite/?url=U"),
    ("reddit", "https://www.reddit.com/submit?url=U&title=T"),
    ("pinterest", "https://www.pinterest.com/pin/create/button/?url=U&description=T"),
    ("tumblr", "https://www.tumblr.com/widgets/share/tool?posttype=link&canonicalUrl=U&title=T&content=U"),
    ("hackernews", "https://news.ycombinator.com/submitlink?u=U&t=T"),
    ("lobsters", "https://lobste.rs/stories/new?url=U&title=T"),
    ("flipboard", "https://share.flipboard.com/bookmarklet/popout?v=2&title=T&url=U"),
    ("teams", "https://teams.microsoft.com/share?href=U&msgText=T"),
    ("line", "https://social-plugins.line.me/lineit/share?url=U&text=T"),
    ("vk", "https://vk.com/share.php?url=U&title=T"),
    ("ok", "https://connect.ok.ru/offer?url=U&title=T"),
    ("weibo", "https://service.weibo.com/share/share.php?url=U&title=T"),
    ("viber", "viber://forward?text=T%0AU"),
    ("threema", "threema://compose?text=T%0AU"),
    ("email", "mailto:?subject=T&body=T%0D%0A%0D%0AU"),
    ("sms", "sms:?&body=T%0AU"),
];

#[test]
fn every_network_has_its_exact_address_for_a_hostile_title() {
    for (name, template) in ADDRESSES {
        let expected = template.replace('T', "\0").replace('U', LINK).replace('\0', ENCODED);
        // The capitals in `msgText` and `canonicalUrl` are no placeholders.
        let expected = expected
            .replace(&format!("msg{ENCODED}ext"), "msgText")
            .replace(&format!("canonical{LINK}rl"), "canonicalUrl");
        assert_eq!(address(network(name), &message(HOSTILE), None), Some(expected), "{name}");
    }
    let opening = NETWORKS.iter().filter(|network| matches!(network.action, Action::Open(_))).count();
    assert_eq!(opening, ADDRESSES.len());
}

#[test]
fn hashtags_account_and_picture_go_where_the_network_takes_them() {
    let image = "https%3A%2F%2Fexample.org%2Fp.jpg%3Fs%3D1%26t";
    for (name, expected) in [
        (
            "x",
            format!("https://x.com/intent/post?text=Slow&url={LINK}&hashtags=slowreading%2C%C3%A9t%C3%A9&via=the_lamp"),
        ),
        ("facebook", format!("https://www.facebook.com/sharer/sharer.php?u={LINK}&hashtag=%23slowreading")),
        ("bluesky", format!("https://bsky.app/intent/compose?text=Slow%0A{LINK}%0A%23slowreading%20%23%C3%A9t%C3%A9")),
        (
            "pinterest",
            format!("https://www.pinterest.com/pin/create/button/?url={LINK}&media={image}&description=Slow"),
        ),
        ("vk", format!("https://vk.com/share.php?url={LINK}&title=Slow&image={image}")),
        ("ok", format!("https://connect.ok.ru/offer?url={LINK}&title=Slow&imageUrl={image}")),
        ("weibo", format!("https://service.weibo.com/share/share.php?url={LINK}&title=Slow&pic={image}")),
        ("telegram", format!("https://t.me/share/url?url={LINK}&text=Slow")),
    ] {
        assert_eq!(address(network(name), &full("Slow"), None), Some(expected), "{name}");
    }
    assert!(!network("pinterest").suits(&message("Slow")));
    assert!(network("pinterest").suits(&full("Slow")));
}

#[test]
fn a_missing_value_leaves_no_parameter() {
    let empty = Message { url: URL.into(), ..Message::default() };
    assert_eq!(address(network("x"), &empty, None), Some(format!("https://x.com/intent/post?url={LINK}")));
    assert_eq!(address(network("whatsapp"), &empty, None), Some(format!("https://wa.me/?text={LINK}")));
    assert_eq!(address(network("email"), &empty, None), Some(format!("mailto:?body={LINK}")));
}

#[test]
fn buttons_have_no_address() {
    for name in ["device", "copy", "print"] {
        assert_eq!(address(network(name), &message("Slow"), None), None);
    }
}

#[test]
fn mastodon_opens_at_the_readers_server() {
    let there = address(network("mastodon"), &message("Slow"), Some("lamp.example")).unwrap();
    assert_eq!(there, format!("https://lamp.example/share?text=Slow%0A{LINK}"));
}

#[test]
fn a_quotation_stands_between_the_marks_of_its_language() {
    let said = |tag: &str, text: &str, speaker: Option<&str>| {
        words(&Message {
            quotation: Some(Quotation { text: text.into(), speaker: speaker.map(Into::into) }),
            language: Language::new(tag),
            ..message("Slow")
        })
    };
    assert_eq!(said("en", "I read slowly", Some("Ada Marsh")), "“I read slowly” — Ada Marsh");
    assert_eq!(said("en", "“I read slowly”", None), "“I read slowly”");
    assert_eq!(said("en", "\"Yes\" and \"no\"", None), "“\"Yes\" and \"no\"”");
    assert_eq!(said("fr", "« Je lis »", Some("Ada")), "«\u{A0}Je lis\u{A0}» — Ada");
    assert_eq!(said("fr-CH", "Je lis", None), "«Je lis»");
    assert_eq!(said("de", "Ich lese", None), "„Ich lese“");
    assert_eq!(said("ja", "「読む」", None), "「読む」");
    assert_eq!(said("zh-TW", "讀", None), "「讀」");
    assert_eq!(said("zh", "读", None), "“读”");
    assert_eq!(said("pt-BR", "Leio", None), "“Leio”");
    assert_eq!(said("pt-PT", "Leio", None), "«Leio»");
    assert_eq!(said("nl", "‘Ik lees de foto’s’", None), "‘Ik lees de foto’s’");
    assert_eq!(said("", "plain\r\n  lines\n\n\n\nkept", None), "“plain\nlines\n\nkept”");
    assert_eq!(said("he", "״אני קורא״", None), "”אני קורא”");
}

#[test]
fn a_mark_that_a_selection_has_cut_from_its_other_is_left_out() {
    for (tag, text, expected) in [
        ("en", "“We have one lamp", "“We have one lamp”"),
        ("en", "and no oil.”", "“and no oil.”"),
        ("en", "\"We have one lamp", "“We have one lamp”"),
        ("fr", "« Nous avons une lampe", "«\u{A0}Nous avons une lampe\u{A0}»"),
        ("de", "und kein Öl.“", "„und kein Öl.“"),
        ("ja", "「古い本", "「古い本」"),
        // These belong to words inside, or are no marks of speech.
        ("en", "“Yes,” she said", "““Yes,” she said”"),
        ("en", "“Yes” and “no”", "““Yes” and “no””"),
        ("de", "„Ja“ und „nein“", "„„Ja“ und „nein““"),
        ("en", "the readers’", "“the readers’”"),
        ("en", "‘Tis late", "“‘Tis late”"),
        ("en", "a pipe of 5\"", "“a pipe of 5\"”"),
    ] {
        let quotation = Some(Quotation { text: text.into(), speaker: None });
        assert_eq!(words(&Message { quotation, language: Language::new(tag), ..message("Slow") }), expected);
    }
}

#[test]
fn what_only_tells_where_a_line_may_end_is_not_passed_on() {
    let there = address(network("x"), &message("Donau\u{AD}dampf\u{AD}schiff"), None).unwrap();
    assert_eq!(parameter(&there, "text"), "Donaudampfschiff");
}

#[test]
fn hashtags_end_at_no_sign() {
    let tagged = Message { hashtags: vec!["Côte d’Ivoire".into(), "slow–reading…".into()], ..message("Slow") };
    assert_eq!(parameter(&address(network("x"), &tagged, None).unwrap(), "hashtags"), "CôtedIvoire,slowreading");
}

#[test]
fn networks_without_text_ask_to_copy_it_first() {
    let quotation = Some(Quotation { text: "Slowly".into(), speaker: None });
    let quoting = Message { quotation, ..message("Slow") };
    let copying: Vec<_> =
        NETWORKS.iter().filter(|network| network.needs_copy(&quoting)).map(|network| network.name.as_ref()).collect();
    assert_eq!(copying, ["facebook", "linkedin"]);
    assert!(!network("facebook").needs_copy(&message("Slow")));
}

#[test]
fn email_has_windows_line_ends_and_messages_plain_ones() {
    let quotation = Some(Quotation { text: "One.\nTwo.".into(), speaker: None });
    let quoting = Message { quotation, ..message("Slow") };
    let email = address(network("email"), &quoting, None).unwrap();
    assert_eq!(parameter(&email, "body"), format!("“One.\r\nTwo.”\r\n\r\n{URL}"));
    assert_eq!(parameter(&address(network("sms"), &quoting, None).unwrap(), "body"), format!("“One.\nTwo.”\n{URL}"));
}

#[test]
fn long_titles_are_cut_at_a_word_and_keep_their_link() {
    let long = message(&"lamplight ".repeat(500));
    let post = parameter(&address(network("bluesky"), &long, None).unwrap(), "text");
    let (text, link) = post.split_once('\n').unwrap();
    assert_eq!(link, URL);
    assert!(text.ends_with("lamplight…"), "{text}");
    assert!((290..=300).contains(&fit::Count::Graphemes.of(&post)));
    // 280, less a space and the 23 of a link.
    let text = parameter(&address(network("x"), &message(&"読".repeat(5000)), None).unwrap(), "text");
    assert_eq!(text, "読".repeat(127) + "…");
    let text = parameter(&address(network("x"), &message(&"👩‍👩‍👧".repeat(5000)), None).unwrap(), "text");
    assert_eq!(text, "👩‍👩‍👧".repeat(127) + "…");
}

#[test]
fn a_cut_quotation_keeps_its_marks_and_speaker() {
    let quotation = Some(Quotation { text: "So it goes. ".repeat(80), speaker: Some("Ada Marsh".into()) });
    let quoting = Message { quotation, language: Language::new("en"), ..message("Slow") };
    let text = parameter(&address(network("x"), &quoting, None).unwrap(), "text");
    assert!(text.starts_with("“So it") && text.ends_with("…” — Ada Marsh"), "{text}");
}

#[test]
fn rows_keep_the_order_of_the_page_and_warn_of_unknown_names() {
    let names = |networks: &[Network]| networks.iter().map(|network| network.name.to_string()).collect::<Vec<_>>();
    let own = row("telegram X nowhere telegram", None);
    assert_eq!((names(&own.shown), own.more.len()), (vec!["telegram".into(), "x".into()], 0));
    assert_eq!(own.unknown, ["nowhere"]);
    let behind = row("copy more x email", None);
    assert_eq!((names(&behind.shown), names(&behind.more)), (vec!["copy".into()], vec!["x".into(), "email".into()]));
    assert_eq!(row("copy more", None).more.len(), NETWORKS.len() - 1);
    assert_eq!(row("none", None), Row::default());
}

#[test]
fn every_default_row_names_known_networks_and_leaves_the_rest_under_more() {
    for tag in ["en", "ru", "uk", "bg", "ja", "th", "zh", "ko", "fa", "fr", "de-CH"] {
        let row = row("", Language::new(tag).as_ref());
        assert!(row.unknown.is_empty() && row.shown.len() >= 8, "{tag}");
        assert_eq!(row.shown.len() + row.more.len(), NETWORKS.len(), "{tag}");
    }
}

#[test]
fn a_host_adds_its_own_network_on_the_web_only() {
    let own = row("my-wall=https://wall.example/add?u={url}&t={title}&by={via}", None);
    assert_eq!(own.shown[0].label, "my wall");
    let there = address(&own.shown[0], &message("a&b"), None).unwrap();
    assert_eq!(there, format!("https://wall.example/add?u={LINK}&t=a%26b"));
    for bad in [
        "w=javascript:alert({url})",
        "w=data:text/html,{text}",
        "w=https://{url}/",
        "w=https://user@wall.example/{url}",
        "w=//wall.example/{url}",
        "w=https:///{url}",
        "w=https://wall.example/{url",
        "w=https://wall.example/{nothing}",
        "copy=https://wall.example/{url}",
        "=https://wall.example/{url}",
    ] {
        assert_eq!(row(bad, None).unknown, [bad]);
    }
}

#[test]
fn mastodon_servers_are_read_as_people_write_them() {
    for input in [
        "mastodon.social",
        " Mastodon.Social ",
        "@me@mastodon.social",
        "me@mastodon.social",
        "https://mastodon.social/",
        "https://mastodon.social/@me?x#y",
        "http://mastodon.social",
    ] {
        assert_eq!(mastodon_server(input).as_deref(), Some("mastodon.social"), "{input}");
    }
    assert_eq!(mastodon_server("lamp.example:8443").as_deref(), Some("lamp.example:8443"));
    for input in [
        "",
        "mastodon",
        "@me",
        "a b.social",
        "javascript:alert(1)",
        "10.0.0.1",
        "-a.social",
        "a..b",
        "a.b:0",
        "é.social",
    ] {
        assert_eq!(mastodon_server(input), None, "{input}");
    }
}

#[test]
fn tracking_parameters_and_text_fragments_are_left_out_of_addresses() {
    for (url, clean_url) in [
        ("https://e.org/a?utm_source=x&id=%41+b&fbclid=2&UTM_term=", "https://e.org/a?id=%41+b"),
        ("https://e.org/a?gclid=1", "https://e.org/a"),
        ("https://e.org/a?gclid=1#part", "https://e.org/a#part"),
        ("https://e.org/a?b&&c=#part:~:text=some%20words", "https://e.org/a?b&&c=#part"),
        ("https://e.org/a#:~:text=some%20words&text=more", "https://e.org/a"),
        ("https://e.org/?#", "https://e.org/?#"),
        ("https://e.org/?q=utm_source", "https://e.org/?q=utm_source"),
        ("https://e.org/a#/route?utm_source=x", "https://e.org/a#/route?utm_source=x"),
        ("https://e.org/a#utm_source=rss&utm_medium=feed", "https://e.org/a"),
        ("https://e.org/a#utm_source=rss&part", "https://e.org/a#utm_source=rss&part"),
        ("https://e.org/a#epik", "https://e.org/a#epik"),
    ] {
        assert_eq!(clean(url), clean_url);
    }
}

proptest! {
    #[test]
    fn parameters_decode_to_the_values_they_carry(title in "\\PC{0,60}", speaker in "\\PC{0,20}", tag in "\\PC{0,9}") {
        let quotation = (!speaker.is_empty()).then(|| Quotation { text: title.clone(), speaker: Some(speaker) });
        let message = Message { quotation, hashtags: vec![tag], ..message(&title) };
        let said = words(&message);
        for network in NETWORKS.iter().filter(|network| network.limit >= 500) {
            let Some(there) = address(network, &message, None) else { continue };
            for (name, value) in decoded(&there) {
                let name = name.as_str();
                match name {
                    "url" | "u" | "href" | "canonicalUrl" | "content" => prop_assert_eq!(&value, URL),
                    "text" | "msgText" => prop_assert!(value.starts_with(&said) || value == URL),
                    "body" if network.name == "email" => prop_assert!(value.starts_with(&said.replace('\n', "\r\n")) || value == URL),
                    "body" => prop_assert!(value.starts_with(&said) || value == URL),
                    _ => {}
                }
            }
        }
    }

    #[test]
    fn no_text_is_longer_than_its_network_takes(title in "(\\PC|[a-z é👍読\u{200D}]){0,1200}", quoted: bool, tags in 0usize..4) {
        let quotation = quoted.then(|| Quotation { text: title.clone(), speaker: Some("Ada".into()) });
        let message = Message { quotation, hashtags: vec!["reading".into(); tags], ..full(&title) };
        for network in &NETWORKS {
            let Some(there) = address(network, &message, Some("lamp.example")) else { continue };
            prop_assert!(there.len() <= 8000);
            prop_assert!(there.starts_with("https://") || there.len() <= 2000);
            let allowed = ["https://", "mailto:", "sms:", "viber://", "threema://"];
            prop_assert!(allowed.iter().any(|scheme| there.starts_with(scheme)));
            prop_assert!(there.is_ascii() && !there.contains([' ', '"', '<', '>', '\'', '\n']));
            for (name, value) in decoded(&there) {
                if matches!(name.as_str(), "text" | "title" | "t" | "description" | "body") && network.limit < usize::MAX {
                    let value = value.replace(URL, &"x".repeat(network.count.of_link(URL)));
                    prop_assert!(network.count.of(&value) <= network.limit);
                }
            }
        }
    }

    #[test]
    fn cleaning_twice_is_cleaning_once(url in "https://[a-z]{1,3}/(\\?([a-z]{0,3}|utm_a|gclid)(=[a-z%+]{0,3})?(&([a-z]{0,3}|fbclid)(=[a-z]{0,3})?){0,4})?(#[a-z]{0,3}(:~:text=[a-z]{0,3})?)?") {
        prop_assert_eq!(clean(&clean(&url)), clean(&url));
    }

    #[test]
    fn whatever_is_typed_a_server_is_a_host_name(input in "\\PC{0,40}") {
        if let Some(server) = mastodon_server(&input) {
            prop_assert!(server.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:".contains(&byte)));
        }
    }
}

#[test]
fn a_message_without_an_address_ends_with_its_words() {
    let message = Message { title: "The lamp".into(), ..Message::default() };
    let network = NETWORKS.iter().find(|network| network.name == "whatsapp").unwrap();
    assert_eq!(address(network, &message, None).as_deref(), Some("https://wa.me/?text=The%20lamp"));
}
