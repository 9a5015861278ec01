//! Many readers for a minute, and some for long.

use std::{
    sync::atomic::Ordering,
    time::{Duration, Instant},
};

use tests::{Crowd, Database, Program, fault};
use tokio::time::sleep;

use super::{States, address, import};

/// What readers ask for: pages that are kept, one in ten that nobody has asked for, and the API.
fn ask(number: u64) -> String {
    match number % 10 {
        0 => "/".into(),
        1 => "/reti/valle-camonica".into(),
        2 => "/comuni/bergamo".into(),
        3 => "/en/storie".into(),
        4 => "/pkg/icona.svg".into(),
        5 => "/graphql?query=%7Bnetworks%7BtotalCount%20nodes%7Bslug%20name%7D%7D%7D".into(),
        6 => format!("/?q=mediazione+{number}"),
        7 => "/?provincia=BG&tema=scuola".into(),
        8 => "/health/ready".into(),
        _ => "/cerca?q=italiano".into(),
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes a minute: cargo xtask faults"]
async fn a_thousand_connections_are_served_for_a_minute_without_an_error() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    let crowd = Crowd::visit(address(&program), 1_000, Duration::from_mins(1), ask).await;
    let (answered, failed) = (crowd.answered.load(Ordering::Relaxed), crowd.failed.load(Ordering::Relaxed));
    assert_eq!(failed, 0, "beside {answered} answers");
    assert!(answered > 1_000);
    fault::figures("1,000 connections for a minute", &format!("{answered} answers, no error"));
}

/// How often the memory is looked at.
const LOOK: Duration = Duration::from_millis(500);
/// Imports of another state, in however long it takes: memory settles with their number, not with time.
const IMPORTS: u32 = 90;
/// Readers at one time.
const READERS: usize = 16;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes half an hour: cargo xtask faults"]
async fn memory_stays_flat_while_readers_read_and_revisions_change() {
    let (states, time) = (States::new(), fault::long());
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    let crowd = tokio::spawn(Crowd::visit(address(&program), READERS, time, ask));
    let (end, mut memory, mut revisions) = (Instant::now() + time, Vec::new(), 1);
    let mut next = Instant::now() + time / IMPORTS;
    while Instant::now() < end {
        sleep(LOOK).await;
        memory.push(program.resident());
        if Instant::now() > next {
            next += time / IMPORTS;
            import(&database.url(), states.folder(revisions % 2));
            revisions += 1;
        }
    }
    let crowd = crowd.await.unwrap();
    let (answered, failed) = (crowd.answered.load(Ordering::Relaxed), crowd.failed.load(Ordering::Relaxed));
    assert_eq!(failed, 0, "beside {answered} answers");
    assert!(revisions > 20, "only {revisions} revisions: give it more minutes");
    // The first sixth, five minutes of thirty, fills caches; from then on nothing may grow. The mean of many looks:
    // with every other import the memory goes up and down again by as much as a revision takes.
    let sixth = memory.len() / 6;
    let (second, last) = (mean(&memory[sixth..2 * sixth]), mean(&memory[5 * sixth..]));
    assert!(last * 20 <= second * 21, "memory grows by more than a twentieth, from {second} to {last} KB: {memory:?}");
    let most = memory.iter().max().unwrap();
    fault::figures(
        &format!("{} minutes of {READERS} readers and {revisions} revisions", time.as_secs() / 60),
        &format!(
            "{answered} answers, no error; {} MB on average in the second sixth of the time, {} MB in the last; never more \
             than {} MB",
            second / 1_000,
            last / 1_000,
            most / 1_000
        ),
    );
}

fn mean(memory: &[u64]) -> u64 {
    memory.iter().sum::<u64>() / memory.len() as u64
}
