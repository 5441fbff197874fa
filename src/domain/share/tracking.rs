//! Addresses without what tracks the reader who passes them on.

use crate::domain::passage;

/// The address without tracking parameters and without the passage it leads to; everything else stays byte for byte.
pub fn clean(url: &str) -> String {
    let (before, fragment) = url.split_once('#').map_or((url, None), |(before, fragment)| (before, Some(fragment)));
    let mut out = String::with_capacity(url.len());
    match before.split_once('?') {
        None => out.push_str(before),
        Some((path, query)) => {
            out.push_str(path);
            let mut separator = '?';
            for parameter in query.split('&') {
                if !is_tracker(parameter) {
                    out.push(separator);
                    out.push_str(parameter);
                    separator = '&';
                }
            }
        }
    }
    let fragment = fragment.map(|fragment| fragment.split(":~:").next().unwrap_or_default());
    let leads_nowhere = |it: &str| it.split('&').all(|part| part.contains('=') && is_tracker(part));
    let fragment = fragment.filter(|kept| !passage::is_passage(kept) && !leads_nowhere(kept));
    // An address that had nothing but a text fragment is the page's own again; a bare `#` of the host stays.
    if let Some(fragment) = fragment.filter(|kept| !kept.is_empty() || url.ends_with('#')) {
        out.push('#');
        out.push_str(fragment);
    }
    out
}

/// Names from the lists of `ClearURLs` and of Firefox's query stripping, in lower case.
const TRACKERS: &str = "__hsfp __hssc __hstc __s _bta_c _bta_tid _ga _gl _hsenc _hsmi _ke _openstat dclid epik fbclid \
    gbraid gclid gclsrc hsctatracking igsh igshid li_fat_id mc_cid mc_eid mkt_tok ml_subscriber ml_subscriber_hash \
    msclkid oly_anon_id oly_enc_id srsltid ttclid twclid vero_id wbraid wickedid xtor yclid";

/// Whether a parameter only says where a click came from.
fn is_tracker(parameter: &str) -> bool {
    let name = parameter.split('=').next().unwrap_or_default().to_ascii_lowercase();
    ["utm_", "mtm_", "pk_", "hsa_"].iter().any(|campaign| name.starts_with(campaign))
        || TRACKERS.split(' ').any(|tracker| tracker == name)
}
