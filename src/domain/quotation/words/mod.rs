//! The words and stops of a paragraph around its quoted segments, which stand in it as one token each.

mod compound;
pub(crate) mod ending;
pub(crate) mod index;
pub(crate) mod letters;
pub(crate) mod lexicons;
mod recent;
pub(crate) mod vocabulary;

use crate::domain::quotation::language::{Apostrophe, Grammar};
use crate::domain::quotation::marks::segment::Segment;
use compound::offices;
use ending::sentences;
use letters::{is_alphanumeric, is_invisible, is_joined_name, is_vowel_sign, is_word_char};
use vocabulary::{Class, Vocabulary, holds};

/// How many bytes a token takes up in most texts, at least.
const LETTERS: usize = 5;

/// One word, one stop, or one quoted segment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// Bytes of the paragraph.
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) kind: Kind,
    /// What a word can be.
    pub(crate) class: Class,
    /// Whether a word is in any list of the lexicon.
    pub(crate) known: bool,
    /// Whether it begins with a capital.
    pub(crate) upper: bool,
    /// Whether a sentence begins here.
    pub(crate) opens: bool,
}

/// What sort of token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Word,
    Number,
    /// The segment of this number.
    Quote(usize),
    Comma,
    Colon,
    Semicolon,
    /// The end of a sentence, or of a question in the middle of one.
    Stop,
    Dash,
    Open,
    Close,
    Other,
}

impl Token {
    pub(crate) fn is(&self, class: Class) -> bool {
        self.class.is(class)
    }

    pub(crate) fn is_word(&self) -> bool {
        self.kind == Kind::Word
    }

    pub(crate) fn is_quote(&self) -> bool {
        matches!(self.kind, Kind::Quote(_))
    }

    /// A word that can belong to a name: written with a capital and not a function word that opens a sentence.
    pub(crate) fn is_name(&self) -> bool {
        self.is_word() && self.upper && !self.is(Class::CALENDAR) && !(self.is(Class::FUNCTION))
    }
}

/// Reads a paragraph.
pub(crate) fn read(text: &str, segments: &[Segment], vocabulary: &Vocabulary) -> Vec<Token> {
    let tokens = Vec::with_capacity(text.len() / LETTERS);
    let mut reader = Reader { text, vocabulary, tokens, lower: String::new() };
    let mut at = 0;
    for (number, segment) in segments.iter().enumerate() {
        reader.plain(at, segment.range.start);
        reader.push(segment.range.start, segment.range.end, Kind::Quote(number));
        at = segment.range.end;
    }
    reader.plain(at, text.len());
    let mut tokens = reader.tokens;
    sentences(text, &mut tokens, segments, vocabulary);
    offices(text, &mut tokens, vocabulary);
    tokens
}

/// Reads some bytes of a paragraph, without regard to marks.
pub(crate) fn read_part(text: &str, range: std::ops::Range<usize>, vocabulary: &Vocabulary) -> Vec<Token> {
    let mut reader = Reader { text, vocabulary, tokens: Vec::new(), lower: String::new() };
    reader.plain(range.start, range.end);
    let mut tokens = reader.tokens;
    sentences(text, &mut tokens, &[], vocabulary);
    offices(text, &mut tokens, vocabulary);
    tokens
}

struct Reader<'a> {
    text: &'a str,
    vocabulary: &'a Vocabulary,
    tokens: Vec<Token>,
    lower: String,
}

impl Reader<'_> {
    fn push(&mut self, start: usize, end: usize, kind: Kind) {
        self.tokens.push(Token { start, end, kind, class: Class::NONE, known: false, upper: false, opens: false });
    }

    fn plain(&mut self, from: usize, to: usize) {
        let mut at = from;
        while let Some(rest) = self.text.get(at..to) {
            let Some(first) = rest.chars().next() else { return };
            if first == ' ' || is_invisible(first) {
                at += first.len_utf8();
                continue;
            }
            let clitic = matches!(first, '-' | '‑')
                && self.tokens.last().is_some_and(|token| token.end + 1 >= at && token.is_word())
                && self.clitic_follows(rest, first.len_utf8());
            let joins = |at: usize| self.tokens.last().is_some_and(|token| token.end == at && token.is_word());
            let lexicon = self.vocabulary.lexicon;
            let shortens = || joins(at) && (rest.starts_with("- ") || rest.starts_with("-,"));
            let goes_on = |last: &Token| last.end + 1 == at && self.text.get(last.start..last.end) == Some(lexicon.and);
            let resumes = || lexicon.grammar.is_german() && self.tokens.last().is_some_and(goes_on);
            if first == '-' && lexicon.grammar.verb_second() && (shortens() || resumes()) {
                at += 1;
                continue;
            }
            at = if clitic {
                let linked = rest.get(first.len_utf8()..).is_some_and(|tail| tail.starts_with("t-"));
                at + first.len_utf8() + if linked { 2 } else { 0 }
            } else if is_alphanumeric(first) {
                self.word(at, to)
            } else {
                self.stop(at, first);
                at + first.len_utf8()
            };
        }
    }

    /// Reads a word and gives where it ends.
    fn word(&mut self, start: usize, limit: usize) -> usize {
        let rest = self.text.get(start..limit).unwrap_or_default();
        let plain = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let mut end = start + plain;
        let mut chars =
            rest.get(plain..).unwrap_or_default().char_indices().map(|(at, char)| (plain + at, char)).peekable();
        while let Some((offset, char)) = chars.next() {
            if is_word_char(char) || is_invisible(char) {
                end = start + offset + char.len_utf8();
                continue;
            }
            if !matches!(char, '\'' | '’' | '-' | '‑' | '.' | ',' | ':' | '"' | '״') {
                break;
            }
            let joins = chars.peek().is_some_and(|(_, next)| is_alphanumeric(*next));
            let lower = chars.peek().is_some_and(|(_, next)| next.is_lowercase());
            let letter = || rest.get(..offset).is_some_and(|head| head.ends_with(char::is_alphabetic));
            let digit = rest.get(..offset).is_some_and(|head| head.ends_with(|c: char| c.is_ascii_digit()));
            let cut = match char {
                '\'' | '’'
                    if joins
                        && (self.is_one_word(rest)
                            || rest.get(..offset).is_some_and(|head| head == "O" || head.ends_with("-O"))) =>
                {
                    Apostrophe::Nowhere
                }
                '\'' | '’' if joins => self.vocabulary.lexicon.apostrophe,
                '\'' | '’' if self.elides(rest.get(offset + char.len_utf8()..)) => Apostrophe::After,
                '-' | '‑' if joins && !self.clitic_follows(rest, offset + char.len_utf8()) => continue,
                '.' | ',' if joins && digit => continue,
                '"' | '״' if joins && self.vocabulary.marks.prefixes => continue,
                // Endings of some languages stand behind a colon (vd:n, STT:lle, Lehrer:innen).
                ':' if lower && letter() => continue,
                _ => break,
            };
            match cut {
                Apostrophe::Nowhere => {}
                Apostrophe::Before => break,
                Apostrophe::After => {
                    end = start + offset + char.len_utf8();
                    break;
                }
            }
        }
        self.push_word(start, end);
        end
    }

    /// Whether nothing stands between an apostrophe and quoted words, so that it belongs to the word before (l'« art »).
    fn elides(&self, rest: Option<&str>) -> bool {
        let quoted = rest.is_some_and(|rest| rest.trim().is_empty());
        quoted && self.vocabulary.lexicon.apostrophe == Apostrophe::After
    }

    /// Whether a word with an apostrophe is known as it is (d'après).
    fn is_one_word(&self, rest: &str) -> bool {
        if self.vocabulary.lexicon.apostrophe != Apostrophe::After {
            return false;
        }
        let end = rest.find(|c: char| !(is_alphanumeric(c) || matches!(c, '\'' | '’'))).unwrap_or(rest.len());
        let word = rest.get(..end.min(24)).unwrap_or_default().to_lowercase().replace('’', "'");
        self.vocabulary.class(&word) != Class::NONE
    }

    fn clitic_follows(&self, rest: &str, from: usize) -> bool {
        let clitics = self.vocabulary.lexicon.clitics;
        if clitics.is_empty() {
            return false;
        }
        let tail = rest.get(from..).unwrap_or_default();
        let end = tail.find(|c: char| !(c.is_alphanumeric() || c == '-')).unwrap_or(tail.len());
        tail.get(..end).is_some_and(|word| holds(clitics, word))
    }

    fn push_word(&mut self, start: usize, end: usize) {
        let Some(word) = self.text.get(start..end) else { return };
        let first = word.chars().next().unwrap_or(' ');
        let aged =
            || word.rsplit('-').next().is_some_and(|part| part.len() > 2 && part.chars().all(char::is_alphabetic));
        let kind = if first.is_ascii_digit() && !aged() { Kind::Number } else { Kind::Word };
        self.push(start, end, kind);
        self.lower.clear();
        if word.len() <= 40 && word.is_ascii() {
            self.lower.push_str(word);
            self.lower.make_ascii_lowercase();
        } else if word.len() <= 40 {
            for letter in word.chars().filter(|c| !is_vowel_sign(*c) && !is_invisible(*c)) {
                match letter {
                    '’' => self.lower.push('\''),
                    'a'..='z' | 'ß'..='ö' | 'ø'..='ÿ' | 'а'..='џ' | '\u{590}'..='\u{6FF}' => {
                        self.lower.push(letter);
                    }
                    _ => self.lower.extend(letter.to_lowercase()),
                }
            }
        }
        let country = word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_uppercase());
        let (class, known) = self.vocabulary.find(&self.lower);
        let class = if country && class.is(Class::OBJECT.with(Class::THEY)) { Class::NONE } else { class };
        let inverted = self.text.get(end..).is_some_and(|rest| rest.starts_with(['-', '‑', '.']));
        let bare = word == "A" && class.is(Class::AUXILIARY) && !inverted;
        let class = if bare { self.vocabulary.class("à") } else { class };
        if let Some(token) = self.tokens.last_mut() {
            let handle = self.text.get(..start).is_some_and(|head| head.ends_with('@'));
            token.upper = first.is_uppercase() || is_joined_name(word) || handle;
            token.class = class;
            token.known = known;
        }
        self.capital_particle();
    }

    /// Makes part of a name of an article or a preposition with a capital amid a sentence (De Bock, Le Monde).
    fn capital_particle(&mut self) {
        let grammar = self.vocabulary.lexicon.grammar;
        let noun = |token: &Token| grammar == Grammar::VerbSecond && !token.is(Class::PRONOUN);
        let written = |token: &Token| token.upper && (grammar.is_romance() || noun(token));
        let Some((token, before)) = self.tokens.split_last().filter(|(token, _)| written(token)) else { return };
        let titled = || matches!(before, [.., title, stop] if title.is(Class::HONORIFIC) && stop.kind == Kind::Stop);
        let amid = before.last().is_some_and(Token::is_word) || titled();
        let title = || titled() || before.last().is_some_and(|before| before.upper && before.is(Class::HONORIFIC));
        let function = token.is(Class::DETERMINER.with(Class::OF)) || token.is(Class::FUNCTION) && title();
        let particle = function && token.end > token.start + 1;
        let letters =
            || self.text.get(token.start..token.end).is_some_and(|word| word.chars().all(char::is_alphabetic));
        if amid
            && particle
            && letters()
            && let Some(token) = self.tokens.last_mut()
        {
            token.class = Class::NONE;
        }
    }

    fn stop(&mut self, at: usize, char: char) {
        let kind = match char {
            ',' | '،' | '，' | '、' => Kind::Comma,
            ':' | '：' => Kind::Colon,
            ';' | '；' | '؛' => Kind::Semicolon,
            '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '\n' | '।' => Kind::Stop,
            '—' | '–' | '―' | '-' => Kind::Dash,
            '(' | '[' | '（' | '{' => Kind::Open,
            ')' | ']' | '）' | '}' => Kind::Close,
            '@' => return,
            _ if char.is_whitespace() => return,
            _ => Kind::Other,
        };
        self.push(at, at + char.len_utf8(), kind);
    }
}
