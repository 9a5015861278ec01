//! The record of what axe-core was run on, which `/accessibilita` shows to readers.

use std::{env, fs, path::PathBuf};

use serde_json::{Value, json};
use tests::Viewport;

use super::{PAGES, Visit, in_both_languages};

/// Colour schemes of each check.
const SCHEMES: [&str; 2] = ["light", "dark"];

fn file(viewport: Viewport) -> PathBuf {
    let name = match viewport {
        Viewport::Phone => "axe-phone.json",
        Viewport::Desktop => "axe-desktop.json",
    };
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../app/record").join(name)
}

/// Writes the record anew where `ATLANTE_TEST_RECORD` asks for it.
pub(super) async fn write(visit: &Visit, viewport: Viewport, violations: usize) {
    if env::var_os("ATLANTE_TEST_RECORD").is_none() {
        return;
    }
    let script = "return {
        date: new Date().toISOString().slice(0, 10),
        axe: axe.version,
        browser: navigator.userAgent.match(/Chrome\\/([0-9]+)/)[1],
        width: innerWidth,
    }";
    let mut record = visit.browser.run(script, vec![]).await;
    record["schemes"] = json!(SCHEMES);
    record["checks"] = json!(in_both_languages().count() * SCHEMES.len());
    record["violations"] = json!(violations);
    record["pages"] = json!(&PAGES[..]);
    fs::write(file(viewport), format!("{record:#}\n")).unwrap();
}

#[test]
fn the_record_tells_of_the_pages_that_are_checked_today() {
    let node: Value = serde_json::from_str(include_str!("../../../node/package.json")).unwrap();
    for viewport in Viewport::ALL {
        let record: Value = serde_json::from_str(&fs::read_to_string(file(viewport)).unwrap()).unwrap();
        let again = "write it anew: ATLANTE_TEST_RECORD=1 cargo xtask test axe_finds_nothing_on";
        assert_eq!(record["pages"], json!(&PAGES[..]), "{again}");
        assert_eq!(record["checks"], json!(in_both_languages().count() * SCHEMES.len()), "{again}");
        assert_eq!(record["axe"], node["dependencies"]["axe-core"], "{again}");
        assert_eq!(record["violations"], json!(0));
    }
}
