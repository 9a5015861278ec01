//! The real program, as people start it.

use std::{
    env, fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::PathBuf,
    process::{Child, Command, Output, Stdio},
    thread::{self, JoinHandle},
};

use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::{Database, Reply};

/// A running server.
#[derive(Debug)]
pub struct Program {
    child: Child,
    log: Option<JoinHandle<String>>,
    /// Where it answers, such as `http://127.0.0.1:41234`.
    pub origin: String,
    /// What it printed until it was ready.
    pub said: Vec<String>,
}

impl Program {
    /// A command of the program, with nothing of this environment's settings.
    pub fn command(arguments: &[&str]) -> Command {
        let mut command = Command::new(Self::path());
        command.args(arguments).env_remove("DATABASE_URL");
        let ours = |name: &str| name.starts_with("ATLANTE_") || name.starts_with("OTEL_");
        for (name, _) in env::vars_os().filter(|(name, _)| ours(&name.to_string_lossy())) {
            command.env_remove(name);
        }
        command
    }

    /// Runs a command of the program to its end.
    pub fn run(arguments: &[&str]) -> Output {
        Self::command(arguments).output().expect("the program starts")
    }

    /// Starts a server on a free port and waits until it answers.
    pub fn serve(database: &Database) -> Self {
        Self::serve_at(&database.url(), &["--log", "warn"])
    }

    /// Starts a server with these settings, on a free port, and waits until it answers.
    pub fn serve_at(url: &str, settings: &[&str]) -> Self {
        let mut serve = Self::command(&["serve", "--addr", "127.0.0.1:0", "--database", url]);
        serve.args(["--metrics-addr", "127.0.0.1:0"]).args(settings);
        Self::started(serve)
    }

    /// Starts a command that becomes a server, and waits until it answers.
    pub fn started(mut serve: Command) -> Self {
        let mut child = serve.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
        let mut errors = child.stderr.take().expect("its errors are ours");
        // Read all the time: a full pipe would keep the program waiting.
        let log = thread::spawn(move || {
            let mut text = Vec::new();
            let _ = errors.read_to_end(&mut text);
            String::from_utf8_lossy(&text).into_owned()
        });
        let mut lines = BufReader::new(child.stdout.take().expect("its output is ours")).lines();
        let mut said = Vec::new();
        while let Some(Ok(line)) = lines.next() {
            // A setting may name another address before.
            let origin = line.strip_prefix("Atlante Lab'Impact is at ");
            let origin = origin.and_then(|rest| rest.split_whitespace().next()).map(str::to_owned);
            said.push(line);
            if let Some(origin) = origin {
                return Self { child, log: Some(log), origin, said };
            }
        }
        let _ = child.wait();
        panic!("the server did not start: {said:?} {}", log.join().unwrap_or_default());
    }

    /// Asks for a path, with these headers.
    pub fn get(&self, path: &str, headers: &[(&str, &str)]) -> Reply {
        Self::ask(&self.origin, path, headers)
    }

    /// The figures of the server.
    pub fn figures(&self) -> Reply {
        Self::ask(&self.figures_at(), "/metrics", &[])
    }

    /// Where its figures are.
    pub fn figures_at(&self) -> String {
        let said = self.said.iter().find_map(|line| line.strip_prefix("Figures for Prometheus: "));
        said.and_then(|address| address.strip_suffix("/metrics")).expect("the figures have an address").to_owned()
    }

    /// Asks a server for a path, with these headers, over a connection of its own.
    pub fn ask(origin: &str, path: &str, headers: &[(&str, &str)]) -> Reply {
        let mut stream = TcpStream::connect(origin.trim_start_matches("http://")).expect("the server listens");
        let headers: Vec<_> = headers.iter().map(|(name, value)| [name, ": ", value, "\r\n"].concat()).collect();
        let headers = headers.concat();
        let head = format!("GET {path} HTTP/1.1\r\nhost: atlante\r\nconnection: close\r\n{headers}\r\n");
        stream.write_all(head.as_bytes()).expect("the server reads");
        reply(stream)
    }

    /// Tells the server to stop, and gives everything that it wrote into its log.
    pub fn log(mut self) -> String {
        self.tell_to_stop();
        let log = self.log.take().expect("the log is read once");
        log.join().expect("the log is read to its end")
    }

    /// The program beside the tests, `target/debug/atlante` for `target/debug/deps/suites-…`, or the
    /// one that `ATLANTE_TEST_PROGRAM` names.
    pub fn path() -> PathBuf {
        if let Some(program) = env::var_os("ATLANTE_TEST_PROGRAM") {
            return program.into();
        }
        let tests = env::current_exe().expect("the test has a path");
        let folder =
            tests.ancestors().skip(1).find(|folder| !folder.ends_with("deps")).expect("the test is in a folder");
        let program = folder.join("atlante");
        assert!(program.is_file(), "{} is missing: `cargo xtask test` builds it", program.display());
        program
    }

    /// The process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// The memory that the process holds, in kilobytes.
    pub fn resident(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.id())).expect("Linux tells a process's memory");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("a process that runs has some");
        line.split_whitespace().next().and_then(|number| number.parse().ok()).expect("it is a number")
    }

    /// Tells the server to stop.
    pub fn tell_to_stop(&self) {
        let signalled = Command::new("kill").arg(self.id().to_string()).status();
        assert!(signalled.is_ok_and(|status| status.success()));
    }

    /// Waits for the server to end by itself; true if it ended well.
    pub fn ended_well(mut self) -> bool {
        self.child.wait().is_ok_and(|status| status.success())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Reads an answer to the end of its connection.
fn reply(mut stream: TcpStream) -> Reply {
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("the answer ends");
    let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n").expect("the answer has a head");
    let (head, body) = answer.split_at(end + 4);
    let head = String::from_utf8_lossy(head);
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).unwrap_or_default();
    let pairs = lines.filter_map(|line| line.split_once(": "));
    let pairs =
        pairs.filter_map(|(name, value)| Some((name.parse::<HeaderName>().ok()?, HeaderValue::from_str(value).ok()?)));
    let headers: HeaderMap = pairs.collect();
    Reply { status: status.parse::<StatusCode>().expect("the answer has a status"), headers, body: body.to_vec() }
}
