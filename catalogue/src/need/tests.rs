//! What answers a need, and why.

use std::{fmt::Write as _, path::Path, sync::LazyLock};

use super::{MatchReason, SchoolMatch, SchoolMatches, SchoolQuestion};
use crate::{Evidence, Intervention, Language, Revision, Row, SchoolKind, SchoolReading, Snapshot, files::Files, text};

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

/// Whether the records and the question bear a reason out.
fn holds(asked: &SchoolQuestion, intervention: &Intervention, reason: &MatchReason) -> bool {
    let text = format!("{} {}", intervention.title.italian(), intervention.summary.italian());
    let text = format!(" {} ", text::fold(&text));
    match reason {
        MatchReason::Topic(key) => SNAPSHOT.needs[asked.need].topics.contains(key) && intervention.topics.contains(key),
        MatchReason::Word(word) => text.contains(&text::fold(word)),
        MatchReason::Audience(key) => intervention.audiences.contains(key),
        MatchReason::Action => SNAPSHOT.vocabulary.themes[intervention.theme].number == 1,
        MatchReason::Level(kind) => {
            let is_named = |word: &&str| text.contains(&format!(" {} ", text::fold(word)));
            asked.level == Some(*kind) && kind.words().iter().any(is_named)
        }
        MatchReason::Language(key) => asked.language == Some(*key) && intervention.languages.contains(key),
        MatchReason::OwnNetwork(key) | MatchReason::Bordering(key) => intervention.network == *key,
        MatchReason::Distance(kilometres, town) => {
            let towns = &SNAPSHOT.networks[intervention.network].territory.municipalities;
            *kilometres > 0.0 && (towns.contains(town) || intervention.places.contains(town))
        }
        MatchReason::Done => intervention.evidence == Evidence::Reported,
        MatchReason::Planned => intervention.evidence == Evidence::Planned,
    }
}

#[test]
fn every_reason_traces_to_a_fact() {
    let languages = [None, SNAPSHOT.languages.key("cinese"), SNAPSHOT.languages.key("punjabi")];
    let levels = [None, Some(SchoolKind::LowerSecondary), Some(SchoolKind::UpperSecondary), Some(SchoolKind::Primary)];
    let (mut named_level, mut named_language) = (0, 0);
    for need in SNAPSHOT.needs.iter().map(Row::slug) {
        for place in ["Suzzara", "Sondrio", "Pavia", "Milano", "Livigno"] {
            for (level, language) in levels.into_iter().flat_map(|level| languages.map(|language| (level, language))) {
                let asked = SchoolQuestion { level, language, ..question(need, Some(place)) };
                let matches = SNAPSHOT.school_matches(asked);
                for found in matches.all().chain(&matches.others) {
                    let intervention = &SNAPSHOT.interventions[found.intervention];
                    let reasons = found.reasons(&SNAPSHOT);
                    for reason in &reasons {
                        named_level += usize::from(matches!(reason, MatchReason::Level(_)));
                        named_language += usize::from(matches!(reason, MatchReason::Language(_)));
                        assert!(holds(&asked, intervention, reason), "{asked:?}: {} {reason:?}", intervention.slug);
                    }
                    assert!(matches!(reasons[0], MatchReason::Topic(_) | MatchReason::Word(_)));
                }
            }
        }
    }
    assert!(named_level > 0 && named_language > 0, "each kind of reason was seen");
}

#[test]
fn each_need_finds_what_was_done_for_it_and_not_what_was_done_for_another() {
    let table = [
        (
            "alunno-senza-italiano",
            ["alto-basso-pavese-accoglienza-neoarrivati", "bergamo-corsi-italiano", "merate-laboratorio-italiano"],
            ["garda-mediazione-scuole", "visconteo-sud-milano-italiano-donne"],
        ),
        (
            "parlare-con-la-famiglia",
            ["garda-mediazione-scuole", "cinisello-balsamo-gruppi-genitori", "lomazzo-fino-mornasco-rete-genitori"],
            ["bergamo-corsi-italiano", "milano-hub-wemi"],
        ),
        (
            "interprete-o-mediatore",
            ["sondrio-mediazione", "treviglio-mediazione-scuola", "legnano-mediatori-scuole"],
            ["crema-mediazione-abitativa", "merate-laboratorio-italiano"],
        ),
        (
            "smette-di-venire",
            ["garda-equipe-abbandono", "bergamo-modello-prevenzione", "dalmine-mediazione-familiare-orientamento"],
            ["garda-mediazione-scuole", "bergamo-corsi-italiano"],
        ),
        (
            "scelta-dopo-le-medie",
            [
                "bergamo-orientamento-superiori",
                "cinisello-balsamo-orientamento-superiori",
                "lomazzo-fino-mornasco-orientamento-terza-media",
            ],
            ["garda-mediazione-scuole", "milano-hub-wemi"],
        ),
        (
            "compiti-e-studio",
            [
                "dongo-menaggio-dopo-la-scuola",
                "lomazzo-fino-mornasco-rete-doposcuola",
                "merate-sostegno-socio-educativo",
            ],
            ["garda-mediazione-scuole", "crema-quartieri-popolari"],
        ),
        (
            "formazione-docenti",
            ["legnano-formazione-insegnanti", "cinisello-balsamo-consulenza-scuole", "sebino-confronto-educatori"],
            ["garda-mediazione-scuole", "vimercate-consulenza-legale"],
        ),
        (
            "protocollo-accoglienza",
            [
                "alto-basso-pavese-accoglienza-neoarrivati",
                "milano-inserimento-neoarrivati",
                "vimercate-mediazione-scuole",
            ],
            ["garda-mediazione-scuole", "legnano-formazione-insegnanti"],
        ),
        (
            "conflitti-e-discriminazione",
            ["legnano-contro-discriminazione", "casteggio-educazione-interculturale", "suzzara-vivo-e-coloro-scuole"],
            ["garda-mediazione-scuole", "garbagnate-serate-cucine"],
        ),
        (
            "minore-solo-o-in-difficolta",
            [
                "bassa-bresciana-orientale-sportelli-minori-famiglie",
                "isola-bergamasca-sportelli-minori-famiglie",
                "bassa-bresciana-orientale-presa-in-carico-scuola-servizi",
            ],
            ["garda-mediazione-scuole", "valle-camonica-volontari-famiglie"],
        ),
    ];
    assert!(SNAPSHOT.needs.iter().map(Row::slug).eq(table.map(|(need, ..)| need)), "each need has its row");
    for (need, wanted, unwanted) in table {
        let found = SNAPSHOT.school_matches(question(need, None));
        let found = slugs(&found.elsewhere);
        for slug in wanted.iter().chain(&unwanted) {
            assert!(SNAPSHOT.interventions.get(slug).is_some(), "{slug} is no intervention");
        }
        assert!(wanted.iter().all(|slug| found.contains(slug)), "{need} lacks one of {wanted:?}: {found:?}");
        assert!(!unwanted.iter().any(|slug| found.contains(slug)), "{need} has one of {unwanted:?}: {found:?}");
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
    assert!(bergamo.unwrap().reasons(&SNAPSHOT).contains(&MatchReason::Level(SchoolKind::UpperSecondary)));
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
    let named =
        |it: &SchoolMatch| it.reasons(&SNAPSHOT).iter().any(|reason| matches!(reason, MatchReason::Language(_)));
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
    let read = |typed: &str| match SNAPSHOT.read_school(typed) {
        SchoolReading::This(key) => (true, vec![&*SNAPSHOT.schools[key].code]),
        SchoolReading::Which(found) => (false, found.iter().map(|&key| &*SNAPSHOT.schools[key].code).collect()),
        SchoolReading::Nothing => (false, Vec::new()),
    };
    // One institute alone has every word in its name; its schools bear it too, and are not meant.
    for typed in ["IC Suzzara 1", "i.c. suzzara 1", "istituto comprensivo statale Suzzara 1"] {
        assert_eq!(read(typed), (true, vec!["MNIC825008"]), "{typed}");
    }
    for typed in ["ist comprensivo suzara", "IC Suzzara"] {
        let (is_sure, mut found) = read(typed);
        found.sort_unstable();
        assert_eq!((is_sure, found), (false, vec!["MNIC82400C", "MNIC825008"]), "{typed}");
    }
    // A school of an institute is found by what the institute does not bear.
    let (is_sure, found) = read("IC Suzzara 1 primaria Visentini");
    assert_eq!((is_sure, found), (false, vec!["MNEE82501A"]));
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
