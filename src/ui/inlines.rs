//! Inline content: words, links, pictures, quotations.

use super::text::{Text, dir};
use crate::domain::annotation::{Piece, pieces};
use crate::domain::article::{Image, Inline, Phrasing, RubyPair, Style};
use crate::domain::language::Language;
use crate::domain::quotation::Kind;
use crate::domain::typography::unbroken;
use yew::prelude::*;

impl Text {
    /// What a phrasing holds, with the quotations in it.
    pub(super) fn phrasing(&self, phrasing: &Phrasing) -> Html {
        let content = self.pieces(&pieces(&phrasing.inlines, &self.marks(phrasing.index)), phrasing.index);
        match (&phrasing.language, phrasing.direction) {
            (None, None) => content,
            (language, direction) => html! {
                <span lang={language.as_ref().map(tag)} dir={direction.map(dir)}>{ content }</span>
            },
        }
    }

    fn pieces(&self, pieces: &[Piece], phrasing: usize) -> Html {
        pieces.iter().map(|piece| self.piece(piece, phrasing)).collect()
    }

    fn piece(&self, piece: &Piece, phrasing: usize) -> Html {
        match piece {
            Piece::Words(words, Inline::Code(_)) => html! { <code>{ *words }</code> },
            Piece::Words(words, _) => html! { { unbroken(words) } },
            Piece::Whole(inline) => self.whole(inline, phrasing),
            Piece::Around(inline, inner) => around(inline, self.pieces(inner, phrasing)),
            Piece::Marked(quotation, inner) => self.quotation(*quotation, self.pieces(inner, phrasing)),
        }
    }

    fn quotation(&self, index: usize, content: Html) -> Html {
        match self.findings.quotations.get(index) {
            // The blockquote around the paragraph is the quotation's element already.
            None => content,
            Some(quotation) if quotation.kind == Kind::Block => content,
            Some(quotation) => {
                let speaker = quotation.speaker.as_ref().and_then(|speaker| speaker.name.clone());
                let opens = quotation.kind == Kind::Speech;
                html! {
                    <span
                        part="quote"
                        role={opens.then_some("group")}
                        aria-label={opens.then(|| self.name(speaker.as_deref()))}
                        tabindex={self.tabindex(index)}
                        data-kind={quotation.kind.name()}
                        data-quotation={index.to_string()}
                        data-speaker={speaker}
                    >{ content }</span>
                }
            }
        }
    }

    /// What a screen reader says of a quotation when it begins.
    pub(super) fn name(&self, speaker: Option<&str>) -> String {
        speaker.map_or_else(
            || self.phrases.quotation.to_owned(),
            |speaker| [self.phrases.quotation, ", ", speaker].concat(),
        )
    }

    fn whole(&self, inline: &Inline, phrasing: usize) -> Html {
        match inline {
            Inline::Break => html! { <br /> },
            Inline::Image(picture) => image(picture),
            Inline::NoteReference(note) => {
                let number = (note + 1).to_string();
                let first = self.article.first_reference(*note) == Some(phrasing);
                html! {
                    <sup class="note">
                        <a
                            id={first.then(|| ["reference-", &number].concat())}
                            href={["#note-", &number].concat()}
                            role="doc-noteref"
                            aria-label={(self.phrases.note)(note + 1)}
                        >{ &number }</a>
                    </sup>
                }
            }
            Inline::Ruby(pairs) => html! { <ruby>{ for pairs.iter().map(|pair| self.ruby(pair, phrasing)) }</ruby> },
            _ => Html::default(),
        }
    }

    fn ruby(&self, pair: &RubyPair, phrasing: usize) -> Html {
        html! { <>{ self.pieces(&pieces(&pair.base, &[]), phrasing) }<rp>{ "(" }</rp><rt>{ &pair.reading }</rt><rp>{ ")" }</rp></> }
    }
}

fn tag(language: &Language) -> String {
    language.tag().to_owned()
}

fn around(inline: &Inline, content: Html) -> Html {
    match inline {
        Inline::Styled(style, _) => {
            let name = element(*style);
            html! { <@{name}>{ content }</@> }
        }
        Inline::Link { href, title, .. } => html! {
            <a href={href.as_str().to_owned()} title={title.clone()} rel="noopener noreferrer">{ content }</a>
        },
        Inline::Time { datetime, .. } => html! { <time datetime={datetime.clone()}>{ content }</time> },
        Inline::Abbreviation { title, .. } => html! { <abbr title={title.clone()}>{ content }</abbr> },
        Inline::Foreign { language, direction, .. } => html! {
            <span lang={language.as_ref().map(tag)} dir={direction.map(dir)}>{ content }</span>
        },
        _ => content,
    }
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

fn image(image: &Image) -> Html {
    let (width, height) = image.size.map(|(width, height)| (width.to_string(), height.to_string())).unzip();
    let sources = image.sources.iter().map(|(url, descriptor)| [url.as_str(), " ", descriptor].concat());
    let sources = Some(sources.collect::<Vec<_>>().join(", ")).filter(|sources| !sources.is_empty());
    html! {
        <img
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            alt={image.alt.clone()}
            title={image.title.clone()}
            {width}
            {height}
            sizes={image.sizes.clone()}
            srcset={sources}
            src={image.src.as_str().to_owned()}
        />
    }
}
