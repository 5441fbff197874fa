//! Titles, names and charges that are known by the phrase around them: by whom, for what, in which list.

use crate::domain::quotation::attribution::{Attribution, Cue};
use crate::domain::quotation::sentence::Sentence;
use crate::domain::quotation::words::vocabulary::{Class, ends};
use crate::domain::quotation::words::{Kind, Token};

impl Sentence<'_> {
    /// Whether a preposition before a few words with a capital makes them the name of a paper, in a case as its noun would be
    /// (в беседе с «Вечерней зарёй»).
    pub(super) fn is_medium(&self, words: usize) -> bool {
        let led = self.before(self.quote).is_some_and(|before| before.is(Class::PREPOSITION));
        led && words < 4 && !self.begins_small() && !self.vocabulary.lexicon.cases.is_empty()
    }

    /// Whether what sort of work it is or who made it follows (« La Gazette », le journal de …; « … » par Luc Bol).
    pub(crate) fn is_presented(&self, words: usize) -> bool {
        let next = self.quote + 1;
        let lexicon = self.vocabulary.lexicon;
        let comma = self.kind(next) == Some(Kind::Comma) && self.is(next + 1, Class::DETERMINER);
        let work = comma && words < 6 && self.is(next + 2, Class::WORK);
        let verb = |at: usize| self.is_verb(at) || self.is_calling(at) || self.is(at, Class::AUXILIARY);
        let maker = self.is_one_of(next, lexicon.agent) && self.get(next + 1).is_some_and(Token::is_name);
        let capital = self.inner().trim_start().starts_with(char::is_uppercase);
        lexicon.grammar.is_romance() && capital && (work || maker && !(self.from..self.quote).any(verb))
    }

    /// Whether a verb right behind says what sort of work it is („Am Kai“ heißt die neue Serie; „Am Kai“ ist ihr Titel).
    pub(crate) fn is_work_by_verb(&self, next: usize) -> bool {
        let is = self.is(next, Class::AUXILIARY.with(Class::NAMED)) && self.is(next + 1, Class::DETERMINER);
        let noun = (next + 2..self.to.min(next + 5)).find(|at| self.get(*at).is_some_and(|token| token.upper));
        let work = |noun: usize| self.is_compound(noun, Class::WORK.with(Class::WORD)) && !self.is(noun, Class::SOURCE);
        self.grammar().is_german() && is && noun.is_some_and(work)
    }

    /// Whether a colon without a verb of saying or a noun for what is said opens a list of which these few words are a part:
    /// titles, names.
    pub(crate) fn is_listed(&self, cue: Cue, words: usize) -> bool {
        let head = self.list_head();
        let link = |at: usize| self.get(at).is_some_and(|link| link.kind == Kind::Comma || link.is(Class::AND));
        let follows = |at: &usize| link(at - 1) && self.get(*at).is_some_and(Token::is_quote);
        let items = || (head..self.to).step_by(2).take_while(|at| *at == head || follows(at));
        let small = |at: usize| self.inner_of(at).trim_start().starts_with(char::is_lowercase);
        let said = Class::SOURCE.with(Class::SAYS);
        let plain = !(self.from..head).any(|at| self.is(at, said));
        let count = items().count();
        cue == Cue::Colon && words < 6 && plain && (count > 2 || count == 2 && !items().any(small))
    }

    /// Whether the sort of work follows behind a comma, before any verb («La marea baja», nueva novela de …).
    pub(crate) fn is_apposed_work(&self, words: usize) -> bool {
        let next = self.quote + 1;
        let verb = |at: usize| self.is_verb(at) || self.is_calling(at) || self.is(at, Class::AUXILIARY);
        let plain = |at: &usize| self.get(*at).is_some_and(|t| t.is_word() && !t.upper && !t.is(Class::PRONOUN));
        let mut apposed = (next + 1..self.to.min(next + 4)).take_while(|at| plain(at) && !verb(*at));
        let small = self.begins_small();
        let comma = self.kind(next) == Some(Kind::Comma) && words < 6 && !small;
        let romance = !self.grammar().is_studied() || self.grammar().drops_subject();
        comma && romance && apposed.any(|at| self.is(at, Class::WORK))
    }

    /// Whether a title or a name is the subject of the verb before the words, which are that title (The title reads: “…”).
    pub(crate) fn is_title_of_subject(&self, found: &Attribution) -> bool {
        let name = |at: usize| self.is(at, Class::WORD) && !self.is(at, Class::SOURCE.with(Class::SPEAKER));
        let subject = found.subject.as_ref().filter(|_| found.cue == Cue::Before && self.grammar().is_english());
        subject.is_some_and(|subject| self.head_of(subject).last().is_some_and(name))
    }

    /// Whether a sentence or a bracket that begins with the bare verb points at another text (Lire aussi « … »).
    pub(crate) fn is_pointed_at(&self) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let see = |at: usize| !lexicon.see.is_empty() && self.is_any(at, lexicon.see);
        let first =
            self.from + usize::from(self.is(self.from, Class::PREPOSITION) || self.kind(self.from) == Some(Kind::Open));
        let bracket = (self.from..self.quote).rev().find(|at| self.kind(*at) == Some(Kind::Open));
        let says = |from: usize| (from..self.quote).any(|at| self.is_verb(at));
        let capital = self.inner().trim_start().starts_with(char::is_uppercase);
        let told = self.before(self.quote).is_some_and(|it| it.kind == Kind::Colon) && self.is_label_of_name();
        capital
            && !told
            && [Some(first), bracket.map(|at| at + 1)]
                .into_iter()
                .flatten()
                .any(|at| at < self.quote && see(at) && !says(at))
    }

    /// Whether nothing but a name stands between two colons before the words (À voir aussi : Ann Lee : « … »).
    fn is_label_of_name(&self) -> bool {
        let last = self.quote - 1;
        let first = (self.from..last).rev().find(|at| self.kind(*at) == Some(Kind::Colon));
        first.is_some_and(|first| self.name_in(&(first + 1..last)).is_some_and(|name| name == (first + 1..last)))
    }

    /// Whether a line is nothing but a name, a colon and the words (Lira: “Equilíbrio”), where no noun has a capital.
    pub(crate) fn is_line_of_name(&self) -> bool {
        let colon = self.quote.checked_sub(1).filter(|at| self.kind(*at) == Some(Kind::Colon));
        let alone = self.from == 0 && self.quote + 1 == self.tokens.len() && !self.grammar().is_german();
        let noun = Class::WORK.with(Class::WORD).with(Class::SOURCE).with(Class::CALENDAR).with(Class::NAMED);
        let label = colon.filter(|colon| alone && (1..4).contains(colon)).map(|colon| 0..colon);
        label.is_some_and(|label| !label.clone().any(|at| self.is(at, noun)) && self.name_in(&label) == Some(label))
    }

    /// Whether words with a capital belong to the phrase before them and are nothing that somebody begins to say, in the
    /// languages whose titles are written like sentences (participer aux « Jeux du quartier »).
    pub(crate) fn is_name_in_phrase(&self, attribution: Option<&Attribution>) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let bare = attribution.is_none()
            && !lexicon.grammar.is_studied()
            && !lexicon.grammar.verb_second()
            && !self.vocabulary.marks.prefixes;
        let plain = lexicon.grammar.is_romance() || bare;
        let that = self.before(self.quote).is_some() && self.is_one_of(self.quote - 1, lexicon.that);
        let goes_on = self.get(self.quote + 1).is_some_and(Token::is_word);
        let subject = that && goes_on && self.length() < 4;
        let told = attribution.is_some_and(|found| matches!(found.cue, Cue::Before | Cue::After));
        let place = self.quote > self.from && self.is(self.quote - 1, Class::OF) && self.length() < 3;
        let cue = attribution.map(|found| found.cue);
        let told = told && !(subject && cue == Some(Cue::Before) || place && cue == Some(Cue::After));
        let ends = self.inner().trim_end().ends_with(['.', '!', '?', '…', ',']);
        let number = self.before(self.quote).is_some_and(|before| before.kind == Kind::Number);
        let capital = self.inner().trim_start().starts_with(char::is_uppercase);
        plain && capital && !told && !ends && self.length() < 10 && (subject || self.is_embedded() || number)
    }

    /// Whether the words are what somebody is tried for (mis en examen pour « … »).
    pub(crate) fn is_charge(&self, last: usize) -> bool {
        let lexicon = self.vocabulary.lexicon;
        let at = last - usize::from(last > self.from && self.is(last, Class::DETERMINER));
        let charged = |at: usize| self.is_any(at, lexicon.charges);
        let first = self.inner().split_whitespace().next().unwrap_or_default();
        let aim = ends(lexicon.non_finite, first);
        let guilty = at > self.from && self.is(at, Class::OF) && self.word(at - 1).starts_with("coupable");
        let tried = || self.is_any(at, lexicon.fronted) && !aim && (self.from..at).rev().take(12).any(charged);
        !lexicon.charges.is_empty() && (guilty || tried())
    }

    /// Whether where or when something is so called stands between a participle and the words (baptisé hier en Iran « … »).
    pub(crate) fn is_named_farther(&self, last: usize) -> bool {
        let plain = |at: &usize| {
            self.get(*at).is_some_and(|token| token.is_word() || token.kind == Kind::Number) && !self.is_verb(*at)
        };
        let passive = |at: usize| self.is_any(at, self.vocabulary.lexicon.passive);
        let had = |at: usize| self.before(at).is_some_and(|t| t.is(Class::AUXILIARY)) && !passive(at - 1);
        let named = |at: usize| self.is(at, Class::NAMED) && !self.is(at, Class::SAYS) && !had(at);
        let near = (self.from..=last).rev().take(5).take_while(plain);
        let place = |at: usize| self.is(at + 1, Class::PREPOSITION.with(Class::ADVERB).with(Class::CALENDAR));
        let lexicon = self.vocabulary.lexicon;
        lexicon.grammar.is_romance() && near.into_iter().any(|at| named(at) && place(at))
    }

    /// Whether a publisher and a date follow a dash, as in a list of sources.
    pub(crate) fn is_listed_source(&self) -> bool {
        let named = self.get(self.quote + 2).is_some_and(|token| token.upper);
        let dash = self.kind(self.quote + 1) == Some(Kind::Dash) && named;
        let year = |at: &usize| self.kind(*at) == Some(Kind::Number) && self.word(*at).len() == 4;
        let dated = |at: usize| self.is(at, Class::CALENDAR) || year(&at);
        let end = self.to.min(self.quote + 12);
        let bullet = usize::from(self.kind(0) == Some(Kind::Dash));
        let item = self.kind(bullet) == Some(Kind::Number) && self.is(bullet + 1, Class::CALENDAR);
        let told = (0..self.quote).any(|at| self.is(at, Class::SAYS.with(Class::AUXILIARY)));
        let capital = self.inner().trim_start().starts_with(char::is_uppercase);
        let listed = item && !told && capital && self.from == 0 && self.tokens.len() < self.quote + 6;
        listed
            || dash && (self.quote + 3..end).any(dated)
            || named
                && self.quote > 0
                && self.kind(self.quote + 1) == Some(Kind::Comma)
                && (self.quote + 3..end)
                    .find(year)
                    .is_some_and(|year| (self.quote + 2..year).all(|at| self.is_printed(at)))
    }

    /// Whether a word can stand in the name of a publisher or a date and not in a clause.
    pub(crate) fn is_printed(&self, at: usize) -> bool {
        let small = Class::OF.with(Class::DETERMINER).with(Class::CALENDAR).with(Class::ABBREVIATION);
        self.get(at).is_some_and(|token| !token.is_word() || token.upper || token.is(small))
    }

    /// Whether the words stand between an article or an owner and a work or a word, perhaps with a noun before that
    /// (the "Mind the Gap" poster campaign).
    pub(crate) fn is_slogan_of(&self, next: usize) -> bool {
        let led = |before: &Token| before.is(Class::DETERMINER) || before.is_word() && !before.is(Class::FUNCTION);
        let noun = |at: usize| self.get(at).is_some_and(|t| t.is_word() && !t.upper && !t.is(Class::FUNCTION));
        let work = |at: usize| self.is(at, Class::WORK.with(Class::WORD)) && noun(at);
        let english = self.grammar().is_english();
        english && self.before(self.quote).is_some_and(led) && (work(next) || noun(next) && work(next + 1))
    }

    /// Whether a dash follows and what says that this is a word ("torpor" – the term for that state), or a clause that says what
    /// it is ("torpor," which is a state of rest).
    pub(crate) fn is_glossed(&self, next: usize) -> bool {
        let dash = matches!(self.kind(next), Some(Kind::Dash | Kind::Comma));
        let word = dash && self.is(next + 1, Class::DETERMINER) && self.is(next + 2, Class::WORD);
        let small = self.get(next + 1).is_some_and(|noun| noun.is_word() && !noun.upper && !noun.is(Class::SAYS));
        let noun = self.kind(next) == Some(Kind::Dash) && small && self.is_core(next + 1);
        let plain = self.grammar().is_english() && self.length() < 4;
        let meaning = plain && noun && self.is(next + 2, Class::RELATIVE);
        let which = next + usize::from(self.kind(next) == Some(Kind::Comma));
        let comma = which > next || self.inner().ends_with(',');
        let is = self.is(which + 1, Class::AUXILIARY) && self.is(which + 2, Class::DETERMINER);
        let first = self.inner().split_whitespace().next().unwrap_or_default();
        let article = self.vocabulary.class(first).is(Class::DETERMINER);
        let defined = plain && comma && !article && self.word(which) == "which" && is;
        word || meaning || defined || plain && self.is_shortened(next)
    }

    /// Whether brackets follow with nothing but what is short for the words ("ground effect vehicle" (GEV)).
    fn is_shortened(&self, next: usize) -> bool {
        let short = self.word(next + 1);
        let open = self.kind(next) == Some(Kind::Open) && self.kind(next + 2) == Some(Kind::Close);
        open && short.len() > 1 && short.chars().all(char::is_uppercase)
    }
}
