//! The icons as drawings, all made for this project: SVG path data for a 24 × 24 view box.
//!
//! They are lines, not areas: draw them with `fill="none"`, `stroke="currentColor"`, `stroke-width="2"` and round caps
//! and joins.

/// The path of an icon, by the name of its network or by what a button does.
pub fn path(name: &str) -> Option<&'static str> {
    Some(match name {
        "device" | "share" => "M12 15V3M8 7l4-4 4 4M7 11H5v10h14V11h-2",
        "x" => "M4 4h4l12 16h-4zM20 4l-6.6 7.2M10.6 12.8L4 20",
        "facebook" => "M17 3h-2.5Q11 3 11 7v14M7 11.5h8.5",
        "whatsapp" => "M3.5 20.5l1.3-4.3A8.7 8.7 0 1 1 8 19.3zM9 8q-.3 3.2 2.2 5.2T16 15.2l.2-2-2-.7-1 1",
        "telegram" => "M9.5 13.5L21 4 3 11.2l6.5 2.3 8.5 6L21 4M9.5 13.5V20l3.3-4",
        "bluesky" => {
            "M12 11.5C10 7.5 6.5 4.5 4.3 4.5c-2 0-1.8 8 3.7 8.2-4 1-3.5 3.6-1.5 5.6 2.5 2.4 5-.3 5.5-3.3.5 3 3 5.7 5.5 3.3 2-2 2.5-4.6-1.5-5.6 5.5-.2 5.7-8.2 3.7-8.2-2.2 0-5.7 3-7.7 7z"
        }
        "mastodon" => {
            "M16 20.3q-8 2-11-2Q3.5 16 3.5 9T8 3h8q4.5 0 4.5 5.5T16 16.5H5M8 12.5v-3a2 2 0 0 1 4 0v2-2a2 2 0 0 1 4 0v3"
        }
        "threads" => {
            "M18.5 8Q17.5 3 12 3q-7 0-7 9t7 9q7 0 7-5 0-5.5-7-5.5-4 0-4 3 0 2.5 3.2 2.5Q15 16 15 11.5T12 7Q10 7 9 8.5"
        }
        "linkedin" => "M5 10v10M5 4.5v.5M10.5 20V10M10.5 15q0-5 4.5-5 4 0 4 4.5V20",
        "reddit" => {
            "M12 8.5c5 0 9 2.5 9 6s-4 6-9 6-9-2.5-9-6 4-6 9-6zM12 8.5l1-5 4.5 1M8.5 13v.5M15.5 13v.5M9 16.8q3 1.7 6 0"
        }
        "pinterest" => "M12 9L9 21M7.5 14.5Q5 12.5 5 9.5 5 3 12 3t7 6q0 7-5 7-3 0-3.5-2",
        "tumblr" => "M11 3q-.5 4.5-5 6h10.5M11 3v13q0 4.5 4 4.5 1.5 0 2.5-.8",
        "hackernews" => "M3.5 3.5h17v17h-17zM8 7.5l4 6 4-6M12 13.5V17.5",
        "lobsters" => {
            "M5.5 3A3.5 3.5 0 1 0 9 6.5H5.5zM18.5 3A3.5 3.5 0 1 1 15 6.5h3.5zM6 10q1 3.5 3.5 4M18 10q-1 3.5-3.5 4M12 11q2.5 0 2.5 4T12 21.5q-2.5-2.5-2.5-6.5T12 11z"
        }
        "flipboard" => "M4 4h16v6h-5v5h-5v5H4z",
        "teams" => "M3 7h11v11H3zM6 10.5h5M8.5 10.5V15M18.2 3.5a2 2 0 1 0 .01 0zM17.5 10.5H21V15q0 4-4 5.5",
        "line" => "M12 3c5 0 9 3 9 7.2 0 4-4 7.3-9 10.8v-3.3c-5 0-9-3-9-7.5S7 3 12 3zM8.5 8v5h3M15 8v5",
        "vk" => "M3 7l4.5 10L12 7M15 7v10M21 7l-6 5 6 5",
        "ok" => "M12 3a3.5 3.5 0 1 0 .01 0zM6.5 12.5q5.5 4 11 0M12 14.5L7.5 21M12 14.5l4.5 6.5",
        "weibo" => {
            "M10 9c-4 0-7 3-7 6s3 5 7 5 7-2 7-5-3-6-7-6zM10 13a1.5 1.5 0 1 0 .01 0zM15 4a6 6 0 0 1 6 6M15 8a2 2 0 0 1 2 2"
        }
        "viber" => {
            "M5 3h14q2 0 2 2v10q0 2-2 2h-6l-4 4v-4H5q-2 0-2-2V5q0-2 2-2zM8 6.5Q8 12 14.5 13.5l1-1.5-2-1-1 .7M13 6.5q3 .5 3.5 3"
        }
        "threema" => {
            "M12 2.5c5 0 8.5 3 8.5 7S17 16.5 12 16.5q-1.5 0-3-.4L5 17.5l.8-3.2Q3.5 12.5 3.5 9.5c0-4 3.5-7 8.5-7zM9 9.5h6v3H9zM10 9.5q0-3 2-3t2 3M7 21v.2M12 21v.2M17 21v.2"
        }
        "email" => "M3 5h18v14H3zM3.5 6l8.5 7 8.5-7",
        "sms" => "M3 4h18v13h-9l-5 4v-4H3zM8 10.5v.2M12 10.5v.2M16 10.5v.2",
        "copy" => "M9 8h11v13H9zM15 4V3H4v13h1",
        "link" => "M9.5 14.5l5-5M11 7l2-2a4.2 4.2 0 0 1 6 6l-2 2M13 17l-2 2a4.2 4.2 0 0 1-6-6l2-2",
        "print" => "M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7z",
        "more" => "M4.7 11.7h.6v.6h-.6zM11.7 11.7h.6v.6h-.6zM18.7 11.7h.6v.6h-.6z",
        "edit" => "M4 20l1-4L16 5l3 3L8 19z",
        "picture" => "M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 6M16 9h.2",
        "qr" => "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2M20 14v2M14 20h2M20 20v-1",
        "save" => "M12 4v11M8 11l4 4 4-4M5 20h14",
        "check" => "M4 13l5 5L20 6",
        "close" => "M5 5l14 14M19 5L5 19",
        "theme" => "M12 3a9 9 0 1 0 .01 0zM12 3v18M15.5 8h3M15.5 12H20M15.5 16h3",
        "quote" => "M10 6q-5 1-5 7v4h5v-4H5M19 6q-5 1-5 7v4h5v-4h-5",
        "list" => "M9 6h11M9 12h11M9 18h11M4 6h.5M4 12h.5M4 18h.5",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::NETWORKS;
    use super::path;

    #[test]
    fn every_network_has_a_small_drawing() {
        for network in &NETWORKS {
            let drawing = path(&network.name).unwrap_or_default();
            assert!((10..=250).contains(&drawing.len()), "{}", network.name);
            assert!(drawing.bytes().all(|byte| byte.is_ascii_digit() || b"MLHVCSQTAZmlhvcsqtaz .-".contains(&byte)));
        }
    }

    #[test]
    fn an_unknown_name_has_none() {
        assert_eq!(path("nowhere"), None);
    }
}
