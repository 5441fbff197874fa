//! Short names for what the Wasm imports from its script: those of wasm-bindgen end in hashes, which no compression helps.

use crate::Result;
use wasm_encoder::{
    ImportSection, Module,
    reencode::{Error, Reencode, utils},
};
use wasmparser::{Imports, Parser, Payload};

/// The module under which wasm-bindgen's script gives its functions.
const MODULE: &str = "./liseuse_bg.js";

/// Renames the imports in a script and in its Wasm.
pub(super) fn shorten(script: &str, wasm: &[u8]) -> Result<(String, Vec<u8>)> {
    let names = names(wasm)?;
    let mut script = script.to_owned();
    for (index, name) in names.iter().enumerate() {
        let key = ["        ", name, ": function"].concat();
        if script.matches(&key).count() != 1 {
            return Err(format!("the script does not give {name} as it used to").into());
        }
        script = script.replace(&key, &[&short(index), ": function"].concat());
    }
    let mut module = Module::new();
    Shorter(&names).parse_core_module(&mut module, Parser::new(0), wasm)?;
    Ok((script, module.finish()))
}

fn names(wasm: &[u8]) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::ImportSection(section) = payload? else { continue };
        for import in section.into_imports() {
            let import = import?;
            if import.module == MODULE {
                names.push(import.name.to_owned());
            }
        }
    }
    Ok(names)
}

/// The name of this number: `a` to `z`, then `aa`.
fn short(index: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(index % 26).unwrap_or_default());
    match index / 26 {
        0 => letter.to_string(),
        more => short(more - 1) + &letter.to_string(),
    }
}

struct Shorter<'a>(&'a [String]);

impl Reencode for Shorter<'_> {
    type Error = std::convert::Infallible;

    fn parse_imports(
        &mut self,
        section: &mut ImportSection,
        imports: Imports,
    ) -> std::result::Result<(), Error<Self::Error>> {
        let Imports::Single(_, import) = imports else { return utils::parse_imports(self, section, imports) };
        let index = self.0.iter().position(|name| import.module == MODULE && name == import.name);
        let name = index.map(short);
        let kind = self.entity_type(import.ty)?;
        section.import(import.module, name.as_deref().unwrap_or(import.name), kind);
        Ok(())
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
