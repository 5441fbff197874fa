//! Quotations in the text: marked, switched, opened.

use crate::harness::{Answer, Page, Result, Test, tests};
use crate::selection::hear_copies;
use thirtyfour::Key;

pub(crate) const FERRY: &str = "# The ferry comes back\n\n\
    “We never stopped believing in this boat,” said Mara Dunne, who runs the harbour office.\n\n\
    The so-called “ghost timetable” hung in the waiting room all the same.\n\n\
    “Nobody asked the islanders,” said Tom Reyes, a fisherman.\n\n\
    “We asked everybody twice,” said Mara Dunne.\n";

pub(crate) const TESTS: &[Test] = tests![
    they_carry_their_kind_and_speaker,
    kinds_are_told_apart_by_more_than_colour,
    the_switch_is_worked_by_keys,
    a_choice_is_kept_for_the_next_visit,
    a_choice_is_kept_for_the_session_alone,
    without_a_store_nothing_is_kept,
    blocked_storage_is_said_and_the_choice_holds,
    a_click_opens_the_card_of_a_quotation,
    the_enter_key_opens_it_and_escape_gives_the_focus_back,
    arrow_keys_go_from_one_to_the_next,
    the_host_hears_which_one_is_opened,
    the_host_reads_them_as_data,
    the_card_shares_the_quotation_with_its_speaker,
    the_card_copies_the_quotation_with_its_attribution,
    selecting_words_opens_nothing,
];

pub(crate) async fn ferry(page: &Page, attributes: &str) -> Result {
    page.site.put("/ferry.md", Answer::markdown(FERRY));
    let tag =
        format!("<liseuse-reader src=\"/ferry.md\" ui-lang=\"en\" href=\"https://island.example/a\" {attributes}>");
    page.read(&format!("{tag}</liseuse-reader>")).await
}

/// The card, once it is open.
const CARD: &str = "root.querySelector('[role=dialog]')";

async fn they_carry_their_kind_and_speaker(page: &mut Page) -> Result {
    ferry(page, "").await?;
    let speech =
        "parts('quote').filter(({ dataset }) => dataset.kind === 'speech').map(({ dataset }) => dataset.speaker)";
    assert_eq!(page.eval::<Vec<String>>(speech).await?, ["Mara Dunne", "Tom Reyes", "Mara Dunne"]);
    let other = "parts('quote').filter(({ dataset }) => dataset.kind !== 'speech').map(({ textContent, dataset }) => [textContent, dataset.speaker ?? ''])";
    assert_eq!(page.eval::<Vec<[String; 2]>>(other).await?, [["“ghost timetable”", ""]]);
    let names =
        "parts('quote').filter(({ role }) => role === 'group').map((quote) => quote.getAttribute('aria-label'))";
    let names = page.eval::<Vec<String>>(names).await?;
    assert_eq!(names, ["Quotation, Mara Dunne", "Quotation, Tom Reyes", "Quotation, Mara Dunne"]);
    Ok(())
}

async fn kinds_are_told_apart_by_more_than_colour(page: &mut Page) -> Result {
    ferry(page, "").await?;
    let styles = "parts('quote').map((quote) => getComputedStyle(quote)).map((style) => `${style.textDecorationLine} ${style.textDecorationStyle}`)";
    let styles = page.eval::<Vec<String>>(styles).await?;
    assert!(styles.iter().all(|style| style.starts_with("underline ")), "{styles:?}");
    assert_ne!(styles[0], styles[1]);
    Ok(())
}

async fn the_switch_is_worked_by_keys(page: &mut Page) -> Result {
    ferry(page, "").await?;
    page.run("root.querySelector('input:checked').focus()").await?;
    for (key, kinds, count) in [(Key::Right, "speech", 3), (Key::Right, "off", 0), (Key::Left, "speech", 3)] {
        page.press(key).await?;
        page.wait_for(&format!("root.querySelector('input:checked').value === '{kinds}'")).await?;
        page.wait_for(&format!("parts('quote').length === {count}")).await?;
    }
    Ok(())
}

async fn choose(page: &Page, quotes: &str, count: u32) -> Result {
    let label = page.element(&format!("root.querySelector('input[value={quotes}]').closest('label')")).await?;
    label.click().await?;
    page.wait_for(&format!("parts('quote').length === {count}")).await
}

async fn a_choice_is_kept_for_the_next_visit(page: &mut Page) -> Result {
    ferry(page, "").await?;
    choose(page, "speech", 3).await?;
    ferry(page, "").await?;
    page.wait_for("parts('quote').length === 3 && root.querySelector('input:checked').value === 'speech'").await?;
    assert_eq!(page.eval::<Vec<String>>("Object.keys(localStorage)").await?, ["liseuse.quotes"]);
    Ok(())
}

async fn a_choice_is_kept_for_the_session_alone(page: &mut Page) -> Result {
    ferry(page, "store=\"session\"").await?;
    choose(page, "off", 0).await?;
    ferry(page, "store=\"session\"").await?;
    page.wait_for("root.querySelector('input:checked').value === 'off'").await?;
    assert_eq!(page.eval::<usize>("localStorage.length").await?, 0);
    Ok(())
}

async fn without_a_store_nothing_is_kept(page: &mut Page) -> Result {
    ferry(page, "store=\"none\"").await?;
    choose(page, "off", 0).await?;
    assert_eq!(page.eval::<usize>("localStorage.length + sessionStorage.length + document.cookie.length").await?, 0);
    assert_eq!(page.eval::<String>("root.querySelector('.notice').textContent").await?, "");
    ferry(page, "store=\"none\"").await?;
    assert_eq!(page.eval::<u32>("parts('quote').length").await?, 4);
    Ok(())
}

async fn blocked_storage_is_said_and_the_choice_holds(page: &mut Page) -> Result {
    page.site.put("/ferry.md", Answer::markdown(FERRY));
    // Before the widget's script: an engine may remember what a property was that it has read twice.
    page.read("<script>Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('no', 'SecurityError') } })</script>
        <liseuse-reader src=\"/ferry.md\" ui-lang=\"en\"></liseuse-reader>").await?;
    choose(page, "off", 0).await?;
    page.wait_for("root.querySelector('.notice [role=status]').textContent.startsWith('This choice holds for now')")
        .await?;
    assert_eq!(page.errors().await?, Vec::<String>::new());
    Ok(())
}

async fn a_click_opens_the_card_of_a_quotation(page: &mut Page) -> Result {
    ferry(page, "").await?;
    page.part("quote").await?.click().await?;
    page.wait_for(&format!("{CARD}.contains(root.activeElement)")).await?;
    let words = page.eval::<String>(&format!("{CARD}.textContent")).await?;
    assert!(
        words.starts_with("Mara Dunne") && words.contains("The text says so.") && words.contains("1 of 2"),
        "{words}"
    );
    page.element(&format!(
        "[...{CARD}.querySelectorAll('button')].find(({{ textContent }}) => textContent === 'Close')"
    ))
    .await?
    .click()
    .await?;
    page.wait_for(&format!("!{CARD}")).await?;
    assert!(page.eval::<bool>("root.activeElement === part('quote')").await?);
    Ok(())
}

async fn the_enter_key_opens_it_and_escape_gives_the_focus_back(page: &mut Page) -> Result {
    ferry(page, "").await?;
    page.run("part('quote').focus()").await?;
    page.press(Key::Enter).await?;
    page.wait_for(&format!("{CARD}.contains(root.activeElement)")).await?;
    page.press(Key::Escape).await?;
    page.wait_for(&format!("!{CARD} && root.activeElement === part('quote')")).await?;
    page.press(Key::Space).await?;
    page.wait_for(&format!("{CARD}.contains(root.activeElement)")).await
}

async fn arrow_keys_go_from_one_to_the_next(page: &mut Page) -> Result {
    ferry(page, "").await?;
    page.run("part('quote').focus()").await?;
    page.press(Key::Right).await?;
    page.wait_for("root.activeElement.dataset.speaker === 'Tom Reyes'").await?;
    page.press(Key::Left).await?;
    page.wait_for("root.activeElement === part('quote')").await?;
    assert_eq!(page.eval::<u32>("root.querySelectorAll('[part~=quote][tabindex=\"0\"]').length").await?, 1);
    Ok(())
}

async fn the_host_hears_which_one_is_opened(page: &mut Page) -> Result {
    ferry(page, "").await?;
    page.run("part('quote').click()").await?;
    let told = page.event("liseuse-quote").await?;
    assert_eq!(told["text"], "“We never stopped believing in this boat,”");
    assert_eq!(told["kind"], "speech");
    assert_eq!(told["speaker"], "Mara Dunne");
    assert_eq!(told["confidence"], "sure");
    Ok(())
}

async fn the_host_reads_them_as_data(page: &mut Page) -> Result {
    ferry(page, "quotes=\"off\"").await?;
    let quotations = "reader.quotations.map(({ text, kind, speaker }) => [text, kind === 'speech', speaker ?? null])";
    let quotations = page.eval::<Vec<(String, bool, Option<String>)>>(quotations).await?;
    assert_eq!(quotations.len(), 4);
    let [_, ghost, reyes, _] = quotations.as_slice() else { return Err("other quotations".into()) };
    assert_eq!(*ghost, ("“ghost timetable”".to_owned(), false, None));
    assert_eq!(*reyes, ("“Nobody asked the islanders,”".to_owned(), true, Some("Tom Reyes".to_owned())));
    Ok(())
}

async fn the_card_shares_the_quotation_with_its_speaker(page: &mut Page) -> Result {
    ferry(page, "").await?;
    page.run("part('quote').click()").await?;
    page.wait_for(CARD).await?;
    let link = format!("{CARD}.querySelector('[data-network=telegram]').href");
    page.wait_for(&format!("{link}.includes('%3A~%3Atext')")).await?;
    let href = page.eval::<String>(&link).await?;
    let (before, after) = href.split_once("%23text%3D%25E2%2580%259CWe").ok_or("no link to the words")?;
    assert_eq!(before, "https://t.me/share/url?url=https%3A%2F%2Fisland.example%2Fa");
    let words =
        "&text=%E2%80%9CWe%20never%20stopped%20believing%20in%20this%20boat%2C%E2%80%9D%20%E2%80%94%20Mara%20Dunne";
    assert!(after.ends_with(words), "{href}");
    page.run(&format!(
        "{CARD}.querySelector('[data-network=telegram]').addEventListener('click', (click) => click.preventDefault())"
    ))
    .await?;
    page.run(&format!("{CARD}.querySelector('[data-network=telegram]').click()")).await?;
    assert_eq!(page.event("liseuse-share").await?["what"], "quotation");
    Ok(())
}

async fn the_card_copies_the_quotation_with_its_attribution(page: &mut Page) -> Result {
    ferry(page, "").await?;
    hear_copies(page).await?;
    page.run("part('quote').click()").await?;
    page.wait_for(CARD).await?;
    page.element(&format!("{CARD}.querySelector('[data-network=copy]')")).await?.click().await?;
    page.wait_for("window.copied.length === 1").await?;
    let expected =
        "“We never stopped believing in this boat,” — Mara Dunne\nThe ferry comes back\nhttps://island.example/a#text=";
    let copied = page.eval::<String>("window.copied[0]").await?;
    assert!(copied.starts_with(expected), "{copied}");
    Ok(())
}

async fn selecting_words_opens_nothing(page: &mut Page) -> Result {
    ferry(page, "").await?;
    page.run(
        "const to = (type, clientX) => new MouseEvent(type, { bubbles: true, composed: true, clientX }); \
         part('quote').dispatchEvent(to('pointerdown', 10)); part('quote').dispatchEvent(to('click', 90))",
    )
    .await?;
    assert!(page.eval::<bool>(&format!("!{CARD}")).await?);
    Ok(())
}
