//! The reader's own Mastodon server, as they type it.

/// The server's name in lower case, from `mastodon.social`, `@me@mastodon.social`, `https://mastodon.social/@me` and
/// their like; nothing where it can't be a server. A name in letters beyond ASCII is left to its `xn--` form.
pub fn mastodon_server(input: &str) -> Option<String> {
    let input = input.trim();
    let rest = strip_scheme(input).unwrap_or(input);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default().trim_end_matches('.').to_ascii_lowercase();
    let (name, port) = host.split_once(':').map_or((host.as_str(), None), |(name, port)| (name, Some(port)));
    let sound_port = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port > 0));
    let labels = name.split('.').count();
    // An address in numbers is no server that people have accounts on.
    let named = name.rsplit('.').next().is_some_and(|last| last.bytes().any(|byte| byte.is_ascii_alphabetic()));
    (name.len() <= 253 && labels >= 2 && named && name.split('.').all(is_label) && sound_port).then_some(host)
}

fn strip_scheme(input: &str) -> Option<&str> {
    let (scheme, rest) = input.split_once("://")?;
    (scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http")).then_some(rest)
}

/// A label of a host name (RFC 1123): letters, digits and inner hyphens, at most 63.
fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}
