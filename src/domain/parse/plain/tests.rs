use super::*;
use crate::domain::paragraph::paragraphs;
use proptest::prelude::*;

fn read(text: &str) -> Article {
    parse(&Source { text, base: None })
}

/// The blocks in a short form.
fn shape(blocks: &[Block]) -> Vec<String> {
    let line = |block: &Block| match block {
        Block::Paragraph(text) => text.text(),
        Block::Heading { text, .. } => ["# ", &text.text()].concat(),
        Block::ThematicBreak => "***".to_owned(),
        Block::List { start, items, .. } => {
            let items = items.iter().flat_map(|item| shape(&item.blocks)).collect::<Vec<_>>().join("; ");
            start.map_or_else(|| format!("- {items}"), |start| format!("{start}. {items}"))
        }
        Block::Blockquote { blocks, .. } => ["> ", &shape(blocks).join(" / ")].concat(),
        other => format!("{other:?}"),
    };
    blocks.iter().map(line).collect()
}

fn body(text: &str) -> Vec<String> {
    shape(&read(&format!("A title\n\n{text}")).blocks)
}

const LONG: &str = "The new bridge over the river was opened on Monday by the mayor, who walked across it with two hundred children \
                    from the schools on both banks, and said that it had been worth the wait.";

#[test]
fn blank_lines_part_paragraphs() {
    assert_eq!(body("One is here.\n\nTwo is here.\n \t\n\u{A0}\nThree."), ["One is here.", "Two is here.", "Three."]);
}

#[test]
fn line_ends_part_them_where_there_are_no_blank_lines() {
    let article = read("A title\nThe first one.\nThe second one.\nThe third one.");
    assert_eq!(article.metadata.title.unwrap().text(), "A title");
    assert_eq!(shape(&article.blocks), ["The first one.", "The second one.", "The third one."]);
}

#[test]
fn lines_broken_by_a_program_are_joined() {
    let text = "The new bridge over the river was opened on Monday by the\n\
                mayor, who walked across it with two hundred children from\n\
                the schools on both banks. \"It was worth the wait,\" she\n\
                said.\n\nThe old one will stay for cyclists and for those who like\n\
                to sit above the water - there are benches now.";
    let joined = text.replace("\n\n", "|").replace('\n', " ").replace('|', "\n\n");
    assert_eq!(body(text), joined.split("\n\n").collect::<Vec<_>>());
}

#[test]
fn broken_lines_without_blank_ones_are_parted_where_a_line_ends_early() {
    let text = "The bridge\n\
                The new bridge over the river was opened on Monday by the\n\
                mayor, who walked across it with many children.\n\
                The old one will stay for cyclists and for all those who\n\
                like to sit above the water, where there are benches now\n\
                and a small kiosk.";
    let article = read(text);
    assert_eq!(article.metadata.title.unwrap().text(), "The bridge");
    assert_eq!(article.blocks.len(), 2, "{:?}", shape(&article.blocks));
}

#[test]
fn verses_and_addresses_keep_their_lines() {
    assert_eq!(body(&format!("{LONG}\n\nLamp Street 3\n1000 Lausanne\n\n{LONG}"))[1], "Lamp Street 3\n1000 Lausanne");
}

#[test]
fn broken_chinese_lines_are_joined_without_a_space() {
    let text = "新桥\n\n市长星期一为新桥剪彩，她和两岸学校的两百名学生一起走过\n大桥。她说等待是值得的。旧桥将保留给骑车的人和喜欢坐在\n水面上方的人，那里现在有长椅，还有一个小亭子，卖茶和咖\n啡。";
    let article = read(text);
    assert_eq!(article.blocks.len(), 1);
    assert!(!shape(&article.blocks)[0].contains([' ', '\n']));
}

#[test]
fn short_lines_among_broken_ones_stay_lines() {
    let text = "Ink it first, then lay the paper on it and turn the wheel until it\ncreaks. Say what it says back to it:\n\n    one wheel\n    no paper\n\nThen lift the paper by two corners, never by one, and hang it over\nthe line until it no longer smells of anything.\n";
    assert_eq!(body(text)[1], "one wheel\nno paper");
}

#[test]
fn words_divided_where_lines_end_are_whole_again() {
    let text = "Gestern hat die Stadtverwaltung be-\nschlossen, die Brücke zu schlie-\nßen. Der Bürgermeister sagte, es\nsei höchste Zeit, weil die Pfei-\nler geprüft werden müssen. Die Ost-\nWest-Verbindung bleibt gesperrt.";
    assert_eq!(
        body(text),
        [
            "Gestern hat die Stadtverwaltung beschlossen, die Brücke zu schließen. Der Bürgermeister sagte, es sei höchste \
          Zeit, weil die Pfeiler geprüft werden müssen. Die Ost-West-Verbindung bleibt gesperrt."
        ]
    );
    assert_eq!(body("A well-\nknown bridge and a brid\u{AD}\nge."), ["A well-known bridge and a bridge."]);
}

#[test]
fn lines_of_a_narrow_column_are_joined_and_those_of_a_poem_are_not() {
    let column = "The mill was built by a man\nwho had come from the south\nwith nothing but a horse and\na good opinion of himself,\nand it burned every summer\nuntil the miller gave up.";
    assert_eq!(body(column).len(), 1);
    assert!(!body(column)[0].contains('\n'));
    let poem = "I saw a gull upon the pier\nIt had a fish and had no fear\nIt looked at me with yellow eyes\nAnd told me sixteen little lies\nThe first was that the sea was dry\nThe second that it could not fly";
    assert_eq!(body(poem)[0].matches('\n').count(), 5);
}

#[test]
fn spaces_as_wide_as_a_letter_begin_paragraphs() {
    let text = "　橋が今朝から通行止めになった。\n　町長は「仕方がない」と話した。\n\n　渡し船が出る。";
    assert_eq!(body(text).len(), 3);
    assert_eq!(body("\u{2003}The pier is old.\n\u{2003}Nobody repairs it.\n\nNot even I.").len(), 3);
}

#[test]
fn headings_of_wikis_and_books_are_headings() {
    let text = format!(
        "It is deep.\n\n== History ==\nIt was named late.\n\n=== War ===\nNone.\n\nCHAPTER I.\n\nTHE PIER\n\n{LONG}"
    );
    assert_eq!(
        body(&text)[1..],
        ["# History", "It was named late.", "# War", "None.", "# CHAPTER I.", "# THE PIER", LONG]
    );
}

#[test]
fn the_head_of_a_mail_is_no_text() {
    let article = read("From: Marta Leeb <marta@example.org>\nSubject: The bridge\n\nHello all,\n\nit is closed.");
    assert_eq!(article.metadata.byline.as_deref(), Some("Marta Leeb"));
    assert_eq!(article.metadata.title.unwrap().text(), "The bridge");
    assert_eq!(shape(&article.blocks), ["Hello all,", "it is closed."]);
}

#[test]
fn quoted_mail_is_quoted() {
    let text = "Bo wrote:\n> The bridge is closed.\n>\n>> Who says so?\n> The man.\n\nIt is open.";
    assert_eq!(body(text), ["Bo wrote:", "> The bridge is closed. / > Who says so? / The man.", "It is open."]);
}

#[test]
fn every_kind_of_row_is_a_rule_and_several_are_one() {
    for row in
        ["***", "* * *", "-----", "_ _ _", "=====", "#", "###", "• • •", "~~~", "—", "— — —", "-*-*-", "\t * \u{A0}*"]
    {
        assert_eq!(
            body(&format!("{LONG}\n\n{row}\n\n{row}\n\n{LONG} Then.")),
            [LONG, "***", &format!("{LONG} Then.")],
            "{row}"
        );
    }
    assert_eq!(body(&format!("{LONG}\n*****\n{LONG} Then.")).len(), 3);
}

#[test]
fn the_title_is_not_said_twice() {
    for text in [
        "The Bridge\n\nTHE  BRIDGE!\n\nOne.\n\nTwo.",
        "The Bridge\nThe bridge\nOne.\nTwo.",
        "The Bridge\n\n***\n\nthe bridge\n\n***\n\nOne.\n\nTwo.",
        "The Bridge – The Lamp\n\nThe Bridge\n\nOne.\n\nTwo.",
    ] {
        let article = read(text);
        assert_eq!(
            article.metadata.title.unwrap().text(),
            text.split([' ', '–']).take(2).collect::<Vec<_>>().join(" ").split('\n').next().unwrap(),
            "{text}"
        );
        assert_eq!(shape(&article.blocks), ["One.", "Two."], "{text}");
    }
}

#[test]
fn a_short_paragraph_before_the_text_is_the_standfirst() {
    let short = "After three years of work the town has its river back.";
    for text in [
        format!("The bridge\n\n{short}\n\n{LONG}\n\n{LONG}"),
        format!("The bridge\nThe bridge\n{short}\n{LONG}\n{LONG}"),
        format!("The bridge\n\n{short}\n\nThe bridge\n\nBy Ann Lee, 12 March 2026\n\n{LONG}"),
        format!("The bridge\n\nBy Ann Lee\n\n{short}\n\n***\n\n{LONG}"),
    ] {
        let article = read(&text);
        assert_eq!(article.metadata.standfirst.map(|text| text.text()).as_deref(), Some(short), "{text}");
        assert!(article.blocks.iter().all(|block| *block != Block::ThematicBreak));
        assert_eq!(shape(&article.blocks)[0], LONG);
    }
    assert_eq!(read(&format!("The bridge\n\n{LONG}\n\n{short}\n\n{short}")).metadata.standfirst, None);
    assert_eq!(read(&format!("The bridge\n\n« Enfin ! » dit-elle.\n\n{LONG}")).metadata.standfirst, None);
}

#[test]
fn byline_and_date_go_to_the_metadata() {
    let metadata = read(&format!("Le pont\n\nPar Jeanne Martin\nPublié le 12 mars 2026\n\n{LONG}")).metadata;
    assert_eq!((metadata.byline.as_deref(), metadata.date.as_deref()), (Some("Jeanne Martin"), Some("12 mars 2026")));
}

#[test]
fn a_name_above_a_date_is_a_byline() {
    let article = read(&format!("Le pont\nJeanne Martin\n12 mars 2026\nTemps de lecture : 4 min\n{LONG}\n{LONG}"));
    assert_eq!(article.metadata.byline.as_deref(), Some("Jeanne Martin"));
    assert_eq!(article.metadata.date.as_deref(), Some("12 mars 2026"));
    assert_eq!(shape(&article.blocks), ["Temps de lecture : 4 min", LONG, LONG]);
}

#[test]
fn bylines_are_found_among_other_lines() {
    let article =
        read(&format!("The bridge\n\nExclusive\n\nOliver Stack\nThu 12 Mar 2026 06.30 GMT\n\n{LONG}\n\n{LONG}"));
    assert_eq!(article.metadata.byline.as_deref(), Some("Oliver Stack"));
    assert_eq!(article.metadata.date.as_deref(), Some("Thu 12 Mar 2026 06.30 GMT"));
    assert_eq!(shape(&article.blocks), ["Exclusive", LONG, LONG]);
}

#[test]
fn an_address_above_the_title_is_the_original() {
    let metadata = read(&format!("https://example.org/x\n\nThe bridge\n\n{LONG}")).metadata;
    assert_eq!(metadata.title.unwrap().text(), "The bridge");
    assert_eq!(metadata.original.unwrap().as_str(), "https://example.org/x");
    let metadata = read(&format!("Source: https://example.org/x\n\nThe bridge\n\n{LONG}")).metadata;
    assert_eq!(metadata.title.unwrap().text(), "The bridge");
}

#[test]
fn simple_lists_are_lists() {
    assert_eq!(body("You need:\n- salt\n- some bread\n- time"), ["You need:", "- salt; some bread; time"]);
    assert_eq!(body("* one\n* two\n\nThen."), ["- one; two", "Then."]);
    assert_eq!(body("• just one"), ["- just one"]);
    assert_eq!(body("3. three\n4. four\n\nThen."), ["3. three; four", "Then."]);
    assert_eq!(body("1) one\n\n2) two"), ["1. one; two"]);
    assert_eq!(body("- one\n  and more\n- two"), ["- one and more; two"]);
}

#[test]
fn dialogue_and_numbers_are_no_lists() {
    for text in [
        "- Où vas-tu ?\n\n- Je rentre.",
        "— Куда ты?\n\n— Домой.",
        "– Et toi ?\n\n– Moi aussi.",
        "- Je rentre, dit-elle.\n\nIl se tut.",
        "2026. A year.\n\n1. A start",
        "-5 degrees\n\n-3 degrees",
        "* The name was changed.",
    ] {
        assert_eq!(body(text), text.split("\n\n").collect::<Vec<_>>(), "{text}");
    }
}

#[test]
fn headings_are_seen_where_they_are_evident() {
    assert_eq!(body(&format!("{LONG}\n\nA new kiosk\n\n{LONG}"))[1], "# A new kiosk");
    assert_eq!(body(&format!("{LONG}\n\nA new kiosk\n-----------\n{LONG}"))[1], "# A new kiosk");
    assert_eq!(body(&format!("{LONG}\n\n***\n\n« Un autre pont »\n\n{LONG}"))[2], "# « Un autre pont »");
    assert_eq!(body(&format!("{LONG}\n\n« Un autre pont »\n\n{LONG}"))[1], "« Un autre pont »");
    assert_eq!(body(&format!("{LONG}\n\nShe nodded.\n\n{LONG}"))[1], "She nodded.");
    assert_eq!(body(&format!("{LONG}\n\nPhoto: Ann Lee\n\n{LONG}"))[1], "Photo: Ann Lee");
}

#[test]
fn addresses_become_links() {
    let article = read("A title\n\nSee https://example.org/a_(b), or write to ann@example.org.\n\nThe end.");
    let Some(Block::Paragraph(text)) = article.blocks.first() else { panic!("{article:?}") };
    let links: Vec<&str> = text
        .inlines
        .iter()
        .filter_map(|inline| match inline {
            Inline::Link { href, .. } => Some(href.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(links, ["https://example.org/a_(b)", "mailto:ann@example.org"]);
}

#[test]
fn the_afterword_stands_apart() {
    let article = read(&format!(
        "The bridge\n\n{LONG}\n\n* * *\n\n{LONG}\n\n* * *\n\nShare this article!\n\n* * *\n\nRead the original: https://example.com/x"
    ));
    assert_eq!(shape(&article.blocks), [LONG, "***", LONG]);
    assert_eq!(shape(&article.afterword), ["Share this article!", "***", "Read the original: https://example.com/x"]);
    assert_eq!(article.metadata.original.unwrap().as_str(), "https://example.com/x");
}

#[test]
fn front_matter_gives_the_title() {
    let article = read("---\ntitle: The bridge\nlang: en\n---\nThe Bridge\n\nOne.\n\nTwo.");
    assert_eq!(article.metadata.title.unwrap().text(), "The bridge");
    assert_eq!(shape(&article.blocks), ["One.", "Two."]);
}

#[test]
fn the_smallest_texts_are_articles() {
    assert_eq!(read("").blocks, []);
    assert_eq!(read("\u{FEFF}\r\n\u{C}\u{200B}\t").blocks, []);
    assert_eq!(shape(&read("Hello.").blocks), ["Hello."]);
    assert_eq!(read("***\n***").blocks, []);
}

#[test]
fn line_ends_of_all_systems_are_read() {
    for end in ["\r\n", "\r", "\u{2028}"] {
        assert_eq!(body(&format!("One is.{end}{end}Two is.")), ["One is.", "Two is."]);
    }
}

/// The characters of an article that are no white space, in any order.
fn letters(article: &Article) -> Vec<char> {
    let metadata = &article.metadata;
    let said = [&metadata.byline, &metadata.date, &metadata.site].map(|text| text.clone().unwrap_or_default()).concat();
    let text: String = paragraphs(article).iter().map(|paragraph| paragraph.text.as_str()).collect();
    seen(&(text + &said))
}

fn seen(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().filter(|c| !lines::is_space(*c)).collect();
    letters.sort_unstable();
    letters
}

/// Words that are no markers, rows or bylines.
fn words() -> impl Strategy<Value = String> {
    "[a-zA-Zéßжяא-תاب漢字🙂👍🏽(«»“”!?,;/@:%]{1,9}( [a-zéжא漢字🙂«»“”.,:!?%]{1,9}){0,25}"
        .prop_filter("a byline loses its \"by\"", |words| {
            crate::domain::parse::byline::read(&[words, "x"].concat()).is_none()
        })
}

proptest! {
    #[test]
    fn every_character_reappears(parts in prop::collection::vec((words(), "(\n|\n\n|\r\n\r\n|\n\n\\* \\* \\*\n\n|\n---\n)"), 1..14)) {
        let text: String = parts.iter().flat_map(|(words, end)| [words.as_str(), "x", end]).collect();
        let mut known: Vec<String> = Vec::new();
        // A title that comes again is meant to go.
        prop_assume!(parts.iter().all(|(words, _)| { let new = !known.contains(words); known.push(words.clone()); new }));
        let wanted = seen(&text.replace("* * *", "").replace("---", ""));
        prop_assert_eq!(letters(&read(&text)), wanted);
    }

    #[test]
    fn no_text_makes_it_fail(text in "(?s).*", lines in prop::collection::vec("[-*•0-9.) #=_~—a-z\t\u{200F}«»:]*", 0..20)) {
        let numbered = |article: &Article| paragraphs(article).iter().enumerate().all(|(at, paragraph)| paragraph.index == at);
        prop_assert!(numbered(&read(&text)));
        prop_assert!(numbered(&read(&lines.join("\n"))));
    }
}
