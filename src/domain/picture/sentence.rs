//! Where the sentences of a text end, as far as its characters tell. The table of Unicode's annex 29 would say hardly
//! more, and weigh more than the rest of the picture.

/// The sentences of a text, each with the space behind it; together they are the text.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut stop = None;
    let mut is_apart = false;
    for (at, c) in text.char_indices() {
        if is_stop(c) || c == '\n' {
            (stop, is_apart) = (Some(c), is_wide(c) || c == '\n');
        } else if c.is_whitespace() {
            is_apart = true;
        } else if stop.is_some_and(|stop| is_apart != is_wide(stop) || !closes(c, stop)) {
            if is_apart && !c.is_lowercase() {
                sentences.extend(text.get(start..at));
                start = at;
            }
            stop = None;
        }
    }
    sentences.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    sentences
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔' | '।' | '։') || is_wide(c)
}

/// Stops of scripts that leave no space behind them.
fn is_wide(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '｡')
}

/// Whether a mark closes what ended with the stop before it. German closes with a mark by which others open.
fn closes(c: char, stop: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '»' | '›' | ')' | ']' | '」' | '』' | '）')
        || (matches!(c, '“' | '‘') && !is_wide(stop))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_sentence_ends_with_a_stop_and_a_space() {
        assert_eq!(sentences("It rains. Does it? It does… Yes!"), ["It rains. ", "Does it? ", "It does… ", "Yes!"]);
        assert_eq!(sentences("„Ja.“ Er geht."), ["„Ja.“ ", "Er geht."]);
        assert_eq!(sentences("هل تمطر؟ نعم."), ["هل تمطر؟ ", "نعم."]);
    }

    #[test]
    fn figures_and_what_goes_on_in_lower_case_end_nothing() {
        assert_eq!(sentences("It is 3.5 m high, e.g. here."), ["It is 3.5 m high, e.g. here."]);
    }

    #[test]
    fn a_paragraph_ends_a_sentence() {
        assert_eq!(sentences("A lamp\n“Tea”, she said"), ["A lamp\n", "“Tea”, she said"]);
    }

    #[test]
    fn no_space_is_asked_for_where_none_is_written() {
        assert_eq!(sentences("下雨了。“是吗？”他问。"), ["下雨了。", "“是吗？”", "他问。"]);
    }

    proptest! {
        #[test]
        fn the_sentences_are_the_text(text in "[a-z A-Z.!?。？“”\"』…]{0,60}") {
            prop_assert_eq!(sentences(&text).concat(), text);
        }
    }
}
