//! HTTP to the letter, where only a real socket shows it.

use std::{
    io::{Read, Write},
    net::TcpStream,
    thread::sleep,
    time::Duration,
};

use tests::{Database, Program};

fn connect(program: &Program) -> TcpStream {
    let stream = TcpStream::connect(program.origin.trim_start_matches("http://")).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream
}

/// What comes until the server closes the connection.
fn rest(mut stream: TcpStream) -> String {
    let mut text = Vec::new();
    stream.read_to_end(&mut text).unwrap();
    String::from_utf8_lossy(&text).into_owned()
}

#[tokio::test]
async fn a_request_names_its_host_once() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    for (head, status) in [
        ("GET /piano HTTP/1.1\r\nhost: a.example\r\nconnection: close\r\n\r\n", "200"),
        ("GET /piano HTTP/1.0\r\n\r\n", "200"),
        ("GET /piano HTTP/1.1\r\nconnection: close\r\n\r\n", "400"),
        ("GET /piano HTTP/1.1\r\nhost: a.example\r\nhost: b.example\r\nconnection: close\r\n\r\n", "400"),
        ("GET /piano HTTP/1.1\r\nhost: a.example/x\r\nconnection: close\r\n\r\n", "400"),
    ] {
        let mut stream = connect(&program);
        stream.write_all(head.as_bytes()).unwrap();
        let answer = rest(stream);
        assert_eq!(answer.split(' ').nth(1), Some(status), "{head}");
    }
}

/// A request whose body comes late, and another one on the same connection after it.
fn two(program: &Program, head: &str, body: &[u8]) -> String {
    let mut stream = connect(program);
    stream.write_all(format!("{head}host: x\r\ncontent-length: {}\r\n\r\n", body.len()).as_bytes()).unwrap();
    sleep(Duration::from_millis(100));
    // Where the server has closed meanwhile, it has said so.
    let _ = stream.write_all(body);
    let _ = stream.write_all(b"GET /health/live HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    rest(stream)
}

#[tokio::test]
async fn an_answer_that_comes_before_a_body_is_read_harms_no_other_request() {
    let database = Database::sqlite_seeded().await;
    // What is answered from the cache costs next to nothing, and would not bring the reader to the limit.
    let settings = ["--trusted-proxies", "127.0.0.1", "--rate-graphql", "1", "--cache", "off"];
    let program = Program::serve_at(&database.url(), &settings);
    let small = br#"{"query":"{__typename}"}"#;
    let large = vec![b' '; 1_000_000];
    let json = "content-type: application/json\r\n";
    let limited = format!("POST /graphql HTTP/1.1\r\n{json}x-forwarded-for: 203.0.113.7\r\n");
    while two(&program, &limited, small).starts_with("HTTP/1.1 200") {}
    for (head, body, status) in [
        ("POST / HTTP/1.1\r\n".to_owned(), &small[..], "405"),
        ("POST /graphql HTTP/1.1\r\ncontent-type: text/plain\r\n".to_owned(), small, "415"),
        (limited, small, "429"),
        (format!("POST /graphql HTTP/1.1\r\n{json}"), &large, "413"),
        ("PUT /piano HTTP/1.1\r\n".to_owned(), &large, "405"),
    ] {
        let answers = two(&program, &head, body);
        assert_eq!(answers.split(' ').nth(1), Some(status), "{head}{answers}");
        let is_served = answers.contains("HTTP/1.1 200") && answers.ends_with("live\n");
        let is_told = answers.to_lowercase().contains("connection: close") && answers.matches("HTTP/1.1").count() == 1;
        assert!(is_served || is_told, "the next request is answered, or the client hears that it is not: {answers}");
        assert_eq!(is_served, body.len() < 1000, "a small body is read: {answers}");
    }
}

#[tokio::test]
async fn error_pages_are_compressed_and_every_line_of_what_is_accepted_counts() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    for path in ["/niente", "/?tema=magia", "/reti/vale-camonica"] {
        let page = program.get(path, &[("accept-encoding", "identity"), ("accept-encoding", "gzip;q=0.5")]);
        assert_eq!(page.header("content-encoding"), "", "{path}");
        let page = program.get(path, &[("accept-encoding", "deflate"), ("accept-encoding", "gzip")]);
        assert_eq!(page.header("content-encoding"), "gzip", "{path}");
        assert!(page.header("vary").to_lowercase().contains("accept-encoding"), "{path}");
    }
    let page = program.get("/reti/dalmine", &[("accept-encoding", "br;q=0.1"), ("accept-encoding", "gzip")]);
    assert_eq!(page.header("content-encoding"), "gzip");
}

#[tokio::test]
async fn a_page_tells_when_it_changed() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    let page = program.get("/reti/dalmine", &[]);
    let modified = page.header("last-modified").to_owned();
    assert!(modified.ends_with(" GMT"), "{modified}");
    let again = program.get("/reti/dalmine", &[("if-modified-since", &modified)]);
    assert_eq!((again.status.as_u16(), again.body.len()), (304, 0));
    let before = program.get("/reti/dalmine", &[("if-modified-since", "Sun, 06 Nov 1994 08:49:37 GMT")]);
    assert_eq!(before.status, 200);
}

#[tokio::test]
async fn a_server_listens_on_a_host_by_its_name() {
    let database = Database::sqlite_seeded().await;
    let url = database.url();
    let program = Program::started(Program::command(&["serve", "--addr", "localhost:0", "--database", &url]));
    assert_eq!(program.get("/health/live", &[]).status, 200);
    let output = Program::run(&["serve", "--addr", "no-such-host.invalid:3000", "--database", &url]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && said.contains("no-such-host.invalid") && said.contains("--addr"), "{said}");
}

#[cfg(unix)]
#[tokio::test]
async fn the_places_follow_the_files_that_the_system_allows() {
    let database = Database::sqlite_seeded().await;
    let started = |soft: &str, hard: &str| {
        let mut shell = std::process::Command::new("sh");
        let program = Program::path();
        let line =
            format!("ulimit -S -n {soft}; ulimit -H -n {hard}; exec \"$0\" serve --addr 127.0.0.1:0 --database \"$1\"");
        shell.args(["-c", &line]).arg(program).arg(database.url());
        Program::started(shell)
    };
    let open_files = |program: &Program| {
        let limits = std::fs::read_to_string(format!("/proc/{}/limits", program.id())).unwrap();
        let line = limits.lines().find(|line| line.starts_with("Max open files")).unwrap().to_owned();
        line.split_whitespace().nth(3).unwrap().parse::<u64>().unwrap()
    };
    let program = started("256", "8192");
    assert!(open_files(&program) >= 4096, "the soft bound is raised");
    drop(program);
    let program = started("256", "256");
    assert!(program.said.iter().any(|line| line.contains("192 connections")), "{:?}", program.said);
    let taken: Vec<TcpStream> = (0..250).map(|_| connect(&program)).collect();
    sleep(Duration::from_millis(200));
    let refused = program.get("/piano", &[]);
    assert_eq!(refused.status, 503, "whoever finds no place hears it at once");
    drop(taken);
}
