//! How long an article takes to read, as an honest range.

mod count;
mod rates;

use super::article::{Article, Block, Image, Inline, Metadata, Note, Phrasing};
use super::language::Language;
use count::Count;
use rates::Rate;

/// Pictures smaller than this many pixels on a side are signs in the text, not something to look at.
const SIGN: u32 = 48;

/// How long an article takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReadingTime {
    /// Words; in scripts without spaces between words each Chinese or Japanese character, and 4.5 letters of Thai, Lao,
    /// Khmer or Burmese.
    pub words: u32,
    /// Seconds for a typical reader.
    pub seconds: f64,
    /// Minutes for a fast reader, at least 1: one standard deviation faster than the mean.
    pub low: u32,
    /// Minutes for a slow reader, at least [`ReadingTime::low`].
    pub high: u32,
}

/// How long an article takes in a language, for its title, standfirst, text and notes, at the usual rates or at a pace in
/// words a minute.
///
/// A pace is somebody's own, so the range is half as wide then: what is left is how texts differ.
pub fn estimate(article: &Article, language: Option<&Language>, pace: Option<f64>) -> ReadingTime {
    let mut clock = Clock::new(language, pace);
    clock.head(&article.metadata);
    clock.blocks(&article.blocks, 1.0);
    clock.notes(&article.notes);
    clock.time()
}

/// The words of a text, counted as [`ReadingTime::words`].
pub fn words(text: &str) -> u32 {
    total(count::prose(text))
}

fn total(count: Count) -> u32 {
    let Count { words, han, kana, south_east_asian } = count;
    words + han + kana + whole(f64::from(south_east_asian) / rates::SOUTH_EAST_ASIAN_WORD)
}

/// Minutes left, by the seconds that each block takes, for who is at this block and has read this part (0 to 1) of it; 0 at the end.
pub fn minutes_left(weights: &[f64], block: usize, part: f64) -> u32 {
    let rest: f64 = weights.iter().skip(block + 1).sum();
    let here = weights.get(block).map_or(0.0, |seconds| seconds * (1.0 - part.clamp(0.0, 1.0)));
    if rest + here < 1.0 { 0 } else { minutes(rest + here) }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "rounded and clamped to what u32 holds")]
fn minutes(seconds: f64) -> u32 {
    (seconds / 60.0).round().clamp(1.0, f64::from(u32::MAX)) as u32
}

/// Adds up what is read, in reading order and block by block, for who has a book to measure and other things to do.
#[derive(Clone, Debug)]
pub struct Clock {
    language: Option<Language>,
    rate: Rate,
    pace: Option<f64>,
    seconds: f64,
    count: Count,
    pictures: u32,
}

impl Clock {
    /// Begins an article in this language, at the usual rates or at a pace in words a minute.
    pub fn new(language: Option<&Language>, pace: Option<f64>) -> Self {
        // A pace beyond these is a slip of the keyboard.
        let pace = pace.filter(|pace| (20.0..=2000.0).contains(pace));
        let (language, rate) = (language.cloned(), rate(language));
        Self { language, rate, pace, seconds: 0.0, count: Count::default(), pictures: 0 }
    }

    /// Reads title and standfirst.
    pub fn head(&mut self, metadata: &Metadata) {
        metadata.title.iter().chain(&metadata.standfirst).for_each(|text| self.phrasing(text, 1.0));
    }

    /// Reads the next block of the text, and says how many seconds it takes a typical reader.
    pub fn text(&mut self, block: &Block) -> f64 {
        let before = self.seconds;
        self.block(block, 1.0);
        self.seconds - before
    }

    /// Reads the notes.
    pub fn notes(&mut self, notes: &[Note]) {
        notes.iter().for_each(|note| self.blocks(&note.blocks, rates::NOTE));
    }

    /// How long all takes that was read.
    pub fn time(&self) -> ReadingTime {
        let spread = if self.pace.is_some() { self.rate.spread / 2.0 } else { self.rate.spread };
        let low = minutes(self.seconds / (1.0 + spread));
        let high = minutes(self.seconds / (1.0 - spread)).max(low);
        ReadingTime { words: total(self.count), seconds: self.seconds, low, high }
    }

    fn blocks(&mut self, blocks: &[Block], weight: f64) {
        for block in blocks {
            self.block(block, weight);
        }
    }

    fn block(&mut self, block: &Block, weight: f64) {
        match block {
            Block::Paragraph(text) | Block::Heading { text, .. } => self.phrasing(text, weight),
            Block::Code { text, .. } => self.read(count::code(&text.text()), None, weight * rates::CODE),
            Block::Blockquote { blocks, .. } | Block::Section { blocks, .. } => self.blocks(blocks, weight),
            Block::List { items, .. } => items.iter().for_each(|item| self.blocks(&item.blocks, weight)),
            Block::Definitions(definitions) => {
                for definition in definitions {
                    definition.terms.iter().for_each(|term| self.phrasing(term, weight));
                    definition.meanings.iter().for_each(|meaning| self.blocks(meaning, weight));
                }
            }
            Block::Table(table) => {
                table.caption.iter().for_each(|caption| self.phrasing(caption, weight));
                table.rows.iter().flatten().for_each(|cell| self.blocks(&cell.blocks, weight * rates::TABLE));
            }
            Block::Figure { blocks, caption } => {
                self.blocks(blocks, weight);
                if let Some(caption) = caption {
                    self.phrasing(caption, weight);
                }
            }
            Block::Details { summary, blocks, .. } => {
                self.phrasing(summary, weight);
                self.blocks(blocks, weight);
            }
            Block::ThematicBreak => {}
        }
    }

    fn phrasing(&mut self, phrasing: &Phrasing, weight: f64) {
        self.read(count::prose(&phrasing.text()), phrasing.language.as_ref(), weight);
        self.look(&phrasing.inlines, weight);
    }

    fn read(&mut self, count: Count, language: Option<&Language>, weight: f64) {
        let own = language.map_or(self.rate, |language| rate(Some(language)));
        let language = language.or(self.language.as_ref());
        let pace = self.pace;
        let words = pace.unwrap_or(own.words);
        let chinese = pace.map_or(rates::CHINESE.words, |pace| pace * rates::CHINESE_WORD);
        let japanese = pace.map_or(rates::JAPANESE.words, |pace| pace * rates::JAPANESE_WORD);
        let in_japanese = count.kana > 0 || language.is_some_and(|language| language.is("ja"));
        let han = if in_japanese { japanese } else { chinese };
        let spaceless = f64::from(count.south_east_asian) / rates::SOUTH_EAST_ASIAN_WORD;
        let minutes = (f64::from(count.words) + spaceless) / words
            + f64::from(count.han) / han
            + f64::from(count.kana) / japanese;
        self.seconds += minutes * 60.0 * weight;
        self.count.words += count.words;
        self.count.han += count.han;
        self.count.kana += count.kana;
        self.count.south_east_asian += count.south_east_asian;
    }

    fn look(&mut self, inlines: &[Inline], weight: f64) {
        for inline in inlines {
            match inline {
                Inline::Image(image) if !is_sign(image) => {
                    self.seconds += rates::picture(self.pictures) * weight;
                    self.pictures += 1;
                }
                Inline::Ruby(pairs) => pairs.iter().for_each(|pair| self.look(&pair.base, weight)),
                inline => self.look(inline.inside().unwrap_or_default(), weight),
            }
        }
    }
}

fn rate(language: Option<&Language>) -> Rate {
    rates::rate(language.map(Language::primary).as_deref().unwrap_or("en"))
}

fn is_sign(image: &Image) -> bool {
    image.size.is_some_and(|(width, height)| width < SIGN || height < SIGN)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of words")]
fn whole(words: f64) -> u32 {
    words.round() as u32
}

#[cfg(test)]
mod tests;
