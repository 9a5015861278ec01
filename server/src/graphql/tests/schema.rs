//! The committed schema, and what every schema of ours keeps to.

use std::{fs, path::Path};

use serde_json::Value;

use super::{super::sdl, data};

#[test]
fn the_committed_schema_is_the_one_that_is_served() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema.graphql");
    let committed = fs::read_to_string(path).unwrap_or_default();
    assert!(committed == sdl(), "write it again: cargo run -p server -- schema > schema.graphql");
}

#[tokio::test]
async fn everything_in_the_schema_is_described() {
    let types = data(
        "{ __schema { types { name kind description
            fields(includeDeprecated: true) { name description args { name description } }
            inputFields { name description } enumValues { name description } } } }",
    )
    .await;
    let mut silent = Vec::new();
    let described = |it: &Value| it["description"].as_str().is_some_and(|text| !text.is_empty());
    for kind in types["__schema"]["types"].as_array().unwrap() {
        let name = kind["name"].as_str().unwrap();
        // What federation wants in every subgraph begins with one underscore, and the library does not describe it.
        if name.starts_with('_') || name == "ID" {
            continue;
        }
        if !described(kind) {
            silent.push(name.to_owned());
        }
        for part in ["fields", "inputFields", "enumValues"] {
            let members = kind[part].as_array().into_iter().flatten();
            for member in members.filter(|it| it["name"].as_str().is_some_and(|name| !name.starts_with('_'))) {
                if !described(member) {
                    silent.push(format!("{name}.{}", member["name"]));
                }
                for argument in member["args"].as_array().into_iter().flatten().filter(|&it| !described(it)) {
                    silent.push(format!("{name}.{}({})", member["name"], argument["name"]));
                }
            }
        }
    }
    assert_eq!(silent, Vec::<String>::new());
}

#[tokio::test]
async fn a_connection_has_what_relay_asks_of_it() {
    let types = data(
        "{ __schema { types { name fields { name args { name } type { kind name ofType { kind name ofType { name } } } } } } }",
    )
    .await;
    let types = types["__schema"]["types"].as_array().unwrap().clone();
    let names = |kind: &Value| -> Vec<String> {
        kind["fields"].as_array().into_iter().flatten().map(|field| field["name"].as_str().unwrap().into()).collect()
    };
    let mut seen = 0;
    for kind in &types {
        let name = kind["name"].as_str().unwrap();
        if name.ends_with("Connection") {
            seen += 1;
            for field in ["totalCount", "nodes", "edges", "pageInfo"] {
                assert!(names(kind).iter().any(|name| name == field), "{name}.{field}");
            }
        }
        if name.ends_with("Edge") {
            assert_eq!(names(kind)[..2], ["cursor", "node"], "{name}");
        }
        for field in kind["fields"].as_array().into_iter().flatten() {
            if field["type"]["ofType"]["name"].as_str().is_some_and(|name| name.ends_with("Connection")) {
                for argument in ["first", "after", "last", "before"] {
                    let arguments = field["args"].as_array().unwrap();
                    assert!(arguments.iter().any(|it| it["name"] == argument), "{name}.{}", field["name"]);
                }
            }
        }
    }
    assert!(seen > 10);
}
