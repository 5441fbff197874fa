//! Inline content: words, links, pictures, quotations.

use super::{Galley, Setting, dir};
use crate::domain::annotation::Piece;
use crate::domain::article::{Image, Inline, Phrasing, RubyPair, Style};
use crate::domain::language::{Direction, Language};
use crate::domain::quotation::Kind;
use crate::domain::typography::unbroken;

impl Setting {
    /// What a phrasing holds, with the quotations in it.
    pub(super) fn phrasing(&self, phrasing: &Phrasing, galley: &mut Galley) {
        let foreign = phrasing.language.is_some() || phrasing.direction.is_some();
        if foreign {
            open_foreign(phrasing.language.as_ref(), phrasing.direction, galley);
        }
        let marks = self.marks(phrasing.index);
        galley.is_marked |= !marks.is_empty();
        self.pieces(&self.findings.marks.pieces(&phrasing.inlines, &marks), phrasing.index, galley);
        if foreign {
            galley.close();
        }
    }

    fn pieces(&self, pieces: &[Piece], phrasing: usize, galley: &mut Galley) {
        pieces.iter().for_each(|piece| self.piece(piece, phrasing, galley));
    }

    fn piece(&self, piece: &Piece, phrasing: usize, galley: &mut Galley) {
        match piece {
            Piece::Words(words, Inline::Code(_)) => {
                galley.open("code").say(words).close();
            }
            Piece::Words(words, _) => {
                galley.say(&unbroken(words));
            }
            Piece::Whole(inline) => self.whole(inline, phrasing, galley),
            Piece::Around(inline, inner) => {
                let opened = open_around(inline, galley);
                self.pieces(inner, phrasing, galley);
                if opened {
                    galley.close();
                }
            }
            Piece::Marked(quotation, inner) => {
                let opened = self.open_quotation(*quotation, galley);
                self.pieces(inner, phrasing, galley);
                if opened {
                    galley.close();
                }
            }
        }
    }

    fn open_quotation(&self, index: usize, galley: &mut Galley) -> bool {
        // The blockquote around the paragraph is the quotation's element already.
        let quotation = self.findings.quotations.get(index).filter(|quotation| quotation.kind != Kind::Block);
        let Some(quotation) = quotation else { return false };
        let speaker = quotation.speaker.as_ref().and_then(|speaker| speaker.name.as_deref());
        galley.open("span").with("part", "quote");
        if quotation.kind == Kind::Speech {
            galley.with("role", "group").with("aria-label", &self.name(speaker));
        }
        galley.with_some("tabindex", self.tabindex(index)).with("data-kind", quotation.kind.name());
        galley.with("data-quotation", &index.to_string()).with_some("data-speaker", speaker);
        true
    }

    /// What a screen reader says of a quotation when it begins.
    pub(super) fn name(&self, speaker: Option<&str>) -> String {
        speaker.map_or_else(
            || self.phrases.quotation.to_owned(),
            |speaker| [self.phrases.quotation, ", ", speaker].concat(),
        )
    }

    fn whole(&self, inline: &Inline, phrasing: usize, galley: &mut Galley) {
        match inline {
            Inline::Break => {
                galley.open("br").close();
            }
            Inline::Image(picture) => image(picture, galley),
            Inline::NoteReference(note) => {
                let number = (note + 1).to_string();
                galley.open("sup").with("class", "note").open("a");
                if self.article.first_reference(*note) == Some(phrasing) {
                    galley.with("id", &["reference-", &number].concat());
                }
                galley.with("href", &["#note-", &number].concat()).with("role", "doc-noteref");
                galley.with("aria-label", &(self.phrases.note)(note + 1)).say(&number).close().close();
            }
            Inline::Ruby(pairs) => {
                galley.open("ruby");
                pairs.iter().for_each(|pair| self.ruby(pair, phrasing, galley));
                galley.close();
            }
            _ => {}
        }
    }

    fn ruby(&self, pair: &RubyPair, phrasing: usize, galley: &mut Galley) {
        self.pieces(&self.findings.marks.pieces(&pair.base, &[]), phrasing, galley);
        for (name, words) in [("rp", "("), ("rt", pair.reading.as_str()), ("rp", ")")] {
            galley.open(name).say(words).close();
        }
    }
}

/// Opens the element of an inline around others, if it has one.
fn open_around(inline: &Inline, galley: &mut Galley) -> bool {
    match inline {
        Inline::Styled(style, _) => {
            galley.open(element(*style));
        }
        Inline::Link { href, title, .. } => {
            galley.open("a").with("href", href.as_str()).with_some("title", title.as_deref());
            galley.with("rel", "noopener noreferrer");
        }
        Inline::Time { datetime, .. } => {
            galley.open("time").with("datetime", datetime);
        }
        Inline::Abbreviation { title, .. } => {
            galley.open("abbr").with_some("title", title.as_deref());
        }
        Inline::Foreign { language, direction, .. } => open_foreign(language.as_ref(), *direction, galley),
        _ => return false,
    }
    true
}

fn open_foreign(language: Option<&Language>, direction: Option<Direction>, galley: &mut Galley) {
    galley.open("span").with_some("lang", language.map(Language::tag)).with_some("dir", direction.map(dir));
}

fn element(style: Style) -> &'static str {
    match style {
        Style::Emphasis => "em",
        Style::Strong => "strong",
        Style::Deleted => "del",
        Style::Inserted => "ins",
        Style::Subscript => "sub",
        Style::Superscript => "sup",
        Style::Mark => "mark",
        Style::Small => "small",
        Style::Keyboard => "kbd",
        Style::Sample => "samp",
        Style::Variable => "var",
        Style::Citation => "cite",
        Style::Defined => "dfn",
    }
}

fn image(image: &Image, galley: &mut Galley) {
    galley.open("img").with("loading", "lazy").with("decoding", "async").with("referrerpolicy", "no-referrer");
    galley.with("alt", &image.alt).with_some("title", image.title.as_deref());
    if let Some((width, height)) = image.size {
        galley.with("width", &width.to_string()).with("height", &height.to_string());
    }
    let mut sources = String::new();
    for (url, descriptor) in &image.sources {
        sources.extend([if sources.is_empty() { "" } else { ", " }, url.as_str(), " ", descriptor]);
    }
    // The source comes last, once it is known how the picture is to be loaded.
    galley.with_some("sizes", image.sizes.as_deref());
    galley.with_some("srcset", Some(sources.as_str()).filter(|sources| !sources.is_empty()));
    galley.with("src", image.src.as_str()).close();
}
