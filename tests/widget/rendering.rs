//! An article on the page: every piece of it in the element that HTML has for it.

use crate::harness::{Answer, Page, Result, Test, tests};

pub(crate) const FERRY: &str = include_str!("articles/ferry.md");

pub(crate) const TESTS: &[Test] = tests![
    the_head_holds_title_standfirst_byline_date_and_reading_time,
    the_text_is_semantic_html,
    a_table_scrolls_in_a_region_that_keys_can_reach,
    a_note_leads_there_and_back,
    a_heading_has_an_address_of_its_own,
    an_address_with_a_heading_opens_there,
    a_heading_stays_in_view_where_layout_moves_it,
    a_reader_who_scrolls_on_is_not_pulled_back,
    pictures_load_late_and_in_their_own_size,
    what_a_publisher_adds_stands_apart_after_the_text,
    an_article_from_right_to_left_turns_the_page,
    a_long_article_appears_whole,
    a_long_table_appears_bit_by_bit,
    a_long_list_is_one_list_without_a_seam,
    a_long_preformatted_text_is_one_text_without_a_seam,
];

async fn ferry(page: &Page) -> Result {
    page.site.put("/ferry.md", Answer::markdown(FERRY));
    page.read("<main><liseuse-reader src=\"/ferry.md\" ui-lang=\"en\"></liseuse-reader></main>").await
}

async fn the_head_holds_title_standfirst_byline_date_and_reading_time(page: &mut Page) -> Result {
    ferry(page).await?;
    assert_eq!(page.text("title").await?, "The ferry comes back");
    assert_eq!(page.eval::<String>("part('title').localName").await?, "h1");
    let standfirst = "After two winters on the slip, the old boat crosses to Hallay again.";
    assert_eq!(page.text("standfirst").await?, standfirst);
    assert_eq!(page.text("byline").await?, "By Ilse Marten");
    assert_eq!(page.eval::<String>("root.querySelector('.date').dateTime").await?, "2025-03-09");
    assert_eq!(page.eval::<String>("root.querySelector('.date').textContent").await?, "March 9, 2025");
    assert_eq!(page.eval::<String>("part('time').localName").await?, "time");
    assert_eq!(page.eval::<String>("part('time').dateTime").await?, "PT1M");
    assert_eq!(page.eval::<String>("part('time').textContent").await?, "Reading time: 1 minute1 min");
    assert_eq!(page.eval::<u32>("parts('title').length").await?, 1);
    assert_eq!(page.errors().await?, Vec::<String>::new());
    Ok(())
}

async fn the_text_is_semantic_html(page: &mut Page) -> Result {
    ferry(page).await?;
    let count = |selector: &str| format!("part('body').querySelectorAll('{selector}').length");
    let expected = [
        ("h2", 1),
        ("h3", 1),
        ("blockquote > p", 1),
        ("thead > tr > th[scope=col]", 3),
        ("tbody > tr > td", 6),
        ("ul > li.task > input[type=checkbox]:disabled", 2),
        ("ul > li.task > input:checked", 1),
        ("ol > li", 2),
        ("pre > code[data-language=sh]", 1),
        ("hr", 1),
        ("p > em", 1),
        ("p > strong", 1),
        ("img[alt]", 1),
        ("h1", 0),
    ];
    for (selector, number) in expected {
        assert_eq!(page.eval::<u32>(&count(selector)).await?, number, "{selector}");
    }
    let link = page.eval::<String>("part('body').querySelector('a[href*=fares]').href").await?;
    assert_eq!(link, page.site.address("/fares"));
    assert_eq!(page.eval::<String>("root.querySelector('article').lang").await?, "en");
    Ok(())
}

async fn a_table_scrolls_in_a_region_that_keys_can_reach(page: &mut Page) -> Result {
    let cells = " a rather wide column |".repeat(12);
    let rule = "---|".repeat(12);
    page.site.put("/wide.md", Answer::markdown(&format!("# Wide\n\n|{cells}\n|{rule}\n|{cells}\n")));
    page.resize(360, 800).await?;
    page.read("<liseuse-reader src=\"/wide.md\"></liseuse-reader>").await?;
    page.run("root.querySelector('table').scrollIntoView()").await?;
    let region = "const region = root.querySelector('table').parentElement;";
    page.wait_for(&format!("(() => {{ {region} return region.scrollWidth > region.clientWidth }})()")).await?;
    assert_eq!(page.eval::<String>("root.querySelector('table').parentElement.role ?? 'region'").await?, "region");
    page.run(&format!("{region} region.focus()")).await?;
    assert!(page.eval::<bool>("root.activeElement === root.querySelector('table').parentElement").await?);
    assert!(page.eval::<bool>("document.documentElement.scrollWidth <= innerWidth").await?);
    Ok(())
}

async fn a_note_leads_there_and_back(page: &mut Page) -> Result {
    ferry(page).await?;
    page.run("part('body').querySelector('sup a').focus()").await?;
    page.press(thirtyfour::Key::Enter).await?;
    page.wait_for("root.activeElement?.id === 'note-1' && location.hash === '#note-1'").await?;
    let note = page.eval::<String>("root.activeElement.textContent").await?;
    assert!(note.starts_with("It had been printed before"), "{note}");
    page.element("root.querySelector('.notes a[role=doc-backlink]')").await?.click().await?;
    page.wait_for("root.activeElement?.id === 'reference-1' && location.hash === '#reference-1'").await?;
    page.run("history.back()").await?;
    page.wait_for("root.activeElement?.id === 'note-1'").await
}

async fn a_heading_has_an_address_of_its_own(page: &mut Page) -> Result {
    ferry(page).await?;
    page.run("root.querySelector('#what-is-left-to-do a').focus()").await?;
    page.press(thirtyfour::Key::Enter).await?;
    page.wait_for("location.hash === '#what-is-left-to-do'").await?;
    page.wait_for("root.activeElement?.id === 'what-is-left-to-do'").await
}

async fn an_address_with_a_heading_opens_there(page: &mut Page) -> Result {
    let filler = "Words upon words, and then some more words to fill the page.\n\n".repeat(80);
    page.site.put("/long.md", Answer::markdown(&format!("# Long\n\n{filler}## The end of it\n\n{filler}")));
    page.show("<liseuse-reader src=\"/long.md\"></liseuse-reader>").await?;
    page.event("liseuse-ready").await?;
    page.open("/host.html?again#the-end-of-it").await?;
    page.wait_for("Math.abs(root.querySelector('#the-end-of-it').getBoundingClientRect().top) < innerHeight / 2").await
}

/// Opens a heading in the middle of a long article on a page that does something once it was scrolled to.
async fn open_heading(page: &Page, then: &str) -> Result {
    let filler = "Words upon words, and then some more words to fill the page.\n\n".repeat(80);
    page.site.put("/long.md", Answer::markdown(&format!("# Long\n\n{filler}## The end of it\n\n{filler}")));
    let host = format!(
        "<!doctype html><html lang=\"en\" style=\"overflow-anchor: none\"><head><meta charset=\"utf-8\"><title>Moved</title>\
        <script type=\"module\" src=\"/liseuse.js\"></script></head>\
        <body><liseuse-reader src=\"/long.md\"></liseuse-reader><script>\
        const move = () => {{ const root = document.querySelector('liseuse-reader').shadowRoot;\
          root.querySelector('[part~=body] p').style.marginBottom = '3000px' }};\
        addEventListener('scroll', () => {{ {then} }}, {{ once: true }});\
        </script></body></html>"
    );
    page.site.put("/moved.html", Answer::html(&host));
    page.open("/moved.html#the-end-of-it").await
}

async fn a_heading_stays_in_view_where_layout_moves_it(page: &mut Page) -> Result {
    open_heading(page, "move(); globalThis.isMoved = true").await?;
    page.wait_for("globalThis.isMoved").await?;
    page.wait_for("scrollY > 3000 && Math.abs(root.querySelector('#the-end-of-it').getBoundingClientRect().top) < 100")
        .await
}

async fn a_reader_who_scrolls_on_is_not_pulled_back(page: &mut Page) -> Result {
    let leave = "dispatchEvent(new WheelEvent('wheel')); scrollTo(0, 0); move(); let left = 60;\
        const wait = () => requestAnimationFrame(() => { if (--left) wait(); else globalThis.isOver = true }); wait()";
    open_heading(page, leave).await?;
    page.wait_for("globalThis.isOver").await?;
    assert!(page.eval::<f64>("scrollY").await? < 1.0);
    Ok(())
}

async fn pictures_load_late_and_in_their_own_size(page: &mut Page) -> Result {
    let html = "<article><h1>Pictures</h1><p>Some words stand over the picture.</p>\
        <figure><img src=\"lamp.svg\" width=\"300\" height=\"200\" alt=\"A lamp\">\
        <figcaption>A lamp, drawn by hand.</figcaption></figure></article>";
    page.site.put("/pictures.html", Answer::html(html));
    page.read("<liseuse-reader src=\"/pictures.html\"></liseuse-reader>").await?;
    let attributes = "['loading', 'width', 'height', 'alt'].map((name) => root.querySelector('figure img').getAttribute(name)).join()";
    assert_eq!(page.eval::<String>(attributes).await?, "lazy,300,200,A lamp");
    assert_eq!(page.eval::<String>("root.querySelector('figcaption').textContent").await?, "A lamp, drawn by hand.");
    page.wait_for("root.querySelector('img').complete && root.querySelector('img').naturalWidth > 0").await
}

async fn what_a_publisher_adds_stands_apart_after_the_text(page: &mut Page) -> Result {
    ferry(page).await?;
    let links = "[...root.querySelectorAll('aside a')].map(({ href, textContent }) => `${textContent} ${href}`)";
    let expected = [
        "Read the original https://island.example/ferry",
        "Get the newsletter https://island.example/letter",
        "Support this site https://island.example/support",
    ];
    assert_eq!(page.eval::<Vec<String>>(links).await?, expected);
    assert!(page.eval::<bool>("!part('body').contains(root.querySelector('aside'))").await?);
    Ok(())
}

async fn an_article_from_right_to_left_turns_the_page(page: &mut Page) -> Result {
    let text = "# عودة المنارة\n\nأضاء البحارة المنارة القديمة مساء أمس بعد عشر سنوات من الظلام، \
        وجاء أهل القرية كلهم ليروا الضوء من جديد.\n\nHallay is the name of the island.\n";
    page.site.put("/manara.md", Answer::markdown(text));
    page.read("<liseuse-reader src=\"/manara.md\" ui-lang=\"en\"></liseuse-reader>").await?;
    assert_eq!(page.eval::<String>("root.querySelector('article').dir").await?, "rtl");
    assert_eq!(page.eval::<String>("root.querySelector('article').lang").await?, "ar");
    assert_eq!(page.eval::<String>("getComputedStyle(part('title')).direction").await?, "rtl");
    let directions = "[...part('body').querySelectorAll('p')].map((p) => getComputedStyle(p).direction)";
    assert_eq!(page.eval::<Vec<String>>(directions).await?, ["rtl", "ltr"]);
    assert_eq!(page.eval::<String>("getComputedStyle(part('share')).direction").await?, "ltr");
    Ok(())
}

async fn a_long_article_appears_whole(page: &mut Page) -> Result {
    let paragraph = "This one says “yes” to all of it, and goes on for a while.\n\n";
    let paragraphs = paragraph.repeat(599) + "The last “no” ends it.\n";
    page.site.put("/long.md", Answer::markdown(&format!("# Long\n\n{paragraphs}")));
    page.read("<liseuse-reader src=\"/long.md\"></liseuse-reader>").await?;
    assert_eq!(page.eval::<u32>("part('body').querySelectorAll('p').length").await?, 600);
    let last = page.eval::<String>("[...part('body').querySelectorAll('p')].at(-1).textContent").await?;
    assert!(last.starts_with("The last"), "{last}");
    assert_eq!(page.eval::<u32>("parts('quote').length").await?, 600);
    Ok(())
}

async fn a_long_table_appears_bit_by_bit(page: &mut Page) -> Result {
    let row = "| Monday | the ferry sails twice | “yes” |\n".repeat(1000);
    let text = format!("# Long\n\nWords.\n\n| day | what | sure |\n|---|---|---|\n{row}\nThe end.\n");
    page.site.put("/long.md", Answer::markdown(&text));
    let count = "<script>
        window.counts = [];
        const count = () => {
            const root = document.querySelector('liseuse-reader')?.shadowRoot;
            counts.push(root?.querySelectorAll('tbody tr').length ?? 0);
            requestAnimationFrame(count);
        };
        count();
    </script>";
    page.show(&format!("{count}<liseuse-reader src=\"/long.md\" lang=\"en\"></liseuse-reader>")).await?;
    page.event("liseuse-ready").await?;
    let body = |selector: &str| format!("part('body').querySelectorAll('{selector}').length");
    assert_eq!(page.eval::<u32>(&body("table")).await?, 1);
    assert_eq!(page.eval::<u32>(&body("tbody tr")).await?, 1000);
    assert_eq!(page.eval::<u32>(&body("tbody [part~=quote]")).await?, 1000);
    let steps = "Math.max(...window.counts.map((count, at, counts) => count - (counts[at - 1] ?? 0)))";
    let largest = page.eval::<u32>(steps).await?;
    assert!(largest < 500, "{largest} rows in one frame");
    Ok(())
}

async fn a_long_list_is_one_list_without_a_seam(page: &mut Page) -> Result {
    let items = "7. One more thing that nobody said “no” to.\n".repeat(300);
    page.site.put("/long.md", Answer::markdown(&format!("# Long\n\nWords.\n\n{items}\nThe end.\n")));
    page.read("<main><liseuse-reader src=\"/long.md\" lang=\"en\"></liseuse-reader></main>").await?;
    let count = |selector: &str| format!("part('body').querySelectorAll('{selector}').length");
    assert_eq!(page.eval::<u32>(&count("[role=list]")).await?, 1);
    assert_eq!(page.eval::<u32>(&count("[role=list] li[role=listitem]")).await?, 300);
    assert_eq!(page.eval::<u32>(&count("li [part~=quote]")).await?, 300);
    assert_eq!(page.accessibility_violations().await?, Vec::<String>::new());
    let lists = "[...part('body').querySelectorAll('ol')]";
    let parts = format!("{lists}.map((list) => [list.start, list.children.length])");
    let mut next = 7;
    for [start, length] in page.eval::<Vec<[u32; 2]>>(&parts).await? {
        assert_eq!(start, next);
        next += length;
    }
    assert_eq!(next, 307);
    let visibilities = format!("{lists}.map((list) => getComputedStyle(list.parentElement).contentVisibility)");
    assert!(page.eval::<Vec<String>>(&visibilities).await?.iter().all(|visibility| visibility == "auto"));
    page.run(&format!("{lists}[1].scrollIntoView()")).await?;
    page.wait_for(&format!(
        "(() => {{
            const [a, b] = {lists}.map(({{ children }}) => [...children].map((item) => item.getBoundingClientRect()));
            const within = a.at(-1).top - a.at(-2).bottom;
            const between = b[0].top - a.at(-1).bottom;
            return within > 0 && Math.abs(between - within) < 0.1 && b[0].left === a[0].left;
        }})()"
    ))
    .await
}

async fn a_long_preformatted_text_is_one_text_without_a_seam(page: &mut Page) -> Result {
    let lines: Vec<String> = (0..300).map(|line| format!("{line}: {}", "word ".repeat(line % 40) + "end")).collect();
    let (long, short) = (lines.join("\n"), &lines[39]);
    let text = format!("# Long\n\nWords.\n\n```\n{long}\n```\n\n```\n{short}\n```\n");
    page.site.put("/long.md", Answer::markdown(&text));
    page.resize(360, 800).await?;
    page.read("<main><liseuse-reader src=\"/long.md\" lang=\"en\"></liseuse-reader></main>").await?;
    let code = "root.querySelectorAll('pre > code')";
    assert_eq!(page.eval::<u32>(&format!("{code}[0].children.length")).await?, 3);
    assert_eq!(page.eval::<String>(&format!("{code}[0].textContent")).await?, long);
    let selection = "(root.getSelection?.() ?? getSelection())";
    page.run(&format!("{selection}.selectAllChildren({code}[0])")).await?;
    assert_eq!(page.eval::<String>(&format!("{selection}.toString()")).await?.trim_end(), long);
    let sizes = format!("[...{code}].map(({{ parentElement: pre }}) => [pre.scrollWidth, pre.clientHeight])");
    let padding = "2 * parseFloat(getComputedStyle(root.querySelector('pre')).paddingTop)";
    let padding = page.eval::<f64>(padding).await?;
    let [[long, height], [short, line]] = page.eval::<[[f64; 2]; 2]>(&sizes).await?;
    // Firefox leaves less space at the end of a short one.
    assert!((long - short).abs() < 20.0, "{long} and {short} pixels wide");
    assert!(((height - padding) / 300.0 - (line - padding)).abs() < 0.5, "{height} pixels high, a line {line}");
    Ok(())
}
