//! Everything in one archive, with its licence and the hash of each file.

use std::{
    collections::HashMap,
    io::{self, Read, Seek, SeekFrom, Write},
};

use sha2::{Digest, Sha256};
use tempfile::SpooledTempFile;
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use crate::{Export, ExportError, File, Format, package::hexadecimal};

/// The terms under which the data may be used.
const TERMS: &str = include_str!("../../data/LICENSE.md");
/// The memory that one file may take before it goes to the disk, in bytes.
const IN_MEMORY: usize = 4 * 1024 * 1024;

impl Export<'_> {
    /// These files with the terms and the hash of each in one archive: equal files of one revision, equal bytes.
    ///
    /// # Errors
    /// If the archive cannot be written, as where memory ends.
    pub fn bundle(&self, files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, ExportError> {
        let options = self.options();
        let mut archive = ZipWriter::new(io::Cursor::new(Vec::new()));
        let mut hashes = String::new();
        let terms = ("LICENZA.md".to_owned(), TERMS.as_bytes().to_vec());
        for (name, bytes) in files.iter().chain([&terms]) {
            archive.start_file(&**name, options)?;
            archive.write_all(bytes)?;
            hashes.extend([&hexadecimal(&Sha256::digest(bytes)), "  ", name, "\n"]);
        }
        archive.start_file("SHA256SUMS", options)?;
        archive.write_all(hashes.as_bytes())?;
        Ok(archive.finish()?.into_inner())
    }

    /// How the members of an archive are written: with the time of the revision.
    fn options(&self) -> SimpleFileOptions {
        let [year, month, day, hour, minute, second] = self.clock();
        let byte = |number: u16| u8::try_from(number).unwrap_or_default();
        let time = DateTime::from_date_and_time(year, byte(month), byte(day), byte(hour), byte(minute), byte(second));
        SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(time.unwrap_or_default())
            .unix_permissions(0o644)
    }

    /// The size of every file of the whole catalogue, found by making them all once.
    ///
    /// # Errors
    /// If a file cannot be made.
    pub fn sizes(&self) -> Result<Sizes, ExportError> {
        let mut out = SpooledTempFile::new(IN_MEMORY);
        let mut sizes = self.archive(&mut out)?;
        sizes.0.insert(File { format: Format::Archive, list: None }, out.seek(SeekFrom::End(0))?);
        Ok(sizes)
    }

    /// Writes the archive, and says how large each file in it is.
    pub(crate) fn archive(&self, out: &mut SpooledTempFile) -> Result<Sizes, ExportError> {
        let mut sizes = HashMap::new();
        let options = self.options();
        // Compressed already.
        let stored = options.compression_method(CompressionMethod::Stored);
        let mut archive = ZipWriter::new(out);
        let mut hashes = String::new();
        let mut note = |name: &str, hash: &[u8]| {
            hashes.extend([&hexadecimal(hash), "  ", name, "\n"]);
        };
        for file in File::all().filter(|file| file.format != Format::Archive) {
            let name = file.name();
            let mut made = SpooledTempFile::new(IN_MEMORY);
            file.write(self, 1, &mut made)?;
            sizes.insert(file, made.seek(SeekFrom::End(0))?);
            made.seek(SeekFrom::Start(0))?;
            archive.start_file(&*name, if file.format == Format::Xlsx { stored } else { options })?;
            note(&name, &copied(&mut made, &mut archive)?);
        }
        archive.start_file("LICENZA.md", options)?;
        archive.write_all(TERMS.as_bytes())?;
        note("LICENZA.md", &Sha256::digest(TERMS));
        archive.start_file("SHA256SUMS", options)?;
        archive.write_all(hashes.as_bytes())?;
        archive.finish()?;
        Ok(Sizes(sizes))
    }
}

/// How large each file of one revision is.
#[derive(Debug)]
pub struct Sizes(HashMap<File, u64>);

impl Sizes {
    /// The number of bytes of a file.
    pub fn of(&self, file: File) -> Option<u64> {
        self.0.get(&file).copied()
    }
}

fn copied(from: &mut impl Read, to: &mut impl Write) -> io::Result<Vec<u8>> {
    let mut hash = Sha256::new();
    let mut piece = vec![0; 64 * 1024];
    loop {
        let length = from.read(&mut piece)?;
        let Some(bytes) = piece.get(..length).filter(|bytes| !bytes.is_empty()) else { break };
        hash.update(bytes);
        to.write_all(bytes)?;
    }
    Ok(hash.finalize().to_vec())
}
