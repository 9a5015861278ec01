//! Many readers behind one address, and one reader who wants all of it.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use catalogue::{Revision, Snapshot};
use serde_json::json;
use tests::{Database, Program, Reader, fault, records};
use tokio::{task::JoinSet, time::sleep};

use super::address;

/// Devices of a school behind one address.
const DEVICES: usize = 60;
/// Within which each of them does what it does.
const LESSON: Duration = Duration::from_secs(45);
/// Connections of one reader who asks the dearest questions.
const GREEDY: usize = 16;
/// How long.
const HOW_LONG: Duration = Duration::from_secs(30);

/// The slugs of the municipalities.
fn slugs() -> Vec<String> {
    let revision = Revision::new(1, "2026-01-01T00:00:00Z", "test");
    let snapshot = Snapshot::new(revision, &records()).unwrap();
    snapshot.municipalities.iter().map(|it| it.slug.clone()).collect()
}

/// A request of a reader of this address.
fn get(path: &str, reader: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nhost: atlante\r\nx-forwarded-for: {reader}\r\n\r\n")
}

fn post(body: &str, reader: &str) -> String {
    format!(
        "POST /graphql HTTP/1.1\r\nhost: atlante\r\nx-forwarded-for: {reader}\r\naccept: application/json\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// What the explorer asks when a filter is ticked.
fn filter(number: usize) -> String {
    let provinces = ["BG", "BS", "CO", "CR", "LC", "LO", "MB", "MI", "MN", "PV", "SO", "VA"];
    let themes = ["scuola", "servizi", "informazione", "partecipazione"];
    let filter = json!({ "provinces": [provinces[number % 12]], "themes": [themes[number / 12 % 4]] });
    json!({ "query": app::DOCUMENTS[0], "variables": { "filter": filter, "orderBy": [] } }).to_string()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes a minute: cargo xtask faults"]
async fn a_school_behind_one_address_is_never_refused() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve_at(&database.url(), &["--log", "warn", "--trusted-proxies", "127.0.0.1"]);
    let address = address(&program);
    let slugs = Arc::new(slugs());
    let mut devices = JoinSet::new();
    for device in 0..DEVICES {
        let slugs = Arc::clone(&slugs);
        devices.spawn(async move {
            let school = "203.0.113.7";
            let mut reader = Reader::connect(address).await.unwrap();
            let mut refused = 0;
            let mut ask = async |request: String| {
                let status = reader.ask(&request).await.unwrap();
                refused += usize::from(status != 200);
            };
            // All at once, as when a lesson begins; then each at its own pace.
            ask(get("/", school)).await;
            ask(get("/offline/it.json", school)).await;
            let pause = LESSON / 30;
            for step in 0..7 {
                ask(get(&format!("/comuni/{}", slugs[(device * 7 + step) % slugs.len()]), school)).await;
                sleep(pause).await;
            }
            for number in 0..20 {
                ask(post(&filter(device + number), school)).await;
                sleep(pause).await;
            }
            refused
        });
    }
    let refused: usize = devices.join_all().await.into_iter().sum();
    fault::figures(
        "a school behind one address",
        &format!(
            "{DEVICES} devices, each 8 pages, 20 filters and the bundle in {} s: {refused} refused",
            LESSON.as_secs()
        ),
    );
    assert_eq!(refused, 0);
}

/// How long another reader waits for pages that nobody has asked for: the median, and the longest of all but a twentieth.
async fn patience(address: std::net::SocketAddr, slugs: &[String]) -> (Duration, Duration) {
    let mut reader = Reader::connect(address).await.unwrap();
    let mut times = Vec::new();
    for slug in slugs {
        let begun = Instant::now();
        assert_eq!(reader.ask(&get(&format!("/comuni/{slug}"), "203.0.113.8")).await.unwrap(), 200);
        times.push(begun.elapsed());
        sleep(Duration::from_millis(100)).await;
    }
    times.sort();
    (times[times.len() / 2], times[times.len() * 19 / 20])
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes a minute: cargo xtask faults"]
async fn one_reader_who_asks_the_dearest_questions_keeps_nobody_waiting() {
    let database = Database::sqlite_seeded().await;
    // Without rates: what is left when many readers do it at the same time.
    let settings = ["--log", "warn", "--trusted-proxies", "127.0.0.1", "--rate-pages", "0", "--rate-graphql", "0"];
    let program = Program::serve_at(&database.url(), &settings);
    let address = address(&program);
    let municipalities = records().municipalities;
    let slugs = slugs();
    let codes: Vec<String> = municipalities.iter().map(|it| it.istat_code.clone()).collect();
    let (quiet, quiet_long) = patience(address, &slugs[..100]).await;
    let mut greedy = JoinSet::new();
    for number in 0..GREEDY {
        let codes = codes.clone();
        greedy.spawn(async move {
            let mut reader = Reader::connect(address).await.unwrap();
            let (begun, mut answers) = (Instant::now(), 0);
            while begun.elapsed() < HOW_LONG {
                let request = if (number + answers).is_multiple_of(2) {
                    let some = (0..64).map(|it| format!("comune={}", codes[(number * 97 + answers * 31 + it * 13) % codes.len()]));
                    get(&format!("/?{}", some.collect::<Vec<_>>().join("&")), "203.0.113.7")
                } else {
                    let one = |it: usize| format!("f{it}: networks(filter: {{ text: \"scuola {number} {answers} {it}\" }}) {{ facets {{ provinces {{ count }} }} }}");
                    let fields: Vec<_> = (0..10).map(one).collect();
                    post(&json!({ "query": format!("{{ {} }}", fields.join(" ")) }).to_string(), "203.0.113.7")
                };
                let status = reader.ask(&request).await.unwrap();
                assert!(matches!(status, 200 | 503), "{status}");
                answers += 1;
            }
            answers
        });
    }
    sleep(Duration::from_secs(1)).await;
    let (busy, busy_long) = patience(address, &slugs[100..300]).await;
    let answers: usize = greedy.join_all().await.into_iter().sum();
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    fault::figures(
        "the dearest questions, 16 connections",
        &format!(
            "{answers} of them answered in {} s; another reader's new page took {:.1} ms (19 of 20 within {:.1}), before it {:.1} ({:.1})",
            HOW_LONG.as_secs(),
            ms(busy),
            ms(busy_long),
            ms(quiet),
            ms(quiet_long)
        ),
    );
    assert!(busy < 5 * quiet, "{busy:?} against {quiet:?}");
}
