//! Too many: readers who ask too much, and too many at one time.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::Duration,
};

use tests::{Database, Program};

#[tokio::test]
async fn a_reader_who_asks_too_much_is_asked_to_wait_and_the_others_are_served() {
    let database = Database::sqlite_seeded().await;
    let settings = ["--trusted-proxies", "127.0.0.1", "--rate-pages", "1", "--rate-graphql", "1"];
    let program = Program::serve_at(&database.url(), &settings);
    let (one, other) = ([("x-forwarded-for", "203.0.113.7")], [("x-forwarded-for", "203.0.113.8")]);
    let until_refused = |path: &str| {
        // A question costs what it makes the server do: a small one is a fraction of a page.
        let mut replies = (0..400).map(|_| program.get(path, &one));
        let refused = replies.find(|reply| reply.status == 429);
        refused.unwrap_or_else(|| panic!("{path} is never refused"))
    };
    for (path, words) in [("/piano", "Troppe richieste"), ("/en/piano", "Too many requests")] {
        let refused = until_refused(path);
        assert!(refused.text().contains(words), "{}", refused.text());
        assert!(refused.header("retry-after").parse::<u64>().is_ok_and(|seconds| (1..=60).contains(&seconds)));
        assert_eq!(refused.header("cache-control"), "no-store");
    }
    let query = "/graphql?query={networks{totalCount}}";
    let refused = until_refused(query);
    let error = &refused.json()["errors"][0];
    assert_eq!(error["extensions"]["code"], "RATE_LIMITED");
    assert!(error["extensions"]["retryAfter"].as_u64().is_some_and(|seconds| seconds > 0));
    assert!(!refused.header("retry-after").is_empty());
    assert_eq!(refused.header("access-control-allow-origin"), "*");

    for path in ["/piano", query] {
        assert_eq!(program.get(path, &other).status, 200, "{path}");
        assert_eq!(program.get(path, &[]).status, 200, "{path}: this machine is not held");
    }
    for _ in 0..20 {
        assert_eq!(program.get("/pkg/icona.svg", &one).status, program.get("/pkg/icona.svg", &[]).status);
        assert_eq!(program.get("/health/ready", &one).status, 200);
    }
    assert!(program.figures().text().contains("atlante_http_rate_limited_total 3"));
}

/// A text from a client; its mask is zero, so that it stays readable.
fn frame(text: &str) -> Vec<u8> {
    let length = u8::try_from(text.len()).ok().filter(|length| *length < 126).expect("a short text");
    [&[0x81, 0x80 | length, 0, 0, 0, 0], text.as_bytes()].concat()
}

#[tokio::test]
async fn each_operation_on_a_socket_and_each_question_at_the_console_is_a_request() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve_at(&database.url(), &["--trusted-proxies", "127.0.0.1", "--rate-graphql", "1"]);
    let mut socket = TcpStream::connect(program.origin.trim_start_matches("http://")).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let head = "GET /graphql HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: upgrade\r\n\
                sec-websocket-version: 13\r\nsec-websocket-key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\
                sec-websocket-protocol: graphql-transport-ws\r\nx-forwarded-for: 203.0.113.9\r\n\r\n";
    socket.write_all(head.as_bytes()).unwrap();
    socket.write_all(&frame(r#"{"type":"connection_init"}"#)).unwrap();
    for id in 0..400 {
        let asked = format!(r#"{{"id":"{id}","type":"subscribe","payload":{{"query":"{{__typename}}"}}}}"#);
        socket.write_all(&frame(&asked)).unwrap();
    }
    let (mut received, mut part) = (String::new(), [0; 4096]);
    while !received.contains("RATE_LIMITED") {
        let count = socket.read(&mut part).expect("one operation is too many");
        assert!(count > 0, "{received}");
        received.push_str(&String::from_utf8_lossy(&part[..count]));
    }
    assert!(received.contains("__typename"), "the first ones are answered: {received}");
    // It is the same reader everywhere.
    let mut replies =
        (0..200).map(|_| program.get("/graphiql?query={__typename}", &[("x-forwarded-for", "203.0.113.9")]));
    let refused = replies.find(|reply| reply.status == 429).expect("a question too many");
    assert!(refused.text().contains("Troppe richieste"), "{}", refused.text());
    assert_eq!(
        program.get("/graphiql", &[("x-forwarded-for", "203.0.113.9")]).status,
        200,
        "the form itself is a page"
    );
}

#[tokio::test]
async fn a_reader_who_names_another_address_is_not_believed() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve_at(&database.url(), &["--trusted-proxies", "127.0.0.1", "--rate-pages", "1"]);
    let statuses: Vec<_> = (0..20)
        .map(|number| {
            let list = format!("198.51.100.{number}, 203.0.113.7");
            program.get("/piano", &[("x-forwarded-for", &list)]).status.as_u16()
        })
        .collect();
    assert!(statuses.contains(&429), "{statuses:?}");
}

#[tokio::test]
async fn whoever_finds_no_place_is_told_at_once_and_served_when_one_is_free() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve_at(&database.url(), &["--max-connections", "4"]);
    let connect = || TcpStream::connect(program.origin.trim_start_matches("http://")).unwrap();
    let mut taken: Vec<TcpStream> = (0..4).map(|_| connect()).collect();
    for stream in &mut taken {
        stream.write_all(b"GET /health/live HTTP/1.1\r\nhost: atlante\r\n\r\n").unwrap();
        assert!(stream.read(&mut [0; 1024]).unwrap() > 0);
    }
    for _ in 0..50 {
        let refused = program.get("/", &[]);
        assert_eq!(refused.status, 503);
        assert_eq!(refused.header("retry-after"), "2");
    }
    taken.pop();
    let mut replies = (0..100).map(|_| {
        std::thread::sleep(Duration::from_millis(20));
        program.get("/health/live", &[]).status
    });
    assert!(replies.any(|status| status == 200), "the place that was given back is never free");
    drop(taken);
}
