//! `/sw.js`: the service worker, with what it needs to know of this edition above it.

use std::collections::BTreeMap;

use app::{Assets, Language};
use catalogue::Snapshot;
use serde_json::json;

/// The script of an edition.
pub(super) fn text(version: &str, snapshot: &Snapshot, assets: &Assets, script: &str) -> String {
    let Assets {
        style,
        style_page,
        loader,
        page,
        script: glue,
        wasm,
        font,
        font_strong,
        icon,
        icon_touch: _,
        places,
        borders: _,
        borders_script,
        map_script,
        sheet_script,
        place_script,
    } = assets;
    // The borders are kept when they are first asked for: they are as large as all the rest.
    let scripts = [page, loader, glue, borders_script, map_script, sheet_script, place_script];
    let files = json!([[style, style_page, font, font_strong, icon, wasm, places].as_slice(), &scripts].concat());
    let pages: BTreeMap<_, _> =
        Language::ALL.into_iter().map(|language| (language.code(), super::offline_pages(snapshot, language))).collect();
    format!("const VERSION = {};\nconst FILES = {files};\nconst PAGES = {};\n{script}", json!(version), json!(pages))
}
