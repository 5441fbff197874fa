//! Passing an article on.

use crate::harness::{Answer, Page, Result, Test, tests};
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
