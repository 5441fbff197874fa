//! What a reader downloads before the first article shows, against the budget.

use crate::{
    Result,
    dist::{DIST, FIRST, LATER, SCRIPT, SECOND, WORDS, compressed, is_smaller},
};
use std::path::Path;

/// What all files of the first load may weigh together in Brotli, in bytes.
const BUDGET: u64 = 98 * 1024;
/// What the ordinary build may weigh more, where Rust can't make the smaller one.
const ORDINARY: u64 = 20 * 1024;
const FIRST_LOAD: [&str; 2] = [SCRIPT, FIRST];

/// Prints the weight of every file and fails above the budget.
pub(crate) fn run() -> Result {
    println!("{:<20}{:>12}{:>12}{:>12}", "", "raw", "gzip", "Brotli");
    let mut all = [0; 3];
    for name in FIRST_LOAD {
        let file = Path::new(DIST).join(name);
        let sizes = weights(&file)?;
        print(name, sizes);
        all = [0, 1, 2].map(|column| all[column] + sizes[column]);
    }
    print("first load", all);
    for name in [LATER, SECOND] {
        print(name, weights(&Path::new(DIST).join(name))?);
    }
    print_words()?;
    let [_, _, weight] = all;
    let budget = if is_smaller() { BUDGET } else { BUDGET + ORDINARY };
    if weight > budget {
        return Err(format!(
            "the first load is {} over the budget of {}",
            kilobytes(weight - budget),
            kilobytes(budget)
        )
        .into());
    }
    println!("within the budget of {} Brotli", kilobytes(budget));
    Ok(())
}

/// The words that come after the first load: those of one language, the one that has most.
fn print_words() -> Result {
    let mut largest = (String::new(), [0; 3]);
    for entry in fs_err::read_dir(Path::new(DIST).join(WORDS))? {
        let file = entry?.path();
        if file.extension().is_some_and(|kind| kind == "txt") {
            let sizes = weights(&file)?;
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            largest = if sizes > largest.1 { (name.into_owned(), sizes) } else { largest };
        }
    }
    print(&largest.0, largest.1);
    Ok(())
}

fn print(name: &str, [raw, gzip, brotli]: [u64; 3]) {
    println!("{name:<20}{:>12}{:>12}{:>12}", kilobytes(raw), kilobytes(gzip), kilobytes(brotli));
}

/// Raw, in gzip, in Brotli.
fn weights(file: &Path) -> Result<[u64; 3]> {
    Ok([bytes(file)?, bytes(&compressed(file, ".gz"))?, bytes(&compressed(file, ".br"))?])
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
