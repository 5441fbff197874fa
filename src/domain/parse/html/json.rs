//! JSON, read as far as structured data in a page needs it: texts, lists and objects.

/// A value; numbers, truth and null say nothing here.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Text(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
    Other,
}

/// How deep values may nest; structured data of pages stays far under it.
const DEPTH: usize = 32;

impl Value {
    pub(super) fn field(&self, name: &str) -> Option<&Value> {
        match self {
            Self::Object(fields) => fields.iter().find(|(known, _)| known == name).map(|(_, value)| value),
            _ => None,
        }
    }

    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
            _ => None,
        }
    }

    /// The values of a list, or the value itself, which stands for a list of one.
    pub(super) fn values(&self) -> &[Value] {
        match self {
            Self::List(values) => values,
            value => std::slice::from_ref(value),
        }
    }
}

/// The value at the start of a text; `None` where it is not sound.
pub(super) fn read(text: &str) -> Option<Value> {
    Reader { rest: text }.value(DEPTH)
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn value(&mut self, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        match self.peek()? {
            '"' => self.text().map(Value::Text),
            '[' => self.list(depth),
            '{' => self.object(depth),
            _ => self.other(),
        }
    }

    fn list(&mut self, depth: usize) -> Option<Value> {
        self.take('[');
        let mut values = Vec::new();
        while !self.take(']') {
            values.push(self.value(depth)?);
            if !self.take(',') && self.peek() != Some(']') {
                return None;
            }
        }
        Some(Value::List(values))
    }

    fn object(&mut self, depth: usize) -> Option<Value> {
        self.take('{');
        let mut fields = Vec::new();
        while !self.take('}') {
            self.peek().filter(|letter| *letter == '"')?;
            let name = self.text()?;
            if !self.take(':') {
                return None;
            }
            fields.push((name, self.value(depth)?));
            if !self.take(',') && self.peek() != Some('}') {
                return None;
            }
        }
        Some(Value::Object(fields))
    }

    fn other(&mut self) -> Option<Value> {
        let end = self.rest.find(|letter: char| !(letter.is_ascii_alphanumeric() || "+-.".contains(letter)));
        let end = end.unwrap_or(self.rest.len());
        self.rest = self.rest.get(end..)?;
        (end > 0).then_some(Value::Other)
    }

    fn text(&mut self) -> Option<String> {
        self.take('"');
        let mut text = String::new();
        loop {
            let letter = self.next()?;
            match letter {
                '"' => return Some(text),
                '\\' => text.push(self.escape()?),
                letter => text.push(letter),
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        Some(match self.next()? {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\u{8}',
            'f' => '\u{c}',
            'u' => self.unit_pair()?,
            letter => letter,
        })
    }

    /// The character of one `\u` escape, or of two that belong together; a half without its other is unreadable.
    fn unit_pair(&mut self) -> Option<char> {
        let first = self.unit()?;
        let mut units = vec![first];
        if (0xD800..0xDC00).contains(&first)
            && let Some(rest) = self.rest.strip_prefix("\\u")
        {
            self.rest = rest;
            units.push(self.unit()?);
        }
        Some(char::decode_utf16(units).next()?.unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn unit(&mut self) -> Option<u16> {
        let unit = u16::from_str_radix(self.rest.get(..4)?, 16).ok()?;
        self.rest = self.rest.get(4..)?;
        Some(unit)
    }

    fn next(&mut self) -> Option<char> {
        let mut letters = self.rest.chars();
        let letter = letters.next()?;
        self.rest = letters.as_str();
        Some(letter)
    }

    /// The next character that is not white space.
    fn peek(&mut self) -> Option<char> {
        self.rest = self.rest.trim_start();
        self.rest.chars().next()
    }

    fn take(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.next();
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn texts_lists_and_objects_are_read() {
        let value = read(r#" {"a": ["x\n\u00e9\ud83d\ude00", 1.5e3, {"b": null}], "c": "\"",} "#).unwrap();
        assert_eq!(value.field("a").unwrap().values()[0], Value::Text("x\né😀".into()));
        assert_eq!(value.field("c").unwrap().text(), Some("\""));
    }

    #[test]
    fn what_is_not_sound_is_nothing() {
        for text in ["", "{", "[1 2]", "{\"a\" 1}", "\"\\u12", "{a:1}", &"[".repeat(100_000)] {
            assert_eq!(read(text), None);
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[\\[\\]{}\":,\\\\u0-9a-f é\n]{0,60}") {
            let _ = read(&text);
        }

        #[test]
        fn a_text_comes_back(text in any::<String>()) {
            let written = serde_json::to_string(&text).unwrap();
            prop_assert_eq!(read(&written), Some(Value::Text(text)));
        }
    }
}
