//! The article as plain text by paragraph: what reading time, quotations and passages read.

use super::article::{Article, Block, Metadata, Phrasing};
use super::language::Language;

/// The words of one phrasing, and what part it plays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// [`Phrasing::index`].
    pub index: usize,
    /// The part it plays.
    pub role: Role,
    /// [`Phrasing::text`].
    pub text: String,
    /// Its language, where it is not the article's.
    pub language: Option<Language>,
}

/// The part that a paragraph plays in an article; the innermost of blockquote, note and afterword wins over the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The headline.
    Title,
    /// The standfirst.
    Standfirst,
    /// A heading.
    Heading,
    /// The running text, lists included.
    Body,
    /// Inside the blockquote of this number, counted from 0 in reading order.
    Blockquote(usize),
    /// A caption or a summary.
    Caption,
    /// A cell of a table.
    Cell,
    /// Preformatted text.
    Code,
    /// A note.
    Note,
    /// The afterword.
    Afterword,
}

/// All paragraphs in reading order.
pub fn paragraphs(article: &Article) -> Vec<Paragraph> {
    beginning(article, usize::MAX)
}

/// The first paragraphs, until they hold so many bytes of text.
pub fn beginning(article: &Article, bytes: usize) -> Vec<Paragraph> {
    let mut walk = Walk { left: bytes, ..Walk::default() };
    walk.head(&article.metadata);
    walk.blocks(&article.blocks, Role::Body, None);
    walk.end(article)
}

/// The way through an article, block by block, for who has a book to read and other things to do.
#[derive(Clone, Debug)]
pub struct Walk {
    out: Vec<Paragraph>,
    blockquotes: usize,
    /// How many bytes are still wanted.
    left: usize,
}

impl Default for Walk {
    fn default() -> Self {
        Self { out: Vec::new(), blockquotes: 0, left: usize::MAX }
    }
}

impl Walk {
    /// Reads title and standfirst.
    pub fn head(&mut self, metadata: &Metadata) {
        metadata.title.iter().for_each(|title| self.push(title, Role::Title, None));
        metadata.standfirst.iter().for_each(|standfirst| self.push(standfirst, Role::Standfirst, None));
    }

    /// Reads the next block of the text, and gives the paragraphs in it.
    pub fn text(&mut self, block: &Block) -> &[Paragraph] {
        let before = self.out.len();
        self.blocks(std::slice::from_ref(block), Role::Body, None);
        self.out.get(before..).unwrap_or_default()
    }

    /// Reads notes and afterword, and gives all paragraphs.
    pub fn end(mut self, article: &Article) -> Vec<Paragraph> {
        for note in &article.notes {
            self.blocks(&note.blocks, Role::Note, None);
        }
        self.blocks(&article.afterword, Role::Afterword, None);
        self.out
    }

    fn push(&mut self, phrasing: &Phrasing, role: Role, language: Option<&Language>) {
        let text = phrasing.text();
        self.left = self.left.saturating_sub(text.len());
        self.out.push(Paragraph {
            index: phrasing.index,
            role,
            text,
            language: phrasing.language.as_ref().or(language).cloned(),
        });
    }

    fn blocks(&mut self, blocks: &[Block], role: Role, language: Option<&Language>) {
        let within = |inner| if role == Role::Body { inner } else { role };
        for block in blocks {
            if self.left == 0 {
                return;
            }
            match block {
                Block::Paragraph(text) => self.push(text, role, language),
                Block::Heading { text, .. } => self.push(text, within(Role::Heading), language),
                Block::Code { text, .. } => self.push(text, Role::Code, language),
                Block::Blockquote { blocks, .. } => {
                    let number = self.blockquotes;
                    self.blockquotes += 1;
                    let role = if role == Role::Afterword { role } else { Role::Blockquote(number) };
                    self.blocks(blocks, role, language);
                }
                Block::Section { blocks, language: own, .. } => self.blocks(blocks, role, own.as_ref().or(language)),
                Block::List { items, .. } => items.iter().for_each(|item| self.blocks(&item.blocks, role, language)),
                Block::Definitions(definitions) => {
                    for definition in definitions {
                        definition.terms.iter().for_each(|term| self.push(term, role, language));
                        definition.meanings.iter().for_each(|meaning| self.blocks(meaning, role, language));
                    }
                }
                Block::Table(table) => {
                    table.caption.iter().for_each(|caption| self.push(caption, within(Role::Caption), language));
                    for cell in table.rows.iter().flatten() {
                        self.blocks(&cell.blocks, within(Role::Cell), language);
                    }
                }
                Block::Figure { blocks, caption } => {
                    self.blocks(blocks, role, language);
                    caption.iter().for_each(|caption| self.push(caption, within(Role::Caption), language));
                }
                Block::Details { summary, blocks, .. } => {
                    self.push(summary, within(Role::Caption), language);
                    self.blocks(blocks, role, language);
                }
                Block::ThematicBreak => {}
            }
        }
    }
}
