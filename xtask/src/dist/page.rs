//! The demo page of the release: `index.html` without its notes to trunk, as a stranger's page would be.

use super::{DIST, ENTRY, files_below};
use crate::Result;
use std::path::{Path, PathBuf};

/// The page as trunk reads it.
pub(crate) const SOURCE: &str = "index.html";
const SCRIPT: &str = r#"<script type="module" src="liseuse.js"></script>"#;

/// The files and folders that the page wants beside it.
pub(crate) fn copied() -> Result<Vec<PathBuf>> {
    let (_, copies) = published(&fs_err::read_to_string(SOURCE)?)?;
    Ok(copies.into_iter().map(|copy| copy.from).collect())
}

/// Writes the page and copies what it names.
pub(crate) fn write() -> Result {
    let (page, copies) = published(&fs_err::read_to_string(SOURCE)?)?;
    for copy in copies {
        place(&copy.from, &Path::new(DIST).join(&copy.to))?;
    }
    Ok(fs_err::write(Path::new(DIST).join("index.html"), page)?)
}

/// A file or folder that the page needs beside it.
#[derive(Debug, PartialEq)]
struct Copy {
    from: PathBuf,
    to: PathBuf,
}

/// The page with every `data-trunk` tag turned into what a plain server needs.
fn published(source: &str) -> Result<(String, Vec<Copy>)> {
    let mut page = String::new();
    let mut copies = Vec::new();
    let mut rest = source;
    while let Some(start) = rest.find('<') {
        let (before, from_tag) = rest.split_at(start);
        page.push_str(before);
        let length = from_tag.find('>').map_or(from_tag.len(), |end| end + 1);
        let (tag, after) = from_tag.split_at(length);
        rest = after;
        if tag.contains("data-trunk") {
            let (replacement, copy) = plain(tag)?;
            copies.extend(copy);
            rest = rest.strip_prefix("</script>").unwrap_or(rest);
            if replacement.is_empty() {
                page.truncate(page.trim_end_matches([' ', '\t']).len());
                rest = rest.strip_prefix('\n').unwrap_or(rest);
            }
            page.push_str(&replacement);
        } else {
            page.push_str(tag);
        }
    }
    page.push_str(rest);
    Ok((page, copies))
}

/// What stands in the place of one tag for trunk, and what it wants copied.
fn plain(tag: &str) -> Result<(String, Option<Copy>)> {
    let unknown = || format!("index.html: `dist` does not know what to do with {tag}");
    if tag.starts_with("<script") {
        let starts = attribute(tag, "src").is_some_and(|source| source == ENTRY);
        return if starts { Ok((SCRIPT.to_owned(), None)) } else { Err(unknown().into()) };
    }
    let rel = attribute(tag, "rel").ok_or_else(unknown)?;
    if rel == "rust" {
        return Ok((String::new(), None));
    }
    let from = PathBuf::from(attribute(tag, "href").ok_or_else(unknown)?);
    let name = PathBuf::from(from.file_name().ok_or_else(unknown)?);
    let link = |rel: &str| format!(r#"<link rel="{rel}" href="{}">"#, name.display());
    let replacement = match rel {
        "css" => link("stylesheet"),
        "icon" => link("icon"),
        "copy-file" | "copy-dir" => String::new(),
        _ => return Err(unknown().into()),
    };
    let to = attribute(tag, "data-target-path").map_or(name, PathBuf::from);
    Ok((replacement, Some(Copy { from, to })))
}

/// The value of an attribute written with double quotes.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, value) = tag.split_once(&format!(" {name}=\""))?;
    value.split('"').next()
}

fn place(from: &Path, to: &Path) -> Result {
    for source in files_below(from)? {
        // Joining nothing would turn the name of a single file into that of a folder.
        let target: PathBuf = to.components().chain(source.strip_prefix(from)?.components()).collect();
        if source.is_dir() {
            fs_err::create_dir_all(target)?;
        } else {
            fs_err::copy(source, target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_script_takes_the_place_of_trunks_tags() {
        let source = "<head>\n  <link data-trunk rel=\"rust\">\n  \
            <script data-trunk type=\"module\" src=\"src/embed/entry.js\"></script>\n</head>\n<p>1 < 2</p>\n";
        let (page, copies) = published(source).unwrap();
        assert_eq!(page, format!("<head>\n  {SCRIPT}\n</head>\n<p>1 < 2</p>\n"));
        assert_eq!(copies, []);
    }

    #[test]
    fn style_sheets_and_articles_are_copied() {
        let source = "<link data-trunk rel=\"css\" href=\"styles/page.css\">\n\
            <link data-trunk rel=\"copy-dir\" href=\"articles\">\n";
        let (page, copies) = published(source).unwrap();
        assert_eq!(page, "<link rel=\"stylesheet\" href=\"page.css\">\n");
        let copy = |from: &str, to: &str| Copy { from: from.into(), to: to.into() };
        assert_eq!(copies, [copy("styles/page.css", "page.css"), copy("articles", "articles")]);
    }

    #[test]
    fn a_tag_that_dist_does_not_know_is_an_error_that_shows_it() {
        let error = published("<link data-trunk rel=\"tailwind-css\" href=\"a.css\">").unwrap_err();
        assert!(error.to_string().contains("tailwind-css"));
    }
}
