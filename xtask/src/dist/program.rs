//! What a Wasm file holds, as far as the shims between two parts need it.

use crate::Result;
use std::collections::{BTreeMap, HashMap};
use wasmparser::{
    ConstExpr, ElementItems, ElementKind, ElementSectionReader, ExternalKind, FuncType, FunctionBody, KnownCustom,
    Name, Operator, Parser, Payload, TypeRef,
};

/// The table of values of the page, where wasm-bindgen keeps them.
pub(super) const VALUES: &str = "__wbindgen_externrefs";

/// What is to be known of a Wasm file.
#[derive(Default)]
pub(super) struct Program<'a> {
    pub(super) types: Vec<FuncType>,
    /// The module and name of each imported function.
    pub(super) imports: Vec<(&'a str, &'a str)>,
    /// How many tables it imports.
    pub(super) tables: u32,
    /// The type of each function, the imported ones first.
    pub(super) functions: Vec<u32>,
    bodies: Vec<FunctionBody<'a>>,
    /// The names under which functions are exported.
    pub(super) exports: HashMap<u32, &'a str>,
    /// The table of the page's values.
    values: Option<u32>,
    /// What stands in the table of functions.
    pub(super) slots: BTreeMap<u32, u32>,
    /// How often each function is called or named.
    pub(super) uses: Vec<u32>,
    pub(super) names: HashMap<u32, &'a str>,
}

impl<'a> Program<'a> {
    pub(super) fn read(wasm: &'a [u8]) -> Result<Self> {
        let mut program = Self::default();
        for payload in Parser::new(0).parse_all(wasm) {
            program.take(payload?)?;
        }
        program.uses = vec![0; program.functions.len()];
        for function in program.slots.values().chain(program.exports.keys()) {
            program.uses[*function as usize] += 1;
        }
        for body in &program.bodies {
            for operator in body.get_operators_reader()? {
                if let Operator::Call { function_index } | Operator::RefFunc { function_index } = operator? {
                    program.uses[function_index as usize] += 1;
                }
            }
        }
        Ok(program)
    }

    fn take(&mut self, payload: Payload<'a>) -> Result {
        match payload {
            Payload::TypeSection(section) => {
                let types = section.into_iter_err_on_gc_types();
                self.types = types.collect::<std::result::Result<_, _>>()?;
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import?;
                    match import.ty {
                        TypeRef::Func(kind) => {
                            self.imports.push((import.module, import.name));
                            self.functions.push(kind);
                        }
                        TypeRef::Table(_) => self.tables += 1,
                        _ => {}
                    }
                }
            }
            Payload::FunctionSection(section) => {
                for kind in section {
                    self.functions.push(kind?);
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export?;
                    match export.kind {
                        ExternalKind::Func => _ = self.exports.insert(export.index, export.name),
                        ExternalKind::Table if export.name == VALUES => self.values = Some(export.index),
                        _ => {}
                    }
                }
            }
            Payload::ElementSection(section) => self.take_slots(section)?,
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(names) = section.as_known() {
                    for name in names {
                        let Name::Function(names) = name? else { continue };
                        for naming in names {
                            let naming = naming?;
                            self.names.insert(naming.index, naming.name);
                        }
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn take_slots(&mut self, section: ElementSectionReader<'a>) -> Result {
        for element in section {
            let element = element?;
            let ElementKind::Active { offset_expr, .. } = element.kind else {
                return Err("a table is not filled as it used to be".into());
            };
            // The rest are empty places, kept for the second part.
            if let ElementItems::Functions(functions) = element.items {
                for (slot, function) in (number(&offset_expr)?..).zip(functions) {
                    self.slots.insert(slot, function?);
                }
            }
        }
        Ok(())
    }

    pub(super) fn body(&self, function: u32) -> Option<&FunctionBody<'a>> {
        self.bodies.get((function as usize).checked_sub(self.imports.len())?)
    }

    pub(super) fn kind(&self, function: u32) -> Option<&FuncType> {
        self.types.get(*self.functions.get(function as usize)? as usize)
    }

    /// What a function does besides handing on all that it is given, if that is one step.
    fn step(&self, function: u32) -> Option<Vec<Operator<'a>>> {
        let body = self.body(function)?;
        let mut operators = body.get_operators_reader().ok()?;
        for given in 0..self.kind(function)?.params().len() {
            let operator = operators.read().ok()?;
            let Operator::LocalGet { local_index } = operator else { return None };
            if local_index as usize != given {
                return None;
            }
        }
        let rest = operators.into_iter().collect::<std::result::Result<Vec<_>, _>>().ok()?;
        (body.get_locals_reader().ok()?.get_count() == 0 && rest.len() <= 3).then_some(rest)
    }

    /// The function of the same type that this one only calls.
    pub(super) fn target(&self, function: u32) -> Option<u32> {
        match self.step(function)?[..] {
            [Operator::Call { function_index: target }, Operator::End] if self.kind(target) == self.kind(function) => {
                Some(target)
            }
            _ => None,
        }
    }

    /// The slot of the table whose function this one only calls.
    pub(super) fn slot(&self, function: u32) -> Option<u32> {
        match self.step(function)?[..] {
            [Operator::I32Const { value }, Operator::CallIndirect { table_index: 0, .. }, Operator::End] => {
                u32::try_from(value).ok()
            }
            _ => None,
        }
    }

    /// Whether a function needs nothing that the second part can't have.
    pub(super) fn is_movable(&self, function: u32) -> bool {
        let Some(body) = self.body(function) else { return false };
        let Ok(operators) = body.get_operators_reader() else { return false };
        operators.into_iter().all(|operator| match operator {
            Ok(Operator::Call { function_index: called }) => {
                self.body(called).is_none() || self.exports.contains_key(&called)
            }
            Ok(Operator::TableGet { table } | Operator::TableSet { table }) => self.values == Some(table),
            Ok(Operator::LocalGet { .. } | Operator::LocalSet { .. } | Operator::LocalTee { .. } | Operator::End) => {
                true
            }
            _ => false,
        })
    }

    /// The functions that one calls.
    pub(super) fn called(&self, function: u32) -> Vec<u32> {
        let operators = self.body(function).and_then(|body| body.get_operators_reader().ok());
        let called = |operator| match operator {
            Ok(Operator::Call { function_index }) => Some(function_index),
            _ => None,
        };
        operators.into_iter().flatten().filter_map(called).collect()
    }
}

fn number(expression: &ConstExpr) -> Result<u32> {
    match expression.get_operators_reader().read()? {
        Operator::I32Const { value } => Ok(value.try_into()?),
        _ => Err("a table is not filled from a known place on".into()),
    }
}
