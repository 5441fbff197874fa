use proptest::prelude::*;

use super::*;
use crate::domain::paragraph::Role;

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
        "these words of,end of all"
    );
}

#[test]
fn a_long_passage_is_named_by_its_ends_too() {
    let middle = (0..80).map(|number| format!("word{number} ")).collect::<Vec<_>>().concat();
    assert_eq!(linked(&[&format!("Lo |and behold {middle}it is| over")]).unwrap(), "and behold word0,word79 it is");
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

#[test]
fn case_white_space_quotation_marks_and_soft_hyphens_do_not_matter() {
    let text = ["Elle  a\u{A0}dit\n“Non”, l’au\u{AD}tre jour, ΣΟΦΟΣ."];
    let (words, exactness) = look_up(&text, "DIT%20%22non%22%2C%20l'autre").unwrap();
    assert_eq!((words.as_str(), exactness), ("dit\n“Non”, l’au\u{AD}tre", Exactness::Exact));
    assert_eq!(look_up(&text, "σοφος").unwrap().0, "ΣΟΦΟΣ");
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

const NIGHT: [&str; 4] = [
    "The lamp at the harbour burned all night, and the baker's daughter read by it until the ferry came in.",
    "“I never meant to stay so long,” she told her brother, who had brought bread and a wool blanket.",
    "Nobody else was on the quay. The customs house had closed at six, as it did every day but Sunday.",
    "In the morning the two walked home along the railway line and slept until noon.",
];

#[test]
fn an_edited_passage_is_found_again() {
    let cases = [
        // A word in it was put right.
        ("read%20by%20it%20until%20the%20fery%20came%20in.", "read by it until the ferry came in."),
        // Words were added in it.
        ("who%20had%20brought%20bread%20and%20a%20blanket", "who had brought bread and a wool blanket"),
        // Its context was rewritten.
        (
            "Ignored%20words%20here-,The%20customs%20house%20had%20closed%20at%20six,-and%20so%20on",
            "The customs house had closed at six",
        ),
        // A short one, in context that is nearly the same.
        ("else%20was%20at%20the-,quays,-.%20The%20customs%20house", "quay"),
        // A short one that stands only here.
        ("quite%20other%20words-,Sunday,-entirely%20different", "Sunday"),
        // One end of a long one was changed.
        (
            "I%20never%20wanted%20to%20stay,every%20day%20but%20on%20Sunday.",
            "“I never meant to stay so long,” she told her brother, who had brought bread and a wool blanket.\nNobody else was on the quay. The customs house had closed at six, as it did every day but Sunday.",
        ),
    ];
    for (value, expected) in cases {
        let (words, exactness) = look_up(&NIGHT, value).unwrap_or_else(|| panic!("{value}"));
        assert_eq!(exactness, Exactness::Edited, "{value}");
        let near = words.contains(expected.trim_end_matches('.')) && words.len() <= expected.len() + 12
            || expected.contains(&words) && words.len() + 12 >= expected.len();
        assert!(near, "{value}: {words}");
    }
}

#[test]
fn a_passage_that_was_taken_out_is_gone() {
    for value in [
        "a%20wholly%20different%20sentence%20about%20trains%20and%20wages",
        "the%20customs%20house%20had-,never%20paid%20anybody,-closed%20at%20six%2C%20as",
        "and%20the%20baker's-,apprentice%20boy,-daughter%20read%20by",
        "lighthouse",
        "for%20years-,seven%20mules,-went%20up",
        "The%20mayor%20resigned%20on%20Monday,after%20the%20second%20vote%20of%20the%20council",
    ] {
        assert_eq!(look_up(&NIGHT, value), None, "{value}");
    }
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-c]{1,2}",
        2 => "[a-zé]{3,8}[,.]?",
        1 => prop::sample::select(vec!["—", "«", "»", "It's", "É", "İ", "ß", "ΟΔΟΣ", "co\u{AD}op", "👩‍👩‍👧", "🇫🇷", "e\u{301}", "\u{301}", "50%", "a-b", ","]).prop_map(String::from),
        1 => prop::sample::select(vec!["守灯塔的人", "灯台守は本を読む。", "คนเฝ้าประภาคาร", "שלום", "قرأ", "ภ", "読"]).prop_map(String::from),
    ]
}

fn texts() -> impl Strategy<Value = Vec<String>> {
    let text =
        prop::collection::vec((word(), prop::sample::select(vec![" ", " ", " ", "", "\n", "  ", "\u{A0}"])), 0..40)
            .prop_map(|words| words.into_iter().flat_map(|(word, gap)| [word, gap.to_owned()]).collect::<String>());
    prop_oneof![
        prop::collection::vec(text, 1..7),
        prop::collection::vec(prop::sample::select(vec!["a", "a b", "b a", "a a", ""]).prop_map(String::from), 1..12),
        prop::collection::vec("\\PC{0,40}", 1..5),
    ]
}

fn place(paragraphs: &[Paragraph], at: (prop::sample::Index, prop::sample::Index)) -> Position {
    let paragraph = at.0.index(paragraphs.len());
    let text = &paragraphs[paragraph].text;
    let mut byte = at.1.index(text.len() + 1);
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    Position { paragraph, byte }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_selection_makes_a_link_back_to_itself(
        texts in texts(),
        start: (prop::sample::Index, prop::sample::Index),
        end: (prop::sample::Index, prop::sample::Index),
    ) {
        let paragraphs = article(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        let selection = Selection { start: place(&paragraphs, start), end: place(&paragraphs, end) };
        let passage = widened(&paragraphs, selection);
        let fragment = generate(&paragraphs, selection);
        prop_assert_eq!(fragment.is_none(), passage.is_empty());
        if let Some(fragment) = fragment {
            let url = link("https://e.org/a#b", &fragment.to_string());
            let read = fragments(&url);
            prop_assert_eq!(&read, &[fragment]);
            let found = find(&paragraphs, &read[0]);
            prop_assert_eq!(found, Some(Found { spans: passage, exactness: Exactness::Exact }), "{}", url);
        }
    }

    #[test]
    fn a_widened_selection_holds_the_words_that_were_selected(
        texts in texts(),
        start: (prop::sample::Index, prop::sample::Index),
        end: (prop::sample::Index, prop::sample::Index),
    ) {
        let paragraphs = article(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        let (start, end) = (place(&paragraphs, start), place(&paragraphs, end));
        let (start, end) = (start.min(end), start.max(end));
        let spans = widened(&paragraphs, Selection { start, end });
        for (index, paragraph) in paragraphs.iter().enumerate() {
            for (byte, c) in paragraph.text.char_indices() {
                let at = Position { paragraph: index, byte };
                if at >= start && at < end && !c.is_whitespace() && c != '\u{AD}' {
                    prop_assert!(spans.iter().any(|span| span.paragraph == index && span.range.contains(&byte)));
                }
            }
        }
    }

    #[test]
    fn any_link_and_any_text_are_borne(texts in texts(), value in "(\\PC|[-,&%a ]){0,30}") {
        let paragraphs = article(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        if let Some(fragment) = TextFragment::parse(&value) {
            for span in find(&paragraphs, &fragment).map(|found| found.spans).unwrap_or_default() {
                prop_assert!(paragraphs[span.paragraph].text.get(span.range).is_some());
            }
        }
    }

    #[test]
    fn a_small_edit_leaves_a_passage_where_it_was(
        words in prop::collection::vec("[b-df-hj-np-tv-z][aeiou][b-df-hj-np-tv-z][aeiou][a-z]{1,5}", 60..120),
        first in 0usize..25,
        length in 1usize..14,
        edited: prop::sample::Index,
        kind in 0..3,
    ) {
        let split = words.len() / 2;
        let render = |words: &[String]| article(&[&words[..split].join(" "), &words[split..].join(" ")]);
        let before = render(&words);
        let byte = words[..first].iter().map(|word| word.len() + 1).sum::<usize>();
        let quoted = words[first..(first + length).min(split)].join(" ");
        let selection = Selection {
            start: Position { paragraph: 0, byte },
            end: Position { paragraph: 0, byte: byte + quoted.len() },
        };
        prop_assume!(length > 2 || words.iter().filter(|word| **word == words[first]).count() == 1);
        let fragment = generate(&before, selection).unwrap();
        let mut after = words.clone();
        // An edit anywhere but in a passage so short that nothing else would be left of it.
        let at = edited.index(words.len());
        prop_assume!(length > 3 || !(first..first + length).contains(&at));
        match kind {
            0 => after[at].push('x'),
            1 => after.insert(at, "and".into()),
            _ => after[at] = after[at].chars().skip(1).collect(),
        }
        let after = render(&after);
        let found = find(&after, &fragment);
        prop_assert!(found.is_some(), "{}", fragment);
        let words_found = text_of(&after, &found.unwrap());
        let shared = quoted.split(' ').filter(|word| words_found.contains(word)).count();
        prop_assert!(shared * 2 >= quoted.split(' ').count(), "{}: {}", fragment, words_found);
    }

    #[test]
    fn the_bit_vectors_count_as_the_matrix_does(pattern in "[abc]{1,150}", text in "[abc]{0,200}") {
        let pattern: Vec<char> = pattern.chars().collect();
        let mut row: Vec<usize> = (0..=pattern.len()).collect();
        let mut column = approximate::Column::new(&pattern);
        for c in text.chars() {
            let mut diagonal = row[0];
            for (number, &wanted) in pattern.iter().enumerate() {
                let next = (diagonal + usize::from(wanted != c)).min(row[number] + 1).min(row[number + 1] + 1);
                diagonal = row[number + 1];
                row[number + 1] = next;
            }
            prop_assert_eq!(column.step(c), row[pattern.len()]);
        }
    }
}
