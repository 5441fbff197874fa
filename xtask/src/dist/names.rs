//! Short names for what the parts of the Wasm and their scripts give each other: those of wasm-bindgen end in hashes,
//! which no compression helps.

use super::encode::encode;
use super::shims::SHARED;
use crate::Result;
use std::collections::BTreeMap;
use wasm_encoder::{
    ExportSection, ImportSection,
    reencode::{Error, Reencode, utils},
};
use wasmparser::{Export, Parser, Payload};

/// Under this a script gives its functions, in a list; `loader.js` names both.
const SCRIPT: &str = "a";
/// Under this the second part has what the first one exports.
const FIRST: &str = "b";

/// The names under which the first part exports what is used, and short ones for them.
pub(super) type Exports = BTreeMap<String, String>;

/// The modules and names of what is imported, in its order.
pub(super) type Imports = Vec<(String, String)>;

/// Names for those exports of the first part that the second or a script needs, as `is_used` knows.
pub(super) fn exports(first: &[u8], is_used: impl Fn(&str) -> bool) -> Result<Exports> {
    let mut names = Exports::new();
    for payload in Parser::new(0).parse_all(first) {
        let Payload::ExportSection(section) = payload? else { continue };
        for export in section {
            let name = export?.name;
            if is_used(name) {
                names.insert(name.to_owned(), short(names.len()));
            }
        }
    }
    Ok(names)
}

/// The first part without its other exports.
pub(super) fn without_others(first: &[u8], exports: &Exports) -> Result<Vec<u8>> {
    encode(&mut WithoutOthers(exports), first)
}

/// What a part imports from a script, and what from the first part.
pub(super) fn imports(wasm: &[u8]) -> Result<(Imports, Imports)> {
    let mut imports = Imports::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::ImportSection(section) = payload? else { continue };
        for import in section.into_imports() {
            let import = import?;
            imports.push((import.module.to_owned(), import.name.to_owned()));
        }
    }
    Ok(imports.into_iter().partition(|(module, _)| module != SHARED))
}

/// A part that has its imports by number, and those of the first part, or its own exports, by short names.
pub(super) fn shorten(wasm: &[u8], exports: &Exports) -> Result<Vec<u8>> {
    encode(&mut Shorter { exports, imports: 0 }, wasm)
}

/// The name of this number: `a` to `z`, then `aa`.
fn short(index: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(index % 26).unwrap_or_default());
    match index / 26 {
        0 => letter.to_string(),
        more => short(more - 1) + &letter.to_string(),
    }
}

struct WithoutOthers<'a>(&'a Exports);

impl Reencode for WithoutOthers<'_> {
    type Error = std::convert::Infallible;

    fn parse_export(
        &mut self,
        section: &mut ExportSection,
        export: Export,
    ) -> std::result::Result<(), Error<Self::Error>> {
        if self.0.contains_key(export.name) { utils::parse_export(self, section, export) } else { Ok(()) }
    }
}

struct Shorter<'a> {
    exports: &'a Exports,
    /// How many are taken from the script so far.
    imports: u32,
}

impl Reencode for Shorter<'_> {
    type Error = std::convert::Infallible;

    fn parse_imports(
        &mut self,
        section: &mut ImportSection,
        imports: wasmparser::Imports,
    ) -> std::result::Result<(), Error<Self::Error>> {
        let wasmparser::Imports::Single(_, import) = imports else {
            return utils::parse_imports(self, section, imports);
        };
        let kind = self.entity_type(import.ty)?;
        if import.module == SHARED {
            section.import(FIRST, self.exports.get(import.name).map_or(import.name, String::as_str), kind);
        } else {
            section.import(SCRIPT, &self.imports.to_string(), kind);
            self.imports += 1;
        }
        Ok(())
    }

    fn parse_export(
        &mut self,
        section: &mut ExportSection,
        export: Export,
    ) -> std::result::Result<(), Error<Self::Error>> {
        let name = self.exports.get(export.name).map_or(export.name, String::as_str);
        utils::parse_export(self, section, Export { name, ..export })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_names_are_all_different() {
        let names: std::collections::BTreeSet<String> = (0..2000).map(short).collect();
        assert_eq!(names.len(), 2000);
        assert_eq!((short(0), short(26), short(701), short(702)), ("a".into(), "aa".into(), "zz".into(), "aaa".into()));
    }
}
