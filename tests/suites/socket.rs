//! What only a socket can show: patience has an end, and a goodbye loses nothing.

use std::{
    io::{ErrorKind, Read, Write},
    net::TcpStream,
    thread,
    time::Duration,
};

use tests::{Database, Program};

async fn program() -> (Database, Program) {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    (database, program)
}

fn connect(program: &Program) -> TcpStream {
    let stream = TcpStream::connect(program.origin.trim_start_matches("http://")).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(40))).unwrap();
    stream
}

/// Sends a request head and gives the status of the answer.
fn status(program: &Program, head: &[u8]) -> String {
    let mut stream = connect(program);
    // The server may answer, and close, before it has read everything.
    let _ = stream.write_all(head);
    let mut answer = Vec::new();
    let mut part = [0; 1024];
    while answer.len() < 12 {
        match stream.read(&mut part) {
            Ok(0) => break,
            Ok(count) => answer.extend_from_slice(&part[..count]),
            Err(error) if error.kind() == ErrorKind::ConnectionReset => break,
            Err(error) => panic!("{error}"),
        }
    }
    String::from_utf8_lossy(&answer).split(' ').nth(1).unwrap_or_default().into()
}

#[tokio::test]
async fn a_head_that_is_too_large_is_refused() {
    let (_database, program) = program().await;
    let long = |bytes: usize| format!("GET /?q={} HTTP/1.1\r\nhost: x\r\n\r\n", "a".repeat(bytes));
    assert_eq!(status(&program, long(40_000).as_bytes()), "414");
    // So large that the head is not read to its end.
    assert!(["414", "431", ""].contains(&status(&program, long(10_000_000).as_bytes()).as_str()));
    let header = format!("GET / HTTP/1.1\r\nhost: x\r\nx-large: {}\r\n\r\n", "a".repeat(10_000_000));
    assert!(["431", ""].contains(&status(&program, header.as_bytes()).as_str()));
    assert_eq!(status(&program, b"GET /\xff\xfe HTTP/1.1\r\nhost: x\r\n\r\n"), "400");
    assert_eq!(status(&program, b"nonsense\r\n\r\n"), "400");
    assert_eq!(status(&program, b"GET / HTTP/1.1\r\nhost: x\r\n\r\n"), "200");
}

#[tokio::test]
async fn a_silent_connection_is_closed() {
    let (_database, program) = program().await;
    let mut silent = connect(&program);
    let mut slow = connect(&program);
    slow.write_all(b"GET / HTTP/1.1\r\nhost:").unwrap();
    for stream in [&mut silent, &mut slow] {
        // The end of the stream, or an answer that says that it took too long.
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        assert!(answer.is_empty() || answer.starts_with(b"HTTP/1.1 408"), "{}", String::from_utf8_lossy(&answer));
    }
}

#[tokio::test]
async fn a_server_that_is_told_to_stop_loses_no_request() {
    let (_database, program) = program().await;
    let address = program.origin.trim_start_matches("http://").to_owned();
    let clients: Vec<_> = (0..8)
        .map(|_| {
            let address = address.clone();
            thread::spawn(move || {
                let mut stream = TcpStream::connect(address).unwrap();
                stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
                let mut answered = 0;
                loop {
                    let sent = stream.write_all(b"GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n");
                    assert!(sent.is_ok(), "the connection was closed without a word after {answered} answers");
                    let mut answer = String::new();
                    let mut part = [0; 2048];
                    while !answer.ends_with("live\n") {
                        let count = stream.read(&mut part).unwrap();
                        assert!(count > 0, "a request was lost after {answered} answers");
                        answer.push_str(&String::from_utf8_lossy(&part[..count]));
                    }
                    answered += 1;
                    if answer.to_ascii_lowercase().contains("connection: close") {
                        return answered;
                    }
                }
            })
        })
        .collect();
    thread::sleep(Duration::from_millis(300));
    program.tell_to_stop();
    for client in clients {
        assert!(client.join().unwrap() > 1);
    }
    assert!(program.ended_well());
}
