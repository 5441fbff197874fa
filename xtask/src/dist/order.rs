//! The order of the functions in a Wasm file: those alike stand side by side, which compresses better. So do hints that
//! are the same everywhere.

use super::encode::encode;
use crate::Result;
use std::collections::{BTreeSet, HashMap};
use wasm_encoder::{
    CodeSection, FunctionSection, MemArg,
    reencode::{Error, Reencode, utils},
};
use wasmparser::{CodeSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef};

/// So many bytes in a row are a trait that functions can share.
const TRAIT: usize = 5;
/// What so many functions have says nothing of any two of them.
const COMMON: usize = 60;
/// The next function is chosen to be like the last of those already chosen.
const LAST: usize = 3;
/// Keeps a short function from being like everything.
const SHORT: usize = 30;

/// The same program with its functions in that order.
pub(super) fn arrange(wasm: &[u8]) -> Result<Vec<u8>> {
    let (mut imported, mut bodies) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    let order = order(&bodies);
    let mut places = vec![0; order.len()];
    for (place, &function) in (imported..).zip(&order) {
        places[function] = place;
    }
    encode(&mut Arranged { imported, order, places }, wasm)
}

/// Which function comes first, which next, and so on: from the longest on, always the one that is most like the last.
fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let traits: Vec<BTreeSet<&[u8]>> = bodies.iter().map(|body| body.windows(TRAIT).collect()).collect();
    let mut shared: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for (function, traits) in traits.iter().enumerate() {
        traits.iter().for_each(|&one| shared.entry(one).or_default().push(function));
    }
    shared.retain(|_, functions| (2..COMMON).contains(&functions.len()));
    let mut left: BTreeSet<usize> = (0..bodies.len()).collect();
    let mut order: Vec<usize> = Vec::new();
    while !left.is_empty() {
        let mut likeness: HashMap<usize, usize> = HashMap::new();
        for one in order.iter().rev().take(LAST).flat_map(|&function| &traits[function]) {
            let of_it = shared.get(one).into_iter().flatten().filter(|function| left.contains(function));
            of_it.for_each(|&function| *likeness.entry(function).or_default() += 1);
        }
        // Compared as fractions in whole numbers, and by the number of the function at last, so that every run agrees.
        let weight = |function: usize| traits[function].len() + SHORT;
        let likest = likeness
            .into_iter()
            .max_by(|&(a, of_a), &(b, of_b)| (of_a * weight(b)).cmp(&(of_b * weight(a))).then(b.cmp(&a)));
        let longest = || left.iter().copied().max_by_key(|&function| (bodies[function].len(), usize::MAX - function));
        let Some(next) = likest.map(|(function, _)| function).or_else(longest) else { break };
        left.remove(&next);
        order.push(next);
    }
    order
}

struct Arranged {
    imported: u32,
    order: Vec<usize>,
    places: Vec<u32>,
}

impl Reencode for Arranged {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> std::result::Result<u32, Error<Self::Error>> {
        let own = function.checked_sub(self.imported);
        Ok(own.map_or(function, |own| self.places[own as usize]))
    }

    /// How a place in memory is aligned is a hint that no engine needs: the same everywhere, it costs nothing.
    fn mem_arg(&mut self, place: wasmparser::MemArg) -> std::result::Result<MemArg, Error<Self::Error>> {
        Ok(MemArg { align: place.max_align.into(), ..utils::mem_arg(self, place)? })
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader,
    ) -> std::result::Result<(), Error<Self::Error>> {
        let types = section.into_iter().collect::<std::result::Result<Vec<u32>, _>>()?;
        for &function in &self.order {
            functions.function(types[function]);
        }
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader,
    ) -> std::result::Result<(), Error<Self::Error>> {
        let bodies = section.into_iter().collect::<std::result::Result<Vec<FunctionBody>, _>>()?;
        for function in self.order.clone() {
            self.parse_function_body(code, bodies[function].clone())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_that_are_alike_stand_side_by_side() {
        let (one, other): (Vec<u8>, Vec<u8>) = ((0..40).collect(), (100..150).collect());
        let (like_one, like_other) = (&one[3..], &other[5..]);
        assert_eq!(order(&[&one, like_other, like_one, &other]), [3, 1, 0, 2]);
        assert_eq!(order(&[]), Vec::<usize>::new());
    }
}
