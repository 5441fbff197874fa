//! The page on paper.

/// Opens the browser's dialog.
pub(super) fn print() {
    if let Some(window) = web_sys::window() {
        // A page in a sandbox may not print; the browser says so itself.
        let _ = window.print();
    }
}
