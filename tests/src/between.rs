//! What stands between a browser and the server: a proxy that finds no server, a filter that blocks, a line that
//! goes dead.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, copy},
    net::{TcpListener, TcpStream},
    sync::watch,
};

/// A proxy before a server, on a port of its own.
#[derive(Debug)]
pub struct Between {
    /// Where it listens, such as `http://127.0.0.1:41234`.
    pub origin: String,
    state: Arc<watch::Sender<State>>,
    paths: Paths,
}

/// The paths that were requested.
type Paths = Arc<Mutex<Vec<String>>>;

#[derive(Debug, Clone, PartialEq, Eq)]
enum State {
    Through,
    /// Every request is answered 502.
    Down,
    /// Every request waits for ever.
    Silent,
    /// Requests whose path has this in it are answered by a page that says so, with status 200.
    Blocked(String),
}

impl Between {
    /// Stands before the server of this address.
    pub async fn before(origin: &str) -> Self {
        let server = origin.trim_start_matches("http://").to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let port = listener.local_addr().expect("it has a port").port();
        let state = Arc::new(watch::Sender::new(State::Through));
        let paths = Paths::default();
        let (states, requested) = (Arc::clone(&state), Arc::clone(&paths));
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                tokio::spawn(carry(near, server.clone(), Arc::clone(&states), Arc::clone(&requested)));
            }
        });
        Self { origin: format!("http://127.0.0.1:{port}"), state, paths }
    }

    /// The paths that were requested, with their queries, the first one first.
    pub fn paths(&self) -> Vec<String> {
        self.paths.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Answers 502 from now on.
    pub fn down(&self) {
        self.state.send_replace(State::Down);
    }

    /// Answers nothing from now on.
    pub fn silent(&self) {
        self.state.send_replace(State::Silent);
    }

    /// Blocks what has this in its path.
    pub fn block(&self, part: &str) {
        self.state.send_replace(State::Blocked(part.into()));
    }

    /// Lets everything through again.
    pub fn through(&self) {
        self.state.send_replace(State::Through);
    }
}

/// Carries one request and its answer.
async fn carry(mut near: TcpStream, server: String, states: Arc<watch::Sender<State>>, paths: Paths) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let Ok(byte) = near.read_u8().await else { return };
        head.push(byte);
    }
    let text = String::from_utf8_lossy(&head).into_owned();
    let path = text.split(' ').nth(1).unwrap_or_default();
    paths.lock().unwrap_or_else(PoisonError::into_inner).push(path.to_owned());
    let answer = |status: &str, body: &str| {
        format!(
            "HTTP/1.1 {status}\r\ncontent-type: text/html\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
    };
    // Of now: a browser opens connections before it needs them.
    let state = states.borrow().clone();
    let instead = match state {
        State::Through => None,
        State::Down => Some(answer("502 Bad Gateway", "<h1>502</h1>")),
        State::Blocked(part) => path.contains(&part).then(|| answer("200 OK", "<h1>Bloccato</h1>")),
        State::Silent => return std::future::pending().await,
    };
    if let Some(answer) = instead {
        let _ = near.write_all(answer.as_bytes()).await;
        let _ = near.shutdown().await;
        return;
    }
    let Ok(mut far) = TcpStream::connect(server).await else { return };
    let once = text.replacen("\r\n", "\r\nconnection: close\r\n", 1).replace("Connection: keep-alive\r\n", "");
    if far.write_all(once.as_bytes()).await.is_err() {
        return;
    }
    let (mut near_read, mut near_write) = near.split();
    let (mut far_read, mut far_write) = far.split();
    tokio::select! {
        _ = copy(&mut far_read, &mut near_write) => {}
        // A body; whoever has no more to say still listens.
        () = async { let _ = copy(&mut near_read, &mut far_write).await; std::future::pending::<()>().await } => {}
    }
}
