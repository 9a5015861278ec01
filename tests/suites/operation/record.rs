//! What the program tells of itself: settings, log, figures.

use axum::{
    body::Body,
    http::{Request, header},
};
use search::Index;
use serde_json::Value;
use tests::{Database, Program, World};
use url::form_urlencoded::byte_serialize;

/// A word that a reader might type and nobody else may read.
const SECRET: &str = "segretissimo";

#[tokio::test]
async fn the_settings_are_told_at_the_start() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve_at(&database.url(), &["--rate-pages", "7"]);
    let said = program.said.join("\n");
    for line in ["Settings:", "7  (flag)", "x-forwarded-for  (default)"] {
        assert!(said.contains(line), "{line} is not in {said}");
    }
}

#[tokio::test]
async fn the_log_has_a_line_for_each_request_and_never_what_a_reader_typed() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve_at(&database.url(), &["--log", "trace", "--log-format", "json"]);
    let page = program.get(&format!("/?q={SECRET}"), &[("referer", SECRET), ("user-agent", SECRET)]);
    assert_eq!(page.status, 200);
    assert_eq!(program.get(&format!("/?tema={SECRET}"), &[]).status, 400);
    assert_eq!(program.get(&format!("/{SECRET}"), &[]).status, 404);
    assert_eq!(program.get(&format!("/reti/{SECRET}?q={SECRET}"), &[]).status, 404);
    for document in
        ["{networks(filter:{text:\"TEXT\"}){totalCount}}", "{TEXT}", "{networks(", "{network(slug:\"TEXT\"){name}}"]
    {
        let document: String = document.replace("TEXT", SECRET);
        let document: String = byte_serialize(document.as_bytes()).collect();
        program.get(&format!("/graphql?query={document}"), &[("accept", "application/json")]);
    }
    let log = program.log();
    assert!(!log.contains(SECRET), "{}", log.lines().find(|line| line.contains(SECRET)).unwrap());
    let lines: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect();
    let answered: Vec<_> = lines.iter().filter(|line| line["message"] == "answered").collect();
    assert_eq!(answered.len(), 8);
    let first = answered[0];
    assert_eq!(first["request"], page.header("x-request-id"));
    assert_eq!((&first["method"], &first["route"], &first["status"]), (&"GET".into(), &"/".into(), &200.into()));
    assert_eq!(first["bytes"], page.body.len());
    assert!(first["milliseconds"].as_f64().is_some_and(|time| time > 0.0));
    assert_eq!(answered[2]["route"], "other");
    assert_eq!(answered[3]["route"], "/reti/{slug}");
}

#[tokio::test]
async fn a_request_keeps_the_number_that_a_trusted_proxy_gave_it() {
    let database = Database::sqlite_seeded().await;
    let number = [("x-request-id", "proxy-0123456789")];
    let program = Program::serve_at(&database.url(), &["--trusted-proxies", "127.0.0.1"]);
    assert_eq!(program.get("/", &number).header("x-request-id"), "proxy-0123456789");
    let program = Program::serve_at(&database.url(), &[]);
    let made = program.get("/", &number);
    assert_eq!(made.header("x-request-id").len(), 32);
    assert_ne!(made.header("x-request-id"), program.get("/", &number).header("x-request-id"));
}

#[tokio::test]
async fn requests_are_counted_by_route_and_never_by_what_a_reader_typed() {
    let world = World::new().await;
    for path in ["/reti/dalmine", "/en/reti/dalmine?q=segretissimo", "/reti/segretissimo", "/segretissimo", "/pkg/x"] {
        world.get(path).await;
    }
    world.get("/reti/dalmine").await;
    world.query("{ networks { totalCount } }").await;
    for _ in 0..3 {
        world.get("/graphql?query=%7Bnetworks%7BtotalCount%7D%7D").await;
    }
    let figures = world.figures().await;
    assert!(figures.header("content-type").starts_with("application/openmetrics-text"));
    let text = figures.text();
    for line in [
        "atlante_http_requests_total{method=\"GET\",route=\"/reti/{slug}\",status=\"200\"} 3",
        "atlante_http_requests_total{method=\"GET\",route=\"/reti/{slug}\",status=\"404\"} 1",
        "atlante_http_requests_total{method=\"GET\",route=\"other\",status=\"404\"} 1",
        "atlante_http_requests_total{method=\"GET\",route=\"/pkg/{name}\",status=\"404\"} 1",
        "atlante_http_requests_total{method=\"POST\",route=\"/graphql\",status=\"200\"} 1",
        "atlante_http_request_duration_seconds_count{route=\"/reti/{slug}\"} 4",
        "atlante_page_cache_hits_total 1",
        "atlante_answer_cache_hits_total 2",
        "atlante_answer_cache_misses_total 2",
        "atlante_answer_cache_entries 2",
        "atlante_database_up 1",
        "atlante_revision 1",
        "atlante_snapshot_records{kind=\"network\"} 35",
    ] {
        assert!(text.lines().any(|it| it == line), "{line} is not in {text}");
    }
    let searchable = format!("atlante_search_records {}", Index::new(&world.snapshot()).unwrap().len());
    assert!(text.lines().any(|it| it == searchable), "{searchable} is not in {text}");
    assert!(text.ends_with("# EOF\n") && text.contains("process_resident_memory_bytes "), "{text}");
    assert!(!text.contains(SECRET));
}

#[tokio::test]
async fn the_figures_are_at_an_address_of_their_own_and_nowhere_else() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    // A proxy on this machine that names nobody looks like a program of this machine.
    for headers in [&[][..], &[("x-forwarded-for", "203.0.113.7")]] {
        assert_eq!(program.get("/metrics", headers).status, 404, "{headers:?}");
    }
    let figures = program.figures();
    assert!(figures.text().contains("atlante_http_connections "), "{}", figures.text());
    assert_eq!(Program::ask(&program.figures_at(), "/", &[]).status, 404);
}

#[tokio::test]
async fn every_answer_has_the_headers_of_owasps_list() {
    let world = World::new().await;
    for path in ["/", "/niente", "/pkg/niente", "/graphql?query={networks{totalCount}}", "/health/live", "/metrics"] {
        let reply = world.send(Request::get(path).body(Body::empty()).unwrap()).await;
        let policy = reply.header("content-security-policy").to_owned();
        for part in [
            "default-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'self'",
        ] {
            assert!(policy.contains(part), "{path}: {part} is not in {policy}");
        }
        assert!(!policy.contains("'unsafe-") && !policy.contains("http") && !policy.contains('*'), "{path}: {policy}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "SAMEORIGIN"),
            ("referrer-policy", "strict-origin-when-cross-origin"),
            ("cross-origin-embedder-policy", "require-corp"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("x-permitted-cross-domain-policies", "none"),
        ] {
            assert_eq!(reply.header(name), value, "{path}: {name}");
        }
        assert!(reply.header("permissions-policy").contains("camera=()"), "{path}");
        for header in [header::SERVER, header::SET_COOKIE, header::STRICT_TRANSPORT_SECURITY] {
            assert_eq!(reply.header(&header), "", "{path}: {header}");
        }
    }
}

#[tokio::test]
async fn browsers_are_told_to_come_by_https_where_they_did() {
    let database = Database::sqlite_seeded().await;
    let by = [("x-forwarded-for", "203.0.113.7"), ("x-forwarded-proto", "https")];
    for (settings, direct, proxied) in [
        (&["--trusted-proxies", "127.0.0.1"][..], "", "max-age=31536000"),
        (&[], "", ""),
        (&["--hsts", "always"], "max-age=31536000", "max-age=31536000"),
        (&["--hsts", "never", "--trusted-proxies", "127.0.0.1"], "", ""),
    ] {
        let program = Program::serve_at(&database.url(), settings);
        assert_eq!(program.get("/", &[]).header("strict-transport-security"), direct, "{settings:?}");
        assert_eq!(program.get("/", &by).header("strict-transport-security"), proxied, "{settings:?}");
    }
}
