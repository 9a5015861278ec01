//! The client of the collector: plain HTTP, bounded in time, and quiet when nobody answers.

use std::{
    fmt,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use async_trait::async_trait;
use http_body_util::{BodyExt, Full, Limited};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use opentelemetry_http::{Bytes, HttpClient, HttpError, Request, Response};
use tokio::{runtime::Handle, time};

/// How long the collector may take for one answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// The longest answer that is read, in bytes; a collector says next to nothing.
const ANSWER: usize = 64 * 1024;

/// The client of the collector.
///
/// The library sends from a thread of its own, and knows no runtime there: each request is sent on
/// the server's.
pub(super) struct CollectorClient {
    client: Client<HttpConnector, Full<Bytes>>,
    runtime: Handle,
    /// That the collector did not answer the last time.
    down: AtomicBool,
}

impl CollectorClient {
    /// A client from within the runtime; nothing is sent yet.
    pub(super) fn new() -> Self {
        Self {
            client: Client::builder(TokioExecutor::new()).build_http(),
            runtime: Handle::current(),
            down: AtomicBool::new(false),
        }
    }
}

#[async_trait]
impl HttpClient for CollectorClient {
    async fn send_bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let answer = self.client.request(request.map(Full::new));
        let answer = self.runtime.spawn(async {
            let asked = async {
                let (head, body) = answer.await?.into_parts();
                let body = Limited::new(body, ANSWER).collect().await?.to_bytes();
                Ok::<_, HttpError>(Response::from_parts(head, body))
            };
            time::timeout(PATIENCE, asked).await?
        });
        let answer = answer.await?;
        let well = answer.as_ref().is_ok_and(|answer| answer.status().is_success());
        // Once for each time it goes away, not for each batch.
        if self.down.swap(!well, Ordering::Relaxed) == well {
            if well {
                tracing::info!("the collector takes traces again");
            } else {
                let reason = match &answer {
                    Ok(answer) => answer.status().to_string(),
                    Err(error) => error.to_string(),
                };
                tracing::warn!(reason, "the collector does not take traces; they are dropped until it does");
            }
        }
        answer
    }
}

impl fmt::Debug for CollectorClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CollectorClient").finish_non_exhaustive()
    }
}
