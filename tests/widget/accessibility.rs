//! Nothing is wrong for assistive technology, at any width, in light and dark.

use crate::harness::{Answer, Engine, Page, Result, Scheme, Test, tests};
use crate::rendering::FERRY;

pub(crate) const TESTS: &[Test] = tests![
    an_article_in_light,
    an_article_in_dark,
    an_article_on_sepia,
    an_article_from_right_to_left,
    an_error_in_light,
    an_error_in_dark,
    an_open_card_in_light,
    an_open_card_in_dark,
    the_open_list_of_speakers_in_light,
    the_open_list_of_speakers_in_dark,
    a_notice_that_offers_a_text,
    signs_remain_in_forced_colours,
    nothing_moves_for_readers_who_want_that,
];

async fn ferry(page: &Page, attributes: &str) -> Result {
    page.site.put("/ferry.md", Answer::markdown(FERRY));
    page.read(&format!("<main><liseuse-reader src=\"/ferry.md\" {attributes}></liseuse-reader></main>")).await
}

/// At the widths of a phone, a tablet and a desk.
async fn nothing_is_wrong(page: &Page) -> Result {
    for width in [360, 768, 1280] {
        page.resize(width, 900).await?;
        assert_eq!(page.accessibility_violations().await?, Vec::<String>::new(), "at {width} pixels");
    }
    Ok(())
}

async fn an_article_in_light(page: &mut Page) -> Result {
    ferry(page, "").await?;
    nothing_is_wrong(page).await
}

async fn an_article_in_dark(page: &mut Page) -> Result {
    page.prefer(Scheme::Dark).await?;
    an_article_in_light(page).await
}

async fn an_article_on_sepia(page: &mut Page) -> Result {
    ferry(page, "theme=\"sepia\"").await?;
    nothing_is_wrong(page).await
}

async fn an_article_from_right_to_left(page: &mut Page) -> Result {
    page.open("/index.html").await?;
    page.event("liseuse-ready").await?;
    page.run("reader.src = 'articles/manara.md'").await?;
    page.wait_for("root.querySelector('article').dir === 'rtl'").await?;
    nothing_is_wrong(page).await
}

async fn an_error_in_light(page: &mut Page) -> Result {
    page.show(
        "<main><h1>A page</h1><liseuse-reader src=\"/none.md\"><p>The host's own words.</p></liseuse-reader></main>",
    )
    .await?;
    page.event("liseuse-error").await?;
    page.wait_for("root.querySelector('[role=alert]')").await?;
    nothing_is_wrong(page).await
}

async fn an_error_in_dark(page: &mut Page) -> Result {
    page.prefer(Scheme::Dark).await?;
    an_error_in_light(page).await
}

async fn an_open_card_in_light(page: &mut Page) -> Result {
    ferry(page, "").await?;
    page.run("part('quote').click()").await?;
    page.wait_for("root.querySelector('[role=dialog]').contains(root.activeElement)").await?;
    nothing_is_wrong(page).await
}

async fn an_open_card_in_dark(page: &mut Page) -> Result {
    page.prefer(Scheme::Dark).await?;
    an_open_card_in_light(page).await
}

async fn the_open_list_of_speakers_in_light(page: &mut Page) -> Result {
    ferry(page, "").await?;
    page.run("root.querySelector('.speakers button').click()").await?;
    page.wait_for("root.querySelector('.speakers li button')").await?;
    nothing_is_wrong(page).await?;
    // With one of them chosen, all else is dimmed and has to stay readable.
    page.run("root.querySelector('.speakers li button').click()").await?;
    page.wait_for("root.querySelector('[data-singled-out]')").await?;
    nothing_is_wrong(page).await
}

async fn the_open_list_of_speakers_in_dark(page: &mut Page) -> Result {
    page.prefer(Scheme::Dark).await?;
    the_open_list_of_speakers_in_light(page).await
}

async fn a_notice_that_offers_a_text(page: &mut Page) -> Result {
    ferry(page, "").await?;
    page.run("Object.defineProperty(navigator, 'clipboard', { value: undefined }); root.querySelector('[data-network=copy]').click()").await?;
    page.wait_for("root.querySelector('.notice textarea')").await?;
    nothing_is_wrong(page).await
}

async fn signs_remain_in_forced_colours(page: &mut Page) -> Result {
    if page.engine != Engine::Chromium {
        // The others take forced colours from the system only.
        return Ok(());
    }
    page.emulate("forced-colors", "active").await?;
    ferry(page, "").await?;
    assert!(page.eval::<bool>("matchMedia('(forced-colors: active)').matches").await?);
    let lines = "parts('quote').filter(({ localName }) => localName === 'span').every((quote) => getComputedStyle(quote).textDecorationLine === 'underline')";
    assert!(page.eval::<bool>(lines).await?);
    let chosen = "getComputedStyle(root.querySelector('input:checked').closest('label'))";
    let other = "getComputedStyle(root.querySelector('input:not(:checked)').closest('label'))";
    assert!(page.eval::<bool>(&format!("{chosen}.backgroundColor !== {other}.backgroundColor")).await?);
    nothing_is_wrong(page).await
}

async fn nothing_moves_for_readers_who_want_that(page: &mut Page) -> Result {
    if page.engine != Engine::Chromium {
        return Ok(());
    }
    page.emulate("prefers-reduced-motion", "reduce").await?;
    let gate = crate::harness::Gate::closed();
    page.site.put("/a.md", Answer::markdown("# A title\n\nWords.\n").behind(&gate));
    page.show("<liseuse-reader src=\"/a.md\"></liseuse-reader>").await?;
    page.wait_for("root.querySelector('.loading')").await?;
    assert_eq!(page.eval::<usize>("root.getAnimations().length").await?, 0);
    gate.open();
    page.wait_for("part('title')").await?;
    let moving = "[...root.querySelectorAll('*')].some((element) => getComputedStyle(element).transitionDuration !== '0s' || getComputedStyle(element).scrollBehavior === 'smooth')";
    assert!(!page.eval::<bool>(moving).await?);
    Ok(())
}
