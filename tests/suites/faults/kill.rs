//! An import that is killed.

use std::{
    process::Stdio,
    thread,
    time::{Duration, Instant},
};

use tests::{Database, Program, fault};

use super::{States, import, sound};

/// How often an import is killed on each database.
const MOMENTS: u32 = 100;

/// Kills imports, each at a random moment of its own hundredth of the time that one takes.
async fn imports_are_killed(database: Database) -> String {
    let (states, url) = (States::new(), database.url());
    import(&url, states.folder(0));
    let mut whole = Duration::ZERO;
    for state in [1, 0] {
        let begun = Instant::now();
        import(&url, states.folder(state));
        whole = whole.max(begun.elapsed());
    }
    let mut state = 0;
    let (mut interrupted, mut old, mut new) = (0, 0, 0);
    for moment in 0..MOMENTS {
        let mut import = Program::command(&["import", states.folder(1 - state), "--database", &url])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(whole.mul_f64((f64::from(moment) + fault::random()) / f64::from(MOMENTS)));
        interrupted += u32::from(import.try_wait().unwrap().is_none());
        // SIGKILL: it may have ended before.
        let _ = import.kill();
        import.wait().unwrap();
        if matches!(database, Database::Sqlite { .. }) {
            sound(&url).await;
        }
        let found = states.found(&url);
        if found == state {
            old += 1;
        } else {
            new += 1;
        }
        state = found;
    }
    assert!(interrupted > MOMENTS / 2, "only {interrupted} imports were killed before their end");
    import(&url, states.folder(1 - state));
    assert_eq!(states.found(&url), 1 - state, "the database takes an import afterwards");
    format!(
        "{MOMENTS} kills over the {} ms of an import, {interrupted} before its end: {old} times the old revision, {new} \
         times the new one, none mixed",
        whole.as_millis()
    )
}

#[tokio::test]
#[ignore = "takes minutes: cargo xtask faults"]
async fn an_import_killed_at_a_hundred_moments_leaves_a_whole_revision_on_sqlite() {
    let figures = imports_are_killed(Database::sqlite()).await;
    fault::figures("`kill -9` during an import, SQLite", &format!("{figures}; integrity and foreign keys sound"));
}

#[tokio::test]
#[ignore = "takes minutes: cargo xtask faults"]
async fn an_import_killed_at_a_hundred_moments_leaves_a_whole_revision_on_postgres() {
    let figures = imports_are_killed(Database::postgres().await).await;
    fault::figures("`kill -9` during an import, PostgreSQL", &figures);
}
