//! Marks that are set by mistake, or mean something else than quoting.

use super::facing::{AHEAD, Mark};
use super::segment::Finder;
use super::{DOUBLED, Lean, closers, is_single};

impl Finder<'_> {
    /// Whether marks of another kind stand around a few words within what is open („Sie nahm "alte" Wege.).
    pub(super) fn is_pair_within(&self, depth: usize, mark: Mark, ahead: &[Mark]) -> bool {
        let other = self.open.get(depth).is_some_and(|open| open.char != mark.char);
        let behind_word = self.text.get(..mark.at).is_some_and(|head| head.trim_end().ends_with(char::is_alphanumeric));
        other && behind_word && ahead.first().is_some_and(|next| next.char == mark.char && next.lean == Lean::Close)
    }

    /// Whether a closing mark of another kind stands for the one that is missing in the rest of the paragraph (“Va bene».).
    pub(super) fn closes_for_another(&self, mark: Mark, ahead: &[Mark]) -> bool {
        let [open] = self.open.as_slice() else { return false };
        let own = |next: &Mark| closers(open.char).contains(next.char);
        !is_single(mark.char) && !is_single(open.char) && !ahead.iter().take(AHEAD).any(own)
    }

    /// Whether two apostrophes within a low opening mark only set words in italics, since its own closing mark follows.
    pub(super) fn is_emphasis(&self, depth: usize, mark: Mark, ahead: &[Mark]) -> bool {
        let low = self.open.get(depth).is_some_and(|open| open.char == '„');
        let mut rest = ahead.iter().take(AHEAD).take_while(|next| next.char != '„');
        low && mark.char == DOUBLED && rest.any(|next| matches!(next.char, '“' | '”' | '"'))
    }

    /// Inches and seconds: a mark after a figure that leaves a later one without its partner.
    pub(super) fn is_inch(&self, mark: Mark, ahead: &[Mark]) -> bool {
        let figure = self.text.get(..mark.at).is_some_and(|head| head.ends_with(|c: char| c.is_ascii_digit()));
        let next = ahead.iter().take(AHEAD).find(|next| !is_single(next.char)).map(|next| next.lean);
        figure && matches!(mark.char, '"' | '″') && next == Some(Lean::Close)
    }

    /// An opening mark set for a closing one, where no space tells which way it faces: behind a stop (…，“他说).
    pub(super) fn closes_by_mistake(&self, mark: Mark) -> bool {
        let head = self.text.get(..mark.at).unwrap_or_default();
        !self.language.spaced && !self.open.is_empty() && head.ends_with(['，', '。', '！', '？'])
    }

    /// A closing mark set for an opening one, as some keyboards do, or written together with the word before it.
    pub(super) fn opens_by_mistake(&self, mark: Mark, ahead: &[Mark]) -> bool {
        let head = self.text.get(..mark.at).unwrap_or_default();
        let begins = head.is_empty() || head.ends_with(['。', '！', '？', '：', '，']);
        let next = ahead.first().filter(|next| closers(mark.char).contains(next.char));
        let figure = head.ends_with(|c: char| c.is_ascii_digit());
        next.is_some_and(|next| {
            let alone = self.found.is_empty() && !is_single(mark.char) && next.lean == Lean::Close && !figure;
            !self.language.spaced && begins || alone && mark.char == '"'
        })
    }

    /// Whether a mark is glued to a word and nothing but a word in small letters follows, where a stop would stand within the
    /// marks, or points at a link behind a space.
    pub(super) fn is_slip(&self, mark: Mark) -> bool {
        let (head, tail) =
            (self.text.get(..mark.at).unwrap_or_default(), self.text.get(mark.at + mark.width..).unwrap_or_default());
        let amid = head.ends_with(char::is_alphanumeric)
            && tail.strip_prefix(' ').is_some_and(|tail| tail.starts_with(char::is_lowercase));
        let arrow =
            !self.language.has_guillemets() && matches!(mark.char, '»' | '›') && head.ends_with(char::is_whitespace);
        self.language.spaced && (amid && mark.char == '"' && !self.language.has_guillemets() || arrow)
    }
}
