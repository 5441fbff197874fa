//! The lines of a plain text: rows of marks, and runs of words.

/// Lines that stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Chunk<'a> {
    /// A row of marks such as `* * *`; the flag says that it stands right below words.
    Row(&'a str, bool),
    /// Lines of words without a blank line between them.
    Run(Run<'a>),
    /// A heading as wikis write them, `== words ==`, and its level.
    Heading(&'a str, u8),
    /// Lines that a mark at their beginning says to be somebody else's, without it.
    Quote(String),
}

/// Lines of words without a blank line between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Run<'a> {
    pub(super) lines: Vec<Words<'a>>,
    /// Whether only blank lines stand between it and the run before.
    pub(super) gap: bool,
}

/// A line of words without the white space around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Words<'a> {
    pub(super) text: &'a str,
    /// Whether it is set in from the margin.
    pub(super) indented: bool,
    /// Whether it is set in by a space as wide as a letter, as only paragraphs are, in Chinese and Japanese above all.
    pub(super) opens: bool,
}

/// One kind of line end for all, and each page of its own.
pub(super) fn normalized(text: &str) -> String {
    let text = text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n");
    text.replace(['\r', '\u{B}', '\u{85}', '\u{2028}'], "\n").replace(['\u{C}', '\u{2029}'], "\n\n")
}

/// The rows, runs, headings and quotes of a text with normalized line ends.
pub(super) fn chunks(text: &str) -> Vec<Chunk<'_>> {
    let mut chunks = Vec::new();
    let mut run = Run::default();
    for line in text.split('\n') {
        let words = line.trim_matches(is_space);
        let blank = words.is_empty();
        let apart = apart(words, !run.lines.is_empty());
        if apart.is_none() && !blank {
            let opens = line.starts_with(['\u{3000}', '\u{2003}']);
            run.lines.push(Words { text: words, indented: opens || line.starts_with([' ', '\t']), opens });
            continue;
        }
        if !run.lines.is_empty() {
            chunks.push(Chunk::Run(std::mem::replace(&mut run, Run { gap: true, ..Run::default() })));
        }
        run.gap &= apart.is_none();
        match (chunks.last_mut(), apart) {
            (Some(Chunk::Quote(before)), Some(Chunk::Quote(line))) => before.extend(["\n", &line]),
            (Some(Chunk::Quote(before)), None) => before.push('\n'),
            (_, apart) => chunks.extend(apart),
        }
    }
    if !run.lines.is_empty() {
        chunks.push(Chunk::Run(run));
    }
    chunks
}

/// What a line without the white space around it is, if it belongs to no run: what stands right below one says so.
fn apart(words: &str, below_words: bool) -> Option<Chunk<'_>> {
    if words.is_empty() {
        return None;
    }
    if words.chars().all(|c| is_space(c) || is_row_mark(c)) {
        return Some(Chunk::Row(words, below_words));
    }
    let marks = words.bytes().take_while(|mark| *mark == b'=').count();
    let inside = words.get(marks..words.len().saturating_sub(marks)).unwrap_or_default();
    if (2..=6).contains(&marks) && words.ends_with("==") && !inside.starts_with('=') && !inside.ends_with('=') {
        return Some(Chunk::Heading(inside.trim(), u8::try_from(marks).unwrap_or(2)));
    }
    let quote = words.strip_prefix('>').filter(|rest| rest.is_empty() || rest.starts_with([' ', '>']));
    quote.map(|rest| Chunk::Quote(rest.strip_prefix(' ').unwrap_or(rest).to_owned()))
}

/// White space, and characters that show as nothing by themselves.
pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

fn is_row_mark(c: char) -> bool {
    matches!(
        c,
        '*' | '-'
            | '_'
            | '='
            | '#'
            | '•'
            | '~'
            | '–'
            | '—'
            | '―'
            | '─'
            | '━'
            | '═'
            | '·'
            | '∗'
            | '⁂'
            | '⸻'
            | '＊'
            | '＝'
    )
}

/// Whether a line ends as sentences do, closing marks aside.
pub(super) fn ends_sentence(line: &str) -> bool {
    let closes = |c: char| {
        is_space(c) || matches!(c, '"' | '\'' | '”' | '’' | '»' | '“' | ')' | ']' | '」' | '』' | '）' | '*' | '_')
    };
    line.trim_end_matches(closes).ends_with(['.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।', '։', '︒'])
}

/// Whether a line opens with a dash as the words of a dialogue do in many languages.
pub(super) fn starts_dialogue(line: &str) -> bool {
    let rest = line.trim_start_matches(['–', '—', '―', '-']);
    rest.len() < line.len() && rest.starts_with(|c: char| is_space(c) || c.is_alphabetic())
}
