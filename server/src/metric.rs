//! Figures on the server for Prometheus, in the text of `OpenMetrics`.

mod process;

use std::{sync::Arc, time::Duration};

use axum::{
    extract,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::{Metric, Registry},
};

use crate::State;

/// From what a cached page takes to what nobody waits for, in seconds.
const BUCKETS: [f64; 12] = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 0.5, 2.5, 10.0];

/// Every figure of the server.
#[derive(Debug)]
pub(crate) struct Metrics {
    registry: Registry,
    requests: Family<RequestLabels, Counter>,
    durations: Family<Path, Histogram, fn() -> Histogram>,
    /// Requests that are being answered.
    pub(crate) in_flight: Gauge,
    /// Connections that are open.
    pub(crate) connections: Gauge,
    /// Connections that were turned away because all places were taken.
    pub(crate) turned_away: Counter,
    /// Requests of readers who asked too much.
    pub(crate) limited: Counter,
    /// Pages that were found among those kept.
    pub(crate) hits: Counter,
    /// Pages that had to be made.
    pub(crate) misses: Counter,
    /// Answers of GraphQL that are kept.
    pub(crate) answers: Cached,
    kept_pages: Gauge,
    kept_bytes: Gauge,
    database_up: Gauge,
    database_connections: Gauge,
    revision: Gauge,
    revision_time: Gauge,
    records: Family<Kind, Gauge>,
    searchable: Gauge,
    past: Gauge,
}

/// How often what was kept could be used, and what it takes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cached {
    pub(crate) hits: Counter,
    pub(crate) misses: Counter,
    pub(crate) entries: Gauge,
    pub(crate) bytes: Gauge,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct RequestLabels {
    method: &'static str,
    route: String,
    status: u16,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Path {
    route: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Kind {
    kind: &'static str,
}

impl Metrics {
    #[rustfmt::skip] // one figure, one line
    pub(crate) fn new() -> Self {
        let mut registry = Registry::default();
        process::register(&mut registry);
        let own = registry.sub_registry_with_prefix("atlante");
        Self {
            requests: named(own, "http_requests", "Answers by method, route and status"),
            durations: {
                let durations = Family::new_with_constructor((|| Histogram::new(BUCKETS)) as fn() -> Histogram);
                own.register("http_request_duration_seconds", "Time from a request's head to its answer's end", durations.clone());
                durations
            },
            in_flight: named(own, "http_requests_in_flight", "Requests that are being answered"),
            connections: named(own, "http_connections", "Open connections"),
            turned_away: named(own, "http_connections_turned_away", "Connections told to come again since all places were taken"),
            limited: named(own, "http_rate_limited", "Requests of readers who asked too much"),
            hits: named(own, "page_cache_hits", "Pages found among those kept"),
            misses: named(own, "page_cache_misses", "Pages that had to be made"),
            answers: Cached {
                hits: named(own, "answer_cache_hits", "Answers of GraphQL found among those kept"),
                misses: named(own, "answer_cache_misses", "Answers of GraphQL that had to be made"),
                entries: named(own, "answer_cache_entries", "Answers of GraphQL kept"),
                bytes: named(own, "answer_cache_bytes", "Memory for the answers kept"),
            },
            kept_pages: named(own, "page_cache_entries", "Pages kept"),
            kept_bytes: named(own, "page_cache_bytes", "Memory for the pages kept"),
            database_up: named(own, "database_up", "1 while the database answers"),
            database_connections: named(own, "database_connections", "Connections to the database"),
            revision: named(own, "revision", "Number of the revision that is shown"),
            revision_time: named(own, "revision_timestamp_seconds", "When that revision was made"),
            records: named(own, "snapshot_records", "Records of the revision that is shown"),
            past: named(own, "past_editions", "Editions of the past in memory"),
            searchable: named(own, "search_records", "Records of that revision that a search can find"),
            registry,
        }
    }

    /// Counts an answer.
    pub(crate) fn answered(&self, method: &'static str, route: &str, status: StatusCode, duration: Duration) {
        let labels = RequestLabels { method, route: route.into(), status: status.as_u16() };
        self.requests.get_or_create(&labels).inc();
        self.durations.get_or_create(&Path { route: route.into() }).observe(duration.as_secs_f64());
    }

    fn text(&self, state: &State) -> String {
        self.look_at(state);
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = encode(&mut text, &self.registry);
        text
    }

    /// Takes the figures that are read when somebody asks for them.
    fn look_at(&self, state: &State) {
        let whole = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        self.database_up.set(i64::from(state.health().answers()));
        self.database_connections.set(i64::from(state.store().connections()));
        let Some(edition) = state.edition() else { return };
        self.kept_pages.set(whole(edition.pages.len()));
        self.kept_bytes.set(i64::try_from(edition.pages.bytes()).unwrap_or(i64::MAX));
        self.past.set(whole(state.editions().in_memory()));
        self.revision.set(edition.revision.number);
        let made = edition.revision.created_at.parse::<jiff::Timestamp>();
        self.revision_time.set(made.map_or(0, jiff::Timestamp::as_second));
        self.searchable.set(edition.index().map_or(0, |index| whole(index.len())));
        for (kind, count) in [
            ("network", edition.networks.len()),
            ("partner", edition.partners.len()),
            ("intervention", edition.interventions.len()),
            ("municipality", edition.municipalities.len()),
            ("story", edition.stories.len()),
            ("source", edition.sources.len()),
        ] {
            self.records.get_or_create(&Kind { kind }).set(whole(count));
        }
    }
}

/// Answers whoever can reach the address of the figures. They have no other: a proxy on this machine that does
/// not name its readers cannot be told from a program of this machine.
pub(crate) async fn serve(extract::State(state): extract::State<State>) -> Response {
    let media_type = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    let headers = [(header::CONTENT_TYPE, media_type), (header::CACHE_CONTROL, "no-store")];
    (headers, Arc::clone(state.metrics()).text(&state)).into_response()
}

/// A figure that starts at nought, under a name.
fn named<M: Metric + Clone + Default>(registry: &mut Registry, name: &str, help: &str) -> M {
    let metric = M::default();
    registry.register(name, help, metric.clone());
    metric
}
