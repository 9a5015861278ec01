//! The law of the house: who may know whom.

use std::{collections::BTreeMap, fs, path::Path};

use toml::Table;

/// What each crate may import of ours.
const LAW: [(&str, &[&str]); 8] = [
    ("migration", &[]),
    ("entity", &[]),
    ("catalogue", &["entity", "migration"]),
    ("app", &["catalogue"]),
    ("site", &["app"]),
    ("server", &["app", "catalogue"]),
    ("tests", &["app", "catalogue", "server"]),
    ("xtask", &[]),
];

/// Crates that only these of ours may name.
const KEPT: [(&str, &[&str]); 5] = [
    ("sea-orm", &["catalogue", "entity", "tests"]),
    ("sea-orm-migration", &["migration"]),
    ("axum", &["server", "tests"]),
    ("async-graphql", &["server"]),
    ("leptos", &["app", "server", "site"]),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn dependencies(name: &str) -> Vec<String> {
    let manifest: Table = toml::from_str(&fs::read_to_string(root().join(name).join("Cargo.toml")).unwrap()).unwrap();
    let targets = manifest.get("target").and_then(|it| it.as_table());
    let targets = targets.into_iter().flat_map(|targets| targets.values().filter_map(|it| it.as_table()));
    targets
        .chain([&manifest])
        .flat_map(|table| ["dependencies", "dev-dependencies", "build-dependencies"].map(|section| table.get(section)))
        .filter_map(|section| section?.as_table())
        .flat_map(|section| section.keys().cloned())
        .collect()
}

#[test]
fn the_arrows_between_crates_point_one_way() {
    let law: BTreeMap<_, _> = LAW.into_iter().collect();
    let workspace: Table = toml::from_str(&fs::read_to_string(root().join("Cargo.toml")).unwrap()).unwrap();
    let members: Vec<&str> =
        workspace["workspace"]["members"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
    assert_eq!(members.len(), law.len(), "a crate without a law");
    for name in members {
        for dependency in dependencies(name).iter().filter(|it| law.contains_key(it.as_str())) {
            assert!(law[name].contains(&dependency.as_str()), "{name} must not import {dependency}");
        }
    }
}

#[test]
fn only_the_edges_know_the_frameworks() {
    for (framework, allowed) in KEPT {
        for (name, _) in LAW {
            let names = dependencies(name).iter().any(|it| it == framework);
            assert!(!names || allowed.contains(&name), "{name} must not name {framework}");
        }
    }
}

#[test]
fn only_the_settings_read_the_environment() {
    for folder in ["app/src", "catalogue/src", "entity/src", "migration/src", "server/src"] {
        visit(&root().join(folder), &mut |path, text| {
            let tests = path.iter().any(|part| part == "tests") || path.ends_with("tests.rs");
            let allowed = tests || path.ends_with("server/src/config.rs");
            // The tests of a file stand at its end; a module of them, declared above, is a file of its own.
            let own = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            assert!(allowed || !own.contains("env::var"), "{} reads the environment", path.display());
        });
    }
}

fn visit(folder: &Path, check: &mut impl FnMut(&Path, &str)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            visit(&path, check);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            check(&path, &fs::read_to_string(&path).unwrap());
        }
    }
}
