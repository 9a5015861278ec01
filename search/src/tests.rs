//! What a search forgives, what it knows, and how it explains itself.

use std::{path::Path, sync::LazyLock};

use super::{Field, Found, Index, Kind, Reason, Record, Synonyms};
use catalogue::{Filter, Revision, Snapshot, files::Files, text::LONGEST};

static SNAPSHOT: LazyLock<Snapshot> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    let records = Files::read(&folder).unwrap().records().unwrap();
    let revision = Revision::new(1, "2026-01-01T00:00:00Z", "test");
    Snapshot::new(revision, &records).unwrap()
});

static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(&SNAPSHOT).unwrap());

fn search(text: &str) -> Found {
    INDEX.search(&SNAPSHOT, text, &Filter::default(), Synonyms::Included).unwrap()
}

fn own(text: &str) -> Found {
    INDEX.search(&SNAPSHOT, text, &Filter::default(), Synonyms::Excluded).unwrap()
}

fn slug(record: Record) -> &'static str {
    match record {
        Record::Network(key) => &SNAPSHOT.networks[key].slug,
        Record::Partner(key) => &SNAPSHOT.partners[key].slug,
        Record::Intervention(key) => &SNAPSHOT.interventions[key].slug,
        Record::Municipality(key) => &SNAPSHOT.municipalities[key].slug,
        Record::Story(key) => &SNAPSHOT.stories[key].slug,
        Record::Topic(key) => &SNAPSHOT.vocabulary.topics[key].slug,
    }
}

fn first(found: &Found, kind: Kind) -> &'static str {
    found.hits.iter().find(|hit| hit.record.kind() == kind).map_or("", |hit| slug(hit.record))
}

#[test]
fn accents_case_and_apostrophes_do_not_count() {
    for typed in ["Cantù", "cantu", "CANTU'", "Cantu\u{300}"] {
        assert_eq!(first(&search(typed), Kind::Municipality), "cantu", "{typed}");
    }
    assert_eq!(first(&search("l'italiano"), Kind::Topic), "italiano-l2");
}

#[test]
fn an_italian_word_is_found_in_its_other_forms() {
    for typed in ["mediatore", "mediatori"] {
        let found = own(typed);
        assert_eq!(first(&found, Kind::Intervention), "valle-camonica-mediatori-ospedale", "{typed}");
    }
}

#[test]
fn a_beginning_is_enough_from_three_letters_on() {
    assert_eq!(first(&own("dalm"), Kind::Municipality), "dalmine");
    assert!(own("dl").hits.is_empty());
}

#[test]
fn one_letter_may_be_wrong_in_five_or_more() {
    for (typed, read) in
        [("bergano", "bergamo"), ("brgamo", "bergamo"), ("bergammo", "bergamo"), ("ebrgamo", "bergamo")]
    {
        let found = own(typed);
        assert_eq!(first(&found, Kind::Municipality), "bergamo", "{typed}");
        assert!(found.corrected.contains(&(typed.into(), read.into())), "{typed}: {:?}", found.corrected);
    }
    for typed in ["lxdi", "berxxmo"] {
        let found = own(typed);
        assert!(found.hits.is_empty(), "{typed}");
        assert_eq!(found.unknown, [typed]);
    }
}

#[test]
fn a_word_that_is_there_is_not_corrected() {
    assert!(search("scuola").corrected.is_empty());
}

#[test]
fn the_vocabulary_stands_for_what_a_reader_means_unless_it_is_switched_off() {
    let found = search("interprete");
    assert_eq!(first(&found, Kind::Topic), "mediazione-culturale");
    let named: Vec<_> =
        found.concepts.iter().map(|named| (named.typed.as_str(), named.concept.slug.as_str())).collect();
    assert_eq!(named, [("interprete", "mediazione-culturale")]);
    let without = own("interprete");
    assert!(without.hits.len() < found.hits.len());
    assert!(without.concepts.is_empty());
}

#[test]
fn a_question_in_another_language_finds_the_italian_records() {
    for (typed, topic) in [
        ("Where can I learn Italian?", "italiano-l2"),
        ("Où apprendre l'italien ?", "italiano-l2"),
        ("¿Dónde puedo aprender italiano?", "italiano-l2"),
        ("أين يمكنني تعلم اللغة الإيطالية", "italiano-l2"),
        ("де вивчати італійську мову", "italiano-l2"),
        ("اطالوی زبان سیکھنا", "italiano-l2"),
        ("我想学习意大利语", "italiano-l2"),
        ("family reunification", "ricongiungimento-familiare"),
        ("لم شمل الأسرة", "ricongiungimento-familiare"),
    ] {
        assert_eq!(first(&search(typed), Kind::Topic), topic, "{typed}");
        assert!(search(typed).count(Kind::Intervention) > 0, "{typed}");
    }
}

#[test]
fn a_municipality_is_found_by_the_names_of_other_languages_and_by_its_postal_code() {
    assert_eq!(first(&search("Milan"), Kind::Municipality), "milano");
    assert_eq!(first(&search("Бергамо"), Kind::Network), "bergamo");
    assert_eq!(first(&search("24044"), Kind::Municipality), "dalmine");
}

#[test]
fn all_words_are_wanted_then_all_but_one() {
    let both = search("mediazione Dalmine");
    let all_have_both = both.hits.iter().all(|hit| {
        let explanation = both.explain(&SNAPSHOT, hit.record);
        !explanation.concepts.is_empty() || explanation.matches.len() > 1
    });
    assert!(all_have_both);
    // Nothing is about sewing in Sondrio: what is about one of them is still shown.
    assert!(!search("cucito creativo Sondrio").hits.is_empty());
}

#[test]
fn words_that_nothing_has_are_named_and_left_out() {
    let found = search("xyzzyq Dalmine");
    assert_eq!(found.unknown, ["xyzzyq"]);
    assert_eq!(first(&found, Kind::Network), "dalmine");
    assert!(search("xyzzyq").hits.is_empty());
}

#[test]
fn a_filter_keeps_what_it_selects() {
    let filter = Filter { provinces: vec!["SO".into()], ..Filter::default() };
    let found = INDEX.search(&SNAPSHOT, "mediazione", &filter, Synonyms::Included).unwrap();
    let selection = SNAPSHOT.select(&filter).unwrap();
    let interventions = selection.interventions();
    assert!(found.count(Kind::Intervention) > 0);
    for hit in &found.hits {
        if let Record::Intervention(key) = hit.record {
            assert!(interventions.contains(&key));
        }
    }
    let bad = Filter { provinces: vec!["XX".into()], ..Filter::default() };
    assert!(INDEX.search(&SNAPSHOT, "mediazione", &bad, Synonyms::Included).is_err());
}

#[test]
fn a_match_shows_the_text_of_the_record_with_its_reasons() {
    let found = own("cucito");
    let explanation = found.explain(&SNAPSHOT, found.hits[0].record);
    let name = explanation.matches.iter().find(|it| it.field == Field::Name).unwrap();
    let text: String = name.parts.iter().map(|part| part.text.as_str()).collect();
    assert_eq!(text, "Laboratorio di cucito creativo");
    let marked: Vec<_> = name.parts.iter().filter_map(|part| Some((part.text.as_str(), part.reason?))).collect();
    assert_eq!(marked, [("cucito", Reason::Same)]);
}

#[test]
fn a_long_text_is_cut_around_what_was_found() {
    for text in ["mediazione", "scuola", "italiano"] {
        let found = search(text);
        for hit in &found.hits {
            for shown in found.explain(&SNAPSHOT, hit.record).matches {
                let length: usize = shown.parts.iter().map(|part| part.text.chars().count()).sum();
                assert!(length <= 240, "{length}");
                assert!(shown.parts.iter().any(|part| part.reason.is_some()), "{shown:?}");
            }
        }
    }
}

#[test]
fn whatever_is_typed_is_answered() {
    let long = "a".repeat(10_000);
    let words = "parola ".repeat(2_000);
    let marks = "e\u{301}".repeat(5_000);
    let accents = format!("a{}", "\u{301}".repeat(5_000));
    for typed in [
        "",
        " ",
        "…!!!",
        "'; DROP TABLE networks; --",
        "<script>alert(1)</script>",
        "\u{0}",
        "\u{202e}abc",
        "🙂🙂",
        "AND OR NOT",
        "title:\"x\" ^5 ~2",
        "*",
        "\\",
        "ﷺ",
        "ß",
        "İ",
        "½",
        "ǅ",
        &long,
        &words,
        &marks,
        &accents,
    ] {
        let found = search(typed);
        for hit in found.hits.iter().take(20) {
            found.explain(&SNAPSHOT, hit.record);
        }
    }
    assert_eq!(search(&format!("Dalmine{}", " ".repeat(LONGEST))).hits, search("Dalmine").hits);
}
