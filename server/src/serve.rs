//! Connections: bounded in number and in patience, and let go without losing a request.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use axum::{
    Router,
    http::{HeaderValue, Request, header},
};
use hyper::body::Incoming;
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::{conn::auto, graceful::GracefulShutdown},
    service::TowerToHyperService,
};
use tokio::{net::TcpListener, sync::Semaphore, time};
use tower::ServiceExt;

/// Connections at one time; each costs some tens of kilobytes.
const CONNECTIONS: usize = 4096;
/// How long a client may take to send the head of a request.
const PATIENCE: Duration = Duration::from_secs(10);
/// The largest head of a request, in bytes.
const HEAD: usize = 64 * 1024;
/// How long the server goes on accepting after it was told to stop, so that a proxy can notice.
const FAREWELL: Duration = Duration::from_millis(1500);
/// How long the last answers may take after that.
const LAST: Duration = Duration::from_secs(8);

/// Serves until the process is told to stop, then lets every request end.
pub(crate) async fn serve(listener: TcpListener, router: Router) {
    let mut builder = auto::Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(PATIENCE).max_buf_size(HEAD);
    builder.http2().timer(TokioTimer::new());
    let graceful = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let leaving = Arc::new(AtomicBool::new(false));
    let farewell = async {
        told_to_stop().await;
        // Said on each answer, so that no request is sent into a connection about to close.
        leaving.store(true, Ordering::Relaxed);
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
        let leaving = Arc::clone(&leaving);
        let service = tower::service_fn(move |request: Request<Incoming>| {
            let service = service.clone();
            let leaving = Arc::clone(&leaving);
            async move {
                let mut response = service.oneshot(request.map(axum::body::Body::new)).await?;
                if leaving.load(Ordering::Relaxed) {
                    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
                }
                Ok::<_, std::convert::Infallible>(response)
            }
        });
        let connection = builder.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service)).into_owned();
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            // A client that breaks off is its own affair.
            let _ = connection.await;
            drop(place);
        });
    }
    if time::timeout(LAST, graceful.shutdown()).await.is_err() {
        tracing::warn!("some connections did not end in time");
    }
}

/// Waits for Ctrl-C or, on Unix, SIGTERM.
async fn told_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    // Without a signal to wait for, the process runs until it is killed.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
