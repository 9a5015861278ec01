//! GraphQL over HTTP, through the router.

use std::sync::{Arc, LazyLock};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode},
};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use tower::ServiceExt;

use super::{super::Endpoint, SNAPSHOT};

const GRAPHQL: &str = "application/graphql-response+json";
const JSON: &str = "application/json";

static ROUTER: LazyLock<Router> = LazyLock::new(|| Endpoint::new(|| Some(Arc::clone(&SNAPSHOT))).routes());

pub(super) fn router() -> Router {
    ROUTER.clone()
}

pub(super) async fn send(router: Router, request: Request<Body>) -> (StatusCode, HeaderMap, String) {
    let response = router.oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.unwrap();
    (parts.status, parts.headers, String::from_utf8(bytes.to_vec()).unwrap())
}

fn post(accept: &str, kind: &str, body: impl Into<Body>) -> Request<Body> {
    let request = Request::post("/graphql").header("accept", accept).header("content-type", kind);
    request.body(body.into()).unwrap()
}

fn get(accept: &str, query: &str) -> Request<Body> {
    let address = format!("/graphql?query={}", utf8_percent_encode(query, NON_ALPHANUMERIC));
    Request::get(address).header("accept", accept).body(Body::empty()).unwrap()
}

/// The status and the text of an answer to a body.
pub(super) async fn post_json(body: String) -> (u16, String) {
    let (status, _, text) = send(router(), post(GRAPHQL, JSON, body)).await;
    (status.as_u16(), text)
}

async fn posted(accept: &str, body: &Value) -> (StatusCode, Value) {
    let (status, headers, text) = send(router(), post(accept, JSON, body.to_string())).await;
    assert_eq!(headers["content-type"], format!("{accept}; charset=utf-8"));
    (status, serde_json::from_str(&text).unwrap())
}

#[tokio::test]
async fn a_request_error_has_no_data_and_the_status_of_its_media_type() {
    for query in ["{", "{ nothing }", "query($a: Int!) { __typename }", "{ networks(filter: 1) { totalCount } }"] {
        for (accept, expected) in [(GRAPHQL, 400), (JSON, 200)] {
            let (status, answer) = posted(accept, &json!({ "query": query })).await;
            assert_eq!((status.as_u16(), answer.get("data")), (expected, None), "{query}");
        }
    }
    let (status, answer) = posted(GRAPHQL, &json!({ "query": "{ networks(first: -1) { totalCount } }" })).await;
    assert_eq!((status.as_u16(), answer.get("data")), (200, Some(&Value::Null)));
}

#[tokio::test]
async fn a_request_that_is_none_is_refused() {
    for (body, status) in [
        ("{\"query\": \"{", 400),
        ("", 400),
        ("[]", 400),
        ("[{\"query\":\"{ __typename }\"}]", 400),
        ("{}", 400),
        ("{\"query\": 1}", 400),
        ("{\"query\": \"{ __typename }\", \"variables\": [1]}", 400),
        ("{\"query\": \"{ __typename }\", \"operationName\": 1}", 400),
        ("{\"query\": \"{ __typename }\", \"extensions\": 1}", 400),
        ("{\"query\": \"\\ud800\"}", 400),
        ("{\"query\": \"{ __typename }\", \"variables\": null, \"operationName\": null, \"extensions\": {}}", 200),
    ] {
        for accept in [GRAPHQL, JSON] {
            let (got, _, text) = send(router(), post(accept, JSON, body)).await;
            assert_eq!(got.as_u16(), status, "{body} {text}");
        }
    }
}

#[tokio::test]
async fn only_json_is_taken_so_that_no_form_of_another_site_can_post() {
    let body = "{\"query\":\"{ __typename }\"}";
    for kind in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "",
        "application/json; charset=utf-16",
    ] {
        let (status, _, _) = send(router(), post(GRAPHQL, kind, body)).await;
        assert_eq!(status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{kind}");
    }
    for kind in ["application/json", "Application/JSON; charset=\"utf-8\""] {
        let (status, _, _) = send(router(), post(GRAPHQL, kind, body)).await;
        assert_eq!(status, StatusCode::OK, "{kind}");
    }
    let request = Request::post("/graphql").header("content-type", JSON).header("content-encoding", "gzip");
    let (status, _, _) = send(router(), request.body(Body::empty()).unwrap()).await;
    assert_eq!(status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
}

#[tokio::test]
async fn a_long_body_is_refused_before_it_is_read() {
    let long = format!("{{\"query\":\"{{ __typename }} #{}\"}}", "x".repeat(20_000));
    let (status, _, text) = send(router(), post(GRAPHQL, JSON, long.clone())).await;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    let error: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(error["errors"][0]["extensions"]["limit"], "body");
    assert_eq!(error["errors"][0]["extensions"]["bound"], 16_384);
    // Nobody says how long this one will be.
    let stream = futures_util::stream::iter(long.into_bytes().chunks(1_000).map(<[u8]>::to_vec).collect::<Vec<_>>());
    let stream = futures_util::StreamExt::map(stream, Ok::<_, std::io::Error>);
    let (status, _, _) = send(router(), post(GRAPHQL, JSON, Body::from_stream(stream))).await;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
    let address = format!("{{ __typename }} #{}", "x".repeat(20_000));
    let (status, _, _) = send(router(), get(GRAPHQL, &address)).await;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn get_runs_queries_only() {
    let (status, headers, _) = send(router(), get(GRAPHQL, "mutation { a }")).await;
    assert_eq!((status, &headers["allow"]), (StatusCode::METHOD_NOT_ALLOWED, &"POST".parse().unwrap()));
    let (status, _, text) = send(router(), get(JSON, "{ provinces { totalCount } }")).await;
    assert_eq!(status, StatusCode::OK);
    assert!(text.starts_with("{\"data\":{\"provinces\":{\"totalCount\":12}}"), "{text}");
    let address = "/graphql?query=query+a($s:String!){network(slug:$s){slug}}query+b{__typename}&operationName=a&variables=%7B%22s%22:%22bergamo%22%7D";
    let (_, _, text) = send(router(), Request::get(address).body(Body::empty()).unwrap()).await;
    assert!(text.contains("{\"network\":{\"slug\":\"bergamo\"}}"), "{text}");
    for address in [
        "/graphql",
        "/graphql?query=%FF",
        "/graphql?query={a}&query={b}",
        "/graphql?query={a}&variables=x",
        "/graphql?query={a}&variables=1",
    ] {
        let (status, _, _) = send(router(), Request::get(address).body(Body::empty()).unwrap()).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{address}");
    }
}

#[tokio::test]
async fn other_methods_are_told_which_there_are() {
    for method in [Method::PUT, Method::DELETE, Method::PATCH, Method::TRACE] {
        let request = Request::builder().method(method).uri("/graphql").body(Body::empty()).unwrap();
        let (status, headers, _) = send(router(), request).await;
        assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED);
        assert_eq!(headers["allow"], "GET, HEAD, POST, OPTIONS");
    }
}

#[tokio::test]
async fn any_page_may_read_without_credentials() {
    let request = Request::options("/graphql").header("origin", "https://example.org").body(Body::empty()).unwrap();
    let (status, headers, _) = send(router(), request).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(headers["access-control-allow-methods"], "GET,POST");
    assert_eq!(headers["access-control-max-age"], "86400");
    assert!(headers["access-control-allow-headers"].to_str().unwrap().contains("content-type"));
    for (_, headers, _) in
        [send(router(), get(JSON, "{ __typename }")).await, send(router(), get("text/html", "{")).await]
    {
        assert_eq!(headers["access-control-allow-origin"], "*");
        assert!(!headers.contains_key("access-control-allow-credentials"));
    }
}

#[tokio::test]
async fn an_answer_that_is_already_there_is_not_sent_again() {
    let query = "{ networks { nodes { slug name } } }";
    let (_, headers, first) = send(router(), get(JSON, query)).await;
    let tag = headers["etag"].clone();
    assert_eq!(headers["cache-control"], "public, max-age=60");
    assert_eq!(headers["vary"], "accept, accept-encoding");
    assert!(tag.to_str().unwrap().starts_with("W/\""), "{tag:?}");
    let (_, headers, second) = send(router(), get(JSON, query)).await;
    assert_eq!((&headers["etag"], second), (&tag, first));
    let mut again = get(JSON, query);
    again.headers_mut().insert("if-none-match", tag.clone());
    let (status, headers, text) = send(router(), again).await;
    assert_eq!((status, &headers["etag"], text.as_str()), (StatusCode::NOT_MODIFIED, &tag, ""));
    let strong = tag.to_str().unwrap().trim_start_matches("W/");
    for (known, status) in [
        (format!("\"a\", W/{strong} , \"b\""), 304),
        (strong.into(), 304),
        ("*".into(), 304),
        ("\"a\", W/\"b\"".into(), 200),
        (String::new(), 200),
    ] {
        let mut again = get(JSON, query);
        again.headers_mut().insert("if-none-match", known.parse().unwrap());
        assert_eq!(send(router(), again).await.0.as_u16(), status, "{known}");
    }
    for request in [
        get(JSON, "{ nothing }"),
        get(JSON, "{ networks(first: -1) { totalCount } }"),
        post(JSON, JSON, "{\"query\":\"{ __typename }\"}"),
    ] {
        let (_, headers, _) = send(router(), request).await;
        assert!(!headers.contains_key("etag"));
        assert_eq!(headers["cache-control"], "no-store");
    }
}

#[tokio::test]
async fn what_cannot_be_accepted_is_said() {
    let (status, headers, _) = send(router(), get("text/html", "{ __typename }")).await;
    assert_eq!(status, StatusCode::NOT_ACCEPTABLE);
    assert_eq!(headers["content-type"], "application/json; charset=utf-8");
}

#[tokio::test]
async fn without_a_catalogue_clients_are_asked_to_come_again() {
    let router = Endpoint::new(|| None).routes();
    let (status, headers, text) = send(router, get(GRAPHQL, "{ __typename }")).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(headers["retry-after"], "2");
    assert!(text.contains("UNAVAILABLE"));
}

#[tokio::test]
async fn the_schema_can_be_read() {
    let (status, headers, text) = send(router(), Request::get("/schema.graphql").body(Body::empty()).unwrap()).await;
    assert_eq!((status, text), (StatusCode::OK, super::super::sdl()));
    assert_eq!(headers["content-type"], "text/plain; charset=utf-8");
    assert!(headers.contains_key("etag"));
    let (status, _, _) = send(router(), Request::post("/schema.graphql").body(Body::empty()).unwrap()).await;
    assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn a_fault_of_the_program_gives_an_identifier_and_no_reason() {
    let router = Endpoint::new(|| panic!("the secret of the house")).routes();
    let (status, headers, text) = send(router, get(GRAPHQL, "{ __typename }")).await;
    assert_eq!(
        (status, &headers["access-control-allow-origin"]),
        (StatusCode::INTERNAL_SERVER_ERROR, &"*".parse().unwrap())
    );
    assert!(!text.contains("secret"), "{text}");
    let answer: Value = serde_json::from_str(&text).unwrap();
    let extensions = answer["errors"][0]["extensions"].as_object().unwrap();
    assert_eq!(extensions.keys().collect::<Vec<_>>(), ["code", "requestId"]);
    assert_eq!(extensions["code"], "INTERNAL");
    assert_eq!(extensions["requestId"].as_str().unwrap().len(), 32);
}
