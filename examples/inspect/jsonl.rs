//! `--jsonl`: a record `{"id","lang","text"}` a line in, its quotations a line out, with offsets in code points.

use std::io::{self, BufRead, Write};
use std::ops::Range;

use liseuse::domain::language::Language;
use liseuse::domain::paragraph::{Paragraph, Role};
use liseuse::domain::quotation::{Lexicons, Quotation, Search, Span};
use serde_json::{Value, json};

/// Reads records from standard input until it ends.
pub(crate) fn run() -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let lexicons = Lexicons::default();
    for line in io::stdin().lock().lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let record: Value = serde_json::from_str(&line)?;
        writeln!(out, "{}", json!({ "id": record["id"], "quotes": quotes(&record, &lexicons) }))?;
    }
    out.flush()
}

fn quotes(record: &Value, lexicons: &Lexicons) -> Vec<Value> {
    let text = record["text"].as_str().unwrap_or_default();
    let language = record["lang"].as_str().and_then(Language::new);
    let lines = Lines::of(text);
    let mut search = Search::new(language.as_ref(), lexicons);
    search.advance(&lines.paragraphs, usize::MAX);
    search.finish().iter().flat_map(|quotation| lines.records(quotation)).collect()
}

/// The lines of a text as paragraphs, and where each begins.
struct Lines<'a> {
    text: &'a str,
    paragraphs: Vec<Paragraph>,
    starts: Vec<usize>,
    /// Bytes before every code point, for counting.
    points: Vec<usize>,
}

impl<'a> Lines<'a> {
    fn of(text: &'a str) -> Self {
        let mut start = 0;
        let mut lines = Self {
            text,
            paragraphs: Vec::new(),
            starts: Vec::new(),
            points: text.char_indices().map(|(at, _)| at).collect(),
        };
        for line in text.split('\n') {
            if !line.trim().is_empty() {
                let index = lines.paragraphs.len();
                lines.paragraphs.push(Paragraph { index, role: Role::Body, text: line.to_owned(), language: None });
                lines.starts.push(start);
            }
            start += line.len() + 1;
        }
        lines
    }

    /// One record for each pair of marks: what is cut out between two marks belongs to it, what stands between two pairs does not.
    fn records(&self, quotation: &Quotation) -> Vec<Value> {
        let speaker = quotation.speaker.as_ref().map(|speaker| {
            let range = self.range(&speaker.mention);
            json!({ "start": self.point(range.start), "end": self.point(range.end), "text": speaker.name })
        });
        let is_marked =
            |range: &Range<usize>| self.text[range.clone()].starts_with(|c| "\"«»“”„‘’‚'‹›「『".contains(c));
        let between_marks = quotation.segments.first().is_some_and(|segment| is_marked(&self.range(segment)));
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for segment in &quotation.segments {
            let range = self.range(segment);
            match ranges.last_mut() {
                Some(last)
                    if between_marks && !is_marked(&range) && !self.text[last.end..range.start].contains('\n') =>
                {
                    last.end = range.end;
                }
                _ => ranges.push(range),
            }
        }
        let record = |range: &Range<usize>| json!({ "start": self.point(range.start), "end": self.point(range.end), "kind": quotation.kind.name(), "speaker": speaker });
        ranges.iter().map(record).collect()
    }

    fn range(&self, span: &Span) -> Range<usize> {
        let start = self.starts[span.paragraph];
        start + span.range.start..start + span.range.end
    }

    fn point(&self, byte: usize) -> usize {
        self.points.partition_point(|at| *at < byte)
    }
}
