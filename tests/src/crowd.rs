//! Many readers at one time, each on a connection of its own.

use std::{
    io,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
    task::JoinSet,
};

/// What a reader asks for, by how often anyone has asked before.
pub type Ask = fn(u64) -> String;

/// What a crowd saw.
#[derive(Debug, Default)]
pub struct Crowd {
    /// Answers with the status 200.
    pub answered: AtomicU64,
    /// Everything else: another status, a connection that breaks.
    pub failed: AtomicU64,
}

impl Crowd {
    /// Lets as many readers ask for a while, one thing after the other.
    pub async fn visit(address: SocketAddr, readers: usize, time: Duration, ask: Ask) -> Arc<Self> {
        let crowd = Arc::new(Self::default());
        let end = Instant::now() + time;
        let mut tasks = JoinSet::new();
        for _ in 0..readers {
            let crowd = Arc::clone(&crowd);
            tasks.spawn(async move {
                let Ok(mut reader) = Reader::connect(address).await else {
                    crowd.failed.fetch_add(1, Ordering::Relaxed);
                    return;
                };
                while Instant::now() < end {
                    let number = crowd.answered.load(Ordering::Relaxed);
                    if !matches!(reader.get(&ask(number)).await, Ok(200)) {
                        crowd.failed.fetch_add(1, Ordering::Relaxed);
                        return;
                    }
                    crowd.answered.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        while tasks.join_next().await.is_some() {}
        crowd
    }
}

/// A connection that is kept.
#[derive(Debug)]
pub struct Reader {
    stream: BufReader<TcpStream>,
    last: bool,
}

impl Reader {
    /// Connects to a server.
    ///
    /// # Errors
    /// If nobody listens.
    pub async fn connect(address: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::new(stream), last: false })
    }

    /// Asks for a path, reads the answer to its end, and gives its status.
    ///
    /// # Errors
    /// If the connection breaks, or what comes is no answer of known length.
    pub async fn get(&mut self, path: &str) -> io::Result<u16> {
        self.ask(&format!("GET {path} HTTP/1.1\r\nhost: atlante\r\n\r\n")).await
    }

    /// Sends a request as it stands, reads the answer to its end, and gives its status.
    ///
    /// # Errors
    /// If the connection breaks, or what comes is no answer of known length.
    pub async fn ask(&mut self, request: &str) -> io::Result<u16> {
        self.stream.get_mut().write_all(request.as_bytes()).await?;
        let (mut status, mut length) = (None, None);
        loop {
            let mut line = String::new();
            if self.stream.read_line(&mut line).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let line = line.trim_end().to_ascii_lowercase();
            if let Some(rest) = line.strip_prefix("http/1.1 ") {
                status = rest.get(..3).and_then(|status| status.parse().ok());
            } else if let Some(rest) = line.strip_prefix("content-length: ") {
                length = rest.parse().ok();
            } else if line == "connection: close" {
                self.last = true;
            } else if line.is_empty() {
                break;
            }
        }
        let (Some(status), Some(length)) = (status, length) else { return Err(io::ErrorKind::InvalidData.into()) };
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).await?;
        Ok(status)
    }

    /// Whether the server has said that it closes the connection after the last answer.
    pub fn is_last(&self) -> bool {
        self.last
    }
}
