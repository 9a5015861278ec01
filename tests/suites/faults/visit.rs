//! Many readers for a minute, and some for long.

use std::{
    fs,
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
const LOOK: Duration = Duration::from_secs(5);
/// Between two imports of another state.
const IMPORT: Duration = Duration::from_secs(20);
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
    let mut next = Instant::now() + IMPORT;
    while Instant::now() < end {
        sleep(LOOK).await;
        memory.push(resident(&program));
        if Instant::now() > next {
            next = Instant::now() + IMPORT;
            import(&database.url(), states.folder(revisions % 2));
            revisions += 1;
        }
    }
    let crowd = crowd.await.unwrap();
    let (answered, failed) = (crowd.answered.load(Ordering::Relaxed), crowd.failed.load(Ordering::Relaxed));
    assert_eq!(failed, 0, "beside {answered} answers");
    // The first quarter fills caches; from then on nothing may grow.
    let quarter = memory.len() / 4;
    let most = |part: &[u64]| part.iter().copied().max().unwrap() / 1_000;
    let (second, last) = (most(&memory[quarter..2 * quarter]), most(&memory[3 * quarter..]));
    assert!(last * 10 < second * 11, "the most memory grows from {second} to {last} MB: {memory:?}");
    fault::figures(
        &format!("{} minutes of {READERS} readers and {revisions} revisions", time.as_secs() / 60),
        &format!("{answered} answers, no error; at most {second} MB in the second quarter, {last} MB in the last"),
    );
}

/// The memory that the server holds, in kilobytes.
fn resident(program: &Program) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", program.id())).expect("Linux tells a process's memory");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.split_whitespace().next().unwrap().parse().unwrap()
}
