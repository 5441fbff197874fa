//! What the words that were looked up last can be, since a text says most of its words again.

use std::cell::RefCell;

use super::index::{BASIS, hash};
use super::vocabulary::Class;

/// How many words are kept, a power of two; of those with the same hash only the last.
const KEPT: usize = 1024;

/// A word in lower case, what it can be, and whether it is in any list.
#[derive(Debug, Clone, Default)]
struct Looked {
    word: String,
    found: (Class, bool),
}

/// The words that were looked up last.
#[derive(Debug)]
pub(crate) struct Recent(RefCell<Vec<Looked>>);

impl Default for Recent {
    fn default() -> Self {
        Self(RefCell::new(vec![Looked::default(); KEPT]))
    }
}

impl Recent {
    /// What was found for a word, or is found now.
    pub(crate) fn find(&self, word: &str, look: impl FnOnce() -> (Class, bool)) -> (Class, bool) {
        let hash = hash(BASIS, word.bytes());
        let place = usize::try_from(hash ^ (hash >> 15)).unwrap_or_default() & (KEPT - 1);
        let mut recent = self.0.borrow_mut();
        let Some(known) = recent.get_mut(place) else { return look() };
        if known.word != word {
            known.word.clear();
            known.word.push_str(word);
            known.found = look();
        }
        known.found
    }
}
