//! The demo page, which is the first page to embed the element.

use crate::harness::{Page, Result, Scheme, Test, tests};

pub(crate) const TESTS: &[Test] = tests![
    it_shows_its_article,
    it_asks_no_other_host,
    nothing_is_wrong_for_assistive_technology_in_light,
    nothing_is_wrong_for_assistive_technology_in_dark,
];

async fn it_shows_its_article(page: &mut Page) -> Result {
    open(page).await?;
    assert_eq!(page.text("title").await?, "The last night bus over Harrow Fell");
    assert_eq!(page.errors().await?, Vec::<String>::new());
    Ok(())
}

async fn it_asks_no_other_host(page: &mut Page) -> Result {
    open(page).await?;
    page.run("window.scrollTo(0, document.documentElement.scrollHeight)").await?;
    page.run("await new Promise((done) => setTimeout(done, 500))").await?;
    assert_eq!(page.foreign_requests(), Vec::<String>::new());
    Ok(())
}

async fn nothing_is_wrong_for_assistive_technology_in_light(page: &mut Page) -> Result {
    nothing_is_wrong(page).await
}

async fn nothing_is_wrong_for_assistive_technology_in_dark(page: &mut Page) -> Result {
    page.prefer(Scheme::Dark).await?;
    nothing_is_wrong(page).await
}

async fn nothing_is_wrong(page: &Page) -> Result {
    open(page).await?;
    for width in [360, 768, 1280] {
        page.resize(width, 900).await?;
        assert_eq!(page.accessibility_violations().await?, Vec::<String>::new(), "at {width} pixels");
    }
    Ok(())
}

async fn open(page: &Page) -> Result {
    page.open("/index.html").await?;
    page.event("liseuse-ready").await?;
    page.wait_for("part('title')").await
}
