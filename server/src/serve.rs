//! Connections: bounded in number and in patience, and let go without losing a request.

mod listen;
mod stop;

use std::{convert::Infallible, io, net::SocketAddr, pin::pin, sync::Arc, time::Duration};

use axum::{
    Router,
    http::{
        HeaderValue, Request, StatusCode, Version,
        header::{CONNECTION, HOST},
        request::Parts,
        uri::Authority,
    },
    response::{IntoResponse, Response},
};
use hyper::{body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::Semaphore,
    time::{self, Instant},
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use tower::ServiceExt;

pub(crate) use self::{
    listen::{Listener, listen, own},
    stop::Stop,
};
use crate::{
    State,
    client::Peer,
    connection::{Activity, Place, Rest, Stream},
    router,
    share::Shares,
};

/// How long a client may be silent before the head of a request has come.
const PATIENCE: Duration = Duration::from_secs(15);
/// The largest head of a request, in bytes.
const HEAD: usize = 64 * 1024;
/// How long the server goes on accepting after the signal to stop, so that a proxy can notice.
const DRAIN: Duration = Duration::from_millis(1500);
/// How long nobody has come when nobody is under way any more.
const QUIET: Duration = Duration::from_millis(300);
/// How long a connection that has sent nothing yet may still begin.
const SILENT: Duration = Duration::from_secs(5);
/// How long the last answers may take after the drain.
const LAST: Duration = Duration::from_secs(8);
/// Clients that are refused at one time for want of a place, some kilobytes each; more are cut off without a word.
const REFUSALS: usize = 1024;
/// How long refusing one may take.
const REFUSAL: Duration = Duration::from_secs(1);
/// What they are answered.
const FULL: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\nretry-after: 2\r\nconnection: close\r\n\
    content-type: text/plain; charset=utf-8\r\ncache-control: no-store\r\ncontent-length: 43\r\n\r\n\
    Troppi visitatori. Too many visitors. 503.\n";
/// Places for the operator's own programs.
const INTERNAL: usize = 16;

/// Serves until the process is told to stop, then lets every request end.
///
/// There are `connections` places, each of some tens of kilobytes. A connection has one request at
/// a time, so that this bounds the requests in flight as well. What would go on for ever ends when
/// it hears that the server is stopping.
pub(crate) async fn serve(listener: Listener, state: &State, connections: u32, stop: Stop) {
    let server = Server {
        builder: builder(),
        router: router(state.clone()),
        state: state.clone(),
        places: Arc::new(Semaphore::new(usize::try_from(connections).unwrap_or(Semaphore::MAX_PERMITS))),
        refusals: Arc::new(Semaphore::new(REFUSALS)),
        shares: Shares::new(connections),
        tasks: TaskTracker::new(),
        closing: CancellationToken::new(),
    };
    let drain = async {
        stop.signalled().await;
        // Said on each answer, so that no request is sent into a connection about to close.
        state.stopping().cancel();
        // Whoever comes to a socket of systemd waits there for the next server.
        if !listener.is_inherited() {
            time::sleep(DRAIN).await;
        }
    };
    server.accept(&listener, drain).await;
    // Each connection ends with its last answer from now on.
    server.closing.cancel();
    if !listener.is_inherited() {
        // Nobody new can begin a connection; those that have begun are still let in.
        listener.close_door();
        let mut last = Instant::now();
        while let Ok(accepted) = time::timeout_at(last + QUIET, listener.accept()).await {
            server.admit(accepted).await;
            last = Instant::now();
        }
    }
    drop(listener);
    server.tasks.close();
    if time::timeout(LAST, server.tasks.wait()).await.is_err() {
        tracing::warn!("some connections did not end in time");
    }
}

struct Server {
    builder: http1::Builder,
    router: Router,
    state: State,
    places: Arc<Semaphore>,
    refusals: Arc<Semaphore>,
    shares: Shares,
    /// Connections and what came of them.
    tasks: TaskTracker,
    /// That each connection ends with its last answer.
    closing: CancellationToken,
}

impl Server {
    /// Lets clients in until this is over.
    async fn accept(&self, listener: &Listener, until: impl Future<Output = ()>) {
        let mut until = pin!(until);
        loop {
            tokio::select! {
                accepted = listener.accept() => self.admit(accepted).await,
                () = &mut until => return,
            }
        }
    }

    async fn admit(&self, accepted: io::Result<(TcpStream, SocketAddr)>) {
        let Ok((mut stream, peer)) = accepted else {
            // Out of file descriptors: those in use will be given back.
            time::sleep(Duration::from_millis(50)).await;
            return;
        };
        let address = peer.ip().to_canonical();
        // Everybody who comes by a proxy has its address; it bounds them itself.
        let is_proxy = address.is_loopback() || self.state.trust().covers(address);
        let share = if is_proxy { Some(None) } else { self.shares.take(address).map(Some) };
        let (Ok(permit), Some(share)) = (Arc::clone(&self.places).try_acquire_owned(), share) else {
            self.state.metrics().turned_away.inc();
            if let Ok(refusal) = Arc::clone(&self.refusals).try_acquire_owned() {
                self.tasks.spawn(async move {
                    refuse(&mut stream).await;
                    drop(refusal);
                });
            }
            return;
        };
        let place = Arc::new(Place { share, permit, token: self.tasks.token() });
        // Answers are written whole; waiting to fill a packet only delays them.
        let _ = stream.set_nodelay(true);
        let activity = Activity::default();
        let (router, stopping, doing) = (self.router.clone(), self.state.stopping().clone(), activity.clone());
        let service = tower::service_fn(move |request: Request<Incoming>| {
            let (router, stopping) = (router.clone(), stopping.clone());
            let (place, doing) = (Arc::clone(&place), doing.clone());
            async move {
                doing.begin();
                let response = answer(router, &stopping, peer, place, request).await?;
                // What becomes a socket stays busy: it says goodbye in its own way.
                if response.status() != StatusCode::SWITCHING_PROTOCOLS {
                    doing.end();
                }
                Ok::<_, Infallible>(response)
            }
        });
        let stream = TokioIo::new(Stream::new(stream, activity.clone()));
        let connection = self.builder.serve_connection(stream, TowerToHyperService::new(service)).with_upgrades();
        let closing = self.closing.clone();
        let open = self.state.metrics().connections.clone();
        open.inc();
        self.tasks.spawn(async move {
            let mut connection = pin!(connection);
            let end = async {
                closing.cancelled().await;
                // Whoever has sent nothing yet may be about to; whoever has sent half a head is waited for.
                tokio::select! {
                    () = activity.idle() => {}
                    () = time::sleep(SILENT) => if !activity.is_fresh() { activity.idle().await },
                }
            };
            // A client that breaks off is its own affair.
            tokio::select! {
                _ = connection.as_mut() => {}
                () = end => {
                    connection.as_mut().graceful_shutdown();
                    let _ = connection.await;
                }
            }
            open.dec();
        });
    }
}

/// The answer to one request of a connection.
async fn answer(
    router: Router,
    stopping: &CancellationToken,
    peer: SocketAddr,
    place: Arc<Place>,
    request: Request<Incoming>,
) -> Result<Response, Infallible> {
    let (mut parts, body) = request.into_parts();
    let (body, rest) = Rest::of(body);
    let mut response = if has_one_host(&parts) {
        parts.extensions.insert(Peer(peer.ip()));
        // What goes on after the request, as a socket does, holds it longer.
        parts.extensions.insert(place);
        router.oneshot(Request::from_parts(parts, body)).await?
    } else {
        (StatusCode::BAD_REQUEST, "one Host is needed\n").into_response()
    };
    let is_drained = match rest {
        Some(rest) => rest.drained().await,
        None => true,
    };
    // What is not read of a body would be taken for the next request.
    if (!is_drained || stopping.is_cancelled()) && response.status() != StatusCode::SWITCHING_PROTOCOLS {
        response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    }
    Ok(response)
}

/// Whether a request says once to which host it goes (RFC 9112 §3.2). Before HTTP/1.1 none had to.
fn has_one_host(parts: &Parts) -> bool {
    let mut hosts = parts.headers.get_all(HOST).iter();
    match (hosts.next(), hosts.next()) {
        (None, _) => parts.version < Version::HTTP_11,
        (Some(host), None) => {
            host.is_empty() || Authority::try_from(host.as_bytes()).is_ok_and(|it| !it.as_str().contains('@'))
        }
        (Some(_), Some(_)) => false,
    }
}

/// Serves a few programs of the operator's own, until it is dropped.
pub(crate) async fn serve_internal(listener: TcpListener, router: Router) {
    let builder = builder();
    let places = Arc::new(Semaphore::new(INTERNAL));
    loop {
        // Whoever comes too many waits for a place.
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return };
        let Ok((stream, _)) = listener.accept().await else {
            time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let stream = TokioIo::new(Stream::new(stream, Activity::default()));
        let connection = builder.serve_connection(stream, TowerToHyperService::new(router.clone()));
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

/// Answers a client at once that every place is taken.
async fn refuse(stream: &mut TcpStream) {
    let refused = async {
        stream.write_all(FULL).await?;
        stream.shutdown().await?;
        // To close before the request was read would take the answer back.
        let mut unread = [0; 4096];
        while stream.read(&mut unread).await? > 0 {}
        io::Result::Ok(())
    };
    // Whoever does not listen is not waited for.
    let _ = time::timeout(REFUSAL, refused).await;
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderValue, Request, Version, header::HOST};

    use super::has_one_host;

    #[test]
    fn a_request_names_its_host_once() {
        for (hosts, is_well) in [
            (&["atlante.example.org"][..], true),
            (&["[::1]:3000"], true),
            (&[""], true),
            (&[], false),
            (&["a.example", "b.example"], false),
            (&["a.example, b.example"], false),
            (&["a.example/x"], false),
            (&["me@a.example"], false),
        ] {
            let (mut parts, ()) = Request::new(()).into_parts();
            for host in hosts {
                parts.headers.append(HOST, HeaderValue::from_static(host));
            }
            assert_eq!(has_one_host(&parts), is_well, "{hosts:?}");
            parts.version = Version::HTTP_10;
            assert_eq!(has_one_host(&parts), is_well || hosts.is_empty(), "{hosts:?}");
        }
    }
}
