//! The parts of an article, each set as a whole.

use super::{Galley, Setting};
use crate::domain::article::Note;
use std::ops::Range;

impl Setting {
    /// Some blocks of the text as one element.
    pub fn slice(&self, slice: &Range<usize>) -> Galley {
        let mut galley = Galley::default();
        galley.open("div").with("class", "slice");
        self.blocks(self.article.blocks.get(slice.clone()).unwrap_or_default(), &mut galley);
        galley.close();
        galley
    }

    /// One block of the text as one element.
    pub fn top_block(&self, index: usize) -> Galley {
        let mut galley = Galley::default();
        self.article.blocks.get(index).into_iter().for_each(|block| self.block(block, &mut galley));
        galley
    }

    /// What follows the text: the notes, and what a publisher adds.
    pub fn after(&self) -> Galley {
        let mut galley = Galley::default();
        self.notes(&mut galley);
        self.afterword(&mut galley);
        galley
    }

    fn notes(&self, galley: &mut Galley) {
        if self.article.notes.is_empty() {
            return;
        }
        galley.open("section").with("class", "notes").with("aria-labelledby", "notes");
        galley.open("h2").with("id", "notes").say(self.phrases.notes).close().open("ol");
        for (index, note) in self.article.notes.iter().enumerate() {
            self.note(index, note, galley);
        }
        galley.close().close();
    }

    fn note(&self, index: usize, note: &Note, galley: &mut Galley) {
        let number = (index + 1).to_string();
        galley.open("li").with("id", &["note-", &number].concat()).with("tabindex", "-1");
        self.blocks(&note.blocks, galley);
        galley.open("a").with("class", "back").with("href", &["#reference-", &number].concat());
        galley.with("role", "doc-backlink").with("aria-label", self.phrases.back_to_text).say("↩").close().close();
    }

    fn afterword(&self, galley: &mut Galley) {
        let (metadata, phrases) = (&self.article.metadata, self.phrases);
        let links = [
            (&metadata.original, phrases.original),
            (&metadata.newsletter, phrases.newsletter),
            (&metadata.support, phrases.support),
        ];
        let links: Vec<_> =
            links.into_iter().filter_map(|(url, words)| Some((url.as_ref()?.as_str(), words))).collect();
        if self.article.afterword.is_empty() && links.is_empty() {
            return;
        }
        galley.open("aside").with("class", "afterword").with("aria-label", phrases.afterword);
        self.blocks(&self.article.afterword, galley);
        if !links.is_empty() {
            galley.open("ul").with("class", "links");
            for (url, words) in links {
                galley.open("li").open("a").with("href", url).with("rel", "noopener noreferrer");
                galley.say(words).close().close();
            }
            galley.close();
        }
        galley.close();
    }
}
