//! A small hash table of words and what each can be, so that a text is read at about the speed of its letters.

use super::vocabulary::Class;

/// What a hash begins with (FNV-1a, 32 bits).
pub(crate) const BASIS: u32 = 0x811c_9dc5;

/// The hash of what was hashed before and these bytes.
pub(crate) fn hash(before: u32, bytes: impl Iterator<Item = u8>) -> u32 {
    bytes.fold(before, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Words and what each can be.
#[derive(Debug)]
pub(crate) struct Index {
    entries: Vec<(&'static str, Class)>,
    /// Numbers of entries, at the place of their hash or the next free one behind it.
    slots: Vec<u16>,
}

/// The number of no entry.
const FREE: u16 = u16::MAX;

impl Index {
    /// A table of these words; one that is here twice can be what either can be.
    pub(crate) fn of(words: Vec<(&'static str, Class)>) -> Self {
        let size = (words.len() * 2).next_power_of_two();
        let mut index = Self { entries: Vec::with_capacity(words.len()), slots: vec![FREE; size] };
        words.into_iter().for_each(|(word, class)| index.insert(word, class));
        index
    }

    fn insert(&mut self, word: &'static str, class: Class) {
        let place = self.place(word, hash(BASIS, word.bytes()));
        let Some(slot) = place.and_then(|place| self.slots.get_mut(place)) else { return };
        if let Some((_, known)) = self.entries.get_mut(usize::from(*slot)) {
            *known = known.with(class);
        } else {
            *slot = u16::try_from(self.entries.len()).unwrap_or(FREE);
            self.entries.push((word, class));
        }
    }

    /// What a word can be, if it is here.
    pub(crate) fn get(&self, word: &str) -> Option<Class> {
        self.find(word, hash(BASIS, word.bytes())).map(|(_, class)| class)
    }

    /// The entries that a word begins with.
    pub(crate) fn beginnings(&self, word: &str) -> impl Iterator<Item = (&'static str, Class)> {
        let mut before = BASIS;
        word.bytes().enumerate().filter_map(move |(at, byte)| {
            before = hash(before, std::iter::once(byte));
            self.find(word.get(..=at)?, before)
        })
    }

    fn find(&self, word: &str, hash: u32) -> Option<(&'static str, Class)> {
        let slot = self.slots.get(self.place(word, hash)?)?;
        self.entries.get(usize::from(*slot)).copied()
    }

    /// The place of a word, or the free one where it would be.
    fn place(&self, word: &str, hash: u32) -> Option<usize> {
        let size = self.slots.len();
        let first = usize::try_from(hash ^ (hash >> 15)).unwrap_or_default();
        let mut places = (0..size).map(|step| first.wrapping_add(step) & (size - 1));
        places.find(|place| {
            let entry = self.slots.get(*place).and_then(|slot| self.entries.get(usize::from(*slot)));
            entry.is_none_or(|(known, _)| *known == word)
        })
    }
}
