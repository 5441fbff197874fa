//! Selecting a passage, and the menu that then appears.

use crate::harness::{Answer, Engine, Page, Result, Test, tests};
use thirtyfour::Key;

pub(crate) const TESTS: &[Test] = tests![
    dragging_over_words_opens_a_menu,
    letting_the_selection_go_closes_it,
    the_menu_never_covers_the_selection,
    beside_a_selection_that_is_higher_than_the_window,
    a_finger_gets_the_menu_below_the_words,
    keys_reach_the_menu_and_escape_leaves_it,
    the_tab_key_leads_through_the_menu_only_once,
    copying_a_passage_copies_its_words_and_its_source,
    the_link_of_a_passage_is_copied,
    sharing_a_passage_offers_its_ways,
    words_of_a_speaker_are_shared_with_the_name,
    a_selection_over_paragraphs_and_notes_has_the_words_alone,
    drawn_spaces_that_do_not_break_do_not_shift_the_words,
    every_paragraph_of_a_rich_article_is_known_by_its_words,
    keys_meant_for_the_host_are_left_to_it,
    words_outside_the_article_open_nothing,
    two_readers_on_a_page_do_not_answer_for_each_other,
    the_menu_stays_in_the_window_of_a_small_phone,
    the_menu_from_right_to_left,
    nothing_of_it_is_wrong_for_assistive_technology,
];

const QUAY: &str = "# The quay at night\n\n\
    The lamp at the end of the quay burned until the ferry came in.[^1] Nobody was **there to see** it.\n\n\
    “We never stopped believing in this boat,” said Mara Dunne, who runs the harbour office.\n\n\
    Il demande : « Qui garde la lampe ? » Personne ne répond.\n\n\
    - one rope\n- two buckets\n\n[^1]: The ferry was late.\n";

pub(crate) async fn quay(page: &Page, attributes: &str) -> Result {
    page.site.put("/quay.md", Answer::markdown(QUAY));
    let tag = format!(
        "<liseuse-reader src=\"/quay.md\" ui-lang=\"en\" href=\"https://e.org/quay?utm_source=x\" {attributes}>"
    );
    page.read(&format!("<main>{tag}</liseuse-reader></main>")).await
}

/// The menu, once it is open.
pub(crate) const MENU: &str = "root.querySelector('[role=toolbar]')";

/// Selects from the first of some words to the last of others, as a reader's drag would.
pub(crate) async fn select(page: &Page, from: &str, to: &str) -> Result {
    page.run(&format!(
        "const find = (words) => {{
            const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {{
                const at = texts.currentNode.data.indexOf(words);
                if (at >= 0) return [texts.currentNode, at];
            }}
            throw new Error(`no ${{words}}`);
        }};
        const [start, at] = find('{from}'), [end, last] = find('{to}');
        (root.getSelection?.() ?? getSelection()).setBaseAndExtent(start, at, end, last + '{to}'.length)"
    ))
    .await
}

async fn select_and_wait(page: &Page, from: &str, to: &str) -> Result {
    select(page, from, to).await?;
    page.wait_for(MENU).await
}

async fn dragging_over_words_opens_a_menu(page: &mut Page) -> Result {
    quay(page, "").await?;
    let paragraph = page.element("part('body').querySelector('p')").await?;
    let drag = page.driver.action_chain().move_to_element_with_offset(&paragraph, -200, 0).click_and_hold();
    drag.move_by_offset(60, 0).move_by_offset(60, 0).perform().await?;
    assert!(page.eval::<bool>(&format!("!{MENU}")).await?, "while the button is held");
    page.driver.action_chain().release().perform().await?;
    page.wait_for(MENU).await?;
    let names = page
        .eval::<Vec<String>>(&format!(
            "[...{MENU}.querySelectorAll('button')].map(({{ textContent }}) => textContent.trim())"
        ))
        .await?;
    assert_eq!(names, ["Copy", "Copy link", "Picture", "Share"]);
    // The words stay selected, and the focus stays where it was.
    assert!(page.eval::<bool>("!root.activeElement").await?);
    page.element(&format!("{MENU}.querySelector('[aria-expanded]')")).await?.click().await?;
    page.wait_for(&format!(
        "{MENU}.querySelector('[aria-expanded=true]') && {MENU}.querySelector('[data-network=telegram]')"
    ))
    .await
}

async fn letting_the_selection_go_closes_it(page: &mut Page) -> Result {
    quay(page, "").await?;
    select_and_wait(page, "lamp at the end", "burned until").await?;
    page.run("(root.getSelection?.() ?? getSelection()).removeAllRanges()").await?;
    page.wait_for(&format!("!{MENU}")).await
}

/// Whether no part of the menu is on the selected words, or out of the window.
const CLEAR: &str = "(() => {
    const menu = root.querySelector('[role=toolbar]').getBoundingClientRect();
    const range = document.createRange(), at = window.selected;
    range.setStart(at[0], at[1]); range.setEnd(at[2], at[3]);
    const covered = [...range.getClientRects()].some(({ left, right, top, bottom }) =>
        left < menu.right && right > menu.left && top < menu.bottom && bottom > menu.top);
    return !covered && menu.left >= 0 && menu.right <= innerWidth && menu.top >= 0 && menu.bottom <= innerHeight;
})()";

async fn select_paragraph(page: &Page, index: usize) -> Result {
    page.run(&format!(
        "const paragraph = part('body').querySelectorAll('p')[{index}];
        const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT), all = [];
        while (texts.nextNode()) if (!texts.currentNode.parentElement.closest('sup')) all.push(texts.currentNode);
        window.selected = [all[0], 0, all.at(-1), all.at(-1).length];
        (root.getSelection?.() ?? getSelection()).setBaseAndExtent(...window.selected)"
    ))
    .await?;
    page.wait_for(MENU).await
}

async fn the_menu_never_covers_the_selection(page: &mut Page) -> Result {
    quay(page, "").await?;
    for (width, height) in [(1280, 900), (500, 700)] {
        page.resize(width, height).await?;
        for index in 0..3 {
            // At the top of the window, in its middle, at its bottom.
            for block in ["start", "center", "end"] {
                page.run("(root.getSelection?.() ?? getSelection()).removeAllRanges()").await?;
                page.wait_for(&format!("!{MENU}")).await?;
                page.run(&format!(
                    "part('body').querySelectorAll('p')[{index}].scrollIntoView({{ block: '{block}' }})"
                ))
                .await?;
                select_paragraph(page, index).await?;
                assert!(page.eval::<bool>(CLEAR).await?, "paragraph {index} at the {block} of {width}");
                page.run(&format!("{MENU}.querySelector('[aria-expanded]').click()")).await?;
                page.wait_for(&format!("{MENU}.querySelector('ul')")).await?;
                let covers = CLEAR.replace(
                    "&& menu.left >= 0 && menu.right <= innerWidth && menu.top >= 0 && menu.bottom <= innerHeight",
                    "",
                );
                assert!(page.eval::<bool>(&covers).await?, "open, paragraph {index} at the {block} of {width}");
            }
        }
    }
    Ok(())
}

async fn beside_a_selection_that_is_higher_than_the_window(page: &mut Page) -> Result {
    let long =
        format!("# The quay\n\n{}", "The harbour was quiet that evening, and the water lay flat.\n\n".repeat(60));
    page.site.put("/quay.md", Answer::markdown(&long));
    page.read("<liseuse-reader src=\"/quay.md\"></liseuse-reader>").await?;
    page.run(
        "scrollTo(0, 900);
        const texts = document.createTreeWalker(part('body'), NodeFilter.SHOW_TEXT), all = [];
        while (texts.nextNode()) all.push(texts.currentNode);
        window.selected = [all[0], 0, all.at(-1), all.at(-1).length];
        (root.getSelection?.() ?? getSelection()).setBaseAndExtent(...window.selected)",
    )
    .await?;
    page.wait_for(MENU).await?;
    page.wait_for(CLEAR).await
}

async fn a_finger_gets_the_menu_below_the_words(page: &mut Page) -> Result {
    quay(page, "").await?;
    page.run("part('body').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, pointerType: 'touch' }))").await?;
    select_paragraph(page, 1).await?;
    // Room for the handles of the selection, which hang below it.
    let distance = "root.querySelector('[role=toolbar]').getBoundingClientRect().top - part('body').querySelectorAll('p')[1].getBoundingClientRect().bottom";
    assert!(page.eval::<f64>(distance).await? >= 24.0);
    assert!(page.eval::<bool>(CLEAR).await?);
    Ok(())
}

async fn keys_reach_the_menu_and_escape_leaves_it(page: &mut Page) -> Result {
    quay(page, "").await?;
    select_and_wait(page, "lamp at the end", "burned until").await?;
    let said = "[...root.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join(' ')";
    assert!(page.eval::<String>(said).await?.contains("Passage selected."));
    page.press(Key::Tab).await?;
    page.wait_for("root.activeElement?.dataset.network === 'copy'").await?;
    page.press(Key::Right).await?;
    page.wait_for("root.activeElement.dataset.network === 'link'").await?;
    page.press(Key::Left + Key::Left).await?;
    page.wait_for(&format!("root.activeElement === [...{MENU}.querySelectorAll('button')].at(-1)")).await?;
    page.press(Key::Escape).await?;
    page.wait_for(&format!("!{MENU}")).await?;
    // The page is read on from the passage.
    page.wait_for("root.activeElement === part('body').querySelector('p')").await?;
    // WebKit lets a selection go whenever something gets the focus.
    let kept = "(root.getSelection?.() ?? getSelection()).toString().includes('lamp')";
    assert!(page.engine == Engine::WebKit || page.eval::<bool>(kept).await?);
    Ok(())
}

async fn the_tab_key_leads_through_the_menu_only_once(page: &mut Page) -> Result {
    quay(page, "").await?;
    select_and_wait(page, "lamp at the end", "burned until").await?;
    let count = page.eval::<usize>(&format!("{MENU}.querySelectorAll('button').length")).await?;
    for _ in 0..count {
        page.press(Key::Tab).await?;
        page.wait_for(&format!("{MENU}.contains(root.activeElement)")).await?;
    }
    page.press(Key::Tab).await?;
    page.wait_for("root.activeElement === part('body').querySelector('p')").await?;
    page.press(Key::Tab).await?;
    page.wait_for(&format!("!{MENU}.contains(root.activeElement) && root.activeElement?.closest('.body')")).await
}

/// Listens to what is copied, without a clipboard.
pub(crate) async fn hear_copies(page: &Page) -> Result {
    page.run(
        "window.copied = [];
        navigator.clipboard.writeText = async (text) => { window.copied.push(text) };
        navigator.clipboard.write = async ([item]) => {
            window.rich = await (await item.getType('text/html')).text();
            window.copied.push(await (await item.getType('text/plain')).text());
        }",
    )
    .await
}

async fn press_button(page: &Page, network: &str) -> Result {
    page.element(&format!("{MENU}.querySelector('[data-network={network}]')")).await?.click().await?;
    Ok(())
}

async fn copying_a_passage_copies_its_words_and_its_source(page: &mut Page) -> Result {
    quay(page, "").await?;
    hear_copies(page).await?;
    select_and_wait(page, "mp at the end", "burn").await?;
    press_button(page, "copy").await?;
    page.wait_for("window.copied.length === 1").await?;
    let copied = page.eval::<String>("window.copied[0]").await?;
    // Half words are made whole.
    assert!(
        copied.starts_with("“lamp at the end of the quay burned”\nThe quay at night\nhttps://e.org/quay#"),
        "{copied}"
    );
    let told = page.event("liseuse-share").await?;
    assert_eq!((told["what"].as_str(), told["network"].as_str()), (Some("passage"), Some("copy")));
    Ok(())
}

async fn the_link_of_a_passage_is_copied(page: &mut Page) -> Result {
    quay(page, "").await?;
    hear_copies(page).await?;
    select_and_wait(page, "lamp at the end", "burned until").await?;
    press_button(page, "link").await?;
    page.wait_for("window.copied.length === 1").await?;
    let link = page.eval::<String>("window.copied[0]").await?;
    let words = "text=lamp%20at%20the%20end%20of%20the%20quay%20burned%20until";
    assert_eq!(link, format!("https://e.org/quay#{words}:~:{words}"));
    Ok(())
}

async fn sharing_a_passage_offers_its_ways(page: &mut Page) -> Result {
    quay(page, "").await?;
    select_and_wait(page, "lamp at the end", "burned").await?;
    page.run(&format!("{MENU}.querySelector('[aria-expanded]').click()")).await?;
    page.wait_for(&format!("{MENU}.querySelector('[data-network=telegram]')")).await?;
    let href = page.eval::<String>(&format!("{MENU}.querySelector('[data-network=telegram]').href")).await?;
    assert!(href.contains("text=%E2%80%9Clamp%20at%20the%20end%20of%20the%20quay%20burned%E2%80%9D"), "{href}");
    assert!(href.contains("url=https%3A%2F%2Fe.org%2Fquay%23text%3Dlamp%2520at"), "{href}");
    assert!(!href.contains("utm_"), "{href}");
    Ok(())
}

async fn words_of_a_speaker_are_shared_with_the_name(page: &mut Page) -> Result {
    quay(page, "").await?;
    hear_copies(page).await?;
    select_and_wait(page, "never stopped", "believing").await?;
    press_button(page, "copy").await?;
    page.wait_for("window.copied.length === 1").await?;
    let copied = page.eval::<String>("window.copied[0]").await?;
    assert!(copied.starts_with("“never stopped believing” — Mara Dunne\n"), "{copied}");
    Ok(())
}

async fn a_selection_over_paragraphs_and_notes_has_the_words_alone(page: &mut Page) -> Result {
    quay(page, "").await?;
    hear_copies(page).await?;
    select_and_wait(page, "came in", "We never").await?;
    press_button(page, "copy").await?;
    page.wait_for("window.copied.length === 1").await?;
    let copied = page.eval::<String>("window.copied[0]").await?;
    assert!(copied.starts_with("“came in. Nobody was there to see it.\n“We never”\n"), "{copied}");
    page.run("window.copied = []").await?;
    select(page, "one rope", "buckets").await?;
    page.wait_for("window.copied.length === 0").await?;
    page.run("await new Promise((done) => setTimeout(done, 300))").await?;
    press_button(page, "copy").await?;
    page.wait_for("window.copied.length === 1").await?;
    let copied = page.eval::<String>("window.copied[0]").await?;
    assert!(copied.starts_with("“one rope\ntwo buckets”\n"), "{copied}");
    Ok(())
}

async fn drawn_spaces_that_do_not_break_do_not_shift_the_words(page: &mut Page) -> Result {
    quay(page, "").await?;
    hear_copies(page).await?;
    select_and_wait(page, "Personne", "répond").await?;
    press_button(page, "copy").await?;
    page.wait_for("window.copied.length === 1").await?;
    let copied = page.eval::<String>("window.copied[0]").await?;
    assert!(copied.starts_with("“Personne ne répond”"), "{copied}");
    Ok(())
}

async fn every_paragraph_of_a_rich_article_is_known_by_its_words(page: &mut Page) -> Result {
    let text = "# A *rich* title\n\nIt was `code` and **bold**, “said” <q>so</q>.[^1] 🕯️ light ![alt](/none.png) here  \nafter a break.\n\n\
        ## A heading ?\n\n- [x] a task\n- item with [a link](https://e.org/)\n  - nested one\n\n\
        | name | what |\n|---|---|\n| lamp | « oui ! » |\n\n```rust\nlet it = \"be\";\n```\n\n\
        > Words “set apart” ; they say.\n\n<ruby>灯<rt>あかり</rt></ruby>台の話。 e\u{301}t\u{e9}\n\n\
        <dl><dt>term</dt><dd>meaning of it</dd></dl>\n\n<details><summary>sum it</summary>\n\nfolded words\n\n</details>\n\n[^1]: A note here.\n";
    page.site.put("/rich.md", Answer::markdown(text));
    page.read("<liseuse-reader src=\"/rich.md\" href=\"https://e.org/\"></liseuse-reader>").await?;
    hear_copies(page).await?;
    let count = page.eval::<usize>("(window.all = [...root.querySelectorAll('[data-paragraph]')]).length").await?;
    assert!(count >= 16, "{count} paragraphs");
    for index in 0..count {
        page.run(&format!(
            "window.copied = [];
            const paragraph = window.all[{index}], copy = paragraph.cloneNode(true);
            paragraph.closest('details')?.setAttribute('open', '');
            copy.querySelectorAll('rt, rp, .note, .anchor').forEach((element) => element.remove());
            copy.querySelectorAll('br').forEach((line) => line.replaceWith('\\n'));
            window.drawn = copy.textContent.replaceAll('\\u00a0', ' ').replace(/\\s+/g, ' ').trim();
            (root.getSelection?.() ?? getSelection()).setBaseAndExtent(paragraph, 0, paragraph, paragraph.childNodes.length)"
        ))
        .await?;
        // The words of a passage are in its address, which tells the menu of this paragraph from that of the last.
        page.wait_for(&format!("{MENU}.dataset.url !== window.last")).await?;
        page.run(&format!("window.last = {MENU}.dataset.url; {MENU}.querySelector('[data-network=copy]').click()"))
            .await?;
        page.wait_for("window.copied.length === 1").await?;
        let [drawn, copied] = page.eval::<[String; 2]>("[window.drawn, window.copied[0]]").await?;
        // Copied words stand between the marks of the article's language, whatever marks they had.
        let plain = |text: &str| text.chars().filter(|c| !" \n“”«»\"".contains(*c)).collect::<String>();
        assert!(plain(&copied).starts_with(&plain(&drawn)), "{drawn:?} is copied as {copied:?}");
    }
    Ok(())
}

async fn keys_meant_for_the_host_are_left_to_it(page: &mut Page) -> Result {
    quay(page, "").await?;
    page.run(
        "document.body.insertAdjacentHTML('beforeend', '<button id=\"host\">Own</button>'); window.heard = [];
        document.querySelector('#host').addEventListener('keydown', (event) => window.heard.push(event.key))",
    )
    .await?;
    select_and_wait(page, "lamp at the end", "burned until").await?;
    page.run("document.querySelector('#host').focus()").await?;
    if page.engine == Engine::WebKit {
        // Its selection goes with the focus, and the menu with it.
        return Ok(());
    }
    page.press(Key::Escape).await?;
    page.wait_for("window.heard.includes('Escape')").await?;
    assert!(page.eval::<bool>(&format!("!!{MENU}")).await?);
    Ok(())
}

async fn words_outside_the_article_open_nothing(page: &mut Page) -> Result {
    page.site.put("/quay.md", Answer::markdown(QUAY));
    page.read("<p id=\"before\">Words of the host page.</p><liseuse-reader src=\"/quay.md\"></liseuse-reader>").await?;
    page.run("getSelection().selectAllChildren(document.querySelector('#before'))").await?;
    page.run("await new Promise((done) => setTimeout(done, 400))").await?;
    assert!(page.eval::<bool>(&format!("!{MENU}")).await?);
    page.run("getSelection().selectAllChildren(document.body)").await?;
    page.run("await new Promise((done) => setTimeout(done, 400))").await?;
    assert!(page.eval::<bool>(&format!("!{MENU}")).await?);
    Ok(())
}

async fn two_readers_on_a_page_do_not_answer_for_each_other(page: &mut Page) -> Result {
    page.site.put("/quay.md", Answer::markdown(QUAY));
    let reader = "<liseuse-reader src=\"/quay.md\" ui-lang=\"en\"></liseuse-reader>";
    page.read(&format!("{reader}{reader}")).await?;
    page.wait_for("events.filter(({ type }) => type === 'liseuse-ready').length === 2").await?;
    select_and_wait(page, "lamp at the end", "burned until").await?;
    let second = "document.querySelectorAll('liseuse-reader')[1].shadowRoot.querySelector('[role=toolbar]')";
    assert!(page.eval::<bool>(&format!("!{second}")).await?);
    Ok(())
}

async fn the_menu_stays_in_the_window_of_a_small_phone(page: &mut Page) -> Result {
    page.resize(320, 640).await?;
    page.site.put("/quay.md", Answer::markdown(QUAY));
    page.read("<liseuse-reader src=\"/quay.md\" ui-lang=\"fr\"></liseuse-reader>").await?;
    page.run("part('body').querySelectorAll('p')[1].scrollIntoView({ block: 'center' })").await?;
    select_paragraph(page, 1).await?;
    assert!(page.eval::<bool>(CLEAR).await?);
    assert!(page.eval::<bool>("document.documentElement.scrollWidth <= innerWidth").await?);
    Ok(())
}

async fn the_menu_from_right_to_left(page: &mut Page) -> Result {
    page.site
        .put("/quay.md", Answer::markdown("# المنارة\n\nأضاءت المنارة طوال الليل حتى عادت السفينة إلى الميناء.\n"));
    page.read("<main><liseuse-reader src=\"/quay.md\" lang=\"ar\"></liseuse-reader></main>").await?;
    select_paragraph(page, 0).await?;
    assert!(page.eval::<bool>(CLEAR).await?);
    Ok(())
}

async fn nothing_of_it_is_wrong_for_assistive_technology(page: &mut Page) -> Result {
    quay(page, "").await?;
    for width in [360, 1280] {
        page.resize(width, 900).await?;
        select_paragraph(page, 1).await?;
        page.run(&format!("{MENU}.querySelector('[aria-expanded=false]')?.click()")).await?;
        page.wait_for(&format!("{MENU}.querySelector('ul')")).await?;
        assert_eq!(page.accessibility_violations().await?, Vec::<String>::new(), "at {width} pixels");
        let small = format!(
            "[...{MENU}.querySelectorAll('button, a')].filter((button) => button.getBoundingClientRect().height < 24).length"
        );
        assert_eq!(page.eval::<u32>(&small).await?, 0);
    }
    Ok(())
}
