//! Where things stand: nothing jumps, nothing sticks out, paper is a page of its own.

use crate::harness::{Answer, Engine, Gate, Page, Result, Test, tests};
use crate::rendering::FERRY;

pub(crate) const TESTS: &[Test] = tests![
    nothing_jumps_when_the_article_arrives,
    nothing_jumps_when_the_article_arrives_in_an_element_with_white_space,
    nothing_jumps_when_the_article_takes_the_place_of_the_hosts_own_text,
    nothing_jumps_around_an_element_whose_first_margin_stood_out,
    an_article_that_comes_at_the_second_try_stands_where_it_belongs,
    nothing_jumps_when_the_panels_come_to_an_article_without_a_title,
    the_foot_is_as_wide_as_the_text,
    the_way_back_of_a_note_stands_behind_its_last_word,
    nothing_sticks_out_at_the_width_of_a_small_phone,
    nothing_sticks_out_with_everything_open,
    long_words_break_rather_than_stick_out,
    targets_are_large_enough_for_a_finger,
    styles_of_the_host_stay_outside,
    only_the_first_element_is_laid_out_before_it_is_in_view,
];

async fn nothing_jumps_when_the_article_arrives(page: &mut Page) -> Result {
    nothing_jumps(page, "").await
}

async fn nothing_jumps_when_the_article_arrives_in_an_element_with_white_space(page: &mut Page) -> Result {
    nothing_jumps(page, "\n    ").await
}

async fn nothing_jumps(page: &Page, content: &str) -> Result {
    let gate = Gate::closed();
    page.site.put("/ferry.md", Answer::markdown(FERRY).behind(&gate));
    page.show(&format!("<h1>A page</h1><liseuse-reader src=\"/ferry.md\">{content}</liseuse-reader><p id=\"below\">Below it, the page goes on.</p>")).await?;
    page.wait_for("root.querySelector('.loading').getBoundingClientRect().height > 0").await?;
    // What stands below the article is out of sight before and after, so that nothing in sight moves.
    let below = "document.querySelector('#below').getBoundingClientRect().top >= innerHeight";
    assert!(page.eval::<bool>(below).await?);
    let top = page.eval::<String>("String(reader.getBoundingClientRect().top)").await?;
    if page.engine == Engine::Chromium {
        page.run("window.shifts = []; new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value)))
            .observe({ type: 'layout-shift' })").await?;
    }
    gate.open();
    page.event("liseuse-ready").await?;
    page.wait_for("part('body').getBoundingClientRect().height > innerHeight / 2").await?;
    page.run("await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))").await?;
    assert!(page.eval::<bool>(below).await?);
    assert_eq!(page.eval::<String>("String(reader.getBoundingClientRect().top)").await?, top);
    if page.engine == Engine::Chromium {
        // Up to 0.1 counts as good (web.dev, "Cumulative Layout Shift").
        let shifts = page.eval::<Vec<f64>>("window.shifts").await?;
        assert!(shifts.iter().sum::<f64>() < 0.1, "{shifts:?}");
    }
    Ok(())
}

async fn nothing_jumps_when_the_article_takes_the_place_of_the_hosts_own_text(page: &mut Page) -> Result {
    takes_the_place(page, "<h1>A page</h1>").await
}

async fn nothing_jumps_around_an_element_whose_first_margin_stood_out(page: &mut Page) -> Result {
    takes_the_place(page, "").await
}

async fn takes_the_place(page: &mut Page, before: &str) -> Result {
    let text =
        "<p>The ferry will stop on the first of March, says a notice at the harbour that few have read.</p>".repeat(60);
    let body = format!(
        "<style>body {{ font: 20px/1.4 sans-serif }}</style><main>{before}
        <liseuse-reader><h2>The ferry</h2>{text}</liseuse-reader></main><p>Below it, the page goes on.</p>
        <script>window.shifts = []; window.places = new Set(); const first = document.querySelector('liseuse-reader p');
        const look = () => {{ const {{ top, height }} = first.getBoundingClientRect(); if (height) places.add(`${{top}} ${{height}}`); requestAnimationFrame(look) }};
        look();
        try {{ new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({{ value }}) => value))).observe({{ type: 'layout-shift' }}) }} catch {{}}</script>"
    );
    page.read(&body).await?;
    page.run("await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))").await?;
    assert_eq!(
        page.eval::<u32>("places.size").await?,
        1,
        "the host's own text stays where it is as long as it is there"
    );
    assert_eq!(page.eval::<Vec<f64>>("shifts").await?, Vec::<f64>::new());
    Ok(())
}

async fn an_article_that_comes_at_the_second_try_stands_where_it_belongs(page: &mut Page) -> Result {
    page.site.put("/ferry.md", Answer::text("Not now.").status(503));
    let own = "<p>The host's own words.</p>".repeat(80);
    page.show(&format!("<h1>A page</h1><liseuse-reader src=\"/ferry.md\">{own}</liseuse-reader>")).await?;
    page.wait_for("root.querySelector('[role=alert] button')").await?;
    page.run("scrollTo(0, 300)").await?;
    page.site.put("/ferry.md", Answer::markdown(FERRY));
    page.run("root.querySelector('[role=alert] button').click()").await?;
    page.event("liseuse-ready").await?;
    assert_eq!(page.eval::<String>("root.querySelector('article').style.cssText").await?, "");
    Ok(())
}

async fn nothing_jumps_when_the_panels_come_to_an_article_without_a_title(page: &mut Page) -> Result {
    let (gate, second) = (Gate::closed(), "/liseuse_later.wasm");
    let wasm = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/dist/liseuse_later.wasm"))?;
    page.site.put(second, Answer::new("application/wasm", wasm).behind(&gate));
    page.site.put("/plain.md", Answer::markdown("Words without a title.\n\nAnd some more of them.\n"));
    page.show("<liseuse-reader src=\"/plain.md\" lang=\"en\"></liseuse-reader>").await?;
    let top = "String(part('body').getBoundingClientRect().top)";
    page.wait_for("part('body')?.textContent.includes('And some more')").await?;
    let before = page.eval::<String>(top).await?;
    gate.open();
    page.wait_for("root.querySelector('.progress')").await?;
    assert_eq!(page.eval::<String>(top).await?, before);
    Ok(())
}

async fn ferry(page: &Page, attributes: &str) -> Result {
    page.site.put("/ferry.md", Answer::markdown(FERRY));
    page.read(&format!("<main><liseuse-reader src=\"/ferry.md\" {attributes}></liseuse-reader></main>")).await
}

/// What is wider than the window, by its name and class.
const STICKING_OUT: &str = "document.documentElement.scrollWidth > innerWidth ? [...root.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1).map(({ localName, className }) => `${localName}.${className}`) : []";

async fn the_foot_is_as_wide_as_the_text(page: &mut Page) -> Result {
    page.site.put("/ferry.md", Answer::markdown(FERRY));
    page.read("<liseuse-reader src=\"/ferry.md\"></liseuse-reader>").await?;
    page.wait_for("part('share')").await?;
    let edges = |name: &str| format!("(({{ left, right }}) => [left, right])(part('{name}').getBoundingClientRect())");
    assert_eq!(page.eval::<Vec<f64>>(&edges("share")).await?, page.eval::<Vec<f64>>(&edges("body")).await?);
    Ok(())
}

async fn the_way_back_of_a_note_stands_behind_its_last_word(page: &mut Page) -> Result {
    page.site.put("/note.md", Answer::markdown("# A note\n\nWords.[^1]\n\n[^1]: A short note.\n"));
    page.read("<liseuse-reader src=\"/note.md\"></liseuse-reader>").await?;
    let middle = |of: &str| {
        format!("(({{ top, bottom }}) => (top + bottom) / 2)(root.querySelector('{of}').getBoundingClientRect())")
    };
    let (note, back) = (page.eval::<f64>(&middle(".notes p")).await?, page.eval::<f64>(&middle(".back")).await?);
    assert!((note - back).abs() < 8.0, "{note} {back}");
    Ok(())
}

async fn nothing_sticks_out_at_the_width_of_a_small_phone(page: &mut Page) -> Result {
    page.resize(320, 640).await?;
    for language in ["en", "fr"] {
        ferry(page, &format!("ui-lang=\"{language}\"")).await?;
        assert_eq!(page.eval::<Vec<String>>(STICKING_OUT).await?, Vec::<String>::new());
        assert!(page.eval::<bool>("document.documentElement.scrollWidth <= innerWidth").await?);
    }
    Ok(())
}

async fn nothing_sticks_out_with_everything_open(page: &mut Page) -> Result {
    page.resize(320, 640).await?;
    ferry(page, "ui-lang=\"fr\"").await?;
    page.run("root.querySelector('.speakers button').click(); part('share').querySelector('summary').click()").await?;
    page.wait_for("root.querySelector('.speakers li button')").await?;
    page.run("root.querySelector('.speakers li button').click()").await?;
    page.wait_for("root.querySelector('[role=dialog]')").await?;
    assert_eq!(page.eval::<Vec<String>>(STICKING_OUT).await?, Vec::<String>::new());
    let card = "(({ left, right, top, bottom }) => left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight)(root.querySelector('[role=dialog]').getBoundingClientRect())";
    assert!(page.eval::<bool>(card).await?, "the card");
    Ok(())
}

async fn long_words_break_rather_than_stick_out(page: &mut Page) -> Result {
    page.resize(320, 640).await?;
    let word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    let text = format!(
        "# {word}\n\nSee https://example.org/{word}/{word} and `{word}{word}` there.\n\n> {word}\n\n- {word}\n"
    );
    page.site.put("/long.md", Answer::markdown(&text));
    page.read("<liseuse-reader src=\"/long.md\" lang=\"de\"></liseuse-reader>").await?;
    assert_eq!(page.eval::<Vec<String>>(STICKING_OUT).await?, Vec::<String>::new());
    assert!(page.eval::<bool>("document.documentElement.scrollWidth <= innerWidth").await?);
    Ok(())
}

async fn targets_are_large_enough_for_a_finger(page: &mut Page) -> Result {
    page.resize(360, 740).await?;
    ferry(page, "").await?;
    page.run("root.querySelector('.speakers button').click()").await?;
    page.wait_for("root.querySelector('.speakers li button')").await?;
    let small =
        "[...root.querySelectorAll('button, .button, summary, label')].filter((target) => target.checkVisibility())
        .map((target) => [target.textContent.trim(), target.getBoundingClientRect()])
        .filter(([, { width, height }]) => width < 24 || height < 24).map(([name]) => name)";
    assert_eq!(page.eval::<Vec<String>>(small).await?, Vec::<String>::new());
    Ok(())
}

async fn styles_of_the_host_stay_outside(page: &mut Page) -> Result {
    let styles = "<style>* { margin: 40px; color: red; border: 5px solid } h1 { font-size: 90px; text-transform: uppercase }
        liseuse-reader { color: red; text-align: right; letter-spacing: 9px; white-space: pre; text-transform: uppercase }</style>";
    page.site.put("/ferry.md", Answer::markdown(FERRY));
    page.read(&format!("{styles}<liseuse-reader src=\"/ferry.md\" theme=\"light\"></liseuse-reader>")).await?;
    let look = "(({ color, textAlign, letterSpacing, whiteSpaceCollapse, textTransform, borderTopWidth }) => [color === 'rgb(255, 0, 0)', textAlign, letterSpacing, textTransform, borderTopWidth].join())(getComputedStyle(part('body').querySelector('p')))";
    assert_eq!(page.eval::<String>(look).await?, "false,start,normal,none,0px");
    Ok(())
}

async fn only_the_first_element_is_laid_out_before_it_is_in_view(page: &mut Page) -> Result {
    page.site.put("/ferry.md", Answer::markdown(FERRY));
    page.show(&"<liseuse-reader src=\"/ferry.md\" lang=\"en\"></liseuse-reader>".repeat(3)).await?;
    page.wait_for("events.filter(({ type }) => type === 'liseuse-ready').length === 3").await?;
    let first = "[...document.querySelectorAll('liseuse-reader')].map(({ shadowRoot }) => \
        getComputedStyle(shadowRoot.querySelector('.slice')).contentVisibility)";
    assert_eq!(page.eval::<Vec<String>>(first).await?, ["visible", "auto", "auto"]);
    Ok(())
}
