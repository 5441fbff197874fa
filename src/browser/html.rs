//! HTML by the browser's own parser, and from the host page, as a tree of plain values.

use crate::domain::parse::html::inert::{self, inert};
use crate::domain::parse::html::{Element, Node};
use js_sys::{Array, Function, Object, Reflect};
use std::cell::OnceCell;
use wasm_bindgen::prelude::{Closure, JsCast, JsValue};
use web_sys::{Document, DomParser};

/// Why HTML could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HtmlError {
    /// The page's security policy lets none of the browser's parsers run: it names the policies of trusted types
    /// that may exist, and `liseuse` is not among them.
    Refused,
}

/// The root element of a whole page; `rest` is awaited between its nodes. Scripts in it never run and nothing is loaded:
/// its document is never shown.
pub async fn parse(text: &str, rest: &impl AsyncFn()) -> Result<Element, HtmlError> {
    let text = &inert(text);
    let document = by_parser(text).or_else(|| by_sanitizer(text)).ok_or(HtmlError::Refused)?;
    rest().await;
    let Some(root) = document.document_element() else { return Ok(Element::default()) };
    match read_node(&root, rest).await {
        Some(Node::Element(root)) => Ok(root),
        _ => Ok(Element::default()),
    }
}

/// The nodes inside a node of the page, such as the element's own content or that of a template.
pub async fn read_children(parent: &web_sys::Node, rest: &impl AsyncFn()) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut next = parent.first_child();
    while let Some(node) = next {
        nodes.extend(read_node(&node, rest).await);
        next = node.next_sibling();
    }
    nodes
}

/// A copy of a node with all that stands in it; `None` for comments and the like.
///
/// It walks rather than recurses, so that no depth overflows the stack.
async fn read_node(node: &web_sys::Node, rest: &impl AsyncFn()) -> Option<Node> {
    let mut open: Vec<(web_sys::Node, Element)> = Vec::new();
    let mut at = node.clone();
    loop {
        let mut done = shallow(&at);
        if let (Some(Node::Element(element)), Some(child)) = (&mut done, at.first_child()) {
            open.push((at, std::mem::take(element)));
            at = child;
            continue;
        }
        loop {
            rest().await;
            let Some((parent, mut element)) = open.pop() else { return done };
            element.children.extend(done);
            if let Some(next) = at.next_sibling() {
                open.push((parent, element));
                at = next;
                break;
            }
            at = parent;
            done = Some(Node::Element(element));
        }
    }
}

/// A node without what stands in it.
fn shallow(node: &web_sys::Node) -> Option<Node> {
    if let Some(element) = node.dyn_ref::<web_sys::Element>() {
        let attributes = element.attributes();
        let attributes = (0..attributes.length()).filter_map(|index| attributes.item(index));
        return Some(Node::Element(Element {
            name: element.local_name().to_ascii_lowercase(),
            attributes: attributes.map(|one| (name(&one), one.value())).collect(),
            children: Vec::new(),
        }));
    }
    match node.node_type() {
        web_sys::Node::TEXT_NODE | web_sys::Node::CDATA_SECTION_NODE => node.node_value().map(Node::Text),
        _ => None,
    }
}

/// The name of an attribute, in lower case, before [`inert()`] changed it.
fn name(attribute: &web_sys::Attr) -> String {
    let name = attribute.name().to_ascii_lowercase();
    if name == inert::STYLE { "style".to_owned() } else { name }
}

/// By `DOMParser`, which keeps all that a page declares; where the page demands trusted types, by a policy of ours.
fn by_parser(text: &str) -> Option<Document> {
    let parser = DomParser::new().ok()?;
    let text = trusted(text)?;
    call(&parser, "parseFromString", &[text, "text/html".into()])?.dyn_into().ok()
}

/// By `Document.parseHTML`, which needs no policy but drops scripts, and structured data with them.
fn by_sanitizer(text: &str) -> Option<Document> {
    let document = property(&js_sys::global(), "Document")?;
    // Its default drops pictures; told nothing, it still drops all that could run.
    let options = Object::new();
    Reflect::set(&options, &"sanitizer".into(), &Object::new()).ok()?;
    call(&document, "parseHTML", &[text.into(), options.into()])?.dyn_into().ok()
}

/// The text as the browser's parsers take it: `None` where the page allows us no policy.
fn trusted(text: &str) -> Option<JsValue> {
    thread_local! {
        static POLICY: OnceCell<Option<JsValue>> = const { OnceCell::new() };
    }
    let Some(types) = property(&js_sys::global(), "trustedTypes") else { return Some(text.into()) };
    let policy = POLICY.with(|policy| policy.get_or_init(|| create_policy(&types)).clone())?;
    call(&policy, "createHTML", &[text.into()])
}

/// A policy that lets any text through: its only use is a document that is never shown.
fn create_policy(types: &JsValue) -> Option<JsValue> {
    let rules = Object::new();
    let create = Closure::<dyn Fn(JsValue) -> JsValue>::new(|text: JsValue| text).into_js_value();
    Reflect::set(&rules, &"createHTML".into(), &create).ok()?;
    call(types, "createPolicy", &["liseuse".into(), rules.into()])
}

fn property(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok().filter(|value| !value.is_undefined() && !value.is_null())
}

fn call(object: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let function: Function = property(object, name)?.dyn_into().ok()?;
    function.apply(object, &arguments.iter().collect::<Array>()).ok()
}
