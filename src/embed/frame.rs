//! What of the model is on the page: the frame of a widget, with an article in it or what stands in its place.

use super::article::Article;
use super::draw;
use super::region::Region;
use super::style;
use crate::app::{Intl, Model};
use crate::typeset::frame::{self, Attribute};
use crate::ui::Hosts;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ShadowRoot, ShadowRootInit, ShadowRootMode};

/// The frame of a widget.
pub(super) struct Frame {
    pub(super) root: ShadowRoot,
    reader: Element,
    /// Where the host's own words began, in CSS pixels from the top of the window, until something takes their place.
    before: Option<f64>,
    attributes: [Attribute; 5],
    content: Region,
    notice: Region,
    article: Option<Article>,
    /// What the panels are drawn in, once they are there.
    hosts: Option<Hosts>,
}

impl Frame {
    /// Draws a frame in the place of all that an element shows.
    pub(super) fn new(element: &HtmlElement) -> Option<Self> {
        let before = top_of_words(element);
        let root = shadow(element)?;
        root.replace_children_with_node_0();
        draw::add(&root, &frame::frame());
        let reader = root.first_element_child()?.first_element_child()?;
        Some(Self {
            content: Region::find(&reader, ".content")?,
            notice: Region::find(&reader, "[data-place=notice]")?,
            root,
            reader,
            before,
            attributes: Default::default(),
            article: None,
            hosts: None,
        })
    }

    /// Takes in what the panels are drawn in.
    pub(super) fn take_in(&mut self, hosts: Hosts) {
        self.hosts = Some(hosts);
        self.place_hosts();
    }

    /// Draws what changed of the text alone.
    pub(super) fn draw_text(&mut self, model: &Model) {
        if let (Some(article), Some(reading)) = (&mut self.article, model.reading()) {
            article.draw_text(model, reading);
        }
    }

    /// Draws what changed of the model.
    pub(super) fn draw(&mut self, model: &Model, intl: Intl) {
        self.set_attributes(frame::attributes(model));
        let mut has_places = false;
        if let Some(reading) = model.reading() {
            has_places = self.content.draw(frame::article(model));
            if self.article.is_none() {
                self.article = Article::find(&self.content.place);
            }
            if let Some(article) = &mut self.article {
                has_places |= article.draw(model, reading, intl);
            }
        } else {
            self.article = None;
            self.content.draw(frame::absence(model));
        }
        self.notice.draw(frame::notice(model));
        if has_places {
            self.place_hosts();
        }
        // An open dialog has taken the notice in, since all else on the page is out of reach then.
        if model.dialog.is_none() {
            keep_in(&self.reader, &self.notice.place);
        }
        if let Some(before) = self.before.take().filter(|_| self.article.is_some()) {
            self.keep_top(before);
        }
    }

    /// The margin of the host's first words may have held the element down, and all around it; the article does as well,
    /// or they would jump.
    fn keep_top(&self, before: f64) {
        let Some(reader) = self.reader.dyn_ref::<HtmlElement>() else { return };
        let mut margin = 0;
        // Where the margin falls together with one around it, only what it has more than that shows.
        for _ in 0..2 {
            #[expect(clippy::cast_possible_truncation, reason = "a margin is far smaller")]
            let jump = (before - top(reader)).round() as i32;
            if jump <= 0 {
                return;
            }
            margin += jump;
            // The value is sound, so this can't be refused.
            let _ = reader.style().set_property("margin-block-start", &[&margin.to_string(), "px"].concat());
        }
    }

    fn set_attributes(&mut self, attributes: [Attribute; 5]) {
        for (index, (name, value)) in attributes.iter().enumerate() {
            if self.attributes.get(index).is_none_or(|before| before.1 != *value) {
                // The names are sound, so neither can be refused.
                let _ = match value {
                    Some(value) => self.reader.set_attribute(name, value),
                    None => self.reader.remove_attribute(name),
                };
            }
        }
        self.attributes = attributes;
    }

    /// Puts the hosts in their places, as far as these are there.
    fn place_hosts(&self) {
        for (name, host) in self.hosts.iter().flat_map(Hosts::all) {
            let selector = ["[data-place=", name, "]"].concat();
            if let Ok(Some(place)) = self.reader.query_selector(&selector) {
                keep_in(&place, host);
            }
        }
    }
}

/// In CSS pixels from the top of the window.
fn top(element: &Element) -> f64 {
    element.get_bounding_client_rect().top()
}

/// The top of the first thing to be seen that a host wrote in an element.
fn top_of_words(element: &HtmlElement) -> Option<f64> {
    let children = element.children();
    let mut places = (0..children.length()).filter_map(|index| Some(children.item(index)?.get_bounding_client_rect()));
    places.find(|place| place.height() > 0.0).map(|place| place.top())
}

fn shadow(element: &HtmlElement) -> Option<ShadowRoot> {
    let root = match element.shadow_root() {
        Some(root) => root,
        None => element.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).ok()?,
    };
    style::adopt(&root);
    Some(root)
}

fn keep_in(place: &Element, child: &Element) {
    if child.parent_element().as_ref() != Some(place) {
        // Neither holds the other, so this can't be refused.
        let _ = place.append_child(child);
    }
}
