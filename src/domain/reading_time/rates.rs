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

/// The rates of languages, by their primary subtags.
const RATES: [(&str, Rate); 19] = [
    ("ar", silent(181.0, 88.0 / 612.0)),
    ("de lb", silent(260.0, 86.0 / 920.0)),
    // Gleni 2019 gives characters: 1049 a minute, about 5.1 to a word.
    ("el", aloud(1049.0 / 5.1, 105.0 / 1049.0)),
    ("es ca gl", silent(278.0, 127.0 / 1025.0)),
    ("fi et", silent(195.0, 121.0 / 1078.0)),
    ("fr oc", silent(214.0, 126.0 / 998.0)),
    ("he yi", silent(224.0, 130.0 / 833.0)),
    ("it", silent(285.0, 140.0 / 950.0)),
    ("ko", silent(226.0, SPREAD)),
    ("nl af", silent(228.0, 143.0 / 978.0)),
    ("pl cs sk", aloud(166.0, 126.0 / 916.0)),
    ("pt", aloud(181.0, 145.0 / 913.0)),
    ("ru uk be", aloud(184.0, 175.0 / 986.0)),
    ("sl hr sr bs", aloud(180.0, 145.0 / 885.0)),
    ("sv nb nn no da", silent(218.0, 156.0 / 917.0)),
    ("tr az", aloud(166.0, 156.0 / 1054.0)),
    // The Latin words of a Chinese or Japanese text take as long as English ones.
    ("zh yue", silent(238.0, CHINESE.spread)),
    ("ja", silent(238.0, JAPANESE.spread)),
    ("en", silent(238.0, 118.0 / 987.0)),
];

const fn silent(words: f64, spread: f64) -> Rate {
    Rate { words, spread }
}

const fn aloud(words: f64, spread: f64) -> Rate {
    Rate { words: words * SILENT, spread }
}

/// The rate of a language, by its primary subtag.
pub(super) fn rate(primary: &str) -> Rate {
    let named = RATES.iter().find(|(subtags, _)| subtags.split(' ').any(|subtag| subtag == primary));
    named.map_or(silent(238.0, SPREAD), |(_, rate)| *rate)
}
