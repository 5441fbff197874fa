//! The one way for an address to become a link: an allow-list of schemes.

mod reference;
#[cfg(test)]
mod tests;

use reference::Reference;

/// An address that is safe to follow or to load: absolute, relative to the page, or a fragment of it (`#…`).
///
/// It is percent-encoded as an `href` should be, save for letters of any script in the host, which browsers read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Url(String);

impl Url {
    /// An address to follow, resolved against `base` where both allow it.
    ///
    /// `None` where its scheme is not `http`, `https`, `mailto`, `tel` or `sms`. What browsers skip is skipped before
    /// the scheme is read, so nothing can hide behind a line end. A fragment alone always stays one.
    pub fn parse(text: &str, base: Option<&str>) -> Option<Self> {
        Self::allowed(text, base, |scheme, rest| match scheme {
            "http" | "https" => is_hierarchical(rest),
            "mailto" | "tel" | "sms" => true,
            _ => false,
        })
    }

    /// An address to load a picture from: `http`, `https`, `blob`, or a `data` address of a picture without scripts.
    pub fn picture(text: &str, base: Option<&str>) -> Option<Self> {
        let url = Self::allowed(text, base, |scheme, rest| match scheme {
            "http" | "https" => is_hierarchical(rest),
            "blob" => true,
            "data" => is_picture(rest),
            _ => false,
        })?;
        (!url.0.is_empty() && !url.is_fragment()).then_some(url)
    }

    fn allowed(text: &str, base: Option<&str>, allows: fn(&str, &str) -> bool) -> Option<Self> {
        let text = reference::clean(text);
        let reference = Reference::read(&text);
        if let Some(scheme) = reference.scheme {
            let rest = text.get(scheme.len() + 1..).unwrap_or_default();
            return allows(&scheme.to_ascii_lowercase(), rest).then(|| Self(text.into_owned()));
        }
        if text.starts_with('#') {
            return Some(Self(text.into_owned()));
        }
        let base = base.map(reference::clean);
        let base = base.as_deref().map(Reference::read).filter(Reference::is_web);
        let Some(base) = base else { return Some(Self(text.into_owned())) };
        let target = base.join(&reference);
        let is_sound = Reference::read(&target).is_web();
        is_sound.then_some(Self(target))
    }

    /// The address as a string.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it leads to a place in the article itself.
    pub fn is_fragment(&self) -> bool {
        self.0.starts_with('#')
    }

    /// Whether it means the same on every page.
    pub fn is_absolute(&self) -> bool {
        Reference::read(&self.0).scheme.is_some()
    }

    /// The host, without user or port: `example.org` of `https://www@example.org:8080/`.
    pub fn host(&self) -> Option<&str> {
        Reference::read(&self.0).host()
    }
}

fn is_hierarchical(rest: &str) -> bool {
    rest.strip_prefix("//").is_some_and(|rest| !rest.is_empty() && !rest.starts_with(['/', '?', '#']))
}

/// SVG is missing on purpose: it can hold scripts and load more.
fn is_picture(rest: &str) -> bool {
    let media = rest.split([';', ',']).next().unwrap_or_default();
    ["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif"]
        .iter()
        .any(|known| media.eq_ignore_ascii_case(known))
}
