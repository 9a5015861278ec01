//! Downloads: sheets to print, pictures, press kits and files, each made anew for one reader after the other.

use std::path::Path;

use crate::failure::Failure;

use super::{
    measure::{Cache, Cores, Database, Server},
    table::{Row, Table},
};

/// A kind of download.
struct Download {
    name: &'static str,
    /// Processor time for one, in milliseconds.
    budget: Option<u32>,
    /// Asked in turn: drawings are kept even where nothing else is, so that each must be another one.
    paths: Vec<String>,
}

/// How many widths a picture is asked for in.
const WIDTHS: u32 = 400;
/// How much more memory any of them may take on a hundred times the data, in megabytes.
const MOST_MEMORY: u32 = 30;
/// Every list and book of lists as a file.
const FILES: [&str; 13] = [
    "reti.csv",
    "interventi.csv",
    "comuni.csv",
    "interventi.json",
    "interventi.geojson",
    "comuni.geojson",
    "atlante.jsonld",
    "catalogo.ttl",
    "citazioni.bib",
    "storie.atom",
    "datapackage.json",
    "hsds/organizations",
    "eventi.ics",
];
/// Files of a format with a structure of its own.
const BOOKS: [&str; 3] = ["interventi.xlsx", "atlante.xlsx", "atlante.sqlite"];

impl Download {
    fn all() -> Vec<Self> {
        let one = |name, budget, path: &str| Self { name, budget, paths: vec![path.to_owned()] };
        let file = |budget: Option<u32>| {
            move |name: &&'static str| Self { name, budget, paths: vec![format!("/dati/{name}")] }
        };
        let widths = |(name, path): (&'static str, &str)| Self {
            name,
            budget: Some(150),
            paths: (0..WIDTHS).map(|less| format!("{path}?larghezza={}", 1600 - less)).collect(),
        };
        let mut all = vec![
            one("the sheet of a school", None, "/scuole/scheda?bisogno=alunno-senza-italiano&nome=Suzzara"),
            one("poster of a municipality", None, "/ar/comuni/suzzara/locandina"),
            one("the desk of a province", None, "/stampa/bergamo"),
            one("press kit of a province", Some(400), "/stampa/bergamo/cartella.zip"),
        ];
        all.extend(
            [("map, PNG, 1600 px", "/immagini/mappa.png"), ("bars, PNG, 1600 px", "/immagini/azioni.png")].map(widths),
        );
        all.extend(FILES.iter().map(file(Some(60))));
        all.extend(BOOKS.iter().map(file(Some(150))));
        all.extend(["atlante.zip"].iter().map(file(None)));
        all
    }
}

/// What each costs on the real catalogue and on a hundred times the data.
pub(super) fn table(program: &Path, real: &Database, hundredfold: &Database) -> Result<String, Failure> {
    let more = format!("MB more ({MOST_MEMORY})");
    let mut table = Table::of_figures(&["answer, caches off", "CPU ms", "budget ms", "100 × the data", &more]);
    let start = |database| Server::start(program, database, Cache::Off, Cores::One);
    let servers = [start(real)?, start(hundredfold)?];
    for download in Download::all() {
        let (cost, _) = servers[0].alone(&download.paths)?;
        let (grown, memory) = servers[1].alone(&download.paths)?;
        let mut row = Row::new(download.name);
        row.add(format!("{:.1}", cost.as_secs_f64() * 1e3));
        row.add(download.budget.map_or_else(|| "–".to_owned(), |budget| budget.to_string()));
        row.add(format!("{:.1}", grown.as_secs_f64() * 1e3));
        row.add(format!("{memory:.0}"));
        table.add(row);
    }
    Ok(format!("### Downloads\n\n{table}"))
}
