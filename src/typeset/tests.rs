//! Articles as the elements that a page shows.

use super::*;
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
    (0..setting.article.blocks.len()).map(|index| setting.top_block(index).to_string()).collect()
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
    assert!(setting(text, Quotes::All).top_block(0).is_marked());
    assert!(!set(text, Quotes::Off).contains("<span"));
    assert!(!setting(text, Quotes::Off).top_block(0).is_marked());
}

#[test]
fn a_slice_holds_one_element_for_each_block() {
    let setting = setting("# T\n\nOne\n\n---\n\n> two\n", Quotes::All);
    let slice = setting.slice(&(0..3)).to_string();
    let blocks: String = (0..3).map(|index| setting.top_block(index).to_string()).collect();
    assert_eq!(slice, format!("<div class=\"slice\">{blocks}</div>"));
    assert_eq!(setting.after(), Galley::default());
}

proptest! {
    #[test]
    fn every_element_is_closed_and_every_word_is_used(text in r"([a-z *_#>|`\[\]()!:.\-“”]|\n|\n\n|---|\[\^1\]|1\. |- )*") {
        let setting = setting(&text, Quotes::All);
        for index in 0..setting.article.blocks.len() {
            let galley = setting.top_block(index);
            let mut steps = [0; 4];
            galley.steps().iter().for_each(|&step| steps[usize::from(step)] += 1);
            let [opened, attributes, words, closed] = steps;
            prop_assert_eq!(opened, closed);
            prop_assert_eq!(galley.words().matches('\0').count(), opened + 2 * attributes + words);
        }
    }
}
