//! The release that the tests are about.

use super::Result;
use std::{
    env,
    process::{Command, Stdio},
};

/// Brings `dist/` up to date with the sources, by the project's own command.
pub(crate) fn bring_up_to_date() -> Result {
    let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["xtask", "dist"]).current_dir(env!("CARGO_MANIFEST_DIR")).stdin(Stdio::null());
    if command.status()?.success() { Ok(()) } else { Err("`cargo xtask dist` failed".into()) }
}
