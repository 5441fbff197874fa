//! An address as a code to scan.

use qrcodegen::{QrCode, QrCodeEcc};

/// A QR code, as a drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// How many modules it is wide and high, without the quiet zone around it.
    pub size: i32,
    /// SVG path data of the dark modules; each is one unit wide.
    pub path: String,
}

/// The light border that a reader of codes needs, in modules (ISO/IEC 18004).
pub const QUIET: i32 = 4;

/// The code of an address; nothing where it is too long for any.
pub fn code(address: &str) -> Option<Code> {
    // The library raises the level again where that costs no larger code.
    let levels = [QrCodeEcc::Medium, QrCodeEcc::Low];
    let code = levels.into_iter().find_map(|level| QrCode::encode_text(address, level).ok())?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|&x| code.get_module(x, y)).count();
            let length = i32::try_from(run).unwrap_or_default();
            if length > 0 {
                let [x, y, length] = [x, y, length].map(|number| number.to_string());
                path.push_str(&["M", &x, " ", &y, "h", &length, "v1h-", &length, "z"].concat());
            }
            x += length + 1;
        }
    }
    Some(Code { size: code.size(), path })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The modules that a path fills, drawn as text.
    fn filled(code: &Code) -> Vec<(i32, i32)> {
        let runs = code.path.split('M').filter(|run| !run.is_empty()).map(|run| {
            let numbers = run.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
            let numbers: Vec<i32> = numbers.map(|number| number.parse().unwrap()).collect();
            (numbers[0], numbers[1], numbers[2])
        });
        runs.flat_map(|(x, y, length)| (x..x + length).map(move |x| (x, y))).collect()
    }

    #[test]
    fn a_drawing_has_the_modules_of_the_code() {
        let address = "https://e.org/a#text=b";
        let drawn = code(address).unwrap();
        let expected = QrCode::encode_text(address, QrCodeEcc::Medium).unwrap();
        let modules = (0..expected.size()).flat_map(|y| (0..expected.size()).map(move |x| (x, y)));
        let expected: Vec<_> = modules.filter(|&(x, y)| expected.get_module(x, y)).collect();
        assert_eq!(filled(&drawn), expected);
        // The eye in the first corner: seven across.
        assert!(drawn.path.starts_with("M0 0h7v1h-7z"));
    }

    #[test]
    fn an_address_that_is_too_long_has_none() {
        assert!(code(&"a".repeat(2900)).is_some());
        assert_eq!(code(&"a".repeat(3000)), None);
    }
}
