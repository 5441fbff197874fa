//! What stands in place of an article that is on its way, or does not come.

use crate::harness::{Answer, Gate, Page, Result, Site, Test, tests};

pub(crate) const TESTS: &[Test] = tests![
    a_page_that_waits_says_so,
    an_article_that_is_not_there,
    a_server_that_fails,
    a_reader_who_is_offline,
    a_server_that_does_not_answer,
    a_site_that_does_not_share,
    a_picture_is_no_text,
    bytes_that_claim_to_be_text_are_none,
    nothing_to_read,
    an_element_without_an_article,
    a_text_that_is_announced_as_too_large,
    a_text_that_turns_out_too_large,
    an_address_that_cannot_be_followed,
    trying_again_brings_the_article,
    what_the_host_wrote_stays_readable,
    without_wasm_the_hosts_text_stays,
    after_a_panic_the_hosts_text_is_back,
    without_its_second_part_an_article_is_read_all_the_same,
    what_needs_the_second_part_can_be_tried_again,
    html_in_the_page_asks_for_both_parts_at_once,
    the_script_of_the_second_part_can_be_tried_again,
    characters_by_their_names_are_read,
];

const LIMIT: usize = 20_000_000;

/// Shows an address that fails, and what the reader and the host are told.
async fn fails(page: &Page, source: &str, reason: &str) -> Result {
    page.show(&format!("<liseuse-reader src=\"{source}\" ui-lang=\"en\"></liseuse-reader>")).await?;
    let told = page.event("liseuse-error").await?;
    assert_eq!(told["reason"], reason);
    assert_eq!(told["about"], source);
    assert!(told["message"].as_str().is_some_and(|message| message.len() > 20), "{told}");
    assert_eq!(page.eval::<String>("root.querySelector('[role=alert]').dataset.reason").await?, reason);
    let words = page
        .eval::<Vec<String>>(
            "['h2', 'p', 'button'].map((name) => root.querySelector('[role=alert] ' + name).textContent)",
        )
        .await?;
    assert!(words.iter().all(|words| !words.is_empty()), "{words:?}");
    assert_eq!(words.last().map(String::as_str), Some("Try again"));
    assert_eq!(page.eval::<u32>("events.length").await?, 1);
    assert_eq!(page.errors().await?.into_iter().filter(|error| !error.contains("http")).count(), 0);
    Ok(())
}

async fn a_page_that_waits_says_so(page: &mut Page) -> Result {
    let gate = Gate::closed();
    page.site.put("/a.md", Answer::markdown("# A title\n\nWords.\n").behind(&gate));
    page.show("<liseuse-reader src=\"/a.md\" ui-lang=\"en\"></liseuse-reader>").await?;
    page.wait_for("root.querySelector('[role=status]').textContent === 'The article is on its way…'").await?;
    gate.open();
    page.wait_for("part('title')").await?;
    assert!(page.eval::<bool>("!root.querySelector('.loading')").await?);
    Ok(())
}

async fn an_article_that_is_not_there(page: &mut Page) -> Result {
    fails(page, "/none.md", "not-found").await
}

async fn a_server_that_fails(page: &mut Page) -> Result {
    page.site.put("/a.md", Answer::text("Oh no.").status(500));
    fails(page, "/a.md", "status").await?;
    assert_eq!(page.event("liseuse-error").await?["status"], 500);
    Ok(())
}

async fn a_reader_who_is_offline(page: &mut Page) -> Result {
    page.show("<p>Words.</p>").await?;
    page.wait_for("customElements.get('liseuse-reader')").await?;
    page.site.go_offline();
    page.run(
        "Object.defineProperty(navigator, 'onLine', { get: () => false });
        const made = document.createElement('liseuse-reader'); made.src = '/a.md'; document.body.append(made)",
    )
    .await?;
    assert_eq!(page.event("liseuse-error").await?["reason"], "offline");
    Ok(())
}

async fn a_server_that_does_not_answer(page: &mut Page) -> Result {
    page.show("<p>Words.</p>").await?;
    page.wait_for("customElements.get('liseuse-reader')").await?;
    page.site.go_offline();
    page.run("const made = document.createElement('liseuse-reader'); made.src = '/a.md'; document.body.append(made)")
        .await?;
    assert_eq!(page.event("liseuse-error").await?["reason"], "unreachable");
    Ok(())
}

async fn a_site_that_does_not_share(page: &mut Page) -> Result {
    let other = Site::start().await?;
    other.put("/shut.md", Answer::markdown("# Shut\n\nWords.\n"));
    other.put("/open.md", Answer::markdown("# Open\n\nWords.\n").header("Access-Control-Allow-Origin", "*"));
    fails(page, &other.address("/shut.md"), "cors").await?;
    page.run(&format!("reader.src = '{}'", other.address("/open.md"))).await?;
    page.wait_for("part('title').textContent === 'Open'").await
}

async fn a_picture_is_no_text(page: &mut Page) -> Result {
    page.site.put("/a.png", Answer::new("image/png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()));
    fails(page, "/a.png", "not-text").await
}

async fn bytes_that_claim_to_be_text_are_none(page: &mut Page) -> Result {
    page.site.put("/a.md", Answer::new("text/plain", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01".to_vec()));
    fails(page, "/a.md", "not-text").await
}

async fn nothing_to_read(page: &mut Page) -> Result {
    page.site.put("/a.md", Answer::markdown(" \n\n "));
    fails(page, "/a.md", "empty").await
}

async fn an_element_without_an_article(page: &mut Page) -> Result {
    page.show("<liseuse-reader></liseuse-reader>").await?;
    assert_eq!(page.event("liseuse-error").await?["reason"], "empty");
    Ok(())
}

async fn a_text_that_is_announced_as_too_large(page: &mut Page) -> Result {
    page.site.put("/a.txt", Answer::text(&"word ".repeat(LIMIT / 5 + 1)));
    fails(page, "/a.txt", "too-large").await
}

async fn a_text_that_turns_out_too_large(page: &mut Page) -> Result {
    page.site.put("/a.txt", Answer::text(&"word ".repeat(LIMIT / 5 + 1)).unannounced());
    fails(page, "/a.txt", "too-large").await
}

async fn an_address_that_cannot_be_followed(page: &mut Page) -> Result {
    fails(page, "javascript:alert(1)", "address").await
}

async fn trying_again_brings_the_article(page: &mut Page) -> Result {
    page.site.put("/a.md", Answer::text("Oh no.").status(503));
    fails(page, "/a.md", "status").await?;
    page.site.put("/a.md", Answer::markdown("# A title\n\nWords.\n"));
    page.element("root.querySelector('[role=alert] button')").await?.click().await?;
    page.event("liseuse-ready").await?;
    assert_eq!(page.text("title").await?, "A title");
    assert!(page.eval::<bool>("!root.querySelector('[role=alert]')").await?);
    Ok(())
}

/// What the host wrote, where it can be seen.
const OWN: &str = "document.querySelector('#own').checkVisibility() && document.querySelector('#own').getBoundingClientRect().height > 0";

async fn what_the_host_wrote_stays_readable(page: &mut Page) -> Result {
    let gate = Gate::closed();
    page.site.put("/a.md", Answer::text("Oh no.").status(500).behind(&gate));
    page.show("<liseuse-reader src=\"/a.md\"><p id=\"own\">The host's own words.</p></liseuse-reader>").await?;
    page.wait_for("reader.matches(':defined')").await?;
    assert!(page.eval::<bool>(OWN).await?, "while the article is on its way");
    assert!(page.eval::<bool>("!reader.shadowRoot").await?, "words in another tree would be laid out again");
    gate.open();
    page.wait_for("root.querySelector('[role=alert]')").await?;
    assert!(page.eval::<bool>(OWN).await?, "when the article did not come");
    Ok(())
}

async fn without_wasm_the_hosts_text_stays(page: &mut Page) -> Result {
    page.site.put("/liseuse_bg.wasm", Answer::text("There is nothing here.").status(404));
    page.show("<liseuse-reader><p id=\"own\">The host's own words.</p></liseuse-reader>").await?;
    page.wait_for("errors.some((error) => error.includes('Liseuse could not start'))").await?;
    assert!(page.eval::<bool>(OWN).await?);
    Ok(())
}

/// A page that takes from the widget what no browser lacks, which is the worst that can happen to it.
async fn after_a_panic_the_hosts_text_is_back(page: &mut Page) -> Result {
    let host = "<liseuse-reader theme=\"light\"><h1 id=\"own\">The host's own words</h1><p>More.</p></liseuse-reader>";
    page.read(host).await?;
    assert!(!page.eval::<bool>(OWN).await?);
    page.run("const make = document.createElement;
        document.createElement = function (name) { if (name === 'h6') throw new Error('no h6'); return make.call(this, name) };
        Document.prototype.createElement = document.createElement;
        reader.insertAdjacentHTML('beforeend', '<h6>A heading</h6><p>Words.</p>')").await?;
    page.wait_for("errors.some((error) => error.includes('Liseuse stopped'))").await?;
    assert!(page.eval::<bool>(OWN).await?);
    // The element stays quiet afterwards.
    page.run("reader.theme = 'dark'; reader.quotations; reader.remove()").await?;
    Ok(())
}

/// Where the second part of the Wasm stands.
const SECOND: &str = "/liseuse_later.wasm";

async fn without_its_second_part_an_article_is_read_all_the_same(page: &mut Page) -> Result {
    page.site.put(SECOND, Answer::text("Gone.").status(404));
    page.site.put("/a.md", Answer::markdown("# A title\n\n“We have words,” said Ada Morrow.\n"));
    page.show("<liseuse-reader src=\"/a.md\" lang=\"en\" ui-lang=\"en\"></liseuse-reader>").await?;
    page.event("liseuse-ready").await?;
    assert_eq!(page.event("liseuse-error").await?["reason"], "incomplete");
    page.wait_for("part('title').textContent === 'A title' && part('body').textContent.includes('Ada')").await?;
    page.wait_for("root.querySelector('.notice.open').textContent.includes('did not load')").await
}

async fn what_needs_the_second_part_can_be_tried_again(page: &mut Page) -> Result {
    page.site.put(SECOND, Answer::text("Not now.").status(503));
    page.show("<liseuse-reader ui-lang=\"en\"><h1>A title</h1><p>The host’s words.</p></liseuse-reader>").await?;
    page.wait_for("root.querySelector('[role=alert]').dataset.reason === 'incomplete'").await?;
    assert!(page.eval::<bool>("!!root.querySelector('slot') && reader.innerText.includes('The host’s words.')").await?);
    // Some servers know no type for Wasm.
    let wasm = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/dist/liseuse_later.wasm"))?;
    page.site.put(SECOND, Answer::new("application/octet-stream", wasm));
    page.run("root.querySelector('[role=alert] button').click()").await?;
    page.wait_for("part('title').textContent === 'A title' && part('share')").await
}

async fn html_in_the_page_asks_for_both_parts_at_once(page: &mut Page) -> Result {
    let (gate, first) = (Gate::closed(), "/liseuse_bg.wasm");
    let wasm = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/dist/liseuse_bg.wasm"))?;
    page.site.put(first, Answer::new("application/wasm", wasm).behind(&gate));
    page.show("<liseuse-reader><h1>A title</h1><p>The host’s words.</p></liseuse-reader>").await?;
    let came = "performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/liseuse_later.js'))";
    page.wait_for(came).await?;
    gate.open();
    page.wait_for("part('title').textContent === 'A title' && part('share')").await?;
    assert_eq!(page.site.requests_of(SECOND).len(), 1);
    Ok(())
}

async fn the_script_of_the_second_part_can_be_tried_again(page: &mut Page) -> Result {
    let script = "/liseuse_later.js";
    page.site.put(script, Answer::text("Not now.").status(503));
    page.show("<liseuse-reader ui-lang=\"en\"><h1>A title</h1><p>The host’s words.</p></liseuse-reader>").await?;
    page.wait_for("root.querySelector('[role=alert]').dataset.reason === 'incomplete'").await?;
    let file = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/dist/liseuse_later.js"))?;
    page.site.put(script, Answer::new("text/javascript", file));
    page.run("root.querySelector('[role=alert] button').click()").await?;
    page.wait_for("part('title').textContent === 'A title' && part('share')").await
}

async fn characters_by_their_names_are_read(page: &mut Page) -> Result {
    page.site.put("/a.md", Answer::markdown("# Caf&eacute; &amp; cr&egrave;me\n\nOne&hellip; [two](/b?c&amp;d)\n"));
    page.show("<liseuse-reader src=\"/a.md\" lang=\"fr\"></liseuse-reader>").await?;
    page.wait_for("part('title').textContent === 'Café & crème'").await?;
    page.wait_for("part('body').textContent.includes('One… two')").await?;
    page.wait_for("part('body').querySelector('a').href.endsWith('/b?c&d')").await
}
