//! How passages are made into links and found again, on one small article.

use super::*;
use crate::domain::paragraph::Role;

mod addresses;
mod edits;
mod laws;
mod matches;

const NIGHT: [&str; 4] = [
    "The lamp at the harbour burned all night, and the baker's daughter read by it until the ferry came in.",
    "“I never meant to stay so long,” she told her brother, who had brought bread and a wool blanket.",
    "Nobody else was on the quay. The customs house had closed at six, as it did every day but Sunday.",
    "In the morning the two walked home along the railway line and slept until noon.",
];

fn article(texts: &[&str]) -> Vec<Paragraph> {
    let paragraph =
        |(index, text): (usize, &&str)| Paragraph { index, role: Role::Body, text: (*text).to_owned(), language: None };
    texts.iter().enumerate().map(paragraph).collect()
}

/// A selection between two marks, which are taken out of the text: `|` in any paragraph.
fn selected(texts: &[&str]) -> (Vec<Paragraph>, Selection) {
    let mut marks = texts.iter().enumerate().flat_map(|(paragraph, text)| {
        text.match_indices('|').enumerate().map(move |(number, (byte, _))| Position { paragraph, byte: byte - number })
    });
    let selection = Selection { start: marks.next().unwrap(), end: marks.next().unwrap() };
    let clean: Vec<String> = texts.iter().map(|text| text.replace('|', "")).collect();
    (article(&clean.iter().map(String::as_str).collect::<Vec<_>>()), selection)
}

fn linked(texts: &[&str]) -> Option<String> {
    let (paragraphs, selection) = selected(texts);
    let fragment = generate(&paragraphs, selection)?;
    let written = fragment.to_string();
    let value = written.strip_prefix("text=").unwrap();
    assert_eq!(TextFragment::parse(value).as_ref(), Some(&fragment), "{written}");
    let found = find(&paragraphs, &fragment).unwrap();
    assert_eq!(found.exactness, Exactness::Exact);
    assert_eq!(found.spans, widened(&paragraphs, selection), "{written}");
    Some(percent_decoded(value))
}

fn percent_decoded(value: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = value.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        if byte == b'%' {
            bytes.push(u8::from_str_radix(std::str::from_utf8(&after[..2]).unwrap(), 16).unwrap());
            rest = &after[2..];
        } else {
            bytes.push(byte);
            rest = after;
        }
    }
    String::from_utf8(bytes).unwrap()
}

fn widened(paragraphs: &[Paragraph], selection: Selection) -> Vec<Span> {
    let index = Index::new(paragraphs);
    index.range(selection).map(|range| index.spans(range)).unwrap_or_default()
}

fn text_of(paragraphs: &[Paragraph], found: &Found) -> String {
    let words = |span: &Span| paragraphs[span.paragraph].text[span.range.clone()].to_owned();
    found.spans.iter().map(words).collect::<Vec<_>>().join("\n")
}

fn look_up(texts: &[&str], value: &str) -> Option<(String, Exactness)> {
    let paragraphs = article(texts);
    let found = find(&paragraphs, &TextFragment::parse(value).unwrap())?;
    Some((text_of(&paragraphs, &found), found.exactness))
}

#[test]
fn a_passage_that_stands_once_is_its_own_link() {
    assert_eq!(
        linked(&["The lamp burned |until the baker came home| that night."]).unwrap(),
        "until the baker came home"
    );
}

#[test]
fn half_words_are_widened_to_whole_ones() {
    assert_eq!(linked(&["The lamp burned un|til the baker came ho|me."]).unwrap(), "until the baker came home");
}

#[test]
fn a_short_passage_carries_three_words_of_context_on_each_side() {
    assert_eq!(
        linked(&["one two three four five |target| six seven eight nine"]).unwrap(),
        "three four five-,target,-six seven eight"
    );
}

#[test]
fn context_ends_with_the_text() {
    assert_eq!(linked(&["|target| six"]).unwrap(), "target,-six");
    assert_eq!(linked(&["five |target|"]).unwrap(), "five-,target");
    assert_eq!(linked(&["|target|"]).unwrap(), "target");
}

#[test]
fn context_may_stand_in_the_paragraph_before_or_after() {
    assert_eq!(
        linked(&["A heading", "|Reader|", "Then more text came."]).unwrap(),
        "A heading-,Reader,-Then more text"
    );
}

#[test]
fn context_grows_until_only_one_place_is_left() {
    let repeated = "blue lamp on the old table, ";
    let text = format!("red {repeated}green {repeated}white blue |lamp| on the old table, end");
    assert_eq!(linked(&[&text]).unwrap(), "table, white blue-,lamp,-on the old");
    assert_eq!(linked(&["a b c d x y z |lamp| e f g h, then q x y z lamp e f g i"]).unwrap(), "d x y z-,lamp,-e f g h");
}

#[test]
fn a_passage_over_several_paragraphs_is_named_by_its_ends() {
    assert_eq!(
        linked(&["First come |these words of the start", "and a middle", "until the end of all| that."]).unwrap(),
        "these words of the start,until the end of all"
    );
}

#[test]
fn a_long_passage_is_named_by_its_ends_too() {
    let middle = (0..80).map(|number| format!("word{number} ")).collect::<Vec<_>>().concat();
    assert_eq!(
        linked(&[&format!("Lo |and behold {middle}it is| over")]).unwrap(),
        "Lo-,and behold word0 word1 word2 word3 word4 word5 word6 word7 word8,word71 word72 word73 word74 word75 word76 word77 word78 word79 it is,-over"
    );
}

#[test]
fn ends_that_repeat_grow_and_then_take_context() {
    let block = "many many many many words";
    let link = linked(&[block, &format!("|{block}"), &format!("{block}|"), block]).unwrap();
    assert!(link.contains("-,") || link.contains(",-"), "{link}");
}

#[test]
fn a_repeated_paragraph_is_told_by_its_neighbours() {
    for third in
        [&["so", "so", "|so|", "so", "so"], &["so", "so", "so", "so", "|so|"], &["|so|", "so", "so", "so", "so"]]
    {
        assert!(linked(third).is_some(), "{third:?}");
    }
}

#[test]
fn a_selection_without_text_has_no_link() {
    assert_eq!(linked(&["one|  |two"]), None);
    assert_eq!(linked(&["||", "", "words"]), None);
    let nowhere = Position { paragraph: 9, byte: 400 };
    assert_eq!(generate(&article(&["words"]), Selection { start: nowhere, end: nowhere }), None);
}

#[test]
fn a_backwards_selection_is_the_same() {
    let (paragraphs, Selection { start, end }) = selected(&["The |lamp burned| late"]);
    let forwards = generate(&paragraphs, Selection { start, end });
    assert!(forwards.is_some());
    assert_eq!(forwards, generate(&paragraphs, Selection { start: end, end: start }));
}

#[test]
fn commas_hyphens_and_ampersands_are_told_from_the_syntax() {
    let (paragraphs, selection) = selected(&["x |-well, bread & salt - 50%, she said-| y"]);
    let fragment = generate(&paragraphs, selection).unwrap().to_string();
    assert_eq!(fragment, "text=%2Dwell%2C%20bread%20%26%20salt%20%2D%2050%25%2C%20she%20said%2D");
    assert!(linked(&["x |-well, bread & salt - 50%, she said-| y"]).is_some());
}

#[test]
fn inside_scripts_without_spaces_an_edge_is_told_by_the_clause_beside_it() {
    assert_eq!(linked(&["昨夜、灯台守は|古い本|を読んでいた。朝まで。"]).unwrap(), "灯台守は-,古い本,-を読んでいた");
    assert!(linked(&["คนเฝ้าประภาคาร|อ่านหนังสือ|จนเช้า แล้วก็หลับ"]).is_some());
    assert_eq!(
        linked(&["夜里，|守灯塔的人读着一本旧书，直到天亮才睡下了吧|。"]).unwrap(),
        "守灯塔的人读着一本旧书，直到天亮才睡下了吧"
    );
}

#[test]
fn an_excerpt_has_its_words_and_a_link_that_leads_back() {
    let paragraphs = article(&NIGHT);
    let place = |paragraph, unit| Place { paragraph, unit };
    let made = excerpt(&paragraphs, &[], Chosen::Selection(place(0, 5), place(1, 20))).unwrap();
    assert_eq!(made.text, [&NIGHT[0][4..], "\n", "“I never meant to stay"].concat());
    let url = link("https://e.org/a", made.fragment.as_deref().unwrap());
    let (stretches, exactness) = follow(&paragraphs, &url).unwrap();
    assert_eq!(exactness, Exactness::Exact);
    let expected = [Stretch { paragraph: 0, start: 4, end: 102 }, Stretch { paragraph: 1, start: 0, end: 22 }];
    assert_eq!(stretches, expected);
    // What a browser shows that hides the directive from the page leads to the same words.
    let hidden = url.split(":~:").next().unwrap();
    assert_eq!(follow(&paragraphs, hidden).unwrap().0, stretches);
    assert_eq!(excerpt(&paragraphs, &[], Chosen::Selection(place(0, 3), place(0, 4))), None);
}

#[test]
fn words_inside_a_quotation_are_its_speakers() {
    use crate::domain::quotation::{Confidence, Kind, Quotation, Speaker};
    let text = "“We have one lamp,” said Ada, “and no oil.” Nobody laughed.";
    let paragraphs = article(&[text]);
    let span = |words: &str| {
        let start = text.find(words).unwrap();
        Span { paragraph: 0, range: start..start + words.len() }
    };
    let mention = span("Ada");
    let speaker = Speaker { name: Some("Ada".into()), mention, resolved: None, confidence: Confidence::Sure };
    let segments = vec![span("“We have one lamp,”"), span("“and no oil.”")];
    let quotations = [Quotation { kind: Kind::Speech, segments, speaker: Some(speaker) }];
    let of = |start, end| {
        let place = |unit| Place { paragraph: 0, unit };
        excerpt(&paragraphs, &quotations, Chosen::Selection(place(start), place(end))).unwrap().speaker
    };
    assert_eq!(of(4, 12).as_deref(), Some("Ada"));
    assert_eq!(of(4, 25), None);
    let whole = excerpt(&paragraphs, &quotations, Chosen::Quotation(0)).unwrap();
    assert_eq!(whole.text, "“We have one lamp,” said Ada, “and no oil.”");
    assert!(follow(&paragraphs, &link("#", &whole.fragment.unwrap())).is_some());
}

#[test]
fn a_link_stays_short_enough_for_the_address_of_a_network() {
    let text = "слово и дело ".repeat(20) + "конец";
    let paragraphs = article(&["Начало.", &text]);
    let place = |unit| Place { paragraph: 1, unit };
    let all = Chosen::Selection(place(0), place(text.encode_utf16().count()));
    assert!(excerpt(&paragraphs, &[], all).unwrap().fragment.unwrap().len() < 1300);
}

#[test]
fn a_passage_that_is_the_whole_text_grows_at_its_ends() {
    let text = format!("|one two three {}one two three|", "one two three four ".repeat(30));
    assert!(linked(&[&text]).is_some());
}

#[test]
fn a_long_passage_of_many_bytes_is_named_by_more_than_the_short_form() {
    let text = "Смотритель маяка записывал в тетрадь имена кораблей, которые не вернулись в гавань. Сестра читала их вслух по \
        воскресеньям, и весь посёлок молчал, пока она не закрывала последнюю страницу и не гасила лампу у окна.";
    let (paragraphs, selection) = selected(&["Начало.", &format!("|{text}|"), "Конец."]);
    let index = Index::new(&paragraphs);
    let link = excerpt::fragment(&index, &index.range(selection).unwrap()).unwrap();
    let (short, full) = link.split_once(":~:").unwrap();
    assert!(short.len() < full.len() && full.len() <= 600, "{link}");
}
