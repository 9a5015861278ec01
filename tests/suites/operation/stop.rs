//! A server that is told to stop loses no request: one that has come is answered whole.

use std::{
    fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    os::fd::OwnedFd,
    process::Command,
    thread::sleep,
    time::Duration,
};

use tests::{Database, Program};

const PLAIN: &[u8] = b"GET /health/live HTTP/1.1\r\nhost: atlante\r\n\r\n";

fn connect(program: &Program) -> TcpStream {
    let stream = TcpStream::connect(program.origin.trim_start_matches("http://")).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(15))).unwrap();
    stream
}

/// One answer, read as far as its body.
fn answer(stream: &mut TcpStream) -> String {
    let (mut text, mut part) = (String::new(), [0; 4096]);
    while !text.ends_with("live\n") {
        let count = stream.read(&mut part).expect("an answer comes");
        assert!(count > 0, "the connection ends without an answer: {text}");
        text.push_str(&String::from_utf8_lossy(&part[..count]));
    }
    text
}

fn signal(program: &Program, name: &str) {
    assert!(Command::new("kill").args(["-s", name, &program.id().to_string()]).status().unwrap().success());
}

#[tokio::test]
async fn whoever_has_connected_is_answered_although_the_server_stops() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    let mut kept = connect(&program);
    kept.write_all(PLAIN).unwrap();
    answer(&mut kept);
    let mut half = connect(&program);
    half.write_all(&PLAIN[..20]).unwrap();
    let mut silent = connect(&program);
    signal(&program, "TERM");
    sleep(Duration::from_secs(1));
    // Kept ones hear that the next answer is the last.
    kept.write_all(PLAIN).unwrap();
    assert!(answer(&mut kept).contains("connection: close"));
    let mut late = connect(&program);
    sleep(Duration::from_millis(1500));
    for stream in [&mut late, &mut silent] {
        stream.write_all(PLAIN).unwrap();
        answer(stream);
    }
    half.write_all(&PLAIN[20..]).unwrap();
    answer(&mut half);
    assert!(program.ended_well());
}

#[tokio::test]
async fn the_end_of_the_terminal_is_a_stop_like_any_other() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    let mut late = connect(&program);
    signal(&program, "HUP");
    sleep(Duration::from_secs(1));
    late.write_all(PLAIN).unwrap();
    answer(&mut late);
    assert!(program.ended_well());
    let entries = fs::read_dir(database.file().parent().unwrap()).unwrap();
    let names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["atlante.db"], "the database is whole in itself");
}

#[tokio::test]
async fn a_program_that_is_to_outlive_its_terminal_does() {
    let database = Database::sqlite_seeded().await;
    let mut nohup = Command::new("nohup");
    nohup.arg(Program::path()).args(["serve", "--addr", "127.0.0.1:0", "--database", &database.url()]);
    let program = Program::started(nohup);
    signal(&program, "HUP");
    sleep(Duration::from_secs(3));
    assert_eq!(program.get("/health/live", &[]).status, 200);
}

#[tokio::test]
async fn a_socket_of_systemd_outlives_the_server() {
    let database = Database::sqlite_seeded().await;
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    // As systemd does it: the socket is file 3, and the number of the process is its own. The shell gets it as its
    // input, for Debian's knows files of one digit alone.
    let line = "exec 3<&0 0</dev/null; LISTEN_FDS=1 LISTEN_PID=$$ exec \"$0\" serve --database \"$1\"";
    let start = || {
        let mut shell = Command::new("sh");
        shell.args(["-c", line]).arg(Program::path()).arg(database.url());
        shell.stdin(OwnedFd::from(listener.try_clone().unwrap()));
        Program::started(shell)
    };
    let program = start();
    assert_eq!(program.origin, format!("http://{address}"));
    assert_eq!(program.get("/health/live", &[]).status, 200);
    program.tell_to_stop();
    assert!(program.ended_well());
    // Nobody is there, and whoever comes waits for the next server.
    let mut waiting = TcpStream::connect(address).unwrap();
    waiting.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    waiting.write_all(PLAIN).unwrap();
    let _next = start();
    answer(&mut waiting);
}
