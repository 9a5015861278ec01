//! GraphQL to the letter of its specification (October 2021), where the library leaves it.

use axum::{body::Body, http::Request};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::{ask_with, data, http, refusal};

#[tokio::test]
async fn a_selection_of_which_nothing_is_left_is_an_empty_object() {
    for (query, answer) in [
        ("{ revision { number @skip(if: true) } }", json!({ "revision": {} })),
        ("{ revision { ...F } } fragment F on Revision { number @include(if: false) }", json!({ "revision": {} })),
        ("{ revision { ... @skip(if: true) { number } } }", json!({ "revision": {} })),
        (
            "{ revision { number @skip(if: true) } ...Q @skip(if: true) } fragment Q on Query { __typename }",
            json!({ "revision": {} }),
        ),
        ("{ revision @skip(if: true) { number } }", json!({})),
        ("{ revision { number @skip(if: true) } revision { number } }", json!({ "revision": { "number": 1 } })),
        ("{ node(id: \"TmV0d29yazpkYWxtaW5l\") { ... on Partner { slug } } }", json!({ "node": {} })),
    ] {
        let whole = ask_with(query, json!({})).await;
        assert_eq!(whole["data"], answer, "{query}: {whole}");
        assert_eq!(whole.get("errors"), None, "{query}");
    }
    let query = "query($on: Boolean!) { networks(first: 2) { nodes { slug @include(if: $on) } } }";
    let empty = ask_with(query, json!({ "on": false })).await;
    assert_eq!(empty["data"]["networks"]["nodes"], json!([{}, {}]), "a list whose items are never null");
    let full = ask_with(query, json!({ "on": true })).await;
    assert!(full["data"]["networks"]["nodes"][1]["slug"].is_string(), "{full}");
}

#[tokio::test]
async fn the_name_of_a_type_is_a_field_like_any_other() {
    for (query, variables, answer) in [
        (
            "{ __typename @skip(if: true) revision { __typename } }",
            json!({}),
            json!({ "revision": { "__typename": "Revision" } }),
        ),
        (
            "query($no: Boolean!) { a: __typename b: __typename @skip(if: $no) }",
            json!({ "no": true }),
            json!({ "a": "Query" }),
        ),
        (
            "query($no: Boolean!) { a: __typename b: __typename @skip(if: $no) }",
            json!({ "no": false }),
            json!({ "a": "Query", "b": "Query" }),
        ),
    ] {
        let whole = ask_with(query, variables).await;
        assert_eq!(whole["data"], answer, "{query}: {whole}");
    }
    for query in [
        "{ __typename(x: 1) }",
        "{ __typename { slug } }",
        "{ __typename @unknown }",
        "{ __typename @skip }",
        "{ __typename @skip(if: \"no\") }",
        "{ __typename @skip(if: $nowhere) }",
        "{ revision { __typename(x: 1) } }",
        "{ revision { ...F } } fragment F on Revision { __typename @unknown }",
    ] {
        assert_eq!(refusal(query).await["code"], "GRAPHQL_VALIDATION_FAILED", "{query}");
    }
}

#[tokio::test]
async fn no_mark_of_ours_is_ever_answered() {
    let text = super::text(
        "{ revision { number @skip(if: true) } networks(first: 3) { nodes { ... on Network { slug } } } }",
        json!({}),
    )
    .await;
    assert!(text.contains("\"slug\"") && !text.contains("atlante_selected"), "{text}");
    assert_eq!(
        data("{ networks(first: 1) { nodes { ... on Network { __typename } } } }").await["networks"]["nodes"][0],
        json!({ "__typename": "Network" })
    );
}

#[tokio::test]
async fn an_empty_name_of_an_operation_is_none() {
    let body = json!({ "query": "{ __typename }", "operationName": "" });
    let (status, text) = http::post_json(body.to_string()).await;
    assert_eq!(
        (status, serde_json::from_str::<Value>(&text).unwrap()["data"]["__typename"].as_str()),
        (200, Some("Query"))
    );
    let request = Request::get("/graphql?query=%7B__typename%7D&operationName=").body(Body::empty()).unwrap();
    assert_eq!(http::send(http::router(), request).await.0, 200);
}

#[tokio::test]
async fn a_client_that_also_takes_events_gets_json_for_a_query_and_events_for_a_subscription() {
    let get = |query: &str, accept: &str| {
        let address = format!("/graphql?query={}", utf8_percent_encode(query, NON_ALPHANUMERIC));
        Request::get(address).header("accept", accept).body(Body::empty()).unwrap()
    };
    let both = "application/json, text/event-stream";
    let (status, headers, _) = http::send(http::router(), get("{ revision { number } }", both)).await;
    assert_eq!(status.as_u16(), 200);
    assert_eq!(headers["content-type"], "application/json; charset=utf-8");
    assert!(headers.contains_key("etag"));
    let (_, headers, text) = http::send(http::router(), get("{ revision { number } }", "text/event-stream")).await;
    assert_eq!(headers["content-type"], "text/event-stream");
    assert!(text.contains("event: next"), "{text}");
    let stream = "subscription { catalogueChanged(since: 0) { number } }";
    for accept in [both, "text/event-stream"] {
        use tower::ServiceExt;

        let response = http::router().oneshot(get(stream, accept)).await.unwrap();
        assert_eq!(response.headers()["content-type"], "text/event-stream", "{accept}");
    }
    let (_, headers, text) = http::send(http::router(), get(stream, "application/json")).await;
    assert_eq!(headers["content-type"], "application/json; charset=utf-8");
    assert!(text.contains("BAD_REQUEST"), "{text}");
}
