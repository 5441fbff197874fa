use super::{Parsing, parse};
use crate::domain::article::{
    Alignment, Article, Block, Cell, Inline, Item, Note, Phrasing, RubyPair, Table, Warning, each_phrasing, push_text,
};
use crate::domain::parse::Source;
use proptest::prelude::*;

fn parsed(text: &str) -> Article {
    parse(&Source { text, base: None })
}

/// The blocks in short, one a line: what they are, then their words.
fn sketched(text: &str) -> String {
    sketch(&parsed(text).blocks)
}

fn sketch(blocks: &[Block]) -> String {
    blocks.iter().map(sketch_block).collect::<Vec<_>>().join(" ")
}

fn sketch_block(block: &Block) -> String {
    match block {
        Block::Paragraph(text) => ["p(", &line(text), ")"].concat(),
        Block::Heading { level, id, text } => format!("h{level}#{id}({})", line(text)),
        Block::Blockquote { blocks, .. } => ["quote(", &sketch(blocks), ")"].concat(),
        Block::List { start, tight, items } => {
            let kind = if *tight { "list" } else { "loose" };
            let items: Vec<String> = items.iter().map(sketch_item).collect();
            format!("{kind}{}({})", start.map(|start| start.to_string()).unwrap_or_default(), items.join(" "))
        }
        Block::Code { language, text } => {
            ["code:", language.as_deref().unwrap_or("?"), "(", &text.text(), ")"].concat()
        }
        Block::Table(table) => ["table(", &sketch_table(table), ")"].concat(),
        Block::Figure { blocks, caption } => {
            ["figure(", &sketch(blocks), ")", &caption.as_ref().map(line).unwrap_or_default()].concat()
        }
        Block::Details { summary, blocks, .. } => ["details(", &line(summary), ": ", &sketch(blocks), ")"].concat(),
        Block::Section { blocks, .. } => ["section(", &sketch(blocks), ")"].concat(),
        Block::Definitions(_) => "definitions".to_owned(),
        Block::ThematicBreak => "***".to_owned(),
    }
}

fn sketch_item(item: &Item) -> String {
    let task = match item.done {
        Some(true) => "[x]",
        Some(false) => "[ ]",
        None => "",
    };
    [task, "(", &sketch(&item.blocks), ")"].concat()
}

fn sketch_table(table: &Table) -> String {
    let cells = |row: &Vec<Cell>| row.iter().map(|cell| sketch(&cell.blocks)).collect::<Vec<_>>().join("|");
    table.rows.iter().map(cells).collect::<Vec<_>>().join("/")
}

fn line(text: &Phrasing) -> String {
    sketch_inlines(&text.inlines)
}

fn sketch_inlines(inlines: &[Inline]) -> String {
    inlines.iter().map(sketch_inline).collect()
}

fn sketch_inline(inline: &Inline) -> String {
    match inline {
        Inline::Text(text) => text.clone(),
        Inline::Code(text) => ["`", text, "`"].concat(),
        Inline::Break => "|".to_owned(),
        Inline::Styled(style, inlines) => format!("{style:?}({})", sketch_inlines(inlines)),
        Inline::Link { href, inlines, .. } => ["[", &sketch_inlines(inlines), "](", href.as_str(), ")"].concat(),
        Inline::Image(image) => ["!", &image.alt, "(", image.src.as_str(), ")"].concat(),
        Inline::NoteReference(number) => format!("^{number}"),
        Inline::Abbreviation { title, inlines } => format!("abbr:{title:?}({})", sketch_inlines(inlines)),
        Inline::Foreign { language, inlines, .. } => {
            format!(
                "{}({})",
                language.as_ref().map(|l| l.tag().to_owned()).unwrap_or_default(),
                sketch_inlines(inlines)
            )
        }
        Inline::Ruby(pairs) => {
            let pair = |pair: &RubyPair| [&sketch_inlines(&pair.base), "<", &pair.reading, ">"].concat();
            pairs.iter().map(pair).collect()
        }
        other => format!("{other:?}"),
    }
}

fn title(text: &str) -> Option<String> {
    parsed(text).metadata.title.map(|title| title.text())
}

#[test]
fn a_first_heading_is_the_title_and_leaves_the_text() {
    assert_eq!(title("# A *b*\n\nc"), Some("A b".to_owned()));
    assert_eq!(sketched("# A *b*\n\nc"), "p(c)");
    assert_eq!(title("c\n\n# A"), None);
    assert_eq!(sketched("## A\n\n# B"), "h2#a(A) h1#b(B)");
}

#[test]
fn front_matter_gives_the_title_and_the_text_does_not_repeat_it() {
    for fence in ["---\ntitle: The tide\n---\n", "+++\ntitle = \"The tide\"\n+++\n"] {
        assert_eq!(title(&format!("{fence}# The  Tide\n\na")), Some("The tide".to_owned()));
        assert_eq!(sketched(&format!("{fence}# The  Tide\n\na")), "p(a)");
        assert_eq!(sketched(&format!("{fence}# Another\n\na")), "h1#another(Another) p(a)");
    }
    assert_eq!(sketched("---\r\ntitle: a\r\n---\r\nb\r\nc"), "p(b\nc)");
}

#[test]
fn rules_above_a_title_part_nothing() {
    assert_eq!(sketched("---\n---\n\n# The tide\n\na"), "p(a)");
    assert_eq!(title("---\n---\n\n# The tide\n\na"), Some("The tide".to_owned()));
}

#[test]
fn rules_at_the_top_are_no_front_matter() {
    assert_eq!(sketched("---\n---\na"), "*** *** p(a)");
    assert_eq!(sketched("---\n\nNobody knew: it was late.\n\n---\n\na"), "*** p(Nobody knew: it was late.) *** p(a)");
    assert_eq!(sketched("a\n\n---\nb: c\n---\n"), "p(a) *** h2#b-c(b: c)");
}

#[test]
fn headings_have_unique_names_in_any_script() {
    assert_eq!(
        sketched("## Été 2024\n## Été 2024\n## 春の海\n## ?\n## B {#own}\n<h2>Own</h2>"),
        "h2#été-2024(Été 2024) h2#été-2024-1(Été 2024) h2#春の海(春の海) h2#section(?) h2#own(B) h2#own-1(Own)"
    );
}

#[test]
fn a_picture_alone_in_its_paragraph_is_a_figure() {
    assert_eq!(sketched("![a *b*](c.png \"d\")"), "figure(p(!a b(c.png)))d");
    assert_eq!(sketched("[![a](b.png)](/c)"), "figure(p([!a(b.png)](/c)))");
    assert_eq!(sketched("a ![b](c.png)"), "p(a !b(c.png))");
}

#[test]
fn reads_tables_tasks_and_struck_words() {
    let table = "|a|b|c|\n|:-|:-:|-:|\n|*d*|www.example.org||\n";
    assert_eq!(sketched(table), "table(p(a)|p(b)|p(c)/p(Emphasis(d))|p([www.example.org](https://www.example.org))|)");
    let Some(Block::Table(table)) = parsed(table).blocks.pop() else { panic!() };
    assert_eq!((table.head, table.rows[0][0].header, table.rows[1][0].header), (1, true, false));
    let alignments: Vec<_> = table.rows[1].iter().map(|cell| cell.alignment).collect();
    assert_eq!(alignments, [Some(Alignment::Start), Some(Alignment::Center), Some(Alignment::End)]);
    assert_eq!(sketched("- [ ] a\n- [x] ~~b~~\n- c"), "list([ ](p(a)) [x](p(Deleted(b))) (p(c)))");
    assert_eq!(sketched("3. [x] a\n\n4. b"), "loose3([x](p(a)) (p(b)))");
}

#[test]
fn notes_stand_in_the_order_of_their_first_reference() {
    let article = parsed("[^b]: B[^c]\n[^a]: A\n[^d]: D\n[^c]: C\n\n**x[^a]** y[^B] z[^a] [^none]");
    assert_eq!(sketch(&article.blocks), "p(Strong(x^0) y^1 z^0 [^none])");
    let notes: Vec<_> =
        article.notes.iter().map(|Note { label, blocks, .. }| (label.as_str(), sketch(blocks))).collect();
    let expected = [("a", "p(A)"), ("b", "p(B^2)"), ("c", "p(C)"), ("d", "p(D)")];
    assert_eq!(
        notes.iter().map(|(label, words)| (label.to_lowercase(), words.as_str())).collect::<Vec<_>>(),
        expected.map(|(label, words)| (label.to_owned(), words))
    );
}

#[test]
fn lines_are_parted_save_where_no_spaces_are_written() {
    assert_eq!(sketched("a\nb  \nc\\\nd"), "p(a\nb|c|d)");
    assert_eq!(sketched("春の海\nひねもす、\n*の*たり\na"), "p(春の海ひねもす、\nEmphasis(の)たり\na)");
    assert_eq!(sketched("```\n春\n海\n```"), "code:?(春\n海)");
}

#[test]
fn alerts_are_no_quotations() {
    assert_eq!(sketched("> [!WARNING]\n> a"), "section(p(Strong(Warning)) p(a))");
    assert_eq!(sketched("> a\n>\n> > b"), "quote(p(a) quote(p(b)))");
}

#[test]
fn addresses_that_may_not_be_followed_leave_their_words() {
    let article = parsed("[a *b*](javascript:c) ![d](data:image/svg+xml,e) <vbscript:f>");
    assert_eq!(sketch(&article.blocks), "p(a Emphasis(b) d vbscript:f)");
    let warnings = ["javascript:c", "data:image/svg+xml,e", "vbscript:f"].map(|it| Warning::Address(it.to_owned()));
    assert_eq!(article.warnings, warnings);
}

#[test]
fn relative_addresses_start_from_the_base() {
    let article = parse(&Source { text: "[a](../b) ![c](d.png) [e](#f)", base: Some("https://example.org/x/y") });
    assert_eq!(sketch(&article.blocks), "p([a](https://example.org/b) !c(https://example.org/x/d.png) [e](#f))");
}

#[test]
fn inline_html_wraps_the_markdown_inside() {
    assert_eq!(sketched("a <kbd>*b* c</kbd> d"), "p(a Keyboard(Emphasis(b) c) d)");
    assert_eq!(sketched("H<sub>2</sub>O<br>b <br/>\nc"), "p(HSubscript(2)O|b|c)");
    assert_eq!(
        sketched("a <!-- b -->\n\n**<!-- c -->** <!-- d --> <!-- e -->\n\nf <i></i> <!-- g -->"),
        "p(a) p(Strong()) p(f)"
    );
    assert_eq!(
        sketched("<abbr title='x'>a</abbr> <span lang=fr>*b*[^1]</span>\n\n[^1]: c"),
        "p(abbr:Some(\"x\")(a) fr(Emphasis(b)^0))"
    );
    assert_eq!(sketched("<a href='/b'>*a*</a> <a href='javascript:b'>c</a>"), "p([Emphasis(a)](/b) c)");
    assert_eq!(sketched("*<b>a* b</b>"), "p(Emphasis(Strong(a)) b)");
    assert_eq!(sketched("x <ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby>"), "p(x 漢<kan>字<ji>)");
    assert_eq!(sketched("- <b>a</b> b\n  - c"), "list((p(Strong(a) b) list((p(c)))))");
}

#[test]
fn blocks_of_html_hold_the_markdown_inside() {
    let details = "<details>\n<summary>a <b>b</b></summary>\n\n*c*\n\n- d\n\n</details>\n\ne";
    assert_eq!(sketched(details), "details(a Strong(b): p(Emphasis(c)) list((p(d)))) p(e)");
    assert_eq!(sketched("<div>\n\n# a\n\n</div>\n\nb"), "p(b)");
    assert_eq!(sketched("<blockquote>\n\n*a*\n\n> b\n\n</blockquote>c"), "quote(p(Emphasis(a)) quote(p(b))) p(c)");
    assert_eq!(
        sketched("<table>\n<tr><td>\n\n*a*\n\n</td>\n\n<td>b</td></tr>\n\n<tr><td>c<td>d</tr>\n</table>\n\ne"),
        "table(p(Emphasis(a))|p(b)/p(c)|p(d)) p(e)"
    );
    assert_eq!(sketched("- <div>\n\n  a\n- b\n\nc"), "loose((p(a)) (p(b))) p(c)");
    assert_eq!(sketched("<p align=center>\n\na\n\n</p>\n\nb"), "p(a) p(b)");
    assert_eq!(sketched("<!-- a -->\n\nb <!-- c -->d"), "p(b d)");
}

#[test]
fn what_may_not_be_an_element_is_shown_as_text() {
    let article = parsed("a <button onclick='b'>c</button> Vec<T> <script>d\n\n<script>e");
    let shown = "p(a <button onclick='b'>c</button> Vec<T> <script>d) p(<script>e)";
    assert_eq!(sketch(&article.blocks), shown);
    assert_eq!(article.warnings, ["button", "t", "script"].map(|name| Warning::Element(name.to_owned())));
}

#[test]
fn programs_and_styles_on_their_own_lines_go() {
    let article = parsed(
        "<style>\np { color: red }\n</style>\n\na\n\n<blockquote>b</blockquote> <script async src='c'></script>",
    );
    assert_eq!(sketch(&article.blocks), "p(a) quote(p(b))");
    assert_eq!(article.warnings, ["style", "script"].map(|name| Warning::Element(name.to_owned())));
}

#[test]
fn deep_nesting_loses_no_words_and_stays_shallow() {
    let deep = 5_000;
    for text in [
        format!("{}a", "> ".repeat(deep)),
        format!("{}a", "- ".repeat(deep)),
        format!("{}a{}", "*_".repeat(deep), "_*".repeat(deep)),
        format!("{}a{}", "[".repeat(deep), "](b)".repeat(deep)),
        format!("{}a", "![".repeat(deep)),
        format!("{}a", "<b>".repeat(deep)),
        format!("{}\n\na", "<div>".repeat(deep)),
        format!("{}a", "> <div>\n\n".repeat(300)),
        (0..300).map(|at| "  ".repeat(at) + "- a\n").collect(),
        format!("{}a", "> <div>\n>\n> ".repeat(300)),
    ] {
        let article = parsed(&text);
        assert!(words(&article).contains('a'), "{}", &text[..20]);
        assert!(depth(&article.blocks) <= 3 * super::builder::DEPTH, "{}", depth(&article.blocks));
    }
}

fn depth(blocks: &[Block]) -> usize {
    let inside =
        |block: &Block| block.clone().children_mut().into_iter().map(|blocks| depth(blocks)).max().unwrap_or(0);
    blocks.iter().map(inside).max().map_or(0, |inside| inside + 1)
}

/// All words of an article, the descriptions and titles of pictures and links included.
fn words(article: &Article) -> String {
    let mut article = article.clone();
    let mut words = String::new();
    let mut visit = |text: &mut Phrasing| {
        push_words(&text.inlines, &mut words);
        words.push('\n');
    };
    article.metadata.title.iter_mut().for_each(&mut visit);
    each_phrasing(&mut article.blocks, &mut visit);
    article.notes.iter_mut().for_each(|note| each_phrasing(&mut note.blocks, &mut visit));
    words
}

fn push_words(inlines: &[Inline], words: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Image(image) => words.push_str(&image.alt),
            Inline::Styled(_, inlines)
            | Inline::Quote(inlines)
            | Inline::Link { inlines, .. }
            | Inline::Abbreviation { inlines, .. }
            | Inline::Foreign { inlines, .. } => {
                push_words(inlines, words);
            }
            Inline::Ruby(pairs) => pairs.iter().for_each(|pair| {
                push_words(&pair.base, words);
                words.extend([" ", &pair.reading]);
            }),
            inline => push_text(std::slice::from_ref(inline), words),
        }
    }
}

fn each_address(blocks: &[Block], visit: &mut dyn FnMut(&str, bool)) {
    let mut blocks = blocks.to_vec();
    each_phrasing(&mut blocks, &mut |text| addresses(&text.inlines, visit));
}

fn addresses(inlines: &[Inline], visit: &mut dyn FnMut(&str, bool)) {
    for inline in inlines {
        match inline {
            Inline::Image(image) => visit(image.src.as_str(), true),
            Inline::Link { href, inlines, .. } => {
                visit(href.as_str(), false);
                addresses(inlines, visit);
            }
            Inline::Styled(_, inlines)
            | Inline::Quote(inlines)
            | Inline::Abbreviation { inlines, .. }
            | Inline::Foreign { inlines, .. } => addresses(inlines, visit),
            Inline::Ruby(pairs) => pairs.iter().for_each(|pair| addresses(&pair.base, visit)),
            _ => {}
        }
    }
}

/// Markdown in which every piece of syntax is likely; words are `w` and a number.
fn markdown() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "w[0-9]{1,3}",
        1 => "[*_~`]{1,3}",
        1 => " {1,5}",
        2 => "\n{1,2}",
        1 => "\n[>#+*-]{1,2} ",
        1 => "\n(1\\.|---|```|~~~|\\|-\\|-\\||\\+\\+\\+|    |===)\n?",
        1 => "\\[|!\\[|\\](\\((javascript|https|data|)?:?[a-z/]{0,3}\\))?",
        1 => "\\[\\^w1\\]:? ?",
        1 => "</?(b|div|p|td|li|details|summary|script|kbd|T|br|img|ruby|rt|table|pre)( [a-z]+='w?')?/?>",
        1 => "<!--|-->|<|&|\\||\\\\",
    ];
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Markdown whose words are all for readers: none in a comment, a definition, an info string or an extra cell.
fn wordy_markdown() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "w[0-9]{1,3} ?",
        1 => "[*_]{1,2}|`w[0-9]` ?|~~w[0-9]~~ ?",
        2 => "\n{1,2}",
        1 => "\n[>#+*-]{1,2} ",
        1 => "\n(1\\.|---|```|~~~|    |===)\n",
        1 => "\\[|!\\[|\\](\\((javascript|https|data|)?:?[a-z/]{0,3}\\))?",
        1 => "\\[\\^w1\\]:? ?",
        1 => "</?(b|i|div|p|td|tr|th|li|ul|details|summary|button|kbd|T|br|img|ruby|rt|table|pre|blockquote|q)>",
        1 => "<|&|\\\\[*_]",
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn never_panics(text in any::<String>()) {
        parsed(&text);
    }

    #[test]
    fn only_listed_addresses_come_through(text in markdown()) {
        let article = parsed(&text);
        let mut check = |address: &str, picture: bool| {
            let scheme = address.split_once(':').map_or("", |(scheme, _)| scheme);
            let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic()) && !scheme.contains(['/', '?', '#', '%']);
            let listed = ["http", "https", "mailto"].contains(&scheme) || (picture && scheme == "data");
            assert!(!is_scheme || listed, "{address}");
        };
        each_address(&article.blocks, &mut check);
        article.notes.iter().for_each(|note| each_address(&note.blocks, &mut check));
    }

    #[test]
    fn numbers_are_those_of_the_notes(text in markdown()) {
        let mut article = parsed(&text);
        let notes = article.notes.len();
        each_phrasing(&mut article.blocks, &mut |text| {
            let numbers = text.inlines.iter().filter_map(|inline| match inline {
                Inline::NoteReference(number) => Some(*number),
                _ => None,
            });
            numbers.for_each(|number| assert!(number < notes));
        });
    }

    #[test]
    fn no_word_is_lost(text in wordy_markdown()) {
        let article = parsed(&text);
        let found = words(&article) + &article.notes.iter().map(|note| note.label.as_str()).collect::<String>();
        let mut rest = text.as_str();
        while let Some(start) = rest.find('w') {
            let word = &rest[start..];
            let word = &word[..word[1..].find(|c: char| !c.is_ascii_digit()).map_or(word.len(), |end| end + 1)];
            prop_assert!(found.contains(word), "{word} not in {found:?}");
            rest = &rest[start + 1..];
        }
    }
}

#[test]
fn the_beginning_is_the_first_blocks_of_the_whole() {
    let text = "---\ntitle: T\n---\n\n# One\n\nA [link][there].\n\n- an item\n\n## Two\n\nMore.\n\n[there]: https://example.org/\n";
    let mut parsing = Parsing::new(&Source { text, base: None }, None);
    while parsing.position() < "# One\n\nA [link][there].\n\n- an item\n\n".len() {
        assert!(parsing.advance(1));
    }
    let beginning = parsing.beginning().unwrap();
    let whole = parse(&Source { text, base: None });
    assert_eq!(beginning.metadata, whole.metadata);
    assert_eq!(beginning.blocks, whole.blocks[..3]);
}

#[test]
fn a_beginning_with_notes_waits_for_them() {
    let text = "One[^a].\n\nTwo.\n\nThree.\n\n[^a]: Note.\n";
    let mut parsing = Parsing::new(&Source { text, base: None }, None);
    while parsing.position() < "One[^a].\n\nTwo.\n\n".len() {
        assert!(parsing.advance(1));
    }
    assert_eq!(parsing.beginning(), None);
}

#[test]
fn a_long_list_is_read_in_short_steps() {
    let text = "- An item with *some* words.\n".repeat(5000) + "\nThe end.\n";
    let mut parsing = Parsing::new(&Source { text: &text, base: None }, None);
    let steps = std::iter::repeat_with(|| parsing.advance(256)).take_while(|more| *more).count();
    assert!(steps > 200, "{steps} steps");
    let article = parsing.finish().unwrap();
    assert!(
        matches!(article.blocks.as_slice(), [Block::List { items, .. }, Block::Paragraph(_)] if items.len() == 5000)
    );
}
