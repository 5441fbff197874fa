//! The state machine, told what happens and asked what it wants.

use super::*;
use crate::domain::article::{Article, Block, Phrasing};
use crate::domain::language::{self, Direction, Language};
use crate::domain::parse::html::Node;
use crate::domain::parse::{self, Format, Source};
use crate::domain::passage::{self, Exactness, Place, Stretch};
use crate::domain::picture::Shape;
use crate::domain::quotation;
use crate::domain::share;
use proptest::prelude::*;
use std::rc::Rc;

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
    update(&mut model, Event::SecondCame(Second::HERE));
    let effects = update(&mut model, settings(attributes));
    (model, effects)
}

/// The answer of a page that does at once all the work it is asked to do.
fn answer(effect: &Effect) -> Option<Event> {
    match effect {
        Effect::Yield(_) => Some(Event::Idle(None)),
        Effect::Read(request, manuscript, base) => {
            let source = |text| Source { text, base: base.as_deref() };
            let article = match manuscript {
                Manuscript::Text(Some(Format::Markdown), text) => parse::markdown::parse(&source(text)),
                Manuscript::Text(None | Some(Format::Text), text) => parse::plain::parse(&source(text)),
                Manuscript::Nodes(_, nodes) => parse::html::fragment(nodes, base.as_deref()),
                Manuscript::Text(Some(Format::Html), _) => return None,
            };
            Some(Event::Read(*request, Ok(Box::new(article))))
        }
        Effect::Detect(request, article) => Some(Event::Detected(*request, language::of(article, None))),
        Effect::FindQuotations(search, paragraphs, language) => {
            let found = quotation::find(paragraphs, language.as_ref());
            Some(Event::QuotationsFound(*search, Ok(Findings::new(found, paragraphs))))
        }
        _ => None,
    }
}

/// Answers what can be answered until nothing is left; what is done and what was asked besides.
fn idle(model: &mut Model, effects: Vec<Effect>) -> Vec<Effect> {
    let (mut all, mut open) = (Vec::new(), std::collections::VecDeque::from(effects));
    while let Some(effect) = open.pop_front() {
        match answer(&effect) {
            Some(event) => open.extend(update(model, event)),
            None => all.push(effect),
        }
    }
    all
}

/// Answers what must be answered before there is an article on the page.
fn read(model: &mut Model, effects: Vec<Effect>) -> Vec<Effect> {
    let mut effects = effects;
    while let Some(at) = effects.iter().position(|effect| matches!(effect, Effect::Read(..) | Effect::Detect(..))) {
        let event = answer(&effects.remove(at));
        effects.extend(event.map(|event| update(model, event)).unwrap_or_default());
    }
    effects
}

fn with_article() -> Model {
    let (mut model, _) = start(&[("src", "a.txt")]);
    let effects = update(&mut model, fetched(1, ARTICLE));
    idle(&mut model, effects);
    model
}

fn emitted(effects: &[Effect]) -> Vec<&'static str> {
    let names = effects.iter().filter_map(|effect| match effect {
        Effect::Emit(HostEvent::Ready { .. }) => Some("liseuse-ready"),
        Effect::Emit(HostEvent::Error { .. }) => Some("liseuse-error"),
        Effect::Emit(HostEvent::Progress { .. }) => Some("liseuse-progress"),
        Effect::Emit(HostEvent::Quote(_)) => Some("liseuse-quote"),
        Effect::Emit(HostEvent::Share { .. }) => Some("liseuse-share"),
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
    assert!(effects.iter().any(|effect| matches!(effect, Effect::ReadContent(_))));
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
    let effects = read(&mut model, effects);
    assert!(model.reading().is_some());
    let effects = idle(&mut model, effects);
    assert_eq!(emitted(&effects), ["liseuse-ready"]);
    assert!(emitted(&update(&mut model, Event::Idle(None))).is_empty());
}

fn book() -> String {
    format!("Title\n\n{}", "One more paragraph of a long book, which goes on.\n\n".repeat(4000))
}

fn drawn(model: &Model) -> usize {
    model.reading().map_or(0, |reading| reading.drawn.len())
}

#[test]
fn a_long_article_is_worked_out_in_slices() {
    let (mut model, _) = start(&[("src", "a.txt")]);
    let effects = update(&mut model, fetched(1, &book()));
    let effects = read(&mut model, effects);
    assert_eq!(drawn(&model), 1);
    assert!(model.reading().is_some_and(|reading| reading.time.is_none()), "it is measured in slices as well");
    let effects = idle(&mut model, effects);
    assert!(drawn(&model) > 30, "{} slices", drawn(&model));
    assert_eq!(emitted(&effects), ["liseuse-ready"]);
    assert!(model.reading().is_some_and(|reading| reading.is_complete(Quotes::All)));
}

proptest! {
    #[test]
    fn no_slice_holds_more_than_it_must(sizes in proptest::collection::vec(1_usize..3000, 1..60)) {
        let paragraph = |&size: &usize| Block::Paragraph(Phrasing::plain("a".repeat(size)));
        let blocks = sizes.iter().map(paragraph).collect();
        let mut reading = Reading::new(Rc::new(Article { blocks, ..Article::default() }.numbered()), None, None, false);
        while reading.time.is_none() {
            reading.advance(Quotes::All, None);
        }
        prop_assert_eq!(reading.slices.iter().flat_map(Slice::range).collect::<Vec<_>>(), (0..sizes.len()).collect::<Vec<_>>());
        for slice in &reading.slices {
            prop_assert!(sizes[slice.range()].iter().sum::<usize>() < 4_000 + 3_000 + 1_000);
        }
    }
}

/// An article of one long block between two short ones.
fn with_long(block: &str) -> Reading {
    let article = parse::markdown::parse(&Source { text: &format!("# T\n\nOne.\n\n{block}\nTwo.\n"), base: None });
    Reading::new(Rc::new(article), None, None, false)
}

#[test]
fn a_long_list_is_shown_in_slices() {
    let reading = with_long(&"- One more item of a long list, which goes on and on.\n".repeat(1000));
    let [before, parts @ .., after] = reading.slices.as_slice() else { panic!("{:?}", reading.slices) };
    assert_eq!((before, after), (&Slice::Blocks(0..1), &Slice::Blocks(2..3)));
    assert!(parts.len() > 10 && parts.iter().all(|part| part.block() == 1 && part.range().len() < 100), "{parts:?}");
    assert_eq!(parts.iter().flat_map(Slice::range).collect::<Vec<_>>(), (0..1000).collect::<Vec<_>>());
    assert_eq!(parts.iter().filter(|part| !part.goes_on()).count(), 1);
}

#[test]
fn a_long_preformatted_text_is_shown_in_slices() {
    let reading = with_long(&format!("```\n{}```\n", "One more line of a long program, which goes on.\n".repeat(2000)));
    let [_, parts @ .., _] = reading.slices.as_slice() else { panic!("{:?}", reading.slices) };
    assert_eq!(
        parts.iter().map(|part| (part.block(), part.range())).collect::<Vec<_>>(),
        (0..20).map(|at| (1, at..at + 1)).collect::<Vec<_>>()
    );
    let reading = with_long("```\nA short program.\n```\n");
    assert_eq!(reading.slices, [Slice::Blocks(0..3)]);
}

#[test]
fn a_long_table_is_shown_in_a_few_rows_at_a_time() {
    let rows = "| One more row of a long table | which goes on and on |\n".repeat(800);
    let mut reading = with_long(&format!("| a | b |\n|---|---|\n{rows}"));
    while !reading.is_whole() {
        let before = reading.drawn.len();
        reading.advance(Quotes::All, Some(0.5));
        assert!(reading.drawn.len() - before < 10, "what is in view is laid out at once");
    }
}

/// How many bytes one turn after the other puts on the page, where every turn takes so long.
fn turns(spent: f64) -> Vec<usize> {
    let (mut model, _) = start(&[("src", "a.txt")]);
    let effects = update(&mut model, fetched(1, &book()));
    read(&mut model, effects);
    let mut sizes = Vec::new();
    while model.reading().is_some_and(|reading| !reading.is_whole()) {
        let before = (drawn(&model), model.reading().map_or(0, |reading| reading.weights.len()));
        update(&mut model, Event::Idle(Some(spent)));
        let reading = model.reading().unwrap();
        let slices = &reading.slices[before.0.min(reading.slices.len())..reading.drawn.len()];
        let blocks: usize = slices.iter().map(|slice| slice.range().len()).sum();
        sizes.push(50 * blocks.max(reading.weights.len() - before.1));
    }
    sizes
}

#[test]
fn a_slow_device_does_less_at_a_time() {
    assert!(turns(20.0).iter().all(|&bytes| bytes <= 20_000), "{:?}", turns(20.0));
    assert!(turns(1.0).iter().any(|&bytes| bytes > 60_000), "{:?}", turns(1.0));
    assert!(turns(1.0).iter().all(|&bytes| bytes <= 130_000), "{:?}", turns(1.0));
}

fn in_page_of(tag: &str, text: &str) -> (Model, Vec<Effect>) {
    let mut model = Model::default();
    update(&mut model, Event::Placed(Page { language: Language::new(tag), ..Page::default() }));
    update(&mut model, settings(&[("src", "a.txt")]));
    let effects = update(&mut model, fetched(1, text));
    let effects = effects.iter().filter_map(answer).flat_map(|event| update(&mut model, event)).collect();
    (model, effects)
}

#[test]
fn an_article_that_seems_to_be_in_the_pages_language_does_not_wait_for_the_second_part() {
    let (mut model, effects) = in_page_of("en", ARTICLE);
    assert!(model.reading().is_some());
    let searches = |effects: &[Effect]| effects.iter().any(|effect| matches!(effect, Effect::FindQuotations(..)));
    assert!(!searches(&effects), "nothing is looked for in a language that may be another");
    let effects = update(&mut model, Event::Detected(1, Language::new("en")));
    assert!(searches(&effects));
    assert_eq!(emitted(&idle(&mut model, effects)), ["liseuse-ready"]);
}

#[test]
fn an_article_in_another_language_is_read_in_that() {
    let (mut model, _) = in_page_of("fr", ARTICLE);
    assert!(model.reading().is_some_and(|reading| reading.language == Language::new("fr")));
    let effects = update(&mut model, Event::Detected(1, Language::new("en")));
    assert!(model.reading().is_some_and(|reading| reading.language == Language::new("en")));
    assert_eq!(emitted(&idle(&mut model, effects)), ["liseuse-ready"]);
    let (model, _) =
        in_page_of("en", "Заголовок\n\nНовый корпус библиотеки открылся вчера, и читатели пришли с утра.\n");
    assert!(model.reading().is_none(), "another script is another language");
}

#[test]
fn the_beginning_of_an_article_is_readable_before_the_rest_is_read() {
    let (mut model, _) = start(&[("src", "a.md"), ("lang", "en")]);
    update(&mut model, fetched(1, "irrelevant"));
    let markdown = |text: &str| Box::new(parse::markdown::parse(&Source { text, base: None }));
    let effects = update(&mut model, Event::Begun(1, markdown("# Title\n\nOne.\n")));
    assert!(emitted(&idle(&mut model, effects)).is_empty(), "nobody is told of an article that is not there yet");
    assert_eq!(model.title(), "Title");
    assert!(model.reading().is_some_and(|reading| reading.time.is_none()));
    let effects = update(&mut model, Event::Read(1, Ok(markdown("# Title\n\nOne.\n\nTwo.\n"))));
    assert_eq!(emitted(&idle(&mut model, effects)), ["liseuse-ready"]);
    assert_eq!(model.reading().map(|reading| reading.article.blocks.len()), Some(2));
    assert!(update(&mut model, Event::Begun(0, markdown("Late"))).is_empty());
}

#[test]
fn a_late_answer_to_an_earlier_request_is_left_alone() {
    let (mut model, _) = start(&[("src", "a.txt")]);
    update(&mut model, settings(&[("src", "b.txt")]));
    assert!(update(&mut model, fetched(1, ARTICLE)).is_empty());
    let effects = update(&mut model, fetched(2, ARTICLE));
    let late = Event::Read(1, Err(Failure::Unreadable));
    assert!(update(&mut model, late).is_empty());
    read(&mut model, effects);
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
    let effects = update(&mut model, fetched(1, " \n \n"));
    read(&mut model, effects);
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
    let base = Some("https://paper.example/a.txt".to_owned());
    assert_eq!(effects, [Effect::Read(1, Manuscript::Text(Some(Format::Html), "<p>Words</p>".into()), base)]);
}

#[test]
fn the_pages_address_is_shared_without_what_tracks_readers() {
    assert_eq!(with_article().address(), "https://paper.example/a#top");
}

#[test]
fn only_an_address_that_leads_there_from_anywhere_is_shared() {
    for (attribute, expected) in [
        ("#part", "https://paper.example/a#top"),
        ("mailto:ada@paper.example", "https://paper.example/a#top"),
        ("//mirror.example/b", "https://mirror.example/b"),
    ] {
        assert_eq!(start(&[("href", attribute)]).0.address(), expected);
    }
    let opened = |address: &str, base: &str, canonical: Option<&str>| {
        let (mut model, _) = start(&[]);
        model.page = Page {
            address: address.into(),
            base: base.into(),
            canonical: canonical.map(Into::into),
            ..Page::default()
        };
        model.address()
    };
    assert_eq!(opened("https://e.org/a?q=[1|2]", "https://e.org/", None), "https://e.org/a?q=[1|2]");
    assert_eq!(opened("http://localhost:8080/a", "http://localhost:8080/a", None), "http://localhost:8080/a");
    assert_eq!(opened("file:///tmp/a.html", "file:///tmp/a.html", Some("https://e.org/a")), "https://e.org/a");
    assert_eq!(opened("file:///tmp/a.html", "file:///tmp/a.html", Some("/a")), "file:///tmp/a.html");
    // A page in a frame that was written into its attribute.
    assert_eq!(opened("about:srcdoc", "https://e.org/a", None), "https://e.org/a");
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
    assert_eq!(reading.voices().iter().map(|voice| voice.name.as_str()).collect::<Vec<_>>(), ["Ada Morrow", "Bo Tarn"]);
    let hers = reading.voices()[0].quotations.clone();
    let effects = update(&mut model, Event::VoiceChosen(0));
    assert_eq!(effects[0], Effect::SingleOut(hers.clone()));
    assert!(effects.contains(&Effect::ShowQuotation(hers[0])));
    assert_eq!(emitted(&effects), ["liseuse-quote"]);
}

#[test]
fn stepping_goes_through_a_voice_and_around() {
    let mut model = with_voices();
    let hers = model.reading().unwrap().voices()[0].quotations.clone();
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
        Effect::CopyQuotation(message) => Some(share::sourced(message)),
        _ => None,
    });
    let expected = "“We wanted a warm light for the last bus,” — Ada Morrow\nThe lamp\nhttps://paper.example/a#top";
    assert_eq!(copied.as_deref(), Some(expected));
}

#[test]
fn a_network_that_takes_only_a_link_gets_the_words_by_the_clipboard() {
    let mut model = with_voices();
    let effects = update(&mut model, Event::Shared(Subject::Quotation(0), "facebook".into()));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Copy(text) if text.contains("Ada Morrow"))));
    update(&mut model, Event::Copied(Ok(())));
    assert_eq!(model.notice, Some(Notice::CopiedFor("Facebook".into())));
    let effects = update(&mut model, Event::Shared(Subject::Article, "facebook".into()));
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Copy(_))));
}

#[test]
fn an_article_whose_quotations_cant_be_looked_for_is_read_without_and_says_so() {
    let (mut model, _) = start(&[("src", "a.txt"), ("lang", "en")]);
    let effects = update(&mut model, fetched(1, ARTICLE));
    read(&mut model, effects);
    let effects = update(&mut model, Event::QuotationsFound(1, Err(Failure::Incomplete)));
    let effects = idle(&mut model, effects);
    assert_eq!(emitted(&effects), ["liseuse-error", "liseuse-ready"]);
    assert_eq!(model.notice, Some(Notice::Incomplete));
    assert!(matches!(model.state, State::Ready(_)));
}

#[test]
fn an_article_is_shown_before_its_quotations_are_known() {
    let (mut model, _) = start(&[("src", "a.txt"), ("lang", "en")]);
    let effects = update(&mut model, fetched(1, ARTICLE));
    let effects = read(&mut model, effects);
    assert!(effects.iter().any(|effect| matches!(effect, Effect::FindQuotations(1, ..))), "{effects:?}");
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Yield(_))), "a short article is drawn at once");
    assert!(emitted(&effects).is_empty(), "it is not ready before its quotations are shown");
}

#[test]
fn only_a_text_that_declares_no_language_is_asked_for_its_own() {
    let asks = |attributes: &[(&str, &str)]| {
        let (mut model, _) = start(attributes);
        let effects = update(&mut model, fetched(1, ARTICLE));
        let event = effects.iter().find_map(answer).unwrap();
        update(&mut model, event).iter().any(|effect| matches!(effect, Effect::Detect(..)))
    };
    assert!(asks(&[("src", "a.txt")]));
    assert!(!asks(&[("src", "a.txt"), ("lang", "en")]));
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

/// What the page answers to an effect that asks for an excerpt.
fn excerpt(model: &mut Model, effects: &[Effect]) -> Vec<Effect> {
    let asked = effects.iter().find_map(|effect| match effect {
        Effect::ReadExcerpt(paragraphs, quotations, chosen) => {
            Some(Event::ExcerptRead(*chosen, passage::excerpt(paragraphs, quotations, *chosen)))
        }
        _ => None,
    });
    update(model, asked.unwrap())
}

fn place(paragraph: usize, unit: usize) -> Place {
    Place { paragraph, unit }
}

#[test]
fn a_selected_passage_opens_its_menu_once_it_can_be_passed_on() {
    let mut model = with_article();
    let effects = update(&mut model, Event::PassageSelected(Some((place(1, 4), place(1, 8)))));
    assert!(model.selected().is_none());
    assert_eq!(excerpt(&mut model, &effects), [Effect::PlaceMenu]);
    assert_eq!(model.selected().unwrap().0.text, "town");
    let message = model.message(Subject::Passage);
    assert_eq!(message.url, "https://paper.example/a#top:~:text=The-,town,-gave%20its%20last");
    update(&mut model, Event::PassageSelected(None));
    assert!(model.selected().is_none());
}

#[test]
fn an_excerpt_that_nobody_waits_for_any_more_is_left_alone() {
    let mut model = with_article();
    let effects = update(&mut model, Event::PassageSelected(Some((place(1, 4), place(1, 8)))));
    update(&mut model, Event::PassageSelected(Some((place(2, 0), place(2, 9)))));
    assert!(excerpt(&mut model, &effects).is_empty());
    assert!(model.selected().is_none());
}

#[test]
fn an_open_quotation_is_shared_with_the_link_to_its_words() {
    let mut model = with_voices();
    let effects = update(&mut model, Event::QuotationOpened(0));
    assert_eq!(model.message(Subject::Quotation(0)).url, "https://paper.example/a#top");
    excerpt(&mut model, &effects);
    assert!(model.message(Subject::Quotation(0)).url.contains(":~:text=%E2%80%9CWe%20wanted"));
    assert_eq!(model.message(Subject::Quotation(1)).url, "https://paper.example/a#top");
}

#[test]
fn the_link_in_the_address_is_followed_once_the_article_is_whole_and_when_the_address_changes() {
    let follows = |effects: &[Effect]| effects.iter().any(|effect| matches!(effect, Effect::FindPassage(_)));
    let (mut model, _) = start(&[("src", "a.txt")]);
    let effects = update(&mut model, fetched(1, ARTICLE));
    assert!(follows(&idle(&mut model, effects)));
    let stretches = vec![Stretch { paragraph: 1, start: 0, end: 8 }];
    let found = Event::PassageFound(Some((stretches.clone(), Exactness::Edited)));
    assert_eq!(update(&mut model, found), [Effect::MarkPassage { stretches: stretches.clone(), show: true }]);
    assert_eq!(model.passages.arrival, Some(Arrival::Here(Exactness::Edited)));
    let effects = update(&mut model, Event::QuotesChosen(Quotes::Off));
    assert!(idle(&mut model, effects).contains(&Effect::MarkPassage { stretches, show: false }));
    assert!(follows(&update(&mut model, Event::AddressChanged)));
    // What the last link led to is not what this one is meant to lead to.
    let unmarked = Effect::MarkPassage { stretches: Vec::new(), show: false };
    assert_eq!(update(&mut model, Event::PassageFound(None)), [unmarked]);
    assert_eq!(model.passages.arrival, Some(Arrival::Gone));
    assert!(update(&mut model, Event::PassageFound(None)).is_empty());
    update(&mut model, Event::Dismissed);
    assert_eq!(model.passages.arrival, None);
}

#[test]
fn the_mark_of_a_passage_goes_with_the_text_that_it_stands_in() {
    let (mut model, _) = start(&[]);
    let content = |text: &str| Event::Found(Content::Text { mime: None, text: text.into() });
    let effects = update(&mut model, content(ARTICLE));
    idle(&mut model, effects);
    let stretches = vec![Stretch { paragraph: 1, start: 0, end: 8 }];
    update(&mut model, Event::PassageFound(Some((stretches.clone(), Exactness::Exact))));
    let marks = |effects: Vec<Effect>| -> Vec<_> {
        effects.into_iter().filter(|effect| matches!(effect, Effect::MarkPassage { .. })).collect()
    };
    // The publisher asks for another pace: the same text.
    let effects = update(&mut model, settings(&[("pace", "300")]));
    assert_eq!(marks(idle(&mut model, effects)), [Effect::MarkPassage { stretches, show: false }]);
    // The host page has other words: nobody knows what stands there now.
    let effects = update(&mut model, content("A new beginning\n\nWords that nobody has linked to.\n\nAnd more."));
    let unmarked = Effect::MarkPassage { stretches: Vec::new(), show: false };
    assert_eq!(marks(idle(&mut model, effects)), [unmarked]);
}

#[test]
fn mastodon_asks_for_the_server_until_it_gets_one_and_keeps_it() {
    let mut model = with_article();
    assert_eq!(update(&mut model, Event::ServerAsked(Subject::Article)), [Effect::OpenDialog]);
    assert!(update(&mut model, Event::ServerGiven("my server".into())).is_empty());
    assert!(matches!(&model.dialog, Some(Dialog::Server(asking)) if asking.wrong));
    let effects = update(&mut model, Event::ServerGiven("@me@Fosstodon.org".into()));
    let href =
        "https://fosstodon.org/share?text=A%20lamp%20for%20the%20night%20bus%0Ahttps%3A%2F%2Fpaper.example%2Fa%23top";
    let kept = Effect::Keep(Store::Local, "mastodon", "fosstodon.org".into());
    assert_eq!(effects, [Effect::Follow(href.into()), kept, Effect::CloseDialog]);
    update(&mut model, Event::DialogClosed);
    assert_eq!((model.dialog, model.server.as_deref()), (None, Some("fosstodon.org")));
    assert!(matches!(model.notice, Some(Notice::Opened(opened)) if opened.href == href));
}

#[test]
fn a_server_that_was_kept_is_checked_again() {
    let mut model = with_article();
    update(&mut model, Event::Recalled("mastodon", "fosstodon.org".into()));
    assert_eq!(model.server.as_deref(), Some("fosstodon.org"));
    update(&mut model, Event::Recalled("mastodon", "javascript:alert(1)".into()));
    assert_eq!(model.server, None);
}

#[test]
fn the_hosts_own_words_hashtags_and_account_go_with_the_article() {
    let (model, _) = start(&[("text", "Read this"), ("hashtags", "lamp, #slow  reading"), ("via", "@lamp")]);
    let message = model.message(Subject::Article);
    assert_eq!(message.text.as_deref(), Some("Read this"));
    assert_eq!(message.hashtags, ["lamp", "#slow", "reading"]);
    assert_eq!(message.via.as_deref(), Some("@lamp"));
}

#[test]
fn what_is_asked_before_the_second_part_is_there_happens_when_it_comes() {
    let mut model = Model::default();
    update(&mut model, page());
    let effects = update(&mut model, settings(&[("networks", "email friendster")]));
    assert!(emitted(&effects).is_empty());
    assert!(update(&mut model, Event::Shared(Subject::Article, "print".into())).is_empty());
    let effects = update(&mut model, Event::SecondCame(Second::HERE));
    assert_eq!(emitted(&effects), ["liseuse-error"]);
    assert!(effects.contains(&Effect::Print));
}

#[test]
fn a_picture_is_drawn_again_in_another_shape_and_says_what_is_on_it() {
    let mut model = with_voices();
    let effects = update(&mut model, Event::Shared(Subject::Quotation(0), "picture".into()));
    let [Effect::OpenDialog, Effect::DrawPicture(drawing)] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!((drawing.shape, drawing.direction), (Shape::Square, Some(Direction::LeftToRight)));
    let effects = update(&mut model, Event::ShapeChosen(Shape::Wide));
    assert!(matches!(&effects[..], [Effect::DrawPicture(drawing)] if drawing.shape == Shape::Wide));
    update(&mut model, Event::PictureDrawn(Some(Drawn { words: "“A warm light. …”".into(), can_share: false })));
    let effects = update(&mut model, Event::DescriptionCopied);
    assert_eq!(effects, [Effect::Copy("“A warm light. …” — Ada Morrow — The lamp".into())]);
    update(&mut model, Event::DialogClosed);
    assert!(update(&mut model, Event::PictureUsed(Use::Save)).is_empty());
}

#[test]
fn an_article_has_no_picture_but_a_code() {
    let mut model = with_article();
    assert!(update(&mut model, Event::Shared(Subject::Article, "picture".into())).is_empty());
    let address = "https://paper.example/a#top";
    let effects = update(&mut model, Event::Shared(Subject::Article, "qr".into()));
    assert_eq!(effects, [Effect::OpenDialog, Effect::DrawCode(address.into())]);
    update(&mut model, Event::CodeDrawn(None));
    update(&mut model, Event::CodeResized);
    let scanning = Scanning { url: address.into(), code: Some(None), large: true };
    assert_eq!(model.dialog, Some(Dialog::Code(scanning)));
}
