//! The line that says who wrote an article, and when.

/// What a byline says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Byline {
    /// The names, and what is said with them, without "by".
    pub(super) author: Option<String>,
    /// The day as it is written, without "published on".
    pub(super) date: Option<String>,
}

/// Longer lines are text, in characters.
const LONGEST: usize = 160;

/// Words that only a byline begins with.
const AUTHOR: &str = "written by|story by|text by|words by|reported by|author:|by:|propos recueillis par|écrit par|texte :|\
     auteur :|texte:|auteur:|autrice :|ein bericht von|text:|text von|autor:|autorin:|autora:|escrito por|\
     texto:|testo di|autore:|tekst:|door:|автор:|автор —|текст:|автор текста|текст —|av:|skribent:|\
     kirjoittaja:|teksti:|yazan:|yazar:|autoři:|כתב:|כתבה:|الكاتب:|كتب:|كتبه|كتبت:|作者：|作者:|نویسنده:|به قلم|penulis:|tác giả:|piše:|пише:|लेखक:|文：|文／|文/|記者：|记者：|\
     撰文：|著者：|執筆：|筆者：|기자:|글:|글 ";

/// Words that a byline begins with, and many sentences too: a name must follow.
const BY: &str = "by|par|von|por|di|de|da|door|av|af|od|przez|от|від|per|pel|του|της|írta|בקלם|מאת|بقلم|kirjoittanut|\
     napsal|napsala|tekst|text|texte|texto|testo|tekst av|tekst af";

/// Words before a date.
const PUBLISHED: &str = "published|posted|updated|last updated|publié|publiée|paru|mis à jour|mise à jour|veröffentlicht|\
     erschienen|aktualisiert|stand|publicado|publicada|actualizado|pubblicato|aggiornato|atualizado|\
     gepubliceerd|geplaatst|bijgewerkt|опубликовано|обновлено|опубліковано|оновлено|opublikowano|\
     aktualizacja|publicerad|uppdaterad|publisert|oppdatert|publiceret|udgivet|opdateret|julkaistu|\
     päivitetty|publikováno|vydáno|aktualizováno|yayınlanma|yayın tarihi|güncelleme|نشر|نُشر|تاريخ النشر|\
     פורסם|עודכן|发布于|发表于|發布於|公開日|掲載日|更新|date|datum|fecha|data|дата|tarih|日期";

/// Small words between "published" and the date.
const ON: &str = "le|on|am|el|il|em|op|den|dnia|dne|at|på|la|l'|the|vom|a|в|ב|بتاريخ|في";

/// How months begin, in the languages of the press.
const MONTHS: &str = "jan|ene|gen|ian|feb|fév|fev|mar|mär|mrz|maa|mrt|abr|apr|avr|mai|may|mei|maj|mag|máj|maí|jun|jui|giu|iun|\
     jul|lug|iul|aug|aoû|aou|ago|sep|set|okt|oct|ott|out|nov|noi|dec|déc|dez|dic|des|янв|фев|мар|апр|мая|май|\
     июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|sty|lut|kwi|cze|lip|sie|wrz|\
     paź|lis|gru|led|úno|bře|dub|kvě|čer|srp|zář|říj|pro|tam|hel|huh|tou|kes|hei|elo|syy|lok|jou|oca|şub|nis|\
     haz|tem|ağu|eyl|eki|kas|ara|ينا|فبر|مار|أبر|ماي|يون|يول|أغس|سبت|أكت|نوف|ديس|كان|شبا|آذا|نيس|أيا|حزي|تمو|\
     آب|أيل|تشر|ינו|פבר|מרץ|אפר|מאי|יונ|יול|אוג|ספט|אוק|נוב|דצמ|ιαν|φεβ|μαρ|απρ|μαΐ|μαϊ|ιου|αυγ|σεπ|οκτ|νοε|\
     δεκ|márc|ápr|júni|júli|szep|gener|febr|març|juny|agost";

/// Reads a line as a byline, if it is evidently one.
pub(super) fn read(line: &str) -> Option<Byline> {
    let line = line.trim();
    if line.is_empty() || line.chars().count() > LONGEST || line.contains('\n') {
        return None;
    }
    by(line).or_else(|| dated(line))
}

/// Reads a line as nothing but a name.
pub(super) fn name(line: &str) -> Option<Byline> {
    let line = line.trim();
    let alone = line.chars().count() <= 60 && is_name(line, false) && !line.ends_with(['.', '!', '?', ':']);
    alone.then(|| Byline { author: Some(line.to_owned()), date: None })
}

fn by(line: &str) -> Option<Byline> {
    let sure = AUTHOR.split('|').find_map(|cue| after(line, cue, false));
    let published = PUBLISHED.split('|').find_map(|cue| after(line, cue, true)).unwrap_or(line);
    let rest = sure.or_else(|| BY.split('|').find_map(|cue| after(published, cue, true)))?;
    let start = date_start(rest);
    let (names, date) = rest.split_at(start.unwrap_or(rest.len()));
    let author = names.trim_end_matches(is_joint);
    let author = unpublished(author);
    let ends_like_text = start.is_none() && rest.ends_with(['.', '!', '?', '…', ':']) && !rest.ends_with("Jr.");
    let likely = if sure.is_some() { !author.is_empty() } else { is_name(author, start.is_some()) };
    (likely && !ends_like_text).then(|| Byline {
        author: Some(author.to_owned()),
        date: Some(date.trim().to_owned()).filter(|date| !date.is_empty()),
    })
}

fn dated(line: &str) -> Option<Byline> {
    let parts = || line.split(['|', '·', '•', '｜', '\u{3000}']).map(str::trim);
    let (part, start) = parts().find_map(|part| Some((part, date_start(part)?)))?;
    let (before, date) = part.split_at(start);
    // A label says no more than that this is the date.
    let before = before.rsplit(": ").next().unwrap_or_default().rsplit('：').next().unwrap_or_default();
    let bare = unpublished(before);
    let ends_like_text = line.ends_with(['.', '!', '?', '…']) && line.chars().count() > 40;
    // A weekday or a place may stand before, the hour after.
    if bare.chars().count() > 24 || date.chars().count() > 70 || ends_like_text {
        return None;
    }
    let from = if bare.is_empty() { start } else { start - before.len() };
    let date = part.get(from..)?.to_owned();
    Some(Byline { author: parts().find_map(by).and_then(|line| line.author), date: Some(date) })
}

/// The words after a cue, whatever its case.
fn after<'a>(line: &'a str, cue: &str, spaced: bool) -> Option<&'a str> {
    let mut rest = line.chars();
    for wanted in cue.chars() {
        let found = rest.next()?;
        if found != wanted && !found.to_lowercase().eq([wanted]) && !(wanted == ' ' && found.is_whitespace()) {
            return None;
        }
    }
    let rest = rest.as_str();
    let words = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '：'));
    ((!spaced || words.len() < rest.len()) && !words.is_empty()).then_some(words)
}

/// The end of a line's part without "published on" and marks between parts.
fn unpublished(part: &str) -> &str {
    let mut part = part.trim_end_matches(is_joint);
    loop {
        let word = |cue: &str| {
            let at = part.len().checked_sub(cue.len())?;
            let (rest, end) = (part.get(..at)?, part.get(at..)?);
            let whole = rest.is_empty() || rest.ends_with(|c: char| is_joint(c));
            let last = part.rsplit(|c: char| c.is_whitespace()).next().unwrap_or_default();
            let same =
                end.to_lowercase() == cue && last.chars().count() <= end.chars().count().max(cue.chars().count());
            (whole && same).then(|| rest.trim_end_matches(is_joint))
        };
        match PUBLISHED.split('|').chain(ON.split('|')).find_map(word) {
            Some(rest) => part = rest,
            None => return part,
        }
    }
}

/// Marks and spaces between the parts of a byline.
fn is_joint(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            ',' | ';' | ':' | '|' | '•' | '·' | '–' | '—' | '-' | '(' | '/' | '：' | '，' | '、' | '｜' | '،' | '؛'
        )
}

/// Whether words are one name or several: capitals on all but small words.
fn is_name(words: &str, dated: bool) -> bool {
    let name = words.split([',', '|', '(', '•', '·', '–', '—']).next().unwrap_or_default().trim();
    let (mut names, mut small) = (0, 0);
    for word in name.split_whitespace() {
        match word.chars().find(|c| c.is_alphabetic()) {
            Some(c) if !c.is_lowercase() => names += 1,
            _ if is_particle(word) => small += 1,
            _ => return false,
        }
    }
    let initials = name.len() <= 8 && name.chars().all(|c| c.is_uppercase() || c == '.');
    (names >= 2 || (names == 1 && (dated || initials))) && names + small <= 9
}

fn is_particle(word: &str) -> bool {
    matches!(
        word.to_lowercase().as_str(),
        "de" | "du"
            | "des"
            | "d'"
            | "von"
            | "van"
            | "der"
            | "den"
            | "la"
            | "le"
            | "di"
            | "da"
            | "dos"
            | "del"
            | "el"
            | "al"
            | "bin"
            | "ben"
            | "zu"
            | "et"
            | "and"
            | "und"
            | "y"
            | "e"
            | "i"
            | "en"
            | "och"
            | "og"
            | "ja"
            | "a"
            | "ve"
            | "и"
            | "та"
            | "і"
            | "&"
            | "with"
            | "avec"
            | "mit"
    )
}

/// Where the first whole date begins: day, month and year.
fn date_start(text: &str) -> Option<usize> {
    let tokens: Vec<(usize, &str)> = tokens(text);
    (0..tokens.len())
        .find(|&at| is_date(tokens.get(at..).unwrap_or_default()))
        .and_then(|at| tokens.get(at))
        .map(|(start, _)| *start)
}

/// Runs of digits and runs of letters, with where they begin.
fn tokens(text: &str) -> Vec<(usize, &str)> {
    let mut tokens = Vec::new();
    let mut start = 0;
    let mut kind = 0;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let now = if digit(c).is_some() { 1 } else { 2 * u8::from(c.is_alphabetic()) };
        if now != kind {
            if kind != 0 {
                tokens.extend(text.get(start..at).map(|token| (start, token)));
            }
            (start, kind) = (at, now);
        }
    }
    tokens
}

fn is_date(tokens: &[(usize, &str)]) -> bool {
    let tokens: Vec<&str> = tokens.iter().map(|(_, token)| *token).filter(|token| !is_filler(token)).take(4).collect();
    match tokens.as_slice() {
        [year, "年" | "년", month, "月" | "월", ..] => is_year(year) && is_number(month, 12),
        [year, month, day, ..] if is_year(year) => is_number(month, 12) && is_number(day, 31),
        [day, month, year, ..] if is_year(year) => {
            (is_number(day, 31) && (is_number(month, 31) || is_month(month))) || (is_month(day) && is_number(month, 31))
        }
        _ => false,
    }
}

/// Small words and endings inside a date.
fn is_filler(token: &str) -> bool {
    matches!(token, "de" | "d" | "of" | "del" | "er" | "st" | "nd" | "rd" | "th" | "º" | "the" | "ta" | "a")
}

fn is_year(token: &str) -> bool {
    number(token).is_some_and(|year| (1800..2200).contains(&year))
}

fn is_number(token: &str, most: u32) -> bool {
    number(token).is_some_and(|number| (1..=most).contains(&number)) && token.chars().count() <= 2
}

fn number(token: &str) -> Option<u32> {
    token.chars().try_fold(0_u32, |number, c| number.checked_mul(10)?.checked_add(digit(c)?))
}

/// The value of a digit: European, Arabic, Persian, Indian or as wide as an ideograph.
fn digit(c: char) -> Option<u32> {
    let values = ['0', '٠', '۰', '०', '０'].map(|zero| u32::from(c).checked_sub(u32::from(zero)));
    values.into_iter().flatten().find(|value| *value < 10)
}

fn is_month(token: &str) -> bool {
    let token = token.to_lowercase();
    let bare = token.strip_prefix(['ב']).unwrap_or(&token);
    MONTHS.split('|').any(|month| bare.starts_with(month)) && token.chars().count() <= 12
}

#[cfg(test)]
mod tests;
