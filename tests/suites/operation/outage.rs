//! The database goes away, hangs, and comes back; readers go on.

use std::time::{Duration, Instant};

use tests::{Database, Program, Wire};

/// PostgreSQL behind a wire that can be cut, and a server over it.
async fn served() -> (Database, Wire, Program) {
    let database = Database::postgres().await;
    let wire = Wire::to(&database).await;
    let program = Program::serve_at(&wire.url(&database), &["--log", "warn"]);
    (database, wire, program)
}

/// Waits until `/health/ready` has this status; fails the test after five seconds.
fn becomes(program: &Program, status: u16) {
    let begun = Instant::now();
    loop {
        let ready = program.get("/health/ready", &[]);
        if ready.status == status {
            assert!(status == 200 || ready.text().contains("the database does not answer"), "{}", ready.text());
            return;
        }
        assert!(begun.elapsed() < Duration::from_secs(5), "not {status} after five seconds");
        std::thread::sleep(Duration::from_millis(100));
    }
}

fn notes(program: &Program) -> (bool, bool) {
    let (italian, english) = (program.get("/reti/dalmine", &[]), program.get("/en/reti/dalmine", &[]));
    assert_eq!((italian.status.as_u16(), english.status.as_u16()), (200, 200));
    (italian.text().contains("dati della revisione 2"), english.text().contains("the data of revision 2"))
}

fn goes_on_without(program: &Program) {
    becomes(program, 503);
    assert_eq!(notes(program), (true, true));
    assert_eq!(program.get("/reti/dalmine", &[]).header("cache-control"), "public, max-age=5");
    assert_eq!(program.get("/health/live", &[]).status, 200);
    assert_eq!(program.get("/graphql?query={networks{totalCount}}", &[]).json()["data"]["networks"]["totalCount"], 35);
    assert!(program.figures().text().contains("atlante_database_up 0"));
}

fn recovers(program: &Program) {
    becomes(program, 200);
    assert_eq!(notes(program), (false, false));
    assert!(program.figures().text().contains("atlante_database_up 1"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_goes_away_leaves_the_pages_with_a_note_and_comes_back() {
    let (_database, wire, program) = served().await;
    recovers(&program);
    wire.cut();
    goes_on_without(&program);
    wire.mend();
    recovers(&program);
    assert!(!program.log().contains("panicked"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_hangs_leaves_the_pages_with_a_note_and_comes_back() {
    let (_database, wire, program) = served().await;
    recovers(&program);
    wire.hold();
    goes_on_without(&program);
    wire.mend();
    recovers(&program);
    assert!(!program.log().contains("panicked"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_slow_is_waited_for() {
    let (_database, wire, program) = served().await;
    wire.slow(Duration::from_millis(300));
    std::thread::sleep(Duration::from_secs(2));
    recovers(&program);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_starts_later_than_the_server_is_waited_for() {
    let database = Database::postgres().await;
    let wire = Wire::to(&database).await;
    let url = wire.url(&database);
    wire.cut();
    let refused = Program::run(&["serve", "--addr", "127.0.0.1:0", "--database-wait", "0", "--database", &url]);
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(
        !refused.status.success() && said.contains("does not answer") && said.contains("--database-wait"),
        "{said}"
    );
    let mending = tokio::spawn(async move {
        tokio::time::sleep(Duration::from_secs(2)).await;
        wire.mend();
        wire
    });
    let program = tokio::task::spawn_blocking(move || Program::serve_at(&url, &["--log", "warn"])).await.unwrap();
    assert!(program.said.iter().any(|line| line.contains("asking again")), "{:?}", program.said);
    let _wire = mending.await.unwrap();
    recovers(&program);
}
