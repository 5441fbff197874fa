//! The list of who said what.

use crate::harness::{Answer, Page, Result, Test, tests};
use crate::quotations::ferry;
use thirtyfour::Key;

pub(crate) const TESTS: &[Test] = tests![
    it_lists_every_speaker_with_their_part,
    its_button_stays_where_it_is,
    choosing_a_speaker_goes_to_their_words_and_dims_the_rest,
    steps_go_through_the_words_of_one_speaker_and_around,
    escape_ends_the_dimming_and_then_closes_the_list,
    keys_alone_are_enough,
    an_article_without_speakers_says_so,
    without_quotations_there_is_no_list,
    another_article_is_not_dimmed,
];

const OPEN: &str = "root.querySelector('.speakers > button')";
const SPEAKERS: &str = "[...root.querySelectorAll('.speakers li button')]";

async fn open(page: &Page) -> Result {
    page.element(OPEN).await?.click().await?;
    page.wait_for(&format!("{SPEAKERS}.length > 0")).await
}

async fn it_lists_every_speaker_with_their_part(page: &mut Page) -> Result {
    ferry(page, "").await?;
    assert_eq!(
        page.eval::<String>(&format!("{OPEN}.ariaExpanded ?? {OPEN}.getAttribute('aria-expanded')")).await?,
        "false"
    );
    open(page).await?;
    let rows = page.eval::<Vec<String>>(&format!("{SPEAKERS}.map(({{ textContent }}) => textContent)")).await?;
    assert_eq!(rows, ["Mara Dunne2 quotations, 73% of the words", "Tom Reyes1 quotation, 27% of the words"]);
    let bars = format!("{SPEAKERS}.map((speaker) => speaker.querySelector('rect').getBoundingClientRect().width)");
    let bars = page.eval::<Vec<f64>>(&bars).await?;
    assert!((bars[0] / bars[1] - 73.0 / 27.0).abs() < 0.1, "{bars:?}");
    Ok(())
}

async fn its_button_stays_where_it_is(page: &mut Page) -> Result {
    ferry(page, "").await?;
    let place = format!("(({{ x, y }}) => [x, y])({OPEN}.getBoundingClientRect())");
    let before = page.eval::<Vec<f64>>(&place).await?;
    open(page).await?;
    assert_eq!(page.eval::<Vec<f64>>(&place).await?, before);
    Ok(())
}

async fn choosing_a_speaker_goes_to_their_words_and_dims_the_rest(page: &mut Page) -> Result {
    ferry(page, "").await?;
    open(page).await?;
    let colour = "getComputedStyle(part('body').querySelector('p')).color";
    let before = page.eval::<String>(colour).await?;
    page.element(&format!("{SPEAKERS}[0]")).await?.click().await?;
    page.wait_for("root.querySelector('[role=dialog]').textContent.startsWith('Mara Dunne')").await?;
    let standing_out =
        "parts('quote').filter((quote) => quote.hasAttribute('data-voice')).map(({ dataset }) => dataset.speaker)";
    assert_eq!(page.eval::<Vec<String>>(standing_out).await?, ["Mara Dunne", "Mara Dunne"]);
    assert_ne!(page.eval::<String>(colour).await?, before);
    assert_eq!(page.eval::<String>(&format!("{SPEAKERS}[0].getAttribute('aria-pressed')")).await?, "true");
    Ok(())
}

async fn steps_go_through_the_words_of_one_speaker_and_around(page: &mut Page) -> Result {
    ferry(page, "").await?;
    open(page).await?;
    page.element(&format!("{SPEAKERS}[0]")).await?.click().await?;
    let position = "root.querySelector('.steps [role=status]').textContent";
    page.wait_for(&format!("{position} === '1 of 2'")).await?;
    for expected in ["2 of 2", "1 of 2"] {
        page.element("[...root.querySelectorAll('.steps button')].at(-1)").await?.click().await?;
        page.wait_for(&format!("{position} === '{expected}'")).await?;
    }
    page.element("root.querySelector('.steps button')").await?.click().await?;
    page.wait_for(&format!("{position} === '2 of 2'")).await?;
    let words = "events.filter(({ type }) => type === 'liseuse-quote').at(-1).detail.text";
    assert_eq!(page.eval::<String>(words).await?, "“We asked everybody twice,”");
    Ok(())
}

async fn escape_ends_the_dimming_and_then_closes_the_list(page: &mut Page) -> Result {
    ferry(page, "").await?;
    open(page).await?;
    page.element(&format!("{SPEAKERS}[1]")).await?.click().await?;
    page.wait_for(
        "root.querySelector('[data-singled-out]') && root.querySelector('[role=dialog]').contains(root.activeElement)",
    )
    .await?;
    page.press(Key::Escape).await?;
    page.wait_for("!root.querySelector('[data-singled-out], [data-voice], [role=dialog]')").await?;
    assert_eq!(page.eval::<String>("root.activeElement.dataset.speaker").await?, "Tom Reyes");
    page.press(Key::Escape).await?;
    page.wait_for(&format!("{SPEAKERS}.length === 0")).await
}

async fn keys_alone_are_enough(page: &mut Page) -> Result {
    ferry(page, "").await?;
    page.run(&format!("{OPEN}.focus()")).await?;
    page.press(Key::Enter).await?;
    page.wait_for(&format!("{SPEAKERS}.length === 2")).await?;
    page.press(Key::Tab).await?;
    page.press(Key::Enter).await?;
    page.wait_for("root.querySelector('[role=dialog]').contains(root.activeElement)").await?;
    page.press(Key::Tab).await?;
    page.press(Key::Tab).await?;
    page.press(Key::Enter).await?;
    page.wait_for("root.querySelector('.steps [role=status]').textContent === '2 of 2'").await
}

async fn an_article_without_speakers_says_so(page: &mut Page) -> Result {
    page.site
        .put("/a.md", Answer::markdown("# Nobody speaks\n\nThere are words here, and none of them is anybody's.\n"));
    page.read("<liseuse-reader src=\"/a.md\" ui-lang=\"en\"></liseuse-reader>").await?;
    page.element(OPEN).await?.click().await?;
    page.wait_for("root.querySelector('.speakers').textContent.includes('Nobody is quoted by name here.')").await
}

async fn without_quotations_there_is_no_list(page: &mut Page) -> Result {
    ferry(page, "quotes=\"off\"").await?;
    assert!(page.eval::<bool>("!root.querySelector('.speakers')").await?);
    Ok(())
}

async fn another_article_is_not_dimmed(page: &mut Page) -> Result {
    ferry(page, "").await?;
    open(page).await?;
    page.element(&format!("{SPEAKERS}[0]")).await?.click().await?;
    page.wait_for("root.querySelector('[data-singled-out]')").await?;
    page.site.put("/b.md", Answer::markdown("# Another\n\n“I am new here,” said Ada Bell.\n"));
    page.run("reader.src = '/b.md'").await?;
    page.wait_for("part('title').textContent === 'Another'").await?;
    page.wait_for("!root.querySelector('[data-singled-out], [data-voice], [role=dialog]')").await
}
