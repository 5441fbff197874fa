//! What counts as the same words.

use super::*;

#[test]
fn case_white_space_quotation_marks_and_soft_hyphens_do_not_matter() {
    let text = ["Elle  a\u{A0}dit\n“Non”, l’au\u{AD}tre jour, ΣΟΦΟΣ."];
    let (words, exactness) = look_up(&text, "DIT%20%22non%22%2C%20l'autre").unwrap();
    assert_eq!((words.as_str(), exactness), ("dit\n“Non”, l’au\u{AD}tre", Exactness::Exact));
    assert_eq!(look_up(&text, "σοφος").unwrap().0, "ΣΟΦΟΣ");
}

#[test]
fn accents_vowel_points_ligatures_and_ways_to_encode_them_do_not_matter() {
    for (text, value, words) in [
        ("Le cafe\u{301} e\u{301}tait ferme\u{301}.", "caf%C3%A9%20%C3%A9tait", "cafe\u{301} e\u{301}tait"),
        ("Le café était fermé.", "cafe%CC%81%20e%CC%81tait%20ferme", "café était fermé"),
        ("Người giữ đèn đọc sách.", "gi%C6%B0%CC%83%20%C4%91e%CC%80n", "giữ đèn"),
        ("ほしがきを干す。", "ほしか\u{3099}き", "ほしがき"),
        ("The o\u{FB03}cial \u{FB01}re station.", "official%20fire", "o\u{FB03}cial \u{FB01}re"),
        ("Die große Straße.", "GROSSE%20STRASSE", "große Straße"),
        ("Işık İstanbul'da yandı.", "ISIK%20istanbul'da", "Işık İstanbul'da"),
        ("価格はＡＢＣです。", "ABC", "ＡＢＣ"),
        ("او می\u{200C}خواهد کتاب", "میخواهد", "می\u{200C}خواهد"),
        ("קָרָא אֶת הַסֵּפֶר", "קרא%20את", "קָרָא אֶת"),
        ("The light\u{200B}house\u{FEFF} keeper", "lighthouse%20keeper", "light\u{200B}house\u{FEFF} keeper"),
    ] {
        assert_eq!(look_up(&[text], value), Some((words.to_owned(), Exactness::Exact)), "{text}");
    }
}

#[test]
fn words_inside_a_run_of_katakana_are_found() {
    assert_eq!(look_up(&["新しいコミュニティセンターが開いた。"], "センター").unwrap().0, "センター");
}

#[test]
fn only_whole_words_are_found() {
    assert_eq!(look_up(&["a startling art"], "art").unwrap().0, "art");
    assert_eq!(look_up(&["startling"], "art"), None);
}

#[test]
fn prefix_and_suffix_choose_among_places() {
    let text = ["one lamp two", "three lamp four", "lamp"];
    let place = |value: &str| {
        let paragraphs = article(&text);
        find(&paragraphs, &TextFragment::parse(value).unwrap()).map(|found| found.spans[0].paragraph)
    };
    assert_eq!(place("lamp"), Some(0));
    assert_eq!(place("three-,lamp"), Some(1));
    assert_eq!(place("lamp,-four"), Some(1));
    assert_eq!(place("four-,lamp"), Some(2));
    assert_eq!(place("three-,lamp,-two"), None);
}

#[test]
fn after_the_first_words_the_nearest_last_words_end_a_passage() {
    let text = ["b a x b y b", "c a z b d"];
    assert_eq!(look_up(&text, "a,b").unwrap().0, "a x b");
    assert_eq!(look_up(&text, "a,b,-y").unwrap().0, "a x b y b".strip_suffix(" y b").unwrap());
    assert_eq!(look_up(&text, "a,b,-d").unwrap().0, "a x b y b\nc a z b");
    assert_eq!(look_up(&text, "c-,a,b").unwrap().0, "a z b");
}
