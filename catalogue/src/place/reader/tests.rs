//! What people type for a place, and what it must mean.

use std::{path::Path, sync::LazyLock};

use super::{KnownBy, PlaceAbsence, PlaceReading};
use crate::{Revision, Snapshot, files::Files};

static SNAPSHOT: LazyLock<Snapshot> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    let records = Files::read(&folder).unwrap().records().unwrap();
    let revision = Revision::new(1, "2026-01-01T00:00:00Z", "test");
    Snapshot::new(revision, &records).unwrap()
});

fn names(reading: &PlaceReading) -> Vec<&'static str> {
    reading.matches().map(|it| SNAPSHOT.municipalities[it.place].name.as_str()).collect()
}

/// The one that is meant, and nothing else.
fn this(typed: &str) -> &'static str {
    let reading = SNAPSHOT.read_place(typed);
    let meant = reading.this();
    assert_eq!(SNAPSHOT.place_meant(typed), meant, "{typed}");
    meant.map_or_else(|| panic!("{typed}: {:?} {reading:?}", names(&reading)), |key| &SNAPSHOT.municipalities[key].name)
}

fn which(typed: &str) -> Vec<&'static str> {
    let reading = SNAPSHOT.read_place(typed);
    assert!(matches!(reading, PlaceReading::Which(_)), "{typed}: {reading:?}");
    assert_eq!(SNAPSHOT.place_meant(typed), None, "{typed}");
    names(&reading)
}

fn near(typed: &str) -> Vec<&'static str> {
    let reading = SNAPSHOT.read_place(typed);
    assert!(matches!(reading, PlaceReading::Nothing { .. }), "{typed}: {reading:?}");
    names(&reading)
}

#[test]
fn a_name_is_read_as_people_write_it() {
    for (typed, name) in [
        ("Dalmine", "Dalmine"),
        (" DALMINE ", "Dalmine"),
        ("cantu", "Cantù"),
        ("CANTU'", "Cantù"),
        ("Cantu\u{300}", "Cantù"),
        ("Paderno dʼAdda", "Paderno d'Adda"),
        ("paderno d’adda", "Paderno d'Adda"),
        ("paderno dadda", "Paderno d'Adda"),
        ("dal\u{ad}mine", "Dalmine"),
        ("Lodi", "Lodi"),
        ("lodi vecchio", "Lodi Vecchio"),
    ] {
        assert_eq!(this(typed), name, "{typed}");
    }
}

#[test]
fn a_name_is_read_with_what_stands_around_it() {
    for typed in [
        "Dalmine (BG)",
        "dalmine bg",
        "Dalmine, Bergamo",
        "Dalmine (Bergamo)",
        "Dalmine, provincia di Bergamo",
        "24044 Dalmine",
        "24044 Dalmine BG",
        "I-24044 Dalmine (BG), Italia",
        "Comune di Dalmine",
        "comune dalmine",
        "Città di Dalmine",
        "a Dalmine",
        "via Roma 3 Dalmine",
        "via Roma 3, Dalmine",
        "Via Roma, 3 - 24044 Dalmine (BG)",
        "via Bergamo 3/a Dalmine",
        "Dalmine, via Bergamo 3",
        "p.zza Libertà 1, Dalmine",
        "24044",
        "24 044",
        "CAP 24044",
        "C.A.P. 24044",
        "٢٤٠٤٤",
        "۲۴۰۴۴",
        "２４０４４",
        "২৪০৪৪",
        "016091",
    ] {
        assert_eq!(this(typed), "Dalmine", "{typed}");
    }
    assert_eq!(this("via Roma 3, Bergamo"), "Bergamo");
    assert_eq!(this("Monza (MB)"), "Monza");
    assert_eq!(this("Seregno, Monza e Brianza"), "Seregno");
}

#[test]
fn a_name_in_another_language_or_script_is_read() {
    for typed in ["米蘭", "米兰", "ميلانو", "Мілан", "Милан", "Mailand", "Milan", "মিলান", "ميلا\u{640}نو"]
    {
        assert_eq!(this(typed), "Milano", "{typed}");
    }
    assert_eq!(this("蓬泰圣彼得罗"), "Ponte San Pietro");
    assert_eq!(this("蓬泰聖彼得羅"), "Ponte San Pietro");
    assert_eq!(this("Mantua"), "Mantova");
}

#[test]
fn the_old_code_of_a_whole_city_is_the_city() {
    assert_eq!(
        [this("20100"), this("24100"), this("25100"), this("24100 Bergamo")],
        ["Milano", "Bergamo", "Brescia", "Bergamo"]
    );
    assert_eq!([this("20121"), this("22100"), this("26900")], ["Milano", "Como", "Lodi"]);
    // No street of Milano has it: it is asked.
    assert_eq!(near("20199"), ["Milano"]);
}

#[test]
fn a_postal_code_of_many_municipalities_asks_which() {
    let places = which("24060");
    assert_eq!(places.len(), 44);
    assert_eq!(places.first(), Some(&"Adrara San Martino"));
    assert!(which("240").len() > 44);
    assert_eq!(this("24060 Adrara San Rocco"), "Adrara San Rocco");
    // A name and the code of others: one of the two is wrong, and we do not know which.
    assert_eq!(near("24044 Brescia"), ["Brescia", "Dalmine"]);
    assert_eq!(near("Dalmine (MI)"), ["Dalmine"]);
}

#[test]
fn a_name_that_exists_no_more_leads_to_where_it_is_now() {
    for (typed, name) in [
        ("Lenno", "Tremezzina"),
        ("Mezzegra", "Tremezzina"),
        ("San Fedele Intelvi", "Centro Valle Intelvi"),
        ("Virgilio", "Borgo Virgilio"),
        ("Lonato", "Lonato del Garda"),
        ("Pare", "Colverde"),
        ("Lirio", "Lirio"),
        ("Montalto Pavese", "Montalto Pavese"),
    ] {
        assert_eq!(this(typed), name, "{typed}");
    }
    let lenno = SNAPSHOT.read_place("Lenno");
    let found = lenno.matches().next().unwrap();
    assert!(matches!(found.by, KnownBy::Former(_)));
    assert_eq!(SNAPSHOT.known_as(found), Some("Lenno"));
    // Today's name of a merger that is younger than the territory: one of those that it joined.
    assert_eq!(which("Uggiate con Ronago"), ["Ronago", "Uggiate-Trevano"]);
    assert_eq!(which("Campospinoso Albaredo"), ["Albaredo Arnaboldi", "Campospinoso"]);
    // A name of the past with which names of today begin.
    assert_eq!(which("Solbiate"), ["Solbiate con Cagno", "Solbiate Arno", "Solbiate Olona"]);
}

#[test]
fn saints_may_be_abbreviated() {
    for (typed, name) in [
        ("S. Giovanni Bianco", "San Giovanni Bianco"),
        ("s giovanni bianco", "San Giovanni Bianco"),
        ("S.ta Maria Hoè", "Santa Maria Hoè"),
        ("Sta Maria Hoe", "Santa Maria Hoè"),
        ("S. Angelo Lodigiano", "Sant'Angelo Lodigiano"),
        ("S.Angelo Lodigiano", "Sant'Angelo Lodigiano"),
        ("santangelo lodigiano", "Sant'Angelo Lodigiano"),
        ("Ponte S. Pietro", "Ponte San Pietro"),
        ("Sesto S. Giovanni", "Sesto San Giovanni"),
    ] {
        let reading = SNAPSHOT.read_place(typed);
        if typed == "santangelo lodigiano" {
            assert_eq!(names(&reading).first(), Some(&name), "{typed}: {reading:?}");
        } else {
            assert_eq!(this(typed), name, "{typed}");
        }
    }
}

#[test]
fn a_beginning_asks_which_and_names_them_all() {
    assert!(which("san").len() > 60, "{}: {:?}", which("san").len(), which("san"));
    assert_eq!(which("dalmi"), ["Dalmine"]);
    let saints = which("san g");
    assert!(saints.len() > 10 && saints.iter().all(|name| name.contains("San G")), "{saints:?}");
    assert!(which("s. giov").contains(&"San Giovanni Bianco"));
    let lodi = SNAPSHOT.read_place("lodi");
    assert_eq!(names(&lodi), ["Lodi", "Lodi Vecchio"]);
}

#[test]
fn a_near_name_is_a_question_and_never_an_answer() {
    assert_eq!(near("damline"), ["Dalmine"]);
    assert_eq!(near("brecsia"), ["Brescia"]);
    assert_eq!(near("cernusco s/n").first(), Some(&"Cernusco sul Naviglio"));
    assert_eq!(near("via Como"), ["Como"]);
    assert_eq!(near("Milano Bovisa").first(), Some(&"Milano"));
    for typed in ["", "'; drop", "…", "xyzxyz", "👋"] {
        assert!(near(typed).is_empty(), "{typed}");
    }
}

#[test]
fn a_hamlet_that_the_records_name_is_asked_about() {
    // The register of schools has `VIA TONALE N.6 FRAZ. PETOSINO`.
    assert_eq!(which("Petosino"), ["Sorisole"]);
    assert_eq!(which("Petosino (BG)"), ["Sorisole"]);
}

#[test]
fn a_place_outside_lombardy_is_said_to_be() {
    for typed in ["Torino", "Roma", "00184", "Fidenza (PR)", "via Roma 3, 10121 Torino"] {
        let reading = SNAPSHOT.read_place(typed);
        assert!(
            matches!(reading, PlaceReading::Nothing { absence: PlaceAbsence::OutsideLombardy, .. }),
            "{typed}: {reading:?}"
        );
    }
}

#[test]
fn every_municipality_is_read_from_its_own_name() {
    for place in &SNAPSHOT.municipalities {
        assert_eq!(this(&place.name), place.name);
        let sigla = &SNAPSHOT.provinces[place.province].sigla;
        assert_eq!(this(&format!("{} ({sigla})", place.name)), place.name);
        assert_eq!(this(&place.istat_code), place.name);
        for code in &place.postal_codes {
            assert_eq!(this(&format!("via Verdi 12, {code} {} {sigla}", place.name)), place.name);
        }
    }
}

#[test]
fn whatever_is_typed_is_read_without_harm() {
    let long = "via ".repeat(80);
    for typed in
        [long.as_str(), "24044 24044 24044", "((((", "BG", "via", "via via", "cap", "bg bg bg", "٢٤", "S.", "s s s"]
    {
        let _ = SNAPSHOT.read_place(typed);
    }
}
