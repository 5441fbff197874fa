//! The marks that open and close quotations, language by language.

mod facing;
pub(crate) mod segment;
mod slip;

/// Opening and closing marks of CLDR 48.2, outer pair first, and the languages that use them; a tag with a region or script comes before its language.
const CLDR: &[([char; 4], &str)] = &[
    (['«', '»', '‹', '›'], "fr-CH fa am gsw rm"),
    (['«', '»', '”', '“'], "fr-CA"),
    (['«', '»', '“', '”'], "pt-PT it el ca eu kk ast br kab lij mg sc sq"),
    (['「', '」', '『', '』'], "zh-Hant zh-TW zh-HK zh-MO ja yue"),
    (['„', '“', '‚', '‘'], "de cs et hr sl mk is lb sk dsb hsb nds"),
    (['«', '»', '«', '»'], "fr hy oc"),
    (['«', '»', '„', '“'], "ru uk be cv ky os sah"),
    (['”', '”', '’', '’'], "sv fi he se sn yi"),
    (['„', '”', '«', '»'], "pl ro"),
    (['«', '»', '‘', '’'], "nb nn no"),
    (['„', '“', '„', '“'], "lt bg"),
    (['”', '“', '’', '‘'], "ar ur syr"),
    (['‘', '’', '‘', '’'], "nl"),
    (['„', '”', '»', '«'], "hu szl"),
    (['„', '”', '‘', '’'], "bs"),
    (['‘', '’', '“', '”'], "fur ia nso tn"),
    (['„', '”', '’', '’'], "sr"),
    (['„', '“', '«', '»'], "ka"),
];

/// What most of CLDR's other locales use: en, es, pt, da, lv, tr, az, zh, ko, hi, vi and so on.
const COMMON: [char; 4] = ['“', '”', '‘', '’'];

/// The marks that a language sets words between; the most common ones where it is unknown.
pub fn outer_marks(tag: &str) -> (char, char) {
    let [open, close, ..] = Marks::of(tag).own;
    (open, close)
}

/// The marks of one language, and how it writes around them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Marks {
    /// CLDR's outer and nested pair.
    own: [char; 4],
    /// Whether words stand apart: where they do, a space tells an opening mark from a closing one.
    pub(crate) spaced: bool,
    /// Whether short words are written together with the mark that follows them, as Arabic and Hebrew prefixes are.
    pub(crate) prefixes: bool,
}

/// What stands for two single marks or commas side by side.
pub(crate) const DOUBLED: char = '″';

/// Which way a mark faces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lean {
    Open,
    Close,
    Either,
}

impl Marks {
    /// The marks of a language tag; unknown ones have the most common marks.
    pub(crate) fn of(tag: &str) -> Self {
        let primary = tag.split('-').next().unwrap_or_default();
        let find = |wanted: &str| {
            let holds = |tags: &str| tags.split(' ').any(|known| known.eq_ignore_ascii_case(wanted));
            CLDR.iter().find(|(_, tags)| holds(tags)).map(|(own, _)| *own)
        };
        let region = tag.match_indices('-').map(|(at, _)| at).nth(1).and_then(|at| tag.get(..at)).unwrap_or(tag);
        let is = |tags: &str| tags.split(' ').any(|known| known.eq_ignore_ascii_case(primary));
        Self {
            own: find(tag).or_else(|| find(region)).or_else(|| find(primary)).unwrap_or(COMMON),
            spaced: !is("zh ja th lo km my"),
            prefixes: is("ar he fa ur yi"),
        }
    }

    /// Which way this mark faces by itself, wherever it stands.
    pub(crate) fn lean(&self, mark: char) -> Lean {
        let [open, close, inner, end] = self.own;
        let opens = mark == open || mark == inner;
        let closes = mark == close || mark == end;
        match mark {
            _ if opens && !closes => Lean::Open,
            _ if closes && !opens => Lean::Close,
            _ if opens => Lean::Either,
            '“' | '‘' | '„' | '‚' | '«' | '‹' | '「' | '『' | '《' | '〈' | '〝' | '‟' | '‛' => {
                Lean::Open
            }
            '”' | '’' | '»' | '›' | '」' | '』' | '》' | '〉' | '〞' | '〟' => Lean::Close,
            _ => Lean::Either,
        }
    }

    /// Whether this is a guillemet of a language that sets them one way only, whatever the space around it says.
    pub(crate) fn turns_inward(&self, mark: char) -> bool {
        matches!(mark, '«' | '»') && matches!(self.own, ['«', '»', ..])
    }

    /// Whether the language sets words between guillemets.
    pub(crate) fn has_guillemets(&self) -> bool {
        self.own.contains(&'»')
    }

    /// Whether single marks are the usual ones of the language, so that they stand for speech and not only for what is nested.
    pub(crate) fn single_is_usual(&self) -> bool {
        matches!(self.own, ['‘' | '’', ..])
    }
}

/// Whether this character may open or close a quotation.
pub(crate) fn is_mark(mark: char) -> bool {
    match mark {
        '"' | '\'' | '`' | '«' | '»' | '״' => true,
        // No letter of most scripts goes further.
        ..'‘' => false,
        _ => matches!(mark, '‘'..='‟' | '‹' | '›' | '〈'..='』' | '〝'..='〟' | '＂' | '＇'),
    }
}

/// Whether this byte can begin a mark in UTF-8: reading bytes is faster than decoding every letter.
pub(crate) fn begins_mark(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`' | 0xC2 | 0xD7 | 0xE2 | 0xE3 | 0xEF)
}

/// Whether this mark is a single one, which may be an apostrophe as well.
pub(crate) fn is_single(mark: char) -> bool {
    matches!(mark, '\'' | '‘' | '’' | '‚' | '‛' | '＇')
}

/// Whether this mark is set around titles and never around speech.
pub(crate) fn is_title_mark(mark: char) -> bool {
    matches!(mark, '《' | '〈')
}

/// What may close a quotation opened by this mark: what it should be and what the press writes instead.
pub(crate) fn closers(open: char) -> &'static str {
    match open {
        '"' => "\"”“",
        '“' | '‟' | '”' => "”“\"",
        '„' => "“”\"‟″",
        '«' => "»",
        '»' => "«»",
        '‹' => "›",
        '›' => "‹›",
        '‘' => "’'",
        '’' => "’‘",
        '‚' | '‛' => "‘’'",
        '\'' => "'’",
        '「' => "」",
        '『' => "』",
        '《' => "》",
        '〈' => "〉",
        '〝' => "〞〟",
        '״' => "״\"",
        DOUBLED => "″”“\"",
        '＂' => "＂",
        '＇' => "＇",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_begins_with_a_byte_that_is_looked_for() {
        for mark in ('\0'..=char::MAX).filter(|mark| is_mark(*mark)) {
            assert!(begins_mark(mark.to_string().as_bytes()[0]), "{mark}");
        }
    }
}
