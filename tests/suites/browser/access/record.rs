//! The record of what axe-core was run on, which `/accessibilita` shows to readers.

use std::{env, fs, path::PathBuf};

use app::Language;
use serde_json::{Value, json};
use tests::Viewport;

use super::{FIRST, OTHERS, PAGES, Visit, WHOLE, in_languages};

/// What axe-core is run on at once.
pub(super) struct Run {
    /// The name of the record.
    name: &'static str,
    pub(super) viewport: Viewport,
    pages: &'static [&'static str],
    languages: &'static [Language],
    /// Colour schemes of each check.
    pub(super) schemes: &'static [&'static str],
}

/// Every page in the languages that people wrote, on a phone.
pub(super) const PHONE: Run =
    Run { name: "axe-phone", viewport: Viewport::Phone, pages: &PAGES, languages: &WHOLE, schemes: &["light", "dark"] };

/// The same on a desktop.
pub(super) const DESKTOP: Run = Run { name: "axe-desktop", viewport: Viewport::Desktop, ..PHONE };

/// The pages that readers need first, in every other language: letters and direction change, colours do not.
pub(super) const LANGUAGES: Run =
    Run { name: "axe-languages", pages: &FIRST, languages: &OTHERS, schemes: &["light"], ..PHONE };

impl Run {
    pub(super) fn paths(&self) -> impl Iterator<Item = String> + use<> {
        in_languages(self.pages, self.languages)
    }

    fn checks(&self) -> usize {
        self.pages.len() * self.languages.len() * self.schemes.len()
    }

    fn file(&self) -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../app/record").join(self.name).with_extension("json")
    }

    /// Writes the record anew where `ATLANTE_TEST_RECORD` asks for it.
    pub(super) async fn write(&self, visit: &Visit, violations: usize) {
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
        record["schemes"] = json!(self.schemes);
        record["languages"] = json!(self.languages);
        record["checks"] = json!(self.checks());
        record["violations"] = json!(violations);
        record["pages"] = json!(self.pages);
        fs::write(self.file(), format!("{record:#}\n")).unwrap();
    }
}

#[test]
fn the_record_tells_of_the_pages_that_are_checked_today() {
    assert_eq!([&WHOLE[..], &OTHERS[..]].concat(), Language::ALL, "each language is looked at");
    let node: Value = serde_json::from_str(include_str!("../../../node/package.json")).unwrap();
    for run in [PHONE, DESKTOP, LANGUAGES] {
        let record: Value = serde_json::from_str(&fs::read_to_string(run.file()).unwrap()).unwrap();
        let again = format!("{}: write it anew: ATLANTE_TEST_RECORD=1 cargo xtask test axe_finds_nothing", run.name);
        assert_eq!(record["pages"], json!(run.pages), "{again}");
        assert_eq!(record["languages"], json!(run.languages), "{again}");
        assert_eq!(record["checks"], json!(run.checks()), "{again}");
        assert_eq!(record["axe"], node["dependencies"]["axe-core"], "{again}");
        assert_eq!(record["violations"], json!(0));
    }
}
