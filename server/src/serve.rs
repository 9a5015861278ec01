//! Connections: bounded in number and in patience, and let go without losing a request.

use std::{
    io,
    net::SocketAddr,
    pin::{Pin, pin},
    sync::Arc,
    time::Duration,
};

use axum::{
    Router,
    http::{HeaderValue, Request, header},
};
use hyper::{body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpSocket, TcpStream},
    sync::Semaphore,
    time,
};
use tokio_io_timeout::TimeoutStream;
use tower::ServiceExt;

use crate::{State, client::Peer, guest::Guests, leaving::Leaving, router};

/// How long a client may be silent before the head of a request has come.
const PATIENCE: Duration = Duration::from_secs(15);
/// How long a client may read nothing of an answer.
const UNREAD: Duration = Duration::from_secs(30);
/// What the system keeps of answers that cannot be sent yet, for one connection, in bytes. Its own bound is
/// megabytes: a thousand readers who read nothing would take gigabytes of all programs' memory, and seconds
/// of this one's time to fill them.
#[cfg(target_os = "linux")]
const UNSENT: u32 = 16 * 1024;
/// Connections that may wait to be accepted: whoever finds no room here tries again only after a second.
const NEWCOMERS: u32 = 4096;
/// The largest head of a request, in bytes.
const HEAD: usize = 64 * 1024;
/// How long the server goes on accepting after it was told to stop, so that a proxy can notice.
const FAREWELL: Duration = Duration::from_millis(1500);
/// Clients that are told at one time that there is no place, some kilobytes each; more are cut off without a word.
const REFUSALS: usize = 1024;
/// How long telling them may take.
const REFUSAL: Duration = Duration::from_secs(1);
/// What they are told.
const FULL: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\nretry-after: 2\r\nconnection: close\r\n\
    content-type: text/plain; charset=utf-8\r\ncache-control: no-store\r\ncontent-length: 43\r\n\r\n\
    Troppi visitatori. Too many visitors. 503.\n";
/// Places for the operator's own programs.
const ASIDE: usize = 16;
/// How long the last answers may take after that.
const LAST: Duration = Duration::from_secs(8);

/// Listens for connections that are made for [`serve`].
///
/// # Errors
/// If the address is taken, or not for this user.
pub(crate) fn listen(addr: SocketAddr) -> io::Result<TcpListener> {
    let socket = if addr.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // A server that was stopped leaves connections that linger; on Windows it would mean something else.
    #[cfg(not(windows))]
    socket.set_reuseaddr(true)?;
    // Each connection takes it over.
    #[cfg(target_os = "linux")]
    socket2::SockRef::from(&socket).set_tcp_notsent_lowat(UNSENT)?;
    socket.bind(addr)?;
    socket.listen(NEWCOMERS)
}

/// Serves until the process is told to stop, then lets every request end.
///
/// There are `connections` places, each of some tens of kilobytes. A connection has one request at
/// a time, so that this bounds the requests in flight as well. What would go on for ever ends when
/// it hears that the server is leaving.
pub(crate) async fn serve(listener: TcpListener, state: &State, connections: u32, stop: Stop) {
    let (builder, router, metrics, leaving) = (builder(), router(state.clone()), state.metrics(), state.leaving());
    let places = Arc::new(Semaphore::new(usize::try_from(connections).unwrap_or(Semaphore::MAX_PERMITS)));
    let refusals = Arc::new(Semaphore::new(REFUSALS));
    let guests = Guests::new(connections);
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
        let Ok((mut stream, peer)) = accepted else {
            // Out of file descriptors: those in use will be given back.
            time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let address = peer.ip().to_canonical();
        // Everybody who comes by a proxy has its address; it bounds them itself.
        let is_proxy = address.is_loopback() || state.trust().covers(address);
        let seat = if is_proxy { Some(None) } else { guests.seat(address).map(|seat| Some(Arc::new(seat))) };
        let (Ok(place), Some(seat)) = (Arc::clone(&places).try_acquire_owned(), seat) else {
            metrics.turned_away.inc();
            if let Ok(refusal) = Arc::clone(&refusals).try_acquire_owned() {
                tokio::spawn(async move {
                    refuse(&mut stream).await;
                    drop(refusal);
                });
            }
            continue;
        };
        // Answers are written whole; waiting to fill a packet only delays them.
        let _ = stream.set_nodelay(true);
        let service = router.clone();
        let leaving = leaving.clone();
        let held = seat.clone();
        let service = tower::service_fn(move |mut request: Request<Incoming>| {
            request.extensions_mut().insert(Peer(peer.ip()));
            // What goes on after the request, as a socket does, holds it longer.
            if let Some(seat) = &held {
                request.extensions_mut().insert(Arc::clone(seat));
            }
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
        let connection = builder.serve_connection(patient(stream), TowerToHyperService::new(service)).with_upgrades();
        let closing = closing.clone();
        let open = metrics.connections.clone();
        open.inc();
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
            open.dec();
            drop((place, seat));
        });
    }
    // Whoever comes now is refused at once, and can ask another server.
    drop(listener);
    closing.leave();
    // All the places are free when the last connection has ended.
    if time::timeout(LAST, places.acquire_many(connections)).await.is_err() {
        tracing::warn!("some connections did not end in time");
    }
}

/// Serves a few programs of the operator's own, until it is dropped.
pub(crate) async fn serve_aside(listener: TcpListener, router: Router) {
    let builder = builder();
    let places = Arc::new(Semaphore::new(ASIDE));
    loop {
        // Whoever comes too many waits for a place.
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        let Ok((stream, _)) = listener.accept().await else {
            time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let connection = builder.serve_connection(patient(stream), TowerToHyperService::new(router.clone()));
        tokio::spawn(async move {
            let _ = connection.await;
            drop(place);
        });
    }
}

fn builder() -> http1::Builder {
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(PATIENCE).max_buf_size(HEAD);
    builder
}

fn patient(stream: TcpStream) -> TokioIo<Pin<Box<TimeoutStream<TcpStream>>>> {
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(UNREAD));
    TokioIo::new(Box::pin(stream))
}

/// Tells a client at once that every place is taken.
async fn refuse(stream: &mut TcpStream) {
    let told = async {
        stream.write_all(FULL).await?;
        stream.shutdown().await?;
        // To close before the request was read would take the answer back.
        let mut unread = [0; 4096];
        while stream.read(&mut unread).await? > 0 {}
        io::Result::Ok(())
    };
    // Whoever does not listen is not waited for.
    let _ = time::timeout(REFUSAL, told).await;
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
