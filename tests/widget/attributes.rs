//! Every attribute of the contract, changed while the page stands.

use crate::harness::{Answer, Page, Result, Test, tests};

const SPEECH: &str = "# Un titre\n\n« Je suis venue de loin », dit Anne Lorient. La « soupe » était froide.\n";

pub(crate) const TESTS: &[Test] = tests![
    src_brings_another_article,
    only_the_last_of_several_sources_is_shown,
    format_reads_the_same_text_in_another_way,
    lang_declares_the_language_of_the_text,
    ui_lang_turns_buttons_and_messages,
    href_is_the_address_that_is_shared,
    networks_are_shown_in_their_order,
    theme_changes_the_colours,
    auto_follows_the_readers_system,
    custom_properties_of_the_host_reach_the_text,
    quotes_chooses_which_quotations_are_marked,
    pace_changes_the_reading_time,
    a_value_that_is_not_known_is_reported_and_changes_nothing,
    properties_reflect_attributes,
];

async fn speech(page: &Page, attributes: &str) -> Result {
    page.site.put("/speech.md", Answer::markdown(SPEECH));
    page.read(&format!("<liseuse-reader src=\"/speech.md\" {attributes}></liseuse-reader>")).await
}

async fn src_brings_another_article(page: &mut Page) -> Result {
    speech(page, "").await?;
    page.site.put("/other.md", Answer::markdown("# Another\n\nOther words.\n"));
    page.run("reader.setAttribute('src', '/other.md')").await?;
    page.wait_for("part('title').textContent === 'Another'").await?;
    assert_eq!(page.eval::<u32>("parts('quote').length").await?, 0);
    page.run("reader.removeAttribute('src'); reader.innerHTML = '<h1>Own</h1><p>Words of its own.</p>'").await?;
    page.wait_for("part('title').textContent === 'Own'").await
}

async fn only_the_last_of_several_sources_is_shown(page: &mut Page) -> Result {
    let gate = crate::harness::Gate::closed();
    page.site.put("/slow.md", Answer::markdown("# Slow\n\nWords.\n").behind(&gate));
    page.site.put("/fast.md", Answer::markdown("# Fast\n\nWords.\n"));
    page.show("<liseuse-reader src=\"/slow.md\"></liseuse-reader>").await?;
    page.wait_for("root?.querySelector('.loading')").await?;
    page.run("reader.src = '/fast.md'").await?;
    page.wait_for("part('title').textContent === 'Fast'").await?;
    gate.open();
    page.run("await fetch('/slow.md')").await?;
    page.event("liseuse-ready").await?;
    assert_eq!(page.text("title").await?, "Fast");
    assert_eq!(page.eval::<u32>("events.filter(({ type }) => type === 'liseuse-ready').length").await?, 1);
    Ok(())
}

async fn format_reads_the_same_text_in_another_way(page: &mut Page) -> Result {
    page.site.put("/a.md", Answer::markdown("# A title\n\nWords with *stress*.\n"));
    page.read("<liseuse-reader src=\"/a.md\"></liseuse-reader>").await?;
    assert_eq!(page.text("body").await?.trim(), "Words with stress.");
    page.run("reader.format = 'text'").await?;
    page.wait_for("part('body').textContent.includes('*stress*')").await?;
    page.run("reader.format = 'auto'").await?;
    page.wait_for("part('body').querySelector('em')").await
}

async fn lang_declares_the_language_of_the_text(page: &mut Page) -> Result {
    speech(page, "").await?;
    assert_eq!(page.eval::<String>("root.querySelector('article').lang").await?, "fr");
    page.run("reader.lang = 'es'").await?;
    page.wait_for("root.querySelector('article').lang === 'es'").await
}

async fn ui_lang_turns_buttons_and_messages(page: &mut Page) -> Result {
    speech(page, "ui-lang=\"en\"").await?;
    assert_eq!(page.eval::<String>("part('share').querySelector('h2').textContent").await?, "Share");
    page.run("reader.uiLang = 'fr'").await?;
    page.wait_for("part('share').querySelector('h2').textContent === 'Partager'").await?;
    page.wait_for("part('time').textContent.startsWith('Temps de lecture')").await?;
    assert_eq!(page.eval::<String>("part('toolbar').lang").await?, "fr");
    // A language that there are no words in yet is answered in one that there are.
    page.run("reader.uiLang = 'tlh'").await?;
    page.wait_for("part('share').querySelector('h2').textContent !== ''").await
}

async fn href_is_the_address_that_is_shared(page: &mut Page) -> Result {
    speech(page, "").await?;
    let shared = "new URL(root.querySelector('[data-network=telegram]').href).searchParams.get('url')";
    assert_eq!(page.eval::<String>(shared).await?, page.site.address("/host.html"));
    page.run("reader.href = 'https://journal.example/une?a=1&b=2'").await?;
    page.wait_for(&format!("{shared} === 'https://journal.example/une?a=1&b=2'")).await?;
    page.run("reader.href = '/ici'").await?;
    page.wait_for(&format!("{shared} === '{}'", page.site.address("/ici"))).await
}

async fn networks_are_shown_in_their_order(page: &mut Page) -> Result {
    speech(page, "networks=\"print reddit x\"").await?;
    let names = "[...part('share').querySelectorAll(':scope > ul [data-network]')].map(({ dataset }) => dataset.network).join(' ')";
    assert_eq!(page.eval::<String>(names).await?, "print reddit x");
    page.run("reader.networks = 'copy telegram'").await?;
    page.wait_for(&format!("{names} === 'copy telegram'")).await
}

async fn theme_changes_the_colours(page: &mut Page) -> Result {
    speech(page, "theme=\"light\"").await?;
    let mut papers = Vec::new();
    for theme in ["light", "sepia", "dark"] {
        page.run(&format!("reader.theme = '{theme}'")).await?;
        page.wait_for(&format!("root.querySelector('article').dataset.theme === '{theme}'")).await?;
        papers.push(page.eval::<String>("getComputedStyle(root.querySelector('article')).backgroundColor").await?);
    }
    assert!(papers[0] != papers[1] && papers[1] != papers[2] && papers[0] != papers[2], "{papers:?}");
    Ok(())
}

async fn auto_follows_the_readers_system(page: &mut Page) -> Result {
    page.prefer(crate::harness::Scheme::Dark).await?;
    speech(page, "theme=\"dark\"").await?;
    let paper = "getComputedStyle(root.querySelector('article')).backgroundColor";
    let dark = page.eval::<String>(paper).await?;
    page.run("reader.theme = 'auto'").await?;
    page.wait_for("root.querySelector('article').dataset.theme === 'auto'").await?;
    assert_eq!(page.eval::<String>(paper).await?, dark);
    page.run("reader.theme = 'light'").await?;
    page.wait_for(&format!("{paper} !== '{dark}'")).await
}

async fn custom_properties_of_the_host_reach_the_text(page: &mut Page) -> Result {
    speech(page, "").await?;
    page.run("reader.style.setProperty('--liseuse-paper', 'rgb(1, 2, 3)')").await?;
    let paper = "getComputedStyle(root.querySelector('article')).backgroundColor";
    assert_eq!(page.eval::<String>(paper).await?, "rgb(1, 2, 3)");
    Ok(())
}

async fn quotes_chooses_which_quotations_are_marked(page: &mut Page) -> Result {
    speech(page, "").await?;
    let kinds = "parts('quote').map(({ dataset }) => dataset.kind === 'speech').join()";
    assert_eq!(page.eval::<String>(kinds).await?, "true,false");
    for (quotes, expected) in [("speech", "true"), ("off", ""), ("all", "true,false")] {
        page.run(&format!("reader.quotes = '{quotes}'")).await?;
        page.wait_for(&format!("{kinds} === '{expected}'")).await?;
        assert_eq!(page.eval::<String>("root.querySelector('input:checked').value").await?, quotes);
    }
    Ok(())
}

async fn pace_changes_the_reading_time(page: &mut Page) -> Result {
    let words = "word ".repeat(400);
    page.site.put("/long.md", Answer::markdown(&format!("# Long\n\n{words}\n")));
    page.read("<liseuse-reader src=\"/long.md\" lang=\"en\" pace=\"400\"></liseuse-reader>").await?;
    assert_eq!(page.eval::<String>("part('time').dateTime").await?, "PT1M");
    page.run("reader.pace = 50").await?;
    page.wait_for("Number.parseInt(part('time').dateTime.slice(2)) >= 7").await
}

async fn a_value_that_is_not_known_is_reported_and_changes_nothing(page: &mut Page) -> Result {
    speech(page, "id=\"it\" theme=\"neon\" pace=\"quick\" store=\"cloud\"").await?;
    let reported =
        "events.filter(({ type }) => type === 'liseuse-error').map(({ detail }) => `${detail.reason} ${detail.about}`)";
    assert_eq!(page.eval::<Vec<String>>(reported).await?, ["attribute theme", "attribute store", "attribute pace"]);
    let message = page.event("liseuse-error").await?;
    assert!(
        message["message"].as_str().is_some_and(|words| words.contains("neon") && words.contains("sepia")),
        "{message}"
    );
    assert_eq!(page.eval::<String>("root.querySelector('article').dataset.theme").await?, "auto");
    assert_eq!(page.text("title").await?, "Un titre");
    page.run("reader.quotes = 'loud'").await?;
    page.wait_for(&format!("{reported}.at(-1) === 'attribute quotes'")).await?;
    assert_eq!(page.eval::<u32>("parts('quote').length").await?, 2);
    Ok(())
}

async fn properties_reflect_attributes(page: &mut Page) -> Result {
    speech(page, "ui-lang=\"fr\" theme=\"sepia\"").await?;
    assert_eq!(
        page.eval::<Vec<String>>("[reader.src, reader.uiLang, reader.theme, reader.pace]").await?,
        ["/speech.md", "fr", "sepia", ""]
    );
    page.run("reader.theme = 'dark'; reader.networks = 'copy'; reader.uiLang = null").await?;
    let attributes = "['theme', 'networks', 'ui-lang'].map((name) => reader.getAttribute(name))";
    assert_eq!(
        page.eval::<Vec<Option<String>>>(attributes).await?,
        [Some("dark".to_owned()), Some("copy".to_owned()), None]
    );
    Ok(())
}
