//! The server is told to stop while readers read.

use std::time::{Duration, Instant};

use tests::{Database, Program, Reader, fault};
use tokio::{task::JoinSet, time::sleep};

use super::address;

/// Readers at one time, each on a connection that is kept.
const READERS: usize = 64;
/// How long they read before.
const BEFORE: Duration = Duration::from_secs(2);
/// Within which the server ends.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often it is tried.
const TIMES: usize = 5;

/// Asks until an answer says that it is the last one, or nobody listens any more; gives the number of answers.
async fn read(address: std::net::SocketAddr, number: usize) -> u64 {
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
        let told = Instant::now();
        answers += readers.join_all().await.into_iter().sum::<u64>();
        assert!(program.ended_well());
        longest = longest.max(told.elapsed());
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
