//! What a reader downloads before the first article shows, against the budget.

use crate::{
    Result,
    dist::{DIST, compressed},
};
use std::path::Path;

/// The most that all files of the first load may weigh together in Brotli, in bytes.
const BUDGET: u64 = 150 * 1024;
const FIRST_LOAD: [&str; 2] = ["liseuse.js", "liseuse_bg.wasm"];

/// Prints the weight of every file and fails above the budget.
pub(crate) fn run() -> Result {
    println!("{:<18}{:>12}{:>12}{:>12}", "", "raw", "gzip", "Brotli");
    let mut all = [0; 3];
    for name in FIRST_LOAD {
        let file = Path::new(DIST).join(name);
        let sizes = [bytes(&file)?, bytes(&compressed(&file, ".gz"))?, bytes(&compressed(&file, ".br"))?];
        print(name, sizes);
        all = [0, 1, 2].map(|column| all[column] + sizes[column]);
    }
    print("first load", all);
    let [_, _, weight] = all;
    if weight > BUDGET {
        return Err(format!(
            "the first load is {} over the budget of {}",
            kilobytes(weight - BUDGET),
            kilobytes(BUDGET)
        )
        .into());
    }
    println!("within the budget of {} Brotli", kilobytes(BUDGET));
    Ok(())
}

fn print(name: &str, [raw, gzip, brotli]: [u64; 3]) {
    println!("{name:<18}{:>12}{:>12}{:>12}", kilobytes(raw), kilobytes(gzip), kilobytes(brotli));
}

fn bytes(file: &Path) -> Result<u64> {
    let metadata = fs_err::metadata(file).map_err(|error| format!("{error}; `cargo xtask dist` makes it"))?;
    Ok(metadata.len())
}

/// A size in kilobytes of 1024 bytes, with one decimal.
fn kilobytes(bytes: u64) -> String {
    let tenths = bytes * 10 / 1024;
    format!("{}.{} KB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_said_in_kilobytes() {
        assert_eq!(kilobytes(153_600), "150.0 KB");
        assert_eq!(kilobytes(1_700), "1.6 KB");
    }
}
