//! HTML on its way into an article.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

mod parser;
mod written;

use liseuse::domain::article::{Block, Inline, Phrasing, Style, Warning};
use liseuse::domain::parse::html::{article, blocks, fragment, inlines};
use parser::{page, piece};

fn convert(text: &str) -> Vec<Block> {
    blocks(&piece(text), Some("https://example.org/news/1"), &mut Vec::new())
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(Phrasing::plain(text))
}

fn strong(text: &str) -> Inline {
    Inline::Styled(Style::Strong, vec![Inline::Text(text.into())])
}

#[test]
fn loose_lines_between_blocks_become_paragraphs_and_space_collapses() {
    let found = convert("one \n <b> two </b> three<p>four</p>five<br><br>&nbsp;<br>six<hr>");
    let one = Phrasing::new(vec![Inline::Text("one ".into()), strong("two "), Inline::Text("three".into())]);
    let [four, five, six] = ["four", "five", "six"].map(paragraph);
    assert_eq!(found, [Block::Paragraph(one), four, five, six, Block::ThematicBreak]);
}

#[test]
fn a_part_of_a_line_keeps_the_space_at_its_ends() {
    let found = inlines(&piece(" a  <b>b</b> "), None, &mut Vec::new());
    assert_eq!(found, [Inline::Text(" a ".into()), strong("b"), Inline::Text(" ".into())]);
}

#[test]
fn scripts_leave_a_warning_and_links_to_scripts_their_words() {
    let mut warnings = Vec::new();
    let found = blocks(&piece("<script>x</script><a href=' javascript:x'>words</a>"), None, &mut warnings);
    assert_eq!(found, [paragraph("words")]);
    assert_eq!(warnings, [Warning::Element("script".into()), Warning::Address("javascript:x".into())]);
}

#[test]
fn a_role_says_what_a_table_is_for() {
    let grid = convert("<table role=grid><tr><td>one<td>two</table>");
    assert!(matches!(grid[..], [Block::Table(_)]), "{grid:?}");
    let [one, two] = ["one", "two"].map(paragraph);
    assert_eq!(convert("<table role=none><tr><th>one<th>two</table>"), [one, two]);
}

#[test]
fn fixtures_come_out_as_written_down() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/html");
    let mut cases: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    assert!(!cases.is_empty());
    for case in cases {
        let source = std::fs::read_to_string(case.join("source.html")).unwrap();
        let base = Some("https://example.org/news/1");
        let is_page = source.contains("<html");
        let found = if is_page { article(&page(&source), base) } else { fragment(&piece(&source), base) };
        let found = written::article(&found);
        let expected = std::fs::read_to_string(case.join("expected.txt")).unwrap();
        assert_eq!(found, expected, "{}", case.display());
    }
}
