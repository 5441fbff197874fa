//! The element comes alive on a host page, and the harness sees what it claims to see.

use crate::harness::{Page, Result, Test, tests};

pub(crate) const TESTS: &[Test] = tests![one_script_defines_the_element, the_element_says_when_it_is_ready,];

async fn one_script_defines_the_element(page: &mut Page) -> Result {
    page.show("<liseuse-reader><p>Words.</p></liseuse-reader>").await?;
    page.wait_for("customElements.get('liseuse-reader') && root").await?;
    assert_eq!(page.errors().await?, Vec::<String>::new());
    Ok(())
}

async fn the_element_says_when_it_is_ready(page: &mut Page) -> Result {
    page.show("<liseuse-reader><h1>A title</h1><p>Words.</p></liseuse-reader>").await?;
    page.event("liseuse-ready").await?;
    assert_eq!(page.text("title").await?, "A title");
    Ok(())
}
