//! `GraphiQL`, for the address `/graphiql`: from npm, where npm is on `PATH`.
//!
//! Without it that address is a plain form, which does the same.

use std::{fs, path::Path, process::Command};

use sha2::{Digest, Sha256};

use crate::{failure::Failure, node, step, tool, workspace};

use super::asset::Asset;

/// The bundle's files; none where npm is missing or could not do its part.
pub(crate) fn assets() -> Result<Vec<Asset>, Failure> {
    let sources = workspace::root().join("app/graphiql");
    let bundle = workspace::root().join("target/graphiql");
    let (Some(npm), Some(node)) = (tool::on_path("npm"), tool::on_path("node")) else {
        eprintln!("note: without npm and node on PATH, /graphiql is a plain form");
        return Ok(Vec::new());
    };
    let stamp = stamp(&sources)?;
    // Outside the folder of the bundle, which holds nothing but what goes to the browser.
    let stamped = bundle.with_extension("stamp");
    if fs::read_to_string(&stamped).ok().as_ref() != Some(&stamp) {
        if let Err(failure) = make(&npm, &node, &sources, &bundle) {
            // Welcome, never required: a registry may be out of reach.
            eprintln!("note: {failure}: /graphiql is a plain form");
            return Ok(Vec::new());
        }
        fs::write(&stamped, stamp).map_err(Failure::file(&stamped))?;
    }
    super::files(&bundle)?.into_iter().map(|name| Asset::read(&bundle, name)).collect()
}

fn make(npm: &Path, node: &Path, sources: &Path, bundle: &Path) -> Result<(), Failure> {
    node::install(npm, sources)?;
    if bundle.exists() {
        fs::remove_dir_all(bundle).map_err(Failure::file(bundle))?;
    }
    step::run(Command::new(node).arg(sources.join("build.mjs")).arg(bundle))
}

/// What the bundle depends on: our own files, the lock file among them.
fn stamp(sources: &Path) -> Result<String, Failure> {
    let mut names = Vec::new();
    for entry in fs::read_dir(sources).map_err(Failure::file(sources))? {
        let path = entry.map_err(Failure::file(sources))?.path();
        if path.is_file() {
            names.push(path);
        }
    }
    names.sort();
    let mut digest = Sha256::new();
    for path in names {
        digest.update(fs::read(&path).map_err(Failure::file(&path))?);
    }
    Ok(format!("{:x}", digest.finalize()))
}
