//! Connections: bounded in number and in patience, and let go without losing a request.

use std::{io, pin::pin, sync::Arc, time::Duration};

use axum::{
    Router,
    http::{HeaderValue, Request, header},
};
use hyper::{body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use tokio::{net::TcpListener, sync::Semaphore, time};
use tokio_io_timeout::TimeoutStream;
use tower::ServiceExt;

use crate::leaving::Leaving;

/// Connections at one time; each costs some tens of kilobytes.
const CONNECTIONS: u32 = 4096;
/// How long a client may be silent before the head of a request has come.
const PATIENCE: Duration = Duration::from_secs(15);
/// How long a client may read nothing of an answer.
const UNREAD: Duration = Duration::from_secs(30);
/// The largest head of a request, in bytes.
const HEAD: usize = 64 * 1024;
/// How long the server goes on accepting after it was told to stop, so that a proxy can notice.
const FAREWELL: Duration = Duration::from_millis(1500);
/// How long the last answers may take after that.
const LAST: Duration = Duration::from_secs(8);

/// Serves until the process is told to stop, then lets every request end.
///
/// What would go on for ever ends when it hears that the server is leaving.
pub(crate) async fn serve(listener: TcpListener, router: Router, stop: Stop, leaving: &Leaving) {
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(PATIENCE).max_buf_size(HEAD);
    let places = Arc::new(Semaphore::new(CONNECTIONS as usize));
    // That the farewell is over: each connection then ends with its last answer.
    let closing = Leaving::default();
    let farewell = async {
        stop.told().await;
        // Said on each answer, so that no request is sent into a connection about to close.
        leaving.leave();
        time::sleep(FAREWELL).await;
    };
    tokio::pin!(farewell);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut farewell => break,
        };
        let Ok((stream, _)) = accepted else {
            // Out of file descriptors: those in use will be given back.
            time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let Ok(place) = Arc::clone(&places).try_acquire_owned() else { continue };
        // Answers are written whole; waiting to fill a packet only delays them.
        let _ = stream.set_nodelay(true);
        let service = router.clone();
        let leaving = leaving.clone();
        let service = tower::service_fn(move |request: Request<Incoming>| {
            let service = service.clone();
            let leaving = leaving.clone();
            async move {
                let mut response = service.oneshot(request.map(axum::body::Body::new)).await?;
                if leaving.is_told() {
                    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
                }
                Ok::<_, std::convert::Infallible>(response)
            }
        });
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(UNREAD));
        let stream = TokioIo::new(Box::pin(stream));
        let connection = builder.serve_connection(stream, TowerToHyperService::new(service)).with_upgrades();
        let closing = closing.clone();
        tokio::spawn(async move {
            let mut connection = pin!(connection);
            // A client that breaks off is its own affair.
            tokio::select! {
                _ = connection.as_mut() => {}
                () = closing.told() => {
                    connection.as_mut().graceful_shutdown();
                    let _ = connection.await;
                }
            }
            drop(place);
        });
    }
    // Whoever comes now is refused at once, and can ask another server.
    drop(listener);
    closing.leave();
    // All the places are free when the last connection has ended.
    if time::timeout(LAST, places.acquire_many(CONNECTIONS)).await.is_err() {
        tracing::warn!("some connections did not end in time");
    }
}

/// How the process is told to stop: Ctrl-C or, on Unix, SIGTERM.
pub(crate) struct Stop {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
}

impl Stop {
    /// Listens from now on, so that no signal is missed.
    ///
    /// # Errors
    /// If the system refuses.
    pub(crate) fn listen() -> io::Result<Self> {
        Ok(Self {
            #[cfg(unix)]
            terminate: tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?,
        })
    }

    async fn told(mut self) {
        #[cfg(unix)]
        let terminated = self.terminate.recv();
        #[cfg(not(unix))]
        let terminated = std::future::pending::<Option<()>>();
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminated => {}
        }
    }
}
