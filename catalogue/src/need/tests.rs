//! What answers a need, and why.

use std::{fmt::Write as _, path::Path, sync::LazyLock};

use super::{MatchReason, SchoolMatch, SchoolMatches, SchoolQuestion};
use crate::{Evidence, Language, Revision, Row, SchoolKind, SchoolReading, Snapshot, files::Files, text};

static SNAPSHOT: LazyLock<Snapshot> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    let records = Files::read(&folder).unwrap().records().unwrap();
    let revision = Revision::new(1, "2026-01-01T00:00:00Z", "test");
    Snapshot::new(revision, &records).unwrap()
});

fn question(need: &str, place: Option<&str>) -> SchoolQuestion {
    SchoolQuestion {
        need: SNAPSHOT.needs.key(need).unwrap(),
        municipality: place.map(|name| SNAPSHOT.place_meant(name).unwrap()),
        level: None,
        language: None,
    }
}

fn slugs(found: &[SchoolMatch]) -> Vec<&'static str> {
    found.iter().map(|it| SNAPSHOT.interventions[it.intervention].slug()).collect()
}

fn matches(need: &str, place: &str) -> SchoolMatches {
    SNAPSHOT.school_matches(question(need, Some(place)))
}

#[test]
fn every_reason_traces_to_a_fact() {
    for need in SNAPSHOT.needs.iter().map(Row::slug) {
        for place in ["Suzzara", "Sondrio", "Pavia", "Milano", "Livigno"] {
            let matches = matches(need, place);
            for found in matches.all().chain(&matches.others) {
                let intervention = &SNAPSHOT.interventions[found.intervention];
                let text = text::fold(&format!("{} {}", intervention.title.italian(), intervention.summary.italian()));
                for reason in &found.reasons {
                    let holds = match reason {
                        MatchReason::Topic(key) => intervention.topics.contains(key),
                        MatchReason::Word(word) => text.contains(&text::fold(word)),
                        MatchReason::Audience(key) => intervention.audiences.contains(key),
                        MatchReason::Action => SNAPSHOT.vocabulary.themes[intervention.theme].number == 1,
                        MatchReason::Level(_) | MatchReason::Language(_) => false,
                        MatchReason::OwnNetwork(key) | MatchReason::Bordering(key) => intervention.network == *key,
                        MatchReason::Distance(kilometres, town) => {
                            let towns = &SNAPSHOT.networks[intervention.network].territory.municipalities;
                            *kilometres > 0.0 && (towns.contains(town) || intervention.places.contains(town))
                        }
                        MatchReason::Done => intervention.evidence == Evidence::Reported,
                        MatchReason::Planned => intervention.evidence == Evidence::Planned,
                    };
                    assert!(holds, "{need} {place}: {} {reason:?}", intervention.slug);
                }
                assert!(matches!(found.reasons[0], MatchReason::Topic(_) | MatchReason::Word(_)));
            }
        }
    }
}

#[test]
fn every_need_has_answers_and_each_stands_in_one_group() {
    for need in SNAPSHOT.needs.keys() {
        let anywhere =
            SNAPSHOT.school_matches(SchoolQuestion { need, municipality: None, level: None, language: None });
        assert!(anywhere.own.is_empty() && anywhere.near.is_empty() && !anywhere.elsewhere.is_empty());
        assert!(anywhere.elsewhere.iter().all(|it| it.distance.is_none()), "no distance without a place");
        let here = matches(SNAPSHOT.needs[need].slug(), "Sondrio");
        let mut all = [slugs(&here.own), slugs(&here.near), slugs(&here.elsewhere), slugs(&here.others)].concat();
        let mut wanted = [slugs(&anywhere.elsewhere), slugs(&anywhere.others)].concat();
        all.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(all, wanted);
    }
}

#[test]
fn what_was_done_in_the_own_network_stands_first_and_the_rest_by_distance() {
    let sondrio = matches("interprete-o-mediatore", "Sondrio");
    assert_eq!(slugs(&sondrio.own)[0], "sondrio-mediazione");
    let far = matches("smette-di-venire", "Sondrio");
    let distances: Vec<f64> = far.elsewhere.iter().filter_map(|it| it.distance).collect();
    assert!(distances.is_sorted() && distances.len() > 3, "{distances:?}");
    // Hospitals and housing are for others than schools.
    let crema = matches("interprete-o-mediatore", "Crema");
    assert!(slugs(&crema.others).contains(&"crema-mediazione-abitativa"));
    assert!(crema.all().all(|it| SNAPSHOT.interventions[it.intervention].slug != "crema-mediazione-abitativa"));
}

#[test]
fn a_level_that_is_not_named_is_folded_and_one_that_is_tells_so() {
    let asked = SchoolQuestion { level: Some(SchoolKind::UpperSecondary), ..question("alunno-senza-italiano", None) };
    let matches = SNAPSHOT.school_matches(asked);
    let bergamo = matches.all().find(|it| SNAPSHOT.interventions[it.intervention].slug == "bergamo-corsi-italiano");
    assert!(bergamo.unwrap().reasons.contains(&MatchReason::Level(SchoolKind::UpperSecondary)));
    assert!(slugs(&matches.others).contains(&"sesto-san-giovanni-laboratori-linguistici"), "medie, not superiori");
}

#[test]
fn a_language_is_a_reason_only_where_a_source_names_it() {
    let with = |language| SchoolQuestion {
        language: SNAPSHOT.languages.key(language),
        ..question("interprete-o-mediatore", None)
    };
    let chinese = SNAPSHOT.school_matches(with("cinese"));
    let all = [slugs(&chinese.elsewhere), slugs(&chinese.others)].concat();
    assert!(all.contains(&"cremona-mediatori-casalasco"));
    let punjabi = SNAPSHOT.school_matches(with("punjabi"));
    let named = |it: &SchoolMatch| it.reasons.iter().any(|reason| matches!(reason, MatchReason::Language(_)));
    assert!(!punjabi.all().chain(&punjabi.others).any(named));
}

#[test]
fn a_school_is_found_as_people_write_it() {
    let first = |typed: &str| match SNAPSHOT.read_school(typed) {
        SchoolReading::This(key) => &*SNAPSHOT.schools[key].code,
        SchoolReading::Which(found) => &*SNAPSHOT.schools[found[0]].code,
        SchoolReading::Nothing => "",
    };
    for (typed, code) in [
        ("PVIC82500D", "PVIC82500D"),
        ("pvic82500d", "PVIC82500D"),
        ("IC Pavia via Acerbi", "PVIC82500D"),
        ("I.C. Pavia via Acerbi", "PVIC82500D"),
        ("istituto comprensivo Pavia Acerbi", "PVIC82500D"),
        ("comprensivo pavia acerbi", "PVIC82500D"),
        ("ic pavia acerbbi", "PVIC82500D"),
    ] {
        assert_eq!(first(typed), code, "{typed}");
    }
    assert_eq!(SNAPSHOT.read_school("xyzxyz qqq"), SchoolReading::Nothing);
    assert_eq!(SNAPSHOT.read_school(""), SchoolReading::Nothing);
}

/// Needs by places: how many answers in the own network, near, elsewhere, and folded.
fn table() -> String {
    const PLACES: [&str; 4] = ["Suzzara", "Sondrio", "Pavia", "Milano"];
    let mut table = format!("| need | {} |\n|---|{}\n", PLACES.join(" | "), "---|".repeat(PLACES.len()));
    for need in &SNAPSHOT.needs {
        let cells = PLACES.map(|place| {
            let found = matches(&need.slug, place);
            [found.own.len(), found.near.len(), found.elsewhere.len(), found.others.len()]
                .map(|it| it.to_string())
                .join(" · ")
        });
        // Writing to a string cannot fail.
        let _ = writeln!(table, "| {} | {} |", need.title.said(Language::English).text, cells.join(" | "));
    }
    table
}

#[test]
fn the_document_has_the_table_of_today() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/schools.md");
    let document = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = document.split_once("<!-- table -->\n").unwrap();
    let (_, after) = rest.split_once("<!-- end -->").unwrap();
    let today = format!("{before}<!-- table -->\n{}<!-- end -->{after}", table());
    if std::env::var_os("ATLANTE_TEST_RECORD").is_some() {
        std::fs::write(&path, &today).unwrap();
    }
    assert!(document == today, "`ATLANTE_TEST_RECORD=1 cargo test -p catalogue document_has` writes it anew");
}
