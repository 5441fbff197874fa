//! Passing an article on.

use crate::harness::{Answer, Page, Result, Test, tests};
use crate::selection::hear_copies;
use thirtyfour::Key;

pub(crate) const TESTS: &[Test] = tests![
    the_row_holds_the_addresses_of_its_networks,
    links_open_apart_and_tell_the_network_nothing_of_the_page,
    every_way_has_a_name,
    a_click_opens_the_network_and_tells_the_host,
    copying_puts_the_address_on_the_clipboard,
    a_denied_clipboard_offers_the_text,
    a_browser_without_a_clipboard_offers_the_text,
    the_print_button_prints,
    the_device_shares_where_it_can,
    more_networks_are_a_click_away,
    a_host_that_prevents_it_stops_what_is_shared,
    the_hosts_words_and_hashtags_go_with_the_article,
    a_network_that_takes_no_words_gets_them_from_the_clipboard,
    a_quotation_is_copied_rich_and_plain,
    a_clipboard_without_rich_text_gets_plain_text,
    mastodon_asks_for_the_server_once,
    a_server_that_is_none_is_asked_for_again,
    where_no_tab_opens_a_link_does,
    the_question_is_given_up_by_escape,
    the_question_is_right_for_assistive_technology,
    a_whole_visit_asks_no_other_host,
];

const TEA: &str =
    "# Tea & toast: 100 % “good”\n\n“Tea is never late,” said Ada Bell, who sells it.\n\n“Toast is,” said Bo Crane.\n";
const ADDRESS: &str = "https://example.org/tea?cup=2&milk=é";

async fn tea(page: &Page) -> Result {
    page.site.put("/tea.md", Answer::markdown(TEA));
    let address = ADDRESS.replace('&', "&amp;");
    page.read(&format!("<liseuse-reader src=\"/tea.md\" ui-lang=\"en\" href=\"{address}\"></liseuse-reader>")).await
}

async fn the_row_holds_the_addresses_of_its_networks(page: &mut Page) -> Result {
    tea(page).await?;
    let links = "[...part('share').querySelectorAll(':scope > ul a')].map((link) => [link.dataset.network, link.getAttribute('href')])";
    let url = "https%3A%2F%2Fexample.org%2Ftea%3Fcup%3D2%26milk%3D%25C3%25A9";
    let title = "Tea%20%26%20toast%3A%20100%20%25%20%E2%80%9Cgood%E2%80%9D";
    let expected = [
        ("x", format!("https://x.com/intent/post?text={title}&url={url}")),
        ("facebook", format!("https://www.facebook.com/sharer/sharer.php?u={url}")),
        ("whatsapp", format!("https://wa.me/?text={title}%0A{url}")),
        ("telegram", format!("https://t.me/share/url?url={url}&text={title}")),
        ("bluesky", format!("https://bsky.app/intent/compose?text={title}%0A{url}")),
        ("mastodon", format!("https://share.joinmastodon.org/#text={title}%0A{url}")),
        ("linkedin", format!("https://www.linkedin.com/sharing/share-offsite/?url={url}")),
        ("reddit", format!("https://www.reddit.com/submit?url={url}&title={title}")),
        ("email", format!("mailto:?subject={title}&body={title}%0D%0A%0D%0A{url}")),
    ];
    let links = page.eval::<Vec<(String, String)>>(links).await?;
    assert_eq!(links, expected.map(|(name, href)| (name.to_owned(), href)));
    let buttons = "[...part('share').querySelectorAll(':scope > ul button')].map(({ dataset }) => dataset.network)";
    assert_eq!(page.eval::<Vec<String>>(buttons).await?, ["copy", "print"]);
    Ok(())
}

async fn links_open_apart_and_tell_the_network_nothing_of_the_page(page: &mut Page) -> Result {
    tea(page).await?;
    let links = "parts('share-link').filter(({ localName, protocol }) => localName === 'a' && protocol === 'https:')";
    assert!(page.eval::<usize>(&format!("{links}.length")).await? > 8);
    let apart = "({ target, relList }) => target === '_blank' && relList.contains('noopener') && relList.contains('noreferrer')";
    assert!(page.eval::<bool>(&format!("{links}.every({apart})")).await?);
    assert!(page.eval::<bool>("!root.querySelector('[data-network=email]').target").await?);
    Ok(())
}

async fn every_way_has_a_name(page: &mut Page) -> Result {
    tea(page).await?;
    let names = "parts('share-link').map((way) => way.getAttribute('aria-label') ?? way.textContent.trim())";
    let names = page.eval::<Vec<String>>(names).await?;
    assert!(names.iter().all(|name| !name.is_empty()), "{names:?}");
    assert!(names.contains(&"Share on Telegram (opens a new tab)".to_owned()), "{names:?}");
    assert!(page.eval::<bool>("[...root.querySelectorAll('[part~=share-link] svg')].every((icon) => icon.getAttribute('aria-hidden') === 'true')").await?);
    Ok(())
}

async fn a_click_opens_the_network_and_tells_the_host(page: &mut Page) -> Result {
    tea(page).await?;
    page.element("root.querySelector('[data-network=telegram]')").await?.click().await?;
    let told = page.event("liseuse-share").await?;
    assert_eq!(told["network"], "telegram");
    assert_eq!(told["what"], "article");
    assert_eq!(told["url"], "https://example.org/tea?cup=2&milk=%C3%A9");
    page.request_to("t.me").await
}

/// What the clipboard holds, as a reader would see it: by pasting it.
async fn pasted(page: &Page) -> Result<String> {
    page.run(
        "const area = document.createElement('textarea'); area.id = 'paste'; document.body.prepend(area); area.focus()",
    )
    .await?;
    page.driver.action_chain().key_down(Key::Control).send_keys("v").key_up(Key::Control).perform().await?;
    page.wait_for("document.querySelector('#paste').value").await?;
    page.eval("document.querySelector('#paste').value").await
}

async fn copying_puts_the_address_on_the_clipboard(page: &mut Page) -> Result {
    tea(page).await?;
    page.element("part('share').querySelector('[data-network=copy]')").await?.click().await?;
    page.wait_for("root.querySelector('.notice [role=status]').textContent === 'Copied.'").await?;
    assert_eq!(pasted(page).await?, "https://example.org/tea?cup=2&milk=%C3%A9");
    page.element("root.querySelector('.notice button')").await?.click().await?;
    page.wait_for("root.querySelector('.notice [role=status]').textContent === ''").await
}

async fn a_denied_clipboard_offers_the_text(page: &mut Page) -> Result {
    tea(page).await?;
    page.run("navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))").await?;
    offered(page).await
}

async fn a_browser_without_a_clipboard_offers_the_text(page: &mut Page) -> Result {
    tea(page).await?;
    page.run("Object.defineProperty(navigator, 'clipboard', { value: undefined })").await?;
    offered(page).await
}

async fn offered(page: &Page) -> Result {
    page.element("part('share').querySelector('[data-network=copy]')").await?.click().await?;
    page.wait_for("root.querySelector('.notice textarea').value === 'https://example.org/tea?cup=2&milk=%C3%A9'")
        .await?;
    let words = page.eval::<String>("root.querySelector('.notice [role=status]').textContent").await?;
    assert!(words.contains("Copy the text from here"), "{words}");
    Ok(())
}

async fn the_print_button_prints(page: &mut Page) -> Result {
    tea(page).await?;
    page.run("window.printed = 0; window.print = () => window.printed += 1").await?;
    page.element("root.querySelector('[data-network=print]')").await?.click().await?;
    page.wait_for("window.printed === 1").await?;
    assert_eq!(page.event("liseuse-share").await?["network"], "print");
    Ok(())
}

async fn the_device_shares_where_it_can(page: &mut Page) -> Result {
    page.site.put("/tea.md", Answer::markdown(TEA));
    page.show("<p>Words.</p>").await?;
    page.wait_for("customElements.get('liseuse-reader')").await?;
    page.run(
        "const share = async (data) => { window.shared = data; throw new DOMException('no', window.outcome) };
        Object.defineProperty(navigator, 'share', { value: share });
        window.outcome = 'AbortError';
        document.body.innerHTML = '<liseuse-reader src=\"/tea.md\" href=\"https://example.org/tea\"></liseuse-reader>'",
    )
    .await?;
    page.event("liseuse-ready").await?;
    page.element("root.querySelector('[data-network=device]')").await?.click().await?;
    page.wait_for("window.shared").await?;
    let shared = page.eval::<Vec<String>>("[window.shared.title, window.shared.url]").await?;
    assert_eq!(shared, ["Tea & toast: 100 % “good”", "https://example.org/tea"]);
    // Who closes the sheet knows it; who could not open it is told.
    assert!(page.eval::<bool>("!root.querySelector('.notice.open')").await?);
    page.run("window.outcome = 'NotAllowedError'").await?;
    page.element("root.querySelector('[data-network=device]')").await?.click().await?;
    page.wait_for("root.querySelector('.notice.open')").await
}

async fn a_host_that_prevents_it_stops_what_is_shared(page: &mut Page) -> Result {
    tea(page).await?;
    page.run("window.printed = 0; window.print = () => window.printed += 1").await?;
    page.run("document.addEventListener('liseuse-share', (event) => event.preventDefault())").await?;
    for network in ["telegram", "print", "mastodon"] {
        let way = format!("part('share').querySelector('[data-network={network}]')");
        // Not by the mouse: Chromium connects to the host of a link as soon as the button is down.
        page.run(&format!("{way}.click()")).await?;
        page.wait_for(&format!("events.at(-1).detail.network === '{network}'")).await?;
    }
    page.run("await new Promise((done) => setTimeout(done, 300))").await?;
    assert!(page.eval::<bool>("window.printed === 0 && !root.querySelector('dialog')").await?);
    assert_eq!(page.driver.windows().await?.len(), 1);
    assert_eq!(page.foreign_requests(), Vec::<String>::new());
    Ok(())
}

async fn the_hosts_words_and_hashtags_go_with_the_article(page: &mut Page) -> Result {
    page.site.put("/tea.md", Answer::markdown(TEA));
    page.read("<liseuse-reader src=\"/tea.md\" href=\"https://e.org/t\" text=\"Read this\" hashtags=\"tea #toast\" via=\"@bell\"></liseuse-reader>").await?;
    let href = "root.querySelector('[data-network=x]').getAttribute('href')";
    let expected =
        "https://x.com/intent/post?text=Read%20this&url=https%3A%2F%2Fe.org%2Ft&hashtags=tea%2Ctoast&via=bell";
    assert_eq!(page.eval::<String>(href).await?, expected);
    page.run("reader.text = 'Or that'").await?;
    page.wait_for(&format!("{href}.includes('text=Or%20that')")).await
}

async fn a_network_that_takes_no_words_gets_them_from_the_clipboard(page: &mut Page) -> Result {
    tea(page).await?;
    hear_copies(page).await?;
    page.run("root.querySelector('[part~=quote][tabindex]').click()").await?;
    page.wait_for("root.querySelector('[role=dialog]')").await?;
    page.run("root.querySelector('[role=dialog] [data-network=facebook]').addEventListener('click', (click) => click.preventDefault())").await?;
    page.run("root.querySelector('[role=dialog] [data-network=facebook]').click()").await?;
    page.wait_for("window.copied.length === 1").await?;
    assert_eq!(page.eval::<String>("window.copied[0]").await?, "“Tea is never late,” — Ada Bell");
    page.wait_for(
        "root.querySelector('.notice [role=status]').textContent.startsWith('Facebook takes nothing but a link')",
    )
    .await
}

async fn a_quotation_is_copied_rich_and_plain(page: &mut Page) -> Result {
    tea(page).await?;
    hear_copies(page).await?;
    page.run("root.querySelector('[part~=quote][tabindex]').click()").await?;
    page.wait_for("root.querySelector('[role=dialog]')").await?;
    page.element("root.querySelector('[role=dialog] [data-network=copy]')").await?.click().await?;
    page.wait_for("window.copied.length === 1").await?;
    assert!(page.eval::<String>("window.copied[0]").await?.starts_with("“Tea is never late,” — Ada Bell\nTea & toast"));
    let rich = "(() => { const { body } = new DOMParser().parseFromString(window.rich, 'text/html');
        return [body.querySelector('blockquote > p').textContent, body.querySelector('blockquote + p').textContent, body.querySelector('a').href.split('#')[0]]; })()";
    let expected =
        ["“Tea is never late,”", "— Ada Bell, Tea & toast: 100 % “good”", "https://example.org/tea?cup=2&milk=%C3%A9"];
    assert_eq!(page.eval::<Vec<String>>(rich).await?, expected);
    Ok(())
}

async fn a_clipboard_without_rich_text_gets_plain_text(page: &mut Page) -> Result {
    tea(page).await?;
    hear_copies(page).await?;
    page.run("navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))").await?;
    page.run("root.querySelector('[part~=quote][tabindex]').click()").await?;
    page.wait_for("root.querySelector('[role=dialog]')").await?;
    page.element("root.querySelector('[role=dialog] [data-network=copy]')").await?.click().await?;
    page.wait_for("window.copied.length === 1 && window.copied[0].startsWith('“Tea is never late,”')").await?;
    // Where neither is allowed, the reader gets the words to copy by hand.
    page.run("navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))").await?;
    page.element("root.querySelector('[role=dialog] [data-network=copy]')").await?.click().await?;
    page.wait_for("root.querySelector('.notice textarea').value.startsWith('“Tea is never late,” — Ada Bell')").await
}

/// Opens the question for the server, and answers.
async fn answer(page: &Page, server: &str) -> Result {
    // Not by the mouse: Chromium connects to the host of a link as soon as the button is down.
    let click = "new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })";
    page.run(&format!("part('share').querySelector('[data-network=mastodon]').dispatchEvent({click})")).await?;
    page.wait_for("root.querySelector('dialog').open && root.activeElement?.closest('dialog')").await?;
    let field = page.element("root.querySelector('dialog input')").await?;
    field.send_keys(server).await?;
    field.send_keys(Key::Enter).await?;
    Ok(())
}

async fn mastodon_asks_for_the_server_once(page: &mut Page) -> Result {
    tea(page).await?;
    answer(page, "@ada@Fosstodon.org").await?;
    page.request_to("fosstodon.org").await?;
    page.wait_for("!root.querySelector('dialog')").await?;
    assert_eq!(page.eval::<String>("localStorage['liseuse.mastodon']").await?, "fosstodon.org");
    // The next visit knows it, and offers to change it.
    tea(page).await?;
    let link = "part('share').querySelector('[data-network=mastodon]')";
    page.wait_for(&format!("{link}.href.startsWith('https://fosstodon.org/share?text=Tea%20%26')")).await?;
    let change = page.element("part('share').querySelector('.change')").await?;
    assert_eq!(change.attr("aria-label").await?.as_deref(), Some("Change your Mastodon server, now fosstodon.org"));
    change.click().await?;
    page.wait_for("root.querySelector('dialog input').value === 'fosstodon.org'").await
}

async fn a_server_that_is_none_is_asked_for_again(page: &mut Page) -> Result {
    tea(page).await?;
    answer(page, "not a server").await?;
    page.wait_for("root.querySelector('dialog [role=alert]').textContent.startsWith('That is no server')").await?;
    assert!(page.eval::<bool>("root.querySelector('dialog input').getAttribute('aria-invalid') === 'true'").await?);
    assert_eq!(page.eval::<usize>("localStorage.length").await?, 0);
    assert_eq!(page.foreign_requests(), Vec::<String>::new());
    Ok(())
}

async fn where_no_tab_opens_a_link_does(page: &mut Page) -> Result {
    tea(page).await?;
    page.run("HTMLAnchorElement.prototype.click = () => {}; window.open = () => null").await?;
    answer(page, "fosstodon.org").await?;
    page.wait_for("root.querySelector('.notice a').href.startsWith('https://fosstodon.org/share?text=Tea')").await?;
    assert!(page.eval::<bool>("root.querySelector('.notice a').rel === 'noopener noreferrer'").await?);
    page.element("root.querySelector('.notice a')").await?.click().await?;
    page.request_to("fosstodon.org").await
}

async fn the_question_is_given_up_by_escape(page: &mut Page) -> Result {
    tea(page).await?;
    page.element("part('share').querySelector('[data-network=mastodon]')").await?.click().await?;
    page.wait_for("root.querySelector('dialog').open").await?;
    page.press(Key::Escape).await?;
    page.wait_for("!root.querySelector('dialog') && root.activeElement.dataset.network === 'mastodon'").await
}

async fn the_question_is_right_for_assistive_technology(page: &mut Page) -> Result {
    page.site.put("/tea.md", Answer::markdown(TEA));
    page.read("<main><liseuse-reader src=\"/tea.md\" ui-lang=\"en\"></liseuse-reader></main>").await?;
    for width in [360, 1280] {
        page.resize(width, 800).await?;
        answer(page, "nowhere").await?;
        page.wait_for("root.querySelector('dialog [role=alert]')").await?;
        assert_eq!(page.accessibility_violations().await?, Vec::<String>::new());
        page.element("root.querySelector('dialog .button')").await?.click().await?;
        page.wait_for("!root.querySelector('dialog')").await?;
    }
    Ok(())
}

async fn more_networks_are_a_click_away(page: &mut Page) -> Result {
    tea(page).await?;
    page.element("part('share').querySelector('summary')").await?.click().await?;
    page.wait_for("part('share').querySelector('details').open").await?;
    assert!(page.element("root.querySelector('details [data-network=hackernews]')").await?.is_displayed().await?);
    Ok(())
}

async fn a_whole_visit_asks_no_other_host(page: &mut Page) -> Result {
    tea(page).await?;
    page.run("window.print = () => {}; scrollTo(0, document.documentElement.scrollHeight)").await?;
    page.run("root.querySelector('[part~=quote][tabindex]').click()").await?;
    page.wait_for("root.querySelector('[role=dialog]')").await?;
    page.run("root.querySelector('.speakers button').click(); part('share').querySelector('summary').click()").await?;
    for network in ["copy", "print"] {
        page.run(&format!("part('share').querySelector('[data-network={network}]').click()")).await?;
    }
    page.run("for (const way of parts('share-link')) way.dispatchEvent(new PointerEvent('pointerenter', { bubbles: true, composed: true }))").await?;
    page.run("await new Promise((done) => setTimeout(done, 300))").await?;
    assert_eq!(page.foreign_requests(), Vec::<String>::new());
    Ok(())
}
