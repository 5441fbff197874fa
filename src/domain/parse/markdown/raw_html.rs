//! Raw HTML among Markdown: elements that open in one place and close in another hold what stands between.

use super::builder::{Builder, DEPTH};
use super::frame::{Frame, Kind};
use crate::domain::article::Warning;
use crate::domain::parse::html::snippet::{Token, Tokens, Tree, decode};
use crate::domain::parse::html::{self, Node, is_allowed};

impl Builder<'_> {
    /// Reads the HTML block that has just ended.
    pub(super) fn read_raw_html(&mut self) {
        let source = std::mem::take(&mut self.raw_html);
        self.read_tags(&source, false);
        self.close_lines();
    }

    /// Reads a piece of HTML; what stays open waits on the stack for the end tag. Programs on lines of their own go.
    pub(super) fn read_tags(&mut self, source: &str, in_line: bool) {
        if !self.is_top(|kind| matches!(kind, Kind::Html { .. })) {
            let tree = Tree::new(DEPTH.saturating_sub(self.depth));
            self.open(Kind::Html { tree, in_line });
        }
        let mut tokens = Tokens::new(source).peekable();
        while let Some(token) = tokens.next() {
            let raw = tokens.next_if(|next| matches!(next, Token::Raw(_)));
            let closed = tokens.peek().is_some_and(|next| matches!(next, Token::Close { .. }));
            if let Some(name) = program(&token).filter(|_| closed && !in_line) {
                self.warn(Warning::Element(name.to_owned()));
                tokens.next();
                continue;
            }
            self.read_token(token);
            raw.into_iter().for_each(|raw| self.read_token(raw));
        }
        if self.tree(|tree| tree.depth()) == Some(0) {
            self.end_raw_html();
        }
    }

    fn read_token(&mut self, token: Token) {
        if let Some(warning) = self.tree(|tree| take(token, tree)).flatten() {
            self.warn(warning);
        }
    }

    /// Closes the raw HTML on top: what its elements hold becomes a part of the article.
    pub(super) fn end_raw_html(&mut self) {
        while self.is_top(|kind| matches!(kind, Kind::Html { .. })) {
            let Some(Frame { kind: Kind::Html { tree, in_line }, .. }) = self.pop() else { return };
            let nodes = tree.finish();
            if in_line {
                let inlines = html::inlines(&nodes, self.base, &mut self.warnings);
                self.push_inlines(inlines);
            } else {
                let blocks = html::blocks(&nodes, self.base, &mut self.warnings);
                self.push_blocks(blocks);
            }
        }
    }

    /// After an HTML block, only what is made to hold blocks stays open: few authors mean a `<p>` to go on.
    fn close_lines(&mut self) {
        self.tree(|tree| {
            while tree.innermost().is_some_and(|name| !holds_markdown(name)) {
                tree.close_innermost();
            }
        });
        if self.tree(|tree| tree.depth()) == Some(0) {
            self.end_raw_html();
        }
    }

    /// Works on the tree on top of the stack, if there is one, and keeps account of its depth.
    fn tree<T>(&mut self, work: impl FnOnce(&mut Tree) -> T) -> Option<T> {
        let Kind::Html { tree, .. } = &mut self.frames.last_mut()?.kind else { return None };
        self.depth -= tree.depth();
        let result = work(tree);
        self.depth += tree.depth();
        Some(result)
    }
}

/// The name of the element that a token opens, where that holds a program or styles and no words.
fn program<'t>(token: &'t Token) -> Option<&'t str> {
    match token {
        Token::Open { element, .. } => Some(element.name.as_str()).filter(|name| matches!(*name, "script" | "style")),
        _ => None,
    }
}

/// Adds a token to a tree; a tag that may not be there is shown as it was written.
fn take(token: Token, tree: &mut Tree) -> Option<Warning> {
    match token {
        Token::Text(text) => tree.push(Node::Text(decode(text).into_owned())),
        Token::Raw(text) => tree.push(Node::Text(text.to_owned())),
        Token::Open { element, .. } if is_allowed(&element.name) || tree.is_within("math") => tree.open(element),
        Token::Close { name, .. } if is_allowed(&name) || tree.is_within("math") => tree.close(&name),
        Token::Open { element, source } => {
            tree.push(Node::Text(source.to_owned()));
            return Some(Warning::Element(element.name.clone()));
        }
        Token::Close { source, .. } => tree.push(Node::Text(source.to_owned())),
    }
    None
}

/// Whether authors put Markdown between the tags of an element, on lines of its own.
fn holds_markdown(name: &str) -> bool {
    matches!(
        name,
        "a" | "address"
            | "article"
            | "aside"
            | "blockquote"
            | "center"
            | "dd"
            | "details"
            | "div"
            | "dl"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "font"
            | "footer"
            | "header"
            | "hgroup"
            | "li"
            | "main"
            | "nav"
            | "ol"
            | "section"
            | "span"
            | "table"
            | "tbody"
            | "td"
            | "tfoot"
            | "th"
            | "thead"
            | "tr"
            | "ul"
    )
}
