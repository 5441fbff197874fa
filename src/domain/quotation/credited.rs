//! A name alone in the line below some words, as papers credit what they set apart.

use super::language::Grammar;
use super::search::Search;
use super::speaker::name::names;
use super::words::vocabulary::Class;
use super::words::{Kind as Sort, Token, read};
use super::{Confidence, Kind, Span, Speaker};
use crate::domain::paragraph::Paragraph;

/// The longest such line, in words.
const LONGEST: usize = 9;

impl Search {
    /// Reads the line below words that are a paragraph of their own; a name above them as well is a label for each.
    pub(crate) fn credited(&mut self, [above, words, line]: [Option<&Paragraph>; 3]) {
        let (Some(words), Some(line)) = (words, line) else { return };
        let whole = |span: &Span| span.paragraph == words.index && span.range == (0..words.text.trim_end().len());
        let last = self.found.last().filter(|last| last.kind == Kind::Speech && last.segments.iter().all(whole));
        let open = |speaker: &Speaker| speaker.confidence == Confidence::Likely;
        if !last.is_some_and(|last| last.speaker.as_ref().is_none_or(open)) {
            return;
        }
        let before = self.found.len().checked_sub(2).and_then(|at| self.found.get(at)?.speaker.as_ref());
        let credits = |above: &Paragraph| before.is_some_and(|before| before.mention.paragraph == above.index);
        if above.is_some_and(|above| self.is_label(above) && !credits(above)) {
            return;
        }
        let nobody = last.is_some_and(|last| last.speaker.is_none());
        let office = || if nobody { self.office_alone(line) } else { None };
        let Some(speaker) = self.name_alone(line).or_else(office) else { return };
        if let Some(last) = self.found.last_mut() {
            last.speaker = Some(speaker);
        }
    }

    /// Whether a short line is a name, or ends with one behind an office.
    fn is_label(&self, line: &Paragraph) -> bool {
        let Some(tokens) = self.short_line(line) else { return false };
        let name = names(&line.text, &tokens, 0..tokens.len()).into_iter().next_back();
        let led = Class::PREPOSITION.with(Class::OF);
        name.is_some_and(|name| {
            let office = tokens.get(..name.start).unwrap_or_default().iter().all(|token| !token.is(led));
            name.len() > 1 && name.end == tokens.len() && office
        })
    }

    /// The name that a short line consists of or begins with before a comma.
    fn name_alone(&self, line: &Paragraph) -> Option<Speaker> {
        let tokens = self.short_line(line)?;
        let name = names(&line.text, &tokens, 0..tokens.len()).into_iter().next().filter(|name| name.start == 0)?;
        let closed = tokens.get(name.end).is_none_or(|next| next.kind == Sort::Comma);
        let speaker = Speaker::named(line, &tokens, &name, Confidence::Likely);
        speaker.filter(|_| closed && name.len() > 1)
    }

    /// The office with its article that a short line consists of, as French papers credit whom they may not name (Un proche
    /// du maire).
    fn office_alone(&self, line: &Paragraph) -> Option<Speaker> {
        let lexicon = self.vocabulary.lexicon;
        let tokens = self.short_line(line).filter(|_| lexicon.grammar == Grammar::French)?;
        let is = |at: usize, class| tokens.get(at).is_some_and(|token: &Token| token.is(class));
        let verb = tokens.iter().any(|token| !token.is_word() || token.is(Class::AUXILIARY.with(Class::SAYS)));
        let office = is(0, Class::DETERMINER) && is(1, Class::SPEAKER) && (tokens.len() == 2 || is(2, Class::OF));
        if office && !verb { Speaker::named(line, &tokens, &(0..tokens.len()), Confidence::Likely) } else { None }
    }

    /// The words of a line that is short and does not end as sentences do.
    fn short_line(&self, line: &Paragraph) -> Option<Vec<Token>> {
        let text = line.text.trim();
        let ends = text.ends_with(['.', '!', '?', '…', ':', ';', ',', '"', '”', '»', '“']);
        let short = !ends && text.split_whitespace().nth(LONGEST).is_none();
        short.then(|| read(&line.text, &[], &self.vocabulary))
    }
}
