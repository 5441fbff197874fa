//! The state machine, told what happens and asked what it wants.

use super::*;
use crate::domain::language::Language;
use crate::domain::parse::html::Node;
use crate::domain::quotation::{Lexicons, Words};

const ARTICLE: &str = "A lamp for the night bus\n\nThe town gave its last bus a reading lamp.\n\n\
    The council wants people to read on their way home. The lamp is small and warm, and it stays on \
    until the last stop, where the driver puts it out and walks home through the park.\n\n\
    Nobody knows what it costs, and nobody has asked yet, which is a pleasant thing for a council.\n";

fn settings(attributes: &[(&str, &str)]) -> Event {
    let get = |name: &str| attributes.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
    let (settings, unknown) = Settings::read(get);
    Event::Configured(settings, unknown)
}

fn page() -> Event {
    Event::Placed(Page {
        address: "https://paper.example/a?utm_source=mail#top".into(),
        base: "https://paper.example/a".into(),
        title: "The paper".into(),
        reader_languages: Language::new("en").into_iter().collect(),
        ..Page::default()
    })
}

fn fetched(request: u32, text: &str) -> Event {
    Event::Fetched(
        request,
        Ok(Fetched {
            address: "https://paper.example/a.txt".into(),
            mime: Some("text/plain".into()),
            text: text.into(),
        }),
    )
}

fn start(attributes: &[(&str, &str)]) -> (Model, Vec<Effect>) {
    let mut model = Model::default();
    update(&mut model, page());
    let effects = update(&mut model, settings(attributes));
    (model, effects)
}

/// Lets the page come back as often as the widget asks for it.
fn idle(model: &mut Model, mut effects: Vec<Effect>) -> Vec<Effect> {
    let mut all = Vec::new();
    while effects.contains(&Effect::Yield) {
        effects.retain(|effect| *effect != Effect::Yield);
        all.append(&mut effects);
        effects = update(model, Event::Idle);
    }
    all.append(&mut effects);
    all
}

fn with_article() -> Model {
    let (mut model, _) = start(&[("src", "a.txt")]);
    let effects = update(&mut model, fetched(1, ARTICLE));
    idle(&mut model, effects);
    model
}

fn emitted(effects: &[Effect]) -> Vec<&'static str> {
    let names = effects.iter().filter_map(|effect| match effect {
        Effect::Emit(event) => Some(event.name()),
        _ => None,
    });
    names.collect()
}

#[test]
fn a_source_is_fetched_once_the_element_is_there() {
    let (_, effects) = start(&[("src", "a.txt")]);
    assert!(effects.contains(&Effect::Fetch(1, "a.txt".into())));
}

#[test]
fn without_a_source_the_elements_own_content_is_read() {
    let (mut model, effects) = start(&[]);
    assert!(effects.contains(&Effect::ReadContent));
    let effects = update(&mut model, Event::Found(Content::Text { mime: None, text: ARTICLE.into() }));
    let effects = idle(&mut model, effects);
    assert_eq!(emitted(&effects), ["liseuse-ready"]);
    assert_eq!(model.title(), "A lamp for the night bus");
}

#[test]
fn own_content_is_no_article_where_a_source_is_given() {
    let (mut model, _) = start(&[("src", "a.txt")]);
    update(&mut model, Event::Found(Content::Html(vec![Node::Text("Fallback".into())])));
    assert!(matches!(model.state, State::Loading));
}

#[test]
fn an_article_is_readable_at_once_and_said_to_be_ready_once_it_is_whole() {
    let (mut model, _) = start(&[("src", "a.txt")]);
    let effects = update(&mut model, fetched(1, ARTICLE));
    assert!(model.reading().is_some());
    let effects = idle(&mut model, effects);
    assert_eq!(emitted(&effects), ["liseuse-ready"]);
    assert!(emitted(&update(&mut model, Event::Idle)).is_empty());
}

#[test]
fn a_long_article_is_worked_out_in_slices() {
    let (mut model, _) = start(&[("src", "a.txt")]);
    let book = format!("Title\n\n{}", "One more paragraph of a long book, which goes on.\n\n".repeat(2000));
    let mut effects = update(&mut model, fetched(1, &book));
    let mut slices = 0;
    while effects.contains(&Effect::Yield) {
        effects = update(&mut model, Event::Idle);
        slices += 1;
    }
    assert!(slices > 10, "{slices} slices");
    assert_eq!(emitted(&effects), ["liseuse-ready"]);
    assert!(model.reading().is_some_and(|reading| reading.is_complete(Quotes::All)));
}

#[test]
fn a_late_answer_to_an_earlier_request_is_left_alone() {
    let (mut model, _) = start(&[("src", "a.txt")]);
    update(&mut model, settings(&[("src", "b.txt")]));
    update(&mut model, fetched(1, ARTICLE));
    assert!(matches!(model.state, State::Loading));
    update(&mut model, fetched(2, ARTICLE));
    assert!(matches!(model.state, State::Ready(_)));
}

#[test]
fn a_failure_is_told_to_the_host_and_can_be_retried() {
    let (mut model, _) = start(&[("src", "a.txt")]);
    let effects = update(&mut model, Event::Fetched(1, Err(Failure::Refused)));
    let error = effects.iter().find_map(|effect| match effect {
        Effect::Emit(HostEvent::Error { reason, about, .. }) => Some((*reason, about.as_str())),
        _ => None,
    });
    assert_eq!(error, Some(("cors", "a.txt")));
    assert_eq!(update(&mut model, Event::Retried), [Effect::Fetch(2, "a.txt".into())]);
}

#[test]
fn a_text_without_words_is_a_failure() {
    let (mut model, _) = start(&[("src", "a.txt")]);
    update(&mut model, fetched(1, " \n \n"));
    assert!(matches!(model.state, State::Failed(Failure::Empty)));
}

#[test]
fn an_unknown_value_is_reported_and_counts_as_absent() {
    let (model, effects) = start(&[("theme", "plaid"), ("pace", "fast")]);
    assert_eq!(emitted(&effects), ["liseuse-error", "liseuse-error"]);
    assert_eq!(model.settings().theme, Theme::Auto);
    assert_eq!(model.settings().pace, None);
}

#[test]
fn a_pace_is_a_number_of_words_with_or_without_a_fraction() {
    for (given, pace) in [("240", Some(240.0)), ("237.5", Some(237.5)), ("20.0", Some(20.0)), ("240.", Some(240.0))] {
        assert_eq!(start(&[("pace", given)]).0.settings().pace, pace, "{given}");
    }
    for given in ["19.9", "2000.1", "1e3", "-240", "24O", "240.5.1", "."] {
        assert_eq!(start(&[("pace", given)]).0.settings().pace, None, "{given}");
    }
}

#[test]
fn a_store_that_is_not_known_keeps_nothing() {
    let (model, _) = start(&[("store", "cloud")]);
    assert_eq!(model.settings().store, Store::None);
}

#[test]
fn html_goes_through_the_browsers_parser() {
    let (mut model, _) = start(&[("src", "a.html"), ("format", "html")]);
    let effects = update(&mut model, fetched(1, "<p>Words</p>"));
    assert_eq!(effects, [Effect::ReadHtml(1, "<p>Words</p>".into())]);
}

#[test]
fn the_pages_address_is_shared_without_what_tracks_readers() {
    assert_eq!(with_article().address(), "https://paper.example/a#top");
}

#[test]
fn the_publishers_address_comes_first() {
    let (model, _) = start(&[("href", "/canonical")]);
    assert_eq!(model.address(), "https://paper.example/canonical");
}

#[test]
fn a_choice_of_quotations_is_kept_and_outdone_by_the_publishers_next_word() {
    let mut model = with_article();
    let effects = update(&mut model, Event::QuotesChosen(Quotes::Off));
    assert!(effects.contains(&Effect::Keep(Store::Local, "quotes", "off".into())));
    assert_eq!(model.quotes(), Quotes::Off);
    update(&mut model, settings(&[("src", "a.txt"), ("quotes", "speech")]));
    assert_eq!(model.quotes(), Quotes::Speech);
}

#[test]
fn copying_says_that_it_did_or_offers_the_text() {
    let mut model = with_article();
    let effects = update(&mut model, Event::Shared(Subject::Article, "copy".into()));
    assert!(effects.contains(&Effect::Copy("https://paper.example/a#top".into())));
    update(&mut model, Event::Copied(Err("text".into())));
    assert_eq!(model.notice, Some(Notice::CopyByHand("text".into())));
    update(&mut model, Event::Copied(Ok(())));
    assert_eq!(model.notice, Some(Notice::Copied));
}

#[test]
fn progress_is_told_by_the_hundredth() {
    let mut model = with_article();
    let at = |top| Event::Scrolled(Viewport { top, height: 10_800.0, window: 800.0, ..Viewport::default() });
    assert_eq!(emitted(&update(&mut model, at(-5000.0))), ["liseuse-progress"]);
    assert!(emitted(&update(&mut model, at(-5001.0))).is_empty());
}

#[test]
fn a_network_that_is_not_known_is_reported() {
    let (_, effects) = start(&[("networks", "email friendster")]);
    assert_eq!(emitted(&effects), ["liseuse-error"]);
}

/// A model with an article in which Ada speaks twice and Bo once.
fn with_voices() -> Model {
    let (mut model, _) = start(&[("src", "a.txt"), ("lang", "en")]);
    let text = "The lamp\n\nA standfirst of the article that says little.\n\n“We wanted a warm light for the last bus,” said Ada \
        Morrow, the mayor. “It costs less than the old one did,” Morrow added.\n\n“Nobody asked the drivers about it,” \
        said Bo Tarn, who drives the bus at night and walks home after that.\n";
    let effects = update(&mut model, fetched(1, text));
    idle(&mut model, effects);
    model
}

#[test]
fn choosing_a_voice_opens_its_first_quotation_and_dims_the_rest() {
    let mut model = with_voices();
    let reading = model.reading().unwrap();
    assert_eq!(reading.voices.iter().map(|voice| voice.name.as_str()).collect::<Vec<_>>(), ["Ada Morrow", "Bo Tarn"]);
    let hers = reading.voices[0].quotations.clone();
    let effects = update(&mut model, Event::VoiceChosen(0));
    assert_eq!(effects[0], Effect::SingleOut(hers.clone()));
    assert!(effects.contains(&Effect::ShowQuotation(hers[0])));
    assert_eq!(emitted(&effects), ["liseuse-quote"]);
}

#[test]
fn stepping_goes_through_a_voice_and_around() {
    let mut model = with_voices();
    let hers = model.reading().unwrap().voices[0].quotations.clone();
    assert_eq!(hers.len(), 2);
    update(&mut model, Event::QuotationOpened(hers[0]));
    update(&mut model, Event::Stepped(Step::On));
    assert_eq!(model.listening.quotation, Some(hers[1]));
    update(&mut model, Event::Stepped(Step::On));
    assert_eq!(model.listening.quotation, Some(hers[0]));
    update(&mut model, Event::Stepped(Step::Back));
    assert_eq!(model.listening.quotation, Some(hers[1]));
}

#[test]
fn closing_a_quotation_gives_the_focus_back_and_ends_the_dimming() {
    let mut model = with_voices();
    update(&mut model, Event::VoiceChosen(1));
    let open = model.listening.quotation.unwrap();
    let effects = update(&mut model, Event::QuotationClosed);
    assert_eq!(effects, [Effect::FocusQuotation(open), Effect::SingleOut(Vec::new())]);
}

#[test]
fn a_quotation_is_copied_with_its_speaker_title_and_address() {
    let mut model = with_voices();
    let effects = update(&mut model, Event::Shared(Subject::Quotation(0), "copy".into()));
    let copied = effects.iter().find_map(|effect| match effect {
        Effect::Copy(text) => Some(text.as_str()),
        _ => None,
    });
    let expected = "“We wanted a warm light for the last bus,” — Ada Morrow\nThe lamp\nhttps://paper.example/a#top";
    assert_eq!(copied, Some(expected));
}

#[test]
fn a_network_that_takes_only_a_link_gets_the_words_by_the_clipboard() {
    let mut model = with_voices();
    let effects = update(&mut model, Event::Shared(Subject::Quotation(0), "facebook".into()));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Copy(text) if text.contains("Ada Morrow"))));
    let effects = update(&mut model, Event::Shared(Subject::Article, "facebook".into()));
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Copy(_))));
}

#[test]
fn long_markdown_is_read_in_slices_and_late_ones_are_left_alone() {
    let (mut model, _) = start(&[("src", "a.md"), ("format", "markdown")]);
    let book = "A paragraph of a book.\n\n".repeat(2000);
    let effects = update(&mut model, fetched(1, &book));
    assert!(matches!(&effects[..], [Effect::ReadMarkdown(1, text, _)] if *text == book));
    let article = crate::domain::parse::markdown::parse(&crate::domain::parse::Source { text: &book, base: None });
    update(&mut model, Event::MarkdownRead(0, Box::new(article.clone())));
    assert!(matches!(model.state, State::Loading));
    update(&mut model, Event::MarkdownRead(1, Box::new(article)));
    assert!(matches!(model.state, State::Ready(_)));
}

const SAID: &str = "\u{201c}The lamp is warm,\u{201d} the mayor quipped.";

fn asked_for_words() -> Model {
    let (mut model, _) = start(&[("src", "a.txt"), ("lang", "en-GB")]);
    model.lexicons = Lexicons::none();
    let effects = update(&mut model, fetched(1, SAID));
    assert!(effects.contains(&Effect::ReadWords("en")), "{effects:?}");
    let effects = idle(&mut model, effects);
    assert!(!effects.iter().any(is_ready), "{effects:?}");
    model
}

fn is_ready(effect: &Effect) -> bool {
    matches!(effect, Effect::Emit(HostEvent::Ready { quotations: 1, .. }))
}

fn speaker(model: &Model) -> Option<&str> {
    model.reading()?.quotations.first()?.speaker.as_ref().and_then(|speaker| speaker.name.as_deref())
}

#[test]
fn the_search_waits_for_the_words_of_its_language() {
    let mut model = asked_for_words();
    let words = Words::read("says quipped\nroles mayor\ndeterminers the".to_owned());
    let effects = update(&mut model, Event::WordsRead("en", Some(words)));
    assert!(idle(&mut model, effects).iter().any(is_ready));
    assert_eq!(speaker(&model), Some("the mayor"));
    let effects = update(&mut model, settings(&[("src", "a.txt"), ("lang", "en")]));
    assert!(!effects.contains(&Effect::ReadWords("en")), "{effects:?}");
}

#[test]
fn words_that_do_not_come_hold_nothing_up() {
    let mut model = asked_for_words();
    let effects = update(&mut model, Event::WordsRead("en", None));
    assert!(idle(&mut model, effects).iter().any(is_ready));
    assert_eq!(speaker(&model), None);
}

#[test]
fn the_anchor_is_shown_once_and_not_again_while_the_article_is_read() {
    let shown = |effects: &[Effect]| effects.iter().filter(|effect| **effect == Effect::ShowAnchor).count();
    let (mut model, _) = start(&[("src", "a.txt")]);
    let effects = update(&mut model, fetched(1, ARTICLE));
    assert_eq!(shown(&idle(&mut model, effects)), 1);
    let effects = update(&mut model, settings(&[("src", "a.txt"), ("pace", "300")]));
    assert_eq!(shown(&idle(&mut model, effects)), 0);
}
