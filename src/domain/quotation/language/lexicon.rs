//! The lists of words of one language.

use super::{Apostrophe, Grammar};

/// The words of one language that quotations are known by.
#[derive(Debug)]
pub(in crate::domain::quotation) struct Lexicon {
    /// What may follow a stem; `-` where a stem may also stand alone.
    pub(in crate::domain::quotation) endings: &'static str,
    /// Verbs of saying, asking, writing and thinking aloud, in the forms that report.
    pub(in crate::domain::quotation) says: &'static str,
    /// Those of them that are never followed by a title or a name (shouted).
    pub(in crate::domain::quotation) shouts: &'static str,
    /// Verbs that say something only with the words right behind them, since they govern other verbs as well (continue).
    pub(in crate::domain::quotation) resumes: &'static str,
    /// Nouns that say something together with the auxiliary before them (faire part, faire état).
    pub(in crate::domain::quotation) composed: &'static str,
    /// Turns of two words, joined by a low line, that hold a verb of saying and quote nobody (autrement dit).
    pub(in crate::domain::quotation) hollow: &'static str,
    /// How a verb of calling begins that calls upon somebody before one of these words (appeler à).
    pub(in crate::domain::quotation) urging: &'static str,
    /// The pronoun and the participle that together put a word on something (y a vu).
    pub(in crate::domain::quotation) seeing: &'static str,
    /// Verbs by which a sentence that begins with them points at another text (lire aussi).
    pub(in crate::domain::quotation) see: &'static str,
    /// What nouns end in that stand for people of a trade (toxicologue).
    pub(in crate::domain::quotation) role_endings: &'static str,
    /// Verbs by which somebody puts a word on something (calls, describes as).
    pub(in crate::domain::quotation) calls: &'static str,
    /// Words right before the marks that make them hold a name or a term (so-called, known as, entitled).
    pub(in crate::domain::quotation) named: &'static str,
    /// Words that name whose words or view it is, before the name (according to).
    pub(in crate::domain::quotation) according: &'static str,
    /// Words that do so behind the name (ihm zufolge).
    pub(in crate::domain::quotation) behind: &'static str,
    /// Prepositions that give a view when they open a sentence (pour elle).
    pub(in crate::domain::quotation) fronted: &'static str,
    /// Auxiliaries of the passive.
    pub(in crate::domain::quotation) passive: &'static str,
    /// What stands before the agent of a passive (by).
    pub(in crate::domain::quotation) agent: &'static str,
    /// Participles that take a thing and its name, and are passive where no thing follows (dubbed, called).
    pub(in crate::domain::quotation) labels: &'static str,
    /// The word that opens what was said (that).
    pub(in crate::domain::quotation) that: &'static str,
    /// What infinitives and gerunds end in.
    pub(in crate::domain::quotation) non_finite: &'static str,
    /// What stands right before an infinitive (to).
    pub(in crate::domain::quotation) infinitive_marks: &'static str,
    /// Pronouns that stand for nobody (it says in the report).
    pub(in crate::domain::quotation) impersonal: &'static str,
    /// Verbs that only tell that something is, where such a pronoun stands beside them (es gibt).
    pub(in crate::domain::quotation) existing: &'static str,
    /// Pronouns that point at things and never at somebody (cela).
    pub(in crate::domain::quotation) demonstratives: &'static str,
    /// What most nouns end in that stand for several and need no article.
    pub(in crate::domain::quotation) plural: &'static str,
    /// Articles before what is not yet known, which no name follows.
    pub(in crate::domain::quotation) indefinite: &'static str,
    /// Nouns for offices and trades that are common surnames as well.
    pub(in crate::domain::quotation) surnames: &'static str,
    /// What participles end in.
    pub(in crate::domain::quotation) participles: &'static str,
    /// What adjectives end in that judge what they stand with (productive, significant).
    pub(in crate::domain::quotation) adjectives: &'static str,
    /// Verbs that an infinitive follows without its mark (would).
    pub(in crate::domain::quotation) modals: &'static str,
    /// Past forms and participles without such an ending (wrote).
    pub(in crate::domain::quotation) strong: &'static str,
    /// What participles end in that say nothing by themselves: an auxiliary stands before those that do (a déclaré).
    pub(in crate::domain::quotation) agreeing: &'static str,
    /// Verbs that put a word on something only by "as" (présenté comme).
    pub(in crate::domain::quotation) likens: &'static str,
    /// The prepositions before those nouns; any, where none is listed.
    pub(in crate::domain::quotation) viewing: &'static str,
    /// The word before a clause that only says who put it so (as X put it).
    pub(in crate::domain::quotation) like: &'static str,
    /// What stands right before a word that somebody puts on something, however far before it the verb stands (als).
    pub(in crate::domain::quotation) predicates: &'static str,
    /// Verbs whose object is the speaker (the paper quoted X).
    pub(in crate::domain::quotation) cites: &'static str,
    /// Verbs by which a paper only passes on what others said (reported).
    pub(in crate::domain::quotation) relays: &'static str,
    /// What adverbs end in, where one opens a sentence.
    pub(in crate::domain::quotation) adverb_endings: &'static str,
    /// Nouns that do so after a preposition (in the words of).
    pub(in crate::domain::quotation) views: &'static str,
    /// Verbs that may stand between a subject and its verb of saying (has, would).
    pub(in crate::domain::quotation) auxiliaries: &'static str,
    /// Verb forms that by themselves show reported speech, as the German subjunctive does.
    pub(in crate::domain::quotation) reported: &'static str,
    /// Adverbs that may stand between a subject and its verb.
    pub(in crate::domain::quotation) adverbs: &'static str,
    /// Pronouns of the third person that can be the subject, masculine ones.
    pub(in crate::domain::quotation) he: &'static str,
    /// Feminine ones.
    pub(in crate::domain::quotation) she: &'static str,
    /// Those of neither or of several.
    pub(in crate::domain::quotation) they: &'static str,
    /// Words of the first and second person, by which what is said is told from what is narrated.
    pub(in crate::domain::quotation) direct: &'static str,
    /// Pronouns by which somebody names himself, which makes a name of what follows.
    pub(in crate::domain::quotation) reflexive: &'static str,
    /// Pronouns of the kind that follow their verb, so that what follows them is a name (calls herself).
    pub(in crate::domain::quotation) myself: &'static str,
    /// Pronouns by which the writer speaks of himself, whose names for things are terms (what I call).
    pub(in crate::domain::quotation) authors: &'static str,
    /// Words for what justice does to somebody for a crime, whose legal name is quoted (mis en examen pour).
    pub(in crate::domain::quotation) charges: &'static str,
    /// Masculine ones that are the subject only where they stand apart from a verb (selon lui).
    pub(in crate::domain::quotation) him: &'static str,
    /// Pronouns and particles that are never the subject (him, se, lui).
    pub(in crate::domain::quotation) objects: &'static str,
    /// Those articles that no subject begins with, as their case shows (den, dem).
    pub(in crate::domain::quotation) oblique: &'static str,
    /// Articles, possessives and demonstratives.
    pub(in crate::domain::quotation) determiners: &'static str,
    /// Prepositions.
    pub(in crate::domain::quotation) prepositions: &'static str,
    /// Those of them that only go on with a noun (of), so that they do not end the phrase.
    pub(in crate::domain::quotation) of: &'static str,
    /// Words that open a clause (that, but, because).
    pub(in crate::domain::quotation) clauses: &'static str,
    /// The word "and", which may also join two subjects or two verbs.
    pub(in crate::domain::quotation) and: &'static str,
    /// Relative pronouns.
    pub(in crate::domain::quotation) relatives: &'static str,
    /// Nouns for bodies that speak: offices, papers, companies.
    pub(in crate::domain::quotation) bodies: &'static str,
    /// Feminine articles and common first names.
    pub(in crate::domain::quotation) feminine: &'static str,
    /// Masculine ones.
    pub(in crate::domain::quotation) masculine: &'static str,
    /// Nouns for people who speak: offices, professions, groups.
    pub(in crate::domain::quotation) roles: &'static str,
    /// Titles that a woman may have before her name.
    pub(in crate::domain::quotation) madam: &'static str,
    /// Titles that a man may have; what is in both lists shows neither.
    pub(in crate::domain::quotation) sir: &'static str,
    /// Nouns for works, brands and places whose names stand between marks (film, novel, newspaper).
    pub(in crate::domain::quotation) works: &'static str,
    /// Nouns for words as words (term, expression).
    pub(in crate::domain::quotation) words: &'static str,
    /// Nouns for what is said (statement, letter, question).
    pub(in crate::domain::quotation) sources: &'static str,
    /// Days, months and what else is written like a name without being one.
    pub(in crate::domain::quotation) calendar: &'static str,
    /// Shortened words whose point does not end a sentence, without it.
    pub(in crate::domain::quotation) abbreviations: &'static str,
    /// Words that begin with an apostrophe, without it.
    pub(in crate::domain::quotation) elisions: &'static str,
    /// Pronouns that are joined to the verb before them by a hyphen.
    pub(in crate::domain::quotation) clitics: &'static str,
    /// In scripts without spaces: what may stand before a quotation of speech.
    pub(in crate::domain::quotation) lead_in: &'static str,
    /// In scripts without spaces: what may stand after it.
    pub(in crate::domain::quotation) lead_out: &'static str,
    /// In scripts without spaces: words that hold one of those without saying anything.
    pub(in crate::domain::quotation) unsaid: &'static str,
    /// In scripts without spaces: what right before or after it makes it a name or a term.
    pub(in crate::domain::quotation) naming: &'static str,
    /// Where a word with an apostrophe inside is cut.
    pub(in crate::domain::quotation) apostrophe: Apostrophe,
    /// Which rules hold beside those of every language.
    pub(in crate::domain::quotation) grammar: Grammar,
    /// What verbs end in that tell what happened, where a dash parts what is told from what is said in a line of dialogue.
    pub(in crate::domain::quotation) past: &'static str,
    /// Whether a subject may stand before its verb of saying behind the words as well.
    pub(in crate::domain::quotation) subject_first: bool,
    /// Whether a dash at the start of a line opens somebody's words.
    pub(in crate::domain::quotation) dash_dialogue: bool,
}

/// A language of which only the marks are known.
pub(in crate::domain::quotation) const UNKNOWN: Lexicon = Lexicon {
    endings: "",
    says: "",
    shouts: "",
    resumes: "",
    composed: "",
    hollow: "",
    urging: "",
    seeing: "",
    see: "",
    role_endings: "",
    calls: "",
    named: "",
    according: "",
    behind: "",
    fronted: "",
    passive: "",
    agent: "",
    labels: "",
    that: "",
    non_finite: "",
    infinitive_marks: "",
    impersonal: "",
    existing: "",
    demonstratives: "",
    plural: "",
    indefinite: "",
    surnames: "",
    participles: "",
    strong: "",
    adjectives: "",
    modals: "",
    agreeing: "",
    likens: "",
    viewing: "",
    like: "",
    predicates: "",
    cites: "",
    relays: "",
    adverb_endings: "",
    views: "",
    auxiliaries: "",
    reported: "",
    adverbs: "",
    he: "",
    she: "",
    they: "",
    direct: "",
    reflexive: "",
    authors: "",
    myself: "",
    charges: "",
    him: "",
    objects: "",
    oblique: "",
    determiners: "",
    prepositions: "",
    of: "",
    clauses: "",
    and: "",
    relatives: "",
    bodies: "",
    feminine: "",
    masculine: "",
    roles: "",
    madam: "",
    sir: "",
    works: "",
    words: "",
    sources: "",
    calendar: "",
    abbreviations: "",
    elisions: "",
    clitics: "",
    lead_in: "",
    lead_out: "",
    unsaid: "",
    naming: "",
    apostrophe: Apostrophe::Nowhere,
    grammar: Grammar::Common,
    past: "",
    subject_first: false,
    dash_dialogue: false,
};
