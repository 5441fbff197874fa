//! Elements that come, stand beside one another, move and go.

use crate::harness::{Answer, Engine, Page, Result, Test, tests};

pub(crate) const TESTS: &[Test] = tests![
    an_element_made_by_script_comes_to_life,
    several_elements_are_independent,
    fifty_elements_share_one_program_and_one_style_sheet,
    a_moved_element_keeps_its_state,
    a_removed_element_is_taken_down,
    an_element_that_comes_back_shows_its_article_again,
    the_script_may_stand_twice_on_a_page,
    a_hundred_mounts_and_removals_leave_no_listeners,
    a_hundred_mounts_and_removals_leave_nothing_in_memory,
];

/// Counts the listeners on what outlives a widget, and on the widgets themselves; it stands before the widget's script.
const COUNTER: &str = "<script>
    window.listening = new Map();
    const name = (target) => target === window ? 'window' : target === document ? 'document'
        : target instanceof ShadowRoot ? 'root' : target?.localName === 'liseuse-reader' ? 'element' : undefined;
    const known = new WeakMap();
    const key = (target, type, listener, options) => {
        const listeners = known.get(target) ?? new Map();
        known.set(target, listeners);
        const capture = typeof options === 'object' ? !!options?.capture : !!options;
        const id = listeners.get(listener) ?? Symbol();
        listeners.set(listener, id);
        return [id, type, capture];
    };
    const live = [];
    window.listeners = () => live.map(([target, [, type]]) => `${name(target)} ${type}`);
    const same = (one, other) => one.every((part, index) => part === other[index]);
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
        const target = this ?? window;
        if (name(target) && listener && !options?.once) {
            const entry = key(target, type, listener, options);
            if (!live.some(([other, one]) => other === target && same(one, entry))) live.push([target, entry]);
        }
        return addEventListener.call(target, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
        const target = this ?? window;
        if (name(target) && listener) {
            const entry = key(target, type, listener, options);
            const at = live.findIndex(([other, one]) => other === target && same(one, entry));
            if (at >= 0) live.splice(at, 1);
        }
        return removeEventListener.call(target, type, listener, options);
    };
    const { instantiateStreaming } = WebAssembly;
    WebAssembly.instantiateStreaming = async (...given) => {
        const done = await instantiateStreaming.apply(WebAssembly, given);
        window.memory ??= Object.values(done.instance.exports).find((one) => one instanceof WebAssembly.Memory);
        return done;
    };
</script>";

/// What the elements on the page told about their articles.
const OUTCOMES: &str = "events.filter(({ type }) => type !== 'liseuse-progress')";

async fn an_element_made_by_script_comes_to_life(page: &mut Page) -> Result {
    page.site.put("/a.md", Answer::markdown("# A title\n\nWords.\n"));
    page.show("<p>Words.</p>").await?;
    page.wait_for("customElements.get('liseuse-reader')").await?;
    page.run("const made = document.createElement('liseuse-reader'); made.src = '/a.md'; document.body.append(made)")
        .await?;
    page.event("liseuse-ready").await?;
    assert_eq!(page.text("title").await?, "A title");
    Ok(())
}

async fn several_elements_are_independent(page: &mut Page) -> Result {
    page.site.put("/a.md", Answer::markdown("# First\n\n“I am first,” said Ada Bell.\n"));
    page.site.put("/b.md", Answer::markdown("# Second\n\n“I am second,” said Bo Crane.\n"));
    let body = "<liseuse-reader id=\"a\" src=\"/a.md\"></liseuse-reader><liseuse-reader id=\"b\" src=\"/b.md\" \
        theme=\"dark\"></liseuse-reader><liseuse-reader id=\"c\" src=\"/none.md\"></liseuse-reader>";
    page.show(body).await?;
    page.wait_for(&format!("{OUTCOMES}.length === 3")).await?;
    let titles =
        "['a', 'b', 'c'].map((id) => document.getElementById(id).shadowRoot.querySelector('h1, h2').textContent)";
    let titles = page.eval::<Vec<String>>(titles).await?;
    assert_eq!(titles[..2], ["First", "Second"]);
    let from = page
        .eval::<Vec<String>>(&format!("{OUTCOMES}.map(({{ type, from }}) => `${{from}} ${{type}}`).sort()"))
        .await?;
    assert_eq!(from, ["a liseuse-ready", "b liseuse-ready", "c liseuse-error"]);
    page.run("document.querySelector('#b').quotes = 'off'").await?;
    page.wait_for("!document.querySelector('#b').shadowRoot.querySelector('[part~=quote]')").await?;
    assert_eq!(page.eval::<u32>("parts('quote').length").await?, 1);
    page.run("document.querySelector('#b').remove()").await?;
    page.run("part('quote').click()").await?;
    page.wait_for("root.querySelector('[role=dialog]').textContent.includes('Ada Bell')").await
}

async fn fifty_elements_share_one_program_and_one_style_sheet(page: &mut Page) -> Result {
    let text = "# A title\n\n“We come in numbers,” said Ada Bell.\n";
    page.site.put("/a.md", Answer::markdown(text));
    let elements = "<liseuse-reader src=\"/a.md\" lang=\"en\"></liseuse-reader>".repeat(50);
    page.show(&elements).await?;
    page.wait_for("events.filter(({ type }) => type === 'liseuse-ready').length === 50").await?;
    for file in ["/liseuse.js", "/liseuse_bg.wasm", "/liseuse_later.js", "/liseuse_later.wasm", "/liseuse_words/en.txt"]
    {
        assert_eq!(page.site.requests_of(file).len(), 1, "{file}");
    }
    page.wait_for("[...document.querySelectorAll('liseuse-reader')].every(({ shadowRoot }) => shadowRoot.querySelector('[part~=share] a'))").await?;
    let sheets =
        "[...document.querySelectorAll('liseuse-reader')].map(({ shadowRoot }) => shadowRoot.adoptedStyleSheets)";
    let same = format!(
        "(({sheets}).every((sheets, _, [first]) => sheets.length === first.length && sheets.every((sheet, at) => sheet === first[at])))"
    );
    assert!(page.eval::<bool>(&same).await?);
    assert!(page.eval::<bool>(&format!("({sheets})[0].length > 0")).await?);
    assert_eq!(page.eval::<u32>("[...document.querySelectorAll('liseuse-reader')].filter(({ shadowRoot }) => shadowRoot.querySelector('style, link')).length").await?, 0);
    Ok(())
}

async fn a_moved_element_keeps_its_state(page: &mut Page) -> Result {
    page.site.put("/a.md", Answer::markdown("# A title\n\n“I stay,” said Ada Bell.\n"));
    page.read("<liseuse-reader src=\"/a.md\" store=\"none\"></liseuse-reader><section id=\"there\"></section>").await?;
    page.run("root.querySelector('input[value=off]').click()").await?;
    page.wait_for("parts('quote').length === 0").await?;
    page.run("window.title = part('title'); document.querySelector('#there').append(reader)").await?;
    page.run("await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))").await?;
    assert!(page.eval::<bool>("reader.parentElement.id === 'there' && part('title') === window.title").await?);
    assert_eq!(page.eval::<u32>("parts('quote').length").await?, 0);
    assert_eq!(page.site.requests_of("/a.md").len(), 1);
    // It is alive where it stands now.
    page.run("root.querySelector('input[value=all]').click()").await?;
    page.wait_for("parts('quote').length === 1").await
}

async fn a_removed_element_is_taken_down(page: &mut Page) -> Result {
    page.read("<liseuse-reader><h1>A title</h1><p>“I go,” said Ada Bell.</p></liseuse-reader>").await?;
    assert_eq!(page.eval::<usize>("reader.quotations.length").await?, 1);
    page.run("window.gone = reader; reader.remove()").await?;
    page.wait_for("!window.gone.shadowRoot.querySelector('[part]')").await?;
    assert_eq!(page.eval::<usize>("window.gone.quotations.length").await?, 0);
    // What happens to it afterwards is nobody's business.
    page.run("window.gone.theme = 'dark'; window.gone.append('words'); window.dispatchEvent(new Event('scroll'))")
        .await?;
    assert_eq!(page.errors().await?, Vec::<String>::new());
    Ok(())
}

async fn an_element_that_comes_back_shows_its_article_again(page: &mut Page) -> Result {
    page.read("<liseuse-reader><h1>A title</h1><p>Words.</p></liseuse-reader>").await?;
    page.run("window.gone = reader; reader.remove()").await?;
    page.wait_for("!window.gone.shadowRoot.querySelector('[part]')").await?;
    page.run("document.body.append(window.gone)").await?;
    page.wait_for(
        "part('title').textContent === 'A title' && events.filter(({ type }) => type === 'liseuse-ready').length === 2",
    )
    .await?;
    assert_eq!(page.errors().await?, Vec::<String>::new());
    Ok(())
}

async fn the_script_may_stand_twice_on_a_page(page: &mut Page) -> Result {
    let again = "<script type=\"module\" src=\"/liseuse.js?again\"></script>";
    page.read(&format!("<liseuse-reader><h1>A title</h1><p>Words.</p></liseuse-reader>{again}")).await?;
    page.run("await import('/liseuse.js?once-more')").await?;
    assert_eq!(page.text("title").await?, "A title");
    assert_eq!(page.errors().await?, Vec::<String>::new());
    Ok(())
}

/// Mounts and removes an element this many times, each once its article has come.
async fn mount_and_remove(page: &Page, times: u32) -> Result {
    page.run(&format!(
        "for (let count = 0; count < {times}; count += 1) {{
            const made = document.createElement('liseuse-reader');
            made.innerHTML = '<h1>A title</h1><p>“I come and go,” said Ada Bell.</p>';
            const ready = new Promise((done) => made.addEventListener('liseuse-ready', done, {{ once: true }}));
            document.body.append(made);
            await ready;
            made.shadowRoot.querySelector('[part~=quote]').click();
            made.remove();
            await new Promise((done) => setTimeout(done));
        }}
        events.length = 0;"
    ))
    .await
}

async fn a_hundred_mounts_and_removals_leave_no_listeners(page: &mut Page) -> Result {
    page.show(COUNTER).await?;
    page.wait_for("customElements.get('liseuse-reader')").await?;
    let before = page.eval::<Vec<String>>("listeners()").await?;
    page.run("document.body.insertAdjacentHTML('beforeend', '<liseuse-reader><p>Words.</p></liseuse-reader>')").await?;
    page.event("liseuse-ready").await?;
    // The counter sees what it counts.
    assert!(page.eval::<usize>("listeners().length").await? > before.len());
    page.run("reader.remove()").await?;
    mount_and_remove(page, 100).await?;
    page.wait_for(&format!("listeners().length <= {}", before.len())).await?;
    assert_eq!(page.eval::<Vec<String>>("listeners()").await?, before);
    assert_eq!(page.errors().await?, Vec::<String>::new());
    Ok(())
}

/// What is dead goes in the browser's own time, so it is asked to collect it more than once.
const COLLECTIONS: usize = 30;

async fn a_hundred_mounts_and_removals_leave_nothing_in_memory(page: &mut Page) -> Result {
    page.show(COUNTER).await?;
    page.wait_for("customElements.get('liseuse-reader')").await?;
    mount_and_remove(page, 30).await?;
    let memory = page.eval::<u64>("memory.buffer.byteLength").await?;
    // Only Chromium tells what lives; the Wasm's own memory shows in all.
    let before = if page.engine == Engine::Chromium { Some(page.living().await?) } else { None };
    mount_and_remove(page, 100).await?;
    // A page of 64 KB more is the allocator's; a widget that stays would need some 3 KB each time.
    let after = page.eval::<u64>("memory.buffer.byteLength").await?;
    assert!(after <= memory + 65_536, "{memory} bytes became {after}");
    if let Some([nodes, listeners]) = before {
        // A few more are the browser's own; each widget has dozens of nodes and ten listeners.
        let mut left = page.living().await?;
        for _ in 0..COLLECTIONS {
            if left[0] < nodes + 100 && left[1] < listeners + 50 {
                break;
            }
            left = page.living().await?;
        }
        let [nodes_after, listeners_after] = left;
        assert!(nodes_after < nodes + 100, "{nodes} nodes became {nodes_after}");
        assert!(listeners_after < listeners + 50, "{listeners} listeners became {listeners_after}");
    }
    Ok(())
}
