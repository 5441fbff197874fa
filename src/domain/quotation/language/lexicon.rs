//! The lists of words of one language.

use super::{Apostrophe, Grammar};

/// The words of one language that quotations are known by.
#[derive(Debug)]
pub(crate) struct Lexicon {
    /// What may follow a stem; `-` where a stem may also stand alone.
    pub(crate) endings: &'static str,
    /// Verbs of saying, asking, writing and thinking aloud, in the forms that report.
    pub(crate) says: &'static str,
    /// Those of them that are never followed by a title or a name (shouted).
    pub(crate) shouts: &'static str,
    /// Those that tell what somebody thinks, so that an earlier verb of saying says whose words tell it (said the crew felt).
    pub(crate) minds: &'static str,
    /// Verbs that say something only with the words right behind them, since they govern other verbs as well (continue).
    pub(crate) resumes: &'static str,
    /// What says something together with the auxiliary or the light verb before it (faire part), two words joined by a
    /// low line (mettre en garde).
    pub(crate) composed: &'static str,
    /// Light verbs, which say something only with such a word.
    pub(crate) light_verbs: &'static str,
    /// Turns of two words, joined by a low line, that hold a verb of saying and quote nobody (autrement dit).
    pub(crate) hollow: &'static str,
    /// Words right before a verb that say it is not so, which no incise has (ne).
    pub(crate) negations: &'static str,
    /// How a verb of calling begins that calls upon somebody before one of these words (appeler à).
    pub(crate) urging: &'static str,
    /// The pronoun and the participle that together put a word on something (y a vu).
    pub(crate) seeing: &'static str,
    /// Verbs by which somebody has it said to himself (se faire répondre, s'entendre dire).
    pub(crate) hearing: &'static str,
    /// Verbs by which a sentence that begins with them points at another text (lire aussi).
    pub(crate) see: &'static str,
    /// What nouns end in that stand for people of a trade (toxicologue).
    pub(crate) role_endings: &'static str,
    /// Verbs by which somebody puts a word on something (calls, describes as).
    pub(crate) calls: &'static str,
    /// Words right before the marks that make them hold a name or a term (so-called, known as, entitled).
    pub(crate) named: &'static str,
    /// Words that name whose words or view it is, before the name (according to).
    pub(crate) according: &'static str,
    /// Words that do so behind the name (ihm zufolge).
    pub(crate) behind: &'static str,
    /// Prepositions that give a view when they open a sentence (pour elle).
    pub(crate) fronted: &'static str,
    /// Auxiliaries of the passive.
    pub(crate) passive: &'static str,
    /// What stands before the agent of a passive (by).
    pub(crate) agent: &'static str,
    /// Participles that take a thing and its name, and are passive where no thing follows (dubbed, called).
    pub(crate) labels: &'static str,
    /// The word that opens what was said (that).
    pub(crate) that: &'static str,
    /// What infinitives and gerunds end in.
    pub(crate) non_finite: &'static str,
    /// What stands right before an infinitive (to).
    pub(crate) infinitive_marks: &'static str,
    /// Pronouns that stand for nobody (it says in the report).
    pub(crate) impersonal: &'static str,
    /// Verbs that only tell that something is, where such a pronoun stands beside them (es gibt).
    pub(crate) existing: &'static str,
    /// Pronouns that point at things and never at somebody (cela).
    pub(crate) demonstratives: &'static str,
    /// Articles that point back at what was said (mit diesen Worten).
    pub(crate) pointing: &'static str,
    /// What most nouns end in that stand for several and need no article.
    pub(crate) plural: &'static str,
    /// Articles before what is not yet known, which no name follows.
    pub(crate) indefinite: &'static str,
    /// Nouns for offices and trades that are common surnames as well; in scripts without spaces, what surnames begin with.
    pub(crate) surnames: &'static str,
    /// Adverbs behind a measure by which something was later or earlier (años después).
    pub(crate) afterwards: &'static str,
    /// What participles end in.
    pub(crate) participles: &'static str,
    /// What adjectives end in that judge what they stand with (productive, significant).
    pub(crate) adjectives: &'static str,
    /// Verbs that an infinitive follows without its mark (would).
    pub(crate) modals: &'static str,
    /// Verbs by which somebody says of a claim that it is wrong (wies … zurück).
    pub(crate) rejects: &'static str,
    /// Verbs by which words stand somewhere for whoever looks (auf dem Schild stand).
    pub(crate) stands: &'static str,
    /// Pronouns for whom only a relative clause tells of: of a man, of a woman, of several (celui qui).
    pub(crate) ones: &'static str,
    /// Past forms and participles without such an ending (wrote).
    pub(crate) strong: &'static str,
    /// What participles end in that say nothing by themselves: an auxiliary stands before those that do (a déclaré).
    pub(crate) agreeing: &'static str,
    /// Verbs that put a word on something only by "as" (présenté comme).
    pub(crate) likens: &'static str,
    /// The prepositions before those nouns; any, where none is listed.
    pub(crate) viewing: &'static str,
    /// The word before a clause that only says who put it so (as X put it).
    pub(crate) like: &'static str,
    /// What stands right before a word that somebody puts on something, however far before it the verb stands (als).
    pub(crate) predicates: &'static str,
    /// Verbs whose object is the speaker (the paper quoted X).
    pub(crate) cites: &'static str,
    /// Agencies, and nouns in the case of those to whom something is told; names follow those that are works as well.
    pub(crate) recipients: &'static str,
    /// What nouns end in where nothing is told by them, only to them or of them.
    pub(crate) dative: &'static str,
    /// Verbs by which a paper or a document only passes on what others said (reported).
    pub(crate) relays: &'static str,
    /// What adverbs end in, where one opens a sentence.
    pub(crate) adverb_endings: &'static str,
    /// Nouns that do so after a preposition (in the words of).
    pub(crate) views: &'static str,
    /// Verbs that may stand between a subject and its verb of saying (has, would).
    pub(crate) auxiliaries: &'static str,
    /// Verb forms that by themselves show reported speech, as the German subjunctive does.
    pub(crate) reported: &'static str,
    /// Adverbs that may stand between a subject and its verb.
    pub(crate) adverbs: &'static str,
    /// Pronouns of the third person that can be the subject, masculine ones.
    pub(crate) he: &'static str,
    /// Feminine ones.
    pub(crate) she: &'static str,
    /// Those of neither or of several.
    pub(crate) they: &'static str,
    /// Words of the first and second person, by which what is said is told from what is narrated.
    pub(crate) direct: &'static str,
    /// Pronouns by which somebody names himself, which makes a name of what follows.
    pub(crate) reflexive: &'static str,
    /// Pronouns of the kind that follow their verb, so that what follows them is a name (calls herself).
    pub(crate) myself: &'static str,
    /// Pronouns by which the writer speaks of himself, whose names for things are terms (what I call).
    pub(crate) authors: &'static str,
    /// Words for what justice does to somebody for a crime, whose legal name is quoted (mis en examen pour).
    pub(crate) charges: &'static str,
    /// Masculine ones that are the subject only where they stand apart from a verb (selon lui).
    pub(crate) him: &'static str,
    /// Feminine ones.
    pub(crate) her: &'static str,
    /// Pronouns and particles that are never the subject (him, se, lui).
    pub(crate) objects: &'static str,
    /// Those articles that no subject begins with, as their case shows (den, dem).
    pub(crate) oblique: &'static str,
    /// Words that link a main clause to what comes before and leave its order alone (und, aber).
    pub(crate) links: &'static str,
    /// Articles, possessives and demonstratives.
    pub(crate) determiners: &'static str,
    /// Prepositions.
    pub(crate) prepositions: &'static str,
    /// Those of them that only go on with a noun (of), so that they do not end the phrase.
    pub(crate) of: &'static str,
    /// Articles that say whose something is (his account).
    pub(crate) possessives: &'static str,
    /// Words that open a clause (that, but, because).
    pub(crate) clauses: &'static str,
    /// The word "and", which may also join two subjects or two verbs.
    pub(crate) and: &'static str,
    /// Relative pronouns.
    pub(crate) relatives: &'static str,
    /// Nouns for bodies that speak: offices, papers, companies.
    pub(crate) bodies: &'static str,
    /// Feminine articles and common first names.
    pub(crate) feminine: &'static str,
    /// Masculine ones.
    pub(crate) masculine: &'static str,
    /// Nouns for people who speak: offices, professions, groups.
    pub(crate) roles: &'static str,
    /// Titles that a woman may have before her name.
    pub(crate) madam: &'static str,
    /// Titles that a man may have; what is in both lists shows neither.
    pub(crate) sir: &'static str,
    /// Nouns for works, brands and places whose names stand between marks (film, novel, newspaper).
    pub(crate) works: &'static str,
    /// Nouns for what is chanted or hurled, and for what people write on and hold up (placards).
    pub(crate) carriers: &'static str,
    /// Nouns for what people do together, behind which a name for them stands (movement).
    pub(crate) gatherings: &'static str,
    /// Words before an example that are in no other list for it (including).
    pub(crate) examples: &'static str,
    /// Forms of "read" by which words are shown to whoever looks (on lisait).
    pub(crate) reads: &'static str,
    /// Participles of writing on a thing (inscrit).
    pub(crate) written: &'static str,
    /// Nouns for words as words (term, expression).
    pub(crate) words: &'static str,
    /// Nouns for what is said (statement, letter, question).
    pub(crate) sources: &'static str,
    /// Days, months and what else is written like a name without being one.
    pub(crate) calendar: &'static str,
    /// The declensions of names: the endings of each between commas, the nominative first, `-` where it has none.
    pub(crate) cases: &'static str,
    /// Shortened words whose point does not end a sentence, without it.
    pub(crate) abbreviations: &'static str,
    /// Words that begin with an apostrophe, without it.
    pub(crate) elisions: &'static str,
    /// Pronouns that are joined to the verb before them by a hyphen.
    pub(crate) clitics: &'static str,
    /// In scripts without spaces: what may stand before a quotation of speech.
    pub(crate) lead_in: &'static str,
    /// In scripts without spaces: what may stand after it.
    pub(crate) lead_out: &'static str,
    /// In scripts without spaces: words that hold one of those without saying anything.
    pub(crate) unsaid: &'static str,
    /// In scripts without spaces: characters that the names of foreigners are written with.
    pub(crate) transcribed: &'static str,
    /// In scripts without spaces: what right before or after it makes it a name or a term.
    pub(crate) naming: &'static str,
    /// Where a word with an apostrophe inside is cut.
    pub(crate) apostrophe: Apostrophe,
    /// Which rules hold beside those of every language.
    pub(crate) grammar: Grammar,
    /// What verbs end in that tell what happened: around a dash in a line of dialogue, and beside the forms that report.
    pub(crate) past: &'static str,
    /// Whether a subject may stand before its verb of saying behind the words as well.
    pub(crate) subject_first: bool,
    /// Whether a dash at the start of a line opens somebody's words.
    pub(crate) dash_dialogue: bool,
    /// Whether papers set off with such a dash what they quote, so that a line of which nothing says whose it is goes on with
    /// the words of the last speaker.
    pub(crate) dash_press: bool,
}

impl Lexicon {
    /// Whether words are put together, so that the last part of one tells what it is.
    pub(crate) fn builds_compounds(&self) -> bool {
        self.grammar.verb_second() || self.dash_press
    }

    /// The relative pronoun of persons, the first in its list.
    pub(crate) fn who(&self) -> &'static str {
        first(self.relatives)
    }
}

/// The first word of a list.
pub(crate) fn first(list: &'static str) -> &'static str {
    list.split(' ').next().unwrap_or_default()
}

/// Everything a lexicon says, by the names under which files of words say it: lists, and facts that hold or not.
macro_rules! parts {
    ($with:ident) => {
        $with! {
            [
                endings says calls named according behind fronted passive agent non_finite infinitive_marks impersonal demonstratives pointing
                participles afterwards rejects stands ones strong adjectives modals agreeing likens viewing like
                cites relays recipients dative adverb_endings views auxiliaries reported adverbs he she they direct shouts minds resumes reflexive authors myself plural indefinite surnames labels that charges him her objects determiners
                prepositions of possessives clauses and relatives bodies feminine masculine roles madam sir works carriers gatherings examples reads written words sources
                predicates existing links oblique composed light_verbs hollow negations urging seeing hearing see role_endings cases calendar abbreviations elisions clitics lead_in lead_out unsaid transcribed naming past
            ]
            [subject_first dash_dialogue dash_press]
        }
    };
}
pub(crate) use parts;

macro_rules! unknown {
    ([$($list:ident)*] [$($fact:ident)*]) => {
        Lexicon { $($list: "",)* $($fact: false,)* apostrophe: Apostrophe::Nowhere, grammar: Grammar::Common }
    };
}

/// A language of which only the marks are known.
pub(crate) const UNKNOWN: Lexicon = parts!(unknown);
