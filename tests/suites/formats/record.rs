//! What was checked, written down for `/dati/qualita` and for `docs/formats.md`.

use std::{collections::BTreeSet, env, fmt::Write as _, fs, path::Path};

use serde_json::{Value, json};

fn file(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(name)
}

/// Compares the checks with those that are written down; `ATLANTE_TEST_RECORD=1` writes them down.
pub(super) fn keep(checks: &[Value]) {
    let path = file("app/record/formats.json");
    if env::var_os("ATLANTE_TEST_RECORD").is_some() {
        let date = env::var("ATLANTE_TEST_DATE").unwrap_or_else(|_| today());
        let mut text = serde_json::to_string_pretty(&json!({ "date": date, "checks": checks })).unwrap();
        text.push('\n');
        fs::write(path, text).unwrap();
        fs::write(file("docs/formats-checked.md"), table(&date, checks)).unwrap();
        return;
    }
    let known: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let of = |checks: &[Value]| -> BTreeSet<(String, String)> {
        let pair = |it: &Value| (it["format"].as_str().unwrap().to_owned(), it["address"].as_str().unwrap().to_owned());
        checks.iter().map(pair).collect()
    };
    let (known, now) = (of(known["checks"].as_array().unwrap()), of(checks));
    let missing: Vec<_> = known.difference(&now).collect();
    assert!(missing.is_empty(), "/dati/qualita says that these are checked: {missing:?}");
}

/// The day, as ISO 8601 writes it.
fn today() -> String {
    let output = std::process::Command::new("date").arg("+%F").output().unwrap();
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

fn table(date: &str, checks: &[Value]) -> String {
    let mut text = format!(
        "# What read the files on {date}\n\nWritten by `ATLANTE_TEST_RECORD=1 cargo xtask test programs_of_other_people`; \
         what each check does not see is in [formats.md](formats.md).\n\n| format | address | checked with | bytes |\n|---|---|---|---|\n"
    );
    for check in checks {
        let say = |name: &str| check[name].as_str().unwrap_or_default().to_owned();
        let (format, address, validator) = (say("format"), say("address"), say("validator"));
        writeln!(text, "| {format} | `{address}` | {validator} | {} |", check["bytes"]).unwrap();
    }
    text
}
