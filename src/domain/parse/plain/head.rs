//! What stands above the text: title, standfirst, byline and date.

use super::lines;
use crate::domain::article::{Block, Inline, Metadata, Phrasing};
use crate::domain::parse::byline::{self, Byline};

/// Longer first paragraphs are no title, in characters.
const LONGEST_TITLE: usize = 250;

/// Longer paragraphs are no standfirst, in characters.
const LONGEST_STANDFIRST: usize = 360;

/// Shorter paragraphs are a kicker, a credit, a duration, but no standfirst; in bytes, for scripts with few characters.
const SHORTEST_STANDFIRST: usize = 32;

/// Lines among which bylines are looked for are shorter, in bytes.
const LONGEST_LINE: usize = 200;

/// How many paragraphs may stand between a title and the text.
const DEPTH: usize = 7;

/// Takes the head of a text into the metadata and gives the rest.
pub(super) fn take(blocks: Vec<Block>, metadata: &mut Metadata) -> Vec<Block> {
    let mut head = Head { blocks: blocks.into(), metadata, repeated: false };
    head.rules();
    head.address();
    head.title();
    for _ in 0..DEPTH {
        let taken = head.repetition() || head.byline() || head.standfirst();
        if !taken && !head.rules() {
            break;
        }
    }
    head.scattered();
    head.blocks.into()
}

struct Head<'a> {
    blocks: std::collections::VecDeque<Block>,
    metadata: &'a mut Metadata,
    /// Whether the title was found a second time.
    repeated: bool,
}

impl Head<'_> {
    /// Drops the rules at the top.
    fn rules(&mut self) -> bool {
        let rules = self.blocks.iter().take_while(|block| matches!(block, Block::ThematicBreak)).count();
        self.blocks.drain(..rules);
        rules > 0
    }

    /// Takes an address above everything else: where the text was copied from.
    fn address(&mut self) {
        let Some(Block::Paragraph(text)) = self.blocks.front() else { return };
        let href = match text.inlines.as_slice() {
            [Inline::Link { href, .. }] => href,
            [Inline::Text(label), Inline::Link { href, .. }] if label.trim_end().ends_with([':', '：']) => href,
            _ => return,
        };
        let is_page = href.as_str().starts_with("http");
        if is_page && self.blocks.len() > 1 && self.metadata.original.is_none() {
            self.metadata.original = Some(href.clone());
            self.blocks.pop_front();
        }
    }

    fn title(&mut self) {
        if self.metadata.title.is_some() {
            return;
        }
        if self.texts().count() > 1 {
            self.byline();
        }
        let is_title = match self.blocks.front() {
            Some(Block::Heading { .. }) => true,
            Some(Block::Paragraph(text)) => {
                let length = text.text().chars().count();
                length <= LONGEST_TITLE && !has_break(text) && self.blocks.len() > 1
            }
            _ => false,
        };
        if !is_title {
            return;
        }
        if let Some(Block::Paragraph(text) | Block::Heading { text, .. }) = self.blocks.pop_front() {
            self.metadata.title = Some(text);
        }
    }

    /// Drops the title where it stands again, here or below one short paragraph.
    fn repetition(&mut self) -> bool {
        let Some(title) = self.metadata.title.as_ref().map(Phrasing::text) else { return false };
        let Some(Block::Paragraph(text) | Block::Heading { text, .. }) = self.blocks.front() else { return false };
        let again = text.text();
        if !is_same(&title, &again) {
            let Some(site) = site(&title, &again) else { return false };
            self.metadata.site.get_or_insert(site.to_owned());
            self.metadata.title = Some(text.clone());
        }
        self.blocks.pop_front();
        self.repeated = true;
        true
    }

    fn byline(&mut self) -> bool {
        self.byline_at(0)
    }

    /// Takes bylines among short lines that stay in the text, such as captions and offers.
    fn scattered(&mut self) {
        let mut at = 0;
        for _ in 0..DEPTH {
            match self.blocks.get(at) {
                Some(Block::Paragraph(text)) if text.text().len() < LONGEST_LINE => {}
                _ => break,
            }
            if !self.byline_at(at) {
                at += 1;
            }
        }
    }

    fn byline_at(&mut self, at: usize) -> bool {
        let Some(Block::Paragraph(text)) = self.blocks.get(at) else { return false };
        let Some(found) = byline::read(&text.text()).or_else(|| self.name(at, text)) else { return false };
        let news = (found.author.is_some() && self.metadata.byline.is_none())
            || (found.date.is_some() && self.metadata.date.is_none());
        let known =
            |field: &Option<String>, found: &Option<String>| found.is_some() && field.is_some() && field != found;
        if !news || known(&self.metadata.byline, &found.author) || known(&self.metadata.date, &found.date) {
            return false;
        }
        self.metadata.byline = found.author.or(self.metadata.byline.take());
        self.metadata.date = found.date.or(self.metadata.date.take());
        self.blocks.remove(at);
        true
    }

    /// A name that stands alone, beside a date.
    fn name(&self, at: usize, line: &Phrasing) -> Option<Byline> {
        let below = match self.blocks.get(at + 1) {
            Some(Block::Paragraph(text)) => byline::read(&text.text()),
            _ => None,
        };
        let dated = below.is_some_and(|below| below.author.is_none());
        byline::name(&line.text()).filter(|_| dated && self.metadata.title.is_some())
    }

    fn standfirst(&mut self) -> bool {
        if self.metadata.standfirst.is_some() || self.metadata.title.is_none() || !self.opens_with_standfirst() {
            return false;
        }
        let Some(Block::Paragraph(text)) = self.blocks.pop_front() else { return false };
        self.metadata.standfirst = Some(text);
        true
    }

    /// Whether the first paragraph is short beside those that follow, or evidently set apart from them.
    fn opens_with_standfirst(&self) -> bool {
        let Some(Block::Paragraph(first)) = self.blocks.front() else { return false };
        let text = first.text();
        let length = text.chars().count();
        let speaks = lines::starts_dialogue(&text) || text.starts_with(['«', '"', '“', '„', '»', '「', '『']);
        if length > LONGEST_STANDFIRST
            || text.len() < SHORTEST_STANDFIRST
            || has_break(first)
            || text.ends_with([':', '：'])
        {
            return false;
        }
        let following =
            self.texts().skip(1).map(Phrasing::text).filter(|text| text.len() > SHORTEST_STANDFIRST * 3 / 2);
        let lengths: Vec<usize> = following.take(5).map(|text| text.chars().count()).collect();
        let total: usize = lengths.iter().sum();
        let apart = match self.blocks.get(1) {
            Some(Block::ThematicBreak) => true,
            Some(Block::Paragraph(next) | Block::Heading { text: next, .. }) => {
                let next = next.text();
                let title = self.metadata.title.as_ref().map(Phrasing::text).unwrap_or_default();
                is_same(&title, &next) || site(&title, &next).is_some() || byline::read(&next).is_some()
            }
            _ => false,
        };
        if apart {
            return total >= length * 2;
        }
        !speaks
            && match lengths.len() {
                0 => false,
                1 => total >= length * 2,
                count => total * 20 >= length * count * 23,
            }
    }

    /// The paragraphs of the text.
    fn texts(&self) -> impl Iterator<Item = &Phrasing> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Paragraph(text) => Some(text),
            _ => None,
        })
    }
}

/// Whether two titles are the same but for case, marks and white space.
fn is_same(a: &str, b: &str) -> bool {
    let letters =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let (a, b) = (letters(a), letters(b));
    !a.is_empty() && a == b
}

/// The name of the site that a page's title adds to the headline, as in "Headline | Site".
fn site<'a>(title: &'a str, headline: &str) -> Option<&'a str> {
    let (start, site) = [" | ", " – ", " — ", " - ", " · ", " • "].iter().find_map(|mark| title.rsplit_once(mark))?;
    is_same(start, headline).then_some(site.trim())
}

fn has_break(text: &Phrasing) -> bool {
    text.inlines.iter().any(|inline| matches!(inline, Inline::Break))
}
