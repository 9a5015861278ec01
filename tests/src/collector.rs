//! A collector of traces on this machine, as the program meets it.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use axum::{Router, body::Bytes, extract::State, http::HeaderMap, routing::post};
use hyper_util::{rt::TokioIo, service::TowerToHyperService};
use opentelemetry_proto::tonic::{
    collector::trace::v1::ExportTraceServiceRequest,
    common::v1::{KeyValue, any_value::Value},
};
use prost::Message;
use tokio::net::TcpListener;

/// How long a test waits for a span; the program sends every five seconds.
const PATIENCE: Duration = Duration::from_secs(30);

/// A collector that keeps what it receives.
#[derive(Debug)]
pub struct Collector {
    /// Where it listens, such as `http://127.0.0.1:41234`.
    pub url: String,
    spans: Spans,
}

type Spans = Arc<Mutex<Vec<Span>>>;

/// A span that was received.
#[derive(Debug, Clone)]
pub struct Span {
    /// Its name.
    pub name: String,
    /// The number of its trace.
    pub trace: String,
    /// Its own number.
    pub id: String,
    /// The number of the span to which it belongs; empty for the first.
    pub parent: String,
    /// Everything that is said of it and of its program; a whole number has a `#` before it.
    pub attributes: BTreeMap<String, String>,
    /// Whether it failed.
    pub failed: bool,
}

impl Collector {
    /// One that takes everything.
    pub async fn new() -> Self {
        let (listener, url) = listen().await;
        let spans = Spans::default();
        let router = Router::new().route("/v1/traces", post(take)).with_state(Arc::clone(&spans));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let service = TowerToHyperService::new(router.clone());
                tokio::spawn(
                    hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service),
                );
            }
        });
        Self { url, spans }
    }

    /// One that lets everybody in and never says a word.
    pub async fn silent() -> Self {
        let (listener, url) = listen().await;
        tokio::spawn(async move {
            let mut held = Vec::new();
            while let Ok((stream, _)) = listener.accept().await {
                held.push(stream);
            }
        });
        Self { url, spans: Spans::default() }
    }

    /// One to which nobody comes.
    pub async fn away() -> Self {
        let (listener, url) = listen().await;
        drop(listener);
        Self { url, spans: Spans::default() }
    }

    /// Every span that it has received.
    pub fn spans(&self) -> Vec<Span> {
        self.spans.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The spans, as soon as there are `count` with this name.
    pub fn spans_named(&self, name: &str, count: usize) -> Vec<Span> {
        let begun = Instant::now();
        loop {
            let spans = self.spans();
            let named: Vec<_> = spans.iter().filter(|span| span.name == name).cloned().collect();
            if named.len() >= count {
                return named;
            }
            assert!(begun.elapsed() < PATIENCE, "{count} spans called {name} are not among {spans:#?}");
            thread::sleep(Duration::from_millis(50));
        }
    }
}

async fn listen() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
    let url = format!("http://{}", listener.local_addr().expect("it has an address"));
    (listener, url)
}

async fn take(State(spans): State<Spans>, headers: HeaderMap, body: Bytes) {
    assert_eq!(headers["content-type"], "application/x-protobuf");
    let request = ExportTraceServiceRequest::decode(body).expect("it is OTLP");
    for resource in request.resource_spans {
        let program = resource.resource.map(|resource| resource.attributes).unwrap_or_default();
        let received = resource.scope_spans.into_iter().flat_map(|scope| scope.spans).map(|span| Span {
            name: span.name,
            trace: hex(&span.trace_id),
            id: hex(&span.span_id),
            parent: hex(&span.parent_span_id),
            attributes: span.attributes.iter().chain(&program).map(pair).collect(),
            // The protocol's number for an error.
            failed: span.status.is_some_and(|status| status.code == 2),
        });
        spans.lock().unwrap_or_else(PoisonError::into_inner).extend(received);
    }
}

fn pair(attribute: &KeyValue) -> (String, String) {
    let value = attribute.value.as_ref().and_then(|value| value.value.as_ref());
    let value = match value {
        Some(Value::StringValue(text)) => text.clone(),
        Some(Value::IntValue(number)) => format!("#{number}"),
        other => format!("{other:?}"),
    };
    (attribute.key.clone(), value)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}
