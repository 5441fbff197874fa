//! How well the quotation engine reads annotated texts: `cargo xtask quotes FOLDER`.
//!
//! Gold files hold a record a line: `{"id", "lang", "text", "quotes", "nonquotes", "unknown"}` with offsets in code
//! points. Spans are compared from their first to their last alphanumeric character. A speaker is right when the mention
//! that was found overlaps the one in the gold file or the name it stands for.

use crate::{Result, process};
use fs_err as fs;
use serde_json::Value;
use std::{
    collections::{BTreeMap, HashMap},
    path::{Path, PathBuf},
    process::Stdio,
};

/// Code points from the first to before the last.
type Span = (usize, usize);

/// What is counted in one file; a span that is listed twice counts once.
#[derive(Default)]
struct Score {
    gold: usize,
    predicted: usize,
    hits: usize,
    other: usize,
    other_called_speech: usize,
    with_speaker: usize,
    named: usize,
    right: usize,
}

/// Reads every gold file of a folder and prints a line for each.
pub(crate) fn run(arguments: &[String]) -> Result {
    let [folder] = arguments else {
        return Err("cargo xtask quotes FOLDER: a folder of gold files, *.jsonl".into());
    };
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<std::io::Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "jsonl"));
    files.sort();
    if files.is_empty() {
        return Err(format!("no *.jsonl in {folder}").into());
    }
    process::run(&mut process::cargo(&["build", "--quiet", "--release", "--example", "inspect"]))?;
    println!("{:24} {:>17} {:>24} {:>34}", "", "speech P R F1", "other called speech", "speakers named right accuracy");
    for file in &files {
        let score = score(file)?;
        println!("{:24} {score}", file.file_stem().unwrap_or_default().to_string_lossy());
    }
    Ok(())
}

fn score(file: &Path) -> Result<Score> {
    let mut inspect = process::cargo(&["run", "--quiet", "--release", "--example", "inspect", "--", "--jsonl"]);
    inspect.stdin(Stdio::from(fs::File::open(file)?.into_parts().0)).stdout(Stdio::piped());
    let output = inspect.spawn()?.wait_with_output()?;
    if !output.status.success() {
        return Err(format!("inspect could not read {}", file.display()).into());
    }
    let predictions = records(&String::from_utf8_lossy(&output.stdout))?;
    let mut predictions: HashMap<String, Value> =
        predictions.into_iter().map(|record| (record["id"].to_string(), record)).collect();
    let mut score = Score::default();
    for gold in records(&fs::read_to_string(file)?)? {
        let predicted = predictions.remove(&gold["id"].to_string()).unwrap_or_default();
        score.add(&gold, &predicted);
    }
    Ok(score)
}

fn records(lines: &str) -> Result<Vec<Value>> {
    let lines = lines.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| Ok(serde_json::from_str(line)?)).collect()
}

impl Score {
    fn add(&mut self, gold: &Value, predicted: &Value) {
        let text: Vec<char> = gold["text"].as_str().unwrap_or_default().chars().collect();
        let spans = |list: &Value| -> BTreeMap<Span, Value> {
            let quotes = list.as_array().map(Vec::as_slice).unwrap_or_default();
            quotes
                .iter()
                .filter_map(|quote| Some((trimmed(&text, span(quote, "start", "end")?)?, quote.clone())))
                .collect()
        };
        let (unscored, wanted): (Vec<_>, Vec<_>) =
            spans(&gold["quotes"]).into_iter().partition(|(_, quote)| is_unscored(quote));
        let unknown: Vec<_> = unscored.into_iter().chain(spans(&gold["unknown"])).collect();
        let said: Vec<_> =
            spans(&predicted["quotes"]).into_iter().filter(|(_, quote)| quote["kind"] == "speech").collect();
        self.gold += wanted.len();
        for (at, quote) in &said {
            match wanted.iter().find(|(wanted, _)| wanted == at) {
                Some((_, wanted)) => self.hit(wanted, quote),
                None if unknown.iter().any(|(unknown, _)| 2 * overlap(*unknown, *at) > at.1 - at.0) => {}
                None => self.predicted += 1,
            }
        }
        for (other, _) in spans(&gold["nonquotes"]) {
            self.other += 1;
            let called = said.iter().any(|(at, _)| {
                let longest = (at.1 - at.0).max(other.1 - other.0);
                10 * overlap(*at, other) >= 8 * longest
            });
            self.other_called_speech += usize::from(called);
        }
    }

    fn hit(&mut self, wanted: &Value, found: &Value) {
        self.hits += 1;
        self.predicted += 1;
        let Some(mention) = span(wanted, "speaker_start", "speaker_end") else { return };
        self.with_speaker += 1;
        let Some(speaker) = span(&found["speaker"], "start", "end") else { return };
        self.named += 1;
        let resolved = span(wanted, "resolved_start", "resolved_end");
        self.right +=
            usize::from([Some(mention), resolved].into_iter().flatten().any(|gold| overlap(gold, speaker) > 0));
    }
}

impl std::fmt::Display for Score {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let precision = percent(self.hits, self.predicted);
        let recall = percent(self.hits, self.gold);
        let f1 = percent(2 * self.hits, self.predicted + self.gold);
        let other = percent(self.other_called_speech, self.other);
        let (named, right) = (percent(self.named, self.with_speaker), percent(self.right, self.named));
        let accuracy = percent(self.right, self.with_speaker);
        write!(f, "{precision:5.1} {recall:5.1} {f1:5.1} {other:9.1} % of {:<9}", self.other)?;
        write!(f, "{named:11.1} {right:5.1} {accuracy:8.1} of {}", self.with_speaker)
    }
}

/// Quoted words inside reported ones, blockquotes and unmarked speech are in some gold files and count neither way.
fn is_unscored(quote: &Value) -> bool {
    let kind = quote["type"].as_str().unwrap_or_default();
    kind == "mixed" || kind == "block" || quote["marked"] == false || quote["unmarked"] == true
}

fn span(value: &Value, start: &str, end: &str) -> Option<Span> {
    let number = |key: &str| value[key].as_u64().and_then(|number| usize::try_from(number).ok());
    Some((number(start)?, number(end)?))
}

fn trimmed(text: &[char], (start, end): Span) -> Option<Span> {
    let spoken = text.get(start..end)?;
    let first = spoken.iter().position(|char| char.is_alphanumeric())?;
    let last = spoken.iter().rposition(|char| char.is_alphanumeric())?;
    Some((start + first, start + last + 1))
}

fn overlap(one: Span, other: Span) -> usize {
    one.1.min(other.1).saturating_sub(one.0.max(other.0))
}

#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
fn percent(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { 100.0 * part as f64 / whole as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn marks_around_a_span_do_not_count_and_a_speaker_is_right_where_mentions_overlap() {
        let gold = json!({ "text": "“Oui”, dit Luc.", "quotes": [{ "start": 1, "end": 4, "speaker_start": 11, "speaker_end": 14 }] });
        let predicted =
            json!({ "quotes": [{ "start": 0, "end": 5, "kind": "speech", "speaker": { "start": 11, "end": 14 } }] });
        let mut score = Score::default();
        score.add(&gold, &predicted);
        assert_eq!((score.hits, score.gold, score.predicted, score.right), (1, 1, 1, 1));
    }

    #[test]
    fn a_title_called_speech_counts_against() {
        let gold = json!({ "text": "le film « Les Quais »", "quotes": [], "nonquotes": [{ "start": 10, "end": 19 }] });
        let predicted = json!({ "quotes": [{ "start": 8, "end": 21, "kind": "speech", "speaker": null }] });
        let mut score = Score::default();
        score.add(&gold, &predicted);
        assert_eq!((score.other, score.other_called_speech, score.predicted), (1, 1, 1));
    }
}
