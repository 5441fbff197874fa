//! The table of HTML's named characters: 53 KB that few texts need, kept for the second part of the Wasm.
//!
//! The first part never reads it: it leaves a text that names a character so to the second
//! (`liseuse::domain::parse::markdown::Extras`).

use super::encode::encode;
use crate::Result;
use std::ops::Range;
use wasm_encoder::{
    ConstExpr, DataSection,
    reencode::{Error, Reencode, utils},
};
use wasmparser::{
    Data, DataKind, DataSectionReader, KnownCustom, Linking, LinkingSectionReader, Operator, Parser, Payload,
    SymbolInfo,
};

/// About how many pointers the table holds: a name and its characters for each of 2,125 entities.
const POINTERS: Range<usize> = 4_000..4_500;

/// Where something stands in memory.
type Place = Range<usize>;

/// Takes the table out of the first part and puts it into the second.
pub(super) fn hold_back(built: &[u8], first: &[u8], second: &[u8]) -> Result<(Vec<u8>, Vec<u8>)> {
    let table = Linked::read(built)?.table()?;
    let memory = Memory::read(first)?;
    let places = memory.places(&table).ok_or("the table of HTML's named characters is not in the first part")?;
    let pieces: Vec<_> = places.iter().map(|place| (place.start, &memory.bytes[place.clone()])).collect();
    Ok((encode(&mut Without(&places), first)?, encode(&mut With(&pieces), second)?))
}

/// The names and characters of the table, each with whether only the table points to it.
type Table = Vec<(Vec<u8>, bool)>;

/// The memory of a program when it begins.
#[derive(Default)]
struct Memory {
    bytes: Vec<u8>,
    /// Each segment: its address, and where it begins in the section of data.
    segments: Vec<(usize, usize)>,
}

impl Memory {
    fn read(wasm: &[u8]) -> Result<Self> {
        let mut memory = Self::default();
        for payload in Parser::new(0).parse_all(wasm) {
            if let Payload::DataSection(section) = payload? {
                memory.take(section)?;
            }
        }
        Ok(memory)
    }

    fn take(&mut self, section: DataSectionReader) -> Result {
        let begin = usize::try_from(section.range().start)?;
        for segment in section {
            let segment = segment?;
            let start = address(&segment).unwrap_or_default();
            let end = start + segment.data.len();
            self.bytes.resize(end.max(self.bytes.len()), 0);
            self.bytes[start..end].copy_from_slice(segment.data);
            self.segments.push((start, usize::try_from(segment.range.end)? - segment.data.len() - begin));
        }
        Ok(())
    }

    /// The address of a place in the section of data.
    fn address(&self, offset: usize) -> Option<usize> {
        let (address, start) = self.segments.iter().rfind(|(_, start)| *start <= offset)?;
        Some(address + offset - start)
    }

    /// Where the text stands that an address and a length here point to.
    fn pointed(&self, at: usize) -> Option<Place> {
        let number = |at: usize| Some(u32::from_le_bytes(self.bytes.get(at..at + 4)?.try_into().ok()?) as usize);
        let (start, length) = (number(at)?, number(at + 4)?);
        Some(start..start.checked_add(length).filter(|end| *end <= self.bytes.len())?)
    }

    /// The texts that a table of so many bytes points to.
    fn texts(&self, table: Place) -> Vec<Place> {
        table.step_by(8).filter_map(|at| self.pointed(at)).collect()
    }

    /// Where the table and what only it points to stand.
    fn places(&self, table: &Table) -> Option<Vec<Place>> {
        let is = |at: usize, text: &[u8]| self.pointed(at).is_some_and(|place| &self.bytes[place] == text);
        let mut starts = (0..self.bytes.len()).step_by(4);
        let start =
            starts.find(|start| table.iter().enumerate().all(|(index, (text, _))| is(start + index * 8, text)))?;
        let whole = start..start + table.len() * 8;
        let mut held = vec![false; self.bytes.len() + 1];
        held[whole.clone()].fill(true);
        let own = self.texts(whole).into_iter().zip(table).filter(|(_, (_, alone))| *alone);
        own.for_each(|(place, _)| held[place].fill(true));
        Some(runs(&held))
    }
}

/// What the linker says of a program.
#[derive(Default)]
struct Linked {
    memory: Memory,
    /// The place of each symbol, by its number; none for what is no data.
    symbols: Vec<Option<Place>>,
    /// From where in memory (nowhere: from code) to which symbol a pointer leads.
    pointers: Vec<(Option<usize>, usize)>,
}

impl Linked {
    fn read(wasm: &[u8]) -> Result<Self> {
        let mut linked = Self { memory: Memory::read(wasm)?, ..Self::default() };
        for payload in Parser::new(0).parse_all(wasm) {
            let Payload::CustomSection(section) = payload? else { continue };
            match section.as_known() {
                KnownCustom::Linking(linking) => linked.take_symbols(&linking)?,
                KnownCustom::Reloc(relocations) => {
                    let is_data = section.name() == "reloc.DATA";
                    for entry in relocations.entries() {
                        let entry = entry?;
                        let from = is_data.then(|| linked.memory.address(entry.offset as usize)).flatten();
                        linked.pointers.push((from, entry.index as usize));
                    }
                }
                _ => {}
            }
        }
        Ok(linked)
    }

    fn take_symbols(&mut self, linking: &LinkingSectionReader) -> Result {
        for subsection in linking.subsections() {
            let Linking::SymbolTable(symbols) = subsection? else { continue };
            for symbol in symbols {
                let place = match symbol? {
                    SymbolInfo::Data { symbol: Some(symbol), .. } => {
                        let segment = self.memory.segments.get(symbol.index as usize);
                        let start = segment.ok_or("a symbol without its segment")?.0 + symbol.offset as usize;
                        Some(start..start + symbol.size as usize)
                    }
                    _ => None,
                };
                self.symbols.push(place);
            }
        }
        Ok(())
    }

    fn pointers_in<'a>(&'a self, place: &'a Place) -> impl Iterator<Item = &'a (Option<usize>, usize)> {
        self.pointers.iter().filter(|(from, _)| from.is_some_and(|from| place.contains(&from)))
    }

    fn table(&self) -> Result<Table> {
        let mut large = self.symbols.iter().flatten().filter(|place| place.len() >= POINTERS.start * 8);
        let place = large.find(|place| POINTERS.contains(&self.pointers_in(place).count()));
        let place = place.ok_or("the table of HTML's named characters is not where it was")?;
        let mut shared = vec![false; self.memory.bytes.len()];
        for (from, symbol) in &self.pointers {
            let other = self.symbols.get(*symbol).and_then(Option::as_ref);
            if let Some(other) = other.filter(|_| from.is_none_or(|from| !place.contains(&from))) {
                shared.get_mut(other.clone()).into_iter().for_each(|bytes| bytes.fill(true));
            }
        }
        let entry = |text: Place| (self.memory.bytes[text.clone()].to_vec(), !shared[text].contains(&true));
        Ok(self.memory.texts(place.clone()).into_iter().map(entry).collect())
    }
}

/// The places where something holds.
fn runs(held: &[bool]) -> Vec<Place> {
    let mut runs = Vec::new();
    let mut start = None;
    for (at, &holds) in held.iter().enumerate() {
        match (start, holds) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                runs.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    runs
}

/// Where a segment begins in memory.
fn address(segment: &Data) -> Option<usize> {
    let DataKind::Active { offset_expr, .. } = &segment.kind else { return None };
    match offset_expr.get_operators_reader().read().ok()? {
        Operator::I32Const { value } => usize::try_from(value).ok(),
        _ => None,
    }
}

/// A program without what stands in these places.
struct Without<'a>(&'a [Place]);

impl Reencode for Without<'_> {
    type Error = std::convert::Infallible;

    fn parse_data(&mut self, data: &mut DataSection, datum: Data) -> std::result::Result<(), Error<Self::Error>> {
        let start = address(&datum).unwrap_or_default();
        let mut bytes = datum.data.to_vec();
        // Memory begins with zeros, so wasm-opt drops these.
        for address in self.0.iter().cloned().flatten().filter(|address| *address >= start) {
            bytes.get_mut(address - start).into_iter().for_each(|byte| *byte = 0);
        }
        utils::parse_data(self, data, Data { data: &bytes, ..datum })
    }
}

/// A program that brings these bytes to these addresses.
struct With<'a>(&'a [(usize, &'a [u8])]);

impl Reencode for With<'_> {
    type Error = std::convert::Infallible;

    fn data_count(&mut self, count: u32) -> std::result::Result<u32, Error<Self::Error>> {
        Ok(count + u32::try_from(self.0.len()).unwrap_or_default())
    }

    fn parse_data_section(
        &mut self,
        data: &mut DataSection,
        section: DataSectionReader,
    ) -> std::result::Result<(), Error<Self::Error>> {
        utils::parse_data_section(self, data, section)?;
        for (address, bytes) in self.0 {
            data.active(0, &ConstExpr::i32_const(i32::try_from(*address).unwrap_or_default()), bytes.iter().copied());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_held_from_its_first_byte_to_its_last() {
        let held = [true, true, false, false, true, false];
        assert_eq!(runs(&held), [0..2, 4..5]);
        assert!(runs(&[false; 4]).is_empty());
    }

    #[test]
    fn only_what_nothing_else_points_to_leaves_the_memory() {
        let mut bytes = b"....AEligxamp&".to_vec();
        let table = bytes.len().next_multiple_of(4);
        bytes.resize(table, 0);
        for (start, length) in [(4u32, 5u32), (10, 3)] {
            bytes.extend(start.to_le_bytes());
            bytes.extend(length.to_le_bytes());
        }
        let memory = Memory { bytes, segments: Vec::new() };
        let texts = vec![(b"AElig".to_vec(), true), (b"amp".to_vec(), false)];
        assert_eq!(memory.places(&texts), Some(vec![4..9, table..table + 16]));
        assert_eq!(memory.places(&vec![(b"Auml".to_vec(), true)]), None);
    }
}
