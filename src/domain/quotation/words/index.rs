//! A small hash table over words, so that a text is read at about the speed of its letters.

/// What a hash begins with (FNV-1a, 32 bits).
pub(crate) const BASIS: u32 = 0x811c_9dc5;

/// The hash of what was hashed before and these bytes.
pub(crate) fn hash(before: u32, bytes: impl Iterator<Item = u8>) -> u32 {
    bytes.fold(before, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Where each word, or the first of the words with the same beginning, stands in a list.
#[derive(Debug, Default)]
pub(crate) struct Index {
    slots: Vec<u16>,
}

impl Index {
    /// Indexes the keys; of equal ones the first is found.
    pub(crate) fn of(keys: &[&str]) -> Self {
        let size = (keys.len() * 2).next_power_of_two();
        let mut index = Self { slots: vec![u16::MAX; size] };
        for (number, key) in keys.iter().enumerate() {
            let known = index.find(key, |at| keys.get(at).copied());
            if let (None, Ok(number)) = (known, u16::try_from(number)) {
                let free = index.places(key).find(|at| index.slots.get(*at) == Some(&u16::MAX));
                if let Some(slot) = free.and_then(|at| index.slots.get_mut(at)) {
                    *slot = number;
                }
            }
        }
        index
    }

    /// The number of a key.
    pub(crate) fn find<'a>(&self, key: &str, at: impl Fn(usize) -> Option<&'a str>) -> Option<usize> {
        let slots = self.places(key).map_while(|at| self.slots.get(at).copied().filter(|slot| *slot != u16::MAX));
        slots.map(usize::from).find(|number| at(*number) == Some(key))
    }

    /// The slots a key may be in, first choice first.
    fn places(&self, key: &str) -> impl Iterator<Item = usize> + use<> {
        let size = self.slots.len();
        let hash = hash(BASIS, key.bytes());
        let first = usize::try_from(hash ^ (hash >> 15)).unwrap_or_default();
        (0..size).map(move |step| first.wrapping_add(step) & (size - 1))
    }
}
