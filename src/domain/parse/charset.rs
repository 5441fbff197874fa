//! Which character set a text is in: told by its first bytes, by what it holds, by what is declared.

/// How far a page's own declaration is looked for, in bytes (HTML standard, section 13.2.3.2, asks for 1024 at least).
const HEAD: usize = 4096;

/// The label of the character set of some bytes, as browsers know it, with the content type that came with them.
pub fn label(bytes: &[u8], content_type: Option<&str>) -> String {
    let declared = || content_type.and_then(|kind| after(kind, "charset=")).or_else(|| in_head(bytes));
    let told = byte_order(bytes).or_else(|| shifted(bytes)).or_else(|| {
        // A text in UTF-8 is one, whatever it says of itself.
        std::str::from_utf8(bytes).is_ok().then_some("utf-8")
    });
    let guessed = || if is_nearly_utf8(bytes) { "utf-8" } else { "windows-1252" };
    told.map(str::to_owned).or_else(declared).unwrap_or_else(|| guessed().to_owned())
}

fn byte_order(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xef, 0xbb, 0xbf, ..] => Some("utf-8"),
        [0xff, 0xfe, ..] => Some("utf-16le"),
        [0xfe, 0xff, ..] => Some("utf-16be"),
        _ => None,
    }
}

/// Japanese mail of old shifts between sets of characters by escape sequences (RFC 1468), all in ASCII.
fn shifted(bytes: &[u8]) -> Option<&'static str> {
    let shifts = |window: &[u8]| matches!(window, [0x1b, b'$', b'@' | b'B']);
    (bytes.is_ascii() && bytes.windows(3).any(shifts)).then_some("iso-2022-jp")
}

/// What the first lines of a page say.
fn in_head(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(bytes.get(..HEAD).unwrap_or(bytes));
    let instruction = || head.trim_start().strip_prefix("<?xml")?.split('>').next();
    after(&head, "charset=").or_else(|| after(instruction()?, "encoding="))
}

/// The name behind a word and an equals sign, whatever their case.
fn after(text: &str, word: &str) -> Option<String> {
    let text = text.to_ascii_lowercase();
    let name = text.split_once(word)?.1.trim_start_matches(['"', '\'', ' ']);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(name.len());
    name.get(..end).filter(|name| !name.is_empty()).map(str::to_owned)
}

/// Whether a few wrong bytes stand among many letters of UTF-8: somebody put two texts together.
fn is_nearly_utf8(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let (wrong, right): (Vec<char>, Vec<char>) =
        text.chars().filter(|c| !c.is_ascii()).partition(|c| *c == char::REPLACEMENT_CHARACTER);
    right.len() > wrong.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_bytes_show_wins_over_what_is_declared() {
        let latin = Some("text/html; charset=ISO-8859-1");
        assert_eq!(label("Été".as_bytes(), latin), "utf-8");
        assert_eq!(label(b"\xFF\xFEA\0", latin), "utf-16le");
        assert_eq!(label(b"\xFE\xFF\0A", None), "utf-16be");
        assert_eq!(label(b"\xEF\xBB\xBFA\xE9", latin), "utf-8");
        assert_eq!(label(b"\x1B$B%\"\x1B(B", Some("text/plain")), "iso-2022-jp");
        assert_eq!(label(b"\x1B[1mbold\x1B[0m", None), "utf-8");
    }

    #[test]
    fn then_what_is_declared() {
        assert_eq!(label(b"\xC9t\xE9", Some("text/plain; Charset=\"ISO-8859-15\"")), "iso-8859-15");
        assert_eq!(label(b"<meta charset='windows-1251'>\xC9", None), "windows-1251");
        assert_eq!(label(b"<meta content=\"text/html; charset=Shift_JIS\">\x83A", None), "shift_jis");
        assert_eq!(label(b"<?xml version='1.0' encoding='iso-8859-2'?><html>\xE9", None), "iso-8859-2");
    }

    #[test]
    fn then_what_is_likely() {
        assert_eq!(label(b"Caf\xE9 cr\xE8me, encoding='utf-8'", None), "windows-1252");
        assert_eq!(label(b"\xC3\x89t\xC3\xA9, d\xC3\xA9j\xC3\xA0, caf\xE9", None), "utf-8");
    }
}
