//! Articles as the elements that a page shows.

use super::*;
use crate::app::Slice;
use crate::domain::language::Language;
use crate::domain::locale;
use crate::domain::parse::{Source, markdown};
use crate::domain::quotation;
use proptest::prelude::*;

fn setting(text: &str, quotes: Quotes) -> Setting {
    let article = Rc::new(markdown::parse(&Source { text, base: None }));
    let paragraphs = crate::domain::paragraph::paragraphs(&article);
    let findings = Findings::new(quotation::find(&paragraphs, Language::new("en").as_ref()), &paragraphs);
    Setting { article, findings, quotes, phrases: locale::phrases(&[]) }
}

fn set(text: &str, quotes: Quotes) -> String {
    let setting = setting(text, quotes);
    (0..setting.article.blocks.len()).map(|index| block(&setting, index).to_string()).collect()
}

fn block(setting: &Setting, index: usize) -> Galley {
    setting.child(&Slice::Blocks(index..index + 1), index)
}

#[test]
fn a_paragraph_has_its_number_and_its_styles() {
    assert_eq!(
        set("One *two* `three`\n\n- a\n- b", Quotes::Off),
        "<p dir=\"auto\" data-paragraph=\"0\">One <em>two</em> <code>three</code></p>\
         <ul class=\"tight\"><li><span data-paragraph=\"1\">a</span></li><li><span data-paragraph=\"2\">b</span></li></ul>"
    );
}

#[test]
fn a_quotation_is_marked_where_quotations_are_shown() {
    let text = "“We leave at six,” said Ada Bell.";
    assert!(set(text, Quotes::All).contains(" data-kind=\"speech\" data-quotation=\"0\" data-speaker=\"Ada Bell\">"));
    assert!(block(&setting(text, Quotes::All), 0).is_marked());
    assert!(!set(text, Quotes::Off).contains("<span"));
    assert!(!block(&setting(text, Quotes::Off), 0).is_marked());
}

#[test]
fn a_slice_holds_one_element_for_each_block() {
    let setting = setting("# T\n\nOne\n\n---\n\n> two\n", Quotes::All);
    let slice = setting.slice(&Slice::Blocks(0..3)).to_string();
    let blocks: String = (0..3).map(|index| block(&setting, index).to_string()).collect();
    assert_eq!(slice, format!("<div class=\"slice\">{blocks}</div>"));
    assert_eq!(setting.after(), Galley::default());
}

#[test]
fn a_long_table_in_slices_is_the_same_as_in_one() {
    let setting = setting("# T\n\n| a | b |\n|---|---|\n| c | d |\n| e | f |\n| g | h |\n", Quotes::All);
    let whole = setting.slice(&Slice::Blocks(0..1)).to_string();
    let (first, second) = (Slice::Children(0, 0..2), Slice::Children(0, 2..3));
    let (begun, rest) = (setting.slice(&first).to_string(), setting.slice(&second).to_string());
    let (place, inside) = setting.depths(&second);
    let (end, _) = begun.rmatch_indices("</").nth(place - 1).unwrap();
    assert_eq!(whole, [&begun[..end], &rest, &begun[end..]].concat());
    assert_eq!(rest, setting.child(&second, 2).to_string());
    assert_eq!(place, inside);
}

#[test]
fn a_long_list_in_slices_stays_one_list_and_counts_on() {
    let setting = setting("# T\n\n7. One\n8. two\n9. three\n", Quotes::Off);
    let begun = "<div class=\"slices\"><div role=\"list\"><div class=\"slice\">\
        <ol class=\"tight\" start=\"7\" role=\"none\"><li role=\"listitem\"><span data-paragraph=\"1\">One</span></li>\
        <li role=\"listitem\"><span data-paragraph=\"2\">two</span></li></ol></div></div></div>";
    let rest = "<div class=\"slice\"><ol class=\"tight\" start=\"9\" role=\"none\">\
        <li role=\"listitem\"><span data-paragraph=\"3\">three</span></li></ol></div>";
    assert_eq!(setting.slice(&Slice::Children(0, 0..2)).to_string(), begun);
    assert_eq!(setting.slice(&Slice::Children(0, 2..3)).to_string(), rest);
    assert!(rest.contains(&setting.child(&Slice::Children(0, 2..3), 2).to_string()));
}

#[test]
fn a_long_preformatted_text_in_slices_is_the_same_text() {
    let lines: Vec<String> = (0..250).map(|line| format!("line {line}")).collect();
    let setting = setting(&format!("# T\n\n```\n{}\n```\n", lines.join("\n")), Quotes::All);
    let (first, second) = (Slice::Children(0, 0..2), Slice::Children(0, 2..3));
    let (begun, rest) = (setting.slice(&first).to_string(), setting.slice(&second).to_string());
    assert!(
        begun.contains("<code dir=\"ltr\" class=\"stanzas\" data-paragraph=\"1\"><span>line 0\nline 1\n"),
        "{begun}"
    );
    assert!(begun.ends_with("line 199\n</span></code></pre></div>"), "{begun}");
    assert!(rest.starts_with("<span>line 200\n") && rest.ends_with("line 249</span>"), "{rest}");
    assert_eq!(setting.depths(&second), (3, 3));
}

proptest! {
    #[test]
    fn every_element_is_closed_and_every_word_is_used(text in r"([a-z *_#>|`\[\]()!:.\-“”]|\n|\n\n|---|\[\^1\]|1\. |- )*") {
        let setting = setting(&text, Quotes::All);
        for index in 0..setting.article.blocks.len() {
            let galley = block(&setting, index);
            let mut steps = [0; 4];
            galley.steps().iter().for_each(|&step| steps[usize::from(step)] += 1);
            let [opened, attributes, words, closed] = steps;
            prop_assert_eq!(opened, closed);
            prop_assert_eq!(galley.words().matches('\0').count(), opened + 2 * attributes + words);
        }
    }
}
