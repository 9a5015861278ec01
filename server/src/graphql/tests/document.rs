//! Documents that are known in advance.

use async_graphql::Variables;
use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request},
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use std::sync::Arc;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use super::{
    super::{
        document::Digest,
        endpoint::Endpoint,
        execute::{Answer, Author, Operation, prepare},
        feed::Feed,
        runner::Runner,
    },
    RUNNER, SNAPSHOT,
    http::send,
    scope,
};
use crate::{config::Documents, long_work::LongWork};

const QUERY: &str = "{ revision { number } }";

fn router(documents: Documents) -> Router {
    let feed = Feed::new(|| Some(Arc::clone(&SNAPSHOT)), watch::Sender::default().subscribe());
    Endpoint::with(feed, documents, CancellationToken::default()).routes()
}

async fn get(router: &Router, parameters: &[(&str, &str)]) -> (u16, HeaderMap, Value) {
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let pairs: Vec<String> = parameters.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    let request = Request::get(format!("/graphql?{}", pairs.join("&")));
    let request = request.header("accept", "application/graphql-response+json").body(Body::empty()).unwrap();
    let (status, headers, text) = send(router.clone(), request).await;
    (status.as_u16(), headers, serde_json::from_str(&text).unwrap())
}

async fn post(router: &Router, body: &Value) -> (u16, Value) {
    let request = Request::post("/graphql").header("content-type", "application/json");
    let request = request.header("accept", "application/graphql-response+json").body(body.to_string().into()).unwrap();
    let (status, _, text) = send(router.clone(), request).await;
    (status.as_u16(), serde_json::from_str(&text).unwrap())
}

fn known(digest: &str) -> Value {
    json!({ "persistedQuery": { "version": 1, "sha256Hash": digest } })
}

fn code(answer: &Value) -> &str {
    answer["errors"][0]["extensions"]["code"].as_str().unwrap_or_default()
}

#[tokio::test]
async fn a_query_that_was_sent_once_is_asked_by_its_digest() {
    let router = router(Documents::Any);
    let digest = known(&Digest::of(QUERY).to_string());
    let (status, headers, answer) = get(&router, &[("extensions", &digest.to_string())]).await;
    // The code and the words that Apollo's clients look for; and nobody may keep the answer.
    assert_eq!((status, code(&answer)), (400, "PERSISTED_QUERY_NOT_FOUND"));
    assert_eq!(answer["errors"][0]["message"], "PersistedQueryNotFound");
    assert_eq!(headers["cache-control"], "no-store");
    let (status, answer) = post(&router, &json!({ "query": QUERY, "extensions": digest })).await;
    assert_eq!((status, &answer["data"]["revision"]["number"]), (200, &json!(1)));
    let (status, headers, answer) = get(&router, &[("extensions", &digest.to_string())]).await;
    assert_eq!((status, &answer["data"]["revision"]["number"]), (200, &json!(1)));
    assert!(headers["cache-control"] == "public, max-age=60" && headers.contains_key("etag"), "{headers:?}");
}

#[tokio::test]
async fn a_digest_of_something_else_is_an_error_and_is_not_remembered() {
    let router = router(Documents::Any);
    let digest = known(&Digest::of("{ other }").to_string());
    let (status, answer) = post(&router, &json!({ "query": QUERY, "extensions": digest })).await;
    assert_eq!((status, code(&answer)), (400, "BAD_REQUEST"));
    let (_, answer) = post(&router, &json!({ "extensions": digest })).await;
    assert_eq!(code(&answer), "PERSISTED_QUERY_NOT_FOUND");
    for extensions in [
        known("abc"),
        known(&"é".repeat(32)),
        json!({ "persistedQuery": { "version": 2, "sha256Hash": Digest::of(QUERY).to_string() } }),
        json!({ "persistedQuery": 1 }),
    ] {
        let (status, answer) = post(&router, &json!({ "query": QUERY, "extensions": extensions })).await;
        assert_eq!((status, code(&answer)), (400, "BAD_REQUEST"), "{extensions}");
    }
}

/// What the documents of the site ask with; each takes what it declares.
fn variables() -> Value {
    json!({ "text": "Dalmine", "language": "IT" })
}

#[tokio::test]
async fn a_document_of_the_site_is_fetched_by_its_identifier() {
    for documents in [Documents::Any, Documents::Trusted] {
        let router = router(documents);
        for text in app::DOCUMENTS {
            let id = format!("sha256:{}", Digest::of(text));
            let (status, headers, answer) =
                get(&router, &[("documentId", &id), ("variables", &variables().to_string())]).await;
            assert_eq!((status, answer.get("errors")), (200, None), "{text}");
            assert_eq!(headers["cache-control"], "public, max-age=60");
        }
        for id in ["", "sha256:", "sha256:00", "explorer", &format!("sha256:{}", Digest::of("{ other }"))] {
            let (status, _, answer) = get(&router, &[("documentId", id)]).await;
            assert_eq!((status, code(&answer)), (400, "DOCUMENT_NOT_FOUND"), "{id}");
        }
        let (status, answer) = post(&router, &json!({ "documentId": "x", "query": QUERY })).await;
        assert_eq!((status, code(&answer)), (400, "BAD_REQUEST"));
    }
}

#[tokio::test]
async fn a_server_of_trusted_documents_runs_nothing_else() {
    let router = router(Documents::Trusted);
    for query in [QUERY, "{ __schema { types { name } } }", "subscription { catalogueChanged { number } }", "{"] {
        for extensions in [json!({}), known(&Digest::of(query).to_string())] {
            let (status, answer) = post(&router, &json!({ "query": query, "extensions": extensions })).await;
            assert_eq!((status, code(&answer)), (400, "DOCUMENT_NOT_TRUSTED"), "{query}");
        }
        let (_, _, answer) = get(&router, &[("query", query)]).await;
        assert_eq!(code(&answer), "DOCUMENT_NOT_TRUSTED", "{query}");
    }
    for text in app::DOCUMENTS {
        let (status, answer) = post(&router, &json!({ "query": text, "variables": variables() })).await;
        assert_eq!((status, answer.get("errors")), (200, None), "{text}");
    }
}

#[tokio::test]
async fn what_was_run_before_is_answered_as_at_first() {
    let query = "query One($slug: String!) { network(slug: $slug) { name } } query Two { revision { number } }";
    let ask = async |runner: &Runner, name: &str, variables: Value| {
        let variables = Variables::from_json(variables);
        let operation = Operation { query: query.into(), name: Some(name.into()), variables, author: Author::Client };
        match prepare(runner, operation) {
            Ok(ready) => ready.run(runner, Arc::new(scope())).await.text(),
            Err(error) => Answer::from(error).text(),
        }
    };
    let asked = [
        ("One", json!({ "slug": "dalmine" })),
        ("One", json!({ "slug": 7 })),
        ("One", json!({})),
        ("Two", json!({})),
        ("Two", json!({ "slug": "dalmine" })),
        ("One", json!({ "slug": "dalmine" })),
    ];
    let runner = Runner::new(LongWork::default());
    for (name, variables) in asked {
        let first = ask(&Runner::new(LongWork::default()), name, variables.clone()).await;
        assert_eq!(ask(&runner, name, variables.clone()).await, first, "{name} {variables}");
    }
}

#[tokio::test]
async fn the_documents_of_the_site_fit_the_schema() {
    for text in app::DOCUMENTS {
        let ready = prepare(
            &RUNNER,
            Operation { query: text.into(), variables: Variables::from_json(variables()), ..Operation::default() },
        )
        .ok()
        .unwrap();
        let answer = ready.run(&RUNNER, Arc::new(scope())).await;
        assert!(answer.is_whole(), "{text}: {answer:?}");
    }
}
