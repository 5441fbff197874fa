//! Pictures of the demo page, for the README and for whoever works on its looks.

use crate::harness::{Browser, Engine, Page, Proxy, Result, Scheme};
use std::{fs, path::Path};

const WIDTHS: [u32; 3] = [360, 768, 1280];

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
        return picture(page, 1280, 800, target).await;
    }
    fs::create_dir_all(target)?;
    for (scheme, name) in [(Scheme::Light, "light"), (Scheme::Dark, "dark")] {
        page.prefer(scheme).await?;
        for width in WIDTHS {
            picture(page, width, 1600, &target.join(format!("{width}-{name}.png"))).await?;
        }
    }
    Ok(())
}

async fn picture(page: &Page, width: u32, height: u32, target: &Path) -> Result {
    page.resize(width, height).await?;
    page.open("/index.html").await?;
    page.event("liseuse-ready").await?;
    page.eval::<bool>("document.fonts.ready.then(() => true)").await?;
    page.driver.screenshot(target).await?;
    println!("{}", target.display());
    Ok(())
}
