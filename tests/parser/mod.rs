//! A parser of HTML for native tests; in pages the browser's own does this work.
#![allow(dead_code, reason = "each test needs a part of it")]

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, QualName, local_name, ns, parse_document, parse_fragment};
use liseuse::domain::parse::html::{Element, Node};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// The root element of a whole page.
pub(crate) fn page(text: &str) -> Element {
    let mut options = ParseOpts::default();
    options.tree_builder.scripting_enabled = false;
    let dom = parse_document(RcDom::default(), options).one(text);
    children(&dom.document)
        .into_iter()
        .find_map(|node| match node {
            Node::Element(element) => Some(element),
            _ => None,
        })
        .unwrap_or_default()
}

/// The nodes of a piece of a page.
pub(crate) fn piece(text: &str) -> Vec<Node> {
    let context = QualName::new(None, ns!(html), local_name!("body"));
    let mut options = ParseOpts::default();
    options.tree_builder.scripting_enabled = false;
    let dom = parse_fragment(RcDom::default(), options, context, Vec::new(), false).one(text);
    let html = dom.document.children.borrow();
    html.iter().flat_map(children).collect()
}

fn children(handle: &Handle) -> Vec<Node> {
    handle.children.borrow().iter().filter_map(node).collect()
}

fn node(handle: &Handle) -> Option<Node> {
    match &handle.data {
        NodeData::Text { contents } => Some(Node::Text(contents.borrow().to_string())),
        NodeData::Element { name, attrs, template_contents, .. } => {
            let attributes = attrs.borrow().iter().map(|a| (a.name.local.to_string(), a.value.to_string())).collect();
            let template = template_contents.borrow();
            let children = template.as_ref().map_or_else(|| children(handle), children);
            Some(Node::Element(Element { name: name.local.to_string(), attributes, children }))
        }
        _ => None,
    }
}
