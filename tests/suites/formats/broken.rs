//! Each check is seen to report a fault, on a file in which one thing is broken.

use std::{
    collections::BTreeSet,
    io::{self, BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
};

use serde_json::Value;
use tests::{Database, Program};

use super::Script;

/// A file that is broken for a check, and what the report must have in it.
#[derive(Debug, Clone, Copy)]
struct Case {
    check: &'static str,
    path: &'static str,
    damage: Damage,
    expected: &'static str,
}

/// How a file is broken.
#[derive(Debug, Clone, Copy)]
enum Damage {
    /// The first of these words becomes the other.
    Replaced(&'static str, &'static str),
    /// The file ends in its middle.
    Truncated,
    /// The byte in its middle is another.
    FlippedByte,
}
use Damage::{FlippedByte, Replaced, Truncated};

const fn case(check: &'static str, path: &'static str, damage: Damage, expected: &'static str) -> Case {
    Case { check, path, damage, expected }
}

#[rustfmt::skip]
const PYTHON: [Case; 26] = [
    case("CSV", "/dati/reti.csv", Replaced("slug,nome,", "slug,titolo,"), "csvwvalidate"),
    case("data package", "/dati/datapackage.json", Replaced("\"resources\"", "\"risorse\""), "'resources' is a required property"),
    case("data package", "/dati/fonti.csv", Replaced("anci", "ANCI"), "hash-count"),
    case("XLSX", "/dati/atlante.xlsx", Truncated, "BadZipFile"),
    case("XLSX in LibreOffice", "/dati/atlante.xlsx", Truncated, "LibreOffice writes no atlante-reti.csv"),
    case("press kit", "/stampa/bergamo/cartella.zip", FlippedByte, "unzip"),
    case("HSDS", "/dati/hsds/organizations", Replaced("\"name\"", "\"nome\""), "'name' is a required property"),
    case("DCAT-AP_IT", "/dati/catalogo.ttl", Replaced("dct:title", "dct:titolo"), "dcat-ap-SHACL"),
    case("DCAT-AP_IT", "/dati/catalogo.ttl", Replaced(" , dcat:Catalog", ""), "dcat-ap-it/shapes.ttl"),
    case("DCAT-AP_IT", "/dati/catalogo.jsonld", Replaced("Open data of", "Open date of"), "two graphs"),
    case("DCAT-AP_IT in Raptor", "/dati/catalogo.ttl", Truncated, "rapper"),
    case("JSON-LD", "/dati/atlante.jsonld", Replaced("creditText", "creditTesto"), "no property creditTesto"),
    case("Atom", "/dati/storie.atom", Replaced("<updated>", "<updated>ieri "), "xmllint"),
    case("Atom in feedparser", "/dati/storie.atom", Truncated, "feedparser: "),
    case("JSON Feed", "/dati/storie.feed.json", Replaced("\"version\"", "\"versione\""), "'version' is a required property"),
    case("iCalendar", "/dati/eventi.ics", Replaced("DTSTART;VALUE=DATE:", "DTSTART;VALUE=DATE:ieri"), "Expected datetime, date, or time"),
    case("SQLite", "/dati/atlante.sqlite", Truncated, "malformed"),
    case("GeoJSON", "/dati/reti.geojson", Replaced("\"type\":\"Feature\",", ""), "GDAL finds "),
    case("reconciliation", "/dati/riconcilia", Replaced("\"identifierSpace\"", "\"spazio\""), "'identifierSpace' is a required property"),
    case("reconciliation in reconciler", "/dati/riconcilia", Replaced("\"result\"", "\"esito\""), "KeyError"),
    case("CSL-JSON", "/dati/citazioni.json", Replaced("\"id\"", "\"codice\""), "'id' is a required property"),
    case("CSL-JSON in citeproc-py", "/dati/citazioni.json", Replaced("rete-bergamo", "atlante-labimpact"), "citeproc-py has "),
    case("RIS", "/dati/citazioni.ris", Replaced("ER  - ", "ER - "), "RIS: AssertionError"),
    case("ZIP", "/dati/atlante.zip", FlippedByte, "unzip"),
    case("oEmbed", "/oembed", Replaced("\"type\":\"rich\"", "\"type\":\"ricco\""), "DataTypeException"),
    case("oEmbed in micawber", "/oembed", Truncated, "InvalidResponseException"),
];

#[rustfmt::skip]
const NODE: [Case; 7] = [
    case("GeoJSON", "/dati/reti.geojson", Replaced("\"type\":\"Polygon\"", "\"type\":\"Poligono\""), "reti: [{"),
    case("JSON-LD", "/dati/atlante.jsonld", Replaced("\"@id\": \"", "\"@id\": 1, \"x\": \""), "\"@id\" value must"),
    case("iCalendar", "/dati/eventi.ics", Replaced("DTSTART;VALUE=DATE:", "DTSTART;VALUE=DATE:ieri"), "Could not extract integer"),
    case("CSL-JSON", "/dati/citazioni.json", Replaced("\"title\"", "\"titolo\""), "citeproc prints no title"),
    case("BibTeX", "/dati/citazioni.bib", Replaced("title = ", "titolo = "), ".bib lost"),
    case("RIS", "/dati/citazioni.ris", Replaced("TI  - ", "TX  - "), ".ris lost"),
    case("oEmbed", "/reti/bergamo", Replaced("application/json+oembed", "application/json"), "oEmbed: "),
];

/// Its file is in the repository and comes from no server: the check breaks a copy.
const BREAKS_ITS_OWN: &str = "publiccode.yml";

impl Damage {
    fn apply(self, body: &[u8]) -> Vec<u8> {
        match self {
            Self::Replaced(from, to) => String::from_utf8_lossy(body).replacen(from, to, 1).into_bytes(),
            Self::Truncated => body[..body.len() / 2].to_vec(),
            Self::FlippedByte => {
                let mut body = body.to_vec();
                let middle = body.len() / 2;
                body[middle] ^= 0xff;
                body
            }
        }
    }
}

/// A server before the program that hands on what each says to the other, but for the file that it breaks.
struct Relay {
    origin: String,
    current: Arc<Mutex<Option<Case>>>,
    _database: Database,
    _program: Program,
}

impl Relay {
    async fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let database = Database::sqlite_seeded().await;
        // The files name the address at which they are asked for.
        let program = Program::serve_at(&database.url(), &["--log", "warn", "--origin", &origin]);
        let server = program.origin.trim_start_matches("http://").to_owned();
        let current = Arc::new(Mutex::new(None));
        let shared = Arc::clone(&current);
        thread::spawn(move || {
            for near in listener.incoming().flatten() {
                let (server, case) = (server.clone(), *shared.lock().unwrap());
                thread::spawn(move || forward(near, &server, case));
            }
        });
        Self { origin, current, _database: database, _program: program }
    }
}

/// Forwards one request and its answer.
fn forward(mut near: TcpStream, server: &str, case: Option<Case>) -> io::Result<()> {
    let mut reader = BufReader::new(near.try_clone()?);
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line == "\r\n" {
            break;
        }
        let lower = line.to_ascii_lowercase();
        if let Some(value) = lower.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
        // What is compressed could not be broken at a known place, and a connection carries one request.
        if !lower.starts_with("accept-encoding:") && !lower.starts_with("connection:") {
            head.push_str(&line);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let target = head.split(' ').nth(1).unwrap_or_default();
    let path = target.split('?').next().unwrap_or_default();
    let case = case.filter(|case| case.path == path);
    let mut far = TcpStream::connect(server)?;
    far.write_all(format!("{head}connection: close\r\n\r\n").as_bytes())?;
    far.write_all(&body)?;
    let mut answer = Vec::new();
    far.read_to_end(&mut answer)?;
    near.write_all(&case.map_or_else(|| answer.clone(), |case| damaged(&answer, case.damage)))
}

/// An answer whose body is broken; it ends with its connection.
fn damaged(answer: &[u8], damage: Damage) -> Vec<u8> {
    let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n").expect("the answer has a head");
    let (head, body) = (String::from_utf8_lossy(&answer[..end]), &answer[end + 4..]);
    assert!(!head.contains("chunked"), "{head}");
    let lines = head.split("\r\n").filter(|line| !line.starts_with("content-length"));
    let head: String = lines.flat_map(|line| [line, "\r\n"]).collect();
    [head.as_bytes(), b"\r\n", &damage.apply(body)].concat()
}

fn texts(value: &Value) -> BTreeSet<&str> {
    value.as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect()
}

async fn each_is_reported(script: Script, cases: &[Case]) {
    let relay = Relay::new().await;
    let mut known = BTreeSet::new();
    for case in cases {
        *relay.current.lock().unwrap() = Some(*case);
        let report = script.report(&relay.origin, &[case.check]);
        let faults = texts(&report["faults"]);
        let is_expected = faults.len() == 1 && faults.iter().all(|fault| fault.contains(case.expected));
        assert!(is_expected, "{case:?} is reported as {faults:?}");
        known = texts(&report["known"]).into_iter().map(str::to_owned).collect();
    }
    let covered: BTreeSet<String> = cases.iter().map(|case| case.check.to_owned()).collect();
    let missing: Vec<_> = known.difference(&covered).filter(|check| *check != BREAKS_ITS_OWN).collect();
    assert!(missing.is_empty(), "no file is broken for {missing:?}");
}

#[tokio::test]
async fn each_program_from_the_registry_of_python_reports_a_broken_file() {
    each_is_reported(Script::Python, &PYTHON).await;
}

#[tokio::test]
async fn each_program_from_the_registry_of_npm_reports_a_broken_file() {
    each_is_reported(Script::Node, &NODE).await;
}
