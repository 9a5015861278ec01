//! PostgreSQL goes away, hangs or is slow while readers read.

use std::{
    sync::atomic::Ordering,
    time::{Duration, Instant},
};

use tests::{Crowd, Database, Program, Wire, fault};
use tokio::time::sleep;

use super::address;

/// How long the database is away.
const AWAY: Duration = Duration::from_secs(8);
/// Within which the server is ready again.
const PATIENCE: Duration = Duration::from_secs(5);
/// Readers at one time.
const READERS: usize = 16;

fn ask(number: u64) -> String {
    match number % 4 {
        0 => "/".into(),
        1 => "/reti/dalmine".into(),
        2 => "/graphql?query=%7Bnetworks%7BtotalCount%7D%7D".into(),
        _ => "/health/live".into(),
    }
}

/// How long it takes until `/health/ready` has this status.
async fn becomes(program: &Program, status: u16) -> Duration {
    let begun = Instant::now();
    while program.get("/health/ready", &[]).status != status {
        assert!(begun.elapsed() < PATIENCE, "not {status} after {PATIENCE:?}");
        sleep(Duration::from_millis(20)).await;
    }
    begun.elapsed()
}

async fn readers_go_on(what: &str, happens: impl Fn(&Wire)) {
    let database = Database::postgres().await;
    let wire = Wire::to(&database).await;
    let program = Program::serve_at(&wire.url(&database), &["--log", "warn"]);
    becomes(&program, 200).await;
    let time = AWAY + PATIENCE;
    let crowd = tokio::spawn(Crowd::visit(address(&program), READERS, time, ask));
    happens(&wire);
    let noticed = becomes(&program, 503).await;
    sleep(AWAY.saturating_sub(noticed)).await;
    assert_eq!(program.get("/health/ready", &[]).status, 503, "it says that it is ready while it is not");
    assert!(program.get("/reti/dalmine", &[]).text().contains("dati della revisione "));
    wire.mend();
    let recovered = becomes(&program, 200).await;
    let crowd = crowd.await.unwrap();
    let (answered, failed) = (crowd.answered.load(Ordering::Relaxed), crowd.failed.load(Ordering::Relaxed));
    assert_eq!(failed, 0, "beside {answered} answers");
    assert!(!program.get("/reti/dalmine", &[]).text().contains("dati della revisione "), "the note stays");
    fault::figures(
        &format!("PostgreSQL {what} for {} seconds", AWAY.as_secs()),
        &format!(
            "{answered} answers to {READERS} readers, no error; not ready after {:.1} s, ready {:.1} s after its return",
            noticed.as_secs_f64(),
            recovered.as_secs_f64()
        ),
    );
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes half a minute: cargo xtask faults"]
async fn readers_go_on_while_postgres_is_down() {
    readers_go_on("down", Wire::cut).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes half a minute: cargo xtask faults"]
async fn readers_go_on_while_postgres_hangs() {
    readers_go_on("hanging", Wire::hold).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes half a minute: cargo xtask faults"]
async fn readers_go_on_while_postgres_is_slow() {
    readers_go_on("slower by 3 seconds a message", |wire| wire.slow(Duration::from_secs(3))).await;
}
