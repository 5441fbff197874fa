//! The program that a page loads: it registers the `<liseuse-reader>` element.

/// Less than a tenth of the code of the standard library's allocator, which every reader would download.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    #[cfg(target_arch = "wasm32")]
    liseuse::embed::register();
    #[cfg(not(target_arch = "wasm32"))]
    println!("Liseuse runs in a web page: `cargo xtask serve` shows it.");
}
