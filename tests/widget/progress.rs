//! How far a reader has come.

use crate::harness::{Answer, Page, Result, Test, tests};

pub(crate) const TESTS: &[Test] = tests![
    scrolling_moves_the_bar_and_tells_the_host,
    minutes_left_become_fewer,
    the_bar_stays_in_sight,
    scrolling_in_a_box_of_the_host_counts,
];

const BAR: &str = "Number(part('progress').getAttribute('aria-valuenow'))";

async fn long(page: &Page, around: [&str; 2]) -> Result {
    let words =
        "Many words stand in this paragraph, and a reader who takes them one by one gets to its end in a while.\n\n";
    page.site.put("/long.md", Answer::markdown(&format!("# Long\n\n{}", words.repeat(120))));
    let [before, after] = around;
    page.read(&format!("{before}<liseuse-reader src=\"/long.md\" ui-lang=\"en\"></liseuse-reader>{after}")).await
}

/// Scrolls until this part of the text is above the window and a condition holds: the text may grow while it comes in
/// sight, so the place is looked for again.
async fn scroll_until(page: &Page, fraction: f64, condition: &str) -> Result {
    page.wait_for(&format!(
        "(() => {{
            const {{ top, height }} = part('body').getBoundingClientRect();
            scrollTo(0, Math.ceil(scrollY + top + (height - innerHeight) * {fraction}) + 1);
            return {condition};
        }})()"
    ))
    .await
}

async fn scrolling_moves_the_bar_and_tells_the_host(page: &mut Page) -> Result {
    long(page, ["", ""]).await?;
    assert_eq!(page.eval::<u32>(BAR).await?, 0);
    for (fraction, low, high) in [(0.25, 20, 30), (0.5, 45, 55), (0.75, 70, 80), (1.0, 100, 100), (0.5, 45, 55)] {
        scroll_until(page, fraction, &format!("{BAR} >= {low} && {BAR} <= {high}")).await?;
    }
    let told = "events.filter(({ type }) => type === 'liseuse-progress').map(({ detail }) => detail)";
    assert!(page.eval::<bool>(&format!("{told}.every(({{ fraction, minutesLeft }}) => fraction >= 0 && fraction <= 1 && Number.isInteger(minutesLeft))")).await?);
    assert!(
        page.eval::<bool>(&format!(
            "{told}.some(({{ fraction, minutesLeft }}) => fraction === 1 && minutesLeft === 0)"
        ))
        .await?
    );
    Ok(())
}

async fn minutes_left_become_fewer(page: &mut Page) -> Result {
    long(page, ["", ""]).await?;
    let left = "Number.parseInt(part('progress').getAttribute('aria-valuetext'))";
    let start = page.eval::<f64>(left).await?;
    assert!(start >= 8.0, "{start}");
    scroll_until(page, 0.5, &format!("{left} > 0 && {left} < {start}")).await?;
    assert!(page.eval::<bool>("root.querySelector('.left').textContent.endsWith(' left')").await?);
    scroll_until(page, 1.0, &format!("{left} === 0 && !root.querySelector('.left')")).await
}

async fn the_bar_stays_in_sight(page: &mut Page) -> Result {
    long(page, ["<h1>The host's own heading</h1>", ""]).await?;
    scroll_until(page, 0.6, &format!("{BAR} > 50")).await?;
    let place = "(({ top, height, width }) => [top, height, width, document.documentElement.clientWidth])(part('progress').getBoundingClientRect())";
    let [top, height, ..] = page.eval::<[f64; 4]>(place).await?;
    assert!((-0.5..=0.5).contains(&top) && height >= 2.0, "{top} {height}");
    Ok(())
}

async fn scrolling_in_a_box_of_the_host_counts(page: &mut Page) -> Result {
    long(page, ["<div id=\"box\">", "</div>"]).await?;
    page.run("Object.assign(document.querySelector('#box').style, { height: '800px', overflow: 'auto' })").await?;
    page.run("const box = document.querySelector('#box'); box.scrollTop = box.scrollHeight / 2").await?;
    page.wait_for(&format!("{BAR} > 40 && {BAR} < 60")).await
}
