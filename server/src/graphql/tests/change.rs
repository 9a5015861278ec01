//! What is told when it happens.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, StatusCode},
};
use catalogue::Snapshot;
use futures_util::StreamExt;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use tokio::{sync::watch, time::timeout};
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

use super::{
    super::{
        endpoint::{Endpoint, Reader},
        feed::Feed,
        limit::STREAMS,
    },
    SNAPSHOT, snapshot,
};
use crate::config::Documents;

const CHANGED: &str = "subscription { catalogueChanged(since: 1) { number origin } }";

/// A catalogue that a test can change.
struct Catalogue {
    router: Router,
    endpoint: Endpoint,
    latest: Arc<Mutex<Arc<Snapshot>>>,
    shown: watch::Sender<Option<i64>>,
    stopping: CancellationToken,
}

impl Catalogue {
    fn new() -> Self {
        let latest = Arc::new(Mutex::new(Arc::clone(&SNAPSHOT)));
        let shown = watch::Sender::new(Some(1));
        let stopping = CancellationToken::default();
        let shared = Arc::clone(&latest);
        let feed = Feed::new(move || Some(Arc::clone(&shared.lock().unwrap())), shown.subscribe());
        let endpoint = Endpoint::with(feed, Documents::Any, stopping.clone());
        Self { router: endpoint.routes(), endpoint, latest, shown, stopping }
    }

    fn change(&self, number: i64) {
        *self.latest.lock().unwrap() = snapshot(number);
        self.shown.send_replace(Some(number));
    }

    async fn events(&self, query: &str) -> Events {
        let address = format!("/graphql?query={}", utf8_percent_encode(query, NON_ALPHANUMERIC));
        let request = Request::get(address).header("accept", "text/event-stream").body(Body::empty()).unwrap();
        let (head, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
        Events { status: head.status, headers: head.headers, body }
    }
}

struct Events {
    status: StatusCode,
    headers: HeaderMap,
    body: Body,
}

impl Events {
    /// The kind and the data of the next event; none at the end.
    async fn next(&mut self) -> Option<(String, Value)> {
        let mut stream = std::mem::take(&mut self.body).into_data_stream();
        // What only keeps the connection alive is no event.
        let event = async {
            loop {
                match stream.next().await {
                    Some(part) if part.as_ref().is_ok_and(|part| part.starts_with(b":")) => {}
                    part => break part,
                }
            }
        };
        let part = timeout(Duration::from_mins(1), event).await.expect("an event comes")?.unwrap();
        let text = String::from_utf8(part.to_vec()).unwrap();
        self.body = Body::from_stream(stream);
        let field = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
            line.unwrap_or_else(|| panic!("no {name} in {text:?}")).trim().to_owned()
        };
        let data = field("data");
        Some((field("event"), if data.is_empty() { Value::Null } else { serde_json::from_str(&data).unwrap() }))
    }
}

#[tokio::test]
async fn each_revision_is_an_event() {
    let catalogue = Catalogue::new();
    let mut events = catalogue.events(CHANGED).await;
    assert_eq!(events.status, 200);
    assert_eq!(events.headers["content-type"], "text/event-stream");
    assert_eq!(events.headers["access-control-allow-origin"], "*");
    assert_eq!(events.headers["cache-control"], "no-cache");
    for number in [2, 7] {
        catalogue.change(number);
        let (kind, answer) = events.next().await.unwrap();
        assert_eq!((kind.as_str(), &answer["data"]["catalogueChanged"]["number"]), ("next", &json!(number)));
    }
}

#[tokio::test]
async fn who_comes_back_is_told_at_once_of_what_was_missed() {
    let catalogue = Catalogue::new();
    catalogue.change(5);
    let mut events = catalogue.events("subscription { catalogueChanged(since: 3) { number } }").await;
    let (_, answer) = events.next().await.unwrap();
    assert_eq!(answer["data"]["catalogueChanged"]["number"], 5);
}

#[tokio::test]
async fn a_query_is_one_event_and_then_complete() {
    let catalogue = Catalogue::new();
    let mut events = catalogue.events("{ revision { number } }").await;
    assert_eq!(events.next().await.unwrap().1["data"]["revision"]["number"], 1);
    assert_eq!(events.next().await.unwrap(), ("complete".into(), Value::Null));
    assert_eq!(events.next().await, None);
}

#[tokio::test]
async fn limits_hold_before_anything_is_told() {
    let catalogue = Catalogue::new();
    let aliases = (0..31).map(|index| format!("a{index}: number")).collect::<Vec<_>>().join(" ");
    let many = format!("subscription {{ catalogueChanged {{ {aliases} }} }}");
    for (query, code) in [
        (many.as_str(), "LIMIT_EXCEEDED"),
        ("subscription { nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription {", "GRAPHQL_PARSE_FAILED"),
        ("mutation { nothing }", "GRAPHQL_VALIDATION_FAILED"),
    ] {
        let mut events = catalogue.events(query).await;
        let (kind, answer) = events.next().await.unwrap();
        assert_eq!((kind.as_str(), &answer["errors"][0]["extensions"]["code"]), ("next", &json!(code)), "{answer}");
        assert_eq!(events.next().await.unwrap().0, "complete", "{code}");
    }
}

#[tokio::test]
async fn one_reader_leaves_streams_for_the_others() {
    let catalogue = Catalogue::new();
    let reader = |address: &str| Reader { address: address.parse().ok(), ..Reader::default() };
    let (one, other) = (reader("203.0.113.7"), reader("203.0.113.8"));
    let held: Vec<_> = (0..STREAMS).map_while(|_| catalogue.endpoint.reserve_stream(&one).ok()).collect();
    assert_eq!(held.len(), 64);
    assert!(catalogue.endpoint.reserve_stream(&other).is_ok());
    drop(held);
    assert!(catalogue.endpoint.reserve_stream(&one).is_ok(), "what is given back can be taken again");
}

#[tokio::test]
async fn there_are_so_many_places_and_no_more() {
    let catalogue = Catalogue::new();
    let permits: Vec<_> =
        (1..STREAMS).map(|_| catalogue.endpoint.reserve_stream(&Reader::default()).ok().unwrap()).collect();
    let last = catalogue.events(CHANGED).await;
    assert_eq!(last.status, 200);
    let mut refused = catalogue.events(CHANGED).await;
    assert_eq!((refused.status.as_u16(), &refused.headers["retry-after"]), (503, &"2".parse().unwrap()));
    let text = axum::body::to_bytes(std::mem::take(&mut refused.body), 10_000).await.unwrap();
    let answer: Value = serde_json::from_slice(&text).unwrap();
    let expected = json!({ "code": "LIMIT_EXCEEDED", "limit": "streams", "value": 1_001, "bound": 1_000 });
    assert_eq!(answer["errors"][0]["extensions"], expected);
    // A client that goes gives its place back.
    drop(last);
    assert_eq!(catalogue.events(CHANGED).await.status, 200);
    drop(permits);
}

#[tokio::test]
async fn a_server_that_stops_ends_every_stream_without_calling_it_complete() {
    let catalogue = Catalogue::new();
    let mut events = catalogue.events(CHANGED).await;
    catalogue.stopping.cancel();
    assert_eq!(events.next().await, None);
}

#[tokio::test]
async fn a_subscription_without_a_stream_is_refused() {
    let catalogue = Catalogue::new();
    let body = json!({ "query": CHANGED }).to_string();
    let request = Request::post("/graphql").header("content-type", "application/json").body(Body::from(body)).unwrap();
    let response = catalogue.router.clone().oneshot(request).await.unwrap();
    assert_eq!(response.status(), 400);
}
