//! Each limit, exceeded.

use std::{
    fmt::Write,
    sync::Arc,
    time::{Duration, Instant},
};

use async_graphql::Response;
use serde_json::{Value, json};

use super::{super::limit::Report, Answer, EDITION, Operation, Scope, ask, ask_with, data, refusal, run, scope, text};

async fn refused(query: &str, limit: &str, value: usize, bound: usize) {
    let expected = json!({ "code": "LIMIT_EXCEEDED", "limit": limit, "value": value, "bound": bound });
    assert_eq!(refusal(query).await, expected, "{}", &query[..query.len().min(200)]);
}

#[tokio::test]
async fn a_long_document_is_refused() {
    refused(&format!("{{ revision {{ number }} }} #{}", "x".repeat(16_384)), "body", 16_409, 16_384).await;
}

#[tokio::test]
async fn a_document_of_many_tokens_is_refused() {
    refused(&format!("{{ revision {{ {} }} }}", "number ".repeat(2_000)), "tokens", 2_005, 2_000).await;
    // What stands in strings and comments is no token.
    let quiet = format!("# {}\n{{ network(slug: \"{}\") {{ slug }} }}", "{ ".repeat(3_000), "{ ".repeat(3_000));
    assert_eq!(data(&quiet).await["network"], Value::Null);
}

#[tokio::test]
async fn brackets_inside_brackets_are_refused() {
    for open in ["{ a ", "[", "("] {
        refused(&format!("{{ a(b: {}", open.repeat(32)), "nesting", 34, 32).await;
    }
}

#[tokio::test]
async fn a_name_that_would_swell_the_answer_is_refused() {
    refused(&format!("{{ {}: revision {{ number }} }}", "a".repeat(81)), "name", 81, 80).await;
}

#[tokio::test]
async fn a_deep_document_is_refused() {
    let deep = |levels: usize| {
        format!(
            "{{ municipality(slug: \"bergamo\") {{ {} name {} }} }}",
            "neighbours { ".repeat(levels),
            "}".repeat(levels)
        )
    };
    refused(&deep(9), "depth", 11, 10).await;
    assert_eq!(ask(&deep(3)).await["errors"], Value::Null);
}

/// Fragments of which each is spread twice by the one before.
fn doubled(levels: usize, last: &str) -> String {
    let mut query = String::from("{ revision { ...f0 } }");
    for level in 0..levels {
        write!(query, " fragment f{level} on Revision {{ ...f{0} ...f{0} }}", level + 1).unwrap();
    }
    write!(query, " fragment f{levels} on Revision {{ {last} }}").unwrap();
    query
}

#[tokio::test]
async fn fragments_count_as_often_as_they_are_spread() {
    // Two levels below the limit of 2,000, and one above.
    assert_eq!(ask(&doubled(8, "number")).await["errors"], Value::Null);
    let answer = text(&doubled(11, "number"), json!({})).await;
    assert!(answer.contains("LIMIT_EXCEEDED") && answer.len() < 10_000, "{answer}");
    assert_eq!(refusal(&doubled(11, "...missing")).await["limit"], "fields");
}

#[tokio::test]
async fn many_fields_are_refused_fragments_written_out() {
    let many = format!("{{ {} }} fragment f on Query {{ {} }}", "...f ".repeat(21), "revision { number } ".repeat(50));
    let answer = refusal(&many).await;
    assert!(answer["limit"] == "fields" || answer["limit"] == "rootFields", "{answer}");
    let many =
        format!("{{ revision {{ {} }} }} fragment f on Revision {{ {} }}", "...f ".repeat(20), "number ".repeat(100));
    refused(&many, "fields", 20 * 101 + 1, 2_000).await;
    let operations = format!(
        "query a {{ revision {{ ...f }} }} query b {{ revision {{ ...f }} }} fragment f on Revision {{ {} }}",
        "number ".repeat(1_100)
    );
    assert_eq!(refusal(&operations).await["limit"], "fields");
}

#[tokio::test]
async fn many_aliases_are_refused() {
    let aliases: String = (0..31).fold(String::new(), |text, at| text + &format!("a{at}: number "));
    refused(&format!("{{ revision {{ {aliases} }} }}"), "aliases", 31, 30).await;
    let spread: String = format!(
        "{{ a: revision {{ ...f }} b: revision {{ ...f }} }} fragment f on Revision {{ {} }}",
        &aliases[..aliases.find("a15").unwrap()]
    );
    refused(&spread, "aliases", 32, 30).await;
}

#[tokio::test]
async fn many_root_fields_are_refused() {
    refused(&format!("{{ {} }}", "revision { number } ".repeat(11)), "rootFields", 11, 10).await;
    let hidden = format!(
        "{{ ...f ... {{ revision {{ number }} }} }} fragment f on Query {{ {} }}",
        "revision { number } ".repeat(10)
    );
    refused(&hidden, "rootFields", 11, 10).await;
}

#[tokio::test]
async fn many_directives_are_refused() {
    refused(&format!("{{ revision {{ {} }} }}", "number @include(if: true) ".repeat(21)), "directives", 21, 20).await;
    refused(&format!("query {} {{ revision {{ number }} }}", "@a ".repeat(21)), "directives", 21, 20).await;
}

#[tokio::test]
async fn a_large_answer_is_refused() {
    let query = "{ provinces { nodes { municipalities(first: 100) { nodes { neighbours { neighbours { neighbours { name } } } } } } } }";
    let answer = refusal(query).await;
    assert_eq!(
        (&answer["code"], &answer["limit"], &answer["bound"]),
        (&json!("LIMIT_EXCEEDED"), &json!("resolved"), &json!(50_000))
    );
}

#[test]
fn an_answer_of_many_bytes_is_refused() {
    let answer = |bytes: usize| Answer::Done(Response::new("x".repeat(bytes)).into(), Report::default()).bytes();
    let beside = answer(0).unwrap().len();
    assert_eq!(answer(2_000_000).unwrap().len(), 2_000_000 + beside);
    let long = Answer::from(answer(3_000_000).unwrap_err()).bytes().unwrap();
    let long: Value = serde_json::from_slice(&long).unwrap();
    let expected =
        json!({ "code": "LIMIT_EXCEEDED", "limit": "answer", "value": 3_000_000 + beside, "bound": 2_097_152 });
    assert_eq!(long["errors"][0]["extensions"], expected);
}

#[tokio::test]
async fn a_text_longer_than_anyone_types_is_refused() {
    for (field, argument) in [
        ("municipalities(text: $text) { totalCount }", "text"),
        ("networks(filter: { text: $text }) { totalCount }", "filter.text"),
        ("facets(filter: { text: $text }) { networks { themes { count } } }", "filter.text"),
    ] {
        let query = format!("query($text: String) {{ {field} }}");
        let long = ask_with(&query, json!({ "text": "è".repeat(201) })).await;
        let expected = json!({ "code": "BAD_INPUT", "argument": argument });
        assert_eq!(long["errors"][0]["extensions"], expected, "{field}");
        let usual = ask_with(&query, json!({ "text": "è".repeat(200) })).await;
        assert_eq!(usual["errors"], Value::Null, "{field}");
    }
}

#[tokio::test]
async fn at_most_ten_errors_are_listed_and_none_is_long() {
    let query = format!("{{ revision {{ {} }} }}", (0..500).fold(String::new(), |text, at| text + &format!("x{at} ")));
    let answer = text(&query, json!({})).await;
    assert!(answer.len() < 10_000);
    let answer: Value = serde_json::from_str(&answer).unwrap();
    assert_eq!(answer["errors"].as_array().unwrap().len(), 10);
    let long = format!("{{ network(slug: [\"{}\"]) {{ slug }} }}", "x".repeat(15_000));
    assert!(text(&long, json!({})).await.len() < 1_000);
}

/// The query of graphql-js 16 with all its options, which `GraphiQL` sends.
const INTROSPECTION: &str = "query IntrospectionQuery { __schema { description queryType { name kind } mutationType { name kind }
    subscriptionType { name kind } types { ...FullType } directives { name description isRepeatable locations
    args(includeDeprecated: true) { ...InputValue } } } }
    fragment FullType on __Type { kind name description specifiedByURL isOneOf
    fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef }
    isDeprecated deprecationReason } inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
    enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
    fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
    fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
    ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }";

#[tokio::test]
async fn the_whole_introspection_query_passes() {
    let data = data(INTROSPECTION).await;
    assert_eq!(data["__schema"]["queryType"]["name"], "Query");
}

#[tokio::test]
async fn introspection_cannot_go_round() {
    let round = "{ __schema { types { fields { type { fields { name } } } } } }";
    refused(round, "introspectionLists", 2, 1).await;
    let wide = format!("{{ __schema {{ types {{ {} }} }} }}", "name ".repeat(400));
    refused(&wide, "introspectionFields", 401, 400).await;
    let deep = format!("{{ __type(name: \"Network\") {{ {} name {} }} }}", "ofType { ".repeat(20), "}".repeat(20));
    refused(&deep, "introspectionDepth", 21, 20).await;
}

#[tokio::test]
async fn an_answer_says_what_it_cost_and_what_was_left() {
    let answer = ask("{ networks(first: 5) { nodes { slug name } } }").await;
    let cost = &answer["extensions"]["cost"];
    assert_eq!(cost["depth"], json!({ "used": 3, "left": 7 }));
    assert_eq!(cost["fields"], json!({ "used": 4, "left": 1_996 }));
    assert_eq!(cost["rootFields"], json!({ "used": 1, "left": 9 }));
    assert!(cost["resolved"]["used"].as_u64().unwrap() >= 10);
}

#[tokio::test]
async fn an_operation_that_takes_too_long_is_refused() {
    let query = "{ networks(first: 100) { nodes { slug name partners { partner { name } } } } }";
    let operation = || Operation { query: query.into(), ..Operation::default() };
    let now = scope();
    let complete: Value = serde_json::from_str(&run(operation(), now).await).unwrap();
    assert_eq!(complete["errors"], Value::Null);
    let long_ago = Instant::now().checked_sub(Duration::from_secs(6)).unwrap();
    let answer = run(operation(), Scope::since(long_ago, Arc::clone(&EDITION), None)).await;
    let answer: Value = serde_json::from_str(&answer).unwrap();
    let told = &answer["errors"][0]["extensions"];
    assert_eq!(
        (&told["code"], &told["limit"], &told["bound"]),
        (&json!("LIMIT_EXCEEDED"), &json!("time"), &json!(5_000))
    );
    assert!(told["value"].as_u64().unwrap() >= 6_000 && answer.get("data").is_none(), "{answer}");
}

#[tokio::test]
async fn a_refusal_is_short_whatever_was_asked() {
    let long = "a".repeat(80);
    let field = |index: usize| format!("b{index}{}: {long}(x: \"{}\")", "b".repeat(70), "c".repeat(200));
    let wide = (0..30).map(field).collect::<Vec<_>>().join(" ");
    for query in [
        format!("{{ {wide} }}"),
        format!("{{ revision {{ {} }} }}", format!("{long} ").repeat(150)),
        format!("{{ networks(filter: {{ provinces: [{}] }}) {{ totalCount }} }}", "\"🦀🦀🦀🦀\", ".repeat(60)),
        format!("{{ networks(filter: {{ topics: [\"{}\"] }}) {{ totalCount }} }}", "ù".repeat(7_000)),
        format!("query({}) {{ revision {{ number }} }}", "$v: Nothing! ".repeat(300)),
        format!("{{ nodes(ids: [{}]) {{ id }} }}", "\"\", ".repeat(101)),
        format!("{{ {} }}", "...a ".repeat(1_500)),
        format!("\"{}", "é".repeat(8_000)),
    ] {
        let answer = text(&query, json!({})).await;
        assert!(
            answer.starts_with("{\"errors\":[") && answer.len() <= 10_000,
            "{} for {}",
            answer.len(),
            query.chars().take(60).collect::<String>()
        );
    }
}
