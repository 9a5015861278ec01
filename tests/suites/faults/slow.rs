//! Clients that take their time, a thousand at once.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use tests::{Database, Program, Reader, fault};
use tokio::{
    io::AsyncWriteExt,
    net::{TcpSocket, TcpStream},
    task::JoinSet,
    time::sleep,
};

use super::address;

/// Slow clients at one time.
const SLOW: usize = 1_000;
/// How long they are slow.
const TIME: Duration = Duration::from_secs(12);
/// Between two of the requests that everybody else makes.
const PAUSE: Duration = Duration::from_millis(50);
/// What everybody else waits at most.
const PATIENCE: Duration = Duration::from_millis(200);

/// Says the beginning of a request, and then a letter from time to time.
async fn drip(address: SocketAddr, beginning: &str, letter: &[u8]) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(beginning.as_bytes()).await.unwrap();
    loop {
        sleep(Duration::from_millis(500)).await;
        if stream.write_all(letter).await.is_err() {
            return;
        }
    }
}

/// Asks for a page again and again, and reads nothing.
async fn read_nothing(address: SocketAddr) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(4096).unwrap();
    let mut stream = socket.connect(address).await.unwrap();
    let _ = stream.write_all("GET / HTTP/1.1\r\nhost: atlante\r\n\r\n".repeat(50).as_bytes()).await;
    sleep(TIME * 2).await;
}

/// Asks for a page over a new connection while the others are slow, and gives the times it took.
async fn others_wait(slow: impl AsyncFn(SocketAddr, &mut JoinSet<()>)) -> (Duration, Duration, usize) {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    let address = address(&program);
    let mut clients = JoinSet::new();
    for _ in 0..SLOW {
        slow(address, &mut clients).await;
    }
    sleep(Duration::from_secs(1)).await;
    let mut times = Vec::new();
    let end = Instant::now() + TIME;
    while Instant::now() < end {
        let begun = Instant::now();
        let mut reader = Reader::connect(address).await.unwrap();
        assert_eq!(reader.get("/reti/dalmine").await.unwrap(), 200);
        times.push(begun.elapsed());
        sleep(PAUSE).await;
    }
    clients.shutdown().await;
    times.sort_unstable();
    (times[times.len() / 2], times[times.len() - 1], times.len())
}

fn report(what: &str, (half, most, count): (Duration, Duration, usize)) {
    assert!(most < PATIENCE, "a plain request took {most:?}");
    let (half, most) = (half.as_secs_f64() * 1e3, most.as_secs_f64() * 1e3);
    let figures = format!("{count} plain requests meanwhile: half under {half:.1} ms, all under {most:.1} ms");
    fault::figures(&format!("{SLOW} slow {what}"), &figures);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes a minute: cargo xtask faults"]
async fn a_thousand_slow_heads_keep_nobody_waiting() {
    let slow = async |address, clients: &mut JoinSet<()>| {
        clients.spawn(drip(address, "GET / HTTP/1.1\r\nx-slow: ", b"a"));
    };
    report("heads of requests", others_wait(slow).await);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes a minute: cargo xtask faults"]
async fn a_thousand_slow_bodies_keep_nobody_waiting() {
    let beginning = "POST /graphql HTTP/1.1\r\nhost: atlante\r\ncontent-type: application/json\r\n\
                     content-length: 5000\r\n\r\n{";
    let slow = async |address, clients: &mut JoinSet<()>| {
        clients.spawn(drip(address, beginning, b" "));
    };
    report("bodies of requests", others_wait(slow).await);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes a minute: cargo xtask faults"]
async fn a_thousand_readers_who_read_nothing_keep_nobody_waiting() {
    let slow = async |address, clients: &mut JoinSet<()>| {
        clients.spawn(read_nothing(address));
    };
    report("readers who read nothing", others_wait(slow).await);
}
