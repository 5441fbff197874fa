//! The text of the article on the page, part by part.
//!
//! Yew would keep a copy of every element and ask the browser for each one by itself. The text never changes but for
//! its quotations, so it is set in one go, and only the blocks that hold a quotation are set anew.

use crate::typeset::{Galley, Part, Setting};
use std::ops::Range;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Node};
use yew::prelude::*;
use yew::virtual_dom::VNode;

#[wasm_bindgen(module = "/src/ui/text.js")]
extern "C" {
    fn set(steps: &[u8], words: &str) -> Option<Node>;
}

#[derive(PartialEq, Properties)]
pub(super) struct Props {
    pub(super) setting: Setting,
    pub(super) part: Part,
}

/// A part of the article; set again only when it changes.
pub(super) struct TextView {
    node: Option<Node>,
}

impl Component for TextView {
    type Message = ();
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let Props { setting, part } = ctx.props();
        Self { node: element(&setting.part(part)) }
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &Props) -> bool {
        let Props { setting, part } = ctx.props();
        if let (Part::Slice(slice), Some(node)) = (part, &self.node)
            && before.part == *part
            && setting.is_of(&before.setting)
        {
            set_anew(setting, slice, node);
            return false;
        }
        let galley = setting.part(part);
        // The beginning of an article may be on the page before the whole is read.
        if galley == before.setting.part(&before.part) {
            return false;
        }
        self.node = element(&galley);
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        self.node.clone().map(VNode::VRef).unwrap_or_default()
    }
}

fn element(galley: &Galley) -> Option<Node> {
    set(galley.steps(), galley.words())
}

/// Sets those blocks of a slice anew that show a quotation now, or did.
///
/// They are new elements: were their words moved into others one by one, browsers would count that as a jump of the
/// layout. The slice itself stays, with the height that the browser remembers of it.
fn set_anew(setting: &Setting, slice: &Range<usize>, node: &Node) {
    let mut child = node.first_child();
    for index in slice.clone() {
        let Some(block) = child else { return };
        child = block.next_sibling();
        let galley = setting.top_block(index);
        if (galley.is_marked() || is_marked(&block))
            && let Some(anew) = element(&galley)
        {
            // It stands where it is looked for, so nothing refuses this.
            let _ = node.replace_child(&anew, &block);
        }
    }
}

fn is_marked(block: &Node) -> bool {
    block.dyn_ref::<Element>().is_some_and(|block| {
        let quote = "[part~=quote]";
        block.matches(quote).unwrap_or(false) || matches!(block.query_selector(quote), Ok(Some(_)))
    })
}
