//! What nobody thought of: input made at random, and the input in which a fault was once found, which
//! `proptest` keeps in `tests/proptest-regressions` and tries first.
//!
//! `PROPTEST_CASES=100000 cargo xtask test fuzz` goes on for longer.

use std::sync::LazyLock;

use axum::http::StatusCode;
use catalogue::{Filter, Part, Revision, Snapshot, files::Files};
use proptest::{collection::vec, prelude::*, sample::select, test_runner::Config};
use serde_json::{Value, json};
use tests::World;
use tokio::runtime::Runtime;

/// A seeded world, and the threads it needs where a test is no async function.
struct Place {
    runtime: Runtime,
    world: World,
}

static PLACE: LazyLock<Place> = LazyLock::new(|| {
    let runtime = Runtime::new().unwrap();
    let world = runtime.block_on(World::new());
    Place { runtime, world }
});

/// As many cases as fit into a few seconds of a debug build, unless `PROPTEST_CASES` says otherwise.
fn cases(few: u32) -> Config {
    let asked = Config::default();
    // The library's own number, which it has where nothing is asked.
    let cases = if asked.cases == 256 { few } else { asked.cases };
    Config { cases, max_shrink_iters: 200, ..asked }
}

/// Values that stand in the catalogue, and some that look as if they did.
const VALUES: [&str; 20] = [
    "BG",
    "bg",
    "MI",
    "scuola",
    "servizi",
    "italiano-l2",
    "mediazione-culturale",
    "scuole",
    "donne",
    "reported",
    "planned",
    "intervista",
    "016091",
    "999999",
    "nome",
    "comuni",
    "1",
    "0",
    "-1",
    "18446744073709551616",
];

fn value() -> impl Strategy<Value = String> {
    prop_oneof![4 => select(&VALUES[..]).prop_map(str::to_owned), 2 => any::<String>(), 1 => "[%&=+;#a-z0-9]{0,300}"]
}

fn parameter() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => select(app::Parameter::all().map(app::Parameter::name).collect::<Vec<_>>()).prop_map(str::to_owned),
        1 => any::<String>(),
    ]
}

fn encoded(pairs: &[(String, String)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn any_query_of_an_address_is_answered_with_a_page_or_a_reason(
        path in select(vec!["/", "/en", "/cerca", "/storie", "/en/storie", "/comuni", "/fonti", "/temi/scuola", "/reti/dalmine"]),
        pairs in vec((parameter(), value()), 0..12),
        raw in "[ -~]{0,40}",
    ) {
        let query = encoded(&pairs);
        let raw: String = url::form_urlencoded::byte_serialize(raw.as_bytes()).collect();
        // An escape cut in two, and bytes that are no text, come too.
        for path in [format!("{path}?{query}"), format!("{path}?{query}&q=%{raw}%ff%f"), format!("/{raw}%ff?{query}")] {
            let reply = PLACE.runtime.block_on(PLACE.world.get(&path));
            let known = [StatusCode::OK, StatusCode::PERMANENT_REDIRECT, StatusCode::BAD_REQUEST, StatusCode::NOT_FOUND];
            prop_assert!(known.contains(&reply.status), "{} on {path}", reply.status);
        }
    }

    #[test]
    fn a_filter_is_written_into_an_address_and_read_again(pairs in vec((parameter(), value()), 0..20)) {
        let filter = Filter::from_query(pairs);
        let query = encoded(&filter.pairs().iter().map(|&(key, value)| (key.into(), value.into())).collect::<Vec<_>>());
        let again = Filter::from_query(url::form_urlencoded::parse(query.as_bytes()));
        prop_assert_eq!(&again, &filter);
        // Resolving it never panics, and a reason names a part that the filter has.
        if let Err(bad) = PLACE.world.snapshot().select(&filter) {
            prop_assert!(filter.values(bad.part).any(|value| value == bad.value), "{bad}");
            prop_assert!(bad.part != Part::Text);
        }
    }
}

/// Words of the language and of the schema, as a document strings them together.
const WORDS: [&str; 46] = [
    "{",
    "}",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    ":",
    "!",
    "$",
    "@",
    "...",
    "=",
    "|",
    "&",
    "\"",
    "\"\"\"",
    "query",
    "mutation",
    "subscription",
    "fragment",
    "on",
    "networks",
    "network",
    "nodes",
    "edges",
    "node",
    "interventions",
    "partners",
    "search",
    "filter",
    "first",
    "after",
    "slug",
    "name",
    "__schema",
    "__typename",
    "types",
    "Network",
    "null",
    "true",
    "1e9",
    "2147483648",
    "@include(if: true)",
    "a: networks",
];

/// A document that makes sense, with a few bytes exchanged, doubled or taken away.
const DOCUMENT: &str = "query Q($f: Filter, $n: Int = 3) { networks(filter: $f, first: $n) { totalCount nodes { ...N } pageInfo { \
     endCursor } } } fragment N on Network { slug name province { name } interventions(first: 2) { nodes { title topics { \
     slug } } } }";

fn document() -> impl Strategy<Value = String> {
    let strung = vec(select(&WORDS[..]), 0..60).prop_map(|words| words.join(" "));
    let damaged = vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..3), 1..6).prop_map(|cuts| {
        let mut text: Vec<u8> = DOCUMENT.into();
        for (from, length, how) in cuts {
            let from = from.index(text.len());
            let to = (from + length.index(40)).min(text.len());
            let part: Vec<u8> = text[from..to].to_vec();
            match how {
                0 => drop(text.drain(from..to)),
                1 => drop(text.splice(from..from, part)),
                _ => text[from..to].reverse(),
            }
            if text.is_empty() {
                break;
            }
        }
        String::from_utf8_lossy(&text).into_owned()
    });
    prop_oneof![3 => strung, 3 => damaged, 1 => any::<String>()]
}

/// Any JSON, not deep.
fn variables() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        value().prop_map(Value::from),
    ];
    let any = leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((select(&["provinces", "themes", "text", "x"][..]), inner), 0..4)
                .prop_map(|pairs| Value::Object(pairs.into_iter().map(|(key, value)| (key.into(), value)).collect())),
        ]
    });
    (any.clone(), any).prop_map(|(f, n)| json!({ "f": f, "n": n }))
}

/// Whether an answer is one of GraphQL, and any fault the client's.
fn is_no_fault_of_ours(answer: &Value) -> bool {
    let errors = answer["errors"].as_array();
    let ours = errors.into_iter().flatten().any(|error| error["extensions"]["code"] == "INTERNAL");
    !ours && (errors.is_some() || answer["data"].is_object())
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn any_document_of_graphql_is_answered(document in document(), variables in variables()) {
        let answer = PLACE.runtime.block_on(PLACE.world.query_with(&document, &variables));
        prop_assert!(is_no_fault_of_ours(&answer), "{document} {variables}: {answer}");
    }

    #[test]
    fn any_cursor_is_a_place_in_the_list_or_refused(
        cursor in prop_oneof![any::<String>(), "[A-Za-z0-9+/_=-]{0,60}", (0..40usize).prop_map(real_cursor)],
        damage in prop::option::of((any::<prop::sample::Index>(), any::<char>())),
        first in -2..104i32,
        backwards in any::<bool>(),
    ) {
        let mut letters: Vec<char> = cursor.chars().collect();
        if let Some((index, letter)) = damage && !letters.is_empty() {
            let index = index.index(letters.len());
            letters[index] = letter;
        }
        let cursor: String = letters.into_iter().collect();
        let document = if backwards {
            "query($c: String, $n: Int) { networks(last: $n, before: $c) { nodes { slug } } }"
        } else {
            "query($c: String, $n: Int) { networks(first: $n, after: $c) { nodes { slug } } }"
        };
        let answer = PLACE.runtime.block_on(PLACE.world.query_with(document, &json!({ "c": cursor, "n": first })));
        prop_assert!(is_no_fault_of_ours(&answer), "{cursor} {first}: {answer}");
        if let Some(nodes) = answer["data"]["networks"]["nodes"].as_array() {
            prop_assert!(nodes.len() <= usize::try_from(first).unwrap_or(0), "{cursor} {first}: {answer}");
        }
    }
}

/// The cursor of one of the networks.
fn real_cursor(index: usize) -> String {
    static CURSORS: LazyLock<Vec<String>> = LazyLock::new(|| {
        let answer = PLACE.runtime.block_on(PLACE.world.query("{ networks(first: 100) { edges { cursor } } }"));
        let edges = answer["networks"]["edges"].as_array().unwrap();
        edges.iter().map(|edge| edge["cursor"].as_str().unwrap().to_owned()).collect()
    });
    CURSORS[index % CURSORS.len()].clone()
}

/// What is put in the place of some bytes of a file.
const SCRAPS: [&str; 16] = [
    "",
    "0",
    "-1",
    "1e400",
    "null",
    "\"",
    "{",
    "}",
    "[]",
    ",",
    "\n",
    "\u{0}",
    "\u{fffd}",
    "true",
    "99999999999999999999",
    "è",
];

proptest! {
    // Each reads the whole catalogue again.
    #![proptest_config(cases(24))]

    #[test]
    fn damaged_files_are_refused_with_every_fault_named_or_make_a_whole_catalogue(
        damages in vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..30usize, select(&SCRAPS[..])), 1..4),
    ) {
        let seed = server::seed::files();
        let names: Vec<String> = seed.iter().map(|(name, _)| name.to_owned()).collect();
        let mut damaged: std::collections::BTreeMap<String, Vec<u8>> =
            seed.iter().map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).collect();
        for (file, from, length, scrap) in damages {
            let bytes = damaged.get_mut(&names[file.index(names.len())]).unwrap();
            let from = from.index(bytes.len());
            let to = (from + length).min(bytes.len());
            bytes.splice(from..to, scrap.bytes());
        }
        match damaged.into_iter().collect::<Files>().checked() {
            Ok(records) => {
                let revision = Revision::new(1, "", "");
                prop_assert!(Snapshot::new(revision, &records).is_ok(), "the check and the snapshot disagree");
            }
            Err(faults) => {
                prop_assert!(!faults.is_empty());
                for fault in faults {
                    prop_assert!(!fault.file.is_empty() && !fault.problem.is_empty() && !fault.remedy.is_empty(), "{fault}");
                }
            }
        }
    }
}
