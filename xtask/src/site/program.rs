//! The program the browser runs: `site` compiled to WebAssembly, and the script that starts it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};
use wasm_bindgen_cli_support::Bindgen;

use crate::{
    failure::Failure,
    step,
    toolchain::{self, WASM},
    workspace,
};

use super::asset::Asset;

/// Where Cargo builds for the browser.
///
/// In the usual folder the `site` profile would keep its build scripts in `target/site`, among the browser's files.
pub(crate) const BUILD: &str = "target/wasm";

/// `site.js` and `site_bg.wasm`; made again only if what Cargo built has changed.
pub(crate) fn assets() -> Result<Vec<Asset>, Failure> {
    let build = workspace::root().join(BUILD);
    let bound = build.join("bound");
    let compiled = compile(&build)?;
    let stamp = stamp(&compiled)?;
    // Outside `bound`, which holds nothing but what goes to the browser.
    let stamped = build.join("bound.stamp");
    if fs::read_to_string(&stamped).ok().as_ref() != Some(&stamp) {
        bind(&compiled, &bound)?;
        fs::write(&stamped, stamp).map_err(Failure::file(&stamped))?;
    }
    super::files(&bound)?.into_iter().map(|name| Asset::read(&bound, name)).collect()
}

fn compile(build: &Path) -> Result<PathBuf, Failure> {
    toolchain::wasm()?;
    step::run(&mut workspace::cargo([
        "build",
        "--package",
        "site",
        "--profile",
        "site",
        "--target",
        WASM,
        "--target-dir",
        BUILD,
    ]))?;
    Ok(build.join(WASM).join("site/site.wasm"))
}

/// What the bound files depend on: the compiled program.
fn stamp(compiled: &Path) -> Result<String, Failure> {
    let content = fs::read(compiled).map_err(Failure::file(compiled))?;
    Ok(format!("{:x}", Sha256::digest(content)))
}

fn bind(compiled: &Path, bound: &Path) -> Result<(), Failure> {
    if bound.exists() {
        fs::remove_dir_all(bound).map_err(Failure::file(bound))?;
    }
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(compiled)
        .out_name("site")
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        // The page says where the WebAssembly is; the script could not know its hashed name.
        .omit_default_module_path(true)
        .web(true)
        .and_then(|bindgen| bindgen.generate(bound))
        .map_err(|error| Failure::Advice(format!("wasm-bindgen: {error:#}")))
}
