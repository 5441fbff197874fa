//! Texts in the form that is compared. As the specification wants it, only what a letter is at its base counts (UTS 10,
//! primary level): case, accents, ligatures and widths do not, nor how they are encoded.

use std::ops::Range;

pub(super) const SOFT_HYPHEN: char = '\u{AD}';

/// A text in lower case, without accents and what can't be seen, with single spaces and straight quotation marks.
pub(super) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_folded(text, &mut out);
    out
}

/// Appends a text as [`fold`] hands it over; most words are ASCII and need no look at each character.
pub(super) fn push_folded(text: &str, out: &mut String) {
    let begin = out.len();
    for word in text.split_whitespace() {
        let gap = out.len();
        if gap > begin {
            out.push(' ');
        }
        let start = out.len();
        if word.is_ascii() {
            out.push_str(word);
            out.get_mut(start..).into_iter().for_each(str::make_ascii_lowercase);
        } else {
            word.chars().for_each(|c| fold_char(c, |folded| out.push(folded)));
        }
        if out.len() == start {
            out.truncate(gap);
        }
    }
}

/// Hands over each folded character with the bytes that it stands for, what is not compared behind it included.
pub(super) fn fold(text: &str, mut push: impl FnMut(Range<usize>, char)) {
    let mut gap = None::<Range<usize>>;
    let mut begun = false;
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        if is_ignored(c) {
            continue;
        }
        let mut end = start + c.len_utf8();
        if c.is_whitespace() {
            gap = Some(gap.map_or(start, |gap| gap.start)..end);
            continue;
        }
        while let Some((at, ignored)) = chars.next_if(|(_, next)| is_ignored(*next)) {
            end = at + ignored.len_utf8();
        }
        if let Some(gap) = gap.take().filter(|_| begun) {
            push(gap, ' ');
        }
        begun = true;
        fold_char(c, |folded| push(start..end, folded));
    }
}

/// Marks over and under letters, vowel points, and what directs a text or its lines; what joins emoji stays.
pub(super) fn is_ignored(c: char) -> bool {
    matches!(c,
        SOFT_HYPHEN | '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5BD}' | '\u{5BF}' | '\u{5C1}' | '\u{5C2}' | '\u{5C4}'
        | '\u{5C5}' | '\u{5C7}' | '\u{610}'..='\u{61C}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{200B}' | '\u{200C}'
        | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}'
        | '\u{3099}' | '\u{309A}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

fn fold_char(c: char, mut push: impl FnMut(char)) {
    match c {
        '\0'..='\x7F' => push(c.to_ascii_lowercase()),
        _ if is_ignored(c) => {}
        '‘' | '’' | '‚' | '‛' | '\u{5F3}' => push('\''),
        '“' | '”' | '„' | '‟' | '\u{5F4}' => push('"'),
        // The wide forms of ASCII stand in its order.
        '！'..='～' => push(char::from_u32(c as u32 - 0xFEE0).unwrap_or(c).to_ascii_lowercase()),
        _ => c.to_lowercase().filter(|c| !is_ignored(*c)).for_each(|c| match letters(c) {
            "" => push(base(c)),
            letters => letters.chars().for_each(&mut push),
        }),
    }
}

/// The letters that a ligature is made of.
fn letters(c: char) -> &'static str {
    match c {
        'ß' => "ss",
        'æ' | 'ǽ' => "ae",
        'œ' => "oe",
        'ĳ' => "ij",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' | 'ﬆ' => "st",
        _ => "",
    }
}

/// A small letter without its marks.
fn base(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ạ' | 'ả' | 'ấ' | 'ầ' | 'ẩ' | 'ẫ' | 'ậ' | 'ắ' | 'ằ' | 'ẳ' | 'ẵ' | 'ặ' => {
            'a'
        }
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' | 'ḍ' | 'ḏ' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ẹ' | 'ẻ' | 'ẽ' | 'ế' | 'ề' | 'ể' | 'ễ' | 'ệ' => {
            'e'
        }
        'ĝ' | 'ğ' | 'ġ' | 'ģ' | 'ǧ' => 'g',
        'ĥ' | 'ħ' | 'ḥ' | 'ḫ' | 'ẖ' => 'h',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ǐ' | 'ỉ' | 'ị' => 'i',
        'ĵ' => 'j',
        'ķ' | 'ḳ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ł' | 'ḷ' => 'l',
        'ṁ' | 'ṃ' => 'm',
        'ñ' | 'ń' | 'ņ' | 'ň' | 'ṅ' | 'ṇ' => 'n',
        'ò'..='ö'
        | 'ø'
        | 'ō'
        | 'ŏ'
        | 'ő'
        | 'ơ'
        | 'ǒ'
        | 'ọ'
        | 'ỏ'
        | 'ố'
        | 'ồ'
        | 'ổ'
        | 'ỗ'
        | 'ộ'
        | 'ớ'
        | 'ờ'
        | 'ở'
        | 'ỡ'
        | 'ợ' => 'o',
        'ŕ' | 'ŗ' | 'ř' | 'ṛ' | 'ṟ' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' | 'ṣ' => 's',
        'ţ' | 'ť' | 'ț' | 'ṭ' | 'ṯ' => 't',
        'ù'..='ü'
        | 'ũ'
        | 'ū'
        | 'ŭ'
        | 'ů'
        | 'ű'
        | 'ų'
        | 'ư'
        | 'ǔ'
        | 'ǖ'
        | 'ǘ'
        | 'ǚ'
        | 'ǜ'
        | 'ụ'
        | 'ủ'
        | 'ứ'
        | 'ừ'
        | 'ử'
        | 'ữ'
        | 'ự' => 'u',
        'ŵ' | 'ẁ' | 'ẃ' | 'ẅ' => 'w',
        'ý' | 'ÿ' | 'ŷ' | 'ỳ' | 'ỵ' | 'ỷ' | 'ỹ' => 'y',
        'ź' | 'ż' | 'ž' | 'ẓ' => 'z',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'ё' | 'ѐ' => 'е',
        'й' | 'ѝ' => 'и',
        'ї' => 'і',
        'ў' => 'у',
        'ѓ' => 'г',
        'ќ' => 'к',
        // Kana with the marks of their voiced sound stand right behind those without.
        'が' | 'ぎ' | 'ぐ' | 'げ' | 'ご' | 'ざ' | 'じ' | 'ず' | 'ぜ' | 'ぞ' | 'だ' | 'ぢ' | 'づ' | 'で' | 'ど'
        | 'ば' | 'び' | 'ぶ' | 'べ' | 'ぼ' | 'ガ' | 'ギ' | 'グ' | 'ゲ' | 'ゴ' | 'ザ' | 'ジ' | 'ズ' | 'ゼ' | 'ゾ'
        | 'ダ' | 'ヂ' | 'ヅ' | 'デ' | 'ド' | 'バ' | 'ビ' | 'ブ' | 'ベ' | 'ボ' => shifted(c, 1),
        'ぱ' | 'ぴ' | 'ぷ' | 'ぺ' | 'ぽ' | 'パ' | 'ピ' | 'プ' | 'ペ' | 'ポ' => shifted(c, 2),
        'ゔ' => 'う',
        'ヴ' => 'ウ',
        'أ' | 'إ' | 'آ' => 'ا',
        'ؤ' => 'و',
        'ئ' => 'ي',
        _ => c,
    }
}

fn shifted(c: char, places: u32) -> char {
    char::from_u32(c as u32 - places).unwrap_or(c)
}
