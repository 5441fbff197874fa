//! Names with a number each. Whole maps of the library weigh more than what they are asked for here.

/// Names, each with a number, in the order of the alphabet.
#[derive(Clone, Debug, Default)]
pub(super) struct Names(Vec<(String, usize)>);

impl Names {
    /// The number of a name.
    pub(super) fn get(&self, name: &str) -> Option<usize> {
        self.0.get(self.at(name)).filter(|(known, _)| known == name).map(|(_, number)| *number)
    }

    /// Gives a name a number.
    pub(super) fn set(&mut self, name: String, number: usize) {
        let at = self.at(&name);
        match self.0.get_mut(at) {
            Some(known) if known.0 == name => known.1 = number,
            _ => self.0.insert(at, (name, number)),
        }
    }

    fn at(&self, name: &str) -> usize {
        self.0.partition_point(|(known, _)| known.as_str() < name)
    }
}
