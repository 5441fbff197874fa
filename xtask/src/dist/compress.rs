//! Compressed copies beside the files they are made of, as servers hand them out.

use super::files_below;
use crate::Result;
use flate2::{Compression, write::GzEncoder};
use std::{
    io::Write,
    path::{Path, PathBuf},
};

/// What compresses well; pictures and fonts already are compressed.
const KINDS: [&str; 8] = ["css", "html", "js", "json", "md", "svg", "txt", "wasm"];

/// Writes `.br` and `.gz` beside every file below a folder that gains by it.
pub(crate) fn files_in(directory: &Path) -> Result {
    for file in files_below(directory)? {
        if file.extension().is_some_and(|kind| KINDS.iter().any(|known| kind == *known)) {
            let bytes = fs_err::read(&file)?;
            fs_err::write(compressed(&file, ".br"), brotli(&bytes)?)?;
            fs_err::write(compressed(&file, ".gz"), gzip(&bytes)?)?;
        }
    }
    Ok(())
}

/// The path of a compressed copy: `a.js` has `a.js.br`.
pub(crate) fn compressed(file: &Path, suffix: &str) -> PathBuf {
    let mut path = file.as_os_str().to_owned();
    path.push(suffix);
    path.into()
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, size_hint: bytes.len(), ..Default::default() };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut small, &parameters)?;
    Ok(small)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    const TEXT: &[u8] = b"a reading lamp, a reading jacket, a reader, a reading lamp";

    #[test]
    fn brotli_gives_back_what_it_took() {
        let mut text = Vec::new();
        brotli::BrotliDecompress(&mut brotli(TEXT).unwrap().as_slice(), &mut text).unwrap();
        assert_eq!(text, TEXT);
    }

    #[test]
    fn gzip_gives_back_what_it_took() {
        let mut text = Vec::new();
        flate2::read::GzDecoder::new(gzip(TEXT).unwrap().as_slice()).read_to_end(&mut text).unwrap();
        assert_eq!(text, TEXT);
    }
}
