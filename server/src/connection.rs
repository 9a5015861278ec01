//! One connection: what of it has been read and answered, so that it can be closed without losing a request.

use std::{
    io::{self, IoSlice},
    mem::MaybeUninit,
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    task::{Context, Poll, ready},
    time::Duration,
};

use axum::body::{Body, Bytes, HttpBody};
use http_body_util::BodyExt;
use hyper::body::{Frame, Incoming, SizeHint};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    sync::{Notify, OwnedSemaphorePermit},
    time::{Sleep, sleep, timeout},
};
use tokio_io_timeout::TimeoutStream;
use tokio_util::task::task_tracker::TaskTrackerToken;

use crate::share::Share;

/// How long a client may read nothing of an answer.
const UNREAD: Duration = Duration::from_secs(30);
/// How long a client may go on sending after the last answer. To close while it does would take the answer back.
const LINGER: Duration = Duration::from_secs(1);
/// What is read of a body that nobody wanted, so that the connection can be used again, in bytes.
const LEFT_OVER: u64 = 64 * 1024;
/// What a request is answered that comes at the very moment in which its connection is closed.
const TOO_LATE: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\nretry-after: 1\r\nconnection: close\r\n\
    content-type: text/plain; charset=utf-8\r\ncache-control: no-store\r\ncontent-length: 26\r\n\r\nRiavvio. Restarting. 503.\n";

/// What a connection holds for as long as it or a socket that came of it lives.
#[derive(Debug)]
#[expect(dead_code, reason = "held until they are dropped")]
pub(crate) struct Place {
    /// Of the places of this reader.
    pub(crate) share: Option<Share>,
    /// Of all places.
    pub(crate) permit: OwnedSemaphorePermit,
    /// The server waits for it when it stops.
    pub(crate) token: TaskTrackerToken,
}

/// What has been read and answered on a connection. A clone shares it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Activity(Arc<Counts>);

#[derive(Debug, Default)]
struct Counts {
    /// Bytes that came.
    read: AtomicU64,
    /// Those of them that belong to requests that were answered.
    answered: AtomicU64,
    is_busy: AtomicBool,
    changed: Notify,
}

impl Activity {
    /// Notes that a request has come.
    pub(crate) fn begin(&self) {
        self.0.is_busy.store(true, Ordering::Relaxed);
    }

    /// Notes that it was answered.
    pub(crate) fn end(&self) {
        self.0.answered.store(self.0.read.load(Ordering::Relaxed), Ordering::Relaxed);
        self.0.is_busy.store(false, Ordering::Relaxed);
        self.0.changed.notify_one();
    }

    /// Whether nothing has come yet.
    pub(crate) fn is_fresh(&self) -> bool {
        self.0.read.load(Ordering::Relaxed) == 0
    }

    /// Waits until every request is answered, and no other has begun to come.
    pub(crate) async fn idle(&self) {
        while !self.is_idle() {
            self.0.changed.notified().await;
        }
    }

    fn is_idle(&self) -> bool {
        let Counts { read, answered, is_busy, .. } = &*self.0;
        let answered = answered.load(Ordering::Relaxed);
        answered > 0 && answered == read.load(Ordering::Relaxed) && !is_busy.load(Ordering::Relaxed)
    }
}

/// A stream that counts what it reads, bounds how long a client may read nothing, and closes so that its last
/// answer arrives.
#[derive(Debug)]
pub(crate) struct Stream {
    inner: Pin<Box<TimeoutStream<TcpStream>>>,
    activity: Activity,
    closing: Closing,
}

#[derive(Debug)]
enum Closing {
    Not,
    /// So many bytes of the last words are written.
    Late(usize),
    Shut,
    /// Reads what still comes.
    Linger(Pin<Box<Sleep>>),
    Done,
}

impl Stream {
    pub(crate) fn new(stream: TcpStream, activity: Activity) -> Self {
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(UNREAD));
        Self { inner: Box::pin(stream), activity, closing: Closing::Not }
    }

    /// Whether a request has come that nobody will read any more.
    #[cfg(unix)]
    fn is_late(&self) -> bool {
        let mut byte = [MaybeUninit::uninit(); 1];
        let stream = self.inner.as_ref().get_ref().get_ref();
        self.activity.is_idle() && socket2::SockRef::from(stream).peek(&mut byte).is_ok_and(|count| count > 0)
    }

    #[cfg(not(unix))]
    fn is_late(&self) -> bool {
        false
    }
}

impl AsyncRead for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(self.inner.as_mut().poll_read(context, buffer))?;
        let count = (buffer.filled().len() - before) as u64;
        self.activity.0.read.fetch_add(count, Ordering::Relaxed);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Stream {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.inner.as_mut().poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.inner.as_mut().poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.inner.as_mut().poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        if matches!(this.closing, Closing::Not) {
            this.closing = if this.is_late() { Closing::Late(0) } else { Closing::Shut };
        }
        loop {
            this.closing = match &mut this.closing {
                Closing::Not => Closing::Shut,
                Closing::Late(written) => {
                    let rest = TOO_LATE.get(*written..).unwrap_or_default();
                    if rest.is_empty() {
                        Closing::Shut
                    } else {
                        Closing::Late(*written + ready!(this.inner.as_mut().poll_write(context, rest))?)
                    }
                }
                Closing::Shut => {
                    ready!(this.inner.as_mut().poll_shutdown(context))?;
                    Closing::Linger(Box::pin(sleep(LINGER)))
                }
                Closing::Linger(end) => {
                    let mut bytes = [MaybeUninit::uninit(); 4096];
                    let mut buffer = ReadBuf::uninit(&mut bytes);
                    match this.inner.as_mut().poll_read(context, &mut buffer) {
                        Poll::Ready(Ok(())) if !buffer.filled().is_empty() => continue,
                        // The other end has closed too.
                        Poll::Ready(_) => Closing::Done,
                        Poll::Pending => {
                            ready!(end.as_mut().poll(context));
                            Closing::Done
                        }
                    }
                }
                Closing::Done => return Poll::Ready(Ok(())),
            };
        }
    }
}

/// The body of a request, of which the rest stays here when whoever answers has not read it all.
#[derive(Debug, Clone)]
pub(crate) struct Rest(Arc<Mutex<Option<Incoming>>>);

impl Rest {
    /// The body for whoever answers, and its rest; none where there is no body.
    pub(crate) fn of(body: Incoming) -> (Body, Option<Self>) {
        if body.is_end_stream() {
            return (Body::empty(), None);
        }
        let rest = Self(Arc::new(Mutex::new(Some(body))));
        (Body::new(rest.clone()), Some(rest))
    }

    /// Reads what is left, if that is little; tells whether the body was read to its end.
    pub(crate) async fn drained(self) -> bool {
        let Some(mut body) = self.0.lock().unwrap_or_else(PoisonError::into_inner).take() else { return false };
        if body.size_hint().lower() > LEFT_OVER {
            return false;
        }
        let drained = async {
            let mut count = 0;
            while let Some(frame) = body.frame().await {
                let Ok(frame) = frame else { return false };
                count += frame.data_ref().map_or(0, |data| data.len() as u64);
                if count > LEFT_OVER {
                    return false;
                }
            }
            true
        };
        timeout(LINGER, drained).await.unwrap_or_default()
    }
}

impl HttpBody for Rest {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let mut body = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        body.as_mut().map_or(Poll::Ready(None), |body| Pin::new(body).poll_frame(context))
    }

    fn is_end_stream(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).as_ref().is_none_or(HttpBody::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        let body = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        body.as_ref().map_or_else(|| SizeHint::with_exact(0), HttpBody::size_hint)
    }
}
