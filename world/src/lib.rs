//! A small catalogue made in code, for tests: three provinces, twelve municipalities, five networks.
//!
//! None of it exists. It has what tests need to tell right from wrong: a network in two provinces,
//! one of whose municipalities little is known, one of which nothing is known, municipalities of no
//! network, an organisation in two networks, a source that nobody can read any more, and words in
//! Arabic and Ukrainian. A corrected fact of the real data changes nothing here.

mod model;
mod network;
mod place;
mod school;
mod story;
mod vocabulary;

pub use self::model::Model;
use catalogue::{
    Revision, Snapshot, Text,
    record::{PlanFact, PlanValue, Records, Source},
};

/// The source of almost everything here.
pub const SHEET: &str = "scheda-del-piano";
/// A source that is no longer to be found: it has neither address nor date.
pub const LOST: &str = "volantino-perduto";

/// The records of the small catalogue; they have no fault.
pub fn records() -> Records {
    let (provinces, municipalities) = place::units();
    Records {
        sources: sources(),
        vocabulary: vocabulary::vocabulary(),
        provinces,
        boundaries: place::borders(&municipalities),
        names: place::names(),
        municipalities,
        networks: network::networks(),
        stories: story::stories(),
        schools: school::schools(),
        needs: school::needs(),
        languages: school::languages(),
        plan: plan(),
        ..Records::default()
    }
}

/// The same records, but for a source that facts name and no file has.
pub fn records_without_a_source() -> Records {
    let mut records = records();
    records.sources.retain(|source| source.id != LOST);
    records
}

/// The first revision of these records.
///
/// # Panics
/// If they have faults: a test that needs it must fail loudly.
pub fn snapshot_of(records: &Records) -> Snapshot {
    let revision = Revision::new(1, "2026-01-01T00:00:00Z", "world");
    match Snapshot::new(revision, records) {
        Ok(snapshot) => snapshot,
        Err(faults) => {
            let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
            panic!("{}", faults.join("\n"))
        }
    }
}

/// The first revision of the small catalogue.
pub fn snapshot() -> Snapshot {
    snapshot_of(&records())
}

fn sources() -> Vec<Source> {
    let source = |id: &str, title: &str, url: Option<&str>, date: Option<&str>| Source {
        id: id.into(),
        title: title.into(),
        publisher: "Regione di prova".into(),
        url: url.map(Into::into),
        date: date.map(Into::into),
        kind: "pagina".into(),
        note: None,
    };
    vec![
        source(SHEET, "Scheda del piano", Some("https://piano.example.org/scheda"), Some("2019-05")),
        source("notizia-di-alba", "Notizia di Alba", Some("https://alba.example.org/notizia"), Some("2022-03-01")),
        source(LOST, "Volantino perduto", None, None),
    ]
}

fn plan() -> Vec<PlanFact> {
    vec![PlanFact {
        key: "networks".into(),
        group: "reach".into(),
        label: Text::bilingual("Reti", "Networks"),
        value: PlanValue::Number(5),
        unit: None,
        sources: list(&[SHEET]),
        caveat: None,
    }]
}

/// Words as records hold them.
fn list(words: &[&str]) -> Vec<String> {
    words.iter().map(|&word| word.into()).collect()
}
