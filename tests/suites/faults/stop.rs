//! The server is told to stop while readers read.

use std::{
    env,
    io::{self, ErrorKind},
    net::SocketAddr,
    time::{Duration, Instant},
};

use tests::{Database, Program, Reader, fault};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinSet,
    time::{sleep, timeout},
};

use super::address;

/// Readers at one time, each on a connection that is kept.
const READERS: usize = 64;
/// How long they read before.
const BEFORE: Duration = Duration::from_secs(2);
/// Within which the server ends, as `docs/operation.md` says.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often it is tried.
const TIMES: usize = 5;

/// Asks until an answer says that it is the last one, or nobody listens any more; gives the number of answers.
async fn read(address: SocketAddr, number: usize) -> u64 {
    let paths = ["/", "/reti/dalmine", "/graphql?query=%7Bnetworks%7BtotalCount%7D%7D", "/cerca?q=italiano"];
    let (mut answers, mut path) = (0, number);
    // One in four comes anew for each page.
    let anew = number.is_multiple_of(4);
    while let Ok(mut reader) = Reader::connect(address).await {
        loop {
            path += 1;
            let status = reader.get(paths[path % paths.len()]).await.expect("a request is lost");
            assert_eq!(status, 200);
            answers += 1;
            if reader.is_last() {
                return answers;
            }
            if anew {
                break;
            }
        }
    }
    answers
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes half a minute: cargo xtask faults"]
async fn no_request_is_lost_when_the_server_is_told_to_stop_under_load() {
    let (mut answers, mut longest) = (0, Duration::ZERO);
    for _ in 0..TIMES {
        let database = Database::sqlite_seeded().await;
        let program = Program::serve(&database);
        let mut readers = JoinSet::new();
        for number in 0..READERS {
            readers.spawn(read(address(&program), number));
        }
        sleep(BEFORE).await;
        program.tell_to_stop();
        let signalled = Instant::now();
        answers += readers.join_all().await.into_iter().sum::<u64>();
        assert!(program.ended_well());
        longest = longest.max(signalled.elapsed());
    }
    assert!(longest < PATIENCE, "it took {longest:?} to end");
    fault::figures(
        "`SIGTERM` under load",
        &format!(
            "{TIMES} times {READERS} readers, {answers} answers, none lost; ended within {:.1} s",
            longest.as_secs_f64()
        ),
    );
}

/// Stops of the long test, unless `ATLANTE_TEST_TIMES` says otherwise.
const STOPS: usize = 100;
/// Clients of each kind.
const CLIENTS: usize = 24;
const PLAIN: &[u8] = b"GET /health/live HTTP/1.1\r\nhost: atlante\r\n\r\n";

/// What became of requests.
#[derive(Debug, Default, Clone, Copy)]
struct Seen {
    answered: u64,
    lost: u64,
}

/// Opens a connection for each request until nobody listens, and tells what came of each that was established.
async fn anew(address: SocketAddr, pause: Duration) -> Seen {
    let mut seen = Seen::default();
    // Whoever tries to begin when nobody listens is refused: that is no request yet.
    while let Ok(Ok(mut stream)) = timeout(Duration::from_millis(900), TcpStream::connect(address)).await {
        sleep(pause).await;
        let mut text = Vec::new();
        let sent = stream.write_all(PLAIN).await;
        let mut part = [0; 1024];
        while sent.is_ok() && !text.ends_with(b"live\n") {
            match timeout(Duration::from_secs(15), stream.read(&mut part)).await {
                Ok(Ok(count @ 1..)) => text.extend_from_slice(&part[..count]),
                _ => break,
            }
        }
        if text.ends_with(b"live\n") || text.starts_with(b"HTTP/1.1 503") { seen.answered += 1 } else { seen.lost += 1 }
    }
    seen
}

/// Asks now and then on a connection that is kept.
async fn keep_alive(address: SocketAddr, number: usize) -> Seen {
    let mut seen = Seen::default();
    let Ok(mut reader) = Reader::connect(address).await else { return seen };
    while !reader.is_last() {
        match reader.get("/health/live").await {
            Ok(_) => seen.answered += 1,
            // It was closed while nothing was under way: the server had said so, and this came after.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => break,
            Err(_) => {
                seen.lost += 1;
                break;
            }
        }
        sleep(Duration::from_millis(u64::try_from(number).unwrap_or_default() * 37 % 700)).await;
    }
    seen
}

/// Sends the second half of a head when the server is about to stop.
async fn half(address: SocketAddr) -> Seen {
    let Ok(mut stream) = TcpStream::connect(address).await else { return Seen::default() };
    if stream.write_all(&PLAIN[..20]).await.is_err() {
        return Seen::default();
    }
    sleep(Duration::from_millis(2500)).await;
    let sent = stream.write_all(&PLAIN[20..]).await;
    let mut text = Vec::new();
    let _ = timeout(Duration::from_secs(15), stream.read_to_end(&mut text)).await;
    let is_answered = sent.is_ok() && text.ends_with(b"live\n");
    Seen { answered: u64::from(is_answered), lost: u64::from(!is_answered) }
}

/// Listens to a stream of events until the server says that it goes.
async fn stream(address: SocketAddr) -> Seen {
    let Ok(mut stream) = TcpStream::connect(address).await else { return Seen::default() };
    let head = "GET /graphql?query=subscription%7BcatalogueChanged%7Bnumber%7D%7D HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\n\r\n";
    if stream.write_all(head.as_bytes()).await.is_err() {
        return Seen::default();
    }
    let mut text = Vec::new();
    let _ = timeout(Duration::from_secs(20), stream.read_to_end(&mut text)).await;
    // The last piece of a body that comes in pieces.
    let is_whole = text.ends_with(b"0\r\n\r\n");
    Seen { answered: u64::from(is_whole), lost: u64::from(!is_whole) }
}

const HANDSHAKE: &[u8] = b"GET /graphql HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: upgrade\r\n\
    sec-websocket-version: 13\r\nsec-websocket-key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\
    sec-websocket-protocol: graphql-transport-ws\r\n\r\n";
const INIT: &[u8] = br#"{"type":"connection_init"}"#;
const SUBSCRIBE: &[u8] =
    br#"{"id":"1","type":"subscribe","payload":{"query":"subscription{catalogueChanged{number}}"}}"#;
/// The kinds of frames of a WebSocket (RFC 6455 §5.2).
const TEXT: u8 = 1;
const CLOSE: u8 = 8;
/// The code of a server that goes (RFC 6455 §7.4.1).
const GOING_AWAY: u16 = 1001;

/// Subscribes on a socket, which the server must close with the code that says that it goes.
async fn socket(address: SocketAddr) -> Seen {
    let Ok(mut stream) = TcpStream::connect(address).await else { return Seen::default() };
    let code = timeout(Duration::from_secs(20), close_code(&mut stream)).await;
    let is_closed = matches!(code, Ok(Ok(GOING_AWAY)));
    Seen { answered: u64::from(is_closed), lost: u64::from(!is_closed) }
}

/// The code with which the server closes a socket on which somebody has subscribed.
async fn close_code(stream: &mut TcpStream) -> io::Result<u16> {
    stream.write_all(HANDSHAKE).await?;
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
    }
    for message in [INIT, SUBSCRIBE] {
        stream.write_all(&frame(TEXT, message)).await?;
    }
    loop {
        let (kind, payload) = read_frame(stream).await?;
        if kind == CLOSE {
            let code = payload.first_chunk().map(|code| u16::from_be_bytes(*code));
            // The other end may have gone already.
            let _ = stream.write_all(&frame(CLOSE, &payload)).await;
            return code.ok_or_else(|| ErrorKind::InvalidData.into());
        }
    }
}

/// A frame of at most 125 bytes from a client, under a mask of zeros.
fn frame(kind: u8, payload: &[u8]) -> Vec<u8> {
    let length = u8::try_from(payload.len()).expect("it is short");
    [&[0x80 | kind, 0x80 | length, 0, 0, 0, 0][..], payload].concat()
}

/// The kind and the payload of the next frame of the server.
async fn read_frame(stream: &mut TcpStream) -> io::Result<(u8, Vec<u8>)> {
    let kind = stream.read_u8().await? & 0x0f;
    let length = match stream.read_u8().await? {
        126 => stream.read_u16().await?.into(),
        length => usize::from(length),
    };
    let mut payload = vec![0; length];
    stream.read_exact(&mut payload).await?;
    Ok((kind, payload))
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes minutes: cargo xtask faults"]
async fn a_hundred_stops_lose_no_request_of_any_kind_of_client() {
    let times = env::var("ATLANTE_TEST_TIMES").ok().map_or(STOPS, |times| times.parse().expect("it is a number"));
    let (mut total, mut longest) = (Seen::default(), Duration::ZERO);
    for _ in 0..times {
        let database = Database::sqlite_seeded().await;
        let program = Program::serve(&database);
        let address = address(&program);
        let mut clients = JoinSet::new();
        for number in 0..CLIENTS {
            // Some send at once, some after the listener has gone.
            clients.spawn(anew(address, Duration::from_millis(if number % 3 == 0 { 600 } else { 0 })));
            clients.spawn(keep_alive(address, number));
        }
        for _ in 0..4 {
            clients.spawn(stream(address));
            clients.spawn(socket(address));
        }
        sleep(Duration::from_millis(500)).await;
        for _ in 0..4 {
            clients.spawn(half(address));
        }
        program.tell_to_stop();
        let signalled = Instant::now();
        for seen in clients.join_all().await {
            total.answered += seen.answered;
            total.lost += seen.lost;
        }
        assert!(program.ended_well());
        longest = longest.max(signalled.elapsed());
    }
    fault::figures(
        "stops under load",
        &format!(
            "{times} stops with {} clients (new connections, kept ones, streams, sockets, half heads): {} answered, {} lost; ended within {:.1} s",
            2 * CLIENTS + 12,
            total.answered,
            total.lost,
            longest.as_secs_f64()
        ),
    );
    assert_eq!(total.lost, 0);
    assert!(longest < PATIENCE, "it took {longest:?} to end");
}
