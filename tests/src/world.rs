//! What a test lives in: a fresh, seeded database, the real router, the real program.
#![expect(clippy::expect_used, clippy::missing_panics_doc, reason = "a test that cannot be set up must fail loudly")]

mod between;
mod browser;
mod collector;
mod crowd;
mod database;
pub mod fault;
mod program;
mod wire;

use app::Site;
use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use catalogue::{Snapshot, record::Records};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use server::{Clock, Setup};
use std::sync::Arc;
use store::Store;
use tower::ServiceExt;

pub use between::Between;
pub use browser::{Browser, Scripts, Viewport};
pub use collector::{Collector, Span};
pub use crowd::{Ask, Crowd, Reader};
pub use database::Database;
pub use program::Program;
pub use wire::Wire;

/// A seeded catalogue and the router over it, for one test alone.
pub struct World {
    /// The store that the router reads from.
    pub store: Store,
    router: Router,
    metrics: Router,
    database: Database,
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Reply {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

impl Reply {
    /// The body as text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("the body is UTF-8")
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("the body is JSON")
    }

    /// The value of a header; empty when it is missing.
    pub fn header(&self, name: impl header::AsHeaderName) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("the header is ASCII"))
    }
}

impl World {
    /// A world on a SQLite file.
    pub async fn new() -> Self {
        Self::on(Database::sqlite_seeded().await).await
    }

    /// A world of the small catalogue that is made in code, which no corrected fact changes.
    pub async fn made() -> Self {
        Self::whole(Database::sqlite(), Site::default(), world::records).await
    }

    /// A world of an installation that says this of itself.
    pub async fn of(site: Site) -> Self {
        Self::whole(Database::sqlite_seeded().await, site, records).await
    }

    /// A world on this database, which is seeded if it is empty.
    pub async fn on(database: Database) -> Self {
        Self::whole(database, Site::default(), records).await
    }

    /// A world on this database, on the day that this clock tells.
    pub async fn on_day(database: Database, clock: Clock) -> Self {
        Self::set_up(database, Setup { clock, ..setup() }, records).await
    }

    async fn whole(database: Database, site: Site, records: fn() -> Records) -> Self {
        Self::set_up(database, Setup { site, ..setup() }, records).await
    }

    async fn set_up(database: Database, setup: Setup, records: fn() -> Records) -> Self {
        let store = Store::open(&database.url()).await.expect("the database opens");
        store.refresh().await.expect("the revision loads");
        if store.snapshot().is_none() {
            store.import(&records(), "seed").await.expect("the seed has no faults");
        }
        let state = server::State::new(store.clone(), setup);
        let (router, metrics) = (server::router(state.clone()), server::metrics(state));
        Self { store, router, metrics, database }
    }

    /// The address of the database.
    pub fn url(&self) -> String {
        self.database.url()
    }

    /// The revision in memory.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.store.snapshot().expect("the world is seeded")
    }

    /// Sends a request through the real router.
    pub async fn send(&self, request: Request<Body>) -> Reply {
        answered(self.router.clone(), request).await
    }

    /// The figures of the server.
    pub async fn figures(&self) -> Reply {
        let request = Request::get("/metrics").body(Body::empty()).expect("the path is an address");
        answered(self.metrics.clone(), request).await
    }

    /// Asks for a path.
    pub async fn get(&self, path: &str) -> Reply {
        self.send(Request::get(path).body(Body::empty()).expect("the path is an address")).await
    }

    /// Asks for a path by another method.
    pub async fn ask(&self, method: Method, path: &str) -> Reply {
        self.send(Request::builder().method(method).uri(path).body(Body::empty()).expect("the path is an address"))
            .await
    }

    /// Runs a GraphQL document and gives its `data`; errors fail the test.
    pub async fn query(&self, document: &str) -> Value {
        let answer = self.query_with(document, &Value::Null).await;
        assert!(answer.get("errors").is_none(), "{document} answers {answer}");
        answer["data"].clone()
    }

    /// Runs a GraphQL document with variables and gives the whole answer.
    pub async fn query_with(&self, document: &str, variables: &Value) -> Value {
        let body = json!({ "query": document, "variables": variables }).to_string();
        let request = Request::post("/graphql")
            .header(header::CONTENT_TYPE, "application/json")
            .body(Body::from(body))
            .expect("the request is whole");
        self.send(request).await.json()
    }
}

/// The usual choices of an operator.
fn setup() -> Setup {
    Setup::at("http://127.0.0.1:3000".parse().expect("it is an address"))
}

async fn answered(router: Router, request: Request<Body>) -> Reply {
    let response = router.oneshot(request).await.expect("the router always answers");
    let (head, body) = response.into_parts();
    let body = body.collect().await.expect("the body ends").to_bytes().to_vec();
    Reply { status: head.status, headers: head.headers, body }
}

/// The records inside the program.
pub fn records() -> Records {
    server::seed::files().records().expect("the seed has the right shape")
}
