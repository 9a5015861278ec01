//! `cargo xtask site`: the browser's files, in `target/site`.
//!
//! Names are stable here (`site.js`, `site_bg.wasm`, `style.css`, `page.css`, and those of `app/script` and `app/public`); the
//! server gives them names with a digest when it starts.

mod asset;
mod folder;
mod graphiql;
mod minify;
mod program;
mod stylesheet;

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{failure::Failure, workspace};

use self::asset::Asset;

pub(crate) use self::{folder::Weight, program::BUILD};

/// Makes the site and prints what each file weighs.
pub(crate) fn run() -> Result<(), Failure> {
    print(&make()?);
    Ok(())
}

/// Makes the site; files that are as they should be are not touched.
pub(crate) fn make() -> Result<Vec<Weight>, Failure> {
    let app = workspace::root().join("app");
    let mut code = program::assets()?;
    code.extend(scripts(&app.join("script"))?);
    let mut assets = minify::assets(code)?;
    assets.extend(stylesheet::assets(&app.join("style"))?);
    assets.extend(public(&app.join("public"))?);
    assets.extend(graphiql::assets()?);
    assets.sort_by(|one, other| one.name.cmp(&other.name));
    if let Some([twin, _]) = assets.array_windows().find(|[one, other]| one.name == other.name) {
        return Err(Failure::Advice(format!("app/public/{} has the name of a file that is made", twin.name.display())));
    }
    folder::lay_out(&assets, &workspace::site())
}

/// The files of `folder` and of the folders in it, named from there.
pub(super) fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(Failure::file(folder))? {
        let name = PathBuf::from(entry.map_err(Failure::file(folder))?.file_name());
        let path = folder.join(&name);
        if path.is_dir() {
            files.extend(self::files(&path)?.iter().map(|file| name.join(file)));
        } else {
            files.push(name);
        }
    }
    files.sort();
    Ok(files)
}

fn scripts(folder: &Path) -> Result<Vec<Asset>, Failure> {
    let names = files(folder)?.into_iter().filter(|name| name.extension().is_some_and(|it| it == "js"));
    names.map(|name| Asset::read(folder, name)).collect()
}

fn public(folder: &Path) -> Result<Vec<Asset>, Failure> {
    files(folder)?.into_iter().map(|name| Asset::read(folder, name)).collect()
}

#[expect(clippy::print_stdout, reason = "the table is the command's answer")]
fn print(weights: &[Weight]) {
    println!("{:<32} {:>9} {:>9} {:>9}", "target/site", "raw", "gzip", "brotli");
    for weight in weights {
        let or_dash = |size: Option<usize>| size.map_or_else(|| "-".to_owned(), |size| size.to_string());
        println!(
            "{:<32} {:>9} {:>9} {:>9}",
            weight.name.display(),
            weight.raw,
            or_dash(weight.gzip),
            or_dash(weight.brotli)
        );
    }
}
