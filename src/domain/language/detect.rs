//! The language of a text by its script, then by its letters, then by its frequent words.

use super::Language;
use super::words::{DEVANAGARI, LATIN, Profile};

/// Fewer letters than this say nothing.
const FEWEST: u32 = 12;

/// How much of a long text is read, in bytes.
const READ: usize = 8000;

/// How many words of it are looked up.
const WORDS: usize = 300;

/// The language that a text is most likely in; `None` where it may as well be another.
pub fn detect(text: &str) -> Option<Language> {
    let text = beginning(text);
    let scripts = Scripts::of(text);
    let tag = match scripts.most()? {
        Script::Latin => best(text, LATIN)?,
        Script::Devanagari => best(text, DEVANAGARI)?,
        Script::Cyrillic => cyrillic(text)?,
        Script::Arabic => arabic(text),
        Script::Han | Script::Kana | Script::Hangul => east_asian(text, &scripts),
        Script::Hebrew if text.contains(['ײ', 'װ', '\u{05B7}']) && text.contains("די ") => "yi",
        Script::Hebrew => "he",
        Script::Only(tag) => tag,
    };
    Language::new(tag)
}

fn beginning(text: &str) -> &str {
    let end = (0..=READ.min(text.len())).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0);
    text.get(..end).unwrap_or(text)
}

/// A script, or the language where only one is written in it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Hebrew,
    Devanagari,
    Han,
    Kana,
    Hangul,
    Only(&'static str),
}

fn script(letter: char) -> Option<Script> {
    Some(match u32::from(letter) {
        0x41..=0x5A | 0x61..=0x7A | 0xC0..=0xD6 | 0xD8..=0xF6 | 0xF8..=0x24F | 0x1E00..=0x1EFF => Script::Latin,
        0x370..=0x3FF | 0x1F00..=0x1FFF => Script::Only("el"),
        0x400..=0x52F => Script::Cyrillic,
        0x530..=0x58F => Script::Only("hy"),
        0x590..=0x5FF => Script::Hebrew,
        0x600..=0x6FF | 0x750..=0x77F | 0xFB50..=0xFDFF | 0xFE70..=0xFEFC => Script::Arabic,
        0x780..=0x7BF => Script::Only("dv"),
        0x900..=0x97F => Script::Devanagari,
        0x980..=0x9FF => Script::Only("bn"),
        0xA00..=0xA7F => Script::Only("pa"),
        0xA80..=0xAFF => Script::Only("gu"),
        0xB00..=0xB7F => Script::Only("or"),
        0xB80..=0xBFF => Script::Only("ta"),
        0xC00..=0xC7F => Script::Only("te"),
        0xC80..=0xCFF => Script::Only("kn"),
        0xD00..=0xD7F => Script::Only("ml"),
        0xD80..=0xDFF => Script::Only("si"),
        0xE00..=0xE7F => Script::Only("th"),
        0xE80..=0xEFF => Script::Only("lo"),
        0xF00..=0xFFF => Script::Only("bo"),
        0x1000..=0x109F => Script::Only("my"),
        0x10A0..=0x10FF | 0x1C90..=0x1CBF => Script::Only("ka"),
        0x1200..=0x139F => Script::Only("am"),
        0x1780..=0x17FF => Script::Only("km"),
        0x1100..=0x11FF | 0x3130..=0x318F | 0xAC00..=0xD7AF => Script::Hangul,
        0x3041..=0x30FF | 0x31F0..=0x31FF | 0xFF66..=0xFF9D => Script::Kana,
        0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF => Script::Han,
        _ => return None,
    })
}

/// How many letters of each script a text has.
struct Scripts(Vec<(Script, u32)>);

impl Scripts {
    fn of(text: &str) -> Self {
        let mut counts: Vec<(Script, u32)> = Vec::new();
        for found in text.chars().filter(|c| c.is_alphabetic()).filter_map(script) {
            // A syllable or an ideograph says as much as two or three letters.
            let weight = if matches!(found, Script::Han | Script::Kana | Script::Hangul) { 2 } else { 1 };
            match counts.iter_mut().find(|(known, _)| *known == found) {
                Some((_, count)) => *count += weight,
                None => counts.push((found, weight)),
            }
        }
        Self(counts)
    }

    fn count(&self, script: Script) -> u32 {
        self.0.iter().find(|(known, _)| *known == script).map_or(0, |(_, count)| *count)
    }

    fn most(&self) -> Option<Script> {
        let total: u32 = self.0.iter().map(|(_, count)| count).sum();
        let east_asian = self.count(Script::Han) + self.count(Script::Kana) + self.count(Script::Hangul);
        if total >= FEWEST && east_asian * 2 > total {
            return Some(Script::Han);
        }
        let (script, count) = self.0.iter().copied().max_by_key(|(_, count)| *count)?;
        (count >= FEWEST && count * 2 > total).then_some(script)
    }
}

fn east_asian(text: &str, scripts: &Scripts) -> &'static str {
    let (han, kana, hangul) = (scripts.count(Script::Han), scripts.count(Script::Kana), scripts.count(Script::Hangul));
    if hangul > han + kana {
        "ko"
    } else if kana * 12 > han {
        "ja"
    } else {
        let among = |list: &str| text.chars().filter(|c| list.contains(*c)).count();
        let traditional = among("這個們來時說會對國學開關無與從還沒過為發間東車長門問馬後點電話實現經樣應當裡單");
        let simplified = among("这个们来时说会对国学开关无与从还没过为发间东车长门问马后点电话实现经样应当里单");
        if traditional > simplified { "zh-Hant" } else { "zh" }
    }
}

fn arabic(text: &str) -> &'static str {
    let has = |list: &str| text.chars().filter(|c| list.contains(*c)).count();
    // Letters that one language alone adds to the alphabet, the fullest alphabets first.
    let added =
        [("ug", "ۇېۈۋ"), ("ckb", "ۆێڕڵە"), ("sd", "ڪڳڻٻڄڃڏڊ"), ("ps", "ښځڅډړۍڼ"), ("ur", "ٹڈڑںےہھ"), ("fa", "پچژگیک")];
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    added.iter().find(|(_, list)| has(list) * 50 > letters).map_or("ar", |(tag, _)| tag)
}

fn cyrillic(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let has = |list: &str| lower.chars().filter(|c| list.contains(*c)).count();
    let letters = lower.chars().filter(|c| c.is_alphabetic()).count();
    let some = |list: &str| has(list) * 200 > letters;
    let word = |list: &[&str]| words(&lower).filter(|word| list.contains(word)).count();
    Some(if some("ђћ") {
        "sr"
    } else if some("ѓќѕ") {
        "mk"
    } else if some("јљњџ") {
        if word(&["во", "на", "со", "и", "од", "беше", "ќе", "дека"])
            > word(&["у", "је", "са", "да", "и", "од", "био", "се"])
        {
            "mk"
        } else {
            "sr"
        }
    } else if some("ў") {
        "be"
    } else if some("әғқұһ") {
        "kk"
    } else if some("ӣӯҳҷ") {
        "tg"
    } else if some("өү") {
        if word(&["жана", "менен", "үчүн", "бул"]) > 0 { "ky" } else { "mn" }
    } else if some("іїєґ") && has("ыэъ") <= has("іїєґ") {
        if some("ыэ") { "be" } else { "uk" }
    } else if has("ыэё") > 0 {
        "ru"
    } else {
        let bulgarian = word(&[
            "е",
            "се",
            "си",
            "са",
            "от",
            "че",
            "ще",
            "като",
            "със",
            "също",
            "през",
            "които",
            "който",
            "беше",
            "този",
        ]);
        let russian = word(&[
            "в", "не", "что", "как", "он", "но", "по", "из", "это", "для", "о", "его", "к", "был", "же", "то", "мы",
        ]);
        let bulgarian = bulgarian * 2 + has("ъ");
        match bulgarian.cmp(&russian) {
            std::cmp::Ordering::Greater => "bg",
            std::cmp::Ordering::Less => "ru",
            std::cmp::Ordering::Equal => return None,
        }
    })
}

/// The words of a text that is in lower case, cut at apostrophes too.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let inside = |c: char| c.is_alphabetic() || matches!(c, '\u{900}'..='\u{97F}' | '·');
    text.split(move |c| !inside(c)).filter(|word| !word.is_empty())
}

/// The language whose frequent words and letters fit best, where it fits clearly better than the next.
///
/// A word counts the less the more languages share it; a letter that a language lacks counts against it.
fn best(text: &str, profiles: &'static [Profile]) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let mut scores = vec![0.0; profiles.len()];
    let mut hits = vec![0_u32; profiles.len()];
    let mut told: Vec<&str> = words(&lower).take(WORDS).collect();
    let count: f64 = told.iter().map(|_| 1.0).sum();
    told.sort_unstable();
    let told: Vec<&[&str]> = told.chunk_by(|one, other| one == other).collect();
    // Looked for from the side of the languages, since their words are many and those of the text in order.
    let mut holders = vec![Vec::new(); told.len()];
    for (index, profile) in profiles.iter().enumerate() {
        for own in profile.words.split(' ') {
            let found = told.binary_search_by(|same| same.first().copied().unwrap_or_default().cmp(own));
            let of_word = found.ok().and_then(|at| holders.get_mut(at));
            of_word.filter(|holders| !holders.contains(&index)).into_iter().for_each(|holders| holders.push(index));
        }
    }
    for (same, holders) in told.iter().zip(&holders) {
        for word in *same {
            // Single letters are also initials, units and names of things.
            add(&mut scores, holders, if word.len() == 1 { 0.5 } else { 1.0 });
            for &holder in holders {
                hits.get_mut(holder).into_iter().for_each(|hits| *hits += 1);
            }
        }
    }
    for letter in lower.chars().filter(|c| !c.is_ascii() && script(*c) == Some(Script::Latin)) {
        let known = |profile: &Profile| profile.letters.contains(letter);
        let holders: Vec<usize> = (0..profiles.len()).filter(|&i| profiles.get(i).is_some_and(known)).collect();
        add(&mut scores, &holders, 0.5);
        for (index, score) in scores.iter_mut().enumerate() {
            if !holders.contains(&index) {
                *score -= 0.35;
            }
        }
    }
    // Of two languages with shared words, the one with more of them in all is the likelier.
    for (score, hits) in scores.iter_mut().zip(&hits) {
        *score += f64::from(*hits) * 0.3;
    }
    let (winner, score) = scores.iter().copied().enumerate().max_by(|a, b| a.1.total_cmp(&b.1))?;
    let next = scores.iter().enumerate().filter(|(i, _)| *i != winner).map(|(_, s)| *s).fold(0.0, f64::max);
    let words = hits.get(winner).copied().unwrap_or_default();
    let known = words > 1 || (words == 1 && score >= 1.6) || score >= 3.0;
    let sure = known && score >= 1.0 && score * 12.0 >= count && score >= next * 1.12 + 0.1;
    profiles.get(winner).filter(|_| sure).map(|profile| profile.tag)
}

fn add(scores: &mut [f64], holders: &[usize], weight: f64) {
    let share = weight / f64::from(u32::try_from(holders.len().max(1)).unwrap_or(1));
    for &holder in holders {
        scores.get_mut(holder).into_iter().for_each(|score| *score += share);
    }
}

#[cfg(test)]
mod tests;
