use super::super::{Element, Node};
use super::{DEPTH, decode, read};
use proptest::prelude::*;

/// The tree in short: `name[attribute=value](children)`.
fn sketch(nodes: &[Node]) -> String {
    let mut out = String::new();
    for node in nodes {
        match node {
            Node::Text(text) => out.push_str(text),
            Node::Element(element) => out.push_str(&sketch_element(element)),
            Node::Inlines(_) | Node::Blocks(_) => out.push('?'),
        }
    }
    out
}

fn sketch_element(element: &Element) -> String {
    let mut out = element.name.clone();
    for (name, value) in &element.attributes {
        out.extend(["[", name, "=", value, "]"]);
    }
    out + "(" + &sketch(&element.children) + ")"
}

fn sketched(html: &str) -> String {
    sketch(&read(html))
}

#[test]
fn reads_elements_and_their_attributes() {
    assert_eq!(sketched("<A HREF='x y' b=\"1>2\" c=d/e disabled>w</A >z"), "a[href=x y][b=1>2][c=d/e][disabled=](w)z");
    assert_eq!(sketched("a<br>b<br/>c<img src=x>d"), "abr()bbr()cimg[src=x]()d");
}

#[test]
fn reads_character_references() {
    assert_eq!(decode("&lt;&eacute;&#233;&#xE9;&#150;&hellip;&amp;amp;"), "<ééé–…&amp;");
    assert_eq!(decode("a & b &nosuch; &copy &#; &#x; &#0; &"), "a & b &nosuch; &copy &#; &#x; \u{fffd} &");
    assert_eq!(sketched("<a href='?a=1&amp;b=2&c=3'>&laquo;</a>"), "a[href=?a=1&b=2&c=3](«)");
}

#[test]
fn leaves_out_comments_and_doctypes() {
    assert_eq!(sketched("<!doctype html>a<!-- <b> -->b<!--->c<?php x ?>d"), "abcd");
}

#[test]
fn a_comment_without_end_hides_nothing() {
    assert_eq!(sketched("a<!-- b <b>c</b>"), "a<!-- b <b>c</b>");
}

#[test]
fn what_is_no_tag_is_text() {
    assert_eq!(sketched("1 < 2 <3 </3> <!> <"), "1 < 2 <3 </3> <!> <");
    assert_eq!(sketched("a <b c"), "a <b c");
    assert_eq!(sketched("a <b c='d>e"), "a <b c='d>e");
    assert_eq!(sketched("a <b c='d>"), "a <b c='d>");
}

#[test]
fn supplies_the_end_tags_that_html_lets_out() {
    assert_eq!(sketched("<ul><li>a<li>b<ul><li>c</ul><li>d</ul>e"), "ul(li(a)li(bul(li(c)))li(d))e");
    assert_eq!(sketched("<p>a<p>b<div>c</div>d"), "p(a)p(b)div(c)d");
    assert_eq!(sketched("<table><tr><th>a<td>b<tr><td>c</table>"), "table(tr(th(a)td(b))tr(td(c)))");
    assert_eq!(sketched("<dl><dt>a<dd>b<dt>c</dl>"), "dl(dt(a)dd(b)dt(c))");
    assert_eq!(sketched("<ruby>a<rt>b<rp>c</ruby>"), "ruby(art(b)rp(c))");
}

#[test]
fn stray_end_tags_vanish_and_open_elements_end() {
    assert_eq!(sketched("a</b>b<i>c"), "abi(c)");
    assert_eq!(sketched("<b>a<i>b</b>c</i>"), "b(ai(b))c");
    assert_eq!(sketched("<div><table><td>a</div>b</table>c</div>d"), "div(table(td(ab))c)d");
}

#[test]
fn programs_hold_no_markup() {
    assert_eq!(sketched("<script>a</scripts><b>&amp;</b></SCRIPT>c"), "script(a</scripts><b>&amp;</b>)c");
    assert_eq!(sketched("<title>a<b>&amp;</title>c"), "title(a<b>&)c");
    assert_eq!(sketched("<style>a"), "style(a)");
}

#[test]
fn deep_nesting_loses_no_words() {
    let html = format!("{}a{}b", "<div>".repeat(DEPTH * 3), "</div>".repeat(DEPTH * 3));
    let sketch = sketched(&html);
    assert!(sketch.ends_with(")b") && sketch.contains("(a)"), "{sketch}");
}

#[test]
fn hostile_texts_take_linear_time() {
    for piece in
        ["<a ", "<a b='", "<!--", "<?", "</", "<", "&", "<script>", "<p>", "</p>", "<a b=\"<a b='", "<div>", "&#"]
    {
        let nodes = read(&piece.repeat(30_000));
        assert!(nodes.len() <= 30_001);
    }
}

proptest! {
    #[test]
    fn never_panics(html in any::<String>()) {
        read(&html);
    }

    #[test]
    fn text_survives_all_markup(parts in proptest::collection::vec(
        prop_oneof![
            "[a-zé]{1,4}",
            "</?(p|li|td|tr|table|b|div|ul|br)( a=('x'|\"y\"|z))?>",
            "[<&]",
        ], 0..40)
    ) {
        let html = parts.join(" ");
        let sketch = sketched(&html);
        for word in parts.iter().filter(|part| !part.starts_with(['<', '&'])) {
            prop_assert!(sketch.contains(word.as_str()), "{word} of {html} not in {sketch}");
        }
    }
}
