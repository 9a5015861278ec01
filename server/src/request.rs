//! One request as the log and the figures see it: never its query, never who sent it.

use std::{
    mem,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Instant,
};

use app::{Address, Language};
use axum::{
    body::{Body, Bytes, HttpBody},
    extract::{MatchedPath, Request},
    http::{HeaderValue, Method, StatusCode, header::STRICT_TRANSPORT_SECURITY},
    middleware::Next,
    response::Response,
};
use hyper::body::{Frame, SizeHint};
use percent_encoding::percent_decode_str;
use tracing::Instrument;

use crate::{
    State,
    client::{RequestId, Transport, X_REQUEST_ID},
    config::Hsts,
    metric::Metrics,
    trace::RequestSpan,
};

/// The pattern of a page's address, the same in every language; `other` for what is no page's.
fn pattern(path: &str) -> String {
    let path = percent_decode_str(path).decode_utf8().unwrap_or_default();
    let Some((_, address)) = Address::parse(&path) else { return "other".into() };
    let path = address.href(Language::Italian);
    // A last segment for which any other would do as well is a slug.
    let slugged = path.rsplit_once('/').and_then(|(folder, _)| {
        let (_, other) = Address::parse(&format!("{folder}/-"))?;
        (mem::discriminant(&other) == mem::discriminant(&address)).then(|| format!("{folder}/{{slug}}"))
    });
    slugged.unwrap_or(path)
}

/// A year, as browsers and their lists ask for; other hosts under the same name are not ours to bind.
const HTTPS_ALONE: HeaderValue = HeaderValue::from_static("max-age=31536000");

/// Numbers a request, and tells log and figures how it was answered.
pub(crate) async fn observed(state: State, mut request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let client = state.trust().client(request.extensions(), request.headers());
    let hsts = match state.guard().hsts {
        Hsts::Auto => client.transport == Transport::Secure,
        Hsts::Always => true,
        Hsts::Never => false,
    };
    let id = client.request.clone();
    let method = method(request.method());
    let route = match request.extensions().get::<MatchedPath>() {
        Some(path) => path.as_str().into(),
        None => pattern(request.uri().path()),
    };
    let mut record = Record {
        metrics: Arc::clone(state.metrics()),
        span: RequestSpan::new(method, &route, &request, &client),
        method,
        route,
        status: StatusCode::OK,
        bytes: 0,
        id: id.clone(),
        begun,
    };
    record.metrics.in_flight.inc();
    request.extensions_mut().insert(client);
    let mut response = id.during(next.run(request)).instrument(record.span.span()).await;
    record.status = response.status();
    if let Some(number) = id.header() {
        response.headers_mut().insert(X_REQUEST_ID, number);
    }
    if hsts {
        response.headers_mut().insert(STRICT_TRANSPORT_SECURITY, HTTPS_ALONE);
    }
    // Most answers are whole; only what is still being made is counted on its way.
    match response.body().size_hint().exact() {
        Some(bytes) => {
            record.bytes = bytes;
            response
        }
        None => response.map(|body| Body::new(Counted { body, record })),
    }
}

/// Methods have names without bound; figures must not.
fn method(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}

/// What is told of a request at its end, which is when this goes.
#[derive(Debug)]
struct Record {
    metrics: Arc<Metrics>,
    method: &'static str,
    route: String,
    status: StatusCode,
    bytes: u64,
    id: RequestId,
    begun: Instant,
    span: RequestSpan,
}

impl Drop for Record {
    fn drop(&mut self) {
        let Self { metrics, method, route, status, bytes, id, begun, span } = self;
        let duration = begun.elapsed();
        metrics.in_flight.dec();
        metrics.answered(method, route, *status, duration);
        span.answered(*status);
        // To the microsecond: the rest is noise.
        let milliseconds = f64::from(u32::try_from(duration.as_micros()).unwrap_or(u32::MAX)) / 1e3;
        let status = status.as_u16();
        // Asked every few seconds by programs: nobody wants to read that all is well.
        if route.starts_with("/health/") {
            tracing::debug!(method, route, status, milliseconds, bytes, request = %id, "answered");
        } else {
            tracing::info!(method, route, status, milliseconds, bytes, request = %id, "answered");
        }
    }
}

/// A body whose bytes are counted as they go.
#[derive(Debug)]
struct Counted {
    body: Body,
    record: Record,
}

impl HttpBody for Counted {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let polled = Pin::new(&mut self.body).poll_frame(context);
        if let Poll::Ready(Some(Ok(frame))) = &polled {
            self.record.bytes += frame.data_ref().map_or(0, |data| data.len() as u64);
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::pattern;

    #[test]
    fn a_route_is_a_pattern_without_the_readers_words() {
        for (path, route) in [
            ("/", "/"),
            ("/en", "/"),
            ("/reti/dalmine", "/reti/{slug}"),
            ("/en/reti/dalmine", "/reti/{slug}"),
            ("/comuni", "/comuni"),
            ("/comuni/bergamo", "/comuni/{slug}"),
            ("/reti/chi%20cerco", "/reti/{slug}"),
            ("/en/piano", "/piano"),
            ("/piano/chi-cerco", "other"),
            ("/chi-cerco", "other"),
        ] {
            assert_eq!(pattern(path), route, "{path}");
        }
    }
}
