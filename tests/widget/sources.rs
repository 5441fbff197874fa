//! Every way for an article to reach the element.

use crate::harness::{Answer, Page, Result, Test, tests};

pub(crate) const TESTS: &[Test] = tests![
    markdown_by_its_address,
    plain_text_by_its_address,
    a_whole_html_page_by_its_address_yields_its_article,
    the_extension_tells_where_the_content_type_does_not,
    markdown_in_a_script,
    markdown_in_an_indented_script,
    html_in_a_template,
    html_that_stands_in_the_element,
    content_that_comes_later_is_shown,
    content_that_changes_is_shown_again,
    links_and_pictures_start_from_where_the_article_came,
    a_text_in_an_old_encoding_is_read,
];

async fn shows(page: &Page, title: &str, words: &str) -> Result {
    page.event("liseuse-ready").await?;
    assert_eq!(page.text("title").await?, title);
    let body = page.text("body").await?;
    assert!(body.contains(words), "{body}");
    assert_eq!(page.errors().await?, Vec::<String>::new());
    Ok(())
}

async fn markdown_by_its_address(page: &mut Page) -> Result {
    page.site.put("/a.md", Answer::markdown("# A title\n\nWords with *stress* in them.\n"));
    page.show("<liseuse-reader src=\"a.md\"></liseuse-reader>").await?;
    shows(page, "A title", "Words with stress in them.").await
}

async fn plain_text_by_its_address(page: &mut Page) -> Result {
    page.site.put("/a.txt", Answer::text("A title\n\nThe first words, with a * star.\n\nMore words.\n"));
    page.show("<liseuse-reader src=\"/a.txt\"></liseuse-reader>").await?;
    shows(page, "A title", "The first words, with a * star.").await
}

async fn a_whole_html_page_by_its_address_yields_its_article(page: &mut Page) -> Result {
    let html = "<!doctype html><html lang=\"fr\"><head><title>Un titre | Le Journal</title>\
        <meta name=\"author\" content=\"Anne Lorient\"></head><body><nav><a href=\"/\">Accueil</a></nav>\
        <article><h1>Un titre</h1><p>Les premiers mots de l’article, assez longs pour en faire un paragraphe.</p>\
        <p>D’autres mots suivent, et ils ne sont pas moins longs que les premiers.</p></article>\
        <footer>Mentions légales</footer></body></html>";
    page.site.put("/page.html", Answer::html(html));
    page.show("<liseuse-reader src=\"/page.html\" ui-lang=\"fr\"></liseuse-reader>").await?;
    shows(page, "Un titre", "Les premiers mots").await?;
    assert_eq!(page.text("byline").await?, "Par Anne Lorient");
    assert_eq!(page.eval::<String>("root.querySelector('article').lang").await?, "fr");
    let all = page.eval::<String>("root.textContent").await?;
    assert!(!all.contains("Accueil") && !all.contains("Mentions"), "{all}");
    Ok(())
}

async fn the_extension_tells_where_the_content_type_does_not(page: &mut Page) -> Result {
    page.site.put("/a.md", Answer::new("application/octet-stream", "# A title\n\nWords with **weight**.\n"));
    page.show("<liseuse-reader src=\"/a.md\"></liseuse-reader>").await?;
    shows(page, "A title", "Words with weight.").await
}

async fn markdown_in_a_script(page: &mut Page) -> Result {
    let script = "<script type=\"text/markdown\"># A title\n\nWords with `<b>` in them.\n</script>";
    page.show(&format!("<liseuse-reader>{script}</liseuse-reader>")).await?;
    shows(page, "A title", "Words with <b> in them.").await
}

async fn markdown_in_an_indented_script(page: &mut Page) -> Result {
    let script = "\n    <script type=\"text/markdown\">\n      # A title\n\n      Words of a page that is indented.\n    </script>\n";
    page.show(&format!("<liseuse-reader>{script}</liseuse-reader>")).await?;
    shows(page, "A title", "Words of a page that is indented.").await?;
    assert_eq!(page.eval::<u32>("root.querySelectorAll('pre').length").await?, 0);
    Ok(())
}

async fn html_in_a_template(page: &mut Page) -> Result {
    let template = "<template><h1>A title</h1><p>Words in a <em>template</em>.</p></template>";
    page.show(&format!("<liseuse-reader>{template}</liseuse-reader>")).await?;
    shows(page, "A title", "Words in a template.").await?;
    assert_eq!(page.eval::<u32>("part('body').querySelectorAll('em').length").await?, 1);
    Ok(())
}

async fn html_that_stands_in_the_element(page: &mut Page) -> Result {
    page.show("<liseuse-reader><h1>A title</h1><p>Words of the <em>page</em>.</p></liseuse-reader>").await?;
    shows(page, "A title", "Words of the page.").await?;
    assert_eq!(page.eval::<String>("root.querySelector('article').lang").await?, "en");
    // What the element shows takes the place of what stood there, and the page still holds it.
    assert!(page.eval::<bool>("reader.querySelector('h1').getBoundingClientRect().height === 0").await?);
    Ok(())
}

async fn content_that_comes_later_is_shown(page: &mut Page) -> Result {
    page.show("<liseuse-reader></liseuse-reader>").await?;
    page.wait_for("root?.querySelector('[role=alert]')").await?;
    page.run("reader.innerHTML = '<h1>Late</h1><p>Better late than never.</p>'").await?;
    shows(page, "Late", "Better late than never.").await
}

async fn content_that_changes_is_shown_again(page: &mut Page) -> Result {
    page.read("<liseuse-reader><h1>Before</h1><p>Words.</p></liseuse-reader>").await?;
    page.run("reader.querySelector('h1').firstChild.data = 'After'").await?;
    page.wait_for("part('title').textContent === 'After'").await
}

async fn links_and_pictures_start_from_where_the_article_came(page: &mut Page) -> Result {
    page.site.put("/far/away/a.md", Answer::markdown("# A title\n\n[A link](b.html) and ![a lamp](../lamp.svg).\n"));
    page.read("<liseuse-reader src=\"/far/away/a.md\"></liseuse-reader>").await?;
    let link = page.eval::<String>("part('body').querySelector('a').href").await?;
    assert_eq!(link, page.site.address("/far/away/b.html"));
    let picture = page.eval::<String>("part('body').querySelector('img').src").await?;
    assert_eq!(picture, page.site.address("/far/lamp.svg"));
    Ok(())
}

async fn a_text_in_an_old_encoding_is_read(page: &mut Page) -> Result {
    let text = b"# L'\xe9t\xe9\n\nLa mer est \xe0 deux pas.\n".to_vec();
    page.site.put("/a.md", Answer::new("text/markdown; charset=iso-8859-1", text));
    page.show("<liseuse-reader src=\"/a.md\"></liseuse-reader>").await?;
    shows(page, "L'été", "La mer est à deux pas.").await
}
