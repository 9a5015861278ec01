//! A wire between the program and PostgreSQL, which a test can cut, hold or slow down.

use std::{sync::Arc, time::Duration};

use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::watch,
    time::sleep,
};

use crate::Database;

/// A wire to the server of a database, on a port of its own.
#[derive(Debug)]
pub struct Wire {
    port: u16,
    state: Arc<watch::Sender<State>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Whole,
    /// Connections end, and no new one holds.
    Cut,
    /// Nothing goes through, and nobody is told.
    Held,
    Slow(Duration),
}

impl Wire {
    /// Lays a wire to a database of PostgreSQL.
    pub async fn to(database: &Database) -> Self {
        let url = url::Url::parse(&database.url()).expect("the address is one");
        let server = (url.host_str().expect("it has a host").to_owned(), url.port().expect("it has a port"));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let port = listener.local_addr().expect("it has a port").port();
        let state = Arc::new(watch::Sender::new(State::Whole));
        let states = Arc::clone(&state);
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                let (server, states) = (server.clone(), states.subscribe());
                tokio::spawn(async move {
                    if *states.borrow() != State::Cut
                        && let Ok(far) = TcpStream::connect(server).await
                    {
                        carry(near, far, states).await;
                    }
                });
            }
        });
        Self { port, state }
    }

    /// The address of a database by this wire.
    pub fn url(&self, database: &Database) -> String {
        let mut url = url::Url::parse(&database.url()).expect("the address is one");
        url.set_port(Some(self.port)).expect("it takes a port");
        url.into()
    }

    /// Ends every connection, and lets none be made.
    pub fn cut(&self) {
        self.state.send_replace(State::Cut);
    }

    /// Lets nothing through.
    pub fn hold(&self) {
        self.state.send_replace(State::Held);
    }

    /// Keeps each message for a while.
    pub fn slow(&self, time: Duration) {
        self.state.send_replace(State::Slow(time));
    }

    /// Makes all whole again.
    pub fn mend(&self) {
        self.state.send_replace(State::Whole);
    }
}

/// Carries what both ends say until one is done or the wire is cut.
async fn carry(mut near: TcpStream, mut far: TcpStream, mut states: watch::Receiver<State>) {
    let (near_read, near_write) = near.split();
    let (far_read, far_write) = far.split();
    let (there, back) = (states.clone(), states.clone());
    tokio::select! {
        () = pump(near_read, far_write, there) => {}
        () = pump(far_read, near_write, back) => {}
        _ = states.wait_for(|state| *state == State::Cut) => {}
    }
}

async fn pump(mut from: impl AsyncRead + Unpin, mut to: impl AsyncWrite + Unpin, mut states: watch::Receiver<State>) {
    let mut bytes = vec![0; 64 * 1024];
    while let Ok(count @ 1..) = from.read(&mut bytes).await {
        let state = states.wait_for(|state| *state != State::Held).await.map(|state| *state);
        if let Ok(State::Slow(time)) = state {
            sleep(time).await;
        }
        if state.is_err() || to.write_all(&bytes[..count]).await.is_err() {
            return;
        }
    }
}
