//! What a reader takes along: a picture of somebody's words, a code to scan.

use crate::harness::{Answer, Page, Result, Scheme, Test, tests};
use crate::selection::{MENU, hear_copies, quay, select};
use thirtyfour::Key;

pub(crate) const TESTS: &[Test] = tests![
    a_picture_shows_the_words_in_the_readers_colours,
    a_picture_comes_in_three_shapes,
    a_picture_is_kept_as_a_file,
    a_picture_is_copied,
    a_picture_that_can_not_be_copied_is_said_to_be,
    the_device_shares_a_picture_where_it_can,
    what_a_picture_says_can_be_copied,
    long_words_are_cut_on_a_picture,
    a_selected_passage_becomes_a_picture,
    escape_leaves_the_picture_and_not_the_card,
    a_picture_is_right_for_assistive_technology_in_light,
    a_picture_is_right_for_assistive_technology_in_dark,
    a_code_leads_to_the_article,
    a_code_is_enlarged_and_kept,
    a_code_is_right_for_assistive_technology,
    nobody_else_is_asked_for_any_of_it,
];

const DIALOG: &str = "root.querySelector('dialog')";
const DRAWN: &str = "root.querySelector('canvas').getAttribute('aria-label').includes('believing')";

/// Opens the picture of the quotation on the quay.
async fn picture(page: &Page, attributes: &str) -> Result {
    quay(page, attributes).await?;
    show_picture(page).await
}

async fn show_picture(page: &Page) -> Result {
    page.run("part('quote').click()").await?;
    page.wait_for("root.querySelector('.card [data-network=picture]')").await?;
    page.element("root.querySelector('.card [data-network=picture]')").await?.click().await?;
    page.wait_for(DRAWN).await
}

/// The colour of a point of the picture.
async fn colour(page: &Page, x: u32, y: u32) -> Result<String> {
    page.eval(&format!(
        "[...root.querySelector('canvas').getContext('2d').getImageData({x}, {y}, 1, 1).data].slice(0, 3).join()"
    ))
    .await
}

async fn a_picture_shows_the_words_in_the_readers_colours(page: &mut Page) -> Result {
    picture(page, "theme=\"sepia\"").await?;
    let told = page.event("liseuse-share").await?;
    assert_eq!((told["network"].as_str(), told["what"].as_str()), (Some("picture"), Some("quotation")));
    assert_eq!(colour(page, 4, 4).await?, "246,237,218");
    // Somewhere there is ink, and below it the line in the colour of the lamp.
    let inks = "(() => {
        const { width, height } = root.querySelector('canvas');
        const { data } = root.querySelector('canvas').getContext('2d').getImageData(0, 0, width, height);
        const seen = new Set();
        for (let at = 0; at < data.length; at += 4) seen.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
        return [seen.has('55,44,31'), seen.has('138,86,0')];
    })()";
    assert_eq!(page.eval::<[bool; 2]>(inks).await?, [true, true]);
    let expected = "“We never stopped believing in this boat,” — Mara Dunne — The quay at night";
    assert_eq!(page.eval::<String>("root.querySelector('canvas').getAttribute('aria-label')").await?, expected);
    assert_eq!(page.errors().await?, Vec::<String>::new());
    Ok(())
}

async fn a_picture_comes_in_three_shapes(page: &mut Page) -> Result {
    picture(page, "").await?;
    for (shape, size) in [("portrait", "1080 1350"), ("wide", "1200 630"), ("square", "1080 1080")] {
        page.element(&format!("{DIALOG}.querySelector('input[value={shape}]').closest('label')"))
            .await?
            .click()
            .await?;
        page.wait_for(&format!(
            "(({{ width, height }}) => `${{width}} ${{height}}` === '{size}')(root.querySelector('canvas'))"
        ))
        .await?;
        // What was drawn is seen whole.
        let inside = "(({ left, right }) => left >= 0 && right <= innerWidth)(root.querySelector('canvas').getBoundingClientRect())";
        assert!(page.eval::<bool>(inside).await?);
    }
    Ok(())
}

/// Catches what would be kept as a file.
async fn catch_files(page: &Page) -> Result {
    page.run(
        "window.kept = [];
        const click = HTMLAnchorElement.prototype.click;
        HTMLAnchorElement.prototype.click = async function () {
            if (!this.download) return click.call(this);
            const blob = await (await fetch(this.href)).blob();
            window.kept.push([this.download, blob.type, blob.size]);
            window.file = blob;
        }",
    )
    .await
}

async fn a_picture_is_kept_as_a_file(page: &mut Page) -> Result {
    picture(page, "").await?;
    catch_files(page).await?;
    page.element(&format!("{DIALOG}.querySelector('[data-use=save]')")).await?.click().await?;
    page.wait_for("window.kept.length === 1").await?;
    let (name, kind, size) = page.eval::<(String, String, u32)>("window.kept[0]").await?;
    assert_eq!((name.as_str(), kind.as_str()), ("square.png", "image/png"));
    assert!(size > 5000, "{size} bytes");
    let shape = "createImageBitmap(window.file).then(({ width, height }) => [width, height])";
    assert_eq!(page.eval::<[u32; 2]>(shape).await?, [1080, 1080]);
    Ok(())
}

async fn a_picture_is_copied(page: &mut Page) -> Result {
    picture(page, "").await?;
    page.run("navigator.clipboard.write = async ([item]) => { window.file = await item.getType('image/png') }").await?;
    page.element(&format!("{DIALOG}.querySelector('[data-use=copy]')")).await?.click().await?;
    page.wait_for("window.file?.type === 'image/png'").await?;
    page.wait_for(&format!("{DIALOG}.querySelector('[role=status]').textContent === 'Copied.'")).await
}

async fn a_picture_that_can_not_be_copied_is_said_to_be(page: &mut Page) -> Result {
    picture(page, "").await?;
    page.run("navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))").await?;
    page.element(&format!("{DIALOG}.querySelector('[data-use=copy]')")).await?.click().await?;
    page.wait_for(&format!("{DIALOG}.querySelector('[role=status]').textContent.includes('Download it instead')")).await
}

async fn the_device_shares_a_picture_where_it_can(page: &mut Page) -> Result {
    page.show("<p>Words.</p>").await?;
    page.wait_for("customElements.get('liseuse-reader')").await?;
    page.site.put(
        "/quay.md",
        Answer::markdown("# The quay\n\n“We never stopped believing in this boat,” said Mara Dunne.\n"),
    );
    page.run(
        "Object.defineProperty(navigator, 'canShare', { value: ({ files }) => files.length === 1 });
        Object.defineProperty(navigator, 'share', { value: async (data) => { window.shared = data } });
        document.body.innerHTML = '<liseuse-reader src=\"/quay.md\" href=\"https://e.org/quay\"></liseuse-reader>'",
    )
    .await?;
    page.event("liseuse-ready").await?;
    show_picture(page).await?;
    page.element(&format!("{DIALOG}.querySelector('[data-use=device]')")).await?.click().await?;
    page.wait_for("window.shared").await?;
    let shared = "[window.shared.files[0].name, window.shared.files[0].type, window.shared.title]";
    assert_eq!(page.eval::<[String; 3]>(shared).await?, ["square.png", "image/png", "The quay"]);
    assert!(page.eval::<String>("window.shared.text").await?.contains("https://e.org/quay#text="));
    Ok(())
}

async fn what_a_picture_says_can_be_copied(page: &mut Page) -> Result {
    picture(page, "").await?;
    hear_copies(page).await?;
    let description = page.eval::<String>(&format!("{DIALOG}.querySelector('textarea').value")).await?;
    assert!(description.starts_with("“We never stopped"), "{description}");
    page.element(&format!("[...{DIALOG}.querySelectorAll('.sheet-body > button')].at(-1)")).await?.click().await?;
    page.wait_for("window.copied.length === 1").await?;
    assert_eq!(page.eval::<String>("window.copied[0]").await?, description);
    Ok(())
}

async fn long_words_are_cut_on_a_picture(page: &mut Page) -> Result {
    let speech = "We never stopped believing in this boat. ".repeat(80);
    page.site.put("/long.md", Answer::markdown(&format!("# The quay\n\n“{}” said Mara Dunne.\n", speech.trim())));
    page.read("<liseuse-reader src=\"/long.md\"></liseuse-reader>").await?;
    show_picture(page).await?;
    let description = page.eval::<String>("root.querySelector('canvas').getAttribute('aria-label')").await?;
    assert!(description.contains("in this boat. …” — Mara Dunne"), "{description}");
    assert!(description.len() < speech.len());
    Ok(())
}

async fn a_selected_passage_becomes_a_picture(page: &mut Page) -> Result {
    quay(page, "").await?;
    select(page, "lamp at the end", "burned").await?;
    page.wait_for(MENU).await?;
    page.element(&format!("{MENU}.querySelector('[data-network=picture]')")).await?.click().await?;
    page.wait_for("root.querySelector('canvas').getAttribute('aria-label') === '“lamp at the end of the quay burned” — The quay at night'").await
}

async fn escape_leaves_the_picture_and_not_the_card(page: &mut Page) -> Result {
    picture(page, "").await?;
    page.press(Key::Escape).await?;
    page.wait_for(&format!("!{DIALOG} && root.activeElement.dataset.network === 'picture'")).await?;
    assert!(page.eval::<bool>("!!root.querySelector('.card')").await?);
    page.press(Key::Escape).await?;
    page.wait_for("!root.querySelector('.card')").await
}

async fn nothing_is_wrong(page: &Page) -> Result {
    for width in [360, 768, 1280] {
        page.resize(width, 900).await?;
        assert_eq!(page.accessibility_violations().await?, Vec::<String>::new(), "at {width} pixels");
        let inside = "(({ left, right, top, bottom }) => left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight)(root.querySelector('dialog').getBoundingClientRect())";
        assert!(page.eval::<bool>(inside).await?, "at {width} pixels");
    }
    Ok(())
}

async fn a_picture_is_right_for_assistive_technology_in_light(page: &mut Page) -> Result {
    picture(page, "").await?;
    nothing_is_wrong(page).await
}

async fn a_picture_is_right_for_assistive_technology_in_dark(page: &mut Page) -> Result {
    page.prefer(Scheme::Dark).await?;
    picture(page, "").await?;
    nothing_is_wrong(page).await
}

async fn code(page: &Page) -> Result {
    quay(page, "networks=\"email qr\"").await?;
    page.element("part('share').querySelector('[data-network=qr]')").await?.click().await?;
    page.wait_for(&format!("{DIALOG}.querySelector('svg.code path')")).await
}

async fn a_code_leads_to_the_article(page: &mut Page) -> Result {
    code(page).await?;
    let name = page.eval::<String>(&format!("{DIALOG}.querySelector('svg.code').getAttribute('aria-label')")).await?;
    assert_eq!(name, "QR code for https://e.org/quay");
    // Two lengths of address have codes of two sizes.
    assert_eq!(
        page.eval::<String>(&format!("{DIALOG}.querySelector('svg.code').getAttribute('viewBox')")).await?,
        "-4 -4 33 33"
    );
    page.press(Key::Escape).await?;
    page.wait_for(&format!("!{DIALOG} && root.activeElement.dataset.network === 'qr'")).await?;
    page.run("reader.href = 'https://e.org/' + 'a'.repeat(4000)").await?;
    page.run("part('share').querySelector('[data-network=qr]').click()").await?;
    page.wait_for(&format!("{DIALOG}.querySelector('[role=alert]').textContent.includes('too long')")).await
}

async fn a_code_is_enlarged_and_kept(page: &mut Page) -> Result {
    code(page).await?;
    catch_files(page).await?;
    let width = format!("{DIALOG}.querySelector('svg.code').getBoundingClientRect().width");
    let small = page.eval::<f64>(&width).await?;
    page.element(&format!("{DIALOG}.querySelector('[aria-pressed=false]')")).await?.click().await?;
    page.wait_for(&format!("{DIALOG}.querySelector('[aria-pressed=true]') && {width} > {small} * 1.5")).await?;
    page.element(&format!("{DIALOG}.querySelector('[data-use=save]')")).await?.click().await?;
    page.wait_for("window.kept[0]?.[0] === 'qr.svg' && window.kept[0][1] === 'image/svg+xml'").await?;
    let text = page.eval::<String>("window.file.text()").await?;
    assert!(text.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\"") && text.contains("M0 0h7v1h-7z"), "{text}");
    Ok(())
}

async fn a_code_is_right_for_assistive_technology(page: &mut Page) -> Result {
    code(page).await?;
    nothing_is_wrong(page).await
}

async fn nobody_else_is_asked_for_any_of_it(page: &mut Page) -> Result {
    picture(page, "").await?;
    catch_files(page).await?;
    page.run("for (const button of root.querySelectorAll('dialog button[data-use]')) button.click()").await?;
    page.run("root.querySelector('dialog .button').click()").await?;
    page.wait_for(&format!("!{DIALOG}")).await?;
    page.run(
        "part('share').querySelector('summary').click(); part('share').querySelector('[data-network=qr]').click()",
    )
    .await?;
    page.wait_for(&format!("{DIALOG}.querySelector('svg.code')")).await?;
    page.run("root.querySelector('dialog .button').click()").await?;
    page.wait_for(&format!("!{DIALOG}")).await?;
    select(page, "lamp at the end", "burned").await?;
    page.wait_for(MENU).await?;
    page.run(&format!(
        "for (const button of {MENU}.querySelectorAll('button:not([data-network=picture])')) button.click()"
    ))
    .await?;
    page.wait_for(&format!("{MENU}.querySelector('[data-network=telegram]')")).await?;
    page.run("part('share').querySelector('[data-network=mastodon]').click()").await?;
    page.wait_for(&format!("{DIALOG}.querySelector('input')")).await?;
    page.run("await new Promise((done) => setTimeout(done, 300))").await?;
    assert_eq!(page.foreign_requests(), Vec::<String>::new());
    assert_eq!(page.errors().await?, Vec::<String>::new());
    Ok(())
}
