//! Text that stands in a page is indented with the page's markup, which is no part of it.

/// The text without the white space that all its lines begin with; a first line that stands beside a tag does not count.
pub fn dedent(text: &str) -> String {
    let text = text.strip_prefix("\r\n").or_else(|| text.strip_prefix('\n')).unwrap_or(text);
    let mut depth: Option<&str> = None;
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let own = &line[..line.len() - line.trim_start().len()];
        depth = Some(depth.map_or(own, |depth| common(depth, own)));
    }
    let depth = depth.unwrap_or_default();
    let lines = text
        .split_inclusive('\n')
        .map(|line| line.strip_prefix(depth).unwrap_or_else(|| line.trim_start_matches([' ', '\t'])));
    lines.collect()
}

fn common<'a>(one: &'a str, other: &str) -> &'a str {
    let same = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    // White space of several bytes may begin alike and end otherwise.
    (0..=same).rev().find_map(|end| one.get(..end)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_all_lines_share_goes() {
        assert_eq!(dedent("\n    # Title\n\n      code\n    end\n"), "# Title\n\n  code\nend\n");
    }

    #[test]
    fn a_line_without_indentation_keeps_all_as_it_is() {
        assert_eq!(dedent("# Title\n    code\n"), "# Title\n    code\n");
    }

    #[test]
    fn tabs_and_spaces_do_not_mix() {
        assert_eq!(dedent("\t a\n\tb\n"), " a\nb\n");
        assert_eq!(dedent("\u{a0}a\n\u{2003}b"), "\u{a0}a\n\u{2003}b");
    }

    #[test]
    fn nothing_stays_nothing() {
        assert_eq!(dedent(""), "");
        assert_eq!(dedent("  \n"), "  \n");
    }
}
