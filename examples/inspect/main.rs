//! The domain from the command line.

mod jsonl;

fn main() -> std::io::Result<()> {
    jsonl::run()
}
