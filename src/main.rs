//! The program that a page loads: it registers the `<liseuse-reader>` element.

fn main() {
    #[cfg(target_arch = "wasm32")]
    liseuse::embed::register();
    #[cfg(not(target_arch = "wasm32"))]
    println!("Liseuse runs in a web page: `cargo xtask serve` shows it.");
}
