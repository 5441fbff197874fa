//! A Wasm file written anew with something changed.

use crate::Result;
use std::convert::Infallible;
use wasm_encoder::{Module, reencode::Reencode};
use wasmparser::Parser;

/// The same program with a change.
pub(super) fn encode(change: &mut impl Reencode<Error = Infallible>, wasm: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::new();
    change.parse_core_module(&mut module, Parser::new(0), wasm)?;
    Ok(module.finish())
}
