//! One file of the site and its compressed forms.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

use crate::failure::Failure;

/// Formats that hold compressed data already.
const COMPRESSED: [&str; 9] = ["avif", "gif", "jpeg", "jpg", "pdf", "png", "webp", "woff", "woff2"];

/// A file that the browser may ask for.
pub(crate) struct Asset {
    /// The file's name from the site's folder.
    pub(crate) name: PathBuf,
    /// What it holds.
    pub(crate) content: Vec<u8>,
}

impl Asset {
    /// The file `name` in `folder`.
    pub(crate) fn read(folder: &Path, name: PathBuf) -> Result<Self, Failure> {
        let path = folder.join(&name);
        let content = fs::read(&path).map_err(Failure::file(&path))?;
        Ok(Self { name, content })
    }

    /// Tells whether a `.br` and a `.gz` belong beside the file.
    pub(crate) fn is_compressible(&self) -> bool {
        let extension = self.name.extension().unwrap_or_default();
        !COMPRESSED.iter().any(|compressed| extension.eq_ignore_ascii_case(compressed))
    }

    /// The content at brotli's best and slowest: it is done once and sent many times.
    pub(crate) fn brotli(&self) -> io::Result<Vec<u8>> {
        let parameters =
            BrotliEncoderParams { quality: 11, size_hint: self.content.len(), ..BrotliEncoderParams::default() };
        let mut compressed = Vec::new();
        brotli::BrotliCompress(&mut self.content.as_slice(), &mut compressed, &parameters)?;
        Ok(compressed)
    }

    /// The content in gzip, without a date: equal content gives equal bytes.
    pub(crate) fn gzip(&self) -> io::Result<Vec<u8>> {
        let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
        encoder.write_all(&self.content)?;
        encoder.finish()
    }
}
