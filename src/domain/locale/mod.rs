//! What the widget says, in the reader's language; one file a language.

mod en;
mod fr;

use super::language::{Direction, Language};

/// What the widget says. A language lacks nothing, or it does not compile.
#[derive(Debug)]
pub struct Phrases {
    /// The language's tag.
    pub tag: &'static str,
    /// Which way it is written.
    pub direction: Direction,
    /// Before the author's name; ends with a space where the language wants one.
    pub by: &'static str,
    /// Before the reading time, for screen readers.
    pub reading_time: &'static str,
    /// A range of minutes; `true` for "4–5 minutes" rather than "4–5 min".
    pub minutes: fn(u32, u32, bool) -> String,
    /// While the article is on its way.
    pub loading: &'static str,
    /// On the button after a failure.
    pub retry: &'static str,
    /// Over the notes.
    pub notes: &'static str,
    /// On the way back from a note to the text.
    pub back_to_text: &'static str,
    /// On the reference to a note, around its number.
    pub note: fn(usize) -> String,
    /// Over what follows the article.
    pub afterword: &'static str,
    /// The link to the original.
    pub original: &'static str,
    /// The link to a newsletter.
    pub newsletter: &'static str,
    /// The link to support the site.
    pub support: &'static str,
    /// The name of a table that can be scrolled.
    pub table: &'static str,
    /// The name of code that can be scrolled.
    pub code: &'static str,
    /// The link of a heading to itself.
    pub link_to_section: &'static str,
    /// The state of a task.
    pub done: &'static str,
    /// The state of a task.
    pub to_do: &'static str,
    /// After copying.
    pub copied: &'static str,
    /// Where the clipboard is denied.
    pub copy_by_hand: &'static str,
    /// Where the share sheet did not open.
    pub sheet_failed: &'static str,
    /// Where a choice can't be kept.
    pub not_kept: &'static str,
    /// Closes a notice.
    pub close: &'static str,
    /// The name of the switch of quotations.
    pub quotations: &'static str,
    /// Its choices.
    pub quotations_all: &'static str,
    /// Its choices.
    pub quotations_speech: &'static str,
    /// Its choices.
    pub quotations_off: &'static str,
    /// What a kind of quotation is called.
    pub kind_speech: &'static str,
    /// What a kind of quotation is called.
    pub kind_scare: &'static str,
    /// What a kind of quotation is called.
    pub kind_title: &'static str,
    /// What a kind of quotation is called.
    pub kind_term: &'static str,
    /// What a kind of quotation is called.
    pub kind_block: &'static str,
    /// The list of speakers.
    pub who_said_what: &'static str,
    /// The name of the card of a quotation.
    pub quotation: &'static str,
    /// Where it led to one that is not quite the same.
    pub passage_edited: &'static str,
    /// Where the passage is gone.
    pub passage_gone: &'static str,
    /// After something was shared on this server.
    pub opened: fn(&str) -> String,
    /// On a link for the case that the browser opened nothing.
    pub open_here: &'static str,
    /// After copying for a network that takes nothing but a link.
    pub copied_for: fn(&str) -> String,
    /// Where the picture could not be copied or shared.
    pub picture_failed: &'static str,
    /// A failure.
    pub not_found: Advice,
    /// A failure.
    pub server_error: Advice,
    /// A failure.
    pub offline: Advice,
    /// A failure.
    pub refused: Advice,
    /// A failure.
    pub unreachable: Advice,
    /// A failure.
    pub bad_address: Advice,
    /// A failure.
    pub not_text: Advice,
    /// A failure.
    pub empty: Advice,
    /// A failure.
    pub too_large: Advice,
    /// A failure.
    pub unreadable: Advice,
    /// A failure.
    pub incomplete: Advice,
}

/// What the panels say, apart from what is said before they are there.
#[derive(Debug)]
pub struct PanelPhrases {
    /// What is left, around a duration such as "4 min".
    pub left: fn(&str) -> String,
    /// The name of a progress bar.
    pub progress: &'static str,
    /// Over the share row.
    pub share: &'static str,
    /// The share sheet of the device.
    pub share_device: &'static str,
    /// Share by e-mail.
    pub share_email: &'static str,
    /// Share by text message.
    pub share_sms: &'static str,
    /// Copy the link.
    pub copy_link: &'static str,
    /// Print.
    pub print: &'static str,
    /// The rest of the networks.
    pub more: &'static str,
    /// A link's name for screen readers, around the name of a network; says that a new tab opens.
    pub share_on: fn(&str) -> String,
    /// In place of the list where nobody is named.
    pub no_speakers: &'static str,
    /// How many quotations, and what part of the quoted words in hundredths.
    pub voice_count: fn(usize, u32) -> String,
    /// In place of a name.
    pub unknown_speaker: &'static str,
    /// How sure an attribution is.
    pub sure: &'static str,
    /// How sure an attribution is.
    pub likely: &'static str,
    /// To the quotation before, of the same speaker.
    pub previous: &'static str,
    /// To the next quotation of the same speaker.
    pub next: &'static str,
    /// Which quotation of the speaker this is, of how many.
    pub position: fn(usize, usize) -> String,
    /// Copies a quotation with its attribution.
    pub copy_quotation: &'static str,
    /// The name of the menu of a selected passage.
    pub passage: &'static str,
    /// Said when a passage is selected.
    pub passage_selected: &'static str,
    /// Copies the passage with its source.
    pub copy_passage: &'static str,
    /// Copies the link to a passage.
    pub link_to_passage: &'static str,
    /// Shows the ways to share a passage.
    pub share_passage: &'static str,
    /// Said where a link led to its passage.
    pub passage_here: &'static str,
    /// Over the question for the reader’s Mastodon server.
    pub server_title: &'static str,
    /// The question.
    pub server_question: &'static str,
    /// Where the answer goes.
    pub server_kept: &'static str,
    /// Where the answer is no server.
    pub server_wrong: &'static str,
    /// On the button that asks again, around the server that is known.
    pub change_server: fn(&str) -> String,
    /// A picture of somebody’s words.
    pub picture: &'static str,
    /// Over the shapes of a picture.
    pub shape: &'static str,
    /// A shape.
    pub shape_square: &'static str,
    /// A shape.
    pub shape_portrait: &'static str,
    /// A shape.
    pub shape_wide: &'static str,
    /// Keeps the picture as a file.
    pub save_picture: &'static str,
    /// Copies the picture.
    pub copy_picture: &'static str,
    /// Over what the picture says.
    pub picture_description: &'static str,
    /// Copies that.
    pub copy_description: &'static str,
    /// A code to scan.
    pub code_title: &'static str,
    /// The name of a code, around the address it leads to.
    pub code_for: fn(&str) -> String,
    /// In place of a code.
    pub code_too_long: &'static str,
    /// Shows the code as large as the window.
    pub enlarge: &'static str,
    /// Keeps the code as a file.
    pub save_code: &'static str,
}

/// What happened, and what to do.
#[derive(Debug)]
pub struct Advice {
    /// What happened.
    pub what: &'static str,
    /// What to do.
    pub advice: &'static str,
}

/// The phrases in the first of these languages that there are phrases for, else in English.
pub fn phrases<'a>(wanted: impl IntoIterator<Item = &'a Language>) -> &'static Phrases {
    wanted.into_iter().find_map(|language| in_language(&language.primary())).unwrap_or(&en::PHRASES)
}

/// What the panels say in the language of these phrases.
pub fn panel_phrases(phrases: &Phrases) -> &'static PanelPhrases {
    if phrases.tag == "fr" { &fr::PANELS } else { &en::PANELS }
}

/// A range as every language here writes it.
fn range(low: u32, high: u32) -> String {
    if low == high { low.to_string() } else { [low.to_string().as_str(), "–", &high.to_string()].concat() }
}

fn in_language(primary: &str) -> Option<&'static Phrases> {
    [&en::PHRASES, &fr::PHRASES].into_iter().find(|phrases| phrases.tag == primary)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag_for(wanted: &[&str]) -> &'static str {
        let wanted: Vec<_> = wanted.iter().filter_map(|tag| Language::new(tag)).collect();
        phrases(&wanted).tag
    }

    #[test]
    fn the_first_language_that_is_spoken_wins() {
        assert_eq!(tag_for(&["sv", "fr-CA", "en"]), "fr");
    }

    #[test]
    fn minutes_agree_with_their_number() {
        let minutes = |tag: &str, low, high, long| (phrases(&[Language::new(tag).unwrap()]).minutes)(low, high, long);
        assert_eq!(minutes("en", 1, 1, true), "1 minute");
        assert_eq!(minutes("en", 4, 5, true), "4–5 minutes");
        assert_eq!(minutes("en", 4, 5, false), "4–5 min");
        assert_eq!(minutes("fr", 1, 1, true), "1 minute");
        assert_eq!(minutes("fr", 1, 2, false), "1–2\u{a0}min");
    }

    #[test]
    fn a_reader_of_other_languages_gets_english() {
        assert_eq!(tag_for(&["sv"]), "en");
        assert_eq!(tag_for(&[]), "en");
    }
}
