//! Every rate and weight of the reading time, with where it comes from.
//!
//! - Silent reading of non-fiction: Brysbaert 2019, a review of 190 studies (English 238 words a minute).
//! - Where a language has no silent figure: its aloud figure from `IReST` (Trauzettel-Klosinski & Dietz 2012; Greek:
//!   Gleni 2019) times 238/183, the English ratio of silent to aloud in the review.
//! - Chinese and Japanese go by characters: 439 and 653 a minute, published silent figures.
//! - The spread between readers is the standard deviation that `IReST` measured in each language. Two readers in three
//!   lie within one standard deviation, and that is the range shown: a range that held nearly everybody would be too
//!   wide to plan with.
//! - A language without any figure takes those of its nearest relative that has some, else the English ones.

/// How fast a language is read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rate {
    /// Words a minute.
    pub(super) words: f64,
    /// The standard deviation between readers, as a share of the mean.
    pub(super) spread: f64,
}

/// Silent words a minute for each one aloud, in English.
const SILENT: f64 = 238.0 / 183.0;

/// The spread where none is measured: the mean of the languages below.
const SPREAD: f64 = 0.135;

/// Chinese characters a minute, and their spread.
pub(super) const CHINESE: Rate = Rate { words: 439.0, spread: 29.0 / 255.0 };

/// Japanese characters a minute, and their spread.
pub(super) const JAPANESE: Rate = Rate { words: 653.0, spread: 56.0 / 357.0 };

/// Characters to a Chinese word: 439 characters, or 260 words, a minute.
pub(super) const CHINESE_WORD: f64 = 439.0 / 260.0;

/// Characters to a Japanese word: 357 characters, or 193 words, a minute aloud.
pub(super) const JAPANESE_WORD: f64 = 357.0 / 193.0;

/// Letters to a word in Thai, Lao, Khmer and Burmese, which are written without spaces: about what dictionary-based
/// segmentation finds in running text.
pub(super) const SOUTH_EAST_ASIAN_WORD: f64 = 4.5;

/// How much longer a word of a program takes than one of prose. No study gives a rate for programs set in an article;
/// eye tracking finds them read out of order and more than once (Busjahn et al. 2015), hence twice.
pub(super) const CODE: f64 = 2.0;

/// How much longer a word in a table takes: readers look up and compare, and go back to the heads. A judgement.
pub(super) const TABLE: f64 = 1.5;

/// What part of the notes is read: about every second one is passed over. A judgement.
pub(super) const NOTE: f64 = 0.5;

/// Seconds for the picture of this number, counted from 0: 12 for the first, one less for each next, 3 from the tenth
/// on (the rule of Medium and Ghost).
pub(super) fn picture(number: u32) -> f64 {
    f64::from(12_u32.saturating_sub(number).max(3))
}

/// Languages by their primary subtags, with silent words a minute; then the standard deviation and the mean that give
/// the spread.
const READ_SILENTLY: [(&str, u16, u16, u16); 9] = [
    ("ar", 181, 88, 612),
    ("de lb", 260, 86, 920),
    ("es ca gl", 278, 127, 1025),
    ("fi et", 195, 121, 1078),
    ("fr oc", 214, 126, 998),
    ("he yi", 224, 130, 833),
    ("it", 285, 140, 950),
    ("nl af", 228, 143, 978),
    ("sv nb nn no da", 218, 156, 917),
];

/// The same for languages of which only words aloud are known.
const READ_ALOUD: [(&str, u16, u16, u16); 6] = [
    // Gleni 2019 gives characters: 1049 a minute, about 5.1 to a word.
    ("el", 206, 105, 1049),
    ("pl cs sk", 166, 126, 916),
    ("pt", 181, 145, 913),
    ("ru uk be", 184, 175, 986),
    ("sl hr sr bs", 180, 145, 885),
    ("tr az", 166, 156, 1054),
];

/// The rate of a language, by its primary subtag.
pub(super) fn rate(primary: &str) -> Rate {
    let named = |(subtags, ..): &&(&str, u16, u16, u16)| subtags.split(' ').any(|subtag| subtag == primary);
    let (silent, aloud) = (READ_SILENTLY.iter().find(named), READ_ALOUD.iter().find(named));
    if let Some((_, words, deviation, mean)) = silent.or(aloud) {
        let words = f64::from(*words) * if silent.is_some() { 1.0 } else { SILENT };
        return Rate { words, spread: f64::from(*deviation) / f64::from(*mean) };
    }
    match primary {
        "ko" => Rate { words: 226.0, spread: SPREAD },
        // The Latin words of a Chinese or Japanese text take as long as English ones.
        "zh" | "yue" => Rate { words: 238.0, spread: CHINESE.spread },
        "ja" => Rate { words: 238.0, spread: JAPANESE.spread },
        "en" => Rate { words: 238.0, spread: 118.0 / 987.0 },
        _ => Rate { words: 238.0, spread: SPREAD },
    }
}
