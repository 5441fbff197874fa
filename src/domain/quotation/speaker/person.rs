//! The name of a person behind an office, in scripts without spaces (市长|谭薇).

use crate::domain::quotation::language::Lexicon;

/// What bodies and offices end in that stand behind an office as well (律师协会), or go on with it (工程师).
const BODIES: [char; 22] = [
    '员', '員', '师', '師', '人', '者', '官', '面', '会', '會', '部', '局', '院', '所', '组', '組', '团', '團', '社',
    '室', '方', '长',
];

/// The name that a mention ends with, behind the last office in it; all of it where no office shows one.
pub(super) fn name_in<'a>(lexicon: &Lexicon, mention: &'a str) -> &'a str {
    let offices = || lexicon.roles.split(' ').filter(|office| !office.is_empty());
    let behind = |office: &str| mention.rfind(office).map(|at| at + office.len());
    let names = offices().filter_map(behind).filter_map(|end| mention.get(end..));
    names.filter(|rest| is_name(lexicon, rest)).min_by_key(|rest| rest.len()).unwrap_or(mention)
}

/// Whether this is a surname with one or two characters behind it, or the name of a foreigner by its sound.
fn is_name(lexicon: &Lexicon, words: &str) -> bool {
    let length = words.chars().count();
    let surname = words.chars().next().is_some_and(|first| lexicon.surnames.contains(first));
    let sounds =
        words.contains('·') && !words.starts_with('·') || words.chars().all(|c| lexicon.transcribed.contains(c));
    (surname && (2..=3).contains(&length) && !words.ends_with(BODIES)) || (2..=20).contains(&length) && sounds
}
