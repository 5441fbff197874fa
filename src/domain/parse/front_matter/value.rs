//! The lines of a metadata block as keys and values: the part of YAML and TOML that people write by hand.

/// A key with what it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// In lower case, without hyphens, underscores and the like.
    pub(super) key: String,
    /// Whether it stands in a table of its own, such as `[extra]`.
    pub(super) nested: bool,
    /// One value, or those of a list; none that is empty.
    pub(super) values: Vec<String>,
}

impl Entry {
    /// The values as one text.
    pub(super) fn text(&self) -> String {
        self.joined(" ")
    }

    /// The values, with something between them.
    pub(super) fn joined(&self, between: &str) -> String {
        let mut text = String::new();
        for value in &self.values {
            text.extend([if text.is_empty() { "" } else { between }, value]);
        }
        text
    }
}

/// Whether a block begins as metadata does.
pub(super) fn is_metadata(block: &str) -> bool {
    let first = block.lines().find(|line| !line.trim().is_empty() && !line.starts_with('#'));
    first.is_none_or(|line| is_table(line) || key(line).is_some())
}

/// The entries of a block, and the lines that are none.
pub(super) fn entries(block: &str) -> (Vec<Entry>, Vec<String>) {
    let (mut entries, mut odd) = (Vec::new(), Vec::new());
    let mut nested = false;
    let mut lines = block.lines().peekable();
    while let Some(line) = lines.next() {
        let trimmed = line.trim();
        if trimmed.is_empty() || trimmed.starts_with('#') || matches!(trimmed, "---" | "+++" | "...") {
            continue;
        }
        if is_table(line) {
            nested = true;
            continue;
        }
        let Some((key, rest)) = key(line) else {
            odd.push(trimmed.to_owned());
            continue;
        };
        let open = opening(rest);
        let mut more = Vec::new();
        while let Some(next) = lines.next_if(|next| continues(next, open, rest, &more)) {
            more.push(next);
        }
        entries.push(Entry { key, nested, values: values(rest, open, &more) });
    }
    (entries, odd)
}

/// What a value opens that later lines close.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opening {
    Nothing,
    List,
    Quotes(&'static str),
}

fn opening(rest: &str) -> Opening {
    match rest {
        _ if rest.starts_with("\"\"\"") => Opening::Quotes("\"\"\""),
        _ if rest.starts_with("'''") => Opening::Quotes("'''"),
        _ if rest.starts_with('[') => Opening::List,
        _ => Opening::Nothing,
    }
}

/// Whether a line belongs to the value begun before it.
fn continues(line: &str, open: Opening, rest: &str, more: &[&str]) -> bool {
    let indented = line.starts_with([' ', '\t']);
    let last = more.last().copied().unwrap_or(rest);
    match open {
        Opening::List if more.is_empty() && last.contains(']') => false,
        Opening::List => !last.contains(']') || last.trim_end().ends_with(',') && indented,
        Opening::Quotes(marks) => !(last.ends_with(marks) && (!more.is_empty() || last.len() >= 2 * marks.len())),
        Opening::Nothing => indented || is_item(line) || (line.trim().is_empty() && is_block(rest)),
    }
}

fn is_item(line: &str) -> bool {
    let line = line.trim_start();
    line == "-" || line.starts_with("- ")
}

/// Whether the value is text on the lines that follow.
fn is_block(rest: &str) -> bool {
    let marks = rest.split('#').next().unwrap_or_default().trim();
    marks.starts_with(['|', '>']) && marks.chars().skip(1).all(|c| c == '+' || c == '-' || c.is_ascii_digit())
}

fn is_table(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('[') && line.ends_with(']') && !line.contains([',', '"'])
}

/// A line's key, made comparable, and the rest of the line.
fn key(line: &str) -> Option<(String, &str)> {
    if line.starts_with([' ', '\t', '-']) {
        return None;
    }
    let at = line.find([':', '='])?;
    let (name, rest) = (line.get(..at)?, line.get(at + 1..)?);
    let spaced = rest.is_empty() || rest.starts_with([' ', '\t', '"', '\'', '[']) || line.get(at..)?.starts_with('=');
    let name = name.trim().trim_matches(['"', '\'']);
    let sound = !name.is_empty() && name.len() <= 80 && name.split(' ').count() <= 3;
    let comparable = || name.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_lowercase()).collect();
    (sound && spaced).then(|| (comparable(), rest.trim()))
}

fn values(rest: &str, open: Opening, more: &[&str]) -> Vec<String> {
    let whole = |between: &str| {
        let mut whole = rest.to_owned();
        for line in more {
            whole.push_str(between);
            whole.push_str(line.trim());
        }
        whole
    };
    let mut values = match open {
        Opening::List => list(&whole(" ")),
        Opening::Quotes(marks) => vec![whole("\n").replace(marks, "").trim().to_owned()],
        Opening::Nothing if is_block(rest) => vec![folded(more, rest.starts_with('|'))],
        Opening::Nothing if uncommented(rest).is_empty() => children(more),
        Opening::Nothing => vec![scalar(&whole(" "))],
    };
    values.retain(|value| !value.is_empty());
    values
}

/// Lines of a block value: kept as they are, or joined to paragraphs.
fn folded(lines: &[&str], literal: bool) -> String {
    let mut text = String::new();
    for line in lines.iter().map(|line| line.trim()) {
        if line.is_empty() {
            text.push('\n');
        } else {
            if !text.is_empty() && !text.ends_with('\n') {
                text.push(if literal { '\n' } else { ' ' });
            }
            text.push_str(line);
        }
    }
    text.trim().to_owned()
}

/// The values under a key that stands alone: items of a list, or of a map what names or shows its thing.
fn children(lines: &[&str]) -> Vec<String> {
    let mut values = Vec::new();
    let mut best: Option<(usize, String)> = None;
    for line in lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let item = line.strip_prefix('-').filter(|_| is_item(line)).map(str::trim);
        if item.is_some() {
            values.extend(best.take().map(|(_, value)| value));
        }
        match key(item.unwrap_or(line)).filter(|(name, _)| !name.starts_with("http")) {
            Some((name, rest)) => {
                let rank = "name src url href image path file title".split(' ').position(|own| own == name);
                if let Some(rank) = rank.filter(|rank| best.as_ref().is_none_or(|(best, _)| rank < best)) {
                    best = Some((rank, scalar(rest)));
                }
            }
            None => values.push(scalar(item.unwrap_or(line))),
        }
    }
    values.extend(best.map(|(_, value)| value));
    values
}

/// The values of `[a, "b, c"]`.
fn list(text: &str) -> Vec<String> {
    let mut values = Vec::new();
    let mut value = String::new();
    let mut quote = None;
    let mut before = ' ';
    for c in text.trim().chars().skip(1) {
        match (quote, c) {
            (None, ']') => break,
            (None, ',') => values.push(scalar(&std::mem::take(&mut value))),
            (None, '"' | '\'') if value.trim().is_empty() => {
                quote = Some(c);
                value.push(c);
            }
            (Some(open), _) if c == open && before != '\\' => {
                quote = None;
                value.push(c);
            }
            _ => value.push(c),
        }
        before = c;
    }
    values.push(scalar(&value));
    values
}

/// One value without its marks, escapes and comment.
fn scalar(text: &str) -> String {
    let text = text.trim();
    match text.chars().next() {
        Some('"') => escaped(text.get(1..).unwrap_or_default()),
        Some('\'') => {
            let inside = text.get(1..).unwrap_or_default().replace("''", "\u{0}");
            inside.split('\'').next().unwrap_or_default().replace('\u{0}', "'").trim().to_owned()
        }
        _ => match uncommented(text) {
            "null" | "~" | "Null" | "NULL" => String::new(),
            text => text.to_owned(),
        },
    }
}

fn uncommented(text: &str) -> &str {
    if text.starts_with('#') {
        return "";
    }
    text.split(" #").next().unwrap_or_default().trim()
}

/// A text up to its closing double mark, with its escapes read.
fn escaped(text: &str) -> String {
    let mut value = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => break,
            '\\' => match chars.next() {
                Some('n') => value.push('\n'),
                Some('t') => value.push('\t'),
                Some('u') => value.extend(code_point(&mut chars, 4)),
                Some('U') => value.extend(code_point(&mut chars, 8)),
                Some(c) => value.push(c),
                None => {}
            },
            c => value.push(c),
        }
    }
    value.trim().to_owned()
}

fn code_point(chars: &mut std::str::Chars, digits: usize) -> Option<char> {
    let hex: String = chars.by_ref().take(digits).collect();
    u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32)
}
