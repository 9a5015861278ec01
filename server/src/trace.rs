//! A request's way through the program, told to an OpenTelemetry collector when somebody wants it.
//!
//! Everything else uses the spans of `tracing`, which cost nothing while nobody wants them. No span
//! has a query, a document of GraphQL, or anything else that says who asked or what was typed.

mod collector;

use std::time::Duration;

use async_graphql::parser::types::OperationType;
use axum::{extract::Request, http::StatusCode};
use opentelemetry::{KeyValue, propagation::TextMapPropagator, trace::TracerProvider};
use opentelemetry_http::HeaderExtractor;
use opentelemetry_otlp::{ExporterBuildError, Protocol, SpanExporter, WithExportConfig, WithHttpConfig};
use opentelemetry_sdk::{Resource, propagation::TraceContextPropagator, trace::SdkTracerProvider};
use tracing::{Span, field::Empty, info_span};
use tracing_opentelemetry::OpenTelemetrySpanExt;
use tracing_subscriber::{Layer, Registry, filter::filter_fn, layer::SubscriberExt, util::SubscriberInitExt};

use self::collector::CollectorClient;
use crate::{
    client::{self, Client, Proxy},
    config::Collector,
};

/// Names of operations that are longer say nothing.
const LONGEST_NAME: usize = 64;

/// Where spans go; nowhere, when nobody wants them.
#[derive(Debug)]
pub(crate) struct Traces(Option<SdkTracerProvider>);

impl Traces {
    /// Gets ready to send spans. The queue is bounded; what finds no place in it is dropped.
    ///
    /// # Errors
    /// If another setting of OpenTelemetry in the environment is wrong.
    pub(crate) fn to(collector: Option<&Collector>, service: &str) -> Result<Self, ExporterBuildError> {
        let Some(collector) = collector else { return Ok(Self(None)) };
        let exporter = SpanExporter::builder()
            .with_http()
            .with_http_client(CollectorClient::new())
            .with_endpoint(collector.traces())
            .with_protocol(Protocol::HttpBinary)
            .build()?;
        let resource = Resource::builder()
            .with_service_name(service.to_owned())
            .with_attribute(KeyValue::new("service.version", env!("CARGO_PKG_VERSION")))
            .build();
        let provider = SdkTracerProvider::builder().with_batch_exporter(exporter).with_resource(resource).build();
        Ok(Self(Some(provider)))
    }

    /// What takes the spans of this program, and of no library, from where they are made.
    pub(crate) fn layer(&self) -> Option<Box<dyn Layer<Registry> + Send + Sync>> {
        let tracer = self.0.as_ref()?.tracer("atlante");
        let ours = filter_fn(|span| {
            span.is_span()
                && ["server", "store", "catalogue"].contains(&span.target().split(':').next().unwrap_or_default())
        });
        let layer = tracing_opentelemetry::layer()
            .with_tracer(tracer)
            .with_context_activation(false)
            .with_level(false)
            .with_location(false)
            .with_target(false)
            .with_threads(false)
            .with_tracked_inactivity(false);
        Some(layer.with_filter(ours).boxed())
    }

    /// Begins to take spans, for a command that writes no log.
    pub(crate) fn begin(&self) {
        if let Some(layer) = self.layer() {
            // Only a second subscriber could make this fail, and there is none.
            let _ = tracing_subscriber::registry().with(layer).try_init();
        }
    }

    /// Sends what is left, if the collector takes it in time.
    pub(crate) async fn end(self, patience: Duration) {
        let Some(provider) = self.0 else { return };
        // It waits for its own thread, and must not keep one of ours from ending.
        let ended = tokio::task::spawn_blocking(move || provider.shutdown_with_timeout(patience));
        // Whether it came in time is nothing that anybody could act upon.
        let _ = ended.await;
    }
}

/// The span of a request, until it is answered.
#[derive(Debug)]
pub(crate) struct RequestSpan {
    span: Span,
    /// Empty when nobody wants it.
    path: String,
}

impl RequestSpan {
    /// Begins the span; it continues the trace of a trusted proxy.
    pub(crate) fn new(method: &'static str, route: &str, request: &Request, client: &Client) -> Self {
        let scheme = if client.transport == client::Transport::Secure { "https" } else { "http" };
        let span = info_span!(
            "request",
            otel.name = Empty,
            otel.kind = "server",
            otel.status_code = Empty,
            http.request.method = if method == "other" { "_OTHER" } else { method },
            http.route = Empty,
            http.response.status_code = Empty,
            "error.type" = Empty,
            url.scheme = scheme,
            url.path = Empty,
            atlante.request.id = %client.request,
        );
        if span.is_disabled() {
            return Self { span, path: String::new() };
        }
        if route == "other" {
            span.record("otel.name", method);
        } else {
            span.record("otel.name", format!("{method} {route}")).record("http.route", route);
        }
        if client.proxy == Proxy::Trusted {
            // It can fail only for a span that has begun.
            let _ = span.set_parent(TraceContextPropagator::new().extract(&HeaderExtractor(request.headers())));
        }
        Self { span, path: request.uri().path().into() }
    }

    /// What everything that is done for the answer belongs to.
    pub(crate) fn span(&self) -> Span {
        self.span.clone()
    }

    /// Tells how the request was answered.
    pub(crate) fn answered(&self, status: StatusCode) {
        let Self { span, path } = self;
        span.record("http.response.status_code", i64::from(status.as_u16()));
        // What leads nowhere may be anything that somebody typed.
        if status != StatusCode::NOT_FOUND {
            span.record("url.path", path);
        }
        if status.is_server_error() {
            span.record("otel.status_code", "ERROR").record("error.type", status.as_str());
        }
    }
}

/// The span of one operation of GraphQL that is run; one that was answered before has none.
pub(crate) fn operation(kind: OperationType, name: Option<&str>) -> Span {
    let name = name.filter(|name| name.len() <= LONGEST_NAME);
    let kind = match kind {
        OperationType::Query => "query",
        OperationType::Mutation => "mutation",
        OperationType::Subscription => "subscription",
    };
    info_span!("operation", otel.name = kind, "graphql.operation.type" = kind, graphql.operation.name = name)
}
