//! Pictures of the demo page, for the README and for whoever works on its looks.

use crate::harness::{Browser, Engine, Page, Proxy, Result, Scheme};
use std::{fs, path::Path};

const WIDTHS: [u32; 3] = [360, 768, 1280];
const TALLEST: u32 = 6000;

/// Takes the README's picture into a `.png`, or pictures at every width, light and dark, into a folder.
pub(crate) async fn take(target: &Path) -> Result {
    let proxy = Proxy::start().await?;
    let browser = Browser::start(Engine::Chromium, Scheme::Light, &proxy).await?;
    let outcome = take_with(&mut Page::new(&browser, &proxy).await?, target).await;
    browser.end().await;
    outcome
}

async fn take_with(page: &mut Page, target: &Path) -> Result {
    if target.extension().is_some_and(|extension| extension == "png") {
        fs::create_dir_all(target.parent().unwrap_or(target))?;
        page.resize(1280, 800).await?;
        open(page).await?;
        return keep(page, target).await;
    }
    fs::create_dir_all(target)?;
    for (scheme, name) in [(Scheme::Light, "light"), (Scheme::Dark, "dark")] {
        page.prefer(scheme).await?;
        for width in WIDTHS {
            page.resize(width, 800).await?;
            open(page).await?;
            let height: u32 = page.eval("document.documentElement.scrollHeight").await?;
            page.resize(width, height.min(TALLEST)).await?;
            keep(page, &target.join(format!("{width}-{name}.png"))).await?;
        }
    }
    Ok(())
}

/// Opens the demo page and waits for its article.
async fn open(page: &Page) -> Result {
    page.open("/index.html").await?;
    page.event("liseuse-ready").await?;
    page.run("await document.fonts.ready").await
}

async fn keep(page: &Page, target: &Path) -> Result {
    page.driver.screenshot(target).await?;
    println!("{}", target.display());
    Ok(())
}
