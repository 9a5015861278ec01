//! Scripts and WebAssembly made small by terser and binaryen: from npm, where npm is on `PATH`.
//!
//! Without it they do the same, and weigh more.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use sha2::{Digest, Sha256};

use crate::{failure::Failure, node, step, tool, workspace};

use super::asset::Asset;

/// `assets` made small; those that are so already are not made again.
pub(super) fn assets(assets: Vec<Asset>) -> Result<Vec<Asset>, Failure> {
    let tools = workspace::root().join("site/minify");
    let (Some(npm), Some(node)) = (tool::on_path("npm"), tool::on_path("node")) else {
        eprintln!("note: without npm and node on PATH, scripts and WebAssembly stay as large as they are");
        return Ok(assets);
    };
    let small = workspace::root().join("target/minify/small");
    let stamp = stamp(&tools, &assets)?;
    // Outside the folder, which holds nothing but what goes to the browser.
    let stamped = small.with_extension("stamp");
    if fs::read_to_string(&stamped).ok().as_ref() != Some(&stamp) {
        let large = small.with_file_name("large");
        if let Err(failure) = make(&npm, &node, &tools, &assets, [&large, &small]) {
            // Welcome, never required: a registry may be out of reach.
            eprintln!("note: {failure}: scripts and WebAssembly stay as large as they are");
            return Ok(assets);
        }
        fs::write(&stamped, stamp).map_err(Failure::file(&stamped))?;
    }
    super::files(&small)?.into_iter().map(|name| Asset::read(&small, name)).collect()
}

fn make(npm: &Path, node: &Path, tools: &Path, assets: &[Asset], folders: [&PathBuf; 2]) -> Result<(), Failure> {
    node::install(npm, tools)?;
    for folder in folders {
        if folder.exists() {
            fs::remove_dir_all(folder).map_err(Failure::file(folder))?;
        }
        fs::create_dir_all(folder).map_err(Failure::file(folder))?;
    }
    let [large, small] = folders;
    for asset in assets {
        let path = large.join(&asset.name);
        fs::write(&path, &asset.content).map_err(Failure::file(&path))?;
    }
    step::run(Command::new(node).arg(tools.join("minify.mjs")).arg(large).arg(small))
}

/// What the small files depend on: the large ones, the script and the versions of its tools.
fn stamp(tools: &Path, assets: &[Asset]) -> Result<String, Failure> {
    let mut digest = Sha256::new();
    for path in ["minify.mjs", "package-lock.json"].map(|name| tools.join(name)) {
        digest.update(fs::read(&path).map_err(Failure::file(&path))?);
    }
    for asset in assets {
        digest.update(asset.name.as_os_str().as_encoded_bytes());
        digest.update(&asset.content);
    }
    Ok(format!("{:x}", digest.finalize()))
}
