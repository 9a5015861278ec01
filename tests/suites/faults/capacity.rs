//! Twice as many clients as there are places.

use std::{
    net::SocketAddr,
    sync::atomic::Ordering,
    time::{Duration, Instant},
};

use tests::{Crowd, Database, Program, Reader, fault};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinSet,
    time::sleep,
};

use super::address;

/// Places, all taken.
const PLACES: usize = 500;
/// How long as many again ask for one.
const TIME: Duration = Duration::from_secs(20);
/// Between two attempts of one client, and between two questions of one who has a place.
const PAUSE: Duration = Duration::from_secs(1);
/// Within which whoever finds no place is told.
const PATIENCE: Duration = Duration::from_millis(50);
/// What each connection may cost, in kilobytes.
const PLACE: u64 = 96;

/// Has a place, and asks for a page from time to time.
async fn stay(mut reader: Reader, end: Instant) -> bool {
    while Instant::now() < end {
        if !matches!(reader.get("/reti/dalmine").await, Ok(200)) {
            return false;
        }
        sleep(PAUSE).await;
    }
    true
}

/// Asks for a place again and again, and gives the times until it was told that there is none.
async fn come(address: SocketAddr, end: Instant) -> Vec<Duration> {
    let mut times = Vec::new();
    while Instant::now() < end {
        let begun = Instant::now();
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(b"GET /reti/dalmine HTTP/1.1\r\nhost: atlante\r\n\r\n").await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        times.push(begun.elapsed());
        assert!(answer.starts_with("HTTP/1.1 503") && answer.contains("\r\nretry-after: 2\r\n"), "{answer}");
        sleep(PAUSE).await;
    }
    times
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes half a minute: cargo xtask faults"]
async fn twice_as_many_as_there_are_places_are_told_at_once_and_cost_no_memory() {
    let database = Database::sqlite_seeded().await;
    let settings = ["--log", "warn", "--max-connections", &PLACES.to_string()];
    let program = Program::serve_at(&database.url(), &settings);
    let address = address(&program);
    let before = program.resident();
    let end = Instant::now() + TIME;
    let (mut staying, mut coming) = (JoinSet::new(), JoinSet::new());
    for _ in 0..PLACES {
        let mut reader = Reader::connect(address).await.unwrap();
        // Its place is its own before the next one comes.
        assert_eq!(reader.get("/health/live").await.unwrap(), 200);
        staying.spawn(stay(reader, end + PAUSE));
    }
    for _ in 0..PLACES {
        coming.spawn(come(address, end));
        // Not all in one moment: neither do readers.
        sleep(PAUSE / u32::try_from(PLACES).unwrap()).await;
    }
    let mut most = before;
    while Instant::now() < end {
        most = most.max(program.resident());
        sleep(PAUSE / 4).await;
    }
    let mut times = coming.join_all().await.concat();
    assert!(staying.join_all().await.into_iter().all(|well| well), "somebody who had a place lost it");
    times.sort_unstable();
    let (half, last) = (times[times.len() / 2], times[times.len() - 1]);
    assert!(last < PATIENCE, "somebody was told after {last:?} that there is no place");
    let grown = most - before;
    assert!(grown < PLACE * PLACES as u64, "{PLACES} places and as many who found none took {grown} KB");
    // The places are given back.
    let crowd = Crowd::visit(address, PLACES / 2, PAUSE, |_| "/reti/dalmine".into()).await;
    assert_eq!(crowd.failed.load(Ordering::Relaxed), 0);
    let (half, last) = (half.as_secs_f64() * 1e3, last.as_secs_f64() * 1e3);
    fault::figures(
        &format!("{} clients and {PLACES} places", 2 * PLACES),
        &format!(
            "{} times 503 with `Retry-After`, half within {half:.1} ms, all within {last:.1} ms; {} MB more memory; whoever \
             had a place kept it",
            times.len(),
            grown / 1_000
        ),
    );
}
