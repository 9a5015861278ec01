//! What readers ask.

use std::{path::Path, sync::LazyLock, time::Instant};

use super::{Record, Synonyms};
use crate::{Filter, Revision, Snapshot, files::Files};

static SNAPSHOT: LazyLock<Snapshot> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    let records = Files::read(&folder).unwrap().records().unwrap();
    let revision = Revision { number: 1, created_at: "2026-01-01T00:00:00Z".into(), origin: "test".into() };
    let at = Instant::now();
    let s = Snapshot::new(revision, &records).unwrap();
    eprintln!("snapshot {:?}", at.elapsed());
    s
});

fn slug(record: Record) -> String {
    let s = &*SNAPSHOT;
    match record {
        Record::Network(k) => format!("reti/{}", s.networks[k].slug),
        Record::Partner(k) => format!("partner/{}", s.partners[k].slug),
        Record::Intervention(k) => format!("interventi/{}", s.interventions[k].slug),
        Record::Municipality(k) => format!("comuni/{}", s.municipalities[k].slug),
        Record::Story(k) => format!("storie/{}", s.stories[k].slug),
        Record::Topic(k) => format!("argomenti/{}", s.vocabulary.topics[k].slug),
    }
}

#[test]
fn explore() {
    for q in std::fs::read_to_string("/tmp/queries.txt").unwrap().lines() {
        let at = Instant::now();
        let f = SNAPSHOT.search(q, &Filter::default(), Synonyms::Included).unwrap();
        eprintln!(
            "== {q}  [{} hits, {:?}] concepts {:?} unknown {:?} corr {:?}",
            f.hits.len(),
            at.elapsed(),
            f.concepts.iter().map(|n| format!("{}→{}", n.typed, n.concept.slug)).collect::<Vec<_>>(),
            f.unknown,
            f.corrected
        );
        for h in f.hits.iter().take(7) {
            eprintln!("   {:.2} {}", h.score, slug(h.record));
        }
    }
}
