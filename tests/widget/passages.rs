//! Links to a passage: made, followed, and followed after the article was edited.

use crate::harness::{Answer, Page, Result, Test, tests};
use crate::selection::{MENU, hear_copies, select};

pub(crate) const TESTS: &[Test] = tests![
    a_link_leads_to_its_passage,
    a_directive_alone_leads_there_where_the_browser_tells_it,
    a_passage_is_found_in_the_middle_of_a_long_article,
    another_link_on_the_same_page_is_followed_too,
    a_passage_that_was_edited_is_found_again,
    a_passage_that_is_gone_is_said_to_be,
    a_directive_for_the_rest_of_the_page_is_left_alone,
    a_passage_in_folded_details_is_unfolded,
    the_mark_stays_when_the_text_is_drawn_anew,
    a_browser_without_highlights_marks_the_paragraph,
    the_link_of_a_selection_leads_back_to_it,
    an_address_with_a_passage_is_shared_without_it,
    the_mark_goes_with_the_reader,
    the_card_of_a_quotation_links_to_its_words,
];

fn article(sentence: &str) -> String {
    let filler = "The harbour was quiet that evening, and the water lay flat between the moored boats.\n\n".repeat(30);
    format!("# The quay\n\n{filler}{sentence}\n\n{filler}")
}

const SENTENCE: &str = "Nobody but the keeper's cat saw the blue ferry turn around before dawn.";

async fn follow(page: &Page, text: &str, hash: &str) -> Result {
    page.site.put("/quay.md", Answer::markdown(text));
    let body = "<main><liseuse-reader src=\"/quay.md\" ui-lang=\"en\"></liseuse-reader></main>";
    page.site.put("/linked.html", Answer::html(&host(body)));
    page.open(&format!("/linked.html{hash}")).await?;
    page.event("liseuse-ready").await?;
    Ok(())
}

fn host(body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>A host page</title>\n\
        <script type=\"module\" src=\"/liseuse.js\"></script></head>\n<body>{body}</body>\n</html>\n"
    )
}

/// The words that are marked.
const MARKED: &str = "[...(CSS.highlights.get('liseuse-passage') ?? [])].map(String).join(' / ')";

async fn marked(page: &Page, words: &str) -> Result {
    page.wait_for(&format!("{MARKED} === \"{words}\"")).await
}

async fn in_view(page: &Page) -> Result {
    page.wait_for(
        "(({ top, bottom }) => top >= 0 && bottom <= innerHeight)([...CSS.highlights.get('liseuse-passage')][0].getBoundingClientRect())",
    )
    .await
}

/// What screen readers are told.
const SAID: &str = "[...root.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join(' ').trim()";

async fn a_link_leads_to_its_passage(page: &mut Page) -> Result {
    follow(page, &article(SENTENCE), "#text=saw%20the,turn%20around:~:text=saw%20the%20blue%20ferry%20turn%20around")
        .await?;
    marked(page, "saw the blue ferry turn around").await?;
    in_view(page).await?;
    assert_eq!(page.eval::<String>(SAID).await?, "The linked passage is marked.");
    // Reading goes on from there, by key and screen reader.
    assert!(page.eval::<bool>("root.activeElement.textContent.startsWith('Nobody but')").await?);
    assert_eq!(page.errors().await?, Vec::<String>::new());
    Ok(())
}

async fn a_directive_alone_leads_there_where_the_browser_tells_it(page: &mut Page) -> Result {
    follow(page, &article(SENTENCE), "#:~:text=keeper's%20cat").await?;
    // WebKit hides directives from the page altogether.
    if page.eval::<bool>("!!globalThis.navigation?.currentEntry").await? {
        marked(page, "keeper's cat").await?;
        in_view(page).await?;
    }
    Ok(())
}

async fn a_passage_is_found_in_the_middle_of_a_long_article(page: &mut Page) -> Result {
    let text = format!("{}{}", article("An opening."), article(SENTENCE).replace("# The quay", ""));
    let long = format!("{text}\n\n{}", "And **more** of it, for pages and pages.\n\n".repeat(800));
    follow(page, &long, "#text=blue%20ferry").await?;
    marked(page, "blue ferry").await?;
    in_view(page).await
}

async fn another_link_on_the_same_page_is_followed_too(page: &mut Page) -> Result {
    follow(page, &article(SENTENCE), "#text=blue%20ferry").await?;
    marked(page, "blue ferry").await?;
    page.run("scrollTo(0, 0); location.hash = 'text=before%20dawn'").await?;
    marked(page, "before dawn").await?;
    in_view(page).await
}

async fn a_passage_that_was_edited_is_found_again(page: &mut Page) -> Result {
    let hash = "#text=Nobody%20but%20the%20old%20keeper's%20cat%20saw%20the%20ferry%20turn%20around";
    follow(page, &article(SENTENCE), hash).await?;
    page.wait_for(&format!("{MARKED}.includes('saw the blue ferry turn around')")).await?;
    in_view(page).await?;
    page.wait_for("root.querySelector('.notice.open')").await?;
    let said = page.eval::<String>(SAID).await?;
    assert!(said.starts_with("The article has changed since this link was made."), "{said}");
    Ok(())
}

async fn a_passage_that_is_gone_is_said_to_be(page: &mut Page) -> Result {
    follow(page, &article(SENTENCE), "#text=A%20mayor%20resigned%20over%20seven%20unpaid%20invoices%20in%20spring")
        .await?;
    page.wait_for("root.querySelector('.notice.open')").await?;
    assert_eq!(page.eval::<String>(SAID).await?, "The passage that this link leads to is no longer in the article.");
    page.element("root.querySelector('.notice button')").await?.click().await?;
    page.wait_for("!root.querySelector('.notice.open')").await
}

async fn a_directive_for_the_rest_of_the_page_is_left_alone(page: &mut Page) -> Result {
    follow(page, &article(SENTENCE), "#:~:text=words%20in%20the%20footer%20of%20somebody%20else's%20page").await?;
    page.run("await new Promise((done) => setTimeout(done, 300))").await?;
    assert_eq!(page.eval::<String>(SAID).await?, "");
    Ok(())
}

async fn a_passage_in_folded_details_is_unfolded(page: &mut Page) -> Result {
    let text = article("<details><summary>More of it</summary>\n\nThe cat was called Admiral.\n\n</details>");
    follow(page, &text, "#text=cat%20was%20called").await?;
    marked(page, "cat was called").await?;
    page.wait_for("root.querySelector('details').open").await?;
    in_view(page).await
}

async fn the_mark_stays_when_the_text_is_drawn_anew(page: &mut Page) -> Result {
    let said = "“We saw the blue ferry turn around,” said Mara Dunne, who runs the office.";
    follow(page, &article(said), "#text=blue%20ferry%20turn").await?;
    marked(page, "blue ferry turn").await?;
    for choice in ["off", "all"] {
        page.run(&format!("root.querySelector('input[value={choice}]').click()")).await?;
        page.wait_for(&format!("(parts('quote').length === 0) === ('{choice}' === 'off')")).await?;
        marked(page, "blue ferry turn").await?;
    }
    Ok(())
}

async fn a_browser_without_highlights_marks_the_paragraph(page: &mut Page) -> Result {
    page.site.put("/quay.md", Answer::markdown(&article(SENTENCE)));
    let body = "<script>Object.defineProperty(CSS, 'highlights', { value: undefined })</script>\
        <main><liseuse-reader src=\"/quay.md\"></liseuse-reader></main>";
    page.site.put("/linked.html", Answer::html(&host(body)));
    page.open("/linked.html#text=blue%20ferry").await?;
    page.event("liseuse-ready").await?;
    page.wait_for("root.querySelector('[data-marked]').textContent.startsWith('Nobody but')").await?;
    page.run("location.hash = 'text=water%20lay%20flat'").await?;
    page.wait_for("root.querySelectorAll('[data-marked]').length === 1 && root.querySelector('[data-marked]').textContent.startsWith('The harbour')").await
}

async fn the_link_of_a_selection_leads_back_to_it(page: &mut Page) -> Result {
    follow(page, &article(SENTENCE), "").await?;
    hear_copies(page).await?;
    select(page, "keeper", "ferry turn").await?;
    page.wait_for(MENU).await?;
    page.run(&format!("{MENU}.querySelector('[data-network=link]').click()")).await?;
    page.wait_for("window.copied.length === 1").await?;
    let link = page.eval::<String>("window.copied[0]").await?;
    let hash = link.split_once('#').ok_or("no fragment")?.1;
    page.open("/record.js").await?;
    follow(page, &article(SENTENCE), &format!("#{hash}")).await?;
    marked(page, "keeper's cat saw the blue ferry turn").await?;
    in_view(page).await
}

async fn an_address_with_a_passage_is_shared_without_it(page: &mut Page) -> Result {
    follow(page, &article(SENTENCE), "?utm_source=x#text=blue%20ferry:~:text=blue%20ferry").await?;
    let href = page.eval::<String>("part('share').querySelector('[data-network=telegram]').href").await?;
    assert!(href.contains("linked.html&text="), "{href}");
    Ok(())
}

async fn the_mark_goes_with_the_reader(page: &mut Page) -> Result {
    follow(page, &article(SENTENCE), "#text=blue%20ferry").await?;
    marked(page, "blue ferry").await?;
    page.run("reader.remove(); await new Promise((done) => setTimeout(done, 50))").await?;
    assert_eq!(page.eval::<String>(MARKED).await?, "");
    Ok(())
}

async fn the_card_of_a_quotation_links_to_its_words(page: &mut Page) -> Result {
    let said = "“We saw the blue ferry turn around,” said Mara Dunne, who runs the office.";
    follow(page, &article(said), "").await?;
    hear_copies(page).await?;
    page.run("part('quote').click()").await?;
    page.wait_for("root.querySelector('[role=dialog] [data-network=telegram]').href.includes('%23text%3D')").await?;
    page.run("root.querySelector('[role=dialog] [data-network=link]').click()").await?;
    page.wait_for("window.copied.length === 1").await?;
    let link = page.eval::<String>("window.copied[0]").await?;
    assert!(link.contains("linked.html#text=%E2%80%9CWe%20saw%20the%20blue%20ferry"), "{link}");
    Ok(())
}
