//! Messages: each that is used exists in every language, and each that exists is used.

use std::{collections::BTreeSet, fs, path::Path};

use catalogue::{files::Files, kind::Kind};
use serde_json::Value;

use crate::Language;

/// The keys of the messages of one language.
fn keys(language: Language) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../words/locales").join(language.code());
    let mut keys = BTreeSet::new();
    for file in fs::read_dir(folder).unwrap() {
        for line in fs::read_to_string(file.unwrap().path()).unwrap().lines() {
            let key = line.split_once(" =").map(|(key, _)| key);
            if let Some(key) = key.filter(|key| key.starts_with(|first: char| first.is_ascii_lowercase())) {
                assert!(keys.insert(key.to_owned()), "{key} is there twice in {}", language.code());
            }
        }
    }
    keys
}

/// The Rust files of the crate, tests left out.
fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if !path.to_string_lossy().contains("tests") {
            let text = fs::read_to_string(&path).unwrap();
            found.push(text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned());
        }
    }
}

/// The literals of a file.
fn literals(text: &str) -> Vec<String> {
    let text = text.replace("\\\"", "").replace("'\"'", "");
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.flat_map(|line| line.split('"').skip(1).step_by(2).map(ToOwned::to_owned).collect::<Vec<_>>()).collect()
}

/// What stands before and after the part of a literal that is filled, such as `month-{month}`.
fn pattern(literal: &str) -> Option<(&str, &str)> {
    let (before, rest) = literal.split_once('{')?;
    let (_, after) = rest.split_once('}')?;
    let plain = |part: &str| part.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-');
    (plain(before) && plain(after) && (before.ends_with('-') || after.starts_with('-'))).then_some((before, after))
}

#[test]
fn every_language_has_the_same_messages_and_all_are_used() {
    let italian = keys(Language::Italian);
    let english = keys(Language::English);
    let missing: Vec<_> = italian.symmetric_difference(&english).collect();
    assert!(missing.is_empty(), "only in one language: {missing:?}");

    let mut files = Vec::new();
    for folder in ["src", "../words/src", "../export/src"] {
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut files);
    }
    let literals: BTreeSet<String> = files.iter().flat_map(|text| literals(text)).collect();
    let patterns: Vec<(&str, &str)> = literals.iter().filter_map(|literal| pattern(literal)).collect();
    let unused: Vec<_> = italian
        .iter()
        .filter(|key| !literals.contains(*key))
        .filter(|key| !patterns.iter().any(|(before, after)| key.starts_with(before) && key.ends_with(after)))
        .collect();
    assert!(unused.is_empty(), "never used: {unused:?}");
}

#[test]
fn every_kind_of_record_has_a_name() {
    let known = keys(Language::Italian);
    let missing: Vec<_> = Kind::ALL.iter().filter(|kind| !known.contains(&format!("kind-{kind}"))).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn what_changes_in_a_record_has_a_name() {
    let known = keys(Language::Italian);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    let records = Files::read(&folder).unwrap().records().unwrap();
    let told = [Kind::Network, Kind::Intervention, Kind::Partner, Kind::Story, Kind::Source, Kind::Fact, Kind::Need];
    let mut fields = BTreeSet::new();
    for entry in records.entries() {
        let Ok(Value::Object(document)) = serde_json::from_str(&entry.document) else { continue };
        fields.extend(document.into_iter().map(|(name, _)| (entry.kind.name(), name)));
    }
    for (kind, name) in &fields {
        let kind = Kind::parse(kind).unwrap();
        let key = export::field_key(kind, name);
        assert!(known.contains(key), "{kind} {name}: {key}");
        // An identifier does not change: another one is another record.
        let is_id = ["slug", "id", "key"].contains(&name.as_str());
        assert!(is_id || key != "field-detail" || !told.contains(&kind), "{name} of a {kind} has no name");
    }
    assert!(fields.len() > 100, "{fields:?}");
}

#[test]
fn every_message_that_is_asked_for_exists() {
    let known = keys(Language::Italian);
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let mut asked = 0;
    for text in &files {
        for call in [".text(", ".count(", ".fill("] {
            for rest in text.split(call).skip(1) {
                let Some(key) = rest.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next()) else {
                    continue;
                };
                assert!(known.contains(key), "no message {key}");
                asked += 1;
            }
        }
    }
    assert!(asked > 100, "only {asked} were found");
}
