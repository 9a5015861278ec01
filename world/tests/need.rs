//! What answers a school's need in the small catalogue, and why.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

use std::sync::LazyLock;

use catalogue::{MatchReason, SchoolMatch, SchoolMatches, SchoolQuestion, SchoolReading, Snapshot};

static SNAPSHOT: LazyLock<Snapshot> = LazyLock::new(world::snapshot);

fn question(need: &str, municipality: Option<&str>) -> SchoolQuestion {
    SchoolQuestion {
        need: SNAPSHOT.needs.key(need).unwrap(),
        municipality: municipality.map(|code| SNAPSHOT.municipalities.key(code).unwrap()),
        level: None,
        language: None,
    }
}

fn slugs(found: &[SchoolMatch]) -> Vec<&'static str> {
    found.iter().map(|it| SNAPSHOT.interventions[it.intervention].slug.as_str()).collect()
}

/// Own, near, elsewhere, and folded.
fn groups(matches: &SchoolMatches) -> [Vec<&'static str>; 4] {
    [slugs(&matches.own), slugs(&matches.near), slugs(&matches.elsewhere), slugs(&matches.others)]
}

#[test]
fn each_need_is_answered_from_each_place_as_the_rules_say() {
    const CADOLO: &str = "901003";
    const CONCA: &str = "903001";
    const CIMA: &str = "903004";
    let none: [&str; 0] = [];
    for (need, place, own, near, elsewhere, folded) in [
        // Networks that border are near; what is for adults is folded.
        ("senza-italiano", Some(CADOLO), &["alba-corsi"][..], &["borgo-scuola"][..], &none[..], &["lago-italiano"][..]),
        ("senza-italiano", Some(CONCA), &none, &["borgo-scuola"], &["alba-corsi"], &["lago-italiano"]),
        // A place of no network, far from all: the nearest first.
        ("senza-italiano", Some(CIMA), &none, &none, &["borgo-scuola", "alba-corsi"], &["lago-italiano"]),
        ("senza-italiano", None, &none, &none, &["alba-corsi", "borgo-scuola"], &["lago-italiano"]),
        ("interprete", Some(CADOLO), &["alba-ponte"], &none, &none, &["borgo-sportello"]),
        // By a word of its title.
        ("guida", Some(CONCA), &["conca-guida"], &none, &none, &["borgo-voci"]),
    ] {
        let matches = SNAPSHOT.school_matches(question(need, place));
        assert_eq!(groups(&matches), [own, near, elsewhere, folded].map(<[_]>::to_vec), "{need} {place:?}");
        let without_place = matches.all().chain(&matches.others).filter(|it| place.is_none() && it.distance.is_some());
        assert_eq!(without_place.count(), 0, "no distance without a place");
    }
}

#[test]
fn a_language_is_a_reason_where_a_source_names_it_and_nowhere_else() {
    for (language, named) in [("arabo", 1), ("curdo", 0)] {
        let asked = SchoolQuestion { language: SNAPSHOT.languages.key(language), ..question("interprete", None) };
        let matches = SNAPSHOT.school_matches(asked);
        let reasons = matches.all().chain(&matches.others).flat_map(|it| it.reasons(&SNAPSHOT));
        assert_eq!(reasons.filter(|it| matches!(it, MatchReason::Language(_))).count(), named, "{language}");
    }
}

#[test]
fn a_school_is_found_and_a_partner_is_joined_to_it() {
    let code = |typed: &str| match SNAPSHOT.read_school(typed) {
        SchoolReading::This(key) => format!("this {}", SNAPSHOT.schools[key].code),
        SchoolReading::Which(found) => format!("which {}", SNAPSHOT.schools[found[0]].code),
        SchoolReading::Nothing => "nothing".into(),
    };
    assert_eq!(code("aaic00100a"), "this AAIC00100A");
    assert_eq!(code("Istituto Comprensivo di Alba"), "this AAIC00100A");
    assert_eq!(code("ist comprensivo Albba"), "which AAIC00100A");
    assert_eq!(code("scuola media verdi, Alba"), "which AAMM00100B");
    assert_eq!(code("xyz"), "nothing");
    let partner =
        SNAPSHOT.school_partner(SNAPSHOT.schools.key("BBIC00200C").unwrap()).map(|key| &SNAPSHOT.partners[key].slug);
    assert_eq!(partner.map(String::as_str), Some("scuola-di-piana"));
}
