//! What a collector of traces receives, and that the program does not need one.

use std::time::{Duration, Instant};

use tests::{Collector, Database, Program};

/// A word that a reader might type and nobody else may read.
const SECRET: &str = "segretissimo";

/// A trace that a proxy began.
const TRACE: &str = "0af7651916cd43dd8448eb211c80319c";
const PROXY: &str = "b7ad6b7169203331";

fn traceparent() -> String {
    format!("00-{TRACE}-{PROXY}-01")
}

#[tokio::test(flavor = "multi_thread")]
async fn each_request_is_a_span_with_route_and_status_and_nothing_that_a_reader_typed() {
    let (database, collector) = (Database::sqlite_seeded().await, Collector::new().await);
    let settings = ["--otlp-endpoint", &collector.url, "--service-name", "atlante-di-prova", "--log", "trace"];
    let program = Program::serve_at(&database.url(), &settings);
    let typed = [("referer", SECRET), ("user-agent", SECRET), ("cookie", SECRET), ("traceparent", &*traceparent())];
    let page = program.get(&format!("/en/reti/dalmine?q={SECRET}"), &typed);
    assert_eq!(page.status, 200);
    for path in [&*format!("/{SECRET}"), &format!("/reti/{SECRET}"), &format!("/comuni/{SECRET}")] {
        assert_eq!(program.get(path, &[]).status, 404, "{path}");
    }
    let document = format!("query%20Elenco{{networks(filter:{{text:%22{SECRET}%22}}){{totalCount}}}}");
    assert_eq!(program.get(&format!("/graphql?query={document}"), &[]).status, 200);

    let span = &collector.spans_named("GET /reti/{slug}", 2)[0];
    for (name, value) in [
        ("http.request.method", "GET"),
        ("http.route", "/reti/{slug}"),
        ("http.response.status_code", "#200"),
        ("url.path", "/en/reti/dalmine"),
        ("url.scheme", "http"),
        ("atlante.request.id", page.header("x-request-id")),
        ("service.name", "atlante-di-prova"),
        ("service.version", env!("CARGO_PKG_VERSION")),
    ] {
        assert_eq!(span.attributes.get(name).map(String::as_str), Some(value), "{name} of {span:#?}");
    }
    assert!(!span.failed);
    assert!(span.trace != TRACE && span.parent.is_empty(), "nobody's word on a trace is believed: {span:#?}");
    let lost = &collector.spans_named("GET", 1)[0];
    assert_eq!(lost.attributes.get("http.response.status_code").map(String::as_str), Some("#404"));

    let request = &collector.spans_named("GET /graphql", 1)[0];
    let operation = &collector.spans_named("query", 1)[0];
    assert_eq!((&operation.trace, &operation.parent), (&request.trace, &request.id));
    assert_eq!(operation.attributes.get("graphql.operation.name").map(String::as_str), Some("Elenco"));
    let spans = format!("{:#?}", collector.spans());
    assert!(!spans.contains(SECRET), "{spans}");
    assert!(!program.log().contains(SECRET));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_trace_of_a_trusted_proxy_goes_on() {
    let (database, collector) = (Database::sqlite_seeded().await, Collector::new().await);
    let settings = ["--otlp-endpoint", &collector.url, "--trusted-proxies", "127.0.0.1"];
    let program = Program::serve_at(&database.url(), &settings);
    let by = [("traceparent", &*traceparent()), ("x-forwarded-for", "203.0.113.7"), ("x-forwarded-proto", "https")];
    assert_eq!(program.get("/piano", &by).status, 200);
    let span = &collector.spans_named("GET /piano", 1)[0];
    assert_eq!((&*span.trace, &*span.parent), (TRACE, PROXY));
    assert_eq!(span.attributes["url.scheme"], "https");
    let spans = format!("{:#?}", collector.spans());
    assert!(!spans.contains("203.0.113.7"), "{spans}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_is_a_trace_with_its_steps() {
    let (database, collector) = (Database::sqlite(), Collector::new().await);
    let output = Program::run(&["import", "--otlp-endpoint", &collector.url, "--database", &database.url()]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let import = &collector.spans_named("import", 1)[0];
    assert_eq!(import.attributes["revision"], "#2");
    for step in ["check", "wait", "compare", "write", "commit"] {
        let step = &collector.spans_named(step, 1)[0];
        assert_eq!((&step.trace, &step.parent), (&import.trace, &import.id), "{step:#?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_collector_that_is_away_or_silent_takes_nothing_from_readers() {
    for (collector, least) in [(Collector::away().await, 1), (Collector::silent().await, 0)] {
        let database = Database::sqlite_seeded().await;
        let program = Program::serve_at(&database.url(), &["--otlp-endpoint", &collector.url, "--log", "warn"]);
        // More than the queue holds.
        for _ in 0..3000 {
            assert_eq!(program.get("/health/live", &[]).status, 200);
        }
        assert_eq!(program.get("/reti/dalmine", &[]).status, 200);
        let begun = Instant::now();
        let log = program.log();
        assert!(begun.elapsed() < Duration::from_secs(10), "it ends after {:?}", begun.elapsed());
        let warnings = log.lines().filter(|line| line.contains("the collector does not take traces")).count();
        assert!((least..=1).contains(&warnings) && log.lines().count() == warnings, "{log}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_says_whether_the_collector_listens() {
    let database = Database::sqlite_seeded().await;
    for (collector, finding) in
        [(Collector::new().await, "ok     collector"), (Collector::away().await, "warn   collector")]
    {
        let settings = ["--addr", "127.0.0.1:0", "--database", &database.url(), "--otlp-endpoint", &collector.url];
        let output = Program::run(&[&["doctor"], &settings[..]].concat());
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && said.contains(finding), "{said}");
    }
}

#[test]
fn a_collector_that_wants_https_is_refused_with_a_remedy() {
    let output = Program::run(&["serve", "--otlp-endpoint", "https://collector.example.org:4318"]);
    assert!(!output.status.success());
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("docs/operation.md"), "{said}");
}
