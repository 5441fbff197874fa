//! Passages after their article was edited.

use super::*;

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

/// What the link to a passage, between `|` in the article as it was, leads to in the article as it is: by the whole
/// link, and by what is left of it where the browser hides the directive.
fn followed(before: &[&str], after: &[&str]) -> [Option<String>; 2] {
    let (paragraphs, Selection { start, end }) = selected(before);
    let index = Index::new(&paragraphs);
    let range = index.range(Selection { start, end }).unwrap();
    let link = link("https://e.org/a", &excerpt::fragment(&index, &range).unwrap());
    let after = article(after);
    [link.as_str(), link.split(":~:").next().unwrap()].map(|link| {
        let found = fragments(link).iter().find_map(|fragment| find(&after, fragment))?;
        Some(text_of(&after, &found))
    })
}

const CLOCK: &str = "On the third floor of the town hall of Emsworth, behind a door that nobody has painted since the flood, \
    stands a clock without hands. Its maker, a widow by the name of Greta Holm, took them off on the day the last ferry \
    sailed, and hid them so well that three mayors have looked for them in vain. The works still turn, and whoever puts \
    an ear to the case can hear them count the minutes of a day that never ends.";

#[test]
fn a_passage_is_found_though_its_first_and_last_words_were_rewritten() {
    let before = ["A note on the weather.", &format!("|{CLOCK}|"), "A note on the harvest."];
    let after =
        CLOCK.replace("On the third floor", "Upstairs in the third room").replace("never ends", "is not over yet");
    let full = followed(&before, &["A note on the weather.", &after, "A note on the harvest."])[0].clone().unwrap();
    assert!(after.contains(&full) && full.contains("the town hall of Emsworth"), "{full}");
}

#[test]
fn what_is_left_of_a_passage_that_was_cut_short_is_found() {
    let (first, second) =
        ("the widow took the hands off on the day the last ferry", "sailed, and hid them in the rafters");
    let around =
        |words: &str| ["Some say it was pride.".to_owned(), format!("Others say that {words} of the boathouse.")];
    let follow = |after: &str| {
        let (before, after) = (around(&format!("|{first} {second}|")), around(after));
        let found = followed(&before.each_ref().map(String::as_str), &after.each_ref().map(String::as_str));
        found.into_iter().next().flatten()
    };
    assert_eq!(follow(first).as_deref(), Some(first));
    let rest = "on the day the last ferry sailed, and hid them in the rafters";
    assert!(follow(rest).is_some_and(|words| words.ends_with(rest)));
    assert_eq!(follow("nobody knows the reason"), None);
}

#[test]
fn words_put_into_a_short_passage_belong_to_it() {
    let before = ["Every child in Emsworth knows the |clock without hands|, and none has ever seen it."];
    let after = ["Every child in Emsworth knows the clock that has been without hands, and none has ever seen it."];
    let found = Some("clock that has been without hands".to_owned());
    assert_eq!(followed(&before, &after), [found.clone(), found]);
}

const MOTIONS: [&str; 5] = [
    "Ada Marsh moved that the council approve 200 crowns for the school. The motion was carried by 9 votes to 4.",
    "Otto Vale moved that the council approve 650 crowns for the ferry. The motion was carried by 7 votes to 5.",
    "Ines Kolar moved that the council approve 410 crowns for the library. The motion was carried by 8 votes to 3.",
    "Lena Frost moved that the council approve 120 crowns for the bridge. The motion was carried by 9 votes to 2.",
    "Hugo Plain moved that the council approve 980 crowns for the harbour. The motion was carried by 6 votes to 5.",
];

#[test]
fn a_passage_that_was_taken_out_is_not_its_neighbour_that_is_much_like_it() {
    let marked = format!("|{}|", MOTIONS[2]);
    let before = [MOTIONS[0], MOTIONS[1], &marked, MOTIONS[3], MOTIONS[4]];
    let after = [MOTIONS[0], MOTIONS[1], MOTIONS[3], MOTIONS[4]];
    assert_eq!(followed(&before, &after)[0], None);
    let marked = MOTIONS[1].replace("approve 650 crowns", "|approve 650 crowns|");
    let before = [MOTIONS[0], &marked, MOTIONS[2], MOTIONS[3], MOTIONS[4]];
    let after = [MOTIONS[0], MOTIONS[2], MOTIONS[3], MOTIONS[4]];
    assert_eq!(followed(&before, &after), [None, None]);
}

#[test]
fn among_passages_much_like_each_other_an_edited_one_is_told_by_its_context() {
    let marked = MOTIONS[2].replace("the council approve 410 crowns for", "|the council approve 410 crowns for|");
    let before = [MOTIONS[0], MOTIONS[1], &marked, MOTIONS[3], MOTIONS[4]];
    let edited = MOTIONS[2].replace("410", "415");
    let after = [MOTIONS[0], MOTIONS[1], &edited, MOTIONS[3], MOTIONS[4]];
    assert_eq!(followed(&before, &after)[0].as_deref(), Some("the council approve 415 crowns for"));
}

#[test]
fn an_edit_beside_a_passage_does_not_lead_to_words_like_it() {
    // All that is said at two places is the same but for what stands before.
    let before = ["In May the tea was |carried upstairs at four|, and the dog followed.", MOTIONS[0]];
    let after = ["In the spring the tea was carried upstairs at four, and the dog followed.", MOTIONS[0]];
    let found = Some("carried upstairs at four".to_owned());
    assert_eq!(followed(&before, &after), [found.clone(), found]);
}

#[test]
fn of_last_words_that_stand_often_the_nearest_after_the_first_are_meant() {
    let text = [
        "The keeper counted the boats from the northern window and wrote them down.",
        "Then it was over.",
        "The choir sang until it was over.",
    ];
    let found =
        look_up(&text, "Nobody-,counted%20the%20boats%20from%20the%20northern,it%20was%20over,-for%20now").unwrap();
    assert_eq!(found.0, "counted the boats from the northern window and wrote them down.\nThen it was over");
}

#[test]
fn of_first_words_that_stand_often_the_nearest_before_the_last_are_meant() {
    let text = ["At noon the bell rang.", "At noon the bell rang again, and the ferry left without its captain."];
    let found = look_up(&text, "Later-,At%20noon,ferry%20left%20without%20its%20captain").unwrap();
    assert_eq!(found.0, "At noon the bell rang again, and the ferry left without its captain");
}

#[test]
fn no_word_is_taken_for_its_halves() {
    let before = ["We met at the |quay|. The customs house was closed."];
    assert_eq!(followed(&before, &["We met in the quiet bay. The customs house was closed."]), [None, None]);
}
