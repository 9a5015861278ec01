//! What was checked, written down for `/dati/qualita` and for `docs/formats.md`.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use export::{File, Format};
use serde_json::{Value, json};

/// Programs that come with the system: another system has them in another version.
const SYSTEM_PROGRAMS: [&str; 6] = ["GDAL", "LibreOffice", "raptor", "sqlite3", "unzip", "xmllint"];
const REWRITE: &str = "write it anew: ATLANTE_TEST_RECORD=1 cargo xtask test programs_of_other_people";

/// What one validator found in one file: its sizes, which change a little with each change of the data.
type Sizes = BTreeMap<&'static str, u64>;

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(name)
}

fn record() -> PathBuf {
    file("app/record/formats.json")
}

fn document() -> PathBuf {
    file("docs/formats-checked.md")
}

/// Compares the checks with those that are written down; `ATLANTE_TEST_RECORD=1` writes them down.
///
/// Both must name the same files, validators and versions, but for the versions of what comes with the system.
/// The date is that of the writing. A size that has changed by a quarter is out of date.
pub(super) fn keep(checks: &[Value]) {
    if env::var_os("ATLANTE_TEST_RECORD").is_some() {
        let date = env::var("ATLANTE_TEST_DATE").unwrap_or_else(|_| today());
        let mut text = serde_json::to_string_pretty(&json!({ "date": date, "checks": checks })).unwrap();
        text.push('\n');
        fs::write(record(), text).unwrap();
        fs::write(document(), table(&date, checks)).unwrap();
        return;
    }
    let (_, written) = recorded();
    let (written, now) = (by_name(&written), by_name(checks));
    let names = |sizes: &BTreeMap<_, _>| -> BTreeSet<[String; 3]> { sizes.keys().cloned().collect() };
    let (lost, new) = (&names(&written) - &names(&now), &names(&now) - &names(&written));
    assert!(lost.is_empty() && new.is_empty(), "{REWRITE}\nno longer checked: {lost:?}\nnot written down: {new:?}");
    for (name, sizes) in &now {
        for (what, size) in sizes {
            let before = written[name].get(what).copied().unwrap_or_default();
            // Small files change by more when a word does.
            let few: u64 = if *what == "bytes" { 1000 } else { 4 };
            assert!(
                before.abs_diff(*size) <= few.max(before / 4),
                "{name:?} has {size} {what}, not {before}: {REWRITE}"
            );
        }
    }
}

/// The date and the checks that are written down.
fn recorded() -> (String, Vec<Value>) {
    let known: Value = serde_json::from_slice(&fs::read(record()).unwrap()).unwrap();
    (known["date"].as_str().unwrap().to_owned(), known["checks"].as_array().unwrap().clone())
}

/// The sizes that each validator found, by format, address and validator.
fn by_name(checks: &[Value]) -> BTreeMap<[String; 3], Sizes> {
    let text = |check: &Value, name: &str| check[name].as_str().unwrap().to_owned();
    checks
        .iter()
        .map(|check| {
            let validator = text(check, "validator");
            let tools: Vec<&str> = validator.split(", ").map(without_version).collect();
            let name = [text(check, "format"), text(check, "address"), tools.join(", ")];
            let size = |what: &'static str| Some((what, check[what].as_u64()?));
            (name, ["bytes", "records"].into_iter().filter_map(size).collect())
        })
        .collect()
}

/// The name of a program of the system; a program of a registry with its version, which we choose.
fn without_version(tool: &str) -> &str {
    let name = tool.split(' ').next().unwrap_or_default();
    if SYSTEM_PROGRAMS.contains(&name) { name } else { tool }
}

/// The day, as ISO 8601 writes it.
fn today() -> String {
    let output = Command::new("date").arg("+%F").output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

fn table(date: &str, checks: &[Value]) -> String {
    let mut text = format!(
        "# What read the files on {date}\n\nWritten by `ATLANTE_TEST_RECORD=1 cargo xtask test programs_of_other_people`; \
         what each check does not see is in [formats.md](formats.md).\n\n\
         | format | address | checked with | bytes | records that it counts |\n|---|---|---|---|---|\n"
    );
    for check in checks {
        let say = |name: &str| check[name].as_str().unwrap_or_default().to_owned();
        let count = |name: &str| check[name].as_u64().map_or_else(|| "–".to_owned(), |count| count.to_string());
        let (format, address, validator) = (say("format"), say("address"), say("validator"));
        let (bytes, records) = (count("bytes"), count("records"));
        writeln!(text, "| {format} | `{address}` | {validator} | {bytes} | {records} |").unwrap();
    }
    text
}

#[test]
fn the_document_has_what_the_page_shows() {
    let (date, checks) = recorded();
    assert_eq!(fs::read_to_string(document()).unwrap(), table(&date, &checks), "{REWRITE}");
}

#[test]
fn each_format_is_read_by_programs_of_other_people() {
    let (_, checks) = recorded();
    let paths: BTreeSet<&str> = checks.iter().map(|check| check["address"].as_str().unwrap()).collect();
    let formats: BTreeSet<&str> = File::all().map(|file| file.format).map(named).collect();
    let read = File::all().filter(|file| paths.contains(&*file.path()));
    let read: BTreeSet<&str> = read.map(|file| named(file.format)).collect();
    let unread = &formats - &read;
    // JSON has nothing to keep to; the metadata of a table are read with the table.
    assert_eq!(unread, BTreeSet::from([named(Format::Json), named(Format::CsvMetadata)]), "{REWRITE}");
}

fn named(format: Format) -> &'static str {
    File { format, list: None }.kind()
}
