//! Myers' bit-vector algorithm, in Hyyrö's form for long patterns: how much a pattern differs from what ends here.

/// A column of the edit matrix as the differences between its cells, 64 to a word.
pub(super) struct Column {
    masks: Vec<(char, Vec<u64>)>,
    /// The masks of ASCII characters, by their code.
    ascii: [Option<usize>; 128],
    none: Vec<u64>,
    plus: Vec<u64>,
    minus: Vec<u64>,
    /// The bit of the last character of the pattern, in the last word.
    last: u64,
    errors: usize,
}

impl Column {
    pub(super) fn new(pattern: &[char]) -> Self {
        let words = pattern.len().div_ceil(64).max(1);
        let mut masks: Vec<(char, Vec<u64>)> = Vec::new();
        for (number, &c) in pattern.iter().enumerate() {
            let place = masks.binary_search_by_key(&c, |(other, _)| *other).unwrap_or_else(|place| {
                masks.insert(place, (c, vec![0; words]));
                place
            });
            if let Some(word) = masks.get_mut(place).and_then(|(_, mask)| mask.get_mut(number / 64)) {
                *word |= 1 << (number % 64);
            }
        }
        let mut ascii = [None; 128];
        for (place, (c, _)) in masks.iter().enumerate() {
            ascii.get_mut(*c as usize).into_iter().for_each(|entry| *entry = Some(place));
        }
        let last = 1 << (pattern.len().saturating_sub(1) % 64);
        let (none, plus, minus) = (vec![0; words], vec![!0; words], vec![0; words]);
        Self { masks, ascii, none, plus, minus, last, errors: pattern.len() }
    }

    /// How much the pattern differs from the best stretch that ends with this character.
    pub(super) fn step(&mut self, c: char) -> usize {
        let search = || self.masks.binary_search_by_key(&c, |(other, _)| *other).ok();
        let place = self.ascii.get(c as usize).copied().unwrap_or_else(search);
        let mask = place.and_then(|place| self.masks.get(place)).map_or(&self.none, |(_, mask)| mask);
        let (mut carried_plus, mut carried_minus) = (0, 0);
        let words = self.plus.len();
        for (number, ((plus, minus), &equal)) in self.plus.iter_mut().zip(&mut self.minus).zip(mask).enumerate() {
            let vertical = equal | *minus;
            let equal = equal | carried_minus;
            let horizontal = ((equal & *plus).wrapping_add(*plus) ^ *plus) | equal;
            let mut up = *minus | !(horizontal | *plus);
            let mut down = *plus & horizontal;
            let top = if number + 1 == words { self.last } else { 1 << 63 };
            let (next_plus, next_minus) = (u64::from(up & top != 0), u64::from(down & top != 0));
            up = up << 1 | carried_plus;
            down = down << 1 | carried_minus;
            *plus = down | !(vertical | up);
            *minus = up & vertical;
            (carried_plus, carried_minus) = (next_plus, next_minus);
        }
        self.errors = self.errors + usize::from(carried_plus != 0) - usize::from(carried_minus != 0);
        self.errors
    }
}
