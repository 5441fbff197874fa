//! What holds of any text.

use proptest::prelude::*;

use super::*;

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
                if at >= start && at < end && !c.is_whitespace() && !fold::is_ignored(c) {
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
        let mut column = column::Column::new(&pattern);
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
