//! The examples in the text of the specification.

use std::path::PathBuf;

/// The mark of an example's first and last line.
const FENCE: &str = "````````````````````````````````";
const START: &str = "```````````````````````````````` example\n";

pub(crate) struct Example {
    pub(crate) number: usize,
    pub(crate) markdown: String,
    pub(crate) html: String,
}

impl Example {
    /// Whether a tag of the source stands in the result: Markdown itself never writes the tags it means.
    pub(crate) fn holds_raw_html(&self) -> bool {
        self.html.match_indices('<').any(|(start, _)| {
            let tag = &self.html[start..];
            let end = tag.find('>').map_or(tag.len(), |end| end + 1);
            self.markdown.contains(&tag[..end])
        })
    }
}

/// All examples, in their order.
pub(crate) fn examples() -> Vec<Example> {
    let path = std::env::var_os("LISEUSE_COMMONMARK_SPEC").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/tools/node_modules/commonmark-spec/spec.txt"),
        PathBuf::from,
    );
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| {
        panic!(
            "the CommonMark specification is missing at {} ({error}): `cargo xtask test` fetches it, and so does \
             `npm install --prefix target/tools commonmark-spec@0.31.2`",
            path.display()
        )
    });
    let pieces = text.split(START).skip(1);
    let examples = pieces.map(|piece| piece.split_once(&format!("\n{FENCE}")).unwrap().0.replace('→', "\t"));
    let parts = examples.map(|example| {
        let (markdown, html) = format!("\n{example}\n").split_once("\n.\n").map(own).unwrap();
        (markdown[1..].to_owned() + "\n", html)
    });
    parts.enumerate().map(|(at, (markdown, html))| Example { number: at + 1, markdown, html }).collect()
}

fn own((one, other): (&str, &str)) -> (String, String) {
    (one.to_owned(), other.to_owned())
}
