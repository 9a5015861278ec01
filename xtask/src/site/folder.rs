//! The site's folder: exactly the assets and their compressed forms, rewritten only where they differ.

use std::{
    collections::HashSet,
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
};

use crate::failure::Failure;

use super::asset::Asset;

/// What a file of the site weighs, in bytes.
pub(crate) struct Weight {
    pub(crate) name: PathBuf,
    pub(crate) raw: usize,
    pub(crate) gzip: Option<usize>,
    pub(crate) brotli: Option<usize>,
}

/// Makes `folder` hold `assets` and nothing else.
///
/// Equal files keep their date. Whatever is not an asset is removed, so that nothing is embedded by accident.
pub(crate) fn lay_out(assets: &[Asset], folder: &Path) -> Result<Vec<Weight>, Failure> {
    fs::create_dir_all(folder).map_err(Failure::file(folder))?;
    let mut expected = HashSet::new();
    let mut weights = Vec::new();
    for asset in assets {
        let path = folder.join(&asset.name);
        let is_same = fs::read(&path).is_ok_and(|content| content == asset.content);
        let mut weight = Weight { name: asset.name.clone(), raw: asset.content.len(), gzip: None, brotli: None };
        expected.insert(path.clone());
        if asset.is_compressible() {
            let (brotli, gzip) = (beside(&path, ".br"), beside(&path, ".gz"));
            if !is_same {
                // First of all: were we stopped half-way, an old form must not pass for one of the new content.
                remove(&brotli)?;
                remove(&gzip)?;
            }
            weight.brotli = Some(write_missing(&brotli, || asset.brotli())?);
            weight.gzip = Some(write_missing(&gzip, || asset.gzip())?);
            expected.extend([brotli, gzip]);
        }
        if !is_same {
            write(&path, &asset.content)?;
        }
        weights.push(weight);
    }
    for path in super::files(folder)?.iter().map(|name| folder.join(name)) {
        if !expected.contains(&path) {
            remove(&path)?;
        }
    }
    Ok(weights)
}

/// Writes `content` to `path` unless it is there, and returns the file's size.
fn write_missing(path: &Path, content: impl FnOnce() -> io::Result<Vec<u8>>) -> Result<usize, Failure> {
    if let Ok(content) = fs::read(path) {
        return Ok(content.len());
    }
    let content = content().map_err(Failure::file(path))?;
    write(path, &content)?;
    Ok(content.len())
}

/// Writes beside and renames: nobody sees half a file.
fn write(path: &Path, content: &[u8]) -> Result<(), Failure> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Failure::file(folder))?;
    }
    let draft = beside(path, ".draft");
    fs::write(&draft, content).and_then(|()| fs::rename(&draft, path)).map_err(Failure::file(path))
}

fn remove(path: &Path) -> Result<(), Failure> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Failure::file(path)(error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(suffix);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asset(name: &str, content: &str) -> Asset {
        Asset { name: name.into(), content: content.into() }
    }

    #[test]
    fn equal_files_keep_their_date_and_strangers_go() {
        let folder = tempfile::tempdir().unwrap();
        let assets = [asset("fonts/a.woff2", "font"), asset("style.css", "a{}")];
        lay_out(&assets, folder.path()).unwrap();
        let date = |name: &str| fs::metadata(folder.path().join(name)).unwrap().modified().unwrap();
        let before = ["style.css", "style.css.br", "style.css.gz", "fonts/a.woff2"].map(date);
        fs::write(folder.path().join("stranger.js"), "").unwrap();

        lay_out(&assets, folder.path()).unwrap();

        assert_eq!(before, ["style.css", "style.css.br", "style.css.gz", "fonts/a.woff2"].map(date));
        assert_eq!(super::super::files(folder.path()).unwrap().len(), 4);
    }

    #[test]
    fn a_changed_file_gets_new_compressed_forms() {
        let folder = tempfile::tempdir().unwrap();
        lay_out(&[asset("style.css", "a{}")], folder.path()).unwrap();

        let changed = asset("style.css", "b{}");
        lay_out(std::slice::from_ref(&changed), folder.path()).unwrap();

        let read = |name: &str| fs::read(folder.path().join(name)).unwrap();
        assert_eq!(read("style.css"), b"b{}");
        assert_eq!(read("style.css.br"), changed.brotli().unwrap());
        assert_eq!(read("style.css.gz"), changed.gzip().unwrap());
    }
}
