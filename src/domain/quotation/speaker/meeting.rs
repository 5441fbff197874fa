//! Reading a paragraph for its people: who is named, whom its sentences are about.

use super::beside::Beside;
use super::gender::gender_of;
use super::people::{Mention, People};
use crate::domain::quotation::Span;
use crate::domain::quotation::words::Token;

/// How far from its start the role or the pronoun that a sentence is about may stand, in words.
const REACH: usize = 5;

impl People {
    /// Remembers the names of a paragraph, and the roles and pronouns that its sentences begin with.
    pub(crate) fn meet(&mut self, read: Beside, paragraph: usize) {
        self.cases = read.lexicon.cases;
        let mut names = read.names().peekable();
        let (mut begin, mut about, mut at) = (0, false, 0);
        while let Some(token) = read.tokens.get(at) {
            if token.opens {
                (begin, about) = (at, false);
            }
            let mut tokens = at..at + 1;
            let name = names.next_if(|name| name.start == at);
            let named = name.is_some();
            let met = if let Some(name) = name {
                let subject = || !read.depends(&name) && read.may_be_nominative(begin, &name);
                let central = read.speaks(&name) || !about && subject();
                tokens = name.clone();
                self.named(read, name, paragraph).map(|person| (Some(person), central))
            } else if about || at > begin + REACH {
                None
            } else if let Some(him) = read.viewed_at(begin, at) {
                self.continues(him, paragraph).map(|person| (Some(person), true))
            } else if gender_of(token).is_some() {
                self.continues(*token, paragraph).map(|person| (Some(person), true))
            } else {
                let role = read.role_at(at).filter(|_| read.is_role_alone(begin, at));
                role.map(|role| (self.index_with_role(&role), true))
            };
            if let (Some((person, central)), Some(range)) = (met, read.bytes(&tokens)) {
                about |= central && !read.is_complement(at);
                self.mentions.push(Mention { person, span: Span { paragraph, range }, central, named });
            }
            at = tokens.end;
        }
    }

    /// Whom a pronoun that begins a sentence stands for.
    fn continues(&mut self, pronoun: Token, paragraph: usize) -> Option<usize> {
        let person = self.meant_by(&pronoun, &Span { paragraph, range: pronoun.start..pronoun.end })?;
        self.get_mut(person)?.gender.pronoun(gender_of(&pronoun));
        Some(person)
    }
}
