//! Behind Debian's nginx, as `docs/operation.md` recommends it, which keeps connections for other readers.

use std::{
    fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::Duration,
};

use tempfile::TempDir;
use tests::{Database, Program, fault};

/// How often an answer comes before the body.
const TIMES: usize = 30;

struct Nginx {
    child: Child,
    port: u16,
    _folder: TempDir,
}

impl Nginx {
    fn before(program: &Program) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let document = include_str!("../../../docs/operation.md");
        let block = document.split("```nginx").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
        // As it stands, but for the certificate: this is about connections.
        let config: String = block
            .lines()
            .filter(|line| {
                !["ssl_certificate", "http2 on", "listen 80", "access_log", "log_format"]
                    .iter()
                    .any(|it| line.contains(it))
            })
            .map(|line| line.replace("listen 443 ssl", &format!("listen 127.0.0.1:{port}")) + "\n")
            .collect();
        let config = config
            .replace("127.0.0.1:3000", program.origin.trim_start_matches("http://"))
            // So that a late body finds the answer there, as with a body that is too large to be gathered.
            .replace("proxy_http_version 1.1;", "proxy_http_version 1.1;\n    proxy_request_buffering off;");
        let path = folder.path().join("nginx.conf");
        let here = folder.path().display();
        let whole = format!(
            "daemon off; pid {here}/pid; error_log {here}/error; worker_processes 1; events {{}}\n\
             http {{ access_log off; client_body_temp_path {here}/a; proxy_temp_path {here}/b; fastcgi_temp_path {here}/c; \
             uwsgi_temp_path {here}/d; scgi_temp_path {here}/e;\n{config}\n}}"
        );
        fs::write(&path, whole).unwrap();
        let program = std::env::var("ATLANTE_TEST_NGINX").unwrap_or_else(|_| "nginx".into());
        let child = Command::new(program).arg("-c").arg(&path).stderr(Stdio::inherit()).spawn();
        let child = child.expect("nginx is on the path: apt-get install nginx-light");
        let nginx = Self { child, port, _folder: folder };
        for _ in 0..100 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return nginx;
            }
            sleep(Duration::from_millis(50));
        }
        panic!("nginx does not listen");
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // It leaves no worker behind when it is told to stop.
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
    }
}

fn answer(mut stream: TcpStream) -> String {
    let mut text = Vec::new();
    let _ = stream.read_to_end(&mut text);
    String::from_utf8_lossy(&text).into_owned()
}

#[tokio::test]
#[ignore = "needs nginx: cargo xtask faults"]
async fn a_late_body_behind_nginx_harms_no_other_reader() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve_at(&database.url(), &["--log", "warn", "--trusted-proxies", "127.0.0.1"]);
    let nginx = Nginx::before(&program);
    let mut failed = 0;
    for number in 0..TIMES {
        let mut late = nginx.connect();
        let head =
            "POST /piano HTTP/1.1\r\nhost: atlante.example.org\r\nconnection: close\r\ncontent-length: 20000\r\n\r\n";
        late.write_all(head.as_bytes()).unwrap();
        sleep(Duration::from_millis(30));
        let _ = late.write_all(&vec![b'x'; 20_000]);
        let mut other = nginx.connect();
        let head =
            format!("GET /reti/dalmine?{number} HTTP/1.1\r\nhost: atlante.example.org\r\nconnection: close\r\n\r\n");
        other.write_all(head.as_bytes()).unwrap();
        failed += usize::from(!answer(other).starts_with("HTTP/1.1 200"));
        assert!(answer(late).starts_with("HTTP/1.1 405"));
    }
    fault::figures(
        "bodies 30 ms late behind nginx",
        &format!("{TIMES} times answered before; {failed} requests of other readers failed"),
    );
    assert_eq!(failed, 0);
}
