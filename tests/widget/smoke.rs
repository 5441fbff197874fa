//! The element comes alive on a host page, and the harness sees what it claims to see.

use crate::harness::{Answer, Page, Result, Test, tests};

pub(crate) const TESTS: &[Test] = tests![
    one_script_defines_the_element,
    the_element_says_when_it_is_ready,
    after_a_panic_the_text_of_the_host_is_shown,
    a_trap_of_other_wasm_is_none_of_ours,
    the_words_of_the_article_are_fetched_and_no_others,
    an_article_is_read_without_its_words,
];

const SAID: &str = "<liseuse-reader lang=\"fr\"><p>« La lampe est chaude », a dit Mira Halden.</p></liseuse-reader>";

/// Makes the widget's Wasm trap when it is asked for quotations.
const SPY: &str = "<script>
    const real = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...given) => {
        const { instance: { exports }, module } = await real.apply(WebAssembly, given);
        const spied = Object.entries(exports).map(([name, thing]) => [
            name,
            typeof thing === 'function' ? (...given) => thing(...(trapped ? given.map(() => -16) : given)) : thing,
        ]);
        return { instance: { exports: Object.fromEntries(spied) }, module };
    };
    let trapped = false;
    window.trap = () => setTimeout(() => {
        trapped = true;
        try { document.querySelector('liseuse-reader').quotations } finally { trapped = false }
    });
</script>";

/// Another Wasm module of the page: its start function is nothing but `unreachable`.
const OTHER: &str = "<script>
    const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 8, 1, 0, 10, 5, 1, 3, 0, 0, 11];
    window.trap = () => setTimeout(() => new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes))));
</script>";

async fn one_script_defines_the_element(page: &mut Page) -> Result {
    page.show("<liseuse-reader><p>Words.</p></liseuse-reader>").await?;
    page.wait_for("customElements.get('liseuse-reader') && root").await?;
    assert_eq!(page.errors().await?, Vec::<String>::new());
    Ok(())
}

async fn the_element_says_when_it_is_ready(page: &mut Page) -> Result {
    page.show("<liseuse-reader><h1>A title</h1><p>Words.</p></liseuse-reader>").await?;
    page.event("liseuse-ready").await?;
    assert_eq!(page.text("title").await?, "A title");
    Ok(())
}

async fn after_a_panic_the_text_of_the_host_is_shown(page: &mut Page) -> Result {
    page.show(&format!("{SPY}<liseuse-reader><p id=\"own\">Words.</p></liseuse-reader>")).await?;
    page.event("liseuse-ready").await?;
    assert!(page.eval::<bool>("!!part('body') && !root.querySelector('slot')").await?);
    page.run("window.trap()").await?;
    page.wait_for("root.childNodes.length === 1 && root.firstChild.localName === 'slot'").await?;
    assert!(page.eval::<bool>("document.querySelector('#own').getClientRects().length > 0").await?);
    page.wait_for("errors.some((error) => error.startsWith('Liseuse stopped: '))").await
}

async fn a_trap_of_other_wasm_is_none_of_ours(page: &mut Page) -> Result {
    page.show(&format!("{OTHER}<liseuse-reader><p>Words.</p></liseuse-reader>")).await?;
    page.event("liseuse-ready").await?;
    page.run("window.trap()").await?;
    page.wait_for("errors.length > 0").await?;
    assert!(page.eval::<bool>("!!part('body') && !root.querySelector('slot')").await?);
    Ok(())
}

async fn the_words_of_the_article_are_fetched_and_no_others(page: &mut Page) -> Result {
    page.show(SAID).await?;
    page.event("liseuse-ready").await?;
    assert_eq!(page.eval::<String>("reader.quotations[0].speaker").await?, "Mira Halden");
    let entries = "performance.getEntriesByType('resource').map(({ name }) => name.split('/').slice(-2).join('/'))";
    let words = format!("{entries}.filter((name) => name.startsWith('liseuse_words/'))");
    assert_eq!(page.eval::<Vec<String>>(&words).await?, ["liseuse_words/fr.txt"]);
    Ok(())
}

async fn an_article_is_read_without_its_words(page: &mut Page) -> Result {
    page.site.put("/liseuse_words/fr.txt", Answer::text("").status(404));
    page.show(SAID).await?;
    page.event("liseuse-ready").await?;
    assert_eq!(page.eval::<usize>("reader.quotations.length").await?, 1);
    Ok(())
}
