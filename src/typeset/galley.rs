//! Elements on their way to the page: steps for a script to follow, so that many are made in one call.

/// What a script does next; it takes the names and words that a step needs from the list beside the steps.
mod step {
    /// Make an element of this name inside the one that is open, and open it.
    pub(super) const OPEN: u8 = 0;
    /// Give it an attribute: a name, a value.
    pub(super) const ATTRIBUTE: u8 = 1;
    /// Put words in it.
    pub(super) const WORDS: u8 = 2;
    /// Close it.
    pub(super) const CLOSE: u8 = 3;
}

/// What stands between one word of the list and the next; no text of an article holds it.
const BETWEEN: char = '\0';

/// Elements with their attributes and words, in the order of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Galley {
    steps: Vec<u8>,
    words: String,
    /// Whether a quotation is marked in it.
    pub(super) is_marked: bool,
}

impl Galley {
    /// The steps, a byte each.
    pub fn steps(&self) -> &[u8] {
        &self.steps
    }

    /// The names and words that the steps need, with a zero character after each.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// Whether a quotation is marked in it.
    pub fn is_marked(&self) -> bool {
        self.is_marked
    }

    /// Opens an element.
    pub(super) fn open(&mut self, name: &str) -> &mut Self {
        self.step(step::OPEN).word(name)
    }

    /// Gives an attribute to the element that was just opened.
    pub(super) fn with(&mut self, name: &str, value: &str) -> &mut Self {
        self.step(step::ATTRIBUTE).word(name).word(value)
    }

    /// Gives it an attribute where there is a value.
    pub(super) fn with_some(&mut self, name: &str, value: Option<&str>) -> &mut Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Gives it the number by which selections and links name a paragraph.
    pub(super) fn numbered(&mut self, number: usize) -> &mut Self {
        self.with("data-paragraph", &number.to_string())
    }

    /// Puts words into the element that is open.
    pub(super) fn say(&mut self, words: &str) -> &mut Self {
        if words.is_empty() { self } else { self.step(step::WORDS).word(words) }
    }

    /// Closes it.
    pub(super) fn close(&mut self) -> &mut Self {
        self.step(step::CLOSE)
    }

    fn step(&mut self, step: u8) -> &mut Self {
        self.steps.push(step);
        self
    }

    fn word(&mut self, word: &str) -> &mut Self {
        if word.contains(BETWEEN) {
            self.words.extend(word.chars().map(|c| if c == BETWEEN { char::REPLACEMENT_CHARACTER } else { c }));
        } else {
            self.words.push_str(word);
        }
        self.words.push(BETWEEN);
        self
    }
}

#[cfg(test)]
impl std::fmt::Display for Galley {
    /// As HTML, for tests to read.
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let mut words = self.words.split(BETWEEN);
        let mut word = || words.next().unwrap_or_default();
        let (mut open, mut in_tag) = (Vec::new(), false);
        for &step in &self.steps {
            if std::mem::replace(&mut in_tag, matches!(step, step::OPEN | step::ATTRIBUTE)) && step != step::ATTRIBUTE {
                write!(f, ">")?;
            }
            match step {
                step::OPEN => {
                    open.push(word());
                    write!(f, "<{}", open.last().unwrap_or(&""))?;
                }
                step::ATTRIBUTE => write!(f, " {}=\"{}\"", word(), word())?,
                step::WORDS => write!(f, "{}", word())?,
                _ => write!(f, "</{}>", open.pop().unwrap_or_default())?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_stand_one_inside_the_other() {
        let mut galley = Galley::default();
        galley
            .open("p")
            .with("dir", "auto")
            .with_some("lang", None)
            .say("a ")
            .open("em")
            .say("b")
            .close()
            .say("")
            .close();
        assert_eq!(galley.to_string(), "<p dir=\"auto\">a <em>b</em></p>");
    }

    #[test]
    fn words_can_not_end_the_word_before_its_end() {
        let mut galley = Galley::default();
        galley.open("p").say("a\0script").close();
        assert_eq!(galley.to_string(), "<p>a\u{FFFD}script</p>");
        assert_eq!(galley.words().matches('\0').count(), 2);
    }
}
