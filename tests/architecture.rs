//! The lines that the code may not cross, read from its source.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a file that can't be read fails the test")]

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push((path.clone(), fs::read_to_string(path).unwrap()));
            }
        }
    }
    assert!(!found.is_empty(), "no sources in {folder}");
    found
}

fn assert_free_of(folder: &str, words: &[&str]) {
    for (path, source) in sources(folder) {
        for word in words {
            let line = source.lines().position(|line| line.contains(word) && !line.trim_start().starts_with("//"));
            assert_eq!(line, None, "{} speaks of {word}", path.display());
        }
    }
}

const BROWSER: [&str; 5] = ["yew", "web_sys", "js_sys", "gloo", "wasm_bindgen"];

#[test]
fn the_domain_and_the_state_machine_know_no_browser() {
    assert_free_of("src/domain", &BROWSER);
    assert_free_of("src/app", &BROWSER);
    assert_free_of("src/typeset", &BROWSER);
}

#[test]
fn dependencies_point_one_way() {
    assert_free_of("src/domain", &["crate::app", "crate::typeset", "crate::browser", "crate::ui", "crate::embed"]);
    assert_free_of("src/app", &["crate::typeset", "crate::browser", "crate::ui", "crate::embed"]);
    assert_free_of("src/typeset", &["crate::browser", "crate::ui", "crate::embed"]);
    assert_free_of("src/browser", &["crate::ui", "crate::embed"]);
    assert_free_of("src/ui", &["crate::browser", "crate::embed"]);
}

#[test]
fn no_html_is_made_of_strings() {
    let ways =
        ["from_html_unchecked", "set_inner_html", "set_outer_html", "insert_adjacent_html", "VRaw", "document.write"];
    assert_free_of("src", &ways);
}

#[test]
fn the_domain_has_no_clock_and_no_state_of_its_own() {
    assert_free_of("src/domain", &["SystemTime", "Instant::", "static mut", "thread_local", "OnceLock", "LazyLock"]);
    assert_free_of("src/typeset", &["SystemTime", "Instant::", "static mut", "thread_local", "OnceLock", "LazyLock"]);
    assert_free_of("src/app", &["SystemTime", "Instant::", "static mut", "thread_local", "OnceLock", "LazyLock"]);
}

#[test]
fn every_file_says_first_what_it_is_for() {
    let all = sources("src").into_iter().chain(sources("xtask/src"));
    for (path, source) in all.filter(|(path, _)| !path.ends_with("tests.rs")) {
        assert!(source.starts_with("//! "), "{} does not say what it is for", path.display());
    }
}
