//! Elements known by their place in memory, which never moves while a tree is read.

use super::Element;

/// Elements, each with a number, in the order of their places.
#[derive(Clone, Default)]
pub(super) struct Places(Vec<(*const Element, usize)>);

impl Places {
    /// Elements, numbered as they come.
    pub(super) fn of(elements: &[&Element]) -> Self {
        let numbered = elements.iter().enumerate().map(|(number, element)| (std::ptr::from_ref(*element), number));
        let mut places: Vec<_> = numbered.collect();
        places.sort_unstable();
        Self(places)
    }

    /// Gives an element a number.
    pub(super) fn insert(&mut self, element: &Element, number: usize) {
        let at = self.at(element);
        match self.0.get_mut(at) {
            Some(found) if std::ptr::eq(found.0, element) => found.1 = number,
            _ => self.0.insert(at, (std::ptr::from_ref(element), number)),
        }
    }

    /// The number of an element, if it has one.
    pub(super) fn get(&self, element: &Element) -> Option<usize> {
        self.0.get(self.at(element)).filter(|found| std::ptr::eq(found.0, element)).map(|found| found.1)
    }

    fn at(&self, element: &Element) -> usize {
        self.0.partition_point(|(place, _)| *place < std::ptr::from_ref(element))
    }
}
