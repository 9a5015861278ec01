//! Changes reach whoever has subscribed: real programs, other people's clients.

use std::{
    io::{BufRead, BufReader, Lines},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
    time::Duration,
};

use serde_json::{Value, json};
use tests::{Database, Program, records};

fn node(script: &str, program: &Program) -> Command {
    let mut command = Command::new("node");
    command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("node").join(script));
    command.arg(format!("{}/graphql", program.origin));
    command
}

/// A client of graphql-ws and one of graphql-sse, both subscribed.
struct Subscriber {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Subscriber {
    /// Subscribes to a program that shows this revision.
    fn new(program: &Program, revision: i64) -> Self {
        let mut child =
            node("changes.mjs", program).stdout(Stdio::piped()).spawn().expect("`cargo xtask test` installs Node.js");
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut subscriber = Self { child, lines };
        assert_eq!(subscriber.next_message(), json!({ "by": "socket", "revision": revision }));
        assert_eq!(subscriber.next_message(), json!({ "by": "events", "revision": revision }));
        assert_eq!(subscriber.next_message(), json!({ "ready": true }));
        subscriber
    }

    /// The next message that it receives.
    fn next_message(&mut self) -> Value {
        let line = self.lines.next().expect("it goes on").unwrap();
        serde_json::from_str(&line).unwrap_or_else(|_| panic!("{line}"))
    }

    /// The next two messages, whichever is the first.
    fn both(&mut self) -> Vec<Value> {
        let mut messages = vec![self.next_message(), self.next_message()];
        messages.sort_by_key(|line| line["by"].to_string());
        messages
    }
}

impl Drop for Subscriber {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Imports the catalogue with one name changed, in another process.
fn import(database: &Database, name: &str) {
    let folder = tempfile::tempdir().unwrap();
    let mut records = records();
    records.networks[0].name = name.into();
    records.files().unwrap().write(folder.path()).unwrap();
    let output = Program::run(&["import", folder.path().to_str().unwrap(), "--database", &database.url()]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// What a program shows first that fills an empty database: the data inside it have a past.
const FILLED: i64 = 2;

fn an_import_reaches_both_clients_and_a_stop_ends_them(database: &Database, first: i64) {
    let program = Program::serve(database);
    let mut subscriber = Subscriber::new(&program, first);
    for number in [first + 1, first + 2] {
        import(database, &format!("Rete numero {number}"));
        let changed = |by: &str| json!({ "by": by, "changed": number });
        assert_eq!(subscriber.both(), [changed("events"), changed("socket")]);
    }
    assert!(Command::new("kill").arg(program.id().to_string()).status().unwrap().success());
    // Neither is told that it is complete: both would ask again, had they not been told not to.
    let ended = [subscriber.next_message(), subscriber.next_message(), subscriber.next_message()];
    for line in [
        json!({ "by": "socket", "closed": 1001 }),
        json!({ "by": "socket", "ended": "broken off" }),
        json!({ "by": "events", "ended": "broken off" }),
    ] {
        assert!(ended.contains(&line), "{line} is not in {ended:?}");
    }
    assert!(program.ended_well());
}

#[tokio::test]
async fn an_import_in_another_process_reaches_subscribers_on_sqlite() {
    an_import_reaches_both_clients_and_a_stop_ends_them(&Database::sqlite_seeded().await, 1);
}

#[tokio::test]
async fn an_import_in_another_process_reaches_subscribers_on_postgres() {
    an_import_reaches_both_clients_and_a_stop_ends_them(&Database::postgres().await, FILLED);
}

#[tokio::test]
async fn two_servers_on_one_database_show_the_same_revision() {
    let database = Database::postgres().await;
    let servers = [Program::serve(&database), Program::serve(&database)];
    let mut subscribers: Vec<Subscriber> = servers.iter().map(|server| Subscriber::new(server, FILLED)).collect();
    import(&database, "Rete di due server");
    for subscriber in &mut subscribers {
        for line in subscriber.both() {
            assert_eq!(line["changed"], FILLED + 1, "{line}");
        }
    }
}

#[tokio::test]
async fn every_rule_of_the_socket_is_kept() {
    let program = Program::serve(&Database::sqlite_seeded().await);
    let output = node("socket.mjs", &program).output().expect("`cargo xtask test` installs Node.js");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.starts_with("15 of 15"), "{said}");
}

#[tokio::test]
async fn a_subscriber_that_stays_does_not_keep_a_server_from_stopping() {
    let program = Program::serve(&Database::sqlite_seeded().await);
    // A client that never reads the goodbye.
    let mut deaf = std::net::TcpStream::connect(program.origin.trim_start_matches("http://")).unwrap();
    let head = "GET /graphql?query=subscription%7BcatalogueChanged%7Bnumber%7D%7D HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\n\r\n";
    std::io::Write::write_all(&mut deaf, head.as_bytes()).unwrap();
    std::thread::sleep(Duration::from_millis(300));
    assert!(Command::new("kill").arg(program.id().to_string()).status().unwrap().success());
    assert!(program.ended_well());
}
