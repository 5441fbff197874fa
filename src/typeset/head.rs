//! What stands over the text: title, standfirst, byline, date, reading time.

use super::{Galley, Setting, dir};
use crate::app::{Intl, Reading};
use crate::domain::reading_time::ReadingTime;

impl Setting {
    /// The head of the article.
    pub fn head(&self, reading: &Reading, intl: Intl) -> Galley {
        let mut galley = Galley::default();
        let (phrases, metadata) = (self.phrases, &self.article.metadata);
        galley.open("header").with("class", "head");
        for (name, part, words) in [("h1", "title", &metadata.title), ("p", "standfirst", &metadata.standfirst)] {
            if let Some(words) = words {
                galley.open(name).with("part", part);
                self.words(words, &mut galley);
                galley.close();
            }
        }
        galley.open("p").with("class", "facts");
        if let Some(name) = &metadata.byline {
            galley.open("span").with("part", "byline").say(phrases.by).say(name).close();
        }
        if let Some(date) = &metadata.date {
            let language = reading.language.as_ref().map_or(phrases.tag, |language| language.tag());
            let day = (intl.day)(language, date);
            galley.open("time").with("class", "date").with("datetime", date).say(&day).close();
        }
        self.time(reading.time, &mut galley);
        galley.close().close();
        galley
    }

    fn time(&self, time: Option<ReadingTime>, galley: &mut Galley) {
        let phrases = self.phrases;
        let Some(ReadingTime { low, high, .. }) = time else {
            // Before it is measured, it has its place: what stands below is not to jump.
            galley.open("span").say("\u{a0}").close();
            return;
        };
        // `datetime` holds one duration: the middle of the range, rounded up as the reader's patience would.
        let middle = ["PT", &(low + high).div_ceil(2).to_string(), "M"].concat();
        let minutes = |long| (phrases.minutes)(low, high, long);
        galley.open("time").with("part", "time").with("lang", phrases.tag).with("dir", dir(phrases.direction));
        galley.with("datetime", &middle);
        galley.open("span").with("class", "unseen").say(phrases.reading_time).say(" ").say(&minutes(true)).close();
        galley.open("span").with("aria-hidden", "true").say(&minutes(false)).close().close();
    }
}
