//! Hands over to the second part of the Wasm what only it imports: wasm-bindgen knows the first part alone, so every
//! import begins there, with a shim that the second part reaches through a slot of the table of functions.

use super::encode::encode;
use super::program::{Program, VALUES};
use crate::Result;
use std::collections::{BTreeMap, HashMap, HashSet};
use wasm_encoder::{
    CodeSection, ElementSection, Elements, EntityType, ImportSection, TypeSection,
    reencode::{Error, Reencode, utils},
};
use wasmparser::{CodeSectionReader, ElementSectionReader, ImportSectionReader, TypeSectionReader};

/// The module under which the second part finds what the first one exports.
pub(super) const SHARED: &str = "__wasm_split";
/// How the cut ends the names of functions that stand in the table for an import.
const SHIM: &str = " local_shim";

/// Both parts of a program, with the shims where they are called.
pub(super) fn hand_over(built: &[u8], first: &[u8], second: &[u8]) -> Result<(Vec<u8>, Vec<u8>)> {
    let (whole, program, later) = (Program::read(built)?, Program::read(first)?, Program::read(second)?);
    let taken: HashSet<String> =
        whole.slots.values().filter_map(|function| Some([whole.names.get(function)?, SHIM].concat())).collect();
    let is_shim =
        |function: &u32| program.names.get(function).is_some_and(|name| name.ends_with(SHIM) && !taken.contains(*name));
    let (mut slots, mut leaving) = (program.slots.clone(), HashMap::new());
    for (slot, function) in slots.iter_mut().filter(|(_, function)| is_shim(function)) {
        if let Some(target) = program.target(*function) {
            let alone = program.uses[target as usize] == 1;
            let moved = if program.body(target).is_some() { target } else { *function };
            if alone && program.is_movable(moved) {
                leaving.insert(*slot, moved);
            } else {
                *function = target;
            }
        }
    }
    slots.retain(|slot, _| !leaving.contains_key(slot));
    let first = encode(&mut Giving { slots: &slots }, first)?;
    let second = encode(&mut Taking::new(&program, &later, &leaving), second)?;
    Ok((first, second))
}

/// The first part, with these functions in its table.
struct Giving<'a> {
    slots: &'a BTreeMap<u32, u32>,
}

impl Reencode for Giving<'_> {
    type Error = std::convert::Infallible;

    fn parse_element_section(
        &mut self,
        elements: &mut ElementSection,
        _: ElementSectionReader,
    ) -> std::result::Result<(), Error<Self::Error>> {
        let slots: Vec<_> = self.slots.iter().collect();
        for run in slots.chunk_by(|(one, _), (next, _)| *one + 1 == **next) {
            let functions: Vec<u32> = run.iter().map(|(_, function)| **function).collect();
            let start = run.first().map_or(0, |(slot, _)| **slot);
            let start = wasm_encoder::ConstExpr::i32_const(i32::try_from(start).unwrap_or_default());
            elements.active(None, &start, Elements::Functions(functions.into()));
        }
        Ok(())
    }
}

/// The second part, with shims of the first where it went through the table to them.
struct Taking<'a> {
    first: &'a Program<'a>,
    second: &'a Program<'a>,
    /// The function of the first part in the place of each of these of the second.
    shims: HashMap<u32, u32>,
    /// The functions of the first part that it imports from now on.
    imports: Vec<u32>,
}

impl<'a> Taking<'a> {
    fn new(first: &'a Program<'a>, second: &'a Program<'a>, leaving: &HashMap<u32, u32>) -> Self {
        let own = second.imports.len()..second.functions.len();
        let shim = |function: u32| Some((function, *leaving.get(&second.slot(function)?)?));
        let shims: HashMap<_, _> = own.filter_map(|function| shim(u32::try_from(function).ok()?)).collect();
        let mut imports: Vec<u32> = shims.values().flat_map(|shim| first.called(*shim)).collect();
        imports.sort_unstable();
        imports.dedup();
        Self { first, second, shims, imports }
    }

    /// The number of the table of values, which comes after the other tables.
    fn values(&self) -> u32 {
        self.second.tables
    }
}

impl Reencode for Taking<'_> {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> std::result::Result<u32, Error<Self::Error>> {
        let own = function as usize >= self.second.imports.len();
        Ok(function + if own { u32::try_from(self.imports.len()).unwrap_or_default() } else { 0 })
    }

    fn parse_type_section(
        &mut self,
        types: &mut TypeSection,
        section: TypeSectionReader,
    ) -> std::result::Result<(), Error<Self::Error>> {
        utils::parse_type_section(self, types, section)?;
        for kind in self.imports.clone().into_iter().filter_map(|function| self.first.kind(function)) {
            let kind = self.func_type(kind.clone())?;
            types.ty().func_type(&kind);
        }
        Ok(())
    }

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader,
    ) -> std::result::Result<(), Error<Self::Error>> {
        utils::parse_import_section(self, imports, section)?;
        for (kind, function) in (self.second.types.len()..).zip(&self.imports) {
            let (module, name) = match self.first.exports.get(function) {
                Some(name) => (SHARED, *name),
                None => self.first.imports.get(*function as usize).copied().unwrap_or_default(),
            };
            imports.import(module, name, EntityType::Function(u32::try_from(kind).unwrap_or_default()));
        }
        let values = wasm_encoder::TableType {
            element_type: wasm_encoder::RefType::EXTERNREF,
            table64: false,
            minimum: 0,
            maximum: None,
            shared: false,
        };
        imports.import(SHARED, VALUES, values);
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader,
    ) -> std::result::Result<(), Error<Self::Error>> {
        for (function, body) in (self.second.imports.len()..).zip(section) {
            let shim = u32::try_from(function).ok().and_then(|function| self.shims.get(&function).copied());
            match shim.and_then(|shim| self.first.body(shim)) {
                Some(shim) => Moved(self).parse_function_body(code, shim.clone())?,
                None => self.parse_function_body(code, body?)?,
            }
        }
        Ok(())
    }
}

/// A function of the first part, as the second has it.
struct Moved<'a>(&'a Taking<'a>);

impl Reencode for Moved<'_> {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> std::result::Result<u32, Error<Self::Error>> {
        let place = self.0.imports.iter().position(|import| *import == function).unwrap_or_default();
        Ok(u32::try_from(self.0.second.imports.len() + place).unwrap_or_default())
    }

    fn table_index(&mut self, _: u32) -> std::result::Result<u32, Error<Self::Error>> {
        Ok(self.0.values())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        ExportKind, ExportSection, Function, FunctionSection, Module, NameMap, NameSection, RefType, TableSection,
        TableType,
    };

    const TABLE: TableType =
        TableType { element_type: RefType::FUNCREF, table64: false, minimum: 9, maximum: None, shared: false };

    fn module(imports: &ImportSection, bodies: &[&dyn Fn(&mut Function)], rest: impl FnOnce(&mut Module)) -> Vec<u8> {
        let (mut types, mut functions, mut code) = (TypeSection::new(), FunctionSection::new(), CodeSection::new());
        types.ty().function([], []);
        for body in bodies {
            functions.function(0);
            let mut function = Function::new([]);
            body(&mut function);
            function.instructions().end();
            code.function(&function);
        }
        let mut module = Module::new();
        module.section(&types).section(imports).section(&functions);
        rest(&mut module);
        module.section(&code);
        module.finish()
    }

    /// Imports `used` and `unused`; only the first of them is called by a function that no shim is.
    fn first() -> Vec<u8> {
        let mut imports = ImportSection::new();
        imports.import("script", "used", EntityType::Function(0));
        imports.import("script", "unused", EntityType::Function(0));
        let call = |import| move |function: &mut Function| _ = function.instructions().call(import);
        let mut names = NameMap::new();
        names.append(3, "used local_shim");
        names.append(4, "unused local_shim");
        let mut wasm = module(&imports, &[&call(0), &call(0), &call(1)], |module| {
            let (mut tables, mut exports, mut elements) =
                (TableSection::new(), ExportSection::new(), ElementSection::new());
            tables.table(TABLE).table(TableType { element_type: RefType::EXTERNREF, ..TABLE });
            exports.export("own", ExportKind::Func, 2).export(VALUES, ExportKind::Table, 1);
            let functions = Elements::Functions(vec![3, 4, 2].into());
            elements.active(None, &wasm_encoder::ConstExpr::i32_const(1), functions);
            module.section(&tables).section(&exports).section(&elements);
        });
        let mut section = NameSection::new();
        section.functions(&names);
        let mut named = Module::new();
        named.section(&section);
        wasm.extend(&named.finish()[8..]);
        wasm
    }

    fn second() -> Vec<u8> {
        let mut imports = ImportSection::new();
        imports.import(SHARED, "table", TABLE);
        let through =
            |slot| move |function: &mut Function| _ = function.instructions().i32_const(slot).call_indirect(0, 0);
        module(&imports, &[&through(1), &through(2), &through(3)], |_| ())
    }

    #[test]
    fn what_only_the_second_part_imports_is_handed_over() {
        let built = module(&ImportSection::new(), &[], |_| ());
        let (first, second) = hand_over(&built, &first(), &second()).unwrap();
        let (first, second) = (Program::read(&first).unwrap(), Program::read(&second).unwrap());
        // The shim of what both import is gone, the import stands in its place.
        assert_eq!(first.slots, BTreeMap::from([(1, 0), (3, 2)]));
        assert_eq!(second.imports, [("script", "unused")]);
        assert_eq!((second.slot(1), second.slot(2), second.slot(3)), (Some(1), None, Some(3)));
        assert_eq!(second.target(2), Some(0));
    }

    #[test]
    fn a_function_whose_place_in_the_table_others_know_stays() {
        let mut named = NameMap::new();
        named.append(0, "unused");
        let mut built = module(&ImportSection::new(), &[&|_| ()], |module| {
            let mut elements = ElementSection::new();
            let functions = Elements::Functions(vec![0].into());
            elements.active(None, &wasm_encoder::ConstExpr::i32_const(1), functions);
            module.section(&elements);
        });
        let mut names = NameSection::new();
        names.functions(&named);
        let mut module = Module::new();
        module.section(&names);
        built.extend(&module.finish()[8..]);
        let (_, second) = hand_over(&built, &first(), &second()).unwrap();
        assert_eq!(Program::read(&second).unwrap().imports, []);
    }
}
