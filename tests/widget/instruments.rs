//! The instruments work: what other tests say does not happen would be seen if it did.

use crate::harness::{Answer, Gate, Page, Result, Scheme, Site, Test, tests};
use thirtyfour::Key;

pub(crate) const TESTS: &[Test] = tests![
    a_request_to_another_host_is_seen_and_refused,
    a_page_at_rest_asks_no_other_host,
    a_link_that_opens_a_window_asks_its_host,
    clicks_and_keys_reach_the_shadow_root,
    a_fault_of_accessibility_is_found,
    errors_and_refusals_of_the_policy_are_heard,
    an_answer_waits_behind_its_gate,
    a_site_can_go_offline,
    another_site_is_another_origin,
    the_window_takes_the_widths_of_phone_and_desk,
    the_scheme_of_the_system_can_be_dark,
];

async fn a_request_to_another_host_is_seen_and_refused(page: &mut Page) -> Result {
    page.show("<p>Words.</p>").await?;
    for address in ["http://plain.example/a", "https://secret.example/b"] {
        let fetched = format!("fetch('{address}', {{ mode: 'no-cors' }}).then(({{ type }}) => type, () => 'refused')");
        page.eval::<String>(&fetched).await?;
    }
    let foreign = page.foreign_requests();
    assert!(foreign.iter().any(|target| target.contains("plain.example")), "{foreign:?}");
    assert!(foreign.iter().any(|target| target.contains("secret.example")), "{foreign:?}");
    Ok(())
}

async fn a_page_at_rest_asks_no_other_host(page: &mut Page) -> Result {
    page.show("<p>Words.</p>").await?;
    page.run("await new Promise((done) => setTimeout(done, 1500))").await?;
    assert_eq!(page.foreign_requests(), Vec::<String>::new());
    Ok(())
}

async fn a_link_that_opens_a_window_asks_its_host(page: &mut Page) -> Result {
    page.show("<a href=\"https://network.example/share\" target=\"_blank\" rel=\"noopener\">Share</a>").await?;
    page.element("document.querySelector('a')").await?.click().await?;
    page.request_to("network.example").await
}

async fn clicks_and_keys_reach_the_shadow_root(page: &mut Page) -> Result {
    page.show("<div id=\"host\"></div>").await?;
    page.run(
        "const root = document.querySelector('#host').attachShadow({ mode: 'open' });
            const button = document.createElement('button');
            button.textContent = 'Press';
            button.style.marginBlockStart = '800px';
            button.addEventListener('click', ({ isTrusted }) => document.title += isTrusted);
            root.append(button);",
    )
    .await?;
    page.element("document.querySelector('#host').shadowRoot.querySelector('button')").await?.click().await?;
    assert_eq!(page.eval::<String>("document.title").await?, "A host pagetrue");
    page.press(Key::Enter).await?;
    page.wait_for("document.title === 'A host pagetruetrue'").await
}

async fn a_fault_of_accessibility_is_found(page: &mut Page) -> Result {
    page.show("<main><h1>Words</h1><img src=\"/none.png\"></main>").await?;
    let violations = page.accessibility_violations().await?;
    assert_eq!(violations.len(), 1, "{violations:?}");
    assert!(violations.iter().all(|violation| violation.starts_with("image-alt: ")), "{violations:?}");
    Ok(())
}

async fn errors_and_refusals_of_the_policy_are_heard(page: &mut Page) -> Result {
    let html = "<!doctype html><html lang=\"en\"><head><title>Strict</title></head>\
        <body><script>console.log('inline')</script></body></html>";
    page.site.put("/strict.html", Answer::html(html).header("Content-Security-Policy", "script-src 'self'"));
    page.open("/strict.html").await?;
    page.run("console.error('a word')").await?;
    page.wait_for("errors.length >= 2").await?;
    let errors = page.errors().await?;
    assert!(errors.iter().any(|error| error == "a word"), "{errors:?}");
    assert!(errors.iter().any(|error| error.contains("script-src")), "{errors:?}");
    Ok(())
}

async fn an_answer_waits_behind_its_gate(page: &mut Page) -> Result {
    let gate = Gate::closed();
    page.site.put("/article.md", Answer::markdown("# A title").behind(&gate));
    page.show("<p>Words.</p>").await?;
    let fetching = "fetch('/article.md').then((answer) => answer.text()).then((text) => reader.id = text)";
    page.run("document.body.append(document.createElement('liseuse-reader'))").await?;
    page.run(&format!("void ({fetching})")).await?;
    assert_eq!(page.eval::<String>("reader.id").await?, "");
    while page.site.requests_of("/article.md").is_empty() {
        tokio::task::yield_now().await;
    }
    gate.open();
    page.wait_for("reader.id === '# A title'").await
}

async fn a_site_can_go_offline(page: &mut Page) -> Result {
    page.show("<p>Words.</p>").await?;
    let answer = "fetch('/host.html', { cache: 'no-store' }).then(({ status }) => status, () => 'nobody')";
    assert_eq!(page.eval::<u16>(answer).await?, 200);
    page.site.go_offline();
    assert_eq!(page.eval::<String>(answer).await?, "nobody");
    Ok(())
}

async fn another_site_is_another_origin(page: &mut Page) -> Result {
    let other = Site::start().await?;
    other.put("/open.md", Answer::markdown("Open").header("Access-Control-Allow-Origin", "*"));
    other.put("/shut.md", Answer::markdown("Shut"));
    page.show("<p>Words.</p>").await?;
    let text =
        |path: &str| format!("fetch('{}').then((answer) => answer.text(), () => 'refused')", other.address(path));
    assert_eq!(page.eval::<String>(&text("/open.md")).await?, "Open");
    assert_eq!(page.eval::<String>(&text("/shut.md")).await?, "refused");
    assert_eq!(page.foreign_requests(), Vec::<String>::new());
    Ok(())
}

async fn the_window_takes_the_widths_of_phone_and_desk(page: &mut Page) -> Result {
    page.show("<p>Words.</p>").await?;
    for width in [360, 768, 1280] {
        page.resize(width, 800).await?;
        assert_eq!(page.eval::<u32>("innerWidth").await?, width);
    }
    Ok(())
}

async fn the_scheme_of_the_system_can_be_dark(page: &mut Page) -> Result {
    let dark = "matchMedia('(prefers-color-scheme: dark)').matches";
    page.show("<p>Words.</p>").await?;
    assert!(!page.eval::<bool>(dark).await?);
    page.prefer(Scheme::Dark).await?;
    page.show("<p>Words.</p>").await?;
    assert!(page.eval::<bool>(dark).await?);
    Ok(())
}
