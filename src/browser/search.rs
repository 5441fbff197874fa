//! The search for quotations, with the words of the languages at hand.

use super::turns::Turns;
use super::words;
use crate::app::{Event, Findings};
use crate::domain::language::Language;
use crate::domain::paragraph::Paragraph;
use crate::domain::quotation::{Lexicons, Search};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// How many bytes are searched before the time is looked at: less than a millisecond on a laptop.
const STEP: usize = 2_000;

/// What is no longer than this is searched before the page is painted, so that nothing has to be drawn twice; what is
/// longer, once its words are there to be read.
const AT_ONCE: usize = 32_000;

/// Finds the quotations of an article in this language; [`Event::QuotationsFound`] answers.
pub(super) fn find(
    number: u32,
    paragraphs: Rc<[Paragraph]>,
    language: Option<Language>,
    turns: Turns,
    dispatch: Callback<Event>,
) {
    spawn_local(async move {
        let lexicons = lexicons(&paragraphs, language.as_ref()).await;
        let mut search = Search::new(language.as_ref(), &lexicons);
        let size: usize = paragraphs.iter().map(|paragraph| paragraph.text.len()).sum();
        if size > AT_ONCE {
            turns.paint().await;
        }
        while !search.advance(&paragraphs, STEP) {
            if !turns.stand_back().await {
                return;
            }
        }
        let found = search.finish();
        if !turns.stand_back().await {
            return;
        }
        let findings = Findings::new(found, &paragraphs);
        if turns.stand_back().await {
            dispatch.emit(Event::QuotationsFound(number, Ok(findings)));
        }
    });
}

/// Without the words of a language, quotations are still known by their marks.
async fn lexicons(paragraphs: &[Paragraph], language: Option<&Language>) -> Lexicons {
    let mut lexicons = Lexicons::default();
    for tag in lexicons.missing(paragraphs, language) {
        if let Some(words) = words::of(tag).await {
            lexicons.insert(tag, words);
        }
    }
    lexicons
}
