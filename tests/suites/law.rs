//! The law of the house: who may know whom.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    process::Command,
};

use serde_json::Value;
use spdx::{Expression, ParseMode};
use toml::Table;

/// What each crate may import of ours: those of the floors below, never one beside or above.
const LAW: [(&str, &[&str]); 15] = [
    ("migration", &[]),
    ("entity", &[]),
    ("catalogue", &[]),
    ("macros", &[]),
    ("store", &["catalogue", "entity", "migration"]),
    ("search", &["catalogue"]),
    ("export", &["catalogue"]),
    ("words", &["catalogue"]),
    ("address", &["catalogue"]),
    ("app", &["address", "catalogue", "export", "search", "words"]),
    ("site", &["app"]),
    ("server", &["app", "catalogue", "export", "macros", "search", "store", "words"]),
    ("tests", &["app", "catalogue", "export", "search", "server", "store", "world"]),
    ("world", &["catalogue"]),
    ("xtask", &[]),
];

/// Crates that only these of ours may name.
const KEPT: [(&str, &[&str]); 7] = [
    ("sea-orm", &["entity", "store", "tests"]),
    ("sea-orm-migration", &["migration"]),
    ("axum", &["server", "tests"]),
    ("async-graphql", &["server"]),
    ("leptos", &["app", "server", "site"]),
    ("tantivy", &["search"]),
    ("fluent-bundle", &["words"]),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// What cargo itself says of every package that is built, ours and others'.
fn metadata() -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The crates of the workspace, and what each names as a dependency of any kind and for any system.
fn crates() -> BTreeMap<String, BTreeSet<String>> {
    let metadata = metadata();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    // Without a source, a package is a folder of this repository.
    let ours = metadata["packages"].as_array().unwrap().iter().filter(|package| package["source"].is_null());
    ours.map(|package| {
        let dependencies = package["dependencies"].as_array().unwrap();
        (text(&package["name"]), dependencies.iter().map(|it| text(&it["name"])).collect())
    })
    .collect()
}

#[test]
fn the_arrows_between_crates_point_one_way() {
    let law: BTreeMap<_, _> = LAW.into_iter().collect();
    let crates = crates();
    assert_eq!(crates.len(), law.len(), "a crate without a law");
    for (name, dependencies) in &crates {
        for dependency in dependencies.iter().filter(|it| crates.contains_key(*it)) {
            assert!(law[name.as_str()].contains(&dependency.as_str()), "{name} must not import {dependency}");
        }
    }
}

#[test]
fn only_the_edges_know_the_frameworks() {
    for (name, dependencies) in crates() {
        for (framework, allowed) in KEPT {
            assert!(!dependencies.contains(framework) || allowed.contains(&&*name), "{name} must not name {framework}");
        }
    }
}

#[test]
fn only_the_settings_read_the_environment() {
    for folder in [
        "address/src",
        "app/src",
        "catalogue/src",
        "entity/src",
        "migration/src",
        "search/src",
        "server/src",
        "store/src",
        "words/src",
    ] {
        visit(&root().join(folder), &mut |path, text| {
            let tests = path.iter().any(|part| part == "tests") || path.ends_with("tests.rs");
            let allowed = tests || path.ends_with("server/src/config.rs");
            // The tests of a file stand at its end; a module of them, declared above, is a file of its own.
            let own = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            assert!(allowed || !own.contains("env::var"), "{} reads the environment", path.display());
        });
    }
}

/// `cargo xtask audit` looks at more; this needs no other program, and no network once every crate is there.
#[test]
fn what_others_wrote_has_a_licence_that_may_be_used_and_comes_from_one_registry() {
    let rules: Table = toml::from_str(&fs::read_to_string(root().join("deny.toml")).unwrap()).unwrap();
    let allowed: Vec<String> =
        rules["licenses"]["allow"].as_array().unwrap().iter().map(|it| it.as_str().unwrap().into()).collect();
    let metadata = metadata();
    let others = metadata["packages"].as_array().unwrap().iter().filter(|package| !package["source"].is_null());
    let mut origins: Vec<&str> = Vec::new();
    for package in others {
        let name = &package["name"];
        let licence = package["license"].as_str().unwrap_or_else(|| panic!("{name} has no licence"));
        let expression = Expression::parse_mode(licence, ParseMode::LAX).unwrap();
        let may = expression.evaluate(|needed| allowed.contains(&needed.to_string()));
        assert!(may, "{name} is under {licence}, which deny.toml does not allow");
        origins.push(package["source"].as_str().unwrap());
    }
    origins.dedup();
    assert!(origins.len() == 1 && origins[0].starts_with("registry+"), "{origins:?}");
}

#[test]
fn the_guide_and_the_packages_know_every_setting_and_no_other() {
    let help = tests::Program::run(&["serve", "--help"]).stdout;
    let help = String::from_utf8(help).unwrap();
    let guide = fs::read_to_string(root().join("docs/operation.md")).unwrap();
    for setting in words(&help, "--").filter(|it| !["--help", "--version"].contains(&it.as_str())) {
        assert!(guide.contains(&format!("| `{setting}` |")), "{setting} is not in docs/operation.md");
    }
    let packages = fs::read_dir(root().join("packaging")).unwrap();
    let packages = packages.map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap()).collect::<String>();
    for name in words(&(guide + &packages), "ATLANTE_") {
        assert!(help.contains(&format!("[env: {name}=")), "no setting is called {name}");
    }
}

/// The names in a text that begin with `start`.
fn words(text: &str, start: &str) -> impl Iterator<Item = String> {
    let name = |word: char| !(word.is_ascii_alphanumeric() || matches!(word, '-' | '_'));
    let names: Vec<String> = text.split(name).filter(|it| it.starts_with(start)).map(Into::into).collect();
    names.into_iter().filter(move |it| it.len() > 3)
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
