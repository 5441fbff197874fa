//! Hostile articles, and pages whose policy lets little happen.

use crate::harness::{Answer, Page, Result, Test, tests};
use crate::selection::{MENU, select};

pub(crate) const TESTS: &[Test] = tests![
    hostile_markdown_runs_nothing,
    a_hostile_html_page_runs_nothing,
    hostile_html_of_the_page_itself_gains_nothing,
    hostile_names_of_speakers_and_titles_are_words,
    a_strict_policy_lets_markdown_through,
    a_strict_policy_lets_a_whole_html_page_through,
    a_strict_policy_lets_the_pages_own_html_through,
    a_strict_policy_lets_passages_pictures_and_codes_through,
];

/// Everything that could run, or be asked for, if it got through.
const ATTACKS: &str = r#"<script>window.pwned = 'script'</script>
<img src="/none.png" onerror="window.pwned = 'onerror'" alt="a picture">
<svg onload="window.pwned = 'svg'"><script>window.pwned = 'svg script'</script><a href="javascript:window.pwned='svg link'"><text>svg</text></a></svg>
<iframe src="/attack/frame" srcdoc="<script>parent.pwned = 'srcdoc'</script>"></iframe>
<object data="/attack/object"></object><embed src="/attack/embed">
<a id="bad" href="javascript:window.pwned = 'link'" onclick="window.pwned = 'onclick'">one link</a>
<a href="&#106;ava&#10;script:window.pwned='entities'">two links</a>
<a href="data:text/html,<script>opener.pwned = 'data'</script>">three links</a>
<a href="vbscript:x">four links</a>
<form action="/attack/form"><input autofocus onfocus="window.pwned = 'focus'"><button formaction="javascript:window.pwned='form'">send</button></form>
<details open ontoggle="window.pwned = 'toggle'"><summary>more</summary>words</details>
<style>@import "/attack/style"; * { background: url(/attack/background) !important }</style>
<link rel="stylesheet" href="/attack/sheet"><meta http-equiv="refresh" content="0; url=/attack/refresh">
<math><mtext><table><mglyph><style><img src=/none.png onerror="window.pwned = 'mutation'"></style></mglyph></table></mtext></math>
<p style="position: fixed; inset: 0" id="title" part="title" class="card" onmouseover="window.pwned = 'hover'">A harmless paragraph.</p>
"#;

/// Nothing ran, nothing that could run is there, and no other host was asked.
async fn is_safe(page: &Page) -> Result {
    page.run("for (const element of root.querySelectorAll('article a:not([data-network]), summary, [part=body] p')) {
            element.addEventListener('click', (click) => { if (/^https?:/.test(element.protocol)) click.preventDefault() });
            element.click();
            element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
        }
        await new Promise((done) => setTimeout(done, 200))").await?;
    assert_eq!(page.eval::<Option<String>>("window.pwned ?? null").await?, None);
    let found = "[...root.querySelectorAll('script, iframe, object, embed, form, style, link, meta, base, math, .body svg, .body button')].map(({ outerHTML }) => outerHTML)";
    assert_eq!(page.eval::<Vec<String>>(found).await?, Vec::<String>::new());
    let handlers = "[...root.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes]).map(({ name }) => name).filter((name) => name.startsWith('on') || name === 'style')";
    assert_eq!(page.eval::<Vec<String>>(handlers).await?, Vec::<String>::new());
    let schemes = "[...new Set([...root.querySelectorAll('[href]:not([part~=share-link]), [src]')].map((element) => new URL(element.href ?? element.src, 'none:').protocol))].filter((scheme) => !['http:', 'https:', 'mailto:'].includes(scheme))";
    assert_eq!(page.eval::<Vec<String>>(schemes).await?, Vec::<String>::new());
    assert_eq!(page.eval::<u32>("parts('title').length").await?, 1);
    assert_eq!(page.eval::<String>("location.pathname").await?, "/host.html");
    assert_eq!(page.foreign_requests(), Vec::<String>::new());
    Ok(())
}

/// Nor was anybody asked for what could only do harm.
fn asks_nothing(page: &Page) {
    let attacks = ["frame", "object", "embed", "style", "background", "sheet", "refresh", "form"];
    for attack in attacks.map(|name| ["/attack/", name].concat()) {
        assert!(page.site.requests_of(&attack).is_empty(), "{attack}");
    }
}

async fn hostile_markdown_runs_nothing(page: &mut Page) -> Result {
    let links = "[one](javascript:window.pwned='md') [two](<java\u{1}script:window.pwned='md'>) \
        ![three](javascript:window.pwned='md') <javascript:window.pwned='auto'> [four](data:text/html,x)\n\n\
        [five]: javascript:window.pwned='reference'\n\n[five]\n";
    page.site
        .put("/a.md", Answer::markdown(&format!("# A title\n\nWords.\n\n{ATTACKS}\n\n{links}\n\nThe *last* words.\n")));
    page.read("<liseuse-reader src=\"/a.md\"></liseuse-reader>").await?;
    is_safe(page).await?;
    asks_nothing(page);
    let body = page.text("body").await?;
    assert!(body.contains("A harmless paragraph.") && body.contains("The last words."), "{body}");
    Ok(())
}

async fn a_hostile_html_page_runs_nothing(page: &mut Page) -> Result {
    let html = format!(
        "<!doctype html><html onload=\"window.pwned='html'\"><head><title>A title</title>\
        <meta property=\"og:title\" content=\"<img src=x onerror=window.pwned=1>\"></head>\
        <body onload=\"window.pwned='body'\"><article><h1>A title</h1><p>Words before.</p>{ATTACKS}<p>Words after.</p></article></body></html>"
    );
    page.site.put("/a.html", Answer::html(&html));
    page.read("<liseuse-reader src=\"/a.html\"></liseuse-reader>").await?;
    is_safe(page).await?;
    asks_nothing(page);
    let body = page.text("body").await?;
    assert!(body.contains("A harmless paragraph.") && body.contains("Words after."), "{body}");
    Ok(())
}

async fn hostile_html_of_the_page_itself_gains_nothing(page: &mut Page) -> Result {
    // A template is inert, so that what runs could only be the widget's doing.
    page.read(&format!("<liseuse-reader><template><h1>A title</h1><p>Words.</p>{ATTACKS}</template></liseuse-reader>"))
        .await?;
    is_safe(page).await
}

async fn hostile_names_of_speakers_and_titles_are_words(page: &mut Page) -> Result {
    let markdown = "---\ntitle: \"<img src=/none.png onerror=window.pwned=1>\"\nauthor: \"<script>window.pwned=1</script>\"\n\
        url: \"javascript:window.pwned=1\"\noriginal: \"javascript:window.pwned=1\"\nimage: \"javascript:window.pwned=1\"\n---\n\n\
        “I am \\<b>bold\\</b>,” said Ada Bell.\n";
    page.site.put("/a.md", Answer::markdown(markdown));
    page.read("<liseuse-reader src=\"/a.md\" networks=\"evil=javascript:{url} telegram\" href=\"javascript:window.pwned=1\"></liseuse-reader>").await?;
    is_safe(page).await?;
    assert_eq!(page.text("byline").await?.trim_start_matches("By "), "<script>window.pwned=1</script>");
    let shared = "new URL(root.querySelector('[data-network=telegram]').href).searchParams.get('url')";
    assert_eq!(page.eval::<String>(shared).await?, page.site.address("/host.html"));
    Ok(())
}

const STRICT: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
    require-trusted-types-for 'script'";

/// A visit with everything that a reader can do, without a word from the policy.
async fn a_visit_is_let_through(page: &Page, body: &str) -> Result {
    page.show_under(STRICT, body).await?;
    page.event("liseuse-ready").await?;
    page.wait_for("part('quote')").await?;
    assert_eq!(page.text("title").await?, "A title");
    page.run("part('quote').click()").await?;
    page.wait_for("root.querySelector('[role=dialog]')").await?;
    page.run("root.querySelector('.speakers button').click(); part('share').querySelector('summary').click()").await?;
    page.wait_for("root.querySelector('.speakers li')").await?;
    page.run("reader.setAttribute('theme', 'dark')").await?;
    page.wait_for("root.querySelector('article').dataset.theme === 'dark'").await?;
    // The style sheet is there in spite of the policy.
    assert_eq!(page.eval::<String>("getComputedStyle(part('progress')).position").await?, "sticky");
    assert_eq!(page.errors().await?, Vec::<String>::new());
    Ok(())
}

const WORDS: &str = "<p>“We came in by the back door,” said Ada Bell, and nobody had asked her how she had come in.</p>\
    <p>The second paragraph is there so that this is an article, and it is about as long as the first one.</p>\
    <img src=\"/lamp.svg\" alt=\"A lamp\" width=\"20\" height=\"20\">";

async fn a_strict_policy_lets_markdown_through(page: &mut Page) -> Result {
    page.site.put("/a.md", Answer::markdown("# A title\n\n“We came in,” said Ada Bell.\n\n![A lamp](lamp.svg)\n\n<b>Raw</b> HTML.\n\n| a |\n|---|\n| b |\n"));
    a_visit_is_let_through(page, "<liseuse-reader src=\"/a.md\"></liseuse-reader>").await
}

async fn a_strict_policy_lets_a_whole_html_page_through(page: &mut Page) -> Result {
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><title>A title</title><style>p {{ color: red }}</style></head>\
        <body><article><h1>A title</h1>{WORDS}\
        <p style=\"color: red\">Words <span style=\"font-style: italic\">with style</span>.</p></article></body></html>"
    );
    page.site.put("/a.html", Answer::html(&html));
    a_visit_is_let_through(page, "<liseuse-reader src=\"/a.html\"></liseuse-reader>").await?;
    assert_eq!(page.eval::<String>("part('body').querySelector('em').textContent").await?, "with style");
    Ok(())
}

async fn a_strict_policy_lets_the_pages_own_html_through(page: &mut Page) -> Result {
    a_visit_is_let_through(page, &format!("<liseuse-reader><h1>A title</h1>{WORDS}</liseuse-reader>")).await
}

async fn a_strict_policy_lets_passages_pictures_and_codes_through(page: &mut Page) -> Result {
    page.site.put("/a.md", Answer::markdown("# A title\n\n“We came in,” said Ada Bell, and went again.\n"));
    a_visit_is_let_through(page, "<liseuse-reader src=\"/a.md\"></liseuse-reader>").await?;
    select(page, "said Ada", "went").await?;
    page.wait_for(&format!("{MENU}.style.top")).await?;
    for network in ["copy", "picture"] {
        page.element(&format!("{MENU}.querySelector('[data-network={network}]')")).await?.click().await?;
    }
    page.wait_for("root.querySelector('canvas').getAttribute('aria-label').includes('said Ada Bell')").await?;
    page.element("root.querySelector('dialog [data-use=save]')").await?.click().await?;
    page.run("root.querySelector('dialog .button').click()").await?;
    page.wait_for("!root.querySelector('dialog')").await?;
    page.run("location.hash = 'text=went%20again'; part('share').querySelector('[data-network=qr]').click()").await?;
    page.wait_for("root.querySelector('svg.code') && [...CSS.highlights.get('liseuse-passage')].length === 1").await?;
    page.run("root.querySelector('dialog .button').click()").await?;
    page.wait_for("!root.querySelector('dialog')").await?;
    page.run("part('share').querySelector('[data-network=mastodon]').click()").await?;
    page.wait_for("root.querySelector('dialog input')").await?;
    assert_eq!(page.errors().await?, Vec::<String>::new());
    Ok(())
}
